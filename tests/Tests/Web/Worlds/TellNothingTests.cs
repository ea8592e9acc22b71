using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;

namespace Steadfast.Tests.Web.Worlds;

/// <summary>
/// A fact of Ana's private space never changes a byte of what Ben sees. One past, told once; then Ana does one thing more, or nothing, and Ben is answered
/// byte for byte the same: every page he can reach, every form, what he takes along. A later feature adds its worlds here.
/// </summary>
public sealed partial class TellNothingTests(Past past) : IClassFixture<Past>
{
    /// <summary>
    /// What Ana keeps alone, prepares or looks at, by a name. All of it stands in one world: only if that differs is each told by itself, to name it.
    /// </summary>
    private static readonly Dictionary<string, Func<Stage, Task>> s_hers = new(StringComparer.Ordinal)
    {
        ["half a year in her notes"] = stage => stage.KeepNotesAsync(),
        ["looked at the questions and went"] = stage => stage.Ana.OpenAsync("/m/1"),
        ["a plan"] = async stage => await (await stage.Ana.OpenAsync("/m/3/14")).SubmitAsync(new() { ["Words"] = "at my sister's" }),
        ["questions in the making"] = async stage =>
        {
            await (await stage.Ana.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "What else is there?", ["Level"] = "Details" });
            await (await stage.Ana.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "Who knew?", ["Level"] = "Outline" });
            await (await stage.Ana.OpenAsync("/m/28")).SubmitAsync(button: "Down");
            await (await (await stage.Ana.OpenAsync(stage.Space + "/15")).SubmitAsync()).SubmitAsync(button: "Send this list");
        },
        ["a private draft"] = async stage =>
            await (await (await stage.Ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "half a thought" }, "Keep as a draft"),
        ["a shared draft"] = async stage =>
            await (await stage.Ana.OpenAsync(stage.Space + "/1")).SubmitAsync(new() { ["What"] = "half a promise" }, "Keep as a draft"),
        ["a letter in the making"] = stage => stage.WriteLetterAsync(),
        ["her side and her lists in the making"] = stage => stage.WriteOursAsync(),
        ["opened his side and laid it beside hers"] = async stage =>
        {
            await (await stage.HisSideAsync()).SubmitAsync(button: "Open it now");
            await stage.Ana.OpenAsync("/m/31/4");
        },
        ["sent an offer of his away"] = async stage =>
        {
            var offers = (await stage.Ana.OpenAsync(stage.Space)).Links.Where(link => link.StartsWith(stage.Space + "/20/", StringComparison.Ordinal));
            var his = await Task.WhenAll(offers.Select(offer => stage.Ana.OpenAsync(offer)));
            await his.First(page => page.Html.Contains("Not this", StringComparison.Ordinal)).SubmitAsync(button: "Not this");
        },
        ["active"] = stage => stage.ReadAllAsync(),
        ["linked to somebody else"] = stage => stage.Ana.OpenAsync("/o/1"),
    };

    /// <summary>What is so about her, or what she did about something of his; each a world of its own.</summary>
    private static readonly Dictionary<string, Func<Stage, Task>> s_worlds = new(StringComparer.Ordinal)
    {
        ["all that is hers alone"] = async stage =>
        {
            foreach (var act in s_hers.Values)
            {
                await act(stage);
            }
        },
        ["clear"] = stage => stage.AnswerAsync(Acts.Clear()),
        ["careful"] = stage => stage.AnswerAsync(new() { ["Afraid"] = "Sometimes" }),
        ["stop"] = stage => stage.AnswerAsync(new() { ["Hurt"] = "Yes" }),
        ["stop plus, answers kept"] = stage => stage.AnswerAsync(new() { ["Neck"] = "Yes", ["Keep"] = "true" }),
        ["crisis"] = stage => stage.AnswerAsync(new() { ["Dark"] = "Now" }),
        ["may hurt the other"] = stage => stage.AnswerAsync(new() { ["MayHurt"] = "Yes" }),
        ["holds a side, lists, a letter, an answer and a name"] = async stage =>
        {
            foreach (var page in (string[])["/18", "/19", "/8"])
            {
                await (await stage.Ana.OpenAsync(stage.Space + page)).SubmitAsync(new() { ["Delay"] = "Day" });
            }

            await stage.AnswerLetterAsync();
            await stage.DelayAsync();
        },
        ["withdrew a name and a letter"] = async stage =>
        {
            await stage.WithdrawAsync(await stage.DelayAsync());
            await (await (await stage.Ana.OpenAsync(stage.Space + "/8")).SubmitAsync(new() { ["Delay"] = "Day" })).SubmitAsync(button: "Withdraw it");
        },
        ["opened what he gave"] = async stage => await (await stage.GivenAsync()).SubmitAsync(button: "Open it now"),
        ["laid aside what he gave"] = async stage => await (await stage.GivenAsync()).SubmitAsync(button: "I will not open it"),
        ["is shown nothing of what he gives"] = async stage =>
            await (await stage.Ana.OpenAsync(stage.Space + "/7")).SubmitAsync(new() { ["How"] = "OnRequest" }),
        ["refuses what he gives"] = async stage => await (await stage.Ana.OpenAsync(stage.Space + "/7")).SubmitAsync(new() { ["How"] = "Refused" }),
        ["signed out"] = async stage => await (await stage.Ana.OpenAsync("/out")).SubmitAsync(),
        ["unlinked"] = stage => stage.LeaveAsync(),
        ["account erased"] = async stage => await (await stage.Ana.OpenAsync("/s/7/1")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase }),
    };

    private const string Closed = "This shared part is closed.";

    // Public pages of arriving, the way out, and a form that no page has; what they answer depends on no space.
    private static readonly string[] s_elsewhere = [
        "GET /new", "POST /new", "GET /new/1", "POST /new/1", "GET /in", "POST /in", "GET /back", "POST /back", "GET /w", "POST /w", "POST /out", "POST /d",
        "GET /healthz", "GET /"];

    // What tables hold of these differs; the others are words in her notes, and are asked about on one engine.
    private static readonly string[] s_stored = [
        "all that is hers alone", "holds a side, lists, a letter, an answer and a name", "withdrew a name and a letter", "signed out", "unlinked",
        "account erased"];

    public static TheoryData<string, int> Stored()
    {
        // She leaves for 30 days, and the 30th is the last on which that is not shown.
        TheoryData<string, int> worlds = new() { { "unlinked", 30 }, { "account erased", 30 } };
        foreach (var name in s_stored)
        {
            worlds.Add(name, 0);
        }

        return worlds;
    }

    public static TheoryData<string> Written() => [.. s_worlds.Keys.Except(s_stored)];

    [Theory]
    [MemberData(nameof(Written))]
    [Trait("Engine", "sqlite")]
    [Trait("Security", "S11")]
    [Trait("Security", "S12")]
    [Trait("Caution", "2")]
    public Task Ben_is_answered_alike_whatever_Ana_answered_or_did_with_what_he_gave(string world) => CompareAsync(world, 0);

    [Theory]
    [MemberData(nameof(Stored))]
    [Trait("Security", "S11")]
    [Trait("Security", "S12")]
    [Trait("Caution", "2")]
    public Task Ben_is_answered_alike_whatever_is_so_about_Ana(string world, int days) => CompareAsync(world, days);

    [Fact]
    [Trait("Engine", "sqlite")]
    [Trait("Security", "S12")]
    public Task Ben_is_answered_alike_on_the_day_before_the_last_quiet_one() => CompareAsync("unlinked", 29);

    [Fact]
    [Trait("Engine", "sqlite")]
    [Trait("Security", "S12")]
    public async Task The_day_after_the_last_quiet_one_shows_that_it_is_closed_and_not_why()
    {
        var unlinked = await past.TakeAsync(s_worlds["unlinked"], 31);
        var erased = await past.TakeAsync(s_worlds["account erased"], 31);

        Assert.Equal("", Difference(unlinked.Answers, erased.Answers));
        Assert.NotEqual("", Difference((await past.PlainAsync(30)).Answers, unlinked.Answers));
        Assert.Contains(unlinked.Answers, SaysThatItIsClosed);
        Assert.DoesNotContain((await past.PlainAsync(30)).Answers, SaysThatItIsClosed);
    }

    // The page on which one would leave quotes the line, so only the part's own page tells.
    private static bool SaysThatItIsClosed(Answer answer) =>
        answer.Asked.StartsWith("GET /o/", StringComparison.Ordinal) && answer.Asked.Count(letter => letter == '/') == 2
            && answer.Told.Contains(Closed, StringComparison.Ordinal);

    [Fact]
    public async Task Every_route_is_asked_for()
    {
        var plain = await past.PlainAsync(0);

        Assert.True(plain.Routes.Count > 100, $"There are {plain.Routes.Count} routes.");
        var missed = plain.Routes.Where(route => !s_elsewhere.Contains(route) && !plain.Asked.Any(path => Fits(route, path))).ToList();
        Assert.True(missed.Count == 0, "Nobody compares what Ben is answered by " + string.Join(", ", missed));
    }

    /// <summary>Each way there is to let one fact through. Where a value tells it, Ben is told a value in both worlds, and another in each.</summary>
    [Theory]
    [Trait("Engine", "sqlite")]
    [InlineData("body")]
    [InlineData("header")]
    [InlineData("status")]
    [InlineData("length")]
    [InlineData("location")]
    [InlineData("cookie")]
    [InlineData("longer cookie")]
    [InlineData("longer token")]
    [InlineData("export")]
    [InlineData("form")]
    [InlineData("long hidden value")]
    [InlineData("five words in a field")]
    [InlineData("address of 22 letters")]
    [InlineData("64 digits")]
    [InlineData("formaction")]
    [InlineData("ticked box")]
    [InlineData("answer to a formaction")]
    [InlineData("answer to a ticked box")]
    [InlineData("answer to a button")]
    [InlineData("notes put away")]
    public async Task A_planted_leak_is_found(string leak)
    {
        var (plain, told) = (await LookAsync(isTold: false), await LookAsync(isTold: true));

        Assert.True(plain.Count > 20, $"Only {plain.Count} answers were compared.");
        Assert.NotEqual("", Difference(plain, told));

        Task<IReadOnlyList<Answer>> LookAsync(bool isTold) =>
            past.LookAsync(
                builder => builder.Services.AddSingleton<IStartupFilter>(new Planted(leak, isTold)), "/t", "/o", "{space}", "{space}/4", "{space}/5", "/s/1",
                "/s/4", "/s/5", "/s/6", "/m/28", "/m/27/2/4", "{space}/15");
    }

    /// <summary>What stands on the pages above differs from one time to the next by nothing but what is drawn by lot.</summary>
    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task Nothing_planted_is_nothing_found()
    {
        var (plain, told) = (await LookAsync(), await LookAsync());

        Assert.Equal("", Difference(plain, told));

        Task<IReadOnlyList<Answer>> LookAsync() =>
            past.LookAsync(_ => { }, "/t", "/o", "{space}", "{space}/4", "{space}/5", "/s/1", "/s/4", "/s/5", "/s/6", "/m/28", "/m/27/2/4", "{space}/15");
    }

    private async Task CompareAsync(string world, int days)
    {
        var plain = await past.PlainAsync(days);
        Assert.True(plain.Answers.Count > 400, $"Only {plain.Answers.Count} answers were compared.");
        var difference = Difference(plain.Answers, (await past.TakeAsync(s_worlds[world], days)).Answers);
        if (difference.Length > 0 && world == "all that is hers alone")
        {
            foreach (var (name, act) in s_hers)
            {
                if (Difference(plain.Answers, (await past.TakeAsync(act, days)).Answers) is { Length: > 0 } one)
                {
                    Assert.Fail($"{name}: {one}");
                }
            }
        }

        Assert.True(difference.Length == 0, difference);
    }

    // What can be left out of an address belongs to one page: without it there is a new thing to make, with it one to change.
    private static bool Fits(string route, string asked) =>
        Regex.IsMatch(
            asked, "^" + Parameter().Replace(Optional().Replace(Regex.Escape(route).Replace("\\{", "{", StringComparison.Ordinal), "(/[^/]+)?"), "[^/]+") + "$",
            RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Difference(IReadOnlyList<Answer> plain, IReadOnlyList<Answer> told)
    {
        for (var i = 0; i < Math.Max(plain.Count, told.Count); i++)
        {
            var (one, other) = (plain.ElementAtOrDefault(i), told.ElementAtOrDefault(i));
            if (one != other)
            {
                var (a, b) = (one?.Told ?? "nothing", other?.Told ?? "nothing");
                var at = Enumerable.Range(0, Math.Min(a.Length, b.Length)).FirstOrDefault(at => a[at] != b[at], Math.Min(a.Length, b.Length));
                return $"{one?.Asked} | "
                    + $"{other?.Asked}\n…{a[Math.Max(0, at - 120)..Math.Min(a.Length, at + 200)]}\n---\n"
                    + $"…{b[Math.Max(0, at - 120)..Math.Min(b.Length, at + 200)]}";
            }
        }

        return "";
    }

    [GeneratedRegex(@"/\{[^}]+\?\}", RegexOptions.None, 1000)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    /// <summary>A fault put into the program on purpose: it lets one fact through, in one way.</summary>
    private sealed class Planted(string leak, bool isTold) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, run) =>
            {
                var isShared = context.Request.Path.StartsWithSegments("/o", StringComparison.Ordinal);
                switch (leak)
                {
                    case "header" when isShared && isTold:
                        context.Response.Headers["X-Seen"] = "1";
                        break;
                    case "cookie" when isShared && isTold:
                        context.Response.Cookies.Append("seen", "1");
                        break;
                    case "longer cookie" when isShared:
                        context.Response.Cookies.Append("__Host-y", isTold ? "long" : "short");
                        break;
                    case "status" when isShared && isTold && context.Request.Path.Value!.EndsWith("/5", StringComparison.Ordinal):
                        context.Response.StatusCode = 404;
                        return;
                    case "location" when isTold && context.Request.Path == "/o":
                        context.Response.Redirect("/t");
                        return;
                }

                await RunAsync(context, run);
            });
            next(app);
        };

        // What is added to an answer that is otherwise as it was.
        private async Task RunAsync(HttpContext context, RequestDelegate run)
        {
            var (path, isPost) = (context.Request.Path.Value!, HttpMethods.IsPost(context.Request.Method));
            var form = isPost && context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : null;
            var (letter, digit) = isTold ? ('B', 'b') : ('A', 'a');
            var added = leak switch
            {
                "body" when path == "/t" && isTold => "<!-- paused -->",
                "length" when path == "/t" && isTold => " ",
                "export" when path == "/s/5" && isPost && isTold => " ",
                "form" when path.StartsWith("/o/", StringComparison.Ordinal) && isPost && isTold => "<p>later</p>",
                "longer token" when path == "/t" => $"<input type=\"hidden\" name=\"__t\" value=\"{new string('A', isTold ? 40 : 41)}\">",
                "long hidden value" when path == "/t" => $"<input type=\"hidden\" name=\"Seen\" value=\"{new string(letter, 22)}\">",
                "five words in a field" when path == "/t" => $"<input name=\"Words\" value=\"one two three four {(isTold ? "five" : "six")}\">",
                "address of 22 letters" when path == "/t" => $"<a href=\"/m/{new string(letter, 22)}\">x</a><a href=\"/m/{new string(letter, 22)}/2\">x</a>",
                "64 digits" => $"<p>{new string(digit, 64)}</p>",
                "formaction" when path == "/t" => $"<form method=\"post\"><button formaction=\"/t?{(isTold ? "later" : "now")}\">x</button></form>",
                "ticked box" when path == "/t" => $"<input type=\"checkbox\" name=\"Seen\"{(isTold ? " checked" : "")}>",
                "answer to a formaction" when isPost && isTold && context.Request.Query["handler"] == "Look" => "<p>later</p>",
                "answer to a ticked box" when form?["NothingGraphic"].ToString() == "true" && isTold => "<p>later</p>",
                "answer to a button" when isPost && isTold && form!.ContainsKey("check") => "<p>later</p>",
                "notes put away" when isTold && path == "/t"
                    && context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().Minute % 60 >= 5 => "<p>later</p>",
                _ => null,
            };
            if (added is not null)
            {
                // A file says how long it is, and then nothing could be added.
                context.Response.OnStarting(() =>
                {
                    context.Response.ContentLength = null;
                    return Task.CompletedTask;
                });
            }

            await run(context);
            if (added is not null && context.Response.StatusCode is 200 or 400)
            {
                await context.Response.WriteAsync(added);
            }
        }
    }
}
