using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Steadfast.Domain.Wording;

/// <summary>
/// Reads a sentence or a letter and says which words help the one who reads them, and which hurt, excuse or press.
/// It suggests and never blocks. It is no safety detector: what it does not find may be there all the same.
/// </summary>
/// <remarks>Checklist 33.1, 33.2, 33.4, 37.4. How it works, and what it cannot do: docs/wording.md.</remarks>
public sealed class WordingCoach
{
    private const string Place = "Steadfast.Domain.Wording.";
    private const string Ending = ".resources";

    // A language is known by its text files, which are read when somebody first asks for its coach.
    private static readonly FrozenDictionary<string, Lazy<WordingCoach>> s_coaches = typeof(WordingCoach).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Place, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
        .Select(name => name[Place.Length..^Ending.Length])
        .ToFrozenDictionary(language => language, language => new Lazy<WordingCoach>(() => new(TextFile.Of(language))), StringComparer.OrdinalIgnoreCase);

    private readonly RuleBook _book;

    internal WordingCoach(IReadOnlyList<TextFile> files) => _book = RuleBook.Parse(files);

    /// <summary>The coach of a language. The first to ask for it waits until its text files are read, which takes about a second.</summary>
    /// <param name="language">A language tag in any case: "en-GB" has the coach of "en".</param>
    /// <returns>Null where the language has none: its texts are not to be read by the rules of another.</returns>
    public static WordingCoach? For(string language) =>
        s_coaches.TryGetValue(language, out var coach) ? coach.Value
        : language.LastIndexOf('-') is > 0 and var end ? For(language[..end])
        : null;

    /// <summary>The names of all rules that can find something, in no particular order.</summary>
    public ImmutableArray<string> Rules => _book.Names;

    /// <summary>The words of a text as the coach understands them: what its weights are learned from.</summary>
    internal List<Token> Tokens(string text) => _book.Tagged(text).Tokens;

    /// <summary>Reads a text. The same text always gives the same reading.</summary>
    /// <param name="text">Of any length and any content; the time it takes grows with the length and no faster.</param>
    public WordingReading Read(string text) => _book.Read(text);
}
