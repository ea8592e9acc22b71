using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Vault.Accounts;
using Steadfast.Web;
using Steadfast.Web.Components;

namespace Steadfast.Tests.Support;

/// <summary>The whole program on a free port, with its own database and a clock that a test moves.</summary>
internal sealed class App : IAsyncDisposable
{
    /// <summary>The passphrase of everybody who signs up here.</summary>
    public const string Passphrase = "amber lantern river stone willow";

    private readonly Database _database;
    private readonly WebApplication _program;

    private App(Database database, WebApplication program, FakeTimeProvider clock) => (_database, _program, Clock) = (database, program, clock);

    /// <summary>The program's clock; it begins on Wednesday 10 March 2027, at half past six in the evening in Madrid.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>Where the program listens.</summary>
    public Uri Address => new(_program.Urls.First());

    /// <summary>What the program has registered.</summary>
    public IServiceProvider Services => _program.Services;

    /// <summary>Starts the program.</summary>
    public static async Task<App> StartAsync(params string[] settings)
    {
        var database = await Databases.FreshAsync();
        var clock = new FakeTimeProvider(new DateTimeOffset(2027, 3, 10, 17, 30, 0, TimeSpan.Zero));
        string[] args =
        [
            "--urls=http://127.0.0.1:0", $"--Steadfast:Data={database.Options.Folder}", "--Steadfast:Operator=Maria Silva",
            .. database.Options.Postgres is { } postgres ? [$"--Steadfast:Postgres={postgres}"] : Array.Empty<string>(),
            .. settings,
        ];
        var program = Product.Build(args, builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            builder.Logging.SetMinimumLevel(LogLevel.Error);
        });
        await program.StartAsync();
        return new(database, program, clock);
    }

    /// <summary>Somebody without a session.</summary>
    public Visitor Somebody() => new(this, null, null);

    /// <summary>Somebody new, signed in, with the notes open.</summary>
    public async Task<Visitor> SignUpAsync(string zone = "Europe/Madrid")
    {
        var accounts = Services.GetRequiredService<AccountBook>();
        var name = await accounts.OfferNameAsync(CancellationToken.None);
        var signedIn = await accounts.SignUpAsync(name, Passphrase, new(Zone: zone), IPAddress.Loopback, CancellationToken.None);
        return new(this, signedIn.Token, name);
    }

    /// <summary>Lets time pass, which ends everybody's session, and signs these people in again.</summary>
    public async Task PassAsync(TimeSpan time, params Visitor[] people)
    {
        Clock.Advance(time);
        foreach (var person in people)
        {
            var signedIn = await Services.GetRequiredService<AccountBook>().SignInAsync(person.Name!, Passphrase, IPAddress.Loopback, CancellationToken.None);
            person.Token = signedIn.Token!;
        }
    }

    /// <summary>Two people who share a space, called Ana and Ben; Ana invited.</summary>
    public async Task<(Visitor Ana, Visitor Ben, string Space)> LinkAsync()
    {
        var (ana, ben) = (await SignUpAsync(), await SignUpAsync());
        var invited = await (await ana.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Ana" });
        var joined = await (await ben.OpenAsync("/o/2")).SubmitAsync(new() { ["Code"] = invited.One("#code").TextContent, ["Name"] = "Ben" });
        return (ana, ben, joined.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await _program.StopAsync();
        await _program.DisposeAsync();
        await _database.DisposeAsync();
    }
}

/// <summary>Somebody at a browser without script: keeps cookies, follows links and redirects, submits the forms that are there.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly App _app;
    private readonly HttpClient _browser;
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public Visitor(App app, string? token, string? name)
    {
        _app = app;
        Name = name;
        _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        if (token is not null)
        {
            _cookies[SignedIn.Cookie] = token;
        }
    }

    /// <summary>The sign-in name; null for somebody without an account.</summary>
    public string? Name { get; }

    /// <summary>What the session cookie holds.</summary>
    public string Token { get => _cookies[SignedIn.Cookie]; set => _cookies[SignedIn.Cookie] = value; }

    /// <summary>Opens a page and follows where it leads.</summary>
    public Task<Page> OpenAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>Sends a form's fields as a browser would.</summary>
    public Task<Page> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) => SendAsync(HttpMethod.Post, path, fields);

    public void Dispose() => _browser.Dispose();

    private async Task<Page> SendAsync(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>>? fields)
    {
        for (var hop = 0; hop < 10; hop++)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            if (fields is not null)
            {
                request.Content = new FormUrlEncodedContent(fields);
            }

            using var response = await _browser.SendAsync(request);
            Remember(response);
            if (response.Headers.Location is not { } to)
            {
                return new(this, path, response.StatusCode, await response.Content.ReadAsStringAsync());
            }

            (method, path, fields) = (HttpMethod.Get, new Uri(new Uri(_app.Address, path), to).PathAndQuery, null);
        }

        throw new InvalidOperationException($"{path} leads in a circle.");
    }

    private void Remember(HttpResponseMessage response)
    {
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = cookie.Split(';')[0].Split('=', 2) is [var first, var second] ? (first, second) : (cookie, "");
            if (value.Length == 0)
            {
                _cookies.Remove(name);
            }
            else
            {
                _cookies[name] = value;
            }
        }
    }
}

