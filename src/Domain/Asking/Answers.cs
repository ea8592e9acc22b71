using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Asking;

/// <summary>A question as it was when it was sent.</summary>
/// <param name="Id">The id it has in its asker's notes; the same whenever it is asked again.</param>
public sealed record AskedQuestion(Id<OwnNote> Id, string Words, QuestionLevel Level);

/// <summary>A list of questions, sent as one.</summary>
/// <param name="Questions">In the order in which the asker wants them; at least one.</param>
/// <param name="NothingGraphic">They want no pictures in words, whatever they ask.</param>
/// <param name="NotToKnow">What they do not want to be told of; empty if they name nothing.</param>
[Stored("questions.delivered.v1"), Gift("questions", "Asking")]
public sealed record QuestionsDelivered(IReadOnlyList<AskedQuestion> Questions, bool NothingGraphic, IReadOnlyList<string> NotToKnow) : Delivered
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts() => [.. Questions.Select(question => question.Words), .. NotToKnow];

    /// <inheritdoc/>
    public override bool IsWhole() =>
        Questions.All(question => question is not null && Enum.IsDefined(question.Level) && IsText(question.Words))
            && AreDistinct(Questions, question => question.Id)
        && NotToKnow.All(words => IsText(words)) && Questions.Count > 0;

    /// <summary>The question of this id; null if the list has none.</summary>
    public AskedQuestion? Find(Id<OwnNote> id) => Questions.FirstOrDefault(question => question.Id == id);

    /// <summary>True if the asker wants details in the answer to this question; else an answer leaves them out.</summary>
    public bool WantsDetails(AskedQuestion question) => question.Level == QuestionLevel.Details && !NothingGraphic;
}

/// <summary>What is answered to one question. It names the question in full, so that it can be read by itself.</summary>
/// <param name="Asked">The question's words as they were sent.</param>
/// <param name="Words">The answer; null where it is left unanswered, openly.</param>
/// <param name="Why">What led to it as the answerer sees it, apart from what would excuse it; null where they have not said.</param>
/// <param name="IsMoreToCome">The answerer says that this is not all yet.</param>
/// <param name="MoreBy">By which day they mean to tell the rest; null if they name none.</param>
public sealed record GivenAnswer(
    Id<OwnNote> Question, string Asked, QuestionLevel Level, string? Words = null, string? Why = null, bool IsMoreToCome = false, DateOnly? MoreBy = null)
{
    /// <summary>True if it is answered in full: with the why, unless facts for safety or health were asked for, and with no more to come.</summary>
    /// <remarks>Checklist 51.2.</remarks>
    public bool IsWhole() => Words is not null && !IsMoreToCome && !LacksWhy();

    /// <summary>True if it is answered and the why is missing.</summary>
    public bool LacksWhy() => Words is not null && Why is null && Level != QuestionLevel.Safety;
}

/// <summary>The answers to a list of questions, sent as one. Sent again to the same list, they are a new version.</summary>
/// <param name="Of">The list.</param>
/// <param name="Version">From 1, among the versions that stood when it was sent.</param>
/// <param name="Answers">
/// One for each question of the list, in its order, without those that the asker no longer wants to know; where facts for safety or health went first,
/// without the others.
/// </param>
[Stored("answers.delivered.v1"), Gift("answers", "Asking")]
public sealed record AnswersDelivered(Id<Delivery> Of, int Version, IReadOnlyList<GivenAnswer> Answers) : Delivered
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts() => Answers.SelectMany(answer => new[] { answer.Words, answer.Why }).OfType<string>();

    /// <inheritdoc/>
    public override bool IsWhole() =>
        Version > 0
            && Answers.All(answer => answer is not null && Enum.IsDefined(answer.Level) && IsText(answer.Asked) && IsTextOrNull(answer.Words)
                && IsTextOrNull(answer.Why))
        && AreDistinct(Answers, answer => answer.Question) && Answers.Any(answer => answer.Words is not null);

    /// <inheritdoc/>
    public override Id<Delivery>? AnswerTo() => Of;

    /// <inheritdoc/>
    public override bool MayAnswer(Delivered other) =>
        other is QuestionsDelivered list && Answers.All(answer => list.Find(answer.Question) == new AskedQuestion(answer.Question, answer.Asked, answer.Level));

    /// <summary>The answer to this question; null if there is none.</summary>
    public GivenAnswer? Find(Id<OwnNote> question) => Answers.FirstOrDefault(answer => answer.Question == question);

    /// <summary>Decides to mark answers, as their reader. What was said of an answer last is not said again, and what was taken back needs no mark.</summary>
    /// <param name="book">What was delivered where the marks are put.</param>
    /// <exception cref="ArgumentException">A mark is about something else.</exception>
    public Decision Mark(AnswersMarked said, DeliveryBook book)
    {
        if (said.To != Id || said.Marks.Any(mark => Find(mark.Question) is null))
        {
            throw new ArgumentException("A mark is about one of these answers.", nameof(said));
        }

        var last = AnswersMarked.Last(Id, book);
        var news = said.Marks.Where(mark => last.GetValueOrDefault(mark.Question) != mark).ToList();
        return news.Count == 0 ? Decision.Accept() : book.Answer(said with { Marks = news });
    }
}

