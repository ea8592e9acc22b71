using System.Data;
using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>One database. Reads see one moment; writes are kept whole or not at all, and are on disk before they are answered.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly Dialect _dialect;
    private readonly GroupCommit? _queue;
    private readonly CancellationTokenSource _failed = new();
    private int _disposed;

    private Store(Dialect dialect, DbConnection? writer)
    {
        _dialect = dialect;
        _queue = writer is null ? null : new GroupCommit(dialect, writer, Translate);
    }

    /// <summary>
    /// Fires once if the engine can no longer be relied on (an I/O error that was not a full disk): the program stops, since nothing may go on after a
    /// failed flush.
    /// </summary>
    public CancellationToken Failed => _failed.Token;

    /// <summary>Opens a database and brings its tables up to date. The store owns the dialect from here on.</summary>
    /// <param name="lists">The lists of steps it is to have, by the name it remembers them under.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or written now.</exception>
    /// <exception cref="RefusedException">A newer program made it, or it is set up so that it cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The engine refuses a setting it must have.</exception>
    public static async Task<Store> OpenAsync(Dialect dialect, IReadOnlyDictionary<string, IReadOnlyList<string>> lists, CancellationToken cancellationToken)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        DbConnection? writer = null;
        try
        {
            writer = await dialect.OpenWriterAsync(cancellationToken);
            await dialect.AssertAsync(writer);
            foreach (var (list, steps) in lists)
            {
                await Schema.MigrateAsync(dialect, writer, list, steps);
            }

            if (!dialect.WritesInTurn)
            {
                await writer.DisposeAsync();
                writer = null;
            }

            return new Store(dialect, writer);
        }
        catch (Exception exception)
        {
            if (writer is not null)
            {
                await writer.DisposeAsync();
            }

            await dialect.DisposeAsync();
            if (dialect.Misuse(exception) is { } misuse)
            {
                throw new RefusedException(misuse, exception);
            }

            if (dialect.TroubleOf(exception) != Trouble.None || exception is IOException or UnauthorizedAccessException)
            {
                throw new StoreUnavailableException($"The database cannot be opened. {dialect.Explain(exception)}", exception);
            }

            throw;
        }
    }

    /// <summary>Reads at one moment, however many statements the read has.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be read now.</exception>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await ValueAsync(_dialect.ReadAsync(read, cancellationToken));
        }
        catch (Exception exception) when (_dialect.TroubleOf(exception) != Trouble.None)
        {
            throw Translate(exception);
        }
    }

    private static async Task<T> ValueAsync<T>(Task<T> task)
    {
        try
        {
            return await task;
        }
        catch (Exception exception) when (IsNoSuchValue(exception))
        {
            throw new LogBrokenException("A row holds a value of a kind that no such row holds.");
        }
    }

    // SQLite lets a column hold a value of any kind: one that somebody put there by hand does not become what is read from it.
    private static bool IsNoSuchValue(Exception exception) =>
        exception is InvalidCastException or DataException or InvalidOperationException { Source: nameof(Dapper) };

    /// <summary>Does all of an act or nothing of it. Cancelled only before it starts; it must not wait for another write.</summary>
    /// <exception cref="StoreUnavailableException">
    /// Nothing was kept. After a connection lost in the middle of a commit nobody knows, which is why the same act twice must be one.
    /// </exception>
    public async Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, Task<T>> act, CancellationToken cancellationToken)
    {
        if (Failed.IsCancellationRequested)
        {
            throw new StoreUnavailableException("The database had an I/O error; the program is stopping.");
        }

        if (_queue is not null)
        {
            return await ValueAsync(_queue.WriteAsync(act, cancellationToken));
        }

        try
        {
            await using var connection = await _dialect.OpenWriterAsync(cancellationToken);
            await using var transaction = await _dialect.BeginAsync(connection, cancellationToken);
            var answer = await act(connection, transaction);
            await transaction.CommitAsync(CancellationToken.None);
            return answer;
        }
        catch (Exception exception) when (_dialect.TroubleOf(exception) != Trouble.None)
        {
            throw Translate(exception);
        }
    }

    /// <summary>Does all of an act that has no answer, or nothing of it.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was kept.</exception>
    public Task WriteAsync(Func<DbConnection, DbTransaction, Task> act, CancellationToken cancellationToken) => WriteAsync(
        async (db, transaction) =>
        {
            await act(db, transaction);
            return true;
        },
        cancellationToken);

    /// <summary>
    /// Takes words erased by earlier writes out of what the engine keeps beside its tables; for a timer, and after somebody erased something.
    /// </summary>
    /// <returns>False if a long read was in the way; ask again later.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be used now.</exception>
    public async Task<bool> ForgetErasedAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _dialect.ForgetErasedAsync(cancellationToken);
        }
        catch (Exception exception) when (_dialect.TroubleOf(exception) != Trouble.None)
        {
            throw Translate(exception);
        }
    }

    /// <summary>Finishes the writes that were asked for, then closes. Twice is once.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        if (_queue is not null)
        {
            await _queue.DisposeAsync();
        }

        await _dialect.DisposeAsync();
        _failed.Dispose();
    }

    private Exception Translate(Exception exception)
    {
        var trouble = _dialect.TroubleOf(exception);
        if (trouble == Trouble.Broken && Volatile.Read(ref _disposed) == 0)
        {
            // Whoever listens stops the program; that is not to be done on the thread that writes.
            _ = _failed.CancelAsync();
        }

        return trouble == Trouble.None ? exception : new StoreUnavailableException("The database cannot be used now.", exception);
    }
}

