using System.Buffers.Text;
using System.Security.Cryptography;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Accounts;

public sealed class SessionTests
{
    [Fact]
    [Trait("Security", "S10")]
    public async Task A_session_ends_after_fifteen_idle_minutes_and_an_act_keeps_it()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        copy.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.NotNull(await copy.Sessions.OpenAsync(ana.Token, isAct: true, default));
        copy.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.NotNull(await copy.Sessions.OpenAsync(ana.Token, isAct: false, default));

        copy.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, isAct: true, default));
    }

    [Fact]
    public async Task An_act_of_the_next_minute_keeps_a_session_already()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        copy.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(await copy.Sessions.OpenAsync(ana.Token, isAct: true, default));
        copy.Clock.Advance(TimeSpan.FromMinutes(14));

        Assert.NotNull(await copy.Sessions.OpenAsync(ana.Token, isAct: false, default));
    }

    [Fact]
    public async Task The_idle_minutes_can_be_set_down()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.PreferAsync(ana.Session, ana.Session.Preferences with { IdleMinutes = 3 }, default);
        copy.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(3, (await copy.Sessions.OpenAsync(ana.Token, isAct: false, default))!.Preferences.IdleMinutes);

        copy.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, isAct: true, default));
    }

    [Fact]
    [Trait("Security", "S10")]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        for (var minutes = 10; minutes < 12 * 60; minutes += 10)
        {
            copy.Clock.Advance(TimeSpan.FromMinutes(10));
            Assert.NotNull(await copy.Sessions.OpenAsync(ana.Token, isAct: true, default));
        }

        copy.Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await copy.Sessions.OpenAsync(ana.Token, isAct: true, default));
        copy.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, isAct: true, default));
        // Its end is under the seal; the row goes once it has idled, too.
        copy.Clock.Advance(TimeSpan.FromMinutes(20));
        await copy.Housekeeping.RunOnceAsync(default);
        Assert.Empty((await Image.ReadAsync(copy.Database))["session"].Rows);
    }

    [Fact]
    public async Task Somebody_ends_one_session_all_others_or_the_one_they_are_in()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var phone = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default);
        var tablet = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default);
        var lines = await copy.Sessions.ListAsync(ana.Session, default);
        Assert.Equal((3, 1), (lines.Count, lines.Count(line => line.IsThis)));
        var his = Assert.Single(await copy.Sessions.ListAsync(ben.Session, default));

        await copy.Sessions.EndOneAsync(ana.Session, his.Id, default);
        Assert.NotNull(await copy.Sessions.OpenAsync(ben.Token, true, default));
        await copy.Sessions.EndOneAsync(ana.Session, Base64Url.EncodeToString(phone.Session!.Id), default);
        Assert.Null(await copy.Sessions.OpenAsync(phone.Token!, true, default));
        Assert.NotNull(await copy.Sessions.OpenAsync(tablet.Token!, true, default));
        await copy.Sessions.EndOthersAsync(ana.Session, default);
        Assert.Null(await copy.Sessions.OpenAsync(tablet.Token!, true, default));
        Assert.Single(await copy.Sessions.ListAsync(ana.Session, default));

        await copy.Sessions.EndAsync(ana.Session, default);
        await copy.Sessions.EndAsync(ana.Session, default);
        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, true, default));
        Assert.NotNull(await copy.Sessions.OpenAsync(ben.Token, true, default));
    }

    [Fact]
    [Trait("Security", "S16")]
    public async Task The_private_part_leaves_the_table_five_minutes_after_the_last_private_act()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        Assert.NotNull(await SealedPrivateAsync(copy));
        copy.Clock.Advance(TimeSpan.FromMinutes(4));
        await copy.Drafts.KeepAsync(
            (await copy.Sessions.OpenAsync(ana.Token, true, default))!, "/m", true, new Dictionary<string, string> { ["Words"] = "half a page" }, default);
        copy.Clock.Advance(TimeSpan.FromMinutes(4));
        await copy.Housekeeping.RunOnceAsync(default);
        Assert.NotNull(await SealedPrivateAsync(copy));

        copy.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False((await copy.Sessions.OpenAsync(ana.Token, true, default))!.NotesAreOpen);

        // The timer goes by five-minute steps, so that its time tells nobody when somebody wrote.
        copy.Clock.Advance(TimeSpan.FromMinutes(1));
        await copy.Housekeeping.RunOnceAsync(default);
        Assert.Null(await SealedPrivateAsync(copy));
        var session = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;
        Assert.False(session.NotesAreOpen);
        await Assert.ThrowsAsync<NotesLockedException>(() => copy.Access.ReadNotesAsync(session, default));
        await Assert.ThrowsAsync<NotesLockedException>(() => copy.Drafts.FindAsync(session, "/m", true, default));
        await Assert.ThrowsAsync<NotesLockedException>(() => copy.Access.ReadAsync(session, ana.Session.Private!.Space, default));
    }

    [Fact]
    public async Task The_private_part_is_closed_after_five_minutes_also_before_the_timer_comes_and_when_its_row_says_otherwise()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        copy.Clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.True((await copy.Sessions.OpenAsync(ana.Token, false, default))!.NotesAreOpen);
        copy.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False((await copy.Sessions.OpenAsync(ana.Token, true, default))!.NotesAreOpen);

        var image = await Image.ReadAsync(copy.Database);
        image["session"].Rows[0][image["session"].At("private_until")] = copy.Now.AddHours(1).ToUnixTimeSeconds();
        await image.WriteAsync(copy.Database);

        await using var other = copy.Another();
        Assert.False((await other.Sessions.OpenAsync(ana.Token, true, default))!.NotesAreOpen);
    }

    [Fact]
    public async Task Somebody_puts_their_notes_away_at_once_and_a_wrong_passphrase_does_not_bring_them_back()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Sessions.LockNotesAsync(ana.Session, default);
        Assert.Null(await SealedPrivateAsync(copy));
        var session = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;

        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.OpenNotesAsync(session, "not the passphrase", default)).Outcome);
        Assert.False(session.NotesAreOpen);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.OpenNotesAsync(session, ana.Passphrase, default)).Outcome);
        Assert.True((await copy.Sessions.OpenAsync(ana.Token, true, default))!.NotesAreOpen);
    }

    [Fact]
    public async Task A_row_without_its_cookie_opens_nothing_and_a_cookie_without_its_row_neither()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var row = (await Image.ReadAsync(copy.Database))["session"].Rows[0];
        var secret = Base64Url.DecodeFromChars(ana.Token);
        var almost = secret.ToArray();
        almost[31] ^= 1;

        foreach (var token in (string[])["", "x", Base64Url.EncodeToString((byte[])row[0]!), Base64Url.EncodeToString(almost),
            Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), new string('=', 43), ana.Token + "A"])
        {
            Assert.Null(await copy.Sessions.OpenAsync(token, true, default));
        }

        await Canaries.EnsureAbsentAsync(
            copy.Database, [ana.Token], [secret, ana.Session.MainKey, ana.Session.PrivateKey, ana.Session.Identity.EncryptionPrivate]);
        await copy.Sessions.EndAsync(ana.Session, default);
        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, true, default));
    }

    [Fact]
    [Trait("Security", "7.6")]
    public async Task The_times_of_a_visit_that_stand_in_the_clear_tell_a_day_and_five_minutes_and_no_more()
    {
        await using var copy = await Copy.StartAsync();
        List<string> rows = [];
        foreach (var after in (int[])[61, 61, 61])
        {
            copy.Clock.Advance(TimeSpan.FromSeconds(after));
            var ana = await copy.SignUpAsync();
            rows.Add(await ClearAsync(copy, ana));
            copy.Clock.Advance(TimeSpan.FromSeconds(17));
            await copy.Access.ReadNotesAsync((await copy.Sessions.OpenAsync(ana.Token, true, default))!, default);
            rows.Add(await ClearAsync(copy, ana));
        }

        Assert.Single(rows.Distinct(StringComparer.Ordinal));

        static async Task<string> ClearAsync(Copy copy, Someone someone)
        {
            var table = (await Image.ReadAsync(copy.Database))["session"];
            var row = table.Rows.Single(row => ((byte[])row[0]!).AsSpan().SequenceEqual(someone.Session.Id));
            var (day, seen, expires) = ((long)row[table.At("created_day")]!, (long)row[table.At("seen_minute")]!, (long)row[table.At("expires")]!);
            Assert.Equal((0, 0), (seen % 5, expires % 86_400));
            return $"{day} {seen} {expires} {row[table.At("private_until")]}";
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(600)]
    [Trait("Security", "S10")]
    public async Task Whoever_writes_a_later_minute_into_a_visits_row_does_not_keep_it_from_idling(long ahead)
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        copy.Clock.Advance(TimeSpan.FromMinutes(15));
        var image = await Image.ReadAsync(copy.Database);
        var table = image["session"];
        (table.Rows[0][table.At("seen_minute")], table.Rows[0][table.At("idle_minutes")]) = ((copy.Now.ToUnixTimeSeconds() / 60) + ahead, 600L);
        await image.WriteAsync(copy.Database);

        await using var other = copy.Another();
        await other.Housekeeping.RunOnceAsync(default);

        Assert.Null(await other.Sessions.OpenAsync(ana.Token, true, default));
    }

    [Fact]
    [Trait("Security", "S10")]
    public async Task A_visit_seen_in_the_time_to_come_has_ended()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();

        await using var before = Copy.At(copy.Database, copy.Now.AddMinutes(-2));

        Assert.Null(await before.Sessions.OpenAsync(ana.Token, true, default));
    }

    [Theory]
    [InlineData("left")]
    [InlineData("ended from elsewhere")]
    [InlineData("the others ended")]
    [Trait("Security", "7.4.1")]
    public async Task A_visits_row_that_is_put_back_after_it_ended_opens_nothing(string way)
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var whole = await Image.ReadAsync(copy.Database);
        var other = await copy.SignInAsync(ana);
        await EndAsync(copy.Sessions, ana, other, way);
        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, true, default));

        await whole.WriteAsync(copy.Database);

        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, true, default));
        Assert.DoesNotContain(await copy.Sessions.ListAsync(other, default), line => line.Id == Base64Url.EncodeToString(ana.Session.Id));

        // A restart forgets that it ended; it idles all the same, since nobody without the cookie can make it younger.
        copy.Clock.Advance(TimeSpan.FromMinutes(15));
        await using var restarted = copy.Another();
        Assert.Null(await restarted.Sessions.OpenAsync(ana.Token, true, default));
    }

    [Theory]
    [InlineData("left")]
    [InlineData("ended from elsewhere")]
    [InlineData("the others ended")]
    [Trait("Security", "7.4.1")]
    public async Task A_visit_ends_also_while_nothing_can_be_written_and_its_row_goes_as_soon_as_it_can(string way)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var other = await copy.SignInAsync(ana);
        var disk = new CountingDialect(copy.Database.Options, copy.Database.Options.Postgres is null ? Stores.SessionsFile : Stores.MainFile);
        await using var store = await Store.OpenAsync(disk, new Dictionary<string, IReadOnlyList<string>>(), default);
        var stores = new Stores(copy.Stores.Main, store);
        var ended = new Steadfast.Vault.Accounts.Ended(stores, copy.Clock);
        var sessions = new Sessions(stores, copy.Lines, copy.Directories, ended, copy.Clock);
        Assert.NotNull(await sessions.OpenAsync(ana.Token, true, default));

        disk.IsFull = true;
        await EndAsync(sessions, ana, other, way);
        Assert.Null(await sessions.OpenAsync(ana.Token, true, default));
        await ended.TidyAsync(default);
        disk.IsFull = false;
        Assert.Null(await sessions.OpenAsync(ana.Token, true, default));
        Assert.NotNull(await sessions.OpenAsync(ben.Token, true, default));
        Assert.Contains(await RowsAsync(), id => id.AsSpan().SequenceEqual(ana.Session.Id));

        await ended.TidyAsync(default);
        Assert.DoesNotContain(await RowsAsync(), id => id.AsSpan().SequenceEqual(ana.Session.Id));
        Assert.Null(await sessions.OpenAsync(ana.Token, true, default));
        copy.Clock.Advance(TimeSpan.FromDays(2));
        await ended.TidyAsync(default);
        Assert.Equal(0, ended.Count);

        async Task<IEnumerable<byte[]>> RowsAsync() => (await Image.ReadAsync(copy.Database))["session"].Rows.Select(row => (byte[])row[0]!);
    }

    [Fact]
    public async Task Somebody_leaves_also_when_their_directory_was_changed_by_hand()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var image = await Image.ReadAsync(copy.Database);
        image["identity"].Rows[0][image["identity"].At("directory")] = RandomNumberGenerator.GetBytes(4000);
        await image.WriteAsync(copy.Database);

        await using var other = copy.Another();
        await other.Sessions.EndAsync((await other.Sessions.OpenAsync(ana.Token, true, default))!, default);

        Assert.Null(await other.Sessions.OpenAsync(ana.Token, true, default));
    }

    private static Task EndAsync(Sessions sessions, Someone someone, Session other, string way) => way switch
    {
        "left" => sessions.EndAsync(someone.Session, default),
        "ended from elsewhere" => sessions.EndOneAsync(other, Base64Url.EncodeToString(someone.Session.Id), default),
        _ => sessions.EndOthersAsync(other, default),
    };

    private static async Task<object?> SealedPrivateAsync(Copy copy)
    {
        var table = (await Image.ReadAsync(copy.Database))["session"];
        return Assert.Single(table.Rows)[table.At("sealed_private")];
    }
}
