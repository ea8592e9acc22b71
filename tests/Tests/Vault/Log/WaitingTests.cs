using Dapper;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log;

/// <summary>What waits for a space: to whom it is due, what a hand on the database can do with it, and what its writer is told.</summary>
[Trait("Security", "Waiting")]
public sealed class WaitingTests
{
    private static readonly TimeSpan s_tenMinutes = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task What_is_held_for_ten_minutes_enters_on_the_next_five_minutes_after_them_and_not_a_second_before()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        copy.Clock.Advance(TimeSpan.FromSeconds(61));
        var due = await DelayAsync(copy, ana, id);

        Assert.Equal(Copy.Noon.AddMinutes(15), due);
        copy.Clock.SetUtcNow(due.AddSeconds(-1));
        Assert.Equal("Ana", await NameAsync(copy, ben, id));
        copy.Clock.SetUtcNow(due);
        Assert.Equal("Anna", await NameAsync(copy, ben, id));
    }

    [Fact]
    public async Task What_is_due_on_the_five_minutes_waits_no_longer()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();

        Assert.Equal(Copy.Noon.AddMinutes(10), await DelayAsync(copy, ana, id));
    }

    [Fact]
    public async Task Set_to_be_due_at_once_by_somebody_with_the_database_it_still_enters_at_its_own_time()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var due = await DelayAsync(copy, ana, id);

        foreach (var at in (long?[])[1, 0, -1, null, long.MaxValue])
        {
            await ExecuteAsync(copy, "UPDATE waiting SET due = @at WHERE owner = @id", id, at);
            Assert.Equal("Ana", await NameAsync(copy, ben, id));
            Assert.Equal("Ana", await NameAsync(copy, ana, id));
            Assert.Equal(due, Assert.Single(await (await copy.Access.ReadAsync(ana.Session, id, default)).DelayedAsync(default)).Due);
        }

        await ExecuteAsync(copy, "UPDATE waiting SET due = @at WHERE owner = @id", id, 1);
        copy.Clock.SetUtcNow(due.AddSeconds(-1));
        Assert.Equal("Ana", await NameAsync(copy, ben, id));
        copy.Clock.SetUtcNow(due);
        Assert.Equal("Anna", await NameAsync(copy, ben, id));
    }

    [Fact]
    public async Task Withdrawn_and_put_back_it_does_not_go_out_when_its_writer_comes_first_and_they_are_told()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await PutBackAsync(copy, ana, id);

        await using var fresh = copy.Another();
        var session = await fresh.SignInAsync(ana);
        Assert.Equal("Ana", (await fresh.Access.ReadAsync(session, id, default)).State.Names[ana.Me]);

        Assert.Equal([TidingKind.WithdrawnCameBack], (await fresh.Tidings.ListAsync(session, default)).Select(told => told.Kind));
        Assert.Equal("Ana", await NameAsync(copy, ben, id));
        Assert.Equal(0, await CountAsync(copy, id));
    }

    [Fact]
    public async Task Withdrawn_and_put_back_its_writer_is_told_when_the_other_came_first_and_it_went_out_and_they_can_take_it_out_again()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await PutBackAsync(copy, ana, id);
        Assert.Equal("Anna", await NameAsync(copy, ben, id));

        await using var fresh = copy.Another();
        var session = await fresh.SignInAsync(ana);
        await fresh.Access.ReadAsync(session, id, default);
        await fresh.Access.ReadAsync(session, id, default);

        Assert.Equal([TidingKind.WithdrawnWentOut], (await fresh.Tidings.ListAsync(session, default)).Select(told => told.Kind));
        await (await fresh.Access.WriteAsync(session, id, default)).TakeBackAsync(happened => happened is MemberNamed { Name: "Anna" }, default);
        Assert.Equal("Ana", await NameAsync(copy, ben, id));
    }

    [Fact]
    public async Task Put_back_after_it_was_linked_and_taken_back_it_closes_nothing_and_enters_nowhere()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        var row = await RowAsync(copy, id);
        copy.Clock.Advance(s_tenMinutes);
        Assert.Equal("Anna", await NameAsync(copy, ben, id));
        await (await copy.Access.WriteAsync(ana.Session, id, default)).TakeBackAsync(happened => happened is MemberNamed { Name: "Anna" }, default);

        await copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), default);

        await using var fresh = copy.Another();
        Assert.Equal("Ana", await NameAsync(fresh, ben, id));
        Assert.Equal("Ana", await NameAsync(fresh, ana, id));
        Assert.True(
            (
                await (await fresh.Access.WriteAsync(await fresh.SignInAsync(ben), id, default))
                    .DecideAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), default)).Accepted);
    }

    [Fact]
    public async Task What_the_one_who_left_had_held_does_not_arrive_also_not_put_back()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        var row = await RowAsync(copy, id);

        await copy.Links.LeaveAsync(ana.Session, id, 30, default);

        Assert.Equal(0, await CountAsync(copy, id));
        copy.Clock.Advance(s_tenMinutes);
        Assert.Equal("Ana", await NameAsync(copy, ben, id));
        await copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), default);
        Assert.Equal("Ana", await NameAsync(copy, ben, id));
        await using var fresh = copy.Another();
        Assert.Equal("Ana", await NameAsync(fresh, ben, id));
        Assert.Empty((await fresh.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task What_the_one_who_stays_held_before_the_leaving_arrives_in_their_own_record()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        await copy.Links.LeaveAsync(ben.Session, id, 30, default);
        Assert.Single(await (await copy.Access.ReadAsync(ana.Session, id, default)).DelayedAsync(default));

        copy.Clock.Advance(s_tenMinutes);

        Assert.Equal("Anna", await NameAsync(copy, ana, id));
        await DelayAsync(copy, ana, id, "Annie");
        Assert.Single(await (await copy.Access.ReadAsync(ana.Session, id, default)).DelayedAsync(default));
        copy.Clock.Advance(s_tenMinutes);
        Assert.Equal("Annie", await NameAsync(copy, ana, id));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task A_backup_of_what_was_waiting_and_then_withdrawn_brings_none_of_it_back_and_its_writer_is_told()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        await copy.Drafts.KeepAsync(ana.Session, "/o/1", false, new Dictionary<string, string> { ["What"] = "half a promise" }, default);
        var file = Path.Combine(copy.Database.Options.Folder, "night.db");
        await new Backups(copy.Database.Options, copy.Clock).BackUpAsync(file, default);
        await (await copy.Access.WriteAsync(ana.Session, id, default)).TakeBackAsync(happened => happened is MemberNamed, default);

        await using var empty = await Databases.FreshAsync(empty: true);
        File.Copy(
            Path.Combine(copy.Database.Options.Folder, Steadfast.Vault.Accounts.Pepper.File),
            Path.Combine(empty.Options.Folder, Steadfast.Vault.Accounts.Pepper.File), overwrite: true);
        var report = await new Backups(empty.Options, copy.Clock).RestoreAsync(file, default);
        Assert.Equal(1, report.Dropped);

        await using var restored = Copy.At(empty, copy.Now.AddDays(2));
        Assert.Equal("Ana", await NameAsync(restored, ben, id));
        var session = await restored.SignInAsync(ana);
        var hers = await restored.Access.ReadAsync(session, id, default);
        Assert.Equal("Ana", hers.State.Names[ana.Me]);
        Assert.Empty(await hers.DelayedAsync(default));
        Assert.Equal([TidingKind.WaitingDropped], (await restored.Tidings.ListAsync(session, default)).Select(told => told.Kind));
        Assert.Empty(await restored.Tidings.ListAsync(await restored.SignInAsync(ben), default));
        Assert.NotNull(await restored.Drafts.FindAsync(session, "/o/1", false, default));
        Assert.Equal(0, await CountAsync(restored, id));
    }

    [Fact]
    public async Task A_database_tells_neither_who_holds_something_nor_for_whom_nor_at_which_minute_it_was_written()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        copy.Clock.Advance(TimeSpan.FromSeconds(73));
        await DelayAsync(copy, ana, id);
        await DelayAsync(copy, ben, id, "Benno");

        await using var db = await copy.Database.ConnectAsync();
        foreach (var row in await db.QueryAsync<WaitingRow>("SELECT owner, box, id, due, sealed FROM waiting WHERE owner = @id", new { id = id.ToBytes() }))
        {
            Assert.Equal(0, row.Due % 300);
            foreach (var someone in (Someone[])[ana, ben])
            {
                foreach (var bytes in (byte[][])[row.Box, row.Id, row.Sealed])
                {
                    Assert.Equal(-1, bytes.AsSpan().IndexOf(someone.Me.ToBytes()));
                }
            }
        }
    }

    [Fact]
    public async Task Only_the_writer_sees_what_waits_and_each_sees_their_own_alone()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        await DelayAsync(copy, ben, id, "Benno");

        Assert.Equal(
            "Anna", Assert.IsType<MemberNamed>(Assert.Single(await (await copy.Access.ReadAsync(ana.Session, id, default)).DelayedAsync(default)).Event).Name);
        Assert.Equal(
            "Benno", Assert.IsType<MemberNamed>(Assert.Single(await (await copy.Access.ReadAsync(ben.Session, id, default)).DelayedAsync(default)).Event).Name);
    }

    [Fact]
    public async Task What_an_earlier_version_had_on_its_way_enters_no_more_and_is_its_writers_again()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var view = await copy.Lines.OpenAsync(ana.Session, id, default);
        var named = new MemberNamed("Anna", copy.Today) { By = ana.Me };
        var old = MembersHand.Seal(
            ana.Session.Identity, view.Place, named, view.Keys[0].Key, copy.Now, header => header with { Version = 1, Kind = EntryKind.Waited });
        await copy.Stores.Main.WriteAsync(
            (db, tx) => WaitingRows.PutAsync(db, tx, new(id.ToBytes(), [], new byte[16], copy.Now.ToUnixTimeSeconds(), Tail.Encode(old))), default);
        copy.Clock.Advance(s_tenMinutes);

        Assert.Equal("Ana", await NameAsync(copy, ben, id));
        Assert.Equal("Ana", await NameAsync(copy, ana, id));
        Assert.Empty(await (await copy.Access.ReadAsync(ben.Session, id, default)).DelayedAsync(default));
        var hers = await copy.Access.WriteAsync(ana.Session, id, default);
        var held = Assert.Single(await hers.DelayedAsync(default));
        Assert.True(held.IsReturned);
        Assert.Equal(named, held.Event);
        Assert.Single((await hers.DelayAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), s_tenMinutes, default)).Events);
        await hers.TakeBackAsync(happened => happened is MemberNamed { Name: "Anna" }, default);
        Assert.Empty(await hers.DelayedAsync(default));
        Assert.Equal(0, await CountAsync(copy, id));
    }

    [Theory]
    [Trait("Engine", "sqlite")]
    [InlineData("UPDATE waiting SET due = 1.5 WHERE owner = @id", "due")]
    [InlineData("UPDATE waiting SET due = 'x' WHERE owner = @id", "due")]
    [InlineData("UPDATE waiting SET sealed = 5, due = 1 WHERE owner = @id", "sealed")]
    [InlineData("UPDATE waiting SET id = 'x', due = 1 WHERE owner = @id", "id")]
    public async Task A_value_of_another_kind_in_a_row_that_waits_closes_nothing_and_is_named_by_a_verification(string sql, string column)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        await ExecuteAsync(copy, sql, id, null);

        Assert.Equal("Ana", await NameAsync(copy, ben, id));
        Assert.Equal("Ana", await NameAsync(copy, ana, id));
        Assert.NotNull(await (await copy.Access.ReadAsync(ana.Session, id, default)).DelayedAsync(default));
        Assert.Contains(
            (await copy.Verification.CheckDatabaseAsync(default)).Faults,
            fault => fault.Contains($"table waiting: 1 row with a value in {column} that is none", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task A_value_of_another_kind_in_a_record_is_a_broken_record_and_no_error_of_the_program()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();
        await ExecuteAsync(copy, "UPDATE space SET head_seq = 1.5 WHERE id = @id", id, null);

        await Assert.ThrowsAsync<LogBrokenException>(async () => await copy.Access.ReadAsync(await copy.SignInAsync(ana), id, default));
        Assert.Contains((await copy.Verification.CheckDatabaseAsync(default)).Faults, fault => fault.Contains("head_seq", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Put_back_after_it_went_out_it_is_not_listed_as_on_its_way()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        var row = await RowAsync(copy, id);
        copy.Clock.Advance(s_tenMinutes);
        Assert.Equal("Anna", await NameAsync(copy, ben, id));
        await copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), default);

        var hers = await copy.Access.WriteAsync(ana.Session, id, default);

        Assert.Empty(await hers.DelayedAsync(default));
        await hers.TakeBackAsync(happened => happened is MemberNamed { Name: "Anna" }, default);
        await copy.Access.ReadAsync(ana.Session, id, default);
        Assert.Empty(await copy.Tidings.ListAsync(ana.Session, default));
    }

    [Fact]
    public async Task When_nothing_can_be_written_what_is_due_waits_and_the_page_is_shown()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await DelayAsync(copy, ana, id);
        copy.Clock.Advance(s_tenMinutes);
        var broken = new CountingDialect(copy.Database.Options) { IsFull = true };
        await using (var store = await Store.OpenAsync(broken, new Dictionary<string, IReadOnlyList<string>>(), default))
        {
            var stores = copy.Stores with { Main = store };
            var lines = new Lines(stores, copy.Directories, Steadfast.Web.Codec.ForSpaces, copy.Clock);
            Assert.Equal("Ana", ((SharedState)(await lines.OpenAsync(ben.Session, id, default)).State).Names[ana.Me]);
        }

        Assert.Equal("Anna", await NameAsync(copy, ben, id));
    }

    private static async Task<DateTimeOffset> DelayAsync(Copy copy, Someone someone, Id<Space> id, string name = "Anna")
    {
        var space = await copy.Access.WriteAsync(someone.Session, id, default);
        await space.DelayAsync(state => state.CallMe(someone.Me, name, copy.Today), s_tenMinutes, default);
        return (await space.DelayedAsync(default)).Max(held => held.Due);
    }

    /// <summary>Has somebody hold something and withdraw it, and puts its row back as it was, when its time has come.</summary>
    private static async Task PutBackAsync(Copy copy, Someone someone, Id<Space> id)
    {
        await DelayAsync(copy, someone, id);
        var row = await RowAsync(copy, id);
        await (await copy.Access.WriteAsync(someone.Session, id, default)).TakeBackAsync(happened => happened is MemberNamed { Name: "Anna" }, default);
        Assert.Equal(0, await CountAsync(copy, id));
        await copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), default);
        copy.Clock.Advance(TimeSpan.FromMinutes(10));
    }

    private static async Task<string> NameAsync(Copy copy, Someone reader, Id<Space> id)
    {
        var space = await copy.Access.ReadAsync(await copy.SignInAsync(reader), id, default);
        return space.State.Names.Single(named => named.Value.StartsWith('A')).Value;
    }

    private static async Task<WaitingRow> RowAsync(Copy copy, Id<Space> space)
    {
        await using var db = await copy.Database.ConnectAsync();
        return await db.QuerySingleAsync<WaitingRow>("SELECT owner, box, id, due, sealed FROM waiting WHERE owner = @space", new { space = space.ToBytes() });
    }

    private static async Task<long> CountAsync(Copy copy, Id<Space> space)
    {
        await using var db = await copy.Database.ConnectAsync();
        return await db.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM waiting WHERE owner = @space", new { space = space.ToBytes() });
    }

    private static async Task ExecuteAsync(Copy copy, string sql, Id<Space> space, long? at)
    {
        await using var db = await copy.Database.ConnectAsync();
        Assert.Equal(1, await db.ExecuteAsync(sql, new { id = space.ToBytes(), at }));
    }
}