/// <summary>What the asker says of an answer. The numbers are stored.</summary>
public enum AnswerMark
{
    /// <summary>It answers the question.</summary>
    Answered = 1,

    /// <summary>It does not.</summary>
    NotAnswered = 2,

    /// <summary>It does in part, and they need more.</summary>
    NeedMore = 3,

    /// <summary>They do not want to know it any more.</summary>
    NotToKnow = 4,
}

/// <summary>How one question stands for its asker after an answer.</summary>
/// <param name="Asked">The question's words, so that the mark can be read by itself.</param>
/// <param name="Words">What is missing; null if they do not say.</param>
public sealed record QuestionMark(Id<OwnNote> Question, string Asked, AnswerMark Mark, string? Words = null);

/// <summary>The asker says how the answers stand. In their own notes: beside the copy they opened, so that it stays with it.</summary>
/// <param name="Marks">Of the questions whose mark is new or another; the others stand as they did.</param>
[Stored("answers.marked.v1"), Gift("marks", "Asking")]
public sealed record AnswersMarked(IReadOnlyList<QuestionMark> Marks) : Reply
{
    /// <inheritdoc/>
    public override bool Answers(Delivered delivered) => delivered is AnswersDelivered answers
        && Marks.All(mark => mark is not null && Enum.IsDefined(mark.Mark) && IsTextOrNull(mark.Words, MaxWordsLength)
            && answers.Find(mark.Question)?.Asked == mark.Asked)
        && AreDistinct(Marks, mark => mark.Question) && Marks.Count > 0;

    /// <summary>How each question stands after all that was said of these answers.</summary>
    /// <param name="book">Where it was said.</param>
    public static IReadOnlyDictionary<Id<OwnNote>, QuestionMark> Last(Id<Delivery> answers, DeliveryBook book) =>
        book.Replies<AnswersMarked>(answers).SelectMany(said => said.Marks).GroupBy(mark => mark.Question)
            .ToDictionary(marks => marks.Key, marks => marks.Last());
}

/// <summary>An answer in the making, in the notes of whoever was asked.</summary>
/// <param name="Of">The list.</param>
/// <param name="IsOpen">They cannot answer it yet, and will say so.</param>
[Stored("answer.kept.v1"), Form("asking.answer"), One]
public sealed record AnswerKept(
    [Given] Id<Delivery> Of, [Given] Id<OwnNote> Question, [Words(WordsSize.Letter)] string? Words = null, string? Why = null,
    bool IsOpen = false, bool IsMoreToCome = false, [Key("asking.more.day")] DateOnly? MoreBy = null) : OwnNoteKept
{
    /// <inheritdoc/>
    public override bool IsChosen() => IsOpen;

    /// <summary>True if it can be sent: there is an answer, or they say openly that there is none yet.</summary>
    public bool IsReady() => IsOpen || Words is not null;

    /// <summary>The answer as it is sent. What was written and is held open stays in the notes.</summary>
    public GivenAnswer To(AskedQuestion question) =>
        IsOpen
            ? new(question.Id, question.Words, question.Level, IsMoreToCome: IsMoreToCome, MoreBy: MoreBy)
            : new(question.Id, question.Words, question.Level, Words, Why, IsMoreToCome, MoreBy);
}

