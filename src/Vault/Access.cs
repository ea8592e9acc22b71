using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault;

/// <summary>The door stays closed: there is no such space, or it is not this person's. One and the same to whoever asks; a 404.</summary>
public sealed class DoorClosedException() : Exception("There is no such space for this person.");

/// <summary>The private part of the session has been put away; the passphrase brings it back.</summary>
public sealed class NotesLockedException() : Exception("The notes are locked.");

/// <summary>Nothing can be written or read now (disk full, database away); nothing of this act was kept. A 503 that keeps what was typed.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A log does not agree with its own seals: somebody changed the database by hand. Nothing of it is shown.</summary>
public sealed class LogBrokenException(string message) : Exception(message);

/// <summary>The one door to words: who is a member is read from the log's unsealed entries first, and only then is a key used.</summary>
public sealed class Access
{
    private readonly Stores _stores;
    private readonly Lines _lines;
    private readonly Sessions _sessions;
    private readonly Directories _directories;
    private readonly Memberships _memberships;
    private readonly SpaceCodec _codec;
    private readonly TimeProvider _clock;

    internal Access(Stores stores, Lines lines, Sessions sessions, Directories directories, Memberships memberships, SpaceCodec codec, TimeProvider clock) =>
        (_stores, _lines, _sessions, _directories, _memberships, _codec, _clock) = (stores, lines, sessions, directories, memberships, codec, clock);

