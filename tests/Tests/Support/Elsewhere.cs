using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Steadfast.Tests.Support;

/// <summary>Another site: the everyday page that the leave control goes to, and a careless page that a browser keeps all of.</summary>
internal sealed class Elsewhere : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly CancellationTokenSource _closing = new();

    private Elsewhere(WebApplication site) => _site = site;

    /// <summary>Each request: its path, and what it said of where it came from.</summary>
    public ConcurrentQueue<(string Path, string Referer)> Visits { get; } = new();

    /// <summary>What stands on the careless page; a browser may keep it.</summary>
    public string Careless { get; set; } = "";

    /// <summary>The everyday page.</summary>
    public Uri Weather => new(_site.Urls.Single().Replace("127.0.0.1", Certificate.There, StringComparison.Ordinal) + "/");

    /// <summary>An everyday page that never comes.</summary>
    public Uri Never => new(Weather, "/never");

    /// <summary>
    /// A page with a title, a body and a form, cacheable, that stores something; it says in <c>window.persisted</c> whether it came out of the page cache.
    /// </summary>
    public Uri CarelessPage => new(Weather, "/careless");

    /// <summary>Opens the site on a free port.</summary>
    public static async Task<Elsewhere> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("https://127.0.0.1:0");
        Certificate.Use(builder.WebHost);
        var elsewhere = new Elsewhere(builder.Build());
        elsewhere._site.Run(elsewhere.AnswerAsync);
        await elsewhere._site.StartAsync();
        return elsewhere;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _site.StopAsync();
        await _site.DisposeAsync();
        _closing.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Visits.Enqueue((context.Request.Path, context.Request.Headers.Referer.ToString()));
        context.Response.ContentType = "text/html; charset=utf-8";
        switch (context.Request.Path.Value)
        {
            case "/":
                await context.Response.WriteAsync("<!DOCTYPE html><title>Weather</title><p>Fair.");
                break;
            case "/careless":
                context.Response.Headers.CacheControl = "max-age=3600";
                await context.Response.WriteAsync(
                    $$"""
                    <!DOCTYPE html><title>{{Careless}}</title><p>{{Careless}}</p>
                    <form action="/"><input name="one"><textarea name="more"></textarea><button>Go</button></form>
                    <script>localStorage.setItem("kept", "{{Careless}}"); addEventListener("pageshow", e => { window.persisted = e.persisted; });</script>
                    """);
                break;
            case "/never":
                try
                {
                    await Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token).Token);
                }
                catch (OperationCanceledException)
                {
                    context.Abort();
                }

                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}
