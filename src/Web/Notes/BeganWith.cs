using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Steadfast.Web.Notes;

/// <summary>The mark in a form of how what it changes stood when the form was made.</summary>
internal static class BeganWith
{
    private const int Bytes = 12;

    /// <summary>The mark; empty for nothing that stood.</summary>
    public static string Mark<T>(T? standing) where T : class =>
        standing is null ? "" : Base64Url.EncodeToString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(standing, Codec.Json)).AsSpan(0, Bytes));
}
