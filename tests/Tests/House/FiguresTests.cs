using System.Text.RegularExpressions;
using System.Xml.Linq;
using Steadfast.Tests.Support;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Tests.House;

/// <summary>A figure about people or the world stands on a page only by its claim, so that whoever reads it can see where it comes from.</summary>
/// <remarks>
/// Words of ours hold no figure at all: a claim's is put in where a guide text has <c>{claim:id}</c>, and by <c>&lt;claim id="…" words="…" /&gt;</c> where
/// its sentence
/// has {0}. What is left are figures of the program's own working, each approved below by its key, as it is written there, with the reason.
/// </remarks>
public sealed partial class FiguresTests
{
    // Key, or file of the guide; the figure as it stands there; why it is none about people or the world.
    private static readonly (string Where, string Figure, string Reason)[] s_approved =
    [
        ("arriving.passphrase.offered", "Five words", "how many the program offers"),
        ("arriving.passphrase.offered.hint", "more than 2,000", "how long the program's list is"),
        ("arriving.passphrase.own.hint", "five words", "how many the program offers"),
        ("arriving.passphrase.own.hint", "12 characters", "a limit of the form"),
        ("arriving.passphrase.too-short", "12 characters", "a limit of the form"),
        ("arriving.passphrase.too-long", "256 characters", "a limit of the form"),
        ("arriving.passphrase.differ", "twice", "how often to type it"),
        ("about.kind.open", "18 or older", "the age the program asks for"),
        ("arriving.before.adult", "18 or older", "the age the program asks for"),
        ("arriving.before.adult.missing", "18 or older", "the age the program asks for"),
        ("arriving.adult.both", "18 or older", "the age the program asks for"),
        ("arriving.adult.both.missing", "18 or older", "the age the program asks for"),
        ("help.young.title", "under 18", "the age the program asks for"),
        ("arriving.in.name.hint", "four digits", "the shape of a sign-in name"),
        ("arriving.back.code.hint", "26 letters and digits", "the shape of a recovery code"),
        ("arriving.back.chosen", "five words", "how many the program offers"),
        ("arriving.back.factor.hint", "Six digits", "the shape of a code"),
        ("arriving.in.code.hint", "Six digits", "the shape of a code"),
        ("arriving.in.code.hint", "half minute", "how long a code works"),
        ("arriving.in.stale", "five minutes", "how long a step waits"),
        ("arriving.open.lead", "five quiet minutes", "when the notes close"),
        ("front.way.keys", "three times", "how to press the key"),
        ("today.most", "three", "how many the page shows"),
        ("today.choose.lead", "Three", "how many the page shows"),
        ("helper.weeks.key", "four", "the ends of a scale"),
        ("helper.feelings.key", "ten", "the ends of a scale"),
        ("feelings.day.lead", "Three taps", "how many the form asks for"),
        ("feelings.week.lead", "two minutes", "how long the form takes"),
        ("feelings.look.none", "four times", "how many the program has"),
        ("feelings.look.sixweeks", "Six weeks", "when the program asks"),
        ("feelings.look.threemonths", "Three months", "when the program asks"),
        ("feelings.look.sixmonths", "Six months", "when the program asks"),
        ("feelings.look.twelvemonths", "Twelve months", "when the program asks"),
        ("letters.repair.due.unreadable", "2030-03-09", "how to type a day"),
        ("deliveries.hold.tenminutes", "Ten minutes", "a choice of the form"),
        ("agreeing.comes.morning", "six in the morning", "a choice of the form"),
        ("agreeing.comes.tenminutes", "ten minutes", "a choice of the form"),
        ("agreeing.comes.means", "fourteen days", "how long a proposal waits"),
        ("agreeing.lapsed.means", "fourteen days", "how long a proposal waits"),
        ("cycles.stop.pause.twentyminutes", "Twenty minutes", "a choice of the form"),
        ("cycles.stop.pause.halfhour", "Half an hour", "a choice of the form"),
        ("help.ground.see", "five things", "the exercise itself"),
        ("help.ground.hear", "three things", "the exercise itself"),
        ("help.ground.breathe", "Three times", "the exercise itself"),
        ("safety.now.ground.link", "five things", "the exercise itself"),
        ("safety.plan.alone.text", "ten minutes", "an example of a while"),
        ("safety.leaving.here.text", "30 days", "how long a leaving is quiet at least"),
        ("ours.invite.lead", "72 hours", "how long a code works"),
        ("ours.part.words", "Four words", "how many the program shows"),
        ("ours.words.title", "Four words", "how many the program shows"),
        ("ours.words.lead", "four words", "how many the program shows"),
        ("ours.leave.days.30", "30 days", "a choice of the form"),
        ("ours.leave.days.90", "90 days", "a choice of the form"),
        ("ours.leave.days.180", "180 days", "a choice of the form"),
        ("safety.left.days.30", "30 days", "a choice of the form"),
        ("safety.left.days.90", "90 days", "a choice of the form"),
        ("safety.left.days.180", "180 days", "a choice of the form"),
        ("promises.terms.due.unreadable", "2030-03-09", "how to type a day"),
        ("refusal.promise-five-active", "five promises", "a rule of the program"),
        ("safety.leaving.here.text", "30 days", "how long pages stay"),
        ("safety.now.ground.link", "five things", "the exercise it leads to"),
        ("safety.plan.alone.text", "ten minutes", "an example of a short time"),
        ("settings.code-back.ask", "three groups", "how many the form asks for"),
        ("settings.factor.before.lost", "seven days", "how long the program waits"),
        ("settings.factor.code.hint", "Six digits", "the shape of a code"),
        ("settings.factor.code.hint", "half minute", "how long a code works"),
        ("settings.factor.lead", "half minute", "how long a code works"),
        ("settings.factor-shown.code.hint", "Six digits", "the shape of a code"),
        ("settings.factor-shown.once", "five minutes", "how long it is shown"),
        ("settings.look.idle.five", "5 minutes", "a choice of the form"),
        ("settings.look.idle.ten", "10 minutes", "a choice of the form"),
        ("settings.look.idle.fifteen", "15 minutes", "a choice of the form"),
        ("settings.erase.stays.quiet", "30 days", "how long pages stay"),
        ("settings.sessions.sees", "30 days", "how long the program keeps it"),
        ("letters.repair.lead", "One to three things", "a rule of the program"),
        ("refusal.letter-three-repairs", "three", "a rule of the program"),
        ("needs.examples.talk", "half an hour", "an invented request"),
        ("understanding.weigh.lead", "Four short questions", "how many the form asks"),
        ("understanding.pattern.gaps.sum", "earlier half", "how the program counts"),
        ("understanding.pattern.gaps.sum", "later half", "how the program counts"),
        ("understanding.pattern.depths.sum", "earlier half", "how the program counts"),
        ("understanding.pattern.depths.sum", "later half", "how the program counts"),
        ("understanding.pattern.rule", "earlier half", "how the program counts"),
        ("understanding.pattern.rule", "later half", "how the program counts"),
        ("src/Web/Guide/2-sharing.md", "thirty days", "a choice of the form"),
    ];

