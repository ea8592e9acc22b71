using System.Globalization;
using System.Text;
using QRCoder;

namespace Steadfast.Web.Pictures;

/// <summary>A text as a picture that a camera reads, drawn here: nothing is fetched for it, and no other site learns of it.</summary>
/// <param name="Size">How wide and high, in squares, the quiet margin included.</param>
/// <param name="Path">The dark squares, as an SVG path in units of one square.</param>
public sealed record QrPicture(int Size, string Path)
{
    /// <summary>Draws a text; up to a sixth of the picture may be covered or dirty.</summary>
    public static QrPicture Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var begin = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > begin)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{begin} {y}h{x - begin}v1h{begin - x}z");
                }
            }
        }

        return new(rows.Count, path.ToString());
    }
}
