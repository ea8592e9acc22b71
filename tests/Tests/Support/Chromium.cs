using Microsoft.Playwright;

namespace Steadfast.Tests.Support;

/// <summary>One headless Chromium for the whole run; each person has a context of their own in it.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> s_browser = new(LaunchAsync);

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
        return await context.NewPageAsync();
    }

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            ChromiumSandbox = false,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
