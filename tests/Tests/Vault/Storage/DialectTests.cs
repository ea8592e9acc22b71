using System.Runtime.Versioning;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Steadfast.Tests.Support;
using Steadfast.Vault.Storage;
using static SQLitePCL.raw;

namespace Steadfast.Tests.Vault.Storage;

public sealed class DialectTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("journal_mode", "wal", "wal", "wal")]
    [InlineData("synchronous", "2", "2", "1")]
    [InlineData("secure_delete", "1", "1", "1")]
    [InlineData("foreign_keys", "1", "1", "1")]
    [InlineData("busy_timeout", "5000", "5000", "5000")]
    [InlineData("trusted_schema", "0", "0", "0")]
    [InlineData("temp_store", "2", "2", "2")]
    [InlineData("query_only", "0", "1", "0")]
    [Trait("Security", "Durability")]
    [Trait("Engine", "sqlite")]
    public async Task Every_connection_to_SQLite_has_its_settings(string pragma, string writing, string reading, string writingSessions)
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();

        Assert.Equal(
            writing, await stores.Main.WriteAsync((db, transaction) => db.ExecuteScalarAsync<string>($"PRAGMA {pragma}", transaction: transaction), Token));
        Assert.Equal(reading, await stores.Main.ReadAsync(db => db.ExecuteScalarAsync<string>($"PRAGMA {pragma}"), Token));
        Assert.Equal(
            writingSessions,
            await stores.Sessions.WriteAsync((db, transaction) => db.ExecuteScalarAsync<string>($"PRAGMA {pragma}", transaction: transaction), Token));
    }

    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task A_setting_that_is_not_what_it_must_be_stops_the_start()
    {
        await using var database = await Databases.FreshAsync();
        await using var dialect = new SqliteDialect(Path.Combine(database.Options.Folder, "x.db"), "OFF");

        await Assert.ThrowsAsync<InvalidOperationException>(() => dialect.OpenWriterAsync(Token));
    }

    [Fact]
    [Trait("Security", "Files")]
    [UnsupportedOSPlatform("windows")]
    [Trait("Engine", "sqlite")]
    public async Task Folder_and_files_are_for_their_owner_only()
    {
        await using var database = await Databases.FreshAsync();
        var folder = Path.Combine(database.Options.Folder, "data");
        await using var stores = await Stores.OpenAsync(database.Options with { Folder = folder }, Token);
        await stores.Main.WriteAsync((db, transaction) => KeptRows.PutAsync(db, transaction, new KeptRow("a", [1])), Token);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        var files = Directory.GetFiles(folder);
        Assert.Equal(
            ["sessions.db", "sessions.db-shm", "sessions.db-wal", "steadfast.db", "steadfast.db-shm", "steadfast.db-wal"],
            files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Every.Of(files.Select(File.GetUnixFileMode), mode => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode));
    }

    [Fact]
    [Trait("Engine", "postgres")]
    public async Task Sessions_are_not_in_the_write_ahead_log_of_PostgreSQL()
    {
        await using var database = await Databases.FreshAsync();
        await using var db = await database.ConnectAsync();

        Assert.Equal('u', await db.QuerySingleAsync<char>("SELECT relpersistence FROM pg_class WHERE relname = 'session'"));
    }

    [Theory]
    [InlineData(SQLITE_FULL, SQLITE_FULL, nameof(Trouble.Unavailable))]
    [InlineData(SQLITE_BUSY, SQLITE_BUSY, nameof(Trouble.Unavailable))]
    [InlineData(SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, nameof(Trouble.Unavailable))]
    [InlineData(SQLITE_LOCKED, SQLITE_LOCKED, nameof(Trouble.Unavailable))]
    [InlineData(SQLITE_READONLY, SQLITE_READONLY, nameof(Trouble.Unavailable))]
    [InlineData(SQLITE_CANTOPEN, SQLITE_CANTOPEN, nameof(Trouble.Unavailable))]
    [InlineData(SQLITE_IOERR, SQLITE_IOERR_SHMSIZE, nameof(Trouble.Unavailable))]
    [InlineData(SQLITE_IOERR, SQLITE_IOERR, nameof(Trouble.Broken))]
    [InlineData(SQLITE_IOERR, SQLITE_IOERR_FSYNC, nameof(Trouble.Broken))]
    [InlineData(SQLITE_IOERR, SQLITE_IOERR_WRITE, nameof(Trouble.Broken))]
    [InlineData(SQLITE_IOERR, SQLITE_IOERR_READ, nameof(Trouble.Broken))]
    [InlineData(SQLITE_CORRUPT, SQLITE_CORRUPT, nameof(Trouble.Broken))]
    [InlineData(SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_UNIQUE, nameof(Trouble.None))]
    [InlineData(SQLITE_ERROR, SQLITE_ERROR, nameof(Trouble.None))]
    public async Task What_a_code_of_SQLite_means(int code, int extended, string expected)
    {
        await using var dialect = new SqliteDialect("nowhere", "FULL");

        Assert.Equal(expected, dialect.TroubleOf(new SqliteException("", code, extended)).ToString());
    }

    [Theory]
    [InlineData("53100", nameof(Trouble.Unavailable))]
    [InlineData("53300", nameof(Trouble.Unavailable))]
    [InlineData("57P01", nameof(Trouble.Unavailable))]
    [InlineData("57014", nameof(Trouble.Unavailable))]
    [InlineData("58030", nameof(Trouble.Unavailable))]
    [InlineData("08006", nameof(Trouble.Unavailable))]
    [InlineData("25006", nameof(Trouble.Unavailable))]
    [InlineData("40P01", nameof(Trouble.Unavailable))]
    [InlineData("23505", nameof(Trouble.None))]
    [InlineData("42601", nameof(Trouble.None))]
    public async Task What_a_code_of_PostgreSQL_means(string state, string expected)
    {
        await using var dialect = new PostgresDialect("Host=nowhere");

        Assert.Equal(expected, dialect.TroubleOf(new PostgresException("", "ERROR", "ERROR", state)).ToString());
        Assert.Equal(Trouble.Unavailable, dialect.TroubleOf(new NpgsqlException("away", new IOException())));
        Assert.Equal(Trouble.None, dialect.TroubleOf(new FormatException(state)));
    }

    [Fact]
    public async Task The_same_place_in_a_log_twice_is_a_duplicate_and_a_missing_value_is_not()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        var space = Rows.Bytes();
        var entry = new EntryRow(1, Rows.Bytes(), Rows.Bytes(), null, null);
        await stores.Main.WriteAsync((db, transaction) => LogRows.InsertEntryAsync(db, transaction, space, entry), Token);

        var twice = await Record.ExceptionAsync(
            () => stores.Main.WriteAsync((db, transaction) => LogRows.InsertEntryAsync(db, transaction, space, entry), Token));
        var missing = await Record.ExceptionAsync(
            () => stores.Main.WriteAsync((db, transaction) => LogRows.InsertEntryAsync(db, transaction, space, entry with { Seq = 2, Header = null! }), Token));

        Assert.True(Dialect.IsDuplicate(twice!));
        Assert.NotNull(missing);
        Assert.False(Dialect.IsDuplicate(missing));
    }
}
