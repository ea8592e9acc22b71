using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Steadfast.Web.Pipeline;

/// <summary>What holds for every page: an act it does not have, and an id that is none, are the one 404.</summary>
internal sealed class PageRules : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var addressIsWrong = context.ActionDescriptor.BoundProperties.Any(property =>
            property.BindingInfo?.BindingSource == BindingSource.Path
            && context.ModelState.TryGetValue(property.BindingInfo.BinderModelName ?? property.Name, out var entry) && entry.Errors.Count > 0);
        if (context.HandlerMethod is null || addressIsWrong)
        {
            context.Result = new NotFoundResult();
            return Task.CompletedTask;
        }

        return next();
    }
}
