using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Tests.Web.Cycles;
using Steadfast.Tests.Web.Letters;
using Steadfast.Tests.Web.Safety;
using Steadfast.Tests.Web.Supporting;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Web.Worlds;

/// <summary>What Ben was answered, what was asked for, and which routes there are.</summary>
internal sealed record Taken(IReadOnlyList<Answer> Answers, IReadOnlyList<string> Asked, IReadOnlyList<string> Routes);

/// <summary>One past of Ana and Ben, from which every world begins.</summary>
public sealed partial class Past : IAsyncLifetime
{
    private static readonly TimeSpan s_untilPutAway = TimeSpan.FromMinutes(6);

    private readonly Dictionary<int, Taken> _plain = [];
    private (IReadOnlyList<Answer> Open, IReadOnlyList<Answer> PutAway)? _plainHers;
    private Database _database = null!;
    private Image _image = null!;

    // How long it took them: each world begins then.
    private TimeSpan _spent;
    private HashSet<string> _known = [];
    private (string Ana, string Ben, string Space) _names;

    public async ValueTask InitializeAsync()
    {
        _database = await Databases.FreshAsync();
        await using var app = await App.OnAsync(_database);
        var (ana, ben, space) = await app.LinkAsync();
        await app.FillAsync(ana, ben, space);
        await ana.OfferAsync(space, "Cook on Monday", "2027-05-15");
        await app.AgreeAsync(ana, ben, space, "Ring on Friday", "2027-05-16");
        await (await (await ben.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "A page of Ben's." });
        await (await ben.OpenAsync("/m/23/6")).SubmitAsync(new() { ["Moment"] = "Late at work" });
        await (await ben.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "Far away for weeks.", ["Kinds.Coldness"] = "true" });
        await (await ben.OpenAsync("/m/9/1")).SubmitAsync(new() { ["Leaning"] = "NotYet" });
        await (await ben.OpenAsync("/m/12/8")).SubmitAsync(new() { ["Since"] = "2027-01-01" });
        await GiveAsync(ana, ben, space);
        _names = (ana.Name!, ben.Name!, space);
        foreach (var person in (Visitor[])[ana, ben])
        {
            await (await person.OpenAsync("/out")).SubmitAsync();
        }

        _spent = app.Clock.GetUtcNow() - Steadfast.Tests.Support.Clock.Start;
        _image = await Image.ReadAsync(_database);
        _known = await KnownAsync(app);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    /// <summary>What Ben is answered where Ana has done nothing more.</summary>
    internal async Task<Taken> PlainAsync(int days)
    {
        if (!_plain.TryGetValue(days, out var taken))
        {
            _plain[days] = taken = await TakeAsync(_ => Task.CompletedTask, days);
        }

        return taken;
    }

    /// <summary>What Ben is answered some days after Ana did something.</summary>
    internal async Task<Taken> TakeAsync(Func<Stage, Task> act, int days)
    {
        await _image.WriteAsync(_database);
        await using var app = await App.OnAsync(_database);
        app.Clock.Advance(_spent);
        using var ana = await SignInAsync(app, _names.Ana);
        await act(new(app, ana, _names.Space));
        app.Clock.Advance(TimeSpan.FromDays(days));
        using var ben = await SignInAsync(app, _names.Ben);
        var transcript = new Transcript(ben);
        await transcript.TakeAsync(_known, _names.Space, () => app.Clock.Advance(s_untilPutAway));
        return new(transcript.Answers, transcript.Asked, [.. Routes(app)]);
    }

    /// <summary>What Ben is answered at some pages, and by their forms, by a program that was changed.</summary>
    internal async Task<IReadOnlyList<Answer>> LookAsync(Action<WebApplicationBuilder> configure, params string[] pages)
    {
        await _image.WriteAsync(_database);
        await using var app = await App.OnAsync(_database, configure);
        app.Clock.Advance(_spent);
        using var ben = await SignInAsync(app, _names.Ben);
        var transcript = new Transcript(ben);
        await transcript.TakeAsync(
            _known, _names.Space, () => app.Clock.Advance(s_untilPutAway),
            [.. pages.Select(page => page.Replace("{space}", _names.Space, StringComparison.Ordinal))]);
        return transcript.Answers;
    }

