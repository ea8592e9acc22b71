using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>A passphrase gives the key the standard says, at the cost that is stored.</summary>
/// <remarks>
/// RFC 9106 section 5.3 uses a secret and associated data, which libsodium does not take. The values here are those of the reference
/// implementation (https://github.com/P-H-C/phc-winner-argon2), Debian package argon2 0~20171227:
/// <c>echo -n "correct horse" | argon2 0123456789abcdef -id -v 13 -t T -m M -p 1 -l 32 -r</c>, M being the power of two.
/// </remarks>
public sealed class ArgonTests
{
    [Theory]
    [InlineData("argon2id/1;t=1;m=8192;p=1", "eb8cf0e32ea118d4865b51d32836a373be04224269089f805015c3b29cab1445")]
    [InlineData("argon2id/1;t=2;m=65536;p=1", "5e5200462044d270c5ecfb1fb9b9c497bfa48f661c229469141c9d2c3bb10e02")]
    [InlineData("argon2id/1;t=3;m=131072;p=1", "1d3ffa0545479c7a196384e705cd8a6c42e6611901299f916ad3568aec226ae3")]
    public void A_derived_key_is_that_of_the_reference_implementation(string cost, string expected) =>
        Assert.Equal(expected, Convert.ToHexStringLower(Argon.Derive("correct horse", "0123456789abcdef"u8, ArgonCost.Parse(cost))));

    [Theory]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("file", "\ufb01le")]
    [InlineData("a b", "a\u00a0b")]
    [InlineData("a b", " a b ")]
    [InlineData("a b", "a b\r\n")]
    [InlineData("a b", "a\tb")]
    [InlineData("a b", "a  b")]
    [InlineData("a b", "\u200ea\u200b b\ufeff")]
    [InlineData("don't \"go\"", "don\u2019t \u201cgo\u201d")]
    [InlineData("a--b", "a\u2014b")]
    [InlineData("a-b", "a\u2212b")]
    [InlineData("year 2031", "year \u0662\u0660\u0663\u0661")]
    [InlineData("year 2031", "year \uff12\uff10\uff13\uff11")]
    [InlineData("\u2764 and more", "\u2764\ufe0f and more")]
    [InlineData("a", "a\ufffe")]
    public void Two_ways_to_write_the_same_passphrase_give_one_key(string one, string other) =>
        Assert.Equal(Derive(one), Derive(other));

    [Theory]
    [InlineData("Correct horse")]
    [InlineData("correct horsé")]
    [InlineData("correct-horse")]
    [InlineData("correcthorse")]
    public void Case_and_spaces_count(string other) =>
        Assert.NotEqual(Derive("correct horse"), Derive(other));

    [Fact]
    public void Half_a_pair_is_a_letter_that_is_none() => Assert.Equal(Derive("a\ufffd"), Derive(new(['a', '\ud800'])));

    [Fact]
    public void A_salt_is_sixteen_bytes() =>
        Assert.Throws<ArgumentException>(() => Argon.Derive("correct horse", "somesalt"u8, new ArgonCost(1, 8)));

    [Fact]
    public void The_default_cost_is_stored_in_words()
    {
        Assert.Equal("argon2id/1;t=3;m=131072;p=1", ArgonCost.Default.ToString());
        Assert.Equal(ArgonCost.Default, ArgonCost.Parse(ArgonCost.Default.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("argon2id/2;t=3;m=131072;p=1")]
    [InlineData("argon2i/1;t=3;m=131072;p=1")]
    [InlineData("argon2id/1;t=3;m=131072;p=2")]
    [InlineData("argon2id/1;t=0;m=131072;p=1")]
    [InlineData("argon2id/1;t=17;m=131072;p=1")]
    [InlineData("argon2id/1;t=3;m=7;p=1")]
    [InlineData("argon2id/1;t=3;m=1048577;p=1")]
    [InlineData("argon2id/1;t=3;m=131072;p=1\n")]
    [InlineData("argon2id/1;t=03;m=131072;p=1")]
    [InlineData("argon2id/1;t=3;m=99999999999;p=1")]
    public void A_changed_cost_is_refused_and_costs_nothing(string stored) =>
        Assert.Throws<FormatException>(() => ArgonCost.Parse(stored));

    private static byte[] Derive(string passphrase) => Argon.Derive(passphrase, "0123456789abcdef"u8, new ArgonCost(1, 8));
}
