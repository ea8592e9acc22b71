using System.Globalization;

namespace Steadfast.Web.Components;

/// <summary>What somebody typed, as it is kept: browsers send line breaks as two characters and people leave blanks at the ends.</summary>
public static class Typed
{
    /// <summary>The words without blanks at the ends and with single line breaks; empty if there was nothing else.</summary>
    public static string Words(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";

    /// <summary>The same, or null where <see cref="Words"/> would be empty.</summary>
    public static string? WordsOrNull(string? typed) => Words(typed) is { Length: > 0 } words ? words : null;

    /// <summary>How a date field sends a day in every language.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>Reads a day as a date field sends it; null, and true, where nothing was typed.</summary>
    public static bool TryDay(string typed, out DateOnly? day)
    {
        var isDay = DateOnly.TryParseExact(typed, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;
        return isDay || typed.Length == 0;
    }

    /// <summary>A day as a date field has it; empty for null.</summary>
    public static string Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The first line of somebody's words, cut after so many characters as a reader counts them.</summary>
    public static string FirstLine(string words, int most = 80)
    {
        var line = words.AsSpan().Trim();
        line = line[..(line.IndexOfAny('\n', '\r') is >= 0 and var end ? end : line.Length)].TrimEnd();
        var text = new StringInfo(line.ToString());
        return text.LengthInTextElements <= most ? text.String : text.SubstringByTextElements(0, most) + "…";
    }
}
