using Steadfast.Domain.Deciding;

namespace Steadfast.Web.Features.Deciding;

/// <summary>What can matter to somebody, as boxes to tick.</summary>
public sealed class Cards
{
    /// <summary>Honesty.</summary>
    public bool Honesty { get; set; }

    /// <summary>Kindness.</summary>
    public bool Kindness { get; set; }

    /// <summary>Loyalty.</summary>
    public bool Loyalty { get; set; }

    /// <summary>Respect.</summary>
    public bool Respect { get; set; }

    /// <summary>Freedom.</summary>
    public bool Freedom { get; set; }

    /// <summary>Safety.</summary>
    public bool Safety { get; set; }

    /// <summary>Family.</summary>
    public bool Family { get; set; }

    /// <summary>Faith.</summary>
    public bool Faith { get; set; }

    /// <summary>Fairness.</summary>
    public bool Fairness { get; set; }

    /// <summary>Humour.</summary>
    public bool Humour { get; set; }

    /// <summary>Closeness.</summary>
    public bool Closeness { get; set; }

    /// <summary>Time of one's own.</summary>
    public bool OwnTime { get; set; }

    /// <summary>Learning.</summary>
    public bool Learning { get; set; }

    /// <summary>Health.</summary>
    public bool Health { get; set; }

    /// <summary>The boxes as they are ticked for these cards.</summary>
    public static Cards Of(ValueCards cards) => new()
    {
        Honesty = cards.HasFlag(ValueCards.Honesty),
        Kindness = cards.HasFlag(ValueCards.Kindness),
        Loyalty = cards.HasFlag(ValueCards.Loyalty),
        Respect = cards.HasFlag(ValueCards.Respect),
        Freedom = cards.HasFlag(ValueCards.Freedom),
        Safety = cards.HasFlag(ValueCards.Safety),
        Family = cards.HasFlag(ValueCards.Family),
        Faith = cards.HasFlag(ValueCards.Faith),
        Fairness = cards.HasFlag(ValueCards.Fairness),
        Humour = cards.HasFlag(ValueCards.Humour),
        Closeness = cards.HasFlag(ValueCards.Closeness),
        OwnTime = cards.HasFlag(ValueCards.OwnTime),
        Learning = cards.HasFlag(ValueCards.Learning),
        Health = cards.HasFlag(ValueCards.Health),
    };

    /// <summary>The cards that are ticked.</summary>
    public ValueCards Ticked => new (bool IsTicked, ValueCards Card)[]
    {
        (Honesty, ValueCards.Honesty), (Kindness, ValueCards.Kindness), (Loyalty, ValueCards.Loyalty), (Respect, ValueCards.Respect), (Freedom, ValueCards.Freedom), (Safety, ValueCards.Safety),
        (Family, ValueCards.Family), (Faith, ValueCards.Faith), (Fairness, ValueCards.Fairness), (Humour, ValueCards.Humour), (Closeness, ValueCards.Closeness), (OwnTime, ValueCards.OwnTime),
        (Learning, ValueCards.Learning), (Health, ValueCards.Health),
    }.Where(one => one.IsTicked).Aggregate(ValueCards.None, (all, one) => all | one.Card);
}
