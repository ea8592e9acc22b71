using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>The tables, as steps that are only ever added to: a shipped step never changes, and the version of a database is how many it has had.</summary>
internal static class Schema
{
    /// <summary>The steps of the main database. Words in braces are filled by <see cref="Dialect.Spell"/>.</summary>
    public static IReadOnlyList<string> Main { get; } =
    [
        """
        CREATE TABLE account (
            signin_tag {blob} NOT NULL PRIMARY KEY,
            code_tag {blob} NOT NULL UNIQUE,
            kdf TEXT NOT NULL,
            salt {blob} NOT NULL,
            slot_pass {blob} NOT NULL,
            slot_code {blob} NOT NULL
        ) {by_key};

        CREATE TABLE lane (
            account {blob} NOT NULL,
            lane {blob} NOT NULL,
            hour BIGINT NOT NULL,
            tries BIGINT NOT NULL,
            known_day BIGINT,
            PRIMARY KEY (account, lane)
        ) {by_key};

        CREATE TABLE identity (
            id {blob} NOT NULL PRIMARY KEY,
            directory {blob} NOT NULL,
            version BIGINT NOT NULL
        ) {by_key};

        CREATE TABLE space (
            id {blob} NOT NULL PRIMARY KEY,
            head_seq BIGINT NOT NULL,
            head_hash {blob} NOT NULL,
            epoch BIGINT NOT NULL
        ) {by_key};

        CREATE TABLE entry (
            space {blob} NOT NULL,
            seq BIGINT NOT NULL,
            header {blob} NOT NULL,
            sig {blob} NOT NULL,
            ct {blob},
            wrapped_dek {blob},
            PRIMARY KEY (space, seq)
        ) {by_key};

        CREATE TABLE space_grant (
            space {blob} NOT NULL,
            identity {blob} NOT NULL,
            epoch BIGINT NOT NULL,
            wrapped_key {blob} NOT NULL,
            until_day BIGINT,
            PRIMARY KEY (space, identity, epoch)
        ) {by_key};

        CREATE TABLE waiting (
            owner {blob} NOT NULL,
            id {blob} NOT NULL,
            due BIGINT,
            sealed {blob} NOT NULL,
            PRIMARY KEY (owner, id)
        ) {by_key};

        CREATE INDEX waiting_due ON waiting (due) WHERE due IS NOT NULL;

        CREATE TABLE invite (
            id {blob} NOT NULL PRIMARY KEY,
            blob {blob} NOT NULL,
            expires BIGINT NOT NULL,
            used {blob}
        ) {by_key};

        CREATE TABLE kept (
            name TEXT NOT NULL PRIMARY KEY,
            sealed {blob} NOT NULL
        ) {by_key};
        """,

        // A reminder by mail: on its own, with nothing in it that leads to a person here.
        """
        CREATE TABLE mail (
            id {blob} NOT NULL PRIMARY KEY,
            sealed {blob} NOT NULL,
            sends BIGINT NOT NULL,
            sent_day BIGINT NOT NULL
        ) {by_key};
        """,

        // What waits for a space lies in boxes, one for each reader, so that nobody's page reads what is not for them. What waited before has none and
        // stays where it is.
        """
        CREATE TABLE waiting_2 (
            owner {blob} NOT NULL,
            box {blob} NOT NULL,
            id {blob} NOT NULL,
            due BIGINT,
            sealed {blob} NOT NULL,
            PRIMARY KEY (owner, box, id)
        ) {by_key};

        INSERT INTO waiting_2 (owner, box, id, due, sealed) SELECT owner, {empty}, id, due, sealed FROM waiting;
        DROP TABLE waiting;
        ALTER TABLE waiting_2 RENAME TO waiting;
        CREATE INDEX waiting_due ON waiting (owner, box, due) WHERE due IS NOT NULL;
        """,

        // What a person is in spaces that nothing connects with them; and the day after which a closed space is emptied, as its log says.
        """
        ALTER TABLE identity ADD COLUMN apart {blob};
        ALTER TABLE space ADD COLUMN empty_after BIGINT;
        CREATE INDEX space_empty ON space (empty_after) WHERE empty_after IS NOT NULL;
        """,
    ];

