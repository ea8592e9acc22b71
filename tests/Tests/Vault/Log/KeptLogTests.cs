using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Storage;
using Steadfast.Web;

namespace Steadfast.Tests.Vault.Log;

/// <summary>
/// Logs that earlier versions wrote are still read. <c>tests/Tests/Logs</c> has a folder for every step of the schema: a whole database as JSON, two exports
/// from it and what people read in them. A folder is made once, by the version it is named for, and never changed after that version is released.
/// </summary>
public sealed class KeptLogTests
{
    private const string Passphrase = "lantern pebble orchard violin meadow";
    private const int FirstWithApart = 4;
    private static readonly string s_folder = Path.Combine(SourceTree.Root, "tests/Tests/Logs");
    private static readonly DateTimeOffset s_afterwards = Copy.Noon.AddDays(2);

    public static TheoryData<int> EveryStep() => [.. Enumerable.Range(1, Schema.Main.Count)];

    [Theory]
    [MemberData(nameof(EveryStep))]
    public async Task Exports_of_every_step_verify_offline_and_fold_to_what_was_read_then(int step)
    {
        foreach (var person in (string[])["ana", "dan"])
        {
            var export = Export.FromJson(await File.ReadAllBytesAsync(Kept(step, $"{person}.json")));

            Assert.Empty(Verification.CheckExport(export, Steadfast.Web.Codec.ForSpaces, DateOnly.FromDateTime(s_afterwards.UtcDateTime)).Faults);
            Assert.Equal(await File.ReadAllTextAsync(Kept(step, $"{person}.txt")), Read(export));
        }
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public async Task A_database_of_every_step_opens_with_all_that_was_in_it(int step)
    {
        var kept = JsonNode.Parse(await File.ReadAllTextAsync(Kept(step, "database.json")))!;
        await using var database = await Databases.FreshAsync(empty: true);
        await RestoreAsync(kept, step, database);

        await using var copy = Copy.At(database, s_afterwards);

        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
        foreach (var person in (string[])["ana", "dan"])
        {
            var signIn = await copy.Accounts.SignInAsync((string)kept["people"]![person]!["name"]!, Passphrase, null, default);
            var export = await copy.Exports.MakeAsync(signIn.Session!, default);
            Assert.Equal(await File.ReadAllTextAsync(Kept(step, $"{person}.txt")), Read(export));
            Assert.Empty((await copy.Verification.CompareAsync(Export.FromJson(await File.ReadAllBytesAsync(Kept(step, $"{person}.json"))), default)).Faults);
            foreach (var id in await copy.Access.SharedAsync(signIn.Session!, default))
            {
                var space = await copy.Access.WriteAsync(signIn.Session!, id, default);
                Assert.False(space.IsRewound);
                Assert.True((await space.DecideAsync(state => state.CallMe(space.Me, "said today", copy.Today), default)).Accepted);
            }

            var apart = await copy.Spaces.ListAsync(signIn.Session!, default);
            Assert.Equal(step >= FirstWithApart ? 1 : 0, apart.Count);
            foreach (var one in apart)
            {
                var space = await copy.Access.WriteAsync(signIn.Session!, one.Space, default);
                Assert.Contains("let in", space.State.Names.Values);
                Assert.True((await space.DecideAsync(state => state.CallMe(space.Me, $"said today by {person}", copy.Today), default)).Accepted);
            }

            var recovered = await copy.Accounts.RecoverAsync((string)kept["people"]![person]!["code"]!, "a passphrase set today", null, default);
            Assert.Equal(SignInOutcome.SignedIn, recovered.Outcome);
        }
    }

    [Fact]
    public async Task The_newest_step_has_its_folder()
    {
        if (!Directory.Exists(Kept(Schema.Main.Count, "")))
        {
            await WriteAsync();
            Assert.Fail($"The schema has a new step: {Kept(Schema.Main.Count, "")} was missing and is written. Look at it and commit it.");
        }
    }

    private static async Task WriteAsync()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, shared) = await copy.LinkedAsync();
        var (cleo, dan, left) = await copy.LinkedAsync();
        await PlayAsync(copy, ana, ben, shared);
        await LeaveAsync(copy, cleo, dan, left);
        await MeetAsync(copy, ana, dan, ben);
        Directory.CreateDirectory(Kept(Schema.Main.Count, ""));
        foreach (var (name, someone) in new[] { ("ana", ana), ("dan", dan) })
        {
            var session = await copy.SignInAsync(someone);
            var export = await copy.Exports.MakeAsync(session, default);
            await File.WriteAllBytesAsync(Kept(Schema.Main.Count, $"{name}.json"), [.. export.ToJson(), (byte)'\n']);
            await File.WriteAllTextAsync(Kept(Schema.Main.Count, $"{name}.txt"), Read(export));
            await copy.Sessions.EndAsync(session, default);
        }

