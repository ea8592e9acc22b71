using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Agreeing;

/// <summary>Something about what several agree on.</summary>
public abstract record AgreementEvent : SharedEvent
{
    private protected AgreementEvent() { }

    /// <summary>Which agreement; made by the form.</summary>
    public required Id<Agreement> Id { get; init; }

    /// <summary>The day on the calendar of whoever did it.</summary>
    public required DateOnly Day { get; init; }

    /// <inheritdoc/>
    public sealed override DateOnly SaidOn() => Day;
}

/// <summary>Somebody proposed an agreement, or other words for one. A kind of agreement is one such record, and nothing more.</summary>
public abstract record AgreementProposed : AgreementEvent, IProposal
{
    private protected AgreementProposed() { }

    /// <summary>Which wording of it; made by the form, so that sent twice it is one.</summary>
    public required Id<AgreementProposed> Version { get; init; }

    /// <summary>True if it says something, and each part of it is what its writer could have typed.</summary>
    public abstract bool IsWhole();

    /// <inheritdoc/>
    public UInt128 About() => Id.Value;

    /// <inheritdoc/>
    public abstract string Says();

    /// <inheritdoc/>
    public Decision Yes(SharedState state, Id<Person> by, DateOnly today) => state.Agreements.Take(Id, Version, by, today);

    /// <summary>True if it says the same as another wording.</summary>
    public bool SaysTheSame(AgreementProposed other) => this with { Version = other.Version, By = other.By, Day = other.Day } == other;
}

/// <summary>Somebody said yes to a wording of it.</summary>
[Stored("agreement.taken.v1")]
public sealed record AgreementTaken(Id<AgreementProposed> Version) : AgreementEvent;

/// <summary>Somebody ended it; that needs nobody else and no reason.</summary>
[Stored("agreement.ended.v1")]
public sealed record AgreementEnded : AgreementEvent;

/// <summary>A wording that somebody said yes to.</summary>
/// <param name="Yes">Who did, and on which day of theirs; without whoever proposed it.</param>
public sealed record AgreementVersion(AgreementProposed What, ImmutableDictionary<Id<Person>, DateOnly> Yes)
{
    /// <summary>True once everybody who belongs to the space wants it.</summary>
    /// <param name="members">Who belongs to it now.</param>
    public bool IsInForce(IEnumerable<Id<Person>> members) => members.All(member => member == What.By || Yes.ContainsKey(member));

    internal AgreementVersion With(AgreementTaken yes) => yes.Version == What.Version ? this with { Yes = Yes.SetItem(yes.By, yes.Day) } : this;
}

/// <summary>What several agree on, as the fold of its events.</summary>
/// <param name="Versions">Every wording that somebody said yes to, oldest first; none is ever overwritten.</param>
/// <param name="Ended">Who ended it and on which day; null unless somebody did.</param>
public sealed record Agreement(Id<Agreement> Id, ImmutableList<AgreementVersion> Versions, (Id<Person> By, DateOnly Day)? Ended = null)
{
    /// <summary>
    /// What goes now: the last wording that all members want. A newer one that somebody has not said yes to changes nothing yet. Null where there is none, and
    /// once it has ended.
    /// </summary>
    /// <param name="members">Who belongs to the space now.</param>
    public AgreementVersion? InForce(IReadOnlyCollection<Id<Person>> members) =>
        Ended is null ? Versions.FindLast(version => version.IsInForce(members)) : null;

    /// <summary>Decides to end it, alone and at once. Ending it twice is once.</summary>
    public Decision End(Id<Person> by, DateOnly today) =>
        Ended is null ? Decision.Accept(new AgreementEnded { Id = Id, By = by, Day = today }) : Decision.Accept();
}

/// <summary>All agreements of a space.</summary>
public sealed record AgreementBook
{
    /// <summary>None.</summary>
    public static readonly AgreementBook Empty = new();

    private ImmutableDictionary<Id<Agreement>, Agreement> ById { get; init; } = ImmutableDictionary<Id<Agreement>, Agreement>.Empty;

