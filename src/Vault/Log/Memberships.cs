using System.Data.Common;
using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>Writes what changes who belongs to a space, and hands out the keys that go with it: each is one transaction in the rows of that space.</summary>
internal sealed class Memberships(Stores stores, Lines lines, SpaceCodec codec, TimeProvider clock)
{
    /// <summary>Whether there is such a space, for whomever.</summary>
    public async Task<bool> ExistsAsync(Id<Space> space, CancellationToken cancellationToken) =>
        await stores.Main.ReadAsync(db => LogRows.FindSpaceAsync(db, null, space.ToBytes()), cancellationToken) is not null;

    /// <summary>
    /// Who belongs to a space, and where its next entry would stand; null if its record does not agree with itself: nothing can be signed into it.
    /// </summary>
    public async Task<(Membership Members, Place Place)?> FindAsync(Id<Person> reader, Id<Space> space, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.MembersAsync(reader, space, cancellationToken);
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    /// <summary>Makes a space with its first member; nothing happens if it is there.</summary>
    /// <param name="begin">Decides the first events, in the maker's name.</param>
    public Task BeginAsync(
        Identity identity, Id<Space> space, SpaceKind kind, byte[] key, CancellationToken cancellationToken, Func<SharedState, Decision>? begin = null)
    {
        var body = Body(MembershipAct.Begin, kind, identity, 0, 0, MembershipBody.TagOf(space, 0, key)) with { Role = SpaceRules.Of(kind).Founder };
        var (rows, head) = Opening(identity, Place.First(space), body, key, begin);
        return stores.Main.WriteAsync(
            async (db, tx) =>
            {
                if (await LogRows.InsertSpaceAsync(db, tx, new(space.ToBytes(), rows.Count, head, 0)))
                {
                    foreach (var row in rows)
                    {
                        await LogRows.InsertEntryAsync(db, tx, space.ToBytes(), row);
                    }

                    if (kind != SpaceKind.Private)
                    {
                        await GrantAsync(db, tx, space, identity.Id, identity.EncryptionPublic, 0, key, 0);
                    }
                }
            },
            cancellationToken);
    }

    /// <summary>Joins a space on an invitation.</summary>
    /// <returns>False if it is full, closed or gone, or another epoch has begun than the invitation knows.</returns>
    public async Task<bool> JoinAsync(Identity identity, Id<Space> space, Invite invite, Func<SharedState, Decision> begin, CancellationToken cancellationToken)
    {
        while (await ExistsAsync(space, cancellationToken))
        {
            var (members, place) = await lines.MembersAsync(identity.Id, space, cancellationToken);
            if (members.Of(identity.Id) is not null)
            {
                return true;
            }

            var isFull = members.Current.Count(member => member.Role == invite.Role) >= members.Rules.Of(invite.Role).Most;
            if (isFull || members.Closing is not null || members.ClosedUntil != 0 || !invite.Keys.TryGetValue(place.Epoch, out var key))
            {
                return false;
            }

            var body = invite.Accept(space, Body(MembershipAct.Join, members.Kind, identity, invite.FromEpoch, place.Epoch,
                MembershipBody.TagOf(space, place.Epoch, key)));
            var (rows, _) = Opening(identity, place, body, key, begin);
            if (await lines.AppendAsync(
                place, false, place.Epoch, rows,
                async (db, tx) =>
                {
                    foreach (var (epoch, epochKey) in invite.Keys)
                    {
                        await GrantAsync(db, tx, space, identity.Id, identity.EncryptionPublic, epoch, epochKey, body.Until);
                    }
                },
                cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends somebody's own membership, whoever stays, if they have one.</summary>
    /// <param name="quietDays">Where a leaving is quiet: for how many days.</param>
    public Task LeaveAsync(Identity identity, Id<Space> space, int quietDays, CancellationToken cancellationToken) => lines.WritingAsync(
        space,
        async () =>
        {
            for (var isDone = false; !isDone;)
            {
                isDone = await LeaveOnceAsync(identity, space, quietDays, cancellationToken);
            }

            return true;
        },
        cancellationToken);

    /// <summary>Signs that a membership ends, one's own or another's, and gives those who stay a new key; whoever goes has none to read on with.</summary>
    /// <param name="drop">What else goes in the same transaction.</param>
    /// <returns>False if somebody was first.</returns>
    public Task<bool> EndAsync(
        Identity by, Membership members, Place place, MemberRecord who, int quietUntil, CancellationToken cancellationToken,
        Func<DbConnection, DbTransaction, Task>? drop = null)
    {
        var (now, key, epoch, isOwn) = (clock.GetUtcNow(), RandomNumberGenerator.GetBytes(32), place.Epoch + 1, who.Person == by.Id);
        var stay = members.Current.Where(member => member != who && !member.IsOver(Days.Of(now))).ToList();
        var body = Body(isOwn ? MembershipAct.Leave : MembershipAct.Remove, members.Kind, by, 0, epoch, MembershipBody.TagOf(place.Space, epoch, key)) with
        {
            Who = who.Person,
            Encryption = who.Encryption,
            Verification = who.Verification,
            Until = quietUntil,
        };
        var (_, row) = EntrySealer.SignOpen(by, place, EntryKind.Membership, body.Encode(), now);
        return lines.AppendAsync(
            place, false, epoch, [row],
            async (db, tx) =>
            {
                await LogRows.DeleteGrantsAsync(db, tx, place.Space.ToBytes(), who.Person.ToBytes());
                foreach (var member in stay)
                {
                    await GrantAsync(db, tx, place.Space, member.Person, member.Encryption, epoch, key, member.Until);
                }

                if (drop is not null)
                {
                    await drop(db, tx);
                }

                if (stay.Count == 0)
                {
                    await WaitingRows.DeleteAllAsync(db, tx, Tail.OwnerOf(place.Space));
                }
            },
            cancellationToken);
    }

    /// <summary>Signs that nothing is written any more, and when the words go.</summary>
    /// <param name="until">The last day on which they can be read.</param>
    /// <returns>False if somebody was first.</returns>
    public Task<bool> CloseAsync(Identity by, Membership members, Place place, int until, CancellationToken cancellationToken)
    {
        var body = Body(MembershipAct.Close, members.Kind, by, 0, place.Epoch, EntryHeader.NoHash) with { Until = until };
        var (_, row) = EntrySealer.SignOpen(by, place, EntryKind.Membership, body.Encode(), clock.GetUtcNow());
        return lines.AppendAsync(
            place, false, place.Epoch, [row], (db, tx) => LogRows.EmptyAfterAsync(db, tx, place.Space.ToBytes(), until), cancellationToken);
    }

    /// <summary>Deletes a space whose only member wants it gone: words, keys and chain.</summary>
    public async Task DeleteAsync(Id<Space> space, CancellationToken cancellationToken)
    {
        await stores.Main.WriteAsync((db, tx) => LogRows.DeleteSpaceAsync(db, tx, space.ToBytes()), cancellationToken);
        await lines.ForgetErasedAsync(cancellationToken);
        lines.Drop(space);
    }

    public static MembershipBody Body(MembershipAct act, SpaceKind kind, Identity identity, int fromEpoch, int epoch, byte[] tag) =>
        new(act, kind, identity.Id, identity.EncryptionPublic, identity.SigningPublic, fromEpoch, epoch, tag, 0, EntryHeader.NoHash, default, new byte[64],
            EntryHeader.NoHash);

    private async Task<bool> LeaveOnceAsync(Identity identity, Id<Space> space, int quietDays, CancellationToken cancellationToken)
    {
        if (!await ExistsAsync(space, cancellationToken))
        {
            return true;
        }

        if (await FindAsync(identity.Id, space, cancellationToken) is not var (members, place))
        {
            // Nobody is kept by a record that somebody broke: the key to it goes, and the listing.
            await stores.Main.WriteAsync((db, tx) => LogRows.DeleteGrantsAsync(db, tx, space.ToBytes(), identity.Id.ToBytes()), cancellationToken);
            return true;
        }

        if (members.Of(identity.Id) is not { } me)
        {
            return true;
        }

        if (members.Members.Count == 1)
        {
            // Nobody ever joined: nothing of it is anybody else's.
            await DeleteAsync(space, cancellationToken);
            return true;
        }

        var isQuiet = members.Rules.Leaving == LeavingRule.Quiet;
        var held = await BoxesOfOthersAsync(identity, space, members, cancellationToken);
        return await EndAsync(
            identity, members, place, me, isQuiet ? Links.QuietUntil(Days.Of(clock.GetUtcNow()), quietDays) : 0, cancellationToken,
            (db, tx) => isQuiet ? DropWaitingAsync(db, tx, space, identity, held, clock.GetUtcNow()) : Task.CompletedTask);
    }

    /// <summary>
    /// What the leaver had not delivered yet goes with them. Should any of it be put back, no record takes it: its writer has left. What they had proposed and
    /// the other can see stays until it lapses, so that nothing tells.
    /// </summary>
    private static async Task DropWaitingAsync(
        DbConnection db, DbTransaction tx, Id<Space> space, Identity identity, IReadOnlyDictionary<string, (Box Box, EpochKey Key)> boxes, DateTimeOffset now)
    {
        foreach (var row in await WaitingRows.ListAsync(db, tx, space.ToBytes(), [.. boxes.Values.Select(box => box.Box.Name)]))
        {
            if (!IsProposedBy(boxes[Convert.ToHexString(row.Box)], row, now))
            {
                await WaitingRows.DeleteAsync(db, tx, row.Owner, row.Box, row.Id);
            }
        }

        foreach (var held in await WaitingRows.ListAsync(db, tx, space.ToBytes()))
        {
            if (Tail.AuthorOf(held) == identity.Id)
            {
                await WaitingRows.DeleteAsync(db, tx, space.ToBytes(), held.Box, held.Id);
            }
        }
    }

    private static bool IsProposedBy((Box Box, EpochKey Key) box, WaitingRow row, DateTimeOffset now)
    {
        try
        {
            return box.Box.Open(row.Id, row.Sealed) is { Ct: not null, WrappedDek: not null } entry && EntryHeader.Decode(entry.Header) is var header
                && header.Entrance.How == Enters.Taken && EntrySealer.Open(header, entry, box.Key).From <= now.ToUnixTimeSeconds();
        }
        catch (LogBrokenException)
        {
            return false;
        }
    }

    /// <summary>
    /// The boxes of the other of two members, in which only the leaver's own things lie, each with its key. None where the keys to them are gone: nothing
    /// keeps anybody from leaving.
    /// </summary>
    private async Task<IReadOnlyDictionary<string,
    (Box Box, EpochKey Key)>> BoxesOfOthersAsync(Identity identity, Id<Space> space, Membership members, CancellationToken cancellationToken)
    {
        try
        {
            var keys = await lines.KeysAsync(identity, space, members, members.Of(identity.Id)!, new Dictionary<int, byte[]>(), cancellationToken);
            return (from key in keys.Values from box in Box.All([key], members) where box.Reader != identity.Id select (box, key))
                .ToDictionary(pair => Convert.ToHexString(pair.box.Name), StringComparer.Ordinal);
        }
        catch (LogBrokenException)
        {
            return new Dictionary<string, (Box, EpochKey)>(StringComparer.Ordinal);
        }
    }

    /// <summary>A membership entry, and the first events of whoever it lets in.</summary>
    private (List<EntryRow> Rows, byte[] Head) Opening(Identity identity, Place place, MembershipBody body, byte[] key, Func<SharedState, Decision>? begin)
    {
        var now = clock.GetUtcNow();
        var (_, first) = EntrySealer.SignOpen(identity, place, EntryKind.Membership, body.Encode(), now);
        List<EntryRow> rows = [first];
        var next = place.Next(first);
        next = next with { Epoch = body.Epoch, Members = next.Head };
        foreach (var happened in begin?.Invoke(SharedState.Empty).Events ?? [])
        {
            var (_, row) = EntrySealer.Seal(codec, body.Kind, identity, next, happened, key, now);
            rows.Add(row);
            next = next.Next(row);
        }

        return (rows, next.Head);
    }

    private static Task GrantAsync(DbConnection db, DbTransaction tx, Id<Space> space, Id<Person> person, byte[] encryption, int epoch, byte[] key,
        int until) =>
        LogRows.PutGrantAsync(db, tx, new(space.ToBytes(), person.ToBytes(), epoch, Hpke.Seal(encryption, Grants.Context(space, epoch, person), [], key),
            until == 0 ? null : until));
}
