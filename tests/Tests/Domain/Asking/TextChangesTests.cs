using CsCheck;
using Steadfast.Domain.Asking;

namespace Steadfast.Tests.Domain.Asking;

[Trait("Caution", "14")]
public sealed class TextChangesTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("One card.", "One card.", "=One card.")]
    [InlineData("", "One card.", "+One card.")]
    [InlineData("One card.", "", "-One card.")]
    [InlineData("I had one card.", "I had two cards.", "=I had |-one card. |+two cards.")]
    [InlineData("It began in May.", "It began in May, and went on.", "=It began in |-May. |+May, and went on.")]
    [InlineData("a b c d e", "a x c e", "=a |-b |+x |=c |-d |=e")]
    [InlineData("one two", "one", "=one|- two")]
    [InlineData("one  two", "one two", "=one two")]
    [InlineData("one\ntwo", "one\nand two", "=one\n|+and |=two")]
    public void What_changed_is_told_by_words_and_what_went_stands_before_what_came(string before, string after, string told)
    {
        Assert.Equal(
            told,
            string.Join(
                '|',
                TextChanges.Between(before, after)
                    .Select(piece => piece.Kind switch { PieceKind.Same => "=", PieceKind.Added => "+", _ => "-" } + piece.Text)));
    }

    [Fact]
    public void The_pieces_make_up_both_texts_whatever_they_are()
    {
        var text = Gen.String[Gen.Char["abc \n"], 0, 40];

        Gen.Select(text, text).Sample((before, after) =>
        {
            var pieces = TextChanges.Between(before, after);
            return Of(pieces, PieceKind.Added) == after && Words(Of(pieces, PieceKind.Removed)) == Words(before)
                && pieces.Zip(pieces.Skip(1)).All(pair => pair.First.Kind != pair.Second.Kind);
        });
    }

    [Fact]
    public void Two_long_texts_without_a_word_in_common_are_told_in_two_pieces()
    {
        var (before, after) = (string.Concat(Enumerable.Repeat("a ", 2_000)), string.Concat(Enumerable.Repeat("b ", 2_000)));

        Assert.Equal([PieceKind.Removed, PieceKind.Added], TextChanges.Between(before, after).Select(piece => piece.Kind));
    }

    private static string Of(IReadOnlyList<TextPiece> pieces, PieceKind kind) =>
        string.Concat(pieces.Where(piece => piece.Kind == PieceKind.Same || piece.Kind == kind).Select(piece => piece.Text));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
