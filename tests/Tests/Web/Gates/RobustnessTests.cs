using System.Collections.Concurrent;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Steadfast.Tests.Support;

// A run can be told again by its seed; nothing here is a secret.
#pragma warning disable RS0030

namespace Steadfast.Tests.Web.Gates;

/// <summary>Requests that no browser would send, to every address there is.</summary>
/// <remarks>security.md section 6, "Robustness".</remarks>
[Collection(Alone.Name)]
[Trait("Security", "Robustness")]
public sealed class RobustnessTests
{
    private const int AtATime = 4;
    private const int RequestsAWorld = 2000;
    private const long MaxGrowthBytes = 50L * 1024 * 1024;

    [Fact]
    [Trait("Engine", "sqlite")]
    public Task Twenty_thousand_mutated_requests_bring_no_fault_and_take_no_memory() => SendAsync(20_000, seed: 3);

    // What comes over the line is read alike whatever lies below; here it is what a database says of what was read.
    [Fact]
    [Trait("Engine", "postgres")]
    public Task Four_thousand_mutated_requests_bring_no_fault_and_take_no_memory() => SendAsync(4_000, seed: 4);

    // Another seed each time; it stands in what a failure says.
    [Fact]
    [Trait("Kind", "Long")]
    public Task A_million_mutated_requests_bring_no_fault_and_take_no_memory() => SendAsync(1_000_000, Random.Shared.Next());

    private static async Task SendAsync(int requests, int seed)
    {
        var faults = new Faults();
        await using var app = await App.StartAsync(builder =>
        {
            // What is logged is kept in memory otherwise, which is to be measured.
            builder.Logging.ClearProviders().AddProvider(faults);
            builder.Logging.Services.PostConfigure<LoggerFilterOptions>(filter =>
            {
                filter.Rules.Clear();
                filter.MinLevel = LogLevel.Error;
                // Tells of every token that does not fit, which is no fault of the program; its own log leaves it out, too.
                filter.Rules.Add(new(null, "Microsoft.AspNetCore.Antiforgery", LogLevel.None, null));
            });
        });
        Dictionary<int, int> statuses = [];
        List<string> bad = [];
        var (before, sent) = (0L, 0);
        while (sent < requests && bad.Count < 20)
        {
            var world = await WorldAsync(app);
            var round = sent;
            // The first of them fill caches and compile pages.
            if (sent == RequestsAWorld)
            {
                before = GC.GetTotalMemory(forceFullCollection: true);
            }

            await Task.WhenAll(Enumerable.Range(0, AtATime).Select(lane => Task.Run(async () =>
            {
                var random = new Random(HashCode.Combine(seed, round, lane));
                for (var i = 0; i < RequestsAWorld / AtATime; i++)
                {
                    var request = Mutations.Mutate(world[random.Next(world.Count)], random);
                    var (status, answer) = await request.SendAsync(app.Address.Port);
                    lock (statuses)
                    {
                        statuses[status] = statuses.GetValueOrDefault(status) + 1;
                        // A line break in the address ends the line that names the version; the server says so before the program hears of it.
                        if ((status >= 500 && !(status == 505 && request.Target.Contains('\n', StringComparison.Ordinal))) || !faults.Lines.IsEmpty)
                        {
                            bad.Add(
                                string.Create(
                                    CultureInfo.InvariantCulture, $"{status} to {Short(request.ToString())} {Short(answer)} {string.Join(' ', faults.Lines)}"));
                            faults.Lines.Clear();
                        }
                    }
                }
            })));
            sent += RequestsAWorld;
        }

        var counts = statuses.OrderBy(pair => pair.Key).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value} times"));
        var said = $"seed {seed}: {string.Join(", ", counts)}";
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.True(bad.Count == 0, $"{said}\n{string.Join("\n\n", bad)}");
        // It has done its work on some, and refused others in every way it has.
        // It closes without an answer on what is cut off in the middle, and on nothing else.
        Assert.InRange(statuses.GetValueOrDefault(0), 0, requests / 10);
        Every.Of((int[])[200, 302, 400, 404, 405, 413, 415], status => Assert.True(statuses.GetValueOrDefault(status) > 20, said));
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{growth / 1024} KB more than after the first of them"));
        Assert.InRange(growth, long.MinValue, MaxGrowthBytes);
        // And it still does what it is for.
        var (ana, _, space) = await app.LinkAsync();
        Assert.Equal(space, (await ana.OpenAsync(space)).Path);
    }

    /// <summary>
    /// New people with new things, and each request that their pages would send: every address by GET, every form by POST. What is left of the people
    /// before does not matter any more.
    /// </summary>
    private static async Task<IReadOnlyList<Wire>> WorldAsync(App app)
    {
        var (ana, ben, space) = await app.LinkAsync();
        await app.FillAsync(ana, ben, space);
        using var nobody = app.Somebody();
        var filled = await Walk.FilledAsync(ana, space);
        List<Wire> requests = [];
        foreach (var endpoint in app.Routes())
        {
            var path = filled(endpoint.Pattern());
            var isPublic = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            foreach (var visitor in isPublic ? (Visitor[])[nobody, ana] : [ana, ben])
            {
                Add(requests, visitor, "GET", path, null);
                if (path is "/w" or "/out" or "/d" or "/healthz")
                {
                    continue;
                }

                foreach (var form in (await visitor.OpenAsync(path)).Document.QuerySelectorAll<IHtmlFormElement>("main form"))
                {
                    var fields = form.Elements.OfType<IElement>().Where(field => field.GetAttribute("name") is { Length: > 0 })
                        .Select(
                            field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? (field as IHtmlTextAreaElement)?.Value + "x"))
                        .Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}");
                    var body = string.Join('&', fields);
                    Add(requests, visitor, "POST", form.GetAttribute("action") is { Length: > 0 } action ? action : path, body);
                    if (visitor == ana)
                    {
                        Add(requests, visitor, "POST", "/d", $"{body}&__form={Uri.EscapeDataString(path)}");
                    }
                }
            }
        }

        foreach (var path in (string[])["/style.css", "/page.js", "/icon.svg", "/healthz", "/no/such/page"])
        {
            Add(requests, ana, "GET", path, null);
        }

        return requests;
    }

    private static void Add(List<Wire> requests, Visitor visitor, string method, string path, string? body) => requests.Add(new(
        method, path,
        [
            ("Host", "localhost"), ("Connection", "close"), ("Accept-Language", "en"),
            .. visitor.Cookies.Count > 0
                ? [("Cookie", string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")))]
                : Array.Empty<(string, string)>(),
            .. body is null ? Array.Empty<(string, string)>() : [("Content-Type", "application/x-www-form-urlencoded")],
        ],
        body));

    private static string Short(string text) => new([.. text.Take(1500).Select(letter => letter is >= ' ' and <= '~' or '\n' ? letter : '·')]);

    /// <summary>Keeps what is logged as an error, and nothing else.</summary>
    private sealed class Faults : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Lines.Enqueue($"{formatter(state, exception)} {exception}");
            }
        }

        public void Dispose()
        {
        }
    }
}
