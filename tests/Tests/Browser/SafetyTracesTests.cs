using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Browser;

/// <summary>
/// What somebody finds who takes the device afterwards: behind the Back button, on the disk, in the history, in the browser's stores, on the network.
/// </summary>
/// <remarks>security.md section 3, S5 to S8 and S21. A browser keeps the same whatever engine the program runs on, so one of the two is enough.</remarks>
[Trait("Kind", "Browser")]
[Trait("Engine", "sqlite")]
public sealed partial class SafetyTracesTests
{
    // Tells what a page shows when it comes out of the page cache, before a script of its own has run.
    private const string Lookout =
        """
        addEventListener('pageshow', e => {
          const page = document.documentElement;
          told(e.persisted, page ? page.innerText + [...document.querySelectorAll('input, textarea')].map(f => f.value).join(' ') : '');
        }, true);
        """;

    private static readonly string[] s_giveaways =
    [
        "trust", "affair", "cheat", "betray", "abuse", "violen", "exit", "leave", "escape", "safe", "partner", "husband", "wife", "couple", "promise",
        "journal", "diary", "secret", "private", "share", "linked",
        "invite", "crisis", "danger", "help", "guide", "steadfast", "repair", "check", "therap", "sign", "login", "account", "passphrase", "recover", "session",
        "draft", "erase", "export", "settings",
    ];

    private static readonly string[] s_near =
        [
            "geolocation", "camera", "microphone", "clipboard", "capture", "usb", "serial", "hid", "midi", "sensor", "accelerometer", "gyroscope",
            "magnetometer", "idle", "fonts", "network", "speech", "language", "credentials", "storage-access", "payment", "screen", "topics", "ch-ua",
            "gamepad"];

    [Fact]
    [Trait("Security", "S5")]
    public async Task A_page_that_may_be_kept_does_come_back_out_of_the_page_cache_here()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.Page.GotoAsync(scene.Elsewhere.CarelessPage.ToString());
        await browser.Page.GotoAsync(scene.Elsewhere.Weather.ToString());

        await GoAsync(browser.Page, -1);

