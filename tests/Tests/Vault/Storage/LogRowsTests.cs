using Dapper;
using Steadfast.Tests.Support;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Storage;

public sealed class LogRowsTests : IAsyncLifetime
{
    private readonly SpaceRow _space = new(Rows.Bytes(), 0, Rows.Bytes(32), 1);
    private Database _database = null!;
    private Stores _stores = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Store Main => _stores.Main;

    public async ValueTask InitializeAsync()
    {
        _database = await Databases.FreshAsync();
        _stores = await _database.OpenAsync();
        Assert.True(await Main.WriteAsync((db, transaction) => LogRows.InsertSpaceAsync(db, transaction, _space), Token));
    }

    public async ValueTask DisposeAsync()
    {
        await _stores.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_space_is_found_as_it_was_put_and_put_once()
    {
        Assert.Equivalent(_space, await Main.ReadAsync(db => LogRows.FindSpaceAsync(db, null, _space.Id), Token), strict: true);
        Assert.Equivalent(_space, await Main.WriteAsync((db, transaction) => LogRows.FindSpaceAsync(db, transaction, _space.Id), Token), strict: true);
        Assert.Null(await Main.ReadAsync(db => LogRows.FindSpaceAsync(db, null, Rows.Bytes()), Token));
        Assert.False(await Main.WriteAsync((db, transaction) => LogRows.InsertSpaceAsync(db, transaction, _space with { HeadSeq = 9 }), Token));
        Assert.Equivalent(new[] { _space }, await Main.ReadAsync(db => LogRows.AllSpacesAsync(db, null), Token), strict: true);
    }

    [Fact]
    public async Task The_head_comes_with_whether_something_in_the_boxes_asked_about_is_due()
    {
        var head = new HeadRow(0, _space.HeadHash, 1);
        Assert.Null(await Main.ReadAsync(db => LogRows.HeadAsync(db, Rows.Bytes(), [], 900), Token));
        Assert.Equivalent(head, await Main.ReadAsync(db => LogRows.HeadAsync(db, _space.Id, [], 900), Token), strict: true);

        foreach (var (box, due) in new (byte, long?)[] { (1, null), (2, 900), (3, 800) })
        {
            await Main.WriteAsync((db, transaction) => WaitingRows.PutAsync(db, transaction, new WaitingRow(_space.Id, [box], [1], due, [1])), Token);
        }

        foreach (var (boxes, now, hasDue) in new (byte[][], long, bool)[] { ([], 900, false), ([[1]], 900, false), ([[1], [2]], 899, false),
            ([[1], [2]], 900, true), ([[3], [2]], 800, true), ([[3]], 799, false) })
        {
            Assert.Equivalent(head with { HasDue = hasDue }, await Main.ReadAsync(db => LogRows.HeadAsync(db, _space.Id, boxes, now), Token), strict: true);
        }
    }

    [Fact]
    [Trait("Security", "Concurrency")]
    public async Task Of_sixteen_that_move_one_head_exactly_one_wins()
    {
        var moves = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => Main.WriteAsync(
            async (db, transaction) =>
            {
                var head = await LogRows.FindSpaceAsync(db, transaction, _space.Id);
                return await LogRows.MoveHeadAsync(db, transaction, _space.Id, 0, _space.HeadHash, 1, [(byte)i], 2) && head!.HeadSeq == 0;
            },
            Token))));

        Assert.Single(moves, moved => moved);
        Assert.Equivalent(
            new SpaceRow(_space.Id, 1, [(byte)Array.IndexOf(moves, true)], 2), await Main.ReadAsync(db => LogRows.FindSpaceAsync(db, null, _space.Id), Token),
            strict: true);
        Assert.False(await Main.WriteAsync((db, transaction) => LogRows.MoveHeadAsync(db, transaction, _space.Id, 1, Rows.Bytes(32), 2, [1], 2), Token));
    }

    [Fact]
    [Trait("Security", "Concurrency")]
    public async Task Sixteen_who_append_on_what_they_find_make_one_line_without_gap_or_fork()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            async () =>
            {
                for (var n = 0; n < 10; n++)
                {
                    await Main.WriteAsync(
                        async (db, transaction) =>
                        {
                            var head = (await LogRows.FindSpaceAsync(db, transaction, _space.Id))!;
                            var hash = Rows.Bytes(32);
                            await LogRows.InsertEntryAsync(db, transaction, _space.Id, new EntryRow(head.HeadSeq + 1, hash, head.HeadHash, null, null));
                            Assert.True(await LogRows.MoveHeadAsync(db, transaction, _space.Id, head.HeadSeq, head.HeadHash, head.HeadSeq + 1, hash, 1));
                        },
                        Token);
                }
            },
            Token)));

        var entries = await Main.ReadAsync(db => LogRows.EntriesAsync(db, null, _space.Id, 0), Token);
        Assert.Equal(Enumerable.Range(1, 160).Select(seq => (long)seq), entries.Select(entry => entry.Seq));
        var previous = _space.HeadHash;
        foreach (var entry in entries)
        {
            Assert.Equal(previous, entry.Sig);
            previous = entry.Header;
        }
    }

    [Fact]
    public async Task Entries_come_in_order_from_where_one_asks_and_of_one_space_only()
    {
        var entries = Enumerable.Range(1, 30)
            .Select(
                seq => new EntryRow(seq, Rows.Bytes(200), Rows.Bytes(64), seq % 3 == 0 ? null : Rows.Bytes(seq * 700), seq % 3 == 0 ? null : Rows.Bytes(60)))
            .ToList();
        await Main.WriteAsync(
            async (db, transaction) =>
            {
                foreach (var entry in Enumerable.Reverse(entries))
                {
                    await LogRows.InsertEntryAsync(db, transaction, _space.Id, entry);
                }

                await LogRows.InsertEntryAsync(db, transaction, Rows.Bytes(), entries[0]);
            },
            Token);

        Assert.Equivalent(entries, await Main.ReadAsync(db => LogRows.EntriesAsync(db, null, _space.Id, 0), Token), strict: true);
        Assert.Equal(
            [29L, 30L], (await Main.WriteAsync((db, transaction) => LogRows.EntriesAsync(db, transaction, _space.Id, 28), Token)).Select(entry => entry.Seq));
        Assert.Empty(await Main.ReadAsync(db => LogRows.EntriesAsync(db, null, _space.Id, 30), Token));
    }

    [Fact]
    [Trait("Security", "Erasure")]
    public async Task Erased_words_are_in_no_file_any_more_once_forgotten()
    {
        var words = Rows.Bytes(64);
        var entry = new EntryRow(1, Rows.Bytes(200), Rows.Bytes(64), words, Rows.Bytes(60));
        await Main.WriteAsync((db, transaction) => LogRows.InsertEntryAsync(db, transaction, _space.Id, entry), Token);
        await Main.WriteAsync((db, transaction) => LogRows.InsertEntryAsync(db, transaction, _space.Id, entry with { Seq = 2, Ct = Rows.Bytes() }), Token);
        Assert.True(await _stores.ForgetErasedAsync(Token));

        await Main.WriteAsync((db, transaction) => LogRows.EraseWordsAsync(db, transaction, _space.Id, [1]), Token);
        Assert.True(await _stores.ForgetErasedAsync(Token));

        var entries = await Main.ReadAsync(db => LogRows.EntriesAsync(db, null, _space.Id, 0), Token);
        Assert.Equivalent(entry with { Ct = null, WrappedDek = null }, entries[0], strict: true);
        Assert.NotNull(entries[1].Ct);
        Assert.True(Databases.OnPostgres || Directory.GetFiles(_database.Options.Folder).Length > 0);
        foreach (var file in Directory.GetFiles(_database.Options.Folder))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, Token);
            Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf(words));
        }
    }

    [Fact]
    public async Task Grants_are_put_replaced_listed_and_taken_away()
    {
        var (ana, ben) = (new byte[] { 1 }, new byte[] { 2 });
        var first = new GrantRow(_space.Id, ana, 1, Rows.Bytes(80), null);
        var second = first with { Epoch = 2, UntilDay = 20_000 };
        var replaced = second with { WrappedKey = Rows.Bytes(80), UntilDay = null };
        var others = first with { Identity = ben };
        await Main.WriteAsync(
            async (db, transaction) =>
            {
                foreach (var grant in new[] { others, second, first, replaced })
                {
                    await LogRows.PutGrantAsync(db, transaction, grant);
                }
            },
            Token);

        Assert.Equivalent(new[] { first, replaced }, await Main.ReadAsync(db => LogRows.GrantsAsync(db, null, _space.Id, ana), Token), strict: true);
        Assert.Equivalent(new[] { first, replaced, others }, await Main.ReadAsync(db => LogRows.AllGrantsAsync(db, null, _space.Id), Token), strict: true);
        await Main.WriteAsync((db, transaction) => LogRows.DeleteGrantsAsync(db, transaction, _space.Id, ana), Token);
        Assert.Equivalent(new[] { others }, await Main.ReadAsync(db => LogRows.AllGrantsAsync(db, null, _space.Id), Token), strict: true);
    }

    [Fact]
    public async Task A_space_goes_with_all_it_has_and_nothing_else_goes()
    {
        var other = _space with { Id = Rows.Bytes() };
        await Main.WriteAsync(
            async (db, transaction) =>
            {
                await LogRows.InsertSpaceAsync(db, transaction, other);
                foreach (var space in new[] { _space.Id, other.Id })
                {
                    await LogRows.InsertEntryAsync(db, transaction, space, new EntryRow(1, [1], [1], null, null));
                    await LogRows.PutGrantAsync(db, transaction, new GrantRow(space, [1], 1, [1], null));
                    await WaitingRows.PutAsync(db, transaction, new WaitingRow(space, [], [1], null, [1]));
                }
            },
            Token);

        await Main.WriteAsync((db, transaction) => LogRows.DeleteSpaceAsync(db, transaction, _space.Id), Token);

        await using var direct = await _database.ConnectAsync();
        foreach (var (table, key) in new[] { ("space", "id"), ("entry", "space"), ("space_grant", "space"), ("waiting", "owner") })
        {
            Assert.Equal(other.Id, await direct.QuerySingleAsync<byte[]>($"SELECT {key} FROM {table}"));
        }
    }
}
