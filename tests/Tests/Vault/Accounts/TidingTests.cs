using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>What happened to an account is told to its owner, inside the product, by the day.</summary>
[Trait("Security", "6.3.5")]
[Trait("Caution", "9")]
public sealed class TidingTests
{
    private const string New = "another passphrase, quite long";
    private static readonly IPAddress s_home = IPAddress.Parse("192.0.2.7");
    private static readonly IPAddress s_work = IPAddress.Parse("198.51.100.20");

    [Fact]
    public async Task A_sign_in_from_a_new_place_is_told_everywhere_but_there()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        copy.Clock.Advance(TimeSpan.FromDays(1));
        var work = await SignInAsync(copy, ana, s_work);
        var told = new Tiding(TidingKind.NewPlace, copy.Today);

        // Whoever came from there is not the one to put it away.
        Assert.Empty(await copy.Tidings.ListAsync(work, default));
        await copy.Tidings.PutAwayAsync(work, 5, default);
        copy.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await copy.Tidings.ListAsync(await SignInAsync(copy, ana, s_work), default));
        var home = await SignInAsync(copy, ana, s_home);
        Assert.Equal([told], await copy.Tidings.ListAsync(home, default));

        await copy.Tidings.PutAwayAsync(home, 1, default);
        Assert.Empty(await copy.Tidings.ListAsync(home, default));
        await using var other = copy.Another();
        Assert.Empty(await other.Tidings.ListAsync(await SignInAsync(other, ana, s_home), default));
    }

    [Fact]
    public async Task A_place_is_new_again_after_thirty_days()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        await SignInAsync(copy, ana, s_work);
        await copy.Tidings.PutAwayAsync(await SignInAsync(copy, ana, s_home), 1, default);
        copy.Clock.Advance(TimeSpan.FromDays(20));
        await SignInAsync(copy, ana, s_home);
        copy.Clock.Advance(TimeSpan.FromDays(11));

        await SignInAsync(copy, ana, s_work);

        Assert.Equal([new(TidingKind.NewPlace, copy.Today)], await copy.Tidings.ListAsync(await SignInAsync(copy, ana, s_home), default));
    }

    [Fact]
    public async Task Changes_of_passphrase_and_code_and_a_recovery_are_told_in_every_session()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);

        var changed = await copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default);
        var coded = await copy.Accounts.NewCodeAsync(changed.Session!, New, s_home, default);
        var recovered = await copy.Accounts.RecoverAsync(string.Concat(coded.Session!.PendingCode!), New, s_home, default);
        await copy.Reminders.SetAsync(recovered.Session!, New, "ana@example.org", new(DayOfWeek.Sunday, 9, "UTC"), s_home, default);

        Assert.Equal(
            [TidingKind.PassphraseChanged, TidingKind.CodeChanged, TidingKind.Recovered, TidingKind.MailSet],
            (await copy.Tidings.ListAsync(recovered.Session!, default)).Select(told => told.Kind));
    }

    [Fact]
    public async Task What_comes_after_it_was_read_is_not_put_away_with_it()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        var changed = await copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default);
        var read = await copy.Tidings.ListAsync(changed.Session!, default);
        await copy.Accounts.SignInAsync(ana.Name, New, s_work, default);

        await copy.Tidings.PutAwayAsync(changed.Session!, read.Count, default);

        Assert.Equal([TidingKind.NewPlace], (await copy.Tidings.ListAsync(changed.Session!, default)).Select(told => told.Kind));
    }

    [Fact]
    public async Task However_much_happens_eight_are_kept_and_the_same_of_a_day_is_one()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        for (var i = 0; i < 12; i++)
        {
            await SignInAsync(copy, ana, new IPAddress([10, 0, 0, (byte)i]));
            await SignInAsync(copy, ana, new IPAddress([10, 0, 0, (byte)i]));
        }

        Assert.Equal(8, (await copy.Tidings.ListAsync(await SignInAsync(copy, ana, s_home), default)).Count);
    }

    private static async Task<Someone> SignUpAsync(Copy copy)
    {
        var ana = await copy.SignUpAsync();
        var home = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        await copy.Tidings.PutAwayAsync(ana.Session, 1, default);
        return ana with { Session = home.Session!, Token = home.Token! };
    }

    private static async Task<Session> SignInAsync(Copy copy, Someone someone, IPAddress from) => (await copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, from, default)).Session!;
}
