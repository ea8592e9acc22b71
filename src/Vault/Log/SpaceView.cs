using System.Buffers.Binary;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>Somebody who belongs to a space.</summary>
/// <param name="Since">The day they joined, in UTC.</param>
/// <param name="Until">The last day on which they belong to it, in UTC; null for no end.</param>
public sealed record Member(Id<Person> Person, DateOnly Since, Role Role, DateOnly? Until);

/// <summary>What a member wrote and somebody else is to let in, or not.</summary>
/// <param name="By">Whose it is.</param>
public sealed record ToRelease(Id<SpaceEvent> Id, Id<Person> By, SpaceEvent Event);

/// <summary>What a member holds back from a log.</summary>
/// <param name="Due">When it enters the log, in UTC; a whole five minutes.</param>
/// <param name="IsReturned">True for what an earlier version of the program had on its way: it enters no more, and is its writer's again.</param>
public sealed record Delayed(SpaceEvent Event, DateTimeOffset Due, bool IsReturned = false);

/// <summary>What a person can keep to prove later that a record is still the one they saw.</summary>
/// <param name="Sequence">How many entries the record has for its reader.</param>
/// <param name="Head">The head of the chain at that entry: 64 lower-case hexadecimal digits.</param>
public sealed record Receipt(Id<Space> Space, long Sequence, string Head);

/// <summary>A space that its member may read, as it stands for them; nothing can be written through it. Used within one request.</summary>
/// <typeparam name="TState">What can stand in a space of its kind.</typeparam>
public class SpaceView<TState> : SpaceView
    where TState : SpaceState
{
    internal SpaceView(Access access, Lines lines, SpaceCodec codec, Session session, View view)
        : base(access, lines, codec, session, view)
    {
    }

    private protected SpaceView(SpaceView<TState> same)
        : base(same)
    {
    }

    /// <summary>The state folded from all entries this member may see.</summary>
    public TState State => (TState)View.State;
}

/// <summary>What is the same of a space of any kind, for its member to read.</summary>
public abstract partial class SpaceView
{
    private readonly Standing _standing;

    private protected SpaceView(Access access, Lines lines, SpaceCodec codec, Session session, View view) =>
        (Access, Lines, Codec, Session, _standing) = (access, lines, codec, session, new() { View = view });

    /// <summary>Looks at the same space, and sees what is appended through either.</summary>
    private protected SpaceView(SpaceView same) =>
        (Access, Lines, Codec, Session, _standing) = (same.Access, same.Lines, same.Codec, same.Session, same._standing);

    /// <summary>Which space.</summary>
    public Id<Space> Id => View.Place.Space;

    /// <summary>What kind.</summary>
    public SpaceKind Kind => View.Members.Kind;

    /// <summary>The member who opened it; in a space apart, who they are there.</summary>
    public Id<Person> Me => Session.Me;

    /// <summary>Whether they may do this to the space, as its rules have it.</summary>
    public bool May(Rights right) => View.May(right);

    /// <summary>The last day on which a closed space can be read, in UTC; null while nobody has closed it.</summary>
    public DateOnly? ReadableUntil => View.Members.ClosedUntil is var day and not 0 ? DateOnly.FromDayNumber(day) : null;

    /// <summary>Who belongs to it, in order of joining, as far as this member may know.</summary>
    public IReadOnlyList<Member> Members => [.. from member in View.Members.Current
        where !member.IsOver(View.Today)
        let until = member.Until == 0 ? (DateOnly?)null : DateOnly.FromDayNumber(member.Until)
        select new Member(member.Person, DateOnly.FromDayNumber(member.SinceDay), member.Role, until)];

    /// <summary>The other member of a space of two; null while there is none, and where there are more.</summary>
    public Id<Person>? Other => View.Members.Current.Where(member => member.Person != Me).Take(2).ToArray() is [var other] ? other.Person : null;

    /// <summary>True once this shared part is closed for its remaining member: it can be read and kept, no longer written.</summary>
    public bool IsClosed => View.IsClosed;

    /// <summary>True when the record this member saw earlier is no longer part of the chain: the database was put back or rewritten.</summary>
    public bool IsRewound => View.IsRewound;

    /// <summary>
    /// True when something of this member's stands in the record before its time: somebody at the database put it there. Nobody is shown it until then, and
    /// it can be taken back.
    /// </summary>
    public bool HasEarly => View.LeftOut.Any(entry => entry.Author == Me && entry.From is not null);

    /// <summary>The day (UTC) on which this member last took words back here; null if never.</summary>
    public DateOnly? LastTakenBack => View.ErasedOn is var day and not 0 ? DateOnly.FromDayNumber(day) : null;

    /// <summary>What the member can keep as proof of the record as it stands.</summary>
    public Receipt Receipt => new(Id, View.Place.Seq, Convert.ToHexStringLower(View.Place.Head));

    /// <summary>Four words that all members see alike if nobody has put their own keys between them; empty while there is no other member.</summary>
    public IReadOnlyList<string> FourWords
    {
        get
        {
            if (View.Members.Current.Count() < 2)
            {
                return [];
            }

            var keys = View.Members.Current.OrderBy(member => member.Person.Value)
                .SelectMany(member => (byte[])[.. member.Person.ToBytes(), .. member.Encryption, .. member.Verification]);
            var hash = Hash.Sha256([.. "words/1"u8, .. Id.ToBytes(), .. keys]);
            return [.. Enumerable.Range(0, 4).Select(i => WordList.At(BinaryPrimitives.ReadUInt16BigEndian(hash.AsSpan(i * 2)) % WordList.Count))];
        }
    }

