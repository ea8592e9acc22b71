using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Forms;

/// <summary>Who will see what a form holds: stands above the buttons of every form, with one <c>see</c> for each reader.</summary>
[HtmlTargetElement("sees")]
public sealed class SeesTag(Words w) : TagHelper
{
    /// <summary>Writes the heading around its lines.</summary>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var lines = await output.GetChildContentAsync();
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "sees");
        output.Content.AppendHtml("<dt>").Append(w["frame.sees"]).AppendHtml("</dt>").AppendHtml(lines);
    }
}

/// <summary>One line of <see cref="SeesTag"/>: by key, or as its own content.</summary>
[HtmlTargetElement("see", ParentTag = "sees", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SeeTag(Words w) : TagHelper
{
    /// <summary>The key of the line; null when it stands between the tags.</summary>
    public string? Words { get; set; }

    /// <summary>Arguments of the line.</summary>
    public object?[] With { get; set; } = [];

    /// <summary>Writes the line.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dd";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Words is not null)
        {
            output.Content.SetContent(w[Words, With]);
        }
    }
}
