using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Storage;
using static SQLitePCL.raw;

namespace Steadfast.Tests.Vault.Storage;

public sealed class StoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answered_write_is_there_for_everybody()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();

        await PutAsync(stores.Main, "a");

        await using var direct = await database.ConnectAsync();
        Assert.Equal(["a"], await direct.QueryAsync<string>("SELECT name FROM kept"));
    }

    [Fact]
    public async Task An_act_that_throws_leaves_nothing_and_its_own_exception()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();

        var thrown = await Assert.ThrowsAsync<FormatException>(() => stores.Main.WriteAsync<bool>(
            async (db, transaction) =>
            {
                await KeptRows.PutAsync(db, transaction, new KeptRow("a", [1]));
                throw new FormatException("mine");
            },
            Token));

        Assert.Equal("mine", thrown.Message);
        Assert.Empty(await NamesAsync(stores.Main));
    }

    [Fact]
    public async Task Among_acts_committed_together_one_that_throws_fails_alone()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        using var gate = new ManualResetEventSlim();
        var first = await DelayAsync(stores.Main, gate);

        var acts = Enumerable.Range(0, 50).Select(i => stores.Main.WriteAsync(
            async (db, transaction) =>
            {
                await KeptRows.PutAsync(db, transaction, new KeptRow($"{i:00}", [1]));
                return i % 5 == 0 ? throw new FormatException($"{i}") : i;
            },
            Token)).ToList();
        gate.Set();
        await first;

        for (var i = 0; i < acts.Count; i++)
        {
            if (i % 5 == 0)
            {
                Assert.Equal($"{i}", (await Assert.ThrowsAsync<FormatException>(() => acts[i])).Message);
            }
            else
            {
                Assert.Equal(i, await acts[i]);
            }
        }

        Assert.Equal(Enumerable.Range(0, 50).Where(i => i % 5 != 0).Select(i => $"{i:00}"), await NamesAsync(stores.Main));
    }

    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task What_queued_up_is_committed_with_one_flush_and_answered_after_it()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        using var gate = new ManualResetEventSlim();
        var acts = new List<Task>();
        var commits = 0;
        var answeredBefore = 0;
        await stores.Main.WriteAsync(
            (db, _) =>
            {
                sqlite3_commit_hook(((SqliteConnection)db).Handle, _ =>
                {
                    commits++;
                    answeredBefore += acts.Count(act => act.IsCompleted);
                    return 0;
                }, null);
                return Task.CompletedTask;
            },
            Token);
        commits = 0;
        var first = await DelayAsync(stores.Main, gate);

        acts.AddRange(Enumerable.Range(0, 60).Select(i => PutAsync(stores.Main, $"{i}")));
        gate.Set();
        await first;
        await Task.WhenAll(acts);

        // One for the act that held the writer, one for the sixty that waited.
        Assert.Equal(2, commits);
        Assert.Equal(0, answeredBefore);
    }

    [Fact]
    public async Task An_act_is_cancelled_before_it_starts_or_not_at_all()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        using var gate = new ManualResetEventSlim();
        using var inTime = new CancellationTokenSource();
        using var tooLate = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var running = Task.Run(
            () => stores.Main.WriteAsync(
                async (db, transaction) =>
                {
                    started.SetResult();
                    await tooLate.CancelAsync();
                    gate.Wait(Token);
                    await KeptRows.PutAsync(db, transaction, new KeptRow("running", [1]));
                    return true;
                },
                tooLate.Token),
            Token);
        await started.Task;

        await inTime.CancelAsync();
        var never = stores.Main.WriteAsync((db, transaction) => KeptRows.PutAsync(db, transaction, new KeptRow("never", [1])), inTime.Token);
        gate.Set();

        Assert.True(await running);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => never);
        Assert.Equal(["running"], await NamesAsync(stores.Main));
    }

    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task An_act_given_up_while_it_waits_in_the_queue_never_happens()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        using var gate = new ManualResetEventSlim();
        using var givenUp = new CancellationTokenSource();
        var first = await DelayAsync(stores.Main, gate);
        var waiting = stores.Main.WriteAsync((db, transaction) => KeptRows.PutAsync(db, transaction, new KeptRow("never", [1])), givenUp.Token);

        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        gate.Set();
        await first;
        Assert.Empty(await NamesAsync(stores.Main));
    }

    [Fact]
    public async Task Closing_finishes_what_was_asked_for()
    {
        await using var database = await Databases.FreshAsync();
        var stores = await database.OpenAsync();
        var acts = Enumerable.Range(0, 200).Select(i => PutAsync(stores.Main, $"{i}")).ToList();
        if (Databases.OnPostgres)
        {
            await Task.WhenAll(acts);
        }

        await stores.DisposeAsync();
        await stores.DisposeAsync();

        await Task.WhenAll(acts);
        await using var direct = await database.ConnectAsync();
        Assert.Equal(200, await direct.QuerySingleAsync<long>("SELECT count(*) FROM kept"));
    }

    [Fact]
    public async Task A_read_sees_one_moment_while_others_write()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        await PutAsync(stores.Main, "a");

        var (before, after) = await stores.Main.ReadAsync(
            async db =>
            {
                var before = await KeptRows.ListAsync(db, null, "");
                await PutAsync(stores.Main, "b");
                return (before.Count, (await KeptRows.ListAsync(db, null, "")).Count);
            },
            Token);

        Assert.Equal((1, 1), (before, after));
        Assert.Equal(["a", "b"], await NamesAsync(stores.Main));
    }

    [Fact]
    public async Task Forty_readers_at_once_all_get_their_turn()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        await PutAsync(stores.Main, "a");

        var read = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => NamesAsync(stores.Main))));

        Every.Of(read, names => Assert.Equal(["a"], names));
    }

    [Fact]
    public async Task A_read_that_throws_spoils_nothing_for_the_next()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<FormatException>(() => stores.Main.ReadAsync<int>(_ => throw new FormatException(), Token));
            await Assert.ThrowsAnyAsync<DbException>(() => stores.Main.ReadAsync(db => db.QuerySingleAsync<int>("SELECT nothing FROM nowhere"), Token));
        }

        Assert.Empty(await NamesAsync(stores.Main));
    }

    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task A_read_cannot_write()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => stores.Main.ReadAsync(db => KeptRows.DeleteAsync(db, null, "a"), Token));
    }

    [Fact]
    [Trait("Security", "Disk full")]
    [Trait("Engine", "sqlite")]
    public async Task On_a_full_disk_nothing_is_kept_and_afterwards_all_goes_on()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        await PutAsync(stores.Main, "before");
        var pages = await stores.Main.WriteAsync((db, transaction) => db.QuerySingleAsync<long>("PRAGMA page_count", transaction: transaction), Token);
        await LimitAsync(pages + 2);

        using var gate = new ManualResetEventSlim();
        var first = await DelayAsync(stores.Main, gate);
        var small = PutAsync(stores.Main, "small");
        var large = PutAsync(stores.Main, "large", 100_000);
        gate.Set();
        await first;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => small);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => large);
        Assert.Equal(["before"], await NamesAsync(stores.Main));
        Assert.False(stores.Main.Failed.IsCancellationRequested);

        await LimitAsync(1_000_000);
        await PutAsync(stores.Main, "large", 100_000);
        Assert.Equal(["before", "large"], await NamesAsync(stores.Main));

        Task LimitAsync(long count) =>
            stores.Main.WriteAsync((db, transaction) => db.ExecuteAsync($"PRAGMA max_page_count={count}", transaction: transaction), Token);
    }

    [Fact]
    [Trait("Security", "Durability")]
    [Trait("Engine", "sqlite")]
    public async Task After_an_io_error_nothing_is_written_any_more()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();
        var failed = new TaskCompletionSource();
        await using var registration = stores.Main.Failed.Register(failed.SetResult);
        using var gate = new ManualResetEventSlim();
        var first = await DelayAsync(stores.Main, gate);
        var earlier = PutAsync(stores.Main, "earlier");
        var broken = stores.Main.WriteAsync<bool>((_, _) => throw new SqliteException("flush", SQLITE_IOERR, SQLITE_IOERR_FSYNC), Token);
        var later = PutAsync(stores.Main, "later");
        gate.Set();
        await first;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => broken);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => earlier);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => later);
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(10), Token);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => PutAsync(stores.Main, "after"));
        Assert.Empty(await NamesAsync(stores.Main));
    }

    [Fact]
    [Trait("Engine", "postgres")]
    public async Task A_connection_cut_by_the_server_is_trouble_for_one_act_and_not_for_the_next()
    {
        await using var database = await Databases.FreshAsync();
        await using var stores = await database.OpenAsync();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Main.WriteAsync(
            async (db, transaction) =>
            {
                await KeptRows.PutAsync(db, transaction, new KeptRow("cut", [1]));
                await db.ExecuteAsync("SELECT pg_terminate_backend(pg_backend_pid())", transaction: transaction);
            },
            Token));

        await PutAsync(stores.Main, "next");
        Assert.Equal(["next"], await NamesAsync(stores.Main));
    }

    [Fact]
    public async Task A_database_that_is_away_cannot_be_opened()
    {
        await using var database = await Databases.FreshAsync();
        var options = Databases.OnPostgres
            ? database.Options with { Postgres = "Host=127.0.0.1;Port=1;Timeout=2" }
            : database.Options;
        if (!Databases.OnPostgres)
        {
            Directory.CreateDirectory(Path.Combine(options.Folder, Stores.MainFile));
        }

        await Assert.ThrowsAnyAsync<Exception>(() => Stores.OpenAsync(options, Token));
    }

    // On the engine with one writer: lets it wait in an act of its own, so that what is asked for next queues up behind it.
    private static async Task<Task> DelayAsync(Store store, ManualResetEventSlim gate)
    {
        if (Databases.OnPostgres)
        {
            return Task.CompletedTask;
        }

        var holds = new TaskCompletionSource();
        var held = store.WriteAsync(
            (_, _) =>
            {
                holds.SetResult();
                gate.Wait(Token);
                return Task.CompletedTask;
            },
            Token);
        await holds.Task;
        return held;
    }

    private static Task PutAsync(Store store, string name, int bytes = 1) =>
        store.WriteAsync((db, transaction) => KeptRows.PutAsync(db, transaction, new KeptRow(name, Rows.Bytes(bytes))), Token);

    private static async Task<List<string>> NamesAsync(Store store) =>
        [.. (await store.ReadAsync(db => KeptRows.ListAsync(db, null, ""), Token)).Select(kept => kept.Name).Order(StringComparer.Ordinal)];
}
