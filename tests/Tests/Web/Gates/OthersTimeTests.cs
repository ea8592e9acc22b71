using System.Diagnostics;
using System.Globalization;
using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Web.Gates;

/// <summary>Whether the time that Ben waits for a page tells him what Ana does: that she leaves, that she is here, that she holds something for him.</summary>
/// <remarks>
/// Two hundred times each, in pairs whose order changes: Ana does the one or the other, and Ben's next request is timed. What is looked at is the area under
/// the ROC curve: how often a time of the one kind is longer than one of the other. Half of the time is what chance gives, with a spread of .029.
/// </remarks>
[Collection(Alone.Name)]
[Trait("Security", "S12")]
[Trait("Engine", "sqlite")]
public sealed class OthersTimeTests
{
    private const int Pairs = 200;

    [Fact]
    public Task That_Ana_leaves_changes_nothing_about_how_long_Ben_waits() => LeavesAsync(200);

    [Fact]
    [Trait("Kind", "Long")]
    public Task That_Ana_leaves_changes_nothing_about_how_long_Ben_waits_also_in_a_long_record() => LeavesAsync(5_000);

    private static async Task LeavesAsync(int entries)
    {
        await using var scene = await Scene.StartAsync(entries);
        await AlikeAsync(() => scene.AfterAsync(scene.LeavesAsync), () => scene.AfterAsync(scene.LooksForHelpAsync));
    }

    [Fact]
    public Task That_Ana_is_here_changes_nothing_about_how_long_Ben_waits_when_he_comes() => IsHereAsync(200);

    [Fact]
    [Trait("Kind", "Long")]
    public Task That_Ana_is_here_changes_nothing_about_how_long_Ben_waits_when_he_comes_also_in_a_long_record() => IsHereAsync(5_000);

    private static async Task IsHereAsync(int entries)
    {
        await using var scene = await Scene.StartAsync(entries);
        await AlikeAsync(() => scene.WhenHeComesAsync(isAnaHere: true), () => scene.WhenHeComesAsync(isAnaHere: false));
    }

    [Fact]
    public Task That_Ana_holds_twenty_things_for_later_changes_nothing_about_how_long_Ben_waits() => HoldsAsync(200);

    [Fact]
    [Trait("Kind", "Long")]
    public Task That_Ana_holds_twenty_things_for_later_changes_nothing_about_how_long_Ben_waits_also_in_a_long_record() => HoldsAsync(5_000);

    private static async Task HoldsAsync(int entries)
    {
        await using var scene = await Scene.StartAsync(entries);
        await scene.DelayTwentyAsync();
        await AlikeAsync(() => scene.WithDelayedAsync(isDelayed: true), () => scene.WithDelayedAsync(isDelayed: false));
    }

    /// <summary>What was so once: whoever left took the space out of the memory of both.</summary>
    [Fact]
    public async Task Where_leaving_drops_the_space_for_both_it_is_noticed()
    {
        await using var scene = await Scene.StartAsync(200);
        var area = await AreaAsync(() => scene.AfterAsync(scene.LeavesAndDropsAsync), () => scene.AfterAsync(scene.LooksForHelpAsync));

        Assert.True(area > .6, string.Create(CultureInfo.InvariantCulture, $"area {area:0.000}"));
    }

    /// <summary>Noise may look like a difference once: what is outside is measured once more, from fresh pairs.</summary>
    private static async Task AlikeAsync(Func<Task<double>> one, Func<Task<double>> other)
    {
        var area = await AreaAsync(one, other);
        if (area is < .4 or > .6)
        {
            area = await AreaAsync(one, other);
        }

        Assert.InRange(area, .4, .6);
    }

