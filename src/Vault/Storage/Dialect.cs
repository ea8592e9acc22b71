using System.Data.Common;
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

    /// <summary>
    /// What an exception says about how the copy is set up, a sentence for whoever runs it; null if it is no matter of that, and waiting may help.
    /// </summary>
    public abstract string? Misuse(Exception exception);

    /// <summary>Why the database cannot be used, with the file or the server: the end of a sentence, for whoever runs the copy.</summary>
    public abstract string Explain(Exception exception);

    /// <summary>Closes what the dialect holds open.</summary>
    public abstract ValueTask DisposeAsync();
}
