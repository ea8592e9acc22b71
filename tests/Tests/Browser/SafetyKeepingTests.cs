using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Browser;

/// <summary>
/// What is kept for the person who types and from the person who comes after: drafts, idle pages, private pages, and what is said before anybody begins.
/// </summary>
/// <remarks>security.md section 3, S9, S10, S16 and S17.</remarks>
[Trait("Kind", "Browser")]
[Trait("Engine", "sqlite")]
public sealed class SafetyKeepingTests
{
    [Fact]
    [Trait("Security", "S9")]
    public async Task When_the_browser_is_killed_at_most_ten_seconds_of_typing_are_lost()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.SignInAsync(scene.Ana);
        await browser.Page.OpenAsync(scene.Begun);
        await browser.Page.FillAsync("textarea", "");
        var clock = TimeProvider.System;
        var (began, typed) = (clock.GetTimestamp(), new List<(TimeSpan At, string Word)>());
        while (clock.GetElapsedTime(began) < TimeSpan.FromSeconds(12))
        {
            var word = string.Create(CultureInfo.InvariantCulture, $"w{typed.Count}. ");
            await browser.Page.Locator("textarea").PressSequentiallyAsync(word);
            typed.Add((clock.GetElapsedTime(began), word));
            await Task.Delay(100);
        }

        var killed = clock.GetElapsedTime(began);
        await browser.KillAsync();

        // The same person, on another device.
        using var again = new Visitor(scene.App.Address, name: scene.Ana.Name);
        await scene.App.PassAsync(TimeSpan.Zero, again);
        var kept = (await again.OpenAsync(scene.Begun)).Value("Words");
        var older = typed.Where(line => line.At < killed - TimeSpan.FromSeconds(10)).ToList();
        Assert.NotEmpty(older);
        Every.Of(older, line => Assert.Contains(line.Word.Trim(), kept, StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Security", "S9")]
    [InlineData("/m/AAAAAAAAAAAAAAAAAAAAAQ/2", "話", 12_000)]
    [InlineData("/m/AAAAAAAAAAAAAAAAAAAAAQ/2", "%&=+ \n🌊ж", 8_000)]
    [InlineData("/m/17/3", "話", 4_000)]
    public async Task A_page_that_is_left_at_once_keeps_what_was_pasted_into_it_in_any_script(string path, string letters, int length)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.SignInAsync(scene.Ana);
        await browser.Page.OpenAsync(path);
        var pasted = string.Concat(Enumerable.Repeat(letters, length / letters.Length));
        var areas = browser.Page.Locator("textarea");
        var count = await areas.CountAsync();
        for (var i = 0; i < count; i++)
        {
            await areas.Nth(i).FillAsync(pasted);
        }

        await browser.Page.OpenAsync("/t");

        using var again = new Visitor(scene.App.Address, name: scene.Ana.Name);
        await scene.App.PassAsync(TimeSpan.Zero, again);
        var form = await again.OpenAsync(path);
        for (var i = 0; i < 100 && !form.Text.Contains("Draft kept", StringComparison.Ordinal); i++)
        {
            // What was sent in leaving arrives when it arrives.
            await Task.Delay(100);
            form = await again.OpenAsync(path);
        }

        var kept = form.Document.QuerySelectorAll("main textarea").OfType<IHtmlTextAreaElement>().Select(area => area.Value).ToList();
        Assert.Equal(Enumerable.Repeat(pasted.Trim(), count), kept);
    }

    [Theory]
    [Trait("Security", "S10")]
    [InlineData(15, false)]
    [InlineData(15, true)]
    [InlineData(5, true)]
    public async Task A_page_nobody_touches_goes_blank_after_the_minutes_its_owner_chose_also_offline(int minutes, bool isOffline)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        if (minutes != 15)
        {
            await (await scene.Ana.OpenAsync("/s/4")).SubmitAsync(new() { ["Idle"] = "Five" });
        }

        await browser.SignInAsync(scene.Ana);
        await browser.Page.Clock.InstallAsync();
        await browser.Page.OpenAsync(scene.Journal);
        await browser.Context.SetOfflineAsync(isOffline);
        await browser.Page.Clock.RunForAsync((minutes * 60_000) - 10_000);
        Assert.Contains(scene.Words, word => browser.Page.AllAsync().Result.Contains(word, StringComparison.Ordinal));

        await browser.Page.Clock.RunForAsync(20_000);

        Assert.Equal("This page put itself away. Open it again", await browser.Page.EvaluateAsync<string>("() => document.body.innerText.trim()"));
        var left = await browser.Page.AllAsync();
        Assert.DoesNotContain(scene.Words, word => left.Contains(word, StringComparison.Ordinal));
        await browser.Context.SetOfflineAsync(false);
        scene.App.Clock.Advance(TimeSpan.FromMinutes(minutes) + TimeSpan.FromSeconds(61));
        await browser.Page.ClickAsync("a");
        await browser.Page.ReachAsync("**/in");
    }

