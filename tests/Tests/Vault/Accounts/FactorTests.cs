using System.Net;
using System.Text;
using OtpNet;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault.Accounts;
using Totp = Steadfast.Vault.Sealing.Totp;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>The second factor: a code beside the passphrase, once a step; and what opens when something is lost.</summary>
[Trait("Caution", "9")]
public sealed class FactorTests
{
    private const string New = "another passphrase, quite long";
    private const string Wrong = "000000";
    private static readonly IPAddress s_home = IPAddress.Parse("192.0.2.7");
    private static readonly IPAddress s_elsewhere = IPAddress.Parse("2001:db8::9");

    [Fact]
    [Trait("Security", "6.5.1")]
    public async Task The_passphrase_gives_a_ticket_that_opens_nothing_and_the_code_then_a_session()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);

        var first = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        Assert.Equal((SignInOutcome.Halfway, 43), (first.Outcome, first.Token!.Length));
        Assert.Null(first.Session);
        Assert.Null(await copy.Sessions.OpenAsync(first.Token, true, default));
        Assert.Equal(SignIn.Halfway(), await copy.Accounts.FinishAsync(first.Token, Wrong, s_home, default));
        Assert.Equal(SignIn.Halfway(), await copy.Accounts.FinishAsync(first.Token, "", s_home, default));

        await using var other = copy.Another();
        var second = await other.Accounts.FinishAsync(first.Token, Totp.CodeAt(secret, copy.Now), s_home, default);
        Assert.Equal(ana.Me, (await other.Sessions.OpenAsync(second.Token!, true, default))!.Me);
        Assert.True(second.Session!.NotesAreOpen);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.FinishAsync(first.Token, Next(copy, secret), s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.FinishAsync(second.Token!, Next(copy, secret), s_home, default)).Outcome);
    }

    [Fact]
    [Trait("Security", "6.5.1")]
    public async Task A_code_counts_once_also_when_two_people_type_it_at_the_same_moment()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        var tickets = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            tickets.Add((await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!);
        }

        var code = Totp.CodeAt(secret, copy.Now);
        var answers = await Task.WhenAll(tickets.Select((ticket, i) => Task.Run(() => copy.Accounts.FinishAsync(ticket, code, s_home, default))));

        Assert.Single(answers, answer => answer.Outcome == SignInOutcome.SignedIn);
        Assert.Equal(5, answers.Count(answer => answer.Outcome == SignInOutcome.Halfway));
    }

    [Fact]
    public async Task A_ticket_is_worth_nothing_after_five_minutes_or_a_change_of_the_passphrase()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, session) = await StartAsync(copy);
        var old = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        var inTime = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        copy.Clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.FinishAsync(inTime.Token!, Totp.CodeAt(secret, copy.Now), s_home, default)).Outcome);
        copy.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(
            SignInOutcome.Wrong,
            (await copy.Accounts.FinishAsync(old.Token!, Totp.CodeAt(secret, copy.Now.AddSeconds(Totp.StepSeconds)), s_home, default)).Outcome);

        var ticket = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        Assert.Equal(
            SignInOutcome.SignedIn,
            (await copy.Accounts.ChangePassphraseAsync(session, new Proof(ana.Passphrase, Next(copy, secret)), New, s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.FinishAsync(ticket.Token!, Next(copy, secret), s_home, default)).Outcome);
    }

    [Fact]
    [Trait("Security", "S13")]
    public async Task Before_the_passphrase_is_right_nothing_tells_that_there_is_a_second_factor()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, _) = await StartAsync(copy);

        foreach (var name in (string[])[ana.Name, "nobody-here-0000"])
        {
            var begun = copy.Derivations.Begun;
            Assert.Equal(SignIn.Wrong, await copy.Accounts.SignInAsync(name, "not the passphrase", s_elsewhere, default));
            Assert.Equal(1, copy.Derivations.Begun - begun);
        }
    }

    [Fact]
    [Trait("Security", "6.1.1")]
    public async Task Whoever_shares_the_owners_address_and_types_wrong_codes_does_not_keep_the_owner_out()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        await FinishAsync(copy, ana, secret, s_home);
        for (var i = 0; i < 60; i++)
        {
            var ticket = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!;
            Assert.Equal(SignInOutcome.Halfway, (await copy.WithinAsync(() => copy.Accounts.FinishAsync(ticket, Wrong, s_home, default))).Outcome);
        }

        var home = await copy.WithinAsync(() => FinishAsync(copy, ana, secret, s_home));

        Assert.Equal(SignInOutcome.SignedIn, home.Outcome);
        Assert.Contains(await copy.Tidings.ListAsync(home.Session!, default), told => told.Kind == TidingKind.CodesMissed);
    }

    [Fact]
    [Trait("Security", "6.1.1")]
    public async Task A_stranger_with_the_passphrase_has_a_hundred_codes_an_hour_looked_at_and_locks_the_second_step_for_nobody()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        var before = await MissedAsync(copy, ana);
        var answers = new List<SignInOutcome>();
        for (var i = 0; i < 130; i++)
        {
            var from = new IPAddress([10, 0, 0, (byte)i]);
            var ticket = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, from, default)).Token!;
            answers.Add((await copy.WithinAsync(() => copy.Accounts.FinishAsync(ticket, Wrong, from, default))).Outcome);
        }

        Assert.Equal((100, 30), (answers.Count(answer => answer == SignInOutcome.Halfway), answers.Count(answer => answer == SignInOutcome.Twice)));
        Assert.Equal(100, await MissedAsync(copy, ana) - before);

        // Also the owner's one code is not looked at from where nobody ever signed in; two in a row are, at once.
        var own = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_elsewhere, default)).Token!;
        Assert.Equal(SignIn.Twice, await copy.Accounts.FinishAsync(own, Next(copy, secret), s_elsewhere, default));
        Assert.Equal(
            SignInOutcome.SignedIn,
            (await copy.Accounts.FinishAsync(own, Totp.CodeAt(secret, copy.Now) + " " + Next(copy, secret), s_elsewhere, default)).Outcome);
    }

    [Fact]
    [Trait("Security", "6.1.1")]
    public async Task While_others_wait_in_every_place_of_a_home_the_owner_is_let_in_by_two_codes_in_a_row()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        await FinishAsync(copy, ana, secret, s_home);
        var tickets = new List<string>();
        for (var i = 0; i < 50; i++)
        {
            tickets.Add((await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!);
        }

        var code = Next(copy, secret);
        var guesses = tickets.Select(ticket => copy.Accounts.FinishAsync(ticket, Wrong, s_home, default)).ToList();
        while (guesses.Count(guess => guess.IsCompleted) < 48)
        {
            await Task.Delay(10);
        }

        // Ten were looked at, two wait, and of what came beside them nothing was.
        Assert.Equal(10, await MissedAsync(copy, ana));
        Assert.Equal(38, guesses.Count(guess => guess.IsCompletedSuccessfully && guess.Result == SignIn.Twice));
        var own = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!;
        Assert.Equal(SignIn.Twice, await copy.Accounts.FinishAsync(own, code, s_home, default));
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.FinishAsync(own, code + Next(copy, secret), s_home, default)).Outcome);
        await Task.WhenAll(guesses);
    }

    [Fact]
    [Trait("Security", "6.5.1")]
    public async Task Two_codes_in_a_row_are_right_only_in_their_order_and_if_neither_was_used()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        var ticket = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!;
        var (used, first, second) = (Totp.CodeAt(secret, copy.Now.AddSeconds(-30)), Totp.CodeAt(secret, copy.Now), Next(copy, secret));

        foreach (var typed in (string[])[second + first, Wrong + second, first + Wrong, second + second, used + first, first + second + first])
        {
            Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.FinishAsync(ticket, typed, s_home, default)).Outcome);
        }

        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.FinishAsync(ticket, $"{first} {second}", s_home, default)).Outcome);
        var again = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!;
        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.FinishAsync(again, second + Next(copy, secret), s_home, default)).Outcome);
    }

    [Fact]
    [Trait("Security", "Guessing")]
    public async Task After_three_hundred_wrong_codes_in_a_row_one_alone_opens_nothing_anywhere_until_two_did()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, session) = await StartAsync(copy, asksForNotes: true);
        await copy.Directories.ChangeAsync(
            ana.Session.Identity, directory => directory with { Factor = directory.Factor! with { Missed = Factor.MissesAlone - 1 } }, default);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.OpenNotesAsync(session, new Proof(ana.Passphrase, Wrong), default)).Outcome);

        Assert.Equal(SignIn.Twice, await copy.Accounts.OpenNotesAsync(session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), default));
        Assert.Equal(SignIn.Twice, await FinishAsync(copy, ana, secret, s_elsewhere));
        Assert.Equal(
            SignInOutcome.SignedIn,
            (await copy.Accounts.OpenNotesAsync(session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now) + Next(copy, secret)), default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await FinishAsync(copy, ana, secret, s_elsewhere)).Outcome);
    }

    [Fact]
    [Trait("Security", "6.1.1")]
    public async Task Right_codes_use_nothing_up_and_a_visit_under_way_is_not_slowed_by_codes_typed_outside()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        var session = (await FinishAsync(copy, ana, secret, s_home)).Session!;
        for (var i = 0; i < 30; i++)
        {
            var begun = FinishAsync(copy, ana, secret, s_home);
            Assert.Equal(SignInOutcome.SignedIn, (await begun.WaitAsync(TimeSpan.FromSeconds(20))).Outcome);
        }

        for (var i = 0; i < 12; i++)
        {
            var ticket = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!;
            await copy.WithinAsync(() => copy.Accounts.FinishAsync(ticket, Wrong, s_home, default));
        }

        var changed = copy.Accounts.NewCodeAsync(session, new Proof(ana.Passphrase, Next(copy, secret)), s_home, default);
        Assert.Equal(SignInOutcome.SignedIn, (await changed.WaitAsync(TimeSpan.FromSeconds(20))).Outcome);
    }

    [Fact]
    [Trait("Security", "7.4.3")]
    public async Task Setting_and_removing_it_end_every_other_session_and_take_passphrase_and_code()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var elsewhere = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Factors.BeginAsync(ana.Session, "not the passphrase", false, default)).Outcome);
        Assert.Null(copy.Factors.Shown(ana.Session));
        await copy.Factors.BeginAsync(ana.Session, ana.Passphrase, false, default);
        var secret = copy.Factors.Shown((await copy.Sessions.OpenAsync(ana.Token, true, default))!)!;
        Assert.Equal(SignInOutcome.Wrong, (await copy.Factors.ConfirmAsync(ana.Session, Wrong, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);

        var set = await copy.Factors.ConfirmAsync(ana.Session, Totp.CodeAt(secret, copy.Now), default);
        Assert.True(set.Session!.HasFactor);
        Assert.True(set.Session.NotesAreOpen);
        Every.Of(await Task.WhenAll(copy.Sessions.OpenAsync(ana.Token, true, default), copy.Sessions.OpenAsync(elsewhere.Token!, true, default)), Assert.Null);
        Assert.Null(copy.Factors.Shown(set.Session));

        Assert.Equal(SignInOutcome.Wrong, (await copy.Factors.RemoveAsync(set.Session, new Proof("not the passphrase", Next(copy, secret)), default)).Outcome);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Factors.RemoveAsync(set.Session, ana.Passphrase, default)).Outcome);
        var removed = await copy.Factors.RemoveAsync(set.Session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), default);
        Assert.False(removed.Session!.HasFactor);
        Assert.Null(await copy.Sessions.OpenAsync(set.Token!, true, default));
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);
    }

    [Fact]
    public async Task A_secret_that_nobody_confirmed_is_shown_for_five_minutes()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Factors.BeginAsync(ana.Session, ana.Passphrase, false, default);
        var secret = copy.Factors.Shown(ana.Session)!;

        copy.Clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.Equal(secret, copy.Factors.Shown(ana.Session));
        copy.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(copy.Factors.Shown(ana.Session));
        Assert.Equal(SignInOutcome.Wrong, (await copy.Factors.ConfirmAsync(ana.Session, Totp.CodeAt(secret, copy.Now), default)).Outcome);
    }

    [Fact]
    [Trait("Security", "7.5.1")]
    public async Task Whoever_has_the_open_session_and_the_passphrase_changes_nothing_without_a_code()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, session) = await StartAsync(copy);

        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.ChangePassphraseAsync(session, ana.Passphrase, New, s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.NewCodeAsync(session, ana.Passphrase, s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.EraseAsync(session, ana.Passphrase, default)).Outcome);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Factors.BeginAsync(session, ana.Passphrase, false, default)).Outcome);
        Assert.Equal(
            SignInOutcome.Halfway,
            (await copy.Reminders.SetAsync(session, ana.Passphrase, "ben@example.org", new(DayOfWeek.Sunday, 9, "UTC"), default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.OpenNotesAsync(session, ana.Passphrase, default)).Outcome);

        Assert.NotNull(
            (await copy.Accounts.NewCodeAsync(session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), s_home, default)).Session!.PendingCode);
    }

    [Fact]
    [Trait("Caution", "7")]
    [Trait("Security", "S16")]
    public async Task Who_chose_so_is_asked_for_a_code_before_private_notes_open()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, session) = await StartAsync(copy, asksForNotes: true);
        await copy.Sessions.LockNotesAsync(session, default);

        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.OpenNotesAsync(session, ana.Passphrase, default)).Outcome);
        Assert.False(session.NotesAreOpen);
        Assert.Equal(
            SignInOutcome.SignedIn, (await copy.Accounts.OpenNotesAsync(session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), default)).Outcome);
        Assert.True(session.NotesAreOpen);
    }

    [Fact]
    [Trait("Security", "6.4.3")]
    public async Task The_recovery_code_and_the_device_set_a_new_passphrase_and_the_device_stays()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);

        Assert.Equal(SignIn.Halfway(), await copy.Accounts.RecoverAsync(ana.Code, New, s_elsewhere, default));
        Assert.Equal(SignIn.Halfway(), await copy.Accounts.RecoverAsync(ana.Code, New, new(Wrong, null, false), s_elsewhere, default));
        var recovered = await copy.Accounts.RecoverAsync(ana.Code, New, new(Totp.CodeAt(secret, copy.Now), null, false), s_elsewhere, default);

        Assert.True(recovered.Session!.HasFactor);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.SignInAsync(ana.Name, New, s_elsewhere, default)).Outcome);
    }

    [Fact]
    [Trait("Security", "6.4.3")]
    public async Task Who_lost_the_device_comes_in_with_recovery_code_and_passphrase_and_the_device_is_gone()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, session) = await StartAsync(copy);

        Assert.Equal(SignIn.Halfway(), await copy.Accounts.RecoverAsync(ana.Code, New, new(null, "not the passphrase", false), s_elsewhere, default));
        var recovered = await copy.Accounts.RecoverAsync(ana.Code, New, new(null, ana.Passphrase, false), s_elsewhere, default);

        Assert.False(recovered.Session!.HasFactor);
        Assert.Equal(
            [TidingKind.FactorSet, TidingKind.FactorRemoved, TidingKind.Recovered],
            (await copy.Tidings.ListAsync(recovered.Session, default)).Select(told => told.Kind));
        Assert.DoesNotContain(await copy.Sessions.ListAsync(session, default), line => line.IsThis);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, New, s_elsewhere, default)).Outcome);
    }

    [Fact]
    [Trait("Security", "6.4.3")]
    public async Task The_recovery_code_alone_waits_a_week_and_the_owner_who_signs_in_meanwhile_is_told_and_stops_it()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        var neither = new Beside(null, null, HasNeither: true);

        Assert.Equal(SignIn.Waits(TimeSpan.FromDays(7)), await copy.Accounts.RecoverAsync(ana.Code, New, neither, s_elsewhere, default));
        copy.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(SignIn.Waits(TimeSpan.FromDays(1)), await copy.Accounts.RecoverAsync(ana.Code, New, s_elsewhere, default));
        var owner = await FinishAsync(copy, ana, secret, s_home);
        Assert.Contains(await copy.Tidings.ListAsync(owner.Session!, default), told => told == new Tiding(TidingKind.CodeAlone, copy.Today.AddDays(-6)));

        copy.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(SignIn.Halfway(), await copy.Accounts.RecoverAsync(ana.Code, New, s_elsewhere, default));
        await copy.Accounts.RecoverAsync(ana.Code, New, neither, s_elsewhere, default);
        copy.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Null((await copy.Accounts.RecoverAsync(ana.Code, New, s_elsewhere, default)).Session);
        copy.Clock.Advance(TimeSpan.FromSeconds(1));
        var alone = await copy.Accounts.RecoverAsync(ana.Code, New, s_elsewhere, default);
        Assert.False(alone.Session!.HasFactor);
    }

    [Fact]
    public async Task A_database_tells_neither_the_secret_nor_that_there_is_one()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var without = await ShapeAsync(copy, ana);
        var (secret, _) = await StartAsync(copy, ana, asksForNotes: true);
        var ticket = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Token!;

        Assert.Equal(without, await ShapeAsync(copy, ana));
        await Canaries.EnsureAbsentAsync(
            copy.Database, [secret, ticket], [Base32Encoding.ToBytes(secret), Encoding.Unicode.GetBytes(secret), ana.Session.Identity.EncryptionPrivate]);
    }

    /// <summary>How many wrong codes in a row were looked at.</summary>
    private static async Task<int> MissedAsync(Copy copy, Someone someone) =>
        (await copy.Directories.FindAsync(someone.Session.Identity, default)).Factor!.Missed;

    /// <summary>How long each part of somebody's account and identity is.</summary>
    private static async Task<string> ShapeAsync(Copy copy, Someone someone)
    {
        var image = await Image.ReadAsync(copy.Database);
        return string.Join(' ', image["account"].Rows.Where(row => Image.Words(row[0]) == Image.Words(someone.Session.Content.SignInTag))
            .Concat(image["identity"].Rows.Where(row => Image.Words(row[0]) == Image.Words(someone.Me.ToBytes())))
            .SelectMany(row => row).Select(value => value is byte[] bytes ? bytes.Length : 0));
    }

    /// <summary>Somebody with a second factor, half a minute after it was set.</summary>
    private static async Task<(Someone Ana, string Secret, Session Session)> StartAsync(Copy copy, bool asksForNotes = false)
    {
        var ana = await copy.SignUpAsync();
        var (secret, session) = await StartAsync(copy, ana, asksForNotes);
        return (ana, secret, session);
    }

    private static async Task<(string Secret, Session Session)> StartAsync(Copy copy, Someone ana, bool asksForNotes)
    {
        await copy.Factors.BeginAsync(ana.Session, ana.Passphrase, asksForNotes, default);
        var secret = copy.Factors.Shown(ana.Session)!;
        var set = await copy.Factors.ConfirmAsync(ana.Session, Totp.CodeAt(secret, copy.Now), default);
        copy.Clock.Advance(TimeSpan.FromSeconds(Totp.StepSeconds));
        return (secret, set.Session!);
    }

    private static async Task<SignIn> FinishAsync(Copy copy, Someone ana, string secret, IPAddress from) =>
        await copy.Accounts.FinishAsync((await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, from, default)).Token!, Next(copy, secret), from, default);

    /// <summary>The code of the next step, which nobody has used.</summary>
    private static string Next(Copy copy, string secret)
    {
        copy.Clock.Advance(TimeSpan.FromSeconds(Totp.StepSeconds));
        return Totp.CodeAt(secret, copy.Now);
    }
}
