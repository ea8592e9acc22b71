using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Care;

/// <summary>What has happened to a page of somebody's own journal.</summary>
public abstract record JournalEvent : SpaceEvent
{
    private protected JournalEvent() { }

    /// <summary>The page this is about.</summary>
    public required Id<JournalPage> Id { get; init; }
}

/// <summary>Somebody wrote a page for themselves.</summary>
/// <param name="Words">1 to <see cref="Journal.MaxWordsLength"/> UTF-16 code units.</param>
[Stored("journal.written.v1")]
public sealed record JournalWritten(string Words, DateTimeOffset At) : JournalEvent;

/// <summary>Somebody changed a page of theirs.</summary>
/// <param name="Words">The whole page as it stands now.</param>
[Stored("journal.revised.v1")]
public sealed record JournalRevised(string Words, DateTimeOffset At) : JournalEvent;

/// <summary>A page of the journal.</summary>
/// <param name="Written">When it was first written, in UTC.</param>
/// <param name="Revised">When it was last changed, in UTC; null if never.</param>
public sealed record JournalPage(Id<JournalPage> Id, string Words, DateTimeOffset Written, DateTimeOffset? Revised);

/// <summary>A private space's journal as the fold of its events.</summary>
public sealed record Journal
{
    /// <summary>The longest page, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 12_000;

    /// <summary>A journal with nothing in it.</summary>
    public static readonly Journal Empty = new();

    private ImmutableDictionary<Id<JournalPage>, JournalPage> ById { get; init; } = ImmutableDictionary<Id<JournalPage>, JournalPage>.Empty;

    private ImmutableList<Id<JournalPage>> Order { get; init; } = [];

    /// <summary>How many pages there are.</summary>
    public int Count => Order.Count;

    /// <summary>The pages from the newest, <paramref name="count"/> at most, after leaving out the newest <paramref name="skip"/>.</summary>
    public IEnumerable<JournalPage> Newest(int count, int skip = 0)
    {
        for (var i = Order.Count - 1 - skip; i >= 0 && count-- > 0; i--)
        {
            yield return ById[Order[i]];
        }
    }

    /// <summary>A page, or null if there is none of that id (erased, or never written).</summary>
    public JournalPage? Find(Id<JournalPage> id) => ById.GetValueOrDefault(id);

    /// <summary>Evolves the journal by one event.</summary>
    public Journal Evolve(JournalEvent happened) => happened switch
    {
        JournalWritten e when ById.ContainsKey(e.Id) => this,
        JournalWritten e => this with { ById = ById.Add(e.Id, new(e.Id, e.Words, e.At, null)), Order = Order.Add(e.Id) },
        JournalRevised e => ById.TryGetValue(e.Id, out var page) ? this with { ById = ById.SetItem(e.Id, page with { Words = e.Words, Revised = e.At }) } : this,
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    /// <summary>Decides to write a page, or to change it if it is there. The same page sent twice is one event.</summary>
    /// <exception cref="ArgumentException">The words are empty or too long.</exception>
    public Decision Write(Id<JournalPage> id, string words, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(words) || words.Length > MaxWordsLength)
        {
            throw new ArgumentException("A page has 1 to 12,000 characters.", nameof(words));
        }

        return Find(id) switch
        {
            null => Decision.Accept(new JournalWritten(words, at) { Id = id }),
            { } page when page.Words == words => Decision.Accept(),
            _ => Decision.Accept(new JournalRevised(words, at) { Id = id }),
        };
    }
}
