using System.Net;
using System.Security.Cryptography;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Web.Gates;

/// <summary>Somebody guesses at one account, from everywhere, for hours.</summary>
/// <remarks>
/// security.md section 6, "Guessing". The cost of a derivation is next to nothing here, so that all tries are made; what it is in truth slows a guesser
/// further.
/// </remarks>
[Trait("Security", "Guessing")]
public sealed class GuessingTests
{
    private const int Tries = 10_000;
    private static readonly IPAddress s_home = IPAddress.Parse("192.0.2.7");

    [Fact]
    public async Task Ten_thousand_tries_from_a_hundred_addresses_let_a_hundred_an_hour_through_and_keep_nobody_out()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        copy.Clock.Advance(TimeSpan.FromHours(1));
        var (hour, verifiedInHour, verified) = (0L, 0, 0);
        for (var i = 0; i < Tries; i++)
        {
            copy.Clock.Advance(TimeSpan.FromSeconds(1));
            if (copy.Now.ToUnixTimeSeconds() / 3600 is var now && now != hour)
            {
                (hour, verifiedInHour) = (now, 0);
            }

            var begun = copy.Derivations.Begun;
            var answer = await copy.Accounts.SignInAsync(ana.Name, $"guess number {i}", new IPAddress([198, 51, 100, (byte)(i % 100)]), default);
            var wasVerified = copy.Derivations.Begun > begun;
            (verifiedInHour, verified) = wasVerified ? (verifiedInHour + 1, verified + 1) : (verifiedInHour, verified);

            Assert.Equal(wasVerified ? SignInOutcome.Wrong : SignInOutcome.Later, answer.Outcome);
            Assert.InRange(verifiedInHour, 0, 100);
            if (i % 1000 == 999)
            {
                Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Outcome);
            }
        }

        // 10,000 seconds are not quite three hours, begun in the middle of one.
        Assert.InRange(verified, 200, 400);

        var recovered = await copy.Accounts.RecoverAsync(ana.Code, "another passphrase, quite long", new IPAddress([198, 51, 100, 1]), default);
        Assert.Equal(SignInOutcome.SignedIn, recovered.Outcome);
    }

    [Fact]
    public async Task Whoever_guesses_from_the_owners_own_address_does_not_keep_the_owner_out()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        copy.Clock.Advance(TimeSpan.FromHours(1));
        for (var i = 0; i < 103; i++)
        {
            await copy.WithinAsync(() => copy.Accounts.SignInAsync(ana.Name, $"guess number {i}", s_home, default));
        }

        var answer = await copy.WithinAsync(() => copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default));

        Assert.Equal(SignInOutcome.SignedIn, answer.Outcome);
    }

    [Fact]
    public async Task Guesses_from_the_owners_own_address_are_slowed_after_the_first_hundred_and_only_so_many_wait()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        copy.Clock.Advance(TimeSpan.FromHours(1));
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(ana.Name, $"guess number {i}", s_home, default)).Outcome);
        }

        var begun = copy.Derivations.Begun;
        var tries = Enumerable.Range(0, 50).Select(i => copy.Accounts.SignInAsync(ana.Name, $"another guess {i}", s_home, default)).ToList();
        while (tries.Count(trying => trying.IsCompleted) < 40)
        {
            await Task.Delay(10);
        }

        Assert.Equal(begun, copy.Derivations.Begun);
        copy.Clock.Advance(TimeSpan.FromSeconds(20));
        var answers = await Task.WhenAll(tries);
        Assert.Equal(
            (40, 10), (answers.Count(answer => answer.Outcome == SignInOutcome.Later), answers.Count(answer => answer.Outcome == SignInOutcome.Wrong)));
        Assert.Equal(begun + 10, copy.Derivations.Begun);
    }

    [Fact]
    public async Task However_many_wait_in_one_account_whoever_guessed_a_little_in_another_is_not_refused()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        foreach (var (someone, wrong) in new[] { (ana, 100), (ben, 100) })
        {
            await copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, s_home, default);
            for (var i = 0; i < wrong; i++)
            {
                await copy.Accounts.SignInAsync(someone.Name, $"guess number {i}", s_home, default);
            }
        }

        var waiting = Enumerable.Range(0, 10).Select(i => copy.Accounts.SignInAsync(ana.Name, $"another guess {i}", s_home, default)).ToList();
        while (copy.Waits < 10)
        {
            await Task.Delay(10);
        }

        var answer = await copy.WithinAsync(() => copy.Accounts.SignInAsync(ben.Name, ben.Passphrase, s_home, default));

        Assert.Equal(SignInOutcome.SignedIn, answer.Outcome);
        Every.Of(await Task.WhenAll(waiting), guess => Assert.Equal(SignInOutcome.Wrong, guess.Outcome));
    }

    [Fact]
    public async Task Right_passphrases_use_nothing_up()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        for (var i = 0; i < 150; i++)
        {
            Assert.Equal(
                SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, new IPAddress([10, 0, 0, (byte)i]), default)).Outcome);
            Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Outcome);
            Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.OpenNotesAsync(ana.Session, ana.Passphrase, default)).Outcome);
        }
    }

    [Fact]
    public async Task A_visit_that_is_under_way_is_not_slowed_by_who_guesses_outside_nor_by_another_visit()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var tablet = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Session!;
        var phone = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Session!;
        for (var i = 0; i < 101; i++)
        {
            await copy.WithinAsync(() => copy.Accounts.SignInAsync(ana.Name, $"guess number {i}", s_home, default));
            await copy.WithinAsync(() => copy.Accounts.OpenNotesAsync(tablet, $"guess number {i}", default));
        }

        var opened = copy.Accounts.OpenNotesAsync(phone, ana.Passphrase, default);

        // No clock moves here: a slowed answer would not come.
        Assert.Equal(SignInOutcome.SignedIn, (await opened.WaitAsync(TimeSpan.FromSeconds(20))).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.WithinAsync(() => copy.Accounts.OpenNotesAsync(tablet, ana.Passphrase, default))).Outcome);
    }

    [Fact]
    public async Task Another_address_of_the_same_network_is_the_same_home_and_another_network_is_not()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, IPAddress.Parse("2001:db8:1:2::9"), default);
        for (var i = 0; i < 100; i++)
        {
            await copy.Accounts.SignInAsync(ana.Name, $"guess number {i}", IPAddress.Parse("2001:db8:1:3::9"), default);
        }

        Assert.Equal(SignInOutcome.Later, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, IPAddress.Parse("2001:db8:1:3::9"), default)).Outcome);
        Assert.Equal(
            SignInOutcome.SignedIn,
            (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, IPAddress.Parse("2001:db8:1:2:aaaa:bbbb:cccc:dddd"), default)).Outcome);
    }

    [Fact]
    public async Task A_count_below_nothing_that_somebody_wrote_into_the_database_gives_no_tries()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, "a guess", s_home, default);
        var image = await Image.ReadAsync(copy.Database);
        Assert.NotEmpty(image["lane"].Rows);
        foreach (var row in image["lane"].Rows)
        {
            row[image["lane"].At("tries")] = -1_000_000L;
        }

        await image.WriteAsync(copy.Database);
        await using var other = copy.Another();
        var begun = other.Derivations.Begun;
        for (var i = 0; i < 150; i++)
        {
            await other.Accounts.SignInAsync(ana.Name, $"guess number {i}", s_home, default);
        }

        Assert.Equal(100, other.Derivations.Begun - begun);
    }

    [Fact]
    public async Task A_recovery_code_is_never_slowed_however_often_wrong_ones_are_tried()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        for (var i = 0; i < 1000; i++)
        {
            Assert.Equal(
                SignInOutcome.Wrong,
                (
                    await copy.Accounts.RecoverAsync(
                        Convert.ToHexString(RandomNumberGenerator.GetBytes(13)), "another passphrase, quite long", s_home, default)).Outcome);
        }

        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.RecoverAsync(ana.Code, "another passphrase, quite long", s_home, default)).Outcome);
    }
}
