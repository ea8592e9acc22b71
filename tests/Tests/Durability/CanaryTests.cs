using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Web.Agreeing;

namespace Steadfast.Tests.Durability;

/// <summary>
/// Two linked people and a third fill every form of the program with words that stand nowhere else; then they are looked for in all that the program leaves
/// behind.
/// </summary>
/// <remarks>security.md section 6, "At rest".</remarks>
public sealed class CanaryTests
{
    // As good as words: both stand only inside what is sealed.
    private const string Zone = "Pacific/Chatham";
    private const string Past = "2019-05-17";
    private const string Due = "2027-08-19";

    [Fact]
    public async Task What_people_type_stands_nowhere_in_the_clear()
    {
        using var remains = new Remains();
        await using var app = await StartAsync(remains);
        var canaries = new Canaries(app) { Words = { Zone, Due, Past } };
        var (ana, ben, cem) = (
            await ArriveAsync(app, canaries, isOwn: true), await ArriveAsync(app, canaries, isOwn: false), await ArriveAsync(app, canaries, isOwn: true));

        await WriteAsync(app, canaries, ana);
        await LookAfterAsync(canaries, ana.Visitor);
        // How the day was stands on the first page too, while it is not told.
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/t"), button: "Not today");
        await TellAsync(canaries, ana.Visitor);
        await KeepNotesAsync(canaries, ana.Visitor);
        await ThinkAsync(canaries, ana.Visitor);
        await ReturnAsync(canaries, ben);
        var space = await LinkAsync(canaries, ana.Visitor, ben.Visitor);
        await PromiseAsync(app, canaries, ana.Visitor, ben.Visitor, space);
        await GiveAsync(canaries, ana.Visitor, ben.Visitor, space);
        await AskAsync(canaries, ana.Visitor, ben.Visitor, space);
        await GiveOursAsync(canaries, ana.Visitor, ben.Visitor, space);
        await WriteLetterAsync(canaries, ana.Visitor, ben.Visitor, space);

        // Where Ana lives it is the day after already.
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/m/5"));
        await SettleInAsync(app, canaries, ana);
        await canaries.CrawlAsync(ana.Visitor);
        await canaries.CrawlAsync(ben.Visitor);
        await canaries.CrawlAsync(app.Somebody());
        await GoAsync(app, canaries, ana, ben, cem, space);

        Assert.True(!canaries.Unopened.Any(), $"Nobody opened these pages; add them to this test: {string.Join("; ", canaries.Unopened)}");
        Assert.True(!canaries.Unfilled.Any(), $"Nobody filled these; add them to this test: {string.Join("; ", canaries.Unfilled)}");
        Assert.NotEqual("", remains.Log.ToString());
        Assert.Empty(await remains.FindAsync(app, canaries.Words));
    }

    [Fact]
    public async Task What_stands_in_the_clear_is_found_wherever_it_is()
    {
        using var remains = new Remains();
        await using var app = await StartAsync(remains);
        var word = new Canaries(app).New();
        await using (var connection = await app.Database.ConnectAsync())
        {
            await connection.ExecuteAsync(
                "INSERT INTO waiting (owner, box, id, sealed) VALUES (@owner, @box, @id, @words)",
                new { owner = new byte[16], box = new byte[16], id = new byte[16], words = System.Text.Encoding.Unicode.GetBytes("¡" + word) });
        }

        app.Services.GetRequiredService<ILogger<CanaryTests>>().LogTrace("Somebody wrote {Words}.", word);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, word);

        var found = string.Join('\n', await remains.FindAsync(app, [word]));

