using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>
/// The list of what is to be put right, first on a page with a form: how many, that the words are kept, and a link to each field. Nothing when nothing is
/// wrong.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTag(Words w) : TagHelper
{
    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Leaves its place; what stands in it is known once the fields below have been written.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(new Later(View, w));
    }

    private sealed class Later(ViewContext view, Words w) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var errors = FormFields.Of(view).Errors(w, view.ModelState).ToList();
            if (errors.Count == 0)
            {
                return;
            }

            writer.Write("<div class=\"summary\" role=\"alert\" tabindex=\"-1\" aria-labelledby=\"es\"><h2 id=\"es\">");
            encoder.Encode(writer, w.Plural("frame.summary", errors.Count));
            writer.Write("</h2><p class=\"small\">");
            encoder.Encode(writer, w["frame.summary.kept"]);
            writer.Write("</p><ul>");
            foreach (var (id, words) in errors)
            {
                writer.Write(id is null ? "<li><p>" : $"<li><a href=\"#{id}\">");
                encoder.Encode(writer, words);
                writer.Write(id is null ? "</p></li>" : "</a></li>");
            }

            writer.Write("</ul></div>");
        }
    }
}
