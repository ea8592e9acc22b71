using System.Net;
using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>Accounts: signing up and in, recovery, and what changes an account.</summary>
/// <remarks>A passphrase is checked by opening a slot with it: one Argon2id derivation, and no other trace of it anywhere.</remarks>
public sealed partial class AccountBook
{
    // Long enough that somebody who comes once a week is told in time.
    private static readonly TimeSpan s_codeWaitsAlone = TimeSpan.FromDays(7);
    private readonly Stores _stores;
    private readonly Slots _slots;
    private readonly Halfway _halfway;
    private readonly Sessions _sessions;
    private readonly Directories _directories;
    private readonly Links _links;
    private readonly Reminders _reminders;
    private readonly Access _access;
    private readonly Memberships _memberships;
    private readonly Spaces _spaces;
    private readonly Steps _steps;
    private readonly TimeProvider _clock;

    internal AccountBook(
        Stores stores, Slots slots, Halfway halfway, Sessions sessions, Directories directories, Links links, Reminders reminders, Access access,
        Memberships memberships, Spaces spaces,
        Steps steps, TimeProvider clock)
    {
        (_stores, _slots, _halfway, _sessions, _directories, _links, _reminders) = (stores, slots, halfway, sessions, directories, links, reminders);
        (_access, _memberships, _spaces, _steps, _clock) = (access, memberships, spaces, steps, clock);
    }

    /// <summary>A new sign-in name nobody has: two words and four digits joined by hyphens, all lower case.</summary>
    public async Task<string> OfferNameAsync(CancellationToken cancellationToken)
    {
        string name;
        do
        {
            name = $"{WordList.Pick()}-{WordList.Pick()}-{RandomNumberGenerator.GetInt32(10_000):D4}";
        }
        while (await _stores.Main.ReadAsync(db => AccountRows.FindBySigninTagAsync(db, null, _slots.TagOf(name)), cancellationToken) is not null);
        return name;
    }

    /// <summary>Makes an account under an offered name and signs in; the recovery code waits in the session.</summary>
    /// <remarks>
    /// Stopped before the account, it leaves a space of one sealed entry and a directory that no key opens any more: harmless, and nobody can find whose.
    /// </remarks>
    /// <param name="name">A name from <see cref="OfferNameAsync"/>; the page makes sure of that.</param>
    /// <param name="passphrase">One that <see cref="Passphrases.Check"/> finds nothing wrong with.</param>
    /// <returns>Signed in; "wrong" if the name was taken meanwhile; or "later".</returns>
    public async Task<SignIn> SignUpAsync(string name, string passphrase, Preferences preferences, IPAddress? address, CancellationToken cancellationToken)
    {
        var tag = _slots.TagOf(name);
        var identity = Identity.New(Id<Person>.From(RandomNumberGenerator.GetBytes(16)));
        var part = new PrivatePart(Id<Space>.From(RandomNumberGenerator.GetBytes(16)), RandomNumberGenerator.GetBytes(32));
        var code = Codes.New();
        if (await _slots.MakeAsync(tag, new(identity, part, Keyed.Name(name)), passphrase, code, address, cancellationToken) is not { } account)
        {
            return SignIn.Later(TimeSpan.FromSeconds(5));
        }

        await _memberships.BeginAsync(identity, part.Space, SpaceKind.Private, part.Key, cancellationToken);
        _steps.After("sign-up: space");
        var directory = new SealedDirectory([], [], preferences);
        await _directories.InsertAsync(identity, part, directory, cancellationToken);
        _steps.After("sign-up: identity");
        if (!await _stores.Main.WriteAsync((db, tx) => AccountRows.InsertAsync(db, tx, account), cancellationToken))
        {
            return SignIn.Wrong;
        }

        _steps.After("sign-up: account");
        var (place, _) = await _slots.KnowAsync(tag, address, cancellationToken);
        var (token, session) = await _sessions.BeginAsync(identity, part, tag, Keyed.Name(name), directory, code, place, cancellationToken);
        return SignIn.Done(token, session);
    }