    // The lines and sentences of the article in which numbers stand.
    private static readonly string[] s_rows =
    [
        "3.1", "3.3", "3.4", "5.1", "10.1", "11.1", "12.1", "13.1", "14.1", "16.2", "16.3", "17.1", "18.1", "19.1", "20.1", "21.1", "22.1", "32.1", "33.4",
        "34.1", "35.1", "35.4",
        "36.1", "37.2", "37.4", "38.1", "40.1", "48.1", "48.3", "48.4", "49.1", "49.2", "49.3", "51.4", "54.2", "55.2", "55.3", "61.1", "62.1", "63.1", "64.1",
        "65.1", "66.1",
        "69.1", "70.1", "71.1", "72.1", "73.1", "73.2", "76.1", "77.1", "78.1", "82.2", "86.1", "87.4", "88.3", "89.4", "90.4", "92.1",
    ];

    private static readonly IReadOnlyList<(string Where, string Words)> s_texts = [.. Words(), .. Markup()];

    [Fact]
    public void No_figure_stands_on_a_page_without_its_claim()
    {
        SourceTree.AssertNone(
            s_texts.SelectMany(text => Unaccounted(text.Where, text.Words)),
            "A figure about people or the world comes from Guide/claims.json, by {claim:id} or <claim>. One of the program's own working is approved in "
                + "FiguresTests, with its reason.");
    }

