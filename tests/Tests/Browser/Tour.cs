using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Browser;

/// <summary>What is looked at on every page.</summary>
internal enum Look
{
    /// <summary>What a checker of access finds, in the light.</summary>
    Access,

    /// <summary>Contrasts in the dark, where colours are all that differs.</summary>
    Dark,

    /// <summary>Wider than the smallest phone, as it stands or with any word in it.</summary>
    Width,

    /// <summary>Controls that are lower than a finger needs.</summary>
    Height,

    /// <summary>The way out, at every width.</summary>
    Leave,

    /// <summary>The way out at 200 %, and with letters twice as large.</summary>
    Large,

    /// <summary>The way out by keyboard.</summary>
    Keyboard,

    /// <summary>What moves although somebody asked for less.</summary>
    Moving,
}

/// <summary>Every page there is, with 26 weeks in it, loaded once and looked at in every way that needs a browser; each test asks for one column.</summary>
internal sealed partial class Tour
{
    /// <summary>How many pages of a kind are opened to find what they lead to. One of them is looked at: they differ in their words alone.</summary>
    private const int Followed = 12;

    // What is given is of many sorts, and each has parts of its own.
    private static readonly string[] s_ofManySorts = ["/m/26/{id}", "/o/{space}/7/{id}"];

    private static readonly Lazy<Task<Tour>> s_tour = new(GoAsync);
    private static readonly string s_checker = new BundledAxeScriptProvider().GetScript();

    private readonly List<(Look Look, string Fault)> _faults = [];

    private Tour() { }

    /// <summary>The one tour of the run: the first who asks waits for it.</summary>
    public static Task<Tour> TakenAsync() => s_tour.Value;

    /// <summary>Looks at one page alone.</summary>
    public static async Task<Tour> OfAsync(IPage page, string path)
    {
        var tour = new Tour();
        await page.Context.AddInitScriptAsync(s_checker);
        await tour.LookAsync(page, path);
        return tour;
    }

    /// <summary>The addresses that were looked at as somebody without an account.</summary>
    public List<string> Public { get; } = [];

    /// <summary>Those that were looked at as Ana or as Ben.</summary>
    public List<string> SignedIn { get; } = [];

    /// <summary>Kinds of pages that nobody came to.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>What was found.</summary>
    public IEnumerable<string> Found(Look look) => _faults.Where(fault => fault.Look == look).Select(fault => fault.Fault);

    private static async Task<Tour> GoAsync()
    {
        var tour = new Tour();
        await using var database = await Sample.FillAsync();
        await using var app = await App.OnAsync(database, builder => builder.Services.Replace(ServiceDescriptor.Singleton(TimeProvider.System)));
        using var nobody = app.Somebody();
        var kinds = Kinds(app);
        var isPublic = kinds.Where(kind => kind.Metadata.GetMetadata<IAllowAnonymous>() is not null).ToHashSet();
        var page = await Chromium.OpenAsync(app);
        await page.Context.AddInitScriptAsync(s_checker);
        foreach (var path in (await PagesAsync(nobody, isPublic, "/")).Values.SelectMany(paths => paths.Take(1)))
        {
            tour.Public.Add(path);
            await tour.LookAsync(page, path);
        }

        // Some pages only one of the two has: whoever sent a letter, and whoever received it.
        var left = kinds.Where(kind => !isPublic.Contains(kind)).ToHashSet();
        foreach (var who in (string[])["Ana", "Ben"])
        {
            var (name, passphrase) = Sample.SignIn(database, who);
            var signedIn = await app.Services.GetRequiredService<AccountBook>().SignInAsync(name, passphrase, null, CancellationToken.None);
            using var visitor = new Visitor(app.Address, "en", name, signedIn.Token);
            await page.Context.AddCookiesAsync(
                [new() { Name = "__Host-s", Value = visitor.Token, Url = $"https://localhost:{app.Address.Port}", Secure = true, HttpOnly = true }]);
            var own = await PagesAsync(visitor, kinds.Where(kind => !isPublic.Contains(kind)).ToHashSet(), "/t");
            foreach (var kind in left.Where(kind => own[Walk.Pattern(kind)].Count > 0).ToList())
            {
                left.Remove(kind);
                foreach (var path in s_ofManySorts.Contains(Walk.Pattern(kind)) ? own[Walk.Pattern(kind)] : own[Walk.Pattern(kind)].Take(1))
                {
                    tour.SignedIn.Add(path);
                    await tour.LookAsync(page, path);
                }
            }
        }

        await tour.LookAsync(page, "/no/such/page");
        tour.Missed.AddRange(left.Select(Walk.Pattern));
        await page.Context.CloseAsync();
        return tour;
    }

