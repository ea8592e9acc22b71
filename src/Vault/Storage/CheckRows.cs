using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>Something a table can show without a key that no row of it has in a database this program wrote.</summary>
/// <param name="Is">What such a row is, after "2 rows of entry".</param>
/// <param name="Where">The condition, in the words of both engines.</param>
/// <param name="IsFault">False for what does no harm.</param>
internal sealed record RowCheck(string Table, string Is, string Where, bool IsFault = true);

/// <summary>Looks at every table by sizes and numbers alone: for the command that verifies, and for nothing else.</summary>
internal static class CheckRows
{
    /// <summary>The tables there are, but that of the version.</summary>
    private static readonly string[] s_tables = ["account", "identity", "space", "entry", "space_grant", "waiting", "invite", "kept", "mail", "lane"];

    // What is sealed begins with its version, and is 29 bytes longer than what was sealed.
    private const string NoSeal = "length({0}) < 29 OR substr({0}, 1, 1) <> @one";

    // Words are padded to 256 bytes, 1, 4 or 16 KiB, or whole steps of 64 KiB.
    private const string NoStep = "length({0}) - {1} NOT IN (256, 1024, 4096, 16384) AND (length({0}) - {1} < 65536 OR (length({0}) - {1}) % 65536 <> 0)";

    private static readonly RowCheck[] s_checks =
    [
        new("account", "with a tag that is none", "length(signin_tag) <> 32 OR length(code_tag) <> 32"),
        new("account", "with a salt that is none", "length(salt) <> 16"),
        new(
            "account", "with a slot that is none, so that nobody can sign in to it",
            $"{Of(NoSeal, "slot_pass")} OR {Of(NoSeal, "slot_code")} OR length(slot_pass) < @slot OR length(slot_pass) <> length(slot_code)"),
        new("identity", "that does not name a person", "length(id) <> 16"),
        new("identity", "with a directory that is none, so that nobody can sign in to it", $"{Of(NoSeal, "directory")} OR ({Of(NoStep, "directory", 29)})"),
        new("identity", "with a second part that is none", $"{Of(NoSeal, "apart")} OR (length(apart) - 29) % 4096 <> 0 OR length(apart) = 29"),
        new("space", "that does not name a space", "length(id) <> 16"),
        new("entry", "of a space that is not there", "space NOT IN (SELECT id FROM space)"),
        new("entry", "beyond the end of its record", "seq > (SELECT head_seq FROM space WHERE id = entry.space)"),
        new("space_grant", "of a space that is not there", "space NOT IN (SELECT id FROM space)"),
        new("space_grant", "that does not name a person", "length(identity) <> 16"),
        new("space_grant", "with a key that is none", "length(wrapped_key) <> 80"),
        new("waiting", "of nobody", "length(owner) <> 16 OR length(id) <> 16 OR length(box) NOT IN (0, 16)"),
        new("waiting", "for a space that is not there", "length(box) > 0 AND owner NOT IN (SELECT id FROM space)"),
        new(
            "waiting", "with nothing in it that could enter a record",
            $"length(box) > 0 AND length(sealed) > 0 AND ({Of(NoSeal, "sealed")} OR ({Of(NoStep, "sealed", "@around")}))"),
        new("waiting", "due before there was a calendar", "due < 0"),
        new("invite", "with a code or a claim that is none", $"length(id) <> 32 OR length(used) <> 32 OR {Of(NoSeal, "blob")}"),
        new("kept", "that is not sealed", Of(NoSeal, "sealed")),
        new("mail", "that is not sealed", $"length(id) <> 16 OR {Of(NoSeal, "sealed")} OR ({Of(NoStep, "sealed", 29)})"),
        new("mail", "sent less than never, or on a day to come", "sends < 0 OR sent_day < 0 OR sent_day > @tomorrow"),
        new("lane", "that counts tries of nobody", "length(account) <> 32 OR length(lane) <> 32"),
        new("lane", "that counts less than no tries, or in an hour to come, so that guessing is not slowed", "tries < 0 OR hour > @soon"),
        new("lane", "known since a day to come", "known_day > @tomorrow", IsFault: false),
    ];

    /// <summary>What columns hold values of another kind than they were made for, which only SQLite allows: a line each.</summary>
    public static async Task<IReadOnlyList<string>> WrongKindsAsync(DbConnection db)
    {
        List<string> wrong = [];
        if (Dialect.LooseColumns(db) is not { } columns)
        {
            return wrong;
        }

        foreach (var table in s_tables)
        {
            foreach (var (name, type) in await db.QueryAsync<(string Name, string Type)>(columns, new { table }))
            {
                var kind = type switch { "BLOB" => "blob", "BIGINT" => "integer", _ => "text" };
                if (await db.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM {table} WHERE typeof({name}) NOT IN (@kind, 'null')", new { kind }) is var rows
                    and > 0)
                {
                    wrong.Add(
                        string.Create(
                            CultureInfo.InvariantCulture, $"table {table}: {rows} {(rows == 1 ? "row" : "rows")} with a value in {name} that is none"));
                }
            }
        }

        return wrong;
    }

    /// <summary>How many rows each table has.</summary>
    public static async Task<IReadOnlyList<(string Table, long Rows)>> CountAsync(DbConnection db)
    {
        List<(string Table, long Rows)> counts = [];
        foreach (var table in s_tables)
        {
            counts.Add((table, await db.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM {table}")));
        }

        return counts;
    }

    /// <summary>The checks that rows fail, with how many.</summary>
    /// <param name="slot">The least length of a sealed slot.</param>
    /// <param name="around">How much longer a sealed waiting entry is than its padded words.</param>
    /// <param name="day">Today, days since 0001-01-01 in UTC.</param>
    /// <param name="hour">This hour, since 1970 in UTC.</param>
    public static async Task<IReadOnlyList<(RowCheck Check, long Rows)>> FailedAsync(DbConnection db, int slot, int around, int day, long hour)
    {
        List<(RowCheck Check, long Rows)> failed = [];
        foreach (var check in s_checks)
        {
            var rows = await db.ExecuteScalarAsync<long>(
                $"SELECT COUNT(*) FROM {check.Table} WHERE {check.Where}", new { one = new byte[] { 1 }, slot, around, tomorrow = day + 1L, soon = hour + 24 });
            if (rows > 0)
            {
                failed.Add((check, rows));
            }
        }

        return failed;
    }

    /// <summary>Every form in which the cost of a passphrase is stored.</summary>
    public static async Task<IReadOnlyList<string>> CostsAsync(DbConnection db) => (await db.QueryAsync<string>("SELECT DISTINCT kdf FROM account")).AsList();

    /// <summary>How many accounts there are, and how many directories, at one moment.</summary>
    public static Task<(long Accounts, long Directories)> PeopleAsync(DbConnection db) => db.QuerySingleAsync<(long, long)>(
        "SELECT (SELECT COUNT(*) FROM account), (SELECT COUNT(*) FROM identity)");

    private static string Of(string condition, params object[] columns) => string.Format(CultureInfo.InvariantCulture, condition, columns);
}
