using System.Net;
using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Accounts;

public sealed class AccountTests
{
    private const string New = "another passphrase, quite long";
    private static readonly IPAddress s_home = IPAddress.Parse("192.0.2.7");
    private static readonly IPAddress s_elsewhere = IPAddress.Parse("2001:db8::9");

    [Fact]
    public async Task Somebody_signs_up_signs_in_and_reads_what_they_wrote_whatever_way_the_name_is_typed()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await WriteAsync(copy, ana.Session, "a quiet day");
        Assert.Matches("^[a-z]+-[a-z]+-[0-9]{4}$", ana.Name);

        await using var other = copy.Another();
        foreach (var typed in (string[])[ana.Name, ana.Name.ToUpperInvariant(), ana.Name.Replace('-', ' '), $" {ana.Name} "])
        {
            var signIn = await other.Accounts.SignInAsync(typed, ana.Passphrase, s_home, default);
            Assert.Equal((ana.Me, ana.Name, 43), (signIn.Session!.Me, signIn.Session.SignInName, signIn.Token!.Length));
            Assert.Equal("a quiet day", await ReadAsync(other, signIn.Session));
        }
    }

    [Fact]
    public async Task A_name_that_is_taken_is_not_given_twice()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();

        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignUpAsync(ana.Name, New, new Preferences(), null, default)).Outcome);

        Assert.Equal(ana.Me, (await copy.SignInAsync(ana)).Me);
    }

    [Fact]
    [Trait("Security", "S13")]
    public async Task A_name_that_exists_and_one_that_does_not_get_the_same_answer_for_the_same_work()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();

        foreach (var name in (string[])[ana.Name, "nobody-here-0000", "", "a name nobody was ever offered"])
        {
            var begun = copy.Derivations.Begun;
            var answer = await copy.Accounts.SignInAsync(name, "not the passphrase", s_elsewhere, default);
            Assert.Equal(new SignIn(SignInOutcome.Wrong, null, null, TimeSpan.Zero), answer);
            Assert.Equal(1, copy.Derivations.Begun - begun);
        }

        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync("ABCDE-ABCDE-ABCDE-ABCDE-ABCDEF", New, s_elsewhere, default)).Outcome);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync("not a code", New, s_elsewhere, default)).Outcome);
    }

    [Fact]
    public async Task A_sign_in_costs_one_derivation()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var begun = copy.Derivations.Begun;

        await copy.SignInAsync(ana);

        Assert.Equal(1, copy.Derivations.Begun - begun);
    }

    [Fact]
    public async Task With_the_code_alone_somebody_sets_a_new_passphrase_and_gets_a_new_code()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await WriteAsync(copy, ana.Session, "a quiet day");

        var recovered = await copy.Accounts.RecoverAsync(ana.Code.ToLowerInvariant().Replace('-', ' '), New, s_elsewhere, default);

        Assert.Equal("a quiet day", await ReadAsync(copy, recovered.Session!));
        Assert.False(recovered.Session!.CodeIsConfirmed);
        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, true, default));
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync(ana.Code, New, null, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, New, null, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.RecoverAsync(string.Concat(recovered.Session.PendingCode!), New, null, default)).Outcome);
    }

    [Fact]
    public async Task A_recovery_code_survives_the_loss_of_the_pepper()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        File.Delete(Path.Combine(copy.Database.Options.Folder, Pepper.File));

        await using var other = copy.Another();
        Assert.Equal(SignInOutcome.Wrong, (await other.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);
        Assert.Equal(ana.Me, (await other.Accounts.RecoverAsync(ana.Code, New, null, default)).Session!.Me);
    }

    [Fact]
    public async Task Three_groups_typed_back_confirm_the_code_and_it_is_shown_no_more()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var groups = ana.Code.Split('-');

        Assert.False(await copy.Accounts.ConfirmCodeAsync(ana.Session, new Dictionary<int, string> { [0] = groups[0], [2] = groups[2] }, default));
        Assert.False(
            await copy.Accounts.ConfirmCodeAsync(ana.Session, new Dictionary<int, string> { [0] = groups[0], [2] = groups[2], [3] = "00000" }, default));
        Assert.False(
            await copy.Accounts.ConfirmCodeAsync(ana.Session, new Dictionary<int, string> { [0] = groups[0], [2] = groups[2], [9] = groups[3] }, default));
        Assert.False(
            await copy.Accounts.ConfirmCodeAsync(ana.Session, new Dictionary<int, string> { [0] = groups[0], [2] = groups[2], [5] = groups[3] }, default));
        Assert.False(
            await copy.Accounts.ConfirmCodeAsync(ana.Session, new Dictionary<int, string> { [0] = groups[0], [2] = groups[2], [-1] = groups[3] }, default));
        Assert.True(
            await copy.Accounts.ConfirmCodeAsync(
                ana.Session, new Dictionary<int, string> { [0] = groups[0].ToLowerInvariant(), [2] = $" {groups[2]} ", [4] = groups[4] }, default));

        var again = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;
        Assert.Null(again.PendingCode);
        Assert.True(again.CodeIsConfirmed);
        Assert.True((await copy.SignInAsync(ana)).CodeIsConfirmed);
    }

    [Fact]
    public async Task Erasing_an_account_takes_back_what_its_owner_said_and_leaves_the_rest_to_the_other()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await (await copy.Access.WriteAsync(ana.Session, id, default)).DelayAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), TimeSpan.Zero, default);
        Assert.Equal("Anna", await NameAsync());

        await copy.Accounts.EraseAsync(ana.Session, ana.Passphrase, happened => happened is MemberNamed { Name: "Anna" }, default);

        Assert.Equal("Ana", await NameAsync());

        async Task<string> NameAsync() => (await copy.Access.ReadAsync(await copy.SignInAsync(ben), id, default)).State.Names[ana.Me];
    }

    [Fact]
    public async Task A_new_passphrase_ends_all_other_sessions_and_keeps_the_notes()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await WriteAsync(copy, ana.Session, "a quiet day");
        var elsewhere = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_elsewhere, default);

        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.ChangePassphraseAsync(ana.Session, "not the passphrase", New, s_home, default)).Outcome);
        Assert.NotNull(await copy.Sessions.OpenAsync(elsewhere.Token!, true, default));
        var changed = await copy.Accounts.ChangePassphraseAsync(ana.Session, ana.Passphrase, New, s_home, default);

        Assert.Equal("a quiet day", await ReadAsync(copy, changed.Session!));
        Assert.Null(await copy.Sessions.OpenAsync(elsewhere.Token!, true, default));
        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, true, default));
        Assert.NotNull(await copy.Sessions.OpenAsync(changed.Token!, true, default));
        Assert.NotNull(changed.Session!.PendingCode);
    }

    [Fact]
    public async Task A_new_code_makes_the_old_one_worthless()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();

        var changed = await copy.Accounts.NewCodeAsync(ana.Session, ana.Passphrase, s_home, default);

        Assert.NotEqual(ana.Code, string.Join('-', changed.Session!.PendingCode!));
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync(ana.Code, New, null, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.RecoverAsync(string.Join('-', changed.Session.PendingCode!), New, null, default)).Outcome);
    }

    [Fact]
    public async Task An_erased_account_opens_nothing_and_needs_the_passphrase_to_go()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, space) = await copy.LinkedAsync();
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.EraseAsync(ana.Session, "not the passphrase", default)).Outcome);
        Assert.Equal(ana.Me, (await copy.SignInAsync(ana)).Me);

        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.EraseAsync(ana.Session, ana.Passphrase, default)).Outcome);

        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync(ana.Code, New, null, default)).Outcome);
        Assert.Null(await copy.Sessions.OpenAsync(ana.Token, true, default));
        Assert.Equal("Ana", (await copy.Access.ReadAsync(ben.Session, space, default)).State.Names[ana.Me]);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    [Trait("Security", "6.1.1")]
    public async Task A_hundred_tries_an_hour_from_elsewhere_then_later_and_the_owner_still_gets_in()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        copy.Clock.Advance(TimeSpan.FromHours(1));
        foreach (var name in (string[])[ana.Name, "nobody-here-0000"])
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.Equal(
                    SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(name, $"guess number {i}", new IPAddress([10, 0, 0, (byte)i]), default)).Outcome);
            }

            var begun = copy.Derivations.Begun;
            var later = await copy.Accounts.SignInAsync(name, "one guess more", new IPAddress([10, 0, 1, 1]), default);
            Assert.Equal(SignInOutcome.Later, later.Outcome);
            Assert.InRange(later.RetryAfter, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
            Assert.Equal(begun, copy.Derivations.Begun);
        }

        Assert.Equal(SignInOutcome.Later, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_elsewhere, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home.MapToIPv6(), default)).Outcome);
        var recovered = await copy.Accounts.RecoverAsync(ana.Code, New, s_elsewhere, default);
        Assert.Equal(SignInOutcome.SignedIn, recovered.Outcome);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, New, s_elsewhere, default)).Outcome);

        copy.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, New, IPAddress.Parse("203.0.113.5"), default)).Outcome);
    }

    [Fact]
    public async Task An_address_is_known_for_thirty_days()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        copy.Clock.Advance(TimeSpan.FromDays(31));
        await copy.Housekeeping.RunOnceAsync(default);
        for (var i = 0; i < 100; i++)
        {
            await copy.Accounts.SignInAsync(ana.Name, $"guess number {i}", s_elsewhere, default);
        }

        Assert.Equal(SignInOutcome.Later, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Outcome);
    }

    [Fact]
    public async Task The_recovery_code_is_never_slowed()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        for (var i = 0; i < 150; i++)
        {
            Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync(Codes.New(), New, s_elsewhere, default)).Outcome);
        }

        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.RecoverAsync(ana.Code, New, s_elsewhere, default)).Outcome);
    }

    [Fact]
    [Trait("Security", "15.2.2")]
    public async Task Two_derivations_run_twenty_wait_and_the_next_is_told_later()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);
        var gate = new TaskCompletionSource();
        copy.Derivations.Admitted = _ => gate.Task;
        var asked = Enumerable.Range(0, 22)
            .Select(i => copy.Derivations.DeriveAsync($"passphrase {i}", new byte[16], copy.Derivations.Cost, Asker.Known([(byte)i], []), default)).ToList();

        var later = await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default);

        Assert.Equal(SignInOutcome.Later, later.Outcome);
        Assert.InRange(later.RetryAfter, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(asked, derivation => derivation.IsCompleted);
        gate.SetResult();
        Every.Of(await Task.WhenAll(asked), Assert.NotNull);
        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, s_home, default)).Outcome);
    }

    [Theory]
    [InlineData("too short", PassphraseFault.TooShort)]
    [InlineData("123456789012", PassphraseFault.TooCommon)]
    [InlineData("aaaa aaaa aaaa", PassphraseFault.TooCommon)]
    [InlineData("four words in a row", PassphraseFault.None)]
    public void A_passphrase_of_ones_own_is_judged_by_length_and_by_what_anybody_would_try(string passphrase, PassphraseFault fault) =>
        Assert.Equal(fault, Passphrases.Check(passphrase));

    [Fact]
    public void An_offered_passphrase_is_five_words_and_good_enough()
    {
        var offers = Enumerable.Range(0, 50).Select(_ => Passphrases.Offer()).ToList();

        Every.Of(offers, offer => Assert.Equal(5, offer.Split(' ').Length));
        Every.Of(offers, offer => Assert.Equal(PassphraseFault.None, Passphrases.Check(offer)));
        Assert.Equal(50, offers.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(PassphraseFault.TooLong, Passphrases.Check(new string('x', 128) + Passphrases.Offer() + new string('y', 128)));
    }

    [Fact]
    public async Task The_database_holds_no_name_no_code_no_passphrase_and_no_key()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await WriteAsync(copy, ana.Session, "a canary in the journal");
        await copy.Drafts.KeepAsync(ana.Session, "/m/canary-path", true, new Dictionary<string, string> { ["Words"] = "a canary in a draft" }, default);
        var part = ana.Session.Private!;

        await Canaries.EnsureAbsentAsync(
            copy.Database,
            ["a canary", "canary-path", ana.Name, ana.Code, ana.Code.Replace("-", "", StringComparison.Ordinal), ana.Passphrase, ana.Token, "Europe/Berlin"],
            [part.Key, ana.Session.Identity.EncryptionPrivate, ana.Session.MainKey, ana.Session.PrivateKey, Codes.SecretOf(ana.Code)]);
    }

    private static async Task WriteAsync(Copy copy, Session session, string words)
    {
        var notes = await copy.Access.WriteNotesAsync(session, default);
        await notes.DecideAsync(state => state.Journal.Write(Id<JournalPage>.From(RandomNumberGenerator.GetBytes(16)), words, copy.Now), default);
    }

    private static async Task<string> ReadAsync(Copy copy, Session session) =>
        Assert.Single((await copy.Access.ReadNotesAsync(session, default)).State.Journal.Newest(10)).Words;
}