    [Fact]
    public void Every_approved_figure_is_still_there()
    {
        SourceTree.AssertNone(
            s_approved.Where(approved =>
                !s_texts.Any(text => text.Where == approved.Where && text.Words.Contains(approved.Figure, StringComparison.Ordinal))).Select(approved =>
                    $"{approved.Where}: {approved.Figure}"),
            "Approved, and gone.");
    }

    [Fact]
    public void Every_claim_that_is_named_is_written_down()
    {
        SourceTree.AssertNone(
            NamedIn([.. Guide(), .. SourceTree.Files("src/Web", ".cshtml").Select(path => (path, SourceTree.Read(path)))]),
            "There is no such claim, or its sentence has no place for the figure.");
    }

    [Theory]
    [InlineData("60.89% of them showed signs")]
    [InlineData("60,89 % of them showed signs")]
    [InlineData("About 70 percent of couples")]
    [InlineData("seventy per cent of couples")]
    [InlineData("7 million people called")]
    [InlineData("Millions called")]
    [InlineData("one in four women")]
    [InlineData("One in two couples")]
    [InlineData("two out of three")]
    [InlineData("nine of ten")]
    [InlineData("Half of all couples")]
    [InlineData("a third of them")]
    [InlineData("It helps twice as often")]
    [InlineData("The majority stay together")]
    [InlineData("A study of 2017")]
    [InlineData("after six months of therapy")]
    [InlineData("5:1")]
    [InlineData("٧٠ of a hundred")]
    public void A_planted_figure_is_found(string words)
    {
        Assert.NotEmpty(Unaccounted("front.planted", words));
        Assert.NotEmpty(Unaccounted("src/Web/Guide/planted.md", words));
        Assert.NotEmpty(Texts("src/Web/planted.cshtml", $"<p class=\"small\">{words}</p>").SelectMany(text => Unaccounted(text.Where, text.Words)));
    }

    [Fact]
    public void A_figure_beside_an_approved_one_and_an_approved_one_elsewhere_are_found()
    {
        Assert.Empty(Unaccounted("ours.invite.lead", "within 72 hours"));
        Assert.NotEmpty(Unaccounted("ours.invite.lead", "within 72 hours, as 80% do"));
        Assert.NotEmpty(Unaccounted("ours.invite.lead", "within 96 hours"));
        Assert.NotEmpty(Unaccounted("front.planted", "within 72 hours"));
    }

    [Theory]
    [InlineData("The two of you, one after the other")]
    [InlineData("{0} sees {1} words")]
    [InlineData("A good pause lasts at least {claim:pause-20}.")]
    [InlineData("1. One of you offers a promise.")]
    [InlineData("It is often late, and someone weighs on you.")]
    public void Words_without_a_figure_are_left_alone(string words) => Assert.Empty(Unaccounted("front.planted", words));

    [Fact]
    public void A_claim_that_nobody_wrote_down_is_found()
    {
        Assert.Single(NamedIn([("planted.md", "It lasts {claim:pause-21}.")]));
        Assert.Single(NamedIn([("planted.cshtml", "<claim id=\"calls-8m\" words=\"help.lines.many\" />")]));
        Assert.Single(NamedIn([("planted.cshtml", "<claim words=\"help.title\" id=\"calls-7m\" />")]));
    }

    [Fact]
    [Trait("Article", "3.1")]
    [Trait("Article", "3.3")]
    public void Every_number_of_the_article_has_its_claim()
    {
        SourceTree.AssertNone(s_rows.Where(row => !Claim.All.Any(claim => claim.Article.Contains(row))), "A number of the article that nobody looked into.");
    }

    [Fact]
    [Trait("Article", "3.4")]
    public void What_the_article_makes_of_the_calls_is_not_supported()
    {
        Assert.Equal(Standing.NotSupported, Assert.Single(Claim.All, claim => claim.Article.Contains("3.4")).Standing);
    }

