namespace Steadfast.Domain.Wording;

/// <summary>Cuts a text into words and marks, in one pass from left to right.</summary>
internal sealed class Tokenizer(Spellings spellings)
{
    // Nothing longer than this is a word that anybody lists.
    private const int MaxWordLength = 32;

    /// <summary>
    /// The words and marks of a text in order, without what only fills time ("uh") and without stuttered repeats. The last ends a sentence,
    /// with a mark of no length where none was set.
    /// </summary>
    public List<Token> Cut(string text)
    {
        var tokens = new List<Token>((text.Length / 4) + 4);
        var openQuote = -1;
        for (var at = 0; at < text.Length;)
        {
            if (IsWordLetter(text[at]))
            {
                var end = WordEnd(text, at);
                AddWord(tokens, text, at, end);
                at = end;
            }
            else if (text[at] is '"' or '“' or '”' or '«' or '»')
            {
                openQuote = Quote(tokens, openQuote, text[at]);
                at++;
            }
            else
            {
                at = AddMark(tokens, text, at);
            }
        }

        if (tokens is [.., { Mark: not Mark.Sentence }])
        {
            tokens.Add(new(".", text.Length, text.Length, Mark.Sentence, Quoted: false));
        }

        return tokens;
    }

    /// <summary>Opens a quotation, or closes it and marks what stands in it. What is never closed was no quotation.</summary>
    private static int Quote(List<Token> tokens, int open, char mark)
    {
        // A text that is one quotation from end to end is somebody's own words all the same; so is a single word in quotes.
        if (open < 0 || mark is '“' or '«')
        {
            return tokens.Count;
        }

        if (open > 0 && tokens.Count - open > 1)
        {
            for (var i = open; i < tokens.Count; i++)
            {
                tokens[i] = tokens[i] with { Quoted = true };
            }
        }

        return -1;
    }

    private static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter);

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`' or '´';

    // Letters and digits, with apostrophes between them, and with colons and stops between digits.
    private int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsWordLetter(text[end]) || IsInside(text, start, end)))
        {
            end++;
        }

        return ApartSuffixEnd(text, end);
    }

    private static bool IsInside(string text, int start, int at) =>
        at > start && at + 1 < text.Length && IsWordLetter(text[at + 1])
        && (IsApostrophe(text[at]) || (text[at] is ':' or '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    // "I ' ve" is how some corpora and some phones write "I've".
    private int ApartSuffixEnd(string text, int end)
    {
        var at = SkipBlank(text, end);
        if (at == end || at >= text.Length || !IsApostrophe(text[at]))
        {
            return end;
        }

        at = SkipBlank(text, at + 1);
        var last = at;
        while (last < text.Length && char.IsLetter(text[last]) && last - at < 3)
        {
            last++;
        }

        return last - at is 1 or 2 && spellings.IsSuffix(text[at..last].ToLowerInvariant()) ? last : end;
    }

    private static int SkipBlank(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (end - start > MaxWordLength)
        {
            tokens.Add(new("", start, end, Mark.None, Quoted: false));
            return;
        }

        foreach (var word in spellings.Standard(Plain(text.AsSpan(start, end - start))))
        {
            if (spellings.IsFiller(word))
            {
                continue;
            }

            var token = new Token(word, start, end, Mark.None, Quoted: false);
            if (tokens.Count > 0 && tokens[^1].Text == word && tokens[^1].Start != start)
            {
                tokens[^1] = token;
            }
            else if (tokens.Count > 1 && tokens[^1].Mark == Mark.Clause && tokens[^2].Text == word)
            {
                // "I, I mean": the second begins again what the first began.
                tokens.RemoveAt(tokens.Count - 1);
                tokens[^1] = token;
            }
            else
            {
                tokens.Add(token);
            }
        }
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[MaxWordLength];
        var length = 0;
        foreach (var letter in word)
        {
            if (letter != ' ')
            {
                plain[length++] = IsApostrophe(letter) ? '\'' : char.ToLowerInvariant(letter);
            }
        }

        return new(plain[..length]);
    }

    private static int AddMark(List<Token> tokens, string text, int at)
    {
        var end = at + 1;
        while (text[at] == '.' && end < text.Length && text[end] == '.')
        {
            end++;
        }

        var mark = text[at] switch
        {
            '.' when end - at > 1 => Mark.Clause,
            '.' or '!' or '?' or '\n' => Mark.Sentence,
            ',' or ';' or ':' or '…' or '(' or ')' or '–' or '—' => Mark.Clause,
            '-' when at > 0 && char.IsWhiteSpace(text[at - 1]) => Mark.Clause,
            '-' when end < text.Length && text[end] == '-' => Mark.Clause,
            _ => Mark.None,
        };
        // Marks in a row are one: the strongest, and a question mark before all.
        if (mark != Mark.None)
        {
            var token = new Token(mark == Mark.Clause ? "," : text[at] == '?' ? "?" : ".", at, end, mark, Quoted: false);
            if (tokens.Count == 0 || tokens[^1].Mark == Mark.None)
            {
                tokens.Add(token);
            }
            else if (mark > tokens[^1].Mark || text[at] == '?')
            {
                tokens[^1] = token;
            }
        }

        return end;
    }
}
