namespace Steadfast.Vault.Accounts;

/// <summary>What somebody has typed and not sent, kept sealed outside every log and deleted without notice.</summary>
public sealed class Drafts
{
    /// <summary>Keeps a form's fields, in place of what was kept for it.</summary>
    /// <param name="form">Which form: its path. Only a keyed hash of it is stored.</param>
    /// <param name="isPrivate">True to seal it under the private part, which must be open.</param>
    /// <exception cref="NotesLockedException">Private, and the private part is put away.</exception>
    public Task KeepAsync(Session session, string form, bool isPrivate, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>A form's kept fields and when they were kept (UTC); null if none are, or they cannot be opened.</summary>
    public Task<(IReadOnlyDictionary<string, string> Fields, DateTimeOffset Kept)?> FindAsync(Session session, string form, bool isPrivate, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Deletes a form's kept fields; nothing happens if there are none.</summary>
    public Task DropAsync(Session session, string form, bool isPrivate, CancellationToken cancellationToken) => throw new NotImplementedException();
}
