using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>
/// A program that ends between the steps of an act which concerns two spaces or accounts, after each step in turn; then a new process, and the person does
/// it again.
/// </summary>
public sealed class StepsTests
{
    private const string New = "another passphrase, quite long";

    [Fact]
    public async Task Signing_up_again_makes_one_account()
    {
        var killed = await AtEveryStepAsync(async () =>
        {
            var copy = await Copy.StartAsync();
            return (copy, await copy.Accounts.OfferNameAsync(default));
        },
        async (copy, name) => (await copy.Accounts.SignUpAsync(name, New, new Preferences(), null, default)).Session is not null,
        async (copy, name) =>
        {
            var session = (await copy.Accounts.SignInAsync(name, New, null, default)).Session!;
            Assert.Equal(name, session.SignInName);
            await copy.Access.WriteNotesAsync(session, default);
            Assert.Single((await Image.ReadAsync(copy.Database))["account"].Rows);
        });

        Assert.Equal(["sign-up: space", "sign-up: identity", "sign-up: account"], killed);
    }

    [Fact]
    public async Task Inviting_again_gives_one_space_and_one_code()
    {
        var killed = await AtEveryStepAsync(async () =>
        {
            var copy = await Copy.StartAsync();
            return (copy, (Ana: await copy.SignUpAsync(), Ben: await copy.SignUpAsync()));
        },
        async (copy, people) =>
        {
            await copy.Links.InviteAsync(await copy.SignInAsync(people.Ana), copy.Named(people.Ana, "Ana"), default);
            return true;
        },
        async (copy, people) =>
        {
            var ana = await copy.SignInAsync(people.Ana);
            var open = await copy.Links.OpenInvitationAsync(ana, default);
            Assert.Equal(open, await copy.Links.InviteAsync(ana, copy.Named(people.Ana, "Ana"), default));
            Assert.Equal([open!.Space], await copy.Access.SharedAsync(ana, default));
            var joined = await copy.Links.JoinAsync(await copy.SignInAsync(people.Ben), open.Code, copy.Named(people.Ben, "Ben"), default);
            Assert.Equal(open.Space, joined);
            Assert.Equal(4, (await copy.Access.ReadAsync(ana, open.Space, default)).Receipt.Sequence);
            var image = await Image.ReadAsync(copy.Database);
            Assert.Equal((1, 3), (image["invite"].Rows.Count, image["space"].Rows.Count));
        });

        Assert.Equal(["invite: noted", "invite: space", "invite: listed"], killed);
    }

    [Fact]
    public async Task Joining_again_is_one_membership()
    {
        var killed = await AtEveryStepAsync(async () =>
        {
            var copy = await Copy.StartAsync();
            var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
            return (copy, (Ana: ana, Ben: ben, Invitation: await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default)));
        },
        async (copy, two) =>
            await copy.Links.JoinAsync(await copy.SignInAsync(two.Ben), two.Invitation.Code, copy.Named(two.Ben, "Ben"), default) == two.Invitation.Space,
        async (copy, two) =>
        {
            foreach (var someone in (Someone[])[two.Ana, two.Ben])
            {
                var session = await copy.SignInAsync(someone);
                Assert.Equal([two.Invitation.Space], await copy.Access.SharedAsync(session, default));
                var space = await copy.Access.WriteAsync(session, two.Invitation.Space, default);
                Assert.Equal([two.Ana.Me, two.Ben.Me], space.Members.Select(member => member.Person));
                Assert.Equal(4, space.Receipt.Sequence);
                Assert.Equal("Ben", space.State.Names[two.Ben.Me]);
            }
        });

