using Steadfast.Domain;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Notes;

namespace Steadfast.Tests.Domain.Understanding;

public sealed class DecidingBookTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);

    [Fact]
    [Trait("Article", "48.1")]
    public void The_same_day_holds_one_stand_the_same_again_is_nothing_and_so_is_nothing_at_all()
    {
        var book = DecidingBook.Empty.Evolve(Stand(s_day, Leaning.Stay, 40));

        Assert.Empty(book.Weigh(Stand(s_day, Leaning.Stay, 40)).Events);
        Assert.Empty(DecidingBook.Empty.Weigh(Stand(s_day, null, null)).Events);
        Assert.Single(book.Weigh(Stand(s_day.AddDays(1), Leaning.Stay, 40)).Events);
        Assert.Equal(Leaning.Leave, book.Evolve(Stand(s_day, Leaning.Leave, 40)).Last!.Leaning);
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(45)]
    [InlineData(110)]
    [Trait("Article", "48.1")]
    public void Confidence_off_its_steps_is_a_wrong_argument(int confidence) =>
        Assert.Throws<ArgumentException>(() => DecidingBook.Empty.Weigh(Stand(s_day, Leaning.Stay, confidence)));

    [Fact]
    public void What_no_form_can_send_is_a_wrong_argument()
    {
        var (longest, tooLong) = (new string('a', DecidingBook.MaxWordsLength), new string('a', DecidingBook.MaxWordsLength + 1));

        Assert.Throws<ArgumentException>(() => DecidingBook.Empty.Answer(new((DecidingQuestion)99, LightAnswer.Yes, null) { Day = s_day }));
        Assert.Throws<ArgumentException>(() => DecidingBook.Empty.Answer(new(DecidingQuestion.Support, LightAnswer.Yes, tooLong) { Day = s_day }));
        Assert.Single(DecidingBook.Empty.Answer(new(DecidingQuestion.Support, LightAnswer.Yes, longest) { Day = s_day }).Events);
    }

    [Theory]
    [InlineData(27, false)]
    [InlineData(28, true)]
    [InlineData(400, true)]
    [Trait("Article", "48.1")]
    public void After_four_weeks_it_is_time_to_look_again_and_never_before_the_first_time(int days, bool isTime)
    {
        Assert.Equal(isTime, DecidingBook.Empty.Evolve(Stand(s_day, Leaning.NotYet, null)).IsTimeToLookAgain(s_day.AddDays(days)));
        Assert.False(DecidingBook.Empty.IsTimeToLookAgain(s_day.AddDays(days)));
    }

    [Fact]
    [Trait("Article", "48.1")]
    [Trait("Article", "85.3")]
    public void On_each_day_stands_what_was_last_said_by_then()
    {
        var book = DecidingBook.Empty
            .Evolve(Stand(s_day.AddDays(30), Leaning.Leave, 80))
            .Evolve(Stand(s_day, Leaning.Stay, 40))
            .Evolve(new DecidingAnswered(DecidingQuestion.Support, LightAnswer.Yes, null) { Day = s_day.AddDays(-5) })
            .Evolve(new DecidingAnswered(DecidingQuestion.Support, LightAnswer.No, null) { Day = s_day.AddDays(20) });

        Assert.Equal([30, 20, 0, -5], book.Days.Select(day => day.DayNumber - s_day.DayNumber));
        Assert.Equal((null, LightAnswer.Yes), Seen(-5));
        Assert.Equal((Leaning.Stay, LightAnswer.Yes), Seen(19));
        Assert.Equal((Leaning.Stay, LightAnswer.No), Seen(20));
        Assert.Equal((Leaning.Leave, LightAnswer.No), Seen(300));
        Assert.Empty(book.AsOf(s_day.AddDays(-6)).Answers);
        Assert.Equal(LightAnswer.No, book.Find(DecidingQuestion.Support)!.Answer);
        Assert.Equal([LightAnswer.No], book.AnsweredOn(s_day.AddDays(20)).Select(answer => answer.Answer!.Value));

        (Leaning?, LightAnswer?) Seen(int day) =>
            (book.AsOf(s_day.AddDays(day)).Weighed?.Leaning, book.AsOf(s_day.AddDays(day)).Answers[DecidingQuestion.Support].Answer);
    }

    [Fact]
    public void What_was_done_is_noted_once_changed_in_its_place_and_lies_behind()
    {
        var rang = new DecidingDeedNoted("Rang before I asked", DeedKind.ToldFirst, s_day) { Id = new(1), Day = s_day };
        var own = OwnNotes.Empty.Evolve(rang).Evolve(rang with { Id = new(2) }).Evolve(rang with { Id = new(3), WentOn = true })
            .Evolve(rang with { Words = "Rang" });

        Assert.Equal(["Rang", "Rang before I asked"], DecidingDeedNoted.Of(own, wentOn: false).Select(deed => deed.Words));
        Assert.Equal(new Id<OwnNote>(3), Assert.Single(DecidingDeedNoted.Of(own, wentOn: true)).Id);
        Assert.Empty((rang with { Words = "Rang", Day = s_day.AddDays(1) }).KeepIn(own, s_day.AddDays(1)).Events);
        Assert.Equal("deciding-deed-to-come", (rang with { On = s_day.AddDays(1) }).KeepIn(own, s_day).Refusal);
        Assert.Throws<ArgumentException>(() => (rang with { Words = " " }).KeepIn(own, s_day));
    }

    private static DecidingWeighed Stand(DateOnly day, Leaning? leaning, int? confidence) => new(leaning, confidence, null, null) { Day = day };
}
