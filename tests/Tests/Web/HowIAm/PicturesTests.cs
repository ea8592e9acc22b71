using Steadfast.Tests.Domain.Care;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.HowIAm;

/// <summary>Where things are drawn: empty, with one point, with gaps, full, and from right to left.</summary>
public sealed class PicturesTests
{
    private static readonly DateOnly s_march = new(2027, 3, 1);

    [Fact]
    public void A_month_has_a_week_to_a_row_from_monday_and_no_day_that_has_not_come()
    {
        // March 2027 begins on a Monday; August 2027 on a Sunday, which takes six rows.
        var march = new MonthPicture(s_march, _ => null, new(2027, 3, 10), isMirrored: false);
        Assert.Equal(10, march.Cells.Count);
        Assert.Equal((.5, 20.5), (march.Cells[0].X, march.Cells[0].Y));
        Assert.Equal((88.5, 64.5), (march.Cells[9].X, march.Cells[9].Y));
        Assert.Equal(240, march.Height);

        var august = new MonthPicture(new(2027, 8, 31), _ => null, new(2027, 12, 31), isMirrored: false);
        Assert.Equal(31, august.Cells.Count);
        Assert.Equal((264.5, 20.5), (august.Cells[0].X, august.Cells[0].Y));
        Assert.Equal(284, august.Height - 0, 3);
        Every.Of(august.Cells, cell => Assert.True(cell.Y + MonthPicture.Square <= august.Height && cell.X + MonthPicture.Square <= MonthPicture.Width));
    }

    [Fact]
    public void The_better_an_evening_the_higher_its_stroke_and_a_day_without_an_answer_has_none()
    {
        var cells = new MonthPicture(s_march, day => day.Day <= 5 ? day.Day : null, new(2027, 3, 31), isMirrored: false).Cells;

        Assert.Equal([54, 49.4, 44.8, 40.2, 35.6], cells.Take(5).Select(cell => Math.Round(MonthPicture.StrokeY(cell), 1)));
        Every.Of(cells.Skip(5), cell => Assert.Null(cell.Answer));
    }

    [Fact]
    public void From_right_to_left_a_month_is_the_other_way_round_and_nothing_leaves_its_square()
    {
        var (there, back) = (
            new MonthPicture(s_march, _ => 3, new(2027, 3, 31), isMirrored: false), new MonthPicture(s_march, _ => 3, new(2027, 3, 31), isMirrored: true));

        Every.Of(there.Cells.Zip(back.Cells), pair => Assert.Equal(MonthPicture.Width, pair.First.X + pair.Second.X + MonthPicture.Square, 3));
        Every.Of(back.Cells, cell => Assert.InRange(back.StrokeX(cell), cell.X + 2, cell.X + MonthPicture.Square - 15));
        Every.Of(there.Columns.Zip(back.Columns), pair => Assert.Equal(MonthPicture.Width, pair.First + pair.Second, 3));
    }

    [Theory]
    [InlineData("", 0, 0, false)]
    [InlineData("2", 1, 0, false)]
    [InlineData("1 2 - 3 4 - 0", 5, 2, false)]
    [InlineData("1 2 1 2 1 2", 6, 1, true)]
    [InlineData("2 2 2 2 2 2 2 - 2 2 2 2 2 - - 2 2 2 2 2 2 2 2 2 2 2 - 4", 22, 3, true)]
    [Trait("Article", "17.1")]
    public void Rings_are_answers_a_line_stops_at_each_gap_and_a_band_needs_six_weeks(string weeks, int rings, int lines, bool hasBand)
    {
        var picture = new WeeksPicture(WeekSeriesTests.Of(weeks), 4, isMirrored: false);

        Assert.Equal((rings, lines, hasBand), (picture.Rings.Count, picture.Lines.Count, picture.Band is not null));
        Every.Of(picture.Rings, ring => Assert.True(ring is { X: >= 8 and <= 252, Y: >= WeeksPicture.Strong and <= WeeksPicture.Weak }), least: rings);
    }

