using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Promises;

/// <summary>What has happened to a promise.</summary>
public abstract record PromiseEvent : SpaceEvent
{
    private protected PromiseEvent() { }

    /// <summary>The promise this is about.</summary>
    public required Id<Promise> Id { get; init; }

    /// <summary>Who did it.</summary>
    public required Id<Person> By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Somebody offered a promise to somebody.</summary>
/// <param name="Zone">The IANA zone in whose calendar the due day is meant.</param>
[Stored("promise.made.v1")]
public sealed record PromiseMade(Id<Person> To, PromiseTerms Terms, PromiseSize Size, string Zone) : PromiseEvent;

/// <summary>The person it is made to took the promise.</summary>
[Stored("promise.accepted.v1")]
public sealed record PromiseAccepted : PromiseEvent;

/// <summary>The person it is made to did not want the promise.</summary>
[Stored("promise.declined.v1")]
public sealed record PromiseDeclined : PromiseEvent;

/// <summary>The maker changed what was promised, before it was due.</summary>
[Stored("promise.renegotiated.v1")]
public sealed record PromiseRenegotiated(PromiseTerms Terms) : PromiseEvent;

/// <summary>The maker took the promise back before it was due, or the receiver let it go.</summary>
[Stored("promise.called-off.v1")]
public sealed record PromiseCalledOff : PromiseEvent;

/// <summary>One of the two said what came of it. A later account of the same person stands beside their earlier one.</summary>
/// <param name="Words">At most <see cref="Promise.MaxWordsLength"/> UTF-16 code units; null if nothing was added.</param>
[Stored("promise.account-given.v1")]
public sealed record PromiseAccountGiven(PromiseOutcome Outcome, string? Words) : PromiseEvent;

/// <summary>The maker said what was done about a promise that was not wholly kept.</summary>
[Stored("promise.repaired.v1")]
public sealed record PromiseRepaired(string Words) : PromiseEvent;

/// <summary>What is promised. Stored inside events.</summary>
/// <param name="What">One thing somebody could see or hear; at most <see cref="Promise.MaxWhatLength"/> UTF-16 code units.</param>
/// <param name="Due">The last day it can be kept, in the promise's zone; inclusive.</param>
/// <param name="Fallback">"If I cannot, I tell you by …"; at most <see cref="Promise.MaxLineLength"/> UTF-16 code units.</param>
/// <param name="Where">Where, if it makes a difference; else null.</param>
/// <param name="Obstacle">What could get in the way, if it was named; else null.</param>
public sealed record PromiseTerms(string What, DateOnly Due, string Fallback, string? Where = null, string? Obstacle = null);

/// <summary>How large a promise is to the person it is made to, set when it is made. The numbers are stored.</summary>
public enum PromiseSize
{
    /// <summary>An everyday thing.</summary>
    Small = 1,

    /// <summary>It takes some effort.</summary>
    Medium = 2,

    /// <summary>Much hangs on it.</summary>
    Large = 3,
}

/// <summary>What one person says came of a promise. The numbers are stored.</summary>
public enum PromiseOutcome
{
    /// <summary>Kept.</summary>
    Kept = 1,

    /// <summary>Late or partly.</summary>
    Partly = 2,

    /// <summary>Not kept.</summary>
    NotKept = 3,

    /// <summary>It could not be checked.</summary>
    Unknown = 4,
}

/// <summary>Where a promise stands.</summary>
public enum PromiseStage
{
    /// <summary>Offered; the receiver has not answered.</summary>
    Offered,

    /// <summary>Accepted, and the receiver has not said what came of it.</summary>
    Running,

    /// <summary>The receiver did not want it.</summary>
    Declined,

    /// <summary>Taken back or let go before anybody gave an account.</summary>
    CalledOff,

    /// <summary>The receiver has said what came of it.</summary>
    Settled,
}

/// <summary>How a settled promise stands on the wall.</summary>
public enum PromiseBlock
{
    /// <summary>A whole block: the receiver says kept, and the maker says nothing else.</summary>
    Kept,

