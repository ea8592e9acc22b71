using NSec.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>Makes the two key pairs of an identity.</summary>
internal static class KeyPairs
{
    /// <summary>Makes an X25519 pair, to be sealed to with <see cref="Hpke"/>.</summary>
    /// <returns>32 bytes each.</returns>
    public static (byte[] Private, byte[] Public) NewEncryption() => New(KeyAgreementAlgorithm.X25519);

    /// <summary>Makes an Ed25519 pair, to sign with <see cref="Signer"/>.</summary>
    /// <returns>The seed and the public key, 32 bytes each.</returns>
    public static (byte[] Private, byte[] Public) NewSigning() => New(SignatureAlgorithm.Ed25519);

    private static (byte[] Private, byte[] Public) New(Algorithm algorithm)
    {
        // Raw keys have to leave the library, because the bundle that holds them is sealed into a slot and a session.
        using var key = Key.Create(algorithm, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport });
        return (key.Export(KeyBlobFormat.RawPrivateKey), key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }
}
