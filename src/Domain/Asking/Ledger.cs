using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Asking;

/// <summary>One answer to a question, as its asker keeps it.</summary>
/// <param name="Set">The answers it came with.</param>
/// <param name="Number">Which version of them, from 1, among those that were opened.</param>
/// <param name="Mark">What the asker said of it last; null if nothing.</param>
public sealed record LedgerAnswer(AnswersDelivered Set, int Number, GivenAnswer Answer, QuestionMark? Mark);

/// <summary>One question and all that came of it.</summary>
/// <param name="Asked">Its words as they were sent last.</param>
/// <param name="List">The list it was sent with last; null if none is there any more.</param>
/// <param name="Answers">Only where something new was said; the first first; empty while nothing was opened.</param>
public sealed record LedgerLine(Id<OwnNote> Question, string Asked, QuestionLevel Level, Id<Delivery>? List, IReadOnlyList<LedgerAnswer> Answers)
{
    /// <summary>What was answered last; null while nothing was opened.</summary>
    public LedgerAnswer? Last => Answers is [.., var last] ? last : null;

    /// <summary>How the asker marked what was answered last; null if they have not.</summary>
    public QuestionMark? Mark => Last?.Mark;

    /// <summary>True while no answer to the list it was sent with last was opened.</summary>
    public bool IsWaiting => List is not null && Last?.Set.Of != List;

    /// <summary>True if it belongs to the next list: the asker needs more, and has not asked again.</summary>
    public bool IsForNextList => Mark?.Mark == AnswerMark.NeedMore && !IsWaiting;

    /// <summary>True if the answerer said that this is not all yet.</summary>
    public bool IsMoreToCome => Last?.Answer.IsMoreToCome == true;
}

/// <summary>What was asked, what was answered and when, which version it was, and what is still to come: the asker's own account of it.</summary>
/// <remarks>Checklist 10.1 and 51.1. It is folded from copies that its reader opened and from lists they sent, and stored nowhere.</remarks>
public static class Ledger
{
    /// <summary>The account, in the order in which the questions were first sent.</summary>
    /// <param name="copies">The asker's own copies, with their marks.</param>
    /// <param name="sent">The lists they sent, the first first. A list that is no longer there is known by its answers.</param>
    public static IReadOnlyList<LedgerLine> Of(DeliveryBook copies, IEnumerable<QuestionsDelivered> sent)
    {
        var asked = sent.SelectMany(list => list.Questions.Select(question => (List: list.Id, Question: question))).ToLookup(one => one.Question.Id);
        var answers = copies.All.Reverse().OfType<AnswersDelivered>().Select(set => set.Of).Distinct().Select(list => AnswerVersions.Of(copies, list))
            .SelectMany(versions =>
                versions.All.SelectMany(set =>
                    versions.Changes(set.Id).Where(change => change.Before is null || change.HasChanged || MarkOf(set.Id, change.Now.Question) is not null)
                .Select(change => new LedgerAnswer(set, versions.NumberOf(set.Id), change.Now, MarkOf(set.Id, change.Now.Question)))))
            .ToLookup(answer => answer.Answer.Question);
        return
        [
            .. asked.Select(group => group.Key).Union(answers.Select(group => group.Key)).Select(id => asked[id].LastOrDefault() is (var list, { } question)
                ? new LedgerLine(id, question.Words, question.Level, list, [.. answers[id]])
                : new LedgerLine(id, answers[id].Last().Answer.Asked, answers[id].Last().Answer.Level, null, [.. answers[id]])),
        ];

        QuestionMark? MarkOf(Id<Delivery> set, Id<OwnNote> question) => AnswersMarked.Last(set, copies).GetValueOrDefault(question);
    }
}
