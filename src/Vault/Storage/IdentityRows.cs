using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>An identity as it is stored.</summary>
/// <param name="Directory">What only the person reads: their spaces and the heads they last verified; sealed under their own key.</param>
/// <param name="Version">Another random number with each change of the directory, so that it does not count them.</param>
/// <param name="Apart">
/// The identities the person has in spaces apart, sealed under the key of their notes; null in a row from before there were any, and in a change that
/// leaves it as it is.
/// </param>
internal sealed record IdentityRow(byte[] Id, byte[] Directory, long Version, byte[]? Apart = null);

/// <summary>The statements of identities.</summary>
internal static class IdentityRows
{
    /// <summary>The identity, or null. Inside a transaction its row is held until the end.</summary>
    public static Task<IdentityRow?> FindAsync(DbConnection db, DbTransaction? transaction, byte[] id) => db.QuerySingleOrDefaultAsync<IdentityRow>(
        "SELECT id, directory, version, apart FROM identity WHERE id = @id" + (transaction is null ? "" : Dialect.RowLock(db)), new { id }, transaction);

    /// <summary>Adds an identity; false, and nothing changed, if it is there already.</summary>
    public static async Task<bool> InsertAsync(DbConnection db, DbTransaction? transaction, IdentityRow identity) => await db.ExecuteAsync(
        "INSERT INTO identity (id, directory, version, apart) VALUES (@Id, @Directory, @Version, @Apart) ON CONFLICT (id) DO NOTHING",
        identity, transaction) == 1;

    /// <summary>Puts a new directory in place of the one the caller saw; false if that one is no longer there.</summary>
    public static async Task<bool> UpdateAsync(DbConnection db, DbTransaction? transaction, IdentityRow identity, long fromVersion) => await db.ExecuteAsync(
        "UPDATE identity SET directory = @Directory, version = @Version, apart = COALESCE(@Apart, apart) WHERE id = @Id AND version = @fromVersion",
        new { identity.Id, identity.Directory, identity.Version, identity.Apart, fromVersion }, transaction) == 1;

    /// <summary>Deletes an identity; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, byte[] id) => await db.ExecuteAsync(
        "DELETE FROM identity WHERE id = @id", new { id }, transaction) == 1;
}
