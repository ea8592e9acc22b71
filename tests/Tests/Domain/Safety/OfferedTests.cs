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
        { JointAct.Receive, [Offer.Open, Offer.Open, Offer.Open, Offer.OnRequest, Offer.OnRequest] },
        { JointAct.Promise, [Offer.Open, Offer.Open, Offer.Open, Offer.None, Offer.None] },
        { JointAct.Boundary, [Offer.Open, Offer.Open, Offer.Open, Offer.None, Offer.None] },
        { JointAct.Openness, [Offer.None, Offer.Open, Offer.None, Offer.None, Offer.None] },
        { JointAct.Running, [Offer.Open, Offer.Open, Offer.Open, Offer.Unprompted, Offer.Unprompted] },
        { JointAct.Range, [Offer.None, Offer.Open, Offer.None, Offer.None, Offer.None] },
        { JointAct.Responsibility, [Offer.Open, Offer.Open, Offer.Open, Offer.None, Offer.None] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Caution", "1")]
    public void Each_act_is_offered_as_the_table_says(JointAct act, Offer[] cells) =>
        Assert.Equal(cells, s_columns.Select(standing => Offered.For(new(standing, HasDescribed: true, HasClassified: true), act)));

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Article", "82.1")]
    public void Before_anything_is_described_linking_and_responsibility_are_not_offered_and_all_else_is_as_it_was(JointAct act, Offer[] cells) =>
        Assert.Equal(
            act is JointAct.Link or JointAct.Responsibility ? Enumerable.Repeat(Offer.None, 5) : cells,
            s_columns.Select(standing => Offered.For(new(standing, HasDescribed: false, HasClassified: false), act)));

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Article", "26.1")]
    public void Before_it_is_said_whether_it_was_once_responsibility_is_not_offered_and_all_else_is_as_it_was(JointAct act, Offer[] cells) =>
        Assert.Equal(
            act is JointAct.Responsibility ? Enumerable.Repeat(Offer.None, 5) : cells,
            s_columns.Select(standing => Offered.For(new(standing, HasDescribed: true, HasClassified: false), act)));

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Finding", "S19")]
    public void After_violence_was_noted_no_letter_and_no_talk_is_offered_and_all_else_is_as_it_was(JointAct act, Offer[] cells) =>
        Assert.Equal(
            act is JointAct.Responsibility or JointAct.Talk ? Enumerable.Repeat(Offer.None, 5) : cells,
            s_columns.Select(standing => Offered.For(new(standing, HasDescribed: true, HasClassified: true, HasViolence: true), act)));

    [Fact]
    public void Every_act_has_its_row() => Assert.Equal(Enum.GetValues<JointAct>(), Rows.Select(row => row.Data.Item1));
}