    /// <summary>A half block: late or partly.</summary>
    Partly,

    /// <summary>A gap that stays where it is.</summary>
    Gap,

    /// <summary>A block of its own kind, neither kept nor a gap: the two accounts differ.</summary>
    Differs,

    /// <summary>It could not be checked: neither kept nor a gap.</summary>
    Unknown,
}

/// <summary>What one person wrote about how a promise went.</summary>
public sealed record PromiseAccount(PromiseOutcome Outcome, string? Words, DateTimeOffset At);

/// <summary>A promise as the fold of its events.</summary>
/// <param name="Earlier">The terms it had before each change, oldest first.</param>
/// <param name="Receiver">The receiver's accounts, oldest first; the last one counts, and none is ever overwritten.</param>
/// <param name="Maker">The maker's accounts, oldest first.</param>
/// <param name="Repairs">What the maker did about it, oldest first.</param>
public sealed record Promise(
    Id<Promise> Id,
    Id<Person> By,
    Id<Person> To,
    PromiseTerms Terms,
    PromiseSize Size,
    string Zone,
    DateTimeOffset Made,
    PromiseStage Stage,
    ImmutableList<PromiseTerms> Earlier,
    ImmutableList<PromiseAccount> Receiver,
    ImmutableList<PromiseAccount> Maker,
    ImmutableList<PromiseRepaired> Repairs)
{
    /// <summary>The longest wording of what is promised, in UTF-16 code units.</summary>
    public const int MaxWhatLength = 300;

    /// <summary>The longest one-line part of a promise, in UTF-16 code units.</summary>
    public const int MaxLineLength = 200;

    /// <summary>The longest account or repair note, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 1_000;

    /// <summary>How many promises one person can have offered or running at a time.</summary>
    public const int MaxActive = 5;

    /// <summary>How it stands on the wall: the receiver's word, unless the maker's account says otherwise; null until the receiver has spoken.</summary>
    public PromiseBlock? Block => (Receiver.LastOrDefault()?.Outcome, Maker.LastOrDefault()?.Outcome) switch
    {
        (null, _) => null,
        (PromiseOutcome.Unknown, _) => PromiseBlock.Unknown,
        ({ } theirs, { } own) when own != theirs && own != PromiseOutcome.Unknown => PromiseBlock.Differs,
        (PromiseOutcome.Kept, _) => PromiseBlock.Kept,
        (PromiseOutcome.Partly, _) => PromiseBlock.Partly,
        (PromiseOutcome.NotKept, _) => PromiseBlock.Gap,
        var other => throw new UnreachableException($"No block for {other}."),
    };

    /// <summary>True while neither has given an account and it is not declined, called off or past its day.</summary>
    public bool IsActive(DateOnly today) =>
        Stage is PromiseStage.Offered or PromiseStage.Running && Maker.IsEmpty && today <= Terms.Due;

    /// <summary>Decides to take the promise. Taking it twice is once.</summary>
    /// <returns>The acceptance, or "promise-not-yours", "promise-answered".</returns>
    public Decision Accept(Id<Person> by, DateTimeOffset at) =>
        by != To ? Decision.Refuse("promise-not-yours")
        : Stage != PromiseStage.Offered ? Decision.Refuse("promise-answered")
        : Decision.Accept(new PromiseAccepted { Id = Id, By = by, At = at });

    /// <summary>Decides not to take the promise.</summary>
    /// <returns>The answer, or "promise-not-yours", "promise-answered".</returns>
    public Decision Decline(Id<Person> by, DateTimeOffset at) =>
        by != To ? Decision.Refuse("promise-not-yours")
        : Stage != PromiseStage.Offered ? Decision.Refuse("promise-answered")
        : Decision.Accept(new PromiseDeclined { Id = Id, By = by, At = at });

    /// <summary>Decides to change what was promised, which is honest only before it is due.</summary>
    /// <param name="today">The day in the promise's zone.</param>
    /// <returns>The change, nothing if nothing differs, or "promise-not-yours", "promise-over", "promise-already-due", "promise-due-past".</returns>
    public Decision Renegotiate(Id<Person> by, PromiseTerms terms, DateOnly today, DateTimeOffset at) =>
        by != By ? Decision.Refuse("promise-not-yours")
        : terms == Terms ? Decision.Accept()
        : Stage is not (PromiseStage.Offered or PromiseStage.Running) || !Maker.IsEmpty ? Decision.Refuse("promise-over")
        : today > Terms.Due ? Decision.Refuse("promise-already-due")
        : terms.Due < today ? Decision.Refuse("promise-due-past")
        : Decision.Accept(new PromiseRenegotiated(terms) { Id = Id, By = by, At = at });

    /// <summary>Decides to call the promise off: the maker before it is due, the receiver at any time before they say what came of it.</summary>
    /// <param name="today">The day in the promise's zone.</param>
    /// <returns>The end of it, nothing if it is called off already, or "promise-not-yours", "promise-over", "promise-already-due".</returns>
    public Decision CallOff(Id<Person> by, DateOnly today, DateTimeOffset at) =>
        by != By && by != To ? Decision.Refuse("promise-not-yours")
        : Stage == PromiseStage.CalledOff ? Decision.Accept()
        : Stage is not (PromiseStage.Offered or PromiseStage.Running) ? Decision.Refuse("promise-over")
        : by == By && today > Terms.Due ? Decision.Refuse("promise-already-due")
        : Decision.Accept(new PromiseCalledOff { Id = Id, By = by, At = at });

    /// <summary>Decides to say what came of it. The same words sent twice are one account.</summary>
    /// <param name="words">Null or 1 to <see cref="MaxWordsLength"/> UTF-16 code units.</param>
    /// <returns>The account, or "promise-not-yours", "promise-not-accepted", "promise-over".</returns>
    public Decision Say(Id<Person> by, PromiseOutcome outcome, string? words, DateTimeOffset at)
    {
        var own = by == To ? Receiver : Maker;
        return by != By && by != To ? Decision.Refuse("promise-not-yours")
            : Stage is PromiseStage.Offered ? Decision.Refuse("promise-not-accepted")
            : Stage is PromiseStage.Declined or PromiseStage.CalledOff ? Decision.Refuse("promise-over")
            : own.LastOrDefault() is { } last && last.Outcome == outcome && last.Words == words ? Decision.Accept()
            : Decision.Accept(new PromiseAccountGiven(outcome, words) { Id = Id, By = by, At = at });
    }

    /// <summary>Decides to write down what was done about a promise that was not wholly kept.</summary>
    /// <returns>The note, or "promise-not-yours", "promise-nothing-to-repair".</returns>
    public Decision Repair(Id<Person> by, string words, DateTimeOffset at) =>
        by != By ? Decision.Refuse("promise-not-yours")
        : Receiver.Concat(Maker).All(account => account.Outcome == PromiseOutcome.Kept) ? Decision.Refuse("promise-nothing-to-repair")
        : Repairs.LastOrDefault()?.Words == words ? Decision.Accept()
        : Decision.Accept(new PromiseRepaired(words) { Id = Id, By = by, At = at });

    internal Promise Evolve(PromiseEvent happened) => happened switch
    {
        PromiseMade => this,
        PromiseAccepted => this with { Stage = PromiseStage.Running },
        PromiseDeclined => this with { Stage = PromiseStage.Declined },
        PromiseRenegotiated e => this with { Terms = e.Terms, Earlier = Earlier.Add(Terms) },
        PromiseCalledOff => this with { Stage = PromiseStage.CalledOff },
        PromiseAccountGiven e when e.By == To => this with { Stage = PromiseStage.Settled, Receiver = Receiver.Add(new(e.Outcome, e.Words, e.At)) },
        PromiseAccountGiven e => this with { Maker = Maker.Add(new(e.Outcome, e.Words, e.At)) },
        PromiseRepaired e => this with { Repairs = Repairs.Add(e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };
}
