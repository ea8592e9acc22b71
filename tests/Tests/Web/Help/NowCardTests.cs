using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;
using Steadfast.Web.Features.Help;

namespace Steadfast.Tests.Web.Help;

/// <summary>The card for a crisis: whatever the operator set or wrote, there is a number on it, without script, and it comes first.</summary>
public sealed class NowCardTests
{
    /// <summary>Each country, as the operator's; none, several, and one without lines of its own. One that is no country ends the start.</summary>
    public static TheoryData<string> Countries => [.. HelpLines.Shipped.Select(line => line.Country).Distinct(), "", "several", "TV"];

    [Theory]
    [Trait("Finding", "B2")]
    [Trait("Finding", "B1")]
    [MemberData(nameof(Countries))]
    public async Task Every_country_of_an_operator_gives_a_number_to_call_a_crisis_line_and_where_else_to_look(string country)
    {
        await using var app = await App.StartAsync("--Steadfast:Country=" + country);
        using var anybody = app.Somebody();

        var card = await anybody.OpenAsync("/h/1");

        EnsureWhole(card);
        var lines = app.Services.GetRequiredService<HelpLines>();
        if (lines.EmergencyOf(null) is { } emergency)
        {
            Assert.Equal(emergency.Dial, Dials(card)[0]);
            Assert.Contains(lines.For(null, HelpKind.Crisis)[0].Dial, Dials(card));
            Assert.Contains(
                emergency.Silent ?? "How to call without speaking differs from country to country. Look it up before you need it.", card.Text,
                StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal("tel:112", Dials(card)[0]);
            Every.Of(HelpLines.Shipped.Select(line => line.Country).Distinct(), code => Assert.True(card.Has($"main a[href='/h?c={code}']"), code));
        }
    }

    [Theory]
    [Trait("Finding", "B2")]
    [InlineData("GB", "[]")]
    [InlineData("", "[]")]
    [InlineData("GB", "not JSON")]
    [InlineData("GB", """[{"cc": "GB", "name": "The well", "for": ["violence"], "tel": "0800 1"}]""")]
    [InlineData("GB", """[{"cc": "GB", "name": "The well", "for": ["crisis"], "url": "https://well.example"}]""")]
    [InlineData("TV", """[{"cc": "TV", "name": "The reef", "for": ["crisis"], "url": "https://reef.example"}]""")]
    [InlineData("TV", """[{"cc": "TV", "emergency": {"tel": "911"}}]""")]
    public async Task Whatever_the_operators_file_holds_or_leaves_out_there_is_a_number(string country, string file)
    {
        await using var app = await Acts.StartWithHelpLinesAsync(file, "--Steadfast:Country=" + country);
        using var anybody = app.Somebody();

        EnsureWhole(await anybody.OpenAsync("/h/1"));
        EnsureWhole(await anybody.OpenAsync("/h"));
    }

    [Fact]
    [Trait("Finding", "B2")]
    public async Task It_stands_open_on_every_page_that_has_it_also_with_the_notes_put_away()
    {
        await using var app = await App.StartAsync("--Steadfast:Country=FR");
        using var ana = await app.SignUpAsync();
        var open = await ana.OpenAsync("/h/1");
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        var away = await ana.OpenAsync("/h/1");

        EnsureWhole(away);
        Assert.Equal(open.Text, away.Text);
        Assert.Equal(["tel:112", "tel:17", "tel:3114"], Dials(away));
        Assert.Contains("By text message: 114.", away.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Finding", "B2")]
    [InlineData("GB")]
    [InlineData("several")]
    public async Task Who_says_right_now_meets_a_number_at_once_and_on_today(string country)
    {
        await using var app = await App.StartAsync("--Steadfast:Country=" + country);
        using var ana = await app.SignUpAsync();

        var standing = await ana.AnswerSafetyAsync(new(Acts.Clear()) { ["Dark"] = "Now" });

        Assert.Equal("/m/2", standing.Path);
        EnsureWhole(standing);
        EnsureWhole(await ana.OpenAsync("/t"));
        Every.Of([standing, await ana.OpenAsync("/t")], page => Assert.True(page.Has("main a[href='tel:116123']")));
    }

    [Fact]
    public async Task A_country_in_the_address_comes_before_the_operators()
    {
        await using var app = await App.StartAsync("--Steadfast:Country=FR");
        using var anybody = app.Somebody();

        Assert.Equal(["tel:999", "tel:116123"], Dials(await anybody.OpenAsync("/h/1?c=gb")));
        Assert.Equal(["tel:112", "tel:17", "tel:3114"], Dials(await anybody.OpenAsync("/h/1?c=nowhere")));
    }

    [Theory]
    [Trait("Finding", "S24")]
    [InlineData("SE", "tel:020555666", "")]
    [InlineData("PT", null, "Ask your doctor where there’s a programme for this. Helplines for people who are hurt can often tell you, too.")]
    public async Task Who_may_hurt_somebody_finds_a_line_or_how_one_is_found(string country, string? dial, string said)
    {
        await using var app = await App.StartAsync("--Steadfast:Country=" + country);
        using var anybody = app.Somebody();

        var help = await anybody.OpenAsync("/h");

        Assert.Equal(dial is not null, help.Has($"#own ~ .reach a[href='{dial ?? "tel:"}']"));
        Assert.Contains(said, help.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Finding", "S25")]
    [InlineData("IN", true)]
    [InlineData("ES", true)]
    [InlineData("DE", false)]
    [InlineData("SE", false)]
    public async Task Where_lines_about_violence_are_for_women_only_it_is_said_where_others_look(string country, bool isSaid)
    {
        await using var app = await App.StartAsync("--Steadfast:Country=" + country);
        using var anybody = app.Somebody();

        Assert.Equal(
            isSaid,
            (await anybody.OpenAsync("/h")).Everything.Contains(
                "The lines about violence listed here are for women. If you are not, look here: findahelpline.com", StringComparison.Ordinal));
    }

    private static void EnsureWhole(Page card)
    {
        Assert.NotEmpty(Dials(card));
        Assert.Contains("findahelpline.com", card.Text, StringComparison.Ordinal);
        // Open without script and on paper: nothing of it is folded away or drawn by the script.
        Assert.DoesNotContain(card.Document.QuerySelectorAll("main a[href^='tel:']"), link => link.Closest("details, [hidden], .btn, .acts") is not null);
        // A number comes before anything there is to read.
        var main = card.One("main");
        Assert.True(
            main.QuerySelector("a[href^='tel:']")!.CompareDocumentPosition(main.QuerySelector("ol.steps-down")!)
                .HasFlag(AngleSharp.Dom.DocumentPositions.Following));
    }

    private static List<string> Dials(Page card) => [.. card.Document.QuerySelectorAll("main a[href^='tel:']").Select(link => link.GetAttribute("href")!)];
}
