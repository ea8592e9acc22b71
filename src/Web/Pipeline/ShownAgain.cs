using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Steadfast.Web.Pipeline;

/// <summary>Leads to the page that a post brings, such as a form shown again with what to put right, instead of answering with it.</summary>
/// <remarks>
/// A browser writes down on its disk what was posted to a page that it shows, to be able to send it again; of a post that leads elsewhere it keeps nothing.
/// So the page waits here, in memory only, for a minute, for the browser it is meant for: also where that loads it again. Measured in Chromium, with and without script.
/// </remarks>
internal sealed class ShownAgain(RequestDelegate next, TimeProvider clock)
{
    private const string Key = "r";
    private const int MostBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query[Key] is [{ Length: > 0 } key] && _waiting.TryGetValue(key, out var page) && IsFor(page, context))
        {
            return page.WriteAsync(context.Response);
        }

        // Only what a browser shows as a page; a page's own script asks in another mode.
        return HttpMethods.IsPost(context.Request.Method) && context.Request.Headers["Sec-Fetch-Mode"] == "navigate" ? LeadAsync(context) : next(context);
    }

    private async Task LeadAsync(HttpContext context)
    {
        var (response, wire) = (context.Response, context.Response.Body);
        using var written = new MemoryStream();
        // Along the way a late post may become a request for another page.
        var path = context.Request.Path;
        // A form without an address of its own goes back to this page's, and what stands in that still holds; which act failed does not.
        var query = QueryString.Create(context.Request.Query.Where(part => part.Key is not (Key or "handler")));
        response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = wire;
        }

        if (response.HasStarted)
        {
            return;
        }

        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && TryKeep(context, written.ToArray()) is { } key)
        {
            response.ContentType = null;
            response.ContentLength = null;
            response.Headers.RetryAfter = default;
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = path.ToUriComponent() + query.Add(Key, key).ToUriComponent();
            return;
        }

        written.Position = 0;
        await written.CopyToAsync(wire, context.RequestAborted);
    }

    private string? TryKeep(HttpContext context, byte[] html)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, page) in _waiting)
        {
            if (now - page.Since > s_longest)
            {
                _waiting.TryRemove(old, out _);
            }
        }

        if (_waiting.Values.Sum(page => (long)page.Html.Length) + html.Length > MostBytes)
        {
            return null;
        }

        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        _waiting[key] = new(OwnerAfter(context), now, context.Response.StatusCode, context.Response.ContentType!, context.Response.Headers.RetryAfter, html);
        return key;
    }

    // The page itself may have given the browser what its forms carry: where that had gone, or was another's.
    private static string? OwnerAfter(HttpContext context) =>
        context.Response.GetTypedHeaders().SetCookie.LastOrDefault(cookie => cookie.Name == Product.AntiforgeryCookie)?.Value.ToString() ?? context.Request.Cookies[Product.AntiforgeryCookie];

    private bool IsFor(Waiting page, HttpContext context) => page.Owner == context.Request.Cookies[Product.AntiforgeryCookie] && clock.GetUtcNow() - page.Since <= s_longest;

    /// <summary>A page for its minute.</summary>
    /// <param name="Owner">What the forms of this browser carry in a cookie; null for a browser without.</param>
    private sealed record Waiting(string? Owner, DateTimeOffset Since, int Status, string Type, Microsoft.Extensions.Primitives.StringValues RetryAfter, byte[] Html)
    {
        public async Task WriteAsync(HttpResponse response)
        {
            (response.StatusCode, response.ContentType, response.ContentLength) = (Status, Type, Html.Length);
            response.Headers.RetryAfter = RetryAfter;
            await response.Body.WriteAsync(Html, response.HttpContext.RequestAborted);
        }
    }
}
