using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Npgsql;

namespace Steadfast.Vault.Storage;

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
        _settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            ApplicationName = "steadfast",
            IncludeErrorDetail = false
        };
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
            throw new RefusedException(
                $"PostgreSQL answers before it has written (synchronous_commit=off). Set it to on: ALTER DATABASE \"{_settings.Database}\" RESET "
                    + "synchronous_commit, or in postgresql.conf.");
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
        await connection.ExecuteAsync("VACUUM entry, waiting, space_grant, identity, account, session, mail, shown");
        return true;
    }

    // Everything that is not the server's answer to a statement (connection refused, reset, timed out, pool used up) is the way to it.
    public override Trouble TroubleOf(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState switch
        {
            PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.InsufficientPrivilege => Trouble.Unavailable,

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
                ? $"is a connection string {Form}, and "
                    + $"{(inner is KeyNotFoundException ? $"“{word}” is no part of one" : $"what it says of “{word}” cannot be")}."
                : $"is a connection string {Form}, and this is none.";
        }
    }

    public override string? Misuse(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword => $"{Server} does not let “{_settings.Username}” in: the password in {Setting} is not theirs.",
            PostgresErrorCodes.InvalidAuthorizationSpecification =>
                $"{Server} does not let “{_settings.Username}” in: {Said(postgres)}. Look at {Setting}, and at pg_hba.conf there.",
            PostgresErrorCodes.InvalidCatalogName =>
                $"{Server} has no database “{_settings.Database}”. Look at {Setting}, or make it: createdb --owner={_settings.Username} {_settings.Database}",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"“{_settings.Username}” may not make or use tables in the database “{_settings.Database}” of {Server}: {Said(postgres)}. Make it the "
                    + $"owner: ALTER DATABASE \"{_settings.Database}\" OWNER TO \"{_settings.Username}\"",
            PostgresErrorCodes.ReadOnlySqlTransaction =>
                $"The database “{_settings.Database}” of {Server} can only be read: it is a standby, or default_transaction_read_only is on. Name the one "
                    + $"that can be written in {Setting}.",
            PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UndefinedColumn
                or PostgresErrorCodes.DatatypeMismatch or PostgresErrorCodes.WrongObjectType
                => $"The database “{_settings.Database}” of {Server} holds what another program made ({Said(postgres)}). Give this copy a database of its own.",
            _ => null,
        },
        NpgsqlException when exception.InnerException is System.Security.Authentication.AuthenticationException =>
            $"{Server} and this program do not agree on TLS. Look at SSL Mode and Root Certificate in {Setting}.",
        NpgsqlException when exception.Message.Contains("SSL", StringComparison.Ordinal) && exception.InnerException is null =>
            $"{Server} and this program do not agree on TLS: {Said(exception)}. Look at SSL Mode in {Setting}.",
        NpgsqlException when exception.Message.Contains("password", StringComparison.OrdinalIgnoreCase) && exception.InnerException is null =>
            $"{Server} wants a password of “{_settings.Username}”, and {Setting} has none.",
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

    private string Server =>
        _settings.Host is { } host && host.StartsWith('/')
            ? $"PostgreSQL at {host}"
            : string.Create(CultureInfo.InvariantCulture, $"PostgreSQL at {_settings.Host}:{_settings.Port}");

    // The server's words about a start: no row is in it yet.
    private static string Said(Exception exception) => (exception is PostgresException postgres ? postgres.MessageText : exception.Message).TrimEnd('.');
}