    private ImmutableList<Id<Agreement>> Order { get; init; } = [];

    /// <summary>Those of a kind, oldest first, also what ended.</summary>
    public IEnumerable<Agreement> Of<T>() where T : AgreementProposed => Of(typeof(T));

    /// <inheritdoc cref="Of{T}"/>
    public IEnumerable<Agreement> Of(Type kind) => Order.Select(id => ById[id]).Where(agreement => agreement.Versions[0].What.GetType() == kind);

    /// <summary>The last day on which somebody ended one; null if they never did. The other may not have liked it.</summary>
    public DateOnly? LastNo(Id<Person> by) => ById.Values.Where(agreement => agreement.Ended?.By == by).Max(agreement => agreement.Ended?.Day);

    /// <summary>An agreement, or null if there is none of that id.</summary>
    public Agreement? Find(Id<Agreement> id) => ById.GetValueOrDefault(id);

    /// <summary>Decides to propose an agreement, or other words for one that stands. The same form sent twice is one.</summary>
    /// <returns>The proposal, nothing if it is there or says what the last wording says, or "agreement-over".</returns>
    /// <exception cref="ArgumentException">It is not whole, or words for an agreement of another kind.</exception>
    public Decision Propose(AgreementProposed proposed) =>
        !proposed.IsWhole() ? throw new ArgumentException("An agreement says something, in parts that can be typed.", nameof(proposed))
        : Find(proposed.Id) is not { } agreement ? Decision.Accept(proposed)
        : agreement.Versions[0].What.GetType() != proposed.GetType() ? throw new ArgumentException("An agreement stays of its kind.", nameof(proposed))
        : agreement.Ended is not null ? Decision.Refuse("agreement-over")
        : agreement.Versions.Exists(version => version.What.Version == proposed.Version) || agreement.Versions[^1].What.SaysTheSame(proposed)
            ? Decision.Accept()
        : Decision.Accept(proposed);

    /// <summary>Decides to say yes to a wording. Twice is once.</summary>
    /// <returns>The yes, nothing if it was said, or "proposal-over", "proposal-yours", "agreement-over".</returns>
    public Decision Take(Id<Agreement> id, Id<AgreementProposed> version, Id<Person> by, DateOnly today) =>
        Find(id) is not { } agreement || agreement.Versions.Find(one => one.What.Version == version) is not { } wording ? Decision.Refuse("proposal-over")
        : agreement.Ended is not null ? Decision.Refuse("agreement-over")
        : wording.What.By == by ? Decision.Refuse("proposal-yours")
        : wording.Yes.ContainsKey(by) ? Decision.Accept()
        : Decision.Accept(new AgreementTaken(version) { Id = id, By = by, Day = today });

    /// <summary>What the rules decide when somebody does once more, as things stand, what an event says: the same event, or not.</summary>
    internal Decision Again(AgreementEvent happened) => happened switch
    {
        AgreementProposed e => Propose(e),
        AgreementTaken e => Take(e.Id, e.Version, e.By, e.Day),
        AgreementEnded e => Find(e.Id)?.End(e.By, e.Day) ?? Decision.Accept(),
        _ => throw new UnreachableException($"No rule for {happened.GetType().Name}."),
    };

    /// <summary>Evolves the book by one event.</summary>
    public AgreementBook Evolve(AgreementEvent happened)
    {
        var before = Find(happened.Id);
        return happened switch
        {
            AgreementProposed e => With(new(e.Id, (before?.Versions ?? []).Add(new(e, ImmutableDictionary<Id<Person>, DateOnly>.Empty)))),
            _ when before is null => this,
            AgreementTaken e => With(before with { Versions = [.. before.Versions.Select(version => version.With(e))] }),
            AgreementEnded e => With(before with { Ended = (e.By, e.Day) }),
            _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
        };
    }

    private AgreementBook With(Agreement agreement) => this with
    {
        ById = ById.SetItem(agreement.Id, agreement),
        Order = ById.ContainsKey(agreement.Id) ? Order : Order.Add(agreement.Id),
    };
}
