using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Care;

/// <summary>From which side somebody looks back on a week: a side belongs to what happened, not to a person, and can be both. The numbers are stored.</summary>
[Flags]
public enum WeekSides
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>As the one who was hurt.</summary>
    Hurt = 1,

    /// <summary>As the one who broke trust.</summary>
    Broke = 2,
}

/// <summary>A sentence of the weekly look back. Tens name its group.</summary>
/// <remarks>Wording written for this product: clinical.md, section 1.5; the last three: row 85.1 of the checklist.</remarks>
public enum WeekItem
{
    /// <summary>Ordinary hours went by without checking.</summary>
    Hours = 11,

    /// <summary>What was told fitted what was seen.</summary>
    Fitted = 12,

    /// <summary>The partner stayed with the pain.</summary>
    StayedWith = 13,

    /// <summary>Limits held.</summary>
    Limits = 14,

    /// <summary>Small promises were followed through.</summary>
    Small = 15,

    /// <summary>Time was given.</summary>
    Time = 16,

    /// <summary>Sleep, food, movement and company.</summary>
    Care = 17,

    /// <summary>Staying or going felt like a choice.</summary>
    Choice = 18,

    /// <summary>True things were said before being asked for.</summary>
    SaidFirst = 21,

    /// <summary>What was done was named without reasons.</summary>
    Named = 22,

    /// <summary>Present while the partner was upset.</summary>
    Present = 23,

    /// <summary>Agreements were kept.</summary>
    KeptTo = 24,

    /// <summary>Small things were done.</summary>
    DidSmall = 25,

    /// <summary>Shame or temper went elsewhere than to the partner.</summary>
    Shame = 26,

    /// <summary>There was support.</summary>
    Support = 27,

    /// <summary>Patience.</summary>
    Patience = 31,

    /// <summary>Openness.</summary>
    Openness = 32,

    /// <summary>Dedication.</summary>
    Dedication = 33,
}

/// <summary>How far each sentence held for a week, 0 not at all to 4 fully; null if it was left out, does not apply, or they would rather not say.</summary>
public sealed record WeekAnswers(
    int? Hours = null, int? Fitted = null, int? StayedWith = null, int? Limits = null, int? Small = null, int? Time = null, int? Care = null,
    int? Choice = null,
    int? SaidFirst = null, int? Named = null, int? Present = null, int? KeptTo = null, int? DidSmall = null, int? Shame = null, int? Support = null,
    int? Patience = null, int? Openness = null, int? Dedication = null)
{
    /// <summary>The answers that a function gives, sentence by sentence.</summary>
    public static WeekAnswers From(Func<WeekItem, int?> answer) => new(
        answer(WeekItem.Hours), answer(WeekItem.Fitted), answer(WeekItem.StayedWith), answer(WeekItem.Limits), answer(WeekItem.Small), answer(WeekItem.Time),
        answer(WeekItem.Care), answer(WeekItem.Choice),
        answer(WeekItem.SaidFirst), answer(WeekItem.Named), answer(WeekItem.Present), answer(WeekItem.KeptTo), answer(WeekItem.DidSmall),
        answer(WeekItem.Shame), answer(WeekItem.Support),
        answer(WeekItem.Patience), answer(WeekItem.Openness), answer(WeekItem.Dedication));

    /// <summary>The answer to one sentence.</summary>
    public int? Of(WeekItem item) => item switch
    {
        WeekItem.Hours => Hours,
        WeekItem.Fitted => Fitted,
        WeekItem.StayedWith => StayedWith,
        WeekItem.Limits => Limits,
        WeekItem.Small => Small,
        WeekItem.Time => Time,
        WeekItem.Care => Care,
        WeekItem.Choice => Choice,
        WeekItem.SaidFirst => SaidFirst,
        WeekItem.Named => Named,
        WeekItem.Present => Present,
        WeekItem.KeptTo => KeptTo,
        WeekItem.DidSmall => DidSmall,
        WeekItem.Shame => Shame,
        WeekItem.Support => Support,
        WeekItem.Patience => Patience,
        WeekItem.Openness => Openness,
        WeekItem.Dedication => Dedication,
        _ => throw new UnreachableException($"There is no sentence {item}."),
    };
}

