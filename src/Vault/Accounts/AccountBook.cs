using System.Net;
using System.Security.Cryptography;
using System.Text;
using Steadfast.Domain;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>How a try to sign in ended.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in, or done.</summary>
    SignedIn,

    /// <summary>The name and the passphrase, or the code, do not belong together. Also said of names that do not exist.</summary>
    Wrong,

    /// <summary>Too many tries, or too many people at once: try again after <see cref="SignIn.RetryAfter"/>.</summary>
    Later,
}

/// <summary>What a try to sign in brought.</summary>
/// <param name="Token">For the cookie: 43 characters; null unless there is a new session.</param>
/// <param name="Session">The session; null unless signed in.</param>
/// <param name="RetryAfter">How long to wait; zero unless later.</param>
public sealed record SignIn(SignInOutcome Outcome, string? Token, Session? Session, TimeSpan RetryAfter)
{
    internal static readonly SignIn Wrong = new(SignInOutcome.Wrong, null, null, TimeSpan.Zero);

    internal static SignIn Later(TimeSpan after) => new(SignInOutcome.Later, null, null, after);

    internal static SignIn Done(string? token, Session? session) => new(SignInOutcome.SignedIn, token, session, TimeSpan.Zero);
}

/// <summary>What is wrong with a passphrase somebody chose.</summary>
public enum PassphraseFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Under 12 characters.</summary>
    TooShort,

    /// <summary>Over 256 characters.</summary>
    TooLong,

    /// <summary>Among the first that anybody would try.</summary>
    TooCommon,
}

/// <summary>Passphrases: offering them, and judging those that people choose themselves.</summary>
public static class Passphrases
{
    /// <summary>Five words joined by spaces, from a list of at least 2,048: at least 55 bits.</summary>
    public static string Offer() => string.Join(' ', Enumerable.Range(0, 5).Select(_ => WordList.Pick()));

    /// <summary>What is wrong with a passphrase somebody chose for themselves.</summary>
    public static PassphraseFault Check(string passphrase) => passphrase.Length switch
    {
        < 12 => PassphraseFault.TooShort,
        > 256 => PassphraseFault.TooLong,
        _ => WordList.IsCommon(passphrase) ? PassphraseFault.TooCommon : PassphraseFault.None,
    };
}

/// <summary>Accounts: signing up and in, recovery, and what changes an account.</summary>
/// <remarks>A passphrase is checked by opening a slot with it: one Argon2id derivation, and no other trace of it anywhere.</remarks>
public sealed class AccountBook
{
    private const int TriesAnHour = 100;
    private const int KnownDays = 30;
    private static readonly byte[] s_sharedLane = new byte[32];
    private readonly Stores _stores;
    private readonly Pepper _pepper;
    private readonly Derivations _derivations;
    private readonly Sessions _sessions;
    private readonly Directories _directories;
    private readonly Links _links;
    private readonly Steps _steps;
    private readonly TimeProvider _clock;

    internal AccountBook(Stores stores, Pepper pepper, Derivations derivations, Sessions sessions, Directories directories, Links links, Steps steps, TimeProvider clock) =>
        (_stores, _pepper, _derivations, _sessions, _directories, _links, _steps, _clock) = (stores, pepper, derivations, sessions, directories, links, steps, clock);

    /// <summary>A new sign-in name nobody has: two words and four digits joined by hyphens, all lower case.</summary>
    public async Task<string> OfferNameAsync(CancellationToken cancellationToken)
    {
        string name;
        do
        {
            name = $"{WordList.Pick()}-{WordList.Pick()}-{RandomNumberGenerator.GetInt32(10_000):D4}";
        }
        while (await _stores.Main.ReadAsync(db => AccountRows.FindBySigninTagAsync(db, null, _pepper.TagOf(name)), cancellationToken) is not null);
        return name;
    }

