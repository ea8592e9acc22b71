namespace Steadfast.Web.Pictures;

/// <summary>A day of a drawn month.</summary>
/// <param name="Answer">1 to 5; null for a day without an answer.</param>
/// <param name="X">The left edge of its square.</param>
/// <param name="Y">The upper edge of its square.</param>
public sealed record MonthCell(DateOnly Day, int? Answer, double X, double Y);

/// <summary>Where each day of a month is drawn: a week to a row, from Monday, and no day that has not come.</summary>
/// <remarks>
/// The measures are those of the drawn mock: one unit is one pixel on the smallest phone. A tint never stands alone: the height of a stroke says the same.
/// </remarks>
public sealed class MonthPicture
{
    /// <summary>How wide the picture is.</summary>
    public const double Width = 304;

    /// <summary>How wide and high a day's square is.</summary>
    public const double Square = 39;

    private const double Step = 44;
    private const double Top = 20.5;

    private readonly bool _isMirrored;

    /// <summary>Draws a month as far as today.</summary>
    /// <param name="month">Any day of it.</param>
    /// <param name="answer">A day's answer, 1 to 5; null for none.</param>
    /// <param name="isMirrored">True for a page that runs from right to left.</param>
    public MonthPicture(DateOnly month, Func<DateOnly, int?> answer, DateOnly today, bool isMirrored)
    {
        _isMirrored = isMirrored;
        First = new(month.Year, month.Month, 1);
        var before = Column(First);
        var last = First.AddMonths(1).AddDays(-1);
        Cells = [.. Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(First.AddDays).Where(day => day <= today)
            .Select(day => new MonthCell(day, answer(day), Mirrored(.5 + (Step * Column(day)), Square), Top + (Step * ((before + day.Day - 1) / 7))))];
        Height = Top + (Step * (((before + last.Day - 1) / 7) + 1)) - .5;
    }

    /// <summary>The first day of the month.</summary>
    public DateOnly First { get; }

    /// <summary>The days, in order; none of a month that has not come.</summary>
    public IReadOnlyList<MonthCell> Cells { get; }

    /// <summary>How high the picture is.</summary>
    public double Height { get; }

    /// <summary>The middle of each column, from Monday.</summary>
    public IEnumerable<double> Columns => Enumerable.Range(0, 7).Select(column => Mirrored(20 + (Step * column), 0));

    /// <summary>Where the number of a day stands.</summary>
    public double NumberX(MonthCell cell) => _isMirrored ? cell.X + Square - 4.5 : cell.X + 4.5;

    /// <summary>Where the stroke of a day begins; it is 13 wide.</summary>
    public double StrokeX(MonthCell cell) => _isMirrored ? cell.X + 6.5 : cell.X + 19.5;

    /// <summary>How high up the stroke of an answer stands: the better, the higher.</summary>
    public static double StrokeY(MonthCell cell) => cell.Y + 33.5 - (4.6 * ((cell.Answer ?? 1) - 1));

    private static int Column(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private double Mirrored(double x, double width) => _isMirrored ? Width - x - width : x;
}
