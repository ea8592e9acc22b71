using Steadfast.Domain;

namespace Steadfast.Vault.Accounts;

/// <summary>How a person wants their pages; kept sealed under their own key, readable without the private part.</summary>
/// <param name="Language">A culture name such as "en"; null to follow the browser.</param>
/// <param name="Zone">IANA zone for dates; "UTC" until chosen.</param>
/// <param name="Theme">"light", "dark", or null to follow the device.</param>
/// <param name="IdleMinutes">After how many minutes without an act the session ends; 1 to 15.</param>
public sealed record Preferences(string? Language = null, string Zone = "UTC", string? Theme = null, int IdleMinutes = 15);

/// <summary>A signed-in person. Keys are inside and stay there.</summary>
public sealed class Session
{
    /// <summary>Who is signed in.</summary>
    public Id<Person> Me => throw new NotImplementedException();

    /// <summary>How this person wants their pages.</summary>
    public Preferences Preferences => throw new NotImplementedException();

    /// <summary>True while the private part is open: five minutes from the last private act.</summary>
    public bool NotesAreOpen => throw new NotImplementedException();

    /// <summary>The recovery code that waits to be typed back, in groups; null when none waits.</summary>
    public IReadOnlyList<string>? PendingCode => throw new NotImplementedException();

    /// <summary>True once a recovery code has been typed back.</summary>
    public bool CodeIsConfirmed => throw new NotImplementedException();

    /// <summary>What a form carries to say whose it is, so that a form posted after the session ended is given back to the same person only; 22 characters, unguessable.</summary>
    public string FormOwner => throw new NotImplementedException();
}

/// <summary>One of a person's sessions, as told to that person.</summary>
/// <param name="Id">What <see cref="Sessions.EndOneAsync"/> takes; opens nothing.</param>
/// <param name="Since">The day it began, in UTC.</param>
/// <param name="IsThis">True for the session that asks.</param>
public sealed record SessionLine(string Id, DateOnly Since, bool IsThis);

/// <summary>Split sessions: the cookie holds a secret, the row holds the keys sealed under it, and neither is worth anything alone.</summary>
public sealed class Sessions
{
    /// <summary>Opens the session of a cookie's token; null if there is none, it was ended, idle too long or past its end.</summary>
    /// <param name="token">The cookie's 43 characters; anything else opens nothing.</param>
    /// <param name="isAct">True for what a person does, which keeps the session from idling; false for polls and refreshes.</param>
    public Task<Session?> OpenAsync(string token, bool isAct, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Ends this session: its row is gone, its open spaces leave memory. Also works on one that has ended.</summary>
    public Task EndAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The person's sessions, oldest first.</summary>
    public Task<IReadOnlyList<SessionLine>> ListAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Ends one of the person's own sessions; nothing happens if it is not theirs or gone.</summary>
    public Task EndOneAsync(Session session, string id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Ends all of the person's sessions but this one.</summary>
    public Task EndOthersAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Puts the private part away until the passphrase is given again.</summary>
    public Task LockNotesAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();
}
