using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Web.Gates;

/// <summary>Whether the time an answer takes tells a name that exists from one that does not.</summary>
/// <remarks>
/// security.md section 6, "Enumeration": 400 tries at each, interleaved, Welch's |t| below 4.5 (the bound of test vector leakage assessment) and medians less
/// than 2 % apart. A machine that does other things meanwhile makes noise, and noise may look like a difference once; a difference shows every time.
/// </remarks>
[Collection(Alone.Name)]
[Trait("Security", "Enumeration")]
[Trait("Engine", "sqlite")]
public sealed partial class EnumerationTests
{
    private const int Each = 400;
    private const int TriesAName = 50;
    private const int Rounds = 4;

    // One pass over 8 MiB, a fiftieth of what it costs in truth: what else differs stands out fifty times more clearly against it.
    [Fact]
    public Task A_name_that_exists_and_one_that_does_not_take_the_same_time() => CompareAsync(new ArgonCost(1, 8 * 1024));

    // The same at the cost that people have.
    [Fact]
    [Trait("Kind", "Long")]
    public Task A_name_that_exists_and_one_that_does_not_take_the_same_time_at_the_real_cost() => CompareAsync(ArgonCost.Default);

    [Fact]
    public async Task An_answer_that_is_given_without_a_derivation_is_noticed()
    {
        await using var app = await StartAsync(new ArgonCost(1, 8 * 1024));
        using var somebody = app.Somebody();
        var token = (await somebody.OpenAsync("/in")).Value("__t");
        List<double> with = [], without = [];
        for (var i = 0; i < 60; i++)
        {
            with.Add((await TryAsync(somebody, token, string.Create(CultureInfo.InvariantCulture, $"nobody-here-{i:0000}"))).Took);
            without.Add((await TryAsync(somebody, token, "")).Took);
        }

        Assert.False(IsSame(with, without, out var said), said);
    }

    private static async Task CompareAsync(ArgonCost cost)
    {
        await using var app = await StartAsync(cost);
        var accounts = app.Services.GetRequiredService<AccountBook>();
        using var somebody = app.Somebody();
        var token = (await somebody.OpenAsync("/in")).Value("__t");
        List<string> said = [];
        for (var round = 0; round < Rounds; round++)
        {
            List<double> known = [], unknown = [];
            HashSet<string> bodies = new(StringComparer.Ordinal);
            var (there, missing) = ("", "");
            for (var i = 0; i < Each; i++)
            {
                if (i % TriesAName == 0)
                {
                    // Somebody who signed up elsewhere: this address is not known to either name.
                    (there, missing) = (await accounts.OfferNameAsync(default), await accounts.OfferNameAsync(default));
                    await accounts.SignUpAsync(there, App.Passphrase, new Preferences(), null, default);
                }

                // In turn the one and the other first.
                foreach (var isKnown in i % 2 == 0 ? (bool[])[true, false] : [false, true])
                {
                    var name = isKnown ? there : missing;
                    var (took, body) = await TryAsync(somebody, token, name);
                    (isKnown ? known : unknown).Add(took);
                    bodies.Add(Fresh().Replace(body, "").Replace(name, "", StringComparison.Ordinal));
                }
            }

            Assert.Single(bodies);
            Assert.Contains("do not belong together", bodies.Single(), StringComparison.Ordinal);
            if (IsSame(known, unknown, out var line))
            {
                return;
            }

            said.Add(line);
        }

        Assert.Fail(string.Join('\n', said));
    }

    /// <summary>Welch's t below 4.5 and medians less than 2 % apart.</summary>
    private static bool IsSame(List<double> known, List<double> unknown, out string said)
    {
        var (a, b) = (known.Average(), unknown.Average());
        var t = (a - b) / Math.Sqrt((Variance(known, a) / known.Count) + (Variance(unknown, b) / unknown.Count));
        var (median, other) = (Median(known), Median(unknown));
        var apart = (median - other) / Math.Min(median, other);
        said = string.Create(CultureInfo.InvariantCulture, $"t = {t:0.00}, medians {median:0.000} and {other:0.000} ms, {apart:0.00 %} apart");
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        return Math.Abs(t) < 4.5 && Math.Abs(apart) < 0.02;
    }

    private static double Variance(List<double> values, double mean) => values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task<(double Took, string Body)> TryAsync(Visitor visitor, string token, string name)
    {
        using var fields = new FormUrlEncodedContent([new("__t", token), new("Name", name), new("Passphrase", "not these five words here")]);
        var began = Stopwatch.GetTimestamp();
        using var answer = await visitor.AskAsync(HttpMethod.Post, "/in", fields);
        var body = await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (took, body);
    }

    private static Task<App> StartAsync(ArgonCost cost) =>
        App.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton(_ => new Derivations(cost))));

    // The form's token is another one each time.
    [GeneratedRegex("""(?<=name="__t"[^>]*value=")[^"]*""", RegexOptions.None, 1000)]
    private static partial Regex Fresh();
}
