using Steadfast.Vault;

namespace Steadfast.Web.Pipeline;

/// <summary>
/// Answers a post that came too late, or after somebody else signed in in the same browser, with the page that asks for the passphrase, as if that had been
/// asked for, so that what was typed travels in it.
/// </summary>
internal sealed class Reentry(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (NotesLockedException) when (Carried.From(context) is { CanTravel: true })
        {
            context.Features.Set(Carried.From(context));
        }

        if (context.Features.Get<Carried>() is null)
        {
            return;
        }

        context.Response.Clear();
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Request.Method = HttpMethods.Get;
        context.Request.QueryString = QueryString.Empty;
        context.Request.Path = SignedIn.Session(context)?.FormOwner == context.Features.Get<Carried>()!.Owner ? Places.Arriving.Open() : Places.Arriving.In();
        await next(context);
    }
}
