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

    /// <summary>Hashes the parts as if they were one.</summary>
    /// <returns>32 bytes.</returns>
    public static byte[] Sha256(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b = default, ReadOnlySpan<byte> c = default, ReadOnlySpan<byte> d = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        return Finish(hash, a, b, c, d);
    }

    /// <summary>Hashes the parts as if they were one, under a key.</summary>
    /// <param name="key">Of any length; 32 random bytes are usual.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] Hmac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b = default, ReadOnlySpan<byte> c = default, ReadOnlySpan<byte> d = default)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        return Finish(hash, a, b, c, d);
    }

    private static byte[] Finish(IncrementalHash hash, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d)
    {
        hash.AppendData(a);
        hash.AppendData(b);
        hash.AppendData(c);
        hash.AppendData(d);
        return hash.GetHashAndReset();
    }
}
