using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Vault;

namespace Steadfast.Tests.Durability;

/// <summary>Kills eight writers in the middle of it, again and again, and looks at what is there.</summary>
/// <remarks>security.md section 6, "Crash": 0 acknowledged entries lost, 0 broken chains, at most one entry a writer that was kept and not yet said.</remarks>
[Trait("Kind", "Kill")]
public sealed class KillTests
{
    private const int LongestMilliseconds = 300;

    [Fact]
    public Task Fifty_kills_under_eight_writers_lose_nothing_that_was_acknowledged() => KillAsync(50);

    [Fact]
    [Trait("Kind", "Long")]
    public async Task A_thousand_kills_under_eight_writers_lose_nothing_that_was_acknowledged()
    {
        for (var i = 0; i < 20; i++)
        {
            await KillAsync(50);
        }
    }

    private static async Task KillAsync(int kills)
    {
        await using var database = await Databases.FreshAsync();
        string[] where = ["writers", database.Options.Folder, .. database.Options.Postgres is { } postgres ? ["--postgres", postgres] : Array.Empty<string>()];
        HashSet<string> known = new(StringComparer.Ordinal);
        for (var kill = 1; kill <= kills; kill++)
        {
            await using var writers = Child.Start(_ => true, Child.Ours("Steadfast.Loads", where));
            await writers.ReadyAsync();
            await Task.Delay(RandomNumberGenerator.GetInt32(LongestMilliseconds));
            known.UnionWith(await writers.KillAsync());

            HashSet<string> found = new(StringComparer.Ordinal);
            foreach (var ofOne in await FindAsync(database))
            {
                Assert.True(ofOne.Count(entry => !known.Contains(entry)) <= 1, $"Kill {kill}: a writer has more than one entry that was kept and not said.");
                found.UnionWith(ofOne);
            }

            Assert.True(
                known.IsSubsetOf(found), $"Kill {kill}: {known.Except(found, StringComparer.Ordinal).Count()} of {known.Count} acknowledged entries are lost.");
            known = found;
        }
    }

    /// <summary>Opens the database as after a restart, verifies it, and reads what each of the eight has written, in the words the writers say it in.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<string>>> FindAsync(Database database)
    {
        await UntilAloneAsync(database);
        await using var copy = Copy.After(database);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
        List<IReadOnlyList<string>> found = [];
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(database.Options.Folder, "tokens")))
        {
            found.Add(line.Split(' ') is [var token, var name, var space]
                ? await FindAsync(copy, token, name, Id<Space>.Parse(space, null))
                : throw new InvalidDataException(line));
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> FindAsync(Copy copy, string token, string name, Id<Space> space)
    {
        var session = await copy.Sessions.OpenAsync(token, isAct: true, default) is { NotesAreOpen: true } open
            ? open
            : (await copy.Accounts.SignInAsync(name, Loads.Someone.Passphrase, null, default)).Session!;
        var notes = await copy.Access.ReadNotesAsync(session, default);
        var shared = await copy.Access.ReadAsync(session, space, default);
        var promises = shared.State.Promises.Open.Concat(shared.State.Promises.Past(int.MaxValue)).Where(promise => promise.By == session.Me);
        return
        [
            .. notes.State.Journal.Newest(int.MaxValue).Select(page => $"{notes.Id} page {page.Id}"),
            .. promises.SelectMany(promise =>
                (string[])[$"{space} made {promise.Id}", .. promise.Stage == PromiseStage.CalledOff ? [$"{space} off {promise.Id}"] : Array.Empty<string>()]),
        ];
    }

    // A server may still be finishing what a program that is gone had sent it.
    private static async Task UntilAloneAsync(Database database)
    {
        if (database.Options.Postgres is null)
        {
            return;
        }

        await using DbConnection connection = await database.ConnectAsync();
        while (await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = "
            + "'client backend' AND pid <> pg_backend_pid()") > 0)
        {
            await Task.Delay(5);
        }
    }
}
