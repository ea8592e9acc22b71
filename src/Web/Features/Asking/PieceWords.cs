using Microsoft.AspNetCore.Html;
using Steadfast.Domain.Asking;

namespace Steadfast.Web.Features.Asking;

/// <summary>What changed between two texts, as HTML.</summary>
internal static class PieceWords
{
    /// <summary>
    /// The pieces one after the other without a blank of our own between them; what went is struck through, what came is underlined, and both are said to
    /// whoever listens.
    /// </summary>
    public static IHtmlContent Of(IReadOnlyList<TextPiece> pieces, Words w)
    {
        var html = new HtmlContentBuilder();
        foreach (var (kind, text) in pieces)
        {
            _ = kind switch
            {
                PieceKind.Removed =>
                    html.AppendHtml("<del><span class=\"hide\">").Append(w["asking.shown.removed"]).Append(" ").AppendHtml("</span>").Append(text)
                        .AppendHtml("</del>"),
                PieceKind.Added =>
                    html.AppendHtml("<ins><span class=\"hide\">").Append(w["asking.shown.added"]).Append(" ").AppendHtml("</span>").Append(text)
                        .AppendHtml("</ins>"),
                _ => html.Append(text),
            };
        }

        return html;
    }
}
