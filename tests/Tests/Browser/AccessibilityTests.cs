using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web;

namespace Steadfast.Tests.Browser;

/// <summary>What a checker can find about access, on every page, in light and dark, at the smallest width.</summary>
[Trait("Kind", "Browser")]
[Trait("Engine", "sqlite")]
public sealed class AccessibilityTests
{
    private static readonly string[] s_public = ["/", "/new", "/new/1", "/in", "/back", "/h", "/h?c=GB", "/g", "/g/1", "/g/f"];
    private static readonly string[] s_own = ["/t", "/m", "/o", "/o/1", "/o/2", "/s", "/s/1", "/s/2", "/s/3", "/s/4", "/s/5", "/s/6", "/s/7", "/s/7/1", "/s/8", "/u", "/no/such/page"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    [Trait("Security", "S22")]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_smallest_phone(ColorScheme scheme)
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await CrawlTests.FillAsync(ana, ben, space);
        var page = await Chromium.OpenAsync(app, scheme: scheme);
        List<string> findings = [];
        foreach (var path in s_public)
        {
            await LookAsync(page, path, scheme, findings);
        }

        await page.Context.AddCookiesAsync([new() { Name = "__Host-s", Value = ana.Token, Url = $"https://localhost:{app.Address.Port}", Secure = true, HttpOnly = true }]);
        var promises = (await ana.OpenAsync(space)).Links.Where(link => link.StartsWith(space + "/", StringComparison.Ordinal) && link.Split('/')[3].Length == 22);
        var journal = (await ana.OpenAsync("/m")).Links.First(link => link.StartsWith("/m/", StringComparison.Ordinal) && link.Split('/').Length == 3);
        foreach (var path in s_own.Concat([space, .. Enumerable.Range(1, 5).Select(i => $"{space}/{i}"), .. promises, promises.First() + "/3", journal, journal + "/2", journal + "/3"]))
        {
            await LookAsync(page, path, scheme, findings);
        }

        Assert.Empty(findings);
    }

    private static async Task LookAsync(IPage page, string path, ColorScheme scheme, List<string> findings)
    {
        await page.GotoAsync(path);
        // Colours are all that differs in the dark.
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        if (scheme == ColorScheme.Dark)
        {
            options.RunOnly = new() { Type = "rule", Values = ["color-contrast"] };
        }

        var result = await page.RunAxe(options);
        findings.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{path}: {violation.Id} {node.Target} {node.Html}")));
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > 320)
        {
            findings.Add($"{path}: {width} px wide");
        }

        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, .btn, nav a, .leave, .pick, summary, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select, textarea')]
              .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 90))
            """);
        findings.AddRange(small.Select(element => $"{path}: lower than 44 px: {element}"));
    }
}
