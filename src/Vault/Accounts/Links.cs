using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Steadfast.Domain;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>An invitation as its maker sees it.</summary>
/// <param name="Code">26 characters in groups joined by hyphens; told or typed, never sent by the product.</param>
/// <param name="Expires">UTC; 72 hours after it was made.</param>
public sealed record Invitation(Id<Space> Space, string Code, DateTimeOffset Expires);

/// <summary>A shared space that somebody left.</summary>
/// <param name="On">The day of it, in UTC.</param>
/// <param name="ShowsOn">The first day on which whoever stayed is shown that it is closed, in UTC; null where nobody stayed.</param>
public sealed record LeftSpace(Id<Space> Space, DateOnly On, DateOnly? ShowsOn)
{
    /// <summary>For how many days beforehand that day is told.</summary>
    public const int TellDays = 14;

    /// <summary>Whether it is time to tell of that day.</summary>
    public bool IsToBeTold(DateOnly today) => ShowsOn is { } day && today < day && today >= day.AddDays(-TellDays);
}

/// <summary>How two people come to share a space, and how one leaves it.</summary>
/// <remarks>Each act is two or three steps that touch one space, person or invitation each; stopped after any, doing it again completes it.</remarks>
public sealed class Links
{
    /// <summary>The fewest days for which a leaving is not to be known.</summary>
    public const int LeastQuietDays = 30;

    /// <summary>The most days for which a leaving is not to be known.</summary>
    public const int MostQuietDays = Log.Membership.MostQuietDays;

    /// <summary>For how many days after a leaving shows it is still told to whoever left.</summary>
    private const int ToldFor = 14;

    private static readonly TimeSpan s_valid = TimeSpan.FromHours(72);
    private readonly Stores _stores;
    private readonly Lines _lines;
    private readonly Directories _directories;
    private readonly SpaceCodec _codec;
    private readonly Steps _steps;
    private readonly TimeProvider _clock;

    internal Links(Stores stores, Lines lines, Directories directories, SpaceCodec codec, Steps steps, TimeProvider clock) =>
        (_stores, _lines, _directories, _codec, _steps, _clock) = (stores, lines, directories, codec, steps, clock);

    /// <summary>Makes a shared space with one member and a code for a second; while a code of theirs is open, that one is given again.</summary>
    /// <param name="begin">Decides the first events of the space, in the maker's name.</param>
    public async Task<Invitation> InviteAsync(Session session, Func<SpaceState, Decision> begin, CancellationToken cancellationToken)
    {
        var identity = session.Identity;
        if (await OpenInvitationAsync(session, cancellationToken) is null)
        {
            await CancelAsync(session, cancellationToken);
        }

        var open = (await _directories.ChangeAsync(
            identity,
            directory => directory.Invitation is not null ? directory : directory with
            {
                Invitation = new(Id<Space>.From(RandomNumberGenerator.GetBytes(16)).ToString(), Codes.New(), (_clock.GetUtcNow() + s_valid).ToUnixTimeSeconds()),
            },
            cancellationToken)).Invitation!;
        _steps.After("invite: noted");
        var space = Id<Space>.Parse(open.Space, null);
        if (!await ExistsAsync(space, cancellationToken))
        {
            await BeginAsync(identity, space, SpaceKind.Shared, RandomNumberGenerator.GetBytes(32), cancellationToken, begin);
        }

        _steps.After("invite: space");
        await _directories.ChangeAsync(identity, directory => directory.Spaces.Contains(open.Space) ? directory : directory with { Spaces = [.. directory.Spaces, open.Space] }, cancellationToken);
        _steps.After("invite: listed");
        var view = await _lines.OpenAsync(session, space, cancellationToken);
        await _directories.RememberAsync(session, cancellationToken);
        var secret = Codes.SecretOf(open.Code);
        var id = InviteId(secret);
        var signature = identity.Sign(MembershipBody.Invitation(space, id, view.Me.FromEpoch));
        var blob = new Blob(open.Space, identity.Id.ToString(), view.Me.FromEpoch, signature, view.Keys.ToDictionary(pair => pair.Key, pair => pair.Value.Key), open.Expires);
        var row = new InviteRow(id, Aead.Seal(Hkdf.Derive(secret, "key"), JsonSerializer.SerializeToUtf8Bytes(blob), id), open.Expires, null);
        await _stores.Main.WriteAsync((db, tx) => InviteRows.InsertAsync(db, tx, row), cancellationToken);
        return Shown(open);
    }

