using System.Text.RegularExpressions;
using System.Xml.Linq;
using Steadfast.Domain.Notes;
using Steadfast.Tests.Support;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Tests.House;

/// <summary>Every word a person reads: there is one for every key, a use for every one, and none that blames, cheers or hurries.</summary>
public sealed partial class WordsTests
{
    private static readonly IReadOnlyDictionary<string, string> s_words = SourceTree.Files("src/Web/Resources", ".resx")
        .SelectMany(path => XDocument.Parse(SourceTree.Read(path)).Root!.Elements("data")
            .Select(data => (Path: path, Key: data.Attribute("name")!.Value, Value: data.Element("value")!.Value)))
        .ToDictionary(data => data.Key, data => data.Value);

    private static readonly IReadOnlyList<(string Path, string Text)> s_sources =
        [
            .. SourceTree.Files("src", ".cs").Select(path => (path, SourceTree.ReadCode(path))),
            .. SourceTree.Files("src/Web", ".cshtml").Select(path => (path, SourceTree.Read(path)))];

    // All that is read anywhere: the words under their keys, each paragraph of the guide, and each part of a claim.
    private static readonly IReadOnlyList<(string Where, string Value)> s_read =
    [
        .. s_words.Select(pair => (pair.Key, pair.Value)),
        .. SourceTree.Files("src/Web/Guide", ".md")
            .SelectMany(path => Paragraph().Split(SourceTree.Read(path)).Select(words => (path, Address().Replace(words, "$1")))),
        .. Claim.All.SelectMany(
            claim => new[] { claim.Figure, claim.Says, claim.Source, claim.Sample ?? "", claim.Limits }.Select(words => ("claim " + claim.Id, words))),
    ];

    // What a key's own words can be followed by, wherever the key is used: Words.Plural, and what fields look up beside their label.
    private static readonly string[] s_companions = ["one", "other", "hint", "required", "length", "range", "invalid", "unreadable"];

    // What the form of a note asks for, read from what its record declares; each with the words that have to be there.
    private static readonly IReadOnlyList<string> s_ofNotes = [.. NoteShapes.All.SelectMany(OfNote).Distinct()];

    [Fact]
    public void Every_form_of_a_note_has_its_words()
    {
        Assert.True(s_ofNotes.Count > 100);
        SourceTree.AssertNone(s_ofNotes.Where(key => !s_words.ContainsKey(key)), "A note is declared, and its words are missing.");
    }

    [Fact]
    public void Every_kind_of_event_has_its_words_in_the_file_to_read()
    {
        SourceTree.AssertNone(
            Steadfast.Web.Codec.Stored.Keys.Select(stored => "settings.told." + stored[..stored.LastIndexOf('.')]).Where(key => !s_words.ContainsKey(key)),
            "What people take along has no name for it.");
    }

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
        var mentioned = s_sources.SelectMany(source => Mentioned(source.Text)).Select(pattern => pattern.ToString()).Distinct()
            .Select(pattern => new Regex(pattern)).ToList();
        var choices = Choice().Matches(text).Select(match => match.Groups["key"].Value + ".").ToHashSet();
        // W[$"{key}.title"], W[key + ".title"]: the beginning is chosen elsewhere, the end stands here.
        var endings = Ending().Matches(text).Select(match => match.Groups["key"].Value).Concat(s_companions).ToHashSet();
        var refusals = Refused().Matches(text).Concat(Code().Matches(text)).Select(match => "refusal." + match.Groups["key"].Value).ToHashSet();
        bool IsUsed(string key) =>
            s_ofNotes.Contains(key)
                || mentioned.Exists(pattern => pattern.Match(key) is { Success: true } match
                    && (match.Length == key.Length || pattern.ToString().EndsWith(@"\.", StringComparison.Ordinal)));

