using System.Net;

namespace Steadfast.Vault.Accounts;

/// <summary>How a try to sign in ended.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>The name and the passphrase, or the code, do not belong together. Also said of names that do not exist.</summary>
    Wrong,

    /// <summary>Too many tries, or too many people at once: try again after <see cref="SignIn.RetryAfter"/>.</summary>
    Later,
}

/// <summary>What a try to sign in brought.</summary>
/// <param name="Token">For the cookie: 43 characters; null unless signed in.</param>
/// <param name="Session">The new session; null unless signed in.</param>
/// <param name="RetryAfter">How long to wait; zero unless later.</param>
public sealed record SignIn(SignInOutcome Outcome, string? Token, Session? Session, TimeSpan RetryAfter);

/// <summary>What is wrong with a passphrase somebody chose.</summary>
public enum PassphraseFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Under 12 characters.</summary>
    TooShort,

    /// <summary>Over 256 characters.</summary>
    TooLong,

    /// <summary>Among the first that anybody would try.</summary>
    TooCommon,
}

/// <summary>Accounts: signing up and in, recovery, and what changes an account.</summary>
public sealed class AccountBook
{
    /// <summary>A new sign-in name nobody has: two words and four digits joined by hyphens, all lower case.</summary>
    public Task<string> OfferNameAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Five words joined by spaces, from a list of at least 2,048: at least 55 bits.</summary>
    public string OfferPassphrase() => throw new NotImplementedException();

    /// <summary>What is wrong with a passphrase somebody chose for themselves.</summary>
    public PassphraseFault Check(string passphrase) => throw new NotImplementedException();

    /// <summary>Makes an account under an offered name and signs in; the recovery code waits in the session.</summary>
    /// <param name="name">A name from <see cref="OfferNameAsync"/>; the page makes sure of that.</param>
    /// <param name="passphrase">One that <see cref="Check"/> finds nothing wrong with.</param>
    /// <returns>Signed in; "wrong" if the name was taken meanwhile; or "later".</returns>
    public Task<SignIn> SignUpAsync(string name, string passphrase, Preferences preferences, IPAddress? address, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Signs in. Costs one derivation whether or not the name exists; slows down and never locks.</summary>
    public Task<SignIn> SignInAsync(string name, string passphrase, IPAddress? address, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Puts the private part back into the session.</summary>
    /// <returns>Signed in (same session, no new token), wrong, or later.</returns>
    public Task<SignIn> OpenNotesAsync(Session session, string passphrase, IPAddress? address, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>With the code alone: a new passphrase, a new code waiting in the session, and all earlier sessions ended. Never slowed.</summary>
    public Task<SignIn> RecoverAsync(string code, string newPassphrase, IPAddress? address, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Compares three typed groups with the waiting code; when they are right it is confirmed and no longer shown.</summary>
    /// <param name="typed">The groups asked for, by their place from 0.</param>
    public Task<bool> ConfirmCodeAsync(Session session, IReadOnlyDictionary<int, string> typed, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Goes on without having typed the code back; it is no longer shown.</summary>
    public Task SkipCodeAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Changes the passphrase; all sessions end and a new one begins.</summary>
    public Task<SignIn> ChangePassphraseAsync(Session session, string passphrase, string newPassphrase, IPAddress? address, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Makes a new recovery code, which waits in a new session; the old code is worth nothing from then on, and all other sessions end.</summary>
    public Task<SignIn> NewCodeAsync(Session session, string passphrase, IPAddress? address, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Keeps how the person wants their pages.</summary>
    public Task PreferAsync(Session session, Preferences preferences, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Erases the account: leaves what is shared as an unlinking does, then private words, drafts, keys, sessions and the account itself. Stopped in the middle, it is finished by doing it again, or by signing in.</summary>
    /// <returns>Signed in when done (the session has ended), wrong, or later.</returns>
    public Task<SignIn> EraseAsync(Session session, string passphrase, IPAddress? address, CancellationToken cancellationToken) => throw new NotImplementedException();
}
