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

/// <summary>What a page of the journal answers to. The numbers are stored.</summary>
/// <remarks>Checklist 54.2.</remarks>
public enum JournalPrompt
{
    /// <summary>Anger.</summary>
    Anger = 1,

    /// <summary>Hurt.</summary>
    Hurt = 2,

    /// <summary>Loss.</summary>
    Loss = 3,

    /// <summary>A letter that is not sent.</summary>
    Letter = 4,
}

/// <summary>The page answers to a prompt.</summary>
[Stored("journal.prompted.v1")]
public sealed record JournalPrompted(JournalPrompt Prompt) : JournalEvent;

/// <summary>They said how strong the feeling was around writing a page.</summary>
/// <param name="Before">0, not there, to 10, as strong as can be; null if not said.</param>
/// <param name="After">The same, afterwards.</param>
[Stored("journal.rated.v1")]
public sealed record JournalRated(int? Before = null, int? After = null) : JournalEvent;

/// <summary>A page of the journal.</summary>
/// <param name="Written">When it was first written, in UTC.</param>
/// <param name="Revised">When it was last changed, in UTC; null if never.</param>
public sealed record JournalPage(Id<JournalPage> Id, string Words, DateTimeOffset Written, DateTimeOffset? Revised)
{
    /// <summary>From how strong a feeling after writing the help for the next hours stands beside it.</summary>
    public const int HelpFrom = 9;

    /// <summary>What it answers to; null for a page without a prompt.</summary>
    public JournalPrompt? Prompt { get; init; }

    /// <summary>How strong the feeling was before writing, 0 to 10; null if not said.</summary>
    public int? Before { get; init; }

    /// <summary>How strong it was afterwards, 0 to 10; null if not said.</summary>
    public int? After { get; init; }
}

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
        JournalRevised e =>
            ById.TryGetValue(e.Id, out var page) ? this with { ById = ById.SetItem(e.Id, page with { Words = e.Words, Revised = e.At }) } : this,
        JournalPrompted e => ById.TryGetValue(e.Id, out var page) ? this with { ById = ById.SetItem(e.Id, page with { Prompt = e.Prompt }) } : this,
        JournalRated e =>
            ById.TryGetValue(e.Id, out var page) ? this with { ById = ById.SetItem(e.Id, page with { Before = e.Before, After = e.After }) } : this,
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

    /// <summary>Decides to write a page that answers to a prompt. The same page sent twice is one.</summary>
    /// <param name="before">How strong the feeling is before writing, 0 to 10; null if not said.</param>
    /// <exception cref="ArgumentException">The words are empty or too long, or the number is none of these.</exception>
    public Decision Answer(Id<JournalPage> id, JournalPrompt prompt, string words, int? before, DateTimeOffset at)
    {
        var written = Write(id, words, at);
        if (Find(id) is not null)
        {
            return written;
        }

        return Decision.Accept(
            [.. written.Events, new JournalPrompted(prompt) { Id = id }, .. before is null ? Enumerable.Empty<SpaceEvent>() : Rated(id, before, null)]);
    }

    /// <summary>Decides to note how strong the feeling is after writing a page; null takes it back. Saying the same twice is once.</summary>
    /// <exception cref="ArgumentException">The number is not 0 to 10.</exception>
    public Decision Rate(Id<JournalPage> id, int? after) =>
        Find(id) is { } page && page.After != after ? Decision.Accept([.. Rated(id, page.Before, after)]) : Decision.Accept();

    private static IEnumerable<SpaceEvent> Rated(Id<JournalPage> id, int? before, int? after) =>
        before is < 0 or > 10 || after is < 0 or > 10
            ? throw new ArgumentException("A feeling is 0 to 10 strong.", nameof(after))
            : [new JournalRated(before, after) { Id = id }];
}
