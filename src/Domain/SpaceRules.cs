using System.Diagnostics;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Deliveries;

namespace Steadfast.Domain;

/// <summary>What becomes of a space when somebody leaves it.</summary>
public enum LeavingRule
{
    /// <summary>Whoever stays sees it, and goes on.</summary>
    Plain,

    /// <summary>Whoever stays does not see it for a time, and then the space is closed.</summary>
    Quiet,
}

/// <summary>What a role may do to a space and to its other members; a combination.</summary>
[Flags]
public enum Rights
{
    /// <summary>Nothing but reading and writing.</summary>
    None = 0,

    /// <summary>Let others in.</summary>
    Invite = 1,

    /// <summary>Let in what others wrote and what waits for that.</summary>
    Release = 2,

    /// <summary>End the membership of somebody who has no such role.</summary>
    Remove = 4,

    /// <summary>Close the space for all.</summary>
    Close = 8,
}

/// <summary>What goes for everybody in one role.</summary>
/// <param name="Most">How many there are at a time.</param>
/// <param name="MostDays">For how many days at most they are let in; 0 where nobody's time there has an end.</param>
/// <param name="MustEnd">True where nobody is let in without an end.</param>
public sealed record RoleRules(int Most, Rights Rights = Rights.None, int MostDays = 0, bool MustEnd = false)
{
    /// <summary>Whether somebody who comes on a day may be let in until another. Both are days since 0001-01-01.</summary>
    /// <param name="until">The last day; 0 for no end.</param>
    public bool MayLast(int today, int until) => until == 0 ? !MustEnd : until >= today && until - today <= MostDays;
}

/// <summary>What a kind of space admits and from whom, who belongs to it, and how one leaves.</summary>
/// <param name="Kind">Whose rules they are.</param>
/// <param name="MostInvitations">How many invitations of one member's are open at a time.</param>
/// <param name="IsApart">True where everybody joins under an identity of its own, which nothing connects with who they are elsewhere.</param>
public sealed record SpaceRules(SpaceKind Kind, RoleRules Member, RoleRules Facilitator, LeavingRule Leaving, int MostInvitations, bool IsApart)
{
    private static readonly RoleRules s_nobody = new(0);

    private static readonly SpaceRules[] s_all =
    [
        new(SpaceKind.Private, new(1), s_nobody, LeavingRule.Plain, 0, IsApart: false),
        new(SpaceKind.Shared, new(2, Rights.Invite), s_nobody, LeavingRule.Quiet, 1, IsApart: false),
        new(SpaceKind.Handover, new(1, MostDays: 90, MustEnd: true), new(1, Rights.Invite | Rights.Remove | Rights.Close), LeavingRule.Plain, 1, IsApart: true),
        new(SpaceKind.Practice, new(1), s_nobody, LeavingRule.Plain, 0, IsApart: true),
        new(SpaceKind.Case, new(2, Rights.Close), new(1, Rights.Invite | Rights.Release | Rights.Close), LeavingRule.Plain, 2, IsApart: true),
        new(SpaceKind.Group, new(12, MostDays: 90), new(2, Rights.Invite | Rights.Release | Rights.Remove | Rights.Close, MostDays: 90), LeavingRule.Plain,
            12, IsApart: true),
    ];

    /// <summary>For how many days at most a closed space can still be read.</summary>
    public const int MostClosedDays = 30;

    /// <summary>The most people who belong to it at a time.</summary>
    public int MostMembers => Member.Most + Facilitator.Most;

    /// <summary>The role of whoever makes it.</summary>
    public Role Founder => Facilitator.Most > 0 ? Role.Facilitator : Role.Member;

    /// <summary>The rules of a kind.</summary>
    public static SpaceRules Of(SpaceKind kind) => Array.Find(s_all, rules => rules.Kind == kind) ?? throw new UnreachableException($"No rules for {kind}.");

    /// <summary>What goes for a role.</summary>
    public RoleRules Of(Role role) => role == Role.Facilitator ? Facilitator : Member;

    /// <summary>Whether an entry of <paramref name="author"/> may say this in such a space.</summary>
    public bool Admits(SpaceEvent happened, Id<Person> author) => Kind switch
    {
        // A private space also keeps what its owner opened of what others gave, and what its owner says beside such a copy.
        SpaceKind.Private => happened is not SharedEvent said || said is Delivered || (said is Reply && said.By == author),
        SpaceKind.Shared => happened is SharedEvent said && said.By == author,

        // Nothing but what somebody is called, until there is something that is theirs: what two partners say to each other is not. Where there are several,
        // also what all of them agree on.
        SpaceKind.Handover or SpaceKind.Practice => happened is MemberNamed said && said.By == author,
        SpaceKind.Case or SpaceKind.Group => happened is MemberNamed or AgreementEvent && ((SharedEvent)happened).By == author,
        _ => throw new UnreachableException($"No rules for {Kind}."),
    };
}
