using System.Text;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Pipeline;

/// <summary>Leads to the page that a post brings, such as a form shown again with what to put right, instead of answering with it.</summary>
/// <remarks>
/// A browser writes down on its disk what was posted to a page that it shows, to be able to send it again; of a post that leads elsewhere it keeps nothing.
/// So the page waits for a minute, for the browser it is meant for: also where that loads it again. Measured in Chromium, with and without script.
/// </remarks>
internal sealed class ShownAgain(RequestDelegate next, ShownPages pages)
{
    private const string Key = "r";

    public async Task InvokeAsync(HttpContext context)
    {
        var cookies = context.Request.Cookies;
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query[Key] is [{ Length: > 0 } key]
            && await pages.FindAsync(key, new(cookies[Product.AntiforgeryCookie], cookies[SignedIn.Cookie]), context.RequestAborted) is { } page)
        {
            await WriteAsync(page, context.Response, context.RequestAborted);
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

        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && await KeepAsync(context, written) is { } key)
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

    private Task<string?> KeepAsync(HttpContext context, MemoryStream written) => pages.KeepAsync(
        new(
            context.Response.StatusCode, context.Response.ContentType!, context.Response.Headers.RetryAfter is [{ } after] ? after : null,
            SignedIn.Session(context) is not null, Encoding.UTF8.GetString(written.ToArray())),
        new(CookieAfter(context, Product.AntiforgeryCookie), CookieAfter(context, SignedIn.Cookie)), context.RequestAborted);

    // The page itself may have given the browser what its forms carry, where that had gone or was another's, or begun a visit.
    private static string? CookieAfter(HttpContext context, string name) =>
        context.Response.GetTypedHeaders().SetCookie.LastOrDefault(cookie => cookie.Name == name) is { } given
            ? given.Value.ToString() is { Length: > 0 } value ? value : null
            : context.Request.Cookies[name];

    private static async Task WriteAsync(ShownPage page, HttpResponse response, CancellationToken cancellationToken)
    {
        var html = Encoding.UTF8.GetBytes(page.Html);
        (response.StatusCode, response.ContentType, response.ContentLength) = (page.Status, page.Type, html.Length);
        response.Headers.RetryAfter = page.RetryAfter;
        await response.Body.WriteAsync(html, cancellationToken);
    }
}
