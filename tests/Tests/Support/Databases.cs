using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Steadfast.Vault;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Support;

/// <summary>Fresh databases on the engine the run is for: SQLite, or PostgreSQL when <c>DATABASE=postgres</c>.</summary>
internal static class Databases
{
    /// <summary>Whether this run is for PostgreSQL.</summary>
    public static bool OnPostgres => Environment.GetEnvironmentVariable("DATABASE") switch
    {
        "postgres" => true,
        null or "" or "sqlite" => false,
        var other => throw new InvalidOperationException($"DATABASE={other} is neither sqlite nor postgres."),
    };

    /// <summary>A folder of its own, and on PostgreSQL a database of its own, with the product's tables if not <paramref name="empty"/>.</summary>
    public static async Task<Database> FreshAsync(bool empty = false)
    {
        var folder = Directory.CreateTempSubdirectory("steadfast-").FullName;
        var connectionString = OnPostgres ? await (await Postgres.RunningAsync()).CreateAsync(empty) : null;
        return new Database(new VaultOptions(folder, connectionString));
    }
}

/// <summary>One test's database; deleted with its folder when disposed.</summary>
internal sealed class Database(VaultOptions options) : IAsyncDisposable
{
    /// <summary>What the product is to open.</summary>
    public VaultOptions Options { get; } = options;

    /// <summary>Opens both stores; the caller disposes them.</summary>
    public Task<Stores> OpenAsync() => Stores.OpenAsync(Options, CancellationToken.None);

    /// <summary>A connection past the product, as somebody with the file or the server would have: for looking, and for tampering.</summary>
    /// <param name="sessions">The sessions' file, where it is a file of its own.</param>
    public async Task<DbConnection> ConnectAsync(bool sessions = false)
    {
        DbConnection connection = Options.Postgres is { } connectionString
            ? new NpgsqlConnection(connectionString + ";Pooling=false")
            : new SqliteConnection($"Data Source={Path.Combine(Options.Folder, sessions ? Stores.SessionsFile : Stores.MainFile)};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        if (Options.Postgres is { } connectionString)
        {
            await (await Postgres.RunningAsync()).DropAsync(connectionString);
        }

        Directory.Delete(Options.Folder, recursive: true);
    }
}
