using System.Collections.Immutable;
using System.Diagnostics;

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

/// <summary>What has happened to somebody's own timeline; only ever in their private space.</summary>
public abstract record TimelineEvent : SpaceEvent
{
    private protected TimelineEvent() { }
}

/// <summary>They noted something, or changed a note of theirs.</summary>
/// <param name="Day">The day it belongs to, not later than the day it was written.</param>
/// <param name="Words">1 to <see cref="Timeline.MaxWordsLength"/> UTF-16 code units.</param>
/// <param name="IsSetback">They call it a setback.</param>
[Stored("timeline.noted.v1")]
public sealed record TimelineNoted(Id<TimelineNote> Id, DateOnly Day, string Words, bool IsSetback) : TimelineEvent;

/// <summary>They named a date that may be hard, or changed it or its plan.</summary>
/// <param name="Name">1 to <see cref="Timeline.MaxWordsLength"/> UTF-16 code units.</param>
/// <param name="Plan">What they will do that day; 1 to <see cref="Timeline.MaxPlanLength"/> UTF-16 code units, null while there is none.</param>
[Stored("timeline.hard-date-set.v1")]
public sealed record HardDateSet(Id<HardDate> Id, DateOnly Day, string Name, string? Plan = null) : TimelineEvent;

/// <summary>They named the day from which the times to look back are counted.</summary>
[Stored("timeline.since-named.v1")]
public sealed record TimelineSinceNamed(DateOnly Since) : TimelineEvent;

/// <summary>They looked back, in words of their own; in place of whatever stood there.</summary>
/// <param name="Keep">What to keep; null if nothing is written. So are the others.</param>
/// <param name="Change">What to change.</param>
/// <param name="Stop">What to stop.</param>
[Stored("timeline.looked-back.v1")]
public sealed record LookedBack(LookBack Point, string? Keep = null, string? Change = null, string? Stop = null) : TimelineEvent;

/// <summary>A note on somebody's timeline.</summary>
public sealed record TimelineNote(Id<TimelineNote> Id, DateOnly Day, string Words, bool IsSetback);

/// <summary>A date that may be hard.</summary>
public sealed record HardDate(Id<HardDate> Id, DateOnly Day, string Name, string? Plan);

/// <summary>Somebody's own timeline as the fold of its events: months and years, no count of days, and nothing to reach.</summary>
public sealed record Timeline
{
    /// <summary>The longest note or name, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 200;

    /// <summary>The longest plan, and the longest part of a look back, in UTF-16 code units.</summary>
    public const int MaxPlanLength = 2_000;

    /// <summary>How many days before its day a hard date comes up.</summary>
    public const int BeforeDays = 7;

    /// <summary>Nothing on it.</summary>
    public static readonly Timeline Empty = new();

    private ImmutableDictionary<Id<TimelineNote>, TimelineNote> NotesById { get; init; } = ImmutableDictionary<Id<TimelineNote>, TimelineNote>.Empty;

    private ImmutableDictionary<Id<HardDate>, HardDate> DatesById { get; init; } = ImmutableDictionary<Id<HardDate>, HardDate>.Empty;

    private ImmutableSortedDictionary<LookBack, LookedBack> ByPoint { get; init; } = ImmutableSortedDictionary<LookBack, LookedBack>.Empty;

    /// <summary>The day from which the times to look back are counted; null while none is named.</summary>
    public DateOnly? Since { get; private init; }

    /// <summary>The notes, the earliest first.</summary>
    public IEnumerable<TimelineNote> Notes => NotesById.Values.OrderBy(note => note.Day).ThenBy(note => note.Id.Value);

    /// <summary>The dates that may be hard, the earliest first.</summary>
    public IEnumerable<HardDate> HardDates => DatesById.Values.OrderBy(date => date.Day).ThenBy(date => date.Id.Value);

    /// <summary>Those that come up: their day is today or within a week.</summary>
    public IEnumerable<HardDate> ComingUp(DateOnly today) => HardDates.Where(date => date.Day >= today && date.Day <= today.AddDays(BeforeDays));

    /// <summary>A note; null if there is none of that id.</summary>
    public TimelineNote? Find(Id<TimelineNote> id) => NotesById.GetValueOrDefault(id);

