using System.Text.RegularExpressions;
using System.Xml.Linq;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>Every word a person reads: there is one for every key, a use for every one, and none that blames, cheers or hurries.</summary>
public sealed partial class WordsTests
{
    private static readonly IReadOnlyDictionary<string, string> s_words = SourceTree.Files("src/Web/Resources", ".resx")
        .SelectMany(path => XDocument.Parse(SourceTree.Read(path)).Root!.Elements("data")
            .Select(data => (Path: path, Key: data.Attribute("name")!.Value, Value: data.Element("value")!.Value)))
        .ToDictionary(data => data.Key, data => data.Value);

    private static readonly IReadOnlyList<(string Path, string Text)> s_sources =
        [.. SourceTree.Files("src", ".cs").Select(path => (path, SourceTree.ReadCode(path))), .. SourceTree.Files("src/Web", ".cshtml").Select(path => (path, SourceTree.Read(path)))];

    // What a key's own words can be followed by, wherever the key is used: Words.Plural, and what fields look up beside their label.
    private static readonly string[] s_companions = ["one", "other", "hint", "required", "length", "range", "invalid"];

    [Fact]
    public void Every_key_stands_in_the_file_its_first_word_names()
    {
        var findings =
            from path in SourceTree.Files("src/Web/Resources", ".resx")
            from data in XDocument.Parse(SourceTree.Read(path)).Root!.Elements("data")
            let key = data.Attribute("name")!.Value
            where !key.StartsWith(Path.GetFileNameWithoutExtension(path) + ".", StringComparison.Ordinal) || !Key().IsMatch(key)
            select $"{path}: {key}";

        SourceTree.AssertNone(findings, "As in promises.make.title, in promises.resx.");
    }

    [Fact]
    public void Every_key_that_is_asked_for_has_its_words()
    {
        var findings =
            from source in s_sources
            from Match asked in Asked().Matches(source.Text)
            let key = asked.Groups["key"].Value
            where asked.Groups["plural"].Success ? !(s_words.ContainsKey(key + ".one") && s_words.ContainsKey(key + ".other")) : !s_words.ContainsKey(key)
            select $"{source.Path}: {key}";

        SourceTree.AssertNone(findings.Distinct(), "A missing key throws before its reader.");
    }

    [Fact]
    public void Every_text_that_looks_like_a_key_is_one_or_the_beginning_of_some()
    {
        var findings =
            from source in s_sources
            from pattern in Mentioned(source.Text)
            where !s_words.Keys.Any(key => pattern.IsMatch(key))
            select $"{source.Path}: {pattern}";

        SourceTree.AssertNone(findings.Distinct(), "No key begins like this.");
    }

    [Fact]
    public void Every_refusal_has_its_words()
    {
        var findings =
            from source in s_sources
            from Match refused in Refused().Matches(source.Text)
            let key = "refusal." + refused.Groups["key"].Value
            where !s_words.ContainsKey(key)
            select $"{source.Path}: {key}";

        SourceTree.AssertNone(findings.Distinct(), "A person is told why not, and what helps.");
    }

    [Fact]
    public void Every_key_is_in_use()
    {
        var text = string.Join('\n', s_sources.Select(source => source.Text));
        var mentioned = s_sources.SelectMany(source => Mentioned(source.Text)).Select(pattern => pattern.ToString()).Distinct().Select(pattern => new Regex(pattern)).ToList();
        var choices = Choice().Matches(text).Select(match => match.Groups["key"].Value + ".").ToHashSet();
        // W[$"{key}.title"], W[key + ".title"]: the beginning is chosen elsewhere, the end stands here.
        var endings = Ending().Matches(text).Select(match => match.Groups["key"].Value).Concat(s_companions).ToHashSet();
        var refusals = Refused().Matches(text).Concat(Code().Matches(text)).Select(match => "refusal." + match.Groups["key"].Value).ToHashSet();
        bool IsUsed(string key) => mentioned.Exists(pattern => pattern.Match(key) is { Success: true } match && (match.Length == key.Length || pattern.ToString().EndsWith(@"\.", StringComparison.Ordinal)));

        SourceTree.AssertNone(
            s_words.Keys.Where(key => !IsUsed(key) && !refusals.Contains(key)
                && !(key.LastIndexOf('.') is > 0 and var dot && (choices.Contains(key[..(dot + 1)]) || (endings.Contains(key[(dot + 1)..]) && IsUsed(key[..dot]))))),
            "Nobody reads these.");
    }

