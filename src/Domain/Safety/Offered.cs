namespace Steadfast.Domain.Safety;

/// <summary>What two people can do together, or one can receive from the other.</summary>
public enum JointAct
{
    /// <summary>Inviting a partner, and joining one.</summary>
    Link,

    /// <summary>Offering or accepting a talk, and asking whether both want to go on.</summary>
    Talk,

    /// <summary>Being shown what the other delivers.</summary>
    Receive,

    /// <summary>A new promise.</summary>
    Promise,

    /// <summary>A new boundary of both.</summary>
    Boundary,

    /// <summary>A new agreement about openness.</summary>
    Openness,

    /// <summary>Promises and boundaries that run already.</summary>
    Running,

    /// <summary>The range that follow-through makes.</summary>
    Range,

    /// <summary>The steps of taking responsibility: owning what was done, and the letter.</summary>
    Responsibility,
}

/// <summary>What is so of somebody, as far as it decides what is offered to them.</summary>
/// <param name="Standing">What the private questions came to; null where they were not answered, which counts as careful, and for linking as not yet.</param>
/// <param name="HasDescribed">They have described what happened, at least once.</param>
/// <param name="HasClassified">Of something that happened they have said whether it was once, a pattern, or that they are not sure.</param>
/// <param name="HasViolence">Violence is among what they described, on whichever side.</param>
public sealed record Situation(SafetyLevel? Standing, bool HasDescribed, bool HasClassified, bool HasViolence = false);

/// <summary>How something is offered.</summary>
public enum Offer
{
    /// <summary>Offered.</summary>
    Open,

    /// <summary>Offered, with people to turn to named before it.</summary>
    WithSupports,

    /// <summary>Offered on two devices only, so that each has their own.</summary>
    TwoDevices,

    /// <summary>Kept back until the person asks for it.</summary>
    OnRequest,

    /// <summary>Goes on, without reminding of it.</summary>
    Unprompted,

    /// <summary>Not offered.</summary>
    None,
}

/// <summary>
/// What is offered to somebody as they stand. Nothing is refused by it: whoever does such a thing all the same finds it work, and the other sees no
/// difference.
/// </summary>
/// <remarks>product.md, "Linked people", one cell a line of its table; "Arriving" for what comes before linking; checklist 7.1 and 26.1.</remarks>
public static class Offered
{
    /// <summary>How <paramref name="act"/> is offered to somebody of whom this is so.</summary>
    public static Offer For(Situation situation, JointAct act) => (act, situation.Standing ?? SafetyLevel.Careful) switch
    {
        (JointAct.Link, _) when situation.Standing is null || !situation.HasDescribed => Offer.None,
        (JointAct.Responsibility, _) when !situation.HasClassified => Offer.None,
        // A letter, or a talk about how it goes round, makes of violence something that two can mend.
        (JointAct.Responsibility or JointAct.Talk, _) when situation.HasViolence => Offer.None,
        (JointAct.Running, SafetyLevel.Stop or SafetyLevel.StopPlus) => Offer.Unprompted,
        (JointAct.Receive, SafetyLevel.Stop or SafetyLevel.StopPlus) => Offer.OnRequest,
        (_, SafetyLevel.Stop or SafetyLevel.StopPlus) => Offer.None,
        (JointAct.Link, SafetyLevel.Careful) => Offer.WithSupports,
        (JointAct.Talk, SafetyLevel.Careful) => Offer.TwoDevices,
        (JointAct.Openness or JointAct.Range, SafetyLevel.Careful) => Offer.None,
        _ => Offer.Open,
    };
}
