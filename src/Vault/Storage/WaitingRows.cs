using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>Something prepared that is in no log yet.</summary>
/// <param name="Owner">The identity or the space it belongs to.</param>
/// <param name="Due">When the timer is to look at it, in Unix seconds; null for never.</param>
internal sealed record WaitingRow(byte[] Owner, byte[] Id, long? Due, byte[] Sealed);

/// <summary>The statements of what waits. Each names its owner.</summary>
internal static class WaitingRows
{
    /// <summary>Adds, or puts in place of what was there.</summary>
    public static Task PutAsync(DbConnection db, DbTransaction? transaction, WaitingRow waiting) => db.ExecuteAsync(
        """
        INSERT INTO waiting (owner, id, due, sealed) VALUES (@Owner, @Id, @Due, @Sealed)
        ON CONFLICT (owner, id) DO UPDATE SET due = excluded.due, sealed = excluded.sealed
        """, waiting, transaction);

    /// <summary>Adds; false if there is one already.</summary>
    public static async Task<bool> InsertAsync(DbConnection db, DbTransaction? transaction, WaitingRow waiting) => await db.ExecuteAsync(
        "INSERT INTO waiting (owner, id, due, sealed) VALUES (@Owner, @Id, @Due, @Sealed) ON CONFLICT (owner, id) DO NOTHING", waiting, transaction) == 1;

    /// <summary>One, or null.</summary>
    public static Task<WaitingRow?> FindAsync(DbConnection db, DbTransaction? transaction, byte[] owner, byte[] id) => db.QuerySingleOrDefaultAsync<WaitingRow>(
        "SELECT owner, id, due, sealed FROM waiting WHERE owner = @owner AND id = @id", new { owner, id }, transaction);

    /// <summary>All of an owner, by id, which tells no order.</summary>
    public static async Task<IReadOnlyList<WaitingRow>> ListAsync(DbConnection db, DbTransaction? transaction, byte[] owner) => (await db.QueryAsync<WaitingRow>(
        "SELECT owner, id, due, sealed FROM waiting WHERE owner = @owner ORDER BY id", new { owner }, transaction)).AsList();

    /// <summary>Deletes one; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, byte[] owner, byte[] id) => await db.ExecuteAsync(
        "DELETE FROM waiting WHERE owner = @owner AND id = @id", new { owner, id }, transaction) == 1;

    /// <summary>Deletes all of an owner.</summary>
    public static Task DeleteAllAsync(DbConnection db, DbTransaction? transaction, byte[] owner) => db.ExecuteAsync(
        "DELETE FROM waiting WHERE owner = @owner", new { owner }, transaction);

    /// <summary>What of an owner is due by now, the longest due first.</summary>
    public static async Task<IReadOnlyList<WaitingRow>> ListDueAsync(DbConnection db, DbTransaction? transaction, byte[] owner, long nowUnixSeconds) => (await db.QueryAsync<WaitingRow>(
        "SELECT owner, id, due, sealed FROM waiting WHERE owner = @owner AND due IS NOT NULL AND due <= @nowUnixSeconds ORDER BY due, id", new { owner, nowUnixSeconds }, transaction)).AsList();
}