    private static async Task<double> AreaAsync(Func<Task<double>> one, Func<Task<double>> other)
    {
        List<double> ones = [], others = [];
        for (var i = -5; i < Pairs; i++)
        {
            foreach (var isOne in i % 2 == 0 ? (bool[])[true, false] : [false, true])
            {
                var took = await (isOne ? one : other)();

                // The first ones are for the program to warm up.
                if (i >= 0)
                {
                    (isOne ? ones : others).Add(took);
                }
            }
        }

        var area = ones.Sum(a => others.Sum(b => a > b ? 1.0 : a < b ? 0 : 0.5)) / (ones.Count * (double)others.Count);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"area {area:0.000}, medians {ones.Order().ElementAt(Pairs / 2):0.000} and {others.Order().ElementAt(Pairs / 2):0.000} ms"));
        return area;
    }

    private sealed class Scene : IAsyncDisposable
    {
        private readonly App _app;
        private readonly Visitor _ana;
        private readonly Visitor _ben;
        private readonly string _path;
        private IReadOnlyList<WaitingRow> _held = [];

        private Scene(App app, Visitor ana, Visitor ben, string path) => (_app, _ana, _ben, _path) = (app, ana, ben, path);

        private Id<Space> Space => Id<Space>.Parse(_path.Split('/')[^1], null);

        public static async Task<Scene> StartAsync(int entries)
        {
            var app = await App.StartAsync();
            var (ana, ben, path) = await app.LinkAsync();
            var scene = new Scene(app, ana, ben, path);
            var session = (await app.Services.GetRequiredService<Sessions>().OpenAsync(ben.Token, true, default))!;
            var open = await app.Services.GetRequiredService<Access>().WriteAsync(session, scene.Space, default);
            var day = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);
            await open.DecideAsync(
                _ =>
                    Decision.Accept(
                        [
                            .. Enumerable.Range(0, entries)
                                .Select(i => new MemberNamed(string.Create(CultureInfo.InvariantCulture, $"Ben {i}"), day) { By = open.Me })]),
                default);
            return scene;
        }

        /// <summary>How long Ben's next page takes after Ana, who has the shared part open, did something.</summary>
        public async Task<double> AfterAsync(Func<Task> act)
        {
            await SignInAsync(_ana);
            await OkAsync(_ana, _path);
            await OkAsync(_ben, _path);
            await OkAsync(_ben, _path);
            await PacedAsync(act);
            return await TimedAsync();
        }

        public async Task LeavesAsync()
        {
            using var answer = await _ana.AskAsync(HttpMethod.Get, "/w");
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        }

        public async Task LeavesAndDropsAsync()
        {
            await LeavesAsync();
            _app.Services.GetRequiredService<Lines>().Drop(Space);
        }

        public Task LooksForHelpAsync() => OkAsync(_ana, "/h");

        /// <summary>How long Ben's first page takes when he comes, while Ana has the shared part open, or is away.</summary>
        public async Task<double> WhenHeComesAsync(bool isAnaHere)
        {
            await SignInAsync(_ana);
            if (isAnaHere)
            {
                await OkAsync(_ana, _path);
            }
            else
            {
                await LeavesAsync();
            }

            using (await _ben.AskAsync(HttpMethod.Get, "/w"))
            {
            }

            await SignInAsync(_ben);
            return await TimedAsync();
        }

        public async Task DelayTwentyAsync()
        {
            var session = (await _app.Services.GetRequiredService<Sessions>().OpenAsync(_ana.Token, true, default))!;
            var open = await _app.Services.GetRequiredService<Access>().WriteAsync(session, Space, default);
            for (var i = 0; i < 20; i++)
            {
                await open.DelayAsync(
                    state =>
                        state.CallMe(
                            open.Me, string.Create(CultureInfo.InvariantCulture, $"Ana {i}"), DateOnly.FromDateTime(_app.Clock.GetUtcNow().UtcDateTime)),
                    TimeSpan.FromDays(1), default);
            }

            await using var db = await _app.Database.ConnectAsync();
            _held = [
                .. await db.QueryAsync<WaitingRow>("SELECT owner, box, id, due, sealed FROM waiting WHERE owner = @space", new { space = Space.ToBytes() })];
            Assert.Equal(20, _held.Count);
        }

        /// <summary>How long Ben's next page takes with what Ana holds there, or away; either is written just before.</summary>
        public async Task<double> WithDelayedAsync(bool isDelayed)
        {
            await OkAsync(_ben, _path);
            var store = _app.Services.GetRequiredService<Stores>().Main;
            foreach (var isThere in (bool[])[!isDelayed, isDelayed])
            {
                await store.WriteAsync(
                    async (db, tx) =>
                    {
                        foreach (var row in _held)
                        {
                            await (isThere ? WaitingRows.PutAsync(db, tx, row) : WaitingRows.DeleteAsync(db, tx, row.Owner, row.Box, row.Id));
                        }
                    },
                    default);
            }

            return await TimedAsync();
        }

        public async ValueTask DisposeAsync()
        {
            _ana.Dispose();
            _ben.Dispose();
            await _app.DisposeAsync();
        }

        private async Task SignInAsync(Visitor visitor) =>
            visitor.Token = (
                await _app.Services.GetRequiredService<AccountBook>().SignInAsync(visitor.Name!, App.Passphrase, IPAddress.Loopback, default)).Token!;

        private async Task<double> TimedAsync()
        {
            var began = Stopwatch.GetTimestamp();
            await OkAsync(_ben, _path);
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        /// <summary>Does something that takes as long as any other: whoever comes after a longer pause meets a machine that has cooled down more.</summary>
        private static async Task PacedAsync(Func<Task> act)
        {
            var pause = Task.Delay(TimeSpan.FromMilliseconds(25));
            await act();
            await pause;
        }

        private static async Task OkAsync(Visitor visitor, string path)
        {
            using var answer = await visitor.AskAsync(HttpMethod.Get, path);
            await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
