using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Asking;

public sealed class AnswerTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly Id<Person> s_ana = new(1), s_ben = new(2);
    private static readonly AskedQuestion s_money = new(new(11), "Is there more debt?", QuestionLevel.Outline);
    private static readonly AskedQuestion s_tested = new(new(12), "Are we both healthy?", QuestionLevel.Safety);
    private static readonly QuestionsDelivered s_list = new([s_money, s_tested], true, []) { Id = new(5), By = s_ana, Day = s_day };

    [Fact]
    [Trait("Article", "51.1")]
    [Trait("Caution", "14")]
    public void Answers_go_all_at_once_or_not_at_all()
    {
        var one = Kept(s_money, "Yes", "I was afraid");

        Assert.Equal("answers-missing", Making(one).Send(Book(), new(6), s_ben, s_day).Refusal);
        Assert.Equal([s_tested], Making(one).Left);
        var sent = Assert.IsType<AnswersDelivered>(Assert.Single(Making(one, Kept(s_tested, "Yes, both")).Send(Book(), new(6), s_ben, s_day).Events));
        Assert.Equal(
            [new(s_money.Id, s_money.Words, QuestionLevel.Outline, "Yes", "I was afraid"), new(s_tested.Id, s_tested.Words, QuestionLevel.Safety, "Yes, both")],
            sent.Answers);
        Assert.Equal(1, sent.Version);
    }

    [Fact]
    [Trait("Article", "51.1")]
    public void A_question_can_be_left_unanswered_openly_with_a_day_for_the_rest()
    {
        var open = Kept(s_money, "half a draft") with { IsOpen = true, IsMoreToCome = true, MoreBy = s_day.AddDays(7) };

        var sent = Assert.IsType<AnswersDelivered>(Assert.Single(Making(open, Kept(s_tested, "Yes")).Send(Book(), new(6), s_ben, s_day).Events));

        Assert.Equal(new(s_money.Id, s_money.Words, QuestionLevel.Outline, IsMoreToCome: true, MoreBy: s_day.AddDays(7)), sent.Answers[0]);
        Assert.DoesNotContain("half a draft", sent.Texts());
        Assert.Equal("no-answer-given", Making(open, Kept(s_tested, null) with { IsOpen = true }).Send(Book(), new(6), s_ben, s_day).Refusal);
    }

    [Theory]
    [Trait("Article", "51.2")]
    [InlineData(QuestionLevel.Outline, "Yes", "Afraid", false, true)]
    [InlineData(QuestionLevel.Outline, "Yes", null, false, false)]
    [InlineData(QuestionLevel.Why, "Yes", null, false, false)]
    [InlineData(QuestionLevel.Details, "Yes", "Afraid", true, false)]
    [InlineData(QuestionLevel.Safety, "Yes", null, false, true)]
    [InlineData(QuestionLevel.Safety, "Yes", null, true, false)]
    [InlineData(QuestionLevel.Safety, null, null, false, false)]
    public void An_answer_is_whole_with_its_why_and_nothing_left_to_come(QuestionLevel level, string? words, string? why, bool isMoreToCome, bool isWhole)
    {
        Assert.Equal(isWhole, new GivenAnswer(new(1), "?", level, words, why, isMoreToCome).IsWhole());
    }

    [Fact]
    public void Answers_of_which_any_part_cannot_be_read_are_no_answers()
    {
        var whole = Answers(6, 1, "Yes");
        var tooLong = new string('a', OwnNoteKept.MaxWordsLength + 1);

        Assert.True(whole.IsWhole());
        Assert.False((whole with { Version = 0 }).IsWhole());
        Every.Of(
            [
                whole.Answers[0] with { Level = (QuestionLevel)99 }, whole.Answers[0] with { Asked = " " }, whole.Answers[0] with { Asked = tooLong },
                whole.Answers[0] with { Words = tooLong },
                whole.Answers[0] with { Why = tooLong }, whole.Answers[0] with { Question = whole.Answers[1].Question }, null!,
            ],
            broken => Assert.False((whole with { Answers = [broken, .. whole.Answers.Skip(1)] }).IsWhole(), $"{broken}"));
    }

    [Fact]
    [Trait("Caution", "14")]
    public void What_is_sent_again_is_a_new_version_and_what_did_not_change_is_not_sent()
    {
        var (first, whole) = (Answers(6, 1, "Yes"), Answers(7, 2, "Yes, at two banks"));
        var book = Book(first);

        Assert.Equal("answers-unchanged", Making(Kept(s_money, "Yes"), Kept(s_tested, "Yes")).Send(book, new(7), s_ben, s_day).Refusal);
        var again = Assert.IsType<AnswersDelivered>(
            Assert.Single(Making(Kept(s_money, "Yes, at two banks"), Kept(s_tested, "Yes")).Send(book, new(7), s_ben, s_day).Events));
        Assert.Equal(2, again.Version);
        Assert.Equal(whole.Answers, again.Answers);
        Assert.Empty(Making(Kept(s_money, "Yes, at two banks"), Kept(s_tested, "Yes")).Send(Book(first, whole), new(7), s_ben, s_day).Events);
    }

    [Fact]
    [Trait("Caution", "14")]
    public void Versions_stand_in_the_order_they_were_sent_whichever_was_opened_first()
    {
        var versions = AnswerVersions.Of(Book(Answers(7, 2, "Yes, at two banks"), Answers(6, 1, "Yes")), s_list.Id);

        Assert.Equal([1, 2], versions.All.Select(answers => answers.Version));
        Assert.Equal(2, versions.NumberOf(new(7)));
        Assert.Equal([true, false], versions.Changes(new(7)).Select(change => change.HasChanged));
        Every.Of(versions.Changes(new(6)), change => Assert.Null(change.Before));
        Assert.Throws<ArgumentException>(() => versions.Changes(new(8)));
    }

    [Fact]
    [Trait("Article", "51.2")]
    public void What_the_asker_no_longer_wants_to_know_is_left_out_of_the_next_version()
    {
        var book = Book(Answers(6, 1, "Yes"), Mark(6, s_money, AnswerMark.NotToKnow));

        var making = Making(book, Kept(s_money, "Yes, and more"), Kept(s_tested, "Yes, since May"));

        Assert.Equal([s_tested], making.Wanted);
        Assert.Equal([s_money], making.Dropped);
        Assert.Equal(["Yes, since May"], Assert.IsType<AnswersDelivered>(Assert.Single(making.Send(book, new(7), s_ben, s_day).Events)).Texts());
        Assert.Equal(2, Making(Book(Answers(6, 1, "Yes"), Mark(6, s_money, AnswerMark.NotToKnow), Mark(6, s_money, AnswerMark.NeedMore, 22))).Wanted.Count);
    }

    [Fact]
    [Trait("Article", "10.1")]
    [Trait("Article", "51.1")]
    public void The_account_tells_each_question_with_what_was_answered_and_how_it_was_marked()
    {
        var copies = Book(
            Answers(6, 1, "Yes", more: true), Mark(6, s_money, AnswerMark.NeedMore), Answers(7, 2, "Yes, at two banks"),
            Mark(7, s_money, AnswerMark.Answered, 22));
        var later = new AskedQuestion(new(13), "Since when?", QuestionLevel.Outline);

        var lines = Ledger.Of(copies, [s_list, new([later], true, []) { Id = new(8), By = s_ana, Day = s_day }]);

        Assert.Equal([s_money.Words, s_tested.Words, "Since when?"], lines.Select(line => line.Asked));
        Assert.Equal([(1, "Yes", true, AnswerMark.NeedMore), (2, "Yes, at two banks", false, AnswerMark.Answered)],
            lines[0].Answers.Select(answer => (answer.Number, answer.Answer.Words!, answer.Answer.IsMoreToCome, answer.Mark!.Mark)));
        Assert.False(lines[0].IsMoreToCome);
        // It said the same twice, and is told once.
        Assert.Equal(1, Assert.Single(lines[1].Answers).Number);
        Assert.Equal((true, 0), (lines[2].IsWaiting, lines[2].Answers.Count));
    }

    [Fact]
    [Trait("Article", "51.2")]
    public void What_needs_more_belongs_to_the_next_list_until_it_is_asked_again()
    {
        var copies = Book(Answers(6, 1, "Yes"), Mark(6, s_money, AnswerMark.NeedMore), Mark(6, s_tested, AnswerMark.NotAnswered, 22));

        Assert.Equal([true, false], Ledger.Of(copies, [s_list]).Select(line => line.IsForNextList));
        Assert.Equal([true, false], Ledger.Of(copies, []).Select(line => line.IsForNextList));
        Assert.Equal([false, false], Ledger.Of(copies, [s_list, s_list with { Id = new(8) }]).Select(line => line.IsForNextList));
    }

    [Fact]
    [Trait("Article", "51.2")]
    public void Only_what_is_new_is_said_of_the_answers_and_it_can_be_said_otherwise_later()
    {
        var answers = Answers(6, 1, "Yes");
        var both = new AnswersMarked(
            [
                new(s_money.Id, s_money.Words, AnswerMark.NeedMore, "The bank"),
                new(s_tested.Id, s_tested.Words, AnswerMark.Answered)])
        { Id = new(21), To = new(6), By = s_ana, Day = s_day };
        var book = Book(answers, both);

        Assert.Empty(answers.Mark(both with { Id = new(22) }, book).Events);
        var later = Assert.IsType<AnswersMarked>(
            Assert.Single(answers.Mark(both with { Id = new(23), Marks = [new(s_money.Id, s_money.Words, AnswerMark.Answered), both.Marks[1]] }, book).Events));
        Assert.Equal([new(s_money.Id, s_money.Words, AnswerMark.Answered)], later.Marks);
        Assert.Equal(AnswerMark.Answered, AnswersMarked.Last(new(6), book.Evolve(later))[s_money.Id].Mark);
        Assert.Empty(answers.Mark(both, Book()).Events);
        Assert.Throws<ArgumentException>(() => answers.Mark(both with { Marks = [new(new(99), "?", AnswerMark.Answered)] }, book));
    }

    [Fact]
    [Trait("Finding", "S30")]
    public void Facts_for_safety_go_alone_and_take_nothing_of_an_earlier_version_away()
    {
        var fact = Kept(s_tested, "Test soon");

        var alone = Assert.IsType<AnswersDelivered>(Assert.Single(Making(fact).SendFirst(Book(), new(6), s_ben, s_day).Events));
        Assert.Equal([s_tested.Id], alone.Answers.Select(answer => answer.Question));
        var later = Assert.IsType<AnswersDelivered>(Assert.Single(Making(fact).SendFirst(Book(Answers(6, 1, "Yes")), new(7), s_ben, s_day).Events));
        Assert.Equal(["Yes", "Test soon"], later.Answers.Select(answer => answer.Words));
        Assert.Equal(2, later.Version);
        Assert.Equal("no-answer-given", Making(Kept(s_money, "Yes")).SendFirst(Book(), new(6), s_ben, s_day).Refusal);
        Assert.Equal("no-answer-given", Making(fact with { IsOpen = true }).SendFirst(Book(), new(6), s_ben, s_day).Refusal);
        Assert.Equal("answers-unchanged", Making(fact).SendFirst(Book(alone), new(7), s_ben, s_day).Refusal);
        Assert.Empty(Making(fact).SendFirst(Book(alone), new(6), s_ben, s_day).Events);
    }

    private static DeliveryBook Book(params DeliveryEvent[] more) =>
        more.Prepend(s_list).Aggregate(DeliveryBook.Empty, (book, happened) => book.Evolve(happened));

    private static AnswersInTheMaking Making(params OwnNoteKept[] kept) => Making(Book(), kept);

    private static AnswersInTheMaking Making(DeliveryBook book, params OwnNoteKept[] kept) =>
        AnswersInTheMaking.Of(s_list, kept.Aggregate(OwnNotes.Empty, (notes, note) => notes.Evolve(note)), book);

    private static AnswerKept Kept(AskedQuestion question, string? words, string? why = null) =>
        new(s_list.Id, question.Id, words, why) { Id = question.Id, Day = s_day };

    private static AnswersDelivered Answers(int id, int version, string money, bool more = false) => new(s_list.Id, version,
    [
        new(s_money.Id, s_money.Words, s_money.Level, money, IsMoreToCome: more), new(s_tested.Id, s_tested.Words, s_tested.Level, "Yes"),
    ])
    { Id = new((UInt128)id), By = s_ben, Day = s_day };

    private static AnswersMarked Mark(int answers, AskedQuestion question, AnswerMark mark, int id = 21) =>
        new([new(question.Id, question.Words, mark)]) { Id = new((UInt128)id), To = new((UInt128)answers), By = s_ana, Day = s_day };
}
