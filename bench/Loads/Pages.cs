using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSec.Cryptography;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web;
using Steadfast.Web.Pipeline;

namespace Steadfast.Loads;

/// <summary>
/// What pages cost, on the whole program over loopback HTTP, with SQLite. Everything compared is measured in turn, in the same rounds; the median of the
/// rounds counts.
/// </summary>
internal sealed partial class Pages(WebApplication program, HttpClient browser)
{
    private const int Rounds = 9;
    private const int ViewsARound = 200;
    private const int Short = 50;
    private const int Long = 5_000;

    // The four entries of a fresh shared space, and those of what is shown below.
    private const int Opening = 4;
    private const int Shown = Short - Opening;

    private IServiceProvider Services => program.Services;

    /// <summary>Measures, and prints a small table.</summary>
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("steadfast-loads-").FullName;
        try
        {
            string[] args = [
                "--urls=http://127.0.0.1:0", $"--Steadfast:Data={folder}", "--Steadfast:Operator=Nobody", "--Steadfast:Country=several",
                "--Steadfast:Kind=known"];
            await using var program = Product.Build(args, builder => builder.Logging.SetMinimumLevel(LogLevel.Error));
            await program.StartAsync();
            using var browser =
                new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(program.Urls.First()) };
            await new Pages(program, browser).MeasureAsync();
            await program.StopAsync();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task MeasureAsync()
    {
        var today = DateOnly.FromDateTime(Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var (brief, full, grown) = (
            await Someone.LinkedAsync(Services, today), await Someone.LinkedAsync(Services, today), await Someone.LinkedAsync(Services, today));
        await FillAsync(brief, 0, 0, today);
        await FillAsync(full, (Long - Short) / 2, 0, today);
        await FillAsync(grown, 0, (Long - Short) / 3, today);

        Console.WriteLine();
        Console.WriteLine(
            $"{Rounds} rounds, {ViewsARound} views of each page in a round; {Environment.ProcessorCount} processors; {await SizeAsync(brief)}, "
                + $"{await SizeAsync(full)} and {await SizeAsync(grown)} entries.");
        Console.WriteLine();
        Console.WriteLine("                                                     short       long   ratio     bar");
        await WarmAsync(brief, full, grown);
        await ColdAsync(full);
        await SignInAsync(brief[0].Name);
    }

    private async Task WarmAsync(Someone[] brief, Someone[] full, Someone[] grown)
    {
        Someone[] readers = [brief[0], full[0], grown[0]];
        var rounds = new List<double[]>();
        for (var round = -1; round < Rounds; round++)
        {
            double[][] times = [new double[ViewsARound], new double[ViewsARound], new double[ViewsARound]];
            for (var view = 0; view < ViewsARound; view++)
            {
                for (var reader = 0; reader < readers.Length; reader++)
                {
                    times[reader][view] = await ViewAsync(readers[reader]);
                }
            }

            // The round before the first only warms.
            if (round >= 0)
            {
                rounds.Add([.. times.Select(Median)]);
            }
        }

        Row(
            "warm page, p50, the same things shown", Median(rounds.Select(p50 => p50[0])), Median(rounds.Select(p50 => p50[1])),
            Median(rounds.Select(p50 => p50[1] / p50[0])), "1.25");
        Row(
            "warm page, p50, with the wall as it has grown", Median(rounds.Select(p50 => p50[0])), Median(rounds.Select(p50 => p50[2])),
            Median(rounds.Select(p50 => p50[2] / p50[0])), "");
    }

    /// <summary>A reader who has verified the record in an earlier visit, and one who never has, each opening it when nothing of it is in memory.</summary>
    private async Task ColdAsync(Someone[] couple)
    {
        List<(double Time, double Work)> again = [];
        List<(double Time, double Work)> first = [];
        for (var round = -1; round < Rounds; round++)
        {
            await VisitAsync(couple[0]);
            var verifiedBefore = await VisitAsync(couple[0]);
            var ben = await Someone.SignInAsync(Services, couple[1].Name, couple[1].Space);
            var neverVerified = await WorkAsync(ben);
            if (round >= 0)
            {
                again.Add(verifiedBefore);
                first.Add(neverVerified);
            }
        }

        Row("cold page, verified in an earlier visit", null, Median(again.Select(view => view.Time)), null, "100 ms");
        Row("  of the processors' time", null, Median(again.Select(view => view.Work)), null, "");
        Row("cold page, every signature verified", null, Median(first.Select(view => view.Time)), null, "");
        Row("  of the processors' time", null, Median(first.Select(view => view.Work)), null, "");
    }

    /// <summary>
    /// Opens the page; the time, and what of the processors' this program used meanwhile, which is less noisy where others work too. Both in milliseconds.
    /// </summary>
    private async Task<(double Time, double Work)> WorkAsync(Someone reader)
    {
        var before = Environment.CpuUsage.TotalTime;
        var time = await ViewAsync(reader);
        return (time, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    /// <summary>Signs in, looks, and signs out, which keeps what was verified and drops the record from memory.</summary>
    private async Task<(double Time, double Work)> VisitAsync(Someone person)
    {
        var sessions = Services.GetRequiredService<Sessions>();
        var here = await Someone.SignInAsync(Services, person.Name, person.Space);
        var view = await WorkAsync(here);
        await sessions.EndAsync((await sessions.OpenAsync(here.Token, isAct: true, CancellationToken.None))!, CancellationToken.None);
        return view;
    }

    private async Task SignInAsync(string name)
    {
        // What docs/decisions/0003-primitives.md gives a new passphrase.
        var argon = new Argon2id(new Argon2Parameters { DegreeOfParallelism = 1, MemorySize = 128 * 1024, NumberOfPasses = 3 });
        List<double> derivations = [];
        List<double> signIns = [];
        for (var round = -1; round < Rounds; round++)
        {
            var (fields, cookie) = await SignInFormAsync(name);
            var began = Stopwatch.GetTimestamp();
            argon.DeriveBytes(Someone.Passphrase, new byte[16], 32);
            var derivation = Stopwatch.GetElapsedTime(began).TotalMilliseconds;

            began = Stopwatch.GetTimestamp();
            using var request =
                new HttpRequestMessage(HttpMethod.Post, "/in") { Content = new FormUrlEncodedContent(fields), Headers = { { "Cookie", cookie } } };
            using var response = await browser.SendAsync(request);
            var signIn = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            Expect(response, HttpStatusCode.Redirect);
            if (round >= 0)
            {
                derivations.Add(derivation);
                signIns.Add(signIn);
            }
        }

        Row(
            "sign-in, against one Argon2id derivation", Median(derivations), Median(signIns),
            Median(signIns.Zip(derivations, (signIn, derivation) => signIn / derivation)), "1.10");
    }

    private async Task<(Dictionary<string, string> Fields, string Cookie)> SignInFormAsync(string name)
    {
        using var response = await browser.GetAsync("/in");
        Expect(response, HttpStatusCode.OK);
        var token = TokenField().Match(await response.Content.ReadAsStringAsync()).Groups["token"].Value;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Name"] = name, ["Passphrase"] = Someone.Passphrase, ["__t"] = token };
        return (fields, response.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    /// <summary>Opens the page of the shared space; the time in milliseconds.</summary>
    private async Task<double> ViewAsync(Someone reader)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/o/{reader.Space}") { Headers = { { "Cookie", $"{SignedIn.Cookie}={reader.Token}" } } };
        var began = Stopwatch.GetTimestamp();
        using var response = await browser.SendAsync(request);
        var time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        Expect(response, HttpStatusCode.OK);
        return time;
    }

    private static void Expect(HttpResponseMessage response, HttpStatusCode status)
    {
        if (response.StatusCode != status)
        {
            throw new InvalidOperationException($"{response.RequestMessage!.RequestUri} was answered with {response.StatusCode}.");
        }
    }

    /// <summary>
    /// Fills a space: promises called off at once, then promises that were settled, and then the same for every space: fifteen settled ones and one on
    /// offer.
    /// </summary>
    private async Task FillAsync(Someone[] couple, int calledOff, int settled, DateOnly today)
    {
        await AppendAsync(couple, calledOff, made => [new PromiseCalledOff { Id = made.Id, By = made.By, Day = today }], today);
        await AppendAsync(
            couple, settled + (Shown / 3),
            made =>
                [
                    new PromiseAccepted { Id = made.Id, By = made.To, Day = today },
                    new PromiseAccountGiven(PromiseOutcome.Kept) { Id = made.Id, By = made.To, Day = today }],
            today);
        await AppendAsync(couple, 1, _ => [], today);
    }

    /// <summary>Appends promises and what came of each, a hundred at a time.</summary>
    private async Task AppendAsync(Someone[] couple, int count, Func<PromiseMade, SpaceEvent[]> then, DateOnly today)
    {
        var access = Services.GetRequiredService<Access>();
        var (ana, ben) = (couple[0].Session.Me, couple[1].Session.Me);
        var terms = new PromiseTerms("I ring the bank before we eat", today.AddDays(3), "I leave a note on the table");
        foreach (var some in Enumerable.Range(0, count).Chunk(100))
        {
            var promises = some.Select(
                _ => new PromiseMade(ana, terms, PromiseSize.Small, "Europe/Berlin") { Id = NewId.Of<Promise>(), By = ben, Day = today });
            var happened = promises.SelectMany(made => (SpaceEvent[])[made, .. then(made)]);
            foreach (var byOne in happened.GroupBy(one => one is PromiseEvent { By: var by } && by == ana ? couple[0] : couple[1])
                .OrderByDescending(byOne => byOne.Key == couple[1]))
            {
                var space = await access.WriteAsync(byOne.Key.Session, byOne.Key.Space, CancellationToken.None);
                await space.DecideAsync(_ => Decision.Accept([.. byOne]), CancellationToken.None);
            }
        }
    }

    private async Task<long> SizeAsync(Someone[] couple) =>
        (await Services.GetRequiredService<Access>().ReadAsync(couple[0].Session, couple[0].Space, CancellationToken.None)).Receipt.Sequence;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static void Row(string what, double? brief, double full, double? ratio, string bar) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-47} {brief,7:0.00}{(brief is null ? "   " : " ms")} {full,7:0.00} ms {ratio,7:0.00} {bar,7}"));

    [GeneratedRegex("name=\"__t\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenField();
}
