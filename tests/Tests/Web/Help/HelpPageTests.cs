using System.Net;
using System.Text.RegularExpressions;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Help;

/// <summary>The Help page, as somebody meets it who may have one minute.</summary>
public sealed partial class HelpPageTests : IAsyncLifetime
{
    // What an operator read on the lines' own pages; one of them nobody has read yet.
    private const string Checked = """
        [
          {"cc": "GB", "name": "The well", "for": ["violence"], "tel": "0800 1", "url": "https://well.example",
           "verifiedOn": "2026-11-01", "source": "well.example/call"},
          {"cc": "GB", "name": "The brook", "for": ["crisis"], "tel": "0800 2", "url": "https://brook.example",
           "verifiedOn": "2027-03-01", "source": "brook.example"},
          {"cc": "GB", "name": "The spring", "for": ["men"], "tel": "0800 3"},
          {"cc": "DE", "name": "Der Brunnen", "for": ["violence", "crisis"], "tel": "0800 4", "url": "https://brunnen.example",
           "verifiedOn": "2026-11-01", "source": "brunnen.example"}
        ]
        """;

    private App _app = null!;

    public async ValueTask InitializeAsync() => _app = await App.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Article", "3.1")]
    public async Task A_country_shows_telephone_message_and_site_with_crisis_lines_first()
    {
        using var anybody = _app.Somebody();

        var page = await (await anybody.OpenAsync("/h")).FollowAsync("United States");

        Assert.Equal("/h?c=US", page.Path);
        Assert.Equal("988 Suicide & Crisis Lifeline", page.Texts("#lines ~ .reach b")[0]);
        Assert.Equal("tel:911", page.Document.QuerySelector("main a[href^='tel:']")!.GetAttribute("href"));
        Assert.Equal("tel:18007997233", page.One("a[href='tel:18007997233']").GetAttribute("href"));
        Assert.Equal("Send the word START to 88788", page.One("a[href='sms:88788?body=START']").TextContent);
        Assert.Contains("Or write on their site: www.thehotline.org", page.Text, StringComparison.Ordinal);
        Every.Of(page.Document.QuerySelectorAll("main a[href^='tel:'], main a[href^='sms:']"), link => Assert.Matches(Neutral(), link.GetAttribute("href")));
        Assert.DoesNotContain(page.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.StartsWith("http", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Caution", "8")]
    public async Task What_nobody_checked_says_so_beside_each_line_and_is_never_dated()
    {
        await using var checkedByOperator = await Acts.StartWithHelpLinesAsync(Checked);
        using var anybody = checkedByOperator.Somebody();

        var britain = await anybody.OpenAsync("/h?c=gb");
        var france = await anybody.OpenAsync("/h?c=FR");
        var germany = await anybody.OpenAsync("/h?c=DE");

        Assert.Contains("Checked on 1 November 2026 or later, unless a line says otherwise.", britain.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["The spring"],
            britain.Document.QuerySelectorAll("#lines ~ .reach li")
                .Where(line => line.TextContent.Contains("Not checked lately. If it doesn’t work, try another.", StringComparison.Ordinal))
                .Select(line => line.QuerySelector("b")!.TextContent));
        Assert.DoesNotContain("Checked on", france.Everything, StringComparison.Ordinal);
        Assert.Contains("Not checked lately. If it doesn’t work, try another.", france.Text, StringComparison.Ordinal);
        Assert.Contains("Checked on 1 November 2026. ", germany.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Not checked", string.Concat(germany.Texts("#lines ~ .reach li").Where(line => line.StartsWith("Der Brunnen", StringComparison.Ordinal))),
            StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Caution", "8")]
    public async Task What_was_checked_too_long_ago_says_so_too()
    {
        await using var checkedByOperator = await Acts.StartWithHelpLinesAsync(Checked);
        checkedByOperator.Clock.Advance(TimeSpan.FromDays(180));
        using var anybody = checkedByOperator.Somebody();

        Assert.Contains(
            "Last checked on 1 November 2026. If it doesn’t work, try another.", (await anybody.OpenAsync("/h?c=DE")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/h")]
    [InlineData("/h?c=TV")]
    [InlineData("/h?c=")]
    [InlineData("/h?c=%00%F0&c=GB%27")]
    [InlineData("/h?c=XX")]
    [InlineData("/h/1")]
    [InlineData("/h/1?c=TV")]
    [Trait("Caution", "1")]
    [Trait("Finding", "B2")]
    public async Task Where_no_country_is_known_each_stands_there_with_whom_to_call(string path)
    {
        using var anybody = _app.Somebody();

        var page = await anybody.OpenAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(
            "In danger now? Call the emergency number where you are. Everywhere in the European Union it is 112 How to call without speaking differs from "
                + "country to country.",
            page.Text, StringComparison.Ordinal);
        Assert.Contains("Lines of most countries are listed at findahelpline.com", page.Text, StringComparison.Ordinal);
        Every.Of(["tel:112", "tel:999", "tel:911", "tel:116123", "tel:988", "tel:08001110111"], dial => Assert.True(page.Has($"main a[href='{dial}']"), dial));
        Assert.Equal(18, page.Document.QuerySelectorAll("main .reach a[href^='/h?c=']").Length);
        Assert.Contains("India", page.One("main .reach a[href='/h?c=IN']").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("stay on the line", page.Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Trait("Caution", "7")]
    public async Task The_country_is_chosen_and_never_guessed_or_kept()
    {
        using var anybody = _app.Somebody("de-DE, de;q=0.9");
        using var ana = await _app.SignUpAsync("Europe/London");
        static bool IsBritain(Page page) => page.Text.Contains("The emergency number for United Kingdom", StringComparison.Ordinal);
        var somewhere = (await _app.Somebody().OpenAsync("/h")).Text;

        Assert.Equal(somewhere, (await anybody.OpenAsync("/h")).Text);
        Assert.Equal(somewhere, (await ana.OpenAsync("/h")).Text);
        Assert.True(IsBritain(await ana.OpenAsync("/h?c=GB")));
        Assert.Equal(somewhere, (await ana.OpenAsync("/h")).Text);
        Assert.True(IsBritain(await anybody.OpenAsync("/h?c=GB")));
        Assert.Empty(anybody.Cookies);
    }

    [Fact]
    [Trait("Article", "3.2")]
    public async Task The_number_of_calls_says_what_it_measures_and_leads_to_its_claim()
    {
        using var anybody = _app.Somebody();

        var page = await anybody.OpenAsync("/h");

        Assert.Contains(
            "One line in the United States counted 7 million contacts from 1996 to March 2024. That only says how often people got in touch.", page.Text,
            StringComparison.Ordinal);
        Assert.Equal("/g/f#calls-7m", page.One("a[href^='/g/f']").GetAttribute("href"));
    }

    [Fact]
    [Trait("Article", "59.1")]
    public async Task Help_is_one_step_from_every_page_and_nothing_has_to_be_tried_first()
    {
        var (ana, _, space) = await _app.LinkAsync();
        using var anybody = _app.Somebody();
        foreach (var (visitor, paths) in new[] { (anybody, (string[])["/", "/in", "/new", "/back", "/g/1", "/g/f"]),
            (ana, ["/t", "/m", "/o", space, space + "/1", space + "/3", "/s", "/s/7", "/nowhere"]) })
        {
            foreach (var path in paths)
            {
                Assert.True((await visitor.OpenAsync(path)).Has("nav.places a[href='/h']"), path);
            }
        }

        Assert.Contains("You don’t have to have tried anything first", (await anybody.OpenAsync("/h")).Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(tel:\+?\d+|sms:\+?\d+(\?body=[A-Z]+)?)$")]
    private static partial Regex Neutral();
}
