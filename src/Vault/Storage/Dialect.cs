using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using static SQLitePCL.raw;

namespace Steadfast.Vault.Storage;

/// <summary>What an exception from the engine means for the program.</summary>
internal enum Trouble
{
    /// <summary>The engine is well; the statement or our own code is wrong.</summary>
    None,

    /// <summary>Not now: full, locked, away. It may be better in a moment.</summary>
    Unavailable,

    /// <summary>What was written can no longer be relied on: the program stops, and recovery at the next start decides what is there.</summary>
    Broken,
}

/// <summary>All that differs between the engines; every other statement reads the same on both.</summary>
internal abstract class Dialect : IAsyncDisposable
{
    private protected Dialect() { }

    /// <summary>Whether all writes go through one connection, in turn.</summary>
    public abstract bool WritesInTurn { get; }

    /// <summary>Ends a SELECT whose row is to stay as it is until the transaction ends; where writes go in turn that is so anyway.</summary>
    public static string RowLock(DbConnection db) => db is NpgsqlConnection ? " FOR UPDATE" : "";

    /// <summary>Asks for the columns of @table and what they were made for, where the engine lets them hold anything; null where it does not.</summary>
    public static string? LooseColumns(DbConnection db) => db is SqliteConnection ? "SELECT name, type FROM pragma_table_info(@table)" : null;

    /// <summary>Fills the words in braces of a schema step.</summary>
    public abstract string Spell(string step);

    /// <summary>Opens a connection that may write; the caller disposes it.</summary>
    public abstract Task<DbConnection> OpenWriterAsync(CancellationToken cancellationToken);

    /// <summary>Makes sure, at start, that the engine writes before it answers.</summary>
    /// <exception cref="RefusedException">It does not.</exception>
    public abstract Task AssertAsync(DbConnection db);

    /// <summary>Begins a transaction that may write.</summary>
    public abstract Task<DbTransaction> BeginAsync(DbConnection db, CancellationToken cancellationToken);

    /// <summary>Begins a transaction in which no other program is migrating.</summary>
    public abstract Task<DbTransaction> BeginMigrationAsync(DbConnection db);

    /// <summary>Runs a read that sees one moment of the database, however many statements it has.</summary>
    public abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken);

    /// <summary>Takes erased words out of what the engine keeps beside the tables; false if somebody was in the way, and it is to be asked again.</summary>
    public abstract Task<bool> ForgetErasedAsync(CancellationToken cancellationToken);

    /// <summary>Whether a statement was refused because such a row is there already.</summary>
    public static bool IsDuplicate(Exception exception) => exception switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SQLITE_CONSTRAINT_PRIMARYKEY or SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_ROWID,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>Whether a statement was refused because it names a table that is not there.</summary>
    public static bool IsNoSuchTable(Exception exception) => exception switch
    {
        // SQLite has no code of its own for this; the other plain errors are of our own making.
        SqliteException sqlite => sqlite.SqliteErrorCode == SQLITE_ERROR && sqlite.Message.Contains("no such table", StringComparison.Ordinal),
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UndefinedTable,
        _ => false,
    };

    /// <summary>What an exception says about the engine.</summary>
    public abstract Trouble TroubleOf(Exception exception);

    /// <summary>What an exception says about how the copy is set up, a sentence for whoever runs it; null if it is no matter of that, and waiting may help.</summary>
    public abstract string? Misuse(Exception exception);

    /// <summary>Why the database cannot be used, with the file or the server: the end of a sentence, for whoever runs the copy.</summary>
    public abstract string Explain(Exception exception);

    /// <summary>Closes what the dialect holds open.</summary>
    public abstract ValueTask DisposeAsync();
}

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

    public override string? Misuse(Exception exception) => exception is SqliteException { SqliteErrorCode: SQLITE_ERROR } sqlite && (sqlite.Message.Contains("already exists", StringComparison.Ordinal) || sqlite.Message.Contains("column", StringComparison.Ordinal))
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
        SQLITE_CANTOPEN => Directory.Exists(path) ? $"{path} is a folder, and a file is needed." : $"{path}: this user may not open it, or files beside it{Owner}.",
        _ => $"{path}: {sqlite.Message}",
    };

    private string Owner => new[] { path, path + "-wal", path + "-shm", System.IO.Path.GetDirectoryName(path)! }.Where(System.IO.Path.Exists).Select(Causes.Owner).FirstOrDefault(owner => owner.Length > 0) ?? "";

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
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 5 }.ToString());
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

/// <summary>One PostgreSQL database: pooled connections, a transaction an act.</summary>
internal sealed class PostgresDialect : Dialect
{
    // Any number, the same in every version of the program: who holds it migrates.
    private const long MigrationLock = 0x53_74_65_61_64_66;

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnectionStringBuilder _settings;