    /// <summary>Makes an account under an offered name and signs in; the recovery code waits in the session.</summary>
    /// <param name="name">A name from <see cref="OfferNameAsync"/>; the page makes sure of that.</param>
    /// <param name="passphrase">One that <see cref="Passphrases.Check"/> finds nothing wrong with.</param>
    /// <returns>Signed in; "wrong" if the name was taken meanwhile; or "later".</returns>
    public async Task<SignIn> SignUpAsync(string name, string passphrase, Preferences preferences, IPAddress? address, CancellationToken cancellationToken)
    {
        var tag = _pepper.TagOf(Normal(name));
        var identity = Identity.New(Id<Person>.From(RandomNumberGenerator.GetBytes(16)));
        var part = new PrivatePart(Id<Space>.From(RandomNumberGenerator.GetBytes(16)), RandomNumberGenerator.GetBytes(32));
        var code = Codes.New();
        if (await MakeSlotsAsync(tag, new(identity, part, Normal(name)), passphrase, code, cancellationToken) is not { } account)
        {
            return SignIn.Later(TimeSpan.FromSeconds(5));
        }

        await _links.BeginAsync(identity, part.Space, SpaceKind.Private, part.Key, cancellationToken);
        _steps.After("sign-up: space");
        var directory = new SealedDirectory([], [], preferences);
        await _directories.InsertAsync(identity, directory, cancellationToken);
        _steps.After("sign-up: identity");
        if (!await _stores.Main.WriteAsync((db, tx) => AccountRows.InsertAsync(db, tx, account), cancellationToken))
        {
            return SignIn.Wrong;
        }

        _steps.After("sign-up: account");
        await KnowAsync(tag, address, cancellationToken);
        var (token, session) = await _sessions.BeginAsync(identity, part, tag, Normal(name), directory, code, cancellationToken);
        return SignIn.Done(token, session);
    }

    /// <summary>Signs in. Costs one derivation whether or not the name exists; slows down and never locks.</summary>
    public async Task<SignIn> SignInAsync(string name, string passphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        var tag = _pepper.TagOf(Normal(name));
        var (answer, slot) = await OpenSlotAsync(tag, passphrase, address, cancellationToken);
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
        await KnowAsync(tag, address, cancellationToken);
        var (token, session) = await _sessions.BeginAsync(slot.Identity, slot.Part, tag, slot.Name, directory, null, cancellationToken);
        return SignIn.Done(token, session);
    }

    /// <summary>Puts the private part back into the session.</summary>
    /// <returns>Signed in (same session, no new token), wrong, or later.</returns>
    public async Task<SignIn> OpenNotesAsync(Session session, string passphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        var (answer, slot) = await OpenSlotAsync(session.Content.SignInTag, passphrase, address, cancellationToken);
        if (slot is null)
        {
            return answer;
        }

        await _sessions.KeepNotesOpenAsync(session, slot.Part, cancellationToken);
        return SignIn.Done(null, session);
    }

    /// <summary>With the code alone: a new passphrase, a new code waiting in the session, and all earlier sessions ended. Never slowed.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="newPassphrase">One that <see cref="Passphrases.Check"/> finds nothing wrong with.</param>
    /// <returns>Signed in, wrong, or later when too many people sign in at once.</returns>
    public async Task<SignIn> RecoverAsync(string code, string newPassphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        if (!Codes.TryParse(code, out var secret)
            || await _stores.Main.ReadAsync(db => AccountRows.FindByCodeTagAsync(db, null, CodeTag(secret)), cancellationToken) is not { } account
            || Aead.Open(CodeKey(secret), account.SlotCode, Context("code", account.SigninTag)) is not { } opened)
        {
            return SignIn.Wrong;
        }

        var slot = Slot.Decode(opened);
        if (await IsErasingAsync(slot, cancellationToken))
        {
            await EraseAsync(slot, account.SigninTag, cancellationToken);
            return SignIn.Wrong;
        }

        // Under a new pepper the name has another tag, and the account moves there: else the name would never open it again.
        var tag = _pepper.TagOf(slot.Name);
        var answer = await ReplaceSlotsAsync(slot, tag, newPassphrase, cancellationToken, movedFrom: tag.AsSpan().SequenceEqual(account.SigninTag) ? null : account.SigninTag);
        if (answer.Session is not null)
        {
            await KnowAsync(tag, address, cancellationToken);
        }

        return answer;
    }

