namespace Steadfast.Domain.Wording;

/// <summary>A text cut into tokens, with the classes that begin at each.</summary>
/// <param name="tokens">In the order of the text.</param>
/// <param name="tags">One row a token.</param>
/// <param name="classes">How many classes there are.</param>
internal sealed class TaggedText(List<Token> tokens, Tag[][] tags, int classes)
{
    private readonly ulong[] _present = new ulong[(classes / 64) + 1];
    private int _presentIn = -1;

    public List<Token> Tokens => tokens;

    public Tag[][] Tags => tags;

    public int Count => tags.Length;

    /// <summary>Which sentence each token stands in, counted from 0.</summary>
    public int[] Sentences { get; } = CountSentences(tokens);

    /// <summary>How many comparisons were made so far.</summary>
    public long Steps { get; set; }

    /// <summary>The classes, as bits, of the sentence a token stands in and of the next: no match reaches further.</summary>
    public ulong[] PresentAround(int at)
    {
        if (_presentIn != Sentences[at])
        {
            _presentIn = Sentences[at];
            Array.Clear(_present);
            for (; at < Count && Sentences[at] <= _presentIn + 1; at++)
            {
                foreach (var tag in tags[at])
                {
                    _present[tag.Class >> 6] |= 1UL << (tag.Class & 63);
                }
            }
        }

        return _present;
    }

    /// <summary>A sentence as one finding.</summary>
    public WordingFinding Sentence(int sentence, WordingLabel label, string rule)
    {
        var (first, end) = (Array.IndexOf(Sentences, sentence), Array.LastIndexOf(Sentences, sentence));
        var start = tokens[first].Start;
        return new(label, start, Math.Max(1, tokens[end].End - start), rule);
    }

    private static int[] CountSentences(List<Token> tokens)
    {
        var sentences = new int[tokens.Count];
        for (var at = 1; at < tokens.Count; at++)
        {
            sentences[at] = sentences[at - 1] + (tokens[at - 1].Mark == Mark.Sentence ? 1 : 0);
        }

        return sentences;
    }
}
