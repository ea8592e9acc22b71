using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Steadfast.Web.Forms;

/// <summary>Reads every day of a form or an address by <see cref="Typed.DayError"/>, whatever the culture, and leaves what was typed in the field.</summary>
internal sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, sent);
        var error = Typed.DayError(sent.FirstValue?.Trim() ?? "", bindingContext.HttpContext.RequestServices.GetRequiredService<Words>(), out var day);
        if (error is null && day is null && !bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            error = bindingContext.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor("");
        }

        if (error is not null)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, error);
            return Task.CompletedTask;
        }

        bindingContext.Result = ModelBindingResult.Success(day);
        return Task.CompletedTask;
    }
}
