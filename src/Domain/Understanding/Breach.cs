using System.Collections.Immutable;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Understanding;

/// <summary>What kind of thing happened; several can be true of one breach. The numbers are stored.</summary>
/// <remarks>Checklist 9.1 to 14.1: infidelity is one among others.</remarks>
[Flags]
public enum BreachKinds
{
    /// <summary>Nothing chosen.</summary>
    None = 0,

    /// <summary>Lying about money.</summary>
    LiedMoney = 1,

    /// <summary>Lying about whereabouts.</summary>
    LiedWhereabouts = 2,

    /// <summary>Lying about personal matters.</summary>
    LiedPersonal = 4,

    /// <summary>Emotional coldness, usually over a while.</summary>
    Coldness = 8,

    /// <summary>Broken promises, of any size.</summary>
    BrokenPromises = 16,

    /// <summary>Speaking badly of the other to people.</summary>
    SpokeBadly = 32,

    /// <summary>Not standing up for the other.</summary>
    DidNotStandUp = 64,

    /// <summary>Siding with somebody else against the other.</summary>
    Coalition = 128,

    /// <summary>Infidelity, in whatever form the two had ruled it out.</summary>
    Infidelity = 256,

    /// <summary>Something else, named in the person's own words.</summary>
    Own = 512,

    /// <summary>Hurting, threatening, frightening or pushing into sex.</summary>
    /// <remarks>Not broken trust alone: what comes after it is a matter of safety, and nothing that two do together is offered beside it.</remarks>
    Violence = 1024,

    /// <summary>An affair in words or online.</summary>
    OnlineAffair = 2048,

    /// <summary>Pictures, messages or films of a sexual kind.</summary>
    Sexting = 4096,

    /// <summary>Betting, or debts that were hidden.</summary>
    Gambling = 8192,

    /// <summary>Drinking or using in secret.</summary>
    Substances = 16384,

    /// <summary>A child, a marriage, or who somebody is.</summary>
    HiddenLife = 32768,

    /// <summary>An infection that was passed on or kept quiet.</summary>
    Infection = 65536,

    /// <summary>What had been agreed about others, where others were agreed on.</summary>
    OthersAgreement = 131072,
}

/// <summary>Where the writer stands in one breach; never what somebody is. The numbers are stored.</summary>
public enum BreachSide
{
    /// <summary>They were hurt.</summary>
    Hurt = 1,

    /// <summary>They broke trust.</summary>
    Broke = 2,

    /// <summary>Both.</summary>
    Both = 3,

    /// <summary>They are not sure.</summary>
    Unsure = 4,
}

/// <summary>How it came to be known. The numbers are stored.</summary>
public enum Learned
{
    /// <summary>Whoever did it told of it first.</summary>
    Told = 1,

    /// <summary>It was found out.</summary>
    FoundOut = 2,

    /// <summary>Not sure.</summary>
    Unsure = 3,
}

/// <summary>Whether it happened once or again and again. The numbers are stored.</summary>
public enum Recurrence
{
    /// <summary>Once.</summary>
    Once = 1,

    /// <summary>A pattern.</summary>
    Pattern = 2,

    /// <summary>Not sure.</summary>
    Unsure = 3,
}

/// <summary>They described what happened.</summary>
/// <param name="OwnKind">Their own name for the kind; null unless <see cref="BreachKinds.Own"/>.</param>
/// <param name="WithWhom">With whom somebody sided; null where that is not said.</param>
/// <param name="Words">Null where there are none, and then there are kinds.</param>
[Stored("breach.described.v1"), Form("understanding.describe", ListedAbove = true)]
public sealed record BreachDescribed(
    [Ticks(Without = nameof(BreachKinds.Own)), Key("understanding.kind")] BreachKinds Kinds,
    [Words(WordsSize.Line, BreachBook.MaxNameLength), Key("own")] string? OwnKind = null,
    [Words(WordsSize.Line, BreachBook.MaxNameLength), Key("whom")] string? WithWhom = null,
    [Words(WordsSize.Some, BreachBook.MaxWordsLength), Key("text")] string? Words = null) : OwnNoteKept
{
    private protected override Decision? Refused(OwnNotes own, DateOnly today) =>
        Kinds.HasFlag(BreachKinds.Own) != OwnKind is not null ? throw new ArgumentException("A kind of one's own has a name.")
        : Kinds == BreachKinds.None && Words is null ? Decision.Refuse("breach-says-nothing")
        : null;
}

/// <summary>They said more about it: whose hurt it was, how deep, how it came out, and whether it was once. Each is null where they left it out.</summary>
/// <param name="Depth">0 to <see cref="BreachBook.MaxDepth"/>, higher is deeper.</param>
[Stored("breach.weighed.v1", Id = null), Form("understanding"), One]
public sealed record BreachWeighed(
    [Given, StoredAs("id")] Id<OwnNote> Breach,
    BreachSide? Side = null,
    [Scale(BreachBook.MaxDepth)] int? Depth = null,
    Learned? Learned = null,
    Recurrence? Recurrence = null) : OwnNoteKept
{
    private protected override Decision? Refused(OwnNotes own, DateOnly today) => BreachBook.WithoutIt(own, Breach);
}

