using System.Buffers.Binary;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>Somebody who belongs to a space.</summary>
/// <param name="Since">The day they joined, in UTC.</param>
public sealed record Member(Id<Person> Person, DateOnly Since);

/// <summary>What a member holds back from a log.</summary>
/// <param name="Due">When it enters the log, in UTC; a whole five minutes.</param>
/// <param name="IsReturned">True for what an earlier version of the program had on its way: it enters no more, and is its writer's again.</param>
public sealed record Held(SpaceEvent Event, DateTimeOffset Due, bool IsReturned = false);

/// <summary>What a person can keep to prove later that a record is still the one they saw.</summary>
/// <param name="Sequence">How many entries the record has for its reader.</param>
/// <param name="Head">The head of the chain at that entry: 64 lower-case hexadecimal digits.</param>
public sealed record Receipt(Id<Space> Space, long Sequence, string Head);

/// <summary>A space that its member may read, as it stands for them. Used within one request.</summary>
public sealed class OpenSpace
{
    private const int MostAttempts = 3;

    // What waits is due at a whole five minutes, so that nothing in the clear tells when it was written.
    private const int Step = 300;
    private readonly Lines _lines;
    private readonly Access _access;
    private readonly Session _session;
    private readonly TimeProvider _clock;
    private readonly SpaceCodec _codec;
    private View _view;

    internal OpenSpace(Access access, Lines lines, SpaceCodec codec, TimeProvider clock, Session session, View view) =>
        (_access, _lines, _codec, _clock, _session, _view) = (access, lines, codec, clock, session, view);

    /// <summary>Which space.</summary>
    public Id<Space> Id => _view.Place.Space;

    /// <summary>What kind.</summary>
    public SpaceKind Kind => _view.Members.Kind;

    /// <summary>The member who opened it.</summary>
    public Id<Person> Me => _session.Me;

    /// <summary>The state folded from all entries this member may see.</summary>
    public SpaceState State => _view.State;

    /// <summary>Who belongs to it, in order of joining, as far as this member may know.</summary>
    public IReadOnlyList<Member> Members => [.. _view.Members.Current.Select(member => new Member(member.Person, DateOnly.FromDayNumber(member.SinceDay)))];

    /// <summary>The other member of a shared space; null while there is none.</summary>
    public Id<Person>? Other => _view.Members.Current.FirstOrDefault(member => member.Person != Me)?.Person;

    /// <summary>True once this shared part is closed for its remaining member: it can be read and kept, no longer written.</summary>
    public bool IsClosed => _view.IsClosed;

    /// <summary>True when the record this member saw earlier is no longer part of the chain: the database was put back or rewritten.</summary>
    public bool IsRewound => _view.IsRewound;

    /// <summary>True when something of this member's stands in the record before its time: somebody at the database put it there. Nobody is shown it until then, and it can be taken back.</summary>
    public bool HasEarly => _view.LeftOut.Any(entry => entry.Author == Me && entry.From is not null);

    /// <summary>What the member can keep as proof of the record as it stands.</summary>
    public Receipt Receipt => new(Id, _view.Place.Seq, Convert.ToHexStringLower(_view.Place.Head));

    /// <summary>Four words that both members see alike if nobody has put their own keys between them; empty while there is no other member.</summary>
    public IReadOnlyList<string> FourWords
    {
        get
        {
            if (Other is null)
            {
                return [];
            }

            var keys = _view.Members.Current.OrderBy(member => member.Person.Value).SelectMany(member => (byte[])[.. member.Person.ToBytes(), .. member.Encryption, .. member.Verification]);
            var hash = Hash.Sha256([.. "words/1"u8, .. Id.ToBytes(), .. keys]);
            return [.. Enumerable.Range(0, 4).Select(i => WordList.At(BinaryPrimitives.ReadUInt16BigEndian(hash.AsSpan(i * 2)) % WordList.Count))];
        }
    }

    /// <summary>Decides on the state and appends what is decided; when somebody was first, decides again on the newer state, three times.</summary>
    /// <returns>The decision on the state it was appended to; the refusal "closed" if the space is closed, "busy" if others were first each time.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was appended.</exception>
    public Task<Decision> DecideAsync(Func<SpaceState, Decision> decide, CancellationToken cancellationToken) => _lines.WritingAsync(
        Id,
        async () =>
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                await RefreshAsync(cancellationToken);
                if (_view.IsClosed)
                {
                    return Decision.Refuse("closed");
                }

                var decision = decide(State);
                if (decision.Events.IsEmpty || await AppendAsync(Seal(decision), null, cancellationToken))
                {
                    await RefreshAsync(cancellationToken);
                    return decision;
                }
            }

