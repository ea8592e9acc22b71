using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Steadfast.Tests.Support;

/// <summary>One headless Chromium for the whole run; each person has a context of their own in it.</summary>
internal static class Chromium
{
    /// <summary>Where it is installed.</summary>
    public const string Program = "/usr/bin/chromium";

    /// <summary>What it is started with.</summary>
    public static readonly string[] Arguments = [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>What it is not started with: with these two the page cache behind the Back button is off, and what it might show is never tested.</summary>
    public static readonly string[] Unwanted = ["--disable-back-forward-cache", "--disable-field-trial-config"];

    private static readonly Lazy<Task<IPlaywright>> s_driver = new(Playwright.CreateAsync);
    private static readonly Lazy<Task<IBrowser>> s_browser = new(LaunchAsync);

    /// <summary>What drives it; one for the whole run.</summary>
    public static Task<IPlaywright> Driver => s_driver.Value;

    /// <summary>A new person's browser: 320 px wide, on a clock in Madrid, with or without script.</summary>
    public static async Task<IPage> OpenAsync(App app, bool withScript = true, int width = 320, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await (await s_browser.Value).NewContextAsync(new()
        {
            // Browsers keep secure cookies for localhost, and not for 127.0.0.1.
            BaseURL = $"http://localhost:{app.Address.Port}",
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = withScript,
            ColorScheme = scheme,
            TimezoneId = "Europe/Madrid",
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(30_000);
        // Nothing in a test reaches the world outside: where the leave control goes is played by an empty page.
        await context.RouteAsync(
            url => !url.StartsWith(app.Address.ToString(), StringComparison.Ordinal),
            route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>Fair" }));
        return await context.NewPageAsync();
    }

    /// <summary>
    /// Signs a visitor in by the form, as a cookie bound to its host cannot be put into a browser from outside; the visitor shares the session from then
    /// on.
    /// </summary>
    public static async Task SignInAsync(IPage page, Visitor visitor)
    {
        await page.GotoAsync("/in");
        await page.FillAsync("[name=Name]", visitor.Name!);
        await page.FillAsync("[name=Passphrase]", App.Passphrase);
        await page.ClickAsync("main form .btn >> nth=0");
        await ArriveAsync(page, "**/t");
        visitor.Token = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == "__Host-s").Value;
    }

    /// <summary>Waits until a page of the program is there.</summary>
    /// <param name="address">As a pattern.</param>
    public static async Task ArriveAsync(IPage page, string address)
    {
        await StandAsync(page, address);
        // The last thing on every page.
        await page.Locator("nav.places").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>
    /// Waits until the page stands at an address: the driver's own waiting misses a page that is there already, now and then, for half a minute.
    /// </summary>
    /// <param name="address">As a pattern.</param>
    public static async Task StandAsync(IPage page, string address)
    {
        var pattern = new Regex(
            $"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$", RegexOptions.None,
            TimeSpan.FromSeconds(1));
        for (var i = 0; i < 1200 && !pattern.IsMatch(page.Url); i++)
        {
            await Task.Delay(25);
        }

        Assert.True(pattern.IsMatch(page.Url), $"It stands at {page.Url} and not at {address}.");
    }

    private static async Task<IBrowser> LaunchAsync() =>
        await (await Driver).Chromium.LaunchAsync(
            new() { ExecutablePath = Program, Headless = true, ChromiumSandbox = false, Args = Arguments, IgnoreDefaultArgs = Unwanted });
}
