using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Pages;

/// <summary>One calm fact, at most one to a page.</summary>
[HtmlTargetElement("banner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BannerTag(Words w) : TagHelper
{
    /// <summary>The key of the fact; null when it stands between the tags.</summary>
    public string? Words { get; set; }

    /// <summary>Arguments of the fact.</summary>
    public object?[] With { get; set; } = [];

    /// <summary>Writes the banner.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "banner");
        if (Words is not null)
        {
            output.Content.SetContent(w[Words, With]);
        }
    }
}
