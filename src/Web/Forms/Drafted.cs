using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Forms;

/// <summary>
/// Keeps what is typed into the form of a page as a draft: filled in again on a GET, kept by its own button, gone once the form has done what it is for.
/// </summary>
/// <param name="isPrivate">True if the words belong under the private part of the session.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DraftedAttribute(bool isPrivate) : Attribute, IAsyncPageFilter
{
    /// <summary>The name of the button that keeps a draft.</summary>
    public const string KeepButton = "keep";

    /// <summary>True if the words belong under the private part of the session.</summary>
    public bool IsPrivate { get; } = isPrivate;

    /// <summary>When the draft that fills this request's page was kept, in UTC; null if there is none.</summary>
    public static DateTimeOffset? Kept(HttpContext context) => context.Features.Get<DraftKept>()?.At;

    /// <summary>The line that says a draft is kept, and when by the person's own clock.</summary>
    public static string Line(HttpContext context, Words w, DateTimeOffset kept) =>
        w["frame.draft.kept", w.Time(Zones.Local(kept, SignedIn.Session(context)?.Preferences.Zone ?? "UTC"))];

    /// <summary>Nothing is to be done when a page is chosen.</summary>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <summary>Fills, keeps or drops the draft around the page's own handler.</summary>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var drafts = http.RequestServices.GetRequiredService<Drafts>();
        var session = SignedIn.Session(http)!;
        var form = http.Request.Path.ToString();
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            if (await drafts.FindAsync(session, form, IsPrivate, http.RequestAborted) is { } draft)
            {
                foreach (var (name, value) in draft.Fields)
                {
                    context.ModelState.SetModelValue(name, value, value);
                }

                http.Features.Set(new DraftKept(draft.Kept));
            }

            await next();
            return;
        }

        if (http.Request.Form.ContainsKey(KeepButton))
        {
            await Begun.KeepAsync(drafts, session, form, IsPrivate, Carried.Typed(http.Request.Form), http.RequestAborted);
            context.Result = new RedirectResult(form);
            return;
        }

        var executed = await next();
        if (executed is { Exception: null, Result: RedirectResult or RedirectToPageResult or LocalRedirectResult })
        {
            try
            {
                await drafts.DropAsync(session, form, IsPrivate, CancellationToken.None);
            }
            catch (StoreUnavailableException)
            {
                // What the form was for is done; a draft left behind only fills it once more.
            }
        }
    }

    private sealed record DraftKept(DateTimeOffset At);
}