        SourceTree.AssertNone(
            s_words.Keys.Where(key => !IsUsed(key) && !refusals.Contains(key)
                && !(key.LastIndexOf('.') is > 0 and var dot
                    && (choices.Contains(key[..(dot + 1)]) || (endings.Contains(key[(dot + 1)..]) && IsUsed(key[..dot]))))),
            "Nobody reads these.");
    }

    [Fact]
    public void No_words_blame_cheer_or_press()
    {
        SourceTree.AssertNone(
            // The guide may speak of forgiving; nothing asks for it.
            s_read.SelectMany(text =>
                Unwelcome().Matches(text.Value).Where(found => !text.Where.EndsWith(".md", StringComparison.Ordinal) || found.Value is not "Forgiving")
                    .Select(found => $"{text.Where}: “{found.Value}” in: {text.Value.Trim()}")),
            "Words that blame, cheer or press.");
    }

    [Fact]
    [Trait("Article", "46.1")]
    public void No_turn_of_phrase_puts_the_weight_on_the_wrong_person()
    {
        SourceTree.AssertNone(
            s_read.Where(text => Blaming().IsMatch(text.Value)).Select(text => $"{text.Where}: “{Blaming().Match(text.Value).Value}” in: {text.Value.Trim()}"),
            "Nothing here makes a duty, a fault or a flaw of what somebody feels, or of what was done to them.");
    }

    [Theory]
    [InlineData("You made him do it.")]
    [InlineData("It was your own fault.")]
    [InlineData("It takes two.")]
    [InlineData("Who is to blame?")]
    [InlineData("Time to move on.")]
    [InlineData("You need to talk.")]
    [InlineData("Give them another chance.")]
    [InlineData("Why didn’t you say so?")]
    [InlineData("What was your part in this?")]
    [InlineData("You missed a day.")]
    [InlineData("We wait for your partner.")]
    [InlineData("You are overreacting.")]
    [InlineData("The guilty partner writes first.")]
    public void A_planted_turn_of_phrase_is_found(string words) => Assert.Matches(Blaming(), words);

    [Theory]
    [InlineData("That is never your fault.")]
    [InlineData("You did not make it happen, and nobody is to hurry you.")]
    [InlineData("You let this day pass.")]
    public void Words_that_take_weight_off_are_left_alone(string words) => Assert.DoesNotMatch(Blaming(), words);

    [Fact]
    public void No_sentence_is_longer_than_twenty_five_words()
    {
        SourceTree.AssertNone(
            s_read.SelectMany(text =>
                SentenceEnd().Split(text.Value).Select(sentence => (text.Where, Words: sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
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
        foreach (Match literal in Regex.Matches(text,
            $$"""(?<hole>\$)?"(?<key>(?!settings\.json)(?:{{files}})\.(?:[a-z0-9.-]|\{[^{}"]+\})*)"(?!\s*\)?\s*\.Replace)"""))
        {
            var key = literal.Groups["key"].Value;
            var pattern = literal.Groups["hole"].Success
                ? Hole().Replace(Regex.Escape(key).Replace("\\{", "{", StringComparison.Ordinal), "[a-z0-9.-]+")
                : Regex.Escape(key);
            yield return new("^" + pattern);
        }
    }

    private static IEnumerable<string> OfNote(NoteShape shape)
    {
        // Some forms have the title of what they are about, or one of somebody's own words.
        if (s_words.ContainsKey(shape.Key!))
        {
            yield return shape.Key!;
        }

        if (!shape.IsOne && !shape.IsListedAbove)
        {
            yield return shape.Key + ".kept";
        }

        foreach (var field in shape.Fields.Where(field => field.Kind != FieldKind.Other && field.Key is not null))
        {
            if (field.Kind is not (FieldKind.Given or FieldKind.Ticks))
            {
                yield return field.Key!;
            }

            if (field.ToCome is { } refusal)
            {
                yield return "refusal." + refusal;
            }

            if (field.Asks is { } question)
            {
                yield return question;
            }

            IEnumerable<string> ends = field.Kind switch
            {
                FieldKind.Scale => ["low", "high"],
                FieldKind.Given when field.Type.IsEnum => Enum.GetNames(field.Type),
                FieldKind.Given when field.Type == typeof(bool) => ["true", "false"],
                _ => field.Options,
            };
            foreach (var end in ends)
            {
                yield return $"{field.Asks ?? field.Key}.{end.ToLowerInvariant()}";
            }
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

    [GeneratedRegex(
        @"\b(perpetrator|victim|cheat(er|ed|ing)?|(?<!\b(not|cannot|whether)\b[^.]*)forgiv\w*"
            + @"|should(n.t)?|just|simply|must|congratulations|well done|great|oops|unfortunately|failed|invalid|illegal)\b|!",
        RegexOptions.IgnoreCase)]
    private static partial Regex Unwelcome();

    // clinical.md, section 5.4, and the article's own weight on whoever was hurt.
    [GeneratedRegex("""
        \b( you\s(made|drove|pushed|provoked|allowed|tempted)\s(him|her|them|it|this|your|the\sother) | made\s(him|her|them|me)\sdo
           | (?<!\b(not|never|no)\b[^.]*)(your|their|his|her|my|own)\sfault | (?<!\b(not|never|nobody)\b[^.]*)to\sblame
           | it\stakes\stwo(?!\sminutes) | your\spart\sin | part\syou\splayed
           | get\sover\s(it|this|him|her|them) | move\s(on|past) | put\s(it|this)\sbehind | turn\sthe\spage | let\sbygones
           | over-?react\w* | too\ssensitive | paranoi\w* | hysteric\w* | needy | clingy | crazy | dramatic
           | provok\w* | deserved?\s(it|this|that|what\shappened)
           | abusers? | narcissis\w* | toxic | (guilty|innocent|betrayed|betraying)\s(one|party|partner|person|side) | betrayer
           | you\s(need|ought)\sto | you(\shad|.d)\sbetter | you\sowe(?!\sno) | your\s(duty|job) | try\sharder | be\s(brave|strong) | stay\sstrong
           | (another|a\ssecond)\schance | (save|rescue|fix)\s(your|the|this)\s(relationship|marriage|partner) | real\shealing | let\sthem\sout
           | why\sdid(n.t|\snot)?\syou | what\sdid\syou\sdo\sto
           | wait(s|ing)?\sfor\syour\spartner | your\spartner\s(already|still|has\snot) | you\s(missed|forgot|failed)
           | you\s(still\s)?have\snot\syet | on\strack | streaks? | keep\sit\sup )\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Blaming();

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
