using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Accounts;

/// <summary>Sets and removes the second factor: codes that change every half minute on a device of the person's.</summary>
/// <remarks>
/// Its secret lies in the sealed directory, which opens with the passphrase only; so do the steps that were used. A database does not tell who has one.
/// </remarks>
public sealed class SecondFactors
{
    private static readonly TimeSpan s_shown = TimeSpan.FromMinutes(5);
    private readonly Slots _slots;
    private readonly Sessions _sessions;
    private readonly Directories _directories;
    private readonly Steps _steps;
    private readonly TimeProvider _clock;

    internal SecondFactors(Slots slots, Sessions sessions, Directories directories, Steps steps, TimeProvider clock) =>
        (_slots, _sessions, _directories, _steps, _clock) = (slots, sessions, directories, steps, clock);

    /// <summary>The secret that is being set up, 32 letters and digits of base 32; null if none is, or its five minutes are over.</summary>
    public string? Shown(Session session) =>
        session.Content.PendingFactor is { } pending && _clock.GetUtcNow().ToUnixTimeSeconds() < pending.Until ? pending.Secret : null;

    /// <summary>Begins to set one up, in place of any that is: makes the secret that <see cref="Shown"/> gives for five minutes.</summary>
    /// <param name="asksForNotes">True to ask for a code whenever the private notes are opened, too.</param>
    /// <returns>Signed in when done; wrong; later; or halfway if the account has a second factor already, and its code is not right.</returns>
    public async Task<SignIn> BeginAsync(Session session, Proof proof, bool asksForNotes, CancellationToken cancellationToken)
    {
        var (answer, slot) = await _slots.ProveAsync(session.Content.SignInTag, proof, withCode: true, TriedFrom.Inside(session), cancellationToken);
        if (slot is null)
        {
            return answer;
        }

        session.Content = session.Content with { PendingFactor = new(Totp.NewSecret(), asksForNotes, (_clock.GetUtcNow() + s_shown).ToUnixTimeSeconds()) };
        await _sessions.SaveAsync(session, cancellationToken);
        return SignIn.Done(null, session);
    }

    /// <summary>Sets the second factor once a code from it was typed. All other sessions end, and this one gets a new token.</summary>
    /// <param name="typed">The code as typed.</param>
    /// <returns>Signed in; wrong if it is not a code of the secret that is shown, or none is.</returns>
    public Task<SignIn> ConfirmAsync(Session session, string typed, CancellationToken cancellationToken) =>
        Shown(session) is { } secret && Totp.StepOf(secret, typed, _clock.GetUtcNow()) is { } step
            ? ChangeAsync(session, new(secret, session.Content.PendingFactor!.AsksForNotes, step), TidingKind.FactorSet, cancellationToken)
            : Task.FromResult(SignIn.Wrong);

    /// <summary>Puts away what is being set up; nothing happens if nothing is.</summary>
    public Task PutAwayAsync(Session session, CancellationToken cancellationToken)
    {
        session.Content = session.Content with { PendingFactor = null };
        return _sessions.SaveAsync(session, cancellationToken);
    }

    /// <summary>Removes the second factor. All other sessions end, and this one gets a new token.</summary>
    /// <returns>Signed in; wrong; halfway without a right code; or later.</returns>
    public async Task<SignIn> RemoveAsync(Session session, Proof proof, CancellationToken cancellationToken)
    {
        var (answer, slot) = await _slots.ProveAsync(session.Content.SignInTag, proof, withCode: true, TriedFrom.Inside(session), cancellationToken);
        return slot is null ? answer : await ChangeAsync(session, null, TidingKind.FactorRemoved, cancellationToken);
    }

    /// <summary>Sessions end before, so that none outlives a change that is stopped midway, and after, for any that began meanwhile.</summary>
    private async Task<SignIn> ChangeAsync(Session session, Factor? factor, TidingKind told, CancellationToken cancellationToken)
    {
        var (identity, now) = (session.Identity, _clock.GetUtcNow());
        await _sessions.EndAllAsync(identity, cancellationToken);
        _steps.After("factor: ended");
        var directory = await _directories.ChangeAsync(identity, known => Told.In(known, told, now) with { Factor = factor, AloneFrom = 0 }, cancellationToken);
        _steps.After("factor: changed");
        await _sessions.EndAllAsync(identity, cancellationToken);
        var (token, begun) = await _sessions.BeginAsync(
            identity, session.Private, session.Content.SignInTag, session.SignInName, directory, session.Content.PendingCode, session.Content.Place,
            cancellationToken, session.Content.IsPutBack);
        return SignIn.Done(token, begun);
    }
}
