using System.Collections.Concurrent;
using System.Data.Common;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>One space in memory. Whoever touches it holds <see cref="Gate"/>; whoever appends holds <see cref="Writing"/> before.</summary>
internal sealed class Line(Id<Space> space)
{
    public SemaphoreSlim Gate { get; } = new(1, 1);

    public SemaphoreSlim Writing { get; } = new(1, 1);

    /// <summary>The log as the database has it.</summary>
    public Chain Main { get; private set; } = new(space);

    /// <summary>What the remaining partner sees and writes after the other left: the log before that entry, and their own entries that wait. Null while nobody has left.</summary>
    public Chain? Tail { get; private set; }

    public Chain View => Tail ?? Main;

    public DateTimeOffset Used { get; set; }

    /// <summary>What the line's place in memory is reckoned by.</summary>
    public long Bytes => View.Seq * 64 + View.Folds.Values.Sum(fold => fold.Bytes);

    public void Reset() => (Main, Tail) = (new(space), null);

    public void Fork() => Tail = Main.ForkBefore(Main.Members.Closing!);
}

/// <summary>A space as one member sees it at one moment.</summary>
/// <param name="IsTail">What is appended waits outside the log, as the other member has left.</param>
/// <param name="IsClosed">The days in which the leaving was not to be known are over.</param>
/// <param name="IsRewound">The head this reader verified earlier is not on the chain.</param>
internal sealed record View(
    Place Place, Membership Members, MemberRecord Me, IReadOnlyDictionary<int, EpochKey> Keys, SpaceState State, bool IsTail, bool IsClosed, bool IsRewound);