    /// <summary>The person's open invitation; null if they have none, or it is used, cancelled or past its time.</summary>
    public async Task<Invitation?> OpenInvitationAsync(Session session, CancellationToken cancellationToken)
    {
        var directory = await _directories.FindAsync(session.Identity, cancellationToken);
        return directory.Invitation is { } open && open.Expires > _clock.GetUtcNow().ToUnixTimeSeconds()
            && !await IsJoinedAsync(session.Me, Id<Space>.Parse(open.Space, null), cancellationToken) ? Shown(open) : null;
    }

    /// <summary>Cancels the person's open invitation, and the space that nobody joined; nothing happens if there is none.</summary>
    /// <exception cref="LogBrokenException">Somebody joined without the code; it is kept, as it alone can show that.</exception>
    public async Task CancelAsync(Session session, CancellationToken cancellationToken)
    {
        var identity = session.Identity;
        if ((await _directories.FindAsync(identity, cancellationToken)).Invitation is { } open && Id<Space>.Parse(open.Space, null) is var space && await ExistsAsync(space, cancellationToken))
        {
            var (members, _) = await _lines.MembersAsync(identity.Id, space, cancellationToken);
            if (members.Of(identity.Id) is { } me && members.Current.FirstOrDefault(member => member.Person != identity.Id) is { } other)
            {
                EnsureBound(open, me, other);
            }
        }

        await CancelAsync(identity, cancellationToken);
    }

    /// <summary>Joins by a code. Repeating it after a crash goes on where it stopped.</summary>
    /// <param name="code">As typed: case, spaces and hyphens do not matter.</param>
    /// <param name="begin">Decides the joiner's first events, in their name.</param>
    /// <returns>The space, or null for a code that is unknown, used, cancelled, past its time, or one's own.</returns>
    public async Task<Id<Space>?> JoinAsync(Session session, string code, Func<SpaceState, Decision> begin, CancellationToken cancellationToken)
    {
        var identity = session.Identity;
        var now = _clock.GetUtcNow();
        if (!Codes.TryParse(code, out var secret)
            || await _stores.Main.ReadAsync(db => InviteRows.FindAsync(db, null, InviteId(secret)), cancellationToken) is not { } row
            || Aead.Open(Hkdf.Derive(secret, "key"), row.Blob, row.Id) is not { } opened
            || JsonSerializer.Deserialize<Blob>(opened) is not { } blob
            || blob.Inviter == identity.Id.ToString() || blob.Expires <= now.ToUnixTimeSeconds())
        {
            return null;
        }

        var space = Id<Space>.Parse(blob.Space, null);
        var claim = Hash.Hmac(Hkdf.Derive(secret, "claim"), identity.Id.ToBytes());
        if (!await _stores.Main.WriteAsync((db, tx) => InviteRows.ClaimAsync(db, tx, row.Id, claim, now.ToUnixTimeSeconds()), cancellationToken))
        {
            return null;
        }

        _steps.After("join: claimed");

        // Listed first: a listing without membership shows nothing, while a membership that is not listed could never be found or left again.
        await _directories.ChangeAsync(identity, directory => directory.Spaces.Contains(blob.Space) ? directory : directory with { Spaces = [.. directory.Spaces, blob.Space] }, cancellationToken);
        _steps.After("join: listed");
        if (await EnterAsync(identity, space, row.Id, secret, blob, begin, cancellationToken))
        {
            _steps.After("join: entered");

            // From here on it would be missed.
            await _lines.OpenAsync(session, space, cancellationToken);
            session.Content.Marks[blob.Space] = session.Content.Marks[blob.Space] with { IsBound = true };
            await _directories.RememberAsync(session, cancellationToken);
            return space;
        }

        await UnlistAsync(identity, space, cancellationToken);
        return null;
    }

