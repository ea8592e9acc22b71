using System.Buffers.Text;
using System.Text;
using Dapper;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>A page that a post brought waits for its browser in any process, and is worth nothing to whoever has the database.</summary>
public sealed class ShownPagesTests : IAsyncLifetime
{
    private const string Typed = "The kingfisher was back this morning";
    private static readonly BrowserCookies s_browser = new("forms", "visit");
    private Copy _copy = null!;
    private Copy _other = null!;

    public async ValueTask InitializeAsync()
    {
        _copy = await Copy.StartAsync();
        _other = _copy.Another();
    }

    public async ValueTask DisposeAsync()
    {
        await _other.DisposeAsync();
        await _copy.DisposeAsync();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("forms", null)]
    [InlineData("forms", "visit")]
    [Trait("Security", "S9")]
    public async Task Any_process_shows_a_page_to_the_browser_it_was_kept_for_and_to_no_other(string? forms, string? visit)
    {
        var browser = new BrowserCookies(forms, visit);
        var page = new ShownPage(429, "text/html; charset=utf-8", "7", false, Typed + " Žluťoučký kůň 🐎");
        var key = (await _copy.Shown.KeepAsync(page, browser, default))!;
        Assert.Equal(22, key.Length);

        foreach (var process in (Copy[])[_copy, _other])
        {
            Assert.Equivalent(page, await process.Shown.FindAsync(key, browser, default), strict: true);
            foreach (var another in new BrowserCookies[]
            {
                new(null, null), new("", null), new("", ""), new("forms", null), new("forms", ""), new("forms", "visit"), new(null, "visit"),
                new("visit", "forms"), new("form", "svisit"), new("formsvisit", ""), new("forms", "visit "), new("Forms", "visit"),
            })
            {
                Assert.Equal(another == browser, await process.Shown.FindAsync(key, another, default) is not null);
            }
        }
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task An_address_that_was_not_given_shows_nothing()
    {
        var key = (await KeepAsync(Typed))!;
        var almost = Base64Url.DecodeFromChars(key);
        almost[15] ^= 1;

        foreach (var process in (Copy[])[_copy, _other])
        {
            foreach (var wrong in (string[])["", "x", key[1..], key + "A", key[..20] + "==", new('=', 22), new('A', 22), Base64Url.EncodeToString(almost)])
            {
                Assert.Null(await process.Shown.FindAsync(wrong, s_browser, default));
            }
        }
    }

    [Fact]
    [Trait("Security", "7.6")]
    public async Task Without_the_pepper_the_database_and_all_a_browser_has_open_nothing()
    {
        var key = (await KeepAsync(Typed))!;
        ShownPages With(Pepper pepper) => new(_other.Stores, pepper, _other.Sessions, _other.Clock);

        Assert.NotNull(await With(_other.Pepper).FindAsync(key, s_browser, default));
        Assert.Null(await With(new(new byte[Pepper.Size])).FindAsync(key, s_browser, default));
    }

    [Fact]
    public async Task A_minute_counts_from_under_the_seal()
    {
        var key = (await KeepAsync(Typed))!;
        await using (var db = await _copy.Database.ConnectAsync(sessions: true))
        {
            await db.ExecuteAsync("UPDATE shown SET expires = expires + 3600");
        }

        _copy.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(await _copy.Shown.FindAsync(key, s_browser, default));
        Assert.NotNull(await _other.Shown.FindAsync(key, s_browser, default));
        _copy.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await _copy.Shown.FindAsync(key, s_browser, default));
        Assert.Null(await _other.Shown.FindAsync(key, s_browser, default));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_of_a_visit_is_shown_while_that_goes_on_wherever_it_is_ended(bool endsElsewhere)
    {
        var ana = await _copy.SignUpAsync();
        var (hers, nobodys) = (new BrowserCookies("forms", ana.Token), new BrowserCookies("forms", "a visit that has ended"));
        var page = new ShownPage(200, "text/html", null, true, Typed);
        var (key, late) = ((await _copy.Shown.KeepAsync(page, hers, default))!, (await _copy.Shown.KeepAsync(page, nobodys, default))!);
        Assert.NotNull(await _copy.Shown.FindAsync(key, hers, default));
        Assert.NotNull(await _other.Shown.FindAsync(key, hers, default));

        await (endsElsewhere ? _other : _copy).Sessions.EndAsync(ana.Session, default);

        foreach (var process in (Copy[])[_copy, _other])
        {
            Assert.Null(await process.Shown.FindAsync(key, hers, default));
            Assert.Null(await process.Shown.FindAsync(late, nobodys, default));
        }
    }

    [Fact]
    [Trait("Security", "7.6")]
    public async Task A_row_holds_no_word_names_nobody_says_nothing_of_its_length_and_goes_after_its_minute()
    {
        _copy.Clock.Advance(TimeSpan.FromSeconds(17));
        var keys = new[] { (await KeepAsync(Typed))!, (await KeepAsync(Typed + " and sang"))! };
        var table = (await Image.ReadAsync(_copy.Database))["shown"];

        Assert.Equal(["id", "sealed", "expires"], table.Columns.Select(column => column.Name));
        Assert.Equal(2, table.Rows.Count);
        Assert.Single(table.Rows.Select(row => ((byte[])row[1]!).Length).Distinct());
        // The end of a minute, the first that is no sooner than it is shown last.
        Every.Of(table.Rows, row => Assert.Equal(Copy.Noon.AddMinutes(2).ToUnixTimeSeconds(), row[2]));
        await Canaries.EnsureAbsentAsync(
            _copy.Database, ["kingfisher", .. keys], [Encoding.UTF8.GetBytes("kingfisher"), .. keys.Select(key => Base64Url.DecodeFromChars(key))]);

        _copy.Clock.Advance(TimeSpan.FromSeconds(60));
        await _other.Housekeeping.RunOnceAsync(default);
        Assert.Equal(2, await CountAsync());
        _copy.Clock.Advance(TimeSpan.FromSeconds(44));
        await _other.Housekeeping.RunOnceAsync(default);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Whoever_keeps_a_page_deletes_those_of_before()
    {
        await KeepAsync(Typed);
        await KeepAsync(Typed);
        _copy.Clock.Advance(TimeSpan.FromMinutes(2));

        await KeepAsync(Typed);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_table_that_is_full_and_a_page_that_is_too_long_leave_the_page_to_the_process_that_made_it()
    {
        var longest = (await KeepAsync(new('x', (1024 * 1024) - 100)))!;
        var tooLong = (await KeepAsync(new('x', 1024 * 1024)))!;
        Assert.NotNull(await _other.Shown.FindAsync(longest, s_browser, default));
        Assert.NotNull(await _copy.Shown.FindAsync(tooLong, s_browser, default));
        Assert.Null(await _other.Shown.FindAsync(tooLong, s_browser, default));

        for (var row = 1; row < 1000; row++)
        {
            await KeepAsync(Typed);
        }

        var late = (await KeepAsync(Typed))!;

        Assert.Equal(1000, await CountAsync());
        Assert.NotNull(await _copy.Shown.FindAsync(late, s_browser, default));
        Assert.Null(await _other.Shown.FindAsync(late, s_browser, default));
    }

    [Fact]
    public async Task While_nothing_can_be_stored_the_process_that_made_a_page_shows_it()
    {
        var disk = new CountingDialect(_copy.Database.Options, _copy.Database.Options.Postgres is null ? Stores.SessionsFile : Stores.MainFile);
        await using var store = await Store.OpenAsync(disk, new Dictionary<string, IReadOnlyList<string>>(), default);
        var shown = new ShownPages(new(_copy.Stores.Main, store), _copy.Pepper, _copy.Sessions, _copy.Clock);
        disk.IsFull = true;

        var key = (await shown.KeepAsync(new(200, "text/html", null, false, Typed), s_browser, default))!;

        Assert.NotNull(await shown.FindAsync(key, s_browser, default));
        Assert.Null(await _other.Shown.FindAsync(key, s_browser, default));
        Assert.Equal(0, await CountAsync());
    }

    // One writer at a time is SQLite's; PostgreSQL has no queue to stand in.
    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task Nobody_waits_long_for_a_store_that_is_busy()
    {
        var busy = new TaskCompletionSource();
        var before = _copy.Stores.Sessions.WriteAsync((_, _) => busy.Task, default);

        try
        {
            var key = (await KeepAsync(Typed).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken))!;

            Assert.NotNull(await _copy.Shown.FindAsync(key, s_browser, default));
            Assert.Null(await _other.Shown.FindAsync(key, s_browser, default));
        }
        finally
        {
            busy.SetResult();
            await before;
        }
    }

    [Fact]
    [Trait("Engine", "postgres")]
    public async Task While_nothing_can_be_read_the_process_that_made_a_page_shows_it_and_another_has_none()
    {
        var ana = await _copy.SignUpAsync();
        var hers = new BrowserCookies("forms", ana.Token);
        var key = (await _copy.Shown.KeepAsync(new(200, "text/html", null, true, Typed), hers, default))!;
        var postgres = await Postgres.RunningAsync();
        await postgres.TakeAwayAsync(_copy.Database.Options.Postgres!, isAway: true);
        try
        {
            Assert.NotNull(await _copy.Shown.FindAsync(key, hers, default));
            Assert.Null(await _other.Shown.FindAsync(key, hers, default));
        }
        finally
        {
            await postgres.TakeAwayAsync(_copy.Database.Options.Postgres!, isAway: false);
        }

        Assert.NotNull(await _other.Shown.FindAsync(key, hers, default));
    }

    private Task<string?> KeepAsync(string typed) =>
        _copy.Shown.KeepAsync(new(200, "text/html", null, false, typed), s_browser, default);

    private async Task<long> CountAsync()
    {
        await using var db = await _copy.Database.ConnectAsync(sessions: true);
        return await db.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM shown");
    }
}
