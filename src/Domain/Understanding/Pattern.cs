using System.Collections.Immutable;

namespace Steadfast.Domain.Understanding;

/// <summary>Which way a row of numbers goes.</summary>
public enum Trend
{
    /// <summary>There are too few to ask about it.</summary>
    TooFew,

    /// <summary>The later ones are clearly smaller.</summary>
    Falling,

    /// <summary>No clear difference.</summary>
    Level,

    /// <summary>The later ones are clearly larger.</summary>
    Rising,
}

/// <summary>A time that something happened, with the kinds of the breach it belongs to.</summary>
public sealed record Happening(BreachOccurrenceNoted Time, BreachKinds Kinds);

/// <summary>A row of numbers and which way it goes: its earlier half beside its later half, with the one in the middle in neither.</summary>
/// <param name="Numbers">In order of time; empty if there are none.</param>
/// <param name="Earlier">The mean of the earlier half; null where the trend is <see cref="Trend.TooFew"/>.</param>
/// <param name="Later">The mean of the later half; null likewise.</param>
public sealed record Course(ImmutableArray<int> Numbers, double? Earlier, double? Later, Trend Trend)
{
    /// <summary>Compares the halves. A difference is clear from a quarter of the earlier mean, and never under <paramref name="least"/>.</summary>
    /// <param name="fewest">With fewer numbers there is nothing to ask.</param>
    internal static Course Of(IEnumerable<int> numbers, int fewest, double least)
    {
        ImmutableArray<int> all = [.. numbers];
        if (all.Length < fewest)
        {
            return new(all, null, null, Trend.TooFew);
        }

        var half = all.Length / 2;
        var (earlier, later) = (all.Take(half).Average(), all.TakeLast(half).Average());
        var clear = Math.Max(least, earlier / 4);
        return new(all, earlier, later, later <= earlier - clear ? Trend.Falling : later >= earlier + clear ? Trend.Rising : Trend.Level);
    }
}

/// <summary>
/// What a number of times that trust was broken have in common, as plain arithmetic. It says nothing about anybody, and is shown as questions.
/// </summary>
/// <remarks>Checklist 24.2.</remarks>
/// <param name="Count">How many times are put down.</param>
/// <param name="Dated">Those with a day, by their first day.</param>
/// <param name="Gaps">
/// The days from the end of each to the beginning of the next, and whether they get shorter; 0 for the same day or days that overlap. Where
/// <paramref name="Open"/> counts, it is the last.
/// </param>
/// <param name="Open">The days since the end of the last one; null where nothing has a day.</param>
/// <param name="Depths">The depths that were said, by day, and whether they rise.</param>
/// <param name="Again">Each kind that is among more than one time, and among how many; in the order of the kinds.</param>
/// <param name="AfterPromise">How many came after a promise that it would not happen again.</param>
/// <param name="Told">Of how many the one who did it told first.</param>
/// <param name="FoundOut">How many were found out.</param>
public sealed record Pattern(
    int Count, ImmutableArray<Happening> Dated, Course Gaps, int? Open, Course Depths, ImmutableArray<(BreachKinds Kind, int Times)> Again, int AfterPromise,
    int Told, int FoundOut)
{
    // With fewer, each half would be one or two: "longer" would be false comfort, and "shorter" a fright.
    private const int FewestGaps = 4;
    private const int FewestDepths = 6;

    /// <summary>
    /// Works it out for each side somebody was on, the hurt one first; those whose side was left out come last, with null. Without breaches of which no
    /// time is put down, and without violence.
    /// </summary>
    public static IEnumerable<(BreachSide? Side, Pattern Pattern)> BySide(IEnumerable<Breach> breaches, DateOnly today) =>
        Sides(breaches).Select(side => (side.Key, Of(side, today)));

    /// <summary>
    /// The kind that is put down most often on one side, and how often; the first in the order of the kinds where several are. Null while none is there
    /// more than once.
    /// </summary>
    /// <remarks>Checklist 64.1. Counted on one side at a time: what was done to somebody and what they did are not the same thing coming back.</remarks>
    public static (BreachKinds Kind, int Times)? MostOften(IEnumerable<Breach> breaches) =>
        Sides(breaches).SelectMany(AgainAmong).Select(again => ((BreachKinds Kind, int Times)?)again).MaxBy(again => again!.Value.Times);

    /// <summary>Works it out.</summary>
    /// <param name="today">The time since the last one goes on up to this day.</param>
    public static Pattern Of(IEnumerable<Happening> happenings, DateOnly today)
    {
        ImmutableArray<Happening> all = [.. happenings];
        ImmutableArray<Happening> dated = [
            .. all.Where(one => one.Time.From is not null).OrderBy(one => one.Time.From).ThenBy(one => one.Time.To ?? one.Time.From)];
        ImmutableArray<int> closed = [.. GapsOf(dated)];
        int? open = dated.IsEmpty ? null : Math.Max(0, today.DayNumber - dated.Max(End).DayNumber);
        // It can only grow: while it is shorter than the one before it, it says nothing yet.
        var gaps = closed.Length >= FewestGaps && open > closed[^1] ? closed.Add(open.Value) : closed;
        return new(
            all.Length, dated, Course.Of(gaps, FewestGaps, least: 1), open,
            Course.Of(dated.Where(one => one.Time.Depth is not null).Select(one => one.Time.Depth!.Value), FewestDepths, least: 1),
            [.. AgainAmong(all)],
            all.Count(one => one.Time.AfterPromise == true), all.Count(one => one.Time.Learned == Learned.Told), all.Count(
                one => one.Time.Learned == Learned.FoundOut));
    }

    private static IEnumerable<IGrouping<BreachSide?, Happening>> Sides(IEnumerable<Breach> breaches) => breaches.Where(breach => !breach.IsViolence)
        .SelectMany(breach => breach.Occurrences.Select(time => (breach.Weighed?.Side, Happening: new Happening(time, breach.Description.Kinds))))
        .GroupBy(one => one.Side, one => one.Happening)
        .OrderBy(side => side.Key ?? BreachSide.Unsure);

    private static IEnumerable<(BreachKinds Kind, int Times)> AgainAmong(IEnumerable<Happening> happenings) => Enum.GetValues<BreachKinds>()
        .Where(kind => kind != BreachKinds.None).Select(kind => (kind, happenings.Count(one => one.Kinds.HasFlag(kind)))).Where(one => one.Item2 > 1);

    private static IEnumerable<int> GapsOf(ImmutableArray<Happening> dated)
    {
        var end = dated.IsEmpty ? default : End(dated[0]);
        foreach (var one in dated.Skip(1))
        {
            yield return Math.Max(0, one.Time.From!.Value.DayNumber - end.DayNumber);
            // A long while can reach past what began later.
            end = End(one) > end ? End(one) : end;
        }
    }

    private static DateOnly End(Happening one) => one.Time.To ?? one.Time.From!.Value;
}
