using System.Globalization;

namespace Steadfast.Web;

/// <summary>Which form of a word goes with a count, language by language: the cardinal rules of Unicode's CLDR 48, for whole numbers.</summary>
/// <remarks>docs/decisions/0054-plurals-by-category.md. The rules there are for numbers with fractions say nothing here: nothing is counted in parts.</remarks>
public static class Plurals
{
    /// <summary>The form without which no key has words.</summary>
    public const string Other = "other";

    /// <summary>The category of a count, as the end of a key: zero, one, two, few, many or other.</summary>
    /// <param name="count">Not below 0.</param>
    public static string Category(CultureInfo language, int count) => language.Name == "pt-PT"
        ? Million(count, count == 1)
        : language.TwoLetterISOLanguageName switch
        {
            "ja" or "ko" or "zh" or "vi" or "th" or "id" => Other,
            "fr" or "pt" => Million(count, count <= 1),
            "es" or "it" or "ca" => Million(count, count == 1),
            "ar" => (count, count % 100) switch
            {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, >= 3 and <= 10) => "few",
                (_, >= 11) => "many",
                _ => Other,
            },
            "he" => count switch { 1 => "one", 2 => "two", _ => Other },
            "cs" or "sk" => count switch { 1 => "one", >= 2 and <= 4 => "few", _ => Other },
            "pl" => count == 1 ? "one" : IsFew(count) ? "few" : "many",
            "ru" or "uk" or "be" => count % 10 == 1 && count % 100 != 11 ? "one" : IsFew(count) ? "few" : "many",
            // As English counts, and as most do; of a language that nobody has looked at it is the best guess.
            _ => count == 1 ? "one" : Other,
        };

    private static string Million(int count, bool isOne) => isOne ? "one" : count != 0 && count % 1_000_000 == 0 ? "many" : Other;

    private static bool IsFew(int count) => count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14);
}
