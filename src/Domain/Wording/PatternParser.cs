using System.Globalization;

namespace Steadfast.Domain.Wording;

/// <summary>
/// Reads patterns. Written out, words are taken as they stand; <c>a|b_c|@list</c> is one of them, and besides:
/// <c>x?</c> perhaps, <c>x*</c> several or none, <c>..</c> up to three words of the clause, <c>...</c> up to eight of the sentence
/// (<c>..5</c>, <c>...5</c> up to five), <c>!x</c> not before x, <c>^</c> and <c>$</c> at the start and the end of a sentence,
/// <c>&lt;</c> at the start of a clause.
/// </summary>
internal sealed class PatternParser(Vocabulary vocabulary)
{
    private const int MaxLength = 60;

    private readonly List<(Step Step, int[] Classes, int Count)> _steps = [];

    /// <summary>The steps of one pattern; the classes become bits only once all of them are known.</summary>
    /// <exception cref="FormatException">It takes nothing, or could take too much.</exception>
    public IReadOnlyList<(Step Step, int[] Classes, int Count)> Parse(string pattern)
    {
        _steps.Clear();
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _steps.Add(Read(part));
        }

        return _steps.Exists(step => step.Step == Step.Take) && _steps.Sum(step => step.Count) < MaxLength
            ? [.. _steps]
            : throw new FormatException($"This pattern takes nothing, or could take too much: {pattern}");
    }

    private (Step Step, int[] Classes, int Count) Read(string part) => part switch
    {
        "^" => (Step.SentenceStart, [], 0),
        "$" => (Step.SentenceEnd, [], 0),
        "<" => (Step.ClauseStart, [vocabulary.Class("@opener")], 0),
        "?" or "," or "." => (Step.Take, [vocabulary.Class(part)], 1),
        _ when part.StartsWith("...", StringComparison.Ordinal) => (Step.LongGap, [], Number(part[3..], 8)),
        _ when part.StartsWith("..", StringComparison.Ordinal) => (Step.Gap, [], Number(part[2..], 3)),
        _ when part.StartsWith('!') => (Step.Not, Classes(part[1..]), 0),
        _ when part.EndsWith('?') => (Step.Maybe, Classes(part[..^1]), 1),
        _ when part.EndsWith('*') => (Step.Several, Classes(part[..^1]), 4),
        _ => (Step.Take, Classes(part), 1),
    };

    // Among alternatives "$" is a mark that ends a sentence, whichever.
    private int[] Classes(string alternatives) =>
        [.. alternatives.Split('|').SelectMany(atom => atom == "$" ? [".", "?"] : new[] { atom }).Select(vocabulary.Class)];

    private static int Number(string digits, int otherwise) => digits.Length == 0 ? otherwise : int.Parse(digits, CultureInfo.InvariantCulture);
}
