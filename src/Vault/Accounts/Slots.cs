using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>What both slots of an account hold: the key pairs, the private space's key, and the name, which stands nowhere else.</summary>
/// <param name="Count">
/// How often the slots were made anew; one that is older than its owner's directory knows was put back. 0 in slots from before this was counted.
/// </param>
internal sealed record Slot(Identity Identity, PrivatePart Part, string Name, long Count = 0)
{
    private const int Before = Identity.Size + PrivatePart.Size;
    private const int CountSize = 1 + sizeof(long);

    public byte[] Encode()
    {
        var count = new byte[CountSize];
        BinaryPrimitives.WriteInt64BigEndian(count.AsSpan(1), Count);
        return [.. Identity.Encode(), .. Part.Encode(), .. Encoding.UTF8.GetBytes(Name), .. count];
    }

    public static Slot Decode(byte[] bytes)
    {
        // A name has no zero byte in it: where one stands, the count follows.
        var end = bytes.Length >= Before + CountSize && bytes[^CountSize] == 0 ? bytes.Length - CountSize : bytes.Length;
        return new(
            Identity.Decode(bytes.AsSpan(0, Identity.Size)), PrivatePart.Decode(bytes.AsSpan(Identity.Size, PrivatePart.Size)),
            Encoding.UTF8.GetString(bytes.AsSpan(Before, end - Before)),
            end == bytes.Length ? 0 : BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(end + 1)));
    }
}

/// <summary>Where a try at a passphrase or a code comes from: an address, or inside a visit that is under way and whose tries are its own.</summary>
/// <param name="HasCode">The account's recovery code was right: whoever holds it waits among those who are known.</param>
internal readonly record struct TriedFrom(IPAddress? Address, byte[]? Session, bool HasCode = false)
{
    public static TriedFrom At(IPAddress? address) => new(address, null);

    public static TriedFrom WithCode(IPAddress? address) => new(address, null, HasCode: true);

    public static TriedFrom Inside(Session session) => new(null, session.Id);
}

/// <summary>
/// Opens and makes the slots of accounts, and counts wrong tries: a visit that is under way has a lane of its own, so has an address that signed in to the
/// account within thirty days, and all other addresses share one.
/// </summary>
/// <remarks>No address counts as one that nobody signed in from. What the numbers come to stands in docs/decisions/0031-slowing-never-locking.md.</remarks>
internal sealed class Slots(Stores stores, Pepper pepper, Derivations derivations, Directories directories, TimeProvider clock)
{
    private const int KnownDays = 30;
    private const int PlaceLength = 8;
    private static readonly TimeSpan s_slowed = TimeSpan.FromSeconds(20);
    private static readonly byte[] s_sharedLane = new byte[32];
    private static readonly Pace s_passphrases = new("", Free: 100, OwnLane: int.MaxValue, SharedLane: 100, Places: 10);

    // Three of a million codes are right at any time. Where these are used up, two codes in a row go on opening, of which three of a million millions are.
    private static readonly Pace s_codes = new("code/1", Free: 10, OwnLane: 200, SharedLane: 100, Places: 2);
    private readonly Dictionary<string, int> _slowedNow = new(StringComparer.Ordinal);

    /// <summary>What a sign-in name, however it was typed, is stored as.</summary>
    public byte[] TagOf(string name) => pepper.TagOf(Keyed.Name(name));

    /// <summary>Opens the passphrase's slot: one derivation, counted where it is wrong, for names that exist and names that do not.</summary>
    public async Task<(SignIn Answer, Slot? Slot)> OpenAsync(byte[] tag, string passphrase, TriedFrom from, CancellationToken cancellationToken)
    {
        var (counted, wait) = await TakeAsync(tag, s_passphrases, from, cancellationToken);
        if (counted is null)
        {
            return (SignIn.Later(wait), null);
        }

        var account = await stores.Main.ReadAsync(db => AccountRows.FindBySigninTagAsync(db, null, tag), cancellationToken);
        var (salt, cost) = account is null ? (pepper.SaltOf(tag), derivations.Cost) : CostOf(account);
        var asker = counted.IsShared && !from.HasCode ? Asker.Stranger(Home(from.Address)) : Asker.Known(tag, counted.Lane);
        if (await derivations.DeriveAsync(passphrase, salt, cost, asker, cancellationToken) is not { } derived)
        {
            await GiveBackAsync(counted);
            return (SignIn.Later(TimeSpan.FromSeconds(5)), null);
        }

        var key = pepper.Season(derived);
        if (account is null || Aead.Open(key, account.SlotPass, Context("pass", tag)) is not { } opened)
        {
            return (SignIn.Wrong, null);
        }

        await GiveBackAsync(counted);
        return (SignIn.Done(null, null), await ComparedAsync(Slot.Decode(opened), cancellationToken));
    }

