using NSec.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>Ed25519 signatures.</summary>
/// <remarks>RFC 8032.</remarks>
internal static class Signing
{
    /// <summary>The length of a signature, in bytes.</summary>
    public const int SignatureLength = 64;

    /// <summary>Says whether the owner of the key signed the message; for many messages of one author see <see cref="Verifier"/>.</summary>
    /// <returns>False also for a key or a signature that is none.</returns>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        new Verifier(publicKey).Verify(message, signature);
}

/// <summary>Signs for one identity, and forgets the key when disposed of. Safe for use by many threads.</summary>
/// <param name="seed">The 32 private bytes of <see cref="KeyPairs.NewSigning"/>.</param>
/// <exception cref="FormatException">The seed is not 32 bytes.</exception>
internal sealed class Signer(ReadOnlySpan<byte> seed) : IDisposable
{
    private readonly Key _key = Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);

    /// <summary>The public key, 32 bytes, a fresh copy each time.</summary>
    public byte[] Public => _key.PublicKey.Export(KeyBlobFormat.RawPublicKey);

    /// <summary>Signs a message.</summary>
    /// <returns>64 bytes, always the same for the same key and message.</returns>
    public byte[] Sign(ReadOnlySpan<byte> message) => SignatureAlgorithm.Ed25519.Sign(_key, message);

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();
}

/// <summary>Checks many signatures of one author, whose key is read once. Safe for use by many threads.</summary>
/// <param name="publicKey">32 bytes; anything else verifies nothing.</param>
internal sealed class Verifier(ReadOnlySpan<byte> publicKey)
{
    private readonly PublicKey? _key =
        PublicKey.TryImport(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey, out var key) ? key : null;

    /// <summary>Says whether the author signed the message.</summary>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        _key is not null && SignatureAlgorithm.Ed25519.Verify(_key, message, signature);
}