    [Fact]
    public void Every_claim_is_whole_and_told_in_short_sentences()
    {
        Assert.Equal(Claim.All.Count, Claim.All.Select(claim => claim.Id).Distinct().Count());
        SourceTree.AssertNone(
            Claim.All.Where(claim => !Id().IsMatch(claim.Id) || claim.Article.Any(row => !Row().IsMatch(row))).Select(claim => claim.Id),
            "As in calls-7m, and 3.1.");
        SourceTree.AssertNone(
            from claim in Claim.All
            from words in new[] { claim.Figure, claim.Says, claim.Source, claim.Sample ?? "-", claim.Limits }
            where string.IsNullOrWhiteSpace(words) || Sentence().Split(words).Any(sentence => sentence.Split(' ').Length > 25)
            select $"{claim.Id}: {words}",
            "Something in every part, and at most 25 words to a sentence.");
        SourceTree.AssertNone(
            Claim.All.Where(claim => claim.Standing == Standing.Supported && (claim.Sample is null || claim.Year is null)).Select(claim => claim.Id),
            "Supported means that it is known who was counted, and when.");
    }

    private static IEnumerable<string> Unaccounted(string where, string words)
    {
        var rest = s_approved.Where(approved => approved.Where == where)
            .Aggregate(Mark().Replace(words, ""), (left, approved) => left.Replace(approved.Figure, "", StringComparison.Ordinal));
        return Figure().Matches(rest).Select(match => $"{where}: “{match.Value}” in: {words.Trim().Split('\n')[0]}");
    }

    private static IEnumerable<string> NamedIn(IEnumerable<(string Where, string Words)> texts)
    {
        var sentences = Words().ToDictionary(text => text.Where, text => text.Words);
        foreach (var (where, words) in texts)
        {
            var ids = ClaimMark().Matches(words).Concat(ClaimTag().Matches(words)).ToList();
            foreach (var match in ids.Where(match => !Claim.All.Any(claim => claim.Id == match.Groups["id"].Value)
                || (match.Groups["words"] is { Success: true } key && sentences.GetValueOrDefault(key.Value)?.Split("{0}").Length != 2)))
            {
                yield return $"{where}: {match.Value}";
            }
        }
    }

    private static IEnumerable<(string Where, string Words)> Words() =>
        [
            .. SourceTree.Files("src/Web/Resources", ".resx").SelectMany(path => XDocument.Parse(SourceTree.Read(path)).Root!.Elements("data"))
                .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value)),
            .. Guide()];

    private static IEnumerable<(string Where, string Words)> Guide() => SourceTree.Files("src/Web/Guide", ".md").Select(path => (path, SourceTree.Read(path)));

    private static IEnumerable<(string Where, string Words)> Markup() =>
        SourceTree.Files("src/Web", ".cshtml").SelectMany(path => Texts(path, SourceTree.Read(path)));

    // What stands between tags, and in the attributes that are read out. The rest of a page is markup and code.
    private static IEnumerable<(string Where, string Words)> Texts(string path, string markup) =>
        Text().Matches(markup).Concat(ReadOut().Matches(markup)).Select(match => (path, Statement().Replace(match.Value, "")));

    // Places for arguments, figures that a claim puts in, the numbers of a list, and where a link leads.
    [GeneratedRegex(@"\{\d\}|\{claim:[^{}]*\}|^\s*\d+\.(?=\s)|\]\(/[^()\s]*\)", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex("""
        \d[\d.,:\s]*(%|per\s?cent|million|billion)? | % |
        \b( per\s?cent | three | four | five | six | seven | eight | nine | ten | eleven | twelve | \w+teen | (twen|thir|for|fif|six|seven|eigh|nine)ty(-\w+)? |
            hundreds? | thousands? | millions? | billions? | dozens? | half | halves | thirds?(?=\sof) | quarters?(?=\sof) |
            twice | doubled? | majority | minority |
            (one|two)\s(in|of|out\sof)\s(two|\d) )\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\{claim:(?<id>[^{}]*)\}")]
    private static partial Regex ClaimMark();

    [GeneratedRegex("""<claim\b(?=[^>]*\sid="(?<id>[^"]*)")(?=[^>]*\swords="(?<words>[^"]*)")[^>]*>""")]
    private static partial Regex ClaimTag();

    [GeneratedRegex("""(?<=[\w"'/-]>)[^<>@{}]+""")]
    private static partial Regex Text();

    // Between the tags of a block of code stand statements, too.
    [GeneratedRegex(@"^\s*(case\s.*:|.*;)\s*$", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex("""(?<=\s(aria-label|alt|title)=")[^"@]+""")]
    private static partial Regex ReadOut();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^\d+\.\d+$")]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<=[.?])\s+")]
    private static partial Regex Sentence();
}
