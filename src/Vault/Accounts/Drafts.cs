using System.Text;
using System.Text.Json;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>What somebody has typed and not sent, kept sealed outside every log and deleted without notice.</summary>
public sealed class Drafts
{
    private readonly Stores _stores;
    private readonly Sessions _sessions;
    private readonly TimeProvider _clock;

    internal Drafts(Stores stores, Sessions sessions, TimeProvider clock) => (_stores, _sessions, _clock) = (stores, sessions, clock);

    /// <summary>Keeps a form's fields, in place of what was kept for it.</summary>
    /// <param name="form">Which form: its path. Only a keyed hash of it is stored.</param>
    /// <param name="isPrivate">True to seal it under the private part, which must be open; keeping it then counts as a private act.</param>
    /// <exception cref="NotesLockedException">Private, and the private part is put away.</exception>
    /// <exception cref="StoreUnavailableException">Nothing was kept.</exception>
    public async Task KeepAsync(Session session, string form, bool isPrivate, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        var (key, id) = await KeyAsync(session, form, isPrivate, cancellationToken);
        var draft = JsonSerializer.SerializeToUtf8Bytes(new Draft(new(fields, StringComparer.Ordinal), _clock.GetUtcNow()));
        await _stores.Main.WriteAsync(
            (db, tx) => WaitingRows.PutAsync(db, tx, new(session.Identity.DraftsOwner, [], id, null, Aead.Seal(key, Padding.Pad(draft), id))),
            cancellationToken);
    }

    /// <summary>A form's kept fields and when they were kept (UTC); null if none are, or they cannot be opened.</summary>
    /// <exception cref="NotesLockedException">Private, and the private part is put away.</exception>
    public async Task<(IReadOnlyDictionary<string, string> Fields, DateTimeOffset Kept)?> FindAsync(
        Session session, string form, bool isPrivate, CancellationToken cancellationToken)
    {
        var (key, id) = await KeyAsync(session, form, isPrivate, cancellationToken);
        var row = await _stores.Main.ReadAsync(db => WaitingRows.FindAsync(db, null, session.Identity.DraftsOwner, id), cancellationToken);
        return row is not null && Aead.Open(key, row.Sealed, id) is { } opened && JsonSerializer.Deserialize<Draft>(Padding.Unpad(opened)) is { } draft
            ? (draft.Fields, draft.Kept)
            : null;
    }

    /// <summary>Deletes a form's kept fields; nothing happens if there are none.</summary>
    /// <exception cref="NotesLockedException">Private, and the private part is put away.</exception>
    public async Task DropAsync(Session session, string form, bool isPrivate, CancellationToken cancellationToken)
    {
        var (_, id) = await KeyAsync(session, form, isPrivate, cancellationToken);
        await _stores.Main.WriteAsync((db, tx) => WaitingRows.DeleteAsync(db, tx, session.Identity.DraftsOwner, [], id), cancellationToken);
    }

    private async Task<(byte[] Key, byte[] Id)> KeyAsync(Session session, string form, bool isPrivate, CancellationToken cancellationToken)
    {
        if (isPrivate)
        {
            await _sessions.KeepNotesOpenAsync(session, session.Private ?? throw new NotesLockedException(), cancellationToken);
        }

        var key = Hkdf.Derive(isPrivate ? session.Private!.Key : session.Identity.OwnKey, "drafts/1");
        return (key, Hash.Hmac(key, Encoding.UTF8.GetBytes(form))[..16]);
    }

    private sealed record Draft(Dictionary<string, string> Fields, DateTimeOffset Kept);
}
