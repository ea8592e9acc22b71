using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>
/// A scale of numbers to choose one from, as radio buttons in a grid, with words at both ends and a way to leave it out. Nothing is chosen unless the
/// model, what was posted or a draft says so.
/// </summary>
/// <remarks>Words: <c>words</c> is the question, <c>words.hint</c> its hint if it exists, <c>words.low</c> and <c>words.high</c> what the ends mean.</remarks>
[HtmlTargetElement("scale", Attributes = "for,words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ScaleTag(Words w) : TagHelper
{
    /// <summary>The page model's property: an <c>int?</c>, null for left out, or the number as text.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The key of the question.</summary>
    public required string Words { get; set; }

    /// <summary>Arguments of the question and the hint.</summary>
    public object?[] With { get; set; } = [];

    /// <summary>The highest number; the lowest is 0.</summary>
    public int To { get; set; } = 10;

    /// <summary>From one number to the next.</summary>
    public int Step { get; set; } = 1;

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the scale.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = FormFields.IdOf(name);
        var errors = FormFields.Of(View).Add(View, w, name, id, Words);
        var chosen = View.ModelState.TryGetValue(name, out var typed) && typed.AttemptedValue is { } attempted
            ? attempted
            : For.Model switch { int number => number.ToString(CultureInfo.InvariantCulture), string { Length: > 0 } written => written, _ => null };
        var hint = w.Has(Words + ".hint");

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", errors.Count > 0 ? "choice wrong" : "choice");
        output.Attributes.SetAttribute(
            "aria-describedby",
            string.Join(' ', [.. hint ? [id + "-h"] : Array.Empty<string>(), .. errors.Count > 0 ? [id + "-e"] : Array.Empty<string>(), id + "-n"]));
        output.Content.AppendHtml("<legend>").Append(w[Words, With]).AppendHtml("</legend>");
        if (hint)
        {
            output.Content.AppendHtml($"<span class=\"hint\" id=\"{id}-h\">").Append(w[Words + ".hint", With]).AppendHtml("</span>");
        }

        if (errors.Count > 0)
        {
            output.Content.AppendHtml($"<span class=\"error\" id=\"{id}-e\">").Append(string.Join(' ', errors)).AppendHtml("</span>");
        }

        output.Content.AppendHtml("<div class=\"scale\">");
        for (var number = 0; number <= To; number += Step)
        {
            var value = number.ToString(CultureInfo.InvariantCulture);
            // The first number has the name's own id, so that the error summary's link lands on it.
            output.Content.AppendHtml(Pick(name, number == 0 ? id : $"{id}-{value}", value, chosen == value, number.ToString(CultureInfo.CurrentCulture)));
        }

        output.Content.AppendHtml($"</div><p class=\"ends\" id=\"{id}-n\"><span>").Append(w[Words + ".low"]).AppendHtml("</span><span>")
            .Append(w[Words + ".high"]).AppendHtml("</span></p>")
            .AppendHtml("<div class=\"rows light\">").AppendHtml(Pick(name, id + "-none", "", chosen?.Length == 0, w["frame.scale.none"])).AppendHtml("</div>");
    }

    private static TagBuilder Pick(string name, string id, string value, bool isChosen, string words)
    {
        var radio = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes = { ["type"] = "radio", ["id"] = id, ["name"] = name, ["value"] = value }
        };
        if (isChosen)
        {
            radio.Attributes["checked"] = "checked";
        }

        var said = new TagBuilder("span");
        said.InnerHtml.Append(words);
        var label = new TagBuilder("label") { Attributes = { ["class"] = "pick" } };
        label.InnerHtml.AppendHtml(radio).AppendHtml(said);
        return label;
    }
}
