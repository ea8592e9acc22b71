using Dapper;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>A record that vanishes is missed by whoever had read it, and by nobody else; what somebody ended themselves is not.</summary>
[Trait("Security", "7.6")]
public sealed class LossesTests
{
    private const string Head = "UPDATE space SET head_seq = head_seq - 1, head_hash = @before WHERE id = @id";

    /// <summary>What somebody with the database can do to a space, and what its readers then find.</summary>
    public static TheoryData<string[], LossKind> Tampers => new()
    {
        { ["DELETE FROM space WHERE id = @id"], LossKind.Gone },
        { ["DELETE FROM space WHERE id = @id", "DELETE FROM entry WHERE space = @id", "DELETE FROM space_grant WHERE space = @id"], LossKind.Gone },
        { ["DELETE FROM entry WHERE space = @id"], LossKind.Gone },
        { ["DELETE FROM entry WHERE space = @id AND seq = 1"], LossKind.Gone },
        { ["DELETE FROM entry WHERE space = @id AND seq = (SELECT head_seq FROM space WHERE id = @id)"], LossKind.Gone },
        { ["DELETE FROM entry WHERE space = @id AND seq = (SELECT head_seq FROM space WHERE id = @id)", Head], LossKind.CutBack },
        { [Head], LossKind.CutBack },
    };

    [Theory]
    [MemberData(nameof(Tampers))]
    public async Task What_two_people_share_is_missed_by_both_in_every_session_of_theirs(string[] tamper, LossKind kind)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await ReadAsync(copy);
        var receipt = (await copy.Access.ReadAsync(ana.Session, id, default)).Receipt;
        var cleo = await copy.SignUpAsync();

        await TamperAsync(copy, id, tamper);

        await using var other = copy.Another();
        foreach (var someone in (Someone[])[ana, ben])
        {
            foreach (var session in (Session[])[someone.Session, await other.SignInAsync(someone)])
            {
                Assert.Equal([new Loss(id, false, kind, receipt)], await other.Losses.FindAsync(session, default));
                await other.Sessions.LockNotesAsync(session, default);
                Assert.Equal([new Loss(id, false, kind, receipt)], await other.Losses.FindAsync(session, default));
            }
        }

