using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>A box to tick, with its words beside it and <c>words.hint</c> above it if that exists.</summary>
[HtmlTargetElement("tick", Attributes = "for,words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TickTag(Words w) : TagHelper
{
    /// <summary>The page model's property, a bool.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The key of the words beside the box.</summary>
    public required string Words { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the box.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = FormFields.IdOf(name);
        var errors = FormFields.Of(View).Add(View, w, name, id, Words);
        var box = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes = { ["type"] = "checkbox", ["id"] = id, ["name"] = name, ["value"] = "true" }
        };
        if (View.ModelState.TryGetValue(name, out var typed) && typed.AttemptedValue is { } attempted
            ? attempted.StartsWith("true", StringComparison.OrdinalIgnoreCase)
            : For.Model is true)
        {
            box.Attributes["checked"] = "checked";
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", errors.Count > 0 ? "field wrong" : "field");
        if (w.Has(Words + ".hint"))
        {
            box.Attributes["aria-describedby"] = id + "-h";
            output.Content.AppendHtml($"<span class=\"hint\" id=\"{id}-h\">").Append(w[Words + ".hint"]).AppendHtml("</span>");
        }

        if (errors.Count > 0)
        {
            box.Attributes["aria-describedby"] = (box.Attributes.TryGetValue("aria-describedby", out var hint) ? hint + " " : "") + id + "-e";
            box.Attributes["aria-invalid"] = "true";
            output.Content.AppendHtml($"<span class=\"error\" id=\"{id}-e\">").Append(string.Join(' ', errors)).AppendHtml("</span>");
        }

        output.Content.AppendHtml("<label class=\"pick\">").AppendHtml(box).AppendHtml("<span>").Append(w[Words]).AppendHtml("</span></label>");
    }
}
