using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;

namespace Steadfast.Domain.Wording;

/// <summary>
/// A linear reader beside the rules: each word, pair of words and piece of a word weighs for or against an act of safety (X) and despair (Y).
/// The weights are learned from lines written for this project, by bench/weights; how well they do on lines nobody had read stands in
/// docs/wording.md.
/// </summary>
internal sealed class WordWeights
{
    /// <summary>How many sentences in a row are weighed together: messages, from which the weights were learned, have one to three.</summary>
    public const int Window = 3;

    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const int LongestWord = 30;

    private readonly FrozenDictionary<string, Vector2>.AlternateLookup<ReadOnlySpan<char>> _weights;
    private readonly Vector2 _bias;

    private WordWeights(Dictionary<string, Vector2> weights)
    {
        _bias = weights[""];
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What is done with a gram; the letters are gone afterwards.</summary>
    public delegate void Gram(ReadOnlySpan<char> letters);

    /// <summary>Reads two files of "gram=weight", parted by blanks and line ends, "+" between the words of a pair; "=weight" alone is the bias.</summary>
    /// <exception cref="FormatException">A weight is none.</exception>
    public static WordWeights Parse(TextFile safety, TextFile despair)
    {
        var weights = new Dictionary<string, Vector2>(StringComparer.Ordinal);
        safety.Each(line => Add(line, Vector2.UnitX));
        despair.Each(line => Add(line, Vector2.UnitY));
        return weights.ContainsKey("")
            ? new(weights)
            : throw new FormatException($"{safety.Name} and {despair.Name} do not say where the weighing begins, as: =-1.5");

        void Add(TextLine line, Vector2 kind)
        {
            foreach (var parts in line.Words.Split(' ').Select(part => part.Split('=')))
            {
                var gram = parts[0].Replace('+', ' ');
                var weight = parts is [_, var number] && float.TryParse(number, CultureInfo.InvariantCulture, out var read)
                    ? read
                    : throw new FormatException($"A weight is written as word=0.5, and not as {string.Join('=', parts)}");
                weights[gram] = weights.GetValueOrDefault(gram) + (kind * weight);
            }
        }
    }

    /// <summary>The grams that end at a token: the word and its pieces, and the pair with the word before it. None for a mark and for what is quoted.</summary>
    public static void EachGram(List<Token> tokens, int at, Gram take)
    {
        if (Counts(tokens[at]))
        {
            EachPiece(tokens[at].Text, take);
            Pair(tokens, at, take);
        }
    }

    /// <summary>
    /// For each sentence the highest of the windows it stands in, in log-odds: above 0 where the kind is the likelier. And which sentence weighs
    /// most for despair, of the window that does.
    /// </summary>
    public (Vector2[] Odds, int Darkest) Weigh(List<Token> tokens, int[] sentences)
    {
        if (tokens.Count == 0)
        {
            return ([], 0);
        }

        var sums = new Vector2[sentences[^1] + 1];
        var words = new int[sums.Length];
        var known = new Dictionary<string, Vector2>(StringComparer.Ordinal);
        var sum = Vector2.Zero;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!Counts(tokens[at]))
            {
                continue;
            }

            sum = Vector2.Zero;
            if (!known.TryGetValue(tokens[at].Text, out var ofWord))
            {
                EachPiece(tokens[at].Text, Take);
                known.Add(tokens[at].Text, ofWord = sum);
                sum = Vector2.Zero;
            }

            Pair(tokens, at, Take);
            sums[sentences[at]] += ofWord + sum;
            words[sentences[at]]++;
        }

        var odds = new Vector2[sums.Length];
        Array.Fill(odds, new(float.NegativeInfinity));
        for (var first = 0; first == 0 || first + Window <= sums.Length; first++)
        {
            var end = Math.Min(first + Window, sums.Length);
            var (weight, count) = (Vector2.Zero, 0);
            for (var i = first; i < end; i++)
            {
                (weight, count) = (weight + sums[i], count + words[i]);
            }

            for (var i = first; i < end; i++)
            {
                odds[i] = Vector2.Max(odds[i], _bias + (weight / MathF.Sqrt(Math.Max(1, count))));
            }
        }

        var darkest = 0;
        for (var i = 1; i < sums.Length; i++)
        {
            darkest = (odds[i].Y, sums[i].Y).CompareTo((odds[darkest].Y, sums[darkest].Y)) > 0 ? i : darkest;
        }

        return (odds, darkest);

        void Take(ReadOnlySpan<char> gram) => sum += _weights.TryGetValue(gram, out var weight) ? weight : Vector2.Zero;
    }

    private static void EachPiece(string text, Gram take)
    {
        Span<char> letters = stackalloc char[LongestWord + 2];
        var word = Put(text, letters[1..]);
        letters[0] = letters[word + 1] = '_';
        take(letters.Slice(1, word));
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= word + 2; start++)
            {
                take(letters.Slice(start, length));
            }
        }
    }

    private static void Pair(List<Token> tokens, int at, Gram take)
    {
        if (at > 0 && Counts(tokens[at - 1]))
        {
            Span<char> letters = stackalloc char[(2 * LongestWord) + 1];
            var first = Put(tokens[at - 1].Text, letters);
            letters[first] = ' ';
            take(letters[..(first + 1 + Put(tokens[at].Text, letters[(first + 1)..]))]);
        }
    }

    private static bool Counts(Token token) => token.Mark == Mark.None && !token.Quoted;

    private static int Put(string word, Span<char> letters)
    {
        var length = Math.Min(word.Length, LongestWord);
        word.AsSpan(0, length).CopyTo(letters);
        return length;
    }
}
