using Steadfast.Domain.Safety;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>Thinks about what may have led to it; each part can be left out, and none excuses anything.</summary>
public sealed class CausesModel(Access access) : BreachNotePage<BreachCausesThoughtOf>(access)
{
    /// <summary>False while nothing for two is offered to the person: what was around it is then asked of nobody, and what stands there stays.</summary>
    public bool AsksAround => !Breach.IsViolence && Offered.For(Notes.SituationOn(Today), JointAct.Talk) != Offer.None;

    /// <inheritdoc/>
    protected override BreachCausesThoughtOf Amend(BreachCausesThoughtOf note) => AsksAround ? note : note with { Between = Standing?.Between };
}
