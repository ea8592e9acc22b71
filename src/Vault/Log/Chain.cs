using System.Collections.Concurrent;
using Steadfast.Domain;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>
/// A space's log as its links: heads, authors, membership and what was erased, verified entry by entry and without a key.
/// What it accepts is what its members signed, in the order they saw it; everything else throws. Guarded by its <see cref="Line"/>.
/// </summary>
internal sealed partial class Chain(Id<Space> space)
{
    private readonly List<byte[]> _heads = [];
    private readonly List<Id<Person>> _authors = [];
    private readonly HashSet<long> _holes = [];
    private readonly HashSet<long> _erased = [];
    private readonly Dictionary<Id<EntryHeader>, long> _held = [];
    private readonly Dictionary<long, EntryHeader> _together = [];
    private readonly HashSet<string> _released = new(StringComparer.Ordinal);
    private readonly HashSet<Id<Person>> _writeTheNewest = [];

    // The entries whose words may go by a notice.
    private readonly HashSet<long> _mayGo = [];
    private int _latestDay;

    // The day of the last notice of each author.
    private readonly Dictionary<Id<Person>, int> _erasedOn = [];

    /// <summary>By how many days the clocks of those who write may differ.</summary>
    public const int SkewDays = 1;
    private readonly ConcurrentDictionary<(Id<Person>, long), Verifier> _verifiers = [];

    // The last entry, if it was proposed and the one that takes it is not linked yet.
    private EntryHeader? _proposed;

    // Where the first entry stands that was taken; 0 while there is none.
    private long _firstTaken;

    // Who left, in a fork: what they had under way does not arrive any more.
    private Id<Person>? _left;

    /// <summary>How many entries are linked.</summary>
    public long Seq => _heads.Count;

    /// <summary>The head; zeros before the first entry.</summary>
    public byte[] Head => HeadAt(Seq);

    /// <summary>Where the next entry would stand.</summary>
    public Place Place => new(space, Seq, Head, Members.Epoch, Members.HeadBefore(Seq + 1)) { LatestDay = _latestDay };

    /// <summary>Who belongs to the space after the last entry.</summary>
    public Membership Members { get; private set; } = Membership.None;

    /// <summary>The states folded on this chain, by what their reader's keys hash to.</summary>
    public Dictionary<string, Folded> Folds { get; } = new(StringComparer.Ordinal);

    /// <summary>The earliest day on which words already folded may be gone without a notice; 0 if there is none.</summary>
    public int NextEraseDay { get; private set; }

    /// <summary>True while the words of any entry are there.</summary>
    public bool HasWords { get; private set; }

    /// <summary>The head once the entry at <paramref name="seq"/> stood; zeros for 0.</summary>
    public byte[] HeadAt(long seq) => seq == 0 ? EntryHeader.NoHash : _heads[(int)seq - 1];

    /// <summary>True if the words at <paramref name="seq"/> were erased, whether or not somebody put bytes back in their place.</summary>
    public bool IsErased(long seq) => _erased.Contains(seq);

    /// <summary>The day (days since 0001-01-01, UTC) on which somebody last took words back; 0 if never.</summary>
    public int ErasedOn(Id<Person> author) => _erasedOn.GetValueOrDefault(author);

    /// <summary>Who wrote the entry at <paramref name="seq"/>.</summary>
    public Id<Person> AuthorAt(long seq) => _authors[(int)seq - 1];

    /// <summary>Whether something that waited has been linked, also if it was erased since.</summary>
    public bool HasEntered(Id<EntryHeader> id) => _held.ContainsKey(id);

    /// <summary>Where an entry that waited stands now; 0 if it does not, or not any more.</summary>
    public long SeqOfWaited(Id<EntryHeader> id) => _held.TryGetValue(id, out var seq) && !IsErased(seq) ? seq : 0;

    /// <summary>True if something that was taken stands before <paramref name="seq"/>.</summary>
    public bool HasTakenBefore(long seq) => _firstTaken != 0 && _firstTaken < seq;

    /// <summary>True if the entry at <paramref name="seq"/> stands next to another member's about the same, as it has to.</summary>
    public bool IsPaired(long seq) => _together.TryGetValue(seq, out var header)
        && ((long[])[seq - 1, seq + 1]).Any(beside => _together.TryGetValue(beside, out var other) && other.Author != header.Author
            && other.Entrance.About.AsSpan().SequenceEqual(header.Entrance.About));

