using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Web;

namespace Steadfast.Tests.Support;

/// <summary>
/// The whole program on a free port, with its own database on the run's engine, a clock that a test moves, and passphrases that cost next to nothing to
/// try.
/// </summary>
internal sealed class App : IAsyncDisposable
{
    /// <summary>The passphrase of everybody who signs up here.</summary>
    public const string Passphrase = "amber lantern river stone willow";

    private readonly WebApplication _program;

    private readonly bool _ownsDatabase;

    private App(Database database, bool ownsDatabase, WebApplication program, FakeTimeProvider clock, Logs logs) =>
        (Database, _ownsDatabase, _program, Clock, Logs) = (database, ownsDatabase, program, clock, logs);

    /// <summary>The program's clock; it begins at <see cref="Support.Clock.Start"/>.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>The database; deleted with the program.</summary>
    public Database Database { get; }

    /// <summary>Every line the program has logged.</summary>
    public Logs Logs { get; }

    /// <summary>Where the program listens, by the name that browsers take for this machine.</summary>
    public Uri Address =>
        new(_program.Urls.First(url => url.StartsWith("http:", StringComparison.Ordinal)).Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

    /// <summary>Where it listens with HTTPS, if it was started so, by the name a <see cref="Profile"/> finds it under.</summary>
    public Uri SecureAddress =>
        new(_program.Urls.First(url => url.StartsWith("https:", StringComparison.Ordinal)).Replace("127.0.0.1", Certificate.Here, StringComparison.Ordinal));

    /// <summary>What the program has registered.</summary>
    public IServiceProvider Services => _program.Services;

    /// <summary>Starts the program, with sign-up open.</summary>
    /// <param name="settings">Further arguments, as in "--Steadfast:PseudoLocales=true".</param>
    public static Task<App> StartAsync(params string[] settings) => StartAsync(null, settings);

    /// <summary>Starts the program with HTTPS beside plain HTTP.</summary>
    public static Task<App> StartSecurelyAsync(params string[] settings) =>
        StartAsync(builder => Certificate.Use(builder.WebHost), ["--urls=http://127.0.0.1:0;https://127.0.0.1:0", .. settings]);

    /// <summary>Starts the program, with a last word on what is registered.</summary>
    public static async Task<App> StartAsync(Action<WebApplicationBuilder>? configure, params string[] settings) =>
        await StartAsync(await Databases.FreshAsync(), true, configure, settings);

    /// <summary>Starts the program on a database that is somebody else's to delete.</summary>
    public static Task<App> OnAsync(Database database, Action<WebApplicationBuilder>? configure = null) => StartAsync(database, false, configure);

    private static async Task<App> StartAsync(Database database, bool ownsDatabase, Action<WebApplicationBuilder>? configure, params string[] settings)
    {
        var clock = Support.Clock.Stopped();
        var logs = new Logs();
        string[] args =
        [
            "--urls=http://127.0.0.1:0", $"--Steadfast:Data={database.Options.Folder}", "--Steadfast:Operator=Maria Silva", "--Steadfast:Country=several",
            "--Steadfast:Kind=known",
            .. database.Options.Postgres is { } postgres ? [$"--Steadfast:Postgres={postgres}"] : Array.Empty<string>(),
            .. settings,
        ];
        var program = Product.Build(args, builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            builder.Services.Replace(ServiceDescriptor.Singleton(_ => new Derivations(new ArgonCost(1, 8))));
            builder.Logging.ClearProviders().AddProvider(logs);
            configure?.Invoke(builder);
        });
        await program.StartAsync();
        return new(database, ownsDatabase, program, clock, logs);
    }

    /// <summary>Somebody without a session.</summary>
    /// <param name="language">What their browser asks for.</param>
    public Visitor Somebody(string language = "en") => new(Address, language);

    /// <summary>Somebody new, signed in, with the notes open.</summary>
    public Task<Visitor> SignUpAsync(string zone = "Europe/Madrid") => SignUpAsync(new Preferences(Zone: zone));

    /// <summary>Somebody new, signed in, with the notes open and pages as they like them.</summary>
    public async Task<Visitor> SignUpAsync(Preferences preferences)
    {
        var accounts = Services.GetRequiredService<AccountBook>();
        var name = await accounts.OfferNameAsync(CancellationToken.None);
        var signedIn = await accounts.SignUpAsync(name, Passphrase, preferences, IPAddress.Loopback, CancellationToken.None);
        return new(Address, "en", name, signedIn.Token);
    }

    /// <summary>Two people who share a space, called Ana and Ben; Ana invited.</summary>
    public async Task<(Visitor Ana, Visitor Ben, string Space)> LinkAsync()
    {
        var (ana, ben) = (await SignUpAsync(), await SignUpAsync());
        return (ana, ben, await LinkAsync(ana, ben));
    }

    /// <summary>Lets these two share a space, called Ana and Ben; Ana invites.</summary>
    /// <returns>Its address.</returns>
    public static async Task<string> LinkAsync(Visitor ana, Visitor ben)
    {
        var invited = await (await ana.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Ana", ["IsAdult"] = "true" });
        var joined = await (await ben.OpenAsync("/o/2"))
            .SubmitAsync(new() { ["Code"] = invited.One("#code").TextContent, ["Name"] = "Ben", ["IsAdult"] = "true" });
        return joined.Path;
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

    public async ValueTask DisposeAsync()
    {
        await _program.StopAsync();
        await _program.DisposeAsync();
        if (_ownsDatabase)
        {
            await Database.DisposeAsync();
        }
    }
}
