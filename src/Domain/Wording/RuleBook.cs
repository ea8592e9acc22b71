using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Steadfast.Domain.Wording;

/// <summary>A rule: under which labels it finds something, and which label has to stand in the same sentence for it to count.</summary>
internal sealed record Rule(string Name, ImmutableArray<WordingLabel> Labels, ExcuseKind? Excuse, ImmutableArray<WordingLabel> With)
{
    /// <summary>The labels as bits.</summary>
    public uint Bits { get; } = RuleBook.BitsOf(Labels);
}

/// <summary>All rules, compiled once, and the reading of a text by them.</summary>
/// <remarks>Tables of rules are described at <see cref="RuleParser"/>.</remarks>
internal sealed class RuleBook
{
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<Rule> _rules;
    private readonly FrozenDictionary<int, Group> _groups;

    private RuleBook(Vocabulary vocabulary, ImmutableArray<Rule> rules, FrozenDictionary<int, Group> groups)
    {
        _vocabulary = vocabulary;
        _rules = rules;
        _groups = groups;
    }

    /// <summary>The patterns that begin with a class: by the class that has to follow, and those after which anything may.</summary>
    private sealed record Group(FrozenDictionary<int, Pattern[]> BySecond, Pattern[] Others);

    /// <summary>The names of the rules that find something, not of those that only excuse.</summary>
    public ImmutableArray<string> Names => [.. _rules.Where(rule => rule.Name.Length > 0).Select(rule => rule.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Compiles word lists and rules.</summary>
    /// <exception cref="FormatException">A table is not as it has to be.</exception>
    public static RuleBook Parse(IEnumerable<string> wordLists, IEnumerable<string> ruleLists)
    {
        var vocabulary = new Vocabulary();
        foreach (var list in wordLists)
        {
            vocabulary.Add(list);
        }

        var parser = new RuleParser(vocabulary);
        foreach (var list in ruleLists)
        {
            parser.Add(list);
        }

        vocabulary.Freeze();
        return new(vocabulary, [.. parser.Rules], Index(parser.Compile()));
    }

    /// <summary>Several labels as bits of one number.</summary>
    public static uint BitsOf(IEnumerable<WordingLabel> labels) => labels.Aggregate(0u, (bits, label) => bits | (1u << (int)label));

    /// <summary>Reads a text.</summary>
    public WordingReading Read(string text)
    {
        var tokens = Tokenizer.Cut(text);
        var tagged = new TaggedText(tokens, _vocabulary.Tag(tokens));
        var matches = new Matches(tagged, _rules);
        for (var start = 0; start < tagged.Count; start++)
        {
            foreach (var first in tagged.Tags[start])
            {
                if (_groups.TryGetValue(first.Class, out var group))
                {
                    Try(group.Others, tagged, start, matches);
                    TrySecond(group, tagged, start, start + first.Length, matches);
                }
            }
        }

        return new(matches.Findings()) { Steps = tagged.Steps };
    }

    private static void TrySecond(Group group, TaggedText text, int start, int second, Matches matches)
    {
        if (second >= text.Count)
        {
            return;
        }

        foreach (var tag in text.Tags[second])
        {
            if (group.BySecond.TryGetValue(tag.Class, out var patterns))
            {
                Try(patterns, text, start, matches);
            }
        }
    }

    private static void Try(Pattern[] patterns, TaggedText text, int start, Matches matches)
    {
        foreach (var pattern in patterns)
        {
            text.Steps++;
            var end = pattern.End(text, start);
            if (end > start)
            {
                matches.Add(pattern, start, end);
            }
        }
    }

    private static FrozenDictionary<int, Group> Index(IReadOnlyList<Pattern> patterns) =>
        patterns.SelectMany(pattern => Firsts(pattern), (pattern, first) => (Pattern: pattern, First: first))
            .GroupBy(pair => pair.First)
            .ToFrozenDictionary(group => group.Key, group => Gather(group.Select(pair => pair.Pattern)));

    private static Group Gather(IEnumerable<Pattern> patterns)
    {
        var bySecond = patterns.ToLookup(pattern => Second(pattern) is not null);
        return new(
            bySecond[true].SelectMany(pattern => Ids(Second(pattern)!), (pattern, second) => (Pattern: pattern, Second: second))
                .GroupBy(pair => pair.Second, pair => pair.Pattern)
                .ToFrozenDictionary(group => group.Key, group => group.ToArray()),
            [.. bySecond[false]]);
    }

    private static IEnumerable<int> Firsts(Pattern pattern) => Ids(Array.Find(pattern.Elements, element => element.Step == Step.Take)!);

    // What has to stand right after the first word taken; null where more than one thing can.
    private static Element? Second(Pattern pattern)
    {
        var first = Array.FindIndex(pattern.Elements, element => element.Step == Step.Take);
        return pattern.Elements.Skip(first + 1).FirstOrDefault(element => element.MaxLength > 0) is { Step: Step.Take } second ? second : null;
    }

    private static IEnumerable<int> Ids(Element element) => Enumerable.Range(0, element.Classes.Length * 64).Where(element.Has);
}
