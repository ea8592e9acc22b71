using System.Security.Cryptography;
using System.Text;

namespace Steadfast.Vault.Sealing;

/// <summary>Makes keys from a secret: HKDF with SHA-256.</summary>
/// <remarks>RFC 5869.</remarks>
internal static class Hkdf
{
    /// <summary>Derives a key for one purpose.</summary>
    /// <param name="secret">Strong already; a passphrase goes through <see cref="Argon"/> first.</param>
    /// <param name="info">The purpose and its version, such as "pass/1". Different purposes give unrelated keys.</param>
    /// <param name="length">In bytes, 1 to 8,160.</param>
    /// <param name="salt">May be empty.</param>
    public static byte[] Derive(ReadOnlySpan<byte> secret, string info, int length = 32, ReadOnlySpan<byte> salt = default) =>
        Derive(secret, Encoding.UTF8.GetBytes(info), length, salt);

    /// <inheritdoc cref="Derive(ReadOnlySpan{byte}, string, int, ReadOnlySpan{byte})"/>
    public static byte[] Derive(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> info, int length = 32, ReadOnlySpan<byte> salt = default)
    {
        var key = new byte[length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, salt, info);
        return key;
    }
}