    [Fact]
    public void Every_picture_ends_with_this_week_and_has_the_same_axis()
    {
        Assert.Equal((252, 48), Assert.Single(new WeeksPicture(WeekSeriesTests.Of("2"), 4, isMirrored: false).Rings));
        Assert.Equal((8, 48), Assert.Single(new WeeksPicture(WeekSeriesTests.Of("2"), 4, isMirrored: true).Rings));
        Assert.Equal((252, 20), new WeeksPicture(WeekSeriesTests.Of("2 10"), 10, isMirrored: false).Rings[1]);
        Assert.Equal(8, new WeeksPicture(WeekSeriesTests.Of(string.Join(' ', Enumerable.Repeat("2", 26))), 4, isMirrored: false).Rings[0].X);
        Assert.Equal("M229.8 62h0M252 48h0", new WeeksPicture(WeekSeriesTests.Of("- 1 2"), 4, isMirrored: false).Dots);
        Assert.Equal("", new WeeksPicture(WeekSeriesTests.Of(""), 4, isMirrored: false).Dots);
        Assert.Equal(["M229.82 62L252 55"], new WeeksPicture(WeekSeriesTests.Of("- 1 2"), 4, isMirrored: false).Lines);
    }

    [Fact]
    [Trait("Caution", "12")]
    public void A_band_stays_on_the_axis_and_can_be_seen_where_every_answer_was_the_same()
    {
        Assert.Equal((47, 2), new WeeksPicture(WeekSeriesTests.Of("2 2 2 2 2 2"), 4, isMirrored: false).Band);
        var (y, height) = new WeeksPicture(WeekSeriesTests.Of("0 4 0 4 0 4"), 4, isMirrored: false).Band!.Value;
        Assert.Equal((20, 56), (y, height));
    }

    [Fact]
    [Trait("Article", "35.1")]
    public void The_timeline_runs_down_the_page_with_months_and_years_at_its_side()
    {
        TimelineItem[] items = [
            Item(2027, 3, 10, TimelineMark.Today), Item(2026, 11, 20, TimelineMark.Note), Item(2027, 3, 4, TimelineMark.Setback),
            Item(2030, 1, 1, TimelineMark.Point)];

        var picture = new TimelinePicture(items, isMirrored: false);

        Assert.Equal([TimelineMark.Note, TimelineMark.Setback, TimelineMark.Today, TimelineMark.Point], picture.Rows.Select(row => row.Item.Mark));
        Assert.Equal([14, 92, 138, 216], picture.Rows.Select(row => row.Y));
        Assert.Equal([true, true, false, true], picture.Rows.Select(row => row.HasMonth));
        Assert.Equal([true, true, false, true], picture.Rows.Select(row => row.HasYear));
        Assert.Equal((138d, 242), (picture.TodayY!.Value, picture.Height));
        Assert.Equal(58, picture.X(58));
        Assert.Equal(246, new TimelinePicture(items, isMirrored: true).X(58));
        Assert.Equal(0, new TimelinePicture([], isMirrored: false).Height);
    }

    [Fact]
    public void A_line_has_room_for_thirty_letters_as_a_reader_counts_them()
    {
        Assert.Equal("I slept that night", TimelinePicture.Line("I slept\nthat  night"));
        Assert.Equal(new string('é', 30), TimelinePicture.Line(new string('é', 30)));
        Assert.Equal(new string('x', 29) + "…", TimelinePicture.Line(new string('x', 31)));
        // Wide letters, of which fewer fit: Chinese, capitals, Cyrillic, and signs of several parts, which are not cut in two.
        Assert.Equal(new string('我', 15) + "…", TimelinePicture.Line(new string('我', 40)));
        Assert.Equal(new string('我', 16), TimelinePicture.Line(new string('我', 16)));
        Assert.EndsWith("half a pair", TimelinePicture.Line(new string(['\ud83d', ' ']) + "half a pair"), StringComparison.Ordinal);
        Assert.Equal(new string('W', 15) + "…", TimelinePicture.Line(new string('W', 30)));
        Assert.Equal(new string('ж', 24) + "…", TimelinePicture.Line(new string('ж', 30)));
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 15)) + "…", TimelinePicture.Line(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 20))));
    }

    private static TimelineItem Item(int year, int month, int day, TimelineMark mark) => new(new(year, month, day), mark, "Words", null);
}
