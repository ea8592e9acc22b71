using Steadfast.Domain.Needs;

namespace Steadfast.Tests.Domain.Understanding;

public sealed class RequestTests
{
    private static readonly string[] s_vague = ["more", "better", "always", "soon", "as soon as possible", "communication"];

    /// <summary>Who, what, when, how I know; what is still open, as part or part:word.</summary>
    public static TheoryData<string?, string?, string?, string?, string[]> Requests => new()
    {
        { null, null, null, null, ["Who", "What", "When", "HowIKnow"] },
        { "You", "ring me", "at six on weekdays", "I hear it ring", [] },
        { "You", "More communication", "at six", "I hear it", ["What:communication"] },
        { "You", "talk MORE.", "Soon!", "I hear it", ["What:more", "When:soon"] },
        { "You", "ring", "as  soon\nas possible", "I hear it", ["When:as soon as possible"] },
        { "You", "ring my sooner friend, moreover", "at six", "I hear it", [] },
        { " ", "ring", "at six", "it feels better", ["Who", "HowIKnow:better"] },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    [Trait("Article", "52.3")]
    public void What_is_missing_or_can_be_taken_in_two_ways_is_named(string? who, string? what, string? when, string? howIKnow, string[] open) =>
        Assert.Equal(
            open, new Request(who, what, when, howIKnow).StillOpen(s_vague).Select(part => part.Vague is null ? $"{part.Part}" : $"{part.Part}:{part.Vague}"));

    [Fact]
    [Trait("Article", "52.3")]
    public void Where_no_words_are_vague_only_what_is_missing_is_open() =>
        Assert.Equal([new(RequestPart.When, null)], new Request("?", "more", null, "better").StillOpen(["", "…"]));
}
