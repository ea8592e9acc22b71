using System.Security.Cryptography;

namespace Steadfast.Tests.Vault.Storage;

/// <summary>What rows are made of, where it does not matter what is in them.</summary>
internal static class Rows
{
    /// <summary>Random bytes, different each time.</summary>
    public static byte[] Bytes(int count = 16) => RandomNumberGenerator.GetBytes(count);
}
