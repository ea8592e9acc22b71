using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Needs;

/// <summary>Whether there is room in it. The numbers are stored.</summary>
public enum Firmness
{
    /// <summary>It holds as it is.</summary>
    Firm = 1,

    /// <summary>It can be talked about.</summary>
    Flexible = 2,
}

/// <summary>Stands for a need in <see cref="Id{T}"/>.</summary>
public abstract class OwnNeed
{
    private OwnNeed() { }
}

/// <summary>Stands for something that makes somebody feel secure in <see cref="Id{T}"/>.</summary>
public abstract class SecureThing
{
    private SecureThing() { }
}

/// <summary>Stands for a boundary of somebody's own in <see cref="Id{T}"/>.</summary>
public abstract class OwnBoundary
{
    private OwnBoundary() { }
}

/// <summary>What somebody needs, in their own words; only ever in their private space.</summary>
public abstract record NeedEvent : SpaceEvent
{
    private protected NeedEvent() { }

    /// <summary>The day on the calendar of whoever wrote it.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>They wrote a need and the request they make of it, or changed it: all of it as it stands.</summary>
/// <param name="What">The need; 1 to <see cref="NeedBook.MaxWordsLength"/> UTF-16 code units, as has each part of the request that is not left out.</param>
[Stored("need.written.v1")]
public sealed record NeedWritten(Id<OwnNeed> Id, string What, Request Request, Firmness? Firmness = null) : NeedEvent;

/// <summary>They put something on the list of what makes them feel secure, or changed it.</summary>
[Stored("need.secure-thing-noted.v1")]
public sealed record NeedSecureThingNoted(Id<SecureThing> Id, string Words) : NeedEvent;

/// <summary>They set a boundary that asks nobody's consent: what they themselves will do.</summary>
/// <param name="When">What it answers to, as in "when I am shouted at".</param>
/// <param name="IWill">What they will do then.</param>
[Stored("need.boundary-set.v1")]
public sealed record NeedBoundarySet(Id<OwnBoundary> Id, string When, string IWill, Firmness? Firmness = null) : NeedEvent;

/// <summary>Somebody's needs as the fold of their private space. What they erase is folded away with its words.</summary>
public sealed record NeedBook
{
    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 1_000;

    /// <summary>Nothing written.</summary>
    public static readonly NeedBook Empty = new();

    /// <summary>The needs, in the order they were written.</summary>
    public ImmutableList<NeedWritten> Needs { get; private init; } = [];

    /// <summary>What makes them feel secure, in the order it was written.</summary>
    public ImmutableList<NeedSecureThingNoted> SecureThings { get; private init; } = [];

    /// <summary>Their own boundaries, in the order they were set.</summary>
    public ImmutableList<NeedBoundarySet> Boundaries { get; private init; } = [];

    /// <summary>A need, or null if there is none of that id.</summary>
    public NeedWritten? Find(Id<OwnNeed> id) => Needs.Find(one => one.Id == id);

    /// <summary>Something that makes them feel secure, or null if there is none of that id.</summary>
    public NeedSecureThingNoted? Find(Id<SecureThing> id) => SecureThings.Find(one => one.Id == id);

    /// <summary>A boundary, or null if there is none of that id.</summary>
    public NeedBoundarySet? Find(Id<OwnBoundary> id) => Boundaries.Find(one => one.Id == id);

    /// <summary>Decides to keep a need. The same again appends nothing.</summary>
    /// <exception cref="ArgumentException">The need is empty, or a part is too long.</exception>
    public Decision Write(NeedWritten wished) =>
        IsUnfit(wished.What) || wished.Request.Each.Any(part => part.Words?.Length > MaxWordsLength) ? throw new ArgumentException("A need has 1 to 1,000 characters.", nameof(wished))
        : Find(wished.Id) is { } known && known with { Day = wished.Day } == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Decides to keep something on the list. The same again appends nothing.</summary>
    /// <exception cref="ArgumentException">It is empty or too long.</exception>
    public Decision Note(NeedSecureThingNoted wished) =>
        IsUnfit(wished.Words) ? throw new ArgumentException("It has 1 to 1,000 characters.", nameof(wished))
        : Find(wished.Id) is { } known && known with { Day = wished.Day } == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Decides to set a boundary. The same again appends nothing.</summary>
    /// <exception cref="ArgumentException">A part is empty or too long.</exception>
    public Decision Set(NeedBoundarySet wished) =>
        IsUnfit(wished.When) || IsUnfit(wished.IWill) ? throw new ArgumentException("Each part has 1 to 1,000 characters.", nameof(wished))
        : Find(wished.Id) is { } known && known with { Day = wished.Day } == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Evolves by one event.</summary>
    public NeedBook Evolve(NeedEvent happened) => happened switch
    {
        NeedWritten e => this with { Needs = Find(e.Id) is { } known ? Needs.Replace(known, e) : Needs.Add(e) },
        NeedSecureThingNoted e => this with { SecureThings = Find(e.Id) is { } known ? SecureThings.Replace(known, e) : SecureThings.Add(e) },
        NeedBoundarySet e => this with { Boundaries = Find(e.Id) is { } known ? Boundaries.Replace(known, e) : Boundaries.Add(e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private static bool IsUnfit(string words) => string.IsNullOrWhiteSpace(words) || words.Length > MaxWordsLength;
}
