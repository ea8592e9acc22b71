using System.Collections.Immutable;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Safety;

/// <summary>A part of somebody's own plan. The numbers are stored; tens name the group.</summary>
public enum PlanPart
{
    /// <summary>How they notice that it is getting worse.</summary>
    Signs = 11,

    /// <summary>Rooms with a way out, away from what can hurt.</summary>
    Rooms = 12,

    /// <summary>A word, and who knows what it means.</summary>
    Word = 13,

    /// <summary>A bag: what is in it and where it is.</summary>
    Bag = 14,

    /// <summary>A device and an account that nobody else uses.</summary>
    Device = 15,

    /// <summary>Children and pets.</summary>
    Children = 16,

    /// <summary>Work or school.</summary>
    Work = 17,

    /// <summary>Money.</summary>
    Money = 21,

    /// <summary>Documents.</summary>
    Documents = 22,

    /// <summary>What is theirs and should stay so.</summary>
    Belongings = 23,

    /// <summary>Locks, routes, and the settings of telephones and accounts, once gone.</summary>
    Afterwards = 24,

    /// <summary>Who helps with law, housing and talking: an adviser, a therapist, a friend.</summary>
    Helpers = 25,

    /// <summary>Signs that a dark time is coming.</summary>
    Warnings = 31,

    /// <summary>What they can do alone.</summary>
    Alone = 32,

    /// <summary>People and places that take their mind off it.</summary>
    Distraction = 33,

    /// <summary>People they can ask for help.</summary>
    People = 34,

    /// <summary>Professionals and lines.</summary>
    Professionals = 35,

    /// <summary>What to put out of reach; arranged beforehand, so it comes first of its group.</summary>
    OutOfReach = 36,

    /// <summary>What makes them want to stay.</summary>
    Reasons = 37,
}

/// <summary>They wrote a part of their plan, in their own words.</summary>
/// <param name="Words">The whole part.</param>
[Stored("plan.written.v1", Id = null), Form("safety.part"), One]
public sealed record SafetyPlanWritten([Given("safety.plan")] PlanPart Part, [Words(WordsSize.Some, SafetyPlan.MaxWordsLength)] string Words) : OwnNoteKept;

/// <summary>Somebody's own plan for when it gets dangerous, for leaving, and for the darkest days.</summary>
/// <param name="Own">All that they keep.</param>
/// <remarks>Its parts: clinical.md, section 4.4; the last group after Stanley and Brown.</remarks>
public sealed record SafetyPlan(OwnNotes Own)
{
    /// <summary>The longest part, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 2_000;

    /// <summary>The parts in the order in which they are shown: by group, and in the last one first what is done on a calmer day.</summary>
    public static readonly ImmutableArray<PlanPart> Order = [
        .. Enum.GetValues<PlanPart>().OrderBy(part => (int)part / 10).ThenBy(part => part != PlanPart.OutOfReach).ThenBy(part => part)];

    /// <summary>What is written, in the order of the parts.</summary>
    public IEnumerable<SafetyPlanWritten> Parts => Own.All<SafetyPlanWritten>().OrderBy(written => Order.IndexOf(written.Part));

    /// <summary>A part's words; null while nothing is written.</summary>
    public string? Find(PlanPart part) => Own.All<SafetyPlanWritten>().FirstOrDefault(written => written.Part == part)?.Words;
}
