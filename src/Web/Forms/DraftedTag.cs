using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>"Keep as a draft" and the line that says when it was kept; inside the <c>acts</c> of a form on a <see cref="DraftedAttribute"/> page.</summary>
[HtmlTargetElement("drafted", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DraftedTag(Words w) : TagHelper
{
    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the button and the line.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml("<button class=\"btn plain\" name=\"keep\" value=\"1\">").Append(w["frame.draft.keep"])
            .AppendHtml("</button><p class=\"saved\" role=\"status\">");
        if (DraftedAttribute.Kept(View.HttpContext) is { } kept)
        {
            output.Content.Append(DraftedAttribute.Line(View.HttpContext, w, kept));
        }

        output.Content.AppendHtml("</p>");
    }
}
