using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
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
        var writers = people.Select((person, i) => Task.Run(() => WriteAsync(i % 2 == 0 ? _copy : another, person.Who, person.Space, acknowledged, stop.Token))).ToList();
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
        var receipts = new Export(Export.CurrentFormat, _copy.Now, [.. before.Select(receipt => new ExportedSpace(receipt.Space.ToString(), SpaceKind.Shared, receipt.Sequence, receipt.Head, []))]);
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
        var (ana, _, space) = await _copy.LinkedAsync();
        await _copy.Drafts.KeepAsync(ana.Session, "/m/1", isPrivate: false, new Dictionary<string, string> { ["Words"] = "half a sentence" }, default);
        await _copy.Kept.PutAsync("form-key/1", [1, 2, 3], default);
        await _copy.Links.InviteAsync((await _copy.SignUpAsync()).Session, state => Decision.Accept(), default);
        var before = (await _copy.Access.ReadAsync(ana.Session, space, default)).Receipt;

        var first = await Backups.BackUpAsync(BackupFile, default);
        await using var between = new Database(new VaultOptions(Directory.CreateTempSubdirectory("steadfast-").FullName));
        await new Backups(between.Options, _copy.Clock).RestoreAsync(BackupFile, default);
        File.Delete(BackupFile);
        var second = await new Backups(between.Options, _copy.Clock).BackUpAsync(BackupFile, default);
        await using var restored = await RestoreAsync();

        Assert.Equal(first.Rows, second.Rows);
        Assert.Equal(before, (await restored.Access.ReadAsync(await restored.SignInAsync(ana), space, default)).Receipt);
    }

    [Fact]
    public async Task A_database_that_an_older_version_made_is_backed_up_as_it_is_and_restored_as_it_is_today()
    {
        await using var old = await Databases.FreshAsync(empty: true);
        Dialect dialect = old.Options.Postgres is { } connectionString ? new PostgresDialect(connectionString) : new SqliteDialect(Path.Combine(old.Options.Folder, Stores.MainFile), "FULL");
        await using (await Store.OpenAsync(dialect, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["main"] = [.. Schema.Main.Take(1)] }, default))
        {
        }

        await new Backups(old.Options, _copy.Clock).BackUpAsync(BackupFile, default);
        Assert.DoesNotContain("mail", await TablesAsync());

        await using var restored = await RestoreAsync();
        await restored.SignUpAsync();
        Assert.Empty((await restored.Verification.CheckDatabaseAsync(default)).Faults);
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

        Assert.Equal([PepperState.InPlace, PepperState.Fits, PepperState.Wrong, PepperState.Wrong, PepperState.Missing], [before, right, another, shorter, gone]);
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
}
