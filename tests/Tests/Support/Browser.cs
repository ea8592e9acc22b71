using Microsoft.Playwright;

namespace Steadfast.Tests.Support;

/// <summary>A real browser, one for the run; each person in it has a context of their own.</summary>
internal static class Browser
{
    private static readonly Lazy<Task<IBrowser>> s_running = new(StartAsync);

    /// <summary>A new person's browser, at the program's address, with the leave control's target played by an empty page.</summary>
    /// <param name="visitor">Whose session it has; null for nobody's.</param>
    public static async Task<IBrowserContext> OpenAsync(App app, Visitor? visitor = null, Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions { BaseURL = app.Address.ToString(), Locale = "en-GB", ViewportSize = new() { Width = 1280, Height = 800 } };
        configure?.Invoke(options);
        var context = await (await s_running.Value).NewContextAsync(options);
        // Nothing in a test reaches the world outside.
        await context.RouteAsync(url => !url.StartsWith(app.Address.ToString(), StringComparison.Ordinal), route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>Fair" }));
        if (visitor is not null)
        {
            // By the form: a cookie bound to its host cannot be put into a browser from outside.
            var page = await context.NewPageAsync();
            await page.GotoAsync("/in");
            await page.FillAsync("[name=Name]", visitor.Name!);
            await page.FillAsync("[name=Passphrase]", App.Passphrase);
            await page.ClickAsync("main form .btn >> nth=0");
            await page.WaitForURLAsync("**/t");
            await page.CloseAsync();
            visitor.Token = (await context.CookiesAsync()).Single(cookie => cookie.Name == "__Host-s").Value;
        }

        return context;
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            ChromiumSandbox = false,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            // Without these two the page cache behind the Back button is off, and what it might show is never tested.
            IgnoreDefaultArgs = ["--disable-back-forward-cache", "--disable-field-trial-config"],
        });
    }
}
