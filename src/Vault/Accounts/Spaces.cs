using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>Somebody's space apart.</summary>
public sealed record SpaceApart(Id<Space> Space, SpaceKind Kind);

/// <summary>
/// The spaces that somebody makes or joins under an identity of its own: no table, record or export shows that it is they. They lie behind the notes.
/// </summary>
/// <remarks>Each act is two or three steps that touch one space, person or invitation each; stopped after any, doing it again completes it.</remarks>
public sealed class Spaces
{
    private readonly Stores _stores;
    private readonly Access _access;
    private readonly Directories _directories;
    private readonly Memberships _memberships;
    private readonly Steps _steps;
    private readonly TimeProvider _clock;

    internal Spaces(Stores stores, Access access, Directories directories, Memberships memberships, Steps steps, TimeProvider clock) =>
        (_stores, _access, _directories, _memberships, _steps, _clock) = (stores, access, directories, memberships, steps, clock);

    /// <summary>
    /// The spaces apart that the person belongs to and that can be read, oldest first; empty while the notes are put away. One that was there and is gone
    /// from the database, or whose record is broken, stays among them: whoever opens it is told.
    /// </summary>
    /// <exception cref="LogBrokenException">Where they are kept was changed by hand.</exception>
    public async Task<IReadOnlyList<SpaceApart>> ListAsync(Session session, CancellationToken cancellationToken)
    {
        List<SpaceApart> listed = [];
        foreach (var apart in session.Private is { } part ? await _directories.FindApartAsync(session.Identity, part, cancellationToken) : [])
        {
            var space = Id<Space>.Parse(apart.Space, null);
            var isListed = await _memberships.ExistsAsync(space, cancellationToken)
                ? await IsOpenAsync(session.In(apart).Me, space, cancellationToken) : apart.Mark is not null;
            listed.AddRange(isListed ? [new(space, apart.Kind)] : []);
        }

        return listed;
    }

    /// <summary>Makes a space, whose maker is its first member.</summary>
    /// <param name="id">Which it is to be, so that the same post twice makes one.</param>
    /// <param name="begin">Decides its first events, in the name of whoever the maker is there.</param>
    /// <exception cref="NotesLockedException">The private part of the session is put away.</exception>
    public async Task MakeAsync(
        Session session, Id<Space> id, SpaceKind kind, Func<Id<Person>, SharedState, Decision> begin, CancellationToken cancellationToken)
    {
        if (!SpaceRules.Of(kind).IsApart)
        {
            throw new ArgumentException("In such a space people are who they are.", nameof(kind));
        }

        var me = session.In(await KeepAsync(session, id, kind, cancellationToken));
        _steps.After("make: kept");
        if (!await _memberships.ExistsAsync(id, cancellationToken))
        {
            await _memberships.BeginAsync(me.Identity, id, kind, RandomNumberGenerator.GetBytes(32), cancellationToken, state => begin(me.Me, state));
        }

        _steps.After("make: space");
        await RememberAsync(me, id, cancellationToken);
    }

    /// <summary>Makes a code by which one more person can join, within 72 hours.</summary>
    /// <param name="until">The last day on which they belong to it, in UTC; null for no end.</param>
    /// <returns>Null if as many codes of this person's are open as may be.</returns>
    /// <exception cref="DoorClosedException">There is no such space, or it is not this person's.</exception>
    /// <exception cref="ArgumentException">The rules of the space do not let this person invite so.</exception>
    public async Task<Invitation?> InviteAsync(Session session, Id<Space> space, Role role, DateOnly? until, CancellationToken cancellationToken)
    {
        var view = await _access.ViewOfAsync(session, space, cancellationToken);
        var (now, rules) = (_clock.GetUtcNow(), view.Members.Rules);
        if (!view.May(Rights.Invite) || view.IsClosed || !rules.Of(role).MayLast(view.Today, until?.DayNumber ?? 0))
        {
            throw new ArgumentException("The rules of the space do not let this person invite so.", nameof(role));
        }

        var open = new OpenInvitation(space.ToString(), Codes.New(), (now + Invite.Valid).ToUnixTimeSeconds(), view.Place.Epoch, role, until?.DayNumber ?? 0);
        var isKept = false;
        await _directories.ChangeApartAsync(
            session, open.Space,
            known =>
            {
                var others = (known.Invitations ?? []).Where(one => IsOpen(one, view.Members, now)).ToList();
                isKept = others.Count < rules.MostInvitations;
                return isKept ? known with { Invitations = [.. others, open] } : known;
            },
            cancellationToken);
        if (!isKept)
        {
            return null;
        }

        _steps.After("invite apart: kept");
        var row = Invite.Seal(open, session.In(await FindAsync(session, space, cancellationToken)).Identity, rules.Kind, view.Me.FromEpoch, view.Keys);
        await _stores.Main.WriteAsync((db, tx) => InviteRows.InsertAsync(db, tx, row), cancellationToken);
        return Invitation.Of(open);
    }

