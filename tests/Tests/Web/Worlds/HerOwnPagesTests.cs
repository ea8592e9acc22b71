using System.Text.RegularExpressions;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;

namespace Steadfast.Tests.Web.Worlds;

/// <summary>
/// The program is public, so a row that is missing would tell. Whoever looks over Ana's shoulder at Today and Ours, with her notes put away, reads the same
/// whatever she answered in private, or that she never did; and no row of Ours goes when her notes are open.
/// </summary>
[Trait("Caution", "1")]
[Trait("Caution", "2")]
[Trait("Security", "S16")]
public sealed partial class HerOwnPagesTests(Past past) : IClassFixture<Past>
{
    private static readonly string[] s_pages = [
        "/t", "/o", "{space}", "{space}/1", "{space}/2", "{space}/3", "{space}/4", "{space}/5", "{space}/6", "{space}/7", "{space}/8", "{space}/12", "/s", "/h",
        "/m", "/m/6", "/o/1", "/o/2"];

    private static readonly Dictionary<string, Func<Stage, Task>> s_states = new(StringComparer.Ordinal)
    {
        ["clear"] = stage => stage.AnswerAsync(Acts.Clear()),
        ["careful"] = stage => stage.AnswerAsync(new(Acts.Clear()) { ["Afraid"] = "Sometimes" }),
        ["not her own choice"] = stage => stage.AnswerAsync(new(Acts.Clear()) { ["OwnChoice"] = "No" }),
        ["left out"] = stage => stage.AnswerAsync(new()),
        ["stop"] = stage => stage.AnswerAsync(new() { ["Hurt"] = "Yes" }),
        ["stop plus"] = stage => stage.AnswerAsync(new() { ["Neck"] = "Yes" }),
        ["dark days"] = stage => stage.AnswerAsync(new(Acts.Clear()) { ["Dark"] = "SomeDays" }),
        ["not now"] = async stage => await (await stage.Ana.OpenAsync("/t")).SubmitAsync(button: "Not now"),
        ["crisis"] = stage => stage.AnswerAsync(new(Acts.Clear()) { ["Dark"] = "Now" }),
        ["crisis and stop"] = stage => stage.AnswerAsync(new() { ["Hurt"] = "Yes", ["Dark"] = "Often" }),
        ["may hurt the other"] = stage => stage.AnswerAsync(new(Acts.Clear()) { ["MayHurt"] = "Yes" }),
    };

    public static TheoryData<string> States() => [.. s_states.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Today_and_Ours_read_alike_in_every_state_while_the_notes_are_put_away(string state)
    {
        var (plainOpen, plain) = await past.PlainHersAsync(s_pages);
        var (open, putAway) = await past.HersAsync(s_states[state], s_pages);

        Assert.Equal(s_pages.Length, putAway.Count);
        Every.Of(plain.Zip(putAway), pair => Assert.Equal(pair.First, pair.Second));
        foreach (var (away, shown) in plain.Zip(open)
            .Where(pair => pair.First.Asked.StartsWith("GET /o", StringComparison.Ordinal) && pair.First.Told.StartsWith("200", StringComparison.Ordinal)))
        {
            Assert.True(Rows(away.Told).IsSubsetOf(Rows(shown.Told)), $"{state}, {away.Asked}: a row has gone.");
        }

        Assert.NotEqual(plainOpen[0], open[0]);
    }

    private static HashSet<string> Rows(string told) => [.. Row().Matches(told).Select(row => row.Value)];

    [GeneratedRegex("<a [^>]*href=\"[^\"]+\"[^>]*>.*?</a>", RegexOptions.Singleline, 1000)]
    private static partial Regex Row();
}
