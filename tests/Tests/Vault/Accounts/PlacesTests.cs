using System.Net;
using System.Threading.Channels;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>Somebody fills the queue in front of the derivations, and nobody who is known is kept out by it.</summary>
/// <remarks>security.md section 6, "KDF load" and "Guessing". Every derivation is held at a gate here until the queue is as a test wants it.</remarks>
public sealed class PlacesTests
{
    // Whoever is not let through waits for ever: that is to fail, and not to hang.
    private const int Deadline = 60_000;

    private static readonly IPAddress s_home = IPAddress.Parse("192.0.2.7");
    private static readonly IPAddress s_elsewhere = IPAddress.Parse("198.51.100.1");

    [Theory(Timeout = Deadline)]
    [InlineData("198.51.100.1", "198.51.100.1", 3)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:a:b:c:d", 3)]
    [InlineData("198.51.100.1", "198.51.100.2", 5)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", 5)]
    [Trait("Security", "Guessing")]
    public async Task Forty_invented_names_keep_out_neither_who_comes_from_home_nor_who_is_inside(string one, string other, int looked)
    {
        await using var copy = await Copy.StartAsync();
        var ana = await AtHomeAsync(copy);
        var gate = Hold(copy);
        var strangers = await FillAsync(
            40, looked, i => copy.Accounts.SignInAsync($"invented-name-{i:0000}", "not these five words", IPAddress.Parse(i % 2 == 0 ? one : other), default));

        await AnswersAsync(copy, gate, ana, atOnce: true);

        Assert.Equal(looked, (await Task.WhenAll(strangers)).Count(answer => answer.Outcome == SignInOutcome.Wrong));
    }

    [Fact(Timeout = Deadline)]
    public async Task Strangers_from_forty_addresses_have_one_derivation_and_eight_places_and_the_owner_keeps_the_rest()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await AtHomeAsync(copy);
        var gate = Hold(copy);
        var strangers = await FillAsync(
            40, 9, i => copy.Accounts.SignInAsync($"invented-name-{i:0000}", "not these five words", new IPAddress([198, 51, 100, (byte)i]), default));

        await AnswersAsync(copy, gate, ana, atOnce: true);

        Assert.Equal(9, (await Task.WhenAll(strangers)).Count(answer => answer.Outcome == SignInOutcome.Wrong));
    }

    [Fact(Timeout = Deadline)]
    public async Task Nobody_fills_the_places_of_those_who_are_known_with_an_account_of_their_own()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await AtHomeAsync(copy), await AtHomeAsync(copy));
        var gate = Hold(copy);
        await FillAsync(40, 22, _ => copy.Accounts.SignInAsync(ben.Name, ben.Passphrase, s_home, default));

