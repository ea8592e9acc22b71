using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Steadfast.Vault.Storage;

/// <summary>One SQLite file: one writer, and up to eight readers that never wait for it.</summary>
/// <param name="path">The file; made, for its owner only, if it is missing.</param>
/// <param name="synchronous">FULL where an answered write must survive a power cut; NORMAL where it may be lost, not torn.</param>
internal sealed class SqliteDialect(string path, string synchronous) : Dialect
{
    private const int MaxReaders = 8;
    private readonly SemaphoreSlim _places = new(MaxReaders);
    private readonly ConcurrentBag<SqliteConnection> _readers = [];

    public override bool WritesInTurn => true;

    public override string Spell(string step) => step
        .Replace("{blob}", "BLOB", StringComparison.Ordinal)
        .Replace("{empty}", "x''", StringComparison.Ordinal)
        .Replace("{by_key}", "WITHOUT ROWID", StringComparison.Ordinal)
        .Replace("{unlogged}", "", StringComparison.Ordinal);

    public override async Task<DbConnection> OpenWriterAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            // SQLite gives its -wal and -shm files the mode of the database, so it is set once, here.
            await using var made = new FileStream(path, MadeForOwner());
        }

        return await OpenAsync(queryOnly: false, cancellationToken);
    }

    // Each connection was asked when it was opened.
    public override Task AssertAsync(DbConnection db) => Task.CompletedTask;

    // Not deferred: BEGIN IMMEDIATE, so that two processes wait for each other at the start and not in the middle.
    public override Task<DbTransaction> BeginAsync(DbConnection db, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)db).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    public override Task<DbTransaction> BeginMigrationAsync(DbConnection db) => BeginAsync(db, CancellationToken.None);

    public override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        SqliteConnection? reader = null;
        try
        {
            reader = _readers.TryTake(out var idle) ? idle : await OpenAsync(queryOnly: true, cancellationToken);

            // Plain words instead of a transaction object, which the provider would demand of every command of the read.
            await reader.ExecuteAsync("BEGIN DEFERRED");
            var answer = await read(reader);
            await reader.ExecuteAsync("COMMIT TRANSACTION");

            // Pages that a reader keeps are read anew once anybody has written, and that takes longer than before: whoever waits would notice.
            await reader.ExecuteAsync("PRAGMA shrink_memory");
            _readers.Add(reader);
            reader = null;
            return answer;
        }
        finally
        {
            // A reader whose read failed is not asked what state it is in.
            if (reader is not null)
            {
                await reader.DisposeAsync();
            }

            _places.Release();
        }
    }

    // The tables' own pages are overwritten with zeros (secure_delete); copies of them from before stand in the -wal file until it is cut.
    public override async Task<bool> ForgetErasedAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(queryOnly: false, cancellationToken);

        // While it waits for readers no one can write, so it does not wait long.
        await SetAsync(connection, "busy_timeout", "250", "250");
        return await connection.ExecuteScalarAsync<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }

    /// <summary>Makes the database one file that needs no other beside it, checks its pages, and closes it.</summary>
    /// <exception cref="StoreUnavailableException">What was written cannot be read back.</exception>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await using (var connection = await OpenAsync(queryOnly: false, cancellationToken))
        {
            var found = await connection.ExecuteScalarAsync<string>("PRAGMA integrity_check(1)");
            if (found != "ok")
            {
                throw new StoreUnavailableException($"What was written cannot be read back: {found}");
            }

            await SetAsync(connection, "journal_mode", "DELETE", "delete");
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    public override Trouble TroubleOf(Exception exception) => exception is not SqliteException sqlite ? Trouble.None : sqlite.SqliteErrorCode switch
    {
        SQLITE_IOERR when sqlite.SqliteExtendedErrorCode is not (
            SQLITE_IOERR_SHMOPEN or SQLITE_IOERR_SHMSIZE or SQLITE_IOERR_SHMMAP or SQLITE_IOERR_NOMEM)
            => Trouble.Broken,
        SQLITE_CORRUPT or SQLITE_NOTADB => Trouble.Broken,

        // The index of the WAL cannot grow on a full disk: an I/O error by its code, and nothing was written.
        SQLITE_IOERR => Trouble.Unavailable,
        SQLITE_FULL or SQLITE_BUSY or SQLITE_LOCKED or SQLITE_READONLY
            or SQLITE_CANTOPEN or SQLITE_NOMEM or SQLITE_PROTOCOL => Trouble.Unavailable,
        _ => Trouble.None,
    };

    public override string? Misuse(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: SQLITE_ERROR } sqlite
            && (sqlite.Message.Contains("already exists", StringComparison.Ordinal) || sqlite.Message.Contains("column", StringComparison.Ordinal))
        ? $"{path} holds what another program made ({sqlite.Message.TrimEnd('.')}). Give this copy a folder of its own."
        : null;

    public override string Explain(Exception exception) => exception is not SqliteException sqlite ? Causes.Of(exception, path) : sqlite.SqliteErrorCode switch
    {
        SQLITE_FULL => $"{path}: the disk is full.",
        SQLITE_IOERR when sqlite.SqliteExtendedErrorCode is SQLITE_IOERR_SHMSIZE or SQLITE_IOERR_SHMMAP => $"{path}: the disk is full.",
        SQLITE_IOERR => $"{path}: the disk did not take or give what it was to. Look at its log and its health.",
        SQLITE_BUSY or SQLITE_LOCKED => $"{path}: another program holds it.",
        SQLITE_CORRUPT => $"{path}: it is damaged. Put a backup back.",
        SQLITE_NOTADB => $"{path}: it is no database.",
        SQLITE_READONLY => $"{path}: this user may not write it{Owner}.",
        SQLITE_CANTOPEN =>
            Directory.Exists(path) ? $"{path} is a folder, and a file is needed." : $"{path}: this user may not open it, or files beside it{Owner}.",
        _ => $"{path}: {sqlite.Message}",
    };

    private string Owner =>
        new[] { path, path + "-wal", path + "-shm", System.IO.Path.GetDirectoryName(path)! }.Where(System.IO.Path.Exists).Select(Causes.Owner)
            .FirstOrDefault(owner => owner.Length > 0)
            ?? "";

    public override async ValueTask DisposeAsync()
    {
        while (_readers.TryTake(out var reader))
        {
            await reader.DisposeAsync();
        }

        _places.Dispose();
    }

    private async Task<SqliteConnection> OpenAsync(bool queryOnly, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 5 }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            await SetAsync(connection, "busy_timeout", "5000", "5000");
            await SetAsync(connection, "journal_mode", "WAL", "wal");
            await SetAsync(connection, "synchronous", synchronous, synchronous == "FULL" ? "2" : "1");
            await SetAsync(connection, "secure_delete", "ON", "1");
            await SetAsync(connection, "foreign_keys", "ON", "1");
            await SetAsync(connection, "trusted_schema", "OFF", "0");
            await SetAsync(connection, "temp_store", "MEMORY", "2");
            await SetAsync(connection, "query_only", queryOnly ? "ON" : "OFF", queryOnly ? "1" : "0");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // An unknown or refused pragma is silent in SQLite, so each is read back.
    private static async Task SetAsync(SqliteConnection connection, string pragma, string value, string expected)
    {
        await connection.ExecuteAsync($"PRAGMA {pragma}={value}");
        var found = Convert.ToString(await connection.ExecuteScalarAsync($"PRAGMA {pragma}"), CultureInfo.InvariantCulture);
        if (found != expected)
        {
            throw new InvalidOperationException($"SQLite did not take {pragma}={value}; it says {found}.");
        }
    }

    private static FileStreamOptions MadeForOwner()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
