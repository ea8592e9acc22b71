using Steadfast.Domain.Wording;

namespace Steadfast.Web.Features.Wording;

/// <summary>What the coach says beside a text.</summary>
/// <param name="Field">The id of the field the text stands in.</param>
/// <param name="Text">The text as it was read.</param>
public sealed record CoachView(string Field, string Text)
{
    /// <summary>The longest text that is looked at, in UTF-16 code units; of a longer one, its beginning.</summary>
    public const int MaxLength = 20_000;

    private const int MostShown = 6;

    // What hurts most is said first where two stand in the same place.
    private static readonly WordingLabel[] s_weighed =
    [
        WordingLabel.SelfHarm, WordingLabel.Threat, WordingLabel.Coercion, WordingLabel.Control, WordingLabel.Contempt,
        WordingLabel.DemandsForgiveness, WordingLabel.Excuse, WordingLabel.Criticism, WordingLabel.AccusingYou, WordingLabel.FakeI,
        WordingLabel.Defensiveness, WordingLabel.Stonewalling, WordingLabel.Hedged,
    ];

    private static readonly WordingLabel[] s_danger = s_weighed[..4];

    private static readonly WordingLabel[] s_owning = [WordingLabel.Owns, WordingLabel.NamesAct, WordingLabel.NamesEffect, WordingLabel.Repair];

    /// <summary>False where there is no coach for the language: then nothing was looked at, and nothing below tells of the text.</summary>
    public bool IsRead { get; private init; }

    /// <summary>What may be worth a look, in the order of the text; no two of them overlap.</summary>
    public IReadOnlyList<ShownFinding> Findings { get; private init; } = [];

    /// <summary>Whether it takes responsibility, and if so for something in general or for one thing that is said.</summary>
    public OwningKind Owning { get; private init; }

    /// <summary>What a text that stays general does not say yet, in the order a reader asks; empty for any other text.</summary>
    public IReadOnlyList<WordingLabel> LeftOpen { get; private init; } = [];

    /// <summary>What a text that takes responsibility has in it and what it has not yet; empty for any other text.</summary>
    public IReadOnlyList<(WordingLabel Label, bool IsThere)> Parts { get; private init; } = [];

    /// <summary>True where the words speak of danger to others.</summary>
    public bool OffersHelp { get; private init; }

    /// <summary>True where they speak of danger to whoever writes: then help stands first, and nothing is said of how well they own up.</summary>
    public bool IsDespair { get; private init; }

    /// <summary>The key of what is said of it as a whole; of findings how many there are.</summary>
    public string Says =>
        !IsRead ? "coach.english-only"
        : Findings.Count > 0 ? "coach.found"
        : Text.Trim().Length == 0 ? "coach.none-yet"
        : "coach.none";

    /// <summary>Looks at a text. Nothing of it is kept.</summary>
    /// <param name="language">The language it is written in, as far as anybody knows; null for that of the page.</param>
    public static CoachView Of(string field, string? text, string? language = null)
    {
        var view = new CoachView(field, text is { Length: > MaxLength } ? text[..MaxLength] : text ?? "");
        if (WordingCoach.For(language ?? Languages.Spoken) is not { } coach)
        {
            return view;
        }

        var reading = coach.Read(view.Text);
        var isDespair = reading.Has(WordingLabel.SelfHarm);
        var owning = isDespair || reading.HasSafetyAct ? OwningKind.None : reading.Owning;
        var isOwning = owning != OwningKind.None;
        return view with
        {
            IsRead = true,
            Findings = [.. Chosen(reading, isDespair ? s_danger : s_weighed)],
            Owning = owning,
            LeftOpen = isOwning ? reading.LeftOpen : [],
            Parts = isOwning ? [.. s_owning.Select(label => (label, reading.HasOutsideDanger(label)))] : [],
            OffersHelp = reading.HasDanger,
            IsDespair = isDespair,
        };
    }

    private static IEnumerable<ShownFinding> Chosen(WordingReading reading, WordingLabel[] labels)
    {
        List<WordingFinding> chosen = [];
        foreach (var finding in reading.Findings.Where(finding => labels.Contains(finding.Label))
            .OrderBy(finding => Array.IndexOf(s_weighed, finding.Label)).ThenBy(finding => finding.Start))
        {
            if (chosen.Count < MostShown && chosen.All(other => finding.Start + finding.Length <= other.Start || other.Start + other.Length <= finding.Start))
            {
                chosen.Add(finding);
            }
        }

        return chosen.OrderBy(finding => finding.Start)
            .Select((finding, i) => new ShownFinding(i + 1, finding.Start, finding.Length, finding.Rule, !s_danger.Contains(finding.Label)));
    }

    /// <summary>The same where a page knows without reading that a part is there: the repairs of a letter stand in lines of their own.</summary>
    public CoachView Knowing(WordingLabel label) => this with { Parts = [.. Parts.Select(part => part.Label == label ? (label, true) : part)] };

    /// <summary>The words of a finding.</summary>
    public string Quote(ShownFinding finding) => Text.Substring(finding.Start, finding.Length);

    /// <summary>The text in pieces, each plain or one finding: what stands between findings, shortened to what is near them.</summary>
    public IEnumerable<(string Text, ShownFinding? Finding)> Pieces()
    {
        var at = 0;
        foreach (var finding in Findings)
        {
            yield return (Between(Text[at..finding.Start], isFirst: at == 0), null);
            yield return (Quote(finding), finding);
            at = finding.Start + finding.Length;
        }

        yield return (Text.Length - at > Reach ? First(Text[at..]) + " …" : Text[at..], null);
    }

    private const int Reach = 40;

    private static string Between(string text, bool isFirst) =>
        text.Length <= (isFirst ? Reach : 2 * Reach) ? text : isFirst ? "… " + Last(text) : First(text) + " … " + Last(text);

    // Whole words only, unless a word is longer than what is shown.
    private static string First(string text) => text[..Reach].LastIndexOfAny(s_blanks) is > 0 and var end ? text[..end].TrimEnd() : text[..Reach];

    private static string Last(string text) =>
        text.IndexOfAny(s_blanks, text.Length - Reach) is > 0 and var start ? text[(start + 1)..].TrimStart() : text[^Reach..];

    private static readonly char[] s_blanks = [' ', '\n', '\t'];
}

/// <summary>A finding as it is shown.</summary>
/// <param name="Number">From 1, in the order of the text.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Rule">Its words stand under <c>wording.</c> and this name.</param>
/// <param name="HasRewrite">True where another way to say it is shown; never of a danger, as a threat in kinder words is harder to see.</param>
public sealed record ShownFinding(int Number, int Start, int Length, string Rule, bool HasRewrite);
