using System.Text;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>Spaces of more than two people, who are somebody else in each: a case of three, a group of nine.</summary>
public sealed class SpacesTests
{
    public static TheoryData<SpaceKind, int> Rooms() => new() { { SpaceKind.Case, 3 }, { SpaceKind.Group, 9 } };

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Everybody_reads_what_all_wrote_and_is_called_what_they_said(SpaceKind kind, int count)
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, count);
        var space = await copy.ApartAsync(kind, people);

        // A fresh process, and those who joined last come first.
        await using var other = copy.Another();
        List<string> seen = [];
        foreach (var someone in people.Reverse())
        {
            var view = await other.Access.ReadAsync(await other.SignInAsync(someone), space, default);
            Assert.Equal((count, count, 4), (view.Members.Count, view.State.Names.Count, view.FourWords.Count));
            seen.Add(string.Join(' ', view.FourWords));
        }

        Assert.Single(seen.Distinct());
        Assert.Empty((await other.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Nobody_is_in_a_space_apart_who_they_are_elsewhere(SpaceKind kind, int count)
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, count);
        var spaces = new[] { await copy.ApartAsync(kind, people), await copy.ApartAsync(kind, people) };
        HashSet<Id<Person>> ids = [.. people.Select(someone => someone.Me)];
        foreach (var (someone, space) in people.SelectMany(someone => spaces.Select(space => (someone, space))))
        {
            Assert.True(ids.Add((await copy.Access.ReadAsync(someone.Session, space, default)).Me));
        }

        // Neither id nor key of the person stands in any row that names one of the spaces, and no row of theirs names these.
        var image = await Image.ReadAsync(copy.Database);
        var rows = image.Tables.SelectMany(table => table.Rows.Select(row => string.Join('|', row.Select(Image.Words)))).ToList();
        foreach (var someone in people)
        {
            var identity = someone.Session.Identity;
            string[] theirs = [Image.Words(identity.Id.ToBytes()), Image.Words(identity.EncryptionPublic), Image.Words(identity.SigningPublic)];
            Assert.Contains(rows, row => row.Contains(theirs[0], StringComparison.Ordinal));
            Assert.DoesNotContain(rows, row => spaces.Any(space => row.Contains(Image.Words(space.ToBytes()), StringComparison.Ordinal))
                && theirs.Any(key => row.Contains(key, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task With_the_notes_put_away_a_space_apart_is_not_there_and_nothing_says_that_it_ever_was()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, cleo) = (await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync());
        var space = await copy.ApartAsync(SpaceKind.Case, cleo, ana, ben);
        await copy.Access.ReadAsync(ana.Session, space, default);
        Assert.Equal([new(space, SpaceKind.Case)], await copy.Spaces.ListAsync(ana.Session, default));
        var inMemory = copy.Lines.Count;

        await copy.Sessions.LockNotesAsync(ana.Session, default);

        Assert.Equal(inMemory - 1, copy.Lines.Count);
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(ana.Session, space, default));
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Spaces.LeaveAsync(ana.Session, space, default));
        await Assert.ThrowsAsync<NotesLockedException>(() => copy.Spaces.MakeAsync(ana.Session, new(5), SpaceKind.Group, copy.Called("one"), default));
        Assert.Empty(await copy.Spaces.ListAsync(ana.Session, default));
        Assert.Empty(await copy.Access.SharedAsync(ana.Session, default));
        var directory = await copy.Directories.FindAsync(ana.Session.Identity, default);
        Assert.DoesNotContain(space.ToString(), directory.Marks.Keys.Append(directory.Invitation?.Space).Concat(directory.Spaces));
        var visit = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;
        Every.Of(
            (Session[])[ana.Session, visit],
            session => Assert.DoesNotContain(space.ToString(), Encoding.UTF8.GetString(session.Content.Encode()), StringComparison.Ordinal));

        Assert.Equal(SignInOutcome.SignedIn, (await copy.Accounts.OpenNotesAsync(ana.Session, new(ana.Passphrase), default)).Outcome);
        Assert.Equal(3, (await copy.Access.ReadAsync(ana.Session, space, default)).Members.Count);
    }

    [Fact]
    public async Task Working_in_a_space_apart_keeps_the_notes_open()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var space = await copy.ApartAsync(SpaceKind.Group, ana, ben);
        for (var i = 0; i < 3; i++)
        {
            copy.Clock.Advance(TimeSpan.FromMinutes(4));
            var session = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;
            Assert.Equal(2, (await copy.Access.ReadAsync(session, space, default)).Members.Count);
        }

        copy.Clock.Advance(TimeSpan.FromMinutes(5));
        await Assert.ThrowsAsync<DoorClosedException>(async () =>
            await copy.Access.ReadAsync((await copy.Sessions.OpenAsync(ana.Token, true, default))!, space, default));
    }

    [Fact]
    public async Task Everybody_has_a_second_part_of_one_size_that_opens_with_their_notes_alone()
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 9);
        await copy.ApartAsync(SpaceKind.Group, people);
        var alone = await copy.SignUpAsync();

        var sizes = (await Image.ReadAsync(copy.Database))["identity"].Rows.Select(row => ((byte[])row[3]!).Length).ToList();
        Assert.Equal(10, sizes.Count);
        Assert.Equal([4096 + Aead.Overhead], sizes.Distinct());
        Assert.Empty(await copy.Directories.FindApartAsync(alone.Session.Identity, alone.Session.Private!, default));
        await Assert.ThrowsAsync<LogBrokenException>(() => copy.Directories.FindApartAsync(alone.Session.Identity, people[0].Session.Private!, default));
    }

    [Fact]
    public async Task A_second_part_that_is_not_the_newest_is_refused_and_takes_nothing_else_with_it()
    {
        foreach (var isGone in (bool[])[true, false])
        {
            await using var copy = await Copy.StartAsync();
            var (ana, _, shared) = await copy.LinkedAsync();
            var before = (await IdentityAsync(copy, ana)).Apart;
            await copy.ApartAsync(SpaceKind.Practice, ana);
            var row = new { before = isGone ? null : before, id = ana.Me.ToBytes() };
            await copy.Stores.Main.WriteAsync(
                (db, tx) => Dapper.SqlMapper.ExecuteAsync(db, "UPDATE identity SET apart = @before WHERE id = @id", row, tx), default);

            var session = await copy.SignInAsync(ana);
            await Assert.ThrowsAsync<LogBrokenException>(() => copy.Spaces.ListAsync(session, default));
            await Assert.ThrowsAsync<LogBrokenException>(() => copy.Spaces.MakeAsync(session, new(5), SpaceKind.Group, copy.Called("one"), default));
            Assert.NotNull((await copy.Access.ReadAsync(session, shared, default)).Other);
            await copy.Access.ReadNotesAsync(session, default);
            await copy.Accounts.EraseAsync(session, new(ana.Passphrase), default);
            Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default)).Outcome);
        }

        static async Task<IdentityRow> IdentityAsync(Copy copy, Someone someone) =>
            (await copy.Stores.Main.ReadAsync(db => IdentityRows.FindAsync(db, null, someone.Me.ToBytes()), default))!;
    }

    [Fact]
    public async Task An_account_from_before_gets_its_second_part_when_its_notes_are_opened()
    {
        foreach (var inVisit in (bool[])[true, false])
        {
            await using var copy = await Copy.StartAsync();
            var ana = await copy.SignUpAsync();
            await copy.Directories.ChangeAsync(ana.Session.Identity, directory => directory with { Apart = null }, default);
            await copy.Stores.Main.WriteAsync((db, tx) => Dapper.SqlMapper.ExecuteAsync(db, "UPDATE identity SET apart = NULL", transaction: tx), default);
            Assert.Empty(await copy.Spaces.ListAsync(ana.Session, default));

            Assert.True(inVisit ? (await copy.Accounts.OpenNotesAsync(ana.Session, new(ana.Passphrase), default)).Session is not null
                : await copy.SignInAsync(ana) is not null);

            Assert.NotNull((await Image.ReadAsync(copy.Database))["identity"].Rows[0][3]);
            await copy.ApartAsync(SpaceKind.Practice, ana);
            Assert.Single(await copy.Spaces.ListAsync(ana.Session, default));
        }
    }

    [Fact]
    public async Task Recovery_and_a_new_passphrase_bring_the_spaces_apart_with_them()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var space = await copy.ApartAsync(SpaceKind.Group, ana, ben);

        var recovered = (await copy.Accounts.RecoverAsync(ben.Code, "a new passphrase of Ben's", null, default)).Session!;
        Assert.Equal(2, (await copy.Access.ReadAsync(recovered, space, default)).Members.Count);
        var changed = (await copy.Accounts.ChangePassphraseAsync(ana.Session, new(ana.Passphrase), "a new passphrase of Ana's", null, default)).Session!;
        Assert.Equal(2, (await copy.Access.ReadAsync(changed, space, default)).Members.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("erase: said")]
    [InlineData("leave apart: codes")]
    [InlineData("leave apart: left")]
    [InlineData("erase: left apart")]
    public async Task Erasing_an_account_first_ends_each_membership_and_goes_on_where_it_was_stopped(string? stop)
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 3);
        var spaces = new[] { await copy.ApartAsync(SpaceKind.Group, people), await copy.ApartAsync(SpaceKind.Case, people) };
        copy.Steps.After = step => _ = step == stop ? throw new InvalidOperationException("stopped") : step;
        try
        {
            await copy.Accounts.EraseAsync(people[2].Session, new(people[2].Passphrase), default);
        }
        catch (InvalidOperationException) when (stop is not null)
        {
            copy.Steps.After = _ => { };
            Assert.Equal(SignInOutcome.Wrong, (await copy.Accounts.SignInAsync(people[2].Name, people[2].Passphrase, null, default)).Outcome);
        }

        foreach (var space in spaces)
        {
            Assert.Equal(2, (await copy.Access.ReadAsync(people[0].Session, space, default)).Members.Count);
        }

        Assert.Equal(2, (await Image.ReadAsync(copy.Database))["identity"].Rows.Count);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Who_leaves_reads_nothing_new_and_who_stays_goes_on(SpaceKind kind, int count)
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, count);
        var space = await copy.ApartAsync(kind, people);
        var gone = await copy.Access.ReadAsync(people[1].Session, space, default);

        await copy.Spaces.LeaveAsync(people[1].Session, space, default);

        await ReadsNothingNewAsync(copy, people, space, gone, 1);
        Assert.Empty(await copy.Spaces.ListAsync(people[1].Session, default));
    }

    [Fact]
    public async Task Who_is_removed_by_a_facilitator_reads_nothing_new_and_comes_back_only_on_a_new_code()
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 9);
        var space = await copy.ApartAsync(SpaceKind.Group, people);
        var gone = await copy.Access.WriteAsync(people[1].Session, space, default);
        await gone.SubmitAsync(state => state.CallMe(gone.Me, "what waits of theirs", copy.Today), default);
        var hers = await copy.Access.WriteAsync(people[0].Session, space, default);

        await hers.RemoveAsync(gone.Me, default);
        await hers.RemoveAsync(gone.Me, default);

        await ReadsNothingNewAsync(copy, people, space, gone, 1);
        Assert.Empty(await hers.ToReleaseAsync(default));
        await Assert.ThrowsAsync<DoorClosedException>(() => gone.DecideAsync(state => state.CallMe(gone.Me, "still here", copy.Today), default));
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await (await copy.Access.WriteAsync(people[2].Session, space, default)).RemoveAsync(hers.Me, default));
        Assert.Empty(await copy.Spaces.ListAsync(people[1].Session, default));
    }

    // Whoever went still holds every key they had: what is written now is under another.
    private static async Task ReadsNothingNewAsync(Copy copy, IReadOnlyList<Someone> people, Id<Space> space, SpaceView gone, int epoch)
    {
        var view = await copy.Access.WriteAsync(people[2].Session, space, default);
        Assert.True((await view.DecideAsync(state => state.CallMe(view.Me, "a new name", copy.Today), default)).Accepted);
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(people[1].Session, space, default));
        var rows = await copy.Stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), 0), default);
        var header = EntryHeader.Decode(rows[^1].Header);
        Assert.Equal((EntryKind.Event, epoch), (header.Kind, header.Epoch));
        Every.Of(gone.View.Keys.Values, key => Assert.Throws<LogBrokenException>(() => EntrySealer.Open(header, rows[^1], key)));
        Assert.Empty(await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), gone.Me.ToBytes()), default));
        foreach (var someone in people.Where(someone => someone != people[1]))
        {
            var read = await copy.Access.ReadAsync(someone.Session, space, default);
            Assert.Equal((people.Count - 1, "a new name"), (read.Members.Count, read.State.Names[view.Me]));
        }

        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task A_membership_with_a_last_day_ends_after_it_and_the_next_who_writes_begins_a_new_key()
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 2);
        var guest = await copy.SignUpAsync();
        var space = await copy.ApartAsync(SpaceKind.Group, people);
        await copy.JoinAsync(people[0], guest, space, "guest", until: copy.Today.AddDays(10));
        var theirs = await copy.Access.ReadAsync(guest.Session, space, default);

        copy.Clock.Advance(TimeSpan.FromDays(10));
        var session = await copy.SignInAsync(guest);
        Assert.Equal(3, (await copy.Access.ReadAsync(session, space, default)).Members.Count);
        await copy.Housekeeping.RunOnceAsync(default);
        Assert.Single(await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), theirs.Me.ToBytes()), default));

        copy.Clock.Advance(TimeSpan.FromDays(1));
        session = await copy.SignInAsync(guest);
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(session, space, default));
        Assert.Empty(await copy.Spaces.ListAsync(session, default));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
        await copy.Housekeeping.RunOnceAsync(default);
        Assert.Empty(await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), theirs.Me.ToBytes()), default));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);

        var other = await copy.Access.WriteAsync(await copy.SignInAsync(people[1]), space, default);
        Assert.Equal(2, other.Members.Count);
        Assert.True((await other.DecideAsync(state => state.CallMe(other.Me, "afterwards", copy.Today), default)).Accepted);
        var last = (await copy.Stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), 0), default))[^1];
        Assert.Equal(1, EntryHeader.Decode(last.Header).Epoch);
        Every.Of(theirs.View.Keys.Values, key => Assert.Throws<LogBrokenException>(() => EntrySealer.Open(EntryHeader.Decode(last.Header), last, key)));
        Assert.Equal("afterwards", (await copy.Access.ReadAsync(await copy.SignInAsync(people[0]), space, default)).State.Names[other.Me]);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task Whose_day_is_over_gets_no_key_when_somebody_else_leaves()
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 3);
        var guest = await copy.SignUpAsync();
        var space = await copy.ApartAsync(SpaceKind.Group, people);
        await copy.JoinAsync(people[0], guest, space, "guest", until: copy.Today.AddDays(10));
        var theirs = (await copy.Access.ReadAsync(guest.Session, space, default)).Me;
        copy.Clock.Advance(TimeSpan.FromDays(11));

        await copy.Spaces.LeaveAsync(people[2].Session, space, default);

        var grants = await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), theirs.ToBytes()), default);
        Assert.DoesNotContain(grants, grant => grant.Epoch > 0);
    }

    [Fact]
    public async Task A_space_whose_making_stopped_before_it_was_there_is_not_listed()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        copy.Steps.After = step => _ = step == "make: kept" ? throw new InvalidOperationException("stopped") : step;
        await Assert.ThrowsAsync<InvalidOperationException>(() => copy.Spaces.MakeAsync(ana.Session, new(5), SpaceKind.Group, copy.Called("one"), default));
        Assert.Empty(await copy.Spaces.ListAsync(ana.Session, default));
    }

    [Fact]
    public async Task A_client_lets_their_therapist_in_until_a_day_and_may_end_it_before()
    {
        await using var copy = await Copy.StartAsync();
        var (client, therapist) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var space = await copy.ApartAsync(SpaceKind.Handover, client);
        await Assert.ThrowsAsync<ArgumentException>(() => copy.Spaces.InviteAsync(client.Session, space, Role.Member, null, default));
        await Assert.ThrowsAsync<ArgumentException>(() => copy.Spaces.InviteAsync(client.Session, space, Role.Member, copy.Today.AddDays(91), default));
        await copy.JoinAsync(client, therapist, space, "the therapist", until: copy.Today.AddDays(90));
        await Assert.ThrowsAsync<ArgumentException>(() => copy.Spaces.InviteAsync(therapist.Session, space, Role.Member, copy.Today, default));

        var hers = await copy.Access.WriteAsync(client.Session, space, default);
        Assert.Equal(copy.Today.AddDays(90), Assert.Single(hers.Members, member => member.Person != hers.Me).Until);
        await hers.RemoveAsync(hers.Other!.Value, default);

        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(therapist.Session, space, default));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task A_closed_space_can_be_read_until_its_day_and_then_the_timer_empties_it(SpaceKind kind, int count)
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, count);
        var space = await copy.ApartAsync(kind, people);
        var hers = await copy.Access.WriteAsync(people[0].Session, space, default);
        var invitation = kind == SpaceKind.Group ? await copy.Spaces.InviteAsync(people[0].Session, space, Role.Member, null, default) : null;
        await Assert.ThrowsAsync<ArgumentException>(() => hers.CloseAsync(copy.Today.AddDays(31), default));
        await hers.CloseAsync(copy.Today.AddDays(30), default);
        await hers.CloseAsync(copy.Today.AddDays(30), default);

        Assert.Equal((true, copy.Today.AddDays(30)), (hers.IsClosed, hers.ReadableUntil));
        var his = await copy.Access.WriteAsync(people[1].Session, space, default);
        Assert.Equal("closed", (await his.DecideAsync(state => state.CallMe(his.Me, "too late", copy.Today), default)).Refusal);
        Assert.Equal("closed", (await his.SubmitAsync(state => state.CallMe(his.Me, "too late", copy.Today), default)).Refusal);
        Assert.Null(invitation is null ? null : await copy.Spaces.JoinAsync((await copy.SignUpAsync()).Session, invitation.Code, copy.Called("too late"),
            default));
        await copy.Spaces.LeaveAsync(people[^1].Session, space, default);

        copy.Clock.Advance(TimeSpan.FromDays(30));
        await copy.Housekeeping.RunOnceAsync(default);
        Assert.Equal(count, (await copy.Access.ReadAsync(await copy.SignInAsync(people[0]), space, default)).State.Names.Count);

        copy.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
        var session = await copy.SignInAsync(people[0]);
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(session, space, default));
        await copy.Housekeeping.RunOnceAsync(default);
        await copy.Housekeeping.RunOnceAsync(default);

        var image = await Image.ReadAsync(copy.Database);
        var entries = image["entry"].Rows.Where(row => World.Belongs(row[0], space)).ToList();
        Assert.NotEmpty(entries);
        Assert.DoesNotContain(entries, row => row[5] is not null);
        Assert.DoesNotContain(image["space_grant"].Rows.Concat(image["waiting"].Rows), row => World.Belongs(row[0], space));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(session, space, default));
        Assert.Empty(await copy.Spaces.ListAsync(session, default));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task What_a_member_wrote_enters_when_a_facilitator_lets_it_in(SpaceKind kind, int count)
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, count);
        var space = await copy.ApartAsync(kind, people);
        var (hers, his) = (await copy.Access.WriteAsync(people[0].Session, space, default), await copy.Access.WriteAsync(people[1].Session, space, default));
        Assert.True((await his.SubmitAsync(state => state.CallMe(his.Me, "let in", copy.Today), default)).Accepted);
        Assert.True((await his.SubmitAsync(state => state.CallMe(his.Me, "taken back", copy.Today), default)).Accepted);
        copy.Clock.Advance(TimeSpan.FromMinutes(4));

        foreach (var someone in people)
        {
            var view = await copy.Access.ReadAsync(someone.Session, space, default);
            Assert.Equal(("one more 0", someone == people[0] ? 2 : 0, someone == people[1] ? 2 : 0),
                (view.State.Names[his.Me], (await view.ToReleaseAsync(default)).Count, (await view.DelayedAsync(default)).Count));
        }

        await his.TakeBackAsync(happened => happened is MemberNamed { Name: "taken back" }, default);
        var waits = Assert.Single(await hers.ToReleaseAsync(default));
        Assert.Equal((his.Me, "let in"), (waits.By, ((MemberNamed)waits.Event).Name));
        await Assert.ThrowsAsync<ArgumentException>(() => his.ReleaseAsync(waits.Id, default));
        Assert.True(await hers.ReleaseAsync(waits.Id, default));
        Assert.False(await hers.ReleaseAsync(waits.Id, default));

        await using var other = copy.Another();
        foreach (var someone in people)
        {
            Assert.Equal("let in", (await other.Access.ReadAsync(await other.SignInAsync(someone), space, default)).State.Names[his.Me]);
        }

        Assert.Empty((await other.Verification.CheckDatabaseAsync(default)).Faults);
        Assert.Empty((await Image.ReadAsync(copy.Database))["waiting"].Rows);
    }

    [Fact]
    public async Task Where_nobody_lets_anything_in_nothing_waits_for_it()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, shared) = await copy.LinkedAsync();
        var view = await copy.Access.WriteAsync(ana.Session, shared, default);
        await Assert.ThrowsAsync<ArgumentException>(() => view.SubmitAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), default));
        await Assert.ThrowsAsync<ArgumentException>(() => view.RemoveAsync(ben.Me, default));
        await Assert.ThrowsAsync<ArgumentException>(() => view.CloseAsync(copy.Today, default));
        Assert.Empty(await view.ToReleaseAsync(default));
    }

    [Fact]
    public async Task What_is_held_for_a_time_in_a_group_enters_on_the_page_of_whoever_comes_first()
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 9);
        var space = await copy.ApartAsync(SpaceKind.Group, people);
        var his = await copy.Access.WriteAsync(people[1].Session, space, default);
        await his.DelayAsync(state => state.CallMe(his.Me, "later", copy.Today), TimeSpan.FromMinutes(10), default);
        Assert.Equal("one more 0", (await copy.Access.ReadAsync(people[5].Session, space, default)).State.Names[his.Me]);

        copy.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("later", (await copy.Access.ReadAsync(await copy.SignInAsync(people[5]), space, default)).State.Names[his.Me]);
    }

    [Fact]
    public async Task What_was_withdrawn_in_a_space_apart_and_comes_back_is_told_there_and_not_in_the_directory()
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 3);
        var space = await copy.ApartAsync(SpaceKind.Group, people);
        var his = await copy.Access.WriteAsync(people[1].Session, space, default);
        var held = await his.DelayAsync(new MemberNamed("withdrawn", copy.Today) { By = his.Me }, copy.Now.AddMinutes(10), 0, default);
        var row = Assert.Single(await copy.Stores.Main.ReadAsync(db =>
            WaitingRows.ListAsync(db, null, space.ToBytes(), [.. his.View.Boxes.Values.Select(box => box.Name)]), default));
        Assert.True(await his.WithdrawAsync(held, default));
        await copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), default);
        copy.Clock.Advance(TimeSpan.FromMinutes(15));

        var session = await copy.SignInAsync(people[1]);
        var view = await copy.Access.ReadAsync(session, space, default);

        Assert.Equal("one more 0", view.State.Names[view.Me]);
        Assert.Empty(await copy.Stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, space.ToBytes(), [row.Box]), default));
        var kept = Assert.Single(await copy.Directories.FindApartAsync(session.Identity, session.Private!, default));
        Assert.Equal(TidingKind.WithdrawnCameBack, Assert.Single(kept.Told!).Kind);
        Assert.Null((await copy.Directories.FindAsync(session.Identity, default)).Told);
        Assert.Empty(session.News);
    }

    [Fact]
    public async Task As_many_codes_are_open_as_the_rules_say_and_each_lets_one_in()
    {
        await using var copy = await Copy.StartAsync();
        var (keeper, one, two, three) = (await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync());
        var space = await copy.ApartAsync(SpaceKind.Case, keeper);
        var (first, second) = ((await InviteAsync())!, (await InviteAsync())!);
        Assert.Null(await InviteAsync());
        Assert.Equal([first, second], await copy.Spaces.InvitationsAsync(keeper.Session, space, default));

        // The second code is used first; a code is of no use to its maker, nor a second time.
        Assert.Null(await copy.Spaces.JoinAsync(keeper.Session, second.Code, copy.Called("again"), default));
        Assert.Equal(space, await copy.Spaces.JoinAsync(one.Session, second.Code, copy.Called("one"), default));
        Assert.Null(await copy.Spaces.JoinAsync(two.Session, second.Code, copy.Called("two"), default));
        Assert.Equal([first], await copy.Spaces.InvitationsAsync(keeper.Session, space, default));
        Assert.Equal(space, await copy.Spaces.JoinAsync(two.Session, first.Code, copy.Called("two"), default));
        Assert.Equal(space, await copy.Spaces.JoinAsync(two.Session, first.Code, copy.Called("two"), default));

        // All are in: a further code opens nothing, and leaves nothing with who tried it.
        var third = (await InviteAsync())!;
        Assert.Null(await copy.Spaces.JoinAsync(three.Session, third.Code, copy.Called("three"), default));
        Assert.Empty(await copy.Directories.FindApartAsync(three.Session.Identity, three.Session.Private!, default));
        Assert.Equal(3, (await copy.Access.ReadAsync(one.Session, space, default)).Members.Count);

        await copy.Spaces.CancelAsync(keeper.Session, space, default);
        Assert.Empty(await copy.Spaces.InvitationsAsync(keeper.Session, space, default));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);

        Task<Invitation?> InviteAsync() => copy.Spaces.InviteAsync(keeper.Session, space, Role.Member, null, default);
    }

    [Fact]
    public async Task A_code_from_before_somebody_left_lets_nobody_in_and_makes_room_for_another()
    {
        await using var copy = await Copy.StartAsync();
        var people = await PeopleAsync(copy, 3);
        var late = await copy.SignUpAsync();
        var space = await copy.ApartAsync(SpaceKind.Group, people);
        var before = (await copy.Spaces.InviteAsync(people[0].Session, space, Role.Member, null, default))!;
        await copy.Spaces.LeaveAsync(people[2].Session, space, default);

        Assert.Null(await copy.Spaces.JoinAsync(late.Session, before.Code, copy.Called("late"), default));
        Assert.Empty(await copy.Spaces.InvitationsAsync(people[0].Session, space, default));
        await copy.JoinAsync(people[0], late, space, "late");
        Assert.Equal(3, (await copy.Access.ReadAsync(late.Session, space, default)).Members.Count);
    }

    [Fact]
    public async Task A_code_to_a_space_apart_is_none_to_a_shared_one_and_the_other_way_round()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var space = await copy.ApartAsync(SpaceKind.Group, ana);
        var apart = (await copy.Spaces.InviteAsync(ana.Session, space, Role.Member, null, default))!;
        var shared = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);

        Assert.Null(await copy.Links.JoinAsync(ben.Session, apart.Code, copy.Named(ben, "Ben"), default));
        Assert.Null(await copy.Spaces.JoinAsync(ben.Session, shared.Code, copy.Called("ben"), default));
        await Assert.ThrowsAsync<ArgumentException>(() => copy.Spaces.MakeAsync(ana.Session, new(5), SpaceKind.Shared, copy.Called("one"), default));
        Assert.Equal(space, await copy.Spaces.JoinAsync(ben.Session, apart.Code, copy.Called("ben"), default));
    }

    [Theory]
    [InlineData("make: kept")]
    [InlineData("make: space")]
    [InlineData("invite apart: kept")]
    [InlineData("join apart: kept")]
    [InlineData("join apart: claimed")]
    [InlineData("join apart: entered")]
    public async Task Stopped_after_any_step_doing_it_again_completes_it(string stop)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var (space, isStopped) = (Id<Space>.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)), false);
        copy.Steps.After = step => isStopped = step == stop && !isStopped ? throw Stopped() : isStopped;

        await TwiceAsync(() => copy.Spaces.MakeAsync(ana.Session, space, SpaceKind.Group, copy.Called("one"), default));
        var code = "";
        await TwiceAsync(async () => code = (await copy.Spaces.InviteAsync(ana.Session, space, Role.Member, null, default))!.Code);
        await TwiceAsync(async () => Assert.Equal(space, await copy.Spaces.JoinAsync(ben.Session, code, copy.Called("two"), default)));

        Assert.True(isStopped);
        Assert.Equal(2, (await copy.Access.ReadAsync(ana.Session, space, default)).Members.Count);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);

        InvalidOperationException Stopped()
        {
            isStopped = true;
            return new("stopped");
        }

        static async Task TwiceAsync(Func<Task> act)
        {
            try
            {
                await act();
            }
            catch (InvalidOperationException e) when (e.Message == "stopped")
            {
                await act();
            }
        }
    }

    private static async Task<IReadOnlyList<Someone>> PeopleAsync(Copy copy, int count)
    {
        List<Someone> people = [];
        for (var i = 0; i < count; i++)
        {
            people.Add(await copy.SignUpAsync());
        }

        return people;
    }
}
