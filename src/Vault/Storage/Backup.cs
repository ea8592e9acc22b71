using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>Copies a main database into another, row by row and by the names of the columns, so that one way serves both engines in both directions.</summary>
internal static class Backup
{
    // Each with the step that made it.
    private static readonly (string Table, int Step)[] s_tables = [("account", 1), ("lane", 1), ("identity", 1), ("space", 1), ("entry", 1), ("space_grant", 1), ("waiting", 1), ("invite", 1), ("kept", 1), ("mail", 2)];

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

    /// <summary>Copies every row into a database that has had the same steps and holds none.</summary>
    /// <param name="from">Inside a read that sees one moment.</param>
    /// <param name="step">How many steps both have had.</param>
    /// <returns>How many rows were copied.</returns>
    public static async Task<long> CopyAsync(DbConnection from, DbConnection to, DbTransaction transaction, int step, CancellationToken cancellationToken)
    {
        var rows = 0L;
        foreach (var table in TablesAt(step))
        {
            rows += await CopyAsync(table, from, to, transaction, cancellationToken);
        }

        return rows;
    }

    private static async Task<long> CopyAsync(string table, DbConnection from, DbConnection to, DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var select = from.CreateCommand();
        select.CommandText = $"SELECT * FROM {table}";
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);

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
        for (; await reader.ReadAsync(cancellationToken); rows++)
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                insert.Parameters[i].Value = reader.GetValue(i);
            }

            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        return rows;
    }

    private static IReadOnlyList<string> TablesAt(int step) => [.. s_tables.Where(table => table.Step <= step).Select(table => table.Table)];

    private static async Task<bool> IsUsedAsync(DbConnection db, DbTransaction? transaction, string table) =>
        await db.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM (SELECT 1 FROM {table} LIMIT 1) AS one", transaction: transaction) > 0;
}
