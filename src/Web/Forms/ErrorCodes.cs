using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Steadfast.Web.Forms;

/// <summary>Lets checks of shape speak by key: an attribute yields a code such as <c>required</c>, and the control that shows it finds the words.</summary>
/// <remarks>A control with the words <c>promises.make.what</c> says <c>promises.make.what.required</c> if that exists, else <c>refusal.required</c>.</remarks>
internal sealed class ErrorCodes : IValidationMetadataProvider, IDisplayMetadataProvider
{
    // A character nobody can type marks a code, so that words given by a page pass through as they are.
    private const char Mark = '\u0001';

    public static string Words(Words w, string words, ModelError error)
    {
        if (error.ErrorMessage is not [Mark, .. var told])
        {
            return error.ErrorMessage.Length > 0 ? error.ErrorMessage : w["refusal.invalid"];
        }

        var (code, arguments) = told.Split('|') is [var first, .. var rest] ? (first, rest) : (told, []);
        var own = $"{words}.{code}";
        return w[words.Length > 0 && w.Has(own) ? own : "refusal." + code, [.. arguments]];
    }

    /// <summary>An error that a control finds the words for.</summary>
    /// <param name="arguments">What stands for {0}, {1} and so on in them.</param>
    public static string Code(string code, params IEnumerable<object> arguments) => Mark + string.Join('|', [code, .. arguments]);

    /// <summary>Makes binding itself speak by code too.</summary>
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Mark + "invalid");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Mark + "invalid");
        messages.SetUnknownValueIsInvalidAccessor(_ => Mark + "invalid");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Mark + "invalid");
        messages.SetValueIsInvalidAccessor(_ => Mark + "invalid");
        messages.SetValueMustBeANumberAccessor(_ => Mark + "invalid");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Mark + "invalid");
        messages.SetMissingBindRequiredValueAccessor(_ => Mark + "required");
        messages.SetMissingKeyOrValueAccessor(() => Mark + "required");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Mark + "required");
        messages.SetValueMustNotBeNullAccessor(_ => Mark + "required");
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute is { ErrorMessage: null, ErrorMessageResourceName: null })
            {
                attribute.ErrorMessage = Mark + attribute switch
                {
                    RequiredAttribute => "required",
                    StringLengthAttribute => "length|{1}",
                    MaxLengthAttribute => "length|{1}",
                    RangeAttribute => "range|{1}|{2}",
                    _ => "invalid",
                };
            }
        }
    }

    // An empty field is empty text, so that a page's strings are never null.
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
