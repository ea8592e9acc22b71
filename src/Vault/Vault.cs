using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault;

/// <summary>Where the vault keeps what it keeps.</summary>
/// <param name="Folder">The data folder: pepper, SQLite files, settings. Made if missing.</param>
/// <param name="Postgres">A connection string; null for SQLite in the folder.</param>
public sealed record VaultOptions(string Folder, string? Postgres = null)
{
    /// <summary>What a passphrase costs to try. Only tests of other things make it cheap.</summary>
    internal ArgonCost Cost { get; init; } = ArgonCost.Default;
}

/// <summary>Adds the vault to a program.</summary>
public static class VaultRegistration
{
    private static readonly Type[] s_types =
    [
        typeof(Ended), typeof(Sessions), typeof(Memberships), typeof(Access), typeof(Links), typeof(Spaces), typeof(Losses), typeof(Slots), typeof(Halfway),
        typeof(Reminders), typeof(AccountBook), typeof(SecondFactors), typeof(Tidings), typeof(Drafts), typeof(Exports), typeof(Verification),
        typeof(Soundness), typeof(Kept), typeof(ShownPages),
    ];

    /// <summary>
    /// Opens the databases and adds <see cref="Access"/>, accounts, sessions, links, drafts and the timer that deletes what is due; all singletons.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The folder or the database cannot be used.</exception>
    /// <exception cref="RefusedException">The copy was kept in another engine until now, or its database is set up so that it cannot be used.</exception>
    public static IServiceCollection AddVault(this IServiceCollection services, VaultOptions options, SpaceCodec codec)
    {
        // Before the first request there is nobody to keep waiting: a copy whose database does not open does not start.
        Engine.EnsureSame(options);
        var stores = Stores.OpenAsync(options, CancellationToken.None).GetAwaiter().GetResult();
        Engine.Remember(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => stores);
        services.AddSingleton(codec);
        services.AddSingleton(Pepper.OpenOrMake(options.Folder));
        services.AddSingleton<Steps>();
        services.AddSingleton(_ => new Derivations(options.Cost, Memory.Lanes(Memory.Available, options.Cost, Derivations.AtATime)));
        services.AddSingleton<Directories>();
        services.AddSingleton<Lines>();
        foreach (var type in s_types)
        {
            services.AddSingleton(type, s => Make(type, s));
        }

        return services.AddHostedService<Housekeeping>();
    }

    /// <summary>Makes one with what its only constructor asks for, which is nobody's outside to call.</summary>
    private static object Make(Type type, IServiceProvider services)
    {
        var made = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Single();
        return made.Invoke([.. made.GetParameters().Select(parameter => services.GetRequiredService(parameter.ParameterType))]);
    }
}

/// <summary>Whether the database can still be relied on.</summary>
public sealed class Soundness
{
    private const long BetweenQuestions = 1000;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);
    private readonly Stores _stores;
    private readonly Lock _gate = new();
    private Task<bool>? _asked;
    private long _askedAt;

    internal Soundness(Stores stores) => _stores = stores;

    /// <summary>True after an I/O error that was not a full disk: the program stops, and recovery at the next start decides what is there.</summary>
    public bool HasFailed => _stores.Main.Failed.IsCancellationRequested || _stores.Sessions.Failed.IsCancellationRequested;

    /// <summary>
    /// Whether the database answers now, for whoever sends people here; however often that is asked, it is asked of the database once a second.
    /// </summary>
    public Task<bool> AnswersAsync()
    {
        lock (_gate)
        {
            if (_asked is null || (_asked.IsCompleted && Environment.TickCount64 - _askedAt >= BetweenQuestions))
            {
                (_asked, _askedAt) = (AskAsync(), Environment.TickCount64);
            }

            return _asked;
        }
    }

    private async Task<bool> AskAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            foreach (var store in (Store[])[_stores.Main, _stores.Sessions])
            {
                // Some engines answer late whatever the token says.
                await store.ReadAsync(db => Backup.StepAsync(db), patience.Token).WaitAsync(s_patience);
            }

            return !HasFailed;
        }
        catch (Exception exception) when (exception is StoreUnavailableException or OperationCanceledException or TimeoutException or ObjectDisposedException)
        {
            return false;
        }
    }
}

