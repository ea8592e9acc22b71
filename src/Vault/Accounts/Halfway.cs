using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>What was opened by a passphrase and waits for the second factor's code.</summary>
/// <param name="Slot">Encoded.</param>
/// <param name="Until">Seconds since 1970.</param>
internal sealed record HalfwayContent(byte[] Slot, byte[] SignInTag, long Until);

/// <summary>
/// Sign-ins between their two steps. What the passphrase opened waits in a row among the sessions, sealed under the ticket in the browser and the pepper:
/// no page can use it.
/// </summary>
internal sealed class Halfway(Stores stores, Pepper pepper, Ended ended, TimeProvider clock)
{
    private const int Minutes = 5;

    /// <summary>Keeps what was opened, for five minutes, and gives the ticket.</summary>
    /// <returns>43 characters, as a session's token has, which it is not.</returns>
    public async Task<string> BeginAsync(Identity identity, byte[] slot, byte[] signInTag, CancellationToken cancellationToken)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var (id, now) = (IdOf(secret), clock.GetUtcNow());
        var until = now.AddMinutes(Minutes).ToUnixTimeSeconds();
        var content = JsonSerializer.SerializeToUtf8Bytes(new HalfwayContent(slot, signInTag, until));
        var row = new SessionRow(
            id, identity.HalfwayOwner, Aead.Seal(KeyOf(secret), content, id), null, 0, Days.Of(now), Coarse.Minute(now), Coarse.End(now), Minutes, null);
        await stores.Sessions.WriteAsync((db, tx) => SessionRows.InsertAsync(db, tx, row), cancellationToken);
        return Base64Url.EncodeToString(secret);
    }

    /// <summary>What waits for a ticket; null if nothing does, or no longer.</summary>
    public async Task<HalfwayContent?> FindAsync(string ticket, CancellationToken cancellationToken)
    {
        if (Sessions.Secret(ticket) is not { } secret)
        {
            return null;
        }

        var id = IdOf(secret);
        return !ended.Contains(id)
            && await SessionRows.FindAsync(stores.Sessions, id, cancellationToken) is { } row
            && Aead.Open(KeyOf(secret), row.Sealed, id) is { } opened
            && JsonSerializer.Deserialize<HalfwayContent>(opened) is { } content && clock.GetUtcNow().ToUnixTimeSeconds() < content.Until
            // A row that stands under another owner would outlive a change of the passphrase.
            && row.Owner.AsSpan().SequenceEqual(Identity.Decode(content.Slot.AsSpan(0, Identity.Size)).HalfwayOwner) ? content : null;
    }

    /// <summary>Takes what waits away; false if somebody else has, so that one ticket never makes two sessions.</summary>
    public Task<bool> EndAsync(string ticket, CancellationToken cancellationToken) => Sessions.Secret(ticket) is { } secret && !ended.Contains(IdOf(secret))
        ? stores.Sessions.WriteAsync((db, tx) => SessionRows.DeleteAsync(db, tx, IdOf(secret)), cancellationToken)
        : Task.FromResult(false);

    private static byte[] IdOf(byte[] secret) => Hash.Sha256("halfway"u8, secret);

    private byte[] KeyOf(byte[] secret) => pepper.KeyOf(secret, "halfway/1");
}
