using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Promises;

/// <summary>All promises of a space. What is still open is kept apart, so that a page costs the same however long the record is.</summary>
public sealed record PromiseBook
{
    /// <summary>How wide one course of the wall is, in the parts that <see cref="Promise.Width"/> counts.</summary>
    public const int CourseWidth = 17;

    /// <summary>No promises.</summary>
    public static readonly PromiseBook Empty = new();

    private ImmutableDictionary<Id<Promise>, Promise> ById { get; init; } = ImmutableDictionary<Id<Promise>, Promise>.Empty;

    private ImmutableList<Id<Promise>> OpenIds { get; init; } = [];

    private ImmutableList<Id<Promise>> SettledIds { get; init; } = [];

    private ImmutableList<int> CourseStarts { get; init; } = [];

    private int RoomInCourse { get; init; }

    private ImmutableList<Id<Promise>> PastIds { get; init; } = [];

    private ImmutableDictionary<Id<Person>, DateOnly> SaidNo { get; init; } = ImmutableDictionary<Id<Person>, DateOnly>.Empty;

    /// <summary>Offered and running promises, oldest first.</summary>
    public IEnumerable<Promise> Open => OpenIds.Select(id => ById[id]);

    /// <summary>How many promises have the receiver's word, each a place on the wall.</summary>
    public int SettledCount => SettledIds.Count;

    /// <summary>
    /// The promises on the wall from place <paramref name="from"/> (0 is the oldest), <paramref name="count"/> at most, in the order they were settled.
    /// </summary>
    public IEnumerable<Promise> Settled(int from, int count)
    {
        for (var i = Math.Max(0, from); i < SettledIds.Count && count-- > 0; i++)
        {
            yield return ById[SettledIds[i]];
        }
    }

    /// <summary>
    /// The top courses of the wall, the lowest of them first, that together hold <paramref name="maxBlocks"/> at most. A block stays in the course it was
    /// laid in, whatever is laid later.
    /// </summary>
    public IEnumerable<IReadOnlyList<Promise>> TopCourses(int maxBlocks)
    {
        var lowest = CourseStarts.Count;
        while (lowest > 0 && SettledCount - CourseStarts[lowest - 1] <= maxBlocks)
        {
            lowest--;
        }

        for (var course = lowest; course < CourseStarts.Count; course++)
        {
            var end = course + 1 < CourseStarts.Count ? CourseStarts[course + 1] : SettledCount;
            yield return [.. Settled(CourseStarts[course], end - CourseStarts[course])];
        }
    }

    /// <summary>How many promises are no longer open, in whichever way.</summary>
    public int PastCount => PastIds.Count;

    /// <summary>
    /// The promises that are no longer open, the last to end first, <paramref name="count"/> at most, after leaving out the first <paramref name="skip"/>.
    /// </summary>
    public IEnumerable<Promise> Past(int count, int skip = 0)
    {
        for (var i = PastIds.Count - 1 - skip; i >= 0 && count-- > 0; i--)
        {
            yield return ById[PastIds[i]];
        }
    }

    /// <summary>
    /// The last day on which somebody did not take a promise, let one go, or said that one made to them was not wholly kept; null if there is none. The
    /// other may not have liked it.
    /// </summary>
    public DateOnly? LastNo(Id<Person> by) => SaidNo.TryGetValue(by, out var day) ? day : null;

    /// <summary>A promise, or null if there is none of that id.</summary>
    public Promise? Find(Id<Promise> id) => ById.GetValueOrDefault(id);

    /// <summary>Decides to offer a promise. A form sent twice carries the same id and is one promise.</summary>
    /// <param name="today">The day in <paramref name="zone"/>.</param>
    /// <returns>The offer, nothing if it is there already, or "promise-due-past", "promise-five-active".</returns>
    /// <exception cref="ArgumentException">Somebody promises to themselves, or a part is empty or too long.</exception>
    public Decision Make(Id<Promise> id, Id<Person> by, Id<Person> to, PromiseTerms terms, PromiseSize size, string zone, DateOnly today)
    {
        if (by == to || !terms.AreWhole || !Enum.IsDefined(size) || string.IsNullOrWhiteSpace(zone))
        {
            throw new ArgumentException("A promise says what, and what happens if it cannot be kept, to somebody else.", nameof(terms));
        }

        return ById.ContainsKey(id) ? Decision.Accept()
            : terms.Due < today ? Decision.Refuse("promise-due-past")
            : Open.Count(promise => promise.By == by && promise.IsActive(today)) >= Promise.MaxActive ? Decision.Refuse("promise-five-active")
            : Decision.Accept(new PromiseMade(to, terms, size, zone) { Id = id, By = by, Day = today });
    }

