using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Giving;

/// <summary>The form of a page that gives something piece by piece: the pieces, how long it is held, who sees it.</summary>
/// <remarks>Words: <c>key.empty</c> and <c>key.write</c> while nothing is written.</remarks>
[HtmlTargetElement("give-page", Attributes = "key,write", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GivePageTag(IHtmlHelper html) : TagHelper
{
    /// <summary>The beginning of the keys of the page's words.</summary>
    public required string Key { get; set; }

    /// <summary>Where it is written and changed.</summary>
    public required string Write { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Draws it.</summary>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        View.ViewData[nameof(GivePageTag)] = this;
        ((IViewContextAware)html).Contextualize(View);
        output.TagName = null;
        output.Content.AppendHtml(await html.PartialAsync("/Giving/_Give.cshtml"));
    }
}

/// <summary>
/// To whom something can be given: a link for each shared space in which somebody is there. Where the person's own answers suggest something else, it says
/// so, and where it goes on all the same.
/// </summary>
[HtmlTargetElement("give-to", Attributes = "gift,words,to", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GiveToTag(Access access, Words w) : TagHelper
{
    /// <summary>What is given.</summary>
    public required Type Gift { get; set; }

    /// <summary>The key of a link's words; {0} is the other's name.</summary>
    public required string Words { get; set; }

    /// <summary>The page that gives it, in a shared space.</summary>
    public required Func<object, string> To { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Writes the links.</summary>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        var page = (SignedInPage)View.ViewData.Model!;
        var stopped = View.HttpContext.RequestAborted;
        var isSuggested = Gifts.OfferFor(Gifts.Of(Gift), (await access.ReadNotesAsync(page.Session, stopped)).State.SituationOn(page.Today)) != Offer.None;
        foreach (var (open, other) in await SharedPage.RunningAsync(access, page.Session, w, stopped))
        {
            if (isSuggested)
            {
                output.Content.AppendHtml($"<a class=\"btn plain\" href=\"{To(open.Id)}\"><span>").AppendHtml(w.Html(Words, other)).AppendHtml("</span></a> ");
            }
            else
            {
                output.Content.AppendHtml("<p class=\"small\">").AppendHtml(w.Html("deliveries.give.advice", other))
                    .AppendHtml($" <a href=\"{Places.Deliveries.Index(open.Id)}?a=true#give\">").Append(w["deliveries.give.all-the-same"])
                        .AppendHtml("</a></p>");
            }
        }
    }
}
