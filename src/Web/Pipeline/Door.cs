using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Pipeline;

/// <summary>
/// Opens the session of the request's cookie, and sends whoever has none from any place that is not public, existing or not, to the same sign-in.
/// </summary>
internal sealed class Door(RequestDelegate next, Sessions sessions, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context, Settings settings)
    {
        var isPublic = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        try
        {
            if (SignedIn.Session(context) is null && context.Request.Cookies[SignedIn.Cookie] is { Length: 43 } token
                && await sessions.OpenAsync(token, isAct: true, context.RequestAborted) is { } opened)
            {
                SignedIn.Enter(context, opened);
            }
        }
        catch (StoreUnavailableException) when (isPublic)
        {
            // Help, the guide and leaving do not wait for a store that is away.
        }

        Languages.Apply(context, settings);
        if (isPublic && HttpMethods.IsPost(context.Request.Method))
        {
            await TakeOldTokenAsync(context, antiforgery);
        }

        var session = SignedIn.Session(context);
        if (!isPublic && context.Request.Path != "/d" && Carried.From(context) is { CanTravel: true } late && late.Owner != session?.FormOwner)
        {
            // Its visit has ended, or somebody else signed in meanwhile: it waits for its writer.
            context.Features.Set(late);
        }
        else if (session is not null || isPublic)
        {
            await next(context);
        }
        else
        {
            context.Response.Redirect(Places.Arriving.In());
        }
    }

    // A page that is open to everybody may have been opened before its visitor signed in or out in another tab. Its token says that the form is this
    // browser's own; for whom it was made changes nothing about what such a form may do.
    private static async Task TakeOldTokenAsync(HttpContext context, IAntiforgery antiforgery)
    {
        var now = context.User;
        foreach (var user in (ClaimsPrincipal[])[now, new(), SignedIn.Owner(context.Request.Form[Carried.OwnerField].ToString())])
        {
            context.User = user;
            if (await antiforgery.IsRequestValidAsync(context))
            {
                return;
            }
        }

        context.User = now;
    }
}