/// <summary>What has happened to a week of somebody's own; only ever in their private space.</summary>
public abstract record WeekEvent : SpaceEvent
{
    private protected WeekEvent() { }

    /// <summary>The Monday of the week.</summary>
    public required DateOnly Week { get; init; }
}

/// <summary>They looked back on the week; in place of whatever stood there.</summary>
[Stored("week.told.v1")]
public sealed record WeekTold(WeekSides Sides, WeekAnswers Answers) : WeekEvent;

/// <summary>Somebody's own weeks as the fold of their events.</summary>
public sealed record WeekBook
{
    /// <summary>The highest answer.</summary>
    public const int Fully = 4;

    /// <summary>No week told.</summary>
    public static readonly WeekBook Empty = new();

    private ImmutableSortedDictionary<DateOnly, WeekTold> ByWeek { get; init; } = ImmutableSortedDictionary<DateOnly, WeekTold>.Empty;

    /// <summary>The sides that were chosen last; none before the first week.</summary>
    public WeekSides LastSides => ByWeek.IsEmpty ? WeekSides.None : ByWeek.Last().Value.Sides;

    /// <summary>The first week of which something was told; null if there is none.</summary>
    public DateOnly? First => ByWeek.IsEmpty ? null : ByWeek.Keys.First();

    /// <summary>What was told of a week; null if nothing was.</summary>
    public WeekTold? Find(DateOnly week) => ByWeek.GetValueOrDefault(week);

    /// <summary>The Monday of the week a day is in.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The sentences of some sides, in the order of the page; the last three belong to every side.</summary>
    public static IEnumerable<WeekItem> ItemsOf(WeekSides sides) => Enum.GetValues<WeekItem>().Where(item => (int)item / 10 is var group
        && (group == 3 || (group == 1 && sides.HasFlag(WeekSides.Hurt)) || (group == 2 && sides.HasFlag(WeekSides.Broke))));

    /// <summary>One sentence week by week, null for a week without an answer.</summary>
    /// <param name="first">The Monday of the first week.</param>
    /// <param name="weeks">How many weeks.</param>
    public IReadOnlyList<double?> ByItem(WeekItem item, DateOnly first, int weeks) =>
        [.. Enumerable.Range(0, weeks).Select(week => (double?)Find(first.AddDays(7 * week))?.Answers.Of(item))];

    /// <summary>
    /// Decides to tell of a week, or to change what was told. Answers of a side that is not chosen are left out; the same again appends nothing.
    /// </summary>
    /// <returns>What was told, or the refusal "week-out-of-reach" for any week but this and the last.</returns>
    /// <exception cref="ArgumentException">The day is no Monday, or an answer is not 0 to 4.</exception>
    public Decision Tell(DateOnly week, WeekSides sides, WeekAnswers answers, DateOnly today)
    {
        var items = ItemsOf(sides).ToList();
        var told = WeekAnswers.From(item => items.Contains(item) ? answers.Of(item) : null);
        if (week != MondayOf(week) || items.Exists(item => told.Of(item) is < 0 or > Fully))
        {
            throw new ArgumentException("A week begins on a Monday, and an answer is 0 to 4.", nameof(answers));
        }

        var last = MondayOf(today);
        return week != last && week != last.AddDays(-7) ? Decision.Refuse("week-out-of-reach")
            : Find(week) is { } known && known.Sides == sides && known.Answers == told ? Decision.Accept()
            : Decision.Accept(new WeekTold(sides, told) { Week = week });
    }

    /// <summary>Evolves by one event.</summary>
    public WeekBook Evolve(WeekEvent happened) => happened switch
    {
        WeekTold e => this with { ByWeek = ByWeek.SetItem(e.Week, e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };
}
