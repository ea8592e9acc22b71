using System.Security.Cryptography;
using Steadfast.Domain;

namespace Steadfast.Web.Pages;

/// <summary>Makes the ids that forms carry for what they are about to make.</summary>
public static class NewId
{
    /// <summary>A new id: 128 random bits.</summary>
    public static Id<T> Of<T>() => Id<T>.From(RandomNumberGenerator.GetBytes(Id<T>.Size));
}
