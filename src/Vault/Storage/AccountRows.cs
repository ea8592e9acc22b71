using System.Data.Common;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>An account as it is stored: two slots, each holding the same keys, one opened by the passphrase and one by the recovery code.</summary>
internal sealed record AccountRow(byte[] SigninTag, byte[] CodeTag, string Kdf, byte[] Salt, byte[] SlotPass, byte[] SlotCode);

/// <summary>
/// The statements of accounts and of the lanes that slow down guessing. An account is named by its sign-in tag, also one that does not exist.
/// </summary>
internal static class AccountRows
{
    private const string Columns = "signin_tag, code_tag, kdf, salt, slot_pass, slot_code";

    /// <summary>The account of a sign-in name's tag, or null.</summary>
    public static Task<AccountRow?> FindBySigninTagAsync(DbConnection db, DbTransaction? transaction, byte[] signinTag) =>
        db.QuerySingleOrDefaultAsync<AccountRow>(
        $"SELECT {Columns} FROM account WHERE signin_tag = @signinTag", new { signinTag }, transaction);

    /// <summary>The account of a recovery code's tag, or null.</summary>
    public static Task<AccountRow?> FindByCodeTagAsync(DbConnection db, DbTransaction? transaction, byte[] codeTag) => db.QuerySingleOrDefaultAsync<AccountRow>(
        $"SELECT {Columns} FROM account WHERE code_tag = @codeTag", new { codeTag }, transaction);

    /// <summary>Adds an account; false if the sign-in name or the code is taken.</summary>
    public static async Task<bool> InsertAsync(DbConnection db, DbTransaction? transaction, AccountRow account) => await db.ExecuteAsync(
        $"INSERT INTO account ({Columns}) VALUES (@SigninTag, @CodeTag, @Kdf, @Salt, @SlotPass, @SlotCode) ON CONFLICT DO NOTHING", account, transaction) == 1;

    /// <summary>Puts new slots, and what opens them, in place of the old; false if the account is gone.</summary>
    public static async Task<bool> UpdateSlotsAsync(DbConnection db, DbTransaction? transaction, AccountRow account) => await db.ExecuteAsync(
        """
        UPDATE account SET code_tag = @CodeTag, kdf = @Kdf, salt = @Salt, slot_pass = @SlotPass, slot_code = @SlotCode
        WHERE signin_tag = @SigninTag
        """, account, transaction) == 1;

    /// <summary>Deletes an account; false if it was not there.</summary>
    public static async Task<bool> DeleteAsync(DbConnection db, DbTransaction? transaction, byte[] signinTag) => await db.ExecuteAsync(
        "DELETE FROM account WHERE signin_tag = @signinTag", new { signinTag }, transaction) == 1;

    /// <summary>Counts a try in this hour; null, and nothing counted, once <paramref name="limit"/> of them were made.</summary>
    /// <param name="hour">Whole hours since 1970, in UTC; an hour that is already over counts as the newest one seen.</param>
    /// <param name="limit">At least 1.</param>
    /// <returns>How many tries that makes in this hour, at least 1 whatever somebody wrote into the row.</returns>
    public static Task<long?> TryTakeAsync(DbConnection db, DbTransaction? transaction, byte[] account, byte[] lane, long hour, long limit) =>
        db.QuerySingleOrDefaultAsync<long?>(
        """
        INSERT INTO lane AS old (account, lane, hour, tries) VALUES (@account, @lane, @hour, 1)
        ON CONFLICT (account, lane) DO UPDATE SET
            tries = CASE WHEN old.hour < excluded.hour OR old.tries < 0 THEN 1 ELSE old.tries + 1 END,
            hour = CASE WHEN old.hour < excluded.hour THEN excluded.hour ELSE old.hour END
        WHERE old.hour < excluded.hour OR old.tries < @limit
        RETURNING tries
        """, new { account, lane, hour, limit }, transaction);

    /// <summary>Takes a counted try back, and the hour with the last of them; nothing happens once its hour is over.</summary>
    public static Task GiveBackAsync(DbConnection db, DbTransaction? transaction, byte[] account, byte[] lane, long hour) => db.ExecuteAsync(
        """
        UPDATE lane SET tries = tries - 1, hour = CASE WHEN tries = 1 THEN 0 ELSE hour END
        WHERE account = @account AND lane = @lane AND hour = @hour AND tries > 0
        """, new { account, lane, hour }, transaction);

    /// <summary>Whether somebody signed in to the account by this lane on that day or later.</summary>
    public static async Task<bool> IsKnownAsync(DbConnection db, DbTransaction? transaction, byte[] account, byte[] lane, long sinceDay) =>
        await db.QuerySingleOrDefaultAsync<long?>(
        "SELECT known_day FROM lane WHERE account = @account AND lane = @lane AND known_day >= @sinceDay", new { account, lane, sinceDay },
        transaction) is not null;

    /// <summary>Remembers that somebody signed in to the account by this lane.</summary>
    public static Task MarkKnownAsync(DbConnection db, DbTransaction? transaction, byte[] account, byte[] lane, long day) => db.ExecuteAsync(
        """
        INSERT INTO lane (account, lane, hour, tries, known_day) VALUES (@account, @lane, 0, 0, @day)
        ON CONFLICT (account, lane) DO UPDATE SET known_day = excluded.known_day
        """, new { account, lane, day }, transaction);

    /// <summary>Forgets every lane of an account.</summary>
    public static Task DeleteLanesAsync(DbConnection db, DbTransaction? transaction, byte[] account) => db.ExecuteAsync(
        "DELETE FROM lane WHERE account = @account", new { account }, transaction);

    /// <summary>Forgets tries before that hour, and lanes with none since and no sign-in since that day, of all accounts: for the timer.</summary>
    public static Task DeleteOldLanesAsync(DbConnection db, DbTransaction? transaction, long beforeHour, long beforeDay) => db.ExecuteAsync(
        """
        DELETE FROM lane WHERE hour < @beforeHour AND (known_day IS NULL OR known_day < @beforeDay);
        UPDATE lane SET hour = 0, tries = 0 WHERE hour < @beforeHour AND hour > 0;
        """, new { beforeHour, beforeDay }, transaction);
}
