using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Storage;

/// <summary>Backups of the run's engine, put back into the same, and into SQLite.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("steadfast-").FullName;
    private Copy _copy = null!;

    private string BackupFile => Path.Combine(_folder, "backup.db");

    private Backups Backups => new(_copy.Database.Options, _copy.Clock);

    public async ValueTask InitializeAsync() => _copy = await Copy.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _copy.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    [Trait("Figure", "Restore")]
    public async Task A_backup_made_under_load_holds_what_was_acknowledged_and_opens_for_everybody()
    {
        List<(Someone Who, Id<Space> Space)> people = [];
        for (var couple = 0; couple < 4; couple++)
        {
            var (ana, ben, space) = await _copy.LinkedAsync();
            people.AddRange([(ana, space), (ben, space)]);
        }

        await using var another = _copy.Another();
        var acknowledged = new ConcurrentQueue<Receipt>();
        using var stop = new CancellationTokenSource();
        var writers = people.Select(
            (person, i) => Task.Run(() => WriteAsync(i % 2 == 0 ? _copy : another, person.Who, person.Space, acknowledged, stop.Token))).ToList();
        while (acknowledged.Count < 40 && !writers.Exists(writer => writer.IsCompleted))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        var before = acknowledged.GroupBy(receipt => receipt.Space).Select(receipts => receipts.MaxBy(receipt => receipt.Sequence)!).ToList();
        var made = await Backups.BackUpAsync(BackupFile, default);
        await Task.Delay(50, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        await using var restored = await RestoreAsync();
        var receipts = new Export(
            Export.CurrentFormat, _copy.Now,
            [.. before.Select(receipt => new ExportedSpace(receipt.Space.ToString(), SpaceKind.Shared, receipt.Sequence, receipt.Head, []))]);
        Assert.Empty(made.Found.Faults);
        Assert.Equal(4, before.Count);
        Assert.Empty((await restored.Verification.CompareAsync(receipts, default)).Faults);
        Assert.Empty((await restored.Verification.CheckDatabaseAsync(default)).Faults);
        foreach (var (who, space) in people)
        {
            var session = await restored.SignInAsync(who);
            await AssertOpensAsync(await restored.Access.ReadNotesAsync(session, default));
            await AssertOpensAsync(await restored.Access.ReadAsync(session, space, default));
        }
    }

    [Fact]
    [Trait("Security", "7.2")]
    public async Task No_session_and_no_pepper_is_in_a_backup()
    {
        await _copy.LinkedAsync();
        await using var sessions = await _copy.Database.ConnectAsync(sessions: true);
        var ids = (await sessions.QueryAsync<byte[]>("SELECT id FROM session")).ToList();

        await Backups.BackUpAsync(BackupFile, default);

        var bytes = await File.ReadAllBytesAsync(BackupFile, TestContext.Current.CancellationToken);
        var pepper = await File.ReadAllBytesAsync(Path.Combine(_copy.Database.Options.Folder, "pepper"), TestContext.Current.CancellationToken);
        Assert.NotEmpty(ids);
        Assert.Equal([.. Backup.Tables.Append("version").Order(StringComparer.Ordinal)], await TablesAsync());
        Assert.DoesNotContain(ids.Append(pepper), secret => bytes.AsSpan().IndexOf(secret) >= 0);
    }

    [Fact]
    public async Task A_backup_is_one_file_for_its_owner_only()
    {
        await _copy.SignUpAsync();

        await Backups.BackUpAsync(BackupFile, default);

        Assert.Equal(["backup.db"], Directory.GetFiles(_folder).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(BackupFile));
        }
    }

    [Fact]
    public async Task Every_row_goes_from_either_engine_to_SQLite_and_back()
    {
        var (ana, ben, space) = await _copy.LinkedAsync();
        await _copy.Drafts.KeepAsync(ana.Session, "/m/1", isPrivate: false, new Dictionary<string, string> { ["Words"] = "half a sentence" }, default);
        await _copy.Kept.PutAsync("form-key/1", [1, 2, 3], default);
        await _copy.Links.InviteAsync((await _copy.SignUpAsync()).Session, state => Decision.Accept(), default);
        await EveryEvent.WriteAsync(_copy, ana, ben, space);
        var before = await SeenAsync(_copy, ana.Session);

        var first = await Backups.BackUpAsync(BackupFile, default);
        await using var between = new Database(new VaultOptions(Directory.CreateTempSubdirectory("steadfast-").FullName));
        await new Backups(between.Options, _copy.Clock).RestoreAsync(BackupFile, default);
        File.Delete(BackupFile);
        var second = await new Backups(between.Options, _copy.Clock).BackUpAsync(BackupFile, default);
        await using var restored = await RestoreAsync();

        Assert.Equal(first.Rows, second.Rows);
        Assert.Equal(before, await SeenAsync(restored, await restored.SignInAsync(ana)));

        async Task<string> SeenAsync(Copy copy, Steadfast.Vault.Accounts.Session session)
        {
            var (shared, notes) = (await copy.Access.ReadAsync(session, space, default), await copy.Access.ReadNotesAsync(session, default));
            return $"{shared.Receipt} {StateWords.Whole(shared.State)} {notes.Receipt} {StateWords.Whole(notes.State)}";
        }
    }

    [Fact]
    public async Task A_database_that_an_older_version_made_is_backed_up_as_it_is_and_restored_as_it_is_today()
    {
        await using var old = await Databases.FreshAsync(empty: true);
        Dialect dialect = old.Options.Postgres is { } connectionString
            ? new PostgresDialect(connectionString)
            : new SqliteDialect(Path.Combine(old.Options.Folder, Stores.MainFile), "FULL");
        await using (await Store.OpenAsync(dialect, new Dictionary<string,
            IReadOnlyList<string>>(StringComparer.Ordinal)
        { ["main"] = [.. Schema.Main.Take(1)] }, default))
        {
        }

        await new Backups(old.Options, _copy.Clock).BackUpAsync(BackupFile, default);
        Assert.DoesNotContain("mail", await TablesAsync());

        await using var restored = await RestoreAsync();
        await restored.SignUpAsync();
        Assert.Empty((await restored.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Theory]
    [InlineData("copied")]
    [InlineData("checked")]
    public async Task A_backup_that_is_told_to_stop_leaves_nothing_anywhere(string at)
    {
        await _copy.LinkedAsync();
        using var stop = new CancellationTokenSource();
        var beside = new List<string?>();
        var progress = new AtOnce(words =>
        {
            if (words.EndsWith(at, StringComparison.Ordinal))
            {
                beside.AddRange(Directory.GetFiles(_folder).Select(Path.GetFileName));
                stop.Cancel();
            }
        });
        if (at == "copied")
        {
            await FillAsync(1100);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Backups.BackUpAsync(BackupFile, stop.Token, progress));

        // What is checked stands beside the target, and not where memory may be.
        Assert.Contains(at == "copied" ? "backup.db.part" : "backup.db.part-check", beside);
        Assert.Empty(Directory.GetFiles(_folder));
        await Backups.BackUpAsync(BackupFile, default);
        Assert.Equal(["backup.db"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_restore_that_is_told_to_stop_once_all_is_in_place_comes_to_its_end()
    {
        await _copy.LinkedAsync();
        await Backups.BackUpAsync(BackupFile, default);
        await using var target = await Databases.FreshAsync();
        using var stop = new CancellationTokenSource();

        // The time is asked for when what is in place is looked at.
        var report = await new Backups(target.Options, new AskedTime(stop.Cancel)).RestoreAsync(BackupFile, stop.Token);

        Assert.True(stop.IsCancellationRequested);
        Assert.Equal(report.Rows, report.Found.Tables.Sum(table => table.Rows));
    }

    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task A_restore_that_cannot_be_written_says_why()
    {
        await _copy.LinkedAsync();
        await Backups.BackUpAsync(BackupFile, default);
        await using var target = await Databases.FreshAsync();
        await (await target.OpenAsync()).DisposeAsync();
        await using var other = await target.ConnectAsync();
        await other.ExecuteAsync("BEGIN IMMEDIATE");

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => new Backups(target.Options, _copy.Clock).RestoreAsync(BackupFile, default));

        Assert.Equal(
            $"The backup cannot be put into the database. {Path.Combine(target.Options.Folder, "steadfast.db")}: another program holds it.", refused.Message);
    }

    [Fact]
    public async Task What_a_killed_backup_left_is_taken_away_by_the_next_and_nothing_else_is()
    {
        var database = "SQLite format 3\0 and so on";
        foreach (var (name, words) in new[]
        {
            ("killed.db.part", database), ("killed.db.part-wal", "w"), ("killed.db.part-check", "c"), ("killed.db.part-lock", ""),
            ("old.db.part", database), ("old.db.part-shm", "s"), ("young.db.part", database),
            ("film.part", "somebody's film"), ("kept.db", database), ("kept.db-wal", "w"),
        })
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, name), words, TestContext.Current.CancellationToken);
        }

        foreach (var old in (string[])["old.db.part", "film.part"])
        {
            File.SetLastWriteTimeUtc(Path.Combine(_folder, old), _copy.Now.UtcDateTime.AddDays(-2));
        }

        File.SetLastWriteTimeUtc(Path.Combine(_folder, "young.db.part"), _copy.Now.UtcDateTime.AddHours(-2));
        await using var held = new FileStream(Path.Combine(_folder, "under-way.db.part-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        await File.WriteAllTextAsync(Path.Combine(_folder, "under-way.db.part"), database, TestContext.Current.CancellationToken);

        await Backups.BackUpAsync(BackupFile, default);

        Assert.Equal(
            ["backup.db", "film.part", "kept.db", "kept.db-wal", "under-way.db.part", "under-way.db.part-lock", "young.db.part"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var twice = await Assert.ThrowsAsync<RefusedException>(() => Backups.BackUpAsync(Path.Combine(_folder, "under-way.db"), default));
        Assert.Contains("under way", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_is_looked_for_in_the_engine_it_was_kept_in()
    {
        await _copy.SignUpAsync();
        var folder = _copy.Database.Options.Folder;
        var other = _copy.Database.Options with { Postgres = Databases.OnPostgres ? null : "Host=127.0.0.1;Port=1;Database=notes;Username=notes" };
        Func<Backups, Task>[] all = [
            backups => backups.LookAsync(default), backups => backups.CheckAsync(default), backups => backups.BackUpAsync(BackupFile, default)];
        foreach (var ask in all)
        {
            var refused = await Assert.ThrowsAsync<RefusedException>(() => ask(new Backups(other, _copy.Clock)));
            Assert.StartsWith(
                $"Until now this copy was kept in {Engine.Of(_copy.Database.Options)}, and the settings name {Engine.Of(other)}.", refused.Message,
                StringComparison.Ordinal);
            Assert.EndsWith($"delete {Path.Combine(folder, "engine")} first.", refused.Message, StringComparison.Ordinal);
        }

        Assert.Throws<RefusedException>(() => new ServiceCollection().AddVault(other, Steadfast.Web.Codec.ForSpaces));
        Assert.Equal(PepperState.InPlace, await Backups.LookAsync(default));
    }

    [Fact]
    public async Task An_empty_database_is_not_served_in_the_place_of_a_full_one()
    {
        await using var empty = await Databases.FreshAsync(empty: true);
        Assert.Equal(PepperState.NotYet, await new Backups(empty.Options, _copy.Clock).LookAsync(default));
        File.Copy(Path.Combine(_copy.Database.Options.Folder, "engine"), Path.Combine(empty.Options.Folder, "engine"));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => new Backups(empty.Options, _copy.Clock).LookAsync(default));
        Assert.StartsWith("This copy was served before, and now its database ", refused.Message, StringComparison.Ordinal);

        // A backup is put back there all the same, and deleting the file says that beginning anew is meant.
        await Backups.BackUpAsync(BackupFile, default);
        await new Backups(empty.Options, _copy.Clock).RestoreAsync(BackupFile, default);
        Assert.Equal(PepperState.NotYet, await new Backups(empty.Options, _copy.Clock).LookAsync(default));
    }

    [Fact]
    [Trait("Engine", "postgres")]
    public async Task A_server_that_is_set_up_wrongly_is_told_in_a_sentence()
    {
        var here = _copy.Database.Options.Postgres!;
        await using (var db = await _copy.Database.ConnectAsync())
        {
            await db.ExecuteAsync(
                "DO $$ BEGIN CREATE ROLE guest LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        }

        (string Connection, string Says)[] wrong =
        [
            (here + ";Options=-c synchronous_commit=off", "PostgreSQL answers before it has written (synchronous_commit=off)."),
            (here + ";Options=-c default_transaction_read_only=on", "can only be read"),
            (here + ";Database=nowhere", "has no database “nowhere”. Look at the setting “Postgres”, or make it: createdb"),
            (here + ";Username=nobody", "does not let “nobody” in: role \"nobody\" does not exist."),
            (here + ";Username=guest", "“guest” may not make or use tables in the database"),
        ];
        foreach (var (connection, says) in wrong)
        {
            var refused = await Assert.ThrowsAsync<RefusedException>(() => Stores.OpenAsync(new(_folder, connection), default));
            Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task A_file_that_cannot_be_the_database_is_told_by_its_name()
    {
        var path = Path.Combine(_folder, "steadfast.db");
        await File.WriteAllTextAsync(
            path, "This is a letter, and it is long enough to be read as the first page of something.", TestContext.Current.CancellationToken);
        Assert.Equal(
            $"The database cannot be opened. {path}: it is no database.",
            (await Assert.ThrowsAsync<StoreUnavailableException>(() => Stores.OpenAsync(new(_folder), default))).Message);

        File.Delete(path);
        await using (var db = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await db.ExecuteAsync("CREATE TABLE account (name TEXT)");
        }

        Assert.StartsWith(
            $"{path} holds what another program made", (await Assert.ThrowsAsync<RefusedException>(() => Stores.OpenAsync(new(_folder), default))).Message,
            StringComparison.Ordinal);

        File.Delete(path);
        Directory.CreateDirectory(path);
        Assert.Contains(
            $"{path} is a folder", (await Assert.ThrowsAsync<StoreUnavailableException>(() => Stores.OpenAsync(new(_folder), default))).Message,
            StringComparison.Ordinal);
        Directory.Delete(path);
    }

    [Fact]
    public async Task What_cannot_be_read_or_written_is_told_by_its_path_and_why()
    {
        Assert.Equal("/x/y.db: the disk is full.", Causes.Of(new IOException("No space left on device", 28), "/x/y.db"));
        Assert.Equal("/x/y.db: the disk can only be read.", Causes.Of(new IOException("Read-only file system", 30), "/x/y.db"));
        Assert.Equal("the disk is full.", Causes.Of(new InvalidOperationException("no", new IOException("x", 28))));
        Assert.StartsWith(
            "/x/y.db: this user may not do that", Causes.Of(new UnauthorizedAccessException("Access to the path is denied."), "/x/y.db"),
            StringComparison.Ordinal);
        Assert.Contains(
            "is a folder, and a file is needed.", Assert.Throws<UnauthorizedAccessException>(() => Steadfast.Vault.Backups.IsDatabase(_folder)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "There is no folder",
            (await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Backups.BackUpAsync(Path.Combine(_folder, "none", "x.db"), default))).Message,
            StringComparison.Ordinal);
        await File.WriteAllTextAsync(BackupFile, "", TestContext.Current.CancellationToken);
        Assert.Contains(
            "is a file, and a folder is needed.",
            (await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Backups.BackUpAsync(Path.Combine(BackupFile, "x.db"), default))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_the_database_answers_is_asked_of_it()
    {
        var sound = new Soundness(_copy.Stores);
        Assert.True(await sound.AnswersAsync());

        await using var gone = await Databases.FreshAsync();
        var stores = await gone.OpenAsync();
        await stores.DisposeAsync();
        Assert.False(await new Soundness(stores).AnswersAsync());
    }

    [Fact]
    public async Task A_backup_never_overwrites_anything()
    {
        await File.WriteAllTextAsync(BackupFile, "mine", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<RefusedException>(() => Backups.BackUpAsync(BackupFile, default));

        Assert.Equal("mine", await File.ReadAllTextAsync(BackupFile, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_not_empty_takes_no_backup()
    {
        await _copy.SignUpAsync();
        await Backups.BackUpAsync(BackupFile, default);

        await Assert.ThrowsAsync<RefusedException>(() => Backups.RestoreAsync(BackupFile, default));

        Assert.Equal(1, (await Backups.CheckAsync(default)).Spaces);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("SQLite format 3\0 and then nothing that makes sense")]
    public async Task What_is_not_a_backup_is_refused(string content)
    {
        await File.WriteAllTextAsync(BackupFile, content, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<RefusedException>(() => Backups.RestoreAsync(BackupFile, default));
        await Assert.ThrowsAsync<RefusedException>(() => Backups.CheckFileAsync(BackupFile, default));
    }

    [Fact]
    public async Task A_backup_of_a_newer_version_is_refused()
    {
        await Backups.BackUpAsync(BackupFile, default);
        await ChangeAsync("UPDATE version SET step = step + 1");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Backups.CheckFileAsync(BackupFile, default));

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_the_database_are_in_its_backup_and_told()
    {
        await _copy.SignUpAsync();
        await using (var db = await _copy.Database.ConnectAsync())
        {
            await db.ExecuteAsync("UPDATE entry SET sig = @sig", new { sig = new byte[64] });
        }

        var made = await Backups.BackUpAsync(BackupFile, default);

        Assert.Single(made.Found.Faults);
        Assert.Single((await Backups.CheckFileAsync(BackupFile, default)).Faults);
    }

    [Fact]
    public async Task The_pepper_is_known_by_what_it_opens()
    {
        var path = Path.Combine(_copy.Database.Options.Folder, "pepper");
        var before = await Backups.LookAsync(default);
        await _copy.SignUpAsync();
        await _copy.Kept.PutAsync("form-key/1", [1, 2, 3], default);
        var right = await Backups.LookAsync(default);
        await File.WriteAllBytesAsync(path, new byte[32], TestContext.Current.CancellationToken);
        var another = await Backups.LookAsync(default);
        await File.WriteAllBytesAsync(path, new byte[31], TestContext.Current.CancellationToken);
        var shorter = await Backups.LookAsync(default);
        File.Delete(path);
        var gone = await Backups.LookAsync(default);

        Assert.Equal(
            [PepperState.InPlace, PepperState.Fits, PepperState.Wrong, PepperState.Wrong, PepperState.Missing], [before, right, another, shorter, gone]);
    }

    /// <summary>So many rows that say nothing, so that a copy takes a while.</summary>
    private async Task FillAsync(int rows)
    {
        await using var db = await _copy.Database.ConnectAsync();
        await db.ExecuteAsync(
            "INSERT INTO invite (id, blob, expires) VALUES (@id, @id, 0)", Enumerable.Range(0, rows).Select(i => new { id = BitConverter.GetBytes(i) }));
    }

    private sealed class AtOnce(Action<string> told) : IProgress<string>
    {
        public void Report(string value) => told(value);
    }

    private static async Task WriteAsync(Copy copy, Someone who, Id<Space> space, ConcurrentQueue<Receipt> acknowledged, CancellationToken stop)
    {
        for (var n = 0; !stop.IsCancellationRequested; n++)
        {
            var open = await copy.Access.WriteAsync(who.Session, space, default);
            if ((await open.DecideAsync(state => state.CallMe(who.Me, $"Name {n}", copy.Today), default)).Accepted)
            {
                acknowledged.Enqueue(open.Receipt);
            }
        }
    }

    private static async Task AssertOpensAsync(SpaceView space)
    {
        var entries = await space.OpenEntriesAsync(default);
        Assert.Equal(space.Receipt.Sequence, entries.Count);
        Assert.DoesNotContain(entries, entry => entry.Header.Kind == EntryKind.Event && entry.Opened is null);
    }

    /// <summary>The backup, put into an empty database of the run's engine with the pepper beside it.</summary>
    private async Task<Copy> RestoreAsync()
    {
        var elsewhere = await Databases.FreshAsync(empty: true);
        await new Backups(elsewhere.Options, _copy.Clock).RestoreAsync(BackupFile, default);
        File.Copy(Path.Combine(_copy.Database.Options.Folder, "pepper"), Path.Combine(elsewhere.Options.Folder, "pepper"));
        return Copy.On(elsewhere, _copy.Clock);
    }

    private async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var db = new SqliteConnection($"Data Source={BackupFile};Pooling=False");
        return (await db.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).AsList();
    }

    private async Task ChangeAsync(string sql)
    {
        await using var db = new SqliteConnection($"Data Source={BackupFile};Pooling=False");
        await db.ExecuteAsync(sql);
    }

    private sealed class AskedTime(Action onAsked) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            onAsked();
            return Clock.Start;
        }
    }
}
