using System.Text.RegularExpressions;
using System.Xml.Linq;
using Steadfast.Tests.Support;
using Steadfast.Web.Features.Guide;
using Steadfast.Web.Features.Help;

namespace Steadfast.Tests.House;

/// <summary>What the product may not claim of itself, or call anybody, in anything that people or operators read.</summary>
public sealed partial class NeverSayTests
{
    // Where one of these words is right, with the reason. Everything else is a claim, or a label on a person.
    private static readonly (string Where, string Words, string Why)[] s_allowed =
    [
        ("settings.take.files.check", "It doesn’t prove who typed them", "says what the file does not show"),
        ("helper.sheet.advice", "no assessment", "says what it is not"),
        ("signs.result.never", "no diagnosis", "says what it is not"),
        ("deliveries.kept.wording", "Kind words are no proof of change", "says what they are not"),
        ("docs/harms.md", "kind words prove no change", "says what they are not"),
        ("src/Web/Features/About/Papers/dpia.md", "Data protection impact assessment", "what the law calls this paper"),
        ("src/Web/Features/About/Papers/other-duties.md", "risk assessment and a children's access assessment", "what the law calls these papers"),
        ("src/Web/Features/About/Papers/processor-contract.md", "the impact assessment", "what the law calls that paper"),
        ("docs/harms.md", "Nobody has to prove anything", "asks nothing of who tells"),
        ("docs/harms.md", "A file \"for proof\"", "quotes what was wrong"),
        ("docs/self-hosting.md", "impact assessment", "what the law calls that paper"),
        ("docs/threat-model.md", "We do not say \"end-to-end\" or \"zero-knowledge\"", "says what is not said"),
        ("docs/threat-model.md", "one that cannot be read: both are told", "an entry that is broken, and no promise of secrecy"),
        ("docs/wording.md", "A finding is no proof", "says what it is not"),
        ("claim ptsd", "no diagnosis", "says what it is not"),
        ("claim dsm-5", "diagnoses nobody", "says what the program does not"),
        ("claim signs-6", "no diagnosis", "says what it is not"),
    ];

    [Fact]
    [Trait("Finding", "B11")]
    public void Nothing_that_is_read_claims_what_it_cannot_keep_or_labels_anybody()
    {
        var found = Texts()
            .SelectMany(text => Never().Matches(text.Words).Select(match => (text.Where, Word: match.Value, Around: Around(text.Words, match)))).ToList();

        SourceTree.AssertNone(
            found.Where(one =>
                !s_allowed.Any(allowed => one.Where.StartsWith(allowed.Where, StringComparison.Ordinal)
                    && one.Around.Contains(allowed.Words, StringComparison.Ordinal)))
                .Select(one => $"{one.Where}: “{one.Word}” in: {one.Around}"),
            "Never said: it claims more than the program keeps, or names a person by a harm.");
        SourceTree.AssertNone(
            s_allowed.Where(allowed =>
                !found.Any(one => one.Where.StartsWith(allowed.Where, StringComparison.Ordinal)
                    && one.Around.Contains(allowed.Words, StringComparison.Ordinal))).Select(allowed => $"{allowed.Where}: {allowed.Words}"),
            "Allowed, and no longer said anywhere.");
    }

    [Theory]
    [InlineData("It screens for danger.")]
    [InlineData("This assesses your risk.")]
    [InlineData("Your notes are anonymous.")]
    [InlineData("End-to-end encrypted.")]
    [InlineData("Your words cannot be read.")]
    [InlineData("They can’t be read by us.")]
    [InlineData("Nobody will ever know.")]
    [InlineData("A proof for court.")]
    [InlineData("It is GDPR-compliant.")]
    [InlineData("A confidential place.")]
    [InlineData("Someone will respond.")]
    [InlineData("You are not at risk.")]
    [InlineData("You are safe here.")]
    [InlineData("It keeps you safe from your partner.")]
    [InlineData("Recommended by therapists.")]
    [InlineData("It is clinically proven.")]
    [InlineData("This program is effective.")]
    [InlineData("It treats trauma.")]
    [InlineData("The victim writes first.")]
    [InlineData("Your trust score")]
    [InlineData("Your PTSD")]
    public void A_planted_claim_is_found(string words) => Assert.Matches(Never(), words);

    private static IEnumerable<(string Where, string Words)> Texts() =>
    [
        .. SourceTree.Files("src/Web/Resources", ".resx").SelectMany(path =>
            XDocument.Parse(SourceTree.Read(path)).Root!.Elements("data").Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value))),
        .. SourceTree.Files("src/Web/Guide", ".md").Concat(SourceTree.Files("src/Web/Features/About/Papers", ".md")).Append("README.md")
            .Concat(SourceTree.Files("docs", ".md").Where(path => !path.StartsWith("docs/decisions/", StringComparison.Ordinal)))
            .SelectMany(path => Paragraph().Split(SourceTree.Read(path)).Select(words => (path, Blank().Replace(words, " ")))),
        .. Claim.All.SelectMany(claim => new[] { claim.Says, claim.Limits }.Select(words => ("claim " + claim.Id, words))),
        // Their names are their own.
        .. HelpLines.Shipped.Where(line => line.Note is not null).Select(line => ("helplines.json " + line.Name, line.Note!)),
        .. HelpLinesFile.OfProgram(DateOnly.MaxValue).Emergencies.SelectMany(
            emergency => new[] { emergency.Silent, emergency.Text }.OfType<string>().Select(words => ("helplines.json " + emergency.Country, words))),
    ];

    private static string Around(string words, Match match)
    {
        var from = Math.Max(0, match.Index - 60);
        return words[from..Math.Min(words.Length, match.Index + match.Length + 60)].Trim();
    }

    [GeneratedRegex("""
        \b( diagnos\w* | screen(s|ed|ing)\b(?!\s*(reader|shot)) | (assess(es|ed|ing|ment)?\b) | risk\sscore | treats?\b(?!\s+(it|them|each)) | treatment
          | clinically | validated | (is|are|be|highly|proven)\s+effective | recommended\sby | reduces?\s+(the\s+)?(symptoms|suicide|harm)
          | detects?\s+(abuse|danger|violence|lies) | (you|your\s\w+)\s+(is|are)\s+safe\b | keeps?\s+(you|them|it)\s+safe | safe\s+from\s+(your|the|a)\s+partner
          | secure\s+from
          | anonym\w* | end-to-end | zero-knowledge | (cannot|can.t|can\snever)\s+(ever\s+)?be\s+read | untraceable | nobody\s+(else\s+)?(will\s+)?ever
          | proof | proofs | proves? | proven | court-proof | legally\sbinding | (GDPR|fully)[-\s]compliant | compliance | confidential\w* | monitored
          | (someone|somebody)\s+will\s+(respond|answer|come) | not\s+at\s+risk | trust\sscore | on\strack | recovered | PTSD
          | perpetrators? | victims? | narcissis\w* | abusers? )\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, 5000)]
    private static partial Regex Never();

    [GeneratedRegex(@"\n\s*\n|\n(?=\s*([-*#|>]|\d+\.)\s?)", RegexOptions.None, 5000)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex Blank();
}
