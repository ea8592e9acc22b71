using System.Globalization;
using Microsoft.AspNetCore.Http.Headers;

namespace Steadfast.Web;

/// <summary>Which language a request is answered in: the account's choice, else the browser's, else English. Nothing of it is kept in the browser.</summary>
public static class Languages
{
    // Dates are written day, month, year, with the month as a word, wherever the reader is.
    private static readonly CultureInfo s_dates = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The language everything was written in first, and the one to fall back on.</summary>
    public const string First = "en";

    /// <summary>The languages somebody can choose, as culture names; the first is the one to fall back on.</summary>
    public static IReadOnlyList<string> Offered(Settings settings) => settings.PseudoLocales ? [First, Pseudo.Lengthened, Pseudo.Mirrored] : [First];

    /// <summary>The language of the request's own words, in which people most likely write back: a pseudo-language is made of English.</summary>
    public static string Spoken => Pseudo.IsOn ? First : CultureInfo.CurrentUICulture.Name;

    /// <summary>True while the request's pages run from right to left.</summary>
    public static bool RunsRightToLeft => Pseudo.Is(Pseudo.Mirrored) || CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft;

    /// <summary>Makes the request's language the current one, from here on in the caller's flow.</summary>
    public static void Apply(HttpContext context, Settings settings)
    {
        var offered = Offered(settings);
        var chosen = SignedIn.Session(context)?.Preferences.Language is { } own && offered.Contains(own, StringComparer.OrdinalIgnoreCase)
            ? own
            : new RequestHeaders(context.Request.Headers).AcceptLanguage
                .Where(language => language.Quality is null or > 0)
                .OrderByDescending(language => language.Quality ?? 1)
                .Select(language => Closest(language.Value.Value, offered))
                .FirstOrDefault(language => language is not null) ?? offered[0];
        CultureInfo.CurrentUICulture = new CultureInfo(chosen);
        CultureInfo.CurrentCulture = s_dates;
    }

    private static string? Closest(string? asked, IReadOnlyList<string> offered) =>
        asked is null ? null
        : offered.FirstOrDefault(one => one.Equals(asked, StringComparison.OrdinalIgnoreCase))
          ?? offered.FirstOrDefault(one => asked.StartsWith(one + "-", StringComparison.OrdinalIgnoreCase));
}
