using Microsoft.AspNetCore.Authorization;
using Steadfast.Vault;

namespace Steadfast.Web.Pipeline;

/// <summary>Turns what went wrong into a page that says what to do. What somebody typed is never written to the log, so no exception's message is.</summary>
internal sealed class Failures(RequestDelegate next, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
            {
                await Status.ShowAsync(context, context.Response.StatusCode == StatusCodes.Status400BadRequest && Again(context) is { } again
                    ? new("again", StatusCodes.Status400BadRequest, again)
                    : Status.For(context.Response.StatusCode));
            }
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested || context.Response.HasStarted)
        {
            context.Abort();
        }
        catch (DoorClosedException)
        {
            await Status.ShowAsync(context, Status.For(StatusCodes.Status404NotFound));
        }
        catch (NotesLockedException)
        {
            context.Response.Clear();
            context.Response.Redirect(Places.Arriving.Open() + "?to=" + Carried.Local(path));
        }
        catch (StoreUnavailableException exception)
        {
            Log(exception, path);
            await Status.ShowAsync(context, NotSaved(context));
        }
        catch (LogBrokenException exception)
        {
            Log(exception, path);
            await Status.ShowAsync(context, Status.For(StatusCodes.Status409Conflict));
        }
        catch (BadHttpRequestException exception)
        {
            await Status.ShowAsync(context, Status.For(exception.StatusCode));
        }
        catch (Exception exception)
        {
            Log(exception, path);
            await Status.ShowAsync(context, Status.For(StatusCodes.Status500InternalServerError));
        }
    }

    // Only somebody's own form is offered to be sent again, or one of a page that is open to everybody: a stranger's page cannot know whose it would be.
    private static Carried? Again(HttpContext context) => Carried.From(context) is not { } form ? null
        : SignedIn.Session(context) is { } session ? form.Owner == session.FormOwner || (form.Owner.Length == 0 && IsPublic(context)) ? form : null
        : IsPublic(context) ? form : null;

    // Where not even the visit can be looked up, the form goes back as it came, with its own token: whose it is will be asked when it is sent again.
    private static Status NotSaved(HttpContext context)
    {
        var isUnknown = SignedIn.Session(context) is null && !IsPublic(context);
        var form = isUnknown ? Carried.From(context) : Again(context);
        return form is { CanTravel: true }
            ? new("not-saved", StatusCodes.Status503ServiceUnavailable, form, isUnknown ? context.Request.Form["__t"].ToString() : null)
            : new("away", StatusCodes.Status503ServiceUnavailable);
    }

    private static bool IsPublic(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private void Log(Exception exception, PathString path)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            log.LogError("{Kind} at {Place} {Stack}", inner.GetType().FullName, path.Value is { Length: > 1 } known ? known[..2] : "/", inner.StackTrace);
        }
    }
}
