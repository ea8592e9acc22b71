namespace Steadfast.Vault.Accounts;

/// <summary>How a try to sign in ended.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in, or done.</summary>
    SignedIn,

    /// <summary>The name and the passphrase, or the code, do not belong together. Also said of names that do not exist.</summary>
    Wrong,

    /// <summary>Too many tries, or too many people at once: try again after <see cref="SignIn.RetryAfter"/>.</summary>
    Later,

    /// <summary>What was shown is right, and the second factor is still to come: its code is missing, wrong, too old or used.</summary>
    Halfway,

    /// <summary>
    /// What was shown is right, and so many codes of the second factor were wrong that one alone is not looked at any more: two in a row open.
    /// </summary>
    Twice,

    /// <summary>The recovery code is right and nothing else could be shown: alone it opens the account after <see cref="SignIn.RetryAfter"/>.</summary>
    Waits,
}

/// <summary>What a try to sign in brought.</summary>
/// <param name="Token">For the cookie: 43 characters. A session's; or, halfway after a sign-in's first step, a ticket for the second; else null.</param>
/// <param name="Session">The session; null unless signed in.</param>
/// <param name="RetryAfter">How long to wait; zero unless later or waiting.</param>
public sealed record SignIn(SignInOutcome Outcome, string? Token, Session? Session, TimeSpan RetryAfter)
{
    internal static readonly SignIn Wrong = new(SignInOutcome.Wrong, null, null, TimeSpan.Zero);

    internal static readonly SignIn Twice = new(SignInOutcome.Twice, null, null, TimeSpan.Zero);

    internal static SignIn Later(TimeSpan after) => new(SignInOutcome.Later, null, null, after);

    internal static SignIn Done(string? token, Session? session) => new(SignInOutcome.SignedIn, token, session, TimeSpan.Zero);

    internal static SignIn Halfway(string? ticket = null) => new(SignInOutcome.Halfway, ticket, null, TimeSpan.Zero);

    internal static SignIn Waits(TimeSpan after) => new(SignInOutcome.Waits, null, null, after);
}

/// <summary>What a signed-in person shows before something that a borrowed device is not enough for.</summary>
/// <param name="Passphrase">As typed.</param>
/// <param name="Code">The second factor's code as typed; not looked at where the account has none.</param>
public sealed record Proof(string Passphrase, string? Code = null)
{
    /// <summary>A passphrase alone.</summary>
    public static implicit operator Proof(string passphrase) => new(passphrase);
}

/// <summary>What is shown beside a recovery code where the account has a second factor; not looked at where it has none.</summary>
/// <param name="Code">The second factor's code as typed; null or empty without the device.</param>
/// <param name="Passphrase">The passphrase until now, by whoever still knows it and has lost the device; null or empty otherwise.</param>
/// <param name="HasNeither">True to begin the days after which the recovery code opens alone.</param>
public sealed record Beside(string? Code, string? Passphrase, bool HasNeither)
{
    /// <summary>Nothing beside it.</summary>
    public static readonly Beside Nothing = new(null, null, false);
}
