using System.Buffers.Text;
using Steadfast.Domain;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Accounts;

/// <summary>Somebody's key pairs, and the keys made from them.</summary>
internal sealed class Identity(Id<Person> id, byte[] encryptionPrivate, byte[] encryptionPublic, byte[] signingSeed, byte[] signingPublic)
{
    public const int Size = 16 + (4 * 32);

    public Id<Person> Id { get; } = id;

    public byte[] EncryptionPrivate { get; } = encryptionPrivate;

    public byte[] EncryptionPublic { get; } = encryptionPublic;

    public byte[] SigningPublic { get; } = signingPublic;

    /// <summary>Seals the directory and what waits that is not private.</summary>
    public byte[] OwnKey => Made("own/1");

    /// <summary>Under what a person's sessions are found: tells nobody whose they are.</summary>
    public byte[] SessionsOwner => Made("sessions/1");

    /// <summary>Under what a person's sign-ins between their two steps are found.</summary>
    public byte[] HalfwayOwner => Made("halfway/1");

    /// <summary>Under what a person's drafts are found.</summary>
    public byte[] DraftsOwner => Made("drafts/1")[..16];

    public string FormOwner => Base64Url.EncodeToString(Made("form/1").AsSpan(0, 16));

    public static Identity New(Id<Person> id)
    {
        var (encryptionPrivate, encryptionPublic) = KeyPairs.NewEncryption();
        var (signingSeed, signingPublic) = KeyPairs.NewSigning();
        return new(id, encryptionPrivate, encryptionPublic, signingSeed, signingPublic);
    }

    public byte[] Sign(byte[] message)
    {
        using var signer = new Signer(signingSeed);
        return signer.Sign(message);
    }

    public byte[] Encode() => [.. Id.ToBytes(), .. EncryptionPrivate, .. EncryptionPublic, .. signingSeed, .. SigningPublic];

    public static Identity Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new SpanReader(bytes);
        return new(reader.Id<Person>(), reader.Bytes(32), reader.Bytes(32), reader.Bytes(32), reader.Bytes(32));
    }

    private byte[] Made(string info) => Hkdf.Derive([.. EncryptionPrivate, .. signingSeed], info);
}

/// <summary>The key of somebody's private space, which is granted to no identity: only a slot and an open private part hold it.</summary>
internal sealed record PrivatePart(Id<Space> Space, byte[] Key)
{
    public const int Size = 16 + 32;

    public byte[] Encode() => [.. Space.ToBytes(), .. Key];

    public static PrivatePart Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new SpanReader(bytes);
        return new(reader.Id<Space>(), reader.Bytes(32));
    }
}
