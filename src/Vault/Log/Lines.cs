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
internal sealed partial class Lines(Stores stores, Directories directories, SpaceCodec codec, TimeProvider clock, long budgetBytes = 128 << 20)
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
            line.Owner = (session.Own ?? session).Me;
            var view = await ReadAsync(line, session, space, cancellationToken);
            var (hasEntered, found) = await EnterAsync(line, session, view, cancellationToken);
            return (hasEntered ? await ReadAsync(line, session, space, cancellationToken) : view) with { Found = found };
        },
        cancellationToken);

    private async Task<View> ReadAsync(Line line, Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        var mark = session.Content.Marks.GetValueOrDefault(space.ToString(), SpaceMark.None);
        var rows = await CatchUpAsync(line, space, mark, cancellationToken);
        var today = Days.Of(clock.GetUtcNow());
        if (line.Main.Members.Of(session.Me) is not { } known || known.IsOver(today) || line.Main.Members.IsOver(today))
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
        var isClosed = line.Main.Members.ClosedUntil != 0 || (line.Main.Members.Closing is { } left && today > left.QuietUntil);
        var boxes = chain.Members.Kind == SpaceKind.Private ? new Dictionary<string, Box>(StringComparer.Ordinal) : line.Boxes(tag, keys.Values);
        return new View(chain.Place, chain.Members, me, keys, fold.State, line.Tail is not null, isClosed, isRewound, fold.LeftOut, boxes, chain.HasEntered,
            chain.ErasedOn(session.Me), today);
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
    public Task<bool> AppendAsync(
        Place place, bool isTail, int epoch, IReadOnlyList<EntryRow> rows, Func<DbConnection, DbTransaction, Task>? also,
        CancellationToken cancellationToken) =>
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
    /// <param name="onlyApart">Only what is open to its person under another identity, as that goes with the notes.</param>
    public void Forget(Session session, bool onlyApart = false)
    {
        foreach (var (seat, line) in _lines.Where(pair => pair.Key.Reader == session.Me ? !onlyApart : pair.Value.Owner == session.Me).ToList())
        {
            _lines.TryRemove(new(seat, line));
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
        var row = await stores.Main.ReadAsync(db => LogRows.HeadAsync(db, space.ToBytes(), names, now.ToUnixTimeSeconds()), cancellationToken)
            ?? throw new DoorClosedException();
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
            fresh = [
                .. (
                    await stores.Main.ReadAsync(
                        db => LogRows.EntriesAsync(db, null, space.ToBytes(), line.Main.Seq), cancellationToken)).Where(entry => entry.Seq <= row.HeadSeq)];
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

        line.View.Settle(line.Main.Members.Current.Any() && !line.Main.Members.IsOver(today));
        return fresh;
    }

    /// <summary>Checks the signatures of new entries; a reader who met their own verified head again need not check what stands before it.</summary>
    private static void CheckNew(Chain chain, List<EntryRow> fresh, SpaceMark mark)
    {
        var trusted = fresh.Count == chain.Seq && Stands(chain, mark) ? mark.Seq : 0;
        chain.CheckSignatures([.. fresh.Where(entry => entry.Seq > trusted)]);
    }

    private static bool Stands(Chain chain, SpaceMark mark) =>
        mark.Seq == 0 || (mark.Seq <= chain.Seq && chain.HeadAt(mark.Seq).AsSpan().SequenceEqual(mark.Head));
}
