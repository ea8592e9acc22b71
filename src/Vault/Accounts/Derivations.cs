using System.Security.Cryptography;
using System.Text;
using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Accounts;

/// <summary>The secret beside the database, without which no passphrase can be tested and no name found.</summary>
internal sealed class Pepper(byte[] secret)
{
    /// <summary>The file in the data folder: 32 bytes, readable by its owner only, never in a backup.</summary>
    public const string File = "pepper";

    /// <summary>Its length in bytes.</summary>
    public const int Size = 32;

    /// <summary>Reads the pepper, or makes it at the first start.</summary>
    /// <exception cref="StoreUnavailableException">The file is not a pepper, or cannot be written.</exception>
    public static Pepper OpenOrMake(string folder)
    {
        var path = Path.Combine(folder, File);
        try
        {
            if (!System.IO.File.Exists(path))
            {
                var made = RandomNumberGenerator.GetBytes(Size);
                var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
                if (!OperatingSystem.IsWindows())
                {
                    options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                }

                using var file = new FileStream(path, options);
                file.Write(made);
                file.Flush(flushToDisk: true);
                return new(made);
            }

            var read = System.IO.File.ReadAllBytes(path);
            return read.Length == Size ? new(read) : throw new StoreUnavailableException($"{path} does not have 32 bytes; put the pepper of this copy back.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The pepper cannot be used. {Causes.Of(e, path)}", e);
        }
    }

    /// <summary>What a sign-in name is stored as.</summary>
    public byte[] TagOf(string name) => Hash.Hmac(secret, "name/1"u8, Encoding.UTF8.GetBytes(name));

    /// <summary>The salt that stands in for a name nobody has, always the same for it.</summary>
    public byte[] SaltOf(byte[] signInTag) => Hash.Hmac(secret, "salt/1"u8, signInTag)[..16];

    /// <summary>An address as one account knows it.</summary>
    public byte[] LaneOf(byte[] signInTag, byte[] address) => Hash.Hmac(secret, "lane/1"u8, signInTag, address);

    /// <summary>The key of what the program itself keeps in the database.</summary>
    public byte[] KeptKey => Hkdf.Derive(secret, "kept/1");

    /// <summary>The key of what people who asked for mail left for the program that sends it.</summary>
    public byte[] MailKey => Hkdf.Derive(secret, "mail/1");

    /// <summary>A key that neither a browser's secret nor this file gives alone.</summary>
    public byte[] KeyOf(byte[] other, string info) => Hkdf.Derive(other, info, 32, secret);

    /// <summary>What a derivation becomes once the pepper is in it.</summary>
    public byte[] Season(byte[] derived) => Hkdf.Derive(derived, "pass/1", 32, secret);
}

/// <summary>For whom a passphrase is derived, as far as places are concerned.</summary>
/// <param name="Account">Whose account, under its keyed name; of a stranger, the home they come from.</param>
/// <param name="Lane">Where in the account: an address, a visit.</param>
/// <param name="IsKnown">From an address that is known to the account, inside a visit, or with the account's recovery code in hand.</param>
internal readonly record struct Asker(string Account, string Lane, bool IsKnown)
{
    public static Asker Known(byte[] tag, byte[] lane) => new(Convert.ToHexString(tag), Convert.ToHexString(lane), true);

    public static Asker Stranger(byte[] home) => new(Convert.ToHexString(home), "", false);
}

/// <summary>
/// Passphrase derivations: two at a time (one where memory is scarce), twenty waiting, the next one told to come back. Each takes 128 MiB, so this bounds
/// memory.
/// </summary>
/// <remarks>
/// A sign-in name costs nothing to invent, so strangers have one of the two and eight of the twenty, two an address. Among those who are known, somebody
/// who takes many places gives one back to whoever has fewer: nobody can fill them with an account, a visit or an address of their own
/// (docs/decisions/0031-slowing-never-locking.md).
/// </remarks>
internal sealed class Derivations(ArgonCost cost, int atATime = Derivations.AtATime)
{
    /// <summary>How many run at a time where there is memory for them.</summary>
    public const int AtATime = 2;

    private const int Waiting = 20;
    private const int StrangersAtATime = 1;
    private const int StrangersWaiting = 8;
    private const int StrangersOfOneHome = 2;