        var tables = new JsonObject();
        foreach (var table in (await Image.ReadAsync(copy.Database)).Tables.Where(table => table.Name is not ("version" or "session")))
        {
            tables[table.Name] = new JsonArray(
                [.. table.Rows.Select(row => new JsonObject(table.Columns.Select((column, at) => KeyValuePair.Create(column.Name, Written(row[at])))))]);
        }

        var kept = new JsonObject
        {
            ["people"] = new JsonObject
            {
                ["ana"] = new JsonObject { ["name"] = ana.Name, ["code"] = ana.Code },
                ["dan"] = new JsonObject { ["name"] = dan.Name, ["code"] = dan.Code }
            },
            ["pepper"] = Convert.ToBase64String(await File.ReadAllBytesAsync(Path.Combine(copy.Database.Options.Folder, Pepper.File))),
            ["tables"] = tables,
        };
        await File.WriteAllTextAsync(Kept(Schema.Main.Count, "database.json"), kept.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n");
    }

    private static async Task MeetAsync(Copy copy, params IReadOnlyList<Someone> people)
    {
        var group = await copy.ApartAsync(SpaceKind.Group, people);
        var (hers, his) = (await copy.Access.WriteAsync(people[0].Session, group, default), await copy.Access.WriteAsync(people[2].Session, group, default));
        await his.SubmitAsync(state => state.CallMe(his.Me, "let in", copy.Today), default);
        Assert.True(await hers.ReleaseAsync(Assert.Single(await hers.ToReleaseAsync(default)).Id, default));
    }

    private static async Task PlayAsync(Copy copy, Someone ana, Someone ben, Id<Space> shared)
    {
        var notes = await copy.Access.WriteNotesAsync(ana.Session, default);
        var (page, gone) = (NewId<JournalPage>(), NewId<JournalPage>());
        await notes.DecideAsync(state => state.Journal.Write(page, "First I walked to the river.", copy.Now), default);
        await notes.DecideAsync(state => state.Journal.Write(gone, "This I do not want to keep.", copy.Now), default);
        await notes.DecideAsync(state => state.Journal.Write(page, "First I walked to the river, and it was högvatten 🌊.", copy.Now), default);
        await notes.EraseAsync(happened => happened is JournalEvent e && e.Id == gone, default);

        var (hers, his) = (await copy.Access.WriteAsync(ana.Session, shared, default), await copy.Access.WriteAsync(ben.Session, shared, default));
        var (kept, declined, off, late) = (NewId<Promise>(), NewId<Promise>(), NewId<Promise>(), NewId<Promise>());
        var today = DateOnly.FromDateTime(copy.Now.UtcDateTime);
        foreach (var (id, what) in new[] { (kept, "Ring the school"), (declined, "Tidy the shed"), (off, "Book the train"), (late, "Be home by six") })
        {
            await his.DecideAsync(
                state =>
                    state.Promises.Make(
                        id, ben.Me, ana.Me, new PromiseTerms(what, today.AddDays(1), "I say so the evening before", "here", "the weather"), PromiseSize.Medium,
                        "Europe/Berlin", today),
                default);
        }

        await hers.DecideAsync(state => state.Promises.Find(declined)!.Decline(ana.Me, copy.Today), default);
        foreach (var id in (Id<Promise>[])[kept, off, late])
        {
            await hers.DecideAsync(state => state.Promises.Find(id)!.Accept(ana.Me, copy.Today), default);
        }

        await his.DecideAsync(
            state => state.Promises.Find(late)!.Renegotiate(ben.Me, state.Promises.Find(late)!.Terms with { What = "Be home by seven", Where = null }, today),
            default);
        await his.DecideAsync(state => state.Promises.Find(off)!.CallOff(ben.Me, today), default);
        await hers.DelayAsync(new MemberNamed("Anna", copy.Today) { By = ana.Me }, copy.Now.AddHours(3), 0, default);
        copy.Clock.Advance(TimeSpan.FromDays(1));
        (ana, ben) = (ana with { Session = await copy.SignInAsync(ana) }, ben with { Session = await copy.SignInAsync(ben) });
        (hers, his) = (await copy.Access.WriteAsync(ana.Session, shared, default), await copy.Access.WriteAsync(ben.Session, shared, default));
        await hers.DecideAsync(state => state.Promises.Find(kept)!.Say(ana.Me, PromiseOutcome.Kept, null, copy.Today), default);
        await his.DecideAsync(state => state.Promises.Find(late)!.Say(ben.Me, PromiseOutcome.Kept, "five past", copy.Today), default);
        await hers.DecideAsync(state => state.Promises.Find(late)!.Say(ana.Me, PromiseOutcome.Partly, "half past", copy.Today), default);
        await his.DecideAsync(state => state.Promises.Find(late)!.Repair(ben.Me, "I set an alarm.", copy.Today), default);
        await hers.DecideAsync(state => state.CallMe(ana.Me, "Ana again", copy.Today), default);
    }

