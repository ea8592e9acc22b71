using System.Globalization;
using Steadfast.Domain.Wording;
using Steadfast.Web;

namespace Steadfast.Loads;

/// <summary>Learns the weights of the coach's linear readers, by logistic regression, from lines written for this project.</summary>
internal static class Weights
{
    private const int Rounds = 20;
    private const double Rate = 0.1;
    private const double Shrink = 0.03;
    private const int Kept = 20_000;
    private const string Cases = "cases";
    private const int Columns = 16;

    private static readonly WordingCoach s_coach = WordingCoach.For(Languages.First)!;

    private sealed record Line(string Text, string Writer, bool IsOfKind, Dictionary<string, double> Grams);

    /// <summary>
    /// Learns one reader and writes its weights; before that, each writer but those of the cases is left out once, and what is found of their lines is
    /// told.
    /// </summary>
    /// <param name="kind">"safety" or "despair".</param>
    /// <param name="data">A folder of lines: "safety.txt", "despair.txt" and "neither.txt", each "writer | line".</param>
    /// <param name="cases">The folder of the coach's cases, of which the lines are taken too.</param>
    /// <param name="path">Where the weights are written.</param>
    /// <returns>0.</returns>
    public static int Run(string kind, string data, string cases, string path)
    {
        var lines = Lines(kind, data, cases).Where(line => line.Text.Length > 0).DistinctBy(line => line.Text, StringComparer.Ordinal).ToList();
        Console.WriteLine($"{kind}: {lines.Count(line => line.IsOfKind)} lines of the kind, {lines.Count(line => !line.IsOfKind)} others");
        List<(bool IsOfKind, double Odds)> held = [];
        foreach (var writer in lines.Select(line => line.Writer).Distinct(StringComparer.Ordinal).Where(writer => writer != Cases))
        {
            var (weights, bias) = Learn([.. lines.Where(line => line.Writer != writer)]);
            var said = lines.Where(line => line.Writer == writer).Select(line => (line.IsOfKind, Odds: Odds(line, weights, bias))).ToList();
            held.AddRange(said);
            Console.WriteLine($"{writer,-16}" + Tell(said));
        }

        Console.WriteLine($"{"all, left out",-16}" + Tell(held));
        var (all, last) = Learn(lines);
        var parts = all.OrderByDescending(pair => Math.Abs(pair.Value)).Take(Kept).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key.Replace(' ', '+')}={pair.Value:0.##}"))
            .Where(part => !part.EndsWith("=0", StringComparison.Ordinal) && !part.EndsWith("=-0", StringComparison.Ordinal));
        var rows = parts.Prepend(string.Create(CultureInfo.InvariantCulture, $"={last:0.###}")).Chunk(Columns).Select(row => string.Join(' ', row) + "\n");
        File.WriteAllText(path, $"""
            # What weighs for {kind} (above 0) and against it: words, pairs of words (first+second) and pieces of words ("_" is where a word begins or ends).
            # "=" alone is where the weighing begins. Written by bench/weights; not to be edited by hand.
            {string.Concat(rows)}
            """);
        return 0;
    }

    private static string Tell(List<(bool IsOfKind, double Odds)> said) =>
        string.Concat(new[] { 0, 0.5, 1, 2, 3 }.Select(bar => string.Create(CultureInfo.InvariantCulture,
            $"  >{bar}: {said.Count(line => line.IsOfKind && line.Odds > bar)}/{said.Count(line => line.IsOfKind)} false "
                + $"{said.Count(line => !line.IsOfKind && line.Odds > bar)}/{said.Count(line => !line.IsOfKind)}")));

