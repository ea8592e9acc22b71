using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Tests.Domain.Asking;

public sealed class QuestionTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly DateTimeOffset s_now = new(2027, 3, 10, 18, 30, 0, TimeSpan.Zero);

    /// <summary>Source: clinical.md section 3, "48 h cooling-off before sending the last kind".</summary>
    [Theory]
    [Trait("Article", "51.1")]
    [Trait("Caution", "14")]
    [InlineData(QuestionLevel.Safety, 0, true)]
    [InlineData(QuestionLevel.Outline, 0, true)]
    [InlineData(QuestionLevel.Why, 0, true)]
    [InlineData(QuestionLevel.Details, 0, false)]
    [InlineData(QuestionLevel.Details, (48 * 60) - 1, false)]
    [InlineData(QuestionLevel.Details, 48 * 60, true)]
    public void Only_a_question_about_details_waits_and_it_waits_two_days(QuestionLevel level, int minutesLater, bool canGo)
    {
        Assert.Equal(canGo, Ask(1, "Where?", level).CanGo(s_now.AddMinutes(minutesLater)));
    }

    [Fact]
    [Trait("Article", "51.1")]
    public void Other_words_leave_the_clock_alone_and_another_level_sets_it_anew()
    {
        var details = Ask(1, "Where?", QuestionLevel.Details);
        var later = s_now.AddHours(30);

        Assert.Equal(s_now, Changed(details, "Where was it?", QuestionLevel.Details, later).Since);
        Assert.Equal(later, Changed(details, "Where?", QuestionLevel.Outline, later).Since);
        var back = Changed(Changed(details, "Where?", QuestionLevel.Outline, later), "Where?", QuestionLevel.Details, later.AddHours(1));
        Assert.Equal(later.AddHours(49), back.WaitsUntil());
        Assert.Equal((details.Id, details.Day), (back.Id, back.Day));
    }

    [Fact]
    public void What_somebody_does_not_want_to_know_cannot_go_until_they_open_it_again()
    {
        var closed = QuestionKept.From(null, "Who?", QuestionLevel.Outline, true, new(1), s_day, s_now);

        Assert.False(closed.CanGo(s_now.AddDays(30)));
        Assert.True(QuestionKept.From(closed, "Who?", QuestionLevel.Outline, false, new(2), s_day, s_now).CanGo(s_now));
    }

    [Fact]
    public void Questions_stand_as_they_were_written_until_they_are_moved_and_those_that_come_later_follow()
    {
        var notes = Given(Ask(1, "One"), Ask(2, "Two"), Ask(3, "Three"));
        Assert.Equal(["One", "Two", "Three"], Open(notes));

        notes = Moved(notes, 3, Move.Up);
        Assert.Equal(["One", "Three", "Two"], Open(notes));
        notes = Moved(notes, 1, Move.Down);
        Assert.Equal(["Three", "One", "Two"], Open(notes));

        Assert.Equal(["Three", "One", "Two", "Four"], Open(notes.Evolve(Ask(4, "Four"))));
    }

    [Fact]
    public void A_question_cannot_leave_the_list_and_one_that_is_closed_has_no_place_in_it()
    {
        var questions = OwnQuestions.Of(Given(Ask(1, "One"), Ask(2, "Two", isClosed: true), Ask(3, "Three")));

        Assert.Null(questions.Moved(new(1), Move.Up, new(9), s_day));
        Assert.Null(questions.Moved(new(3), Move.Down, new(9), s_day));
        Assert.Null(questions.Moved(new(2), Move.Up, new(9), s_day));
        Assert.Equal([new(3), new(1), new(2)], questions.Moved(new(3), Move.Up, new(9), s_day)!.Order);
        Assert.Equal(["Two"], questions.Closed.Select(question => question.Words));
    }

    [Fact]
    [Trait("Article", "51.1")]
    public void A_list_goes_as_one_and_twice_is_once()
    {
        var questions = OwnQuestions.Of(Given(Ask(1, "One"), Ask(2, "Two")));
        var list = List(Asked(1, "One"), Asked(2, "Two"));

        Assert.Equal([list], questions.Send(list, DeliveryBook.Empty, s_now).Events);
        Assert.Empty(questions.Send(list, DeliveryBook.Empty.Evolve(list), s_now).Events);
    }

    [Fact]
    [Trait("Article", "51.1")]
    public void The_wait_is_the_questions_own_and_not_the_lists()
    {
        var questions = OwnQuestions.Of(Given(Ask(1, "One"), Ask(2, "Two", QuestionLevel.Details)));

        Assert.Equal("question-waits", questions.Send(List(Asked(1, "One"), Asked(2, "Two")), DeliveryBook.Empty, s_now.AddHours(47)).Refusal);
        Assert.True(questions.Send(List(Asked(1, "One")), DeliveryBook.Empty, s_now.AddHours(47)).Accepted);
        Assert.True(questions.Send(List(Asked(1, "One"), Asked(2, "Two")), DeliveryBook.Empty, s_now.AddHours(48)).Accepted);
    }

    [Fact]
    public void A_list_that_asks_nothing_or_what_is_closed_does_not_go()
    {
        var questions = OwnQuestions.Of(Given(Ask(1, "One", isClosed: true)));

        Assert.Equal("no-question-chosen", questions.Send(List(), DeliveryBook.Empty, s_now).Refusal);
        Assert.Equal("question-waits", questions.Send(List(Asked(1, "One")), DeliveryBook.Empty, s_now).Refusal);
    }

    [Theory]
    [Trait("Caution", "11")]
    [InlineData(QuestionLevel.Details, false, true)]
    [InlineData(QuestionLevel.Details, true, false)]
    [InlineData(QuestionLevel.Outline, false, false)]
    public void Details_are_wanted_only_where_they_were_asked_for(QuestionLevel level, bool nothingGraphic, bool wanted)
    {
        var list = List(new AskedQuestion(new(1), "One", level)) with { NothingGraphic = nothingGraphic };

        Assert.Equal(wanted, list.WantsDetails(list.Questions[0]));
    }

    private static OwnNotes Given(params OwnNoteKept[] notes) => notes.Aggregate(OwnNotes.Empty, (state, note) => state.Evolve(note));

    private static QuestionKept Ask(int id, string words, QuestionLevel level = QuestionLevel.Outline, bool isClosed = false) =>
        new(words, level, s_now, isClosed) { Id = new((UInt128)id), Day = s_day };

    private static QuestionKept Changed(QuestionKept question, string words, QuestionLevel level, DateTimeOffset now) =>
        QuestionKept.From(question, words, level, false, new(77), s_day.AddDays(9), now);

    private static IEnumerable<string> Open(OwnNotes notes) => OwnQuestions.Of(notes).Open.Select(question => question.Words);

    private static OwnNotes Moved(OwnNotes notes, int id, Move move) =>
        notes.Evolve((OwnNoteKept)Assert.Single(notes.Keep(OwnQuestions.Of(notes).Moved(new((UInt128)id), move, new(9), s_day)!).Events));

    private static AskedQuestion Asked(int id, string words) => new(new((UInt128)id), words, QuestionLevel.Outline);

    private static QuestionsDelivered List(params AskedQuestion[] questions) => new([.. questions], true, []) { Id = new(5), By = new(1), Day = s_day };
}