    /// <summary>What Ana herself is answered at these pages where she has done nothing more.</summary>
    internal async Task<(IReadOnlyList<Answer> Open, IReadOnlyList<Answer> PutAway)> PlainHersAsync(params string[] pages) =>
        _plainHers ??= await HersAsync(_ => Task.CompletedTask, pages);

    /// <summary>What Ana herself is answered at these pages after she did something: with her notes open, and once they are put away.</summary>
    internal async Task<(IReadOnlyList<Answer> Open, IReadOnlyList<Answer> PutAway)> HersAsync(Func<Stage, Task> act, params string[] pages)
    {
        await _image.WriteAsync(_database);
        await using var app = await App.OnAsync(_database);
        app.Clock.Advance(_spent);
        using var ana = await SignInAsync(app, _names.Ana);
        await act(new(app, ana, _names.Space));
        var transcript = new Transcript(ana);
        var open = await transcript.LookAsync(_known, [.. pages.Select(page => page.Replace("{space}", _names.Space, StringComparison.Ordinal))]);
        app.Clock.Advance(s_untilPutAway);
        return (open, await transcript.LookAsync(_known, [.. pages.Select(page => page.Replace("{space}", _names.Space, StringComparison.Ordinal))]));
    }

    /// <summary>Each has given the other something that was opened and given back, and something that was not opened yet.</summary>
    internal static async Task GiveAsync(Visitor ana, Visitor ben, string space)
    {
        foreach (var (giver, reader) in ((Visitor, Visitor)[])[(ana, ben), (ben, ana)])
        {
            await giver.WriteCycleAsync();
            await giver.WriteSupportAsync();
            foreach (var (page, isOpened) in ((string, bool)[])[("/19", true), ("/18", true), ("/18", false)])
            {
                var side = (await (await giver.OpenAsync(space + page)).SubmitAsync(new() { ["Delay"] = "None" })).Path;
                if (isOpened)
                {
                    await (await reader.OpenAsync(side)).SubmitAsync(button: "Open it now");
                }
            }

            await (await giver.OpenAsync("/m/11/1/2")).SubmitAsync(new() { ["Words"] = "I count the change twice." });
            await (await giver.OpenAsync("/m/11/2")).SubmitAsync(new() { ["Words"] = "I check the door." });
            foreach (var isOpened in (bool[])[true, false])
            {
                var given = (await (await giver.OpenAsync(space + "/8")).SubmitAsync(new() { ["Delay"] = "None" })).Path;
                if (isOpened)
                {
                    await (await reader.OpenAsync(given)).SubmitAsync(button: "Open it now");
                    var mirror = await (await reader.OpenAsync(given.Replace("/7/", "/9/", StringComparison.Ordinal)))
                        .SubmitAsync(new() { ["Words"] = "I heard it.", ["Delay"] = "None" });
                    await (await giver.OpenAsync(mirror.Path)).SubmitAsync(button: "Open it now");
                }
            }

            await AskAsync(giver, reader, space);
            await Acts.GiveLetterAsync(giver, reader, space);
        }
    }