    /// <summary>A date; null if there is none of that id.</summary>
    public HardDate? Find(Id<HardDate> id) => DatesById.GetValueOrDefault(id);

    /// <summary>What was written at a time to look back; null if nothing was.</summary>
    public LookedBack? Find(LookBack point) => ByPoint.GetValueOrDefault(point);

    /// <summary>The day of a time to look back; null while no day is named to count from.</summary>
    public DateOnly? DayOf(LookBack point) => point switch
    {
        LookBack.SixWeeks => Since?.AddDays(6 * 7),
        LookBack.ThreeMonths => Since?.AddMonths(3),
        LookBack.SixMonths => Since?.AddMonths(6),
        LookBack.TwelveMonths => Since?.AddMonths(12),
        _ => throw new UnreachableException($"There is no time to look back {point}."),
    };

    /// <summary>Decides to note something, or to change a note. The same again appends nothing.</summary>
    /// <returns>The note, or the refusal "note-to-come" for a day that has not come.</returns>
    /// <exception cref="ArgumentException">The words are empty or too long.</exception>
    public Decision Note(Id<TimelineNote> id, DateOnly day, string words, bool isSetback, DateOnly today)
    {
        Check(words, MaxWordsLength);
        return day > today ? Decision.Refuse("note-to-come")
            : Find(id) == new TimelineNote(id, day, words, isSetback) ? Decision.Accept()
            : Decision.Accept(new TimelineNoted(id, day, words, isSetback));
    }

    /// <summary>Decides to name a date that may be hard, or to change it. The same again appends nothing.</summary>
    /// <returns>The date, or the refusal "hard-date-over" for a day that is past, unless it stood there already.</returns>
    /// <exception cref="ArgumentException">The name or the plan is empty or too long.</exception>
    public Decision SetDate(Id<HardDate> id, DateOnly day, string name, string? plan, DateOnly today)
    {
        Check(name, MaxWordsLength);
        Check(plan, MaxPlanLength);
        return day < today && Find(id)?.Day != day ? Decision.Refuse("hard-date-over")
            : Find(id) == new HardDate(id, day, name, plan) ? Decision.Accept()
            : Decision.Accept(new HardDateSet(id, day, name, plan));
    }

    /// <summary>Decides from which day the times to look back are counted.</summary>
    /// <returns>The day, nothing if it is that already, or the refusal "note-to-come" for a day that has not come.</returns>
    public Decision NameSince(DateOnly since, DateOnly today) =>
        since > today ? Decision.Refuse("note-to-come") : since == Since ? Decision.Accept() : Decision.Accept(new TimelineSinceNamed(since));

    /// <summary>Decides to write at a time to look back. The same again appends nothing.</summary>
    /// <returns>What is written, or the refusal "look-back-to-come" before its day, and while no day is named to count from.</returns>
    /// <exception cref="ArgumentException">All three are null, or one is empty or too long.</exception>
    public Decision Look(LookBack point, string? keep, string? change, string? stop, DateOnly today)
    {
        Check(keep, MaxPlanLength);
        Check(change, MaxPlanLength);
        Check(stop, MaxPlanLength);
        if ((keep ?? change ?? stop) is null)
        {
            throw new ArgumentException("A look back has words in one part at least.", nameof(keep));
        }

        var looked = new LookedBack(point, keep, change, stop);
        return DayOf(point) is not { } day || day > today ? Decision.Refuse("look-back-to-come")
            : Find(point) == looked ? Decision.Accept()
            : Decision.Accept(looked);
    }

    /// <summary>Evolves by one event.</summary>
    public Timeline Evolve(TimelineEvent happened) => happened switch
    {
        TimelineNoted e => this with { NotesById = NotesById.SetItem(e.Id, new(e.Id, e.Day, e.Words, e.IsSetback)) },
        HardDateSet e => this with { DatesById = DatesById.SetItem(e.Id, new(e.Id, e.Day, e.Name, e.Plan)) },
        TimelineSinceNamed e => this with { Since = e.Since },
        LookedBack e => this with { ByPoint = ByPoint.SetItem(e.Point, e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private static void Check(string? words, int longest)
    {
        if (words is not null && (string.IsNullOrWhiteSpace(words) || words.Length > longest))
        {
            throw new ArgumentException($"There are 1 to {longest} characters.", nameof(words));
        }
    }
}
