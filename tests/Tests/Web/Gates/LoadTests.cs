using System.Diagnostics;
using System.Globalization;
using System.Net;
using Steadfast.Tests.Durability;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Gates;

/// <summary>Fifty people sign in at once, to the program as it is built, at what a derivation costs in truth.</summary>
/// <remarks>
/// security.md section 6, "KDF load"; ASVS 15.2.2. How long readers waited is reported and not judged: it is the machine's as much as the program's.
/// </remarks>
[Collection(Alone.Name)]
[Trait("Engine", "sqlite")]
public sealed class LoadTests
{
    private const int AtOnce = 50;
    // Two derived and twenty waiting: Derivations. Strangers alone would not fill them: half of the fifty try at a name that is known here.
    private const int Room = 22;
    private const long MaxGrowthBytes = 400L * 1024 * 1024;

    [Fact]
    [Trait("Security", "KDF load")]
    public async Task Fifty_sign_ins_at_once_stay_within_400_MB_and_those_too_many_are_told_when_to_come_back()
    {
        await using var database = await Databases.FreshAsync();
        await using var program = Child.Start(
            line => line.StartsWith("http://", StringComparison.Ordinal),
            Child.Ours(
                "steadfast",
                [
                    "serve", "--urls", "http://127.0.0.1:0", "--Steadfast:Operator=Maria Silva", "--Steadfast:Country=several", "--Steadfast:Kind=known",
                    $"--Steadfast:Data={database.Options.Folder}",
                    .. database.Options.Postgres is { } postgres ? [$"--Steadfast:Postgres={postgres}"] : Array.Empty<string>()]));
        var address = new Uri((await program.ReadyAsync()).Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        using var somebody = new Visitor(address);
        using var ana = new Visitor(address);
        var offer = await ana.OpenAsync("/new/1?a=true");
        await offer.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Madrid", ["Consents"] = "true" });
        var name = offer.Texts(".word")[0];
        var token = (await somebody.OpenAsync("/in")).Value("__t");
        List<double> idle = [], busy = [];
        await ReadAsync(somebody, idle, () => idle.Count < 50);
        var before = Memory(program.Id, "VmRSS");

        var trying = Task.WhenAll(
            Enumerable.Range(0, AtOnce).Select(
                i => TryAsync(somebody, token, i % 2 == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"nobody-here-{i:0000}"))));
        await ReadAsync(somebody, busy, () => !trying.IsCompleted);
        var answers = await trying;

        var growth = Memory(program.Id, "VmHWM") - before;
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{growth / 1024 / 1024} MB over idle; a reader's p95 {Percentile(idle)} ms alone, {Percentile(busy)} ms among them ({busy.Count} pages)"));
        Assert.InRange(growth, 0, MaxGrowthBytes);
        Every.Of(answers, answer => Assert.Contains(answer.Status, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.TooManyRequests]));
        Assert.InRange(answers.Count(answer => answer.Status == HttpStatusCode.OK), Room, AtOnce - 1);
        Every.Of(answers.Where(answer => answer.Status == HttpStatusCode.TooManyRequests), answer => Assert.InRange(answer.RetryAfter, 1, 60));
        Every.Of(answers, answer => Assert.True(answer.IsPage));
    }

    private static async Task<(HttpStatusCode Status, double RetryAfter, bool IsPage)> TryAsync(Visitor visitor, string token, string name)
    {
        using var fields = new FormUrlEncodedContent([new("__t", token), new("Name", name), new("Passphrase", "not these five words here")]);
        using var answer = await visitor.AskAsync(HttpMethod.Post, "/in", fields);
        return (
            answer.StatusCode, answer.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0,
            (await answer.Content.ReadAsStringAsync()).Contains("class=\"leave\"", StringComparison.Ordinal));
    }

    private static async Task ReadAsync(Visitor visitor, List<double> took, Func<bool> goOn)
    {
        while (goOn())
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await visitor.AskAsync(HttpMethod.Get, "/h");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    private static string Percentile(List<double> took) =>
        took.Count == 0 ? "?" : took.Order().ElementAt((int)(0.95 * (took.Count - 1))).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A line of what the system knows of a process's memory, in bytes.</summary>
    private static long Memory(int process, string line) =>
        long.Parse(
            File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status"))
                .Single(known => known.StartsWith(line + ":", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
            CultureInfo.InvariantCulture) * 1024;
}
