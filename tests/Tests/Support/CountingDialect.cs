using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Steadfast.Vault;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Support;

/// <summary>The engine of this run, with every statement of its reads counted, and whose disk can be full.</summary>
internal sealed class CountingDialect(VaultOptions options, string file = Stores.MainFile) : Dialect
{
    private readonly Dialect _inner = options.Postgres is { } connectionString
        ? new PostgresDialect(connectionString)
        : new SqliteDialect(Path.Combine(options.Folder, file), "FULL");
    private int _statements;

    /// <summary>How many statements reads have sent.</summary>
    public int Statements => Volatile.Read(ref _statements);

    /// <summary>True while nothing can be written.</summary>
    public bool IsFull { get; set; }

    public override bool WritesInTurn => _inner.WritesInTurn;

    public override string Spell(string step) => _inner.Spell(step);

    public override Task<DbConnection> OpenWriterAsync(CancellationToken cancellationToken) => _inner.OpenWriterAsync(cancellationToken);

    public override Task AssertAsync(DbConnection db) => _inner.AssertAsync(db);

    public override Task<DbTransaction> BeginAsync(DbConnection db, CancellationToken cancellationToken) =>
        IsFull ? throw new FullException() : _inner.BeginAsync(db, cancellationToken);

    public override Task<DbTransaction> BeginMigrationAsync(DbConnection db) => _inner.BeginMigrationAsync(db);

    public override Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken) =>
        _inner.ReadAsync(db => read(new Connection(db, () => Interlocked.Increment(ref _statements))), cancellationToken);

    public override Task<bool> ForgetErasedAsync(CancellationToken cancellationToken) => _inner.ForgetErasedAsync(cancellationToken);

    public override Trouble TroubleOf(Exception exception) => exception is FullException ? Trouble.Unavailable : _inner.TroubleOf(exception);

    public override string? Misuse(Exception exception) => _inner.Misuse(exception);

    public override string Explain(Exception exception) => _inner.Explain(exception);

    public override ValueTask DisposeAsync() => _inner.DisposeAsync();

    private sealed class FullException : Exception;

    private sealed class Connection(DbConnection inner, Action onStatement) : DbConnection
    {
        [AllowNull]
        public override string ConnectionString
        {
            get => inner.ConnectionString;
            set => throw new NotSupportedException();
        }

        public override string Database => inner.Database;

        public override string DataSource => inner.DataSource;

        public override string ServerVersion => inner.ServerVersion;

        public override ConnectionState State => inner.State;

        public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

        public override void Close() => throw new NotSupportedException();

        public override void Open() => throw new NotSupportedException();

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

        // A statement is one command here: whoever asks for a second one sends a second one.
        protected override DbCommand CreateDbCommand()
        {
            onStatement();
            return inner.CreateCommand();
        }
    }
}
