using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Steadfast.Domain.Wording;
using Steadfast.Web;

namespace Steadfast.Loads;

/// <summary>What it costs to read texts with the wording coach: a thousand sentences, a long letter, and texts made to be hard to read.</summary>
internal static class Wording
{
    private const int Sentences = 1_000;
    private const int WarmUps = 20;
    private const int Rounds = 9;
    private const int LongLetter = 20_000;

    private static readonly WordingCoach s_coach = WordingCoach.For(Languages.First)!;

    private static readonly TimeSpan s_meanBar = TimeSpan.FromMilliseconds(0.2);
    private static readonly TimeSpan s_p99Bar = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan s_longBar = TimeSpan.FromMilliseconds(20);

    /// <summary>Measures, and prints a line for each text with its bar.</summary>
    /// <param name="path">A file of {"id", "text"} lines to take the sentences from; they are repeated until there are a thousand.</param>
    /// <returns>0 if every bar is kept, else 1.</returns>
    public static int Run(string path)
    {
        var sentences = File.ReadLines(path).Where(line => line.Length > 0).Select(Text).ToList();
        var thousand = Enumerable.Range(0, Sentences).Select(i => sentences[i % sentences.Count]).ToList();
        for (var i = 0; i < WarmUps; i++)
        {
            thousand.ForEach(sentence => s_coach.Read(sentence));
        }

        // Of several rounds the median: a neighbour on the machine cannot make the coach fast, only slow.
        var rounds = Enumerable.Range(0, Rounds).Select(_ => thousand.Select(Time).Order().ToList()).ToList();
        var kept = Tell("mean of 1,000 sentences", Median(rounds.Select(round => TimeSpan.FromTicks((long)round.Average(time => time.Ticks)))), s_meanBar)
            & Tell("99th percentile", Median(rounds.Select(round => round[Sentences * 99 / 100])), s_p99Bar);
        foreach (var (name, text) in LongTexts(sentences))
        {
            kept &= Tell(name, Median(Enumerable.Range(0, Rounds).Select(_ => Time(text))), s_longBar);
        }

        return kept ? 0 : 1;
    }

    private static IEnumerable<(string Name, string Text)> LongTexts(List<string> sentences) =>
        [
            ("a letter of 20,000 characters", Fill(string.Join(' ', sentences) + " ")),
            ("a letter of 5,000 characters", Fill(string.Join(' ', sentences) + " ")[..(LongLetter / 4)]),
            ("\"I \" over and over", Fill("I ")),
            ("\"you will \" over and over", Fill("you will ")),
            ("\"but \" over and over", Fill("but ")),
            ("\"if you do not \" over and over", Fill("if you do not ")),
            ("one word", Fill("a")),
            ("quotes in quotes", Fill("“\"I said ")),
            ("nothing but marks", Fill("?!.,;:-'\"")),
            ("a sentence a letter", Fill("i. ")),
        ];

    private static string Fill(string part) => string.Concat(Enumerable.Repeat(part, (LongLetter / part.Length) + 1))[..LongLetter];

    private static string Text(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }

    private static TimeSpan Time(string text)
    {
        var begun = Stopwatch.GetTimestamp();
        s_coach.Read(text);
        return Stopwatch.GetElapsedTime(begun);
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Rounds / 2);

    private static bool Tell(string what, TimeSpan took, TimeSpan bar)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what,-34} {took.TotalMilliseconds,8:F3} ms   at most {bar.TotalMilliseconds} ms   {(took <= bar ? "kept" : "NOT KEPT")}"));
        return took <= bar;
    }
}