    /// <summary>The steps of the database of sessions, which is never backed up and may be lost: everybody signs in again.</summary>
    public static IReadOnlyList<string> Sessions { get; } =
    [
        """
        CREATE {unlogged} TABLE session (
            id {blob} NOT NULL PRIMARY KEY,
            owner {blob} NOT NULL,
            sealed {blob} NOT NULL,
            sealed_private {blob},
            private_until BIGINT NOT NULL,
            created_day BIGINT NOT NULL,
            seen_minute BIGINT NOT NULL,
            expires BIGINT NOT NULL,
            idle_minutes BIGINT NOT NULL
        ) {by_key};

        CREATE INDEX session_owner ON session (owner);
        """,

        // When somebody was here counts from under the seal. Sessions from before end: everybody signs in again, once.
        """
        DELETE FROM session;

        ALTER TABLE session ADD COLUMN sealed_seen {blob};
        """,

        // A page that a post brought, for the minute in which its browser asks for it, whatever process that asks.
        """
        CREATE {unlogged} TABLE shown (
            id {blob} NOT NULL PRIMARY KEY,
            sealed {blob} NOT NULL,
            expires BIGINT NOT NULL
        ) {by_key};

        CREATE INDEX shown_expires ON shown (expires);
        """,
    ];

    /// <summary>Runs the steps a database has not had yet, each in a transaction of its own; does nothing if there are none.</summary>
    /// <param name="list">The name under which the database remembers how far it is; two lists may share one database.</param>
    /// <remarks>Two programs may start at once: the dialect lets one through at a time, and the other finds the work done.</remarks>
    /// <exception cref="RefusedException">
    /// The database has had more steps than there are, as a newer program made it, or none that a program ever wrote; or its tables are not what
    /// the steps it counts have made.
    /// </exception>
    public static async Task MigrateAsync(Dialect dialect, DbConnection db, string list, IReadOnlyList<string> steps)
    {
        for (var more = true; more;)
        {
            await using var transaction = await dialect.BeginMigrationAsync(db);
            await db.ExecuteAsync("CREATE TABLE IF NOT EXISTS version (list TEXT NOT NULL PRIMARY KEY, step BIGINT NOT NULL)", transaction: transaction);
            var done = await DoneAsync(db, transaction, list);
            if (done > steps.Count)
            {
                throw new RefusedException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"This database was made by a newer version of the program (step {done} of {list}; this program knows {steps.Count})."));
            }

            if (done < steps.Count)
            {
                await StepAsync(dialect, db, transaction, list, done, steps[(int)done]);
                await db.ExecuteAsync(
                    "INSERT INTO version (list, step) VALUES (@list, @step) ON CONFLICT (list) DO UPDATE SET step = excluded.step",
                    new { list, step = done + 1 }, transaction);
                await transaction.CommitAsync();
            }

            more = done + 1 < steps.Count;
        }
    }

    // A step of ours fails only on tables it was not made for: the number beside them was changed, or they were.
    private static async Task StepAsync(Dialect dialect, DbConnection db, DbTransaction transaction, string list, long done, string step)
    {
        try
        {
            await db.ExecuteAsync(dialect.Spell(step), transaction: transaction);
        }
        catch (DbException exception) when (dialect.TroubleOf(exception) == Trouble.None && dialect.Misuse(exception) is null)
        {
            throw new RefusedException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Step {done + 1} of {list} cannot be taken. This database holds what another program made, or was changed ({exception.Message})."),
                exception);
        }
    }

    private static async Task<long> DoneAsync(DbConnection db, DbTransaction transaction, string list)
    {
        const string Odd = "The table “version” of this database holds what no version of the program wrote.";
        try
        {
            return await db.QuerySingleOrDefaultAsync<long>("SELECT step FROM version WHERE list = @list", new { list }, transaction) is >= 0 and var step
                ? step
                : throw new RefusedException(Odd);
        }
        catch (Exception exception) when (exception is DataException or InvalidCastException or FormatException)
        {
            throw new RefusedException(Odd, exception);
        }
    }
}