    [Fact]
    public void No_words_blame_cheer_or_press()
    {
        SourceTree.AssertNone(
            s_words.Where(pair => Unwelcome().IsMatch(pair.Value)).Select(pair => $"{pair.Key}: {pair.Value}"),
            "Words that blame, cheer or press.");
        // The guide may speak of forgiving; nothing asks for it.
        SourceTree.AssertNone(SourceTree.Find(SourceTree.Files("src/Web/Guide", ".md"), Unwelcome()).Where(found => !found.EndsWith("Forgiving", StringComparison.OrdinalIgnoreCase)), "Words that blame, cheer or press.");
    }

    [Fact]
    public void No_sentence_is_longer_than_twenty_five_words()
    {
        var texts = s_words.Select(pair => (Where: pair.Key, pair.Value))
            .Concat(SourceTree.Files("src/Web/Guide", ".md").SelectMany(path => Paragraph().Split(SourceTree.Read(path)).Select(words => (Where: path, Value: Address().Replace(words, "$1")))));

        SourceTree.AssertNone(
            texts.SelectMany(text => SentenceEnd().Split(text.Value).Select(sentence => (text.Where, Words: sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
                .Where(sentence => sentence.Words.Length > 25)
                .Select(sentence => $"{sentence.Where} ({sentence.Words.Length}): {string.Join(' ', sentence.Words)}"),
            "Short sentences can be read at night.");
    }

    [Fact]
    public void Every_place_for_an_argument_is_one()
    {
        SourceTree.AssertNone(
            s_words.Where(pair => Argument().Replace(pair.Value, "").IndexOfAny(['{', '}']) >= 0).Select(pair => $"{pair.Key}: {pair.Value}"),
            "Braces hold the number of an argument, {0} to {3}, and nothing else.");
    }

    /// <summary>What a source says in the shape of a key, as patterns over keys: a hole in an interpolated text stands for one part or more of them.</summary>
    private static IEnumerable<Regex> Mentioned(string text)
    {
        var files = string.Join('|', s_words.Keys.Select(key => key[..key.IndexOf('.', StringComparison.Ordinal)]).Distinct());
        foreach (Match literal in Regex.Matches(text, $$"""(?<hole>\$)?"(?<key>(?!settings\.json)(?:{{files}})\.(?:[a-z0-9.-]|\{[^{}"]+\})*)"(?!\s*\)?\s*\.Replace)"""))
        {
            var key = literal.Groups["key"].Value;
            var pattern = literal.Groups["hole"].Success ? Hole().Replace(Regex.Escape(key).Replace("\\{", "{", StringComparison.Ordinal), "[a-z0-9.-]+") : Regex.Escape(key);
            yield return new("^" + pattern);
        }
    }

    [GeneratedRegex(@"^[a-z]+(\.[a-z0-9-]+)+$")]
    private static partial Regex Key();

    [GeneratedRegex("""(?:\b[Ww](?:ords)?(?:(?<plural>\.Plural\()|\[)|\swords=)"(?<key>[a-z]+\.[a-z0-9.-]+)"(?!\s*\+)""")]
    private static partial Regex Asked();

    [GeneratedRegex("""\bRefuse\("(?<key>[a-z-]+)"\)""")]
    private static partial Regex Refused();

    [GeneratedRegex("""Mark \+ "(?<key>[a-z-]+)"|=> "(?<key>[a-z-]+)(\|[^"]*)?",""")]
    private static partial Regex Code();

    [GeneratedRegex("""<choice\b[^>]*\swords="(?<key>[a-z0-9.-]+)["]""")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\b(perpetrator|victim|cheat(er|ed|ing)?|(?<!\b(not|cannot|whether)\b[^.]*)forgiv\w*|should(n.t)?|just|simply|must|congratulations|well done|great|oops|unfortunately|failed|invalid|illegal)\b|!", RegexOptions.IgnoreCase)]
    private static partial Regex Unwelcome();

    [GeneratedRegex(@"(?<=[.?…][”"")]?)\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\n\s*\n|\n(?=\s*([-*#]|\d+\.)\s)")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Address();

    [GeneratedRegex(@"\{[0-3]\}")]
    private static partial Regex Argument();

    [GeneratedRegex("""(\$"\{[^{}"]+\}|\+ ")\.(?<key>[a-z-]+)["]""")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\{[^{}]+\}")]
    private static partial Regex Hole();
}
