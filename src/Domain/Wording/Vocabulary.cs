using System.Collections.Frozen;

namespace Steadfast.Domain.Wording;

/// <summary>
/// Which classes each word and each phrase belongs to. Classes are made by word lists ("@insult"), by the forms of verbs
/// ("@harm.past"), and by each word a pattern spells out.
/// </summary>
internal sealed class Vocabulary(Inflection inflection)
{
    // A list is a class, and so are the forms of its verbs.
    private static readonly string[] s_forms = ["", ".base", ".past", ".ing", ".s"];

    private static readonly FrozenSet<string> s_afterTo = Words("you me my your him her us them the it this that be do");

    private static readonly FrozenSet<string> s_afterFor = Words("you me my your him her us them the it this that being not");

    private static readonly FrozenSet<string> s_afterWill = Words("be never always not just probably try do have");

    private static readonly FrozenSet<string> s_afterAre = Words("a an the so such not just always never being going gonna welcome my too no dead mine done");

    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, int Class)>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _members = [];
    private FrozenDictionary<string, Entry> _entries = FrozenDictionary<string, Entry>.Empty;

    /// <summary>What a word can be: its classes, and the phrases it begins, by their second word.</summary>
    private sealed record Entry(Tag[] Tags, FrozenDictionary<string, (string[] Words, int Class)[]> Phrases);

    /// <summary>How many classes there are.</summary>
    public int Count => _classes.Count;

    /// <summary>
    /// Adds the lists of a file. A line is "name: words", "name verb: words" or "name noun: words"; what follows on indented
    /// lines belongs to it. "_" joins the words of a phrase, "@other" takes in another list, which stands before.
    /// </summary>
    /// <exception cref="FormatException">A line is not as it has to be.</exception>
    public void Add(TextFile file) => file.Each(line =>
    {
        var colon = line.Head.IndexOf(':', StringComparison.Ordinal);
        var (name, kind) = line.Head[..Math.Max(0, colon)].Split(' ') switch
        {
            [{ Length: > 0 } list] => (list, ""),
            [{ Length: > 0 } list, var forms] when forms is "verb" or "noun" => (list, forms),
            _ => throw new FormatException("A list begins at the margin, as: name: words, or name verb: words, or name noun: words"),
        };
        foreach (var word in (line.IsHead ? line.Words[(colon + 1)..] : line.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(name, kind, word);
        }
    });

    /// <summary>The class of a list ("@insult"), or that of the one word or phrase that is spelled out.</summary>
    /// <exception cref="FormatException">There is no such list.</exception>
    public int Class(string atom)
    {
        if (atom.StartsWith('@'))
        {
            return _classes.TryGetValue(atom, out var known) ? known : throw new FormatException($"There is no word list {atom}.");
        }

        if (!_classes.ContainsKey(atom))
        {
            Put(atom, atom);
        }

        return _classes[atom];
    }

    /// <summary>Ends the adding: from here on words are looked up.</summary>
    public void Freeze() =>
        _entries = _words.Keys.Union(_phrases.Keys, StringComparer.Ordinal).ToFrozenDictionary(
            word => word,
            word => new Entry(
                [.. _words.GetValueOrDefault(word, []).Union(GuessedOfWritten(word)).Select(id => new Tag(id, 1))],
                _phrases.GetValueOrDefault(word, []).GroupBy(phrase => phrase.Words[1], StringComparer.Ordinal)
                    .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)),
            StringComparer.Ordinal);

    // A word that patterns spell out and no list has is told by its ending, as an unknown one is.
    private IEnumerable<int> GuessedOfWritten(string word) =>
        _words.GetValueOrDefault(word) is { } ids && ids.All(id => id == _classes.GetValueOrDefault(word, -1)) && Inflection.Guess(word) is { } form
            ? [_classes[$"@verb.{form}"], _classes["@verb"]]
            : [];

    /// <summary>The classes that begin at each token, in the order of the tokens.</summary>
    public Tag[][] Tag(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            tokens[at] = WrittenOut(tokens, at);
            if (tokens[at].Text == "ill" && at + 1 < tokens.Count && (Is(tokens[at + 1].Text, "@verb.base") || s_afterWill.Contains(tokens[at + 1].Text)))
            {
                tokens[at] = tokens[at] with { Text = "i" };
                tokens.Insert(at + 1, tokens[at] with { Text = "will" });
            }
            else if (tokens[at].Text is "ur" or "your" && at + 1 < tokens.Count)
            {
                var are = IsSaidOfYou(tokens[at].Text, tokens[at + 1].Text);
                tokens[at] = tokens[at] with { Text = are ? "you" : "your" };
                if (are)
                {
                    tokens.Insert(at + 1, tokens[at] with { Text = "are" });
                }
            }
        }

        var tags = new Tag[tokens.Count][];
        for (var at = 0; at < tokens.Count; at++)
        {
            tags[at] = Find(tokens[at].Text) is not { } entry ? Unknown(tokens[at].Text)
                : at + 1 < tokens.Count && entry.Phrases.TryGetValue(tokens[at + 1].Text, out var phrases) ? [.. entry.Tags, .. Standing(phrases, tokens, at)]
                : entry.Tags;
        }

        return tags;
    }

    // "kickin" is "kicking", "2 see" is "to see" and "4 me" is "for me": what was meant shows beside the words that are known.
    private Token WrittenOut(List<Token> tokens, int at)
    {
        var token = tokens[at];
        return token.Text switch
        {
            "2" when Follows("to", s_afterTo) => token with { Text = "to" },
            "4" when Follows("for", s_afterFor) => token with { Text = "for" },
            { Length: > 4 } word when word.EndsWith("in", StringComparison.Ordinal) && !_entries.ContainsKey(word) && _entries.ContainsKey(word + "g") =>
                token with { Text = word + "g" },
            _ => token,
        };

        bool Follows(string preposition, FrozenSet<string> words) =>
            at + 1 < tokens.Count && (words.Contains(tokens[at + 1].Text)
                || (preposition == "to" && at > 0 && Is(tokens[at + 1].Text, "@verb.base") && !Is(tokens[at + 1].Text, "@unit")));
    }

    // "ur" is "your" or "you are", and some write "your so late": the next word tells.
    private bool IsSaidOfYou(string written, string next) =>
        s_afterAre.Contains(next) || (written == "ur" && (Is(next, "@verb.ing") || Is(next, "@badadj") || Is(next, "@feeling") || Is(next, "@praise")));

    private bool Is(string word, string list) => _entries.TryGetValue(word, out var entry) && Array.Exists(entry.Tags, tag => tag.Class == _classes[list]);

    private Entry? Find(string word) =>
        _entries.TryGetValue(word, out var entry)
        || (HasRun(word) && (_entries.TryGetValue(Squeeze(word, 2), out entry) || _entries.TryGetValue(Squeeze(word, 1), out entry)))
            ? entry
            : null;

    private Tag[] Unknown(string word) =>
        word.Length > 0 && char.IsDigit(word[0])
            ? [new(Class(word.Contains(':', StringComparison.Ordinal) ? "@clock" : char.IsLetter(word[^1]) ? "@numbered" : "@number"), 1)]
        : Inflection.Guess(word) is { } form ? [new(Class($"@verb.{form}"), 1), new(Class("@verb"), 1)]
        : [];

    private static IEnumerable<Tag> Standing((string[] Words, int Class)[] phrases, List<Token> tokens, int at)
    {
        foreach (var (words, id) in phrases)
        {
            var length = 2;
            while (length < words.Length && at + length < tokens.Count && tokens[at + length].Text == words[length])
            {
                length++;
            }

            if (length == words.Length)
            {
                yield return new(id, length);
            }
        }
    }

    private void Add(string list, string kind, string word)
    {
        var name = "@" + list;
        if (word.StartsWith('@'))
        {
            if (!s_forms.Any(ending => _classes.ContainsKey(word + ending)))
            {
                throw new FormatException($"There is no word list {word} above.");
            }

            foreach (var ending in s_forms.Where(ending => _classes.ContainsKey(word + ending)))
            {
                foreach (var member in _members[_classes[word + ending]])
                {
                    Put(name + ending, member);
                }
            }

            return;
        }

        Put(name, word);
        if (kind == "noun")
        {
            Put(name, Inflection.Plural(word));
        }
        else if (kind == "verb")
        {
            AddForms(name, word);
        }
    }

    // Of a phrase the first word is the verb: "sneak_out", "sneaked_out".
    private void AddForms(string name, string phrase)
    {
        var (verb, rest) = phrase.IndexOf('_', StringComparison.Ordinal) is > 0 and var end ? (phrase[..end], phrase[end..]) : (phrase, "");
        PutForm(name, ".base", verb + rest);
        PutForm(name, ".s", Inflection.Third(verb) + rest);
        PutForm(name, ".ing", inflection.Ing(verb) + rest);
        foreach (var past in inflection.Past(verb))
        {
            PutForm(name, ".past", past + rest);
        }
    }

    private void PutForm(string name, string form, string phrase)
    {
        Put(name, phrase);
        Put(name + form, phrase);
        // Whatever a list is for, its verbs are verbs.
        if (!phrase.Contains('_', StringComparison.Ordinal))
        {
            Put("@verb", phrase);
            Put("@verb" + form, phrase);
        }
    }

    private void Put(string name, string phrase)
    {
        if (!_classes.TryGetValue(name, out var id))
        {
            _classes.Add(name, id = _classes.Count);
            _members.Add(id, []);
        }

        _members[id].Add(phrase);
        var words = phrase.Split('_');
        if (words.Length == 1)
        {
            _words.TryAdd(phrase, []);
            _words[phrase].Add(id);
        }
        else
        {
            _phrases.TryAdd(words[0], []);
            if (!_phrases[words[0]].Exists(other => other.Class == id && other.Words.SequenceEqual(words)))
            {
                _phrases[words[0]].Add((words, id));
            }
        }
    }

    private static FrozenSet<string> Words(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.Ordinal);

    private static bool HasRun(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return true;
            }
        }

        return false;
    }

    // "sooo" is "so", "leeave" is "leave": a letter held down counts at most so often.
    private static string Squeeze(string word, int times) =>
        string.Concat(word.Where((letter, i) => i < times || !Enumerable.Range(1, times).All(back => word[i - back] == letter)));
}
