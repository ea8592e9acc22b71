using System.Globalization;

namespace Steadfast.Web.Pictures;

/// <summary>How something stands on the timeline; each has a shape of its own.</summary>
public enum TimelineMark
{
    /// <summary>A note.</summary>
    Note,

    /// <summary>A note that its writer calls a setback.</summary>
    Setback,

    /// <summary>A time to look back, or a date ahead.</summary>
    Point,

    /// <summary>Today.</summary>
    Today,

    /// <summary>A line for reference, which is nobody's aim.</summary>
    Reference,
}

/// <summary>Something to be drawn on the timeline.</summary>
/// <param name="Beside">A second line; null for none.</param>
public sealed record TimelineItem(DateOnly Day, TimelineMark Mark, string Title, string? Beside);

/// <summary>A drawn row.</summary>
/// <param name="Y">The height of its mark.</param>
/// <param name="HasMonth">True if the month is written at its side: the row before is of another one.</param>
/// <param name="HasYear">True if the year is.</param>
public sealed record TimelineRow(TimelineItem Item, double Y, bool HasMonth, bool HasYear);

/// <summary>Where each row of the timeline is drawn: down the page, later ones lower, further apart the more months lie between.</summary>
/// <remarks>The measures are those of the drawn mock. Months and years, and no count of days.</remarks>
public sealed class TimelinePicture
{
    /// <summary>How wide the picture is.</summary>
    public const double Width = 304;

    /// <summary>Of how many letters a line has room at most.</summary>
    public const int LineLength = 30;

    // What a line has room for, in hundredths of its letters' size: 222 px of 12.
    private const int LineWidth = 1850;

    private const double Top = 14;
    private const double Row = 46;
    private const double Month = 8;
    private const int MostMonths = 4;

    private readonly bool _isMirrored;

    /// <summary>Draws what there is, with today among it.</summary>
    /// <param name="items">In any order.</param>
    /// <param name="isMirrored">True for a page that runs from right to left.</param>
    public TimelinePicture(IEnumerable<TimelineItem> items, bool isMirrored)
    {
        _isMirrored = isMirrored;
        List<TimelineRow> rows = [];
        foreach (var item in items.OrderBy(item => item.Day).ThenBy(item => item.Mark == TimelineMark.Today))
        {
            var before = rows.LastOrDefault();
            var months = before is null ? 0 : ((item.Day.Year - before.Item.Day.Year) * 12) + item.Day.Month - before.Item.Day.Month;
            var isOtherYear = before is null || item.Day.Year != before.Item.Day.Year;
            rows.Add(new(item, before is null ? Top : before.Y + Row + (Month * Math.Min(months, MostMonths)), months > 0 || isOtherYear, isOtherYear));
        }

        Rows = rows;
        Height = rows.Count == 0 ? 0 : rows[^1].Y + 26;
    }

    /// <summary>The rows from the top; empty if there is nothing.</summary>
    public IReadOnlyList<TimelineRow> Rows { get; }

    /// <summary>How high the picture is.</summary>
    public double Height { get; }

    /// <summary>The height of today; null if it is not among the rows.</summary>
    public double? TodayY => Rows.FirstOrDefault(row => row.Item.Mark == TimelineMark.Today)?.Y;

    /// <summary>A place counted from where lines begin.</summary>
    public double X(double start) => _isMirrored ? Width - start : start;

    /// <summary>As much of some words as a line has room for, without line breaks.</summary>
    public static string Line(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        List<string> letters = [];
        var (width, elements) = (0, StringInfo.GetTextElementEnumerator(line));
        while (elements.MoveNext())
        {
            letters.Add(elements.GetTextElement());
            width += WidthOf(letters[^1]);
            if (letters.Count > LineLength || width > LineWidth)
            {
                while (letters.Count >= LineLength || width > LineWidth - WidthOf("…"))
                {
                    width -= WidthOf(letters[^1]);
                    letters.RemoveAt(letters.Count - 1);
                }

                return string.Concat(letters).TrimEnd() + "…";
            }
        }

        return line;
    }

    // How wide a letter is at most in the fonts that a page may get, in hundredths of its size. Nobody measures text on a server without the reader's fonts,
    // so this is on the safe side, and the picture ends at its edge besides.
    private static int WidthOf(string letter) => letter.EnumerateRunes().First() is var rune && rune.IsAscii
        ? (char)rune.Value switch
        {
            'i' or 'j' or 'l' or 'f' or 't' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '!' or '\'' or '|' or '(' or ')' or '-' => 40,
            'm' or 'w' or 'M' or 'W' or '@' or '%' => 115,
            >= 'A' and <= 'Z' => 78,
            _ => 58,
        }
        : rune.Value < 0x0250 ? 60 : rune.Value < 0x1100 ? 72 : 110;
}
