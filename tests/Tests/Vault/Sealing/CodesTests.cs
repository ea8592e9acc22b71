using CsCheck;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>A code survives handwriting and typing.</summary>
/// <remarks>Alphabet and look-alikes: Douglas Crockford, https://www.crockford.com/base32.html.</remarks>
public sealed class CodesTests
{
    [Fact]
    public void A_new_code_has_no_character_that_looks_like_another()
    {
        for (var i = 0; i < 200; i++)
        {
            Assert.Matches("^[0-9A-HJKMNP-TV-Z]{26}$", Codes.New());
        }
    }

    [Fact]
    public void Five_bits_stand_in_each_character()
    {
        Assert.Equal("0000000000000000000000000000000000", Secret("00000000000000000000000000"));
        Assert.Equal("ffffffffffffffffffffffffffffffffc0", Secret("ZZZZZZZZZZZZZZZZZZZZZZZZZZ"));
        Assert.Equal("0800000000000000000000000000000040", Secret("10000000000000000000000001"));
        Assert.Equal("00443214c74254b635cf84653a56d7c640", Secret("0123456789ABCDEFGHJKMNPQRS"));
    }

    [Fact]
    public void Two_codes_never_share_a_secret()
    {
        var value = Gen.Char["0123456789ABCDEFGHJKMNPQRSTVWXYZ"].Array[Codes.Length].Select(characters => new string(characters));

        Gen.Select(value, value).Sample((one, other) => one == other == (Secret(one) == Secret(other)));
    }

    [Fact]
    public void A_code_is_shown_in_five_groups()
    {
        Assert.Equal(["01234", "56789", "ABCDE", "FGHJK", "MNPQRS"], Codes.Groups("0123456789ABCDEFGHJKMNPQRS"));
        Assert.Throws<ArgumentException>(() => Codes.Groups("01234"));
    }

    [Theory]
    [InlineData("01234-56789-ABCDE-FGHJK-MNPQRS")]
    [InlineData("01234 56789 abcde fghjk mnpqrs")]
    [InlineData("  o1234 — 56789\u00a0abcde\tFGHJK\nMNPQRS ")]
    [InlineData("OI234-56789-ABCDE-FGHJK-MNPQRS")]
    [InlineData("ol234-56789-ABCDE-FGHJK-MNPQRS")]
    [InlineData("０１２３４－５６７８９－ＡＢＣＤＥ－ＦＧＨＪＫ－ＭＮＰＱＲＳ")]
    [InlineData("\u200e01234\u200b-56789-ABCDE-FGHJK-MNPQRS\ufeff")]
    [InlineData("٠١٢٣٤ ٥٦٧٨٩ abcde fghjk mnpqrs")]
    [InlineData("01234. 56789_ABCDE/FGHJK·MNPQRS.")]
    [InlineData("01234\u221256789\u00adABCDE FGHJK MNPQRS")]
    public void A_code_is_read_as_people_type_it(string typed) =>
        Assert.Equal(Secret("0123456789ABCDEFGHJKMNPQRS"), Secret(typed));

    [Theory]
    [InlineData("")]
    [InlineData("0123456789ABCDEFGHJKMNPQR")]
    [InlineData("0123456789ABCDEFGHJKMNPQRST")]
    [InlineData("0123456789ABCDEFGHJKMNPQRU")]
    [InlineData("ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ")]
    [InlineData("0123456789ABCDEFGHJKMNPQR!")]
    [InlineData("0123456789ABCDEFGHJKMNPQR\u00e9")]
    [InlineData("0123456789ABCDEFGHJKMNPQR\ufffe")]
    public void What_is_no_code_is_not_read(string typed)
    {
        Assert.False(Codes.TryParse(typed, out var secret));
        Assert.Empty(secret);
    }

    [Fact]
    public void A_group_that_was_not_typed_is_not_the_one() => Assert.False(Codes.IsSameGroup("0123A", null));

    [Fact]
    public void A_new_code_typed_back_is_itself()
    {
        var code = Codes.New();

        Assert.Equal(Secret(code), Secret(string.Join('-', Codes.Groups(code)).ToLowerInvariant()));
    }

    private static string Secret(string typed)
    {
        Assert.True(Codes.TryParse(typed, out var secret));
        Assert.Equal(17, secret.Length);
        return Convert.ToHexStringLower(secret);
    }
}
