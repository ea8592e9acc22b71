using System.Globalization;
using System.Text;

namespace Steadfast.Domain;

/// <summary>What can be seen of somebody's words, and what in them would turn the words of others around.</summary>
/// <remarks>Bidirectional controls: UAX 9, section 2. Letters drawn as nothing: Default_Ignorable_Code_Point, and the empty Braille pattern.</remarks>
public static class Visible
{
    // Vietnamese has two on a letter, Hebrew with its accents up to four.
    private const int MostMarks = 4;

    /// <summary>True if anything of it can be seen. Blanks, controls and letters that are drawn as nothing cannot.</summary>
    public static bool IsSeen(string words) => words.EnumerateRunes().Any(IsSeen);

    /// <summary>Words without what nobody types: controls but line break and tab, and without what turns the text after them around.</summary>
    /// <remarks>
    /// Marks of direction and joiners stay: Arabic, Persian and Hebrew are written with them, and they reach no further than their neighbours.
    /// </remarks>
    public static string Words(string words) => Without(words, static letter => IsControl(letter) || IsTurn(letter));

    /// <summary>
    /// A name, which stands inside the sentences of others: in one line, without anything that decides on direction, and with no more marks on a letter
    /// than languages put there.
    /// </summary>
    public static string Name(string name) =>
        WithoutTowers(
            Without(
                name.ReplaceLineEndings(" "),
                static letter => letter is '\t' or '\u061C' or '\u200E' or '\u200F' || IsControl(letter) || IsTurn(letter)).Trim());

    // Marks without end on one letter stand far above and below it, over the lines of others. What is drawn as nothing between them lets them go on.
    private static string WithoutTowers(string name)
    {
        var (kept, marks) = (new StringBuilder(name.Length), 0);
        foreach (var rune in name.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks = isMark ? marks + 1 : IsSeen(rune) || Rune.IsWhiteSpace(rune) ? 0 : marks;
            if (!isMark || marks <= MostMarks)
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }

    private static string Without(string words, Func<char, bool> isLeftOut) =>
        words.Any(isLeftOut) ? string.Concat(words.Where(letter => !isLeftOut(letter))) : words;

    private static bool IsControl(char letter) => letter is not ('\n' or '\t') && (char.IsControl(letter) || letter is '\uFFFE' or '\uFFFF');

    private static bool IsTurn(char letter) => letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control
            or UnicodeCategory.Format => false,
        _ => rune.Value is not (0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or 0xFFFE or 0xFFFF or 0x1D159
            or >= 0x180B and <= 0x180F or >= 0xFE00 and <= 0xFE0F or >= 0xE0000 and <= 0xE0FFF),
    };
}