/// <summary>Small things the program itself keeps in the database (keys that guard forms), sealed under the pepper.</summary>
public sealed class Kept
{
    private readonly Stores _stores;
    private readonly Pepper _pepper;

    internal Kept(Stores stores, Pepper pepper) => (_stores, _pepper) = (stores, pepper);

    /// <summary>All that is kept under names beginning with <paramref name="prefix"/>; what does not open is left out.</summary>
    public async Task<IReadOnlyList<byte[]>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        var rows = await _stores.Main.ReadAsync(db => KeptRows.ListAsync(db, null, prefix), cancellationToken);
        return [.. rows.Select(row => Aead.Open(_pepper.KeptKey, row.Sealed, System.Text.Encoding.UTF8.GetBytes(row.Name))).OfType<byte[]>()];
    }

    /// <summary>Keeps something under a name, in place of what was there.</summary>
    public Task PutAsync(string name, byte[] content, CancellationToken cancellationToken) =>
        _stores.Main.WriteAsync(
            (db, tx) => KeptRows.PutAsync(db, tx, new(name, Aead.Seal(_pepper.KeptKey, content, System.Text.Encoding.UTF8.GetBytes(name)))), cancellationToken);
}

/// <summary>The one timer: deletes what has run out and drops spaces nobody uses. It needs no key. When the store has failed, it stops the program.</summary>
internal sealed partial class Housekeeping(
    Stores stores, Lines lines, Ended ended, ShownPages shown, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<Housekeeping> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_forgetEvery = TimeSpan.FromMinutes(10);
    private DateTimeOffset _forgetAt;

    /// <summary>Deletes what is due now.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        lines.Trim();
        await ended.TidyAsync(cancellationToken);
        await stores.Sessions.WriteAsync((db, tx) => SessionRows.DeleteEndedAsync(db, tx, now.ToUnixTimeSeconds()), cancellationToken);
        await stores.Sessions.WriteAsync((db, tx) => SessionRows.ClearPrivateAsync(db, tx, now.ToUnixTimeSeconds()), cancellationToken);
        await shown.TidyAsync(cancellationToken);
        await stores.Main.WriteAsync((db, tx) => InviteRows.DeleteExpiredAsync(db, tx, now.AddDays(-1).ToUnixTimeSeconds()), cancellationToken);
        await stores.Main.WriteAsync((db, tx) => LogRows.DeleteEndedGrantsAsync(db, tx, Days.Of(now)), cancellationToken);
        foreach (var space in await stores.Main.ReadAsync(db => LogRows.ToEmptyAsync(db, Days.Of(now)), cancellationToken))
        {
            await stores.Main.WriteAsync((db, tx) => LogRows.EmptyAsync(db, tx, space), cancellationToken);
            lines.Drop(Id<Space>.From(space));
        }

        await stores.Main.WriteAsync(
            (db, tx) => AccountRows.DeleteOldLanesAsync(db, tx, (now.ToUnixTimeSeconds() / 3600) - 1, Days.Of(now) - 30), cancellationToken);

        // Erased words and put-away keys stand in the engine's own journal until it is cut; if a read was in the way, the next round does it.
        if (now >= _forgetAt && await stores.ForgetErasedAsync(cancellationToken))
        {
            _forgetAt = now + s_forgetEvery;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var onFailure = stores.Main.Failed.Register(lifetime.StopApplication);
        using var onSessionsFailure = stores.Sessions.Failed.Register(lifetime.StopApplication);
        using var timer = new PeriodicTimer(s_every, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await RunOnceAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (StoreUnavailableException e)
            {
                logger.LogWarning("What is due could not be deleted yet: {Reason}", e.Message);
            }
        }
    }
}