    /// <summary>The same chain as it stood before <paramref name="left"/>, to be continued elsewhere.</summary>
    public Chain ForkBefore(MemberRecord left)
    {
        var fork = new Chain(space) { Members = Members.Before(left), _left = left.Person };
        fork._heads.AddRange(_heads.Take((int)left.Left - 1));
        fork._authors.AddRange(_authors.Take((int)left.Left - 1));
        fork._erased.UnionWith(_erased);
        fork._holes.UnionWith(_holes);
        foreach (var (id, seq) in _held.Where(held => held.Value < left.Left))
        {
            fork._held.Add(id, seq);
        }

        foreach (var (seq, header) in _together.Where(entry => entry.Key < left.Left))
        {
            fork._together.Add(seq, header);
        }

        fork._writeTheNewest.UnionWith(_writeTheNewest);
        fork._mayGo.UnionWith(_mayGo);
        foreach (var (author, day) in _erasedOn)
        {
            fork._erasedOn.Add(author, day);
        }

        fork._released.UnionWith(_released);
        fork._firstTaken = _firstTaken < left.Left ? _firstTaken : 0;
        fork._latestDay = _latestDay;
        return fork;
    }

    /// <summary>Links the next entries: everything about them but their signatures, which <see cref="CheckSignatures"/> checks.</summary>
    /// <param name="today">Days since 0001-01-01, UTC: words whose day has come may be missing.</param>
    /// <exception cref="LogBrokenException">An entry cannot stand at its place; those before it are linked.</exception>
    public void Link(IReadOnlyList<EntryRow> rows, int today)
    {
        // What concerns one entry alone comes first, as it can be done by all processors at once.
        var alone = new (EntryHeader Header, byte[]? Body)[rows.Count];
        Each.Of(rows.Count, i => alone[i] = Alone(rows[i]));
        for (var i = 0; i < rows.Count; i++)
        {
            Link(rows[i], alone[i].Header, alone[i].Body, today);
        }
    }

    /// <summary>Links an entry that nothing has vouched for yet, if it is signed by its author and can stand here; else nothing changes.</summary>
    public bool TryLink(EntryRow row, int today)
    {
        try
        {
            var (header, body) = Alone(row);
            var member = Members.Of(header.Author);
            if (member is null || row.Sig.Length != 64 || !Signing.Verify(member.Verification, EntryHeader.Signed(row.Header), row.Sig))
            {
                return false;
            }

            Link(row, header, body, today);
            return true;
        }
        catch (LogBrokenException)
        {
            return false;
        }
    }

    /// <summary>Checks the signatures of entries that are linked.</summary>
    /// <exception cref="LogBrokenException">An entry is not the linked one, or not signed by its author.</exception>
    public void CheckSignatures(IReadOnlyList<EntryRow> rows) => Each.Of(rows.Count, i => CheckSignature(rows[i]));

    /// <summary>Makes sure that the chain ends where the space says it does.</summary>
    /// <exception cref="LogBrokenException">The end is another.</exception>
    public void SettleEnd(HeadRow row) =>
        Require(Seq == row.HeadSeq && Head.AsSpan().SequenceEqual(row.HeadHash) && Members.Epoch == row.Epoch, "The record does not end where it says.");

    /// <summary>Makes sure that whoever proposed something was answered.</summary>
    /// <exception cref="LogBrokenException">What was proposed stands last, and nobody took it.</exception>
    public void SettleProposal() => Require(_proposed is null, NotTaken);

    /// <summary>Makes sure that every hole has its notice, and every proposal its answer.</summary>
    /// <param name="isRead">
    /// False where nobody reads it any more, and nobody is there to miss a word: nobody is a member, and the notices of whoever put it away last went with
    /// what they wrote after
    /// the other had left; or it was closed until a day that is over, and its words are taken out without one.
    /// </param>
    /// <exception cref="LogBrokenException">Words are missing without a notice, or something was proposed and not taken.</exception>
    public void Settle(bool isRead)
    {
        Require(!isRead || _holes.Count == 0, "Words are missing without a notice.");
        SettleProposal();
    }

