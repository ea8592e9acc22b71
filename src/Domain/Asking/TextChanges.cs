namespace Steadfast.Domain.Asking;

/// <summary>What became of a piece of text.</summary>
public enum PieceKind
{
    /// <summary>It stands in both.</summary>
    Same,

    /// <summary>It stood before, and is gone.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,
}

/// <summary>A piece of text and what became of it.</summary>
public sealed record TextPiece(PieceKind Kind, string Text);

/// <summary>What changed between two texts, by words.</summary>
public static class TextChanges
{
    /// <summary>
    /// How many pairs of words are compared at most. Beyond that, what lies between the first and the last difference counts as written anew.
    /// </summary>
    /// <remarks>Two answers of 700 words each that share nothing stay below it.</remarks>
    public const int MostPairs = 500_000;

    /// <summary>
    /// The pieces in reading order, what was removed before what stands in its place, with blanks around it. What is the same and what is added make up
    /// <paramref name="after"/> exactly; blanks alone are no difference.
    /// </summary>
    /// <returns>Empty if both are empty; never two pieces of one kind in a row.</returns>
    public static IReadOnlyList<TextPiece> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var head = 0;
        while (head < old.Count && head < now.Count && IsSame(old[head], now[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < old.Count - head && tail < now.Count - head && IsSame(old[^(tail + 1)], now[^(tail + 1)]))
        {
            tail++;
        }

        List<TextPiece> pieces = [];
        Add(pieces, PieceKind.Same, now[..head]);
        AddMiddle(pieces, old[head..^tail], now[head..^tail]);
        Add(pieces, PieceKind.Same, now[^tail..]);
        return [.. pieces.Index().Select(piece => piece.Item.Kind == PieceKind.Removed ? SetApart(pieces, piece.Index) : piece.Item)];
    }

    // The longest common subsequence by the table of its lengths, read from the front.
    private static void AddMiddle(List<TextPiece> pieces, List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > MostPairs)
        {
            Add(pieces, PieceKind.Removed, old);
            Add(pieces, PieceKind.Added, now);
            return;
        }

        var lengths = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = IsSame(old[i], now[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var (at, to) = (0, 0);
        while (at < old.Count || to < now.Count)
        {
            var (from, first) = (at, to);
            while (at < old.Count && to < now.Count && IsSame(old[at], now[to]))
            {
                (at, to) = (at + 1, to + 1);
            }

            Add(pieces, PieceKind.Same, now[first..to]);
            (from, first) = (at, to);
            while ((at < old.Count || to < now.Count) && !(at < old.Count && to < now.Count && IsSame(old[at], now[to])))
            {
                _ = to == now.Count || (at < old.Count && lengths[at + 1, to] >= lengths[at, to + 1]) ? at++ : to++;
            }

            Add(pieces, PieceKind.Removed, old[from..at]);
            Add(pieces, PieceKind.Added, now[first..to]);
        }
    }

    // At the end of a text a word has no blank after it: what is gone does not run into what stands beside it.
    private static TextPiece SetApart(List<TextPiece> pieces, int at)
    {
        var text = pieces[at].Text;
        var isApart = at == 0 || char.IsWhiteSpace(pieces[at - 1].Text[^1]);
        var isLast = at == pieces.Count - 1 || char.IsWhiteSpace(text[^1]);
        return new(PieceKind.Removed, (isApart ? "" : " ") + text + (isLast ? "" : " "));
    }

    private static void Add(List<TextPiece> pieces, PieceKind kind, List<string> words)
    {
        if (words.Count > 0)
        {
            var text = string.Concat(words);
            if (pieces is [.., var last] && last.Kind == kind)
            {
                pieces[^1] = last with { Text = last.Text + text };
            }
            else
            {
                pieces.Add(new(kind, text));
            }
        }
    }

    private static bool IsSame(string one, string other) => one.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());

    // Each word with the blanks after it; the first also with those before it.
    private static List<string> Words(string text)
    {
        List<string> words = [];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }
}
