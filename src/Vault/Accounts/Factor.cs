using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Accounts;

/// <summary>Somebody's second factor, as their directory keeps it: sealed, so that a database does not even tell who has one.</summary>
/// <param name="Secret">What the directory and a device have in common; base 32.</param>
/// <param name="AsksForNotes">True if private notes are opened with a code as well.</param>
/// <param name="Step">The newest step whose code was used: it and all before it are worth nothing any more.</param>
/// <param name="Missed">How many codes in a row were wrong.</param>
internal sealed record Factor(string Secret, bool AsksForNotes, long Step, int Missed = 0)
{
    /// <summary>After how many wrong codes in a row the owner is told.</summary>
    public const int MissesTold = 3;

    /// <summary>After how many wrong codes in a row one alone opens nothing any more, and two in a row do.</summary>
    public const int MissesAlone = 300;

    /// <summary>Uses a code, or two in a row: each step once, so that a code seen over a shoulder is worth nothing.</summary>
    public (Factor After, bool IsRight) Use(string typed, DateTimeOffset now) =>
        Totp.StepOf(Secret, typed, now) is { } step && (Totp.IsPair(typed) ? step - 1 : step) > Step
            ? (this with { Step = step, Missed = 0 }, true)
            : (this with { Missed = Missed + 1 }, false);
}

/// <summary>A second factor that is being set up: shown until a code from it was typed, or its minutes are over.</summary>
/// <param name="Until">Seconds since 1970.</param>
internal sealed record PendingFactor(string Secret, bool AsksForNotes, long Until);