    /// <summary>Signs in. Costs one derivation whether or not the name exists; slows down and never locks.</summary>
    /// <returns>
    /// Signed in, wrong or later; or, only where name and passphrase belong together and there is a second factor, halfway with a ticket for
    /// <see cref="FinishAsync"/>.
    /// </returns>
    public async Task<SignIn> SignInAsync(string name, string passphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        var tag = _slots.TagOf(name);
        var (answer, slot) = await _slots.OpenAsync(tag, passphrase, TriedFrom.At(address), cancellationToken);
        if (slot is null)
        {
            return answer;
        }

        if (await IsErasingAsync(slot, cancellationToken))
        {
            await EraseAsync(slot, tag, cancellationToken);
            return SignIn.Wrong;
        }

        var directory = await _directories.FindAsync(slot.Identity, cancellationToken);
        return directory.Factor is null
            ? await ArriveAsync(slot, tag, directory, address, cancellationToken)
            : SignIn.Halfway(await _halfway.BeginAsync(slot.Identity, slot.Encode(), tag, cancellationToken));
    }

    /// <summary>
    /// The second step of signing in, where there is a second factor. Until its code is right there is no session, and no key that a page could use.
    /// </summary>
    /// <param name="ticket">What the first step gave; good for five minutes and one session.</param>
    /// <param name="code">As typed.</param>
    /// <returns>Signed in; halfway while the code is not right; later; or wrong once the ticket is worth nothing any more.</returns>
    public async Task<SignIn> FinishAsync(string ticket, string code, IPAddress? address, CancellationToken cancellationToken)
    {
        if (await _halfway.FindAsync(ticket, cancellationToken) is not { } opened)
        {
            return SignIn.Wrong;
        }

        var slot = Slot.Decode(opened.Slot);
        var answer = await _slots.UseCodeAsync(slot.Identity, opened.SignInTag, code, TriedFrom.At(address), cancellationToken);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            return answer;
        }