        await AnswersAsync(copy, gate, ana);
    }

    [Fact(Timeout = Deadline)]
    public async Task Nobody_keeps_a_visit_out_by_guessing_at_its_account_from_the_same_home()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await AtHomeAsync(copy);
        var gate = Hold(copy);
        await FillAsync(40, 22, i => copy.Accounts.SignInAsync(ana.Name, $"guess number {i}", s_home, default));

        var inside = copy.Accounts.OpenNotesAsync(ana.Session, ana.Passphrase, default);
        gate.Open();

        Assert.Equal(SignInOutcome.SignedIn, (await inside).Outcome);
    }

    [Fact(Timeout = Deadline)]
    public async Task Who_is_known_goes_first_and_a_stranger_after_four_of_them()
    {
        await using var copy = await Copy.StartAsync();
        var begun = Channel.CreateUnbounded<(Asker Asker, TaskCompletionSource Gate)>();
        copy.Derivations.Admitted = asker =>
        {
            var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            begun.Writer.TryWrite((asker, gate));
            return gate.Task;
        };
        Task Derive(Asker asker) => copy.Derivations.DeriveAsync("a passphrase", new byte[16], copy.Derivations.Cost, asker, default);

        // One of the two stays: all others go through the other place, one after another.
        List<Task> asked = [Derive(Asker.Known([0], []))];
        var (_, stays) = await begun.Reader.ReadAsync();
        asked.AddRange(Enumerable.Range(0, 4).Select(i => Derive(Asker.Stranger([(byte)i]))));
        asked.AddRange(Enumerable.Range(1, 9).Select(i => Derive(Asker.Known([(byte)i], []))));
        List<string> order = [];
        for (var i = 1; i < asked.Count; i++)
        {
            var (asker, gate) = await begun.Reader.ReadAsync();
            order.Add(asker.IsKnown ? "known" : "stranger");
            gate.SetResult();
        }

        stays.SetResult();
        await Task.WhenAll(asked);
        Assert.Equal(["stranger", "known", "known", "known", "known", "stranger", "known", "known", "known", "known", "stranger", "known", "stranger"], order);
    }

    [Fact(Timeout = Deadline)]
    public async Task Strangers_have_one_of_the_two_also_once_somebody_known_is_done()
    {
        await using var copy = await Copy.StartAsync();
        var begun = Channel.CreateUnbounded<(Asker Asker, TaskCompletionSource Gate)>();
        copy.Derivations.Admitted = asker =>
        {
            var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            begun.Writer.TryWrite((asker, gate));
            return gate.Task;
        };
        Task Derive(Asker asker) => copy.Derivations.DeriveAsync("a passphrase", new byte[16], copy.Derivations.Cost, asker, default);

        var first = Derive(Asker.Known([1], []));
        (await begun.Reader.ReadAsync()).Gate.SetResult();
        await first;
        List<Task> asked = [Derive(Asker.Stranger([1]))];
        var one = await begun.Reader.ReadAsync();
        asked.AddRange([Derive(Asker.Stranger([2])), Derive(Asker.Known([2], []))]);
        var next = await begun.Reader.ReadAsync();

        Assert.Equal((false, true), (one.Asker.IsKnown, next.Asker.IsKnown));
        one.Gate.SetResult();
        (await begun.Reader.ReadAsync()).Gate.SetResult();
        next.Gate.SetResult();
        await Task.WhenAll(asked);
    }

    [Fact(Timeout = Deadline)]
    public async Task The_recovery_code_opens_from_anywhere_while_strangers_fill_their_places()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await AtHomeAsync(copy);
        var gate = Hold(copy);
        await FillAsync(
            40, 9, i => copy.Accounts.SignInAsync($"invented-name-{i:0000}", "not these five words", new IPAddress([198, 51, 100, (byte)i]), default));

        var recovering = copy.Accounts.RecoverAsync(ana.Code, "another passphrase, quite long", s_elsewhere, default);
        gate.Open();

        Assert.Equal(SignInOutcome.SignedIn, (await recovering).Outcome);
    }

    [Fact(Timeout = Deadline)]
    public async Task Whoever_stops_waiting_leaves_the_place_free()
    {
        await using var copy = await Copy.StartAsync();
        var gate = Hold(copy);
        using var gone = new CancellationTokenSource();
        Task<byte[]?> Derive(CancellationToken until) =>
            copy.Derivations.DeriveAsync("a passphrase", new byte[16], copy.Derivations.Cost, Asker.Stranger([1]), until);
        List<Task<byte[]?>> staying = [Derive(default), Derive(default)];
        var leaving = Derive(gone.Token);
        Assert.Null(await Derive(default));

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        staying.Add(Derive(default));
        gate.Open();

        Every.Of(await Task.WhenAll(staying), Assert.NotNull);
    }

    private static async Task<Someone> AtHomeAsync(Copy copy)
    {
        var someone = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, s_home, default);
        return someone;
    }

    private static async Task AnswersAsync(Copy copy, Gate gate, Someone someone, bool atOnce = false)
    {
        var arriving = copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, s_home, default);
        var inside = copy.Accounts.OpenNotesAsync(someone.Session, someone.Passphrase, default);
        if (atOnce)
        {
            await gate.SomebodyKnown.WaitAsync(TimeSpan.FromSeconds(30));
        }

        gate.Open();
        Assert.Equal(SignInOutcome.SignedIn, (await arriving).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await inside).Outcome);
    }

    /// <summary>Waits until all but so many were told to come back.</summary>
    private static async Task<List<Task<SignIn>>> FillAsync(int count, int looked, Func<int, Task<SignIn>> trying)
    {
        var tries = Enumerable.Range(0, count).Select(trying).ToList();
        while (tries.Count(task => task.IsCompleted) < count - looked)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        foreach (var told in tries.Where(task => task.IsCompleted))
        {
            Assert.Equal(SignInOutcome.Later, (await told).Outcome);
        }

        return tries;
    }

    private static Gate Hold(Copy copy)
    {
        var gate = new Gate();
        copy.Derivations.Admitted = gate.PassAsync;
        return gate;
    }

    private sealed class Gate
    {
        private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _somebodyKnown = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Done once somebody known stands at the gate.</summary>
        public Task SomebodyKnown => _somebodyKnown.Task;

        public Task PassAsync(Asker asker)
        {
            if (asker.IsKnown)
            {
                _somebodyKnown.TrySetResult();
            }

            return _opened.Task;
        }

        public void Open() => _opened.SetResult();
    }
}
