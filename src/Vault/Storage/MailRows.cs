using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>A reminder by mail as it is stored: under an id of its own that no other table has.</summary>
/// <param name="Sealed">Address, zone, weekday and hour, sealed to the program.</param>
/// <param name="Sends">How many were sent since its owner last signed in.</param>
/// <param name="SentDay">The day of the last try, days since 0001-01-01; 0 before the first.</param>
internal sealed record MailRow(byte[] Id, byte[] Sealed, long Sends, long SentDay);

/// <summary>The statements of reminders by mail.</summary>
internal static class MailRows
{
    /// <summary>The reminder, or null.</summary>
    public static Task<MailRow?> FindAsync(DbConnection db, DbTransaction? transaction, byte[] id) => db.QuerySingleOrDefaultAsync<MailRow>(
        "SELECT id, sealed, sends, sent_day FROM mail WHERE id = @id", new { id }, transaction);

    /// <summary>Adds one, or puts it in place of what was there, with nothing sent.</summary>
    public static Task PutAsync(DbConnection db, DbTransaction? transaction, byte[] id, byte[] @sealed) => db.ExecuteAsync(
        """
        INSERT INTO mail (id, sealed, sends, sent_day) VALUES (@id, @sealed, 0, 0)
        ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, sends = 0, sent_day = 0
        """, new { id, @sealed }, transaction);

    /// <summary>All that have not been sent so often.</summary>
    /// <param name="limit">At least 1.</param>
    public static async Task<IReadOnlyList<MailRow>> ListAsync(DbConnection db, DbTransaction? transaction, long limit) => (await db.QueryAsync<MailRow>(
        "SELECT id, sealed, sends, sent_day FROM mail WHERE sends < @limit", new { limit }, transaction)).AsList();

    /// <summary>Takes a day's sending for oneself; false if it was taken, by whichever program.</summary>
    public static async Task<bool> TakeAsync(DbConnection db, DbTransaction? transaction, byte[] id, long day) => await db.ExecuteAsync(
        "UPDATE mail SET sent_day = @day WHERE id = @id AND sent_day < @day", new { id, day }, transaction) == 1;

    /// <summary>Counts one that was sent.</summary>
    public static Task CountAsync(DbConnection db, DbTransaction? transaction, byte[] id) => db.ExecuteAsync(
        "UPDATE mail SET sends = sends + 1 WHERE id = @id", new { id }, transaction);

    /// <summary>Begins to count anew.</summary>
    public static Task ResetAsync(DbConnection db, DbTransaction? transaction, byte[] id) => db.ExecuteAsync(
        "UPDATE mail SET sends = 0 WHERE id = @id AND sends > 0", new { id }, transaction);

    /// <summary>Deletes one; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, byte[] id) => await db.ExecuteAsync(
        "DELETE FROM mail WHERE id = @id", new { id }, transaction) == 1;
}
