using System.Collections.Immutable;
using System.Numerics;

namespace Steadfast.Domain.Wording;

/// <summary>What the patterns matched in one text, and what of it counts.</summary>
internal sealed class Matches(TaggedText text, ImmutableArray<Rule> rules, int patterns)
{
    // The token each pattern was tried at last, counted from 1: a word of several classes leads to the same pattern more than once.
    private readonly int[] _tried = new int[patterns];

    // The sentence each pattern was last found to lack something in, counted from 1.
    private readonly int[] _impossible = new int[patterns];

    private readonly List<(int Rule, int Start, int End)> _found = [];
    private readonly HashSet<(int Rule, int Token)> _excusedByRule = [];
    private readonly uint[] _excusedByLabel = new uint[text.Count];

    // The tokens of acts of safety: a danger that both begins and ends in such acts is none, and nothing else is said of a text with one in it.
    private readonly bool[] _safe = new bool[text.Count];

    private static readonly uint s_dangers = RuleBook.BitsOf([WordingLabel.Threat, WordingLabel.Coercion, WordingLabel.Control]);

    // What is said of a text so that it is put differently.
    private static readonly uint s_corrects = RuleBook.BitsOf(
    [
        WordingLabel.Excuse, WordingLabel.DemandsForgiveness, WordingLabel.FakeI, WordingLabel.AccusingYou, WordingLabel.Criticism,
        WordingLabel.Contempt, WordingLabel.Defensiveness, WordingLabel.Stonewalling, WordingLabel.Hedged,
    ]);

    // Above the one no word is corrected; above the other, where it is hardly anything else, no danger is named either.
    private const float SafeBar = 0.5f;
    private const float SurelySafeBar = 3;

    private static readonly uint s_always = RuleBook.BitsOf([WordingLabel.SelfHarm]);

    /// <summary>True once <see cref="Findings"/> met an act with which somebody keeps themselves safe.</summary>
    public bool HasSafetyAct { get; private set; }

    /// <summary>Tries patterns at a token, and notes those that match.</summary>
    public void Try(Pattern[] patterns, int start)
    {
        var present = text.PresentAround(start);
        var sentence = text.Sentences[start] + 1;
        foreach (var pattern in patterns)
        {
            if (_tried[pattern.Number] == start + 1 || _impossible[pattern.Number] == sentence)
            {
                continue;
            }

            _tried[pattern.Number] = start + 1;
            if (!pattern.IsPossible(present))
            {
                _impossible[pattern.Number] = sentence;
                continue;
            }

            text.Steps++;
            var end = pattern.End(text, start);
            if (end > start)
            {
                Add(pattern, start, end);
            }
        }
    }

    private void Add(Pattern pattern, int start, int end)
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

    /// <summary>
    /// What counts, in the order of the text: not what is excused, quoted, found twice, kept quiet by an act of safety, or without the label it
    /// needs beside it.
    /// </summary>
    /// <param name="odds">For each sentence and its neighbours, how likely they are an act of safety, as <see cref="WordWeights"/> has it.</param>
    public ImmutableArray<WordingFinding> Findings(Vector2[] odds)
    {
        foreach (var match in _found.Where(match => rules[match.Rule].IsSafety && !text.Tokens[match.Start].Quoted && !IsExcepted(match)))
        {
            HasSafetyAct = true;
            Array.Fill(_safe, true, match.Start, match.End - match.Start);
        }

        var sentences = text.Sentences;
        var labels = new uint[text.Count == 0 ? 0 : sentences[^1] + 1];
        var ends = new int[rules.Length];
        var counted = new List<(int Rule, int Start, int End)>();
        foreach (var match in _found)
        {
            if (match.Start >= ends[match.Rule] && !text.Tokens[match.Start].Quoted
                && Excused(match) is var excused && excused != rules[match.Rule].Bits && !IsQuiet(match, odds[sentences[match.Start]].X))
            {
                ends[match.Rule] = match.End;
                counted.Add(match);
                labels[sentences[match.Start]] |= rules[match.Rule].With is [] ? rules[match.Rule].Bits & ~excused : 0;
            }
        }

        return [.. counted
            .Where(match => rules[match.Rule].With is []
                || (LabelsAround(labels, sentences[match.Start], rules[match.Rule].Near ? 1 : 0) & RuleBook.BitsOf(rules[match.Rule].With)) != 0)
            .SelectMany(Describe)
            .OrderBy(finding => finding.Start)];
    }

    /// <summary>Whether something is known in a sentence that looks like a label and is not, whichever rule would find it.</summary>
    public bool HasException(int sentence, WordingLabel label) =>
        Enumerable.Range(0, text.Count).Any(at => text.Sentences[at] == sentence && (_excusedByLabel[at] & RuleBook.BitsOf([label])) != 0);

    private bool IsExcepted((int Rule, int Start, int End) match) =>
        Enumerable.Range(match.Start, match.End - match.Start).Any(at => _excusedByRule.Contains((match.Rule, at)));

    private bool IsQuiet((int Rule, int Start, int End) match, float safe)
    {
        var bits = rules[match.Rule].Bits;
        var last = Math.Max(match.Start, text.Tokens[match.End - 1].Mark == Mark.Sentence ? match.End - 2 : match.End - 1);
        return (bits & s_always) == 0 && ((bits & s_dangers) != 0
            ? (_safe[match.Start] && _safe[last]) || safe > SurelySafeBar
            : HasSafetyAct || (safe > SafeBar && (bits & s_corrects) != 0));
    }

    // The labels of a sentence and of so many before and after it, as bits.
    private static uint LabelsAround(uint[] labels, int sentence, int reach)
    {
        var bits = 0u;
        for (var at = Math.Max(0, sentence - reach); at <= Math.Min(labels.Length - 1, sentence + reach); at++)
        {
            bits |= labels[at];
        }

        return bits;
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
