using Steadfast.Domain.Safety;

namespace Steadfast.Tests.Domain.Safety;

/// <summary>The table of product.md, "Linked people", cell by cell.</summary>
public sealed class OfferedTests
{
    private static readonly SafetyLevel?[] s_columns = [null, SafetyLevel.Clear, SafetyLevel.Careful, SafetyLevel.Stop, SafetyLevel.StopPlus];

    public static TheoryData<JointAct, Offer[]> Rows => new()
    {
        { JointAct.Link, [Offer.None, Offer.Open, Offer.WithSupports, Offer.None, Offer.None] },
        { JointAct.Talk, [Offer.TwoDevices, Offer.Open, Offer.TwoDevices, Offer.None, Offer.None] },
        { JointAct.Receive, [Offer.Open, Offer.Open, Offer.Open, Offer.Held, Offer.Held] },
        { JointAct.Promise, [Offer.Open, Offer.Open, Offer.Open, Offer.None, Offer.None] },
        { JointAct.Boundary, [Offer.Open, Offer.Open, Offer.Open, Offer.None, Offer.None] },
        { JointAct.Openness, [Offer.None, Offer.Open, Offer.None, Offer.None, Offer.None] },
        { JointAct.Running, [Offer.Open, Offer.Open, Offer.Open, Offer.Unprompted, Offer.Unprompted] },
        { JointAct.Range, [Offer.None, Offer.Open, Offer.None, Offer.None, Offer.None] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Caution", "1")]
    [Trait("Article", "1.1")]
    public void Each_act_is_offered_as_the_table_says(JointAct act, Offer[] cells) =>
        Assert.Equal(cells, s_columns.Select(standing => Offered.For(standing, act)));

    [Fact]
    public void Every_act_has_its_row() => Assert.Equal(Enum.GetValues<JointAct>(), Rows.Select(row => row.Data.Item1));
}
