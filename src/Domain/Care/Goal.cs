using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>How a small goal stands. The numbers are stored.</summary>
public enum GoalStanding
{
    /// <summary>Still wanted.</summary>
    Open = 1,

    /// <summary>Done.</summary>
    Done = 2,

    /// <summary>Put away, for whatever reason.</summary>
    PutAway = 3,
}

/// <summary>A small thing somebody wants to do for themselves. It has no due day, so it cannot be late.</summary>
/// <param name="DoneOn">The day it was done; null while it is not.</param>
[Stored("goal.kept.v1"), Form("care.goal")]
public sealed record GoalKept(
    [Words(WordsSize.Line)] string What, [Key("stands")] GoalStanding Standing = GoalStanding.Open, [Unasked] DateOnly? DoneOn = null) : OwnNoteKept;
