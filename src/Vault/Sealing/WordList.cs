using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>Our own list of short plain words, for passphrases and sign-in names, and the list of passphrases everybody tries first.</summary>
/// <remarks>The order of words.txt is never stored, so words may be added or taken out.</remarks>
internal static class WordList
{
    /// <summary>How many words an offered passphrase has: at least 55 bits.</summary>
    public const int Offered = 5;

    private static readonly string[] s_words = ReadLines("words.txt");
    private static readonly FrozenSet<string> s_known = s_words.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_common = ReadLines("common.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many words there are; at least 2,048, so that each picked word is worth at least 11 bits.</summary>
    public static int Count => s_words.Length;

    /// <summary>Picks a word, each as likely as any other.</summary>
    public static string Pick() => s_words[RandomNumberGenerator.GetInt32(s_words.Length)];

    /// <summary>True for a word of the list, in small letters.</summary>
    public static bool Has(string word) => s_known.Contains(word);

    /// <summary>A word by its place.</summary>
    /// <param name="index">0 to <see cref="Count"/>, exclusive.</param>
    public static string At(int index) => s_words[index];

    /// <summary>Says whether a passphrase is among the first that anybody would try, whatever its case and spaces.</summary>
    /// <returns>True also for the same few characters again and again, and for runs such as "123456789012" or "lkjihgfedcba".</returns>
    public static bool IsCommon(string passphrase)
    {
        var bare = string.Concat(passphrase.Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();
        return s_common.Contains(bare) || RepeatsItself(bare) || IsRun(bare);
    }

    // One unit of up to four characters again and again, the last of them perhaps cut: "aaaa", "abcabcab", "12341234".
    private static bool RepeatsItself(string bare)
    {
        for (var unit = 1; unit <= 4; unit++)
        {
            if (bare.AsSpan(unit <= bare.Length ? unit : bare.Length).SequenceEqual(bare.AsSpan(0, Math.Max(0, bare.Length - unit))))
            {
                return true;
            }
        }

        return false;
    }

    // Each character the next, or the one before, in the alphabet or among the digits; 9 and 0 are neighbours, and so are z and a.
    private static bool IsRun(string bare) => IsRun(bare, 1) || IsRun(bare, -1);

    private static bool IsRun(string bare, int step)
    {
        for (var i = 1; i < bare.Length; i++)
        {
            var follows = bare[i] == bare[i - 1] + step || (step == 1
                ? (bare[i - 1], bare[i]) is ('9', '0') or ('z', 'a')
                : (bare[i - 1], bare[i]) is ('0', '9') or ('a', 'z'));
            if (!follows)
            {
                return false;
            }
        }

        return true;
    }

    private static string[] ReadLines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