    private const string NotTaken = "Something that was proposed stands in the record, and nobody took it.";

    /// <summary>
    /// Whether an entry's words may go by a notice of its author. Where nobody else can come, all are their owner's; of what several share, only what came
    /// by time or was let in:
    /// what was appended otherwise stands for good.
    /// </summary>
    public static bool MayGo(SpaceKind kind, EntryHeader header) => IsAlone(kind)
        ? header.Kind is EntryKind.Event or EntryKind.Waited
        : header.Kind == EntryKind.Waited && (header.Version == 1 || header.Entrance.CanBeTakenBack);

    /// <summary>Whether nobody but its owner can ever belong to such a space.</summary>
    public static bool IsAlone(SpaceKind kind) => SpaceRules.Of(kind).MostMembers == 1;

    private static (EntryHeader Header, byte[]? Body) Alone(EntryRow row) =>
        (EntryHeader.Decode(row.Header), row.Ct is { } ct ? Hash.Sha256(row.WrappedDek, ct) : null);

    private void CheckSignature(EntryRow row)
    {
        var author = AuthorAt(row.Seq);
        Require(HeadAt(row.Seq).AsSpan().SequenceEqual(EntryHeader.Head(row.Seq, HeadAt(row.Seq - 1), row.Header, row.Sig)), "An entry changed.");

        // Only who has left and puts off the day on which that shows signs an entry after it.
        var member = Members.Members.Last(member => member.Person == author && member.Joined <= row.Seq);
        var verifier = _verifiers.GetOrAdd((author, member.Joined), static (_, key) => new Verifier(key), member.Verification);
        Require(row.Sig.Length == 64 && verifier.Verify(EntryHeader.Signed(row.Header), row.Sig), "An entry is not signed by its author.");
    }

    // Everything is asked before anything is changed, so that what is refused leaves no trace.
    private void Link(EntryRow row, EntryHeader header, byte[]? body, int today)
    {
        Require(row.Seq == Seq + 1, "An entry is missing or out of order.");
        Require(header.Space == space, "An entry belongs to another space.");
        var afterSeq = header.After.AsSpan().SequenceEqual(Head)
            ? Seq
            : header.Kind == EntryKind.Waited
            ? _heads.FindLastIndex(head => header.After.AsSpan().SequenceEqual(head)) + 1
            : 0;
        Require(afterSeq == Seq || afterSeq > 0, "An entry was decided on another record.");
        Require(header.Members.AsSpan().SequenceEqual(Members.HeadBefore(afterSeq + 1)), "An entry was written for other members.");

        // An ordinary entry names the head before it, so it stands in one place only; a held one could be linked again and again.
        Require(header.Kind != EntryKind.Waited || !_held.ContainsKey(header.Id), "A held entry is in the record already.");
        Require(header.Version == EntryHeader.Newest || !_writeTheNewest.Contains(header.Author), "An entry is of a version its author had stopped writing.");
        CheckBody(row, header, body);
        CheckDay(header, today);
        var head = EntryHeader.Head(row.Seq, Head, row.Header, row.Sig);
        var members = Members;
        Require(Members.ClosedUntil == 0 || header.Kind is EntryKind.Membership or EntryKind.Notice, "Something was written after the space was closed.");
        if (header.Kind == EntryKind.Membership)
        {
            members = Members.Evolve(header, MembershipBody.Decode(row.Ct!), row.Seq, head);
        }
        else
        {
            CheckAuthor(header, afterSeq);
        }

        CheckEntrance(header, EntryHeader.NameOf(row.Header, row.Sig));
        CheckRelease(row, header);
        var erased = header.Kind == EntryKind.Notice ? NamedBy(row, header) : [];

        Members = members;
        _heads.Add(head);
        _authors.Add(header.Author);
        Keep(row, header, today);
        Erase(erased);
    }

