using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>A field: label, hint, error and control, in that order, joined for screen readers. Other attributes go to the control.</summary>
/// <remarks>
/// Words: <c>words</c> is the label; <c>words.hint</c> is shown if it exists. What was typed, or kept as a draft, stands before the model's value.
/// </remarks>
[HtmlTargetElement("field", Attributes = "for,words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTag(Words w) : TagHelper
{
    /// <summary>The page model's property.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The key of the label.</summary>
    public required string Words { get; set; }

    /// <summary>Arguments of the label and the hint.</summary>
    public object?[] With { get; set; } = [];

    /// <summary><c>text</c> (the default), <c>area</c>, <c>long</c>, <c>date</c>, <c>password</c>, <c>number</c> or <c>select</c>.</summary>
    public string As { get; set; } = "text";

    /// <summary>True for a short control.</summary>
    public bool Some { get; set; }

    /// <summary>True to say beside the label that it can stay empty.</summary>
    public bool Optional { get; set; }

    /// <summary>For <c>select</c>: value and words of each option, in order.</summary>
    public IEnumerable<(string Value, string Text)> Options { get; set; } = [];

    /// <summary>The longest text, in UTF-16 code units; null for what the property's own attribute says.</summary>
    public int? Longest { get; set; }

    /// <summary>How many lines an area shows; null for what its attribute says.</summary>
    public int? Rows { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the field.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = FormFields.IdOf(name);
        var errors = FormFields.Of(View).Add(View, w, name, id, Words);
        var hint = w.Has(Words + ".hint");

        var control = Control(name, id);
        foreach (var extra in output.Attributes)
        {
            control.Attributes[extra.Name] = extra.Value?.ToString() ?? "";
        }

        var describedBy = string.Join(' ', [.. hint ? [id + "-h"] : Array.Empty<string>(), .. errors.Count > 0 ? [id + "-e"] : Array.Empty<string>()]);
        if (describedBy.Length > 0)
        {
            control.Attributes["aria-describedby"] = describedBy;
        }

        if (errors.Count > 0)
        {
            control.Attributes["aria-invalid"] = "true";
        }

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", errors.Count > 0 ? "field wrong" : "field");
        output.Content.AppendHtml($"<label for=\"{id}\">").Append(w[Words, With]);
        if (Optional)
        {
            output.Content.AppendHtml(" <span class=\"small\">").Append(w["frame.optional"]).AppendHtml("</span>");
        }

        output.Content.AppendHtml("</label>");
        if (hint)
        {
            output.Content.AppendHtml($"<span class=\"hint\" id=\"{id}-h\">").Append(w[Words + ".hint", With]).AppendHtml("</span>");
        }

        if (errors.Count > 0)
        {
            output.Content.AppendHtml($"<span class=\"error\" id=\"{id}-e\">").Append(string.Join(' ', errors)).AppendHtml("</span>");
        }

        output.Content.AppendHtml(control);
    }

    private TagBuilder Control(string name, string id)
    {
        var control = new TagBuilder(As switch { "area" or "long" => "textarea", "select" => "select", _ => "input" });
        control.AddCssClass(As == "long" ? "in long" : Some || As == "date" ? "in some" : "in");
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        control.Attributes["autocomplete"] = "off";
        var value = View.ModelState.TryGetValue(name, out var typed) && typed.AttemptedValue is { } attempted ? attempted : Text(For.Model);
        switch (As)
        {
            case "area" or "long":
                control.Attributes["spellcheck"] = "false";
                // A browser drops the first line break after the tag, so one is given away for it.
                control.InnerHtml.AppendHtml("\n").Append(value);
                break;
            case "select":
                foreach (var (option, text) in Options)
                {
                    var tag = new TagBuilder("option") { Attributes = { ["value"] = option } };
                    if (option == value)
                    {
                        tag.Attributes["selected"] = "selected";
                    }

                    control.InnerHtml.AppendHtml(tag.InnerHtml.Append(text) is { } ? tag : HtmlString.Empty);
                }

                break;
            default:
                control.TagRenderMode = TagRenderMode.SelfClosing;
                control.Attributes["type"] = As;
                if (As == "text")
                {
                    control.Attributes["spellcheck"] = "false";
                }

                if (As != "password")
                {
                    control.Attributes["value"] = value;
                }

                break;
        }

        if (Rows is { } rows)
        {
            control.Attributes["rows"] = rows.ToString(CultureInfo.InvariantCulture);
        }

        var longest = Longest ?? (For.Metadata is DefaultModelMetadata { Attributes.PropertyAttributes: { } attributes }
            ? attributes.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
            : null);
        if (longest is { } characters && As is "text" or "area" or "long")
        {
            control.Attributes["maxlength"] = characters.ToString(CultureInfo.InvariantCulture);
        }

        return control;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
