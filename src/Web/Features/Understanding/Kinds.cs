using Steadfast.Domain.Understanding;

namespace Steadfast.Web.Features.Understanding;

/// <summary>The kinds of a breach as boxes to tick; one of one's own is ticked by naming it.</summary>
public sealed class Kinds
{
    /// <summary>Lying about money.</summary>
    public bool LiedMoney { get; set; }

    /// <summary>Lying about whereabouts.</summary>
    public bool LiedWhereabouts { get; set; }

    /// <summary>Lying about personal matters.</summary>
    public bool LiedPersonal { get; set; }

    /// <summary>Emotional coldness.</summary>
    public bool Coldness { get; set; }

    /// <summary>Broken promises.</summary>
    public bool BrokenPromises { get; set; }

    /// <summary>Speaking badly of the other.</summary>
    public bool SpokeBadly { get; set; }

    /// <summary>Not standing up for the other.</summary>
    public bool DidNotStandUp { get; set; }

    /// <summary>Siding with somebody else.</summary>
    public bool Coalition { get; set; }

    /// <summary>Infidelity.</summary>
    public bool Infidelity { get; set; }

    /// <summary>Hurting, threatening, frightening or pushing into sex.</summary>
    public bool Violence { get; set; }

    /// <summary>An affair in words or online.</summary>
    public bool OnlineAffair { get; set; }

    /// <summary>Pictures, messages or films of a sexual kind.</summary>
    public bool Sexting { get; set; }

    /// <summary>Betting, or hidden debts.</summary>
    public bool Gambling { get; set; }

    /// <summary>Drinking or using in secret.</summary>
    public bool Substances { get; set; }

    /// <summary>A child, a marriage, or who somebody is.</summary>
    public bool HiddenLife { get; set; }

    /// <summary>An infection passed on or kept quiet.</summary>
    public bool Infection { get; set; }

    /// <summary>What had been agreed about others.</summary>
    public bool OthersAgreement { get; set; }

    /// <summary>The boxes as they are ticked for these kinds.</summary>
    public static Kinds Of(BreachKinds kinds) => new()
    {
        LiedMoney = kinds.HasFlag(BreachKinds.LiedMoney),
        LiedWhereabouts = kinds.HasFlag(BreachKinds.LiedWhereabouts),
        LiedPersonal = kinds.HasFlag(BreachKinds.LiedPersonal),
        Coldness = kinds.HasFlag(BreachKinds.Coldness),
        BrokenPromises = kinds.HasFlag(BreachKinds.BrokenPromises),
        SpokeBadly = kinds.HasFlag(BreachKinds.SpokeBadly),
        DidNotStandUp = kinds.HasFlag(BreachKinds.DidNotStandUp),
        Coalition = kinds.HasFlag(BreachKinds.Coalition),
        Infidelity = kinds.HasFlag(BreachKinds.Infidelity),
        Violence = kinds.HasFlag(BreachKinds.Violence),
        OnlineAffair = kinds.HasFlag(BreachKinds.OnlineAffair),
        Sexting = kinds.HasFlag(BreachKinds.Sexting),
        Gambling = kinds.HasFlag(BreachKinds.Gambling),
        Substances = kinds.HasFlag(BreachKinds.Substances),
        HiddenLife = kinds.HasFlag(BreachKinds.HiddenLife),
        Infection = kinds.HasFlag(BreachKinds.Infection),
        OthersAgreement = kinds.HasFlag(BreachKinds.OthersAgreement),
    };

    /// <summary>The kinds that are ticked.</summary>
    public BreachKinds Ticked => new (bool IsTicked, BreachKinds Kind)[]
    {
        (LiedMoney, BreachKinds.LiedMoney), (LiedWhereabouts, BreachKinds.LiedWhereabouts), (LiedPersonal, BreachKinds.LiedPersonal), (Coldness, BreachKinds.Coldness),
        (BrokenPromises, BreachKinds.BrokenPromises), (SpokeBadly, BreachKinds.SpokeBadly), (DidNotStandUp, BreachKinds.DidNotStandUp), (Coalition, BreachKinds.Coalition),
        (Infidelity, BreachKinds.Infidelity), (Violence, BreachKinds.Violence), (OnlineAffair, BreachKinds.OnlineAffair), (Sexting, BreachKinds.Sexting), (Gambling, BreachKinds.Gambling),
        (Substances, BreachKinds.Substances), (HiddenLife, BreachKinds.HiddenLife), (Infection, BreachKinds.Infection), (OthersAgreement, BreachKinds.OthersAgreement),
    }.Where(one => one.IsTicked).Aggregate(BreachKinds.None, (all, one) => all | one.Kind);
}