/// <summary>The two databases of a copy. On PostgreSQL both are one.</summary>
internal sealed record Stores(Store Main, Store Sessions) : IAsyncDisposable
{
    /// <summary>The name of the main file in the data folder.</summary>
    public const string MainFile = "steadfast.db";

    /// <summary>The name of the sessions' file in the data folder.</summary>
    public const string SessionsFile = "sessions.db";

    /// <summary>Opens both, makes the folder (for its owner only) and the tables if they are missing.</summary>
    /// <exception cref="StoreUnavailableException">A database cannot be reached or written now.</exception>
    /// <exception cref="RefusedException">A newer program made it, or it is set up so that it cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The engine refuses a setting it must have.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be made.</exception>
    public static async Task<Stores> OpenAsync(VaultOptions options, CancellationToken cancellationToken)
    {
        MakeFolder(options.Folder);
        if (options.Postgres is { } connectionString)
        {
            var both = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["main"] = Schema.Main, ["sessions"] = Schema.Sessions };
            var store = await Store.OpenAsync(new PostgresDialect(connectionString), both, cancellationToken);
            return new Stores(store, store);
        }

        var main = await OpenFileAsync(Path.Combine(options.Folder, MainFile), "FULL", "main", Schema.Main, cancellationToken);
        try
        {
            return new Stores(main, await OpenFileAsync(Path.Combine(options.Folder, SessionsFile), "NORMAL", "sessions", Schema.Sessions, cancellationToken));
        }
        catch
        {
            await main.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes what earlier writes erased in either out of what the engine keeps beside its tables.</summary>
    /// <returns>False if a long read was in the way; ask again later.</returns>
    /// <exception cref="StoreUnavailableException">A database cannot be used now.</exception>
    public async Task<bool> ForgetErasedAsync(CancellationToken cancellationToken)
    {
        var main = await Main.ForgetErasedAsync(cancellationToken);
        return (Main == Sessions || await Sessions.ForgetErasedAsync(cancellationToken)) && main;
    }

    /// <summary>Finishes the writes that were asked for, then closes both.</summary>
    public async ValueTask DisposeAsync()
    {
        await Main.DisposeAsync();
        await Sessions.DisposeAsync();
    }

    private static Task<Store> OpenFileAsync(string path, string synchronous, string list, IReadOnlyList<string> steps, CancellationToken cancellationToken) =>
        Store.OpenAsync(
            new SqliteDialect(path, synchronous), new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [list] = steps }, cancellationToken);

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