        File.Delete(file);
        Assert.Contains("/backup: ", found, StringComparison.Ordinal);
        Assert.Contains("/log: ", found, StringComparison.Ordinal);
        Assert.Contains(file, found, StringComparison.Ordinal);
        Assert.Contains(Databases.OnPostgres ? "/data/base/" : "/steadfast.db-wal: ", found, StringComparison.Ordinal);
    }

    private static Task<App> StartAsync(Remains remains) => App.StartAsync(
        builder =>
        {
            builder.Logging.AddProvider(remains.Log);
            builder.Services.PostConfigure<LoggerFilterOptions>(filter =>
            {
                filter.Rules.Clear();
                filter.MinLevel = LogLevel.Trace;
            });
        },
        "--Steadfast:Mail:Host=localhost", "--Steadfast:Mail:Port=1", "--Steadfast:Mail:From=reminder@example.org");

    /// <summary>Signs up, with five words of one's own or those offered, and types the code back, the first time wrong.</summary>
    private static async Task<Person> ArriveAsync(App app, Canaries canaries, bool isOwn)
    {
        var visitor = app.Somebody();
        await canaries.OpenAsync(visitor, "/new");
        var form = await canaries.OpenAsync(visitor, "/new/1?a=true");
        var (name, offered) = (form.Texts("strong.word")[0], form.Value("NewPassphrase.Offered"));
        var own = isOwn ? $"{canaries.New()} {canaries.New()}" : "";
        canaries.Words.UnionWith([name, offered]);

        var code = await canaries.FillAsync(form, new() { ["NewPassphrase.Own"] = own, ["NewPassphrase.Again"] = own, ["Locale.Zone"] = Zone });

        Assert.Equal("/s/8", code.Path);
        return new(visitor, name, isOwn ? own : offered, await TypeBackAsync(canaries, code));
    }

    /// <summary>Signs in again, once time has ended the visit.</summary>
    private static async Task ReturnAsync(Canaries canaries, Person person) =>
        Assert.Equal(
            "/t",
            (
                await canaries.FillAsync(
                    await canaries.OpenAsync(person.Visitor, "/in"), new() { ["Name"] = person.Name, ["Passphrase"] = person.Passphrase })).Path);

    /// <summary>Types a recovery code back, the first time wrong.</summary>
    private static async Task<string> TypeBackAsync(Canaries canaries, Page page)
    {
        var groups = page.Texts("ol.code li");
        canaries.Words.UnionWith([string.Join('-', groups), string.Concat(groups)]);
        var wrong = await canaries.FillAsync(page);
        var right = Canaries.GroupsAsked(wrong).Index().ToDictionary(asked => $"Typed[{asked.Index}]", asked => groups[asked.Item - 1]);
        Assert.Equal("/t", (await canaries.FillAsync(wrong, right)).Path);
        return string.Join('-', groups);
    }

    /// <summary>Journal pages: kept as a draft, written, changed and erased; and one that came too late, once for the notes and once for the session.</summary>
    private static async Task WriteAsync(App app, Canaries canaries, Person ana)
    {
        var page = await NewPageAsync(canaries, ana.Visitor);
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, page), button: "Keep as a draft");
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, page));
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, page));

        var late = await canaries.OpenAsync(ana.Visitor, page);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        var notesAgain = await canaries.FillAsync(late);
        Assert.Equal(page, (await canaries.FillAsync(await canaries.FillAsync(notesAgain), new() { ["Passphrase"] = ana.Passphrase })).Path);

        late = await canaries.OpenAsync(ana.Visitor, page);
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        var inAgain = await canaries.FillAsync(await canaries.FillAsync(late));
        Assert.Equal(page, (await canaries.FillAsync(inAgain, new() { ["Name"] = ana.Name, ["Passphrase"] = ana.Passphrase })).Path);

        app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("/m", (await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/m"), new() { ["Passphrase"] = ana.Passphrase })).Path);
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, page[..^1] + "3"));
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, await NewPageAsync(canaries, ana.Visitor)));
    }

    /// <summary>The private questions with the answers kept, a part of the plan as a draft and written, and the pages around them.</summary>
    private static async Task LookAfterAsync(Canaries canaries, Visitor ana)
    {
        var page = await canaries.OpenAsync(ana, "/m/1");
        for (var part = 0; part <= 4; part++)
        {
            page = await canaries.FillAsync(page);
        }

        Assert.Equal("/m/2", page.Path);
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/3/11"), button: "Keep as a draft");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/3/11"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/3/12"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/3/12"), button: "Erase this");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/2"), button: "Forget my answers");
        foreach (var path in (string[])["/m/2", "/m/4?p=11", "/m/5", "/m/6", "/m/36", "/h/1", "/h/2"])
        {
            await canaries.OpenAsync(ana, path);
        }
    }

    /// <summary>
    /// Each form for what somebody keeps beside the journal: as a draft, kept, changed where it has an address of its own, and one of each erased.
    /// </summary>
    private static async Task KeepNotesAsync(Canaries canaries, Visitor ana)
    {
        foreach (var path in (string[])["/m/11/1/1", "/m/17/1/2027-03-10", "/m/17/3", "/m/23/4", "/m/23/7/2027-03-09", "/m/31/2"])
        {
            await canaries.FillAsync(await canaries.OpenAsync(ana, path), button: "Keep as a draft");
            await canaries.FillAsync(await canaries.OpenAsync(ana, path));
            await canaries.FillAsync(await canaries.OpenAsync(ana, path), button: "Erase this");
            await canaries.FillAsync(await canaries.OpenAsync(ana, path));
        }

        // Where it is not the page itself that lists what was kept; and the pages of which an address says more than the note.
        var lists = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/m/11/2"] = "/m/11",
            ["/m/12/11"] = "/m/12/11",
            ["/m/17/2"] = "/m/17/2",
            ["/m/19/1"] = "/m/19",
            ["/m/21"] = "/m/21",
            ["/m/31/1"] = "/m/31?a=true",
            ["/m/31/3"] = "/m/31?a=true",
            ["/m/32/1/1"] = "/m/32",
            ["/m/32/1/3"] = "/m/32",
            ["/m/33/2/3"] = "/m/33/1/3",
            ["/m/33/3/3"] = "/m/33/1/3",
        };
        foreach (var path in OwnNotes().Union(lists.Keys))
        {
            var list = lists.GetValueOrDefault(path, path);
            var given = path switch
            {
                // Of several choices the last says least, and what says nothing is not kept.
                "/m/21" => new() { ["Answers.Panic"] = "Often" },
                "/m/23/1" => new() { ["Ready"] = "3" },
                "/m/31/3" => new() { ["Safe"] = "3" },
                "/m/33/3/3" => new() { ["On"] = Past },
                "/m/12/11" => new() { ["On"] = Past, ["Safe"] = "7" },
                "/m/12/12" => new() { ["On"] = Past, ["Kind"] = "Asked", ["Helped"] = "Same" },
                _ => new Dictionary<string, string>(),
            };
            await canaries.FillAsync(await canaries.OpenAsync(ana, path), given, "Keep as a draft");
            await canaries.FillAsync(await canaries.OpenAsync(ana, path), given);
            await canaries.FillAsync(await canaries.OpenAsync(ana, path), given);
            var own = (await canaries.OpenAsync(ana, list)).Links.First(link => link.StartsWith(path + "/", StringComparison.Ordinal));
            await canaries.FillAsync(await canaries.OpenAsync(ana, own), given);
            await canaries.FillAsync(await canaries.OpenAsync(ana, own), button: "Erase this");
        }

        foreach (var path in (string[])["/m/32/1/2", .. new[] { 0, 1, 2, 4, 5 }.SelectMany(stage => new[] { $"/m/33/2/{stage}", $"/m/33/3/{stage}" })])
        {
            await canaries.FillAsync(
                await canaries.OpenAsync(ana, path), path.StartsWith("/m/33/3/", StringComparison.Ordinal) ? new() { ["On"] = Past } : null);
        }

        var page = await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/18/2"), new() { ["Before"] = "7" }, "Keep this page");
        await canaries.FillAsync(page, new() { ["After"] = "4" }, "Keep this answer");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/h/4"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/h/5"), button: "Look at it");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/h/5"), button: "Put it together");
        foreach (var button in (string[])["Keep as a draft", "Keep these lines", "Erase these lines", "Keep these lines"])
        {
            await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/24"), button: button);
        }

        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/25"), new() { ["Things"] = "Grounding" });
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/t"), button: "Not today");
        foreach (var path in (string[])["/m/24?b=1&b=2&b=3&b=4&b=5&b=6", "/m/11", "/m/17", "/m/18", "/m/19", "/m/20", "/m/23", "/h/3", "/h/3/1"])
        {
            await canaries.OpenAsync(ana, path);
        }
    }

    /// <summary>The pages of notes of which there can be several, and which list them: a new one is among them.</summary>
    private static IEnumerable<string> OwnNotes() =>
        from page in RazorPages.All
        where page.Model.IsGenericType && page.Model.GetGenericTypeDefinition() == typeof(NoteModel<>)
            && page.Route.EndsWith("/{id?}", StringComparison.Ordinal)
        let path = page.Route[..^"/{id?}".Length]
        let shape = NoteShape.Of(page.Model.GetGenericArguments()[0])
        where !path.Contains('{', StringComparison.Ordinal) && !shape.IsOne && !shape.IsListedAbove
        select path;

    /// <summary>Days, feelings, a week and a timeline with a date ahead: kept as a draft, told, changed and erased.</summary>
    private static async Task TellAsync(Canaries canaries, Visitor ana)
    {
        var strong = Enum.GetNames<Feeling>().ToDictionary(feeling => $"Strengths.{feeling}", _ => "7", StringComparer.Ordinal);
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/1"), button: "Not today");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/1"), button: "Keep as a draft");
        foreach (var button in (string?[])[null, null, "Erase this day", null])
        {
            Assert.Equal("/m/12", (await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/1"), button: button)).Path);
        }

        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/2"), strong, "Keep as a draft");
        var felt = await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/2"), strong);
        await canaries.FillAsync(await canaries.FillAsync(felt, strong), button: "Erase this");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/2"), strong);
        foreach (var sides in (string[])["0", "1", "2"])
        {
            await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/3?s=" + sides));
        }

        foreach (var button in (string?[])["Keep as a draft", null, null, "Erase this week", null])
        {
            await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/3?s=3"), button: button);
        }

        foreach (var (path, day, erase) in new[] { ("/m/12/6", "2027-03-01", "Erase this"), ("/m/12/7", Due, "Erase this") })
        {
            for (var time = 0; time < 2; time++)
            {
                await canaries.FillAsync(await canaries.OpenAsync(ana, path), new() { ["On"] = day }, "Keep as a draft");
                var kept = await canaries.FillAsync(await canaries.OpenAsync(ana, path), new() { ["On"] = day });
                var made = kept.Links.Last(link => link.StartsWith(path + "/", StringComparison.Ordinal));
                await canaries.FillAsync(await canaries.OpenAsync(ana, made), new() { ["On"] = day });
                if (time == 0)
                {
                    await canaries.FillAsync(await canaries.OpenAsync(ana, made), button: erase);
                }
            }
        }

        foreach (var button in (string?[])[null, "Take it off the timeline", null])
        {
            await canaries.FillAsync(
                await canaries.OpenAsync(ana, "/m/12/8"), button == "Take it off the timeline" ? [] : new() { ["Since"] = "2027-01-01" }, button);
        }

        foreach (var button in (string?[])["Keep as a draft", null, null, "Erase this", null])
        {
            await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/12/9/1"), button: button);
        }

        foreach (var path in (string[])["/m/12", "/m/12/4", "/m/12/5", "/m/12/10"])
        {
            await canaries.OpenAsync(ana, path);
        }
    }

    /// <summary>What happened, deciding and needs: each form as a draft, kept, changed, and what can be erased erased.</summary>
    private static async Task ThinkAsync(Canaries canaries, Visitor ana)
    {
        var days = new Dictionary<string, string> { ["From"] = Past, ["To"] = Past, ["Depth"] = "7" };
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/7/1"), button: "Keep as a draft");
        // Every box is ticked, violence too: what is shown next is the description itself.
        var breach = (await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/7/1"))).Path;
        foreach (var button in (string?[])["Keep as a draft", null, "Erase this", null])
        {
            await canaries.FillAsync(await canaries.OpenAsync(ana, breach + "/2"), button == "Erase this" ? null : new() { ["Depth"] = "7" }, button);
        }

        await canaries.FillAsync(await canaries.OpenAsync(ana, breach.Replace("/m/7/", "/m/7/1/", StringComparison.Ordinal)));
        await canaries.FillAsync(await canaries.OpenAsync(ana, breach + "/4"), days);
        var time = (
            await canaries.FillAsync(
                await canaries.OpenAsync(ana, breach + "/4"), days)).Document.QuerySelector($"main a[href^='{breach}/4/']")!.GetAttribute("href")!;
        await canaries.FillAsync(await canaries.OpenAsync(ana, time), days);
        await canaries.FillAsync(await canaries.OpenAsync(ana, time), button: "Erase this");
        await canaries.FillAsync(await canaries.OpenAsync(ana, breach + "/5"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, breach + "/5"), button: "Erase this");
        await canaries.FillAsync(await canaries.OpenAsync(ana, breach + "/5"));
        var gone = (await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/7/1"))).Path;
        await canaries.FillAsync(await canaries.OpenAsync(ana, gone + "/3"));

        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/1"), new() { ["Confidence"] = "90" });
        var day = (await canaries.OpenAsync(ana, "/m/9/5")).Document.QuerySelector("main a[href^='/m/9/6/']")!.GetAttribute("href")!;
        await canaries.FillAsync(await canaries.OpenAsync(ana, day));
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/1"), new() { ["Confidence"] = "90" });
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/2/1"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/2/1"), button: "Erase my answers to this");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/2/2"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/3"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/3"), button: "Erase this choice");
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/9/3"));

        await KeepAndEraseAsync("/m/9/4", "Erase this", new() { ["On"] = Past });
        await KeepAndEraseAsync("/m/9/7", "Erase this", new() { ["On"] = Past });
        await KeepAndEraseAsync("/m/10/1", "Erase this", []);
        await KeepAndEraseAsync("/m/10/2", "Erase this", []);
        await KeepAndEraseAsync("/m/10/3", "Erase this", []);

        async Task KeepAndEraseAsync(string form, string erase, Dictionary<string, string> given)
        {
            var kept = await canaries.FillAsync(await canaries.OpenAsync(ana, form), given);
            var known = kept.Document.QuerySelector($"main a[href^='{form}/']")!.GetAttribute("href")!;
            await canaries.FillAsync(await canaries.OpenAsync(ana, known), given);
            await canaries.FillAsync(await canaries.OpenAsync(ana, known), button: erase);
            await canaries.FillAsync(await canaries.OpenAsync(ana, form), given);
        }
    }

    private static async Task<string> NewPageAsync(Canaries canaries, Visitor visitor) =>
        (await canaries.OpenAsync(visitor, "/m")).Document.QuerySelector("main a[href$='/2']")!.GetAttribute("href")!;

    /// <summary>Ana invites, cancels, invites again; Ben types a wrong code, then the right one.</summary>
    private static async Task<string> LinkAsync(Canaries canaries, Visitor ana, Visitor ben)
    {
        await canaries.OpenAsync(ana, "/o");
        await canaries.FillAsync(await canaries.FillAsync(await canaries.OpenAsync(ana, "/o/1")));
        var code = (await canaries.FillAsync(await canaries.OpenAsync(ana, "/o/1"))).One("#code").TextContent;
        canaries.Words.UnionWith([code, code.Replace("-", "", StringComparison.Ordinal)]);
        await canaries.FillAsync(await canaries.OpenAsync(ben, "/o/2"));
        return (await canaries.FillAsync(await canaries.OpenAsync(ben, "/o/2"), new() { ["Code"] = code })).Path;
    }

    /// <summary>
    /// Promises of Ben's: kept as a draft, offered, taken, changed, told and made good; one put in other words, one sent away, one taken back and one called
    /// off. Every kind of agreement, agreed on and ended.
    /// </summary>
    private static async Task PromiseAsync(App app, Canaries canaries, Visitor ana, Visitor ben, string space)
    {
        await canaries.FillAsync(await canaries.OpenAsync(ben, space + "/4"));
        await canaries.FillAsync(await canaries.OpenAsync(ben, space + "/1"), new() { ["Due"] = Due }, "Keep as a draft");
        var offered = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            offered.Add((await canaries.FillAsync(await canaries.OpenAsync(ben, space + "/1"), new() { ["Due"] = Due }, "Offer this promise")).Path);
        }

        var agreed = new List<(string Page, string Proposal)>();
        foreach (var (route, _, _) in RazorPages.All.Where(page => typeof(IAgreementPage).IsAssignableFrom(page.Model)))
        {
            var page = route.Replace("/o/{space}", space, StringComparison.Ordinal).Replace("/{id?}", "", StringComparison.Ordinal);
            await canaries.FillAsync(await canaries.OpenAsync(ben, page), button: "Keep as a draft");
            agreed.Add((page, (await canaries.FillAsync(await canaries.OpenAsync(ben, page), button: "Suggest it")).Path));
        }

        await canaries.FillAsync(await canaries.OpenAsync(ben, offered[3]), button: "Take it back");
        await ComeAsync(app, ana, ben);
        var promise = (await canaries.FillAsync(await canaries.OpenAsync(ana, offered[0]), button: "Yes")).Path;
        var words = offered[1].Replace("/20/", "/21/", StringComparison.Ordinal);
        await canaries.FillAsync(await canaries.OpenAsync(ana, words), new() { ["Due"] = Due }, "Keep as a draft");
        var asked = (await canaries.FillAsync(await canaries.OpenAsync(ana, words), new() { ["Due"] = Due }, "Suggest these words")).Path;
        await canaries.FillAsync(await canaries.OpenAsync(ana, offered[2]), button: "Not this");
        for (var at = 0; at < agreed.Count; at++)
        {
            var other = agreed[at].Page + agreed[at].Proposal[agreed[at].Proposal.LastIndexOf('/')..];
            await canaries.FillAsync(await canaries.OpenAsync(ana, other), button: "Keep as a draft");
            agreed[at] = (agreed[at].Page, (await canaries.FillAsync(await canaries.OpenAsync(ana, other), button: "Suggest it")).Path);
        }

        await canaries.FillAsync(await canaries.OpenAsync(ben, promise + "/1"), new() { ["Due"] = Due }, "Keep as a draft");
        var change = (await canaries.FillAsync(await canaries.OpenAsync(ben, promise + "/1"), new() { ["Due"] = Due }, "Ask for this change")).Path;
        await ComeAsync(app, ana, ben);
        await canaries.FillAsync(await canaries.OpenAsync(ana, change), button: "Yes");
        var calledOff = (await canaries.FillAsync(await canaries.OpenAsync(ben, asked), button: "Yes")).Path;
        await canaries.FillAsync(await canaries.OpenAsync(ben, calledOff + "/2"));
        foreach (var (page, proposal) in agreed)
        {
            await canaries.FillAsync(await canaries.OpenAsync(ben, proposal), button: "Yes");
            await canaries.FillAsync(await canaries.OpenAsync(ana, page), button: "End it");
        }

        await canaries.FillAsync(await canaries.OpenAsync(ben, promise + "/3"), button: "Keep as a draft");
        await canaries.FillAsync(await canaries.OpenAsync(ben, promise + "/3"));
        await canaries.FillAsync(await canaries.OpenAsync(ana, promise + "/3"));
        await canaries.FillAsync(await canaries.OpenAsync(ben, promise + "/4"));
    }

    /// <summary>Lets what was proposed come to the other, while both look now and then, so that their visits go on.</summary>
    private static async Task ComeAsync(App app, params Visitor[] people)
    {
        for (var i = 0; i < 4; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(4));
            foreach (var person in people)
            {
                await person.OpenAsync("/m");
            }
        }
    }

    /// <summary>A statement withdrawn and one given, opened, kept by its reader and given back; and one laid aside and taken back.</summary>
    private static async Task GiveAsync(Canaries canaries, Visitor ana, Visitor ben, string space)
    {
        await canaries.FillAsync(await canaries.FillAsync(await canaries.OpenAsync(ana, space + "/8"), new() { ["Delay"] = "Day" }), button: "Withdraw it");
        var statement = (await canaries.FillAsync(await canaries.OpenAsync(ana, space + "/8"), new() { ["Delay"] = "None" })).Path;
        await canaries.FillAsync(await canaries.OpenAsync(ben, statement), button: "Another day");
        var copy = (await canaries.FillAsync(await canaries.OpenAsync(ben, statement), button: "Open it now")).Path;
        var mirrors = statement.Replace("/7/", "/9/", StringComparison.Ordinal);
        await canaries.FillAsync(await canaries.OpenAsync(ben, mirrors), button: "Keep as a draft");
        var mirror = (await canaries.FillAsync(await canaries.OpenAsync(ben, mirrors), new() { ["Delay"] = "None" })).Path;
        await canaries.FillAsync(await canaries.OpenAsync(ana, mirror), button: "Open it now");
        var answers = mirror.Replace("/7/", "/10/", StringComparison.Ordinal);
        await canaries.FillAsync(await canaries.OpenAsync(ana, answers), button: "Keep as a draft");
        await canaries.FillAsync(await canaries.OpenAsync(ana, answers), new() { ["Answer"] = "Missing", ["Delay"] = "None" });
        await canaries.FillAsync(await canaries.OpenAsync(ana, statement), button: "Take it back");
        await canaries.OpenAsync(ben, "/m/26");
        await canaries.FillAsync(await canaries.OpenAsync(ben, copy), button: "Erase my copy");
        await canaries.FillAsync(await canaries.OpenAsync(ben, space + "/7"), new() { ["How"] = "AsItComes" });
    }

    /// <summary>Ana's side of how it goes round and what supports her, each given and opened; what is tender is put in once.</summary>
    private static async Task GiveOursAsync(Canaries canaries, Visitor ana, Visitor ben, string space)
    {
        foreach (var page in (string[])["/18", "/19"])
        {
            var given = (await canaries.FillAsync(await canaries.OpenAsync(ana, space + page), new() { ["Delay"] = "None" })).Path;
            await canaries.FillAsync(await canaries.OpenAsync(ben, given), button: "Open it now");
        }

        await canaries.OpenAsync(ben, "/m/31/4");
    }

    /// <summary>Questions of Ana's, moved and sent; answers of Ben's, sent in two versions; and how they stand for her.</summary>
    private static async Task AskAsync(Canaries canaries, Visitor ana, Visitor ben, string space)
    {
        var open = new Dictionary<string, string> { ["Level"] = "Outline", ["IsClosed"] = "" };
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/28/1"), button: "Keep as a draft");
        foreach (var given in new[] { open, open, new() { ["Level"] = "Why" } })
        {
            await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/28/1"), given);
        }

        var questions = await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/28"), button: "Up");
        var gone = (
            await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/28/1"), open)).Links.Last(link => link.StartsWith("/m/28/1/", StringComparison.Ordinal));
        await canaries.FillAsync(await canaries.OpenAsync(ana, questions.Links.First(link => link.StartsWith("/m/28/1/", StringComparison.Ordinal))), open);
        await canaries.FillAsync(await canaries.OpenAsync(ana, gone), button: "Erase this");

        var preview = await canaries.FillAsync(await canaries.OpenAsync(ana, space + "/15"));
        preview = await canaries.FillAsync(await canaries.FillAsync(preview, button: "Change it"));
        var list = (await canaries.FillAsync(preview, new() { ["Delay"] = "None" }, "Send this list")).Path;
        var toAnswer = await (await canaries.FillAsync(await canaries.OpenAsync(ben, list), button: "Open it now")).FollowAsync("Write the answers");
        await canaries.OpenAsync(ben, toAnswer.Path);
        var whole = list.Replace(space + "/7", space + "/16", StringComparison.Ordinal);
        for (var version = 0; version < 2; version++)
        {
            foreach (var question in toAnswer.Links.Where(link => link.StartsWith(toAnswer.Path + "/", StringComparison.Ordinal)))
            {
                var told = new Dictionary<string, string> { ["MoreBy"] = Due, ["IsOpen"] = "" };
                await canaries.FillAsync(await canaries.OpenAsync(ben, question), new(told), "Keep as a draft");
                await canaries.FillAsync(await canaries.OpenAsync(ben, question), new(told) { ["IsOpen"] = "true" });
                await canaries.FillAsync(await canaries.OpenAsync(ben, question), button: "Erase this");
                await canaries.FillAsync(await canaries.OpenAsync(ben, question), told);
            }

            var answers = await canaries.FillAsync(await canaries.OpenAsync(ben, whole), new() { ["Delay"] = "None" });
            await canaries.FillAsync(await canaries.OpenAsync(ana, answers.Path), button: "Open it now");
            await canaries.FillAsync(
                await canaries.OpenAsync(ana, answers.Path.Replace(space + "/7", space + "/17", StringComparison.Ordinal)),
                new() { ["Delay"] = "None", ["Marks[0].Mark"] = "NeedMore" });
        }

        await canaries.OpenAsync(ana, "/m/30");
    }

    /// <summary>
    /// Ben's letter: each form filled, erased and filled; sent once Ana says that it is welcome; answered, the answer taken back, and a promise made of its
    /// repair.
    /// </summary>
    private static async Task WriteLetterAsync(Canaries canaries, Visitor ana, Visitor ben, string space)
    {
        await canaries.FillAsync(await canaries.OpenAsync(ana, "/m/11/2"));
        var statement = (await canaries.FillAsync(await canaries.OpenAsync(ana, space + "/8"), new() { ["Out"] = "", ["Delay"] = "None" })).Path;
        await canaries.FillAsync(await canaries.OpenAsync(ben, statement), button: "Open it now");
        var effect = (await canaries.OpenAsync(ben, "/m/27")).Links.First(link => link.StartsWith("/m/27/3/", StringComparison.Ordinal));
        foreach (var path in (string[])["/m/27/1", "/m/27/2/1", "/m/27/2/7", effect])
        {
            await canaries.FillAsync(await canaries.OpenAsync(ben, path), button: "Keep as a draft");
            await canaries.FillAsync(await canaries.OpenAsync(ben, path));
            await canaries.FillAsync(await canaries.OpenAsync(ben, path), button: "Erase this");
            await canaries.FillAsync(await canaries.OpenAsync(ben, path));
        }

        for (var time = 0; time < 2; time++)
        {
            var repairs = await canaries.FillAsync(await canaries.OpenAsync(ben, "/m/27/4"), new() { ["Due"] = Due });
            var repair = repairs.Links.First(link => link.StartsWith("/m/27/4/", StringComparison.Ordinal));
            await canaries.FillAsync(await canaries.OpenAsync(ben, repair), time == 0 ? null : new() { ["Due"] = Due }, time == 0 ? "Erase this" : null);
        }

        // What Ana's own answers suggest comes first; the form stands behind the quiet way on.
        var welcome = await canaries.OpenAsync(ana, space + "/12");
        await canaries.FillAsync(
            await canaries.OpenAsync(ana, welcome.Links.First(link => link.StartsWith(space + "/12?", StringComparison.Ordinal))),
            new() { ["Answer"] = "Open" });
        var letter = (await canaries.FillAsync(await canaries.OpenAsync(ben, space + "/11"), new() { ["Delay"] = "None" })).Path;
        await canaries.FillAsync(await canaries.OpenAsync(ana, letter), button: "Open it now");
        var answers = letter.Replace("/7/", "/13/", StringComparison.Ordinal);
        await canaries.FillAsync(await canaries.OpenAsync(ana, answers), button: "Keep as a draft");
        await canaries.FillAsync(await canaries.OpenAsync(ana, answers), new() { ["Delay"] = "None" });
        await canaries.FillAsync(await canaries.OpenAsync(ana, answers), button: "Take my answer back");
        await canaries.FillAsync(await canaries.OpenAsync(ben, letter.Replace("/7/", "/14/", StringComparison.Ordinal)), new() { ["Rows[0].Due"] = Due });
    }

    /// <summary>How pages look, visits, a new passphrase, a new code, and what can be taken along; each passphrase first mistyped.</summary>
    private static async Task SettleInAsync(App app, Canaries canaries, Person ana)
    {
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/s/4"));
        await app.Services.GetRequiredService<AccountBook>().SignInAsync(ana.Name, ana.Passphrase, IPAddress.Loopback, default);
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/s/1"));
        var taken = await canaries.FillAsync(
            await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/s/5")), new() { ["Passphrase"] = ana.Passphrase });
        Assert.Equal(HttpStatusCode.OK, taken.Status);
        await canaries.OpenAsync(ana.Visitor, "/s/6");
        await RemindAsync(canaries, ana);
        await TurnOnAsync(app, canaries, ana);
        var shown = await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/s/9/2"));
        Assert.Equal("/s?k=9", (await canaries.FillAsync(shown, new() { ["Passphrase"] = ana.Passphrase, ["Code"] = NextCode(app, ana) })).Path);

        var changed = $"{canaries.New()} {canaries.New()}";
        var wrong = await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/s/2"));
        await TypeBackAsync(
            canaries,
            await canaries.FillAsync(wrong, new() { ["Passphrase"] = ana.Passphrase, ["NewPassphrase.Own"] = changed, ["NewPassphrase.Again"] = changed }));
        wrong = await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/s/3"));
        ana.Code = await TypeBackAsync(canaries, await canaries.FillAsync(wrong, new() { ["Passphrase"] = changed }));
        ana.Passphrase = changed;
    }

    /// <summary>Asks for a reminder by mail, first with an address that is none; stops it, and asks again.</summary>
    private static async Task RemindAsync(Canaries canaries, Person person)
    {
        for (var time = 0; time < 2; time++)
        {
            await canaries.OpenAsync(person.Visitor, "/s/10");
            var wrong = await canaries.FillAsync(await canaries.OpenAsync(person.Visitor, "/s/10/1"));
            Assert.Equal(
                "/s/10", (await canaries.FillAsync(wrong, new() { ["Address"] = $"{canaries.New()}@example.org", ["Passphrase"] = person.Passphrase })).Path);
            if (time == 0)
            {
                await canaries.FillAsync(await canaries.OpenAsync(person.Visitor, "/s/10"), button: "Stop it");
            }
        }
    }

    /// <summary>Turns the second step on, the passphrase and the code first wrong, and signs in with it from somewhere else.</summary>
    private static async Task TurnOnAsync(App app, Canaries canaries, Person person)
    {
        var wrong = await canaries.FillAsync(await canaries.OpenAsync(person.Visitor, "/s/9"));
        var shown = await canaries.FillAsync(wrong, new() { ["Passphrase"] = person.Passphrase });
        person.Secret = string.Concat(shown.Texts("#secret li"));
        canaries.Words.UnionWith([person.Secret, string.Join(' ', shown.Texts("#secret li"))]);
        Assert.Equal("/s?k=9", (await canaries.FillAsync(await canaries.FillAsync(shown), new() { ["Code"] = NextCode(app, person) })).Path);

        var elsewhere = app.Somebody();
        var asked = await canaries.FillAsync(await canaries.OpenAsync(elsewhere, "/in"), new() { ["Name"] = person.Name, ["Passphrase"] = person.Passphrase });
        Assert.Equal("/t", (await canaries.FillAsync(await canaries.FillAsync(asked), new() { ["Code"] = NextCode(app, person) })).Path);
    }

    /// <summary>The code of the next half minute, so that none is used twice.</summary>
    private static string NextCode(App app, Person person)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(Totp.StepSeconds));
        return Totp.CodeAt(person.Secret, app.Clock.GetUtcNow());
    }

    /// <summary>Ana signs out and comes back by her code; Ben leaves, Ana puts the closed part away; Cem erases his account.</summary>
    private static async Task GoAsync(App app, Canaries canaries, Person ana, Person ben, Person cem, string space)
    {
        await TurnOnAsync(app, canaries, ana);
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/out"));
        var chosen = $"{canaries.New()} {canaries.New()}";
        var own = new Dictionary<string, string> { ["Code"] = ana.Code, ["NewPassphrase.Own"] = chosen, ["NewPassphrase.Again"] = chosen };
        var wrong = await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/back"));
        var beside = await canaries.FillAsync(await canaries.FillAsync(wrong, own), own);
        await TypeBackAsync(canaries, await canaries.FillAsync(beside, new(own) { ["Factor"] = NextCode(app, ana) }));

        await canaries.FillAsync(await canaries.OpenAsync(ben.Visitor, space + "/3"));
        await canaries.OpenAsync(ben.Visitor, "/s/7");
        app.Clock.Advance(TimeSpan.FromDays(400));
        var asked = await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, "/in"), new() { ["Name"] = ana.Name, ["Passphrase"] = chosen });
        Assert.Equal("/t", (await canaries.FillAsync(asked, new() { ["Code"] = NextCode(app, ana) })).Path);
        await ReturnAsync(canaries, cem);
        await canaries.OpenAsync(ana.Visitor, space);
        await canaries.FillAsync(await canaries.OpenAsync(ana.Visitor, space + "/6"));
        await canaries.FillAsync(await canaries.FillAsync(await canaries.OpenAsync(cem.Visitor, "/s/7/1")), new() { ["Passphrase"] = cem.Passphrase });
    }

    private sealed record Person(Visitor Visitor, string Name, string Passphrase, string Code)
    {
        public string Passphrase { get; set; } = Passphrase;

        public string Code { get; set; } = Code;

        public string Secret { get; set; } = "";
    }
}