    /// <summary>Leaves a shared space at once. The other goes on seeing it as it was for the days chosen; then one line says it is closed.</summary>
    /// <param name="quietDays">30 to 365.</param>
    /// <exception cref="DoorClosedException">Not a member (left already).</exception>
    public async Task LeaveAsync(Session session, Id<Space> space, int quietDays, CancellationToken cancellationToken)
    {
        var found = await FindMembersAsync(session.Me, space, cancellationToken);
        if (found is var (members, _) ? members.Kind != SpaceKind.Shared || members.Of(session.Me) is null
            : !(await _directories.FindAsync(session.Identity, cancellationToken)).Spaces.Contains(space.ToString()))
        {
            throw new DoorClosedException();
        }

        var today = Days.Of(_clock.GetUtcNow());
        var isFirst = found is { Members: { Closing: null } before } && before.Current.Count() > 1;
        var mark = new LeftMark(space.ToString(), today, isFirst ? QuietUntil(today, quietDays) : 0);
        await _directories.ChangeAsync(session.Identity, directory => directory with { Left = [.. (directory.Left ?? []).Where(left => left.Space != mark.Space && IsTold(left, today)), mark] }, cancellationToken);
        await LeaveAsync(session.Identity, space, quietDays, cancellationToken);
        session.Content.Marks.Remove(space.ToString());
    }

    /// <summary>What the person left by their own act, until two weeks after that shows; oldest first.</summary>
    public async Task<IReadOnlyList<LeftSpace>> LeftAsync(Session session, CancellationToken cancellationToken)
    {
        var today = Days.Of(_clock.GetUtcNow());
        return [.. ((await _directories.FindAsync(session.Identity, cancellationToken)).Left ?? []).Where(left => IsTold(left, today))
            .Select(left => new LeftSpace(Id<Space>.Parse(left.Space, null), DateOnly.FromDayNumber(left.On), left.Until == 0 ? null : DateOnly.FromDayNumber(left.Until + 1)))];
    }

    /// <summary>Puts off the day on which a leaving shows, for so many days from today. Whoever stayed sees no difference.</summary>
    /// <param name="quietDays">30 to 365. Fewer than are left already change nothing, and are told.</param>
    /// <returns>Null if that day holds now; "left-later" if a later one does already, and "left-shows" if it shows, or is not there any more.</returns>
    /// <exception cref="DoorClosedException">The person did not leave this space.</exception>
    public async Task<string?> PutOffAsync(Session session, Id<Space> space, int quietDays, CancellationToken cancellationToken)
    {
        var today = Days.Of(_clock.GetUtcNow());
        var until = QuietUntil(today, quietDays);
        var left = (await _directories.FindAsync(session.Identity, cancellationToken)).Left?.Find(left => left.Space == space.ToString()) ?? throw new DoorClosedException();
        var held = left.Until >= until ? left.Until : await _lines.WritingAsync(space, () => PutOffNowAsync(session.Identity, space, until, cancellationToken), cancellationToken);
        if (held > left.Until)
        {
            await _directories.ChangeAsync(
                session.Identity,
                directory => directory with { Left = [.. (directory.Left ?? []).Select(one => one.Space == space.ToString() ? one with { Until = held } : one)] },
                cancellationToken);
        }

        return held == 0 ? "left-shows" : held > until ? "left-later" : null;
    }

    /// <summary>Puts a closed space away: it leaves the person's list and their access ends.</summary>
    /// <exception cref="DoorClosedException">Not a member (put away already).</exception>
    public async Task PutAwayAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        if ((await _lines.MembersAsync(session.Me, space, cancellationToken)).Members.Of(session.Me) is null)
        {
            throw new DoorClosedException();
        }

