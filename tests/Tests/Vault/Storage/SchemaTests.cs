using Dapper;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Storage;

public sealed class SchemaTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> s_lists =
        new(StringComparer.Ordinal) { ["main"] = Schema.Main, ["sessions"] = Schema.Sessions };

    public static TheoryData<string, int> EveryStep()
    {
        var steps = new TheoryData<string, int>();
        foreach (var (list, all) in s_lists)
        {
            for (var step = 0; step <= all.Count; step++)
            {
                steps.Add(list, step);
            }
        }

        return steps;
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public async Task A_database_of_any_earlier_step_is_brought_up_to_date(string list, int step)
    {
        await using var database = await Databases.FreshAsync(empty: true);
        var dialect = Dialect(database, list);
        await using (await Store.OpenAsync(dialect, new Dictionary<string,
            IReadOnlyList<string>>(StringComparer.Ordinal)
        { [list] = [.. s_lists[list].Take(step)] }, TestContext.Current.CancellationToken))
        {
        }

        await using (await database.OpenAsync())
        {
        }

        await using var db = await database.ConnectAsync(sessions: list == "sessions");
        Assert.Equal(s_lists[list].Count, await db.QuerySingleAsync<long>("SELECT step FROM version WHERE list = @list", new { list }));
    }

    [Fact]
    public async Task Eight_programs_that_start_at_once_on_nothing_all_find_the_tables()
    {
        await using var database = await Databases.FreshAsync(empty: true);

        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(database.OpenAsync)));

        foreach (var stores in opened)
        {
            await stores.Main.WriteAsync(
                (db, transaction) => IdentityRows.InsertAsync(db, transaction, new IdentityRow(Rows.Bytes(), [1], 1)), TestContext.Current.CancellationToken);
            await stores.DisposeAsync();
        }

        await using var direct = await database.ConnectAsync();
        Assert.Equal(8, await direct.QuerySingleAsync<long>("SELECT count(*) FROM identity"));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using var database = await Databases.FreshAsync();
        await using (await database.OpenAsync())
        {
        }

        await using var db = await database.ConnectAsync();
        await db.ExecuteAsync("UPDATE version SET step = 1000 WHERE list = 'main'");

        var refused = await Assert.ThrowsAsync<RefusedException>(database.OpenAsync);

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Whoever can write the number can have a step taken twice: what stands in its way is told, never a fault of the program.</summary>
    [Theory]
    [MemberData(nameof(EveryStepBefore))]
    public async Task A_count_set_back_is_refused_by_a_sentence(string list, int step)
    {
        await using var database = await Databases.FreshAsync();
        await using (await database.OpenAsync())
        {
        }

        await using (var db = await database.ConnectAsync(sessions: list == "sessions"))
        {
            await db.ExecuteAsync("UPDATE version SET step = @step WHERE list = @list", new { step, list });
        }

        var refused = await Assert.ThrowsAsync<RefusedException>(database.OpenAsync);

        Assert.Contains("another program made", refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, int> EveryStepBefore() =>
        new(s_lists.SelectMany(list => Enumerable.Range(0, list.Value.Count).Select(step => (list.Key, step))));

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_behind()
    {
        await using var database = await Databases.FreshAsync(empty: true);
        var steps = new Dictionary<string,
        IReadOnlyList<string>>(StringComparer.Ordinal)
        { ["main"] = ["CREATE TABLE one (id BIGINT); CREATE TABLE one (id BIGINT);"] };

        await Assert.ThrowsAnyAsync<Exception>(() => Store.OpenAsync(Dialect(database, "main"), steps, TestContext.Current.CancellationToken));

        await using var db = await database.ConnectAsync();
        await db.ExecuteAsync("CREATE TABLE one (id BIGINT)");
    }

    private static Dialect Dialect(Database database, string list) => database.Options.Postgres is { } connectionString
        ? new PostgresDialect(connectionString)
        : new SqliteDialect(Path.Combine(database.Options.Folder, list == "main" ? Stores.MainFile : Stores.SessionsFile), "FULL");
}
