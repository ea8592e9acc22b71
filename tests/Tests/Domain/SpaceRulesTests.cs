using System.Diagnostics;
using Steadfast.Domain;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain;

public sealed class SpaceRulesTests
{
    private const Rights All = Rights.Invite | Rights.Release | Rights.Remove | Rights.Close;

    [Fact]
    public void Every_kind_of_space_has_rules_of_its_own() =>
        Every.Of(Enum.GetValues<SpaceKind>(), kind => Assert.Equal(kind, SpaceRules.Of(kind).Kind));

    [Fact]
    public void A_kind_that_there_is_not_has_none() => Assert.Throws<UnreachableException>(() => SpaceRules.Of((SpaceKind)99));

    [Theory]
    [InlineData(SpaceKind.Private, 1, 0, LeavingRule.Plain, 0, false)]
    [InlineData(SpaceKind.Shared, 2, 0, LeavingRule.Quiet, 1, false)]
    [InlineData(SpaceKind.Handover, 1, 1, LeavingRule.Plain, 1, true)]
    [InlineData(SpaceKind.Practice, 1, 0, LeavingRule.Plain, 0, true)]
    [InlineData(SpaceKind.Case, 2, 1, LeavingRule.Plain, 2, true)]
    [InlineData(SpaceKind.Group, 12, 2, LeavingRule.Plain, 12, true)]
    public void How_many_belong_to_a_space_and_how_one_leaves_it(SpaceKind kind, int members, int facilitators, LeavingRule leaving, int invitations,
        bool isApart)
    {
        var rules = SpaceRules.Of(kind);

        Assert.Equal(
            (members, facilitators, members + facilitators, leaving, invitations, isApart),
            (rules.Member.Most, rules.Facilitator.Most, rules.MostMembers, rules.Leaving, rules.MostInvitations, rules.IsApart));
        Assert.Equal(facilitators > 0 ? Role.Facilitator : Role.Member, rules.Founder);
    }

    [Theory]
    [InlineData(SpaceKind.Private, Rights.None, Rights.None)]
    [InlineData(SpaceKind.Shared, Rights.Invite, Rights.None)]
    [InlineData(SpaceKind.Handover, Rights.None, Rights.Invite | Rights.Remove | Rights.Close)]
    [InlineData(SpaceKind.Practice, Rights.None, Rights.None)]
    [InlineData(SpaceKind.Case, Rights.Close, Rights.Invite | Rights.Release | Rights.Close)]
    [InlineData(SpaceKind.Group, Rights.None, All)]
    public void What_each_role_may_do(SpaceKind kind, Rights member, Rights facilitator) =>
        Assert.Equal((member, facilitator), (SpaceRules.Of(kind).Of(Role.Member).Rights, SpaceRules.Of(kind).Of(Role.Facilitator).Rights));

    /// <summary>A therapist is let in until a day, 90 days off at most; somebody in a group may be; a partner never.</summary>
    [Theory]
    [InlineData(SpaceKind.Handover, 0, false)]
    [InlineData(SpaceKind.Handover, 100, true)]
    [InlineData(SpaceKind.Handover, 190, true)]
    [InlineData(SpaceKind.Handover, 191, false)]
    [InlineData(SpaceKind.Handover, 99, false)]
    [InlineData(SpaceKind.Group, 0, true)]
    [InlineData(SpaceKind.Group, 190, true)]
    [InlineData(SpaceKind.Group, 191, false)]
    [InlineData(SpaceKind.Group, -1, false)]
    [InlineData(SpaceKind.Case, 0, true)]
    [InlineData(SpaceKind.Case, 101, false)]
    [InlineData(SpaceKind.Shared, 0, true)]
    [InlineData(SpaceKind.Shared, 101, false)]
    public void Until_when_somebody_is_let_in_on_day_100(SpaceKind kind, int until, bool may) =>
        Assert.Equal(may, SpaceRules.Of(kind).Member.MayLast(100, until));
}