    private static List<RouteEndpoint> Kinds(App app) =>
    [
        // Of two that fit an address, the one that says more of it answers.
        .. app.Shown().OrderBy(endpoint => endpoint.RoutePattern.Parameters.Count),
    ];

    /// <summary>Follows links, and finds some pages of each kind; where no link leads, the kind's own address if it is one.</summary>
    private static async Task<Dictionary<string, List<string>>> PagesAsync(Visitor visitor, IReadOnlySet<RouteEndpoint> kinds, string from)
    {
        var fits = kinds.OrderBy(kind => kind.RoutePattern.Parameters.Count)
            .Select(Walk.Pattern)
            .Select(kind => (Kind: kind, Paths: new List<string>(), Fits: Fit(kind))).ToList();
        // What a form was sent to without a tick looks at its mistake first; here it is the page as it comes.
        HashSet<string> seen = [
            from,
            .. fits.Select(kind => kind.Kind.Replace("/{id?}", "", StringComparison.Ordinal)).Where(path => !path.Contains('{', StringComparison.Ordinal))
                .Select(path => path == "/new/1" ? path + "?A=true" : path)];
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

    private async Task LookAsync(IPage page, string path)
    {
        void Add(Look look, IEnumerable<string> faults) => _faults.AddRange(faults.Select(fault => (look, $"{path}: {fault}")));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(path);
        // First, as nobody has touched the page yet.
        Add(Look.Keyboard, await FirstByKeyboardAsync(page));
        Add(Look.Moving, await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || "
                + "s.transitionDuration.split(',').some(d => parseFloat(d) > 0); }).map(e => e.outerHTML.slice(0, 90))"));
        Add(Look.Access, await CheckAsync(page, "{}"));
        Add(Look.Height, await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, .btn, nav a, .leave, .pick, summary, select, textarea, input')]
              .filter(e => !['hidden', 'radio', 'checkbox'].includes(e.type))
              .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 90))
            """));
        Add(Look.Width, await WidthAsync(page, "document.documentElement.scrollWidth"));
        Add(Look.Leave, await Exit.FaultsAsync(page, 320, 768, 1280));
        // The page at 200 %, as a window of 1280 px shows it, is one of 640; and letters twice as large, as a person sets them.
        Add(Look.Large, await Exit.FaultsAsync(page, 640));
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        Add(Look.Large, await Exit.FaultsAsync(page, 1280));
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
        await page.SetViewportSizeAsync(320, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Add(Look.Dark, await CheckAsync(page, "{ runOnly: ['color-contrast'] }"));
        // Last, as nothing of the page is left by it: whatever word somebody wrote, and however long the other's name is.
        Add(Look.Width, await WidthAsync(page,
            """
            () => {
              document.querySelectorAll('details').forEach(part => part.open = true);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                if (!text.data.trim() || text.parentElement.closest('textarea, script, svg')) { continue; }
                text.data = text.parentElement.closest('[dir=auto], bdi, .words') ? 'w'.repeat(200)
                  : text.data.replace(/\u2068[^\u2069]*\u2069/g, 'M'.repeat(40));
              }
              return document.documentElement.scrollWidth;
            }
            """));
    }

    private static async Task<string[]> CheckAsync(IPage page, string options) => await page.EvaluateAsync<string[]>(
        $"() => axe.run({options}).then(found => found.violations.flatMap(one => one.nodes.map(node => one.id + ' ' + node.target + ' ' + node.html)))");

    private static async Task<string[]> WidthAsync(IPage page, string width) =>
        await page.EvaluateAsync<int>(width) is > 320 and var wide ? [$"{wide} px wide"] : [];

    private static async Task<string[]> FirstByKeyboardAsync(IPage page)
    {
        await page.EvaluateAsync("() => { document.activeElement.blur(); window.getSelection().removeAllRanges(); }");
        await page.Locator("html").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        var first = await page.EvaluateAsync<string>(
            "() => { const e = document.activeElement, r = e.getBoundingClientRect(); return `${e.getAttribute('href')} ${e.innerText} "
                + "${document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2) === e}`; }");
        return first == "/w Leave true" ? [] : [$"first by keyboard is {first}"];
    }
}
