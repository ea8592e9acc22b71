using System.Security.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>Recovery and invite codes: 130 random bits that people write down, say aloud and type back.</summary>
/// <remarks>Crockford's base 32: no I, L, O or U, and what looks alike is read alike (https://www.crockford.com/base32.html).</remarks>
internal static class Codes
{
    /// <summary>Characters in a code, five bits each.</summary>
    public const int Length = 26;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int BitsPerCharacter = 5;
    private const int SecretLength = 17;
    private static readonly int[] s_groupLengths = [5, 5, 5, 5, 6];

    /// <summary>Makes a code.</summary>
    /// <returns>26 characters in capitals, without groups.</returns>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The code as it is shown: groups of 5, 5, 5, 5 and 6 characters.</summary>
    /// <param name="code">As <see cref="New"/> made it.</param>
    public static IReadOnlyList<string> Groups(string code)
    {
        if (code.Length != Length)
        {
            throw new ArgumentException("A code has 26 characters.", nameof(code));
        }

        var start = 0;
        return [.. s_groupLengths.Select(length => code.Substring((start += length) - length, length))];
    }

    /// <summary>The secret of a code that was made here.</summary>
    /// <exception cref="FormatException">It is no code.</exception>
    public static byte[] SecretOf(string code) => TryParse(code, out var secret) ? secret : throw new FormatException("Not a code.");

    /// <summary>True if a typed group is this group, however it was typed.</summary>
    public static bool IsSameGroup(string group, string? typed) =>
        typed is not null && Keyed.Code(typed).Select(ValueOf).SequenceEqual(group.Select(ValueOf));

    /// <summary>Reads a code as a person types it: any case, with or without spaces and hyphens, I and L for 1, O for 0.</summary>
    /// <param name="secret">17 bytes, the last 6 bits zero; the same for every way to type one code. Empty if it is no code.</param>
    /// <returns>False if it cannot be a code.</returns>
    public static bool TryParse(string typed, out byte[] secret)
    {
        var bytes = new byte[SecretLength];
        var characters = 0;
        secret = [];
        foreach (var character in Keyed.Code(typed))
        {
            var value = ValueOf(character);
            if (value < 0 || characters == Length)
            {
                return false;
            }

            var bit = characters++ * BitsPerCharacter;
            // A character's five bits stand at the top of a 16-bit window that starts in the byte they begin in.
            var window = value << (16 - BitsPerCharacter - (bit % 8));
            bytes[bit / 8] |= (byte)(window >> 8);
            if ((byte)window != 0)
            {
                bytes[(bit / 8) + 1] |= (byte)window;
            }
        }

        if (characters != Length)
        {
            return false;
        }

        secret = bytes;
        return true;
    }

    private static int ValueOf(char character) => char.ToUpperInvariant(character) switch
    {
        'I' or 'L' => 1,
        'O' => 0,
        var other => Alphabet.IndexOf(other, StringComparison.Ordinal),
    };
}