    /// <summary>
    /// Opens a space that several share for its member to read. One in which they have an identity of its own is theirs while the notes are open, and keeps
    /// these open; who they are there is the view's to say.
    /// </summary>
    /// <exception cref="DoorClosedException">There is no such space, the person is not a member now, or it is somebody's notes.</exception>
    /// <exception cref="NotesLockedException">It is the person's private space, and the private part of the session is put away.</exception>
    /// <exception cref="LogBrokenException">The log was changed by hand.</exception>
    public async Task<SpaceView<SharedState>> ReadAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        session = await AsAsync(session, space, cancellationToken);
        var view = await ViewAsync(session, space, cancellationToken);
        return view.State is SharedState ? new(this, _lines, _codec, session, view) : throw new DoorClosedException();
    }

    /// <summary>A space of any kind as it stands for its member, or for whoever they are there.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    internal async Task<View> ViewOfAsync(Session session, Id<Space> space, CancellationToken cancellationToken) =>
        await ViewAsync(await AsAsync(session, space, cancellationToken), space, cancellationToken);

    /// <summary>The session as whoever its person is in a space.</summary>
    private async Task<Session> AsAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        if (session.Private is not { } part || part.Space == space || session.Content.Marks.ContainsKey(space.ToString()))
        {
            return session;
        }

        try
        {
            var all = await _directories.FindApartAsync(session.Identity, part, cancellationToken);
            if (all.FirstOrDefault(one => one.Space == space.ToString()) is { } apart)
            {
                await _sessions.KeepNotesOpenAsync(session, part, cancellationToken);
                return session.In(apart);
            }
        }
        catch (LogBrokenException)
        {
            // Then nobody can be anybody there, and what is shared is not kept there.
        }

        return session;
    }

    /// <summary>Opens a space for its member to read and write: for acts alone, never for what is only shown.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<OpenSpace<SharedState>> WriteAsync(Session session, Id<Space> space, CancellationToken cancellationToken) =>
        ForWriting(await ReadAsync(session, space, cancellationToken));

    /// <summary>Opens the person's own private space to read, and keeps it open for another five minutes.</summary>
    /// <exception cref="NotesLockedException">The private part of the session is put away.</exception>
    /// <exception cref="LogBrokenException">The log was changed by hand.</exception>
    public async Task<SpaceView<NotesState>> ReadNotesAsync(Session session, CancellationToken cancellationToken)
    {
        var part = session.Private ?? throw new NotesLockedException();
        await _sessions.KeepNotesOpenAsync(session, part, cancellationToken);
        return await NotesAsync(session, part, cancellationToken);
    }

    /// <summary>Opens the person's own private space to read and write, and keeps it open for another five minutes: for acts alone.</summary>
    /// <inheritdoc cref="ReadNotesAsync"/>
    public async Task<OpenSpace<NotesState>> WriteNotesAsync(Session session, CancellationToken cancellationToken) =>
        ForWriting(await ReadNotesAsync(session, cancellationToken));

    /// <summary>
    /// Opens for writing what was opened for reading: for a page that has loaded what it shows, and is asked to act. What is appended is seen through both.
    /// </summary>
    public OpenSpace<TState> ForWriting<TState>(SpaceView<TState> view)
        where TState : SpaceState => new(view, _memberships, _clock);

    /// <summary>
    /// The person's private space as it stands; null while the private part of the session is put away. Looking does not keep it open longer.
    /// </summary>
    /// <exception cref="LogBrokenException">The log was changed by hand.</exception>
    public async Task<NotesState?> PeekNotesAsync(Session session, CancellationToken cancellationToken) =>
        session.Private is { } part ? (await NotesAsync(session, part, cancellationToken)).State : null;

    /// <summary>
    /// Opens every shared space the person belongs to, oldest first. One whose record does not agree with itself is left out, and takes nothing else with
    /// it.
    /// </summary>
    /// <remarks><see cref="Losses"/> tells of what was left out.</remarks>
    public async Task<IReadOnlyList<SpaceView<SharedState>>> ReadSharedAsync(Session session, CancellationToken cancellationToken)
    {
        List<SpaceView<SharedState>> opened = [];
        foreach (var space in await SharedAsync(session, cancellationToken))
        {
            try
            {
                opened.Add(await ReadAsync(session, space, cancellationToken));
            }
            catch (LogBrokenException)
            {
                // It is noted where it broke.
            }
        }

        return opened;
    }

    /// <summary>The shared spaces the person belongs to now, oldest first, with those whose record is broken; no key is used.</summary>
    public async Task<IReadOnlyList<Id<Space>>> SharedAsync(Session session, CancellationToken cancellationToken)
    {
        var directory = await _directories.FindAsync(session.Identity, cancellationToken);
        List<Id<Space>> shared = [];
        foreach (var space in directory.Spaces.Select(id => Id<Space>.Parse(id, null)))
        {
            if (await IsListedAsync(session, space, cancellationToken))
            {
                shared.Add(space);
            }
        }

        return shared;
    }

    /// <summary>False once the person has left a space, or never came to be in it, although they list it still: an act of theirs that stopped midway.</summary>
    internal async Task<bool> HasNotLeftAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        try
        {
            return (await _lines.MembersAsync(session.Me, space, cancellationToken)).Members.Of(session.Me) is not null;
        }
        catch (Exception e) when (e is DoorClosedException or LogBrokenException)
        {
            return true;
        }
    }

    private async Task<SpaceView<NotesState>> NotesAsync(Session session, PrivatePart part, CancellationToken cancellationToken)
    {
        try
        {
            return new(this, _lines, _codec, session, await ViewAsync(session, part.Space, cancellationToken));
        }
        catch (DoorClosedException)
        {
            // Nobody else can have closed this door, and nobody is to read that it never was.
            throw new LogBrokenException("Somebody's notes are not there.");
        }
    }

    /// <summary>
    /// Whether somebody still belongs to a space they list; that of a broken record nobody can say, so it stays on their list until they leave.
    /// </summary>
    private async Task<bool> IsListedAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        try
        {
            return (await _lines.MembersAsync(session.Me, space, cancellationToken)).Members.Of(session.Me) is not null;
        }
        catch (DoorClosedException)
        {
            return false;
        }
        catch (LogBrokenException)
        {
            return true;
        }
    }

    internal async Task<View> ViewAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        try
        {
            return await VerifiedAsync(session, space, cancellationToken);
        }
        catch (LogBrokenException)
        {
            session.Broken.Add(space);
            throw;
        }
    }

    private async Task<View> VerifiedAsync(Session session, Id<Space> space, CancellationToken cancellationToken)
    {
        var before = session.Content.Marks.GetValueOrDefault(space.ToString());
        var view = await _lines.OpenAsync(session, space, cancellationToken);
        if (view.IsRewound)
        {
            session.Rewound.Add(space);
        }

        if (view.Members.Kind == SpaceKind.Shared)
        {
            await CheckBindingAsync(session, view, cancellationToken);
        }

        if (!view.Found.IsNothing)
        {
            await TellAsync(session, view.Found, cancellationToken);
        }

        if (!ReferenceEquals(before, session.Content.Marks.GetValueOrDefault(space.ToString())))
        {
            await _sessions.SaveAsync(session, cancellationToken);
        }

        return view;
    }

    /// <summary>Keeps what the session verified, at most once an hour: before something is written, so that nobody's looking writes.</summary>
    internal Task RememberAsync(Session session, CancellationToken cancellationToken) => _directories.RememberHourlyAsync(session, cancellationToken);

    internal Task WaitAsync(WaitingRow row, CancellationToken cancellationToken) =>
        _stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), cancellationToken);

    internal Task<IReadOnlyList<WaitingRow>> WaitingAsync(Id<Space> space, IReadOnlyList<byte[]> boxes, CancellationToken cancellationToken) =>
        _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, space.ToBytes(), boxes), cancellationToken);

    /// <summary>What waits in some boxes and may be looked at by now.</summary>
    internal Task<IReadOnlyList<WaitingRow>> DueAsync(Id<Space> space, IReadOnlyList<byte[]> boxes, CancellationToken cancellationToken) =>
        _stores.Main.ReadAsync(db => WaitingRows.ListDueAsync(db, null, space.ToBytes(), boxes, _clock.GetUtcNow().ToUnixTimeSeconds()), cancellationToken);

    /// <summary>The ids of what the person does not want to be shown any more.</summary>
    internal Task<IReadOnlyList<string>> DismissedAsync(Session session, CancellationToken cancellationToken) =>
        _directories.DismissedAsync(session, cancellationToken);

    /// <summary>Keeps that the person does not want to be shown something. It stands in their directory alone.</summary>
    internal Task DismissAsync(Session session, string entry, CancellationToken cancellationToken) =>
        _directories.DismissAsync(session, entry, cancellationToken);

    /// <summary>The day (UTC) on which the person last took something that was proposed to them off their pages; null if never.</summary>
    public async Task<DateOnly?> LastSentAwayAsync(Session session, CancellationToken cancellationToken) =>
        (await _directories.FindAsync(session.Identity, cancellationToken)).DismissedOn is var day and not 0 ? DateOnly.FromDayNumber(day) : null;

    /// <summary>The time it is.</summary>
    internal DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>Withdraws what waits. Its id is kept first, so that it is known should it ever come back.</summary>
    /// <returns>False if it had entered the log, or was gone.</returns>
    internal async Task<bool> WithdrawAsync(Session session, WaitingRow row, string entry, CancellationToken cancellationToken)
    {
        await _directories.RememberWithdrawnAsync(session, entry, cancellationToken);
        await _sessions.SaveAsync(session, cancellationToken);
        return await _stores.Main.WriteAsync((db, tx) => WaitingRows.DeleteAsync(db, tx, row.Owner, row.Box, row.Id), cancellationToken);
    }

    /// <summary>Notes what the person is to be told of what they had on its way, once; when nothing can be written, the next page does it.</summary>
    private async Task TellAsync(Session session, Found found, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        try
        {
            if (session.Own is not null)
            {
                await _directories.ChangeApartAsync(session, known => Telling(known, found, now), cancellationToken);
                await DropAsync(found, cancellationToken);
                return;
            }

            var changed = await _directories.ChangeAsync(
                session.Identity,
                directory =>
                {
                    directory = found.CameBack.Count > 0 ? Told.In(directory, TidingKind.WithdrawnCameBack, now) : directory;
                    directory = found.Dropped.Count > 0 ? Told.In(directory, TidingKind.WaitingDropped, now) : directory;
                    var wentOut = (directory.Withdrawn ?? []).Intersect(found.WentOut, StringComparer.Ordinal).ToList();
                    if (wentOut.Count == 0)
                    {
                        return directory;
                    }

                    var told = Told.In(directory, TidingKind.WithdrawnWentOut, now);
                    return told with { Withdrawn = [.. directory.Withdrawn!.Except(wentOut, StringComparer.Ordinal)] };
                },
                cancellationToken);
            session.Content = session.Content.Knowing(changed);
            await _sessions.SaveAsync(session, cancellationToken);
            await DropAsync(found, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
        }
    }

    private static ApartSpace Telling(ApartSpace known, Found found, DateTimeOffset now)
    {
        var told = known.Told ?? [];
        told = found.CameBack.Count > 0 ? Told.With(told, TidingKind.WithdrawnCameBack, now) : told;
        told = found.Dropped.Count > 0 ? Told.With(told, TidingKind.WaitingDropped, now) : told;
        var wentOut = (known.Withdrawn ?? []).Intersect(found.WentOut, StringComparer.Ordinal).ToList();
        told = wentOut.Count > 0 ? Told.With(told, TidingKind.WithdrawnWentOut, now) : told;
        return told.Count == (known.Told?.Count ?? 0) && wentOut.Count == 0
            ? known : known with { Told = told, Withdrawn = [.. (known.Withdrawn ?? []).Except(wentOut, StringComparer.Ordinal)] };
    }

    private Task DropAsync(Found found, CancellationToken cancellationToken) => _stores.Main.WriteAsync(
        async (db, tx) =>
        {
            foreach (var row in found.CameBack.Concat(found.Dropped))
            {
                await WaitingRows.DeleteAsync(db, tx, row.Owner, row.Box, row.Id);
            }
        },
        cancellationToken);

    /// <summary>
    /// Makes sure, once and whenever the record was put back, that who joined holds the code they were invited with, and not somebody who sits at the
    /// database.
    /// </summary>
    private async Task CheckBindingAsync(Session session, View view, CancellationToken cancellationToken)
    {
        var id = view.Place.Space.ToString();
        var mark = session.Content.Marks.GetValueOrDefault(id);
        if (mark is null || (mark.IsBound && !view.IsRewound) || view.Members.Current.FirstOrDefault(member => member.Person != session.Me) is not { } other)
        {
            return;
        }

        var directory = await _directories.FindAsync(session.Identity, cancellationToken);
        if (directory.Invitation is { } invitation && invitation.Space == id)
        {
            Links.EnsureBound(invitation, view.Me, other);
        }

        if (!mark.IsBound)
        {
            session.Content.Marks[id] = mark with { IsBound = true };
        }
    }
}
