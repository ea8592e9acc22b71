using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Deciding;

/// <summary>Where somebody stands between staying and leaving. None is better than another. The numbers are stored.</summary>
public enum Leaning
{
    /// <summary>To stay.</summary>
    Stay = 1,

    /// <summary>To leave.</summary>
    Leave = 2,

    /// <summary>Not to decide yet.</summary>
    NotYet = 3,

    /// <summary>There is nothing left to decide: it is over already, or the other left.</summary>
    Over = 4,
}

/// <summary>Where the gut points, beside what the head says. The numbers are stored.</summary>
public enum Gut
{
    /// <summary>Strongly away.</summary>
    FarAway = 1,

    /// <summary>Away.</summary>
    Away = 2,

    /// <summary>Neither, or both.</summary>
    Between = 3,

    /// <summary>Towards.</summary>
    Towards = 4,

    /// <summary>Strongly towards.</summary>
    FarTowards = 5,
}

/// <summary>The nine questions beside the main one, which is whether to stay. The numbers are stored.</summary>
/// <remarks>Checklist 48.3 to 49.3.</remarks>
public enum DecidingQuestion
{
    /// <summary>What the two have lived through.</summary>
    History = 1,

    /// <summary>Whether the remorse is real, by what was done.</summary>
    Remorse = 2,

    /// <summary>Whether both want to heal.</summary>
    BothWant = 3,

    /// <summary>Whether they enjoy each other's company.</summary>
    Company = 4,

    /// <summary>Whether they share what matters.</summary>
    Values = 5,

    /// <summary>Whether the other is there when it is hard.</summary>
    Support = 6,

    /// <summary>Whether life is better with the other.</summary>
    BetterLife = 7,

    /// <summary>Whether they have come through hard times together.</summary>
    ToughTimes = 8,

    /// <summary>What exactly is different now.</summary>
    WhatChanged = 9,
}

/// <summary>An answer that needs no words. The numbers are stored.</summary>
public enum LightAnswer
{
    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>In part.</summary>
    Partly = 2,

    /// <summary>No.</summary>
    No = 3,

    /// <summary>Not sure.</summary>
    Unsure = 4,
}

/// <summary>Cards of what can matter to somebody. The numbers are stored.</summary>
[Flags]
public enum ValueCards
{
    /// <summary>None picked.</summary>
    None = 0,

    /// <summary>Honesty.</summary>
    Honesty = 1,

    /// <summary>Kindness.</summary>
    Kindness = 2,

    /// <summary>Loyalty.</summary>
    Loyalty = 4,

    /// <summary>Respect.</summary>
    Respect = 8,

    /// <summary>Freedom.</summary>
    Freedom = 16,

    /// <summary>Safety.</summary>
    Safety = 32,

    /// <summary>Family.</summary>
    Family = 64,

    /// <summary>Faith.</summary>
    Faith = 128,

    /// <summary>Fairness.</summary>
    Fairness = 256,

    /// <summary>Humour.</summary>
    Humour = 512,

    /// <summary>Closeness.</summary>
    Closeness = 1024,

    /// <summary>Time of one's own.</summary>
    OwnTime = 2048,

    /// <summary>Learning.</summary>
    Learning = 4096,

    /// <summary>Health.</summary>
    Health = 8192,
}

/// <summary>What kind of act somebody noted as a sign of remorse. The numbers are stored.</summary>
public enum DeedKind
{
    /// <summary>They told of something before being asked.</summary>
    ToldFirst = 1,

    /// <summary>They stayed with the pain and did not argue it away.</summary>
    Stayed = 2,

    /// <summary>They did differently where they used to do it.</summary>
    DidDifferently = 3,

    /// <summary>They put something right.</summary>
    PutRight = 4,

    /// <summary>Something else.</summary>
    Other = 5,
}

/// <summary>What somebody put down on the way to deciding; only ever in their private space, and in no file unless they tick it.</summary>
public abstract record DecidingEvent : SpaceEvent
{
    private protected DecidingEvent() { }

    /// <summary>The day on the calendar of the person.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>They said where they stand that day. Each part is null where they left it out.</summary>
/// <param name="Confidence">How sure they are, 0 to 100 in steps of ten.</param>
[Stored("decision.weighed.v1")]
public sealed record DecidingWeighed(Leaning? Leaning = null, int? Confidence = null, Gut? Gut = null, string? Words = null) : DecidingEvent;

/// <summary>They answered one of the nine questions that day.</summary>
[Stored("decision.answered.v1")]
public sealed record DecidingAnswered(DecidingQuestion Question, LightAnswer? Answer = null, string? Words = null) : DecidingEvent;

/// <summary>They chose what matters to them.</summary>
/// <param name="Own">Cards they added, one to a line; null if none.</param>
[Stored("decision.values-chosen.v1", Id = null), Form("deciding.values"), One]
public sealed record DecidingValuesChosen(
    [Ticks, Key("deciding.value")] ValueCards Cards, [Words(WordsSize.Some, DecidingBook.MaxWordsLength)] string? Own = null) : OwnNoteKept;

/// <summary>They noted something the other did.</summary>
/// <param name="On">The day it was done; null if they do not know.</param>
/// <param name="WentOn">True for what went on or began again, which has no kind; false for what speaks for remorse.</param>
[Stored("decision.deed-noted.v1"), Form("deciding.deed", ListedAbove = true)]
public sealed record DecidingDeedNoted(
    [Words(WordsSize.Some, DecidingBook.MaxWordsLength)] string Words,
    DeedKind? Kind = null,
    [Past("deciding-deed-to-come")] DateOnly? On = null,
    [Given("deciding.deed.wenton")] bool WentOn = false) : OwnNoteKept
{
    /// <summary>What they noted that went on, or that speaks for remorse, in the order it was noted.</summary>
    /// <remarks>Two lists beside each other, the one as large as the other: a list of only one kind pulls to one side.</remarks>
    public static IEnumerable<DecidingDeedNoted> Of(OwnNotes own, bool wentOn) => own.All<DecidingDeedNoted>().Where(deed => deed.WentOn == wentOn).Reverse();
}
