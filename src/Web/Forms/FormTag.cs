using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>What every posted form carries: nothing for the browser to remember, whose it is, and whether what is typed is kept as a draft.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormTag(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Adds to the form as it is written in the page.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!output.Attributes.ContainsName("autocomplete"))
        {
            output.Attributes.SetAttribute("autocomplete", "off");
        }

        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        if (!context.AllAttributes.ContainsName("asp-antiforgery") && output.Attributes.TryGetAttribute("action", out var action)
            && action.Value?.ToString() is { Length: > 0 })
        {
            // The framework leaves its token out of a form with an address of its own; all of ours are on this site.
            output.PostContent.AppendHtml(antiforgery.GetHtml(View.HttpContext));
        }

        if (SignedIn.Session(View.HttpContext) is not { } session)
        {
            return;
        }

        output.PostContent.AppendHtml(Carried.Hidden(Carried.OwnerField, session.FormOwner));
        if (View.HttpContext.GetEndpoint()?.Metadata.GetMetadata<DraftedAttribute>() is { } drafted)
        {
            output.PostContent.AppendHtml(Carried.Keep(drafted.IsPrivate));
            output.Attributes.SetAttribute(new TagHelperAttribute("data-draft"));
        }
    }
}
