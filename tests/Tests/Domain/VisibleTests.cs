using Steadfast.Domain;

namespace Steadfast.Tests.Domain;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("\u034F")]
    [InlineData("\u115F")]
    [InlineData("\u1160")]
    [InlineData("\u17B4")]
    [InlineData("\u17B5")]
    [InlineData("\u180B")]
    [InlineData("\u180F")]
    [InlineData("\u2800")]
    [InlineData("\u3164")]
    [InlineData("\uFE00")]
    [InlineData("\uFE0F")]
    [InlineData("\uFFA0")]
    [InlineData("\U000E0000")]
    [InlineData("\U000E0FFF")]
    [InlineData("\u200B")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u00A0")]
    [InlineData("\t")]
    public void Letters_that_are_drawn_as_nothing_are_no_words(string nothing)
    {
        Assert.False(Visible.IsSeen(nothing));
        Assert.True(Visible.IsSeen(nothing + "a"));
    }

    [Theory]
    [InlineData("\u115E")]
    [InlineData("\u1161")]
    [InlineData("\u17B3")]
    [InlineData("\u17B6")]
    [InlineData("\u2801")]
    [InlineData("\uFE10")]
    [InlineData("\u1810")]
    [InlineData("\u3165")]
    [InlineData("\uFFA1")]
    public void The_letters_beside_them_are(string letter) => Assert.True(Visible.IsSeen(letter));

    [Theory]
    [InlineData("Ana\tB\u200Fen", "AnaBen")]
    [InlineData("\u061CAna\u200E", "Ana")]
    [InlineData("Ana\r\nBen ", "Ana Ben")]
    [InlineData("A\u202Ena\u202A", "Ana")]
    [InlineData("A\u2066na\u2069", "Ana")]
    [InlineData("A\0na\uFFFE\uFFFF", "Ana")]
    public void A_name_stands_in_one_line_and_turns_nothing_around(string typed, string name) => Assert.Equal(name, Visible.Name(typed));

    [Theory]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("\u200Fa\u200E\u061C", "\u200Fa\u200E\u061C")]
    [InlineData("a\u202Ab\u202Ec\u2066d\u2069", "abcd")]
    [InlineData("a\u2029b\u206A\u2065", "a\u2029b\u206A\u2065")]
    [InlineData("a\0b\u0007c\uFFFE\uFFFF", "abc")]
    public void Words_keep_lines_tabs_and_marks_of_direction_and_lose_what_nobody_types(string typed, string words) =>
        Assert.Equal(words, Visible.Words(typed));
}
