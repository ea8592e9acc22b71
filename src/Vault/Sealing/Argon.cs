using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NSec.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>What one guess at a passphrase costs. Its text form is stored with each account, so that the cost can rise later.</summary>
/// <param name="Passes">How often the memory is gone over, 1 to 16.</param>
/// <param name="MemoryKiB">In KiB, 8 to 1,048,576.</param>
internal sealed partial record ArgonCost(int Passes, int MemoryKiB)
{
    private const int MaxPasses = 16;
    private const int MinMemoryKiB = 8;
    private const int MaxMemoryKiB = 1024 * 1024;

    /// <summary>Three passes over 128 MiB: what a new passphrase is given.</summary>
    /// <remarks>Above RFC 9106 section 4, second choice (t=3, 64 MiB), with one lane as libsodium has it.</remarks>
    public static ArgonCost Default { get; } = new(3, 128 * 1024);

    /// <summary>Reads the stored form, such as "argon2id/1;t=3;m=131072;p=1".</summary>
    /// <exception cref="FormatException">It is another form, or a cost out of range: a changed row must not make a sign-in take all memory.</exception>
    public static ArgonCost Parse(string stored)
    {
        var form = StoredForm().Match(stored);
        var cost = form.Success ? new ArgonCost(Number(form.Groups["passes"]), Number(form.Groups["memory"])) : null;
        return cost is { Passes: >= 1 and <= MaxPasses, MemoryKiB: >= MinMemoryKiB and <= MaxMemoryKiB }
            ? cost
            : throw new FormatException("The stored cost of a passphrase is not one this version knows.");
    }

    /// <summary>The stored form.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"argon2id/1;t={Passes};m={MemoryKiB};p=1");

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\Aargon2id/1;t=(?<passes>[1-9][0-9]?);m=(?<memory>[1-9][0-9]{0,6});p=1\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex StoredForm();
}

/// <summary>Makes a key from a passphrase, slowly on purpose: Argon2id, version 1.3, one lane.</summary>
/// <remarks>RFC 9106.</remarks>
internal static class Argon
{
    /// <summary>The length of a salt, in bytes.</summary>
    public const int SaltLength = 16;

    private const int KeyLength = 32;

    /// <summary>Derives a key; with the default cost this takes 128 MiB and a noticeable part of a second.</summary>
    /// <param name="passphrase">
    /// Taken as <see cref="Keyed.Passphrase"/> reads it, so that two keyboards that write "é" differently give one key; case counts.
    /// </param>
    /// <param name="salt">16 random bytes of this account.</param>
    /// <returns>32 bytes.</returns>
    /// <exception cref="ArgumentException">The salt is not 16 bytes.</exception>
    public static byte[] Derive(string passphrase, ReadOnlySpan<byte> salt, ArgonCost cost)
    {
        var typed = Encoding.UTF8.GetBytes(Keyed.Passphrase(passphrase));
        try
        {
            return Derive(typed, salt, cost);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(typed);
        }
    }

    /// <inheritdoc cref="Derive(string, ReadOnlySpan{byte}, ArgonCost)"/>
    internal static byte[] Derive(ReadOnlySpan<byte> passphrase, ReadOnlySpan<byte> salt, ArgonCost cost)
    {
        var argon = new Argon2id(new Argon2Parameters
        {
            DegreeOfParallelism = 1,
            MemorySize = cost.MemoryKiB,
            NumberOfPasses = cost.Passes,
        });
        return argon.DeriveBytes(passphrase, salt, KeyLength);
    }
}