    /// <summary>Takes a connection string; nothing is opened yet.</summary>
    public PostgresDialect(string connectionString)
    {
        _settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2, ApplicationName = "steadfast", IncludeErrorDetail = false };
        _source = NpgsqlDataSource.Create(_settings);
    }

    public override bool WritesInTurn => false;

    public override string Spell(string step) => step
        .Replace("{blob}", "BYTEA", StringComparison.Ordinal)
        .Replace("{empty}", "''::bytea", StringComparison.Ordinal)
        .Replace("{by_key}", "", StringComparison.Ordinal)
        .Replace("{unlogged}", "UNLOGGED", StringComparison.Ordinal);

    public override async Task<DbConnection> OpenWriterAsync(CancellationToken cancellationToken) => await _source.OpenConnectionAsync(cancellationToken);

    public override async Task AssertAsync(DbConnection db)
    {
        if (await db.ExecuteScalarAsync<string>("SHOW synchronous_commit") == "off")
        {
            throw new RefusedException($"PostgreSQL answers before it has written (synchronous_commit=off). Set it to on: ALTER DATABASE \"{_settings.Database}\" RESET synchronous_commit, or in postgresql.conf.");
        }
    }

    public override async Task<DbTransaction> BeginAsync(DbConnection db, CancellationToken cancellationToken) =>
        await db.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    public override async Task<DbTransaction> BeginMigrationAsync(DbConnection db)
    {
        var transaction = await BeginAsync(db, CancellationToken.None);
        await db.ExecuteAsync("SELECT pg_advisory_xact_lock(@MigrationLock)", new { MigrationLock }, transaction);
        return transaction;
    }

    public override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);

        // Commands of this provider belong to the connection's transaction without being told.
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        return await read(connection);
    }

    // An erased row's earlier version stays in its page until the table is vacuumed, which PostgreSQL does by itself only some day.
    public override async Task<bool> ForgetErasedAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync("VACUUM entry, waiting, space_grant, identity, account, session, mail");
        return true;
    }

    // Everything that is not the server's answer to a statement (connection refused, reset, timed out, pool used up) is the way to it.
    public override Trouble TroubleOf(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState switch
        {
            PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.InsufficientPrivilege => Trouble.Unavailable,

            // The way in (08, 28, 3D), what the server has to spare (53), what its operator does (55, 57), its disk and its own faults (58, XX).
            var state => state[..2] is "08" or "28" or "3D" or "53" or "55" or "57" or "58" or "XX" ? Trouble.Unavailable : Trouble.None,
        },
        NpgsqlException => Trouble.Unavailable,
        TimeoutException => Trouble.Unavailable,
        _ => Trouble.None,
    };

    /// <inheritdoc cref="ConnectionStrings.Wrong"/>
    public static string? Wrong(string written)
    {
        const string Form = "in the form “Host=…;Database=…;Username=…”";
        try
        {
            var read = new NpgsqlConnectionStringBuilder(written);
            if (read.Host is not { Length: > 0 })
            {
                return $"is a connection string {Form}, and it names no Host.";
            }

            using var source = NpgsqlDataSource.Create(read);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It names the word that it does not know, which is never a value.
            return exception is ArgumentException { ParamName: { Length: > 0 } word, InnerException: { } inner }
                ? $"is a connection string {Form}, and {(inner is KeyNotFoundException ? $"“{word}” is no part of one" : $"what it says of “{word}” cannot be")}."
                : $"is a connection string {Form}, and this is none.";
        }
    }

    public override string? Misuse(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword => $"{Server} does not let “{_settings.Username}” in: the password in {Setting} is not theirs.",
            PostgresErrorCodes.InvalidAuthorizationSpecification => $"{Server} does not let “{_settings.Username}” in: {Said(postgres)}. Look at {Setting}, and at pg_hba.conf there.",
            PostgresErrorCodes.InvalidCatalogName => $"{Server} has no database “{_settings.Database}”. Look at {Setting}, or make it: createdb --owner={_settings.Username} {_settings.Database}",
            PostgresErrorCodes.InsufficientPrivilege => $"“{_settings.Username}” may not make or use tables in the database “{_settings.Database}” of {Server}: {Said(postgres)}. Make it the owner: ALTER DATABASE \"{_settings.Database}\" OWNER TO \"{_settings.Username}\"",
            PostgresErrorCodes.ReadOnlySqlTransaction => $"The database “{_settings.Database}” of {Server} can only be read: it is a standby, or default_transaction_read_only is on. Name the one that can be written in {Setting}.",
            PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.DatatypeMismatch or PostgresErrorCodes.WrongObjectType
                => $"The database “{_settings.Database}” of {Server} holds what another program made ({Said(postgres)}). Give this copy a database of its own.",
            _ => null,
        },
        NpgsqlException when exception.InnerException is System.Security.Authentication.AuthenticationException => $"{Server} and this program do not agree on TLS. Look at SSL Mode and Root Certificate in {Setting}.",
        NpgsqlException when exception.Message.Contains("SSL", StringComparison.Ordinal) && exception.InnerException is null => $"{Server} and this program do not agree on TLS: {Said(exception)}. Look at SSL Mode in {Setting}.",
        NpgsqlException when exception.Message.Contains("password", StringComparison.OrdinalIgnoreCase) && exception.InnerException is null => $"{Server} wants a password of “{_settings.Username}”, and {Setting} has none.",
        _ => null,
    };

    public override string Explain(Exception exception) => exception switch
    {
        PostgresException postgres => $"{Server} says: {Said(postgres)}.",
        NpgsqlException { InnerException: { } inner } => $"{Server} does not answer: {Causes.Of(inner)} It is named in {Setting}.",
        _ => $"{Server} does not answer: {Causes.Of(exception)} It is named in {Setting}.",
    };

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    private const string Setting = "the setting “Postgres”";

    private string Server => _settings.Host is { } host && host.StartsWith('/') ? $"PostgreSQL at {host}" : string.Create(CultureInfo.InvariantCulture, $"PostgreSQL at {_settings.Host}:{_settings.Port}");

    // The server's words about a start: no row is in it yet.
    private static string Said(Exception exception) => (exception is PostgresException postgres ? postgres.MessageText : exception.Message).TrimEnd('.');
}
