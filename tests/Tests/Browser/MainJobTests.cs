using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Browser;

/// <summary>Two people, each alone at first, then linked, make and keep one promise, in two real browsers.</summary>
[Trait("Kind", "Browser")]
public sealed partial class MainJobTests
{
    [Theory]
    [Trait("Article", "41.2")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_people_sign_up_link_keep_a_promise_see_the_wall_and_part(bool withScript)
    {
        await using var app = await App.StartAsync();
        var ana = await Chromium.OpenAsync(app, withScript);
        var ben = await Chromium.OpenAsync(app, withScript);
        await SignUpAsync(ana);
        await SignUpAsync(ben);

        await LinkAsync(ana, ben);
        await GoAsync(ben, "Make a promise");
        await ben.GetByLabel("What will you do?").FillAsync("I ring the school about the trip");
        await ben.GetByLabel("By which day?").FillAsync("2027-03-12");
        await ben.GetByLabel("If I cannot, I tell you by").FillAsync("by Thursday evening, in a message");
        await PressAsync(ben, "Offer this promise");
        Assert.Contains("Choose how large it is.", await MainAsync(ben));
        Assert.Equal("I ring the school about the trip", await ben.GetByLabel("What will you do?").InputValueAsync());
        await ben.GetByLabel("Medium, it takes some effort").CheckAsync();
        await ben.GetByLabel("In ten minutes").CheckAsync();
        await PressAsync(ben, "Offer this promise");
        Assert.Contains("Ana can read it from", await MainAsync(ben));
        await ComeAsync(app, ana, ben);

        await PlaceAsync(ana, "Ours");
        await ana.Locator(".lines a", new() { HasText = "Ben offers you a promise" }).ClickAsync();
        await PressAsync(ana, "Yes");
        await PlaceAsync(ben, "Ours");
        await GoAsync(ben, "I ring the school about the trip");
        await SayAsync(ben, "Kept", null);
        await ana.ReloadAsync();
        await SayAsync(ana, "Kept", "You rang on Thursday.");
        Assert.Contains("You rang on Thursday.", await MainAsync(ana));

        await PlaceAsync(ana, "Ours");
        Assert.Equal(1, await ana.Locator("figure.wall svg[role=img] .brick").CountAsync());
        await GoAsync(ana, "Stop sharing");
        var before = await PlaceAsync(ben, "Ours");
        await ana.GetByLabel("30 days").CheckAsync();
        await PressAsync(ana, "Stop sharing now");
        Assert.Contains("A space you share with one person", await MainAsync(ana));
        Assert.Equal(before, await PlaceAsync(ben, "Ours"));
    }

    [Fact]
    [Trait("Security", "S4")]
    public async Task Leave_ends_the_session_and_goes_elsewhere_without_script()
    {
        await using var app = await App.StartAsync($"--Steadfast:LeaveTarget=https://{Certificate.There}/elsewhere");
        var page = await Chromium.OpenAsync(app, withScript: false);
        await page.RouteAsync("**/elsewhere", route => route.FulfillAsync(new() { Body = "The weather.", ContentType = "text/plain" }));
        await SignUpAsync(page);

        await page.Locator("header.top a.leave").ClickAsync();

        await Chromium.StandAsync(page, "**/elsewhere");
        await page.GotoAsync("/t");
        Assert.Equal("Sign in", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    [Trait("Security", "S2")]
    public async Task Shift_three_times_leaves_and_typing_capitals_does_not()
    {
        await using var app = await App.StartAsync($"--Steadfast:LeaveTarget=https://{Certificate.There}/elsewhere");
        var page = await Chromium.OpenAsync(app);
        await page.RouteAsync("**/elsewhere", route => route.FulfillAsync(new() { Body = "The weather.", ContentType = "text/plain" }));
        await SignUpAsync(page);
        await page.GotoAsync("/m");
        await GoAsync(page, "Write a page");

        await page.GetByRole(AriaRole.Textbox).PressSequentiallyAsync("A B C D");
        Assert.Contains("/m/", page.Url, StringComparison.Ordinal);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await page.Keyboard.PressAsync("Shift");
        }

        await Chromium.StandAsync(page, "**/elsewhere");
        await page.GotoAsync("/t");
        Assert.Equal("Sign in", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task What_is_typed_and_not_sent_is_there_again_on_another_device()
    {
        await using var app = await App.StartAsync();
        var page = await Chromium.OpenAsync(app);
        await SignUpAsync(page);
        await page.GotoAsync("/m");
        await GoAsync(page, "Write a page");
        var address = page.Url;
        var saved = page.WaitForResponseAsync(response => response.Url.EndsWith("/d", StringComparison.Ordinal), new() { Timeout = 15_000 });
        await page.GetByRole(AriaRole.Textbox).PressSequentiallyAsync("half a thought");
        Assert.True((await saved).Ok);
        await page.GotoAsync("about:blank");

        await page.GotoAsync(address);

        Assert.Equal("half a thought", await page.GetByRole(AriaRole.Textbox).InputValueAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_signs_out_and_in_again_and_opens_their_notes_with_the_passphrase(bool withScript)
    {
        await using var app = await App.StartAsync();
        var page = await Chromium.OpenAsync(app, withScript);
        var (name, passphrase) = await SignUpAsync(page);
        await GoAsync(page, "My settings");
        await GoAsync(page, "Sign out");
        await page.Locator("main button.btn").First.ClickAsync();

        await page.GotoAsync("/in");
        await page.GetByLabel("Your sign-in name").FillAsync(name.Replace('-', ' ').ToUpperInvariant());
        await page.GetByLabel("Your passphrase").FillAsync(passphrase);
        await PressAsync(page, "Sign in");
        await Chromium.ArriveAsync(page, "**/t");
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        await PlaceAsync(page, "Mine");
        Assert.DoesNotContain("What is mine", await MainAsync(page), StringComparison.Ordinal);
        await page.Locator("main input[type=password]").FillAsync(passphrase);
        await page.Locator("main button.btn").First.ClickAsync();
        await Chromium.ArriveAsync(page, "**/m");
        Assert.Contains("What is mine", await MainAsync(page), StringComparison.Ordinal);
    }

    internal static async Task<(string Name, string Passphrase)> SignUpAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.GotoAsync("/new");
        await page.Locator("main input[name=A]").CheckAsync();
        await PressAsync(page, "I have read this, go on");
        await page.Locator("main input[name=Consents]").CheckAsync();
        var passphrase = await page.Locator("[name='NewPassphrase.Offered']").InputValueAsync();
        await PressAsync(page, "I wrote both down, begin");
        var name = await page.Locator("strong.word").InnerTextAsync();
        var groups = CodeGroup().Matches(await MainAsync(page)).Select(match => match.Value).Distinct().ToList();
        foreach (var field in await page.Locator("main .field input").AllAsync())
        {
            var label = await page.Locator($"label[for='{await field.GetAttributeAsync("id")}']").InnerTextAsync();
            await field.FillAsync(groups[int.Parse(label[^1..]) - 1]);
        }

        await PressAsync(page, "I have it on paper");
        await Chromium.ArriveAsync(page, "**/t");
        return (name, passphrase);
    }

    internal static async Task LinkAsync(IPage ana, IPage ben)
    {
        await AnswerAsync(ana);
        await DescribeAsync(ana);
        await PlaceAsync(ana, "Ours");
        await GoAsync(ana, "Link with someone");
        await GoAsync(ana, "Make a code");
        await ana.GetByLabel("What is the other to call you here?").FillAsync("Ana");
        await ana.Locator("main input[name=IsAdult]").CheckAsync();
        await PressAsync(ana, "Make the code");
        var code = await ana.Locator("#code").InnerTextAsync();
        await AnswerAsync(ben);
        await DescribeAsync(ben);
        await PlaceAsync(ben, "Ours");
        await GoAsync(ben, "Link with someone");
        await GoAsync(ben, "I was told a code");
        await ben.GetByLabel("The code").FillAsync(code.ToLowerInvariant());
        await ben.GetByLabel("What is the other to call you here?").FillAsync("Ben");
        await ben.Locator("main input[name=IsAdult]").CheckAsync();
        await PressAsync(ben, "Join");
        Assert.Contains("Promises between you", await MainAsync(ben));
    }

    /// <summary>Answers the private questions: nothing is the matter.</summary>
    /// <summary>Lets what was proposed come to the other, while both look now and then, so that their visits go on.</summary>
    private static async Task ComeAsync(App app, params IPage[] pages)
    {
        for (var i = 0; i < 4; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(4));
            foreach (var page in pages)
            {
                await page.GotoAsync("/m");
            }
        }
    }

    private static async Task AnswerAsync(IPage page)
    {
        await PlaceAsync(page, "Today");
        await GoAsync(page, "Private questions, a few minutes");
        await PressAsync(page, "Yes, go on");
        for (var part = 1; part <= 4; part++)
        {
            await page.GetByText($"Part {part} of 4").WaitForAsync();
            foreach (var question in await page.Locator("main fieldset.choice").AllAsync())
            {
                var isOwnChoice = await question.Locator("input[name=OwnChoice]").CountAsync() > 0;
                await question.GetByLabel(
                    isOwnChoice ? "Yes" : part == 1 && await question.GetByLabel("Never").CountAsync() > 0 ? "Never" : "No",
                    new() { Exact = true }).CheckAsync();
            }

            await PressAsync(page, part < 4 ? "Go on" : "Finish");
        }

        await Chromium.ArriveAsync(page, "**/m/2");
    }

    /// <summary>Describes what happened in a few words, and says no more of it.</summary>
    private static async Task DescribeAsync(IPage page)
    {
        await PlaceAsync(page, "Mine");
        await GoAsync(page, "What happened");
        await GoAsync(page, "Describe what happened");
        await page.Locator("main [name=Words]").FillAsync("Money went that I did not know of.");
        await PressAsync(page, "Keep this");
        await Chromium.ArriveAsync(page, "**/m/7/*/2");
    }

    private static async Task SayAsync(IPage page, string how, string? words)
    {
        await GoAsync(page, "Say how it went");
        await page.GetByLabel(how, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("A few words about it").FillAsync(words ?? "");
        await PressAsync(page, "Keep this account");
    }

    internal static async Task<string> PlaceAsync(IPage page, string place)
    {
        await page.Locator("nav.places").GetByRole(AriaRole.Link, new() { Name = place }).ClickAsync();
        return await MainAsync(page);
    }

    /// <summary>The words of the page as somebody sees them: lines break by its style, which a click does not wait for.</summary>
    private static async Task<string> MainAsync(IPage page)
    {
        await page.WaitForLoadStateAsync();
        return await page.Locator("main").InnerTextAsync();
    }

    private static Task GoAsync(IPage page, string words) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words }).First.ClickAsync();

    private static Task PressAsync(IPage page, string words) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();

    [GeneratedRegex(@"\b[0-9A-HJKMNP-TV-Z]{5,6}\b", RegexOptions.None, 1000)]
    private static partial Regex CodeGroup();
}
