using System.Security.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>Sealing under a shared key: AES-256-GCM.</summary>
/// <remarks>NIST SP 800-38D. Random nonces are safe for 2^32 seals under one key, which no key here comes near.</remarks>
internal static class Aead
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int KeyLength = 32;

    /// <summary>How many bytes <see cref="Seal"/> adds: version, nonce and tag.</summary>
    public const int Overhead = 1 + NonceLength + TagLength;

    /// <summary>Seals under a key that is used many times.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="plaintext">May be empty.</param>
    /// <param name="aad">What the sealed bytes belong to; not stored, and needed again to open them.</param>
    /// <returns>Version 1 (one byte), random nonce (12), ciphertext, tag (16).</returns>
    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> aad)
    {
        var sealedBytes = new byte[Overhead + plaintext.Length];
        sealedBytes[0] = Version;
        var nonce = sealedBytes.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        Encrypt(key, nonce, plaintext, sealedBytes.AsSpan(1 + NonceLength), aad);
        return sealedBytes;
    }

    /// <summary>Opens what <see cref="Seal"/> sealed.</summary>
    /// <returns>The plaintext; null if the bytes were not sealed under this key with this <paramref name="aad"/>, or were changed since.</returns>
    public static byte[]? Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> aad)
    {
        using var cipher = Cipher(key);
        return Open(cipher, sealedBytes, aad);
    }

    /// <summary>The same with a key's cipher, for many openings under one key.</summary>
    public static byte[]? Open(AesGcm cipher, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> aad) =>
        sealedBytes.Length < Overhead || sealedBytes[0] != Version
            ? null
            : Decrypt(cipher, sealedBytes.Slice(1, NonceLength), sealedBytes[(1 + NonceLength)..], aad);

    /// <summary>Seals under a key that is used for this one plaintext and never again, so that the nonce can be zero.</summary>
    /// <param name="key">32 bytes, random or derived for this one call; a second plaintext under it would betray both.</param>
    /// <param name="plaintext">May be empty.</param>
    /// <param name="aad">What the sealed bytes belong to.</param>
    /// <returns>Ciphertext, tag (16); the version stands in what the bytes belong to.</returns>
    public static byte[] SealOnce(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> aad)
    {
        var sealedBytes = new byte[plaintext.Length + TagLength];
        Encrypt(key, stackalloc byte[NonceLength], plaintext, sealedBytes, aad);
        return sealedBytes;
    }

    /// <summary>Opens what <see cref="SealOnce"/> sealed.</summary>
    /// <returns>The plaintext; null if it does not open.</returns>
    public static byte[]? OpenOnce(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> aad)
    {
        using var cipher = Cipher(key);
        return sealedBytes.Length < TagLength ? null : Decrypt(cipher, stackalloc byte[NonceLength], sealedBytes, aad);
    }

    /// <summary>A key made ready; not for use by two threads at a time.</summary>
    /// <param name="key">32 bytes.</param>
    // AesGcm would take 16 or 24 bytes without a word, and a cut key would pass for a weaker cipher.
    public static AesGcm Cipher(ReadOnlySpan<byte> key) =>
        key.Length == KeyLength ? new(key, TagLength) : throw new ArgumentException("A key is 32 bytes.", nameof(key));

    /// <summary>The bare algorithm, with a nonce of the caller's; apart only so that published vectors can be run.</summary>
    /// <param name="sealedBytes">Receives ciphertext and tag: 16 bytes longer than the plaintext.</param>
    internal static void Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> sealedBytes, ReadOnlySpan<byte> aad)
    {
        using var cipher = Cipher(key);
        cipher.Encrypt(nonce, plaintext, sealedBytes[..plaintext.Length], sealedBytes[plaintext.Length..], aad);
    }

    private static byte[]? Decrypt(AesGcm cipher, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertextAndTag, ReadOnlySpan<byte> aad)
    {
        var plaintext = new byte[ciphertextAndTag.Length - TagLength];
        try
        {
            cipher.Decrypt(nonce, ciphertextAndTag[..plaintext.Length], ciphertextAndTag[plaintext.Length..], plaintext, aad);
            return plaintext;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
