using System.Net;
using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
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
        await copy.Reminders.SetAsync(recovered.Session!, New, "ana@example.org", new(DayOfWeek.Sunday, 9, "UTC"), default);

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

    [Fact]
    public async Task An_old_row_put_back_opens_with_the_old_passphrase_and_its_owner_is_told_wherever_they_sign_in()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        var old = await AccountAsync(copy);
        await copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default);
        var changed = await AccountAsync(copy);
        Assert.DoesNotContain(await KindsAsync(copy, ana, New), kind => kind == TidingKind.PutBack);

        await PutBackAsync(copy, "account", old);
        copy.Clock.Advance(TimeSpan.FromDays(1));
        await using var his = copy.Another();
        var intruder = await SignInAsync(his, ana, s_work);
        Assert.Contains(new Tiding(TidingKind.PutBack, copy.Today), await his.Tidings.ListAsync(intruder, default));

        // Whoever came in by it does not put it away, not even with the right row in its place again.
        await his.Tidings.PutAwayAsync(intruder, 8, default);
        await PutBackAsync(copy, "account", changed);
        await using var hers = copy.Another();
        var owner = (await hers.Accounts.SignInAsync(ana.Name, New, s_home, default)).Session!;
        Assert.Contains(new Tiding(TidingKind.PutBack, copy.Today), await hers.Tidings.ListAsync(owner, default));
        await hers.Tidings.PutAwayAsync(owner, 8, default);
        Assert.Empty(await hers.Tidings.ListAsync(owner, default));
    }

    [Fact]
    public async Task It_is_told_too_when_the_old_recovery_code_opens_and_when_an_open_visit_takes_the_old_passphrase()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        var old = await AccountAsync(copy);
        var changed = await copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default);
        await PutBackAsync(copy, "account", old);

        await using var other = copy.Another();
        var session = (await other.Sessions.OpenAsync(changed.Token!, true, default))!;
        Assert.Equal(SignInOutcome.SignedIn, (await other.Accounts.OpenNotesAsync(session, ana.Passphrase, default)).Outcome);
        Assert.Contains(await other.Tidings.ListAsync(session, default), told => told.Kind == TidingKind.PutBack);
        await other.Tidings.PutAwayAsync(session, 8, default);

        var recovered = await other.Accounts.RecoverAsync(ana.Code, New, s_home, default);
        Assert.Contains(await other.Tidings.ListAsync(recovered.Session!, default), told => told.Kind == TidingKind.PutBack);

        // A new passphrase is newer than whatever was put back.
        await other.Tidings.PutAwayAsync(recovered.Session!, 8, default);
        Assert.Empty(await KindsAsync(other, ana, New));
    }

    [Fact]
    public async Task A_directory_put_back_alone_is_told_as_well()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        var old = (await Image.ReadAsync(copy.Database))["identity"].Rows.Single().ToArray();
        await copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default);

        await PutBackAsync(copy, "identity", old);

        await using var other = copy.Another();
        Assert.Contains(TidingKind.PutBack, await KindsAsync(other, ana, New));
    }

    [Fact]
    public async Task A_whole_database_put_back_tells_nobody_that_a_row_was()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        var changed = await copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default);
        var whole = await Image.ReadAsync(copy.Database);
        await copy.Accounts.ChangePassphraseAsync(changed.Session!, New, "a third passphrase, long as well", s_home, default);

        await whole.WriteAsync(copy.Database);

        await using var other = copy.Another();
        Assert.Equal([TidingKind.PassphraseChanged], await KindsAsync(other, ana, New));
    }

    [Theory]
    [InlineData("slots: ended")]
    [InlineData("slots: changed")]
    public async Task A_change_that_was_stopped_midway_tells_nobody_that_a_row_was_put_back(string step)
    {
        await using var copy = await Copy.StartAsync();
        var ana = await SignUpAsync(copy);
        copy.Steps.After = passed =>
        {
            if (passed == step)
            {
                throw new InvalidOperationException(passed);
            }
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default));

        await using var other = copy.Another();
        Assert.Equal([TidingKind.PassphraseChanged], await KindsAsync(other, ana, step == "slots: ended" ? ana.Passphrase : New));
    }

    [Fact]
    public void A_slot_from_before_slots_were_counted_opens_as_it_did()
    {
        var identity = Identity.New(Id<Person>.From(RandomNumberGenerator.GetBytes(16)));
        var slot = new Slot(identity, new(Id<Space>.From(RandomNumberGenerator.GetBytes(16)), RandomNumberGenerator.GetBytes(32)), "lantern-pebble-0042", 7);
        byte[] before = [.. identity.Encode(), .. slot.Part.Encode(), .. "lantern-pebble-0042"u8];

        Assert.Equal(("lantern-pebble-0042", 0L), (Slot.Decode(before).Name, Slot.Decode(before).Count));
        Assert.Equal(("lantern-pebble-0042", 7L), (Slot.Decode(slot.Encode()).Name, Slot.Decode(slot.Encode()).Count));
        Assert.True(new SealedDirectory([], [], new Preferences()).Knows(Slot.Decode(before)));

        // The count is looked for behind the name, however short that is, and never in the keys before it.
        var bare = slot with { Name = "abc", Part = new(slot.Part.Space, new byte[32]) };
        Assert.Equal(("abc", 0L), (Slot.Decode(bare.Encode()[..^9]).Name, Slot.Decode(bare.Encode()[..^9]).Count));
        Assert.Equal(("", 7L), (Slot.Decode((bare with { Name = "" }).Encode()).Name, Slot.Decode((bare with { Name = "" }).Encode()).Count));
    }

    private static async Task<IEnumerable<TidingKind>> KindsAsync(Copy copy, Someone someone, string passphrase) =>
        (
            await copy.Tidings.ListAsync(
                (await copy.Accounts.SignInAsync(someone.Name, passphrase, s_home, default)).Session!, default)).Select(told => told.Kind);

    private static async Task<object?[]> AccountAsync(Copy copy) => (await Image.ReadAsync(copy.Database))["account"].Rows.Single().ToArray();

    private static async Task PutBackAsync(Copy copy, string table, object?[] row)
    {
        var image = await Image.ReadAsync(copy.Database);
        image[table].Rows[0] = row;
        await image.WriteAsync(copy.Database);
    }

    private static async Task<Someone> SignUpAsync(Copy copy)
    {
        var ana = await copy.SignUpAsync();
        var home = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        await copy.Tidings.PutAwayAsync(ana.Session, 1, default);
        return ana with { Session = home.Session!, Token = home.Token! };
    }

    private static async Task<Session> SignInAsync(Copy copy, Someone someone, IPAddress from) =>
        (await copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, from, default)).Session!;
}
