using System.Collections.Immutable;

namespace Steadfast.Domain.Care;

/// <summary>Somebody's own ups and downs: how far an answer of theirs lies from its middle without anything having changed.</summary>
/// <param name="Middle">The middle of the weeks it is drawn from.</param>
/// <param name="Reach">How far it goes to either side; 0 where every answer was the same.</param>
public sealed record OwnNoise(double Middle, double Reach)
{
    /// <summary>True if an answer lies outside.</summary>
    public bool IsBeyond(double answer) => Math.Abs(answer - Middle) > Reach;
}

/// <summary>One question week by week. A week without an answer stays empty: nothing is put in for it, and nothing is said of weeks to come.</summary>
/// <param name="weeks">The answer of each week from the first, null where there is none.</param>
/// <remarks>Running middle of four, own noise by the mean of squared week-to-week differences: clinical.md, section 2.2 C.</remarks>
public sealed class WeekSeries(IReadOnlyList<double?> weeks)
{
    /// <summary>How many answers there are at least before anything is said of somebody's own ups and downs.</summary>
    public const int LeastWeeks = 6;

    // Six answers in a row give five steps, and no fewer do. Where there are gaps, more weeks are needed for as many.
    private const int LeastSteps = LeastWeeks - 1;
    private const int Window = 4;

    // With pure noise, two answers differ by more than this many times the root of the mean squared step in one of twenty cases.
    private const double Spread = 1.96;

    /// <summary>The answers, oldest first.</summary>
    public IReadOnlyList<double?> Weeks { get; } = weeks;

    /// <summary>How many weeks have an answer.</summary>
    public int Answered => Weeks.Count(answer => answer is not null);

    /// <summary>For each week with an answer the middle of the last four without a gap between them; null for the others.</summary>
    public IReadOnlyList<double?> Middles { get; } = [.. weeks.Select((_, week) => Middle([.. Run(weeks, week)]))];

    /// <summary>The own noise of the first weeks that have six answers and five steps from week to week; null before.</summary>
    public OwnNoise? Noise { get; } = NoiseOf([.. weeks.Take(BaselineEnd(weeks))]);

    /// <summary>True if the last two answers came in weeks that follow one another, after those the noise is drawn from, and both lie outside it.</summary>
    public bool IsBeyondTwice
    {
        get
        {
            var last = Weeks.Count - 1;
            while (last >= 0 && Weeks[last] is null)
            {
                last--;
            }

            return Noise is { } noise && last - 1 >= _baselineEnd && Weeks[last - 1] is { } before && noise.IsBeyond(before)
                && noise.IsBeyond(Weeks[last]!.Value);
        }
    }

    /// <summary>Answers of single days as one for each week: the middle of what was told in it, null for a week without any.</summary>
    /// <param name="first">The Monday of the first week; what was told before it is left out.</param>
    public static IReadOnlyList<double?> ByWeek(IEnumerable<(DateOnly Day, double Answer)> told, DateOnly first, int weeks)
    {
        var byWeek = told.Where(one => one.Day >= first).ToLookup(one => (one.Day.DayNumber - first.DayNumber) / 7, one => one.Answer);
        return [.. Enumerable.Range(0, weeks).Select(week => Middle([.. byWeek[week]]))];
    }

    /// <summary>The middle one of some answers, half way between two for an even number; null of none.</summary>
    public static double? Middle(ImmutableArray<double> answers)
    {
        var sorted = answers.Sort();
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private readonly int _baselineEnd = BaselineEnd(weeks);

    // How many of the first weeks the noise is drawn from; 0 while there are too few. Each week is looked at once, however many there are.
    private static int BaselineEnd(IReadOnlyList<double?> weeks)
    {
        var (steps, wasAnswered, week) = (0, false, 0);
        foreach (var answer in weeks)
        {
            week++;
            steps += answer is not null && wasAnswered ? 1 : 0;
            if (steps >= LeastSteps)
            {
                return week;
            }

            wasAnswered = answer is not null;
        }

        return 0;
    }

    private static OwnNoise? NoiseOf(IReadOnlyList<double?> first) =>
        Middle([.. first.OfType<double>()]) is { } middle ? new(middle, Spread * Math.Sqrt(Steps(first).Average(step => step * step))) : null;

    private static IEnumerable<double> Steps(IReadOnlyList<double?> weeks) => weeks.Zip(weeks.Skip(1), (before, after) => after - before).OfType<double>();

    private static IEnumerable<double> Run(IReadOnlyList<double?> weeks, int last)
    {
        for (var week = last; week >= 0 && week > last - Window && weeks[week] is { } answer; week--)
        {
            yield return answer;
        }
    }
}