    /// <summary>
    /// Where somebody else goes by it, a day to come is none, and nobody goes back behind a day that stands in the record. Clocks may differ by a day.
    /// </summary>
    private void CheckDay(EntryHeader header, int today)
    {
        if (header.Version == 1 || (Seq > 0 && IsAlone(Members.Kind)))
        {
            return;
        }

        Require(header.Day <= today + SkewDays, "An entry is of a day to come.");
        Require(header.Kind == EntryKind.Waited || header.Day >= _latestDay - SkewDays, "An entry is of a day that was over when it was written.");
        Require(header.EraseAfter == 0 || header.Entrance.CanBeTakenBack, "An entry that stands for good names a day on which its words go.");
    }

    private static void CheckBody(EntryRow row, EntryHeader header, byte[]? body)
    {
        var isSealed = header.Kind is EntryKind.Event or EntryKind.Waited;
        if (body is not null)
        {
            Require(isSealed == row.WrappedDek is not null, "An entry's key is missing.");
            Require(header.Body.AsSpan().SequenceEqual(body), "An entry's sealed words changed.");
        }
        else
        {
            Require(isSealed && row.WrappedDek is null, "Half of an entry's words are missing.");
        }
    }

    private void CheckAuthor(EntryHeader header, long afterSeq)
    {
        var author = Members.Of(header.Author);
        Require(author is not null, "An entry's author is not a member.");
        Require(!author!.IsOver(header.Day), "An entry's author was a member until a day that was over.");
        if (header.Kind == EntryKind.Waited)
        {
            Require(Members.At(header.Author, afterSeq + 1) == author && header.Epoch <= Members.Epoch
                && header.Epoch >= author.FromEpoch, "A held entry's author was not a member.");
        }
        else
        {
            Require(header.Epoch == Members.Epoch, "An entry is sealed for another epoch.");
        }

        Require(header.Author != _left || header.Entrance.How == Enters.Taken, "An entry's author has left.");
    }

    /// <summary>
    /// What can be known without a key of how an entry may enter. Times are signed inside the seal: whoever folds looks at them, and at what enters
    /// together.
    /// </summary>
    /// <param name="name">By what it is named where it is let in.</param>
    private void CheckEntrance(EntryHeader header, byte[] name)
    {
        Require(header.Entrance.How != Enters.Released || _released.Contains(Convert.ToHexString(name)), "An entry was released by nobody who may.");
        if (_proposed is { } proposed)
        {
            Require(
                header is { Kind: EntryKind.Event } && header.Author != proposed.Author && header.Day >= proposed.Day
                    && (proposed.Entrance.Last == 0 || header.Day <= proposed.Entrance.Last),
                NotTaken);
        }
    }

    private void CheckRelease(EntryRow row, EntryHeader header) => Require(
        header.Kind != EntryKind.Release || (row.Ct!.Length == 32 && Members.May(header.Author, Rights.Release, header.Day)),
            "Somebody released an entry who may not.");

    private void Keep(EntryRow row, EntryHeader header, int today)
    {
        if (header.Kind == EntryKind.Release)
        {
            _released.Add(Convert.ToHexString(row.Ct!));
        }

        HasWords |= row.WrappedDek is not null;
        if (row.Ct is null && (header.EraseAfter == 0 || header.EraseAfter > today))
        {
            _holes.Add(row.Seq);
        }

        if (row.Ct is null || (header.EraseAfter != 0 && header.EraseAfter <= today))
        {
            _erased.Add(row.Seq);
        }
        else if (header.EraseAfter != 0 && (NextEraseDay == 0 || header.EraseAfter < NextEraseDay))
        {
            NextEraseDay = header.EraseAfter;
        }

        if (header.Version == EntryHeader.Newest)
        {
            _writeTheNewest.Add(header.Author);
            _latestDay = Math.Max(_latestDay, header.Day);
        }

        if (header.Kind == EntryKind.Notice)
        {
            _erasedOn[header.Author] = header.Day;
        }

        if (MayGo(Members.Kind, header))
        {
            _mayGo.Add(row.Seq);
        }

        if (header.Kind == EntryKind.Waited)
        {
            _held.Add(header.Id, row.Seq);
        }

        if (header.Entrance.How == Enters.Together)
        {
            _together.Add(row.Seq, header);
        }

        _proposed = header.Entrance.How == Enters.Taken ? header : null;
        _firstTaken = _firstTaken == 0 && _proposed is not null ? row.Seq : _firstTaken;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new LogBrokenException(otherwise);
        }
    }
}
