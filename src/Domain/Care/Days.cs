using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Care;

/// <summary>How an evening was, from hard to good. The numbers are stored.</summary>
public enum Evening
{
    /// <summary>Very hard.</summary>
    VeryHard = 1,

    /// <summary>Hard.</summary>
    Hard = 2,

    /// <summary>Neither.</summary>
    InBetween = 3,

    /// <summary>All right.</summary>
    AllRight = 4,

    /// <summary>Good.</summary>
    Good = 5,
}

/// <summary>How settled somebody felt around their partner. The numbers are stored.</summary>
public enum Settled
{
    /// <summary>Not at all.</summary>
    NotAtAll = 1,

    /// <summary>A little.</summary>
    ALittle = 2,

    /// <summary>Partly.</summary>
    Partly = 3,

    /// <summary>Mostly.</summary>
    Mostly = 4,

    /// <summary>Fully.</summary>
    Fully = 5,

    /// <summary>The two were not in contact that day.</summary>
    Apart = 6,
}

/// <summary>What a day did to the ground under somebody's feet. The numbers are stored.</summary>
public enum Shaken
{
    /// <summary>It shook things a lot.</summary>
    ShookALot = 1,

    /// <summary>It shook things a bit.</summary>
    ShookABit = 2,

    /// <summary>Neither.</summary>
    Nothing = 3,

    /// <summary>It steadied things a bit.</summary>
    SteadiedABit = 4,

    /// <summary>It steadied things a lot.</summary>
    SteadiedALot = 5,
}

/// <summary>What somebody told of a day. Each part is null if it was left out, or if they would rather not say.</summary>
/// <param name="Note">A line of their own; 1 to <see cref="DayBook.MaxNoteLength"/> UTF-16 code units.</param>
/// <remarks>The three questions: clinical.md, section 1.5.</remarks>
public sealed record DayAnswers(Evening? Evening = null, Settled? Settled = null, Shaken? Shaken = null, string? Note = null);

/// <summary>What has happened to a day of somebody's own; only ever in their private space.</summary>
public abstract record DayEvent : SpaceEvent
{
    private protected DayEvent() { }

    /// <summary>The day it is about, on the calendar of the person.</summary>
    public required DateOnly About { get; init; }
}

/// <summary>They told how the day was; in place of whatever stood there.</summary>
[Stored("day.told.v1")]
public sealed record DayTold(DayAnswers Answers) : DayEvent;

/// <summary>They said "not today", which is an answer.</summary>
[Stored("day.let-pass.v1")]
public sealed record DayLetPass : DayEvent;

/// <summary>Somebody's own days as the fold of their events. A day without an answer stays empty.</summary>
public sealed record DayBook
{
    /// <summary>The longest note, in UTF-16 code units.</summary>
    public const int MaxNoteLength = 200;

    /// <summary>How many days can be told, today among them.</summary>
    public const int ReachDays = 7;

    /// <summary>No day told.</summary>
    public static readonly DayBook Empty = new();

    private ImmutableSortedDictionary<DateOnly, DayEvent> ByDay { get; init; } = ImmutableSortedDictionary<DateOnly, DayEvent>.Empty;

    /// <summary>The first day about which something was said; null if there is none.</summary>
    public DateOnly? First => ByDay.IsEmpty ? null : ByDay.Keys.First();

    /// <summary>What was told of a day; null if nothing was, and if it was let pass.</summary>
    public DayAnswers? Find(DateOnly day) => (ByDay.GetValueOrDefault(day) as DayTold)?.Answers;

    /// <summary>True if "not today" was said of the day.</summary>
    public bool IsLetPass(DateOnly day) => ByDay.GetValueOrDefault(day) is DayLetPass;

    /// <summary>The days that can be told, from <paramref name="today"/> back.</summary>
    public static IEnumerable<DateOnly> Within(DateOnly today) => Enumerable.Range(0, ReachDays).Select(ago => today.AddDays(-ago));

    /// <summary>Decides to tell of a day, or to change what was told. The same again appends nothing.</summary>
    /// <returns>What was told, or the refusal "day-out-of-reach".</returns>
    /// <exception cref="ArgumentException">The note is empty or too long.</exception>
    public Decision Tell(DateOnly about, DayAnswers answers, DateOnly today)
    {
        if (answers.Note is { } note && (string.IsNullOrWhiteSpace(note) || note.Length > MaxNoteLength))
        {
            throw new ArgumentException("A note has 1 to 200 characters.", nameof(answers));
        }

        return !Within(today).Contains(about) ? Decision.Refuse("day-out-of-reach")
            : Find(about) == answers ? Decision.Accept()
            : Decision.Accept(new DayTold(answers) { About = about });
    }

    /// <summary>Decides to let a day pass. What was told of it before stays.</summary>
    /// <returns>That it passes, nothing if something stands there already, or the refusal "day-out-of-reach".</returns>
    public Decision LetPass(DateOnly about, DateOnly today) =>
        !Within(today).Contains(about) ? Decision.Refuse("day-out-of-reach")
        : ByDay.ContainsKey(about) ? Decision.Accept()
        : Decision.Accept(new DayLetPass { About = about });

    /// <summary>Evolves by one event.</summary>
    public DayBook Evolve(DayEvent happened) => happened switch
    {
        DayTold or DayLetPass => this with { ByDay = ByDay.SetItem(happened.About, happened) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };
}