    /// <summary>Compares three typed groups with the waiting code; when they are right it is confirmed and no longer shown.</summary>
    /// <param name="typed">The groups asked for, by their place from 0.</param>
    public async Task<bool> ConfirmCodeAsync(Session session, IReadOnlyDictionary<int, string> typed, CancellationToken cancellationToken)
    {
        if (session.PendingCode is not { } groups || typed.Count < 3 || typed.Any(pair => pair.Key < 0 || pair.Key >= groups.Count || !Codes.IsSameGroup(groups[pair.Key], pair.Value)))
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
    public async Task<SignIn> ChangePassphraseAsync(Session session, string passphrase, string newPassphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        var (answer, slot) = await OpenSlotAsync(session.Content.SignInTag, passphrase, address, cancellationToken);
        return slot is null ? answer : await ReplaceSlotsAsync(slot, session.Content.SignInTag, newPassphrase, cancellationToken);
    }

    /// <summary>Makes a new recovery code, which waits in a new session; the old code is worth nothing from then on, and all other sessions end.</summary>
    public Task<SignIn> NewCodeAsync(Session session, string passphrase, IPAddress? address, CancellationToken cancellationToken) =>
        ChangePassphraseAsync(session, passphrase, passphrase, address, cancellationToken);

    /// <summary>Keeps how the person wants their pages.</summary>
    public async Task PreferAsync(Session session, Preferences preferences, CancellationToken cancellationToken)
    {
        await _directories.ChangeAsync(session.Identity, directory => directory with { Preferences = preferences }, cancellationToken);
        session.Content = session.Content with { Preferences = preferences };
        await _sessions.SaveAsync(session, cancellationToken);
    }

    /// <summary>Erases the account: leaves what is shared as an unlinking does, then private words, drafts, keys, sessions and the account itself. Stopped in the middle, it is finished by doing it again, or by signing in.</summary>
    /// <returns>Signed in when done (the session has ended), wrong, or later.</returns>
    public async Task<SignIn> EraseAsync(Session session, string passphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        var (answer, slot) = await OpenSlotAsync(session.Content.SignInTag, passphrase, address, cancellationToken);
        if (slot is null)
        {
            return answer;
        }

        if (!await IsErasingAsync(slot, cancellationToken))
        {
            await _directories.ChangeAsync(slot.Identity, directory => directory with { IsErasing = true }, cancellationToken);
        }

        _steps.After("erase: said");
        await EraseAsync(slot, session.Content.SignInTag, cancellationToken);
        return SignIn.Done(null, null);
    }

    /// <summary>True once the owner has said, with the passphrase, that the account is to go: then only what is left of it is to be erased, and the name opens nothing.</summary>
    /// <remarks>Stopped late, nothing is left to say so but that the notes and the directory are both gone; either alone is somebody's tampering.</remarks>
    private async Task<bool> IsErasingAsync(Slot slot, CancellationToken cancellationToken) =>
        await _directories.ExistsAsync(slot.Identity, cancellationToken)
            ? (await _directories.FindAsync(slot.Identity, cancellationToken)).IsErasing
            : !await _links.ExistsAsync(slot.Part.Space, cancellationToken);

    /// <summary>Erases in an order that can be stopped anywhere: the account, which alone finds the rest, goes last.</summary>
    private async Task EraseAsync(Slot slot, byte[] tag, CancellationToken cancellationToken)
    {
        var identity = slot.Identity;
        await _sessions.EndAllAsync(identity, cancellationToken);
        _steps.After("erase: sessions");
        if (await _directories.ExistsAsync(identity, cancellationToken))
        {
            await _links.CancelAsync(identity, cancellationToken);
            foreach (var space in (await _directories.FindAsync(identity, cancellationToken)).Spaces)
            {
                await _links.LeaveAsync(identity, Id<Space>.Parse(space, null), Links.LeastQuietDays, cancellationToken);
                _steps.After("erase: left");
            }

            await _stores.Main.WriteAsync((db, tx) => WaitingRows.DeleteAllAsync(db, tx, identity.DraftsOwner), cancellationToken);
            _steps.After("erase: drafts");
            await _links.DeleteAsync(slot.Part.Space, cancellationToken);
            _steps.After("erase: notes");
            await _stores.Main.WriteAsync((db, tx) => IdentityRows.DeleteAsync(db, tx, identity.Id.ToBytes()), cancellationToken);
            _steps.After("erase: identity");
        }

        await _stores.Main.WriteAsync((db, tx) => AccountRows.DeleteLanesAsync(db, tx, tag), cancellationToken);
        _steps.After("erase: lanes");
        await _stores.Main.WriteAsync((db, tx) => AccountRows.DeleteAsync(db, tx, tag), cancellationToken);
    }

    /// <summary>Opens the passphrase's slot: one derivation, counted against the lane of the address, for names that exist and names that do not.</summary>
    private async Task<(SignIn Answer, Slot? Slot)> OpenSlotAsync(byte[] tag, string passphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var own = address is null ? s_sharedLane : _pepper.LaneOf(tag, address.MapToIPv6().GetAddressBytes());
        var isKnown = await _stores.Main.ReadAsync(db => AccountRows.IsKnownAsync(db, null, tag, own, Days.Of(now) - KnownDays), cancellationToken);
        var hour = now.ToUnixTimeSeconds() / 3600;
        if (!await _stores.Main.WriteAsync((db, tx) => AccountRows.TryTakeAsync(db, tx, tag, isKnown ? own : s_sharedLane, hour, TriesAnHour), cancellationToken))
        {
            return (SignIn.Later(DateTimeOffset.FromUnixTimeSeconds((hour + 1) * 3600) - now), null);
        }

        var account = await _stores.Main.ReadAsync(db => AccountRows.FindBySigninTagAsync(db, null, tag), cancellationToken);
        var (salt, cost) = account is null ? (_pepper.SaltOf(tag), _derivations.Cost) : CostOf(account);
        if (await _derivations.DeriveAsync(passphrase, salt, cost, cancellationToken) is not { } derived)
        {
            return (SignIn.Later(TimeSpan.FromSeconds(5)), null);
        }

        var key = _pepper.Season(derived);
        return account is not null && Aead.Open(key, account.SlotPass, Context("pass", tag)) is { } opened ? (SignIn.Done(null, null), Slot.Decode(opened)) : (SignIn.Wrong, null);
    }

    /// <summary>What an account's passphrase is derived with.</summary>
    /// <exception cref="LogBrokenException">The row holds no salt and cost of this program's.</exception>
    private static (byte[] Salt, ArgonCost Cost) CostOf(AccountRow account)
    {
        try
        {
            return account.Salt.Length == Argon.SaltLength ? (account.Salt, ArgonCost.Parse(account.Kdf)) : throw new LogBrokenException("An account's salt was changed.");
        }
        catch (FormatException)
        {
            throw new LogBrokenException("What a passphrase costs was changed.");
        }
    }

    private async Task<SignIn> ReplaceSlotsAsync(Slot slot, byte[] tag, string passphrase, CancellationToken cancellationToken, byte[]? movedFrom = null)
    {
        var code = Codes.New();
        if (await MakeSlotsAsync(tag, slot, passphrase, code, cancellationToken) is not { } account)
        {
            return SignIn.Later(TimeSpan.FromSeconds(5));
        }

        var directory = await _directories.ChangeAsync(slot.Identity, known => known with { CodeIsConfirmed = false }, cancellationToken);
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
        await _sessions.EndAllAsync(slot.Identity, cancellationToken);
        var (token, session) = await _sessions.BeginAsync(slot.Identity, slot.Part, tag, slot.Name, directory, code, cancellationToken);
        return SignIn.Done(token, session);
    }

    private async Task<AccountRow?> MakeSlotsAsync(byte[] tag, Slot slot, string passphrase, string code, CancellationToken cancellationToken)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var derived = await _derivations.DeriveAsync(passphrase, salt, _derivations.Cost, cancellationToken);
        var secret = Codes.SecretOf(code);
        return derived is null ? null : new(
            tag, CodeTag(secret), _derivations.Cost.ToString(), salt,
            Aead.Seal(_pepper.Season(derived), slot.Encode(), Context("pass", tag)), Aead.Seal(CodeKey(secret), slot.Encode(), Context("code", tag)));
    }

