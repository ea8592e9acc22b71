using System.Collections.Concurrent;
using System.Data.Common;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>
/// The spaces kept open in memory, for each person by themselves: what one does, or that one is here, changes nothing about the time another waits.
/// A page costs one look at the head, and what is new since: the chain is linked without a key, and states are kept under a tag that only a holder
/// of the keys can compute. Dropped 15 minutes after use, at sign-out, and when memory is wanted.
/// </summary>
internal sealed class Lines(Stores stores, Directories directories, SpaceCodec codec, TimeProvider clock, long budgetBytes = 128 << 20)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<Seat, Line> _lines = new();
    private readonly ConcurrentDictionary<Id<Space>, SemaphoreSlim> _writing = new();

    /// <summary>How many spaces are in memory, each counted once for every person who reads it.</summary>
    public int Count => _lines.Count;

    /// <summary>Opens a space as <paramref name="session"/> may see it: membership first, key second. What waits and may enter now enters.</summary>
    /// <exception cref="DoorClosedException">There is no such space, or the person is not a member.</exception>
    /// <exception cref="LogBrokenException">The log was changed by hand.</exception>
    public Task<View> OpenAsync(Session session, Id<Space> space, CancellationToken cancellationToken) => BehindGateAsync(
        new(session.Me, space),
        async line =>
        {
            var view = await ReadAsync(line, session, space, cancellationToken);
            var (hasEntered, found) = await EnterAsync(line, session, view, cancellationToken);
            return (hasEntered ? await ReadAsync(line, session, space, cancellationToken) : view) with { Found = found };
        },
        cancellationToken);

    private async Task<View> ReadAsync(Line line, Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        var mark = session.Content.Marks.GetValueOrDefault(space.ToString(), SpaceMark.None);
        var rows = await CatchUpAsync(line, space, mark, cancellationToken);
        if (line.Main.Members.Of(session.Me) is null)
        {
            throw new DoorClosedException();
        }

        var chain = line.View;
        var me = chain.Members.Of(session.Me)!;
        if (!me.Encryption.AsSpan().SequenceEqual(session.Identity.EncryptionPublic) || !me.Verification.AsSpan().SequenceEqual(session.Identity.SigningPublic))
        {
            throw new LogBrokenException("A member's keys are not the ones they hold.");
        }

        var isRewound = !Stands(chain, mark);
        var keys = chain.Members.Kind == SpaceKind.Private
            ? new() { [0] = new(0, (session.Private ?? throw new NotesLockedException()).Key) }
            : await KeysAsync(session.Identity, space, line.Main.Members, me, mark.Keys, cancellationToken);
        CheckKeys(space, line.Main.Members, me, keys);
        var kept = chain.Members.Kind == SpaceKind.Private ? [] : keys.ToDictionary(pair => pair.Key, pair => pair.Value.Key);
        if (!isRewound && (mark.Seq != chain.Seq || mark.Keys.Count != kept.Count))
        {
            session.Content.Marks[space.ToString()] = mark with { Seq = chain.Seq, Head = chain.Head, Keys = kept };
        }

        if (line.Tail is not null)
        {
            // Entries there name the epoch that both still share, so that nothing tells of the leaving, but are sealed with the key that only who stays holds.
            var epoch = chain.Members.Epoch;
            keys[epoch] = new(epoch, keys[epoch + 1].Key, Former: keys[epoch]);
        }

        var tag = Convert.ToHexString(Hash.Sha256([.. "fold/1"u8, .. keys.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Key)]));
        var fold = await FoldAsync(line, space, me, keys, tag, rows, isRewound ? 0 : mark.Seq, cancellationToken);
        var isClosed = line.Main.Members.Closing is { } left && Days.Of(clock.GetUtcNow()) > left.QuietUntil;
        var boxes = chain.Members.Kind == SpaceKind.Private ? new Dictionary<string, Box>(StringComparer.Ordinal) : line.Boxes(tag, keys.Values);
        return new View(chain.Place, chain.Members, me, keys, fold.State, line.Tail is not null, isClosed, isRewound, fold.LeftOut, boxes, chain.HasEntered, chain.ErasedOn(session.Me));
    }

    /// <summary>The membership as the log in the database tells it, and where its next entry would stand, for acts that change it. Uses no key.</summary>
    /// <param name="reader">Who asks, member or not: what is kept in memory is kept for them alone.</param>
    /// <exception cref="DoorClosedException">There is no such space.</exception>
    public Task<(Membership Members, Place Place)> MembersAsync(Id<Person> reader, Id<Space> space, CancellationToken cancellationToken) => BehindGateAsync(
        new(reader, space),
        async line =>
        {
            await CatchUpAsync(line, space, SpaceMark.None, cancellationToken);
            return (line.Main.Members, line.Main.Place);
        },
        cancellationToken);

    /// <summary>Appends entries at a place, all or none; false if somebody was first.</summary>
    /// <param name="epoch">The epoch that holds after them.</param>
    /// <param name="also">What else changes in the same transaction, in rows of the same space.</param>
    public Task<bool> AppendAsync(Place place, bool isTail, int epoch, IReadOnlyList<EntryRow> rows, Func<DbConnection, DbTransaction, Task>? also, CancellationToken cancellationToken) =>
        stores.Main.WriteAsync(
            async (db, tx) =>
            {
                var head = rows.Aggregate(place.Head, (head, row) => EntryHeader.Head(row.Seq, head, row.Header, row.Sig));
                var isFirst = isTail || await LogRows.MoveHeadAsync(db, tx, place.Space.ToBytes(), place.Seq, place.Head, rows[^1].Seq, head, epoch);
                foreach (var row in isFirst ? rows : [])
                {
                    if (!isTail)
                    {
                        await InsertAsync(db, tx, place.Space, row);
                    }
                    else if (!await WaitingRows.InsertAsync(db, tx, new(Tail.OwnerOf(place.Space), [], Tail.IdOf(row.Seq), null, Tail.Encode(row))))
                    {
                        return false;
                    }
                }

                if (isFirst && also is not null)
                {
                    await also(db, tx);
                }

                return isFirst;
            },
            cancellationToken);

    private static async Task InsertAsync(DbConnection db, DbTransaction tx, Id<Space> space, EntryRow row)
    {
        try
        {
            await LogRows.InsertEntryAsync(db, tx, space.ToBytes(), row);
        }
        catch (DbException e) when (Dialect.IsDuplicate(e))
        {
            // The head was the writer's own, so nobody was first: the row beyond it was put there by hand.
            throw new LogBrokenException("Beyond the end of the record stands an entry that is no part of it.");
        }
    }

    /// <summary>One writer of a space at a time in this process; between processes the head decides.</summary>
    public async Task<T> WritingAsync<T>(Id<Space> space, Func<Task<T>> act, CancellationToken cancellationToken)
    {
        var writing = _writing.GetOrAdd(space, static _ => new(1, 1));
        await writing.WaitAsync(cancellationToken);
        try
        {
            return await act();
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Every entry a view shows, in order, without those whose words are erased.</summary>
    public Task<IReadOnlyList<(EntryHeader Header, EntryRow Row)>> RowsAsync(View view, CancellationToken cancellationToken) => BehindGateAsync(
        new(view.Me.Person, view.Place.Space),
        async line =>
        {
            var rows = await ViewRowsAsync(line, view.Place.Space, 0, cancellationToken);
            return (IReadOnlyList<(EntryHeader, EntryRow)>)[.. rows.Where(row => row.Seq <= view.Place.Seq && row.Seq <= line.View.Seq)
                .Select(row => (EntryHeader.Decode(row.Header), line.View.IsErased(row.Seq) ? row with { Ct = null, WrappedDek = null } : row))];
        },
        cancellationToken);

    /// <summary>Drops what a session has opened: nothing of it stays in memory. What others have open is theirs.</summary>
    public void Forget(Session session)
    {
        foreach (var id in session.Content.Marks.Keys)
        {
            _lines.TryRemove(new(session.Me, Id<Space>.Parse(id, null)), out _);
        }
    }

    /// <summary>Takes erased words out of the write-ahead log at once; when that cannot be now, the timer does it.</summary>
    public async Task ForgetErasedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await stores.Main.ForgetErasedAsync(cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // The words are erased; this is about old copies of them, which the timer will find as well.
        }
    }

    /// <summary>Drops a space from memory, for everybody.</summary>
    public void Drop(Id<Space> space)
    {
        foreach (var seat in _lines.Keys.Where(seat => seat.Space == space))
        {
            _lines.TryRemove(seat, out _);
        }
    }

    /// <summary>Drops what nobody has used for 15 minutes, and then the longest unused until the rest fits the budget.</summary>
    public void Trim()
    {
        var now = clock.GetUtcNow();
        var bytes = 0L;
        foreach (var (seat, line) in _lines.OrderByDescending(pair => pair.Value.Used).ToList())
        {
            bytes += line.Bytes;
            if (now - line.Used >= s_kept || bytes > budgetBytes)
            {
                _lines.TryRemove(seat, out _);
            }
        }

        var read = _lines.Keys.Select(seat => seat.Space).ToHashSet();
        foreach (var (space, writing) in _writing.Where(pair => !read.Contains(pair.Key) && pair.Value.CurrentCount == 1).ToList())
        {
            // Should somebody take it at this moment, the head still decides who was first.
            _writing.TryRemove(new(space, writing));
        }
    }

    private async Task<T> BehindGateAsync<T>(Seat seat, Func<Line, Task<T>> act, CancellationToken cancellationToken)
    {
        var line = _lines.GetOrAdd(seat, static seat => new(seat.Space));
        await line.Gate.WaitAsync(cancellationToken);
        try
        {
            line.Used = clock.GetUtcNow();
            return await act(line);
        }
        catch (DoorClosedException) when (line.Main.Seq == 0)
        {
            // An id that names nothing must not cost memory.
            _lines.TryRemove(seat, out _);
            throw;
        }
        catch (LogBrokenException)
        {
            line.Reset();
            throw;
        }
        finally
        {
            line.Gate.Release();
        }
    }

    /// <summary>Links what is new, and gives the rows that were read for it.</summary>
    private async Task<IReadOnlyList<EntryRow>> CatchUpAsync(Line line, Id<Space> space, SpaceMark mark, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var boxes = line.KnownBoxes;
        var names = boxes?.Values.Select(box => box.Name).ToList() ?? [];
        var row = await stores.Main.ReadAsync(db => LogRows.HeadAsync(db, space.ToBytes(), names, now.ToUnixTimeSeconds()), cancellationToken) ?? throw new DoorClosedException();
        line.Asked = (boxes, row.HasDue);
        if (row.HeadSeq < line.Main.Seq || (row.HeadSeq == line.Main.Seq && !row.HeadHash.AsSpan().SequenceEqual(line.Main.Head)) || HasEraseDay(line, now))
        {
            line.Reset();
        }

        try
        {
            return await LinkAsync(line, space, row, mark, cancellationToken);
        }
        catch (LogBrokenException) when (line.Main.Seq > 0)
        {
            // Perhaps the database was put back under a running program: what is there now is judged from its first entry.
            line.Reset();
            return await LinkAsync(line, space, row, mark, cancellationToken);
        }
    }

    private static bool HasEraseDay(Line line, DateTimeOffset now) => line.View.NextEraseDay is var day and not 0 && day <= Days.Of(now);

    private async Task<IReadOnlyList<EntryRow>> LinkAsync(Line line, Id<Space> space, HeadRow row, SpaceMark mark, CancellationToken cancellationToken)
    {
        var today = Days.Of(clock.GetUtcNow());
        var before = line.View.Seq;
        List<EntryRow> fresh = [];
        if (line.Main.Seq < row.HeadSeq || row.HeadSeq == 0)
        {
            fresh = [.. (await stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), line.Main.Seq), cancellationToken)).Where(entry => entry.Seq <= row.HeadSeq)];
            line.Main.Link(fresh, today);
            line.Main.SettleEnd(row);
            line.Main.SettleProposal();
            CheckNew(line.Main, fresh, mark);
            if (line.Main.Members.Closing is not null && line.Tail is null)
            {
                line.Fork();
                fresh.RemoveAll(entry => entry.Seq > line.View.Seq);
            }
        }

        if (line.Tail is { } tail)
        {
            var rest = await TailRowsAsync(space, tail.Seq, cancellationToken);
            tail.Link(rest, today);
            tail.CheckSignatures(rest);

            fresh = [.. fresh.Where(entry => entry.Seq > before), .. rest];
        }

        line.View.Settle(line.Main.Members.Current.Any());
        return fresh;
    }

    /// <summary>Checks the signatures of new entries; a reader who met their own verified head again need not check what stands before it.</summary>
    private static void CheckNew(Chain chain, List<EntryRow> fresh, SpaceMark mark)
    {
        var trusted = fresh.Count == chain.Seq && Stands(chain, mark) ? mark.Seq : 0;
        chain.CheckSignatures([.. fresh.Where(entry => entry.Seq > trusted)]);
    }

    private static bool Stands(Chain chain, SpaceMark mark) => mark.Seq == 0 || (mark.Seq <= chain.Seq && chain.HeadAt(mark.Seq).AsSpan().SequenceEqual(mark.Head));

    /// <summary>Links what waits and may enter now, all of it at once, and finds what its writer is to be told. Whatever is wrong with a row, or with writing, the page goes on without it.</summary>
    private async Task<(bool HasEntered, Found Found)> EnterAsync(Line line, Session session, View view, CancellationToken cancellationToken)
    {
        if (view.Boxes.Count == 0)
        {
            return (false, Found.Nothing);
        }

        var (space, now) = (view.Place.Space, clock.GetUtcNow());
        var due = ReferenceEquals(line.Asked.Boxes, view.Boxes) && !line.Asked.HasDue ? [] : await stores.Main.ReadAsync(
            db => WaitingRows.ListDueAsync(db, null, space.ToBytes(), [.. view.Boxes.Values.Select(box => box.Name)], now.ToUnixTimeSeconds()), cancellationToken);
        var (chain, mine) = (line.View, due.Where(row => BoxOf(view, row).Reader != session.Me).ToList());
        var withdrawn = session.Content.Withdrawn;
        if (mine.Count > 0)
        {
            withdrawn = (await directories.FindAsync(session.Identity, cancellationToken)).Withdrawn ?? withdrawn;
        }

        List<WaitingRow> cameBack = [];
        List<(WaitingRow Waiting, EntryRow Entry)> entering = [];
        foreach (var row in due.Where(row => row.Sealed.Length > 0))
        {
            if (Open(view, row) is not { } waiting || (waiting.Header.Author != session.Me && waiting.Box.Reader != session.Me))
            {
                continue;
            }

            if (waiting.Header.Author == session.Me && withdrawn.Contains(waiting.Header.Id.ToString(), StringComparer.Ordinal))
            {
                cameBack.Add(row);
            }
            else if (MayEnter(waiting, now) && waiting.Row with { Seq = chain.Seq + 1 } is var entry && chain.TryLink(entry, Days.Of(now)))
            {
                entering.Add((row, entry));
            }
        }

        if (entering.Count > 0)
        {
            await LinkAsync(line, view, entering, cancellationToken);
        }

        var wentOut = withdrawn.Where(id => line.View.SeqOfHeld(Id<EntryHeader>.Parse(id, null)) > 0).ToList();
        return (entering.Count > 0, new(cameBack, [.. mine.Where(row => row.Sealed.Length == 0)], wentOut));
    }

    /// <summary>Whether the rule by which an entry waits lets it enter. Its time is signed inside the seal: a row that somebody made due earlier is looked at, and no more.</summary>
    private static bool MayEnter(WaitingEntry waiting, DateTimeOffset now) => waiting.Header.Entrance.How == Enters.ByTime && waiting.Opened.From <= now.ToUnixTimeSeconds();

    private static Box BoxOf(View view, WaitingRow row) => view.Boxes[Convert.ToHexString(row.Box)];

    /// <summary>What waits in a row, as a holder of the keys sees it; null for what is no entry of this space's that could ever enter.</summary>
    public WaitingEntry? Open(View view, WaitingRow row)
    {
        var box = BoxOf(view, row);
        if (box.Open(row.Id, row.Sealed) is not { Ct: not null, WrappedDek: not null } entry)
        {
            return null;
        }

        try
        {
            var header = EntryHeader.Decode(entry.Header);
            if (header.Version == 1 || header.Kind != EntryKind.Held || !view.Keys.TryGetValue(header.Epoch, out var key))
            {
                return null;
            }

            var opened = EntrySealer.Open(header, entry, key);
            return Fits(view.Members.Kind, header, codec.ReadIn(view.Members, header.Author, opened.Name, opened.Words)) ? new(box, row.Id, header, entry, opened) : null;
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    private async Task LinkAsync(Line line, View view, List<(WaitingRow Waiting, EntryRow Entry)> entering, CancellationToken cancellationToken)
    {
        var isLinked = false;
        try
        {
            isLinked = await AppendAsync(
                view.Place, view.IsTail, view.Place.Epoch, [.. entering.Select(pair => pair.Entry)],
                async (db, tx) =>
                {
                    foreach (var (row, _) in entering)
                    {
                        if (!await WaitingRows.DeleteAsync(db, tx, row.Owner, row.Box, row.Id))
                        {
                            throw new StoreUnavailableException("What waited was linked or taken back by somebody else meanwhile.");
                        }
                    }
                },
                cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Somebody else was first, or nothing can be written now: the page shows what is there, and the next one tries again.
        }
        finally
        {
            if (!isLinked)
            {
                line.Reset();
            }
        }
    }

    /// <summary>The keys to a shared space that a member holds: those known already, and the others by their grants.</summary>
    /// <exception cref="LogBrokenException">A grant does not open.</exception>
    public async Task<Dictionary<int, EpochKey>> KeysAsync(Identity identity, Id<Space> space, Membership members, MemberRecord me, IReadOnlyDictionary<int, byte[]> known, CancellationToken cancellationToken)
    {
        var keys = known.ToDictionary(pair => pair.Key, pair => new EpochKey(pair.Key, pair.Value));
        if (Enumerable.Range(me.FromEpoch, members.Epoch - me.FromEpoch + 1).Any(epoch => !keys.ContainsKey(epoch)))
        {
            var grants = await stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), identity.Id.ToBytes()), cancellationToken);
            foreach (var grant in grants.Where(grant => grant.Epoch >= me.FromEpoch && grant.Epoch <= members.Epoch))
            {
                var key = Hpke.Open(identity.EncryptionPrivate, Grants.Context(space, (int)grant.Epoch, identity.Id), [], grant.WrappedKey);
                keys[(int)grant.Epoch] = new((int)grant.Epoch, key ?? throw new LogBrokenException("A grant does not open."));
            }
        }

        return keys;
    }

    private static void CheckKeys(Id<Space> space, Membership members, MemberRecord me, Dictionary<int, EpochKey> keys)
    {
        for (var epoch = me.FromEpoch; epoch <= members.Epoch; epoch++)
        {
            if (!keys.TryGetValue(epoch, out var key) || !members.EpochTags[epoch].AsSpan().SequenceEqual(MembershipBody.TagOf(space, epoch, key.Key)))
            {
                throw new LogBrokenException("An epoch's key is missing, or is not the one the log names.");
            }
        }
    }

    /// <summary>The state for a reader with these keys, folded on from where it was; without what stands before its time.</summary>
    /// <param name="tag">What the keys hash to.</param>
    /// <param name="verified">Up to here the reader has verified the record in an earlier visit.</param>
    private async Task<Folded> FoldAsync(Line line, Id<Space> space, MemberRecord me, Dictionary<int, EpochKey> keys, string tag, IReadOnlyList<EntryRow> rows, long verified, CancellationToken cancellationToken)
    {
        var (chain, now) = (line.View, clock.GetUtcNow().ToUnixTimeSeconds());
        var fold = chain.Folds.GetValueOrDefault(tag) ?? Folded.None(chain.Members.Kind);
        if (fold.LeftOut.Any(entry => fold.Seq != chain.Seq || entry.From <= now))
        {
            // What was left out may have a place now: everything is folded in its order.
            fold = Folded.None(chain.Members.Kind);
        }

        if (fold.Seq == chain.Seq)
        {
            return fold;
        }

        if (rows.Count == 0 || rows[0].Seq > fold.Seq + 1 || rows[^1].Seq != chain.Seq)
        {
            rows = await ViewRowsAsync(line, space, fold.Seq, cancellationToken);
        }

        var entries = rows.Where(row => row.Seq > fold.Seq && row.Seq <= chain.Seq && !chain.IsErased(row.Seq)).Select(row => (Row: row, Header: EntryHeader.Decode(row.Header)))
            .Where(entry => entry.Header.Kind is EntryKind.Event or EntryKind.Held && entry.Header.Epoch >= me.FromEpoch).ToArray();
        var (happened, leftOut, bytes) = (new SpaceEvent?[entries.Length], new LeftOut?[entries.Length], fold.Bytes);
        Each.Of(entries.Length, i =>
        {
            var (row, header) = entries[i];
            var read = EntrySealer.Read(header, row, keys[header.Epoch], isVerified: row.Seq <= verified);
            leftOut[i] = LeftOutOf(chain, header, row.Seq, read.From, now);
            happened[i] = leftOut[i] is null && codec.ReadIn(chain.Members, header.Author, read.Name, read.Words) is var said && Fits(chain.Members.Kind, header, said) ? said : null;
            Interlocked.Add(ref bytes, read.Words.Length);
        });
        return chain.Folds[tag] = new(happened.OfType<SpaceEvent>().Aggregate(fold.State, (state, next) => state.Evolve(next)), chain.Seq, bytes, [.. leftOut.OfType<LeftOut>()]);
    }

    /// <summary>Whether what an entry says goes with what its header says: the day, which the rules go by, and whether it can be taken back. What does not has no effect.</summary>
    private static bool Fits(SpaceKind kind, EntryHeader header, SpaceEvent happened) => kind == SpaceKind.Private || header.Version == 1 || happened is not SharedEvent said
        || (Math.Abs(said.SaidOn().DayNumber - header.Day) <= 1 && !(said.StandsForGood() && header.Entrance.How == Enters.ByTime));

    /// <summary>Says of an entry that it may not stand where it does, or not yet; null where it may. What entered together needs its other half, or its morning.</summary>
    public static LeftOut? LeftOutOf(Chain chain, EntryHeader header, long seq, long from, long now) => header.Entrance.How switch
    {
        Enters.Together when chain.IsPaired(seq) => null,
        Enters.Together when from == 0 => new(seq, header.Id, header.Author, null),
        _ when from > now => new(seq, header.Id, header.Author, from),
        _ => null,
    };

    private async Task<IReadOnlyList<EntryRow>> ViewRowsAsync(Line line, Id<Space> space, long afterSeq, CancellationToken cancellationToken)
    {
        var rows = await stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), afterSeq), cancellationToken);
        return line.Main.Members.Closing is { } left ? [.. rows.Where(row => row.Seq < left.Left), .. await TailRowsAsync(space, Math.Max(afterSeq, left.Left - 1), cancellationToken)] : rows;
    }

    private async Task<IReadOnlyList<EntryRow>> TailRowsAsync(Id<Space> space, long afterSeq, CancellationToken cancellationToken)
    {
        var rows = await stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, Tail.OwnerOf(space)), cancellationToken);
        return [.. rows.Select(row => Tail.Decode(row.Sealed)).Where(row => row.Seq > afterSeq).OrderBy(row => row.Seq)];
    }
}
