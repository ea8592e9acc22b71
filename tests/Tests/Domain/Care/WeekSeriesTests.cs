using System.Collections;
using Steadfast.Domain.Care;

namespace Steadfast.Tests.Domain.Care;

/// <summary>
/// clinical.md 2.2 C: running middle of four, own noise by the mean of squared week-to-week differences, and gaps that stay gaps. A dash is a week without
/// an answer.
/// </summary>
public sealed class WeekSeriesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("3", "3")]
    [InlineData("1 2", "1 1.5")]
    [InlineData("1 1 0 1 4 4 4", "1 1 1 1 1 2.5 4")]
    [InlineData("3 2 - 1 4", "3 2.5 - 1 2.5")]
    [InlineData("- - 2 - 0", "- - 2 - 0")]
    [Trait("Article", "17.1")]
    public void The_line_is_the_middle_of_the_last_four_and_begins_anew_after_a_gap(string weeks, string middles) =>
        Assert.Equal(Weeks(middles), Of(weeks).Middles);

    // Six weeks 1 2 1 2 1 2: every step is 1, so the root of their mean square is 1 and the reach 1.96; the middle of the answers is 1.5.
    // 0 1 2 2 0 4: steps 1 1 0 -2 4, mean square 22/5 = 4.4, root 2.0976; the middle is (1+2)/2.
    [Theory]
    [InlineData("1 2 1 2 1 2", 1.5, 1.96)]
    [InlineData("0 1 2 2 0 4", 1.5, 4.1113)]
    [InlineData("2 2 2 2 2 2", 2, 0)]
    [InlineData("1 2 1 2 1 2 4 4 4 4", 1.5, 1.96)]
    [InlineData("1 2 - 1 2 1 2 - 2 3", 2, 1.96)]
    [InlineData("- - 1 2 1 2 1 2", 1.5, 1.96)]
    [Trait("Caution", "12")]
    public void Own_noise_is_drawn_from_the_first_six_weeks_and_stays_as_it_is(string weeks, double middle, double reach)
    {
        var noise = Of(weeks).Noise;

        Assert.NotNull(noise);
        Assert.Equal(middle, noise.Middle, 3);
        Assert.Equal(reach, noise.Reach, 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2 1 2 1")]
    [InlineData("1 2 1 - 2 1 2")]
    [InlineData("1 - 2 - 1 - 2 - 1 - 2 - 1")]
    public void Before_six_answers_and_five_steps_from_week_to_week_nothing_is_said_of_it(string weeks)
    {
        Assert.Null(Of(weeks).Noise);
        Assert.False(Of(weeks).IsBeyondTwice);
    }

    [Theory]
    [InlineData("1 2 1 2 1 2", false)]
    [InlineData("1 2 1 2 1 2 4", false)]
    [InlineData("1 2 1 2 1 2 4 4", true)]
    [InlineData("1 2 1 2 1 2 4 4 -", true)]
    [InlineData("1 2 1 2 1 2 4 - 4", false)]
    [InlineData("1 2 1 2 1 2 4 4 2", false)]
    [InlineData("2 2 2 2 2 2 2 2", false)]
    [InlineData("2 2 2 2 2 2 3 1", true)]
    [Trait("Caution", "12")]
    public void Only_two_weeks_running_outside_are_more_than_the_usual_ups_and_downs(string weeks, bool isBeyond) =>
        Assert.Equal(isBeyond, Of(weeks).IsBeyondTwice);

    [Fact]
    public void A_week_without_an_answer_counts_nowhere() => Assert.Equal(3, Of("1 - 2 - - 0").Answered);

    [Fact]
    public void A_hundred_years_of_weeks_are_looked_at_a_few_times_and_not_once_for_each_week()
    {
        var weeks = new Counted(5_200);
        var series = new WeekSeries(weeks);

        Assert.Null(series.Noise);
        Assert.False(series.IsBeyondTwice);
        Assert.InRange(weeks.Reads, 0, 20 * weeks.Count);
    }

    internal static WeekSeries Of(string weeks) => new(Weeks(weeks));

    private static double?[] Weeks(string written) =>
        [
            .. written.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(week => week == "-" ? (double?)null : double.Parse(week, System.Globalization.CultureInfo.InvariantCulture))];

    // Nothing was told but in the first week and in the last.
    private sealed class Counted(int count) : IReadOnlyList<double?>
    {
        public int Reads { get; private set; }

        public int Count => count;

        public double? this[int week]
        {
            get
            {
                Reads++;
                return week == 0 || week == count - 1 ? 4 : null;
            }
        }

        public IEnumerator<double?> GetEnumerator() => Enumerable.Range(0, count).Select(week => this[week]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
