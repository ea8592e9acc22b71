using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>A choice of one: radio buttons under a question. Nothing is chosen unless the model, what was posted or a draft says so.</summary>
/// <remarks>
/// Words: <c>words</c> is the question, <c>words.hint</c> its hint if it exists, <c>words.value</c> (lower case) each option unless <see cref="Options"/>
/// says otherwise.
/// </remarks>
[HtmlTargetElement("choice", Attributes = "for,words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceTag(Words w) : TagHelper
{
    /// <summary>The page model's property: an enum, or text with <see cref="Values"/>.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The key of the question.</summary>
    public required string Words { get; set; }

    /// <summary>Arguments of the question, the hint and the options.</summary>
    public object?[] With { get; set; } = [];

    /// <summary><c>rows</c> (the default), <c>steps</c> for five ordered words, or <c>light</c> for rows that stand back.</summary>
    public string Layout { get; set; } = "rows";

    /// <summary>What can be chosen, in order; null for every value of the property's enum.</summary>
    public IEnumerable<string>? Values { get; set; }

    /// <summary>What can be chosen instead, below the others and standing back, such as "rather not say".</summary>
    public IEnumerable<string> Beside { get; set; } = [];

    /// <summary>The beginning of the options' keys, with its dot; null for that of the question.</summary>
    public string? Options { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the choice.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = FormFields.IdOf(name);
        var errors = FormFields.Of(View).Add(View, w, name, id, Words);
        var chosen = View.ModelState.TryGetValue(name, out var typed) && typed.AttemptedValue is { } attempted ? attempted : For.Model?.ToString();
        var hint = w.Has(Words + ".hint");

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", errors.Count > 0 ? "choice wrong" : "choice");
        if (hint || errors.Count > 0)
        {
            output.Attributes.SetAttribute(
                "aria-describedby", (hint, errors.Count > 0) switch { (true, true) => $"{id}-h {id}-e", (true, _) => $"{id}-h", _ => $"{id}-e" });
        }

        output.Content.AppendHtml("<legend>").Append(w[Words, With]).AppendHtml("</legend>");
        if (hint)
        {
            output.Content.AppendHtml($"<span class=\"hint\" id=\"{id}-h\">").Append(w[Words + ".hint", With]).AppendHtml("</span>");
        }

        if (errors.Count > 0)
        {
            output.Content.AppendHtml($"<span class=\"error\" id=\"{id}-e\">").Append(string.Join(' ', errors)).AppendHtml("</span>");
        }

        // The first option has the name's own id, so that the error summary's link lands on it.
        var at = id;
        Rows(
            Layout switch { "steps" => "steps", "light" => "rows light", _ => "rows" },
            Values ?? Enum.GetNames(Nullable.GetUnderlyingType(For.Metadata.ModelType) ?? For.Metadata.ModelType));
        if (Beside.Any())
        {
            Rows("rows pair light", Beside);
        }

        void Rows(string style, IEnumerable<string> values)
        {
            output.Content.AppendHtml($"<div class=\"{style}\">");
            foreach (var value in values)
            {
                var radio = new TagBuilder("input")
                {
                    TagRenderMode = TagRenderMode.SelfClosing,
                    Attributes = { ["type"] = "radio", ["id"] = at, ["name"] = name, ["value"] = value }
                };
                if (value.Equals(chosen, StringComparison.OrdinalIgnoreCase))
                {
                    radio.Attributes["checked"] = "checked";
                }

                at = FormFields.IdOf($"{name}-{value}");
                output.Content.AppendHtml("<label class=\"pick\">").AppendHtml(radio).AppendHtml("<span>")
                    .Append(w[(Options ?? Words + ".") + value.ToLower(CultureInfo.InvariantCulture), With]).AppendHtml("</span></label>");
            }

            output.Content.AppendHtml("</div>");
        }
    }
}
