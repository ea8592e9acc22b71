using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Steadfast.Domain.Notes;

namespace Steadfast.Web.Agreeing;

/// <summary>The whole page of a kind of agreement.</summary>
/// <remarks>Words stand under <c>agreeing.kind.</c> and the kind's key: <c>.title</c>, <c>.lead</c>, <c>.none</c>, and each part's label.</remarks>
[HtmlTargetElement("agreement-page", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AgreementPageTag(IHtmlHelper html) : TagHelper
{
    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Draws it.</summary>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        View.ViewData["Place"] = "ours";
        ((IViewContextAware)html).Contextualize(View);
        output.TagName = null;
        output.Content.AppendHtml(await html.PartialAsync("/Agreeing/_Agreement.cshtml"));
    }
}

/// <summary>One part of an agreement, as its record declares it.</summary>
[HtmlTargetElement("agreement-part", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AgreementPartTag(Words w, IModelMetadataProvider metadata) : TagHelper
{
    /// <summary>The part.</summary>
    public required AgreementPart For { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Draws its control.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = (IAgreementPage)View.ViewData.Model!;
        output.Attributes.Clear();
        new FieldTag(w)
        {
            For = new(For.Name, new(metadata, metadata.GetMetadataForType(typeof(string)), page.Value(For))),
            Words = AgreementPart.KeyOf(page.Kind) + For.Key,
            As = For.Size switch { WordsSize.Line => "text", WordsSize.Letter => "long", _ => "area" },
            Longest = For.Most,
            View = View,
        }.Process(context, output);
    }
}
