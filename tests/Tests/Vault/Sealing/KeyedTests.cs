using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>Whoever typed their own name and the words that were offered is let in, whatever their keyboard made of them.</summary>
public sealed class KeyedTests
{
    [Theory]
    [InlineData("Quiet-Inlet-37")]
    [InlineData("QUIET INLET 37")]
    [InlineData("QU\u0130ET-\u0130NLET-37")]
    [InlineData("qu\u0131et \u0131nlet 37")]
    [InlineData(" quiet\u2011inlet\u201337 ")]
    [InlineData("quiet\u00adinlet-37", "quietinlet-37")]
    [InlineData("\u200equiet-inlet-37\u200b")]
    [InlineData("Quiet inlet 37. ")]
    [InlineData("quiet_inlet.37\r\n")]
    [InlineData("\uff51uiet-inlet-\uff13\uff17")]
    [InlineData("quiet-inlet-\u0663\u0667")]
    [InlineData("quiet\ufe00-inlet\ufe0f-37")]
    [InlineData("quiet\u0001inlet\u009f37")]
    public void A_name_is_one_name_however_it_was_typed(string typed, string meant = "quiet-inlet-37") => Assert.Equal(meant, Keyed.Name(typed));

    [Theory]
    [InlineData("quiet-inlet-38")]
    [InlineData("quiet-inlet")]
    [InlineData("quiets-inlet-37")]
    public void Another_name_is_another(string typed) => Assert.NotEqual("quiet-inlet-37", Keyed.Name(typed));

    [Fact]
    public void Offered_words_open_in_any_case_and_with_anything_between_them()
    {
        var offered = Passphrases.Offer();
        var words = offered.Split(' ');

        foreach (var typed in (string[])
                 [
                     offered.ToUpperInvariant(), string.Join("  ", words), string.Join('-', words), string.Join(", ", words),
                     string.Join("\r\n", words) + "\r\n",
                     string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])), offered + ".", offered.Replace('i', 'ı'),
                     $"\u200e{offered}\u200b",
                 ])
        {
            Assert.Equal(offered, Keyed.Passphrase(typed));
            Assert.True(Passphrases.AreSame(offered, typed));
        }
    }

    [Fact]
    public void Words_of_ones_own_keep_their_case_and_four_or_six_words_of_the_list_are_ones_own()
    {
        var words = Passphrases.Offer().Split(' ');

        Assert.Equal("Correct Horse Zzyzx Staple Five", Keyed.Passphrase("Correct  Horse Zzyzx Staple Five "));
        Assert.Equal($"A{string.Join('-', words[..4])}", Keyed.Passphrase($"A{string.Join('-', words[..4])}"));
        var six = string.Join(' ', [.. words, words[0].ToUpperInvariant()]);
        Assert.Equal(six, Keyed.Passphrase(six));
        var four = string.Join(' ', words[..4]).ToUpperInvariant();
        Assert.Equal(four, Keyed.Passphrase(four));
        Assert.NotEqual(Keyed.Passphrase(string.Join(' ', words)), Keyed.Passphrase(string.Join(' ', words.Reverse())));
    }

    [Fact]
    public void Every_word_of_the_list_stands_as_it_would_be_read()
    {
        for (var i = 0; i < WordList.Count; i++)
        {
            Assert.Equal(WordList.At(i), Keyed.Name(WordList.At(i)));
            Assert.True(WordList.Has(WordList.At(i)));
        }

        Assert.False(WordList.Has("zzyzx"));
        Assert.False(WordList.Has(""));
    }

    [Theory]
    [InlineData("           a", PassphraseFault.TooShort)]
    [InlineData("a           ", PassphraseFault.TooShort)]
    [InlineData("eleven char", PassphraseFault.TooShort)]
    [InlineData("e\u0301leven cha", PassphraseFault.TooShort)]
    [InlineData("twelve chars", PassphraseFault.None)]
    [InlineData("\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b", PassphraseFault.TooShort)]
    public void What_cannot_be_seen_makes_no_passphrase_longer(string typed, PassphraseFault fault) => Assert.Equal(fault, Passphrases.Check(typed));
}
