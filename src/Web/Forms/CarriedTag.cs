using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>The hidden fields in which a late form travels; inside the form of a page that asks for a passphrase. Nothing when there is none.</summary>
[HtmlTargetElement("carried", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CarriedTag : TagHelper
{
    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the fields.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Carried.Of(View.HttpContext) is { } carried)
        {
            output.Content.SetHtmlContent(carried.ToHtml());
        }
    }
}