    /// <summary>Decides to answer what the other proposed about a promise with other words for it, which are proposed in turn.</summary>
    /// <param name="proposed">An offer, other words for one, or a change; it waits, and stands in no record.</param>
    /// <param name="today">The day in the promise's zone.</param>
    /// <returns>
    /// As <see cref="Make"/>; for one that runs, as <see cref="Promise.Renegotiate"/>; "promise-not-yours" for what is not for this person to answer.
    /// </returns>
    /// <exception cref="ArgumentException">A part is empty or too long, or nothing was proposed.</exception>
    public Decision InOtherWords(PromiseEvent proposed, Id<Person> by, PromiseTerms terms, DateOnly today) => (proposed, Find(proposed.Id)) switch
    {
        _ when by == proposed.By => Decision.Refuse("promise-not-yours"),
        (PromiseMade offered, _) when by == offered.To => Reword(offered.Id, offered.By, by, terms, offered.Size, offered.Zone, today),
        (PromiseReworded asked, null) when by == asked.Maker => Make(asked.Id, by, asked.By, terms, asked.Size, asked.Zone, today),
        (PromiseRenegotiated or PromiseReworded, { } runs) => runs.By == by ? runs.Renegotiate(by, terms, today) : runs.Reword(by, terms, today),
        (PromiseRenegotiated, null) => Decision.Refuse("proposal-over"),
        (PromiseMade or PromiseReworded, _) => Decision.Refuse("promise-not-yours"),
        _ => throw new ArgumentException("Nothing was proposed.", nameof(proposed)),
    };

    private Decision Reword(Id<Promise> id, Id<Person> maker, Id<Person> by, PromiseTerms terms, PromiseSize size, string zone, DateOnly today) =>
        Find(id) is { } runs ? runs.By != maker || runs.Size != size || runs.Zone != zone ? Decision.Refuse("promise-not-yours") : runs.Reword(by, terms, today)
        : Make(id, maker, by, terms, size, zone, today) is { Accepted: false } refused ? refused
        : Decision.Accept(new PromiseReworded(maker, terms, size, zone) { Id = id, By = by, Day = today });

    /// <summary>What the rules decide when somebody does once more, as things stand, what an event says: the same event, or not.</summary>
    internal Decision Again(PromiseEvent happened) => happened is PromiseMade made ? Make(made.Id, made.By, made.To, made.Terms, made.Size, made.Zone, made.Day)
        : happened is PromiseReworded asked ? Reword(asked.Id, asked.Maker, asked.By, asked.Terms, asked.Size, asked.Zone, asked.Day)
        : Find(happened.Id) is not { } promise ? Decision.Accept()
        : happened switch
        {
            PromiseAccepted e => promise.Accept(e.By, e.Day),
            PromiseDeclined e => promise.Decline(e.By, e.Day),
            PromiseRenegotiated e => promise.Renegotiate(e.By, e.Terms, e.Day),
            PromiseChangeTaken e => promise.TakeChange(e.By, e.Day),
            PromiseCalledOff e => promise.CallOff(e.By, e.Day),
            PromiseAccountGiven e => promise.Say(e.By, e.Outcome, e.Words, e.Day),
            PromiseRepaired e => promise.Repair(e.By, e.Words, e.Day),
            _ => throw new UnreachableException($"No rule for {happened.GetType().Name}."),
        };

    /// <summary>Evolves the book by one event.</summary>
    public PromiseBook Evolve(PromiseEvent happened)
    {
        if (Find(happened.Id) is null && happened is PromiseReworded asked)
        {
            return Offer(new(asked.By, asked.Terms, asked.Size, asked.Zone) { Id = asked.Id, By = asked.Maker, Day = asked.Day }, asked.By);
        }

        if (happened is PromiseMade made)
        {
            return ById.ContainsKey(made.Id) ? this : Offer(made, made.By);
        }

        if (Find(happened.Id) is not { } before)
        {
            return this;
        }

        var after = before.Evolve(happened);
        var book = this with { ById = ById.SetItem(after.Id, after), SaidNo = IsNo(before, happened) ? SaidNo.SetItem(happened.By, happened.Day) : SaidNo };
        return after.Stage == before.Stage ? book : after.Stage switch
        {
            PromiseStage.Settled => (book with { OpenIds = OpenIds.Remove(after.Id), PastIds = PastIds.Add(after.Id) }).Lay(after),
            PromiseStage.Declined or PromiseStage.CalledOff => book with { OpenIds = OpenIds.Remove(after.Id), PastIds = PastIds.Add(after.Id) },
            _ => book,
        };
    }

    private PromiseBook Offer(PromiseMade made, Id<Person> wordedBy) => this with
    {
        ById = ById.Add(
            made.Id,
            new(made.Id, made.By, made.To, made.Terms, made.Size, made.Zone, made.Day, PromiseStage.Offered, null, [], [], [], []) { WordedBy = wordedBy }),
        OpenIds = OpenIds.Add(made.Id),
    };

    private static bool IsNo(Promise promise, PromiseEvent happened) => happened.By == promise.To
        && happened is PromiseDeclined or PromiseCalledOff or PromiseAccountGiven { Outcome: PromiseOutcome.Partly or PromiseOutcome.NotKept };

    private PromiseBook Lay(Promise settled) => RoomInCourse >= settled.Width
        ? this with { SettledIds = SettledIds.Add(settled.Id), RoomInCourse = RoomInCourse - settled.Width }
        : this with { SettledIds = SettledIds.Add(settled.Id), RoomInCourse = CourseWidth - settled.Width, CourseStarts = CourseStarts.Add(SettledIds.Count) };
}
