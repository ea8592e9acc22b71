using Steadfast.Domain;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>Describes what happened, or describes it anew.</summary>
public sealed class DescribeModel(Access access) : NotePage<BreachDescribed>(access)
{
    /// <summary>The kinds in the order of the form: lies and what is hidden first, violence last.</summary>
    public static IEnumerable<string> Order { get; } =
    [
        .. new[]
        {
            BreachKinds.LiedMoney, BreachKinds.LiedWhereabouts, BreachKinds.LiedPersonal, BreachKinds.HiddenLife, BreachKinds.Gambling, BreachKinds.Substances,
            BreachKinds.Coldness, BreachKinds.BrokenPromises, BreachKinds.SpokeBadly, BreachKinds.DidNotStandUp, BreachKinds.Coalition,
            BreachKinds.Infidelity, BreachKinds.OnlineAffair, BreachKinds.Sexting, BreachKinds.OthersAgreement, BreachKinds.Infection, BreachKinds.Violence,
        }.Select(kind => kind.ToString()),
    ];

    /// <inheritdoc/>
    public override string Back => Which is { } id ? Places.Understanding.Show(id) : Places.Understanding.Index();

    /// <summary>A new one goes on to what else can be said of it, and with violence in it first to what is there for one's safety.</summary>
    protected override string After => Own.Find<BreachDescribed>(Which ?? New) is not { } described ? Places.Understanding.Index()
        : Which is null && !described.Kinds.HasFlag(BreachKinds.Violence) ? Places.Understanding.Weigh(described.Id) : Places.Understanding.Show(described.Id);

    /// <inheritdoc/>
    protected override BreachDescribed Amend(BreachDescribed note) => note.OwnKind is null ? note : note with { Kinds = note.Kinds | BreachKinds.Own };

    /// <inheritdoc/>
    protected override bool Erases(BreachDescribed standing, SpaceEvent happened) => Breach.IsOf(happened, standing.Id);
}