    /// <summary>What this member holds back: none of it is in the log yet, and nobody else can know of it.</summary>
    public async Task<IReadOnlyList<Delayed>> DelayedAsync(CancellationToken cancellationToken) =>
        [.. (await DelayedRowsAsync(cancellationToken)).Select(waits => waits.Delayed).Concat(await EarlyAsync(cancellationToken)).OrderBy(one => one.Due)];

    /// <summary>What stands in the log before its time is held still: for everybody but its writer it is not there yet.</summary>
    private async Task<IEnumerable<Delayed>> EarlyAsync(CancellationToken cancellationToken) => !HasEarly ? [] :
        from entry in await OpenEntriesAsync(cancellationToken)
        join early in View.LeftOut on entry.Row.Seq equals early.Seq
        where early is { From: not null } && early.Author == Me && entry.Opened is not null
        select new Delayed(Codec.Read(entry.Opened!.Name, entry.Opened.Words), DateTimeOffset.FromUnixTimeSeconds(early.From!.Value));

    private protected async Task<List<(WaitingRow Row, string Entry, Delayed Delayed)>> DelayedRowsAsync(CancellationToken cancellationToken)
    {
        var others = BoxesOfOthers;
        List<(WaitingRow Row, string Entry, Delayed Delayed)> delayed = [];
        foreach (var row in await Access.WaitingAsync(Id, [.. others.Values.Select(box => box.Name), []], cancellationToken))
        {
            if (row.Box.Length == 0)
            {
                if (Tail.AuthorOf(row) == Me && Tail.Decode(row.Sealed) is var old && EntryHeader.Decode(old.Header) is var header
                    && Open(header, old) is { } opened)
                {
                    delayed.Add(
                        (
                            row, header.Id.ToString(),
                            new(Codec.Read(opened.Name, opened.Words), DateTimeOffset.FromUnixTimeSeconds(row.Due ?? 0), IsReturned: true)));
                }
            }
            else if (Lines.Open(View, others[Convert.ToHexString(row.Box)], row) is { } waiting && waiting.Header.Author == Me
                && waiting.Header.Entrance.How != Enters.Taken && !View.HasEntered(waiting.Header.Id)
                    && !Session.Content.Withdrawn.Contains(waiting.Header.Id.ToString(), StringComparer.Ordinal))
            {
                delayed.Add(
                    (
                        row, waiting.Header.Id.ToString(),
                        new(Codec.Read(waiting.Opened.Name, waiting.Opened.Words), DateTimeOffset.FromUnixTimeSeconds(waiting.Opened.From))));
            }
        }

        return delayed;
    }

    // Of a space of two, nothing but one's own lies in the boxes of the other.
    private Dictionary<string, Box> BoxesOfOthers => View.Boxes.Values.Where(box => box.Reader != Me).Concat(ForRelease)
        .ToDictionary(box => Convert.ToHexString(box.Name), StringComparer.Ordinal);

    /// <summary>What others wrote and wait for this member to let in, in no order.</summary>
    /// <returns>Nothing where their role does not allow it.</returns>
    public async Task<IReadOnlyList<ToRelease>> ToReleaseAsync(CancellationToken cancellationToken) => !May(Rights.Release) ? [] :
        [.. from waits in await ToReleaseRowsAsync(cancellationToken)
            let waiting = waits.Waiting
            select new ToRelease(new(waiting.Header.Id.Value), waiting.Header.Author, Codec.Read(waiting.Opened.Name, waiting.Opened.Words))];

    private protected async Task<List<(WaitingRow Row, WaitingEntry Waiting)>> ToReleaseRowsAsync(CancellationToken cancellationToken)
    {
        var boxes = ForRelease.ToDictionary(box => Convert.ToHexString(box.Name), StringComparer.Ordinal);
        return [.. from row in await Access.WaitingAsync(Id, [.. boxes.Values.Select(box => box.Name)], cancellationToken)
            let waiting = Lines.Open(View, boxes[Convert.ToHexString(row.Box)], row)
            where waiting is { Header.Entrance.How: Enters.Released } && View.Members.Of(waiting.Header.Author) is not null
                && !View.HasEntered(waiting.Header.Id)
            select (row, waiting)];
    }

    private IReadOnlyList<Box> ForRelease => View.Members.Rules.Facilitator.Rights.HasFlag(Rights.Release) ? Box.ForRelease(View.Keys.Values) : [];

    /// <summary>Every entry this member may see, opened where there are words they may read.</summary>
    internal async Task<IReadOnlyList<(EntryHeader Header, EntryRow Row, OpenedEntry? Opened)>> OpenEntriesAsync(CancellationToken cancellationToken)
    {
        var rows = await Lines.RowsAsync(View, cancellationToken);
        return [.. rows.Select(entry => (entry.Header, entry.Row, IsToCome(entry.Header, entry.Row.Seq) ? null : Open(entry.Header, entry.Row)))];
    }

    /// <summary>True for words of another's that stand in the log before their time.</summary>
    private bool IsToCome(EntryHeader header, long seq) => header.Author != Me && View.LeftOut.Any(entry => entry.Seq == seq);

    private OpenedEntry? Open(EntryHeader header, EntryRow row) =>
        row.Ct is not null && header.Kind is EntryKind.Event or EntryKind.Waited && View.Keys.TryGetValue(header.Epoch, out var key)
            ? EntrySealer.Open(header, row, key)
            : null;

    private protected Access Access { get; }

    private protected Lines Lines { get; }

    private protected SpaceCodec Codec { get; }

    private protected Session Session { get; }

    internal View View
    {
        get => _standing.View;
        private protected set => _standing.View = value;
    }

    private sealed class Standing
    {
        public required View View { get; set; }
    }
}
