using Steadfast.Vault;

namespace Steadfast.Web.Components;

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
                await Status.ShowAsync(context, Again(context) is { } again && context.Response.StatusCode == StatusCodes.Status400BadRequest
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
            context.Response.Redirect("/u?to=" + Carried.Local(path));
        }
        catch (StoreUnavailableException exception)
        {
            Log(exception, path);
            await Status.ShowAsync(context, new(Again(context) is null ? "away" : "not-saved", StatusCodes.Status503ServiceUnavailable, Again(context)));
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

    // Only somebody's own form is offered to be sent again: a stranger's page cannot know whose it would be.
    private static Carried? Again(HttpContext context) =>
        SignedIn.Session(context) is { } session && Carried.From(context.Request) is { } form && form.Owner == session.FormOwner ? form : null;

    private void Log(Exception exception, PathString path)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            log.LogError("{Kind} at {Place} {Stack}", inner.GetType().FullName, path.Value is { Length: > 1 } known ? known[..2] : "/", inner.StackTrace);
        }
    }
}
