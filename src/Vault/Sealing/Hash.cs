using System.Security.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>SHA-256 and HMAC-SHA-256 over up to four parts laid end to end.</summary>
/// <remarks>
/// FIPS 180-4, RFC 2104. The parts are joined without their lengths: all but one must be of fixed width, or two different
/// lists of parts could have the same hash.
/// </remarks>
internal static class Hash
{
    /// <summary>The length of every hash here, in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    // Most of what is hashed is an entry: joined and hashed at once it costs half of what it does part by part.
    private const int MaxOnStack = 1024;

    /// <summary>Hashes the parts as if they were one.</summary>
    /// <returns>32 bytes.</returns>
    public static byte[] Sha256(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b = default, ReadOnlySpan<byte> c = default, ReadOnlySpan<byte> d = default)
    {
        var length = a.Length + b.Length + c.Length + d.Length;
        var joined = length <= MaxOnStack ? stackalloc byte[length] : new byte[length];
        Join(joined, a, b, c, d);
        return SHA256.HashData(joined);
    }

    /// <summary>Hashes the parts as if they were one, under a key.</summary>
    /// <param name="key">Of any length; 32 random bytes are usual.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] Hmac(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b = default, ReadOnlySpan<byte> c = default, ReadOnlySpan<byte> d = default)
    {
        var length = a.Length + b.Length + c.Length + d.Length;
        var joined = length <= MaxOnStack ? stackalloc byte[length] : new byte[length];
        Join(joined, a, b, c, d);
        return HMACSHA256.HashData(key, joined);
    }

    private static void Join(Span<byte> joined, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d)
    {
        a.CopyTo(joined);
        b.CopyTo(joined[a.Length..]);
        c.CopyTo(joined[(a.Length + b.Length)..]);
        d.CopyTo(joined[(a.Length + b.Length + c.Length)..]);
    }
}