    private static IEnumerable<Line> Lines(string kind, string data, string cases)
    {
        foreach (var name in new[] { "safety", "despair", "neither" })
        {
            foreach (var line in File.ReadLines(Path.Combine(data, name + ".txt")))
            {
                var bar = line.IndexOf('|', StringComparison.Ordinal);
                // A line of the one kind is no example against the other: who is afraid may despair, too.
                if (bar > 0 && (name == kind || name == "neither" || kind == "despair"))
                {
                    yield return Of(line[(bar + 1)..].Trim(), line[..bar].Trim(), name == kind);
                }
            }
        }

        foreach (var file in Directory.EnumerateFiles(cases, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            foreach (var line in File.ReadLines(file).Where(line => line is not ['#', ..] and not ""))
            {
                var bar = line.IndexOf(" | ", StringComparison.Ordinal);
                var labels = name is "Safety" or "Despair" or "Everyday" || bar < 0 ? "" : line[..bar];
                var text = labels.Length > 0 ? line[(bar + 3)..] : line;
                var isSafe = name == "Safety" || (name != "LookAlikes" && s_coach.Read(text).HasSafetyAct);
                var isDark = name == "Despair" || labels.Contains("self_harm", StringComparison.Ordinal);
                if (kind == "despair" || name == "Safety" || (!isSafe && !isDark))
                {
                    yield return Of(text, Cases, kind == "despair" ? isDark : name == "Safety");
                }
            }
        }
    }

    private static Line Of(string text, string writer, bool isOfKind)
    {
        var grams = new Dictionary<string, double>(StringComparer.Ordinal);
        var tokens = s_coach.Tokens(text);
        var words = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            words += tokens[at].Mark == Mark.None ? 1 : 0;
            WordWeights.EachGram(tokens, at, gram => grams[gram.ToString()] = grams.GetValueOrDefault(gram.ToString()) + 1);
        }

        foreach (var gram in grams.Keys)
        {
            grams[gram] /= Math.Sqrt(Math.Max(1, words));
        }

        return new(text, writer, isOfKind, grams);
    }

    private static double Odds(Line line, Dictionary<string, float> weights, double bias) =>
        bias + line.Grams.Sum(gram => gram.Value * weights.GetValueOrDefault(gram.Key));

    // Adagrad on the logistic loss, both kinds weighing the same; what stands in fewer than two lines is left out.
    private static (Dictionary<string, float> Weights, double Bias) Learn(List<Line> lines)
    {
        var known = lines.SelectMany(line => line.Grams.Keys).GroupBy(gram => gram, StringComparer.Ordinal).Where(gram => gram.Count() > 1)
            .Select((gram, i) => (gram.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i, StringComparer.Ordinal);
        var samples = lines.Select(line =>
            (
                line.IsOfKind,
                Grams: line.Grams.Where(gram => known.ContainsKey(gram.Key)).Select(gram => (Id: known[gram.Key], gram.Value)).ToArray())).ToArray();
        var (weights, seen, bias, biasSeen) = (new double[known.Count], new double[known.Count], 0.0, 1e-6);
        var ofKind = samples.Count(sample => sample.IsOfKind);
        var (forKind, forOthers) = (samples.Length / (2.0 * ofKind), samples.Length / (2.0 * (samples.Length - ofKind)));
        for (var round = 0; round < Rounds; round++)
        {
            // Always the same order, another one each round: the same lines give the same weights.
            for (var i = 0; i < samples.Length; i++)
            {
                var (isOfKind, grams) = samples[(int)(((long)i * 7919 + round * 104729L) % samples.Length)];
                var odds = bias + grams.Sum(gram => gram.Value * weights[gram.Id]);
                var error = ((1 / (1 + Math.Exp(-odds))) - (isOfKind ? 1 : 0)) * (isOfKind ? forKind : forOthers);
                biasSeen += error * error;
                bias -= Rate * error / Math.Sqrt(biasSeen);
                foreach (var (id, value) in grams)
                {
                    var slope = (error * value) + (Shrink * weights[id]);
                    seen[id] += slope * slope;
                    weights[id] -= Rate * slope / (1e-3 + Math.Sqrt(seen[id]));
                }
            }
        }

        return (known.ToDictionary(pair => pair.Key, pair => (float)weights[pair.Value], StringComparer.Ordinal), bias);
    }
}
