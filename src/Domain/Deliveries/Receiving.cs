using System.Collections.Immutable;
using Steadfast.Domain.Safety;

namespace Steadfast.Domain.Deliveries;

/// <summary>How somebody wants to be shown what the other delivers. The numbers are stored.</summary>
public enum Receiving
{
    /// <summary>It is shown that something is there, closed.</summary>
    AsItComes = 1,

    /// <summary>Nothing is shown until they look for it.</summary>
    OnRequest = 2,

    /// <summary>Nothing is shown.</summary>
    Refused = 3,
}

/// <summary>What a reader does with a delivery instead of opening it. The numbers are stored.</summary>
public enum LaidAside
{
    /// <summary>Another day.</summary>
    Later = 1,

    /// <summary>Together with somebody who helps.</summary>
    WithHelper = 2,

    /// <summary>Not at all.</summary>
    Never = 3,
}

/// <summary>What a reader decides about deliveries; only ever in their private space, so that a writer cannot learn it.</summary>
public abstract record ReceivingEvent : SpaceEvent
{
    private protected ReceivingEvent() { }
}

/// <summary>They chose how deliveries are shown.</summary>
/// <param name="AllTheSame">
/// True where they chose to be shown what comes although their own answers spoke for holding it back: then it stands against such answers.
/// </param>
[Stored("receiving.chosen.v1")]
public sealed record ReceivingChosen(Receiving How, DateOnly Day, bool AllTheSame = false) : ReceivingEvent;

/// <summary>They laid a delivery aside; <see cref="LaidAside.Later"/> also takes it up again.</summary>
[Stored("receiving.laid.v1")]
public sealed record DeliveryLaid(Id<Delivery> Id, LaidAside How, DateOnly Day) : ReceivingEvent;

/// <summary>How a person receives.</summary>
public sealed record ReceivingBook
{
    /// <summary>Nothing chosen.</summary>
    public static readonly ReceivingBook Empty = new();

    private ReceivingChosen? Chosen { get; init; }

    private ImmutableDictionary<Id<Delivery>, LaidAside> Laid { get; init; } = ImmutableDictionary<Id<Delivery>, LaidAside>.Empty;

    /// <summary>
    /// How deliveries are shown: as chosen, but held where the person's own answers speak for it and they had not said otherwise in spite of them.
    /// </summary>
    public Receiving For(Situation situation) =>
        Chosen is { } chosen && (chosen.AllTheSame || chosen.How != Receiving.AsItComes) ? chosen.How
        : IsOnRequest(situation) ? Receiving.OnRequest
        : Receiving.AsItComes;

    /// <summary>How a delivery was laid aside; null if it was not.</summary>
    public LaidAside? HowLaid(Id<Delivery> id) => Laid.TryGetValue(id, out var how) ? how : null;

    /// <summary>Decides how deliveries are shown.</summary>
    public Decision Choose(Receiving how, Situation situation, DateOnly today)
    {
        var chosen = new ReceivingChosen(how, today, how == Receiving.AsItComes && IsOnRequest(situation));
        return Chosen is { } before && before with { Day = today } == chosen ? Decision.Accept() : Decision.Accept(chosen);
    }

    /// <summary>Decides to lay a delivery aside.</summary>
    public Decision Lay(Id<Delivery> id, LaidAside how, DateOnly today) =>
        HowLaid(id) == how ? Decision.Accept() : Decision.Accept(new DeliveryLaid(id, how, today));

    /// <summary>Evolves by one event.</summary>
    public ReceivingBook Evolve(ReceivingEvent happened) => happened switch
    {
        ReceivingChosen chosen => this with { Chosen = chosen },
        DeliveryLaid laid => this with { Laid = Laid.SetItem(laid.Id, laid.How) },
        _ => this,
    };

    private static bool IsOnRequest(Situation situation) => Offered.For(situation, JointAct.Receive) == Offer.OnRequest;
}
