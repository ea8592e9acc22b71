using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Steadfast.Web.Forms;

/// <summary>A text that is bound as it was typed, such as a passphrase or what was sealed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsTypedAttribute : Attribute;

/// <summary>Reads every text by <see cref="Typed.Words"/>, unless its property is <see cref="AsTypedAttribute"/>. What was sent stays in the field.</summary>
internal sealed class WordsBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata is DefaultModelMetadata { MetadataKind: ModelMetadataKind.Property } property && property.ModelType == typeof(string)
        && property.Attributes.PropertyAttributes?.OfType<AsTypedAttribute>().Any() != true ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (sent != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, sent);
            bindingContext.Result = ModelBindingResult.Success(Typed.Words(sent.FirstValue));
        }

        return Task.CompletedTask;
    }
}
