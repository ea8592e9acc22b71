using Steadfast.Domain;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <content>The end of an account, in an order that can be stopped anywhere.</content>
public sealed partial class AccountBook
{
    /// <inheritdoc cref="EraseAsync(Session, Proof, Func{SpaceEvent, bool}, CancellationToken)"/>
    public Task<SignIn> EraseAsync(Session session, Proof proof, CancellationToken cancellationToken) =>
        EraseAsync(session, proof, static _ => false, cancellationToken);

    /// <summary>
    /// Erases the account: takes back what goes with it, leaves what is shared as an unlinking does, then private words, drafts, keys, sessions and the
    /// account itself. Stopped in the middle, it is finished by doing it again, or by signing in.
    /// </summary>
    /// <param name="takesBack">Which of the person's own events are taken out of what they share, as they could have taken them back on any day.</param>
    /// <returns>Signed in when done (the session has ended), wrong, halfway or later.</returns>
    public async Task<SignIn> EraseAsync(Session session, Proof proof, Func<SpaceEvent, bool> takesBack, CancellationToken cancellationToken)
    {
        var (answer, slot) = await _slots.ProveAsync(session.Content.SignInTag, proof, withCode: true, TriedFrom.Inside(session), cancellationToken);
        if (slot is null)
        {
            return answer;
        }

        if (!await IsErasingAsync(slot, cancellationToken))
        {
            await TakeBackAsync(session, takesBack, cancellationToken);
            _steps.After("erase: taken back");
            await _directories.ChangeAsync(slot.Identity, directory => directory with { IsErasing = true }, cancellationToken);
        }

        _steps.After("erase: said");
        await EraseAsync(slot, session.Content.SignInTag, cancellationToken);
        return SignIn.Done(null, null);
    }

    private async Task TakeBackAsync(Session session, Func<SpaceEvent, bool> which, CancellationToken cancellationToken)
    {
        foreach (var space in await _access.ReadSharedAsync(session, cancellationToken))
        {
            try
            {
                if (space is { IsClosed: false, Other: not null })
                {
                    await _access.ForWriting(space).TakeBackAsync(which, cancellationToken);
                }
            }
            catch (LogBrokenException)
            {
                // Somebody changed this record by hand: nothing of it is shown to anybody any more, and it must not keep an account from being erased.
            }
        }
    }

    /// <summary>
    /// True once the owner has said, with the passphrase, that the account is to go: then only what is left of it is to be erased, and the name opens
    /// nothing.
    /// </summary>
    /// <remarks>Stopped late, nothing is left to say so but that the notes and the directory are both gone; either alone is somebody's tampering.</remarks>
    private async Task<bool> IsErasingAsync(Slot slot, CancellationToken cancellationToken) =>
        await _directories.ExistsAsync(slot.Identity, cancellationToken)
            ? (await _directories.FindAsync(slot.Identity, cancellationToken)).IsErasing
            : !await _memberships.ExistsAsync(slot.Part.Space, cancellationToken);

    /// <summary>Erases in an order that can be stopped anywhere: the account, which alone finds the rest, goes last.</summary>
    private async Task EraseAsync(Slot slot, byte[] tag, CancellationToken cancellationToken)
    {
        var identity = slot.Identity;
        await _sessions.EndAllAsync(identity, cancellationToken);
        _steps.After("erase: sessions");
        if (await _directories.ExistsAsync(identity, cancellationToken))
        {
            var directory = await _directories.FindAsync(identity, cancellationToken);
            await _reminders.DeleteAsync(directory, cancellationToken);
            _steps.After("erase: mail");
            await _spaces.LeaveAllAsync(identity, slot.Part, cancellationToken);
            await _links.CancelAsync(identity, cancellationToken);
            foreach (var space in directory.Spaces)
            {
                await _links.LeaveAsync(identity, Id<Space>.Parse(space, null), Links.LeastQuietDays, cancellationToken);
                _steps.After("erase: left");
            }

            await _stores.Main.WriteAsync((db, tx) => WaitingRows.DeleteAllAsync(db, tx, identity.DraftsOwner), cancellationToken);
            _steps.After("erase: drafts");
            await _memberships.DeleteAsync(slot.Part.Space, cancellationToken);
            _steps.After("erase: notes");
            await _stores.Main.WriteAsync((db, tx) => IdentityRows.DeleteAsync(db, tx, identity.Id.ToBytes()), cancellationToken);
            _steps.After("erase: identity");
        }

        await _stores.Main.WriteAsync((db, tx) => AccountRows.DeleteLanesAsync(db, tx, tag), cancellationToken);
        _steps.After("erase: lanes");
        await _stores.Main.WriteAsync((db, tx) => AccountRows.DeleteAsync(db, tx, tag), cancellationToken);
    }
}
