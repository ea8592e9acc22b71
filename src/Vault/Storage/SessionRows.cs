using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>A session as it is stored, in the sessions' database.</summary>
/// <param name="SealedPrivate">The part that opens the private space; null while it is put away.</param>
/// <param name="PrivateUntil">When the private part is deleted, in Unix seconds; 0 without one.</param>
/// <param name="CreatedDay">Days since 0001-01-01, in UTC.</param>
/// <param name="SeenMinute">Minutes since 1970, in UTC.</param>
/// <param name="Expires">When the row is deleted, in Unix seconds.</param>
/// <param name="IdleMinutes">It ends as soon as this many minutes have begun since <paramref name="SeenMinute"/>.</param>
/// <param name="SealedSeen">The minute of the last act, which is the one that counts; null where nothing idles.</param>
internal sealed record SessionRow(
    byte[] Id, byte[] Owner, byte[] Sealed, byte[]? SealedPrivate, long PrivateUntil, long CreatedDay, long SeenMinute, long Expires, long IdleMinutes,
    byte[]? SealedSeen);

/// <summary>The statements of sessions; all on the sessions' store.</summary>
internal static class SessionRows
{
    private const string Columns = "id, owner, sealed, sealed_private, private_until, created_day, seen_minute, expires, idle_minutes, sealed_seen";

    /// <summary>Adds a session.</summary>
    public static Task InsertAsync(DbConnection db, DbTransaction? transaction, SessionRow session) => db.ExecuteAsync(
        $"INSERT INTO session ({Columns}) VALUES (@Id, @Owner, @Sealed, @SealedPrivate, @PrivateUntil, @CreatedDay, @SeenMinute, @Expires, @IdleMinutes, "
            + "@SealedSeen)",
        session, transaction);

    /// <summary>
    /// The session, or null; also one that has ended and is not deleted yet. A row with a value of another kind is none: its person signs in again.
    /// </summary>
    public static async Task<SessionRow?> FindAsync(Store sessions, byte[] id, CancellationToken cancellationToken)
    {
        try
        {
            return await sessions.ReadAsync(
                db => db.QuerySingleOrDefaultAsync<SessionRow>($"SELECT {Columns} FROM session WHERE id = @id", new { id }), cancellationToken);
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    /// <summary>Notes that the person was there; never earlier than noted before.</summary>
    public static Task TouchAsync(DbConnection db, DbTransaction? transaction, byte[] id, long seenMinute, byte[] sealedSeen) => db.ExecuteAsync(
        "UPDATE session SET seen_minute = @seenMinute, sealed_seen = @sealedSeen WHERE id = @id AND seen_minute <= @seenMinute",
        new { id, seenMinute, sealedSeen }, transaction);

    /// <summary>Changes after how many quiet minutes the session ends.</summary>
    public static Task UpdateIdleMinutesAsync(DbConnection db, DbTransaction? transaction, byte[] id, long idleMinutes) => db.ExecuteAsync(
        "UPDATE session SET idle_minutes = @idleMinutes WHERE id = @id", new { id, idleMinutes }, transaction);

    /// <summary>Puts a new sealed part in place of the old; false if the session is gone.</summary>
    public static async Task<bool> UpdateSealedAsync(DbConnection db, DbTransaction? transaction, byte[] id, byte[] @sealed) => await db.ExecuteAsync(
        "UPDATE session SET sealed = @sealed WHERE id = @id", new { id, @sealed }, transaction) == 1;

    /// <summary>Puts the private part there until a moment, or away (null, 0); false if the session is gone.</summary>
    public static async Task<bool> UpdatePrivateAsync(
        DbConnection db, DbTransaction? transaction, byte[] id, byte[]? sealedPrivate, long privateUntil) => await db.ExecuteAsync(
        "UPDATE session SET sealed_private = @sealedPrivate, private_until = @privateUntil WHERE id = @id", new
        {
            id,
            sealedPrivate,
            privateUntil
        }, transaction) == 1;

    /// <summary>Deletes a session; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, byte[] id) => await db.ExecuteAsync(
        "DELETE FROM session WHERE id = @id", new { id }, transaction) == 1;

    /// <summary>An owner's sessions, the oldest day first.</summary>
    public static async Task<IReadOnlyList<SessionRow>> ListAsync(DbConnection db, DbTransaction? transaction, byte[] owner) =>
        (await db.QueryAsync<SessionRow>(
        $"SELECT {Columns} FROM session WHERE owner = @owner ORDER BY created_day, id", new { owner }, transaction)).AsList();

    /// <summary>Deletes an owner's sessions, all but one; all of them with an empty <paramref name="exceptId"/>.</summary>
    public static Task DeleteOthersAsync(DbConnection db, DbTransaction? transaction, byte[] owner, byte[] exceptId) => db.ExecuteAsync(
        "DELETE FROM session WHERE owner = @owner AND id <> @exceptId", new { owner, exceptId }, transaction);

    /// <summary>Deletes what has run out or was idle too long: for the timer.</summary>
    public static Task DeleteEndedAsync(DbConnection db, DbTransaction? transaction, long nowUnixSeconds) => db.ExecuteAsync(
        "DELETE FROM session WHERE expires <= @nowUnixSeconds OR (seen_minute + idle_minutes) * 60 <= @nowUnixSeconds", new { nowUnixSeconds }, transaction);

    /// <summary>Puts private parts away whose time is over: for the timer.</summary>
    public static Task ClearPrivateAsync(DbConnection db, DbTransaction? transaction, long nowUnixSeconds) => db.ExecuteAsync(
        "UPDATE session SET sealed_private = NULL, private_until = 0 WHERE sealed_private IS NOT NULL AND private_until <= @nowUnixSeconds",
        new { nowUnixSeconds }, transaction);
}
