using System.Globalization;
using Steadfast.Tests.Support;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

public sealed class WordListTests
{
    private static readonly string[] s_words = [.. Enumerable.Range(0, WordList.Count).Select(WordList.At)];

    [Fact]
    public void Five_words_are_worth_at_least_55_bits() =>
        Assert.True(5 * Math.Log2(WordList.Count) >= 55, WordList.Count.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Every_word_is_short_and_plain() =>
        Every.Of(s_words, word => Assert.Matches("^[a-z]{3,8}$", word));

    [Fact]
    public void The_first_four_letters_tell_every_word_from_the_others() =>
        Assert.Equal(s_words.Length, s_words.Select(word => word[..Math.Min(4, word.Length)]).Distinct().Count());

    [Fact]
    public void Picking_reaches_every_part_of_the_list()
    {
        var places = Enumerable.Range(0, 2_000).Select(_ => Array.IndexOf(s_words, WordList.Pick()) * 8 / s_words.Length).ToHashSet();

        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], places.Order());
    }

    [Theory]
    [InlineData("password1234")]
    [InlineData("PassWord1234")]
    [InlineData("correct horse battery staple")]
    [InlineData("qwertyuiop12")]
    [InlineData("iloveyou1234")]
    [InlineData("123456789012")]
    [InlineData("1234567890123456")]
    [InlineData("210987654321")]
    [InlineData("abcdefghijkl")]
    [InlineData("lkjihgfedcba")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("            ")]
    [InlineData("abcabcabcabc")]
    [InlineData("12341234123412")]
    [InlineData("5678901234567")]
    [InlineData("3210987654321098")]
    [InlineData("wxyzabcdefgh")]
    [InlineData("dcbazyxwvuts")]
    [InlineData("")]
    [InlineData("a")]
    public void What_everybody_tries_first_is_common(string passphrase) => Assert.True(WordList.IsCommon(passphrase));

    [Theory]
    [InlineData("maple otter candle north bridge")]
    [InlineData("our kitchen has two clocks")]
    [InlineData("abcdefghijkl and more")]
    [InlineData("12345678901x")]
    [InlineData("clockclockcl")]
    [InlineData("890190890190x")]
    public void What_is_ones_own_is_not_common(string passphrase) => Assert.False(WordList.IsCommon(passphrase));

    [Fact]
    public void Five_picked_words_are_not_common() =>
        Assert.False(WordList.IsCommon(string.Join(' ', Enumerable.Range(0, 5).Select(_ => WordList.Pick()))));
}