        await LeaveAsync(session.Identity, space, LeastQuietDays, cancellationToken);
        session.Content.Marks.Remove(space.ToString());
    }

    /// <summary>Makes sure that who joined after the inviter holds the invitation's code.</summary>
    /// <exception cref="LogBrokenException">They do not: somebody who sits at the database put keys of their own there.</exception>
    internal static void EnsureBound(OpenInvitation invitation, MemberRecord inviter, MemberRecord other)
    {
        if (other.Joined > inviter.Joined && !BindOf(Codes.SecretOf(invitation.Code), other.Encryption, other.Verification).AsSpan().SequenceEqual(other.Bind))
        {
            throw new LogBrokenException("Who joined does not hold the code of the invitation.");
        }
    }

    internal static byte[] BindOf(byte[] secret, byte[] encryption, byte[] verification) => Hash.Hmac(Hkdf.Derive(secret, "bind"), encryption, verification);

    /// <summary>Makes a space with its first member.</summary>
    internal Task BeginAsync(Identity identity, Id<Space> space, SpaceKind kind, byte[] key, CancellationToken cancellationToken, Func<SpaceState, Decision>? begin = null)
    {
        var body = Membership(MembershipAct.Begin, kind, identity, 0, 0, MembershipBody.TagOf(space, 0, key));
        var (rows, head) = Opening(identity, Place.First(space), body, key, begin);
        return _stores.Main.WriteAsync(
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
                        await GrantAsync(db, tx, space, identity.Id, identity.EncryptionPublic, 0, key);
                    }
                }
            },
            cancellationToken);
    }

    internal async Task LeaveAsync(Identity identity, Id<Space> space, int quietDays, CancellationToken cancellationToken)
    {
        await _lines.WritingAsync(
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
        _steps.After("leave: entered");
        await UnlistAsync(identity, space, cancellationToken);
    }

    internal async Task CancelAsync(Identity identity, CancellationToken cancellationToken)
    {
        if ((await _directories.FindAsync(identity, cancellationToken)).Invitation is not { } open)
        {
            return;
        }

        var secret = Codes.SecretOf(open.Code);
        var space = Id<Space>.Parse(open.Space, null);
        await _stores.Main.WriteAsync((db, tx) => InviteRows.DeleteAsync(db, tx, InviteId(secret)), cancellationToken);
        _steps.After("cancel: code");
        var isJoined = await IsJoinedAsync(identity.Id, space, cancellationToken);
        if (!isJoined)
        {
            // What is listed is missed when it is gone.
            await UnlistAsync(identity, space, cancellationToken);
            _steps.After("cancel: unlisted");
            await DeleteAsync(space, cancellationToken);
            _steps.After("cancel: space");
        }

        await _directories.ChangeAsync(
            identity,
            directory => directory with { Invitation = null, Spaces = isJoined ? directory.Spaces : [.. directory.Spaces.Where(id => id != open.Space)] },
            cancellationToken);
    }

    /// <summary>Deletes a space whose only member wants it gone: words, keys and chain.</summary>
    internal async Task DeleteAsync(Id<Space> space, CancellationToken cancellationToken)
    {
        await _stores.Main.WriteAsync((db, tx) => LogRows.DeleteSpaceAsync(db, tx, space.ToBytes()), cancellationToken);
        await _lines.ForgetErasedAsync(cancellationToken);
        _lines.Drop(space);
    }

    private async Task UnlistAsync(Identity identity, Id<Space> space, CancellationToken cancellationToken) => await _directories.ChangeAsync(
        identity, directory => directory.Spaces.Contains(space.ToString()) ? directory with { Spaces = [.. directory.Spaces.Where(id => id != space.ToString())] } : directory, cancellationToken);

    private async Task<bool> EnterAsync(Identity identity, Id<Space> space, byte[] invite, byte[] secret, Blob blob, Func<SpaceState, Decision> begin, CancellationToken cancellationToken)
    {
        while (await ExistsAsync(space, cancellationToken))
        {
            var (members, place) = await _lines.MembersAsync(identity.Id, space, cancellationToken);
            if (members.Of(identity.Id) is not null)
            {
                return true;
            }

            if (members.Closing is not null || members.Members.Count > 1 || !blob.Keys.TryGetValue(place.Epoch, out var key))
            {
                return false;
            }

            var body = Membership(MembershipAct.Join, members.Kind, identity, blob.FromEpoch, place.Epoch, MembershipBody.TagOf(space, place.Epoch, key)) with
            {
                Invite = invite,
                Inviter = Id<Person>.Parse(blob.Inviter, null),
                InviterSignature = blob.Signature,
                Bind = BindOf(secret, identity.EncryptionPublic, identity.SigningPublic),
            };
            var (rows, _) = Opening(identity, place, body, key, begin);
            if (await _lines.AppendAsync(
                place, false, place.Epoch, rows,
                async (db, tx) =>
                {
                    foreach (var (epoch, epochKey) in blob.Keys)
                    {
                        await GrantAsync(db, tx, space, identity.Id, identity.EncryptionPublic, epoch, epochKey);
                    }
                },
                cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(LeftMark left, int today) => Math.Max(left.On, left.Until) + ToldFor >= today;

    private static int QuietUntil(int today, int quietDays) => today + Math.Clamp(quietDays, LeastQuietDays, MostQuietDays);

    // Until when it is quiet then; 0 if it shows, or is not there any more.
    private async Task<int> PutOffNowAsync(Identity identity, Id<Space> space, int until, CancellationToken cancellationToken)
    {
        while (await ExistsAsync(space, cancellationToken) && await FindMembersAsync(identity.Id, space, cancellationToken) is var (members, place)
            && members.Closing is { } left && left.Person == identity.Id && left.QuietUntil >= Days.Of(_clock.GetUtcNow()))
        {
            if (left.QuietUntil >= until)
            {
                return left.QuietUntil;
            }

            var body = Membership(MembershipAct.PutOff, members.Kind, identity, 0, place.Epoch, EntryHeader.NoHash) with { Until = until };
            var (_, row) = EntrySealer.SignOpen(identity, place, EntryKind.Membership, body.Encode(), _clock.GetUtcNow());
            if (await _lines.AppendAsync(place, false, place.Epoch, [row], null, cancellationToken))
            {
                return until;
            }
        }

        return 0;
    }

    private async Task<bool> LeaveOnceAsync(Identity identity, Id<Space> space, int quietDays, CancellationToken cancellationToken)
    {
        if (!await ExistsAsync(space, cancellationToken))
        {
            return true;
        }

        if (await FindMembersAsync(identity.Id, space, cancellationToken) is not var (members, place))
        {
            // Nobody is kept by a record that somebody broke: the key to it goes, and the listing.
            await _stores.Main.WriteAsync((db, tx) => LogRows.DeleteGrantsAsync(db, tx, space.ToBytes(), identity.Id.ToBytes()), cancellationToken);
            return true;
        }

        if (members.Of(identity.Id) is null)
        {
            return true;
        }

        var now = _clock.GetUtcNow();
        var key = RandomNumberGenerator.GetBytes(32);
        var stay = members.Current.Where(member => member.Person != identity.Id).ToList();
        if (stay.Count == 0 && members.Members.Count == 1)
        {
            // Nobody ever joined: nothing of it is anybody else's.
            await DeleteAsync(space, cancellationToken);
            return true;
        }

        var body = Membership(MembershipAct.Leave, members.Kind, identity, 0, place.Epoch + 1, MembershipBody.TagOf(space, place.Epoch + 1, key)) with
        {
            Until = QuietUntil(Days.Of(now), quietDays),
        };
        var (_, row) = EntrySealer.SignOpen(identity, place, EntryKind.Membership, body.Encode(), now);
        var held = await BoxesOfOthersAsync(identity, space, members, cancellationToken);
        return await _lines.AppendAsync(
            place, false, place.Epoch + 1, [row],
            async (db, tx) =>
            {
                await LogRows.DeleteGrantsAsync(db, tx, space.ToBytes(), identity.Id.ToBytes());
                await DropHeldAsync(db, tx, space, identity, held);
                foreach (var member in stay)
                {
                    await GrantAsync(db, tx, space, member.Person, member.Encryption, place.Epoch + 1, key);
                }

                if (stay.Count == 0)
                {
                    await WaitingRows.DeleteAllAsync(db, tx, Tail.OwnerOf(space));
                }
            },
            cancellationToken);
    }

    /// <summary>What the leaver had not delivered yet goes with them. Should any of it be put back, no record takes it: its writer has left.</summary>
    private static async Task DropHeldAsync(DbConnection db, DbTransaction tx, Id<Space> space, Identity identity, IReadOnlyList<byte[]> boxes)
    {
        await WaitingRows.DeleteAllAsync(db, tx, space.ToBytes(), boxes);
        foreach (var held in await WaitingRows.ListAsync(db, tx, space.ToBytes()))
        {
            if (Tail.AuthorOf(held) == identity.Id)
            {
                await WaitingRows.DeleteAsync(db, tx, space.ToBytes(), held.Box, held.Id);
            }
        }
    }

    /// <summary>The boxes of the other members, in which only the leaver's own things lie. None where the keys to them are gone: nothing keeps anybody from leaving.</summary>
    private async Task<IReadOnlyList<byte[]>> BoxesOfOthersAsync(Identity identity, Id<Space> space, Membership members, CancellationToken cancellationToken)
    {
        try
        {
            var keys = await _lines.KeysAsync(identity, space, members, members.Of(identity.Id)!, new Dictionary<int, byte[]>(), cancellationToken);
            return [.. Box.All(keys.Values, members).Where(box => box.Reader != identity.Id).Select(box => box.Name)];
        }
        catch (LogBrokenException)
        {
            return [];
        }
    }

    /// <summary>A membership entry, and the first events of whoever it lets in.</summary>
    private (List<EntryRow> Rows, byte[] Head) Opening(Identity identity, Place place, MembershipBody body, byte[] key, Func<SpaceState, Decision>? begin)
    {
        var now = _clock.GetUtcNow();
        var (_, first) = EntrySealer.SignOpen(identity, place, EntryKind.Membership, body.Encode(), now);
        List<EntryRow> rows = [first];
        var next = place.Next(first);
        next = next with { Epoch = body.Epoch, Members = next.Head };
        foreach (var happened in begin?.Invoke(SpaceState.Empty).Events ?? [])
        {
            var (_, row) = EntrySealer.Seal(_codec, body.Kind, identity, next, happened, key, now);
            rows.Add(row);
            next = next.Next(row);
        }

        return (rows, next.Head);
    }

    /// <summary>Whether somebody has joined the maker of a space; of a broken record nobody can say, so it is taken for joined and nothing of it is deleted.</summary>
    private async Task<bool> IsJoinedAsync(Id<Person> maker, Id<Space> space, CancellationToken cancellationToken) =>
        await ExistsAsync(space, cancellationToken) && (await FindMembersAsync(maker, space, cancellationToken) is not var (members, _) || members.Members.Count > 1);

    /// <summary>Who belongs to a space, and where its next entry would stand; null if its record does not agree with itself: nothing can be signed into it.</summary>
    private async Task<(Membership Members, Place Place)?> FindMembersAsync(Id<Person> reader, Id<Space> space, CancellationToken cancellationToken)
    {
        try
        {
            return await _lines.MembersAsync(reader, space, cancellationToken);
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    /// <summary>Whether there is such a space, for whomever.</summary>
    internal async Task<bool> ExistsAsync(Id<Space> space, CancellationToken cancellationToken) =>
        await _stores.Main.ReadAsync(db => LogRows.FindSpaceAsync(db, null, space.ToBytes()), cancellationToken) is not null;

    private static Task GrantAsync(DbConnection db, DbTransaction tx, Id<Space> space, Id<Person> person, byte[] encryption, int epoch, byte[] key) =>
        LogRows.PutGrantAsync(db, tx, new(space.ToBytes(), person.ToBytes(), epoch, Hpke.Seal(encryption, Grants.Context(space, epoch, person), [], key), null));

    private static MembershipBody Membership(MembershipAct act, SpaceKind kind, Identity identity, int fromEpoch, int epoch, byte[] tag) =>
        new(act, kind, identity.Id, identity.EncryptionPublic, identity.SigningPublic, fromEpoch, epoch, tag, 0, EntryHeader.NoHash, default, new byte[64], EntryHeader.NoHash);

    private static byte[] InviteId(byte[] secret) => Hash.Sha256(Hkdf.Derive(secret, "id"));

    private static Invitation Shown(OpenInvitation open) =>
        new(Id<Space>.Parse(open.Space, null), string.Join('-', Codes.Groups(open.Code)), DateTimeOffset.FromUnixTimeSeconds(open.Expires));

    /// <summary>What an invitation's row holds, sealed under the code.</summary>
    private sealed record Blob(string Space, string Inviter, int FromEpoch, byte[] Signature, Dictionary<int, byte[]> Keys, long Expires);
}
