namespace Steadfast.Domain.Promises;

/// <summary>What has happened to a promise.</summary>
public abstract record PromiseEvent : SharedEvent
{
    private protected PromiseEvent() { }

    /// <summary>The promise this is about.</summary>
    public required Id<Promise> Id { get; init; }

    /// <summary>The day on the calendar of whoever did it. Nothing here tells the hour: the other keeps a copy of this.</summary>
    public required DateOnly Day { get; init; }

    /// <inheritdoc/>
    public sealed override DateOnly SaidOn() => Day;
}

/// <summary>Something about a promise that needs the yes of the other.</summary>
/// <param name="Terms">What would be promised.</param>
public abstract record PromiseProposed(PromiseTerms Terms) : PromiseEvent, IProposal
{
    /// <inheritdoc/>
    public UInt128 About() => Id.Value;

    /// <inheritdoc/>
    public string Says() => Terms.What;

    /// <inheritdoc/>
    public Decision Yes(SharedState state, Id<Person> by, DateOnly today) => Promise.Take(state, Id, by, today);
}

/// <summary>Somebody offered a promise to somebody.</summary>
/// <param name="Zone">The IANA zone in whose calendar the due day is meant.</param>
[Stored("promise.made.v1"), Proposed("promise", "Promises", WasAtOnce = true)]
public sealed record PromiseMade(Id<Person> To, PromiseTerms Terms, PromiseSize Size, string Zone) : PromiseProposed(Terms)
{
    /// <inheritdoc/>
    public override IEnumerable<Id<Person>> Others() => [To];
}

/// <summary>Whoever a promise is made to put it in other words, and proposes these to its maker: of one that was offered, or of one that runs.</summary>
/// <param name="Maker">Whose promise it is.</param>
/// <param name="Size">As it was set.</param>
/// <param name="Zone">The IANA zone in whose calendar the due day is meant.</param>
[Stored("promise.reworded.v1"), Proposed("promise-words", "Promises")]
public sealed record PromiseReworded(Id<Person> Maker, PromiseTerms Terms, PromiseSize Size, string Zone) : PromiseProposed(Terms)
{
    /// <inheritdoc/>
    public override IEnumerable<Id<Person>> Others() => [Maker];
}

/// <summary>The person it is made to took the promise; or its maker did, where it was asked of them in other words.</summary>
[Stored("promise.accepted.v1")]
public sealed record PromiseAccepted : PromiseEvent;

/// <summary>The person it is made to did not want the promise. Only old records say so: what is not taken today is no event.</summary>
[Stored("promise.declined.v1")]
public sealed record PromiseDeclined : PromiseEvent;

/// <summary>The maker changed what was promised, before it was due.</summary>
[Stored("promise.renegotiated.v1"), Proposed("promise-change", "Promises", WasAtOnce = true)]
public sealed record PromiseRenegotiated(PromiseTerms Terms) : PromiseProposed(Terms);

/// <summary>The other of the two took the change that was proposed last.</summary>
[Stored("promise.change-taken.v1")]
public sealed record PromiseChangeTaken : PromiseEvent;

/// <summary>The maker took the promise back while that was honest, or the receiver let it go.</summary>
[Stored("promise.called-off.v1")]
public sealed record PromiseCalledOff : PromiseEvent;

/// <summary>One of the two said what came of it. A later account of the same person stands beside their earlier one.</summary>
/// <param name="Words">1 to <see cref="Promise.MaxWordsLength"/> UTF-16 code units; null if nothing was added.</param>
[Stored("promise.account-given.v1")]
public sealed record PromiseAccountGiven(PromiseOutcome Outcome, string? Words = null) : PromiseEvent;

/// <summary>The maker said what was done about a promise that was not wholly kept.</summary>
/// <param name="Words">1 to <see cref="Promise.MaxWordsLength"/> UTF-16 code units.</param>
[Stored("promise.repaired.v1")]
public sealed record PromiseRepaired(string Words) : PromiseEvent;

/// <summary>What is promised. Stored inside events.</summary>
/// <param name="What">One thing somebody could see or hear; 1 to <see cref="Promise.MaxWhatLength"/> UTF-16 code units.</param>
/// <param name="Due">The last day it can be kept, in the promise's zone; inclusive.</param>
/// <param name="Fallback">"If I cannot, I tell you by …"; 1 to <see cref="Promise.MaxLineLength"/> UTF-16 code units.</param>
/// <param name="Where">Where, if it makes a difference; at most <see cref="Promise.MaxLineLength"/>; else null.</param>
/// <param name="Obstacle">What could get in the way, if it was named; at most <see cref="Promise.MaxLineLength"/>; else null.</param>
public sealed record PromiseTerms(string What, DateOnly Due, string Fallback, string? Where = null, string? Obstacle = null)
{
    internal bool AreWhole =>
        !string.IsNullOrWhiteSpace(What) && What.Length <= Promise.MaxWhatLength
        && !string.IsNullOrWhiteSpace(Fallback) && Fallback.Length <= Promise.MaxLineLength
        && !(Where?.Length > Promise.MaxLineLength) && !(Obstacle?.Length > Promise.MaxLineLength);
}

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

    /// <summary>Taken back by its maker, or let go by the receiver, before the receiver said what came of it.</summary>
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
public sealed record PromiseAccount(PromiseOutcome Outcome, string? Words, DateOnly Day);

/// <summary>Terms that a promise had once.</summary>
/// <param name="Until">The day they were changed.</param>
public sealed record PromiseEarlier(PromiseTerms Terms, DateOnly Until);

/// <summary>Who ended a promise without an account of it, and on which day.</summary>
public sealed record PromiseEnd(Id<Person> By, DateOnly Day);
