using System.Collections.Immutable;

namespace Steadfast.Domain.Wording;

/// <summary>What the patterns matched in one text, and what of it counts.</summary>
internal sealed class Matches(TaggedText text, ImmutableArray<Rule> rules)
{
    private readonly List<(int Rule, int Start, int End)> _found = [];
    private readonly HashSet<(int Rule, int Token)> _excusedByRule = [];
    private readonly uint[] _excusedByLabel = new uint[text.Count];

    /// <summary>Notes a match of tokens, the end exclusive.</summary>
    public void Add(Pattern pattern, int start, int end)
    {
        if (!pattern.Excuses)
        {
            _found.Add((pattern.Rule, start, end));
            return;
        }

        var rule = rules[pattern.Rule];
        for (var at = start; at < end; at++)
        {
            if (rule.Name.Length == 0)
            {
                _excusedByLabel[at] |= rule.Bits;
            }
            else
            {
                _excusedByRule.Add((pattern.Rule, at));
            }
        }
    }

    /// <summary>What counts, in the order of the text: not what is excused, quoted, found twice, or without the label it needs beside it.</summary>
    public ImmutableArray<WordingFinding> Findings()
    {
        var sentences = Sentences();
        var labels = new uint[text.Count == 0 ? 0 : sentences[^1] + 1];
        var ends = new int[rules.Length];
        var counted = new List<(int Rule, int Start, int End)>();
        foreach (var match in _found)
        {
            if (match.Start >= ends[match.Rule] && !text.Tokens[match.Start].Quoted && Excused(match) is var excused && excused != rules[match.Rule].Bits)
            {
                ends[match.Rule] = match.End;
                counted.Add(match);
                labels[sentences[match.Start]] |= rules[match.Rule].With is [] ? rules[match.Rule].Bits & ~excused : 0;
            }
        }

        return [.. counted
            .Where(match => rules[match.Rule].With is [] || (labels[sentences[match.Start]] & RuleBook.BitsOf(rules[match.Rule].With)) != 0)
            .SelectMany(Describe)
            .OrderBy(finding => finding.Start)];
    }

    // Which sentence each token stands in, counted from 0.
    private int[] Sentences()
    {
        var sentences = new int[text.Count];
        for (var at = 1; at < text.Count; at++)
        {
            sentences[at] = sentences[at - 1] + (text.Tokens[at - 1].Mark == Mark.Sentence ? 1 : 0);
        }

        return sentences;
    }

    // The labels that do not count for a match, as bits.
    private uint Excused((int Rule, int Start, int End) match)
    {
        var bits = 0u;
        for (var at = match.Start; at < match.End; at++)
        {
            bits |= _excusedByRule.Contains((match.Rule, at)) ? uint.MaxValue : _excusedByLabel[at];
        }

        return bits & rules[match.Rule].Bits;
    }

    private IEnumerable<WordingFinding> Describe((int Rule, int Start, int End) match)
    {
        var rule = rules[match.Rule];
        var excused = Excused(match);
        var start = text.Tokens[match.Start].Start;
        var length = text.Tokens[match.End - 1].End - start;
        foreach (var label in rule.Labels.Where(label => (excused & (1u << (int)label)) == 0))
        {
            yield return new(label, start, length, rule.Name, label == WordingLabel.Excuse ? rule.Excuse : null);
        }
    }
}
