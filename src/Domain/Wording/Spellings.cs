using System.Collections.Frozen;

namespace Steadfast.Domain.Wording;

/// <summary>How words are written in haste, and the standard words they stand for.</summary>
internal sealed class Spellings
{
    // After these "'s" is "is"; after any other word it may be whose something is.
    private static readonly FrozenSet<string> s_beforeIs = FrozenSet.ToFrozenSet(
        ["it", "that", "what", "he", "she", "there", "who", "where", "how", "here", "everything", "nothing", "when", "why"], StringComparer.Ordinal);

    private readonly FrozenSet<string> _fillers;
    private readonly FrozenDictionary<string, string> _endings;
    private readonly FrozenDictionary<string, string[]> _written;

    private Spellings(HashSet<string> fillers, Dictionary<string, string> endings, Dictionary<string, string[]> written)
    {
        _fillers = fillers.ToFrozenSet(StringComparer.Ordinal);
        _endings = endings.ToFrozenDictionary(StringComparer.Ordinal);
        _written = written.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>
    /// Reads a file of three parts: "fillers:", words that only fill time; "endings:", what stands after an apostrophe, as "ll = will"; and
    /// "written:", whole words in lower case with straight apostrophes, as "dont = do not".
    /// </summary>
    /// <exception cref="FormatException">A line is not as it has to be.</exception>
    public static Spellings Parse(TextFile file)
    {
        var fillers = new HashSet<string>(StringComparer.Ordinal);
        var endings = new Dictionary<string, string>(StringComparer.Ordinal);
        var written = new Dictionary<string, string[]>(StringComparer.Ordinal);
        file.Each(line =>
        {
            var isNew = (line.Head, line.Words.Split(" = ")) switch
            {
                ("fillers:" or "endings:" or "written:", _) when line.IsHead => true,
                ("fillers:", [var words]) => words.Split(' ').All(fillers.Add),
                ("endings:", [var word, var standard]) => endings.TryAdd(word, standard),
                ("written:", [var word, var standard]) => written.TryAdd(word, standard.Split(' ')),
                _ => throw new FormatException("Under fillers: stand words, under endings: and written: spellings, as: dont = do not"),
            };
            if (!isNew)
            {
                throw new FormatException("This is there already.");
            }
        });
        return new(fillers, endings, written);
    }

    /// <summary>Whether it stands after an apostrophe, as in "I ' ve".</summary>
    public bool IsSuffix(string letters) => _endings.ContainsKey(letters);

    /// <summary>Whether it only fills time.</summary>
    public bool IsFiller(string word) => _fillers.Contains(word);

    /// <summary>The standard words for a word in lower case with straight apostrophes: one, or the parts of a contraction.</summary>
    public IReadOnlyList<string> Standard(string word)
    {
        if (_written.TryGetValue(word, out var standard))
        {
            return standard;
        }

        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
        {
            return [word];
        }

        var stem = word[..apostrophe];
        var suffix = word[(apostrophe + 1)..];
        return suffix == "t" && stem.EndsWith('n') ? [stem[..^1], "not"]
            : suffix == "s" && !s_beforeIs.Contains(stem) ? [stem, "'s"]
            : suffix is "in" or "" ? [stem + suffix]
            : _endings.TryGetValue(suffix, out var second) ? [.. Standard(stem), second]
            : [stem + suffix];
    }
}