    private static async Task LeaveAsync(Copy copy, Someone cleo, Someone dan, Id<Space> left)
    {
        await copy.Links.LeaveAsync(await copy.SignInAsync(cleo), left, 30, default);
        var his = await copy.Access.WriteAsync(await copy.SignInAsync(dan), left, default);
        await his.DelayAsync(state => state.CallMe(dan.Me, "Daniel", copy.Today), TimeSpan.Zero, default);
        await his.EraseAsync(happened => happened is MemberNamed { Name: "Daniel" }, default);
        await his.DecideAsync(state => state.CallMe(dan.Me, "Danny", copy.Today), default);
    }

    /// <summary>What a person reads in an export: the fold of its words by today's program.</summary>
    private static string Read(Export export)
    {
        var words = new StringBuilder();
        foreach (var space in export.Spaces)
        {
            var state = space.Entries.Where(entry => entry.Event is not null)
                .Aggregate(
                    SpaceState.Of(space.Kind),
                    (state, entry) => state.Evolve(Codec.ForSpaces.Read(entry.Event!, Encoding.UTF8.GetBytes(entry.Words!.Value.GetRawText()))));
            words.Append($"{space.Kind} space {space.Space} of {space.Sequence} entries\n{StateWords.Of(state)}\n\n");
        }

        return words.ToString();
    }

    private static async Task RestoreAsync(JsonNode kept, int step, Database database)
    {
        Dialect dialect = database.Options.Postgres is { } connectionString
            ? new PostgresDialect(connectionString)
            : new SqliteDialect(Path.Combine(database.Options.Folder, Stores.MainFile), "FULL");
        await using (await Store.OpenAsync(dialect, new Dictionary<string,
            IReadOnlyList<string>>(StringComparer.Ordinal)
        { ["main"] = [.. Schema.Main.Take(step)] }, default))
        {
        }

        await File.WriteAllBytesAsync(Path.Combine(database.Options.Folder, Pepper.File), Convert.FromBase64String((string)kept["pepper"]!));
        await using var db = await database.ConnectAsync();
        foreach (var (table, rows) in kept["tables"]!.AsObject())
        {
            foreach (var row in rows!.AsArray().Select(row => row!.AsObject()))
            {
                await using var command = db.CreateCommand();
                command.CommandText =
                    $"INSERT INTO {table} ({string.Join(", ", row.Select(value => value.Key))}) VALUES ({string.Join(", ", row.Select((_, at) => $"@p{at}"))})";
                foreach (var (value, at) in row.Select((value, at) => (value.Value, at)))
                {
                    var parameter = command.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = ($"p{at}", Given(value));
                    command.Parameters.Add(parameter);
                }

                await command.ExecuteNonQueryAsync();
            }
        }
    }

    private static JsonNode? Written(object? value) => value switch
    {
        null => null,
        byte[] bytes => new JsonObject { ["base64"] = Convert.ToBase64String(bytes) },
        long number => number,
        _ => (string)value,
    };

    private static object Given(JsonNode? value) => value switch
    {
        null => DBNull.Value,
        JsonObject bytes => Convert.FromBase64String((string)bytes["base64"]!),
        _ when value.GetValueKind() == JsonValueKind.Number => (long)value,
        _ => (string)value!,
    };

    private static string Kept(int step, string file) => Path.Combine(s_folder, $"{step}", file);

    private static Id<T> NewId<T>() => Id<T>.From(RandomNumberGenerator.GetBytes(16));
}