            return Decision.Refuse("busy");
        },
        cancellationToken);

    /// <summary>Erases the words of the member's own entries that <paramref name="which"/> names; a signed notice stays in their place.</summary>
    /// <returns>How many entries lost their words; 0 if none were named.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was erased.</exception>
    public Task<int> EraseAsync(Func<SpaceEvent, bool> which, CancellationToken cancellationToken) => _lines.WritingAsync(
        Id,
        async () =>
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                await RefreshAsync(cancellationToken);
                var seqs = (await OpenEntriesAsync(cancellationToken))
                    .Where(entry => entry.Opened is not null && entry.Header.Author == Me && which(_codec.Read(entry.Opened.Name, entry.Opened.Words)))
                    .Select(entry => entry.Row.Seq).ToList();
                if (seqs.Count == 0)
                {
                    return 0;
                }

                var body = new byte[seqs.Count * 8];
                for (var i = 0; i < seqs.Count; i++)
                {
                    BinaryPrimitives.WriteInt64BigEndian(body.AsSpan(i * 8), seqs[i]);
                }

                var (_, notice) = EntrySealer.SignOpen(_session.Identity, _view.Place, EntryKind.Notice, body, _clock.GetUtcNow());
                if (await AppendAsync([notice], seqs, cancellationToken))
                {
                    await _lines.ForgetErasedAsync(cancellationToken);
                    await RefreshAsync(cancellationToken);
                    return seqs.Count;
                }
            }

            throw new StoreUnavailableException("Others were first three times in a row.");
        },
        cancellationToken);

    /// <summary>What this member holds back: none of it is in the log yet, and nobody else can know of it.</summary>
    public async Task<IReadOnlyList<Held>> HeldAsync(CancellationToken cancellationToken) =>
        [.. (await HeldRowsAsync(cancellationToken)).Select(held => held.Held).OrderBy(held => held.Due)];

    /// <summary>Decides on the state as it will be with what this member holds back already, and holds what is decided: after <paramref name="hold"/>, and up to five minutes more, it enters the log, whoever opens the space next.</summary>
    /// <param name="hold">Zero to enter the log at once.</param>
    /// <returns>The decision; the refusal "closed" if the space is closed, "busy" if others were first three times in a row.</returns>
    /// <exception cref="StoreUnavailableException">Not everything that was decided is held.</exception>
    public Task<Decision> HoldAsync(Func<SpaceState, Decision> decide, TimeSpan hold, CancellationToken cancellationToken) =>
        _lines.WritingAsync(Id, () => HoldNowAsync(decide, hold, cancellationToken), cancellationToken);

    /// <summary>Takes the member's own events that <paramref name="which"/> names out of the space: what is held is gone without a trace, what is in the log loses its words. It always succeeds, however often it is done.</summary>
    /// <exception cref="StoreUnavailableException">Perhaps not all of it was taken out; doing it again finishes it.</exception>
    public async Task TakeBackAsync(Func<SpaceEvent, bool> which, CancellationToken cancellationToken)
    {
        // What is held is looked at first: what enters the log meanwhile is found there.
        foreach (var (row, entry, held) in await HeldRowsAsync(cancellationToken))
        {
            if (which(held.Event))
            {
                await _access.WithdrawAsync(_session, row, entry, cancellationToken);
            }
        }

        await EraseAsync(which, cancellationToken);
    }

    /// <summary>Signs and seals an event now that enters the log when it is due; until then nobody else can know of it, and it can be taken back.</summary>
    /// <param name="due">Rounded up to five minutes, as it stands in the clear.</param>
    internal async Task HoldAsync(SpaceEvent happened, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var from = (due.ToUnixTimeSeconds() + Step - 1) / Step * Step;
        var key = _view.Keys[_view.Place.Epoch].Key;
        var (header, row) = EntrySealer.Seal(_codec, Kind, _session.Identity, _view.Place, happened, key, _clock.GetUtcNow(), Entrance.ByTime, from);
        var box = Box.Of(key, Other ?? throw new InvalidOperationException("Nobody is there to hold it for."), happened is SharedEvent given ? given.WaitsIn() : throw new ArgumentException("What nobody else sees waits for nobody.", nameof(happened)));
        var id = header.Id.ToBytes();
        await _access.WaitAsync(new(Id.ToBytes(), box.Name, id, from, box.Seal(id, row)), cancellationToken);
    }

    private async Task<Decision> HoldNowAsync(Func<SpaceState, Decision> decide, TimeSpan hold, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await RefreshAsync(cancellationToken);
            if (_view.IsClosed)
            {
                return Decision.Refuse("closed");
            }

            var held = await HeldAsync(cancellationToken);
            var decision = decide(held.Where(waits => !waits.IsReturned).Aggregate(State, (state, waits) => state.Evolve(waits.Event)));
            if (hold == TimeSpan.Zero && !decision.Events.IsEmpty)
            {
                if (!await AppendAsync(Seal(decision), null, cancellationToken))
                {
                    continue;
                }

                await RefreshAsync(cancellationToken);
                return decision;
            }

            foreach (var happened in decision.Events)
            {
                await HoldAsync(happened, _clock.GetUtcNow() + hold, cancellationToken);
            }

            return decision;
        }

        return Decision.Refuse("busy");
    }

    private async Task<List<(WaitingRow Row, string Entry, Held Held)>> HeldRowsAsync(CancellationToken cancellationToken)
    {
        // Of a space of two, nothing but one's own lies in the boxes of the other.
        var others = _view.Boxes.Values.Where(box => box.Reader != Me).Select(box => box.Name);
        List<(WaitingRow Row, string Entry, Held Held)> held = [];
        foreach (var row in await _access.WaitingAsync(Id, [.. others, []], cancellationToken))
        {
            if (row.Box.Length == 0)
            {
                if (Tail.AuthorOf(row) == Me && Tail.Decode(row.Sealed) is var old && EntryHeader.Decode(old.Header) is var header && Open(header, old) is { } opened)
                {
                    held.Add((row, header.Id.ToString(), new(_codec.Read(opened.Name, opened.Words), DateTimeOffset.FromUnixTimeSeconds(row.Due ?? 0), IsReturned: true)));
                }
            }
            else if (_lines.Open(_view, row) is { } waiting && waiting.Header.Author == Me && !_session.Content.Withdrawn.Contains(waiting.Header.Id.ToString()))
            {
                held.Add((row, waiting.Header.Id.ToString(), new(_codec.Read(waiting.Opened.Name, waiting.Opened.Words), DateTimeOffset.FromUnixTimeSeconds(waiting.Opened.From))));
            }
        }

        return held;
    }

    /// <summary>Every entry this member may see, opened where there are words they may read.</summary>
    internal async Task<IReadOnlyList<(EntryHeader Header, EntryRow Row, OpenedEntry? Opened)>> OpenEntriesAsync(CancellationToken cancellationToken)
    {
        var rows = await _lines.RowsAsync(_view, cancellationToken);
        return [.. rows.Select(entry => (entry.Header, entry.Row, IsToCome(entry.Header, entry.Row.Seq) ? null : Open(entry.Header, entry.Row)))];
    }

    /// <summary>True for words of another's that stand in the log before their time.</summary>
    private bool IsToCome(EntryHeader header, long seq) => header.Author != Me && _view.LeftOut.Any(entry => entry.Seq == seq);

    private OpenedEntry? Open(EntryHeader header, EntryRow row) =>
        row.Ct is not null && header.Kind is EntryKind.Event or EntryKind.Held && _view.Keys.TryGetValue(header.Epoch, out var key) ? EntrySealer.Open(header, row, key) : null;

    private List<EntryRow> Seal(Decision decision)
    {
        var place = _view.Place;
        List<EntryRow> rows = [];
        foreach (var happened in decision.Events)
        {
            var (_, row) = EntrySealer.Seal(_codec, Kind, _session.Identity, place, happened, _view.Keys[place.Epoch].Key, _clock.GetUtcNow());
            place = place.Next(row);
            rows.Add(row);
        }

        return rows;
    }

    private Task<bool> AppendAsync(List<EntryRow> rows, List<long>? erased, CancellationToken cancellationToken) =>
        _lines.AppendAsync(
            _view.Place, _view.IsTail, _view.Members.Epoch, rows,
            erased is null ? null : (db, tx) => Tail.EraseAsync(db, tx, Id, erased),
            cancellationToken);

    private async Task RefreshAsync(CancellationToken cancellationToken) => _view = await _access.ViewAsync(_session, Id, cancellationToken);
}
