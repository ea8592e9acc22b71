using Steadfast.Vault;

namespace Steadfast.Web.Pipeline;

/// <summary>The way of a request through the program. The order is the meaning; what each step needs of those before it stands beside it.</summary>
internal static class Order
{
    /// <summary>Puts the steps in their order; the pages come behind them.</summary>
    public static void UsePipeline(this WebApplication app)
    {
        // First, so that every answer has these headers: also an error, a picture, and what asks whether the program is well.
        app.UseMiddleware<Headers>();

        // Every cookie that is set further in becomes secure and unreadable for scripts here.
        app.UseCookiePolicy();

        // Asked by machines of this house over plain HTTP, without a cookie: before anything that leads to HTTPS or asks who it is.
        app.Map("/healthz", health => health.Run(context => context.Response.WriteAsync("ok\n", context.RequestAborted)));
        app.Map("/readyz", ready => ready.Run(SayWhetherReadyAsync));

        // Whether the visitor came by HTTPS, and from where: needed by all that follows, and believed of named proxies only.
        app.UseForwardedHeaders();

        // Takes whole pages that a post brings, those of Failures and Reentry too, and answers with the way to them: so it stands around both.
        app.UseMiddleware<ShownAgain>();

        // Turns what went wrong in any step below into a page. What goes wrong above it is no person's doing.
        app.UseMiddleware<Failures>();

        // Style, script and icon are the same for everybody, also on the page that says how to get HTTPS: before HttpsOnly.
        app.UseMiddleware<StaticFiles>();

        // No form is read and no page is shown over plain HTTP.
        app.UseMiddleware<HttpsOnly>();

        // Reads the form, once, and refuses what no page of ours sends. Reentry and Door look into that form.
        app.UseMiddleware<Requests>();

        // May send the request around once more, as one for the page that asks for the passphrase: so it stands before the choice of a page.
        app.UseMiddleware<Reentry>();

        // Chooses the page. Door asks that page whether it is open to everybody.
        app.UseRouting();

        // Who it is. Nobody passes without a visit but to what is public; unknown addresses look like all others to them.
        app.UseMiddleware<Door>();
    }

    // For what sends people here: the program may be well while its database is away.
    private static async Task SayWhetherReadyAsync(HttpContext context)
    {
        var isReady = await context.RequestServices.GetRequiredService<Soundness>().AnswersAsync();
        context.Response.StatusCode = isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsync(isReady ? "ready\n" : "away\n", context.RequestAborted);
    }
}
