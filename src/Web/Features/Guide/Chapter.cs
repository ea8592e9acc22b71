using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Steadfast.Web.Features.Guide;

/// <summary>A chapter of the guide: a file of Markdown inside the program, written out once.</summary>
/// <param name="Number">Its place, from 1; also its address.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Text">The chapter without its title.</param>
/// <remarks>
/// English only so far; the page says so to screen readers. Where a text has <c>{claim:ptsd}</c>, that claim's figure is put, as a link to what is known
/// about it.
/// </remarks>
public sealed partial record Chapter(int Number, string Title, IHtmlContent Text)
{
    // Raw HTML stays off: the guide is words, and the page's policy would block the rest anyway.
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    // The numbers between are for chapters to come.
    private const int FirstForASituation = 11;

    /// <summary>All there are, by number.</summary>
    public static IReadOnlyList<Chapter> All { get; } =
        [
            .. typeof(Chapter).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Guide/", StringComparison.Ordinal)).Select(Read)
                .OrderBy(chapter => chapter.Number)];

    /// <summary>
    /// True for a page that is for somebody whom something particular has happened to: it stands in a list of its own, and no chapter leads on to it.
    /// </summary>
    public bool IsForASituation => Number >= FirstForASituation;

    private static Chapter Read(string name)
    {
        using var reader = new StreamReader(typeof(Chapter).Assembly.GetManifestResourceStream(name)!);
        var text = ClaimMark().Replace(reader.ReadToEnd(), mark => Claim.Of(mark.Groups["id"].Value) is var claim ? $"[{claim.Figure}]({claim.Address})" : "");
        var document = Markdown.Parse(text, s_markdown);
        var title = document.OfType<HeadingBlock>().First();
        document.Remove(title);
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(html);
        s_markdown.Setup(renderer);
        renderer.Render(document);
        return new(
            int.Parse(name["Guide/".Length..name.IndexOf('-', StringComparison.Ordinal)], CultureInfo.InvariantCulture),
            string.Concat(title.Inline!.Descendants<LiteralInline>()), new HtmlString(html.ToString()));
    }

    [GeneratedRegex(@"\{claim:(?<id>[^{}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClaimMark();
}
