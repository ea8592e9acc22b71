using OtpNet;
using Totp = Steadfast.Vault.Sealing.Totp;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>Codes that change with time are the standard's.</summary>
/// <remarks>Vectors: RFC 6238, appendix B (SHA-1), which has eight digits; six are the last six of them.</remarks>
public sealed class TotpTests
{
    private static readonly string s_secret = Base32Encoding.ToString("12345678901234567890"u8.ToArray());
    private static readonly DateTimeOffset s_now = DateTimeOffset.FromUnixTimeSeconds(1_111_111_111);

    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1_111_111_109, "07081804")]
    [InlineData(1_111_111_111, "14050471")]
    [InlineData(1_234_567_890, "89005924")]
    [InlineData(2_000_000_000, "69279037")]
    [InlineData(20_000_000_000, "65353130")]
    [Trait("Figure", "Crypto")]
    public void A_code_is_the_published_one(long seconds, string published)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);

        Assert.Equal(published[2..], Totp.CodeAt(s_secret, at));
        Assert.Equal(seconds / 30, Totp.StepOf(s_secret, published[2..], at));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_wrong_by_one_step(int steps, bool isTaken)
    {
        var code = Totp.CodeAt(s_secret, s_now.AddSeconds(30 * steps));

        Assert.Equal(isTaken ? (s_now.ToUnixTimeSeconds() / 30) + steps : null, Totp.StepOf(s_secret, code, s_now));
    }

    [Theory]
    [InlineData("050 471", true)]
    [InlineData(" 050471 ", true)]
    [InlineData("050-471", true)]
    [InlineData("50471", false)]
    [InlineData("0504711", false)]
    [InlineData("14050471", false)]
    [InlineData("٠٥٠٤٧١", true)]
    [InlineData("۰۵۰۴۷۱", true)]
    [InlineData("０５０４７１", true)]
    [InlineData("050\u2009471\u200b", true)]
    [InlineData("050\u2013471", true)]
    [InlineData("050.471", true)]
    [InlineData("+50471", false)]
    [InlineData("letter", false)]
    [InlineData("", false)]
    public void A_code_is_read_as_people_type_it(string typed, bool isTaken) => Assert.Equal(isTaken, Totp.StepOf(s_secret, typed, s_now) is not null);

    [Fact]
    public void Two_codes_count_only_where_both_are_right_and_follow_one_another()
    {
        var (before, now, next) = (Code(-1), Code(0), Code(1));

        Assert.Equal(s_now.ToUnixTimeSeconds() / 30, Totp.StepOf(s_secret, before + now, s_now));
        Assert.Equal((s_now.ToUnixTimeSeconds() / 30) + 1, Totp.StepOf(s_secret, $"{now} {next}", s_now));
        Every.Of(["000000" + now, now + now, now + before, before + next, before + "000000"], typed => Assert.Null(Totp.StepOf(s_secret, typed, s_now)));

        static string Code(int steps) => Totp.CodeAt(s_secret, s_now.AddSeconds(30 * steps));
    }

    [Fact]
    public void Every_secret_is_new_and_has_160_bits()
    {
        var secrets = Enumerable.Range(0, 50).Select(_ => Totp.NewSecret()).ToList();

        Every.Of(secrets, secret => Assert.Equal(20, Base32Encoding.ToBytes(secret).Length));
        Assert.Equal(50, secrets.Distinct(StringComparer.Ordinal).Count());
    }
}
