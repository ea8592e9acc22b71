using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>A page that a post brought, as it is stored, in the sessions' database.</summary>
/// <param name="Expires">From when on the timer deletes it, in Unix seconds; when it is last shown stands under the seal.</param>
internal sealed record ShownRow(byte[] Id, byte[] Sealed, long Expires);

/// <summary>The statements of pages that posts brought; all on the sessions' store.</summary>
internal static class ShownRows
{
    /// <summary>Adds a page; false, and nothing changed, if there are <paramref name="most"/> already.</summary>
    public static async Task<bool> InsertAsync(DbConnection db, DbTransaction? transaction, ShownRow page, long most) => await db.ExecuteAsync(
        "INSERT INTO shown (id, sealed, expires) SELECT @Id, @Sealed, @Expires WHERE (SELECT COUNT(*) FROM shown) < @most",
        new { page.Id, page.Sealed, page.Expires, most }, transaction) == 1;

    /// <summary>What is sealed in a page's row, or null; also of one that has run out. A row with a value of another kind is none.</summary>
    public static async Task<byte[]?> FindAsync(Store sessions, byte[] id, CancellationToken cancellationToken)
    {
        try
        {
            return await sessions.ReadAsync(
                db => db.QuerySingleOrDefaultAsync<byte[]>("SELECT sealed FROM shown WHERE id = @id", new { id }), cancellationToken);
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    /// <summary>Deletes all that ran out before that moment.</summary>
    public static Task DeleteExpiredAsync(DbConnection db, DbTransaction? transaction, long beforeUnixSeconds) => db.ExecuteAsync(
        "DELETE FROM shown WHERE expires < @beforeUnixSeconds", new { beforeUnixSeconds }, transaction);
}
