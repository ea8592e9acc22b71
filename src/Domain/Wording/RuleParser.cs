namespace Steadfast.Domain.Wording;

/// <summary>
/// Reads files of rules. A line at the margin is "name: labels", with "excuse/kind" for an excuse and "with label" for a label that
/// has to stand in the same sentence, or "near label" in that or in one beside it. Indented lines below it are its patterns; "- " before
/// one makes it an exception, and whatever the rule finds there does not count. "unless: labels" has exceptions only, for all rules of
/// those labels. A rule whose name begins with "safe" has no label: its patterns are acts with which somebody keeps themselves safe.
/// </summary>
internal sealed class RuleParser(Vocabulary vocabulary)
{
    private const string Safe = "safe";

    private readonly PatternParser _patterns = new(vocabulary);
    private readonly List<(int Rule, bool Excuses, IReadOnlyList<(Step Step, int[] Classes, int Count)> Steps)> _parsed = [];

    /// <summary>The rules in the order of the files; one without a name only has exceptions.</summary>
    public List<Rule> Rules { get; } = [];

    /// <summary>Adds the rules of a file.</summary>
    /// <exception cref="FormatException">A line is not as it has to be.</exception>
    public void Add(TextFile file) => file.Each(line =>
    {
        if (line.IsHead)
        {
            Rules.Add(Head(line.Words));
        }
        else if (line.Head.Length > 0)
        {
            var excuses = line.Words.StartsWith("- ", StringComparison.Ordinal);
            var steps = _patterns.Parse(excuses ? line.Words[2..] : line.Words);
            _parsed.AddRange(Variants(steps).Select(variant => (Rules.Count - 1, excuses || Rules[^1].Name.Length == 0, variant)));
        }
        else
        {
            throw new FormatException("A pattern stands under the rule it belongs to.");
        }
    });

    /// <summary>The patterns of all rules, once every class is known.</summary>
    public IReadOnlyList<Pattern> Compile()
    {
        var width = (vocabulary.Count / 64) + 1;
        var known = new Dictionary<string, Element>(StringComparer.Ordinal);
        return
        [
            .. _parsed.Select((parsed, number) => new Pattern(
                number,
                parsed.Rule,
                parsed.Excuses,
                parsed.Excuses || Rules[parsed.Rule].IsSafety,
                [.. parsed.Steps.Select(step => Compile(step, width, known))])),
        ];
    }

    // Equal steps share one element: there are far fewer of them than places where they stand.
    private static Element Compile((Step Step, int[] Classes, int Count) step, int width, Dictionary<string, Element> known)
    {
        var key = $"{step.Step} {step.Count} {string.Join(' ', step.Classes)}";
        if (!known.TryGetValue(key, out var element))
        {
            var bits = new ulong[width];
            foreach (var id in step.Classes)
            {
                bits[id >> 6] |= 1UL << (id & 63);
            }

            known.Add(key, element = new(step.Step, bits, step.Count));
        }

        return element;
    }

    // A pattern is found by its first word, so what may be missing in front makes two patterns of it.
    private static IEnumerable<IReadOnlyList<(Step Step, int[] Classes, int Count)>> Variants(IReadOnlyList<(Step Step, int[] Classes, int Count)> steps)
    {
        var first = steps.TakeWhile(step => step.Count == 0).Count();
        if (steps[first].Step != Step.Maybe)
        {
            return [steps];
        }

        return
        [
            [.. steps.Take(first), steps[first] with { Step = Step.Take }, .. steps.Skip(first + 1)],
            .. Variants([.. steps.Take(first), .. steps.Skip(first + 1)]),
        ];
    }

    private static Rule Head(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1)
        {
            throw new FormatException("A rule begins with a line at the margin, as: name: labels");
        }

        var words = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var with = Array.FindIndex(words, word => word is "with" or "near");
        var labels = with < 0 ? words : words[..with];
        var excuse = Array.Find(labels, label => label.StartsWith("excuse/", StringComparison.Ordinal));
        if ((labels is []) != line.StartsWith(Safe, StringComparison.Ordinal))
        {
            throw new FormatException($"A rule finds something under a label; only one whose name begins with \"{Safe}\" has none.");
        }

        return new(
            line[..colon] is "unless" ? "" : line[..colon],
            [.. labels.Select(Label)],
            excuse is null ? null : WordingNames.ExcuseKind(excuse["excuse/".Length..]),
            with < 0 ? [] : [.. words[(with + 1)..].Select(Label)],
            with >= 0 && words[with] == "near");
    }

    private static WordingLabel Label(string name) => WordingNames.Label(name.Split('/')[0]);
}