        return await _halfway.EndAsync(ticket, cancellationToken)
            ? await ArriveAsync(slot, opened.SignInTag, await _directories.FindAsync(slot.Identity, cancellationToken), address, cancellationToken)
            : SignIn.Wrong;
    }

    /// <summary>Puts the private part back into the session.</summary>
    /// <returns>
    /// Signed in (same session, no new token); wrong; later; or halfway if the person chose that their notes ask for a code too, and it is not right.
    /// </returns>
    public async Task<SignIn> OpenNotesAsync(Session session, Proof proof, CancellationToken cancellationToken)
    {
        var (answer, slot) = await _slots.ProveAsync(session.Content.SignInTag, proof, session.FactorOpensNotes, TriedFrom.Inside(session), cancellationToken);
        if (slot is null)
        {
            return answer;
        }

        await _directories.WithApartAsync(slot, await _directories.FindAsync(slot.Identity, cancellationToken), cancellationToken);
        await _sessions.KeepNotesOpenAsync(session, slot.Part, cancellationToken);
        return SignIn.Done(null, session);
    }

    /// <inheritdoc cref="RecoverAsync(string, string, Beside, IPAddress?, CancellationToken)"/>
    public Task<SignIn> RecoverAsync(string code, string newPassphrase, IPAddress? address, CancellationToken cancellationToken) =>
        RecoverAsync(code, newPassphrase, Beside.Nothing, address, cancellationToken);

    /// <summary>
    /// With the recovery code: a new passphrase, a new code waiting in the session, and all earlier sessions ended. Never slowed, and without a second
    /// factor never more than the code.
    /// </summary>
    /// <remarks>
    /// With a second factor, two of three open at once: the recovery code and the device, which stays; or the recovery code and the passphrase, and
    /// the device's secret goes. The recovery code alone opens after seven days in which nobody signed in with the device
    /// (docs/decisions/0026-recovery-and-the-second-factor.md).
    /// </remarks>
    /// <param name="code">As typed.</param>
    /// <param name="newPassphrase">One that <see cref="Passphrases.Check"/> finds nothing wrong with.</param>
    /// <returns>
    /// Signed in; wrong; halfway or waiting, only where the code is right; or later when too many people sign in at once, or tried what goes beside the
    /// code.
    /// </returns>
    public async Task<SignIn> RecoverAsync(string code, string newPassphrase, Beside beside, IPAddress? address, CancellationToken cancellationToken)
    {
        if (await _slots.OpenByCodeAsync(code, cancellationToken) is not var (slot, oldTag))
        {
            return SignIn.Wrong;
        }

        if (await IsErasingAsync(slot, cancellationToken))
        {
            await EraseAsync(slot, oldTag, cancellationToken);
            return SignIn.Wrong;
        }

        // Under a new pepper the name has another tag, and the account moves there: else the name would never open it again.
        var tag = _slots.TagOf(slot.Name);
        var (answer, keepsFactor) = await MayRecoverAsync(slot, tag, beside, address, cancellationToken);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            return answer;
        }

        return await ReplaceSlotsAsync(
            slot, tag, newPassphrase, keepsFactor ? [TidingKind.Recovered] : [TidingKind.FactorRemoved, TidingKind.Recovered], address, cancellationToken,
            movedFrom: tag.AsSpan().SequenceEqual(oldTag) ? null : oldTag);
    }

    /// <summary>Compares three typed groups with the waiting code; when they are right it is confirmed and no longer shown.</summary>
    /// <param name="typed">The groups asked for, by their place from 0.</param>
    public async Task<bool> ConfirmCodeAsync(Session session, IReadOnlyDictionary<int, string> typed, CancellationToken cancellationToken)
    {
        if (session.PendingCode is not { } groups || typed.Count < 3
            || typed.Any(pair => pair.Key < 0 || pair.Key >= groups.Count || !Codes.IsSameGroup(groups[pair.Key], pair.Value)))
        {
            return false;
        }

        await _directories.ChangeAsync(session.Identity, directory => directory with { CodeIsConfirmed = true }, cancellationToken);
        session.Content = session.Content with { CodeIsConfirmed = true, PendingCode = null };
        await _sessions.SaveAsync(session, cancellationToken);
        return true;
    }

    /// <summary>Goes on without having typed the code back; it is no longer shown.</summary>
    public Task SkipCodeAsync(Session session, CancellationToken cancellationToken)
    {
        session.Content = session.Content with { PendingCode = null };
        return _sessions.SaveAsync(session, cancellationToken);
    }

    /// <summary>Changes the passphrase; all sessions end and a new one begins, with a new code waiting in it.</summary>
    /// <returns>Signed in, wrong, halfway or later.</returns>
    public Task<SignIn> ChangePassphraseAsync(Session session, Proof proof, string newPassphrase, IPAddress? address, CancellationToken cancellationToken) =>
        ReplaceAsync(session, proof, newPassphrase, TidingKind.PassphraseChanged, address, cancellationToken);

    /// <summary>Makes a new recovery code, which waits in a new session; the old code is worth nothing from then on, and all other sessions end.</summary>
    /// <returns>Signed in, wrong, halfway or later.</returns>
    public Task<SignIn> NewCodeAsync(Session session, Proof proof, IPAddress? address, CancellationToken cancellationToken) =>
        ReplaceAsync(session, proof, proof.Passphrase, TidingKind.CodeChanged, address, cancellationToken);

    /// <summary>Keeps how the person wants their pages.</summary>
    public async Task PreferAsync(Session session, Preferences preferences, CancellationToken cancellationToken)
    {
        await _directories.ChangeAsync(session.Identity, directory => directory with { Preferences = preferences }, cancellationToken);
        session.Content = session.Content with { Preferences = preferences };
        await _sessions.SaveAsync(session, cancellationToken);
    }

    /// <summary>Begins the session of somebody who has shown all they have to, and notes what they are to be told.</summary>
    private async Task<SignIn> ArriveAsync(Slot slot, byte[] tag, SealedDirectory directory, IPAddress? address, CancellationToken cancellationToken)
    {
        var (place, isNew) = await _slots.KnowAsync(tag, address, cancellationToken);
        directory = await _directories.WithApartAsync(slot, directory, cancellationToken);

        // Whoever has the device is in: nobody need wait for the recovery code to open alone.
        if (isNew || directory.AloneFrom != 0)
        {
            var now = _clock.GetUtcNow();
            directory = await _directories.ChangeAsync(
                slot.Identity, known => (isNew ? Told.In(known, TidingKind.NewPlace, now, place) : known) with { AloneFrom = 0 }, cancellationToken);
        }

        await _reminders.ArrivedAsync(directory, cancellationToken);
        var (token, session) = await _sessions.BeginAsync(
            slot.Identity, slot.Part, tag, slot.Name, directory, null, place, cancellationToken, isPutBack: !directory.Knows(slot));
        return SignIn.Done(token, session);
    }

    /// <summary>Whether a right recovery code opens now, and whether the second factor stays.</summary>
    private async Task<(SignIn Answer, bool KeepsFactor)> MayRecoverAsync(
        Slot slot, byte[] tag, Beside beside, IPAddress? address, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var directory = await _directories.FindAsync(slot.Identity, cancellationToken);
        if (directory.Factor is null || !string.IsNullOrWhiteSpace(beside.Code))
        {
            return (await _slots.UseCodeAsync(slot.Identity, tag, beside.Code, TriedFrom.At(address), cancellationToken), true);
        }

        if (!string.IsNullOrEmpty(beside.Passphrase))
        {
            var (answer, opened) = await _slots.OpenAsync(tag, beside.Passphrase, TriedFrom.WithCode(address), cancellationToken);
            return (opened is not null ? SignIn.Done(null, null) : answer.Outcome == SignInOutcome.Wrong ? SignIn.Halfway() : answer, false);
        }

        if (beside.HasNeither && directory.AloneFrom == 0)
        {
            directory = await _directories.ChangeAsync(
                slot.Identity,
                known =>
                    known.AloneFrom != 0 ? known : Told.In(known, TidingKind.CodeAlone, now) with { AloneFrom = (now + s_codeWaitsAlone).ToUnixTimeSeconds() },
                cancellationToken);
        }

        var left = DateTimeOffset.FromUnixTimeSeconds(directory.AloneFrom) - now;
        return directory.AloneFrom == 0 ? (SignIn.Halfway(), true) : left > TimeSpan.Zero ? (SignIn.Waits(left), true) : (SignIn.Done(null, null), false);
    }

    private async Task<SignIn> ReplaceAsync(
        Session session, Proof proof, string newPassphrase, TidingKind told, IPAddress? address, CancellationToken cancellationToken)
    {
        var (answer, slot) = await _slots.ProveAsync(session.Content.SignInTag, proof, withCode: true, TriedFrom.Inside(session), cancellationToken);
        return slot is null ? answer : await ReplaceSlotsAsync(slot, session.Content.SignInTag, newPassphrase, [told], address, cancellationToken);
    }

    /// <summary>
    /// Seals the slots anew. Sessions end before, so that none outlives a change that is stopped midway, and after, for any that began meanwhile.
    /// </summary>
    private async Task<SignIn> ReplaceSlotsAsync(
        Slot slot, byte[] tag, string passphrase, TidingKind[] told, IPAddress? address, CancellationToken cancellationToken, byte[]? movedFrom = null)
    {
        var code = Codes.New();
        slot = slot with { Count = Math.Max(slot.Count, (await _directories.FindAsync(slot.Identity, cancellationToken)).SlotsTo) + 1 };
        if (await _slots.MakeAgainAsync(tag, slot, passphrase, code, cancellationToken) is not { } account)
        {
            return SignIn.Later(TimeSpan.FromSeconds(5));
        }

        var now = _clock.GetUtcNow();
        var directory = await _directories.ChangeAsync(
            slot.Identity,
            known =>
                told.Aggregate(known, (known, kind) => Told.In(known, kind, now)) with
                {
                    CodeIsConfirmed = false,
                    AloneFrom = 0,
                    SlotsTo = Math.Max(known.SlotsTo, slot.Count),
                    Factor = told.Contains(TidingKind.FactorRemoved) ? null : known.Factor
                },
            cancellationToken);
        await _sessions.EndAllAsync(slot.Identity, cancellationToken);
        _steps.After("slots: ended");
        if (!await _stores.Main.WriteAsync((db, tx) => AccountRows.UpdateSlotsAsync(db, tx, account), cancellationToken)
            && (movedFrom is null || !await _stores.Main.WriteAsync((db, tx) => AccountRows.InsertAsync(db, tx, account), cancellationToken)))
        {
            return SignIn.Wrong;
        }

        if (movedFrom is not null)
        {
            _steps.After("slots: moved");
            await _stores.Main.WriteAsync((db, tx) => AccountRows.DeleteAsync(db, tx, movedFrom), cancellationToken);
        }

        _steps.After("slots: changed");
        directory = await _directories.ChangeAsync(
            slot.Identity, known => known.SlotsFrom >= slot.Count ? known : known with { SlotsFrom = slot.Count }, cancellationToken);
        await _sessions.EndAllAsync(slot.Identity, cancellationToken);
        var (place, _) = await _slots.KnowAsync(tag, address, cancellationToken);
        await _reminders.ArrivedAsync(directory, cancellationToken);
        var (token, session) = await _sessions.BeginAsync(slot.Identity, slot.Part, tag, slot.Name, directory, code, place, cancellationToken);
        return SignIn.Done(token, session);
    }
}
