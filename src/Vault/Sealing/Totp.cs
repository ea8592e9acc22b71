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

    /// <summary>The step whose code was typed, counted from 1970.</summary>
    /// <param name="secret">As <see cref="NewSecret"/> makes it.</param>
    /// <param name="typed">With or without blanks.</param>
    /// <returns>The step before, at or after <paramref name="now"/>; null if it is the code of none of them.</returns>
    public static long? StepOf(string secret, string typed, DateTimeOffset now)
    {
        var digits = string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && character != '-'));
        return digits.Length == Digits && digits.All(char.IsAsciiDigit) && Of(secret).VerifyTotp(now.UtcDateTime, digits, out var step, s_drift) ? step : null;
    }

    /// <summary>The code of a moment.</summary>
    public static string CodeAt(string secret, DateTimeOffset moment) => Of(secret).ComputeTotp(moment.UtcDateTime);

    private static OtpNet.Totp Of(string secret) => new(Base32Encoding.ToBytes(secret), StepSeconds, OtpHashMode.Sha1, Digits);
}
