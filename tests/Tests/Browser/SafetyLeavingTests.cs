using System.Globalization;
using System.Threading.Channels;
using Microsoft.Playwright;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Browser;

/// <summary>Leaving, in a browser as a person's own is: from every page, by every way, at once, and for good.</summary>
/// <remarks>security.md section 3, S1 to S4 and S22.</remarks>
[Trait("Kind", "Browser")]
[Trait("Engine", "sqlite")]
public sealed class SafetyLeavingTests
{
    // Times the last Shift, and tells how long after it the page was covered, and was painted so.
    private const string Stopwatch =
        """
        addEventListener('keyup', e => { if (e.key === 'Shift') { window.began = performance.now(); } }, true);
        addEventListener('click', () => { window.began = performance.now(); window.clicked = Date.now(); }, true);
        new MutationObserver(() => {
          if (!window.covered && document.querySelector('.cover')) {
            window.covered = performance.now() - window.began;
            told(window.covered);
          }
        }).observe(document, { subtree: true, childList: true });
        """;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private static readonly string[] s_leave =
    [
        "Shift, Shift, Shift",
        "ShiftLeft, ShiftRight, ShiftLeft",
        "click textarea, Shift, Shift, Shift",
        "click textarea, Shift+A, b, Shift, Shift, Shift",
        "Escape, Shift, Shift, Shift",
        "click h1, Shift, Shift, Shift",
        "CapsLock, Shift, Shift, Shift",
        "click textarea, Shift+Tab, Shift, Shift, Shift",
        "hold Shift, Shift, Shift",
        // Both keys at once are two presses, in whichever order they come up.
        "down ShiftLeft, down ShiftRight, up ShiftLeft, up ShiftRight, Shift",
        "Shift, down ShiftLeft, down ShiftRight, up ShiftRight, up ShiftLeft",
        "Shift, wait 4000, Shift, wait 4000, Shift",
    ];

    private static readonly string[] s_stay =
    [
        "Shift, Shift, a, Shift",
        "Shift+A, Shift+B, Shift+C, Shift+D",
        "Shift, Shift, Escape, Shift",
        "Escape, Escape, Escape, Escape",
        "Shift+Tab, Shift+Tab, Shift+Tab",
        "Shift+ArrowLeft, Shift+ArrowLeft, Shift+ArrowLeft",
        "Control+Shift, Control+Shift, Control+Shift",
        "Alt+Shift, Alt+Shift, Alt+Shift",
        "shift-click, shift-click, shift-click",
        "Shift, Shift, click textarea, Shift",
        "Shift, Shift, wheel, Shift",
        "Shift, Shift, wait 5300, Shift",
        "down ShiftLeft, down ShiftRight, a, up ShiftLeft, up ShiftRight, Shift",
        "down ShiftLeft, down ShiftRight, up ShiftLeft, up ShiftRight",
    ];

    [Fact]
    [Trait("Security", "S1")]
    public async Task Leave_is_in_sight_and_uncovered_at_the_bottom_of_every_page_at_every_width() =>
        Assert.Empty((await Tour.TakenAsync()).Found(Look.Leave));

    [Theory]
    [Trait("Security", "S1")]
    [InlineData(413)]
    [InlineData(400)]
    [InlineData(403)]
    public async Task Leave_is_in_sight_on_the_pages_that_say_what_went_wrong(int status)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.SignInAsync(scene.Ana);
        if (status == 403)
        {
            var plain = await browser.Page.GotoAsync($"http://{Certificate.Here}:{scene.App.Address.Port}/in");
            Assert.Equal(403, plain!.Status);
        }
        else
        {
            await browser.Page.OpenAsync(scene.Begun);
            await browser.Page.EvaluateAsync(status == 413
                ? "() => { const field = document.querySelector('textarea'); field.removeAttribute('maxlength'); field.value = 'x'.repeat(3000000); }"
                : "() => document.querySelectorAll('[name=__t], [name=__who]').forEach(field => field.remove())");
            // The page itself, to which the form's answer leads.
            var answered = browser.Page.WaitForResponseAsync(response => response.Url.Contains("/2?r=", StringComparison.Ordinal));
            await browser.Page.ClickAsync("main form .btn >> nth=0");
            Assert.Equal(status, (await answered).Status);
            await browser.Page.WaitForLoadStateAsync();
        }

