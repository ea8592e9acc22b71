using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Steadfast.Web.Features.Guide;

/// <summary>A sentence with a figure in it: the figure comes from the claim of this id and leads to what is known about it.</summary>
[HtmlTargetElement("claim", Attributes = "id,words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClaimTag(Words w) : TagHelper
{
    // Of the private use area: it stands in no words of ours.
    private const char Place = '\uE000';

    /// <summary>The claim's id.</summary>
    public required string Id { get; set; }

    /// <summary>The key of the sentence; {0} in it is where the figure goes.</summary>
    public required string Words { get; set; }

    /// <summary>Writes the sentence.</summary>
    /// <exception cref="KeyNotFoundException">There is no such claim, or there are no such words.</exception>
    /// <exception cref="InvalidOperationException">The sentence has no place for the figure, or several.</exception>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var claim = Claim.Of(Id);
        if (w[Words, Place].Split(Place) is not [var before, var after])
        {
            throw new InvalidOperationException($"{Words} has one place for the figure.");
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.Append(before)
            .AppendHtml($"<a href=\"{claim.Address}\" lang=\"en\" dir=\"ltr\">").Append(claim.Figure).AppendHtml("</a>")
            .Append(after);
    }
}
