using Steadfast.Domain.Notes;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Stages;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Stages;

public sealed class StageTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);

    [Theory]
    [Trait("Article", "31.2")]
    [InlineData(false, false, ComesFirst.Describing)]
    [InlineData(true, false, ComesFirst.Classifying)]
    [InlineData(true, true, ComesFirst.Nothing)]
    public void Before_each_stage_comes_understanding_whatever_somebody_answered_about_safety(bool hasDescribed, bool hasClassified, ComesFirst expected)
    {
        foreach (var standing in (SafetyLevel?[])[null, SafetyLevel.Clear, SafetyLevel.Careful, SafetyLevel.Stop, SafetyLevel.StopPlus])
        {
            Assert.Equal(ComesFirst.Nothing, StageOrder.Before(Stage.Understand, new(standing, hasDescribed, hasClassified)));
            Every.Of(
                Enum.GetValues<Stage>().Where(stage => stage > Stage.Understand),
                stage => Assert.Equal(expected, StageOrder.Before(stage, new(standing, hasDescribed, hasClassified))));
        }
    }

    [Fact]
    [Trait("Article", "31.1")]
    public void What_was_done_is_listed_by_its_day_the_latest_first()
    {
        var notes = new[] { Did(1, Stage.Space, 2, "Walked"), Did(2, Stage.Reliability, 4, "Rang"),
            Did(3, Stage.Space, 1, "Slept") }.Aggregate(OwnNotes.Empty, (all, effort) => all.Evolve(effort));

        Assert.Equal(["Rang", "Walked", "Slept"], EffortNoted.Newest(notes).Select(effort => effort.What));
        Assert.Equal(["Walked", "Slept"], EffortNoted.Newest(notes, Stage.Space).Select(effort => effort.What));
    }

    private static EffortNoted Did(ulong id, Stage stage, int on, string what) => new(stage, s_day.AddDays(on), what) { Id = new(id), Day = s_day };
}