        Assert.True(await browser.Page.EvaluateAsync<bool>("() => window.persisted"));
    }

    [Fact]
    [Trait("Security", "S5")]
    public Task After_leaving_fifty_times_Back_and_Forward_show_nothing() => LeaveAsync(50, withScript: true);

    [Fact]
    [Trait("Security", "S5")]
    public Task After_leaving_without_script_Back_and_Forward_show_nothing() => LeaveAsync(5, withScript: false);

    // The short one above looks five times.
    [Fact]
    [Trait("Security", "S5")]
    [Trait("Kind", "Long")]
    public Task After_leaving_fifty_times_without_script_Back_and_Forward_show_nothing() => LeaveAsync(50, withScript: false);

    [Theory]
    [Trait("Security", "S5")]
    [InlineData("idle")]
    [InlineData("ended elsewhere")]
    [InlineData("signed out")]
    [InlineData("left in another tab")]
    public async Task When_a_session_has_ended_in_any_other_way_Back_and_Forward_show_nothing(string way)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        var shown = await WatchAsync(browser);
        for (var i = 0; i < 3; i++)
        {
            await VisitAsync(scene, browser);
            switch (way)
            {
                case "idle":
                    scene.App.Clock.Advance(TimeSpan.FromMinutes(16));
                    break;
                case "ended elsewhere":
                    var accounts = scene.App.Services.GetRequiredService<AccountBook>();
                    var elsewhere = (await accounts.SignInAsync(scene.Ana.Name!, App.Passphrase, null, default)).Session!;
                    await scene.App.Services.GetRequiredService<Sessions>().EndOthersAsync(elsewhere, default);
                    break;
                case "signed out":
                    await browser.Page.OpenAsync("/out");
                    await browser.Page.ClickAsync("main form .btn >> nth=0");
                    await browser.Page.ReachAsync("**/in?k=1");
                    break;
                case "left in another tab":
                    var other = await browser.Context.NewPageAsync();
                    await other.OpenAsync("/t");
                    await other.ClickAsync("header.top a.leave");
                    await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());
                    await other.CloseAsync();
                    break;
            }

            await LookBackAsync(scene, browser, shown);
        }
    }

    [Fact]
    [Trait("Security", "S5")]
    public async Task A_tab_that_was_closed_after_leaving_shows_nothing_when_it_is_opened_again()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await VisitAsync(scene, browser);
        await browser.Page.ClickAsync("header.top a.leave");
        await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());

        // What opening it again does: its addresses are asked for once more, one after the other.
        foreach (var path in (string[])[scene.Journal, scene.Begun, scene.Promise, scene.Space, "/t", "/m"])
        {
            await browser.Page.OpenAsync(path);
            Assert.Equal("Sign in", await browser.Page.Locator("h1").InnerTextAsync());
            AssertNothing(scene, await browser.Page.AllAsync());
        }
    }

    [Theory]
    [Trait("Security", "S6")]
    [InlineData("left")]
    [InlineData("closed")]
    [InlineData("killed")]
    public async Task Of_what_was_read_and_typed_nothing_is_on_the_disk(string end)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        var typed = Scene.New();
        var (name, passphrase) = (scene.Ana.Name!, App.Passphrase);
        await browser.Page.OpenAsync("/in");
        await browser.Page.Locator("[name=Name]").PressSequentiallyAsync(name);
        await browser.Page.Locator("[name=Passphrase]").PressSequentiallyAsync(passphrase);
        await browser.Page.ClickAsync("main form .btn >> nth=0");
        await browser.Page.ReachAsync("**/t");
        foreach (var path in (string[])[scene.Promise, scene.Space, scene.Space + "/4", scene.Journal, "/m"])
        {
            await browser.Page.OpenAsync(path);
        }

        // One form is sent, the other only begun.
        await browser.Page.OpenAsync(scene.Space + "/1");
        await browser.Page.Locator("[name=What]").PressSequentiallyAsync(typed);
        await browser.Page.ClickAsync("main form .btn >> nth=0");
        await browser.Page.Locator(".summary").WaitForAsync();
        await browser.Page.OpenAsync(scene.Begun);
        await browser.Page.Locator("textarea").PressSequentiallyAsync(typed);
        // A browser writes down what is in its tabs every few seconds.
        await browser.Page.WaitForTimeoutAsync(3500);
        Assert.Contains(typed, await browser.Page.AllAsync(), StringComparison.Ordinal);
        var token = (await browser.Context.CookiesAsync()).Single(cookie => cookie.Name == "__Host-s").Value;

        await EndAsync(scene, browser, end);

        Assert.Empty(browser.Find([.. scene.Words, typed, passphrase, token]));

        // The name neither: but a browser that would save the pair counts, under the name, how often it offered to. That is its password manager's, which
        // S9 leaves to its work.
        Every.Of(browser.Find(name), found => Assert.StartsWith("Default/Login Data", found, StringComparison.Ordinal), least: 0);
    }

    [Theory]
    [Trait("Security", "S6")]
    [InlineData("closed")]
    [InlineData("killed")]
    public async Task What_a_careless_page_shows_and_takes_is_found_on_the_disk(string end)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        scene.Elsewhere.Careless = Scene.New();
        var typed = Scene.New();
        await browser.Page.GotoAsync(scene.Elsewhere.CarelessPage.ToString());
        await browser.Page.Locator("textarea").PressSequentiallyAsync(typed);
        await browser.Page.WaitForTimeoutAsync(3500);

        await EndAsync(scene, browser, end);

        Assert.NotEmpty(browser.Find(scene.Elsewhere.Careless));
        Assert.Contains(browser.Find(typed), found => found.Contains("Sessions", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Security", "S7")]
    [Trait("Security", "S8")]
    [Trait("Security", "S21")]
    public async Task A_whole_visit_leaves_neutral_lines_in_the_history_nothing_in_the_browsers_stores_and_asks_nobody_else()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        ConcurrentQueue<string> asked = new();
        ConcurrentQueue<string> complaints = new();
        browser.Context.Request += (_, request) => asked.Enqueue(request.Url);
        browser.Context.Console += (_, message) =>
        {
            if (message.Type is "warning" or "error")
            {
                complaints.Enqueue($"{message.Page?.Url}: {message.Type} {message.Text}");
            }
        };
        browser.Context.WebError += (_, error) => complaints.Enqueue(error.Error);
        await browser.Context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective + ' ' + e.blockedURI));");
        foreach (var path in scene.Paths(signedIn: false))
        {
            await browser.Page.OpenAsync(path);
        }

        await browser.SignInAsync(scene.Ana);
        foreach (var path in scene.Paths(signedIn: true))
        {
            var answer = await browser.Page.OpenAsync(path);
            Assert.Equal("Notes", await browser.Page.TitleAsync());
            Assert.Equal(
                0,
                await browser.Page.Locator(
                    "link[rel=manifest], meta[property], meta[name^='twitter'], link[rel~='canonical'], link[rel~='apple-touch-icon']").CountAsync());
            Assert.False(answer!.Headers.ContainsKey("refresh"));
        }

        Every.Of(
            await browser.Context.CookiesAsync(),
            cookie => Assert.Equal((-1f, true, true, "notes.test"), (cookie.Expires, cookie.HttpOnly, cookie.Secure, cookie.Domain)));
        Assert.Equal(["__Host-f", "__Host-s"], (await browser.Context.CookiesAsync()).Select(cookie => cookie.Name).Order(StringComparer.Ordinal));
        Assert.Equal("0 0 0 0 0", await browser.Page.EvaluateAsync<string>(
            "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, (await "
                + "navigator.serviceWorker.getRegistrations()).length].join(' ')"));
        await browser.Page.ClickAsync("header.top a.leave");
        await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());

        var here = scene.App.SecureAddress.GetLeftPart(UriPartial.Authority) + "/";
        Assert.True(asked.Count(url => url.StartsWith(here, StringComparison.Ordinal)) > 100, $"{asked.Count} requests");
        Every.Of(
            asked,
            url =>
                Assert.True(
                    url.StartsWith(here, StringComparison.Ordinal) || url == scene.Elsewhere.Weather.ToString()
                        || url == scene.Elsewhere.Weather + "favicon.ico",
                    url));
        Assert.Contains(("/", ""), scene.Elsewhere.Visits);
        Every.Of(scene.Elsewhere.Visits, visit => Assert.DoesNotContain(Certificate.Here, visit.Referer, StringComparison.Ordinal));
        // A page that is not there is told as an error, and that is one.
        Assert.DoesNotContain(complaints, line => !line.Contains("the server responded with a status of 404", StringComparison.Ordinal));

        await browser.Context.CloseAsync();
        var history = await browser.HistoryAsync();
        Assert.True(history.Count > 30, $"{history.Count} lines");
        Every.Of(history, line => Assert.Contains(line.Title, (string[])["Notes", "Weather", ""]));
        // An id is drawn, and chance spells any short word now and then.
        Assert.DoesNotContain(
            history,
            line =>
                s_giveaways.Any(
                    word => $"{DrawnId().Replace(new Uri(line.Url).PathAndQuery, "")} {line.Title}".Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(history, line => line.Url.EndsWith("/w", StringComparison.Ordinal));
        Assert.DoesNotContain(await browser.StoredCookiesAsync(), cookie => cookie.Contains(Certificate.Here, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Security", "S21")]
    public async Task No_feature_of_the_device_is_lent_to_a_page()
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App);
        await browser.Page.GotoAsync(scene.Elsewhere.Weather.ToString());
        Assert.Contains("geolocation", await browser.Page.EvaluateAsync<string[]>("() => document.featurePolicy.allowedFeatures()"));

        await browser.Page.OpenAsync("/h");

        var lent = await browser.Page.EvaluateAsync<string[]>("() => document.featurePolicy.allowedFeatures()");
        // What a newer browser has invented since is not known to be refused, so these are named that reach the person or the device.
        Assert.DoesNotContain(lent, feature => s_near.Any(near => feature.Contains(near, StringComparison.Ordinal)));
        TestContext.Current.TestOutputHelper?.WriteLine($"Lent, as nobody refused it: {string.Join(' ', lent)}");
    }

    private static async Task LeaveAsync(int times, bool withScript)
    {
        await using var scene = await Scene.StartAsync();
        await using var browser = await Profile.OpenAsync(scene.App, withScript);
        var shown = await WatchAsync(browser);
        for (var i = 0; i < times; i++)
        {
            await VisitAsync(scene, browser);
            await browser.Page.ClickAsync("header.top a.leave");
            await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());

            await LookBackAsync(scene, browser, shown);
        }
    }

    /// <summary>Signs in and reads three pages, in a history without anything before them.</summary>
    private static async Task VisitAsync(Scene scene, Profile browser)
    {
        await browser.SignInAsync(scene.Ana);
        foreach (var path in (string[])[scene.Promise, scene.Journal, scene.Begun])
        {
            await browser.Page.OpenAsync(path);
            Assert.Contains(scene.Words, word => browser.Page.AllAsync().Result.Contains(word, StringComparison.Ordinal));
        }
    }

    private static async Task LookBackAsync(Scene scene, Profile browser, ConcurrentQueue<string> shown)
    {
        foreach (var step in (int[])[-1, -1, -1, 1, 1, 1])
        {
            await GoAsync(browser.Page, step);
            AssertNothing(scene, await browser.Page.AllAsync());
        }

        // Best is that none came out of the page cache at all.
        Every.Of(shown, words => AssertNothing(scene, words), least: 0);
    }

    /// <summary>Collects what pages show in the moment they come out of the page cache.</summary>
    private static async Task<ConcurrentQueue<string>> WatchAsync(Profile browser)
    {
        ConcurrentQueue<string> shown = new();
        await browser.Context.ExposeFunctionAsync<bool, string, bool>("told", (persisted, words) =>
        {
            if (persisted)
            {
                shown.Enqueue(words);
            }

            return persisted;
        });
        await browser.Context.AddInitScriptAsync(Lookout);
        return shown;
    }

    /// <summary>Goes back or forward as the browser's buttons do, and waits until a page stands and stays.</summary>
    /// <remarks>What drives the browser waits for a page to load, and one out of the page cache does not.</remarks>
    private static async Task GoAsync(IPage page, int step)
    {
        var from = Scene.New();
        var (stood, polls) = ("", 0);
        for (var isAsked = false; !isAsked;)
        {
            try
            {
                await page.EvaluateAsync("from => { window.from = from; }", from);
                isAsked = true;
            }
            catch (PlaywrightException)
            {
                // A page that has just come back is loading itself anew.
                await Task.Delay(25);
            }
        }

        try
        {
            await page.EvaluateAsync("step => { history.go(step); }", step);
        }
        catch (PlaywrightException)
        {
            // Out of the page cache the other page can stand before the answer is back.
        }

        for (; polls < 400; polls++)
        {
            await Task.Delay(25);
            string now;
            try
            {
                now = await page.EvaluateAsync<string>(
                    "from => window.from === from || document.readyState !== 'complete' ? '' : performance.timeOrigin + document.documentElement.outerHTML",
                    from);
            }
            catch (PlaywrightException)
            {
                // The page went away while it was asked.
                now = "";
            }

            if (now.Length > 0 && now == stood)
            {
                return;
            }

            stood = now;
        }

        Assert.Fail($"Nothing stands {step} from {page.Url}.");
    }

    private static async Task EndAsync(Scene scene, Profile browser, string end)
    {
        switch (end)
        {
            case "left":
                await browser.Page.ClickAsync("header.top a.leave");
                await browser.Page.ReachAsync(scene.Elsewhere.Weather.ToString());
                await browser.Context.CloseAsync();
                break;
            case "closed":
                await browser.Context.CloseAsync();
                break;
            case "killed":
                await browser.KillAsync();
                break;
        }
    }

    private static void AssertNothing(Scene scene, string text) => Assert.DoesNotContain(scene.Words, word => text.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex("(?<=/)[A-Za-z0-9_-]{22}(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex DrawnId();
}