    [Fact]
    [Trait("Security", "S10")]
    public async Task Twelve_hours_after_it_began_a_session_ends_however_busy_somebody_is()
    {
        await using var scene = await Scene.StartAsync();
        await scene.App.PassAsync(TimeSpan.FromHours(1), scene.Ana);
        for (var minutes = 0; minutes < (12 * 60) - 10; minutes += 10)
        {
            Assert.Equal("/t", (await scene.Ana.OpenAsync("/t")).Path);
            scene.App.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Equal("/t", (await scene.Ana.OpenAsync("/t")).Path);
        scene.App.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal("/in", (await scene.Ana.OpenAsync("/t")).Path);
    }

    [Fact]
    [Trait("Security", "S16")]
    public async Task Whoever_takes_the_open_device_after_six_minutes_finds_nothing_private_on_any_page()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.SignInAsync(scene.Ana);
        var paths = scene.Paths(signedIn: true).Append(scene.Begun).ToList();
        HashSet<string> seen = [];
        async Task ReadAsync()
        {
            foreach (var path in paths)
            {
                var html = (await scene.Ana.OpenAsync(path)).Html;
                seen.UnionWith(scene.Words.Where(word => html.Contains(word, StringComparison.Ordinal)));
            }
        }

        await ReadAsync();
        Assert.Superset(scene.Private.ToHashSet(StringComparer.Ordinal), seen);
        seen.Clear();
        scene.App.Clock.Advance(TimeSpan.FromMinutes(6));

        await ReadAsync();

        Assert.Empty(scene.Private.Intersect(seen, StringComparer.Ordinal));
        Assert.Equal("/t", new Uri((await browser.Page.OpenAsync("/t"))!.Url).AbsolutePath);
        await browser.Page.OpenAsync(scene.Journal);
        Assert.StartsWith("/u", new Uri(browser.Page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(1, await browser.Page.Locator("main input[type=password]").CountAsync());
    }

    [Fact]
    [Trait("Security", "S17")]
    [Trait("Article", "3.1")]
    public async Task Without_script_and_without_an_account_somebody_reads_who_runs_this_before_the_first_form()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App, withScript: false);
        await browser.Page.OpenAsync("/");
        await browser.Page.Locator("main a[href='/new']").First.ClickAsync();
        await browser.Page.ReachAsync("**/new");

        Assert.Equal(0, await browser.Page.Locator("form[method=post]").CountAsync());
        Assert.Empty(await browser.Context.CookiesAsync());
        var text = await browser.Page.Locator("main").InnerTextAsync();
        foreach (var said in (string[])
        [
            "Maria Silva runs this copy", "What they can see", "change the program. From then on they could read",
            "A copy of the disk or of a backup holds them sealed",
            "If your partner, or someone close to them, runs this copy, they can read what you write here.", "A phone or computer can be watched.",
            "use a device the other never had in their hands",
            "It doesn’t take the address of this page out of the browser’s history.", "Nobody from outside has checked this program yet.",
        ])
        {
            Assert.Contains(said, text, StringComparison.Ordinal);
        }

        // Plain enough to be read in a hurry: 25 words to a sentence at most, and short ones.
        var sentences = text.Split(['.', '?', ':', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Empty(sentences.Where(words => words.Length > 25).Select(words => string.Join(' ', words)));
        Assert.InRange(sentences.SelectMany(words => words).Average(word => word.Length), 1, 4.7);

        await browser.Page.ClickAsync("main a[href='/h']");
        await browser.Page.ReachAsync("**/h");
        await browser.Page.ClickAsync("main a[href='/h?c=GB']");
        await browser.Page.Locator("main a[href^='tel:']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await browser.Page.OpenAsync("/new");
        await browser.Page.CheckAsync("main [name=A]");
        await browser.Page.ClickAsync("main form button");
        await browser.Page.ReachAsync("**/new/1?A=true");
        Assert.Equal(1, await browser.Page.Locator("main form").CountAsync());
        // Whoever comes straight to the form is told as well.
        Assert.Contains("Maria Silva", await browser.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await browser.Page.Locator("main header a[href='/new']").CountAsync());
    }
}
