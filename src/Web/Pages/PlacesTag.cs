using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Pages;

/// <summary>The bar of places: the same five for everybody who is signed in; the public ones for everybody else.</summary>
[HtmlTargetElement("places", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PlacesTag(Words w) : TagHelper
{
    private static readonly (string Name, string Path)[] s_signedIn = [
        ("today", Places.Today.Index()), ("mine", Places.Mine.Index()), ("ours", Places.Ours.Index()), ("help", Places.Help.Index()),
        ("guide", Places.Guide.Index())];
    private static readonly (string Name, string Path)[] s_public = [
        ("front", Places.Front.Index()), ("in", Places.Arriving.In()), ("help", Places.Help.Index()), ("guide", Places.Guide.Index())];

    /// <summary>
    /// Where the reader is: <c>today</c>, <c>mine</c>, <c>ours</c>, <c>help</c>, <c>guide</c>, <c>front</c>, <c>in</c>; null for none of them.
    /// </summary>
    public string? Current { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the bar.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "places");
        output.Attributes.SetAttribute("aria-label", w["frame.places"]);
        output.Content.AppendHtml("<ul>");
        foreach (var (name, path) in SignedIn.Session(View.HttpContext) is null ? s_public : s_signedIn)
        {
            output.Content.AppendHtml($"<li><a href=\"{path}\"{(name == Current ? " aria-current=\"page\"" : "")}>").Append(w["frame.places." + name])
                .AppendHtml("</a></li>");
        }

        output.Content.AppendHtml("</ul>");
    }
}
