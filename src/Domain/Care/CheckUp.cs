using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>Whether something helped. The numbers are stored.</summary>
public enum DidHelp
{
    /// <summary>It did.</summary>
    Yes = 1,

    /// <summary>For a short while.</summary>
    Briefly = 2,

    /// <summary>It did not.</summary>
    No = 3,

    /// <summary>They would rather not say.</summary>
    Unsaid = 4,
}

/// <summary>They noted that they checked up on the other, accused them, or wanted to; for whichever of the two it is.</summary>
/// <remarks>Cautions 3 and 25: it gives nobody a right to look, and it is for the one who looked.</remarks>
[Stored("check-up.noted.v1"), Form("care.check")]
public sealed record CheckUpNoted(string What, string? Why = null, DidHelp? Helped = null, string? Instead = null) : OwnNoteKept;
