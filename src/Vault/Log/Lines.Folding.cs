using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>What a log says to a holder of its keys.</summary>
internal sealed partial class Lines
{
    /// <summary>The keys to a shared space that a member holds: those known already, and the others by their grants.</summary>
    /// <exception cref="LogBrokenException">A grant does not open.</exception>
    public async Task<Dictionary<int, EpochKey>> KeysAsync(
        Identity identity, Id<Space> space, Membership members, MemberRecord me, IReadOnlyDictionary<int, byte[]> known, CancellationToken cancellationToken)
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
    private async Task<Folded> FoldAsync(Line line, Id<Space> space, MemberRecord me, Dictionary<int, EpochKey> keys, string tag,
        IReadOnlyList<EntryRow> rows, long verified, CancellationToken cancellationToken)
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

        var entries = rows.Where(row => row.Seq > fold.Seq && row.Seq <= chain.Seq && !chain.IsErased(row.Seq))
            .Select(row => (Row: row, Header: EntryHeader.Decode(row.Header)))
            .Where(entry => entry.Header.Kind is EntryKind.Event or EntryKind.Waited && entry.Header.Epoch >= me.FromEpoch).ToArray();
        var (happened, leftOut, bytes) = (new SpaceEvent?[entries.Length], new LeftOut?[entries.Length], fold.Bytes);
        Each.Of(entries.Length, i =>
        {
            var (row, header) = entries[i];
            var read = EntrySealer.Read(header, row, keys[header.Epoch], isVerified: row.Seq <= verified);
            leftOut[i] = LeftOutOf(chain, header, row.Seq, read.From, now);
            happened[i] = leftOut[i] is null && codec.ReadIn(chain.Members, header.Author, read.Name, read.Words) is var said
                && Fits(chain.Members.Kind, header, said) && MayStand(chain, header, row.Seq, said) ? said : null;
            Interlocked.Add(ref bytes, read.Words.Length);
        });
        return chain.Folds[tag] = new(happened.OfType<SpaceEvent>().Aggregate(fold.State, (state, next) => state.Evolve(next)), chain.Seq, bytes,
            [.. leftOut.OfType<LeftOut>()]);
    }

    /// <summary>
    /// Whether what an entry says goes with what its header says: the day, which the rules go by, and whether it can be taken back. What does not has no
    /// effect.
    /// </summary>
    private static bool Fits(SpaceKind kind, EntryHeader header, SpaceEvent happened) =>
        Chain.IsAlone(kind) || header.Version == 1 || happened is not SharedEvent said
        || (Math.Abs(said.SaidOn().DayNumber - header.Day) <= 1 && !(said.StandsForGood() && header.Entrance.CanBeTakenBack));

    /// <summary>Whether an entry that nobody took may say this: what needs a yes has no effect without one, but where an old record has it so.</summary>
    private static bool MayStand(Chain chain, EntryHeader header, long seq, SpaceEvent happened) =>
        header.Entrance.How == Enters.Taken || Proposals.MayStandAlone(happened, chain.HasTakenBefore(seq));

    /// <summary>
    /// Says of an entry that it may not stand where it does, or not yet; null where it may. What entered together needs its other half, or its morning.
    /// </summary>
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
        return line.Main.Members.Closing is not { } left ? rows
            : [.. rows.Where(row => row.Seq < left.Left), .. await TailRowsAsync(space, Math.Max(afterSeq, left.Left - 1), cancellationToken)];
    }

    private async Task<IReadOnlyList<EntryRow>> TailRowsAsync(Id<Space> space, long afterSeq, CancellationToken cancellationToken)
    {
        var rows = await stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, Tail.OwnerOf(space)), cancellationToken);
        return [.. rows.Select(row => Tail.Decode(row.Sealed)).Where(row => row.Seq > afterSeq).OrderBy(row => row.Seq)];
    }
}
