using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Web.Features.Help;

namespace Steadfast.Tests.Web.Help;

/// <summary>The file of help lines, the operator's in place of it, and what is told at start.</summary>
public sealed class HelpLinesTests
{
    private const string Samaritans =
        """{"cc": "GB", "name": "Samaritans", "for": ["crisis"], "tel": "116 123", "verifiedOn": "2027-03-01", "source": "samaritans.org"}""";

    private static readonly DateOnly s_today = new(2027, 3, 10);

    /// <summary>Made for women in one country, in two languages: it is told there, and says so.</summary>
    [Fact]
    [Trait("Finding", "S23")]
    public void A_planner_made_for_one_country_stands_in_that_country_alone()
    {
        var planner = Assert.Single(HelpLines.Shipped, line => line.Name == "myPlan");

        Assert.Equal("US", planner.Country);
        Assert.Contains(HelpKind.Women, planner.For);
        Assert.Contains("in English and Spanish", planner.Note, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Article", "3.1")]
    public void What_the_program_came_with_is_as_it_has_to_be_and_counts_as_checked_only_where_the_lines_own_page_was_read()
    {
        var read = HelpLinesFile.OfProgram(new(2026, 11, 22));

        Assert.Empty(read.Problems);
        Assert.True(read.Entries.Count >= 30);
        Every.Of(read.Entries, entry => Assert.Equal(entry.Line.VerifiedOn is null, entry.Line.Source is null));

        // A day without the provider's own site beside it would be anybody's word.
        Assert.DoesNotContain(read.Entries, entry => entry.Line is { VerifiedOn: not null, Url: null });
    }

    [Fact]
    [Trait("Finding", "B2")]
    [Trait("Finding", "S25")]
    public void Every_country_that_came_with_the_program_has_whom_to_call_in_danger_a_crisis_line_and_one_for_children()
    {
        var read = HelpLinesFile.OfProgram(new(2026, 11, 22));
        var countries = read.Entries.GroupBy(entry => entry.Line.Country, entry => entry.Line).ToDictionary(country => country.Key);

        Assert.Equal(18, countries.Count);
        Assert.Equal(countries.Keys.Order(), read.Emergencies.Select(emergency => emergency.Country).Order());
        Every.Of(countries.Values, lines => Assert.Contains(lines, line => line.For.Contains(HelpKind.Crisis) && line.Tel is not null));
        Every.Of(countries.Values, lines => Assert.Contains(lines, line => line.For.Contains(HelpKind.Children) && line.Tel is not null));
        Every.Of(countries.Values, lines => Assert.Contains(lines, line => line.For.Contains(HelpKind.Violence)));

        // Known to be wrong once.
        Assert.Equal("SHOUT", countries["GB"].Single(line => line.Name == "Shout").Word);
        Assert.Equal("0800 123 99 00", countries["DE"].Single(line => line.For.Contains(HelpKind.Men)).Tel);
        Assert.DoesNotContain(countries["IN"], line => line.Name == "1Life");
    }

    [Fact]
    [Trait("Finding", "B1")]
    public void A_way_to_call_silently_is_told_only_of_the_country_where_it_holds()
    {
        var ways = HelpLinesFile.OfProgram(new(2026, 11, 22)).Emergencies.ToDictionary(emergency => emergency.Country);

        Assert.Equal(
            "On a mobile: call 999. If you can’t speak, cough or tap the phone; when asked, press 55. That alone doesn’t tell them where you are.",
            ways["GB"].Silent);
        Assert.Contains("Pressing 55 does nothing special here.", ways["IE"].Silent, StringComparison.Ordinal);
        Assert.Contains("registered beforehand: send the word register to 999", ways["GB"].Text, StringComparison.Ordinal);
        Assert.Contains("parts of the country only", ways["US"].Text, StringComparison.Ordinal);
        Every.Of(ways.Values, way => Assert.DoesNotContain("stay on the line", way.Silent ?? "", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("112", ways["DE"].Tel);
        Assert.Equal("tel:110", ways["DE"].DialPolice);
    }

    [Theory]
    [Trait("Finding", "B10")]
    [InlineData("samaritans.org", null, true)]
    [InlineData("www.thehotline.org/get-help", "https://www.thehotline.org", true)]
    [InlineData("thehotline.org", "https://www.thehotline.org", true)]
    [InlineData("ovc.ojp.gov", "https://www.thehotline.org", false)]
    [InlineData("notthehotline.org", "https://thehotline.org", false)]
    [InlineData("published help line lists", null, false)]
    [InlineData("aidlines", null, false)]
    [InlineData("https://samaritans.org", null, false)]
    public void A_day_stands_only_beside_the_host_of_whoever_answers(string source, string? url, bool isOne)
    {
        var site = url is null ? "" : $", \"url\": \"{url}\"";

        var read = HelpLinesFile.Read(
            $$"""[{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1"{{site}}, "verifiedOn": "2027-03-01", "source": "{{source}}"}]""", s_today);

        Assert.Equal(isOne, read.Problems.Count == 0);
    }

    [Theory]
    [InlineData("""{"name": "A", "for": ["crisis"], "tel": "1"}""", "cc is missing")]
    [InlineData("""{"cc": "UK", "name": "A", "for": ["crisis"], "tel": "1"}""", "cc for the United Kingdom is GB")]
    [InlineData("""{"cc": "gb", "name": "A", "for": ["crisis"], "tel": "1"}""", "cc is a country's two capital letters")]
    [InlineData("""{"cc": "XX", "name": "A", "for": ["crisis"], "tel": "1"}""", "cc is a country's two capital letters")]
    [InlineData("""{"cc": "GB", "name": " ", "for": ["crisis"], "tel": "1"}""", "name is words")]
    [InlineData("""{"cc": "GB", "name": "A", "tel": "1"}""", "for is missing")]
    [InlineData("""{"cc": "GB", "name": "A", "for": [], "tel": "1"}""", "for is empty")]
    [InlineData("""{"cc": "GB", "name": "A", "for": "crisis", "tel": "1"}""", "for is a list")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["fear"], "tel": "1"}""", "for is a list of crisis, violence")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"]}""", "one of tel, sms and url is needed")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "0808-2000"}""", "tel is digits")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "12\n3"}""", "tel is digits")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": 116123}""", "tel is words between quotation marks")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "sms": "1;2"}""", "sms is digits")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1", "word": "START"}""", "a word to send needs sms")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "sms": "1", "word": "a&b"}""", "word is one word")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "url": "http://example.org"}""", "url begins with https://")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "url": "javascript:alert(1)"}""", "url begins with https://")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1", "langs": ["English"]}""", "langs is a list of language tags")]
    [InlineData(
        """{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1", "verifiedOn": "1.3.2027", "source": "a.example"}""", "verifiedOn is a day written as")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1", "verifiedOn": "2027-03-11", "source": "a.example"}""", "has not come yet")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1", "verifiedOn": "2027-03-01"}""", "verifiedOn needs source")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1", "verifedOn": "2027-03-01"}""", "“verifedOn” is no part of an entry")]
    [InlineData("""{"cc": "GB", "name": "A\nB", "for": ["crisis"], "tel": "1"}""", "name is one line")]
    [InlineData("""{"cc": "GB", "name": "A", "for": ["crisis"], "tel": "1", "a\nb": 1}""", "“a b” is no part of an entry")]
    [InlineData("\"Samaritans\"", "an entry stands between { and }")]
    [InlineData("""{"cc": "GB", "emergency": "999"}""", "an entry stands between { and }")]
    [InlineData("""{"cc": "GB", "emergency": {}}""", "tel is missing")]
    [InlineData("""{"cc": "XX", "emergency": {"tel": "999"}}""", "cc is a country's two capital letters")]
    [InlineData("""{"cc": "GB", "emergency": {"tel": "nine"}}""", "tel is digits")]
    [InlineData("""{"cc": "GB", "emergency": {"tel": "999", "quiet": "55"}}""", "“quiet” is no part of emergency")]
    [InlineData("""{"cc": "GB", "name": "A", "emergency": {"tel": "999"}}""", "“name” is no part of an entry of whom to call in danger")]
    [InlineData("""{"cc": "GB", "emergency": {"tel": "999", "verifiedOn": "2027-03-01"}}""", "verifiedOn needs source")]
    [InlineData("""{"cc": "GB", "name": "\ud800", "for": ["crisis"], "tel": "1"}""", "stands for no character")]
    public void What_is_wrong_is_told_by_its_place(string entry, string told)
    {
        var read = HelpLinesFile.Read($"[{Samaritans}, {entry}]", s_today);

        Assert.Contains(
            read.Problems,
            problem =>
                problem.What.Contains(told, StringComparison.Ordinal)
                    && (problem.Where.StartsWith("entry 2", StringComparison.Ordinal) || problem.Where == "the file"));
        Every.Of(read.Problems, problem => Assert.DoesNotContain('\n', problem.ToString()));
    }

    [Theory]
    [InlineData("[\n  {\n  \"cc\": \"GB\"\n  \"name\"", "line 4: it is not JSON")]
    [InlineData("", "line 1: it is not JSON")]
    [InlineData("{}", "the file: it is a list of entries")]
    [InlineData("[" + Samaritans + "," + Samaritans + "]", "entry 2 (Samaritans): it stands in the file twice")]
    [InlineData(
        """[{"cc": "GB", "emergency": {"tel": "999"}}, {"cc": "GB", "emergency": {"tel": "112"}}]""",
        "entry 2: whom to call in GB stands in the file twice")]
    public void What_is_no_list_is_told_too(string json, string told) =>
        Assert.StartsWith(told, Assert.Single(HelpLinesFile.Read(json, s_today).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Whatever_stands_in_the_file_it_is_read_or_told_and_never_a_fault()
    {
        using var reader = new StreamReader(typeof(HelpLines).Assembly.GetManifestResourceStream("Help/helplines.json")!);
        var whole = reader.ReadToEnd();
        string[] marks = ["", "\"", "[", "]", "{", "}", ":", ",", "\\", "\\n", "\\ud800", "\\u0000", "\0", "\n", "0", "-", "+", "é"];
        for (var at = 0; at < whole.Length; at += 29)
        {
            foreach (var mark in marks)
            {
                var (inserted, cut) = (whole.Insert(at, mark), whole.Remove(at, Math.Min(at % 40, whole.Length - at)).Insert(at, mark));
                Every.Of(
                    [.. HelpLinesFile.Read(inserted, s_today).Problems, .. HelpLinesFile.Read(cut, s_today).Problems],
                    problem => Assert.DoesNotContain('\n', problem.ToString()), least: 0);
            }

            Assert.NotEmpty(HelpLinesFile.Read(whole[..at], s_today).Problems);
        }
    }

    [Fact]
    public void Comments_and_a_last_comma_are_allowed()
    {
        Assert.Empty(HelpLinesFile.Read($"// ours\n[{Samaritans},]", s_today).Problems);
    }

    [Fact]
    public async Task The_operators_countries_replace_the_programs_and_the_others_stay()
    {
        await using var app = await Acts.StartWithHelpLinesAsync(
            """
            [{"cc": "GB", "name": "The well", "for": ["violence"], "tel": "0800 1"}, {"cc": "PT", "name": "O poço", "for": ["crisis", "men"], "sms": "12"},
             {"cc": "PT", "emergency": {"tel": "115"}}]
            """);
        var lines = app.Services.GetRequiredService<HelpLines>();

        Assert.Equal(["Samaritans", "Shout", "The well"], lines.Of("GB").Select(line => line.Name));
        Assert.Equal("O poço", Assert.Single(lines.For("pt", HelpKind.Men)).Name);
        Assert.NotEmpty(lines.Of("US"));
        Assert.Equal("The well", Assert.Single(lines.For("GB", HelpKind.Violence)).Name);
        Assert.Equal(("999", "115"), (lines.EmergencyOf("GB")!.Tel, lines.EmergencyOf("pt")!.Tel));
        Assert.Equal("O poço", Assert.Single(lines.For("PT", HelpKind.Crisis)).Name);
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(HelpLines.FileName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_as_it_has_to_be_is_told_in_one_line_by_its_entry_and_not_used()
    {
        await using var app = await Acts.StartWithHelpLinesAsync(
            """
            [{"cc": "GB", "name": "The well", "for": ["violence"], "tel": "0800 1"}, {"cc": "PT", "name": "O poço", "for": ["violence"], "tel": "call us"}]
            """);
        using var anybody = app.Somebody();

        var told = Assert.Single(app.Logs.Lines, line => line.Contains(HelpLines.FileName, StringComparison.Ordinal));
        Assert.StartsWith("Warning Steadfast.Web.Features.Help.HelpLines helplines.json is not used", told, StringComparison.Ordinal);
        Assert.Contains("entry 2 (O poço): tel is digits", told, StringComparison.Ordinal);
        Assert.Contains("Samaritans", (await anybody.OpenAsync("/h?c=GB")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_chosen_country_the_operators_counts_and_without_that_none()
    {
        await using var app = await App.StartAsync("--Steadfast:Country=de");
        var lines = app.Services.GetRequiredService<HelpLines>();

        Assert.Equal("DE", lines.Country(null));
        Assert.Equal("GB", lines.Country(" gb "));
        Assert.Equal("DE", lines.Country("nowhere"));
        Assert.Equal("116 016", lines.For(null, HelpKind.Violence)[0].Tel);
        Assert.Empty(lines.Of("TV"));
    }

    [Fact]
    public async Task Lines_checked_more_than_180_days_ago_are_told_at_start_in_one_line()
    {
        await using var app = await Acts.StartWithHelpLinesAsync("""
            [
              {"cc": "GB", "name": "The well", "for": ["violence"], "tel": "1", "verifiedOn": "2026-09-10", "source": "a.example"},
              {"cc": "GB", "name": "The spring", "for": ["violence"], "tel": "2", "verifiedOn": "2026-09-11", "source": "a.example"},
              {"cc": "PT", "name": "O poço", "for": ["violence"], "tel": "3", "verifiedOn": "2025-01-01", "source": "a.example"},
              {"cc": "PT", "name": "A fonte", "for": ["violence"], "tel": "4"}
            ]
            """);

        var told = Assert.Single(app.Logs.Lines, line => line.Contains("180 days", StringComparison.Ordinal));
        Assert.StartsWith(
            "Warning Steadfast.Web.Features.Help.HelpLines Help lines that were checked more than 180 days ago: 2. The oldest is O poço (PT), checked on "
                + "2025-01-01.",
            told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told);
    }

    [Fact]
    public async Task While_all_checks_are_recent_nothing_is_told()
    {
        await using var app = await App.StartAsync();

        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains("180 days", StringComparison.Ordinal));
    }
}
