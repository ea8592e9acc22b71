using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Domain.Deciding;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Letters;
using Steadfast.Tests.Web.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Web;

/// <summary>Every route, by everybody, on their own things and on others'. A route without a row fails.</summary>
public sealed partial class RoutesTests
{
    /// <summary>Whose door a route is.</summary>
    private enum Door
    {
        Anybody,
        SignedIn,
        Writer,
        Members,
    }

    // What a form makes names nothing of anybody's before it is kept.
    private static readonly string[] s_begun = ["/m/{id}/2", "/m/23/8/{id}", "/m/27/3/{effect}"];

    /// <summary>Each pattern and whose it is, by the page's own model: a page that is new is among them.</summary>
    private static readonly IReadOnlyList<(string Pattern, Door Door)> s_rows =
    [
        .. RazorPages.All.Select(page => (page.Route, DoorOf(page.Route, page.Model))),

        // What is no page: drafts by the script, and the way out.
        ("/d", Door.SignedIn), ("/w", Door.Anybody),
    ];

    private static Door DoorOf(string pattern, Type model) =>
        model.IsDefined(typeof(AllowAnonymousAttribute), inherit: true) ? Door.Anybody
        : model.IsSubclassOf(typeof(SharedPage)) ? Door.Members
        : NamesSomething().IsMatch(pattern) && !s_begun.Contains(pattern) ? Door.Writer
        : Door.SignedIn;

    // What only the maker of a promise, or who opened what was given to them, can do is not there for the other.
    private static readonly string[] s_onlyAnas = ["/o/{space}/10/{id}", "/o/{space}/13/{id}", "/o/{space}/16/{list}"];
    private static readonly string[] s_onlyBens = [
        "/o/{space}/{id}/1", "/o/{space}/{id}/4", "/o/{space}/9/{id}", "/o/{space}/14/{id}", "/o/{space}/17/{id}", "/o/{space}/21/{id}"];

    [Fact]
    [Trait("Security", "S11")]
    public async Task Every_route_opens_for_whom_it_is_and_every_denial_is_one_and_the_same()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        using var cleo = await app.SignUpAsync();
        using var nobody = app.Somebody();
        var waiting = (await ana.OfferAsync(space, "Cook on Monday")).Path;
        var promise = await app.AgreeAsync(ben, ana, space);
        await app.PassAsync(TimeSpan.Zero, cleo);
        var journal = await WriteAsync(ana);
        var breach = (await ana.DescribeAsync()).Split('/')[3];
        var need = (await (await ana.OpenAsync("/m/10/1")).SubmitAsync(new() { ["What"] = "Rest" })).Path.Split('/')[3];
        var patterns = app.Routes().Select(Walk.Pattern).Where(pattern => pattern != "/healthz").Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(patterns, s_rows.Select(row => row.Pattern).Order(StringComparer.Ordinal));
        var given = await GiveAsync(ana, ben, space);
        (given["/o/{space}/20/{id}"], given["/o/{space}/21/{id}"]) = (waiting, waiting.Replace(space + "/20", space + "/21", StringComparison.Ordinal));
        var token = (await cleo.OpenAsync("/s/4")).Value("__t");
        var denied = await cleo.OpenAsync("/o/AAAAAAAAAAAAAAAAAAAAAA");
        Assert.Equal(HttpStatusCode.NotFound, denied.Status);
        var toSignIn = (await nobody.OpenAsync("/nothing/here")).Html;

