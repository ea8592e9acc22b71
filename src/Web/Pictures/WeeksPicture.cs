using System.Globalization;
using Steadfast.Domain.Care;

namespace Steadfast.Web.Pictures;

/// <summary>
/// Where one question is drawn week by week: rings for answers, a line through the middles of four that stops at each gap, a band for own ups and downs.
/// </summary>
/// <remarks>The measures are those of the drawn mock. Every picture of a page has the same axis, and ends with this week.</remarks>
public sealed class WeeksPicture
{
    /// <summary>How wide the picture is.</summary>
    public const double Width = 260;

    /// <summary>How high it is.</summary>
    public const double Height = 94;

    /// <summary>The height of the strongest answer.</summary>
    public const double Strong = 20;

    /// <summary>The height of the weakest answer.</summary>
    public const double Weak = 76;

    /// <summary>How many weeks are drawn at least, so that the first ones do not fill the picture.</summary>
    public const int LeastWeeks = 12;

    /// <summary>How many weeks are drawn at most.</summary>
    public const int MostWeeks = 26;

    private const double Left = 8;
    private const double Inside = 244;

    // A band without height would not be seen.
    private const double LeastBand = 2;

    /// <summary>Draws the last weeks of a series.</summary>
    /// <param name="top">The strongest answer; the weakest is 0.</param>
    /// <param name="isMirrored">True for a page that runs from right to left.</param>
    public WeeksPicture(WeekSeries series, double top, bool isMirrored)
    {
        var shown = Shown(series.Weeks.Count);
        var first = series.Weeks.Count - shown;
        double X(int week) => Left + (Inside * (week - first) / (shown - 1)) is var x && isMirrored ? Width - x : x;
        double Y(double answer) => Weak - ((Weak - Strong) * answer / top);
        var drawn = Enumerable.Range(0, series.Weeks.Count).Where(week => week >= first).ToList();
        Rings = [.. drawn.Where(week => series.Weeks[week] is not null).Select(week => (X(week), Y(series.Weeks[week]!.Value)))];

        List<string> lines = [];
        var line = "";
        foreach (var week in drawn)
        {
            line = series.Middles[week] is { } middle
                ? line + string.Create(CultureInfo.InvariantCulture, $"{(line.Length == 0 ? 'M' : 'L')}{X(week):0.##} {Y(middle):0.##}")
                : Ended(line, lines);
        }

        Ended(line, lines);
        Lines = lines;
        if (series.Noise is { } noise)
        {
            var (high, low) = (Y(Math.Min(top, noise.Middle + noise.Reach)), Y(Math.Max(0, noise.Middle - noise.Reach)));
            Band = low - high < LeastBand ? (((high + low) / 2) - (LeastBand / 2), LeastBand) : (high, low - high);
        }
    }

    /// <summary>The middle of each ring, oldest first.</summary>
    public IReadOnlyList<(double X, double Y)> Rings { get; }

    /// <summary>
    /// The same as one path of points without length, which a round pen draws as discs; empty for none. Two such discs make a ring, in a tenth of the
    /// words.
    /// </summary>
    public string Dots => string.Concat(Rings.Select(ring => string.Create(CultureInfo.InvariantCulture, $"M{ring.X:0.#} {ring.Y:0.#}h0")));

    /// <summary>Each unbroken piece of the line, as a path; a single week has none.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The upper edge and the height of the band; null while there are too few weeks.</summary>
    public (double Y, double Height)? Band { get; }

    /// <summary>How many weeks are drawn of so many.</summary>
    public static int Shown(int weeks) => Math.Clamp(weeks, LeastWeeks, MostWeeks);

    private static string Ended(string line, List<string> lines)
    {
        if (line.Contains('L', StringComparison.Ordinal))
        {
            lines.Add(line);
        }

        return "";
    }
}