    private async Task KnowAsync(byte[] tag, IPAddress? address, CancellationToken cancellationToken)
    {
        if (address is not null)
        {
            var lane = _pepper.LaneOf(tag, address.MapToIPv6().GetAddressBytes());
            await _stores.Main.WriteAsync((db, tx) => AccountRows.MarkKnownAsync(db, tx, tag, lane, Days.Of(_clock.GetUtcNow())), cancellationToken);
        }
    }

    /// <summary>A sign-in name as typed, however it was typed.</summary>
    private static string Normal(string name) => string.Join('-', name.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split([' ', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static byte[] CodeTag(byte[] secret) => Hash.Sha256(Hkdf.Derive(secret, "id"));

    private static byte[] CodeKey(byte[] secret) => Hkdf.Derive(secret, "code/1");

    private static byte[] Context(string slot, byte[] tag) => [.. "slot/1"u8, .. Encoding.ASCII.GetBytes(slot), .. tag];

    /// <summary>What both slots hold: the key pairs, the private space's key, and the name, which stands nowhere else.</summary>
    private sealed record Slot(Identity Identity, PrivatePart Part, string Name)
    {
        public byte[] Encode() => [.. Identity.Encode(), .. Part.Encode(), .. Encoding.UTF8.GetBytes(Name)];

        public static Slot Decode(byte[] bytes) => new(
            Identity.Decode(bytes.AsSpan(0, Identity.Size)), PrivatePart.Decode(bytes.AsSpan(Identity.Size, PrivatePart.Size)), Encoding.UTF8.GetString(bytes.AsSpan(Identity.Size + PrivatePart.Size)));
    }
}