/// <summary>They thought about what may have led to it. Each part is null where it is left out.</summary>
/// <param name="Between">Between the two.</param>
/// <param name="InOne">In the one who did it.</param>
/// <param name="Earlier">What the writer carries from earlier in life.</param>
[Stored("breach.causes-thought-of.v1", Id = null), Form("understanding.causes"), One]
public sealed record BreachCausesThoughtOf(
    [Given, StoredAs("id")] Id<OwnNote> Breach,
    [Words(WordsSize.Some, BreachBook.MaxNoteLength)] string? Between = null,
    [Words(WordsSize.Some, BreachBook.MaxNoteLength)] string? InOne = null,
    [Words(WordsSize.Some, BreachBook.MaxNoteLength)] string? Earlier = null) : OwnNoteKept
{
    private protected override Decision? Refused(OwnNotes own, DateOnly today) => BreachBook.WithoutIt(own, Breach);
}

/// <summary>They put down one time that it happened.</summary>
/// <param name="From">The day, or the first day of a while; null if they do not know.</param>
/// <param name="To">The last day of a while, inclusive; null for a single day.</param>
/// <param name="IsAbout">The days are only about right.</param>
/// <param name="Depth">0 to <see cref="BreachBook.MaxDepth"/>, higher is deeper; null where left out.</param>
/// <param name="AfterPromise">It came after a promise that it would not happen again; null where left out.</param>
[Stored("breach.occurrence-noted.v1", Id = "occurrence"), Form("understanding.time", ListedAbove = true)]
public sealed record BreachOccurrenceNoted(
    [Given, StoredAs("id")] Id<OwnNote> Breach,
    [Past("breach-day-to-come")] DateOnly? From = null,
    [Past("breach-day-to-come")] DateOnly? To = null,
    [Key("about")] bool IsAbout = false,
    [Key("understanding.learned")] Learned? Learned = null,
    [Key("promise")] bool? AfterPromise = null,
    [Scale(BreachBook.MaxDepth), Key("understanding.depth")] int? Depth = null,
    [Words(WordsSize.Some, BreachBook.MaxNoteLength)] string? Words = null) : OwnNoteKept
{
    /// <summary>Always: that it happened, on a day nobody knows, is something too.</summary>
    public override bool IsChosen() => true;

    private protected override Decision? Refused(OwnNotes own, DateOnly today) =>
        To is not null && From is null ? throw new ArgumentException("A last day comes after a first one.")
        : BreachBook.WithoutIt(own, Breach) ?? (To < From && To <= today ? Decision.Refuse("breach-ends-first") : null);
}

/// <summary>A breach of trust as its writer sees it.</summary>
/// <param name="Description">What happened, as last described.</param>
/// <param name="Weighed">What else they said of it; null until they did.</param>
/// <param name="Causes">What may have led to it; null until they wrote of it.</param>
/// <param name="Occurrences">The times it happened, in the order they were put down.</param>
public sealed record Breach(
    BreachDescribed Description, BreachWeighed? Weighed, BreachCausesThoughtOf? Causes, ImmutableList<BreachOccurrenceNoted> Occurrences)
{
    /// <summary>Which breach.</summary>
    public Id<OwnNote> Id => Description.Id;

    /// <summary>True once they said whether it was once or a pattern, or that they are not sure.</summary>
    public bool IsClassified => Weighed?.Recurrence is not null;

    /// <summary>
    /// True where somebody was hurt, threatened, frightened or pushed: the private questions come first, and nothing for two is offered beside it.
    /// </summary>
    public bool IsViolence => Description.Kinds.HasFlag(BreachKinds.Violence);

    /// <summary>
    /// True if somebody was lied to, and may wonder what else there is to know. Not for whoever says that they alone broke trust, and not beside violence.
    /// </summary>
    /// <remarks>Checklist 10.1.</remarks>
    public bool RaisesQuestions =>
        !IsViolence && (Description.Kinds & (BreachKinds.LiedMoney | BreachKinds.LiedWhereabouts | BreachKinds.LiedPersonal)) != BreachKinds.None
            && Weighed?.Side != BreachSide.Broke;

    /// <summary>True where a therapist beside it, and the private questions anew, are worth suggesting.</summary>
    /// <remarks>Checklist 26.1.</remarks>
    public bool CallsForCompany => Weighed?.Recurrence is Recurrence.Pattern or Recurrence.Unsure;

    /// <summary>True for what is said of a breach, whatever it is: with the breach it is erased.</summary>
    public static bool IsOf(SpaceEvent happened, Id<OwnNote> breach) => happened switch
    {
        BreachDescribed e => e.Id == breach,
        BreachWeighed e => e.Breach == breach,
        BreachCausesThoughtOf e => e.Breach == breach,
        BreachOccurrenceNoted e => e.Breach == breach,
        _ => false,
    };
}
