using System.Collections.Immutable;

namespace Steadfast.Domain.Wording;

/// <summary>
/// Reads a sentence or a letter in English and says which words help the one who reads them, and which hurt, excuse or press.
/// It suggests and never blocks. It is no safety detector: what it does not find may be there all the same.
/// </summary>
/// <remarks>Checklist 33.1, 33.2, 33.4, 37.4. How it works, and what it cannot do: docs/wording.md.</remarks>
public static class WordingCoach
{
    private static readonly RuleBook s_book = RuleBook.Parse(WordLists.All, RuleLists.All);

    /// <summary>The names of all rules that can find something, in no particular order.</summary>
    public static ImmutableArray<string> Rules => s_book.Names;

    /// <summary>The words of a text as the coach understands them: what its weights are learned from.</summary>
    internal static List<Token> Tokens(string text) => s_book.Tagged(text).Tokens;

    /// <summary>Reads a text. The same text always gives the same reading.</summary>
    /// <param name="text">Of any length and any content; the time it takes grows with the length and no faster.</param>
    public static WordingReading Read(string text) => s_book.Read(text);
}
