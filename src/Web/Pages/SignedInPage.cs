using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Pages;

/// <summary>
/// A page of somebody who is signed in. What it shows is loaded before every handler, so that a form can always be shown again with what was typed.
/// </summary>
public abstract class SignedInPage : PageModel
{
    private DateTimeOffset? _now;
    private DateOnly? _today;

    /// <summary>Who is signed in.</summary>
    public Session Session => SignedIn.Session(HttpContext) ?? throw new UnreachableException("The door let somebody in without a session.");

    /// <summary>The words of the request's language.</summary>
    public Words W => HttpContext.RequestServices.GetRequiredService<Words>();

    /// <summary>When this request is answered, in UTC; the same all through it.</summary>
    public DateTimeOffset Now => _now ??= HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>The day it is for this person, in the zone they chose.</summary>
    public DateOnly Today => _today ??= DayOf(Now);

    /// <summary>The day an instant falls on for this person, in the zone they chose.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalTime(instant).DateTime);

    /// <summary>An instant on this person's clock, in the zone they chose.</summary>
    public DateTimeOffset LocalTime(DateTimeOffset instant) => Zones.Local(instant, Session.Preferences.Zone);

    /// <summary>Loads what the page shows; called before every handler, of a GET and of a POST.</summary>
    protected virtual Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Shows the page again, with what was typed and the words of a refusal in the error summary.</summary>
    /// <param name="key">A decision's refusal; its words stand under <c>refusal.</c> and this key.</param>
    protected IActionResult Refuse(string key)
    {
        ModelState.AddModelError("", W["refusal." + key]);
        return Page();
    }

    /// <summary>Loads, runs the handler, and when nothing could be saved shows the same form again with everything still in it.</summary>
    public sealed override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await LoadAsync(HttpContext.RequestAborted);
        var executed = await next();
        if (executed is { Exception: StoreUnavailableException, ExceptionHandled: false } && HttpMethods.IsPost(Request.Method))
        {
            executed.ExceptionHandled = true;
            executed.Result = Refuse("not-saved");
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
