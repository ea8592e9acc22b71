using System.Collections.Immutable;
using System.Reflection;

namespace Steadfast.Domain;

/// <summary>What is the same of everything that is proposed.</summary>
public static class Proposals
{
    /// <summary>For how many days after the one it is written on it can be taken.</summary>
    public const int Days = 14;

    /// <summary>Every kind there is.</summary>
    public static ImmutableArray<Type> All { get; } =
        [.. typeof(IProposal).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(IProposal)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static readonly ImmutableDictionary<Type, ProposedAttribute> s_known = All.ToImmutableDictionary(
        type => type,
        type =>
            type.GetCustomAttribute<ProposedAttribute>()
                ?? throw new InvalidOperationException($"{type.Name} is proposed, and nothing says how it is called."));

    /// <summary>What is said of a kind.</summary>
    public static ProposedAttribute Of(Type kind) => s_known[kind];

    /// <summary>Whether an entry may say this that entered by nobody's yes: all that is proposed by nobody, and what old records have at once.</summary>
    /// <param name="isAfterTaken">True where something that was taken stands before it: from then on, its writers know of proposals.</param>
    public static bool MayStandAlone(SpaceEvent happened, bool isAfterTaken) =>
        happened is not IProposal || (!isAfterTaken && Of(happened.GetType()).WasAtOnce);

    /// <summary>
    /// Decides on proposing something, on the space as it would be with all that its writer has under way already: the same act twice is once, and what a rule
    /// counts, it counts with them.
    /// </summary>
    /// <param name="waiting">What of theirs waits.</param>
    /// <param name="instead">What of the other's it is proposed instead of; null for nothing.</param>
    /// <param name="decide">Decides what is proposed.</param>
    /// <returns>The decision, and what of theirs it takes the place of: one person has one wording under way of one thing.</returns>
    /// <exception cref="ArgumentException">What was decided needs nobody's yes.</exception>
    public static (Decision Decision, IReadOnlyList<SharedEvent> Former) Propose(
        SharedState state, IReadOnlyList<SharedEvent> waiting, SharedEvent? instead, Func<SharedState, Decision> decide)
    {
        var former = waiting.Where(mine => instead is IProposal other && About(mine) == other.About()).ToList();
        var decision = Proposed(decide(With(state, waiting.Except(former))));
        var again = waiting.Except(former).Where(mine => decision.Events.Any(happened => About(happened) == About(mine))).ToList();
        former.AddRange(again);

        // Words that take the place of others are held against what stands, and not against those.
        return (again.Count == 0 ? decision : Proposed(decide(With(state, waiting.Except(former)))), decision.Accepted ? former : []);
    }

    private static UInt128 About(SpaceEvent proposal) => ((IProposal)proposal).About();

    private static Decision Proposed(Decision decision) => decision.Events.All(happened => happened is IProposal) ? decision
        : throw new ArgumentException("What is proposed is a proposal.", nameof(decision));

    /// <summary>Decides on a yes to something that waits.</summary>
    /// <param name="isIn">True if it stands in the record already: of more than two, somebody said yes before.</param>
    /// <param name="today">The day on the calendar of whoever says it.</param>
    /// <returns>The yes, nothing if it was said already; or "proposal-yours", "proposal-over", or why its own rules refuse it.</returns>
    public static Decision Take(SharedState state, SharedEvent proposal, bool isIn, Id<Person> by, DateOnly today) =>
        proposal.By == by ? Decision.Refuse("proposal-yours")
        : isIn ? ((IProposal)proposal).Yes(state, by, today)
        : !state.Allows(proposal) ? Decision.Refuse("proposal-over")
        : ((IProposal)proposal).Yes(state.Evolve(proposal), by, today) is { Accepted: true, Events.IsEmpty: true } ? Decision.Refuse("proposal-over")
        : ((IProposal)proposal).Yes(state.Evolve(proposal), by, today);

    /// <summary>The space as it would be with all of these taken.</summary>
    public static SharedState With(SharedState state, IEnumerable<SharedEvent> waiting) =>
        waiting.Aggregate(state, static (state, proposal) => state.Evolve(proposal));
}
