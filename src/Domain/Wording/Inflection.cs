using System.Collections.Frozen;

namespace Steadfast.Domain.Wording;

/// <summary>The forms of English verbs and nouns, and what an unknown word's ending tells of it.</summary>
internal sealed class Inflection
{
    private static readonly string[] s_withEs = ["s", "x", "z", "o", "ch", "sh"];

    private readonly FrozenDictionary<string, string[]> _irregular;

    // Verbs of one closed syllable double their last letter; of longer ones only those that are stressed at the end.
    private readonly FrozenSet<string> _doubling;

    private Inflection(Dictionary<string, string[]> irregular, HashSet<string> doubling) =>
        (_irregular, _doubling) = (irregular.ToFrozenDictionary(StringComparer.Ordinal), doubling.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>
    /// Reads a file of two parts: "irregular:", a verb a line, as "go went gone", base, past and participle, one word where the last two are the
    /// same; and "doubling:", longer verbs that double their last letter.
    /// </summary>
    /// <exception cref="FormatException">A line is not as it has to be.</exception>
    public static Inflection Parse(TextFile file)
    {
        var irregular = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var doubling = new HashSet<string>(StringComparer.Ordinal);
        file.Each(line =>
        {
            var isNew = (line.Head, line.Words.Split(' ')) switch
            {
                ("irregular:" or "doubling:", _) when line.IsHead => true,
                ("irregular:", [var verb, .. { Length: 1 or 2 } past]) => irregular.TryAdd(verb, past),
                ("doubling:", var verbs) => verbs.All(doubling.Add),
                _ => throw new FormatException("Under irregular: stands a verb a line, as go went gone, and under doubling: stand verbs."),
            };
            if (!isNew)
            {
                throw new FormatException("This is there already.");
            }
        });
        return new(irregular, doubling);
    }

    /// <summary>The third person: "lies".</summary>
    public static string Third(string verb) => verb switch
    {
        "be" => "is",
        "have" => "has",
        _ => Plural(verb),
    };

    /// <summary>"-s", "-es" or "-ies".</summary>
    public static string Plural(string noun) =>
        noun.EndsWith('y') && noun.Length > 1 && !IsVowel(noun[^2]) ? noun[..^1] + "ies"
        : Array.Exists(s_withEs, ending => noun.EndsWith(ending, StringComparison.Ordinal)) ? noun + "es"
        : noun + "s";

    /// <summary>The past and the participle, which are often one: "lied".</summary>
    public IEnumerable<string> Past(string verb) => _irregular.TryGetValue(verb, out var past) ? past : [Regular(verb, "ed")];

    /// <summary>"lying".</summary>
    public string Ing(string verb) =>
        verb.Length > 2 && verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb.EndsWith("ee", StringComparison.Ordinal) || verb == "be" ? verb + "ing"
        : Regular(verb, "ing");

    /// <summary>Which form of a verb an unknown word looks like: "past", "ing", or null.</summary>
    public static string? Guess(string word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) ? "past"
        : word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("thing", StringComparison.Ordinal) ? "ing"
        : null;

    private string Regular(string verb, string ending) =>
        verb.EndsWith('e') ? verb[..^1] + ending
        : ending == "ed" && verb.EndsWith('y') && !IsVowel(verb[^2]) ? verb[..^1] + "ied"
        : Doubles(verb) ? verb + verb[^1] + ending
        : verb + ending;

    private bool Doubles(string verb) =>
        _doubling.Contains(verb)
        || (verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2])
            && verb[..^2].All(letter => !IsVowel(letter) || letter == 'u' && verb[0] == 'q'));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