    /// <summary>The person's codes for a space that still let somebody in, oldest first.</summary>
    /// <exception cref="DoorClosedException">There is no such space, or it is not this person's.</exception>
    public async Task<IReadOnlyList<Invitation>> InvitationsAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        var view = await _access.ViewOfAsync(session, space, cancellationToken);
        return [.. ((await FindAsync(session, space, cancellationToken)).Invitations ?? []).Where(one => IsOpen(one, view.Members, _clock.GetUtcNow()))
            .Select(Invitation.Of)];
    }

    /// <summary>Cancels the person's open codes for a space.</summary>
    /// <exception cref="DoorClosedException">There is no such space, or it is not this person's.</exception>
    public async Task CancelAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        await CancelAsync(await FindAsync(session, space, cancellationToken), cancellationToken);
        await _directories.ChangeApartAsync(
            session, space.ToString(), known => known.Invitations is null ? known : known with { Invitations = null }, cancellationToken);
    }

    /// <summary>Joins by a code, under a new identity. Repeating it after a crash goes on where it stopped.</summary>
    /// <param name="code">As typed: case, spaces and hyphens do not matter.</param>
    /// <param name="begin">Decides the joiner's first events, in the name of whoever they are there.</param>
    /// <returns>
    /// The space, or null for a code that is unknown, used, cancelled, past its time, one's own or for no space apart, or if the space is full.
    /// </returns>
    /// <exception cref="NotesLockedException">The private part of the session is put away.</exception>
    public async Task<Id<Space>?> JoinAsync(Session session, string code, Func<Id<Person>, SharedState, Decision> begin, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        if (await Invite.FindAsync(_stores.Main, code, now, cancellationToken) is not { } invite || !SpaceRules.Of(invite.Kind).IsApart)
        {
            return null;
        }

        // Kept first: a membership whose keys are nowhere could never be used or ended.
        var me = session.In(await KeepAsync(session, invite.Space, invite.Kind, cancellationToken));
        _steps.After("join apart: kept");
        if (me.Me != invite.Inviter && await invite.ClaimAsync(_stores.Main, me.Me, now, cancellationToken))
        {
            _steps.After("join apart: claimed");
            if (await _memberships.JoinAsync(me.Identity, invite.Space, invite, state => begin(me.Me, state), cancellationToken))
            {
                _steps.After("join apart: entered");
                await RememberAsync(me, invite.Space, cancellationToken);
                return invite.Space;
            }
        }

        if (await _memberships.FindAsync(me.Me, invite.Space, cancellationToken) is var (members, _) && members.Of(me.Me) is null)
        {
            await DropAsync(session.Identity, session.Private!, invite.Space.ToString(), cancellationToken);
        }

        return null;
    }

    /// <summary>Leaves a space at once, and forgets who one was there. The others see it, and go on.</summary>
    /// <exception cref="DoorClosedException">There is no such space, or it is not this person's.</exception>
    public async Task LeaveAsync(Session session, Id<Space> space, CancellationToken cancellationToken) =>
        await LeaveAsync(session.Identity, session.Private!, await FindAsync(session, space, cancellationToken), cancellationToken);

    /// <summary>Ends every membership apart of an account that is erased; stopped after any, doing it again goes on.</summary>
    internal async Task LeaveAllAsync(Identity identity, PrivatePart part, CancellationToken cancellationToken)
    {
        IReadOnlyList<ApartSpace> all;
        try
        {
            all = await _directories.FindApartAsync(identity, part, cancellationToken);
        }
        catch (LogBrokenException)
        {
            // Somebody changed it by hand, and the keys are gone: that must not keep an account from being erased.
            return;
        }

        foreach (var apart in all)
        {
            await LeaveAsync(identity, part, apart, cancellationToken);
            _steps.After("erase: left apart");
        }
    }

    /// <summary>Whether somebody belongs to a space that can be read; of a broken record nobody can say, so it is taken for one.</summary>
    private async Task<bool> IsOpenAsync(Id<Person> who, Id<Space> space, CancellationToken cancellationToken)
    {
        var today = Days.Of(_clock.GetUtcNow());
        return await _memberships.FindAsync(who, space, cancellationToken) is not var (members, _)
            || (members.Of(who) is { } me && !me.IsOver(today) && !members.IsOver(today));
    }

    /// <summary>Keeps how far a new member verified the record: from here on it would be missed.</summary>
    private async Task RememberAsync(Session apart, Id<Space> space, CancellationToken cancellationToken)
    {
        await _access.ViewAsync(apart, space, cancellationToken);
        await _access.RememberAsync(apart, cancellationToken);
    }

    private async Task LeaveAsync(Identity identity, PrivatePart part, ApartSpace apart, CancellationToken cancellationToken)
    {
        await CancelAsync(apart, cancellationToken);
        _steps.After("leave apart: codes");
        await _memberships.LeaveAsync(Identity.Decode(apart.Keys), Id<Space>.Parse(apart.Space, null), 0, cancellationToken);
        _steps.After("leave apart: left");
        await DropAsync(identity, part, apart.Space, cancellationToken);
    }

    private async Task CancelAsync(ApartSpace apart, CancellationToken cancellationToken)
    {
        foreach (var open in apart.Invitations ?? [])
        {
            await _stores.Main.WriteAsync((db, tx) => InviteRows.DeleteAsync(db, tx, Invite.RowOf(Codes.SecretOf(open.Code))), cancellationToken);
        }
    }

    /// <summary>Keeps a new identity for a space, or gives the one that is kept.</summary>
    private async Task<ApartSpace> KeepAsync(Session session, Id<Space> space, SpaceKind kind, CancellationToken cancellationToken)
    {
        var made = new ApartSpace(space.ToString(), kind, Identity.New(Id<Person>.From(RandomNumberGenerator.GetBytes(16))).Encode());
        await _directories.ChangeApartAsync(
            session.Identity, session.Private ?? throw new NotesLockedException(),
            all => all.Any(one => one.Space == made.Space) ? all : [.. all, made],
            cancellationToken);
        return await FindAsync(session, space, cancellationToken);
    }

    private async Task DropAsync(Identity identity, PrivatePart part, string space, CancellationToken cancellationToken) =>
        await _directories.ChangeApartAsync(
            identity, part, all => all.Any(one => one.Space == space) ? [.. all.Where(one => one.Space != space)] : all, cancellationToken);

    private async Task<ApartSpace> FindAsync(Session session, Id<Space> space, CancellationToken cancellationToken) => session.Private is { } part
        ? (await _directories.FindApartAsync(session.Identity, part, cancellationToken)).FirstOrDefault(one => one.Space == space.ToString())
            ?? throw new DoorClosedException()
        : throw new DoorClosedException();

    /// <summary>Whether a code still lets somebody in: not past its time, not used, and no other epoch has begun.</summary>
    private static bool IsOpen(OpenInvitation one, Membership members, DateTimeOffset now) =>
        one.Expires > now.ToUnixTimeSeconds() && one.Epoch == members.Epoch
            && !members.UsedInvites.Contains(Convert.ToHexString(Invite.KeyOf(Codes.SecretOf(one.Code))));
}
