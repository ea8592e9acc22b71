namespace Steadfast.Web.Pipeline;

/// <summary>
/// Over plain HTTP on anything but this machine itself, every path but the way out answers with one page that says how to get HTTPS: a passphrase must not
/// cross a network in the clear.
/// </summary>
internal sealed class HttpsOnly(RequestDelegate next, Running running)
{
    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;

        // Of a proxy that is believed, the header is gone by now.
        if (!context.Request.IsHttps && string.Equals(context.Request.Headers["X-Forwarded-Proto"], "https", StringComparison.OrdinalIgnoreCase))
        {
            running.SayUntrusted();
        }

        return context.Request.IsHttps || context.Request.Path == "/w" || host is "localhost" or "127.0.0.1" or "[::1]" or "::1"
            ? next(context)
            : Status.ShowAsync(context, new("plain", StatusCodes.Status403Forbidden));
    }
}
