using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Steadfast.Domain.Wording;
using Steadfast.Vault;
using Steadfast.Web.Commands;
using Steadfast.Web.Features.Help;
using Steadfast.Web.Features.Leave;
using Steadfast.Web.Features.Settings;
using Steadfast.Web.Features.Wording;

namespace Steadfast.Web;

/// <summary>
/// The whole program, ready to run: what is registered, and what it says when it starts. The way of a request through it: <see cref="Order"/>.
/// </summary>
public static class Product
{
    /// <summary>Where it listens unless it is told otherwise.</summary>
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>The antiforgery cookie; beside the session's it is the only one.</summary>
    public const string AntiforgeryCookie = "__Host-f";

    /// <summary>
    /// The largest request body, in bytes: more than the longest form filled to its limits in any script, of which a browser sends nine bytes for each
    /// letter.
    /// </summary>
    public const int MaxBodyBytes = 512 * 1024;

    /// <summary>Builds the program.</summary>
    /// <param name="args">As on the command line: <c>--urls</c>, <c>--Steadfast:Data</c> and so on.</param>
    /// <param name="configure">A last word on what is registered; tests put their clock here.</param>
    /// <exception cref="IOException">The data folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The data folder may not be written.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ApplicationName = typeof(Product).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        Arguments.EnsureAddresses(builder.Configuration["urls"]);
        var settings = SettingsFile.Read(args);
        SettingsFile.Make(settings.Data);
        builder.Configuration.AddInMemoryCollection(SettingsFile.ForWebServer(settings.Data)).AddCommandLine(args);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.MaxConcurrentConnections = Machine.Connections;
        });
        QuietLog.Use(builder.Logging);
        var services = builder.Services;
        services.AddSingleton<IOptionsMonitor<Settings>>(provider => new LiveSettings(settings, args, provider.GetRequiredService<ILogger<LiveSettings>>()));
        services.AddScoped(provider => provider.GetRequiredService<IOptionsMonitor<Settings>>().CurrentValue);
        services.AddSingleton<Running>();
        services.AddSingleton<Words>();
        services.AddSingleton<HelpLines>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddVault(new(settings.Data, settings.Postgres), Codec.ForSpaces);
        services.AddDataProtection().SetApplicationName("steadfast");
        services.AddOptions<KeyManagementOptions>().Configure<Kept>((keys, kept) => keys.XmlRepository = new KeyRing(kept));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = AntiforgeryCookie;
            antiforgery.Cookie.Path = "/";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            // "Always" would refuse http://localhost, where browsers do keep secure cookies; the cookie policy below marks it.
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.None;
            antiforgery.FormFieldName = "__t";
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookiePolicyOptions>(cookies => (cookies.Secure, cookies.HttpOnly) = (CookieSecurePolicy.Always, HttpOnlyPolicy.Always));
        services.Configure<FormOptions>(form =>
            (form.ValueCountLimit, form.KeyLengthLimit, form.ValueLengthLimit, form.MemoryBufferThreshold) = (600, 200, MaxBodyBytes, 2 * MaxBodyBytes));
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<ForwardedHeadersOptions>(forwarded => SettingsFile.Trust(forwarded, settings.TrustedProxies));
        services.AddRazorPages(pages => pages.RootDirectory = "/Features").AddMvcOptions(mvc =>
        {
            var codes = new ErrorCodes();
            mvc.ModelMetadataDetailsProviders.Add(codes);
            ErrorCodes.Set(mvc.ModelBindingMessageProvider);
            // These read another library's way of naming fields, and fault on a name with half a bracket.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.ModelBinderProviders.Insert(0, new DayBinder());
            mvc.ModelBinderProviders.Insert(0, new WordsBinder());
            mvc.Filters.Add(new PageRules());
        });
        services.AddHostedService<Postman>();
        services.AddHostedService(program => new Warming(program.GetRequiredService<TimeProvider>(), WordingCoach.For));
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UsePipeline();
        app.MapRazorPages();
        app.MapPost("/d", DraftPost.AnswerAsync);
        app.MapGet("/w", Leaving.AnswerAsync).AllowAnonymous();
        app.Services.GetRequiredService<HelpLines>().TellOld();
        var running = app.Services.GetRequiredService<Running>();
        app.Lifetime.ApplicationStarted.Register(() => SayWhereItRuns(app));
        app.Lifetime.ApplicationStarted.Register(running.SayStarted);
        app.Lifetime.ApplicationStopped.Register(running.SayStopped);
        return app;
    }

    private static void SayWhereItRuns(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptionsMonitor<Settings>>().CurrentValue;
        Console.WriteLine(string.Join(' ', app.Urls));
        if (settings.Unanswered is { Count: > 0 } unanswered)
        {
            Console.WriteLine(
                $"Nobody can sign up yet: {string.Join(", ", unanswered.Select(name => $"\"{name}\""))} in "
                    + $"{Path.GetFullPath(Path.Combine(settings.Data, SettingsFile.Name))} is to be answered first. The command setup asks.");
        }
    }
}
