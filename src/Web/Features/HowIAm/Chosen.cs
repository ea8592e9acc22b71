using System.Globalization;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Reads what was chosen. Whatever is none of what could be chosen counts as left out: everything here can be.</summary>
internal static class Chosen
{
    /// <summary>What a page writes where somebody would rather not say.</summary>
    public const string Unsaid = "unsaid";

    /// <summary>One of the names of an enum; null if it was left out.</summary>
    public static T? Of<T>(string? chosen) where T : struct, Enum => Enum.TryParse<T>(chosen, out var value) && Enum.GetName(value) == chosen ? value : null;

    /// <summary>A number from 0 to <paramref name="most"/>; null if it was left out.</summary>
    public static int? UpTo(int most, string? chosen) =>
        int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most ? value : null;

    /// <summary>As the page writes a number; empty for none.</summary>
    public static string Written(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day as the address or a hidden field writes it; null for anything else.</summary>
    public static DateOnly? Day(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>As the address and a hidden field write a day.</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
