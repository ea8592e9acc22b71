using System.Buffers.Binary;
using System.Security.Cryptography;
using NSec.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>Sealing to a public key, by anybody, for its owner alone: HPKE in base mode, one message a context.</summary>
/// <remarks>
/// RFC 9180 with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305; the names below are the standard's. It says nothing
/// about who sealed: what must be from somebody is signed as well. See docs/decisions/0002-hpke-by-hand.md.
/// </remarks>
internal static class Hpke
{
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HashLength = 32;
    private const byte BaseMode = 0;

    private static readonly byte[] s_kemSuite = [.. "KEM"u8, 0x00, 0x20];
    private static readonly byte[] s_suite = [.. "HPKE"u8, 0x00, 0x20, 0x00, 0x01, 0x00, 0x03];
    private static readonly KeyAgreementAlgorithm s_x25519 = KeyAgreementAlgorithm.X25519;
    private static readonly AeadAlgorithm s_aead = AeadAlgorithm.ChaCha20Poly1305;

    /// <summary>Seals to the owner of a public key.</summary>
    /// <param name="publicKey">32 bytes of X25519.</param>
    /// <param name="info">What the sealing is for, with its version; needed again to open.</param>
    /// <param name="aad">What the sealed bytes belong to; needed again to open.</param>
    /// <param name="plaintext">May be empty.</param>
    /// <returns>The encapsulated key (32 bytes), ciphertext, tag (16); different each time.</returns>
    /// <exception cref="CryptographicException">The public key is one of the few that agree on zero with everybody.</exception>
    /// <exception cref="FormatException">The public key is not 32 bytes.</exception>
    public static byte[] Seal(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> info, ReadOnlySpan<byte> aad, ReadOnlySpan<byte> plaintext)
    {
        using var ephemeral = Key.Create(s_x25519);
        return Seal(ephemeral, publicKey, info, aad, plaintext);
    }

    /// <summary>Opens what was sealed to the owner of this private key.</summary>
    /// <param name="privateKey">32 bytes of X25519.</param>
    /// <returns>The plaintext; null if it was not sealed to this key with this info and aad, or was changed since.</returns>
    /// <exception cref="FormatException">The private key is not 32 bytes.</exception>
    public static byte[]? Open(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> info, ReadOnlySpan<byte> aad, ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < KeyLength + TagLength)
        {
            return null;
        }

        using var own = Key.Import(s_x25519, privateKey, KeyBlobFormat.RawPrivateKey);
        var enc = sealedBytes[..KeyLength];
        if (Agree(own, enc) is not { } dh)
        {
            return null;
        }

        var (key, nonce) = KeySchedule(dh, enc, own.PublicKey.Export(KeyBlobFormat.RawPublicKey), info);
        using (key)
        {
            return s_aead.Decrypt(key, nonce, aad, sealedBytes[KeyLength..]);
        }
    }

    /// <summary>Seals with an ephemeral key of the caller's; apart only so that the standard's vectors can be run.</summary>
    internal static byte[] Seal(Key ephemeral, ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> info, ReadOnlySpan<byte> aad, ReadOnlySpan<byte> plaintext)
    {
        var enc = ephemeral.PublicKey.Export(KeyBlobFormat.RawPublicKey);
        var dh = Agree(ephemeral, publicKey) ?? throw new CryptographicException("The public key agrees on the same secret with everybody.");
        var (key, nonce) = KeySchedule(dh, enc, publicKey, info);
        using (key)
        {
            return [.. enc, .. s_aead.Encrypt(key, nonce, aad, plaintext)];
        }
    }

    // Null for a point of small order, whose agreement is all zero (RFC 9180 section 7.1.4); libsodium refuses it.
    internal static byte[]? Agree(Key own, ReadOnlySpan<byte> publicKey)
    {
        var exportable = new SharedSecretCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport };
        using var secret = s_x25519.Agree(own, PublicKey.Import(s_x25519, publicKey, KeyBlobFormat.RawPublicKey), exportable);
        return secret?.Export(SharedSecretBlobFormat.RawSharedSecret);
    }

    private static (Key Key, byte[] Nonce) KeySchedule(byte[] dh, ReadOnlySpan<byte> enc, ReadOnlySpan<byte> receiver, ReadOnlySpan<byte> info)
    {
        // Section 4.1, ExtractAndExpand.
        var prk = LabeledExtract(s_kemSuite, [], "eae_prk"u8, dh);
        var sharedSecret = LabeledExpand(s_kemSuite, prk, "shared_secret"u8, [.. enc, .. receiver], HashLength);

        // Section 5.1, KeySchedule, with no pre-shared key.
        byte[] context =
        [
            BaseMode,
            .. LabeledExtract(s_suite, [], "psk_id_hash"u8, []),
            .. LabeledExtract(s_suite, [], "info_hash"u8, info),
        ];
        var secret = LabeledExtract(s_suite, sharedSecret, "secret"u8, []);
        var key = LabeledExpand(s_suite, secret, "key"u8, context, KeyLength);
        var baseNonce = LabeledExpand(s_suite, secret, "base_nonce"u8, context, NonceLength);
        try
        {
            // The first message of a context has sequence number 0, so its nonce is the base nonce.
            return (Key.Import(s_aead, key, KeyBlobFormat.RawSymmetricKey), baseNonce);
        }
        finally
        {
            foreach (var used in (byte[][])[dh, prk, sharedSecret, secret, key])
            {
                CryptographicOperations.ZeroMemory(used);
            }
        }
    }

    private static byte[] LabeledExtract(ReadOnlySpan<byte> suite, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> label, ReadOnlySpan<byte> inputKey)
    {
        byte[] labeled = [.. "HPKE-v1"u8, .. suite, .. label, .. inputKey];
        var prk = new byte[HashLength];
        HKDF.Extract(HashAlgorithmName.SHA256, labeled, salt, prk);
        CryptographicOperations.ZeroMemory(labeled);
        return prk;
    }

    private static byte[] LabeledExpand(ReadOnlySpan<byte> suite, ReadOnlySpan<byte> prk, ReadOnlySpan<byte> label, ReadOnlySpan<byte> info, int length)
    {
        Span<byte> lengthBytes = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(lengthBytes, (ushort)length);
        byte[] labeled = [.. lengthBytes, .. "HPKE-v1"u8, .. suite, .. label, .. info];
        var key = new byte[length];
        HKDF.Expand(HashAlgorithmName.SHA256, prk, key, labeled);
        return key;
    }
}
