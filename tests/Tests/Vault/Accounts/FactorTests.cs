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
        copy.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.FinishAsync(old.Token!, Totp.CodeAt(secret, copy.Now), s_home, default)).Outcome);

        var ticket = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.ChangePassphraseAsync(session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), New, s_home, default)).Outcome);
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
    public async Task Codes_are_slowed_to_ten_an_hour_and_whoever_is_where_they_usually_are_still_gets_in()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, _) = await StartAsync(copy);
        await FinishAsync(copy, ana, secret, s_home);
        copy.Clock.Advance(TimeSpan.FromHours(1));
        var ticket = (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_elsewhere, default)).Token!;
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.FinishAsync(ticket, Wrong, new IPAddress([10, 0, 0, (byte)i]), default)).Outcome);
        }

        var later = await copy.Accounts.FinishAsync(ticket, Next(copy, secret), s_elsewhere, default);
        Assert.Equal(SignInOutcome.Later, later.Outcome);
        Assert.InRange(later.RetryAfter, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        var home = await FinishAsync(copy, ana, secret, s_home);
        Assert.Contains(await copy.Tidings.ListAsync(home.Session!, default), told => told.Kind == TidingKind.CodesMissed);

        copy.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(SignInOutcome.SignedIn, (await FinishAsync(copy, ana, secret, s_elsewhere)).Outcome);
    }

    [Fact]
    [Trait("Security", "7.4.3")]
    public async Task Setting_and_removing_it_end_every_other_session_and_take_passphrase_and_code()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var elsewhere = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Factors.BeginAsync(ana.Session, "not the passphrase", false, s_home, default)).Outcome);
        Assert.Null(copy.Factors.Shown(ana.Session));
        await copy.Factors.BeginAsync(ana.Session, ana.Passphrase, false, s_home, default);
        var secret = copy.Factors.Shown((await copy.Sessions.OpenAsync(ana.Token, true, default))!)!;
        Assert.Equal(SignInOutcome.Wrong, (await copy.Factors.ConfirmAsync(ana.Session, Wrong, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);

        var set = await copy.Factors.ConfirmAsync(ana.Session, Totp.CodeAt(secret, copy.Now), default);
        Assert.True(set.Session!.HasFactor);
        Assert.True(set.Session.NotesAreOpen);
        Assert.All(await Task.WhenAll(copy.Sessions.OpenAsync(ana.Token, true, default), copy.Sessions.OpenAsync(elsewhere.Token!, true, default)), Assert.Null);
        Assert.Null(copy.Factors.Shown(set.Session));

        Assert.Equal(SignInOutcome.Wrong, (await copy.Factors.RemoveAsync(set.Session, new Proof("not the passphrase", Next(copy, secret)), s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Factors.RemoveAsync(set.Session, ana.Passphrase, s_home, default)).Outcome);
        var removed = await copy.Factors.RemoveAsync(set.Session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), s_home, default);
        Assert.False(removed.Session!.HasFactor);
        Assert.Null(await copy.Sessions.OpenAsync(set.Token!, true, default));
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);
    }

    [Fact]
    public async Task A_secret_that_nobody_confirmed_is_shown_for_five_minutes()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Factors.BeginAsync(ana.Session, ana.Passphrase, false, s_home, default);
        var secret = copy.Factors.Shown(ana.Session)!;

        copy.Clock.Advance(TimeSpan.FromMinutes(5));

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
        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.EraseAsync(session, ana.Passphrase, s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Factors.BeginAsync(session, ana.Passphrase, false, s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.Halfway, (await copy.Reminders.SetAsync(session, ana.Passphrase, "ben@example.org", new(DayOfWeek.Sunday, 9, "UTC"), s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.OpenNotesAsync(session, ana.Passphrase, s_home, default)).Outcome);

        Assert.NotNull((await copy.Accounts.NewCodeAsync(session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), s_home, default)).Session!.PendingCode);
    }

    [Fact]
    [Trait("Caution", "7")]
    [Trait("Security", "S16")]
    public async Task Who_chose_so_is_asked_for_a_code_before_private_notes_open()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, secret, session) = await StartAsync(copy, asksForNotes: true);
        await copy.Sessions.LockNotesAsync(session, default);

        Assert.Equal(SignInOutcome.Halfway, (await copy.Accounts.OpenNotesAsync(session, ana.Passphrase, s_home, default)).Outcome);
        Assert.False(session.NotesAreOpen);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.OpenNotesAsync(session, new Proof(ana.Passphrase, Totp.CodeAt(secret, copy.Now)), s_home, default)).Outcome);
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
        Assert.Equal([TidingKind.FactorSet, TidingKind.FactorRemoved, TidingKind.Recovered], (await copy.Tidings.ListAsync(recovered.Session, default)).Select(told => told.Kind));
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
        copy.Clock.Advance(TimeSpan.FromDays(7));
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
        await Canaries.EnsureAbsentAsync(copy.Database, [secret, ticket], [Base32Encoding.ToBytes(secret), Encoding.Unicode.GetBytes(secret), ana.Session.Identity.EncryptionPrivate]);
    }

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
        await copy.Factors.BeginAsync(ana.Session, ana.Passphrase, asksForNotes, s_home, default);
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
