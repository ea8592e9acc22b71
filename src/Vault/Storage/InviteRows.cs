using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>An invitation as it is stored.</summary>
/// <param name="Id">Found from the code only.</param>
/// <param name="Blob">What the code opens.</param>
/// <param name="Expires">Unix seconds; from then on it is of no use.</param>
/// <param name="Used">Who claimed it; null while nobody has.</param>
internal sealed record InviteRow(byte[] Id, byte[] Blob, long Expires, byte[]? Used);

/// <summary>The statements of invitations.</summary>
internal static class InviteRows
{
    /// <summary>Adds an invitation; false, and nothing changed, if it is there already.</summary>
    public static async Task<bool> InsertAsync(DbConnection db, DbTransaction? transaction, InviteRow invite) => await db.ExecuteAsync(
        "INSERT INTO invite (id, blob, expires, used) VALUES (@Id, @Blob, @Expires, @Used) ON CONFLICT (id) DO NOTHING", invite, transaction) == 1;

    /// <summary>The invitation, or null; also one that is used or out of date.</summary>
    public static Task<InviteRow?> FindAsync(DbConnection db, DbTransaction? transaction, byte[] id) => db.QuerySingleOrDefaultAsync<InviteRow>(
        "SELECT id, blob, expires, used FROM invite WHERE id = @id", new { id }, transaction);

    /// <summary>Claims it for one claimant; true as often as the same one asks, also after its day, so that joining can be taken up again.</summary>
    public static async Task<bool> ClaimAsync(
        DbConnection db, DbTransaction? transaction, byte[] id, byte[] used, long nowUnixSeconds) => await db.ExecuteAsync(
        "UPDATE invite SET used = @used WHERE id = @id AND ((used IS NULL AND expires > @nowUnixSeconds) OR used = @used)", new { id, used, nowUnixSeconds },
        transaction) == 1;

    /// <summary>Deletes an invitation; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, byte[] id) => await db.ExecuteAsync(
        "DELETE FROM invite WHERE id = @id", new { id }, transaction) == 1;

    /// <summary>Deletes all that ran out before that moment: for the timer.</summary>
    public static Task DeleteExpiredAsync(DbConnection db, DbTransaction? transaction, long beforeUnixSeconds) => db.ExecuteAsync(
        "DELETE FROM invite WHERE expires < @beforeUnixSeconds", new { beforeUnixSeconds }, transaction);
}