/// <summary>What somebody who was asked has written so far to one list, and what of it can be sent.</summary>
/// <param name="Wanted">The questions that wait for an answer, without those that the asker no longer wants to know.</param>
/// <param name="Dropped">Those.</param>
public sealed record AnswersInTheMaking(
    QuestionsDelivered List, IReadOnlyList<AskedQuestion> Wanted, IReadOnlyList<AskedQuestion> Dropped, IReadOnlyDictionary<Id<OwnNote>, AnswerKept> Kept)
{
    /// <summary>What is written to a list.</summary>
    /// <param name="book">What was delivered where the list was, with the asker's marks.</param>
    public static AnswersInTheMaking Of(QuestionsDelivered list, OwnNotes notes, DeliveryBook book)
    {
        var marks = AnswerVersions.Of(book, list.Id).Marks(book);
        var dropped = list.Questions.Where(question => marks.GetValueOrDefault(question.Id)?.Mark == AnswerMark.NotToKnow).ToList();
        return new(
            list, [.. list.Questions.Except(dropped)], dropped, notes.All<AnswerKept>().Where(kept => kept.Of == list.Id).ToDictionary(kept => kept.Question));
    }

    /// <summary>The questions that have neither an answer nor the word that there is none yet.</summary>
    public IEnumerable<AskedQuestion> Left => Wanted.Where(question => Kept.GetValueOrDefault(question.Id)?.IsReady() != true);

    /// <summary>The answers as they would be sent now, in the order of the list, without those that are left.</summary>
    public IReadOnlyList<GivenAnswer> Answers() => [.. Wanted.Except(Left).Select(question => Kept[question.Id].To(question))];

    /// <summary>
    /// The answers to questions about safety or health that can go before the rest is written: infection, pregnancy or danger cannot wait for it.
    /// </summary>
    public IReadOnlyList<GivenAnswer> First() => [.. Answers().Where(answer => answer is { Level: QuestionLevel.Safety, Words: not null })];

    /// <summary>Decides to send <see cref="First"/> alone; beside them stands what an earlier version said of the others. The same id twice is one.</summary>
    /// <param name="book">What was delivered where they are sent, with what is held.</param>
    /// <returns>The next version; "no-answer-given" if there is none of them, "answers-unchanged" if the last version says the same.</returns>
    public Decision SendFirst(DeliveryBook book, Id<Delivery> id, Id<Person> by, DateOnly today)
    {
        var first = First();
        var last = AnswerVersions.Of(book, List.Id).Last;
        return first.Count == 0 ? Decision.Refuse("no-answer-given")
            : Send(
                book, id, by, today,
                [
                    .. Wanted.Select(question => first.FirstOrDefault(answer => answer.Question == question.Id) ?? last?.Find(question.Id))
                        .OfType<GivenAnswer>()]);
    }

    /// <summary>Decides to send the answers to all the questions at once. The same id twice is one.</summary>
    /// <param name="book">What was delivered where they are sent, with what is held.</param>
    /// <returns>
    /// The next version; the refusal "answers-missing" if a question is left, "no-answer-given" if every one is held open, "answers-unchanged" if the last
    /// version says the same.
    /// </returns>
    public Decision Send(DeliveryBook book, Id<Delivery> id, Id<Person> by, DateOnly today) =>
        book.Find(id) is null && Left.Any() ? Decision.Refuse("answers-missing") : Send(book, id, by, today, Answers());

    private Decision Send(DeliveryBook book, Id<Delivery> id, Id<Person> by, DateOnly today, IReadOnlyList<GivenAnswer> answers)
    {
        if (book.Find(id) is not null)
        {
            return Decision.Accept();
        }

        var last = AnswerVersions.Of(book, List.Id).Last;
        return answers.All(answer => answer.Words is null) ? Decision.Refuse("no-answer-given")
            : last is not null && last.Answers.SequenceEqual(answers) ? Decision.Refuse("answers-unchanged")
            : book.Deliver(new AnswersDelivered(List.Id, (last?.Version ?? 0) + 1, answers) { Id = id, By = by, Day = today });
    }
}