    // Who is known goes first; after so many of them a stranger does, who would otherwise wait for as long as somebody known keeps coming.
    private const int KnownInARow = 4;
    private readonly Lock _gate = new();
    private readonly List<Waiter> _waiting = [];
    private int _running;
    private int _strangersRunning;
    private int _knownInARow;
    private int _begun;

    /// <summary>What a new slot is made with.</summary>
    public ArgonCost Cost => cost;

    /// <summary>How many derivations were begun since the start.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>What tests hold a derivation by, once it has begun.</summary>
    public Func<Asker, Task> Admitted { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Derives, or null if too many wait already.</summary>
    public async Task<byte[]?> DeriveAsync(string passphrase, byte[] salt, ArgonCost with, Asker asker, CancellationToken cancellationToken)
    {
        if (!await EnterAsync(asker, cancellationToken))
        {
            return null;
        }

        try
        {
            Interlocked.Increment(ref _begun);
            await Admitted(asker);
            return await Task.Run(() => Argon.Derive(passphrase, salt, with), cancellationToken);
        }
        finally
        {
            Leave(asker);
        }
    }

    private async Task<bool> EnterAsync(Asker asker, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(asker);
        lock (_gate)
        {
            if (!HasRoom(asker))
            {
                return false;
            }

            _waiting.Add(waiter);
            Serve();
        }

        await using var registration = cancellationToken.Register(() =>
        {
            lock (_gate)
            {
                if (_waiting.Remove(waiter))
                {
                    waiter.Turn.SetCanceled(cancellationToken);
                }
            }
        });
        return await waiter.Turn.Task;
    }

    private void Leave(Asker asker)
    {
        lock (_gate)
        {
            _running--;
            _strangersRunning -= asker.IsKnown ? 0 : 1;
            Serve();
        }
    }

    private void Serve()
    {
        while (_running < atATime && Next() is { } next)
        {
            _waiting.Remove(next);
            _running++;
            (_strangersRunning, _knownInARow) = next.Asker.IsKnown ? (_strangersRunning, _knownInARow + 1) : (_strangersRunning + 1, 0);
            next.Turn.SetResult(true);
        }
    }

    private Waiter? Next()
    {
        var known = _waiting.Find(waiter => waiter.Asker.IsKnown);
        var stranger = _strangersRunning < StrangersAtATime ? _waiting.Find(waiter => !waiter.Asker.IsKnown) : null;
        return known is null || (stranger is not null && _knownInARow >= KnownInARow) ? stranger : known;
    }

    private bool HasRoom(Asker asker)
    {
        if (asker.IsKnown)
        {
            return _waiting.Count < Waiting || GivesWay(asker, of => of.Account, _ => true)
                || GivesWay(asker, of => of.Lane, of => of.Account == asker.Account);
        }

        var strangers = _waiting.FindAll(waiter => !waiter.Asker.IsKnown);
        return _waiting.Count < Waiting && strangers.Count < StrangersWaiting && strangers.Count(waiter => waiter.Asker == asker) < StrangersOfOneHome;
    }

    /// <summary>Takes a place from whoever has most, if that is at least two more than who asks: the last of the lane that has most there.</summary>
    private bool GivesWay(Asker asker, Func<Asker, string> by, Func<Asker, bool> among)
    {
        var taken = _waiting.Where(waiter => waiter.Asker.IsKnown && among(waiter.Asker)).ToLookup(waiter => by(waiter.Asker), StringComparer.Ordinal);
        if (taken.MaxBy(Enumerable.Count) is not { } most || most.Count() < taken[by(asker)].Count() + 2)
        {
            return false;
        }

        var last = most.GroupBy(waiter => waiter.Asker.Lane, StringComparer.Ordinal).MaxBy(Enumerable.Count)!.Last();
        _waiting.Remove(last);
        last.Turn.SetResult(false);
        return true;
    }

    private sealed class Waiter(Asker asker)
    {
        public Asker Asker => asker;

        public TaskCompletionSource<bool> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>What tests stop a program after: each act that concerns two spaces or accounts names its steps here as it passes them.</summary>
internal sealed class Steps
{
    /// <summary>Called after each step with its name.</summary>
    public Action<string> After { get; set; } = static _ => { };
}