        Assert.Empty(await other.Losses.FindAsync(cleo.Session, default));
    }

    [Theory]
    [MemberData(nameof(Tampers))]
    public async Task Notes_are_missed_also_while_they_are_put_away(string[] tamper, LossKind kind)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, _) = await ReadAsync(copy);
        var notes = await copy.Access.ReadNotesAsync(ana.Session, default);
        var (id, receipt) = (notes.Id, notes.Receipt);

        await TamperAsync(copy, id, tamper);

        await using var other = copy.Another();
        foreach (var session in (Session[])[ana.Session, await other.SignInAsync(ana)])
        {
            Assert.Equal([new Loss(id, true, kind, receipt)], await other.Losses.FindAsync(session, default));
            if (kind == LossKind.Gone)
            {
                await Assert.ThrowsAsync<LogBrokenException>(() => other.Access.ReadNotesAsync(session, default));
                await Assert.ThrowsAsync<LogBrokenException>(() => other.Access.PeekNotesAsync(session, default));
                Assert.Equal([SpaceKind.Shared], (await other.Exports.MakeAsync(session, default)).Spaces.Select(space => space.Kind));
            }

            await other.Sessions.LockNotesAsync(session, default);
            Assert.Equal([new Loss(id, true, kind, receipt)], await other.Losses.FindAsync(session, default));
            await Assert.ThrowsAsync<NotesLockedException>(() => other.Exports.MakeAsync(session, default));
        }

        Assert.Empty(await other.Losses.FindAsync(ben.Session, default));
    }

    [Fact]
    public async Task A_key_that_is_gone_is_missed_by_whose_it_was()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await ReadAsync(copy);
        await using (var db = await copy.Database.ConnectAsync())
        {
            await db.ExecuteAsync("DELETE FROM space_grant WHERE space = @id AND identity = @ana", new { id = id.ToBytes(), ana = ana.Me.ToBytes() });
        }

        Assert.Equal(LossKind.Gone, Assert.Single(await copy.Losses.FindAsync(ana.Session, default)).Kind);
        Assert.Empty(await copy.Losses.FindAsync(ben.Session, default));
    }

    [Fact]
    public async Task A_record_that_was_cut_back_and_written_on_is_told_by_the_page_that_opens_it()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await ReadAsync(copy);
        await TamperAsync(copy, id, ["DELETE FROM entry WHERE space = @id AND seq = (SELECT head_seq FROM space WHERE id = @id)", Head]);
        await using var other = copy.Another();
        await (await other.Access.WriteAsync(await other.SignInAsync(ben), id, default))
            .DecideAsync(state => state.CallMe(ben.Me, "Benedict", copy.Today), default);

        var session = await other.SignInAsync(ana);
        Assert.True((await other.Access.ReadAsync(session, id, default)).IsRewound);
        Assert.Equal(LossKind.CutBack, Assert.Single(await other.Losses.FindAsync(session, default)).Kind);
    }

    [Fact]
    [Trait("Security", "S12")]
    public async Task What_somebody_ended_themselves_is_no_loss_of_theirs_and_that_the_other_left_is_none()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await ReadAsync(copy);
        var second = await copy.SignInAsync(ben);
        await copy.Links.LeaveAsync(ana.Session, id, 30, default);
        await NothingIsLostAsync(copy, ana, ben);

        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        foreach (var name in (string[])["Benno", "Benedict", "Bennie"])
        {
            await his.DecideAsync(state => state.CallMe(ben.Me, name, copy.Today), default);
        }

        await copy.Sessions.EndAsync(await copy.SignInAsync(ben), default);
        await NothingIsLostAsync(copy, ana, ben);
        copy.Clock.Advance(TimeSpan.FromDays(32));
        await copy.Links.PutAwayAsync(await copy.SignInAsync(ben), id, default);
        await copy.Housekeeping.RunOnceAsync(default);
        await NothingIsLostAsync(copy, ana, ben);
        Assert.Empty(await copy.Losses.FindAsync(second, default));

    }

    [Fact]
    public async Task An_invitation_that_nobody_used_is_no_loss_when_it_is_cancelled_at_whatever_step()
    {
        foreach (var step in (string[])["cancel: code", "cancel: unlisted", "cancel: space", "none"])
        {
            await using var copy = await Copy.StartAsync();
            var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
            var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
            await copy.Access.ReadAsync(ana.Session, invitation.Space, default);
            await StoppedAsync(copy, "join: listed", () => copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default));
            await StoppedAsync(copy, step, () => copy.Links.CancelAsync(ana.Session, default));

            await NothingIsLostAsync(copy, ana, ben);
        }
    }

    [Theory]
    [InlineData("leave: entered")]
    [InlineData("none")]
    public async Task A_leaving_that_stopped_midway_is_no_loss(string step)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await ReadAsync(copy);

        await StoppedAsync(copy, step, () => copy.Links.LeaveAsync(ana.Session, id, 30, default));

        await NothingIsLostAsync(copy, ana, ben);
    }

    [Theory]
    [InlineData("erase: said")]
    [InlineData("erase: left")]
    [InlineData("erase: notes")]
    [InlineData("erase: identity")]
    [InlineData("none")]
    public async Task Whoever_erases_their_account_is_told_of_no_loss_wherever_it_stops(string step)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, _) = await ReadAsync(copy);
        var open = await copy.SignInAsync(ana);

        await StoppedAsync(copy, step, () => copy.Accounts.EraseAsync(ana.Session, ana.Passphrase, default));

        Assert.Empty(await copy.Losses.FindAsync(open, default));
        Assert.Empty(await copy.Losses.FindAsync(ben.Session, default));
    }

    [Fact]
    public async Task Who_joined_and_never_came_back_misses_it_too()
    {
        await using var copy = await Copy.StartAsync();
        var (_, ben, id) = await copy.LinkedAsync();
        await TamperAsync(copy, id, ["DELETE FROM space WHERE id = @id"]);

        Assert.Single(await copy.Losses.FindAsync(await copy.SignInAsync(ben), default));
    }

    private static async Task<(Someone Ana, Someone Ben, Id<Space> Id)> ReadAsync(Copy copy)
    {
        var (ana, ben, id) = await copy.LinkedAsync();
        foreach (var someone in (Someone[])[ana, ben])
        {
            var session = await copy.SignInAsync(someone);
            foreach (var visit in (Session[])[someone.Session, session])
            {
                await copy.Access.ReadNotesAsync(visit, default);
                await copy.Access.ReadAsync(visit, id, default);
            }

            await copy.Sessions.EndAsync(session, default);
        }

        return (ana, ben, id);
    }

    private static async Task NothingIsLostAsync(Copy copy, params Someone[] people)
    {
        await using var other = copy.Another();
        foreach (var someone in people)
        {
            var before = await Image.ReadAsync(copy.Database);
            Assert.Empty(await other.Losses.FindAsync(someone.Session, default));
            Assert.Equal(Rows(before), Rows(await Image.ReadAsync(copy.Database)));
            Assert.Empty(await other.Losses.FindAsync(await other.SignInAsync(someone), default));
        }
    }

    private static List<string> Rows(Image image) =>
        [
            .. image.Tables.SelectMany(table =>
                table.Rows.Select(row => table.Name
                    + string.Join('|', row.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value?.ToString()))))];

    private static async Task StoppedAsync(Copy copy, string step, Func<Task> act)
    {
        copy.Steps.After = name =>
        {
            if (name == step)
            {
                throw new StoppedException();
            }
        };
        try
        {
            await act();
        }
        catch (StoppedException)
        {
        }

        copy.Steps.After = static _ => { };
    }

    private static async Task TamperAsync(Copy copy, Id<Space> id, string[] tamper)
    {
        await using var db = await copy.Database.ConnectAsync();
        var rows = await copy.Stores.Main.ReadAsync(read => Steadfast.Vault.Storage.LogRows.EntriesAsync(read, null, id.ToBytes(), 0), default);
        var before = rows.SkipLast(1).Aggregate(
            Steadfast.Vault.Log.EntryHeader.NoHash, (head, row) => Steadfast.Vault.Log.EntryHeader.Head(row.Seq, head, row.Header, row.Sig));
        foreach (var statement in tamper)
        {
            await db.ExecuteAsync(statement, new { id = id.ToBytes(), before });
        }
    }

    private sealed class StoppedException : Exception;
}
