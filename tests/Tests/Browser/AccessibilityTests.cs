using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Browser;

/// <summary>What a checker can find about access, on every page with 26 weeks in it, in light and dark, at the smallest width.</summary>
[Trait("Kind", "Browser")]
[Trait("Engine", "sqlite")]
public sealed partial class AccessibilityTests
{
    /// <summary>How many pages of a kind are opened to find what they lead to. One of them is looked at: they differ in their words alone.</summary>
    private const int Followed = 12;

    // What is given is of many sorts, and each has parts of its own.
    private static readonly string[] s_ofManySorts = ["/m/26/{id}", "/o/{space}/7/{id}"];

    [Fact]
    [Trait("Security", "S22")]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_smallest_phone()
    {
        await using var database = await Sample.FillAsync();
        await using var app = await App.OnAsync(database, builder => builder.Services.Replace(ServiceDescriptor.Singleton(TimeProvider.System)));
        using var nobody = app.Somebody();
        var kinds = Kinds(app);
        var isPublic = kinds.Where(kind => kind.Metadata.GetMetadata<IAllowAnonymous>() is not null).ToHashSet();
        var page = await Chromium.OpenAsync(app);
        List<string> findings = [];
        foreach (var path in (await PagesAsync(nobody, isPublic, "/")).Values.SelectMany(paths => paths.Take(1)))
        {
            await LookAsync(page, path, findings);
        }

        // Some pages only one of the two has: whoever sent a letter, and whoever received it.
        var left = kinds.Where(kind => !isPublic.Contains(kind)).ToHashSet();
        foreach (var who in (string[])["Ana", "Ben"])
        {
            var (name, passphrase) = Sample.SignIn(database, who);
            var signedIn = await app.Services.GetRequiredService<AccountBook>().SignInAsync(name, passphrase, null, CancellationToken.None);
            using var visitor = new Visitor(app.Address, "en", name, signedIn.Token);
            await page.Context.AddCookiesAsync([new() { Name = "__Host-s", Value = visitor.Token, Url = $"https://localhost:{app.Address.Port}", Secure = true, HttpOnly = true }]);
            var own = await PagesAsync(visitor, kinds.Where(kind => !isPublic.Contains(kind)).ToHashSet(), "/t");
            foreach (var kind in left.Where(kind => own[PathOf(kind)].Count > 0).ToList())
            {
                left.Remove(kind);
                foreach (var path in s_ofManySorts.Contains(PathOf(kind)) ? own[PathOf(kind)] : own[PathOf(kind)].Take(1))
                {
                    await LookAsync(page, path, findings);
                }
            }
        }

        await LookAsync(page, "/no/such/page", findings);
        Assert.Empty(findings);
        Assert.Empty(left.Select(PathOf));
    }

    private static List<RouteEndpoint> Kinds(App app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) ?? true)
            .Where(endpoint => endpoint.RoutePattern.RawText!.Trim('/') is not ("w" or "out" or "healthz" or "d"))
            // Of two that fit an address, the one that says more of it answers.
            .OrderBy(endpoint => endpoint.RoutePattern.Parameters.Count),
    ];

    private static string PathOf(RouteEndpoint kind) => "/" + kind.RoutePattern.RawText!.Trim('/');

    /// <summary>Follows links, and finds some pages of each kind; where no link leads, the kind's own address if it is one.</summary>
    private static async Task<Dictionary<string, List<string>>> PagesAsync(Visitor visitor, IReadOnlySet<RouteEndpoint> kinds, string from)
    {
        var fits = kinds.OrderBy(kind => kind.RoutePattern.Parameters.Count)
            .Select(PathOf)
            .Select(kind => (Kind: kind, Paths: new List<string>(), Fits: Fit(kind))).ToList();
        HashSet<string> seen = [from, .. fits.Select(kind => kind.Kind.Replace("/{id?}", "", StringComparison.Ordinal)).Where(path => !path.Contains('{', StringComparison.Ordinal))];
        Queue<string> todo = new(seen);
        while (todo.TryDequeue(out var path))
        {
            if (fits.FirstOrDefault(kind => kind.Fits.IsMatch(path.Split('?')[0])) is not { Paths: { } paths } || paths.Count >= Followed)
            {
                continue;
            }

            paths.Add(path);
            foreach (var link in (await visitor.OpenAsync(path)).Links.Where(link => link is not ("/w" or "/out") && seen.Add(link)))
            {
                todo.Enqueue(link);
            }
        }

        // What is offered only now and then stands under what it belongs to.
        var found = fits.ToDictionary(kind => kind.Kind, kind => kind.Paths, StringComparer.Ordinal);
        foreach (var (kind, paths) in found.Where(kind => kind.Value.Count == 0 && !kind.Key.EndsWith('}')))
        {
            var end = kind.LastIndexOf('/');
            paths.AddRange(found.GetValueOrDefault(kind[..end], []).Take(1).Select(path => path + kind[end..]));
        }

        return found;
    }

    /// <summary>What an address of a kind looks like: a hole in it is a number, or an id or a day, and can be left out if it says so.</summary>
    private static Regex Fit(string kind) => new("^" + Hole().Replace(kind, hole =>
    {
        var filled = hole.Groups["number"].Success ? "/[0-9]+" : "/[\\w-]{10,}";
        return hole.Groups["maybe"].Success ? $"(?:{filled})?" : filled;
    }) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"/\{\w+(?<number>:int)?(?<maybe>\?)?\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    private static async Task LookAsync(IPage page, string path, List<string> findings)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(path);
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        findings.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{path}: {violation.Id} {node.Target} {node.Html}")));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        // Colours are all that differs in the dark.
        var inTheDark = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations], RunOnly = new() { Type = "rule", Values = ["color-contrast"] } });
        findings.AddRange(inTheDark.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{path} in the dark: {node.Target} {node.Html}")));
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
        // Last, as nothing of the page is left by it: whatever word somebody wrote, and however long the other's name is.
        var widest = await page.EvaluateAsync<int>(
            """
            () => {
              document.querySelectorAll('details').forEach(part => part.open = true);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                if (!text.data.trim() || text.parentElement.closest('textarea, script, svg')) { continue; }
                text.data = text.parentElement.closest('[dir=auto], bdi, .words') ? 'w'.repeat(200) : text.data.replace(/\u2068[^\u2069]*\u2069/g, 'M'.repeat(40));
              }
              return document.documentElement.scrollWidth;
            }
            """);
        if (widest > 320)
        {
            findings.Add($"{path}: {widest} px wide with a long word in it");
        }
    }
}