        List<string> faults = [];
        foreach (var (pattern, door) in s_rows)
        {
            var path = given.GetValueOrDefault(pattern) ?? Filled(pattern, space, promise, journal, breach, need);
            if (door != Door.Anybody)
            {
                Expect(faults, $"nobody {pattern}", Mask(toSignIn), Mask((await nobody.OpenAsync(path)).Html));
            }

            if (door is Door.Writer or Door.Members)
            {
                var (one, other) = ((denied.Status, denied.Html), "BBBBBBBBBBBBBBBBBBBBBA");
                Expect(faults, $"a stranger's GET {pattern}", one, await AnswerAsync(cleo.OpenAsync(path)));
                // Erasing a page that is not in one's own notes is done already: sent twice, it is no mistake.
                Expect(
                    faults, $"a stranger's POST {pattern}", one,
                    pattern is "/m/{id}/3" or "/m/7/{id}/3" ? one : await AnswerAsync(cleo.PostAsync(path, [new("__t", token)])));
                Expect(faults, $"a stranger's GET of nothing {pattern}", one, await AnswerAsync(cleo.OpenAsync(AnyId().Replace(path, other))));
                // A part that is open cannot be put away by either.
                Expect(
                    faults, $"the other's GET {pattern}", door == Door.Members && !s_onlyAnas.Contains(pattern) && pattern != "/o/{space}/6",
                    (await ben.OpenAsync(path)).Status == HttpStatusCode.OK);
                Expect(
                    faults, $"the owner's GET {pattern}", !s_onlyBens.Contains(pattern) && pattern != "/o/{space}/6",
                    (await ana.OpenAsync(path)).Status == HttpStatusCode.OK);
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>
    /// Where an address can name a thing of its owner's, and need not: with the id of hers it is not there for anybody else, whatever stands there without.
    /// </summary>
    [Fact]
    [Trait("Security", "S11")]
    public async Task An_id_of_hers_opens_nothing_for_the_other_or_a_stranger_also_where_an_address_can_do_without_one()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        using var cleo = await app.SignUpAsync();
        var session = (await app.Services.GetRequiredService<Sessions>().OpenAsync(ana.Token, true, default))!;
        var notes = await app.Services.GetRequiredService<Access>().WriteNotesAsync(session, default);
        // One of everything, under one id but for what went on.
        Assert.True(
            (
                await notes.DecideAsync(
                    _ =>
                        Decision.Accept(
                            [
                                .. EveryEvent.Alone(new(2027, 3, 10)),
                                new DecidingDeedNoted("what went on", WentOn: true) { Id = new(8), Day = new(2027, 3, 10) }]),
                    default)).Accepted);
        var denied = await AnswerAsync(cleo.OpenAsync("/o/AAAAAAAAAAAAAAAAAAAAAA"));
        Assert.Equal(HttpStatusCode.NotFound, denied.Status);

        List<string> faults = [];
        var patterns = s_rows.Select(row => row.Pattern).Where(pattern => pattern.Contains("?}", StringComparison.Ordinal)
            && !pattern.StartsWith("/o/", StringComparison.Ordinal)).ToList();
        Assert.True(patterns.Count >= 24, $"{patterns.Count} addresses.");
        foreach (var pattern in patterns)
        {
            var hers = new Id<Space>(pattern == "/m/9/7/{id?}" ? 8 : EveryEvent.ThingId).ToString();
            var path = Filled(
                pattern.Replace("{stage:int}", "0", StringComparison.Ordinal).Replace("{id?}", hers, StringComparison.Ordinal), space, space + "/" + hers, hers,
                hers, hers);
            Expect(faults, $"the owner's GET {path}", HttpStatusCode.OK, (await ana.OpenAsync(path)).Status);
            foreach (var (who, visitor) in new[] { ("a stranger", cleo), ("the other", ben) })
            {
                var answer = await AnswerAsync(visitor.OpenAsync(path));
                Expect(faults, $"{who}'s GET {path}", HttpStatusCode.NotFound, answer.Status);
                Expect(faults, $"{who}'s GET {path}, by its page", who == "the other" || answer.Html == denied.Html, true);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static void Expect<T>(List<string> faults, string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            faults.Add(what);
        }
    }

    private static async Task<(HttpStatusCode Status, string Html)> AnswerAsync(Task<Page> asked)
    {
        var page = await asked;
        return (page.Status, page.Html);
    }

    private static string Filled(string pattern, string space, string promise, string journal, string breach, string need) => pattern
        .Replace("/o/{space}/{id}", promise, StringComparison.Ordinal)
        .Replace("/o/{space}", space, StringComparison.Ordinal)
        .Replace("/m/7/{id}", "/m/7/" + breach, StringComparison.Ordinal).Replace("/m/7/{breach}", "/m/7/" + breach, StringComparison.Ordinal)
        .Replace("/m/10/{id}", "/m/10/" + need, StringComparison.Ordinal)
        .Replace("{question:int}", "1", StringComparison.Ordinal)
        .Replace("/m/{id}", "/m/" + journal, StringComparison.Ordinal)
        .Replace("/{id?}", "", StringComparison.Ordinal)
        .Replace("{id}", journal, StringComparison.Ordinal)
        .Replace("{effect}", journal, StringComparison.Ordinal)
        .Replace("{date}", "2027-03-10", StringComparison.Ordinal)
        .Replace("{prompt:int}", "1", StringComparison.Ordinal)
        .Replace("{part:int}", "11", StringComparison.Ordinal)
        .Replace("{list:int}", "1", StringComparison.Ordinal)
        .Replace("{stage:int}", "1", StringComparison.Ordinal)
        .Replace("{n:int}", "1", StringComparison.Ordinal);

    private static string Mask(string html) =>
        System.Text.RegularExpressions.Regex.Replace(
            html, "value=\"CfDJ8[^\"]*\"", "value=\"\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));

    /// <summary>
    /// Ana gives Ben a statement, Ben gives back what he heard and a letter, and each opens what they were given: where the pages about it stand.
    /// </summary>
    private static async Task<Dictionary<string, string>> GiveAsync(Visitor ana, Visitor ben, string space)
    {
        await (await ana.OpenAsync("/m/11/1/2")).SubmitAsync(new() { ["Words"] = "I open every letter twice." });
        var statement = (await (await ana.OpenAsync(space + "/8")).SubmitAsync(new() { ["Delay"] = "None" })).Path;
        await (await ben.OpenAsync(statement)).SubmitAsync(button: "Open it now");
        var mirrors = statement.Replace(space + "/7", space + "/9", StringComparison.Ordinal);
        var mirror = (await (await ben.OpenAsync(mirrors)).SubmitAsync(new() { ["Words"] = "I heard it.", ["Delay"] = "None" })).Path;
        var copy = (await (await ana.OpenAsync(mirror)).SubmitAsync(button: "Open it now")).Path;
        await (await ben.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "Do you sleep?", ["Level"] = "Outline" });
        var asked = (await (await (await ben.OpenAsync(space + "/15")).SubmitAsync()).SubmitAsync(new() { ["Delay"] = "None" }, "Send this list")).Path;
        var toAnswer = await (await (await ana.OpenAsync(asked)).SubmitAsync(button: "Open it now")).FollowAsync("Write the answers");
        var question = toAnswer.Links.First(link => link.StartsWith(toAnswer.Path + "/", StringComparison.Ordinal));
        await (await ana.OpenAsync(question)).SubmitAsync(new() { ["Words"] = "Sometimes." });
        var answers = asked.Replace(space + "/7", space + "/16", StringComparison.Ordinal);
        var answered = (await (await ana.OpenAsync(answers)).SubmitAsync(new() { ["Delay"] = "None" })).Path;
        await (await ben.OpenAsync(answered)).SubmitAsync(button: "Open it now");
        var letter = await Acts.GiveLetterAsync(ana, ben, space);
        return new(StringComparer.Ordinal)
        {
            ["/o/{space}/13/{id}"] = letter.Replace(space + "/7", space + "/13", StringComparison.Ordinal),
            ["/o/{space}/14/{id}"] = letter.Replace(space + "/7", space + "/14", StringComparison.Ordinal),
            ["/m/26/{id}"] = copy,
            ["/m/29/{list}"] = toAnswer.Path,
            ["/m/29/{of}/{question}"] = question,
            ["/o/{space}/16/{list}"] = answers,
            ["/o/{space}/17/{id}"] = answered.Replace(space + "/7", space + "/17", StringComparison.Ordinal),
            ["/o/{space}/7/{id}"] = statement,
            ["/o/{space}/9/{id}"] = mirrors,
            ["/o/{space}/10/{id}"] = mirror.Replace(space + "/7", space + "/10", StringComparison.Ordinal),
        };
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\{(?!date)[a-z]+\}", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex NamesSomething();

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<![\w-])[\w-]{22}(?![\w-])", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex AnyId();


    private static async Task<string> WriteAsync(Visitor writer)
    {
        var page = await (await (await writer.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "A page." });
        return page.Path.Split('/')[2];
    }
}
