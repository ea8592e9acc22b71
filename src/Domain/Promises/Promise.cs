using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Promises;

/// <summary>A promise as the fold of its events.</summary>
/// <param name="Terms">What is promised as it stands now.</param>
/// <param name="Zone">The IANA zone in whose calendar the due day is meant.</param>
/// <param name="Made">The day it was offered.</param>
/// <param name="End">Who declined it or called it off; null unless somebody did.</param>
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
    DateOnly Made,
    PromiseStage Stage,
    PromiseEnd? End,
    ImmutableList<PromiseEarlier> Earlier,
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

    /// <summary>Who proposed it as it is offered: its maker, or whoever it is made to in their own words. The yes is the other's.</summary>
    public Id<Person> WordedBy { get; init; } = By;

    /// <summary>Who proposed the change that nobody is known to have taken; null if there is none. In old records nobody had to.</summary>
    public Id<Person>? ChangedBy { get; init; }

    /// <summary>The receiver's account as it stands: the word that counts; null until they gave one.</summary>
    public PromiseAccount? ReceiverSays => Receiver.LastOrDefault();

    /// <summary>The maker's account as it stands; null until they gave one.</summary>
    public PromiseAccount? MakerSays => Maker.LastOrDefault();

    /// <summary>How it stands on the wall: the receiver's word, unless the maker's account says otherwise; null until the receiver has spoken.</summary>
    public PromiseBlock? Block => (ReceiverSays?.Outcome, MakerSays?.Outcome) switch
    {
        (null, _) => null,
        (PromiseOutcome.Unknown, _) => PromiseBlock.Unknown,
        ({ } theirs, { } own) when own != theirs => PromiseBlock.Differs,
        (PromiseOutcome.Kept, _) => PromiseBlock.Kept,
        (PromiseOutcome.Partly, _) => PromiseBlock.Partly,
        (PromiseOutcome.NotKept, _) => PromiseBlock.Gap,
        var other => throw new UnreachableException($"No block for {other}."),
    };

    /// <summary>True while neither has given an account and it is not declined, called off or past its day; nor offered longer ago than can be taken.</summary>
    public bool IsActive(DateOnly today) =>
        Stage is PromiseStage.Offered or PromiseStage.Running && !HasLapsed(today) && Maker.IsEmpty && today <= Terms.Due;

    /// <summary>True for an offer of an old record that nobody answered in time.</summary>
    public bool HasLapsed(DateOnly today) => Stage == PromiseStage.Offered && today.DayNumber - Made.DayNumber > Proposals.Days;

    /// <summary>How wide its block on the wall is: 2, 3 or 4 parts of <see cref="PromiseBook.CourseWidth"/>, by its size, which never changes.</summary>
    public int Width => 1 + (int)Size;

    /// <summary>True when there is something to make good: either account, as it stands, says late, partly or not kept.</summary>
    public bool IsToRepair => IsShort(ReceiverSays) || IsShort(MakerSays);

    /// <summary>Decides to take the promise. Taking it twice is once.</summary>
    /// <returns>The acceptance, nothing if it is taken and running, or "promise-not-yours", "promise-answered".</returns>
    public Decision Accept(Id<Person> by, DateOnly today) =>
        by != (WordedBy == To ? By : To) ? Decision.Refuse("promise-not-yours")
        : Stage == PromiseStage.Running ? Decision.Accept()
        : Stage != PromiseStage.Offered ? Decision.Refuse("promise-answered")
        : Decision.Accept(new PromiseAccepted { Id = Id, By = by, Day = today });

    /// <summary>Decides to take the change that the other proposed. Taking it twice is once.</summary>
    /// <returns>The yes, nothing if there is none that waits for one, or "promise-not-yours", "promise-over".</returns>
    public Decision TakeChange(Id<Person> by, DateOnly today) =>
        by != By && by != To ? Decision.Refuse("promise-not-yours")
        : ChangedBy is not { } other ? Decision.Accept()
        : by == other ? Decision.Refuse("promise-not-yours")
        : Stage != PromiseStage.Running ? Decision.Refuse("promise-over")
        : Decision.Accept(new PromiseChangeTaken { Id = Id, By = by, Day = today });

    /// <summary>Decides on a yes to what was proposed about a promise, which is of use only before its day is over.</summary>
    /// <param name="state">The space with the proposal in it.</param>
    /// <returns>
    /// The yes, nothing if it was said, or why not, as <see cref="Accept"/> and <see cref="TakeChange"/> say it; "promise-due-past", "proposal-over" for what
    /// comes too late.
    /// </returns>
    internal static Decision Take(SharedState state, Id<Promise> id, Id<Person> by, DateOnly today) =>
        state.Promises.Find(id) is not { } promise ? Decision.Refuse("proposal-over") : promise.Take(by, today);

    /// <summary>
    /// Decides on a yes to an offer as it stands in an old record, or to what was just put in: none once its day is over, or it lay unanswered too long.
    /// </summary>
    /// <inheritdoc cref="Take(SharedState, Id{Promise}, Id{Person}, DateOnly)"/>
    public Decision Take(Id<Person> by, DateOnly today) =>
        today > Terms.Due && (Stage == PromiseStage.Offered || ChangedBy is not null) ? Decision.Refuse("promise-due-past")
        : HasLapsed(today) ? Decision.Refuse("proposal-over")
        : Stage == PromiseStage.Running && ChangedBy is not null ? TakeChange(by, today)
        : Accept(by, today);

    /// <summary>Decides not to take the promise. Saying so twice is once. Only for what old records say.</summary>
    /// <returns>The answer, nothing if it is declined already, or "promise-not-yours", "promise-answered".</returns>
    public Decision Decline(Id<Person> by, DateOnly today) =>
        by != To ? Decision.Refuse("promise-not-yours")
        : Stage == PromiseStage.Declined ? Decision.Accept()
        : Stage != PromiseStage.Offered ? Decision.Refuse("promise-answered")
        : Decision.Accept(new PromiseDeclined { Id = Id, By = by, Day = today });

    /// <summary>Decides to change what was promised, which is honest only before it is due.</summary>
    /// <param name="today">The day in the promise's zone.</param>
    /// <returns>The change, nothing if nothing differs, or "promise-not-yours", "promise-over", "promise-already-due", "promise-due-past".</returns>
    /// <exception cref="ArgumentException">A part is empty or too long.</exception>
    public Decision Renegotiate(Id<Person> by, PromiseTerms terms, DateOnly today) =>
        !terms.AreWhole ? throw new ArgumentException("A promise says what, and what happens if it cannot be kept.", nameof(terms))
        : by != By ? Decision.Refuse("promise-not-yours")
        : Changed(terms, today, new PromiseRenegotiated(terms) { Id = Id, By = by, Day = today });

    /// <summary>Decides to put what runs in other words, for whoever it is made to; as <see cref="Renegotiate"/> does for its maker.</summary>
    /// <inheritdoc cref="Renegotiate"/>
    public Decision Reword(Id<Person> by, PromiseTerms terms, DateOnly today) =>
        !terms.AreWhole ? throw new ArgumentException("A promise says what, and what happens if it cannot be kept.", nameof(terms))
        : by != To ? Decision.Refuse("promise-not-yours")
        : Changed(terms, today, new PromiseReworded(By, terms, Size, Zone) { Id = Id, By = by, Day = today });

    /// <summary>True while its maker would be let propose some other words for it.</summary>
    public bool MayBeChangedBy(Id<Person> by, DateOnly today) => Renegotiate(by, Terms with { Due = Terms.Due.AddDays(1) }, today).Accepted;

    private Decision Changed(PromiseTerms terms, DateOnly today, PromiseEvent change) =>
        terms == Terms ? Decision.Accept()
        : Stage is not (PromiseStage.Offered or PromiseStage.Running) || MakerSays is not null ? Decision.Refuse("promise-over")
        : today > Terms.Due ? Decision.Refuse("promise-already-due")
        : terms.Due < today ? Decision.Refuse("promise-due-past")
        : Decision.Accept(change);

    /// <summary>Decides to call the promise off.</summary>
    /// <param name="today">The day in the promise's zone.</param>
    /// <returns>The end of it, nothing if it is called off already, or "promise-not-yours", "promise-over", "promise-already-due".</returns>
    /// <remarks>
    /// The maker may while nobody has accepted it, and after that until its day is over and only if they have given no account of it;
    /// the receiver may let it go at any time before they say what came of it.
    /// </remarks>
    public Decision CallOff(Id<Person> by, DateOnly today) =>
        by != By && by != To ? Decision.Refuse("promise-not-yours")
        : Stage == PromiseStage.CalledOff ? Decision.Accept()
        : Stage is not (PromiseStage.Offered or PromiseStage.Running) || (by == By && MakerSays is not null) ? Decision.Refuse("promise-over")
        : by == By && Stage == PromiseStage.Running && today > Terms.Due ? Decision.Refuse("promise-already-due")
        : Decision.Accept(new PromiseCalledOff { Id = Id, By = by, Day = today });

    /// <summary>Decides to say what came of it. The same words sent twice are one account.</summary>
    /// <param name="outcome">The maker knows what they did: <see cref="PromiseOutcome.Unknown"/> is the receiver's alone.</param>
    /// <param name="words">Null or 1 to <see cref="MaxWordsLength"/> UTF-16 code units.</param>
    /// <returns>The account, nothing if it is the one that stands, or "promise-not-yours", "promise-not-accepted", "promise-over".</returns>
    /// <exception cref="ArgumentException">The words are empty or too long, or the outcome is not one this person can give.</exception>
    public Decision Say(Id<Person> by, PromiseOutcome outcome, string? words, DateOnly today)
    {
        if (!Enum.IsDefined(outcome) || (by == By && outcome == PromiseOutcome.Unknown))
        {
            throw new ArgumentException("The maker says kept, late or partly, or not kept.", nameof(outcome));
        }

        if (words is not null)
        {
            EnsureFits(words);
        }

        return by != By && by != To ? Decision.Refuse("promise-not-yours")
            : Stage == PromiseStage.Offered ? Decision.Refuse("promise-not-accepted")
            : Stage is PromiseStage.Declined or PromiseStage.CalledOff ? Decision.Refuse("promise-over")
            : (by == To ? ReceiverSays : MakerSays) is { } last && last.Outcome == outcome && last.Words == words ? Decision.Accept()
            : Decision.Accept(new PromiseAccountGiven(outcome, words) { Id = Id, By = by, Day = today });
    }

    /// <summary>Decides to write down what was done about a promise that was not wholly kept.</summary>
    /// <returns>The note, nothing if it is the last one again, or "promise-not-yours", "promise-nothing-to-repair".</returns>
    /// <exception cref="ArgumentException">The words are empty or too long.</exception>
    public Decision Repair(Id<Person> by, string words, DateOnly today)
    {
        EnsureFits(words);
        return by != By ? Decision.Refuse("promise-not-yours")
            : Repairs.LastOrDefault()?.Words == words ? Decision.Accept()
            : !IsToRepair ? Decision.Refuse("promise-nothing-to-repair")
            : Decision.Accept(new PromiseRepaired(words) { Id = Id, By = by, Day = today });
    }

    internal Promise Evolve(PromiseEvent happened) => happened switch
    {
        PromiseMade => this,
        PromiseReworded e => Changed(e, e.Terms),
        PromiseChangeTaken => this with { ChangedBy = null },
        PromiseAccepted => this with { Stage = PromiseStage.Running },
        PromiseDeclined e => this with { Stage = PromiseStage.Declined, End = new(e.By, e.Day) },
        PromiseRenegotiated e => Changed(e, e.Terms),
        PromiseCalledOff e => this with { Stage = PromiseStage.CalledOff, End = new(e.By, e.Day) },
        PromiseAccountGiven e when e.By == To => this with { Stage = PromiseStage.Settled, Receiver = Receiver.Add(new(e.Outcome, e.Words, e.Day)) },
        PromiseAccountGiven e => this with { Maker = Maker.Add(new(e.Outcome, e.Words, e.Day)) },
        PromiseRepaired e => this with { Repairs = Repairs.Add(e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private Promise Changed(PromiseEvent change, PromiseTerms terms) => this with
    {
        Terms = terms,
        Earlier = Earlier.Add(new(Terms, change.Day)),
        ChangedBy = Stage == PromiseStage.Running ? change.By : null,
        WordedBy = Stage == PromiseStage.Offered ? change.By : WordedBy,
    };

    private static bool IsShort(PromiseAccount? account) => account?.Outcome is PromiseOutcome.Partly or PromiseOutcome.NotKept;

    private static void EnsureFits(string words)
    {
        if (string.IsNullOrWhiteSpace(words) || words.Length > MaxWordsLength)
        {
            throw new ArgumentException("An account or a note has 1 to 1,000 characters.", nameof(words));
        }
    }
}
