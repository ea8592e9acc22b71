using System.Text.Json;
using Steadfast.Domain;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>An invitation as its maker sees it.</summary>
/// <param name="Code">26 characters in groups joined by hyphens; told or typed, never sent by the product.</param>
/// <param name="Expires">UTC; 72 hours after it was made.</param>
public sealed record Invitation(Id<Space> Space, string Code, DateTimeOffset Expires)
{
    /// <summary>As what it lets in.</summary>
    public Role Role { get; init; }

    /// <summary>The last day on which whoever comes belongs to the space, in UTC; null for no end.</summary>
    public DateOnly? Until { get; init; }

    internal static Invitation Of(OpenInvitation open) => new(Id<Space>.Parse(open.Space, null), string.Join('-', Codes.Groups(open.Code)),
        DateTimeOffset.FromUnixTimeSeconds(open.Expires))
    {
        Role = open.Role,
        Until = open.Until == 0 ? null : DateOnly.FromDayNumber(open.Until),
    };
}

/// <summary>An invitation in the hands of whoever has its code.</summary>
/// <param name="Row">What its row is found by.</param>
/// <param name="Keys">The keys of the epochs it lets in to.</param>
internal sealed record Invite(
    byte[] Secret, byte[] Row, Id<Space> Space, SpaceKind Kind, Id<Person> Inviter, int FromEpoch, byte[] Signature, IReadOnlyDictionary<int, byte[]> Keys,
        long Expires, Role Role, int Until)
{
    public static readonly TimeSpan Valid = TimeSpan.FromHours(72);

    public static byte[] RowOf(byte[] secret) => Hash.Sha256(Hkdf.Derive(secret, "id"));

    /// <summary>By what a log knows an invitation to a space apart: the public key that is made from its code.</summary>
    public static byte[] KeyOf(byte[] secret)
    {
        using var signer = SignerOf(secret);
        return signer.Public;
    }

    /// <summary>The row of an invitation, signed by who invites and sealed under its code.</summary>
    public static InviteRow Seal(OpenInvitation open, Identity inviter, SpaceKind kind, int fromEpoch, IReadOnlyDictionary<int, EpochKey> keys)
    {
        var (secret, space) = (Codes.SecretOf(open.Code), Id<Space>.Parse(open.Space, null));
        var row = RowOf(secret);
        var signed = SpaceRules.Of(kind).IsApart
            ? MembershipBody.Invitation(space, KeyOf(secret), fromEpoch, open.Role, open.Until) : MembershipBody.Invitation(space, row, fromEpoch);
        var blob = new Blob(open.Space, inviter.Id.ToString(), fromEpoch, inviter.Sign(signed), keys.ToDictionary(pair => pair.Key, pair => pair.Value.Key),
            open.Expires, kind, open.Role, open.Until);
        return new(row, Aead.Seal(Hkdf.Derive(secret, "key"), JsonSerializer.SerializeToUtf8Bytes(blob), row), open.Expires, null);
    }

    /// <summary>What a code opens; null for one that is unknown, cancelled or past its time.</summary>
    /// <param name="code">As typed.</param>
    public static async Task<Invite?> FindAsync(Store store, string code, DateTimeOffset now, CancellationToken cancellationToken) =>
        Codes.TryParse(code, out var secret)
        && await store.ReadAsync(db => InviteRows.FindAsync(db, null, RowOf(secret)), cancellationToken) is { } row
        && Aead.Open(Hkdf.Derive(secret, "key"), row.Blob, row.Id) is { } opened
        && JsonSerializer.Deserialize<Blob>(opened) is { } blob && blob.Expires > now.ToUnixTimeSeconds()
            ? new(secret, row.Id, Id<Space>.Parse(blob.Space, null), blob.Kind, Id<Person>.Parse(blob.Inviter, null), blob.FromEpoch, blob.Signature,
                blob.Keys, blob.Expires, blob.Role, blob.Until)
            : null;

    /// <summary>Takes the invitation for one person; true as often as the same one asks, and false for all others from then on.</summary>
    public Task<bool> ClaimAsync(Store store, Id<Person> by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var claim = Hash.Hmac(Hkdf.Derive(Secret, "claim"), by.ToBytes());
        return store.WriteAsync((db, tx) => InviteRows.ClaimAsync(db, tx, Row, claim, now.ToUnixTimeSeconds()), cancellationToken);
    }

    /// <summary>The body of a joining, with what shows that its author was invited and holds the code.</summary>
    public MembershipBody Accept(Id<Space> space, MembershipBody body)
    {
        body = body with { Invite = Row, Inviter = Inviter, InviterSignature = Signature };
        if (!SpaceRules.Of(body.Kind).IsApart)
        {
            return body with { Bind = BindOf(Secret, body.Encryption, body.Verification) };
        }

        using var signer = SignerOf(Secret);
        return body with { Invite = signer.Public, Role = Role, Until = Until, Proof = signer.Sign(body.Proved(space)) };
    }

    public static byte[] BindOf(byte[] secret, byte[] encryption, byte[] verification) => Hash.Hmac(Hkdf.Derive(secret, "bind"), encryption, verification);

    private static Signer SignerOf(byte[] secret) => new(Hkdf.Derive(secret, "sign/1"));

    /// <summary>What the row holds, sealed under the code.</summary>
    private sealed record Blob(
        string Space, string Inviter, int FromEpoch, byte[] Signature, Dictionary<int, byte[]> Keys, long Expires, SpaceKind Kind = SpaceKind.Shared,
            Role Role = Role.Member, int Until = 0);
}
