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
    /// <summary>What Ana does, or what is so about her, by a name; nothing of it is Ben's to know.</summary>
    private static readonly Dictionary<string, Func<Stage, Task>> s_worlds = new(StringComparer.Ordinal)
    {
        ["looked at the questions and went"] = stage => stage.Ana.OpenAsync("/m/1"),
        ["clear"] = stage => stage.AnswerAsync(SafetyPagesTests.Merged()),
        ["careful"] = stage => stage.AnswerAsync(new() { ["Afraid"] = "Sometimes" }),
        ["stop"] = stage => stage.AnswerAsync(new() { ["Hurt"] = "Yes" }),
        ["stop plus"] = stage => stage.AnswerAsync(new() { ["Neck"] = "Yes" }),
        ["crisis"] = stage => stage.AnswerAsync(new() { ["Dark"] = "Now" }),
        ["may hurt the other"] = stage => stage.AnswerAsync(new() { ["MayHurt"] = "Yes" }),
        ["answers kept"] = stage => stage.AnswerAsync(new() { ["Threatened"] = "Yes", ["Keep"] = "true" }),
        ["a plan"] = async stage => await (await stage.Ana.OpenAsync("/m/3/14")).SubmitAsync(new() { ["Words"] = "at my sister's" }),
        ["questions in the making"] = async stage =>
        {
            await (await stage.Ana.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "What else is there?", ["Level"] = "Details" });
            await (await stage.Ana.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "Who knew?", ["Level"] = "Outline" });
            await (await stage.Ana.OpenAsync("/m/28")).SubmitAsync(button: "Down");
            await (await (await stage.Ana.OpenAsync(stage.Space + "/15")).SubmitAsync()).SubmitAsync(button: "Send this list");
        },
        ["a private draft"] = async stage => await (await (await stage.Ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "half a thought" }, "Keep as a draft"),
        ["a shared draft"] = async stage => await (await stage.Ana.OpenAsync(stage.Space + "/1")).SubmitAsync(new() { ["What"] = "half a promise" }, "Keep as a draft"),
        ["a letter in the making"] = stage => stage.WriteLetterAsync(),
        ["an answer to his letter, held"] = stage => stage.AnswerLetterAsync(),
        ["her side and her lists in the making"] = stage => stage.WriteOursAsync(),
        ["holds her side"] = async stage => await (await stage.Ana.OpenAsync(stage.Space + "/18")).SubmitAsync(new() { ["Hold"] = "Day" }),
        ["holds her lists"] = async stage => await (await stage.Ana.OpenAsync(stage.Space + "/19")).SubmitAsync(new() { ["Hold"] = "Day" }),
        ["opened his side and laid it beside hers"] = async stage =>
        {
            await (await stage.HisSideAsync()).SubmitAsync(button: "Open it now");
            await stage.Ana.OpenAsync("/m/31/4");
        },
        ["half a year in her notes"] = stage => stage.KeepNotesAsync(),
        ["held"] = stage => stage.HoldAsync(),
        ["withdrawn"] = async stage => await stage.WithdrawAsync(await stage.HoldAsync()),
        ["opened what he gave"] = async stage => await (await stage.GivenAsync()).SubmitAsync(button: "Open it now"),
        ["laid aside what he gave"] = async stage => await (await stage.GivenAsync()).SubmitAsync(button: "I will not open it"),
        ["is shown nothing of what he gives"] = async stage => await (await stage.Ana.OpenAsync(stage.Space + "/7")).SubmitAsync(new() { ["How"] = "Held" }),
        ["refuses what he gives"] = async stage => await (await stage.Ana.OpenAsync(stage.Space + "/7")).SubmitAsync(new() { ["How"] = "Refused" }),
        ["holds a letter"] = async stage => await (await stage.Ana.OpenAsync(stage.Space + "/8")).SubmitAsync(new() { ["Hold"] = "Day" }),
        ["withdrew a letter"] = async stage => await (await (await stage.Ana.OpenAsync(stage.Space + "/8")).SubmitAsync(new() { ["Hold"] = "Day" })).SubmitAsync(button: "Withdraw it"),
        ["active"] = stage => stage.ReadAllAsync(),
        ["linked to somebody else"] = stage => stage.Ana.OpenAsync("/o/1"),
        ["signed out"] = async stage => await (await stage.Ana.OpenAsync("/out")).SubmitAsync(),
        ["unlinked"] = stage => stage.LeaveAsync(),
        ["account erased"] = async stage => await (await stage.Ana.OpenAsync("/s/7/1")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase }),
    };

    // Public pages of arriving, the way out, and a form that no page has; what they answer depends on no space.
    private static readonly string[] s_elsewhere = ["GET /new", "POST /new", "GET /new/1", "POST /new/1", "GET /in", "POST /in", "GET /back", "POST /back", "GET /w", "POST /w", "POST /out", "POST /d", "GET /healthz", "GET /"];

    // What tables hold of these differs; the others are words in her notes, and are asked about on one engine.
    private static readonly string[] s_stored = ["stop plus", "half a year in her notes", "a private draft", "a shared draft", "held", "withdrawn", "active", "signed out", "unlinked", "account erased"];

    public static TheoryData<string, int> Stored()
    {
        TheoryData<string, int> worlds = new() { { "unlinked", 29 }, { "account erased", 29 }, { "stop plus", 29 } };
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
    public Task Ben_is_answered_alike_whatever_Ana_wrote_for_herself(string world) => CompareAsync(world, 0, isWhole: false);

    [Theory]
    [MemberData(nameof(Stored))]
    [Trait("Security", "S11")]
    [Trait("Security", "S12")]
    [Trait("Caution", "2")]
    [Trait("Article", "46.2")]
    public Task Ben_is_answered_alike_whatever_is_so_about_Ana(string world, int days) => CompareAsync(world, days, isWhole: !Databases.OnPostgres);

    [Fact]
    public async Task Every_route_is_asked_for()
    {
        var plain = await past.PlainAsync(0);

        var missed = plain.Routes.Where(route => !s_elsewhere.Contains(route) && !plain.Asked.Any(path => Fits(route, path))).ToList();
        Assert.True(missed.Count == 0, "Nobody compares what Ben is answered by " + string.Join(", ", missed));
    }

    [Theory]
    [Trait("Engine", "sqlite")]
    [InlineData("body")]
    [InlineData("header")]
    [InlineData("status")]
    [InlineData("length")]
    [InlineData("location")]
    [InlineData("cookie")]
    [InlineData("export")]
    [InlineData("form")]
    public async Task A_planted_leak_is_found(string leak)
    {
        var plain = await past.PlainAsync(0, isWhole: false);
        var told = await past.TakeAsync(_ => Task.CompletedTask, 0, isWhole: false, builder => builder.Services.AddSingleton<IStartupFilter>(new Planted(leak)));

        Assert.NotEqual("", Difference(plain.Answers, told.Answers));
    }

    private async Task CompareAsync(string world, int days, bool isWhole)
    {
        var plain = await past.PlainAsync(days, isWhole);
        var told = await past.TakeAsync(s_worlds[world], days, isWhole);

        Assert.True(plain.Answers.Count > 60, $"Only {plain.Answers.Count} answers were compared.");
        var difference = Difference(plain.Answers, told.Answers);
        Assert.True(difference.Length == 0, difference);
    }

    // What can be left out of an address belongs to one page: without it there is a new thing to make, with it one to change.
    private static bool Fits(string route, string asked) =>
        Regex.IsMatch(asked, "^" + Parameter().Replace(Optional().Replace(Regex.Escape(route).Replace("\\{", "{", StringComparison.Ordinal), "(/[^/]+)?"), "[^/]+") + "$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Difference(IReadOnlyList<Answer> plain, IReadOnlyList<Answer> told)
    {
        for (var i = 0; i < Math.Max(plain.Count, told.Count); i++)
        {
            var (one, other) = (plain.ElementAtOrDefault(i), told.ElementAtOrDefault(i));
            if (one != other)
            {
                var (a, b) = (one?.Told ?? "nothing", other?.Told ?? "nothing");
                var at = Enumerable.Range(0, Math.Min(a.Length, b.Length)).FirstOrDefault(at => a[at] != b[at], Math.Min(a.Length, b.Length));
                return $"{one?.Asked} | {other?.Asked}\n…{a[Math.Max(0, at - 120)..Math.Min(a.Length, at + 200)]}\n---\n…{b[Math.Max(0, at - 120)..Math.Min(b.Length, at + 200)]}";
            }
        }

        return "";
    }

    [GeneratedRegex(@"/\{[^}]+\?\}", RegexOptions.None, 1000)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    /// <summary>A fault put into the program on purpose: it lets one fact through, in one way.</summary>
    private sealed class Planted(string leak) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, run) =>
            {
                var isShared = context.Request.Path.StartsWithSegments("/o", StringComparison.Ordinal);
                switch (leak)
                {
                    case "header" when isShared:
                        context.Response.Headers["X-Seen"] = "1";
                        break;
                    case "cookie" when isShared:
                        context.Response.Cookies.Append("seen", "1");
                        break;
                    case "status" when isShared && context.Request.Path.Value!.EndsWith("/5", StringComparison.Ordinal):
                        context.Response.StatusCode = 404;
                        return;
                    case "location" when context.Request.Path == "/o":
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
            var path = context.Request.Path.Value!;
            var added = leak switch
            {
                "body" when path == "/t" => "<!-- paused -->",
                "length" when path == "/t" => " ",
                "export" when path == "/s/5" && context.Request.Method == "POST" => " ",
                "form" when path.StartsWith("/o/", StringComparison.Ordinal) && context.Request.Method == "POST" => "<p>later</p>",
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
            if (added is not null && context.Response.StatusCode == 200)
            {
                await context.Response.WriteAsync(added);
            }
        }
    }
}