/// <summary>A page as a person has it before them.</summary>
internal sealed class Page(Visitor visitor, string path, HttpStatusCode status, string html)
{
    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument(html);

    /// <summary>The path and query it stands at, after redirects.</summary>
    public string Path { get; } = path;

    /// <summary>How it was answered.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Its heading.</summary>
    public string Heading => Read(One("h1"));

    /// <summary>All that stands in the main part, with single blanks.</summary>
    public string Text => Read(One("main"));

    /// <summary>What is wrong, as the error summary tells it; empty if nothing is.</summary>
    public IReadOnlyList<string> Errors => Texts(".summary li");

    /// <summary>The one element that a selector finds.</summary>
    public IElement One(string selector) => Assert.Single(_document.QuerySelectorAll(selector));

    /// <summary>What stands in each element that a selector finds.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. _document.QuerySelectorAll(selector).Select(Read)];

    /// <summary>True if something matches.</summary>
    public bool Has(string selector) => _document.QuerySelector(selector) is not null;

    /// <summary>What a field holds.</summary>
    public string Value(string name) => _document.QuerySelector($"main [name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement { Type: "radio" } => (_document.QuerySelector($"main [name='{name}'][checked]") as IHtmlInputElement)?.Value ?? "",
        IHtmlInputElement input => input.Value,
        _ => throw new InvalidOperationException($"{Path} has no field {name}."),
    };

    /// <summary>Opens what a link with these words leads to.</summary>
    public Task<Page> FollowAsync(string words) =>
        visitor.OpenAsync(_document.QuerySelectorAll("main a").FirstOrDefault(link => Read(link) == words)?.GetAttribute("href") ?? throw new InvalidOperationException($"{Path} has no link “{words}”: {Text}"));

    /// <summary>Fills fields that are there and presses a button: the one with these words, or the first.</summary>
    public Task<Page> SubmitAsync(Dictionary<string, string>? fill = null, string? button = null)
    {
        var pressed = _document.QuerySelectorAll<IHtmlButtonElement>("main form button").FirstOrDefault(candidate => button is null || Read(candidate) == button)
            ?? throw new InvalidOperationException($"{Path} has no button “{button}”: {Text}");
        var form = pressed.Form!;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var control in form.Elements)
        {
            switch (control)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input:
                    fields[name] = input.Value;
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    fields[name] = area.Value;
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } choice:
                    fields[name] = choice.Value ?? "";
                    break;
            }
        }

        foreach (var (name, value) in fill ?? [])
        {
            Assert.True(form.QuerySelector($"[name='{name}']") is not null, $"{Path} has no field {name}.");
            fields[name] = value;
        }

        if (pressed.Name is { Length: > 0 } named)
        {
            fields[named] = pressed.Value;
        }

        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action");
        return visitor.PostAsync(action is { Length: > 0 } ? action : Path, fields);
    }

    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
