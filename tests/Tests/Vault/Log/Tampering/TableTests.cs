using Dapper;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>Whoever runs a copy verifies it after an accident: every table is looked at, and what can be seen without a key is named.</summary>
[Trait("Security", "7.6")]
public sealed class TableTests
{
    /// <summary>What is done to a whole database, and what verification says of it.</summary>
    public static TheoryData<string, string> Tampers => new()
    {
        { "DELETE FROM space WHERE id = @space", "of a space that is not there" },
        { "UPDATE entry SET space = @other WHERE space = @space", "of a space that is not there" },
        { "DELETE FROM space WHERE id = @space; DELETE FROM entry WHERE space = @space", "table space_grant: 2 rows of a space that is not there" },
        { "DELETE FROM space WHERE id = @space; DELETE FROM entry WHERE space = @space; DELETE FROM space_grant WHERE space = @space",
            "table waiting: 1 row for a space that is not there" },
        { "UPDATE space SET head_seq = head_seq - 1 WHERE id = @space", "table entry: 1 row beyond the end of its record" },
        { "UPDATE space SET id = @junk WHERE id = @space", "table space: 1 row that does not name a space" },
        { "UPDATE space_grant SET wrapped_key = @junk", "with a key that is none" },
        { "UPDATE space_grant SET identity = @junk WHERE identity = @ana", "table space_grant: 1 row that does not name a person" },
        { "UPDATE account SET salt = @junk", "with a salt that is none" },
        { "UPDATE account SET kdf = 'argon2id/1;t=99999;m=1;p=1'", "a cost of a passphrase that this version does not know" },
        { "UPDATE account SET kdf = ''", "a cost of a passphrase that this version does not know" },
        { "UPDATE account SET slot_pass = @junk", "table account: 2 rows with a slot that is none" },
        { "UPDATE account SET slot_code = @sealed", "with a slot that is none" },
        { "UPDATE account SET signin_tag = @junk WHERE signin_tag = @tag", "table account: 1 row with a tag that is none" },
        { "UPDATE identity SET directory = @junk", "table identity: 2 rows with a directory that is none" },
        { "UPDATE identity SET directory = @sealed", "with a directory that is none" },
        { "UPDATE identity SET id = @junk WHERE id = @ana", "table identity: 1 row that does not name a person" },
        { "UPDATE waiting SET owner = @junk", "table waiting: 2 rows of nobody" },
        { "UPDATE waiting SET sealed = @junk WHERE length(box) > 0", "with nothing in it that could enter a record" },
        { "UPDATE waiting SET due = -1 WHERE length(box) > 0", "due before there was a calendar" },
        { "UPDATE invite SET blob = @junk", "table invite: 2 rows with a code or a claim that is none" },
        { "UPDATE invite SET used = @junk", "with a code or a claim that is none" },
        { "UPDATE kept SET sealed = @junk", "table kept: 1 row that is not sealed" },
        { "UPDATE mail SET sealed = @sealed", "table mail: 1 row that is not sealed" },
        { "UPDATE mail SET sends = -1", "sent less than never" },
        { "UPDATE lane SET tries = -1000000", "so that guessing is not slowed" },
        { "UPDATE lane SET hour = 9999999", "so that guessing is not slowed" },
        { "UPDATE lane SET account = @junk WHERE account = @tag", "tries of nobody" },
    };

    [Theory]
    [MemberData(nameof(Tampers))]
    public async Task What_can_be_seen_without_a_key_is_named(string tamper, string named)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, space) = await FillAsync(copy);
        var whole = await copy.Verification.CheckDatabaseAsync(default);
        Assert.Empty(whole.Faults);
        Assert.Empty(whole.Remarks);
        Every.Of(whole.Tables, table => Assert.True(table.Rows > 0, table.Table));

        await using (var db = await copy.Database.ConnectAsync())
        {
            await db.ExecuteAsync(tamper, new
            {
                space = space.ToBytes(),
                ana = ana.Me.ToBytes(),
                tag = ana.Session.Content.SignInTag,
                junk = new byte[] { 7, 7, 7 },
                other = Enumerable.Repeat((byte)9, 16).ToArray(),
                @sealed = (byte[])[1, .. Enumerable.Repeat((byte)7, 99)],
            });
        }

        Assert.Contains((await copy.Verification.CheckDatabaseAsync(default)).Faults, fault => fault.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DELETE FROM account WHERE signin_tag = @tag", "1 accounts and 2 directories")]
    [InlineData("DELETE FROM identity WHERE id = @ana", "2 accounts and 1 directories")]
    [InlineData("UPDATE lane SET known_day = 9999999", "known since a day to come")]
    public async Task What_may_have_an_honest_cause_is_remarked(string tamper, string named)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _) = await FillAsync(copy);
        await using (var db = await copy.Database.ConnectAsync())
        {
            await db.ExecuteAsync(tamper, new { ana = ana.Me.ToBytes(), tag = ana.Session.Content.SignInTag });
        }

        var report = await copy.Verification.CheckDatabaseAsync(default);

        Assert.Empty(report.Faults);
        Assert.Contains(report.Remarks, remark => remark.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_table_of_the_database_is_counted()
    {
        await using var copy = await Copy.StartAsync();
        await FillAsync(copy);

        Assert.Equal(
            (await Image.ReadAsync(copy.Database)).Tables.Where(table => table.Name is not ("version" or "session" or "shown"))
                .Select(table => (table.Name, (long)table.Rows.Count)).Order(),
            (await copy.Verification.CheckDatabaseAsync(default)).Tables.Order());
    }

    private static async Task<(Someone Ana, Id<Space> Space)> FillAsync(Copy copy)
    {
        var (ana, ben, id) = await copy.LinkedAsync();
        await copy.Links.InviteAsync(ben.Session, copy.Named(ben, "Ben"), default);
        await (await copy.Access.WriteAsync(ana.Session, id, default))
            .DelayAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), TimeSpan.FromHours(1), default);
        await copy.Drafts.KeepAsync(ana.Session, "/m", true, new Dictionary<string, string> { ["Words"] = "half a page" }, default);
        await copy.Kept.PutAsync("forms/1", [1, 2, 3], default);
        await copy.Reminders.SetAsync(ana.Session, ana.Passphrase, "ana@example.org", new(DayOfWeek.Sunday, 9, "Europe/Berlin"), default);
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, System.Net.IPAddress.Parse("192.0.2.1"), default);
        return (ana, id);
    }
}