    private static async Task AskAsync(Visitor asker, Visitor answerer, string space)
    {
        await (await asker.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "Do you sleep?", ["Level"] = "Outline" });
        var list = (await (await (await asker.OpenAsync(space + "/15")).SubmitAsync()).SubmitAsync(new() { ["Delay"] = "None" }, "Send this list")).Path;
        var toAnswer = await (await (await answerer.OpenAsync(list)).SubmitAsync(button: "Open it now")).FollowAsync("Write the answers");
        var question = toAnswer.Links.First(link => link.StartsWith(toAnswer.Path + "/", StringComparison.Ordinal));
        await (await answerer.OpenAsync(question)).SubmitAsync(new() { ["Words"] = "Sometimes." });
        var answers = await (await answerer.OpenAsync(list.Replace("/7/", "/16/", StringComparison.Ordinal))).SubmitAsync(new() { ["Delay"] = "None" });
        await (await asker.OpenAsync(answers.Path)).SubmitAsync(button: "Open it now");
    }

    internal static IEnumerable<string> Routes(App app) => app.Routes()
        .SelectMany(endpoint =>
            new[] { "GET", "POST" }.Where(method => Answers(endpoint, method))
                .Select(method => $"{method} {endpoint.Pattern()}")).Distinct();

    private static bool Answers(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods.Count: > 0 } methods ? methods.HttpMethods.Contains(method)
        : method == "GET" || endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page
            || page.HandlerMethods.Any(handler => handler.HttpMethod == "POST");

    // The ids that stand on Ben's pages before anybody does anything: those of things, and not of forms.
    private async Task<HashSet<string>> KnownAsync(App app)
    {
        using var ben = await SignInAsync(app, _names.Ben);
        HashSet<string> known = [];
        foreach (var path in (string[])["/m", "/m/7", "/m/26", _names.Space, _names.Space + "/5", _names.Space + "/7"])
        {
            known.UnionWith(
                (await ben.OpenAsync(path)).Links.Where(link => !NewPage().IsMatch(link)).SelectMany(link => Id().Matches(link)).Select(match => match.Value));
        }

        return known;
    }

    private static async Task<Visitor> SignInAsync(App app, string name)
    {
        var signedIn = await app.Services.GetRequiredService<AccountBook>().SignInAsync(name, App.Passphrase, IPAddress.Loopback, default);
        return new(app.Address, "en", name, signedIn.Token);
    }

    [GeneratedRegex(@"(?<![\w-])[\w-]{22}(?![\w-])", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^/m/[\w-]{22}/2$", RegexOptions.None, 1000)]
    private static partial Regex NewPage();
}

/// <summary>Where Ana acts.</summary>
internal sealed record Stage(App App, Visitor Ana, string Space)
{
    private Id<Space> Id => Id<Space>.Parse(Space[3..], null);

    public Task AnswerAsync(Dictionary<string, string> answers) => Ana.AnswerSafetyAsync(answers);

    /// <summary>All that the invented couple's Ana keeps alone in 26 weeks: every kind of thing there is in somebody's notes.</summary>
    public async Task KeepNotesAsync()
    {
        var session = (await App.Services.GetRequiredService<Sessions>().OpenAsync(Ana.Token, true, default))!;
        var notes = await App.Services.GetRequiredService<Access>().WriteNotesAsync(session, default);
        var now = App.Clock.GetUtcNow();
        var first = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-SampleStory.Days);
        foreach (var scene in SampleStory.Scenes.OfType<AloneScene>().Where(scene => scene.Who == SampleStory.Ana))
        {
            var moment = new Moment(session.Me, new(7), first, "Europe/Madrid", first.AddDays(scene.Day), now);
            Assert.NotEmpty((await notes.DecideAsync(state => scene.Decide(state, moment), default)).Events);
        }
    }

    /// <summary>Ana writes a letter once more, answers what Ben shared, and looks at it before it would go.</summary>
    public async Task WriteLetterAsync()
    {
        await (await Ana.OpenAsync("/m/27/1")).SubmitAsync(new() { ["Words"] = "I hid the letters." });
        await (await Ana.OpenAsync("/m/27/2/4")).SubmitAsync(new() { ["Words"] = "I regret it." });
        await (await Ana.OpenAsync("/m/27/2/7")).SubmitAsync(new() { ["Words"] = "I ask.", ["IsIn"] = "true" });
        await (await Ana.OpenAsync("/m/27/2/5")).SubmitAsync(new() { ["Words"] = "Half a thought" }, "Keep as a draft");
        await Ana.OpenAsync("/m/27");
        await Ana.OpenAsync(Space + "/11");
    }

    /// <summary>
    /// Ana writes more of her side of how it goes round, of what supports her and of what she does, begins to say more, and looks at it before it would go.
    /// </summary>
    public async Task WriteOursAsync()
    {
        await Ana.WriteCycleAsync();
        await Ana.WriteSupportAsync();
        await (await Ana.OpenAsync("/m/31/3")).SubmitAsync(new() { ["Words"] = "Half a thought" }, "Keep as a draft");
        await (await Ana.OpenAsync("/m/32/2")).SubmitAsync(new() { ["What"] = "Asked about tea", ["Answer"] = "No" });
        await (await Ana.OpenAsync("/m/33/2/2")).SubmitAsync(new() { ["What"] = "Wednesdays are mine" });
        await (await Ana.OpenAsync("/m/33/3/2")).SubmitAsync(new() { ["What"] = "Swam" });
        foreach (var path in (string[])["/m/31", "/m/31/4", "/m/32", "/m/33", Space + "/18", Space + "/19"])
        {
            await Ana.OpenAsync(path);
        }
    }

    /// <summary>Ana says how Ben's letter came across, and holds it for a day.</summary>
    public async Task AnswerLetterAsync()
    {
        var kept = await Ana.OpenAsync("/m/26");
        var letter = await kept.FollowAsync(kept.Texts(".lines a").First(line => line.StartsWith("A letter", StringComparison.Ordinal)));
        await (await letter.FollowAsync("Say how it came across")).SubmitAsync(new() { ["Says"] = "NotEnough", ["Because"] = "The money", ["Delay"] = "Day" });
    }

    public async Task<byte[]> DelayAsync()
    {
        var space = await OpenAsync();
        return await space.DelayAsync(
            new MemberNamed("Somebody else", DateOnly.FromDateTime(App.Clock.GetUtcNow().UtcDateTime)) { By = space.Me }, App.Clock.GetUtcNow().AddHours(24), 0,
            default);
    }

    /// <summary>What Ben gave her and she has not opened.</summary>
    public async Task<Support.Page> GivenAsync() =>
        await Ana.OpenAsync((await Ana.OpenAsync(Space + "/7")).Links.First(link => link.StartsWith(Space + "/7/", StringComparison.Ordinal)));

    /// <summary>His side of how it goes round, which she has not opened.</summary>
    public async Task<Support.Page> HisSideAsync()
    {
        var list = await Ana.OpenAsync(Space + "/7");
        return await list.FollowAsync(
            list.Texts("[aria-labelledby=to-me] .lines a").First(line => line.StartsWith("Their side", StringComparison.Ordinal)
                && !line.EndsWith("opened", StringComparison.Ordinal)));
    }

    public async Task WithdrawAsync(byte[] held) => Assert.True(await (await OpenAsync()).WithdrawAsync(held, default));

    public async Task ReadAllAsync()
    {
        foreach (var path in (string[])["/t", "/m", "/o", Space, Space + "/2", Space + "/5", "/s/1", "/s/6", "/h"])
        {
            Assert.Equal(HttpStatusCode.OK, (await Ana.OpenAsync(path)).Status);
        }

        await (await (await Ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "A page." });
    }

    public async Task LeaveAsync() => await (await Ana.OpenAsync(Space + "/3")).SubmitAsync();

    private async Task<Steadfast.Vault.Log.OpenSpace<SharedState>> OpenAsync()
    {
        var session = await App.Services.GetRequiredService<Sessions>().OpenAsync(Ana.Token, true, default);
        return await App.Services.GetRequiredService<Access>().WriteAsync(session!, Id, default);
    }
}
