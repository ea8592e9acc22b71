using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Safety;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Care;

public sealed class DaysAndWeeksTests
{
    // A Wednesday.
    private static readonly DateOnly s_today = new(2027, 3, 10);
    private static readonly DateOnly s_monday = new(2027, 3, 8);
    private static readonly DayAnswers s_hard = new(Evening.Hard, Settled.Apart, null, null);
    private static readonly WeekAnswers s_nothing = new();

    [Theory]
    [InlineData(0, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(-1, false)]
    [Trait("Caution", "25")]
    public void A_day_can_be_told_for_a_week_and_not_before_it_comes(int ago, bool accepted)
    {
        Assert.Equal(accepted, DayBook.Empty.Tell(s_today.AddDays(-ago), s_hard, s_today).Accepted);
        Assert.Equal(accepted, DayBook.Empty.LetPass(s_today.AddDays(-ago), s_today).Accepted);
    }

    [Fact]
    public void The_same_day_told_twice_is_once_and_told_otherwise_is_changed()
    {
        var book = Given(DayBook.Empty.Tell(s_today, s_hard, s_today));

        Assert.Empty(book.Tell(s_today, s_hard with { }, s_today).Events);
        book = book.Evolve(Assert.IsType<DayTold>(Assert.Single(book.Tell(s_today, s_hard with { Evening = Evening.Good }, s_today).Events)));
        Assert.Equal(Evening.Good, book.Find(s_today)!.Evening);
    }

    [Fact]
    [Trait("Caution", "25")]
    public void Not_today_is_an_answer_that_is_kept_and_takes_no_words_away()
    {
        var passed = Given(DayBook.Empty.LetPass(s_today, s_today));
        Assert.True(passed.IsLetPass(s_today));
        Assert.Null(passed.Find(s_today));
        Assert.Empty(passed.LetPass(s_today, s_today).Events);

        Assert.Empty(Given(DayBook.Empty.Tell(s_today, s_hard, s_today)).LetPass(s_today, s_today).Events);
    }

    [Fact]
    public void A_note_that_is_empty_or_too_long_is_the_pages_mistake()
    {
        Assert.Throws<ArgumentException>(() => DayBook.Empty.Tell(s_today, s_hard with { Note = " " }, s_today));
        Assert.Throws<ArgumentException>(() => DayBook.Empty.Tell(s_today, s_hard with { Note = new('x', 201) }, s_today));
        Assert.Single(DayBook.Empty.Tell(s_today, s_hard with { Note = new('x', 200) }, s_today).Events);
    }

    [Theory]
    [InlineData("2027-03-08", true)]
    [InlineData("2027-03-01", true)]
    [InlineData("2027-02-22", false)]
    [InlineData("2027-03-15", false)]
    public void This_week_and_the_last_can_be_told(string week, bool accepted) =>
        Assert.Equal(accepted, WeekBook.Empty.Tell(DateOnly.Parse(week, null), WeekSides.Hurt, s_nothing with { Hours = 2 }, s_today).Accepted);

    [Theory]
    [InlineData(WeekSides.None, 3)]
    [InlineData(WeekSides.Hurt, 11)]
    [InlineData(WeekSides.Broke, 10)]
    [InlineData(WeekSides.Hurt | WeekSides.Broke, 18)]
    [Trait("Article", "85.1")]
    public void Who_was_hurt_has_eight_sentences_who_broke_trust_seven_and_everybody_three(WeekSides sides, int count) =>
        Assert.Equal(count, WeekBook.ItemsOf(sides).Count());

    [Fact]
    public void A_side_is_chosen_for_a_week_and_its_answers_alone_are_kept()
    {
        var all = WeekAnswers.From(_ => 3);

        var told = Assert.IsType<WeekTold>(Assert.Single(WeekBook.Empty.Tell(s_monday, WeekSides.Broke, all, s_today).Events));

        Assert.Equal(WeekAnswers.From(item => (int)item > 20 ? 3 : null), told.Answers);
        var book = WeekBook.Empty.Evolve(told);
        Assert.Equal(WeekSides.Broke, book.LastSides);
        Assert.Empty(book.Tell(s_monday, WeekSides.Broke, all, s_today).Events);
        Assert.Single(book.Tell(s_monday, WeekSides.None, all, s_today).Events);
    }

    [Fact]
    public void A_sentence_week_by_week_has_gaps_where_nothing_was_answered()
    {
        var book = new[] { (0, 1), (1, 3), (4, 2) }.Aggregate(WeekBook.Empty, (known, week) =>
            known.Evolve(new WeekTold(WeekSides.Hurt, s_nothing with { Time = week.Item2 }) { Week = s_monday.AddDays(7 * week.Item1) }));

        Assert.Equal([1, 3, null, null, 2, null], book.ByItem(WeekItem.Time, s_monday, 6));
        Every.Of(book.ByItem(WeekItem.Care, s_monday, 6), Assert.Null);
    }

    [Theory]
    [InlineData("2027-03-08")]
    [InlineData("2027-03-10")]
    [InlineData("2027-03-14")]
    public void A_week_begins_on_monday(string day) => Assert.Equal(s_monday, WeekBook.MondayOf(DateOnly.Parse(day, null)));

    [Fact]
    public void What_is_no_answer_or_no_monday_is_the_pages_mistake()
    {
        Assert.Throws<ArgumentException>(() => WeekBook.Empty.Tell(s_today, WeekSides.Hurt, s_nothing, s_today));
        Assert.Throws<ArgumentException>(() => WeekBook.Empty.Tell(s_monday, WeekSides.Hurt, s_nothing with { Hours = 5 }, s_today));
    }

    [Theory]
    [InlineData(NoYes.Yes, true)]
    [InlineData(NoYes.No, false)]
    [InlineData(NoYes.Unsaid, false)]
    [InlineData(null, false)]
    [Trait("Caution", "1")]
    public void A_week_with_fear_in_it_brings_the_private_questions_at_once(NoYes? afraid, bool isDue)
    {
        var book = SafetyBook.Empty.Evolve(Checked(1, s_today.AddDays(-1)));
        Assert.False(book.IsDue(s_today));

        book = book.SayOfWeek(s_monday, afraid, null, s_today).Events.Cast<SafetyEvent>().Aggregate(book, (known, said) => known.Evolve(said));

        Assert.Equal(isDue, book.IsDue(s_today));
        Assert.Empty(book.SayOfWeek(s_monday, afraid, null, s_today).Events);
        Assert.False(book.Evolve(Checked(2, s_today)).IsDue(s_today));
    }

    private static SafetyChecked Checked(int id, DateOnly day) => new(new((UInt128)id), SafetyLevel.Clear, false, false) { Day = day };

    private static DayBook Given(Decision decision) => decision.Events.Cast<DayEvent>().Aggregate(DayBook.Empty, (book, happened) => book.Evolve(happened));
}