/// <summary>
/// The spaces kept open in memory. A page costs one look at the head, and what is new since: the chain is linked without a key, and states are
/// kept under a tag that only a holder of the keys can compute. Dropped 15 minutes after use, at sign-out, and when memory is wanted.
/// </summary>
internal sealed class Lines(Stores stores, SpaceCodec codec, TimeProvider clock, long budgetBytes = 128 << 20)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<Id<Space>, Line> _lines = new();

    /// <summary>How many spaces are in memory.</summary>
    public int Count => _lines.Count;

    /// <summary>Opens a space as <paramref name="session"/> may see it: membership first, key second.</summary>
    /// <exception cref="DoorClosedException">There is no such space, or the person is not a member.</exception>
    /// <exception cref="LogBrokenException">The log was changed by hand.</exception>
    public Task<View> OpenAsync(Session session, Id<Space> space, CancellationToken cancellationToken) => BehindGateAsync(
        space,
        async line =>
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
            var keys = await KeysAsync(session, space, line.Main.Members, me, mark, cancellationToken);
            if (!isRewound && (mark.Seq != chain.Seq || mark.Keys.Count != keys.Count))
            {
                var kept = chain.Members.Kind == SpaceKind.Private ? [] : keys.ToDictionary(pair => pair.Key, pair => pair.Value.Key);
                session.Content.Marks[space.ToString()] = mark with { Seq = chain.Seq, Head = chain.Head, Keys = kept };
            }

            if (line.Tail is not null)
            {
                // Entries there name the epoch that both still share, so that nothing tells of the leaving, but are sealed with the key that only who stays holds.
                var epoch = chain.Members.Epoch;
                keys[epoch] = new(epoch, keys[epoch + 1].Key, Former: keys[epoch]);
            }

            var fold = await FoldAsync(line, space, me, keys, rows, isRewound ? 0 : mark.Seq, cancellationToken);

            var place = new Place(space, chain.Seq, chain.Head, chain.Members.Epoch, chain.Members.HeadBefore(chain.Seq + 1));
            var isClosed = line.Main.Members.Closing is { } left && Days.Of(clock.GetUtcNow()) > left.QuietUntil;
            return new View(place, chain.Members, me, keys, fold.State, line.Tail is not null, isClosed, isRewound);
        },
        cancellationToken);

    /// <summary>The membership as the log in the database tells it, and where its next entry would stand, for acts that change it. Uses no key.</summary>
    /// <exception cref="DoorClosedException">There is no such space.</exception>
    public Task<(Membership Members, Place Place)> MembersAsync(Id<Space> space, CancellationToken cancellationToken) => BehindGateAsync(
        space,
        async line =>
        {
            await CatchUpAsync(line, space, SpaceMark.None, cancellationToken);
            var chain = line.Main;
            return (chain.Members, new Place(space, chain.Seq, chain.Head, chain.Members.Epoch, chain.Members.HeadBefore(chain.Seq + 1)));
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
                    else if (!await WaitingRows.InsertAsync(db, tx, new(Tail.OwnerOf(place.Space), Tail.IdOf(row.Seq), null, Tail.Encode(row))))
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
        var line = _lines.GetOrAdd(space, static id => new(id));
        await line.Writing.WaitAsync(cancellationToken);
        try
        {
            return await act();
        }
        finally
        {
            line.Writing.Release();
        }
    }

    /// <summary>Every entry a view shows, in order, without those whose words are erased.</summary>
    public Task<IReadOnlyList<(EntryHeader Header, EntryRow Row)>> RowsAsync(View view, CancellationToken cancellationToken) => BehindGateAsync(
        view.Place.Space,
        async line =>
        {
            var rows = await ViewRowsAsync(line, view.Place.Space, 0, cancellationToken);
            return (IReadOnlyList<(EntryHeader, EntryRow)>)[.. rows.Where(row => row.Seq <= view.Place.Seq && row.Seq <= line.View.Seq)
                .Select(row => (EntryHeader.Decode(row.Header), line.View.IsErased(row.Seq) ? row with { Ct = null, WrappedDek = null } : row))];
        },
        cancellationToken);

    /// <summary>Drops what a session has opened: nothing of it stays in memory.</summary>
    public void Forget(Session session)
    {
        foreach (var id in session.Content.Marks.Keys)
        {
            Drop(Id<Space>.Parse(id, null));
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

    /// <summary>Drops a space from memory.</summary>
    public void Drop(Id<Space> space) => _lines.TryRemove(space, out _);

    /// <summary>Drops what nobody has used for 15 minutes, and then the longest unused until the rest fits the budget.</summary>
    public void Trim()
    {
        var now = clock.GetUtcNow();
        var bytes = 0L;
        foreach (var (id, line) in _lines.OrderByDescending(pair => pair.Value.Used).ToList())
        {
            bytes += line.Bytes;
            if (now - line.Used >= s_kept || bytes > budgetBytes)
            {
                Drop(id);
            }
        }
    }

    private async Task<T> BehindGateAsync<T>(Id<Space> space, Func<Line, Task<T>> act, CancellationToken cancellationToken)
    {
        var line = _lines.GetOrAdd(space, static id => new(id));
        await line.Gate.WaitAsync(cancellationToken);
        try
        {
            line.Used = clock.GetUtcNow();
            return await act(line);
        }
        catch (DoorClosedException) when (line.Main.Seq == 0)
        {
            // An id that names nothing must not cost memory.
            Drop(space);
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
        var row = await stores.Main.ReadAsync(db => LogRows.HeadAsync(db, space.ToBytes()), cancellationToken) ?? throw new DoorClosedException();
        if (row.HeadSeq < line.Main.Seq || (row.HeadSeq == line.Main.Seq && !row.HeadHash.AsSpan().SequenceEqual(line.Main.Head)) || HasEraseDay(line, now))
        {
            line.Reset();
        }

        IReadOnlyList<EntryRow> rows;
        try
        {
            rows = await LinkAsync(line, space, row, mark, cancellationToken);
        }
        catch (LogBrokenException) when (line.Main.Seq > 0)
        {
            // Perhaps the database was put back under a running program: what is there now is judged from its first entry.
            line.Reset();
            rows = await LinkAsync(line, space, row, mark, cancellationToken);
        }

        return row.Due <= now.ToUnixTimeSeconds() && await LinkHeldAsync(line, space, now, cancellationToken) ? await CatchUpAsync(line, space, mark, cancellationToken) : rows;
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

        line.View.SettleHoles();
        await CheckTrustedAsync(line.Main, space, mark, cancellationToken);
        return fresh;
    }

    /// <summary>Checks the signatures of new entries; a reader who met their own verified head again need not check what stands before it.</summary>
    private static void CheckNew(Chain chain, List<EntryRow> fresh, SpaceMark mark)
    {
        var trusted = fresh.Count == chain.Seq && Stands(chain, mark) ? mark.Seq : 0;
        chain.CheckSignatures([.. fresh.Where(entry => entry.Seq > trusted)]);
        chain.TrustedTo = Math.Max(chain.TrustedTo, trusted);
    }

    /// <summary>Checks what was trusted for another reader's sake and this one has not verified.</summary>
    private async Task CheckTrustedAsync(Chain chain, Id<Space> space, SpaceMark mark, CancellationToken cancellationToken)
    {
        var verified = Stands(chain, mark) ? mark.Seq : 0;
        if (verified < chain.TrustedTo)
        {
            var rows = await stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), verified), cancellationToken);
            chain.CheckSignatures([.. rows.Where(entry => entry.Seq <= chain.TrustedTo)]);
            chain.TrustedTo = verified;
        }
    }

    private static bool Stands(Chain chain, SpaceMark mark) => mark.Seq == 0 || (mark.Seq <= chain.Seq && chain.HeadAt(mark.Seq).AsSpan().SequenceEqual(mark.Head));

    /// <summary>Links the longest due of what was held, and says whether there was one. Needs no key: it was signed when it was written.</summary>
    private async Task<bool> LinkHeldAsync(Line line, Id<Space> space, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await stores.Main.ReadAsync(db => WaitingRows.ListDueAsync(db, null, space.ToBytes(), now.ToUnixTimeSeconds()), cancellationToken);
        if (due.Count == 0)
        {
            return false;
        }

        var chain = line.View;
        var row = Tail.Decode(due[0].Sealed) with { Seq = chain.Seq + 1 };
        var place = new Place(space, chain.Seq, chain.Head, chain.Members.Epoch, chain.Members.HeadBefore(chain.Seq + 1));

        // Nothing has vouched for this row yet: what cannot stand in the record must not get in, as it could never be taken out again.
        chain.Link([row], Days.Of(now));
        chain.CheckSignatures([row]);
        var isLinked = false;
        try
        {
            isLinked = await AppendAsync(place, line.Tail is not null, place.Epoch, [row], (db, tx) => TakeAsync(db, tx, space, due[0].Id), cancellationToken);
        }
        finally
        {
            if (!isLinked)
            {
                line.Reset();
            }
        }

        return true;
    }

    private static async Task TakeAsync(DbConnection db, DbTransaction tx, Id<Space> space, byte[] id)
    {
        if (!await WaitingRows.DeleteAsync(db, tx, space.ToBytes(), id))
        {
            throw new StoreUnavailableException("A held entry was linked or taken back by somebody else meanwhile.");
        }
    }

    private async Task<Dictionary<int, EpochKey>> KeysAsync(Session session, Id<Space> space, Membership members, MemberRecord me, SpaceMark mark, CancellationToken cancellationToken)
    {
        var keys = new Dictionary<int, EpochKey>();
        if (members.Kind == SpaceKind.Private)
        {
            keys[0] = new(0, (session.Private ?? throw new NotesLockedException()).Key);
        }
        else
        {
            foreach (var (epoch, key) in mark.Keys)
            {
                keys[epoch] = new(epoch, key);
            }

            if (Enumerable.Range(me.FromEpoch, members.Epoch - me.FromEpoch + 1).Any(epoch => !keys.ContainsKey(epoch)))
            {
                var grants = await stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), session.Me.ToBytes()), cancellationToken);
                foreach (var grant in grants.Where(grant => grant.Epoch >= me.FromEpoch && grant.Epoch <= members.Epoch))
                {
                    var key = Hpke.Open(session.Identity.EncryptionPrivate, Grants.Context(space, (int)grant.Epoch, session.Me), [], grant.WrappedKey);
                    keys[(int)grant.Epoch] = new((int)grant.Epoch, key ?? throw new LogBrokenException("A grant does not open."));
                }
            }
        }

        for (var epoch = me.FromEpoch; epoch <= members.Epoch; epoch++)
        {
            if (!keys.TryGetValue(epoch, out var key) || !members.EpochTags[epoch].AsSpan().SequenceEqual(MembershipBody.TagOf(space, epoch, key.Key)))
            {
                throw new LogBrokenException("An epoch's key is missing, or is not the one the log names.");
            }
        }

        return keys;
    }

    /// <summary>The state for a reader with these keys, folded on from where it was.</summary>
    /// <param name="verified">Up to here the reader has verified the record in an earlier visit.</param>
    private async Task<Folded> FoldAsync(Line line, Id<Space> space, MemberRecord me, Dictionary<int, EpochKey> keys, IReadOnlyList<EntryRow> rows, long verified, CancellationToken cancellationToken)
    {
        var chain = line.View;
        var tag = Convert.ToHexString(Hash.Sha256([.. "fold/1"u8, .. keys.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Key)]));
        var fold = chain.Folds.GetValueOrDefault(tag) ?? new(SpaceState.Empty, 0, 0);
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
        var (happened, bytes) = (new SpaceEvent[entries.Length], fold.Bytes);
        Each.Of(entries.Length, i =>
        {
            var (row, header) = entries[i];
            var (name, words) = EntrySealer.Read(header, row, keys[header.Epoch], isVerified: row.Seq <= verified);
            happened[i] = codec.ReadIn(chain.Members.Kind, header.Author, name, words);
            Interlocked.Add(ref bytes, words.Length);
        });
        return chain.Folds[tag] = new(happened.Aggregate(fold.State, (state, next) => state.Evolve(next)), chain.Seq, bytes);
    }

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
