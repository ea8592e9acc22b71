using Microsoft.AspNetCore.Antiforgery;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Forms;

/// <summary>Keeps what is being typed, posted by the page's script every few seconds; answers the line that says so.</summary>
internal static class DraftPost
{
    /// <summary>The field that says which form it is: its path.</summary>
    public const string FormField = "__form";

    public static async Task AnswerAsync(HttpContext context, IAntiforgery antiforgery, Drafts drafts, TimeProvider clock, Words w)
    {
        if (SignedIn.Session(context) is not { } session || !await antiforgery.IsRequestValidAsync(context)
            || Carried.From(context) is not { IsPrivate: { } isPrivate } typed || typed.Owner != session.FormOwner
                || Carried.Local(context.Request.Form[FormField]) is var form && form != context.Request.Form[FormField])
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            await Begun.KeepAsync(drafts, session, form, isPrivate, Carried.Typed(context.Request.Form), context.RequestAborted);
            await context.Response.WriteAsync(DraftedAttribute.Line(context, w, clock.GetUtcNow()), context.RequestAborted);
        }
        catch (Exception exception) when (exception is NotesLockedException or StoreUnavailableException)
        {
            // The script keeps trying; the form itself says what is the matter when it is sent.
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            context.Response.ContentType = "text/plain";
        }
    }
}
