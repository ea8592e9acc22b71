using System.Data.Common;
using Dapper;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>A column as the live schema has it.</summary>
internal sealed record Column(string Name, bool IsBytes, bool IsNullable, bool IsKey);

/// <summary>A table's rows, each an array in column order; changed in place by whoever tampers.</summary>
internal sealed record Table(string Name, bool InSessions, IReadOnlyList<Column> Columns, List<object?[]> Rows)
{
    public int At(string column) => Columns.Select((known, at) => (known, at)).Single(pair => pair.known.Name == column).at;
}

/// <summary>Everything a database holds, as somebody with the file sees it: to be read, changed at will and put back.</summary>
internal sealed record Image(IReadOnlyList<Table> Tables)
{
    public Table this[string table] => Tables.First(known => known.Name == table);

    public static async Task<Image> ReadAsync(Database database)
    {
        List<Table> tables = [];
        foreach (var inSessions in Databases.OnPostgres ? (bool[])[false] : [false, true])
        {
            await using var db = await database.ConnectAsync(inSessions);
            var query = Databases.OnPostgres ? PostgresColumns : SqliteColumns;
            foreach (var columns in (await db.QueryAsync<(string Table, string Column, bool IsBytes, bool IsNullable, bool IsKey)>(query))
                .GroupBy(column => column.Table))
            {
                List<Column> known = [.. columns.Select(column => new Column(column.Column, column.IsBytes, column.IsNullable, column.IsKey))];
                List<object?[]> rows = [];
                await using var command = db.CreateCommand();
                command.CommandText = $"SELECT {string.Join(", ", known.Select(column => column.Name))} FROM {columns.Key}";
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync())
                {
                    rows.Add([.. known.Select((_, at) => reader.IsDBNull(at) ? null : reader.GetValue(at))]);
                }

                tables.Add(new(columns.Key, inSessions, known, [.. rows.OrderBy(row => string.Join('|', row.Select(Words)), StringComparer.Ordinal)]));
            }
        }

        return new(tables);
    }

    public Image Copied() =>
        new(
            [
                .. Tables.Select(table =>
                    table with { Rows = [.. table.Rows.Select(row => row.Select(value => value is byte[] bytes ? bytes.ToArray() : value).ToArray())] })]);

    /// <summary>Puts these rows in place of all there are.</summary>
    /// <exception cref="DbException">The engine refuses such rows.</exception>
    public async Task WriteAsync(Database database)
    {
        foreach (var file in Tables.GroupBy(table => table.InSessions))
        {
            await using var db = await database.ConnectAsync(file.Key);
            if (!Databases.OnPostgres)
            {
                await db.ExecuteAsync("PRAGMA synchronous=OFF");
            }

            await using var transaction = await db.BeginTransactionAsync();
            foreach (var table in file)
            {
                await db.ExecuteAsync($"DELETE FROM {table.Name}", transaction: transaction);
                var insert = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) VALUES "
                    + $"({string.Join(", ", table.Columns.Select((_, at) => $"@p{at}"))})";
                foreach (var row in table.Rows)
                {
                    await using var command = db.CreateCommand();
                    command.Transaction = transaction;
                    command.CommandText = insert;
                    for (var at = 0; at < row.Length; at++)
                    {
                        var parameter = command.CreateParameter();
                        (parameter.ParameterName, parameter.Value) = ($"p{at}", row[at] ?? DBNull.Value);
                        command.Parameters.Add(parameter);
                    }

                    await command.ExecuteNonQueryAsync();
                }
            }

            await transaction.CommitAsync();
        }
    }

    /// <summary>A value as text, to compare and to search.</summary>
    public static string Words(object? value) => value switch
    {
        null => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!.PadLeft(20, ' '),
    };

    private const string SqliteColumns =
        """
        SELECT m.name AS "Table", c.name AS "Column", c.type = 'BLOB' AS "IsBytes", c."notnull" = 0 AS "IsNullable", c.pk > 0 AS "IsKey"
        FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid
        """;

    private const string PostgresColumns =
        """
        SELECT t.relname AS "Table", c.attname AS "Column", c.atttypid = 'bytea'::regtype AS "IsBytes", NOT c.attnotnull AS "IsNullable",
            EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary AND c.attnum = ANY (i.indkey)) AS "IsKey"
        FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
        WHERE n.nspname = 'public' AND t.relkind = 'r' ORDER BY t.relname, c.attnum
        """;
}
