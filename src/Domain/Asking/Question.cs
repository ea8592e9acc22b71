using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Asking;

/// <summary>What kind of answer a question asks for. The numbers are stored.</summary>
public enum QuestionLevel
{
    /// <summary>Facts that the asker needs for their safety or health.</summary>
    Safety = 1,

    /// <summary>What happened, in outline.</summary>
    Outline = 2,

    /// <summary>Why it happened, and what was felt.</summary>
    Why = 3,

    /// <summary>Details that the asker may wish not to know once they know them.</summary>
    Details = 4,
}

/// <summary>A question that somebody has, as it stands in their own notes. Its id is what an answer to it will name.</summary>
/// <param name="Since">Since when it is a question of this level, in UTC.</param>
/// <param name="IsClosed">They do not want to know it. It can be opened again.</param>
[Stored("question.kept.v1"), Form("asking.question", ListedAbove = true)]
public sealed record QuestionKept(string Words, [Key("asking.level")] QuestionLevel Level, DateTimeOffset Since, bool IsClosed) : OwnNoteKept
{
    /// <summary>How long a question about details waits before it can be sent: a while in which somebody may find that they would rather not know.</summary>
    /// <remarks>clinical.md section 3, "Questions and disclosure".</remarks>
    public static readonly TimeSpan Wait = TimeSpan.FromHours(48);

    /// <summary>When it can be sent at the earliest, in UTC; null if it need not wait.</summary>
    public DateTimeOffset? WaitsUntil() => Level == QuestionLevel.Details ? Since + Wait : null;

    /// <summary>True if it can be sent now: it is open, and has waited as long as questions of its level do.</summary>
    public bool CanGo(DateTimeOffset now) => !IsClosed && (WaitsUntil() is not { } until || now >= until);

    /// <summary>The question as it is after a change. Other words leave the clock alone; another level sets it anew.</summary>
    /// <param name="standing">As it stood; null for a new one.</param>
    public static QuestionKept From(
        QuestionKept? standing, string words, QuestionLevel level, bool isClosed, Id<OwnNote> id, DateOnly today, DateTimeOffset now) =>
        new(
            words, level, standing is not null && standing.Level == level ? standing.Since : now,
            isClosed)
        { Id = standing?.Id ?? id, Day = standing?.Day ?? today };
}

/// <summary>The order in which somebody wants their questions, by their ids.</summary>
/// <param name="Order">Of the questions there were then. Those that came later follow in the order they were written.</param>
[Stored("question.ordered.v1"), One]
public sealed record QuestionsOrdered(IReadOnlyList<Id<OwnNote>> Order) : OwnNoteKept
{
    /// <inheritdoc/>
    public override bool IsChosen() => true;
}

/// <summary>Which way a question is moved in the list.</summary>
public enum Move
{
    /// <summary>Before the one before it.</summary>
    Up = -1,

    /// <summary>After the one after it.</summary>
    Down = 1,
}

/// <summary>Somebody's own questions, in their order.</summary>
/// <param name="Open">What they want to know.</param>
/// <param name="Closed">What they do not want to know.</param>
public sealed record OwnQuestions(IReadOnlyList<QuestionKept> Open, IReadOnlyList<QuestionKept> Closed)
{
    /// <summary>The questions as they stand.</summary>
    public static OwnQuestions Of(OwnNotes notes)
    {
        var places = (notes.All<QuestionsOrdered>().FirstOrDefault()?.Order ?? []).Index().ToDictionary(place => place.Item, place => place.Index);
        var all = notes.All<QuestionKept>().Reverse().OrderBy(question => places.GetValueOrDefault(question.Id, int.MaxValue)).ToList();
        return new([.. all.Where(question => !question.IsClosed)], [.. all.Where(question => question.IsClosed)]);
    }

    /// <summary>The order after an open question changed places with its neighbour; null at the end of the list, or if there is no such question.</summary>
    /// <param name="id">The id of the order, if there is none yet.</param>
    public QuestionsOrdered? Moved(Id<OwnNote> question, Move move, Id<OwnNote> id, DateOnly today)
    {
        var order = Open.Select(open => open.Id).ToList();
        var (at, to) = (order.IndexOf(question), order.IndexOf(question) + (int)move);
        if (at < 0 || to < 0 || to >= order.Count)
        {
            return null;
        }

        (order[at], order[to]) = (order[to], order[at]);
        return new([.. order, .. Closed.Select(closed => closed.Id)]) { Id = id, Day = today };
    }

    /// <summary>Decides to send a list of questions. The same list twice is one.</summary>
    /// <param name="book">What was delivered where it is sent, with what is held.</param>
    /// <returns>
    /// The list; the refusal "no-question-chosen" if it asks nothing, and "question-waits" if one of them has not waited long enough, or is closed.
    /// </returns>
    public Decision Send(QuestionsDelivered list, DeliveryBook book, DateTimeOffset now)
    {
        var chosen = list.Questions.Select(asked => asked.Id).ToHashSet();
        return list.Questions.Count == 0 ? Decision.Refuse("no-question-chosen")
            : Open.Concat(Closed).Any(question => chosen.Contains(question.Id) && !question.CanGo(now)) ? Decision.Refuse("question-waits")
            : book.Deliver(list);
    }
}
