using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.About;

/// <summary>
/// The privacy notice or the house rules, as the operator wrote them, and until then as the draft has them; and what the operator has to tell everybody.
/// </summary>
[AllowAnonymous]
public sealed class PaperModel(Web.Settings settings, Words words, TimeProvider clock) : PageModel
{
    // Raw HTML stays off: an operator's slip is not to become a page's markup.
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Which, from the address: 1 the notice, 2 the rules, 3 what happened.</summary>
    [FromRoute(Name = "n")] public int Number { get; init; }

    /// <summary>The key of its title.</summary>
    public string Title => Number switch { 1 => "about.notice", 2 => "about.terms", _ => "about.happened.title" };

    /// <summary>Its words.</summary>
    public IHtmlContent Text { get; private set; } = HtmlString.Empty;

    /// <summary>Shows it; where a copy has none, there is nothing to find.</summary>
    public IActionResult OnGet()
    {
        var name = Number switch { 1 => Papers.PrivacyNotice, 2 => Papers.Terms, _ => Papers.Happened };
        if (Number is < 1 or > 3 || !(Number == 3 ? Papers.HasHappened(settings) : Papers.For(settings.KindOfCopy).Contains(name, StringComparer.Ordinal)))
        {
            return NotFound();
        }

        var document = Markdown.Parse(Papers.Read(name, settings, words, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), s_markdown);
        if (document.FirstOrDefault() is HeadingBlock title)
        {
            document.Remove(title);
        }

        Text = new HtmlString(document.ToHtml(s_markdown));
        return Page();
    }
}