    /// <summary>
    /// Opens the slot for an act that a borrowed device is not enough for: passphrase first, then the code where the account has a second factor.
    /// </summary>
    public async Task<(SignIn Answer, Slot? Slot)> ProveAsync(byte[] tag, Proof proof, bool withCode, TriedFrom from, CancellationToken cancellationToken)
    {
        var (answer, slot) = await OpenAsync(tag, proof.Passphrase, from, cancellationToken);
        if (slot is null || !withCode)
        {
            return (answer, slot);
        }

        answer = await UseCodeAsync(slot.Identity, tag, proof.Code, from, cancellationToken);
        return (answer, answer.Outcome == SignInOutcome.SignedIn ? slot : null);
    }

    /// <summary>Uses a code of the second factor, if there is one.</summary>
    /// <param name="typed">One code, or two in a row, which are neither slowed nor counted.</param>
    /// <returns>Signed in when it is right, or none is needed; halfway; or twice where one code is not looked at.</returns>
    public async Task<SignIn> UseCodeAsync(Identity identity, byte[] tag, string? typed, TriedFrom from, CancellationToken cancellationToken)
    {
        if ((await directories.FindAsync(identity, cancellationToken)).Factor is not { } asked)
        {
            return SignIn.Done(null, null);
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            return SignIn.Halfway();
        }

        Counted? counted = null;
        if (!Totp.IsPair(typed))
        {
            counted = asked.Missed >= Factor.MissesAlone ? null : (await TakeAsync(tag, s_codes, from, cancellationToken)).Counted;
            if (counted is null)
            {
                return SignIn.Twice;
            }
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
        if (!isRight)
        {
            return SignIn.Halfway();
        }

        await GiveBackAsync(counted);
        return SignIn.Done(null, null);
    }

    /// <summary>Makes a new account's row; null when too many people sign in at once.</summary>
    public Task<AccountRow?> MakeAsync(byte[] tag, Slot slot, string passphrase, string code, IPAddress? address, CancellationToken cancellationToken) =>
        MakeAsync(tag, slot, passphrase, code, Asker.Stranger(Home(address)), cancellationToken);

    /// <summary>Makes an account's row anew, for somebody who has proved to be its owner; null when too many people sign in at once.</summary>
    public Task<AccountRow?> MakeAgainAsync(byte[] tag, Slot slot, string passphrase, string code, CancellationToken cancellationToken) =>
        MakeAsync(tag, slot, passphrase, code, Asker.Known(tag, []), cancellationToken);

    private async Task<AccountRow?> MakeAsync(byte[] tag, Slot slot, string passphrase, string code, Asker asker, CancellationToken cancellationToken)
    {
        var salt = RandomNumberGenerator.GetBytes(Argon.SaltLength);
        var derived = await derivations.DeriveAsync(passphrase, salt, derivations.Cost, asker, cancellationToken);
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
        && Aead.Open(CodeKey(secret), account.SlotCode, Context("code", account.SigninTag)) is { } opened
            ? (await ComparedAsync(Slot.Decode(opened), cancellationToken), account.SigninTag)
            : null;

    /// <summary>
    /// Notes, for the owner to be told, that a row opened which is not the newest one: somebody put it back. It is not refused, as its owner may have
    /// nothing else to come in by.
    /// </summary>
    private async Task<Slot> ComparedAsync(Slot slot, CancellationToken cancellationToken)
    {
        if (await directories.ExistsAsync(slot.Identity, cancellationToken))
        {
            var now = clock.GetUtcNow();
            await directories.ChangeAsync(
                slot.Identity, directory => directory.Knows(slot) ? directory : Told.In(directory, TidingKind.PutBack, now), cancellationToken);
        }

        return slot;
    }

    /// <summary>Remembers that somebody signed in from an address.</summary>
    /// <returns>The place, and whether nobody had signed in to the account from there for thirty days; no place without an address.</returns>
    public async Task<(string? Place, bool IsNew)> KnowAsync(byte[] tag, IPAddress? address, CancellationToken cancellationToken)
    {
        if (address is null)
        {
            return (null, false);
        }

        var lane = LaneOf(tag, "", Home(address));
        var isKnown = await IsKnownAsync(tag, lane, cancellationToken);
        await stores.Main.WriteAsync((db, tx) => AccountRows.MarkKnownAsync(db, tx, tag, lane, Days.Of(clock.GetUtcNow())), cancellationToken);
        return (Convert.ToBase64String(lane, 0, PlaceLength), !isKnown);
    }

    /// <summary>
    /// Counts a try before it is looked at, and slows it where many were wrong; <see cref="GiveBackAsync"/> takes back a right one. So only wrong ones
    /// count, however many come at one moment.
    /// </summary>
    /// <returns>What was counted; or null, and how long to wait.</returns>
    private async Task<(Counted? Counted, TimeSpan Wait)> TakeAsync(byte[] tag, Pace pace, TriedFrom from, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (lane, isShared) = await LaneAsync(tag, pace.About, from, cancellationToken);
        var hour = now.ToUnixTimeSeconds() / 3600;
        if (await stores.Main.WriteAsync((db, tx) => AccountRows.TryTakeAsync(db, tx, tag, lane, hour, isShared ? pace.SharedLane : pace.OwnLane),
            cancellationToken) is not { } tries)
        {
            return (null, DateTimeOffset.FromUnixTimeSeconds((hour + 1) * 3600) - now);
        }

        var counted = new Counted(tag, lane, hour, isShared);
        if (tries <= pace.Free)
        {
            return (counted, TimeSpan.Zero);
        }

        var wasSlowed = false;
        try
        {
            wasSlowed = await SlowAsync(counted, pace.Places, cancellationToken);
        }
        finally
        {
            if (!wasSlowed)
            {
                await GiveBackAsync(counted);
            }
        }

        return wasSlowed ? (counted, TimeSpan.Zero) : (null, s_slowed);
    }

    /// <summary>Takes back a try that was right, or that nobody looked at.</summary>
    private async Task GiveBackAsync(Counted? counted)
    {
        if (counted is not null)
        {
            // Not with the request: a right try must not stay counted because its browser has gone on.
            await stores.Main.WriteAsync((db, tx) => AccountRows.GiveBackAsync(db, tx, counted.Tag, counted.Lane, counted.Hour), CancellationToken.None);
        }
    }

    /// <summary>
    /// Waits in place of refusing: somebody who shares the owner's address could keep them out by guessing, so there tries go on, each slowed. False if the
    /// places of this lane are taken.
    /// </summary>
    /// <remarks>ASVS 6.1.1: no malicious lockout. No lane takes another's places.</remarks>
    private async Task<bool> SlowAsync(Counted counted, int places, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexString([.. counted.Tag, .. counted.Lane]);
        lock (_slowedNow)
        {
            var taken = _slowedNow.GetValueOrDefault(key);
            if (taken >= places)
            {
                return false;
            }

            _slowedNow[key] = taken + 1;
        }

        try
        {
            await Task.Delay(s_slowed, clock, cancellationToken);
            return true;
        }
        finally
        {
            lock (_slowedNow)
            {
                if (--_slowedNow[key] == 0)
                {
                    _slowedNow.Remove(key);
                }
            }
        }
    }

    private async Task<(byte[] Lane, bool IsShared)> LaneAsync(byte[] tag, string about, TriedFrom from, CancellationToken cancellationToken) => from switch
    {
        { Session: { } session } => (LaneOf(tag, about + "/in", session), false),
        { Address: { } address } when await IsKnownAsync(tag, LaneOf(tag, "", Home(address)), cancellationToken) => (LaneOf(tag, about, Home(address)), false),
        _ => (about.Length == 0 ? s_sharedLane : LaneOf(tag, about, Home(null)), true),
    };

    private Task<bool> IsKnownAsync(byte[] tag, byte[] lane, CancellationToken cancellationToken) =>
        stores.Main.ReadAsync(db => AccountRows.IsKnownAsync(db, null, tag, lane, Days.Of(clock.GetUtcNow()) - KnownDays), cancellationToken);

    private byte[] LaneOf(byte[] tag, string about, byte[] from) => pepper.LaneOf(tag, [.. Encoding.ASCII.GetBytes(about), .. from]);

    /// <summary>
    /// An address as one household has it: of a version 6 address its network, since a device changes the other half by itself every day (RFC 8981).
    /// </summary>
    private static byte[] Home(IPAddress? address)
    {
        address ??= IPAddress.None;
        var bytes = address.MapToIPv6().GetAddressBytes();
        if (!address.MapToIPv6().IsIPv4MappedToIPv6)
        {
            bytes.AsSpan(8).Clear();
        }

        return bytes;
    }

    /// <summary>What an account's passphrase is derived with.</summary>
    /// <exception cref="LogBrokenException">The row holds no salt and cost of this program's.</exception>
    private static (byte[] Salt, ArgonCost Cost) CostOf(AccountRow account)
    {
        try
        {
            return account.Salt.Length == Argon.SaltLength
                ? (account.Salt, ArgonCost.Parse(account.Kdf))
                : throw new LogBrokenException("An account's salt was changed.");
        }
        catch (FormatException)
        {
            throw new LogBrokenException("What a passphrase costs was changed.");
        }
    }

    /// <summary>How tries at one thing are slowed, an hour and a lane.</summary>
    /// <param name="About">What is tried; passphrases and codes do not use up each other's tries.</param>
    /// <param name="Free">How many wrong ones are looked at at once; each after them waits.</param>
    /// <param name="OwnLane">How many are looked at in a lane that is one visit's or one address's.</param>
    /// <param name="SharedLane">How many, in the lane that all unknown addresses share.</param>
    /// <param name="Places">How many wait at a time.</param>
    private sealed record Pace(string About, int Free, int OwnLane, int SharedLane, int Places);

    private sealed record Counted(byte[] Tag, byte[] Lane, long Hour, bool IsShared);

    private static byte[] CodeTag(byte[] secret) => Hash.Sha256(Hkdf.Derive(secret, "id"));

    private static byte[] CodeKey(byte[] secret) => Hkdf.Derive(secret, "code/1");

    private static byte[] Context(string slot, byte[] tag) => [.. "slot/1"u8, .. Encoding.ASCII.GetBytes(slot), .. tag];
}
