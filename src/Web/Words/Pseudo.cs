using System.Globalization;
using System.Text;

namespace Steadfast.Web;

/// <summary>
/// Two languages made at run time from English, to find words without a key and pages that break when words are long or run from right to left.
/// </summary>
public static class Pseudo
{
    /// <summary>Accented letters between ⟦ and ⟧, a third longer.</summary>
    public const string Lengthened = "qps-ploc";

    /// <summary>The same, on pages that run from right to left.</summary>
    public const string Mirrored = "qps-plocm";

    private const string Plain = "aceginosuzACEGINOSUZ";
    private const string Accented = "ąčęğįńőšųžĄČĘĞĮŃŐŠŲŽ";

    /// <summary>True while the request's language is one of the two.</summary>
    public static bool IsOn => Is(Lengthened) || Is(Mirrored);

    /// <summary>True while the request's language is the one named.</summary>
    /// <remarks>A culture writes its name in capitals of its own choosing.</remarks>
    public static bool Is(string language) => CultureInfo.CurrentUICulture.Name.Equals(language, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words as this request shows them: changed in a pseudo-language, else the same.</summary>
    /// <param name="words">Plain text; placeholders such as {0} are left alone.</param>
    public static string Present(string words)
    {
        if (!IsOn)
        {
            return words;
        }

        var shown = new StringBuilder("⟦");
        var inPlaceholder = false;
        foreach (var letter in words)
        {
            inPlaceholder = letter == '{' || (inPlaceholder && letter != '}');
            var at = inPlaceholder ? -1 : Plain.IndexOf(letter, StringComparison.Ordinal);
            shown.Append(at < 0 ? letter : Accented[at]);
        }

        return shown.Append(' ').Append('~', words.Length / 3).Append('⟧').ToString();
    }
}
