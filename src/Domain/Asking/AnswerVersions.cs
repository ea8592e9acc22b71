using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Asking;

/// <summary>What one version says to a question, and what the one before it said.</summary>
/// <param name="Before">Null if there was no earlier version, or it had no answer to this question.</param>
public sealed record AnswerChange(GivenAnswer Now, GivenAnswer? Before)
{
    /// <summary>True if an earlier version said something else.</summary>
    public bool HasChanged => Before is not null && Before with { Asked = Now.Asked, Level = Now.Level } != Now;

    /// <summary>What changed in the answer, piece by piece.</summary>
    public IReadOnlyList<TextPiece> Words() => TextChanges.Between(Before?.Words ?? "", Now.Words ?? "");

    /// <summary>What changed in the why.</summary>
    public IReadOnlyList<TextPiece> Why() => TextChanges.Between(Before?.Why ?? "", Now.Why ?? "");
}

/// <summary>The versions of the answers to one list.</summary>
/// <param name="All">The first first.</param>
public sealed record AnswerVersions(IReadOnlyList<AnswersDelivered> All)
{
    /// <summary>The versions there are: in a shared space those that stand, in a private one those that were opened, in whatever order.</summary>
    public static AnswerVersions Of(DeliveryBook book, Id<Delivery> list) =>
        new(
            [
                .. book.All.Reverse().OfType<AnswersDelivered>().Where(answers => answers.Of == list).OrderBy(answers => answers.Version)
                    .ThenBy(answers => answers.Day)]);

    /// <summary>The last version; null if nothing is answered.</summary>
    public AnswersDelivered? Last => All is [.., var last] ? last : null;

    /// <summary>Which version it is for whoever reads these, from 1; 0 if it is none of them.</summary>
    public int NumberOf(Id<Delivery> answers) => All.Select(version => version.Id).ToList().IndexOf(answers) + 1;

    /// <summary>What a version says and what changed in it, question by question.</summary>
    /// <exception cref="ArgumentException">It is none of these versions.</exception>
    public IReadOnlyList<AnswerChange> Changes(Id<Delivery> answers)
    {
        var number = NumberOf(answers);
        return number == 0 ? throw new ArgumentException("There is no such version.", nameof(answers))
            : [.. All[number - 1].Answers.Select(answer => new AnswerChange(answer, number > 1 ? All[number - 2].Find(answer.Question) : null))];
    }

    /// <summary>How the asker marked each question last, over all versions; without those they have not marked.</summary>
    public IReadOnlyDictionary<Id<OwnNote>, QuestionMark> Marks(DeliveryBook book) =>
        All.SelectMany(answers => book.Replies<AnswersMarked>(answers.Id)).SelectMany(said => said.Marks).GroupBy(mark => mark.Question)
            .ToDictionary(marks => marks.Key, marks => marks.Last());
}
