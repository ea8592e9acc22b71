using System.Net;
using System.Security.Cryptography;
using System.Text;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>What both slots of an account hold: the key pairs, the private space's key, and the name, which stands nowhere else.</summary>
internal sealed record Slot(Identity Identity, PrivatePart Part, string Name)
{
    public byte[] Encode() => [.. Identity.Encode(), .. Part.Encode(), .. Encoding.UTF8.GetBytes(Name)];

    public static Slot Decode(byte[] bytes) => new(
        Identity.Decode(bytes.AsSpan(0, Identity.Size)), PrivatePart.Decode(bytes.AsSpan(Identity.Size, PrivatePart.Size)), Encoding.UTF8.GetString(bytes.AsSpan(Identity.Size + PrivatePart.Size)));
}

/// <summary>Opens and makes the slots of accounts, and counts the tries: an address that signed in to an account within thirty days has a lane of its own, all others share one.</summary>
/// <remarks>No address counts as one that nobody signed in from.</remarks>
internal sealed class Slots(Stores stores, Pepper pepper, Derivations derivations, Directories directories, TimeProvider clock)
{
    private const int TriesAnHour = 100;

    // Three of a million codes are right at any time: at this pace, somebody who has the passphrase finds one in four years.
    private const int CodesAnHour = 10;
    private const int KnownDays = 30;
    private const int SlowedAtATime = 10;
    private const int PlaceLength = 8;
    private static readonly TimeSpan s_slowed = TimeSpan.FromSeconds(20);
    private static readonly byte[] s_sharedLane = new byte[32];
    private int _slowedNow;

    /// <summary>What a sign-in name, however it was typed, is stored as.</summary>
    public byte[] TagOf(string name) => pepper.TagOf(Normal(name));

