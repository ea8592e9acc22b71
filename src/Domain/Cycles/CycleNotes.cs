using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Cycles;

/// <summary>One turn of the cycle as its writer sees it: when they …, I feel …, I then ….</summary>
/// <param name="They">What the other does, as it can be seen or heard.</param>
/// <param name="Underneath">What the writer is afraid of under it. It goes to nobody unless its writer puts it in.</param>
/// <remarks>Checklist 30.1. A turn tells how a quarrel goes round, and who did what before is no part of it.</remarks>
[Stored("cycle.turn-kept.v1"), Form("cycles.turn", ListedAbove = true)]
public sealed record CycleTurnKept(string They, string? Feel = null, string? Then = null, string? Underneath = null) : OwnNoteKept;

/// <summary>How long a pause is. The numbers are minutes, and are stored.</summary>
/// <remarks>A rule of thumb of therapists for the shortest; clinical.md, section 3, "Time-out", and the claim pause-20.</remarks>
public enum PauseLength
{
    /// <summary>Twenty minutes: there is no shorter one.</summary>
    TwentyMinutes = 20,

    /// <summary>Half an hour.</summary>
    HalfHour = 30,

    /// <summary>An hour.</summary>
    Hour = 60,

    /// <summary>Two hours.</summary>
    TwoHours = 120,
}

/// <summary>What stops the cycle for its writer. There is one such plan.</summary>
/// <param name="Word">The word or sign that asks for a pause.</param>
/// <param name="Pause">Null if it is left open.</param>
/// <param name="Back">When and where they come back.</param>
/// <param name="Meanwhile">What calms them until then.</param>
[Stored("cycle.stop-planned.v1"), Form("cycles.stop"), One]
public sealed record CycleStopPlanned(
    [Words(WordsSize.Line)] string? Word = null, PauseLength? Pause = null, string? Back = null, string? Meanwhile = null) : OwnNoteKept;

/// <summary>Whether somebody wants to say what they have not said. Each is as good an answer as the others. The numbers are stored.</summary>
public enum ConfidingTime
{
    /// <summary>Not yet.</summary>
    NotYet = 1,

    /// <summary>Perhaps, some day.</summary>
    Perhaps = 2,

    /// <summary>Yes, in a calm hour.</summary>
    CalmHour = 3,
}

/// <summary>One small thing its writer could confide. It stays theirs unless they put it in what they give.</summary>
/// <param name="Safe">How safe it feels to say it: 0 to <see cref="Safest"/>, higher is safer; null where it is left out.</param>
[Stored("cycle.confiding-kept.v1"), Form("cycles.confide", ListedAbove = true)]
public sealed record ConfidingKept(string Words, [Scale(ConfidingKept.Safest)] int? Safe = null, ConfidingTime? When = null) : OwnNoteKept
{
    /// <summary>The safest that saying it can feel.</summary>
    public const int Safest = 10;
}
