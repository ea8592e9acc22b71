using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Today;

/// <summary>
/// Something that can stand on somebody's first page. The numbers are stored; tens name what it is for: 1 wellbeing, 2 their own work, 3 what two share.
/// </summary>
public enum TodayThing
{
    /// <summary>The daily check-in of three taps.</summary>
    CheckIn = 11,

    /// <summary>Sleep, eating, movement, contact.</summary>
    Care = 12,

    /// <summary>The nine feelings.</summary>
    Feelings = 13,

    /// <summary>An exercise to come back to the ground.</summary>
    Grounding = 14,

    /// <summary>The people who support them.</summary>
    Support = 15,

    /// <summary>Small goals.</summary>
    Goals = 16,

    /// <summary>A page of the journal.</summary>
    Journal = 21,

    /// <summary>What happened.</summary>
    Happened = 22,

    /// <summary>The weekly check-in.</summary>
    Weekly = 23,

    /// <summary>What they need.</summary>
    Needs = 24,

    /// <summary>Deciding for oneself.</summary>
    Deciding = 25,

    /// <summary>The day's review of what they said they would do.</summary>
    Review = 26,

    /// <summary>Saying what it did to them.</summary>
    Impact = 27,

    /// <summary>The promises that two share.</summary>
    Promises = 31,
}

/// <summary>What somebody has done about their first page.</summary>
public abstract record TodayEvent : SpaceEvent
{
    private protected TodayEvent() { }
}

/// <summary>They chose what may stand there.</summary>
/// <param name="Things">All of it; empty for nothing at all.</param>
[Stored("first-page.chosen.v1")]
public sealed record TodayChosen(ImmutableArray<TodayThing> Things, DateOnly Day) : TodayEvent
{
    /// <summary>True if both name the same things on the same day.</summary>
    public bool Equals(TodayChosen? other) => other is not null && Day == other.Day && Things.SequenceEqual(other.Things);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, Things.Length);
}

/// <summary>They put a thing off: it stays away on this day.</summary>
[Stored("first-page.put-off.v1")]
public sealed record TodayPutOff(TodayThing Thing, DateOnly Day) : TodayEvent;

/// <summary>What somebody wants on their first page, and what of it stands there on a day.</summary>
public sealed record TodayBook
{
    /// <summary>How many things stand there at most.</summary>
    public const int Most = 3;

    /// <summary>Nothing chosen: what stands there is what most people begin with.</summary>
    public static readonly TodayBook Empty = new();

    /// <summary>What stands there for somebody who never chose, in this order.</summary>
    /// <remarks>
    /// The people who support them and looking after themselves come before anything about what happened: checklist 5.4. They are offered, and can be put
    /// off.
    /// </remarks>
    public static readonly ImmutableArray<TodayThing> Usual =
    [
        TodayThing.CheckIn, TodayThing.Support, TodayThing.Care, TodayThing.Happened, TodayThing.Weekly, TodayThing.Journal, TodayThing.Promises,
    ];

    /// <summary>What they chose, as an order of the things; null while they never did.</summary>
    public ImmutableSortedSet<TodayThing>? Chosen { get; private init; }

    private DateOnly ChosenOn { get; init; }

    private ImmutableDictionary<TodayThing, DateOnly> PutOff { get; init; } = ImmutableDictionary<TodayThing, DateOnly>.Empty;

    /// <summary>How long a thing stays away once it was done: a day, a week, four weeks, or for good (null).</summary>
    public static int? DaysBetween(TodayThing thing) => thing switch
    {
        TodayThing.Weekly or TodayThing.Goals => 7,
        TodayThing.Deciding => 28,
        TodayThing.Support or TodayThing.Happened or TodayThing.Needs or TodayThing.Impact => null,
        _ => 1,
    };

    /// <summary>
    /// What stands on the page: at most <see cref="Most"/> things. The first is one of wellbeing if any is due, and what two share comes after all else.
    /// </summary>
    /// <param name="done">The last day each thing was done on; without those that never were.</param>
    /// <param name="isPrompted">False if what two share is not to be brought up.</param>
    /// <param name="isCrisis">True while help for the next hours comes first: then nothing leads back into what happened.</param>
    public ImmutableArray<TodayThing> On(DateOnly today, IReadOnlyDictionary<TodayThing, DateOnly> done, bool isPrompted, bool isCrisis)
    {
        // Chosen by its numbers, and the usual as it is written: either begins with wellbeing and ends with what two share.
        var due = (Chosen ?? (IEnumerable<TodayThing>)Usual)
            .Where(thing => PutOff.GetValueOrDefault(thing) != today)
            .Where(thing => isPrompted || !IsShared(thing))
            .Where(thing => !isCrisis || !LeadsBack(thing))
            // Being asked again and again to tell what it did hurts by itself: on one day of the week, done or not.
            .Where(thing => thing != TodayThing.Impact || (today.DayNumber - ChosenOn.DayNumber) % 7 == 0)
            .Where(thing => !done.TryGetValue(thing, out var last) || (DaysBetween(thing) is { } days && today.DayNumber - last.DayNumber >= days))
            .Take(Most);
        return [.. due];
    }

    /// <summary>Decides what may stand there; nothing happens if it is that already.</summary>
    /// <exception cref="ArgumentException">There is no such thing.</exception>
    public Decision Choose(IEnumerable<TodayThing> things, DateOnly today)
    {
        ImmutableSortedSet<TodayThing> chosen = [.. things];
        if (!chosen.All(Enum.IsDefined))
        {
            throw new ArgumentException("There is no such thing.", nameof(things));
        }

        return Chosen is { } before && before.SetEquals(chosen) ? Decision.Accept() : Decision.Accept(new TodayChosen([.. chosen], today));
    }

    /// <summary>Decides to leave a thing for another day.</summary>
    /// <exception cref="ArgumentException">There is no such thing.</exception>
    public Decision Leave(TodayThing thing, DateOnly today)
    {
        if (!Enum.IsDefined(thing))
        {
            throw new ArgumentException("There is no such thing.", nameof(thing));
        }

        return PutOff.GetValueOrDefault(thing) == today ? Decision.Accept() : Decision.Accept(new TodayPutOff(thing, today));
    }

    /// <summary>Evolves the page by one event.</summary>
    public TodayBook Evolve(TodayEvent happened) => happened switch
    {
        TodayChosen e => this with { Chosen = [.. e.Things], ChosenOn = e.Day },
        TodayPutOff e => this with { PutOff = PutOff.SetItem(e.Thing, e.Day) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private static bool LeadsBack(TodayThing thing) =>
        thing is TodayThing.Happened or TodayThing.Deciding or TodayThing.Review or TodayThing.Impact or TodayThing.Promises;

    private static bool IsShared(TodayThing thing) => (int)thing / 10 == 3;
}
