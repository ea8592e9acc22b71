using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Understanding;

/// <summary>What happened, as the fold of a private space. What its writer erases is folded away with its words.</summary>
public sealed record BreachBook
{
    /// <summary>The longest description, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 8_000;

    /// <summary>The longest other text, in UTF-16 code units.</summary>
    public const int MaxNoteLength = 2_000;

    /// <summary>The longest name of a kind or of people, in UTF-16 code units.</summary>
    public const int MaxNameLength = 120;

    /// <summary>The deepest that a hurt can be said to be; the other end is 0.</summary>
    public const int MaxDepth = 10;

    /// <summary>Nothing described.</summary>
    public static readonly BreachBook Empty = new();

    private ImmutableDictionary<Id<Breach>, Breach> ById { get; init; } = ImmutableDictionary<Id<Breach>, Breach>.Empty;

    private ImmutableList<Id<Breach>> Order { get; init; } = [];

    /// <summary>The breaches in the order they were first described.</summary>
    public IEnumerable<Breach> All => Order.Select(id => ById[id]);

    /// <summary>True once one is described.</summary>
    public bool HasAny => !Order.IsEmpty;

    /// <summary>True once of one of them it is said whether it was once, a pattern, or not sure.</summary>
    public bool HasClassified => ById.Values.Any(breach => breach.IsClassified);

    /// <summary>True once violence is among what is described, on whichever side.</summary>
    public bool HasViolence => ById.Values.Any(breach => breach.IsViolence);

    /// <summary>A breach, or null if there is none of that id (erased, or never described).</summary>
    public Breach? Find(Id<Breach> id) => ById.GetValueOrDefault(id);

    /// <summary>Decides to keep a description. The same again appends nothing.</summary>
    /// <exception cref="ArgumentException">It says nothing at all, or something is too long.</exception>
    public Decision Describe(BreachDescribed wished)
    {
        if ((wished.Kinds == BreachKinds.None && wished.Words is null) || wished.Kinds.HasFlag(BreachKinds.Own) != wished.OwnKind is not null
            || IsTooLong(wished.Words, MaxWordsLength) || IsTooLong(wished.OwnKind, MaxNameLength) || IsTooLong(wished.WithWhom, MaxNameLength))
        {
            throw new ArgumentException("A description has kinds or words, and a name for a kind of one's own.", nameof(wished));
        }

        return Find(wished.Id) is { } known && known.Description with { Day = wished.Day } == wished ? Decision.Accept() : Decision.Accept(wished);
    }

    /// <summary>Decides to keep what else is said of a breach. The same again appends nothing.</summary>
    /// <returns>What to append, or the refusal "erased".</returns>
    /// <exception cref="ArgumentException">The depth is off its scale.</exception>
    public Decision Weigh(BreachWeighed wished) =>
        IsOffScale(wished.Depth) ? throw new ArgumentException("A depth is 0 to 10.", nameof(wished))
        : Find(wished.Id) is not { } known ? Decision.Refuse("erased")
        : known.Weighed is { } said && said with { Day = wished.Day } == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Decides to keep what may have led to it. The same again appends nothing.</summary>
    /// <returns>What to append, or the refusal "erased".</returns>
    /// <exception cref="ArgumentException">A part is too long.</exception>
    public Decision ThinkOfCauses(BreachCausesThoughtOf wished) =>
        IsTooLong(wished.Between, MaxNoteLength) || IsTooLong(wished.InOne, MaxNoteLength) || IsTooLong(wished.Earlier, MaxNoteLength) ? throw new ArgumentException("A part has at most 2,000 characters.", nameof(wished))
        : Find(wished.Id) is not { } known ? Decision.Refuse("erased")
        : (known.Causes ?? new() { Id = wished.Id, Day = wished.Day }) with { Day = wished.Day } == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Decides to keep a time it happened. The same again appends nothing.</summary>
    /// <param name="today">The writer's day; what has not come yet did not happen.</param>
    /// <returns>What to append, or the refusal "erased", "breach-day-to-come" or "breach-ends-first".</returns>
    /// <exception cref="ArgumentException">The depth is off its scale, the words are too long, or there is a last day without a first.</exception>
    public Decision Note(BreachOccurrenceNoted wished, DateOnly today) =>
        IsOffScale(wished.Depth) || IsTooLong(wished.Words, MaxNoteLength) || (wished.To is not null && wished.From is null) ? throw new ArgumentException("A time has a first day before a last one, and a depth of 0 to 10.", nameof(wished))
        : Find(wished.Id) is not { } known ? Decision.Refuse("erased")
        : wished.From > today || wished.To > today ? Decision.Refuse("breach-day-to-come")
        : wished.To < wished.From ? Decision.Refuse("breach-ends-first")
        : known.Find(wished.Occurrence) is { } noted && noted with { Day = wished.Day } == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Evolves by one event. What is said of a breach that is not described here changes nothing.</summary>
    public BreachBook Evolve(BreachEvent happened) => happened switch
    {
        BreachDescribed e when Find(e.Id) is { } known => With(known with { Description = e }),
        BreachDescribed e => this with { ById = ById.Add(e.Id, new(e, null, null, [])), Order = Order.Add(e.Id) },
        BreachWeighed e => Find(e.Id) is { } known ? With(known with { Weighed = e }) : this,
        BreachCausesThoughtOf e => Find(e.Id) is { } known ? With(known with { Causes = e }) : this,
        BreachOccurrenceNoted e => Find(e.Id) is not { } known ? this
            : With(known with { Occurrences = known.Find(e.Occurrence) is { } noted ? known.Occurrences.Replace(noted, e) : known.Occurrences.Add(e) }),
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private BreachBook With(Breach breach) => this with { ById = ById.SetItem(breach.Id, breach) };

    private static bool IsTooLong(string? words, int most) => words?.Length > most;

    private static bool IsOffScale(int? depth) => depth is < 0 or > MaxDepth;
}
