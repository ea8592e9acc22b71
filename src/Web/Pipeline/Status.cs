using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Steadfast.Web.Pipeline;

/// <summary>A page that says what is the matter and what to do, in the same frame as every other.</summary>
/// <param name="Words">Its words stand under <c>frame.status.</c> and this.</param>
/// <param name="Code">The status code.</param>
/// <param name="Again">A form to send once more by one button; null for none.</param>
/// <param name="Token">What that form was sent with to say that it is this browser's own, where no other can be made; null to make one.</param>
public sealed record Status(string Words, int Code, Carried? Again = null, string? Token = null)
{
    /// <summary>The page for a status code.</summary>
    public static Status For(int code) => code switch
    {
        StatusCodes.Status404NotFound => new("missing", code),
        StatusCodes.Status413PayloadTooLarge => new("long", code),
        StatusCodes.Status409Conflict => new("broken", code),
        StatusCodes.Status503ServiceUnavailable => new("away", code),
        >= 500 => new("failed", code),
        _ => new("unclear", code),
    };

    /// <summary>The page as a handler's answer.</summary>
    public static IActionResult Result(HttpContext context, Status status) => new ViewResult
    {
        ViewName = "/Features/Shared/Status.cshtml",
        StatusCode = status.Code,
        ViewData =
            new ViewDataDictionary<Status>(context.RequestServices.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = status },
    };

    /// <summary>Answers a request with the page.</summary>
    public static async Task ShowAsync(HttpContext context, Status status)
    {
        // What the page was about to answer is forgotten, its language is not.
        context.Response.Clear();
        context.SetEndpoint(null);
        Languages.Apply(context, context.RequestServices.GetRequiredService<Settings>());
        await Result(context, status).ExecuteResultAsync(new ActionContext(context, new RouteData(), new ActionDescriptor()));
    }
}
