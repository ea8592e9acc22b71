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
            throw new StoreUnavailableException($"{path} cannot be used: {e.Message}", e);
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

/// <summary>Passphrase derivations: two at a time, twenty waiting, the next one told to come back. Each takes 128 MiB, so this bounds memory.</summary>
internal sealed class Derivations(ArgonCost cost) : IDisposable
{
    private const int AtATime = 2;
    private const int Waiting = 20;
    private readonly SemaphoreSlim _running = new(AtATime, AtATime);
    private int _asked;
    private int _begun;

    /// <summary>What a new slot is made with.</summary>
    public ArgonCost Cost => cost;

    /// <summary>How many derivations were begun since the start.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>Derives, or null if too many wait already.</summary>
    public async Task<byte[]?> DeriveAsync(string passphrase, byte[] salt, ArgonCost with, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _asked) > AtATime + Waiting)
        {
            Interlocked.Decrement(ref _asked);
            return null;
        }

        try
        {
            await _running.WaitAsync(cancellationToken);
            try
            {
                Interlocked.Increment(ref _begun);
                return await Task.Run(() => Argon.Derive(passphrase, salt, with), cancellationToken);
            }
            finally
            {
                _running.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _asked);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _running.Dispose();
}

/// <summary>What tests stop a program after: each act that concerns two spaces or accounts names its steps here as it passes them.</summary>
internal sealed class Steps
{
    /// <summary>Called after each step with its name.</summary>
    public Action<string> After { get; set; } = static _ => { };
}
