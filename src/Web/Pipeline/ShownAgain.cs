using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Pipeline;

/// <summary>Leads to the page that a post brings, such as a form shown again with what to put right, instead of answering with it.</summary>
/// <remarks>
/// A browser writes down on its disk what was posted to a page that it shows, to be able to send it again; of a post that leads elsewhere it keeps nothing.
/// So the page waits here, in memory only, for a minute, for the browser it is meant for: also where that loads it again. Measured in Chromium, with and
/// without script.
/// </remarks>
internal sealed class ShownAgain(RequestDelegate next, Sessions sessions, TimeProvider clock)
{
    private const string Key = "r";
    private const int MostBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query[Key] is [{ Length: > 0 } key] && _waiting.TryGetValue(key, out var page)
            && await IsForAsync(page, context))
        {
            await page.WriteAsync(context.Response);
            return;
        }

        // Only what a browser shows as a page; a page's own script asks in another mode.
        await (HttpMethods.IsPost(context.Request.Method) && context.Request.Headers["Sec-Fetch-Mode"] == "navigate" ? LeadAsync(context) : next(context));
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
        _waiting[key] = new(
            CookieAfter(context, Product.AntiforgeryCookie), CookieAfter(context, SignedIn.Cookie), SignedIn.Session(context) is not null,
            now, context.Response.StatusCode, context.Response.ContentType!, context.Response.Headers.RetryAfter, html);
        return key;
    }

    // The page itself may have given the browser what its forms carry, where that had gone or was another's, or begun a visit.
    private static string? CookieAfter(HttpContext context, string name) =>
        context.Response.GetTypedHeaders().SetCookie.LastOrDefault(cookie => cookie.Name == name) is { } given
            ? given.Value.ToString() is { Length: > 0 } value ? value : null
            : context.Request.Cookies[name];

    private async Task<bool> IsForAsync(Waiting page, HttpContext context)
    {
        var cookies = context.Request.Cookies;
        if (page.Forms != cookies[Product.AntiforgeryCookie] || page.Visit != cookies[SignedIn.Cookie] || clock.GetUtcNow() - page.Since > s_longest)
        {
            return false;
        }

        try
        {
            // A visit can be ended from another browser.
            return !page.IsOfVisit || await sessions.OpenAsync(page.Visit!, isAct: false, context.RequestAborted) is not null;
        }
        catch (StoreUnavailableException)
        {
            // Nobody can say so now, and what was typed stands nowhere else.
            return true;
        }
    }

    /// <summary>A page for its minute.</summary>
    /// <param name="Forms">What the forms of this browser carry in a cookie; null for a browser without.</param>
    /// <param name="Visit">Its session's cookie; null for a browser without. Whoever signs in in the same browser afterwards has another.</param>
    /// <param name="IsOfVisit">True if that session was open: it has to be still.</param>
    private sealed record Waiting(
        string? Forms, string? Visit, bool IsOfVisit, DateTimeOffset Since, int Status, string Type, Microsoft.Extensions.Primitives.StringValues RetryAfter,
        byte[] Html)
    {
        public async Task WriteAsync(HttpResponse response)
        {
            (response.StatusCode, response.ContentType, response.ContentLength) = (Status, Type, Html.Length);
            response.Headers.RetryAfter = RetryAfter;
            await response.Body.WriteAsync(Html, response.HttpContext.RequestAborted);
        }
    }
}