    /// <summary>A sign-in name as typed, however it was typed.</summary>
    public static string Normal(string name) => string.Join('-', name.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split([' ', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Opens the passphrase's slot: one derivation, counted against the lane of the address, for names that exist and names that do not.</summary>
    public async Task<(SignIn Answer, Slot? Slot)> OpenAsync(byte[] tag, string passphrase, IPAddress? address, CancellationToken cancellationToken)
    {
        if (await TakeAsync(tag, "", address, TriesAnHour, cancellationToken) is { } wait)
        {
            return (SignIn.Later(wait), null);
        }

        var account = await stores.Main.ReadAsync(db => AccountRows.FindBySigninTagAsync(db, null, tag), cancellationToken);
        var (salt, cost) = account is null ? (pepper.SaltOf(tag), derivations.Cost) : CostOf(account);
        if (await derivations.DeriveAsync(passphrase, salt, cost, cancellationToken) is not { } derived)
        {
            return (SignIn.Later(TimeSpan.FromSeconds(5)), null);
        }

        var key = pepper.Season(derived);
        return account is not null && Aead.Open(key, account.SlotPass, Context("pass", tag)) is { } opened ? (SignIn.Done(null, null), Slot.Decode(opened)) : (SignIn.Wrong, null);
    }

    /// <summary>Opens the slot for an act that a borrowed device is not enough for: passphrase first, then the code where the account has a second factor.</summary>
    public async Task<(SignIn Answer, Slot? Slot)> ProveAsync(byte[] tag, Proof proof, bool withCode, IPAddress? address, CancellationToken cancellationToken)
    {
        var (answer, slot) = await OpenAsync(tag, proof.Passphrase, address, cancellationToken);
        if (slot is null || !withCode)
        {
            return (answer, slot);
        }

        answer = await UseCodeAsync(slot.Identity, tag, proof.Code, address, cancellationToken);
        return (answer, answer.Outcome == SignInOutcome.SignedIn ? slot : null);
    }

    /// <summary>Uses a code of the second factor, if there is one.</summary>
    /// <returns>Signed in when it is right, or none is needed; halfway; or later.</returns>
    public async Task<SignIn> UseCodeAsync(Identity identity, byte[] tag, string? typed, IPAddress? address, CancellationToken cancellationToken)
    {
        if ((await directories.FindAsync(identity, cancellationToken)).Factor is null)
        {
            return SignIn.Done(null, null);
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            return SignIn.Halfway();
        }

        if (await TakeAsync(tag, "code/1", address, CodesAnHour, cancellationToken) is { } wait)
        {
            return SignIn.Later(wait);
        }

        var now = clock.GetUtcNow();
        var isRight = false;
        await directories.ChangeAsync(
            identity,
            directory =>
            {
                if (directory.Factor is not { } factor)
                {
                    isRight = true;
                    return directory;
                }

                (factor, isRight) = factor.Use(typed, now);
                directory = directory with { Factor = factor };
                return factor.Missed == Factor.MissesTold ? Told.In(directory, TidingKind.CodesMissed, now) : directory;
            },
            cancellationToken);
        return isRight ? SignIn.Done(null, null) : SignIn.Halfway();
    }

    /// <summary>Makes an account's row with a fresh salt; null when too many people sign in at once.</summary>
    public async Task<AccountRow?> MakeAsync(byte[] tag, Slot slot, string passphrase, string code, CancellationToken cancellationToken)
    {
        var salt = RandomNumberGenerator.GetBytes(Argon.SaltLength);
        var derived = await derivations.DeriveAsync(passphrase, salt, derivations.Cost, cancellationToken);
        var secret = Codes.SecretOf(code);
        return derived is null ? null : new(
            tag, CodeTag(secret), derivations.Cost.ToString(), salt,
            Aead.Seal(pepper.Season(derived), slot.Encode(), Context("pass", tag)), Aead.Seal(CodeKey(secret), slot.Encode(), Context("code", tag)));
    }

    /// <summary>Opens the recovery code's slot; null if no account opens with it.</summary>
    /// <param name="code">As typed.</param>
    public async Task<(Slot Slot, byte[] Tag)?> OpenByCodeAsync(string code, CancellationToken cancellationToken) =>
        Codes.TryParse(code, out var secret)
        && await stores.Main.ReadAsync(db => AccountRows.FindByCodeTagAsync(db, null, CodeTag(secret)), cancellationToken) is { } account
        && Aead.Open(CodeKey(secret), account.SlotCode, Context("code", account.SigninTag)) is { } opened ? (Slot.Decode(opened), account.SigninTag) : null;

    /// <summary>Remembers that somebody signed in from an address.</summary>
    /// <returns>The place, and whether nobody had signed in to the account from there for thirty days; no place without an address.</returns>
    public async Task<(string? Place, bool IsNew)> KnowAsync(byte[] tag, IPAddress? address, CancellationToken cancellationToken)
    {
        if (address is null)
        {
            return (null, false);
        }

        var lane = LaneOf(tag, "", address);
        var isKnown = await IsKnownAsync(tag, lane, cancellationToken);
        await stores.Main.WriteAsync((db, tx) => AccountRows.MarkKnownAsync(db, tx, tag, lane, Days.Of(clock.GetUtcNow())), cancellationToken);
        return (Convert.ToBase64String(lane, 0, PlaceLength), !isKnown);
    }

    /// <summary>Counts a try against the lane of the address, or the one that all unknown addresses share.</summary>
    /// <param name="about">What is tried; passphrases and codes do not use up each other's tries.</param>
    /// <returns>How long to wait; null if it was counted.</returns>
    private async Task<TimeSpan?> TakeAsync(byte[] tag, string about, IPAddress? address, int limit, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var isKnown = address is not null && await IsKnownAsync(tag, LaneOf(tag, "", address), cancellationToken);
        var lane = isKnown ? LaneOf(tag, about, address!) : about.Length == 0 ? s_sharedLane : LaneOf(tag, about, IPAddress.None);
        var hour = now.ToUnixTimeSeconds() / 3600;
        return await stores.Main.WriteAsync((db, tx) => AccountRows.TryTakeAsync(db, tx, tag, lane, hour, limit), cancellationToken)
            || (isKnown && about.Length == 0 && await SlowAsync(cancellationToken)) ? null : DateTimeOffset.FromUnixTimeSeconds((hour + 1) * 3600) - now;
    }

    /// <summary>Waits in place of refusing: somebody who shares the owner's address could keep them out by guessing, so there tries at the passphrase go on, each slowed. False if too many are slowed already.</summary>
    /// <remarks>ASVS 6.1.1: no malicious lockout. Ten at a time, twenty seconds each: 1,800 tries an hour at most.</remarks>
    private async Task<bool> SlowAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _slowedNow) > SlowedAtATime)
            {
                return false;
            }

            await Task.Delay(s_slowed, clock, cancellationToken);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _slowedNow);
        }
    }

    private Task<bool> IsKnownAsync(byte[] tag, byte[] lane, CancellationToken cancellationToken) =>
        stores.Main.ReadAsync(db => AccountRows.IsKnownAsync(db, null, tag, lane, Days.Of(clock.GetUtcNow()) - KnownDays), cancellationToken);

    private byte[] LaneOf(byte[] tag, string about, IPAddress address) => pepper.LaneOf(tag, [.. Encoding.ASCII.GetBytes(about), .. address.MapToIPv6().GetAddressBytes()]);

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

    private static byte[] CodeTag(byte[] secret) => Hash.Sha256(Hkdf.Derive(secret, "id"));

    private static byte[] CodeKey(byte[] secret) => Hkdf.Derive(secret, "code/1");

    private static byte[] Context(string slot, byte[] tag) => [.. "slot/1"u8, .. Encoding.ASCII.GetBytes(slot), .. tag];
}
