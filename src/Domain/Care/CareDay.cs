using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>How much there was of something on a day, by one's own measure. The numbers are stored.</summary>
public enum CareStep
{
    /// <summary>Hardly any.</summary>
    Hardly = 1,

    /// <summary>Some.</summary>
    Some = 2,

    /// <summary>As much as one needs.</summary>
    Enough = 3,

    /// <summary>They would rather not say.</summary>
    Unsaid = 4,
}

/// <summary>They told how they looked after themselves on a day. There is one for each day.</summary>
/// <param name="Slept">The night before.</param>
/// <param name="Met">Time with people.</param>
[Stored("wellbeing.told.v1"), Form("care.day"), One(ADay = true)]
public sealed record CareDayTold(
    CareStep? Slept = null, CareStep? Ate = null, CareStep? Moved = null, CareStep? Met = null, [Words(WordsSize.Line)] string? Words = null) : OwnNoteKept;
