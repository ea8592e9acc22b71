using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

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

    private readonly Stores _stores;
    private readonly Lines _lines;
    private readonly Directories _directories;
    private readonly Memberships _memberships;
    private readonly Steps _steps;
    private readonly TimeProvider _clock;

    internal Links(Stores stores, Lines lines, Directories directories, Memberships memberships, Steps steps, TimeProvider clock) =>
        (_stores, _lines, _directories, _memberships, _steps, _clock) = (stores, lines, directories, memberships, steps, clock);

    /// <summary>Makes a shared space with one member and a code for a second; while a code of theirs is open, that one is given again.</summary>
    /// <param name="begin">Decides the first events of the space, in the maker's name.</param>
    public async Task<Invitation> InviteAsync(Session session, Func<SharedState, Decision> begin, CancellationToken cancellationToken)
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
                Invitation = new(Id<Space>.From(RandomNumberGenerator.GetBytes(16)).ToString(), Codes.New(),
                    (_clock.GetUtcNow() + Invite.Valid).ToUnixTimeSeconds()),
            },
            cancellationToken)).Invitation!;
        _steps.After("invite: noted");
        var space = Id<Space>.Parse(open.Space, null);
        if (!await _memberships.ExistsAsync(space, cancellationToken))
        {
            await _memberships.BeginAsync(identity, space, SpaceKind.Shared, RandomNumberGenerator.GetBytes(32), cancellationToken, begin);
        }

        _steps.After("invite: space");
        await _directories.ChangeAsync(
            identity, directory => directory.Spaces.Contains(open.Space) ? directory : directory with { Spaces = [.. directory.Spaces, open.Space] },
            cancellationToken);
        _steps.After("invite: listed");
        var view = await _lines.OpenAsync(session, space, cancellationToken);
        await _directories.RememberAsync(session, cancellationToken);
        var row = Invite.Seal(open, identity, SpaceKind.Shared, view.Me.FromEpoch, view.Keys);
        await _stores.Main.WriteAsync((db, tx) => InviteRows.InsertAsync(db, tx, row), cancellationToken);
        return Invitation.Of(open);
    }

    /// <summary>The person's open invitation; null if they have none, or it is used, cancelled or past its time.</summary>
    public async Task<Invitation?> OpenInvitationAsync(Session session, CancellationToken cancellationToken)
    {
        var directory = await _directories.FindAsync(session.Identity, cancellationToken);
        return directory.Invitation is { } open && open.Expires > _clock.GetUtcNow().ToUnixTimeSeconds()
            && !await IsJoinedAsync(session.Me, Id<Space>.Parse(open.Space, null), cancellationToken) ? Invitation.Of(open) : null;
    }

    /// <summary>Cancels the person's open invitation, and the space that nobody joined; nothing happens if there is none.</summary>
    /// <exception cref="LogBrokenException">Somebody joined without the code; it is kept, as it alone can show that.</exception>
    public async Task CancelAsync(Session session, CancellationToken cancellationToken)
    {
        var identity = session.Identity;
        if ((await _directories.FindAsync(identity, cancellationToken)).Invitation is { } open && Id<Space>.Parse(open.Space, null) is var space
            && await _memberships.ExistsAsync(space, cancellationToken))
        {
            var (members, _) = await _lines.MembersAsync(identity.Id, space, cancellationToken);
            if (members.Of(identity.Id) is { } me && members.Current.FirstOrDefault(member => member.Person != identity.Id) is { } other)
            {
                EnsureBound(open, me, other);
            }
        }

        await CancelAsync(identity, cancellationToken);
    }

    /// <summary>Joins a shared space by a code. Repeating it after a crash goes on where it stopped.</summary>
    /// <param name="code">As typed: case, spaces and hyphens do not matter.</param>
    /// <param name="begin">Decides the joiner's first events, in their name.</param>
    /// <returns>The space, or null for a code that is unknown, used, cancelled, past its time, or one's own.</returns>
    public async Task<Id<Space>?> JoinAsync(Session session, string code, Func<SharedState, Decision> begin, CancellationToken cancellationToken)
    {
        var (identity, now) = (session.Identity, _clock.GetUtcNow());
        if (await Invite.FindAsync(_stores.Main, code, now, cancellationToken) is not { } invite || invite.Inviter == identity.Id
            || SpaceRules.Of(invite.Kind).IsApart
            || !await invite.ClaimAsync(_stores.Main, identity.Id, now, cancellationToken))
        {
            return null;
        }

        _steps.After("join: claimed");

        // Listed first: a listing without membership shows nothing, while a membership that is not listed could never be found or left again.
        var (space, listed) = (invite.Space, invite.Space.ToString());
        await _directories.ChangeAsync(
            identity,
            directory => directory.Spaces.Contains(listed) ? directory : directory with { Spaces = [.. directory.Spaces, listed] },
            cancellationToken);
        _steps.After("join: listed");
        if (await _memberships.JoinAsync(identity, space, invite, begin, cancellationToken))
        {
            _steps.After("join: entered");

            // From here on it would be missed.
            await _lines.OpenAsync(session, space, cancellationToken);
            session.Content.Marks[listed] = session.Content.Marks[listed] with { IsBound = true };
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
        var found = await _memberships.FindAsync(session.Me, space, cancellationToken);
        if (found is var (members, _) ? members.Rules.Leaving != LeavingRule.Quiet || members.Of(session.Me) is null
            : !(await _directories.FindAsync(session.Identity, cancellationToken)).Spaces.Contains(space.ToString()))
        {
            throw new DoorClosedException();
        }

        var today = Days.Of(_clock.GetUtcNow());
        var isFirst = found is { Members: { Closing: null } before } && before.Current.Count() > 1;
        var mark = new LeftMark(space.ToString(), today, isFirst ? QuietUntil(today, quietDays) : 0);
        await _directories.ChangeAsync(
            session.Identity,
            directory => directory with { Left = [.. (directory.Left ?? []).Where(left => left.Space != mark.Space && IsTold(left, today)), mark] },
            cancellationToken);
        await LeaveAsync(session.Identity, space, quietDays, cancellationToken);
        session.Content.Marks.Remove(space.ToString());
    }

    /// <summary>What the person left by their own act, until two weeks after that shows; oldest first.</summary>
    public async Task<IReadOnlyList<LeftSpace>> LeftAsync(Session session, CancellationToken cancellationToken)
    {
        var today = Days.Of(_clock.GetUtcNow());
        return [.. ((await _directories.FindAsync(session.Identity, cancellationToken)).Left ?? []).Where(left => IsTold(left, today))
            .Select(left =>
                new LeftSpace(
                    Id<Space>.Parse(left.Space, null), DateOnly.FromDayNumber(left.On), left.Until == 0 ? null : DateOnly.FromDayNumber(left.Until + 1)))];
    }

    /// <summary>Puts off the day on which a leaving shows, for so many days from today. Whoever stayed sees no difference.</summary>
    /// <param name="quietDays">30 to 365. Fewer than are left already change nothing, and are told.</param>
    /// <returns>Null if that day holds now; "left-later" if a later one does already, and "left-shows" if it shows, or is not there any more.</returns>
    /// <exception cref="DoorClosedException">The person did not leave this space.</exception>
    public async Task<string?> PutOffAsync(Session session, Id<Space> space, int quietDays, CancellationToken cancellationToken)
    {
        var today = Days.Of(_clock.GetUtcNow());
        var until = QuietUntil(today, quietDays);
        var left = (await _directories.FindAsync(session.Identity, cancellationToken)).Left?.Find(left => left.Space == space.ToString())
            ?? throw new DoorClosedException();
        var held = left.Until >= until
            ? left.Until
            : await _lines.WritingAsync(space, () => PutOffNowAsync(session.Identity, space, until, cancellationToken), cancellationToken);
        if (held > left.Until)
        {
            await _directories.ChangeAsync(
                session.Identity,
                directory =>
                    directory with { Left = [.. (directory.Left ?? []).Select(one => one.Space == space.ToString() ? one with { Until = held } : one)] },
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
        if (other.Joined > inviter.Joined
            && !Invite.BindOf(Codes.SecretOf(invitation.Code), other.Encryption, other.Verification).AsSpan().SequenceEqual(other.Bind))
        {
            throw new LogBrokenException("Who joined does not hold the code of the invitation.");
        }
    }

    internal async Task LeaveAsync(Identity identity, Id<Space> space, int quietDays, CancellationToken cancellationToken)
    {
        await _memberships.LeaveAsync(identity, space, quietDays, cancellationToken);
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
        await _stores.Main.WriteAsync((db, tx) => InviteRows.DeleteAsync(db, tx, Invite.RowOf(secret)), cancellationToken);
        _steps.After("cancel: code");
        var isJoined = await IsJoinedAsync(identity.Id, space, cancellationToken);
        if (!isJoined)
        {
            // What is listed is missed when it is gone.
            await UnlistAsync(identity, space, cancellationToken);
            _steps.After("cancel: unlisted");
            await _memberships.DeleteAsync(space, cancellationToken);
            _steps.After("cancel: space");
        }

        await _directories.ChangeAsync(
            identity,
            directory => directory with { Invitation = null, Spaces = isJoined ? directory.Spaces : [.. directory.Spaces.Where(id => id != open.Space)] },
            cancellationToken);
    }

    private async Task UnlistAsync(Identity identity, Id<Space> space, CancellationToken cancellationToken) => await _directories.ChangeAsync(
        identity, directory =>
            directory.Spaces.Contains(space.ToString())
                ? directory with { Spaces = [.. directory.Spaces.Where(id => id != space.ToString())] }
                : directory, cancellationToken);

    private static bool IsTold(LeftMark left, int today) => Math.Max(left.On, left.Until) + ToldFor >= today;

    internal static int QuietUntil(int today, int quietDays) => today + Math.Clamp(quietDays, LeastQuietDays, MostQuietDays);

    // Until when it is quiet then; 0 if it shows, or is not there any more.
    private async Task<int> PutOffNowAsync(Identity identity, Id<Space> space, int until, CancellationToken cancellationToken)
    {
        while (await _memberships.ExistsAsync(space, cancellationToken)
            && await _memberships.FindAsync(identity.Id, space, cancellationToken) is var (members, place)
            && members.Closing is { } left && left.Person == identity.Id && left.QuietUntil >= Days.Of(_clock.GetUtcNow()))
        {
            if (left.QuietUntil >= until)
            {
                return left.QuietUntil;
            }

            var body = Memberships.Body(MembershipAct.PutOff, members.Kind, identity, 0, place.Epoch, EntryHeader.NoHash) with { Until = until };
            var (_, row) = EntrySealer.SignOpen(identity, place, EntryKind.Membership, body.Encode(), _clock.GetUtcNow());
            if (await _lines.AppendAsync(place, false, place.Epoch, [row], null, cancellationToken))
            {
                return until;
            }
        }

        return 0;
    }

    /// <summary>
    /// Whether somebody has joined the maker of a space; of a broken record nobody can say, so it is taken for joined and nothing of it is deleted.
    /// </summary>
    private async Task<bool> IsJoinedAsync(Id<Person> maker, Id<Space> space, CancellationToken cancellationToken) =>
        await _memberships.ExistsAsync(space, cancellationToken)
            && (await _memberships.FindAsync(maker, space, cancellationToken) is not var (members, _) || members.Members.Count > 1);
}
