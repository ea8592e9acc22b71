using System.Globalization;
using Steadfast.Domain;

namespace Steadfast.Web.Forms;

/// <summary>What somebody typed, as it is kept: browsers send line breaks as two characters and people leave blanks at the ends.</summary>
public static class Typed
{
    /// <summary>The words without blanks at the ends and with single line breaks; empty if there was nothing else.</summary>
    public static string Words(string? typed) => Visible.Words(typed?.ReplaceLineEndings("\n") ?? "").Trim() is var words && Visible.IsSeen(words) ? words : "";

    /// <summary>The same, or null where <see cref="Words"/> would be empty.</summary>
    public static string? WordsOrNull(string? typed) => Words(typed) is { Length: > 0 } words ? words : null;

    /// <summary>
    /// The words of a name, which the other reads inside sentences: in one line and without anything that would turn them around; empty where nothing of it
    /// can be seen.
    /// </summary>
    public static string Name(string? typed) => Visible.Name(Words(typed)) is var name && Visible.IsSeen(name) ? name : "";

    /// <summary>
    /// A field as it was meant, before anything is asked of it: a line break counts as one character as it does in a browser, and a field in which nothing
    /// can be seen is empty.
    /// </summary>
    /// <param name="isSecret">True for a passphrase, of which only goes what none could ever have in it.</param>
    public static string Field(string sent, bool isSecret)
    {
        // No text has U+FFFE in it, and what brings letters into one form faults on it.
        var typed = sent.Replace("\uFFFE", "", StringComparison.Ordinal);
        return isSecret ? typed : Visible.IsSeen(typed) ? typed.Replace("\r\n", "\n", StringComparison.Ordinal) : "";
    }

    /// <summary>How a date field sends a day in every language.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>The first year a typed day can have. Browsers make 0026 of a year typed as 26, so anything before is asked about.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year a typed day can have: days can be counted on from it in every zone.</summary>
    public const int LastYear = 2199;

    /// <summary>Reads a day as a date field sends it: the one rule for every day that can be typed.</summary>
    /// <param name="day">The day; null where nothing was typed, or where something is wrong.</param>
    /// <param name="unreadable">The key of what is said where it is no day at all.</param>
    /// <returns>The words that say what is wrong; null where nothing is.</returns>
    public static string? DayError(string typed, Words w, out DateOnly? day, string unreadable = "refusal.unreadable-day")
    {
        var isDay = DateOnly.TryParseExact(typed, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        var isYear = read.Year is >= FirstYear and <= LastYear;
        day = isDay && isYear ? read : null;
        return typed.Length == 0 || day is not null ? null
            : isDay
                ? w["refusal.which-year", FirstYear.ToString(CultureInfo.InvariantCulture), LastYear.ToString(CultureInfo.InvariantCulture)]
                : w[unreadable];
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
