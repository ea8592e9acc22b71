using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Steadfast.Domain.Promises;

namespace Steadfast.Web.Pictures;

/// <summary>Draws one block as SVG. Kinds differ by shape, sizes by width and tint; colours come from the page's style.</summary>
public static class WallDrawing
{
    /// <summary>A measure as SVG wants it, in every language the same.</summary>
    public static string Measure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A block with its upper left corner at <paramref name="x"/> and <paramref name="y"/>.</summary>
    /// <param name="isRepaired">True for a patch that is sewn into a gap; other kinds have none.</param>
    /// <param name="letter">What stands on the patch; null for nothing.</param>
    public static IHtmlContent Block(PromiseBlock kind, PromiseSize size, double x, double y, double width, double height, bool isRepaired, string? letter)
    {
        var tint = string.Create(CultureInfo.InvariantCulture, $"f{1 + (int)size}");
        return new HtmlString(kind switch
        {
            PromiseBlock.Kept => Rectangle("brick " + tint, x, y, width, height),
            PromiseBlock.Partly => Rectangle("brick f0", x, y, width, height) + Rectangle(tint, x + .4, y + (height / 2), width - .8, (height / 2) - .4),
            PromiseBlock.Gap => Rectangle("gap", x, y, width, height) + (isRepaired ? Patch(x, y, width, height, letter) : ""),
            PromiseBlock.Differs => Split(x, y, width, height),
            PromiseBlock.Unknown =>
                Rectangle("brick f1", x, y, width, height)
                    + string.Create(
                        CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{x + (width / 2):0.##}\" cy=\"{y + (height / 2):0.##}\" r=\"3\"/>"),
            _ => throw new UnreachableException($"No drawing for {kind}."),
        });
    }

    private static string Rectangle(string style, double x, double y, double width, double height) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{style}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" rx=\"1.5\"/>");

    private static string Patch(double x, double y, double width, double height, string? letter)
    {
        var inset = height / 3.2;
        var (left, right, upper, lower) = (x + inset - 2.5, x + width - inset - 2.5, y + (height / 3), y + (height * 2 / 3));
        return Rectangle("mend", x + inset, y + (height / 6.3), width - (2 * inset), height * 2 / 2.93)
            + string.Create(
                CultureInfo.InvariantCulture,
                $"<path class=\"stitch\" d=\"M{left:0.##} {upper:0.##}h5M{left:0.##} {lower:0.##}h5"
                    + $"M{right:0.##} {upper:0.##}h5M{right:0.##} {lower:0.##}h5\"/>")
            + (letter is null
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"<text class=\"strong\" x=\"{x + (width / 2):0.##}\" y=\"{y + (height / 2) + 3.8:0.##}\" text-anchor=\"middle\">{letter}</text>"));
    }

    // Two pieces along a slanting seam: one block, told in two ways.
    private static string Split(double x, double y, double width, double height)
    {
        var (middle, bottom) = (x + (width / 2), y + height);
        return string.Create(
            CultureInfo.InvariantCulture, $"<path class=\"brick f2\" d=\"M{x:0.##} {y:0.##}H{middle + 3:0.##}L{middle - 6:0.##} {bottom:0.##}H{x:0.##}Z\"/>")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"<path class=\"brick f0\" d=\"M{middle + 6:0.##} {y:0.##}H{x + width:0.##}V{bottom:0.##}H{middle - 3:0.##}Z\"/>");
    }
}
