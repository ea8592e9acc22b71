using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>Something prepared that is in no log yet.</summary>
/// <param name="Owner">The identity or the space it belongs to.</param>
/// <param name="Box">Within a space: for whom it is and how it may enter, under a name that only holders of the space's key can tell; else empty.</param>
/// <param name="Due">From when on it is to be looked at, in Unix seconds; null for never.</param>
/// <param name="Sealed">Empty where it was dropped, as a backup was put back: its writer is to be told.</param>
internal sealed record WaitingRow(byte[] Owner, byte[] Box, byte[] Id, long? Due, byte[] Sealed);

/// <summary>The statements of what waits. Each names its owner.</summary>
internal static class WaitingRows
{
    private const string Columns = "owner, box, id, due, sealed";

    /// <summary>Adds, or puts in place of what was there.</summary>
    public static Task PutAsync(DbConnection db, DbTransaction? transaction, WaitingRow waiting) => db.ExecuteAsync(
        $"""
        INSERT INTO waiting ({Columns}) VALUES (@Owner, @Box, @Id, @Due, @Sealed)
        ON CONFLICT (owner, box, id) DO UPDATE SET due = excluded.due, sealed = excluded.sealed
        """, waiting, transaction);

    /// <summary>Adds; false if there is one already.</summary>
    public static async Task<bool> InsertAsync(DbConnection db, DbTransaction? transaction, WaitingRow waiting) => await db.ExecuteAsync(
        $"INSERT INTO waiting ({Columns}) VALUES (@Owner, @Box, @Id, @Due, @Sealed) ON CONFLICT (owner, box, id) DO NOTHING", waiting, transaction) == 1;

    /// <summary>One outside of any box, or null.</summary>
    public static Task<WaitingRow?> FindAsync(DbConnection db, DbTransaction? transaction, byte[] owner, byte[] id) => db.QuerySingleOrDefaultAsync<WaitingRow>(
        $"SELECT {Columns} FROM waiting WHERE owner = @owner AND box = @box AND id = @id", new { owner, box = Array.Empty<byte>(), id }, transaction);

    /// <summary>All of an owner outside of any box, by id, which tells no order.</summary>
    public static Task<IReadOnlyList<WaitingRow>> ListAsync(DbConnection db, DbTransaction? transaction, byte[] owner) =>
        ListAsync(db, transaction, owner, [[]]);

    /// <summary>All in some boxes of an owner.</summary>
    public static Task<IReadOnlyList<WaitingRow>> ListAsync(DbConnection db, DbTransaction? transaction, byte[] owner, IReadOnlyList<byte[]> boxes) =>
        ListAsync(db, transaction, owner, boxes, "ORDER BY id", 0);

    /// <summary>Deletes one; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, byte[] owner, byte[] box, byte[] id) => await db.ExecuteAsync(
        "DELETE FROM waiting WHERE owner = @owner AND box = @box AND id = @id", new { owner, box, id }, transaction) == 1;

    /// <summary>Deletes all of an owner.</summary>
    public static Task DeleteAllAsync(DbConnection db, DbTransaction? transaction, byte[] owner) => db.ExecuteAsync(
        "DELETE FROM waiting WHERE owner = @owner", new { owner }, transaction);

    /// <summary>What in some boxes of an owner is due by now, the longest due first. What is not due costs nothing.</summary>
    public static Task<IReadOnlyList<WaitingRow>> ListDueAsync(
        DbConnection db, DbTransaction? transaction, byte[] owner, IReadOnlyList<byte[]> boxes, long nowUnixSeconds) =>
        ListAsync(db, transaction, owner, boxes, "AND due IS NOT NULL AND due <= @now ORDER BY due, id", nowUnixSeconds);

    // By hand, as a row with a value of another kind in it, which SQLite lets anybody put there, is to be passed over like any other junk.
    private static async Task<IReadOnlyList<WaitingRow>> ListAsync(
        DbConnection db, DbTransaction? transaction, byte[] owner, IReadOnlyList<byte[]> boxes, string rest, long now)
    {
        List<WaitingRow> rows = [];
        if (boxes.Count == 0)
        {
            return rows;
        }

        await using var reader = await db.ExecuteReaderAsync(
            $"SELECT {Columns} FROM waiting WHERE owner = @owner AND box IN ({Names(boxes)}) {rest}", Parameters(owner, boxes, now), transaction);
        while (await reader.ReadAsync())
        {
            if (reader.GetValue(0) is byte[] of && reader.GetValue(1) is byte[] box && reader.GetValue(2) is byte[] id
                && reader.GetValue(4) is byte[] @sealed && reader.GetValue(3) is var due && due is long or DBNull)
            {
                rows.Add(new(of, box, id, due as long?, @sealed));
            }
        }

        return rows;
    }

    /// <summary>
    /// Drops all that waits for any space, after a backup was put back: perhaps it was taken back since. That there was something stays, for its writer to
    /// be told.
    /// </summary>
    /// <returns>How many were dropped.</returns>
    public static Task<int> DropForSpacesAsync(DbConnection db, DbTransaction? transaction) => db.ExecuteAsync(
        "UPDATE waiting SET due = 0, sealed = @nothing WHERE box <> @nothing AND owner IN (SELECT id FROM space)", new { nothing = Array.Empty<byte>() },
        transaction);

    // The engines differ in how they take a list, so each of its members is a parameter.
    private static string Names(IReadOnlyList<byte[]> boxes) =>
        string.Join(", ", boxes.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@box{i}")));

    private static DynamicParameters Parameters(byte[] owner, IReadOnlyList<byte[]> boxes, long now = 0)
    {
        var parameters = new DynamicParameters(new { owner, now });
        for (var i = 0; i < boxes.Count; i++)
        {
            parameters.Add(string.Create(CultureInfo.InvariantCulture, $"box{i}"), boxes[i]);
        }

        return parameters;
    }
}