        Assert.NotEqual("", (await browser.Page.Locator("h1").InnerTextAsync()).Trim());
        Assert.Empty(await Exit.FaultsAsync(browser.Page, 320, 768, 1280));
    }

    [Fact]
    [Trait("Security", "S1")]
    public async Task Without_script_the_control_is_there_on_every_page_and_leads_away()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App, withScript: false);
        List<string> faults = [];
        var paths = scene.Paths(signedIn: true);
        await browser.SignInAsync(scene.Ana);
        for (var i = 0; i < paths.Count; i++)
        {
            var path = paths[i];
            await browser.Page.OpenAsync(path);
            faults.AddRange((await Exit.FaultsAsync(browser.Page, 320)).Select(fault => $"{path} {fault}"));
            // It is the same link everywhere, so following it from every eighth page says enough.
            if (i % 8 != 0)
            {
                continue;
            }

            await browser.Page.ClickAsync("header.top a.leave");
            await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());
            if ((await browser.Context.CookiesAsync()).Count > 0 || (await scene.Ana.OpenAsync("/t")).Path != "/in")
            {
                faults.Add($"{path}: the session or a cookie is still there");
            }

            await browser.SignInAsync(scene.Ana);
        }

        Assert.Empty(faults);
    }

    [Fact]
    [Trait("Security", "S2")]
    public async Task Shift_three_times_covers_the_page_within_50_ms_and_leaves()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        var told = Channel.CreateUnbounded<double>();
        await browser.Context.ExposeFunctionAsync("told", (double milliseconds) => { told.Writer.TryWrite(milliseconds); });
        await browser.Context.AddInitScriptAsync(Stopwatch);
        List<double> took = [];
        foreach (var keys in s_leave)
        {
            await browser.SignInAsync(scene.Ana);
            await browser.Page.OpenAsync(scene.Begun);

            await ActAsync(browser.Page, keys);

            try
            {
                took.Add(await told.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
                await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());
            }
            catch (TimeoutException)
            {
                Assert.Fail($"{keys} did not leave.");
            }

            Assert.Equal("/in", (await scene.Ana.OpenAsync("/t")).Path);
        }

        // The middle one: the machine may have other things to do at one moment.
        Assert.InRange(took.Order().ElementAt(took.Count / 2), 0, 50);
    }

    [Fact]
    [Trait("Security", "S2")]
    public async Task Typing_capitals_selecting_and_Escape_never_leave()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.SignInAsync(scene.Ana);
        foreach (var keys in s_stay)
        {
            await browser.Page.OpenAsync(scene.Begun);
            await browser.Page.ClickAsync("textarea");

            await ActAsync(browser.Page, keys);

            await browser.Page.WaitForTimeoutAsync(100);
            Assert.True(
                browser.Page.Url.EndsWith(scene.Begun, StringComparison.Ordinal) && await browser.Page.Locator(".cover").CountAsync() == 0, $"{keys} left.");
        }

        Assert.Equal("/t", (await scene.Ana.OpenAsync("/t")).Path);
    }

    [Fact]
    [Trait("Security", "S3")]
    public async Task What_is_seen_after_leaving_is_the_same_whatever_page_was_left_also_if_the_next_site_never_answers()
    {
        await using var scene = await Scene.StartAsync(isNever: true);
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.Context.RouteAsync("**/w", _ => { });
        HashSet<string> seen = [];
        foreach (var path in (string[])[scene.Journal, scene.Begun, scene.Promise, "/h"])
        {
            await browser.SignInAsync(scene.Ana);
            var page = await browser.Context.NewPageAsync();
            await page.OpenAsync(path);
            // Time stands while somebody looks; the page goes on after a second and a half.
            await page.Clock.InstallAsync();
            await page.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().AddMinutes(1).UtcDateTime);
            await page.ClickAsync("header.top a.leave");

            Assert.Equal("Loading.", await page.EvaluateAsync<string>("() => document.body.innerText.trim()").WaitAsync(s_patience));
            seen.Add(Convert.ToHexString(await page.ScreenshotAsync().WaitAsync(s_patience)));
            _ = page.Clock.RunForAsync(2000);
            await UntilAsync(() => !scene.Elsewhere.Visits.IsEmpty);
            Assert.True(scene.Elsewhere.Visits.TryDequeue(out var visit));
            Assert.Equal(("/never", ""), visit);
            await page.CloseAsync().WaitAsync(s_patience);
        }

        Assert.Single(seen);
    }

    [Theory]
    [Trait("Security", "S3")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_goes_on_when_this_server_hangs_or_is_gone(bool isGone)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.SignInAsync(scene.Ana);
        await browser.Page.OpenAsync(scene.Journal);
        await browser.Context.RouteAsync("**/w", route => isGone ? route.AbortAsync() : Task.CompletedTask);

        await browser.Page.ClickAsync("header.top a.leave");

        if (!isGone)
        {
            Assert.Equal("Loading.", await browser.Page.EvaluateAsync<string>("() => document.body.innerText.trim()"));
        }

        await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());
    }

    [Fact]
    [Trait("Security", "S4")]
    public async Task Leaving_takes_the_other_tab_along_within_half_a_second_and_leaves_no_session_and_no_cookie()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        List<double> took = [];
        // The middle one of three: the machine may have other things to do at one moment.
        for (var i = 0; i < 3; i++)
        {
            await browser.SignInAsync(scene.Ana);
            var token = scene.Ana.Token;
            await browser.Page.OpenAsync("/t");
            var other = await browser.Context.NewPageAsync();
            await other.OpenAsync(scene.Journal);

            var clicked =
                await browser.Page.EvaluateAsync<double>("() => { const now = Date.now(); document.querySelector('header.top a.leave').click(); return now; }");
            await other.ReachAsync(scene.Elsewhere.Weather.ToString());
            took.Add(await other.EvaluateAsync<double>("() => performance.timeOrigin + performance.getEntriesByType('navigation')[0].responseEnd") - clicked);
            await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());

            Assert.Empty(await browser.Context.CookiesAsync());
            scene.Ana.Token = token;
            Assert.Equal("/in", (await scene.Ana.OpenAsync("/t")).Path);
            await other.CloseAsync();
        }

        Assert.InRange(took.Order().ElementAt(1), 0, 500);
    }

    [Fact]
    [Trait("Security", "S22")]
    public async Task By_keyboard_Leave_comes_first_on_every_page_and_nothing_moves_for_whoever_asked_for_less()
    {
        var tour = await Tour.TakenAsync();
        Assert.Empty(tour.Found(Look.Keyboard));
        Assert.Empty(tour.Found(Look.Moving));
    }

    [Fact]
    [Trait("Security", "S22")]
    public async Task The_page_that_covers_is_announced()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App, motion: ReducedMotion.Reduce);
        await browser.SignInAsync(scene.Ana);
        await browser.Context.RouteAsync("**/w", _ => { });
        await browser.Page.OpenAsync(scene.Journal);
        await browser.Page.Keyboard.PressAsync("Tab");
        await browser.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("- alert: Loading.", await browser.Page.Locator("body").AriaSnapshotAsync());
    }

    [Fact]
    [Trait("Security", "S22")]
    public async Task At_200_percent_and_with_letters_twice_as_large_Leave_is_in_sight_on_every_page() =>
        Assert.Empty((await Tour.TakenAsync()).Found(Look.Large));

    private static async Task ActAsync(IPage page, string acts)
    {
        foreach (var act in acts.Split(", "))
        {
            switch (act.Split(' '))
            {
                case ["click", var what]:
                    await page.ClickAsync(what);
                    break;
                case ["wait", var milliseconds]:
                    await page.WaitForTimeoutAsync(int.Parse(milliseconds, CultureInfo.InvariantCulture));
                    break;
                case ["hold", var key]:
                    await page.Keyboard.DownAsync(key);
                    await page.Keyboard.DownAsync(key);
                    await page.Keyboard.UpAsync(key);
                    break;
                case ["down", var key]:
                    await page.Keyboard.DownAsync(key);
                    break;
                case ["up", var key]:
                    await page.Keyboard.UpAsync(key);
                    break;
                case ["shift-click"]:
                    await page.ClickAsync("h1", new() { Modifiers = [KeyboardModifier.Shift] });
                    break;
                case ["wheel"]:
                    await page.Mouse.WheelAsync(0, 50);
                    break;
                default:
                    await page.Keyboard.PressAsync(act);
                    break;
            }
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 200 && !isSo(); i++)
        {
            await Task.Delay(50);
        }

        Assert.True(isSo());
    }
}
