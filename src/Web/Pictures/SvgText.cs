using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Steadfast.Web.Pictures;

/// <summary>Writes words into a picture, where a page's own markup for it has another meaning.</summary>
public static class SvgText
{
    /// <summary>Words at a place.</summary>
    /// <param name="style">Its classes; empty for none.</param>
    /// <param name="anchor">Which part of the words stands at <paramref name="x"/>: start, middle or end.</param>
    public static IHtmlContent Label(double x, double y, string words, string style = "", string anchor = "start")
    {
        var text = new TagBuilder("text") { Attributes = { ["x"] = WallDrawing.Measure(x), ["y"] = WallDrawing.Measure(y) } };
        if (style.Length > 0)
        {
            text.Attributes["class"] = style;
        }

        if (anchor != "start")
        {
            text.Attributes["text-anchor"] = anchor;
        }

        text.InnerHtml.Append(words);
        return text;
    }
}
