using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Steadfast.Domain.Wording;

/// <summary>A rule: under which labels it finds something, and which label has to stand in the same sentence, or near it, for it to count.</summary>
internal sealed record Rule(string Name, ImmutableArray<WordingLabel> Labels, ExcuseKind? Excuse, ImmutableArray<WordingLabel> With, bool Near)
{
    /// <summary>True for the rule that has no label: it knows acts with which somebody keeps themselves safe, and where one stands nothing is found.</summary>
    public bool IsSafety => Labels is [];

    /// <summary>The labels as bits.</summary>
    public uint Bits { get; } = RuleBook.BitsOf(Labels);
}

/// <summary>All rules, compiled once, and the reading of a text by them.</summary>
/// <remarks>Files of rules are described at <see cref="RuleParser"/>, lists of words at <see cref="Vocabulary"/>.</remarks>
internal sealed class RuleBook
{
    /// <summary>The name under which despair is found by its words as a whole, where no rule knows them.</summary>
    public const string SoundsDark = "sounds-dark";

    // Of the messages of every day and of plain sadness it was learned from, with their writer left out, about 3 and 7 in 100 lie above it.
    private const double DarkBar = 0.6;

    private readonly Tokenizer _tokenizer;
    private readonly Vocabulary _vocabulary;
    private readonly WordWeights _weights;
    private readonly ImmutableArray<Rule> _rules;
    private readonly Group?[] _groups;
    private readonly int _patterns;

    private RuleBook(Tokenizer tokenizer, Vocabulary vocabulary, WordWeights weights, ImmutableArray<Rule> rules, IReadOnlyList<Pattern> patterns)
    {
        _tokenizer = tokenizer;
        _vocabulary = vocabulary;
        _weights = weights;
        _rules = rules;
        _groups = Index(patterns, vocabulary.Count);
        _patterns = patterns.Count;
    }

    /// <summary>The patterns that begin with a class: by the class that may follow, and those after which anything may.</summary>
    private sealed record Group(FrozenDictionary<int, Pattern[]> BySecond, Pattern[] Others);

    /// <summary>The names of the rules that find something, not of those that only keep something from being found.</summary>
    public ImmutableArray<string> Names =>
        [.. _rules.Where(rule => rule.Name.Length > 0 && !rule.IsSafety).Select(rule => rule.Name).Distinct(StringComparer.Ordinal), SoundsDark];

    /// <summary>Compiles the text files of a language.</summary>
    /// <param name="files">Lists of words before those that take them in; of two rules that find something at one place the earlier is told first.</param>
    /// <exception cref="FormatException">A line is not as it has to be, or a file is missing.</exception>
    public static RuleBook Parse(IReadOnlyList<TextFile> files)
    {
        var vocabulary = new Vocabulary(Inflection.Parse(Only("/irregular.verbs")));
        foreach (var file in files.Where(file => file.Is(".words")))
        {
            vocabulary.Add(file);
        }

        var parser = new RuleParser(vocabulary);
        foreach (var file in files.Where(file => file.Is(".rules")))
        {
            parser.Add(file);
        }

        vocabulary.Freeze();
        return new(
            new(Spellings.Parse(Only("/haste.spellings"))),
            vocabulary,
            WordWeights.Parse(Only("/safety.weights"), Only("/despair.weights")),
            [.. parser.Rules],
            parser.Compile());

        TextFile Only(string name) => files.FirstOrDefault(file => file.Is(name)) ?? throw new FormatException($"A language needs {name[1..]}.");
    }

    /// <summary>Several labels as bits of one number.</summary>
    public static uint BitsOf(IEnumerable<WordingLabel> labels) => labels.Aggregate(0u, (bits, label) => bits | (1u << (int)label));

    /// <summary>A text cut into words, hasty spellings written out.</summary>
    public TaggedText Tagged(string text)
    {
        var tokens = _tokenizer.Cut(text);
        return new(tokens, _vocabulary.Tag(tokens), _vocabulary.Count);
    }

    /// <summary>Reads a text.</summary>
    public WordingReading Read(string text)
    {
        var tagged = Tagged(text);
        var matches = new Matches(tagged, _rules, _patterns);
        for (var start = 0; start < tagged.Count; start++)
        {
            foreach (var first in tagged.Tags[start])
            {
                if (_groups[first.Class] is { } group)
                {
                    matches.Try(group.Others, start);
                    TryFollowed(group, tagged, start, start + first.Length, matches);
                }
            }
        }

        var (odds, darkest) = _weights.Weigh(tagged.Tokens, tagged.Sentences);
        var findings = matches.Findings(odds);
        if (odds.Any(of => of.Y > DarkBar)
            && !findings.Any(finding => finding.Label is WordingLabel.SelfHarm or WordingLabel.Threat)
            && !matches.HasException(darkest, WordingLabel.SelfHarm))
        {
            findings = [.. findings.Append(tagged.Sentence(darkest, WordingLabel.SelfHarm, SoundsDark)).OrderBy(finding => finding.Start)];
        }

        return WordingReading.Of(findings) with { HasSafetyAct = matches.HasSafetyAct, Steps = tagged.Steps };
    }

    private static void TryFollowed(Group group, TaggedText text, int start, int second, Matches matches)
    {
        if (second >= text.Count)
        {
            return;
        }

        foreach (var tag in text.Tags[second])
        {
            if (group.BySecond.TryGetValue(tag.Class, out var patterns))
            {
                matches.Try(patterns, start);
            }
        }
    }

    // By the class a pattern begins with.
    private static Group?[] Index(IReadOnlyList<Pattern> patterns, int classes)
    {
        var byFirst = patterns.SelectMany(Firsts, (pattern, first) => (Pattern: pattern, First: first)).ToLookup(pair => pair.First, pair => pair.Pattern);
        return [.. Enumerable.Range(0, classes).Select(id => byFirst.Contains(id) ? Gather(byFirst[id]) : null)];
    }

    private static Group Gather(IEnumerable<Pattern> patterns)
    {
        var bySecond = patterns.ToLookup(pattern => Seconds(pattern) is not null);
        return new(
            bySecond[true].SelectMany(pattern => Seconds(pattern)!, (pattern, second) => (Pattern: pattern, Second: second))
                .GroupBy(pair => pair.Second, pair => pair.Pattern)
                .ToFrozenDictionary(group => group.Key, group => group.ToArray()),
            [.. bySecond[false]]);
    }

    private static IEnumerable<int> Firsts(Pattern pattern) => Array.Find(pattern.Elements, element => element.Step == Step.Take)!.Ids();

    // The classes of which one has to stand right after the first that is taken; null where anything may.
    private static HashSet<int>? Seconds(Pattern pattern)
    {
        var seconds = new HashSet<int>();
        foreach (var element in pattern.Elements.Skip(Array.FindIndex(pattern.Elements, element => element.Step == Step.Take) + 1))
        {
            if (element.Step is Step.Take or Step.Maybe or Step.Several)
            {
                seconds.UnionWith(element.Ids());
            }

            if (element.Step == Step.Take)
            {
                return seconds;
            }

            if (element.Step is Step.Gap or Step.LongGap)
            {
                return null;
            }
        }

        return null;
    }
}
