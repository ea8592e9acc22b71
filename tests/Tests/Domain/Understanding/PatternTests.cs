using Steadfast.Domain.Understanding;

namespace Steadfast.Tests.Domain.Understanding;

/// <summary>The arithmetic of the pattern view, on histories written out by hand.</summary>
public sealed class PatternTests
{
    private static readonly DateOnly s_first = new(2026, 1, 1);

    /// <summary>Days since 1 January of each time; the gaps; which way they go; both means.</summary>
    public static TheoryData<int[], int[], Trend, double?, double?> Gaps => new()
    {
        { [], [], Trend.TooFew, null, null },
        { [0], [], Trend.TooFew, null, null },
        { [0, 30], [30], Trend.TooFew, null, null },
        { [0, 60, 90], [60, 30], Trend.TooFew, null, null },
        { [0, 60, 120, 180], [60, 60, 60], Trend.TooFew, null, null },
        { [0, 60, 120, 150, 180], [60, 60, 30, 30], Trend.Falling, 60, 30 },
        { [0, 30, 60, 120, 180], [30, 30, 60, 60], Trend.Rising, 30, 60 },
        { [0, 30, 60, 90, 120], [30, 30, 30, 30], Trend.Level, 30, 30 },
        { [0, 31, 62, 92, 122], [31, 31, 30, 30], Trend.Level, 31, 30 },
        { [0, 40, 80, 110, 140], [40, 40, 30, 30], Trend.Falling, 40, 30 },
        { [0, 90, 180, 240, 270, 300], [90, 90, 60, 30, 30], Trend.Falling, 90, 30 },
        { [0, 0, 0, 0, 0], [0, 0, 0, 0], Trend.Level, 0, 0 },
        { [5, 5, 5, 6, 7], [0, 0, 1, 1], Trend.Rising, 0, 1 },
        { [150, 0, 60, 120, 180], [60, 60, 30, 30], Trend.Falling, 60, 30 },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    [Trait("Article", "24.2")]
    public void Gaps_are_the_days_between_and_their_halves_are_compared(int[] days, int[] gaps, Trend trend, double? earlier, double? later)
    {
        // The day of the last: nothing has gone by since.
        var course = Pattern.Of(days.Select(day => Time(day)), s_first.AddDays(days.DefaultIfEmpty().Max())).Gaps;

        Assert.Equal(gaps, course.Numbers);
        Assert.Equal((trend, earlier, later), (course.Trend, course.Earlier, course.Later));
    }

    /// <summary>Depth of each time in order, null where left out; those that count; which way they go.</summary>
    public static TheoryData<int?[], int[], Trend> Depths => new()
    {
        { [], [], Trend.TooFew },
        { [null, null, null], [], Trend.TooFew },
        { [3, 3, 5, 9, 9], [3, 3, 5, 9, 9], Trend.TooFew },
        { [3, 3, 3, 9, 9, 9], [3, 3, 3, 9, 9, 9], Trend.Rising },
        { [3, null, 3, 3, 9, 9, 9], [3, 3, 3, 9, 9, 9], Trend.Rising },
        { [9, 9, 9, 3, 3, 3], [9, 9, 9, 3, 3, 3], Trend.Falling },
        { [5, 9, 5, 5, 9, 5], [5, 9, 5, 5, 9, 5], Trend.Level },
        { [8, 8, 8, 9, 9, 9], [8, 8, 8, 9, 9, 9], Trend.Level },
        { [0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 1], Trend.Rising },
    };

    [Theory]
    [MemberData(nameof(Depths))]
    [Trait("Article", "24.2")]
    public void Depths_that_were_left_out_are_no_zero(int?[] depths, int[] counted, Trend trend)
    {
        var course = Pattern.Of(depths.Select((depth, i) => Time(i * 10, depth: depth)), s_first).Depths;

        Assert.Equal(counted, course.Numbers);
        Assert.Equal(trend, course.Trend);
    }

    [Fact]
    public void After_a_while_the_gap_begins_with_its_last_day_and_what_lies_within_it_has_none()
    {
        var pattern = Pattern.Of([Time(0, 100), Time(20), Time(110), Time(130)], s_first.AddDays(130));

        Assert.Equal([0, 10, 20], pattern.Gaps.Numbers);
    }

    /// <summary>Days since the last, and the last gap that counts: the open one only once it is longer than the one before it.</summary>
    [Theory]
    [InlineData(0, 30)]
    [InlineData(30, 30)]
    [InlineData(31, 31)]
    [InlineData(300, 300)]
    [Trait("Finding", "S18")]
    public void The_time_since_the_last_counts_once_it_is_longer_than_the_gap_before_it(int since, int last)
    {
        var pattern = Pattern.Of([Time(0), Time(60), Time(120), Time(150), Time(180)], s_first.AddDays(180 + since));

        Assert.Equal(since, pattern.Open);
        Assert.Equal(last, pattern.Gaps.Numbers[^1]);
        Assert.Equal(since > 30 ? 5 : 4, pattern.Gaps.Numbers.Length);
        Assert.Equal(since == 300 ? Trend.Rising : Trend.Falling, pattern.Gaps.Trend);
        Assert.Null(Pattern.Of([Time(null)], s_first).Open);
        Assert.Equal([60], Pattern.Of([Time(0), Time(60)], s_first.AddDays(900)).Gaps.Numbers);
    }

    [Fact]
    [Trait("Finding", "S19")]
    public void Violence_is_no_pattern_to_be_looked_for()
    {
        Assert.Empty(Pattern.BySide([Breach(BreachKinds.Violence | BreachKinds.LiedMoney, BreachSide.Hurt, 5)], s_first));
        Assert.Null(Pattern.MostOften([Breach(BreachKinds.Violence, BreachSide.Hurt, 5)]));
        Assert.Equal((BreachKinds.Coldness, 2), Pattern.MostOften([Breach(BreachKinds.Violence, null, 5), Breach(BreachKinds.Coldness, null, 2)]));
    }

    [Fact]
    public void A_time_without_a_day_counts_and_makes_no_gap()
    {
        var pattern = Pattern.Of([Time(0), Time(null), Time(30)], s_first.AddDays(30));

        Assert.Equal(3, pattern.Count);
        Assert.Equal([30], pattern.Gaps.Numbers);
        Assert.Equal(2, pattern.Dated.Length);
    }

    [Fact]
    [Trait("Article", "24.2")]
    public void Kinds_that_come_again_promises_before_and_how_it_came_out_are_counted()
    {
        var pattern = Pattern.Of(
        [
            Time(0, kinds: BreachKinds.LiedMoney | BreachKinds.BrokenPromises, learned: Learned.FoundOut),
            Time(10, kinds: BreachKinds.LiedMoney, learned: Learned.FoundOut, after: true),
            Time(20, kinds: BreachKinds.Coldness, learned: Learned.Told, after: false),
            Time(30, kinds: BreachKinds.LiedMoney | BreachKinds.Coldness, learned: Learned.Unsure, after: true),
            Time(40),
        ], s_first.AddDays(40));

        Assert.Equal([(BreachKinds.LiedMoney, 3), (BreachKinds.Coldness, 2)], pattern.Again);
        Assert.Equal((5, 2, 1, 2), (pattern.Count, pattern.AfterPromise, pattern.Told, pattern.FoundOut));
    }

    [Fact]
    public void What_comes_most_often_is_counted_on_one_side_at_a_time_and_once_is_nothing()
    {
        Assert.Null(Pattern.MostOften([]));
        Assert.Null(
            Pattern.MostOften(
                [
                    Breach(BreachKinds.LiedMoney, BreachSide.Hurt, 1), Breach(BreachKinds.LiedMoney, BreachSide.Broke, 1),
                    Breach(BreachKinds.Coldness, null, 0)]));
        Assert.Equal(
            (BreachKinds.BrokenPromises, 3),
            Pattern.MostOften(
                [
                    Breach(BreachKinds.LiedMoney, BreachSide.Hurt, 2), Breach(BreachKinds.LiedMoney, BreachSide.Broke, 2),
                    Breach(BreachKinds.BrokenPromises, BreachSide.Broke, 1), Breach(BreachKinds.BrokenPromises, BreachSide.Broke, 2)]));
        Assert.Equal((BreachKinds.LiedMoney, 2), Pattern.MostOften([Breach(BreachKinds.LiedMoney | BreachKinds.Coldness, null, 2)]));
        Assert.Equal(
            (BreachKinds.Coldness, 2),
            Pattern.MostOften([Breach(BreachKinds.LiedMoney, BreachSide.Broke, 2), Breach(BreachKinds.Coldness, BreachSide.Hurt, 2)]));
    }

    private static Breach Breach(BreachKinds kinds, BreachSide? side, int times) => new(
        new(kinds, null, null, null) { Id = new(1), Day = s_first }, side is null ? null : new(new(1), side) { Day = s_first }, null,
        [.. Enumerable.Range(0, times).Select(time => new BreachOccurrenceNoted(new(1)) { Id = new((UInt128)time), Day = s_first })]);

    private static Happening Time(
        int? from, int? to = null, int? depth = null, BreachKinds kinds = BreachKinds.None, Learned? learned = null, bool? after = null) =>
        new(
            new(
                new(1), from is { } day ? s_first.AddDays(day) : null, to is { } end ? s_first.AddDays(end) : null, false, learned, after,
                depth)
            { Id = new(1), Day = s_first },
            kinds);
}