        Assert.Equal(["join: claimed", "join: listed", "join: entered"], killed);
    }

    [Fact]
    public async Task Somebody_who_was_stopped_while_joining_and_never_tries_again_can_still_find_the_space_and_leave_it()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
        await KillAsync(copy, "join: entered", () => copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default));
        await copy.Links.CancelAsync(ana.Session, default);
        copy.Clock.Advance(TimeSpan.FromDays(5));
        await copy.Housekeeping.RunOnceAsync(default);

        await using var other = copy.Another();
        var session = await other.SignInAsync(ben);
        Assert.Equal([invitation.Space], await other.Access.SharedAsync(session, default));
        await other.Links.LeaveAsync(session, invitation.Space, 30, default);
        Assert.Empty(await other.Access.SharedAsync(session, default));
    }

    [Fact]
    public async Task Leaving_again_is_one_leaving()
    {
        var killed = await AtEveryStepAsync(LinkedAsync,
        async (copy, two) =>
        {
            try
            {
                await copy.Links.LeaveAsync(await copy.SignInAsync(two.Ana), two.Space, 30, default);
                return true;
            }
            catch (DoorClosedException)
            {
                return false;
            }
        },
        async (copy, two) =>
        {
            var ana = await copy.SignInAsync(two.Ana);
            Assert.Empty(await copy.Access.SharedAsync(ana, default));
            await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(ana, two.Space, default));
            var ben = await copy.Access.WriteAsync(await copy.SignInAsync(two.Ben), two.Space, default);
            Assert.Equal((4, two.Ana.Me), (ben.Receipt.Sequence, ben.Other));
            Assert.Equal(5, (await Image.ReadAsync(copy.Database))["entry"].Rows.Count(row => World.Belongs(row[0], two.Space)));
        });

        Assert.Equal(["leave: entered"], killed);
    }

    [Fact]
    public async Task Cancelling_again_leaves_nothing_of_the_space_and_the_code()
    {
        var killed = await AtEveryStepAsync(async () =>
        {
            var copy = await Copy.StartAsync();
            var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
            return (copy, (Ana: ana, Ben: ben, Invitation: await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default)));
        },
        async (copy, two) =>
        {
            await copy.Links.CancelAsync(await copy.SignInAsync(two.Ana), default);
            return true;
        },
        async (copy, two) =>
        {
            var ana = await copy.SignInAsync(two.Ana);
            Assert.Empty(await copy.Access.SharedAsync(ana, default));
            Assert.Null(await copy.Links.OpenInvitationAsync(ana, default));
            Assert.Null(await copy.Links.JoinAsync(await copy.SignInAsync(two.Ben), two.Invitation.Code, copy.Named(two.Ben, "Ben"), default));
            var image = await Image.ReadAsync(copy.Database);
            Assert.Empty(image["invite"].Rows);
            Assert.Empty(image["space_grant"].Rows);
            Assert.Equal(2, image["space"].Rows.Count);
        });

        Assert.Equal(["cancel: code", "cancel: unlisted", "cancel: space"], killed);
    }

    [Fact]
    public async Task Erasing_an_account_again_leaves_no_row_of_it_and_the_others_record_whole()
    {
        var killed = await AtEveryStepAsync(LinkedAsync,
        async (copy, two) =>
        {
            // As the person would: sign in, and if the name still opens something, erase it once more.
            var signIn = await copy.Accounts.SignInAsync(two.Ana.Name, two.Ana.Passphrase, System.Net.IPAddress.Loopback, default);
            return signIn.Session is null || (await copy.Accounts.EraseAsync(signIn.Session, two.Ana.Passphrase, default)).Outcome == SignInOutcome.SignedIn;
        },
        EnsureErasedAsync);

        Assert.Equal(
            [
                "erase: taken back", "erase: said", "erase: sessions", "erase: mail", "cancel: code", "leave: entered", "erase: left", "erase: drafts",
                "erase: notes", "erase: identity", "erase: lanes"],
            killed);
    }

    [Theory]
    [InlineData("erase: said")]
    [InlineData("erase: left")]
    [InlineData("erase: identity")]
    [InlineData("erase: lanes")]
    public async Task Erasing_that_was_stopped_is_finished_by_the_recovery_code_too(string step)
    {
        var (copy, two) = await LinkedAsync();
        await using var _ = copy;
        await KillAsync(copy, step, () => copy.Accounts.EraseAsync(two.Ana.Session, two.Ana.Passphrase, default));

        await using var other = copy.Another();
        Assert.Equal(SignInOutcome.Wrong, (await other.Accounts.RecoverAsync(two.Ana.Code, New, null, default)).Outcome);
        await EnsureErasedAsync(other, two);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("space")]
    public async Task An_account_of_which_somebody_deletes_one_row_is_not_taken_for_one_that_is_being_erased(string table)
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var image = await Image.ReadAsync(copy.Database);
        image[table].Rows.Clear();
        await image.WriteAsync(copy.Database);

        await using var other = copy.Another();
        if (table == "identity")
        {
            await Assert.ThrowsAsync<LogBrokenException>(() => other.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default));
        }
        else
        {
            await other.SignInAsync(ana);
        }

        Assert.Single((await Image.ReadAsync(copy.Database))["account"].Rows);
    }

    [Fact]
    public async Task Changing_a_passphrase_again_ends_in_one_that_opens_all_there_was_and_one_that_does_not()
    {
        var all = "";
        var killed = await AtEveryStepAsync(async () =>
        {
            var (copy, two) = await LinkedAsync();
            await EveryEvent.WriteAsync(copy, two.Ana, two.Ben, two.Space);
            all = await WordsAsync(copy, two.Ana.Session, two.Space);
            return (copy, two);
        },
        async (copy, two) =>
        {
            // As the person would: with the old one, and when that no longer opens anything, with the new one.
            var signIn = await copy.Accounts.SignInAsync(two.Ana.Name, two.Ana.Passphrase, null, default);
            return signIn.Session is { } session
                ? (await copy.Accounts.ChangePassphraseAsync(session, two.Ana.Passphrase, New, null, default)).Session is not null
                : (
                    await copy.Accounts.NewCodeAsync(
                        (await copy.Accounts.SignInAsync(two.Ana.Name, New, null, default)).Session!, New, null, default)).Session is not null;
        },
        async (copy, two) =>
        {
            Assert.Single(
                (await Image.ReadAsync(copy.Database))["session"].Rows, row => Image.Words(row[1]) == Image.Words(two.Ana.Session.Identity.SessionsOwner));
            Assert.Null(await copy.Sessions.OpenAsync(two.Ana.Token, true, default));
            Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(two.Ana.Name, two.Ana.Passphrase, null, default)).Outcome);
            Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync(two.Ana.Code, New, null, default)).Outcome);
            var session = (await copy.Accounts.SignInAsync(two.Ana.Name, New, null, default)).Session!;
            Assert.Equal(all, await WordsAsync(copy, session, two.Space));
        });

        Assert.Equal(["slots: ended", "slots: changed"], killed);
    }

    [Theory]
    [InlineData("slots: ended")]
    [InlineData("slots: changed")]
    [Trait("Security", "7.4.3")]
    public async Task A_change_of_the_passphrase_that_is_stopped_midway_leaves_no_session_open(string step)
    {
        var (copy, two) = await LinkedAsync();
        await using var _ = copy;
        await KillAsync(copy, step, () => copy.Accounts.ChangePassphraseAsync(two.Ana.Session, two.Ana.Passphrase, New, null, default));

        await using var other = copy.Another();
        Assert.Null(await other.Sessions.OpenAsync(two.Ana.Token, true, default));
    }

    [Fact]
    public async Task Setting_a_second_factor_again_ends_in_one_that_is_asked_for_and_in_no_other_session()
    {
        var secret = "";
        var killed = await AtEveryStepAsync(LinkedAsync,
        async (copy, two) =>
        {
            // As the person would: sign in, and if no code is asked for, set it up once more.
            var signIn = await copy.Accounts.SignInAsync(two.Ana.Name, two.Ana.Passphrase, null, default);
            if (signIn.Session is not { } session)
            {
                return signIn.Outcome == SignInOutcome.Halfway;
            }

            await copy.Factors.BeginAsync(session, two.Ana.Passphrase, false, default);
            secret = copy.Factors.Shown(session)!;
            return (await copy.Factors.ConfirmAsync(session, Totp.CodeAt(secret, copy.Now), default)).Session is not null;
        },
        async (copy, two) =>
        {
            Assert.Null(await copy.Sessions.OpenAsync(two.Ana.Token, true, default));
            var signIn = await copy.Accounts.SignInAsync(two.Ana.Name, two.Ana.Passphrase, null, default);
            copy.Clock.Advance(TimeSpan.FromSeconds(Totp.StepSeconds));
            Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.FinishAsync(signIn.Token!, Totp.CodeAt(secret, copy.Now), null, default)).Outcome);
        });

        Assert.Equal(["factor: ended", "factor: changed"], killed);
    }

    [Fact]
    [Trait("Security", "S14")]
    public async Task Asking_for_a_reminder_again_is_one_row_and_stopping_it_leaves_none()
    {
        var at = new ReminderTime(DayOfWeek.Sunday, 9, "Europe/Berlin");
        var killed = await AtEveryStepAsync(LinkedAsync,
        async (copy, two) =>
        {
            var session = await copy.SignInAsync(two.Ben);
            await copy.Reminders.SetAsync(session, two.Ben.Passphrase, "ben@example.org", at, default);
            await copy.Reminders.StopAsync(session, default);
            await copy.Reminders.SetAsync(session, two.Ben.Passphrase, "ben@example.org", at, default);
            return true;
        },
        async (copy, two) =>
        {
            var session = await copy.SignInAsync(two.Ben);
            Assert.Equal(at, await copy.Reminders.FindAsync(session, default));
            await copy.Reminders.StopAsync(session, default);
            Assert.Single((await Image.ReadAsync(copy.Database))["mail"].Rows);
        });

        Assert.Equal(["mail: listed", "mail: stopped", "mail: listed"], killed);
    }

    [Fact]
    public async Task A_passphrase_set_with_the_code_opens_also_when_the_program_ends_at_once()
    {
        var (copy, two) = await LinkedAsync();
        await using var _ = copy;
        await KillAsync(copy, "slots: changed", () => copy.Accounts.RecoverAsync(two.Ana.Code, New, null, default));

        await using var other = copy.Another();
        var session = (await other.Accounts.SignInAsync(two.Ana.Name, New, null, default)).Session!;
        Assert.False(session.CodeIsConfirmed);
        await other.Access.ReadNotesAsync(session, default);
        Assert.NotNull((await other.Accounts.NewCodeAsync(session, New, null, default)).Session!.PendingCode);
    }

    [Fact]
    public async Task A_recovery_after_the_pepper_was_lost_is_finished_by_the_same_code()
    {
        var killed = await AtEveryStepAsync(async () =>
        {
            var database = await Databases.FreshAsync();
            Someone ana;
            await using (var before = Copy.At(database, Copy.Noon))
            {
                ana = await before.SignUpAsync();
            }

            File.Delete(Path.Combine(database.Options.Folder, Pepper.File));
            return (Copy.On(database, new FakeTimeProvider(Copy.Noon)), ana);
        },
        async (copy, ana) =>
        {
            // As the person would: with the code, and when that is worth nothing any more, with the passphrase they set.
            var recovered = await copy.Accounts.RecoverAsync(ana.Code, New, null, default);
            return recovered.Session is not null || (await copy.Accounts.SignInAsync(ana.Name, New, null, default)).Session is not null;
        },
        async (copy, ana) =>
        {
            Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync(ana.Code, New, null, default)).Outcome);
            Assert.Single((await Image.ReadAsync(copy.Database))["account"].Rows);
            await copy.Access.WriteNotesAsync((await copy.Accounts.SignInAsync(ana.Name, New, null, default)).Session!, default);
        });

        Assert.Equal(["slots: ended", "slots: moved", "slots: changed"], killed);
    }

    private static async Task<string> WordsAsync(Copy copy, Session session, Id<Space> space) =>
        StateWords.Whole((await copy.Access.ReadNotesAsync(session, default)).State)
            + StateWords.Whole((await copy.Access.ReadAsync(session, space, default)).State);

    private static async Task EnsureErasedAsync(Copy copy, (Someone Ana, Someone Ben, Id<Space> Space, Receipt Receipt) two)
    {
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.RecoverAsync(two.Ana.Code, New, null, default)).Outcome);
        Assert.Null(await copy.Sessions.OpenAsync(two.Ana.Token, true, default));
        var image = await Image.ReadAsync(copy.Database);
        var ana = two.Ana.Session;
        byte[][] hers = [ana.Content.SignInTag, ana.Me.ToBytes(), ana.Identity.DraftsOwner, ana.Identity.SessionsOwner, ana.Private!.Space.ToBytes()];
        foreach (var table in image.Tables)
        {
            Assert.DoesNotContain(table.Rows, row => row.Any(value => hers.Any(name => Image.Words(name) == Image.Words(value))));
        }

        Assert.Empty(image["mail"].Rows);

        // What is left: Ben's account and notes, and the record both made.
        Assert.Equal((1, 1, 2, 0), (image["account"].Rows.Count, image["identity"].Rows.Count, image["space"].Rows.Count, image["invite"].Rows.Count));
        Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(two.Ana.Name, two.Ana.Passphrase, null, default)).Outcome);
        var his = await copy.Access.WriteAsync(await copy.SignInAsync(two.Ben), two.Space, default);
        Assert.Equal(two.Receipt, his.Receipt);
        Assert.False(his.IsRewound);
        Assert.Equal("Ana", his.State.Names[two.Ana.Me]);
    }

    /// <summary>Ana, with a page and a draft, and Ben, whom she invited.</summary>
    private static async Task<(Copy Copy, (Someone Ana, Someone Ben, Id<Space> Space, Receipt Receipt) Two)> LinkedAsync()
    {
        var copy = await Copy.StartAsync();
        var (ana, ben, space) = await copy.LinkedAsync();
        var notes = await copy.Access.WriteNotesAsync(ana.Session, default);
        await notes.DecideAsync(state => state.Journal.Write(Id<JournalPage>.From(RandomNumberGenerator.GetBytes(16)), "a page", copy.Now), default);
        await copy.Drafts.KeepAsync(ana.Session, "/m", true, new Dictionary<string, string> { ["Words"] = "half a page" }, default);
        await copy.Reminders.SetAsync(ana.Session, ana.Passphrase, "ana@example.org", new(DayOfWeek.Sunday, 9, "Europe/Berlin"), default);
        return (copy, (ana, ben, space, (await copy.Access.ReadAsync(ben.Session, space, default)).Receipt));
    }

    /// <summary>
    /// Prepares, acts and stops the program after the first step; a second process acts again, and all is looked at in a third. Then the same after
    /// the second step, and so on until nothing stops the act. Gives the names of the steps.
    /// </summary>
    /// <param name="act">False if the act said that there was nothing left to do.</param>
    private static async Task<List<string>> AtEveryStepAsync<T>(
        Func<Task<(Copy Copy, T People)>> prepare, Func<Copy, T, Task<bool>> act, Func<Copy, T, Task> ensure)
    {
        List<string> killed = [];
        for (var isKilled = true; isKilled;)
        {
            var (copy, people) = await prepare();
            await using var _ = copy;
            var step = 0;
            isKilled = false;
            copy.Steps.After = name =>
            {
                if (step++ == killed.Count)
                {
                    killed.Add(name);
                    throw new KilledException();
                }
            };
            var count = killed.Count;
            try
            {
                Assert.True(await act(copy, people));
            }
            catch (KilledException)
            {
                isKilled = killed.Count > count;
            }

            await using var second = copy.Another();
            if (isKilled)
            {
                await act(second, people);
            }

            await using var third = copy.Another();
            await ensure(third, people);
            Assert.Empty((await third.Verification.CheckDatabaseAsync(default)).Faults);
        }

        return killed;
    }

    private static async Task KillAsync(Copy copy, string step, Func<Task> act)
    {
        copy.Steps.After = name =>
        {
            if (name == step)
            {
                throw new KilledException();
            }
        };
        await Assert.ThrowsAsync<KilledException>(act);
    }

    private sealed class KilledException : Exception;
}
