using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Worlds;
using Steadfast.Vault;

namespace Steadfast.Tests.Web;

/// <summary>Looking writes nothing: neither what tells when somebody looked, nor what could fail while nothing can be written.</summary>
[Trait("Engine", "sqlite")]
public sealed partial class ViewsTests(ViewsTests.Places places) : IClassFixture<ViewsTests.Places>
{
    // Public pages of arriving, and the ways out: they end a visit, or are for nobody who is signed in.
    private static readonly string[] s_elsewhere = ["/", "/new", "/new/1", "/in", "/back", "/w", "/healthz"];

    [Fact]
    public void Every_place_is_looked_at()
    {
        var missed = places.Routes.Except(s_elsewhere).Where(route => !places.Kinds.Any(kind => Fits(route, kind))).ToList();

        Assert.True(missed.Count == 0, "Nobody looks at " + string.Join(", ", missed));
    }

    [Fact]
    public Task Five_views_of_every_place_write_no_byte_with_the_notes_open_or_put_away() => ViewAsync(5);

    [Fact]
    [Trait("Kind", "Long")]
    public Task Fifty_views_of_every_place_write_no_byte_with_the_notes_open_or_put_away() => ViewAsync(50);

    private async Task ViewAsync(int times)
    {
        List<string> writing = [];
        foreach (var after in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromMinutes(6)])
        {
            await places.SignInAsync();
            places.Clock.Advance(after);
            foreach (var place in places.All)
            {
                await places.ViewAsync(place);
                var before = places.Bytes("steadfast.db", "sessions.db");
                for (var view = 0; view < times; view++)
                {
                    await places.ViewAsync(place);
                }

                if (places.Bytes("steadfast.db", "sessions.db") != before)
                {
                    writing.Add(place);
                }
            }
        }

        Assert.True(writing.Count == 0, "A view writes at " + string.Join(", ", writing));
    }

    [Fact]
    public async Task The_first_view_in_another_hour_writes_no_byte_to_the_record_either()
    {
        await places.SignInAsync();
        foreach (var place in places.All)
        {
            // Four minutes at a time: the notes stay open, the visit goes on, and every kind of page is the first of some hour.
            var before = places.Bytes("steadfast.db");
            places.Clock.Advance(TimeSpan.FromMinutes(4));
            await places.ViewAsync("/m");
            await places.ViewAsync(place);
            Assert.True(places.Bytes("steadfast.db") == before, $"A view of {place} wrote.");
        }
    }

    private static bool Fits(string route, string kind) =>
        Regex.IsMatch(
            kind, "^" + Regex.Replace(Regex.Replace(Regex.Escape(route), @"/\\\{\w+\\\?}", "(/[^/]+)?"), @"\\\{[^}]+}", "[^/]+") + "$", RegexOptions.None,
            TimeSpan.FromSeconds(1));

    /// <summary>Ana, who has something of every kind, and one address of every kind that she can open.</summary>
    public sealed partial class Places : IAsyncLifetime
    {
        // Pages that no link leads to where somebody is linked already.
        private static readonly string[] s_unlinked = [
            "/u", "/out", "/h/2", "/m/5", "/m/6", "/m/36", "/s/8", "/s/9/1", "/s/9/2", "/s/10", "/s/10/1", "/o/1", "/o/2", "/m/9/5", "/m/9/6/1",
            "/m/AAAAAAAAAAAAAAAAAAAAAQ/2"];

        /// <summary>How many pages of a kind are read for their links.</summary>
        private const int Alike = 8;

        private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
        private App _app = null!;
        private Visitor _ana = null!;

        internal FakeTimeProvider Clock => _app.Clock;

        internal IEnumerable<string> Kinds => _places.Keys;

        internal IEnumerable<string> All => _places.Values;

        internal IEnumerable<string> Routes => Past.Routes(_app).Where(route => route.StartsWith("GET ", StringComparison.Ordinal)).Select(route => route[4..]);

        public async ValueTask InitializeAsync()
        {
            // The timer deletes what has run out, whoever looks; here nobody but who looks could write.
            _app = await App.StartAsync(
                builder => builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(Housekeeping))));
            (_ana, var ben, var space) = await _app.LinkAsync();
            await _app.FillAsync(_ana, ben, space);
            var cooking = await _app.AgreeAsync(_ana, ben, space, "Cook on Monday", "2027-05-15");
            await Past.GiveAsync(_ana, ben, space);
            await (await _ana.OpenAsync("/m/23/6")).SubmitAsync(new() { ["Moment"] = "Late at work" });
            var distance = await (await _ana.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "Far away for weeks.", ["Kinds.Coldness"] = "true" });
            await (await _ana.OpenAsync("/m/9/1")).SubmitAsync(new() { ["Leaning"] = "NotYet" });
            await (await _ana.OpenAsync("/m/12/8")).SubmitAsync(new() { ["Since"] = "2027-01-01" });
            await FindAsync(["/t", .. s_unlinked, space + "/6", cooking + "/4", distance.Path + "/4"]);
            ben.Dispose();
        }

        public async ValueTask DisposeAsync()
        {
            _ana.Dispose();
            await _app.DisposeAsync();
        }

        internal Task SignInAsync() => _app.PassAsync(TimeSpan.Zero, _ana);

        internal async Task ViewAsync(string place)
        {
            using var answer = await _ana.AskAsync(HttpMethod.Get, place);
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{place}: {(int)answer.StatusCode}");
        }

        /// <summary>What stands in the files of these databases, with what a writer has put beside them.</summary>
        internal string Bytes(params string[] databases)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in databases.SelectMany(database => (string[])[database, database + "-wal"])
                .Select(name => Path.Combine(_app.Database.Options.Folder, name)))
            {
                using var opened = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                var bytes = new byte[opened.Length];
                opened.ReadExactly(bytes);
                hash.AppendData(bytes);
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        }

        private async Task FindAsync(string[] from)
        {
            HashSet<string> seen = [.. from];
            Dictionary<string, int> alike = new(StringComparer.Ordinal);
            Queue<string> todo = new(from);
            while (todo.TryDequeue(out var path))
            {
                var kind = Id().Replace(path, "*");
                alike[kind] = alike.GetValueOrDefault(kind) + 1;
                if (alike[kind] > Alike)
                {
                    continue;
                }

                _places.TryAdd(kind, path);
                foreach (var link in (await _ana.OpenAsync(path)).Links.Where(link => link is not "/w" and not "/out" && seen.Add(link)))
                {
                    todo.Enqueue(link);
                }
            }
        }

        [GeneratedRegex(@"(?<=/)[\w-]{22}(?=/|$)", RegexOptions.None, 1000)]
        private static partial Regex Id();
    }
}
