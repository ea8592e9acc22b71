using Steadfast.Domain.Care;

namespace Steadfast.Tests.Domain.Care;

[Trait("Article", "52.2")]
public sealed class AfterTalkTests
{
    private static readonly DateOnly s_monday = new(2027, 2, 22);

    [Fact]
    public void A_week_has_the_middle_of_its_talks_and_one_without_a_number_stays_empty()
    {
        AfterTalkNoted[] talks = [Talk(-1, 9), Talk(0, 2), Talk(3, 8), Talk(6, 4), Talk(8, null), Talk(14, 0), Talk(21, 5)];

        Assert.Equal([4, null, 0], AfterTalkNoted.ByWeek(talks, s_monday, 3));
        Assert.Empty(AfterTalkNoted.ByWeek(talks, s_monday, 0));
    }

    [Fact]
    public void A_number_or_a_line_is_enough()
    {
        Assert.True(Talk(0, 0).IsChosen());
        Assert.False(Talk(0, null).IsChosen());
        Assert.Equal(["Quiet"], new AfterTalkNoted(s_monday, Words: "Quiet") { Id = new(1), Day = s_monday }.Texts());
    }

    private static AfterTalkNoted Talk(int day, int? safe) => new(s_monday.AddDays(day), safe) { Id = new((UInt128)(day + 2)), Day = s_monday };
}
