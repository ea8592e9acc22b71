using Steadfast.Domain;

namespace Steadfast.Vault.Accounts;

/// <summary>An invitation as its maker sees it.</summary>
/// <param name="Code">26 characters in groups joined by hyphens; told or typed, never sent by the product.</param>
/// <param name="Expires">UTC; 72 hours after it was made.</param>
public sealed record Invitation(Id<Space> Space, string Code, DateTimeOffset Expires);

/// <summary>How two people come to share a space, and how one leaves it.</summary>
public sealed class Links
{
    /// <summary>Makes a shared space with one member and a code for a second; while a code of theirs is open, that one is given again.</summary>
    /// <param name="begin">Decides the first events of the space, in the maker's name.</param>
    public Task<Invitation> InviteAsync(Session session, Func<SpaceState, Decision> begin, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The person's open invitation; null if they have none, or it is used, cancelled or past its time.</summary>
    public Task<Invitation?> OpenInvitationAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Cancels the person's open invitation, and the space that nobody joined; nothing happens if there is none.</summary>
    public Task CancelAsync(Session session, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Joins by a code. Repeating it after a crash goes on where it stopped.</summary>
    /// <param name="code">As typed: case, spaces and hyphens do not matter.</param>
    /// <param name="begin">Decides the joiner's first events, in their name.</param>
    /// <returns>The space, or null for a code that is unknown, used, cancelled, past its time, or one's own.</returns>
    public Task<Id<Space>?> JoinAsync(Session session, string code, Func<SpaceState, Decision> begin, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Leaves a shared space at once. The other goes on seeing it as it was for the days chosen; then one line says it is closed.</summary>
    /// <param name="quietDays">30 to 365.</param>
    /// <exception cref="DoorClosedException">Not a member (left already).</exception>
    public Task LeaveAsync(Session session, Id<Space> space, int quietDays, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Puts a closed space away: it leaves the person's list and their access ends.</summary>
    public Task PutAwayAsync(Session session, Id<Space> space, CancellationToken cancellationToken) => throw new NotImplementedException();
}
