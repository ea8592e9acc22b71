using System.Globalization;
using System.Text;

namespace Steadfast.Vault.Sealing;

/// <summary>
/// What somebody keyed in to be let in, read as it was meant, whatever their phone, their keyboard or the paper they copied it from made of it.
/// </summary>
/// <remarks>Decision 0047. Every name, passphrase and code passes here before it is compared or derived from.</remarks>
internal static class Keyed
{
    /// <summary>
    /// The letters and digits that were meant: one form for each (NFKC), digits of any script as 0 to 9, and nothing that is drawn as nothing.
    /// </summary>
    public static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        // No text has U+FFFE in it, and bringing letters into one form faults on it, as on half a pair.
        foreach (var rune in string.Concat(typed.EnumerateRunes().Where(rune => rune.Value != 0xFFFE)).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                // A joiner, a mark of direction, or the mark by which some phones choose the coloured kind of a sign.
                case UnicodeCategory.Format:
                case UnicodeCategory.NonSpacingMark when rune.Value is >= 0xFE00 and <= 0xFE0F:
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                    break;
                default:
                    plain.Append(rune);
                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>
    /// A passphrase: without blanks at its ends, where nobody can see them, and with one blank wherever there are blanks or line breaks. Case counts, but
    /// in words that were offered.
    /// </summary>
    public static string Passphrase(string typed)
    {
        var words = Plain(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // Phones set straight marks round and make one long dash of two.
        var passphrase = string.Concat(string.Join(' ', words).Select(letter => letter switch
        {
            '‘' or '’' or '‚' or '‛' => '\'',
            '“' or '”' or '„' or '‟' => '"',
            _ when IsDash(letter) => '-',
            _ => letter,
        })).Replace("--", "-", StringComparison.Ordinal);
        var offered = Name(typed).Split('-');
        return offered.Length == WordList.Offered && offered.All(WordList.Has) ? string.Join(' ', offered) : passphrase;
    }

    /// <summary>A sign-in name: words and digits in small letters, joined by hyphens, whatever stood between them.</summary>
    public static string Name(string typed)
    {
        var name = new StringBuilder(typed.Length);
        foreach (var letter in Plain(typed))
        {
            // A Turkish keyboard has two letters i, and neither is i elsewhere once it is a capital.
            name.Append(IsSeparator(letter) ? '-' : letter is 'İ' or 'ı' ? 'i' : char.ToLowerInvariant(letter));
        }

        return string.Join('-', name.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A code, without what stands between its groups.</summary>
    public static string Code(string typed) => string.Concat(Plain(typed).Where(letter => !IsSeparator(letter)));

    private static bool IsSeparator(char letter) =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) || IsDash(letter) || letter is '_' or '.' or ',' or '·' or '•' or '/';

    // The minus sign of mathematics looks like a hyphen, too.
    private static bool IsDash(char letter) => letter is '\u2212' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation;
}
