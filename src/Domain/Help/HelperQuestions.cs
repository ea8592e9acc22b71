using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Help;

/// <summary>What somebody wants to say or to ask when they next see a helper; there is one of it, as it stands now.</summary>
[Stored("sheet.questions-kept.v1"), Form("helper"), One]
public sealed record HelperQuestions(string Words) : OwnNoteKept;

/// <summary>A block of the sheet for a helper. The numbers stand in the sheet's address.</summary>
public enum SheetBlock
{
    /// <summary>What they want to say or to ask.</summary>
    Questions = 1,

    /// <summary>The weekly answers of the last weeks.</summary>
    Weeks = 2,

    /// <summary>The feelings that were last told.</summary>
    Feelings = 3,

    /// <summary>What stands on their timeline.</summary>
    Timeline = 4,

    /// <summary>What happened, as they described it.</summary>
    Happened = 5,

    /// <summary>Their own lines beside the daily check-in.</summary>
    Notes = 6,
}
