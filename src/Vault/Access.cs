using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Vault;

/// <summary>What somebody wants to do in a space.</summary>
public enum Need
{
    /// <summary>To look.</summary>
    Read,

    /// <summary>To append.</summary>
    Write,
}

/// <summary>The door stays closed: there is no such space, or it is not this person's. One and the same to whoever asks; a 404.</summary>
public sealed class DoorClosedException() : Exception("There is no such space for this person.");

/// <summary>The private part of the session has been put away; the passphrase brings it back.</summary>
public sealed class NotesLockedException() : Exception("The notes are locked.");

/// <summary>Nothing can be written or read now (disk full, database away); nothing of this act was kept. A 503 that keeps what was typed.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A log does not agree with its own seals: somebody changed the database by hand. Nothing of it is shown.</summary>
public sealed class LogBrokenException(string message) : Exception(message);

/// <summary>The one door to words: who is a member is read from the log's unsealed entries first, and only then is a key used.</summary>
public sealed class Access
{
    /// <summary>Opens a space for its member.</summary>
    /// <exception cref="DoorClosedException">There is no such space, or the person is not a member now.</exception>
    /// <exception cref="NotesLockedException">It is the person's private space, and the private part of the session is put away.</exception>
    /// <exception cref="LogBrokenException">The log was changed by hand.</exception>
    public Task<OpenSpace> OpenAsync(Session session, Id<Space> space, Need need, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Opens the person's own private space, and keeps it open for another five minutes.</summary>
    /// <exception cref="NotesLockedException">The private part of the session is put away.</exception>
    /// <exception cref="LogBrokenException">The log was changed by hand.</exception>
    public Task<OpenSpace> OpenNotesAsync(Session session, Need need, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The shared spaces the person belongs to now, oldest first; nothing is opened.</summary>
    public Task<IReadOnlyList<Id<Space>>> SharedAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();
}
