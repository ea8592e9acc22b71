using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>Copies a main database into another, row by row and by the names of the columns, so that one way serves both engines in both directions.</summary>
internal static class Backup
{
    private const string ReadingMark = "steadfast-reading";
    private const int RowsBetweenReports = 1000;

    // Each with the step that made it.
    private static readonly (string Table, int Step)[] s_tables = [
        ("account", 1), ("lane", 1), ("identity", 1), ("space", 1), ("entry", 1), ("space_grant", 1), ("waiting", 1), ("invite", 1), ("kept", 1), ("mail", 2)];

    /// <summary>Every table of the main database; those of sessions are not among them and are never copied.</summary>
    public static IReadOnlyList<string> Tables { get; } = TablesAt(Schema.Main.Count);

    /// <summary>How many steps of <see cref="Schema.Main"/> a database has had; 0 if it holds nothing of this program's.</summary>
    public static async Task<int> StepAsync(DbConnection db)
    {
        try
        {
            return (int)await db.QuerySingleOrDefaultAsync<long>("SELECT step FROM version WHERE list = 'main'");
        }
        catch (DbException exception) when (Dialect.IsNoSuchTable(exception))
        {
            return 0;
        }
    }

    /// <summary>The first table that has a row, or null if none has.</summary>
    public static async Task<string?> FirstUsedAsync(DbConnection db, DbTransaction? transaction)
    {
        foreach (var table in Tables)
        {
            if (await IsUsedAsync(db, transaction, table))
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>Whether anybody has an account.</summary>
    public static Task<bool> HasAccountsAsync(DbConnection db) => IsUsedAsync(db, null, "account");

    /// <summary>
    /// Whether an exception of <see cref="CopyAsync(DbConnection, DbConnection, DbTransaction, int, CancellationToken, IProgress{string}?)"/> arose where
    /// it reads, and not where it writes.
    /// </summary>
    public static bool IsOfReading(Exception exception) => exception.Data.Contains(ReadingMark);

    /// <summary>Copies every row into a database that has had the same steps and holds none.</summary>
    /// <param name="from">Inside a read that sees one moment.</param>
    /// <param name="step">How many steps both have had.</param>
    /// <returns>How many rows were copied.</returns>
    public static async Task<long> CopyAsync(
        DbConnection from, DbConnection to, DbTransaction transaction, int step, CancellationToken cancellationToken, IProgress<string>? progress = null)
    {
        var rows = 0L;
        foreach (var table in TablesAt(step))
        {
            rows += await CopyAsync(table, from, to, transaction, rows, progress, cancellationToken);
        }

        return rows;
    }

    private static async Task<long> CopyAsync(
        string table, DbConnection from, DbConnection to, DbTransaction transaction, long before, IProgress<string>? progress,
        CancellationToken cancellationToken)
    {
        await using var select = from.CreateCommand();
        select.CommandText = $"SELECT * FROM {table}";
        await using var reader = await ReadingAsync(select.ExecuteReaderAsync(cancellationToken));

        await using var insert = to.CreateCommand();
        insert.Transaction = transaction;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = "@" + reader.GetName(i);
            insert.Parameters.Add(parameter);
        }

        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
        var rows = 0L;
        for (; await ReadingAsync(reader.ReadAsync(cancellationToken)); rows++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((before + rows) % RowsBetweenReports == 0)
            {
                progress?.Report(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{before + rows:N0} rows copied"));
            }

            for (var i = 0; i < reader.FieldCount; i++)
            {
                insert.Parameters[i].Value = reader.GetValue(i);
            }

            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        return rows;
    }

    private static async Task<T> ReadingAsync<T>(Task<T> read)
    {
        try
        {
            return await read;
        }
        catch (Exception exception)
        {
            // Both ends may be of one engine, whose exceptions do not say which of the two it was.
            exception.Data[ReadingMark] = true;
            throw;
        }
    }

    private static IReadOnlyList<string> TablesAt(int step) => [.. s_tables.Where(table => table.Step <= step).Select(table => table.Table)];

    private static async Task<bool> IsUsedAsync(DbConnection db, DbTransaction? transaction, string table) =>
        await db.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM (SELECT 1 FROM {table} LIMIT 1) AS one", transaction: transaction) > 0;
}
