using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Leave;

/// <summary>
/// The leave control: ends the session, empties the browser of this site and goes to an everyday page. The one GET that changes something, and all it does
/// is sign out.
/// </summary>
internal static class Leaving
{
    private static readonly string[] s_aheadHeaders = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

    public static async Task AnswerAsync(HttpContext context, Sessions sessions, Web.Settings settings)
    {
        if (IsNobodysAct(context.Request.Headers))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (SignedIn.Session(context) is { } session)
        {
            // Not with the request: it may be cut off by the very leaving it serves. It ends also while nothing can be written.
            await sessions.EndAsync(session, CancellationToken.None);
        }

        SignedIn.Clear(context);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        context.Response.Redirect(settings.LeaveFrom(context.Request.Host));
    }

    // A browser that fetches ahead, or another site's page that embeds this address, is not somebody leaving.
    private static bool IsNobodysAct(IHeaderDictionary headers) =>
        s_aheadHeaders.Any(name => headers[name].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase))
        || (headers["Sec-Fetch-Site"] == "cross-site" && headers["Sec-Fetch-Dest"] != "document");
}
