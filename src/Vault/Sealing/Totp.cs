using System.Security.Cryptography;
using OtpNet;

namespace Steadfast.Vault.Sealing;

/// <summary>Codes that change with time: six digits, a step of 30 seconds, HMAC-SHA-1, as every authenticator app has them.</summary>
/// <remarks>RFC 6238 over RFC 4226. The secret has 160 bits (RFC 4226, section 4, R6).</remarks>
internal static class Totp
{
    /// <summary>How long a code is shown.</summary>
    public const int StepSeconds = 30;

    private const int SecretLength = 20;
    private const int Digits = 6;

    // One step to either side, for clocks that go wrong and people who type slowly (RFC 6238, section 5.2).
    private static readonly VerificationWindow s_drift = new(previous: 1, future: 1);

    /// <summary>Makes a secret.</summary>
    /// <returns>32 characters of base 32.</returns>
    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretLength));

    /// <summary>Whether two codes were typed, one after the other.</summary>
    public static bool IsPair(string typed) => Keyed.Code(typed).Length == 2 * Digits;

    /// <summary>The step whose code was typed, counted from 1970; of two codes in a row, the later one's.</summary>
    /// <param name="secret">As <see cref="NewSecret"/> makes it.</param>
    /// <param name="typed">One code or two, with or without blanks.</param>
    /// <returns>
    /// The step before, at or after <paramref name="now"/>; null if it is the code of none of them, or the two are not of two steps in a row.
    /// </returns>
    public static long? StepOf(string secret, string typed, DateTimeOffset now)
    {
        var plain = Keyed.Code(typed);
        return plain.All(char.IsAsciiDigit) && plain.Length is Digits or 2 * Digits
            && Of(secret).VerifyTotp(now.UtcDateTime, plain[^Digits..], out var step, s_drift)
            && (plain.Length == Digits || CodeAt(secret, DateTimeOffset.FromUnixTimeSeconds((step - 1) * StepSeconds)) == plain[..Digits]) ? step : null;
    }

    /// <summary>The code of a moment.</summary>
    public static string CodeAt(string secret, DateTimeOffset moment) => Of(secret).ComputeTotp(moment.UtcDateTime);

    private static OtpNet.Totp Of(string secret) => new(Base32Encoding.ToBytes(secret), StepSeconds, OtpHashMode.Sha1, Digits);
}
