using System.Diagnostics;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>A time to look back, counted from a day the person names. The numbers are stored.</summary>
/// <remarks>clinical.md, section 2.1: points to look back from, with no countdown and nothing to reach.</remarks>
public enum LookBack
{
    /// <summary>Six weeks after.</summary>
    SixWeeks = 1,

    /// <summary>Three months after.</summary>
    ThreeMonths = 2,

    /// <summary>Six months after.</summary>
    SixMonths = 3,

    /// <summary>Twelve months after.</summary>
    TwelveMonths = 4,
}

/// <summary>They noted something on their timeline.</summary>
/// <param name="On">The day it belongs to, on their calendar.</param>
/// <param name="IsSetback">They call it a setback.</param>
[Stored("timeline.noted.v1", Day = null), Form("feelings.note", ListedAbove = true)]
public sealed record TimelineNoted(
    [Words(WordsSize.Line, Timeline.MaxWordsLength)] string Words,
    [Past("note-to-come"), Key("day"), StoredAs("day")] DateOnly On,
    [Key("setback")] bool IsSetback) : OwnNoteKept;

/// <summary>They named a date that may be hard.</summary>
/// <param name="On">When it is. It lies ahead, or stood there already.</param>
/// <param name="Plan">What they will do that day; null while there is no plan.</param>
[Stored("timeline.hard-date-set.v1", Day = null), Form("feelings.date", ListedAbove = true)]
public sealed record HardDateSet(
    [Words(WordsSize.Line, Timeline.MaxWordsLength)] string Name,
    [Key("day"), StoredAs("day")] DateOnly On,
    [Words(WordsSize.Some, Timeline.MaxPlanLength)] string? Plan = null) : OwnNoteKept
{
    private protected override Decision? Refused(OwnNotes own, DateOnly today) =>
        On < today && own.Find<HardDateSet>(Id)?.On != On ? Decision.Refuse("hard-date-over") : null;
}

/// <summary>They named the day from which the times to look back are counted.</summary>
[Stored("timeline.since-named.v1", Id = null, Day = null), Form("feelings.since"), One]
public sealed record TimelineSinceNamed([Past("note-to-come", BeginsEmpty = true), Key("day")] DateOnly Since) : OwnNoteKept
{
    /// <summary>Always: a day says enough.</summary>
    public override bool IsChosen() => true;
}

/// <summary>They looked back, in words of their own.</summary>
/// <param name="ToKeep">What to keep; null if nothing is written. So are the others.</param>
/// <param name="ToChange">What to change.</param>
/// <param name="ToStop">What to stop.</param>
[Stored("timeline.looked-back.v1", Id = null, Day = null), Form("feelings.look"), One]
public sealed record LookedBack(
    [Given("feelings.look")] LookBack Point,
    [Words(WordsSize.Some, Timeline.MaxPlanLength), Key("keep"), StoredAs("keep")] string? ToKeep = null,
    [Words(WordsSize.Some, Timeline.MaxPlanLength), Key("change"), StoredAs("change")] string? ToChange = null,
    [Words(WordsSize.Some, Timeline.MaxPlanLength), Key("stop"), StoredAs("stop")] string? ToStop = null) : OwnNoteKept
{
    private protected override Decision? Refused(OwnNotes own, DateOnly today) =>
        !Enum.IsDefined(Point) || new Timeline(own).DayOf(Point) is not { } day || day > today ? Decision.Refuse("look-back-to-come") : null;
}

/// <summary>Somebody's own timeline: months and years, no count of days, and nothing to reach.</summary>
/// <param name="Own">All that they keep.</param>
public sealed record Timeline(OwnNotes Own)
{
    /// <summary>The longest note or name, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 200;

    /// <summary>The longest plan, and the longest part of a look back, in UTF-16 code units.</summary>
    public const int MaxPlanLength = 2_000;

    /// <summary>How many days before its day a hard date comes up.</summary>
    public const int BeforeDays = 7;

    /// <summary>The day from which the times to look back are counted; null while none is named.</summary>
    public DateOnly? Since => Own.All<TimelineSinceNamed>().FirstOrDefault()?.Since;

    /// <summary>The notes, the earliest first.</summary>
    public IEnumerable<TimelineNoted> Notes => Own.All<TimelineNoted>().OrderBy(note => note.On).ThenBy(note => note.Id.Value);

    /// <summary>The dates that may be hard, the earliest first.</summary>
    public IEnumerable<HardDateSet> HardDates => Own.All<HardDateSet>().OrderBy(date => date.On).ThenBy(date => date.Id.Value);

    /// <summary>Those that come up: their day is today or within a week.</summary>
    public IEnumerable<HardDateSet> ComingUp(DateOnly today) => HardDates.Where(date => date.On >= today && date.On <= today.AddDays(BeforeDays));

    /// <summary>What was written at a time to look back; null if nothing was.</summary>
    public LookedBack? Find(LookBack point) => Own.All<LookedBack>().FirstOrDefault(looked => looked.Point == point);

    /// <summary>The day of a time to look back; null while no day is named to count from.</summary>
    public DateOnly? DayOf(LookBack point) => point switch
    {
        LookBack.SixWeeks => Since?.AddDays(6 * 7),
        LookBack.ThreeMonths => Since?.AddMonths(3),
        LookBack.SixMonths => Since?.AddMonths(6),
        LookBack.TwelveMonths => Since?.AddMonths(12),
        _ => throw new UnreachableException($"There is no time to look back {point}."),
    };
}
