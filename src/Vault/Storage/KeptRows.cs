using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>Something the program itself keeps, sealed under the pepper: keys of its forms and the like.</summary>
internal sealed record KeptRow(string Name, byte[] Sealed);

/// <summary>The statements of what the program keeps.</summary>
internal static class KeptRows
{
    /// <summary>All whose names begin so, in no order.</summary>
    public static async Task<IReadOnlyList<KeptRow>> ListAsync(DbConnection db, DbTransaction? transaction, string prefix) => (await db.QueryAsync<KeptRow>(
        "SELECT name, sealed FROM kept WHERE substr(name, 1, @Length) = @prefix", new { prefix, prefix.Length }, transaction)).AsList();

    /// <summary>Adds, or puts in place of what was there.</summary>
    public static Task PutAsync(DbConnection db, DbTransaction? transaction, KeptRow kept) => db.ExecuteAsync(
        "INSERT INTO kept (name, sealed) VALUES (@Name, @Sealed) ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed", kept, transaction);

    /// <summary>Deletes one; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, string name) => await db.ExecuteAsync(
        "DELETE FROM kept WHERE name = @name", new { name }, transaction) == 1;
}
