using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Understanding;

/// <summary>What happened, as its writer put it down.</summary>
/// <param name="Own">All that they keep.</param>
public sealed record BreachBook(OwnNotes Own)
{
    /// <summary>The longest description, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 8_000;

    /// <summary>The longest other text, in UTF-16 code units.</summary>
    public const int MaxNoteLength = 2_000;

    /// <summary>The longest name of a kind or of people, in UTF-16 code units.</summary>
    public const int MaxNameLength = 120;

    /// <summary>The deepest that a hurt can be said to be; the other end is 0.</summary>
    public const int MaxDepth = 10;

    /// <summary>The breaches in the order they were first described. What is said of one that is not described is none.</summary>
    public IEnumerable<Breach> All => Own.All<BreachDescribed>().Reverse().Select(With);

    /// <summary>True once one is described.</summary>
    public bool HasAny => Own.All<BreachDescribed>().Any();

    /// <summary>True once of one of them it is said whether it was once, a pattern, or not sure.</summary>
    public bool HasClassified => All.Any(breach => breach.IsClassified);

    /// <summary>True once violence is among what is described, on whichever side.</summary>
    public bool HasViolence => All.Any(breach => breach.IsViolence);

    /// <summary>A breach, or null if there is none of that id (erased, or never described).</summary>
    public Breach? Find(Id<OwnNote> id) => Own.Find<BreachDescribed>(id) is { } described ? With(described) : null;

    /// <summary>The refusal "erased" of what is said of a breach that is not described, or no more; null where it is.</summary>
    internal static Decision? WithoutIt(OwnNotes own, Id<OwnNote> breach) => own.Find<BreachDescribed>(breach) is null ? Decision.Refuse("erased") : null;

    private Breach With(BreachDescribed described) => new(
        described,
        Own.All<BreachWeighed>().FirstOrDefault(said => said.Breach == described.Id),
        Own.All<BreachCausesThoughtOf>().FirstOrDefault(thought => thought.Breach == described.Id),
        [.. Own.All<BreachOccurrenceNoted>().Where(time => time.Breach == described.Id).Reverse()]);
}
