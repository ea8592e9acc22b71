using Steadfast.Domain.Wording;
using Steadfast.Tests.Support;
using Steadfast.Web.Features.Wording;

namespace Steadfast.Tests.Domain.Wording;

/// <summary>
/// Sentences of ours of every kind, and of what looks like it and is not: negation, somebody else, a quotation, an idiom, a
/// question. They stand in the text files of this folder, "labels | text"; what a line does not name is not to be found in it.
/// </summary>
public sealed class CasesTests
{
    private static readonly WordingCoach s_coach = WordingCoach.For("en")!;

    [Fact]
    [Trait("Article", "33.1")]
    [Trait("Article", "33.2")]
    [Trait("Article", "33.4")]
    public void Responsibility_is_told_from_excuses() =>
        AssertLabels(
            "Responsibility.txt", WordingLabel.Apology, WordingLabel.NamesAct, WordingLabel.Owns, WordingLabel.NamesEffect, WordingLabel.Repair,
            WordingLabel.Excuse, WordingLabel.DemandsForgiveness);

    [Fact]
    [Trait("Article", "33.2")]
    public void Each_excuse_is_of_its_kind()
    {
        var wrong =
            from line in Cases("Responsibility.txt")
            from kind in line.Labels.Where(label => label.StartsWith("excuse/", StringComparison.Ordinal))
            let found = s_coach.Read(line.Text).Findings.Where(finding => finding.Excuse is not null)
                .Select(finding => "excuse/" + finding.Excuse!.Value.Name())
            where !found.Contains(kind)
            select $"{kind}: {line.Text}";

        SourceTree.AssertNone(wrong, "An excuse is of one of five kinds.");
    }

    [Fact]
    [Trait("Article", "37.4")]
    public void A_statement_about_oneself_is_told_from_a_verdict()
    {
        var wrong =
            from line in Cases("Statements.txt")
            let said = s_coach.Read(line.Text).Statement.Name()
            where said != line.Labels.Single()
            select $"{said}, not {line.Labels.Single()}: {line.Text}";

        SourceTree.AssertNone(wrong, "A feeling is not a verdict, and a verdict in the frame of a feeling is one.");
    }

    [Fact]
    public void Attacks_and_walls_are_told_from_complaints_and_pauses() =>
        AssertLabels("Horsemen.txt", WordingLabel.Criticism, WordingLabel.Contempt, WordingLabel.Defensiveness, WordingLabel.Stonewalling);

    [Fact]
    public void A_promise_is_told_from_forecasts_and_refusals() =>
        AssertLabels("Promises.txt", WordingLabel.Promise, WordingLabel.Observable, WordingLabel.TimeBound, WordingLabel.Hedged);

    [Fact]
    public void Danger_is_told_from_idioms_news_and_boundaries() =>
        AssertLabels("Danger.txt", WordingLabel.Threat, WordingLabel.Coercion, WordingLabel.Control, WordingLabel.SelfHarm);

    [Fact]
    public void Messages_of_every_day_raise_no_alarm()
    {
        WordingLabel[] alarms =
        [
            WordingLabel.Criticism, WordingLabel.Contempt, WordingLabel.Defensiveness, WordingLabel.Stonewalling,
            WordingLabel.Threat, WordingLabel.Coercion, WordingLabel.Control, WordingLabel.SelfHarm, WordingLabel.FakeI, WordingLabel.AccusingYou,
        ];
        var wrong =
            from text in Lines("Everyday.txt")
            let raised = alarms.Where(s_coach.Read(text).Has).Select(label => label.Name())
            where raised.Any()
            select $"{string.Join(',', raised)}: {text}";

        SourceTree.AssertNone(wrong, "A false alarm costs more trust than a missed word.");
    }

    [Fact]
    [Trait("Caution", "8")]
    public void Nothing_is_found_where_somebody_keeps_themselves_safe()
    {
        var lines = Lines("Safety.txt").ToList();
        var wrong =
            from text in lines
            let reading = s_coach.Read(text)
            where !reading.Findings.IsEmpty || !reading.HasSafetyAct
            select $"{string.Join(',', reading.Findings.Select(finding => finding.Rule))}: {text}";

        Assert.InRange(lines.Count, 60, int.MaxValue);
        SourceTree.AssertNone(wrong, "Leaving, refusing contact, calling for help and saying what was done are not to be put in better words.");
    }

    [Fact]
    [Trait("Caution", "13")]
    public void Despair_is_heard_and_never_taken_for_owning_up()
    {
        var lines = Lines("Despair.txt").ToList();
        var wrong =
            from text in lines
            let view = CoachView.Of("Words", text, "en")
            where !s_coach.Read(text).Has(WordingLabel.SelfHarm) || !view.IsDespair || view.Parts.Count > 0 || view.LeftOpen.Count > 0
            select text;

        Assert.InRange(lines.Count, 30, int.MaxValue);
        SourceTree.AssertNone(wrong, "Whoever writes this is shown help first, and not what their text has in it.");
    }

    [Fact]
    public void A_threat_that_looks_like_an_act_of_safety_is_found()
    {
        var cases = Cases("LookAlikes.txt").ToList();
        var wrong =
            from line in cases
            let reading = s_coach.Read(line.Text)
            where !line.Labels.All(label => reading.Has(WordingNames.Label(label)))
            select $"{string.Join(',', reading.Findings.Select(finding => finding.Label.Name()))}, not {string.Join(',', line.Labels)}: {line.Text}";

        Assert.InRange(cases.Count, 30, int.MaxValue);
        SourceTree.AssertNone(wrong, "What keeps one safe silences no threat beside it.");
    }

    private static void AssertLabels(string file, params WordingLabel[] theme)
    {
        var wrong =
            from line in Cases(file)
            let reading = s_coach.Read(line.Text)
            let wished = line.Labels.Select(label => label.Split('/')[0]).Where(label => label != "none").Order(StringComparer.Ordinal)
            let found = theme.Where(reading.Has).Select(label => label.Name()).Order(StringComparer.Ordinal)
            where !wished.SequenceEqual(found)
            select $"{string.Join(',', found)}, not {string.Join(',', wished)}: {line.Text}";

        SourceTree.AssertNone(wrong, "What the words do, and nothing else.");
    }

    private static IEnumerable<(string[] Labels, string Text)> Cases(string file) =>
        Lines(file).Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries)).Select(parts => (parts[0].Split(','), parts[1]));

    private static IEnumerable<string> Lines(string file) =>
        SourceTree.Read("tests/Tests/Domain/Wording/" + file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'));
}
