using Dapper;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log;

/// <summary>Ben proposes something, and Ana takes it, or not; what stands in the record then, and what Ben can tell.</summary>
[Trait("Security", "Waiting")]
public sealed class ProposalTests
{
    private const string Gone = "proposal-gone";

    [Fact]
    public async Task What_is_taken_is_one_entry_with_the_signatures_of_both()
    {
        await using var two = await Two.StartAsync();
        var before = await two.EntriesAsync();
        var proposal = await two.ProposeAsync();
        Assert.Equal(before.Count, (await two.EntriesAsync()).Count);
        Assert.Empty(await (await two.ReadAsync(two.Ben)).DelayedAsync(default));
        Assert.Null((await two.ReadAsync(two.Ana)).State.Promises.Find(two.Promise));

        var yes = await two.TakeAsync(proposal);

        Assert.IsType<PromiseAccepted>(Assert.Single(yes.Events));
        var entries = (await two.EntriesAsync()).Skip(before.Count).ToList();
        var headers = entries.Select(entry => EntryHeader.Decode(entry.Header)).ToList();
        Assert.Equal(
            [(EntryKind.Waited, Enters.Taken, two.Ben.Me), (EntryKind.Event, Enters.AtOnce, two.Ana.Me)],
            headers.Select(header => (header.Kind, header.Entrance.How, header.Author)));
        Assert.Equal(EntryHeader.Head(entries[0].Seq, headers[0].After, entries[0].Header, entries[0].Sig), headers[1].After);
        Assert.Equal(0, await two.WaitingAsync());
        foreach (var person in (Someone[])[two.Ana, two.Ben])
        {
            var space = await two.ReadAsync(person);
            Assert.True(space.State.Promises.Find(two.Promise) is { Stage: PromiseStage.Running, Terms.What: "I ring the bank" });
            Assert.Empty(await space.ProposalsAsync(default));
            Assert.Empty(
                Steadfast.Vault.Verification.CheckExport(
                    await two.Copy.Exports.MakeAsync(person.Session, default), Steadfast.Web.Codec.ForSpaces, two.Copy.Today).Faults);
        }

        Assert.Empty((await two.Copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task The_same_yes_twice_is_once()
    {
        await using var two = await Two.StartAsync();
        var proposal = await two.ProposeAsync();
        Assert.Single((await two.TakeAsync(proposal)).Events);
        var entries = await two.EntriesAsync();

        var again = await two.TakeAsync(proposal);

        Assert.True(again is { Accepted: true, Events.IsEmpty: true }, again.Refusal);
        Assert.Equal(entries.Count, (await two.EntriesAsync()).Count);
        Assert.Equal(Gone, (await two.TakeAsync(proposal with { Text = new('0', 64) })).Refusal);
    }

    [Fact]
    public async Task Changed_by_a_byte_between_the_two_presses_neither_enters()
    {
        await using var two = await Two.StartAsync();
        var proposal = await two.ProposeAsync();
        var entries = await two.EntriesAsync();
        Assert.Equal(Gone, (await two.TakeAsync(proposal with { Text = (proposal.Text[0] == '0' ? '1' : '0') + proposal.Text[1..] })).Refusal);

        // Ben signs other words under the same id and puts them where the first ones lay.
        await two.Copy.Stores.Main.WriteAsync(
            (db, tx) => db.ExecuteAsync("DELETE FROM waiting WHERE owner = @owner", new { owner = two.Space.ToBytes() }, tx), default);
        await two.PutAsync(two.Seal(two.Made("I ring the bonk"), change: header => header with { Id = proposal.Id.As<EntryHeader>() }));
        var other = Assert.Single(await two.SeenAsync(two.Ana));
        Assert.Equal((proposal.Id, "I ring the bonk"), (other.Id, ((PromiseMade)other.Event).Terms.What));

        Assert.Equal(Gone, (await two.TakeAsync(proposal)).Refusal);

        Assert.Equal(entries.Count, (await two.EntriesAsync()).Count);
        Assert.Equal(1, await two.WaitingAsync());
    }

    [Fact]
    public async Task Taken_back_in_between_neither_enters_and_nothing_is_left()
    {
        await using var two = await Two.StartAsync();
        var proposal = await two.ProposeAsync();
        var entries = await two.EntriesAsync();
        Assert.True(await (await two.WriteAsync(two.Ben)).TakeBackAsync(proposal.Id, default));

        Assert.Equal(Gone, (await two.TakeAsync(proposal)).Refusal);

        Assert.Equal(entries.Count, (await two.EntriesAsync()).Count);
        Assert.Equal(0, await two.WaitingAsync());
        Assert.Empty(await two.SeenAsync(two.Ben));
        Assert.True(await (await two.WriteAsync(two.Ben)).TakeBackAsync(proposal.Id, default));
    }

    [Fact]
    public async Task Taken_first_it_is_not_taken_back_any_more()
    {
        await using var two = await Two.StartAsync();
        var proposal = await two.ProposeAsync();
        await two.TakeAsync(proposal);

        Assert.False(await (await two.WriteAsync(two.Ben)).TakeBackAsync(proposal.Id, default));
    }

    [Fact]
    public async Task It_lapses_after_its_fourteenth_day_for_whoever_it_is_for_and_its_writer_reads_so_until_they_clear_it_away()
    {
        await using var two = await Two.StartAsync();
        var first = await two.ProposeAsync();
        two.Copy.Clock.SetUtcNow(new(first.Last.ToDateTime(new(23, 59)), TimeSpan.Zero));
        Assert.Equal(14, first.Last.DayNumber - DateOnly.FromDateTime(Copy.Noon.UtcDateTime).DayNumber);
        Assert.Single(await two.SeenAsync(two.Ana));
        two.Copy.Clock.Advance(TimeSpan.FromMinutes(1));
        var entries = await two.EntriesAsync();

        Assert.Empty(await two.SeenAsync(two.Ana));
        Assert.Equal(Gone, (await two.TakeAsync(first)).Refusal);
        Assert.True(Assert.Single(await two.SeenAsync(two.Ben)) is { HasLapsed: true, IsMine: true });
        Assert.Equal(entries.Count, (await two.EntriesAsync()).Count);

        await (await two.WriteAsync(two.Ben)).TakeBackAsync(first.Id, default);
        Assert.Empty(await two.SeenAsync(two.Ben));
        Assert.Equal(0, await two.WaitingAsync());
    }

    [Fact]
    public async Task On_its_last_day_it_is_taken()
    {
        await using var two = await Two.StartAsync();
        var proposal = await two.ProposeAsync(due: 30);
        two.Copy.Clock.SetUtcNow(new(proposal.Last.ToDateTime(new(23, 59)), TimeSpan.Zero));

        Assert.True((await two.TakeAsync(proposal)).Accepted);
    }

    [Fact]
    public async Task Nobody_sees_it_before_its_time_also_where_somebody_sets_it_to_be_due()
    {
        await using var two = await Two.StartAsync();
        var from = two.Copy.Now.AddHours(18);
        await (await two.WriteAsync(two.Ben)).ProposeAsync(_ => Decision.Accept(two.Made()), from, default);
        var mine = Assert.Single(await two.SeenAsync(two.Ben));
        Assert.Equal(from, mine.From);
        foreach (var due in (long?[])[from.ToUnixTimeSeconds(), 1])
        {
            await two.Copy.Stores.Main.WriteAsync(
                (db, tx) => db.ExecuteAsync("UPDATE waiting SET due = @due WHERE owner = @owner", new { due, owner = two.Space.ToBytes() }, tx), default);
            Assert.Empty(await two.SeenAsync(two.Ana));
            Assert.Equal(Gone, (await two.TakeAsync(mine)).Refusal);
        }

        two.Copy.Clock.SetUtcNow(from.AddSeconds(-1));
        Assert.Empty(await two.SeenAsync(two.Ana));
        two.Copy.Clock.SetUtcNow(from);
        Assert.Equal(mine.Text, Assert.Single(await two.SeenAsync(two.Ana)).Text);
    }

    [Fact]
    public async Task Sent_away_it_is_gone_from_her_pages_alone_and_what_lies_in_the_space_has_not_changed()
    {
        await using var two = await Two.StartAsync();
        var proposal = await two.ProposeAsync();
        var (rows, entries, his) = (await two.RowsAsync(), await two.EntriesAsync(), await two.SeenAsync(two.Ben));

        await (await two.WriteAsync(two.Ana)).SendAwayAsync(proposal.Id, default);

        Assert.Empty(await two.SeenAsync(two.Ana));
        await using var elsewhere = two.Copy.Another();
        Assert.Empty(await (await elsewhere.Access.ReadAsync(await elsewhere.SignInAsync(two.Ana), two.Space, default)).ProposalsAsync(default));
        Assert.Equal(rows, await two.RowsAsync());
        Assert.Equal(entries.Count, (await two.EntriesAsync()).Count);
        Assert.Equal(his, await two.SeenAsync(two.Ben));
        Assert.Equal(Gone, (await two.TakeAsync(proposal)).Refusal);
    }

    [Fact]
    public async Task Other_words_stand_in_for_the_first_ones_on_her_pages_alone_and_make_one_promise()
    {
        await using var two = await Two.StartAsync();
        var offered = await two.ProposeAsync();
        await (await two.WriteAsync(two.Ana)).ProposeAsync(
            state =>
                state.Promises.InOtherWords(
                    (PromiseMade)offered.Event, two.Ana.Me, two.Terms("I write to the bank"), two.Copy.Today), two.Copy.Now, default, instead: offered.Id);
        two.Copy.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.True(Assert.Single(await two.SeenAsync(two.Ana)) is { IsMine: true });
        var his = await two.SeenAsync(two.Ben);
        Assert.Equal(2, his.Count);
        var yes = await two.TakeAsync(his.Single(proposal => !proposal.IsMine), two.Ben);

        Assert.Equal(two.Ben.Me, Assert.IsType<PromiseAccepted>(Assert.Single(yes.Events)).By);
        var promise = (await two.ReadAsync(two.Ana)).State.Promises.Find(two.Promise)!;
        Assert.Equal((two.Ben.Me, two.Ana.Me, PromiseStage.Running, "I write to the bank"), (promise.By, promise.To, promise.Stage, promise.Terms.What));
        Every.Of((Someone[])[two.Ana, two.Ben], person => Assert.Empty(two.SeenAsync(person).GetAwaiter().GetResult()));
        Assert.NotEqual("", Proposals.Take((await two.ReadAsync(two.Ana)).State, offered.Event, false, two.Ana.Me, two.Copy.Today).Refusal ?? "");
    }

    [Fact]
    public async Task A_change_stands_once_the_other_takes_it_and_the_old_words_go_until_then()
    {
        await using var two = await Two.StartAsync();
        await two.TakeAsync(await two.ProposeAsync());
        var change = await two.ProposeAsync(
            state => state.Promises.Find(two.Promise)!.Renegotiate(two.Ben.Me, two.Terms("I write to the bank"), two.Copy.Today));
        Assert.Equal("I ring the bank", (await two.ReadAsync(two.Ana)).State.Promises.Find(two.Promise)!.Terms.What);

        Assert.IsType<PromiseChangeTaken>(Assert.Single((await two.TakeAsync(change)).Events));

        var promise = (await two.ReadAsync(two.Ben)).State.Promises.Find(two.Promise)!;
        Assert.Equal(
            ("I write to the bank", "I ring the bank", PromiseStage.Running, (Id<Person>?)null),
            (promise.Terms.What, promise.Earlier[0].Terms.What, promise.Stage, promise.ChangedBy));
    }

    [Fact]
    public async Task A_second_change_takes_the_place_of_the_first()
    {
        await using var two = await Two.StartAsync();
        await two.TakeAsync(await two.ProposeAsync());
        var first = await two.ProposeAsync(
            state => state.Promises.Find(two.Promise)!.Renegotiate(two.Ben.Me, two.Terms("I write to the bank"), two.Copy.Today));
        var second = await two.ProposeAsync(state => state.Promises.Find(two.Promise)!.Renegotiate(two.Ben.Me, two.Terms("I go to the bank"), two.Copy.Today));

        Assert.Equal(second.Id, Assert.Single(await two.SeenAsync(two.Ana)).Id);
        Assert.Equal(second.Id, Assert.Single(await two.SeenAsync(two.Ben)).Id);
        Assert.Equal(Gone, (await two.TakeAsync(first)).Refusal);
    }

    [Fact]
    public async Task What_a_rule_counts_it_counts_with_what_waits_and_the_same_form_twice_is_one()
    {
        await using var two = await Two.StartAsync();
        var his = await two.WriteAsync(two.Ben);
        for (var i = 0; i < Promise.MaxActive; i++)
        {
            Assert.Single((await his.ProposeAsync(state => Make(state, new((UInt128)(50 + i))), two.Copy.Now, default)).Events);
        }

        Assert.Equal("promise-five-active", (await his.ProposeAsync(state => Make(state, new(60)), two.Copy.Now, default)).Refusal);
        Assert.True(await his.ProposeAsync(state => Make(state, new(50)), two.Copy.Now, default) is { Accepted: true, Events.IsEmpty: true });
        Assert.Equal(Promise.MaxActive, (await two.SeenAsync(two.Ben)).Count);
        await Assert.ThrowsAsync<ArgumentException>(() => his.ProposeAsync(state => state.CallMe(two.Ben.Me, "Benno", two.Copy.Today), two.Copy.Now, default));

        Decision Make(SharedState state, Id<Promise> id) =>
            state.Promises.Make(id, two.Ben.Me, two.Ana.Me, two.Terms("A thing"), PromiseSize.Small, "UTC", two.Copy.Today);
    }

    [Fact]
    public async Task Nobody_takes_their_own_and_what_has_become_impossible_is_over()
    {
        await using var two = await Two.StartAsync();
        var proposal = await two.ProposeAsync();
        Assert.Equal("proposal-yours", (await two.TakeAsync(proposal, two.Ben)).Refusal);

        two.Copy.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Equal("promise-due-past", (await two.TakeAsync(proposal)).Refusal);
    }

    [Fact]
    public async Task An_offer_of_an_old_record_can_be_accepted_and_changed_and_none_is_appended_by_hand_once_there_are_proposals()
    {
        await using var two = await Two.StartAsync();
        var old = two.Made("An old offer") with { Id = new(80) };
        await MembersHand.AppendAsync(two.Copy, two.Ben, two.Space, old);
        Assert.True(
            (await (await two.WriteAsync(two.Ana)).DecideAsync(state => state.Promises.Find(new(80))!.Take(two.Ana.Me, two.Copy.Today), default)).Accepted);
        await two.TakeAsync(await two.ProposeAsync());

        await MembersHand.AppendAsync(two.Copy, two.Ben, two.Space, two.Made("By hand") with { Id = new(81) });
        await MembersHand.AppendAsync(
            two.Copy, two.Ben, two.Space, new PromiseRenegotiated(two.Terms("Changed by hand")) { Id = new(80), By = two.Ben.Me, Day = two.Copy.Today });

        await using var fresh = two.Copy.Another();
        var promises = (await fresh.Access.ReadAsync(await fresh.SignInAsync(two.Ana), two.Space, default)).State.Promises;
        Assert.Equal(("An old offer", PromiseStage.Running), (promises.Find(new(80))!.Terms.What, promises.Find(new(80))!.Stage));
        Assert.Null(promises.Find(new(81)));
        var shared = (await two.Copy.Exports.MakeAsync(two.Ana.Session, default)).Spaces.Single(space => space.Kind == SpaceKind.Shared);
        Assert.Equal([true, true], shared.Entries.TakeLast(2).Select(entry => entry.IsRefused));
        Every.Of(shared.Entries.SkipLast(2), entry => Assert.False(entry.IsRefused));
    }

    [Fact]
    public async Task It_comes_at_a_whole_five_minutes_and_never_before_the_time_that_was_chosen()
    {
        await using var two = await Two.StartAsync();
        var his = await two.WriteAsync(two.Ben);
        var whole = two.Copy.Now.AddMinutes(10);
        Assert.Equal(0, whole.ToUnixTimeSeconds() % 300);
        foreach (var (chosen, comes) in new[] { (whole, whole), (whole.AddSeconds(1), whole.AddMinutes(5)), (whole.AddSeconds(-1), whole) })
        {
            var made = two.Made();
            Assert.True((await his.ProposeAsync(_ => Decision.Accept(made), chosen, default)).Accepted);
            Assert.Equal(comes, Assert.Single(await his.ProposalsAsync(default), proposal => proposal.Event.Equals(made)).From);
        }
    }

    [Fact]
    public async Task Nothing_is_proposed_where_nothing_can_be_written_any_more()
    {
        await using var two = await Two.StartAsync();
        await two.Copy.Links.LeaveAsync(two.Ana.Session, two.Space, 30, default);
        two.Copy.Clock.Advance(TimeSpan.FromDays(31));
        var his = await two.Copy.Access.WriteAsync(await two.Copy.SignInAsync(two.Ben), two.Space, default);
        Assert.True(his.IsClosed);

        Assert.Equal("closed", (await his.ProposeAsync(_ => Decision.Accept(two.Made()), two.Copy.Now, default)).Refusal);
        Assert.Empty(await his.ProposalsAsync(default));
    }

    /// <summary>A page that forgets that something needs a yes fails; it does not append what every reader would leave out for good.</summary>
    [Fact]
    public async Task What_needs_a_yes_is_neither_appended_nor_delayed()
    {
        await using var two = await Two.StartAsync();
        var his = await two.WriteAsync(two.Ben);
        var before = his.Receipt;
        foreach (var proposed in EveryEvent.Between(two.Ana.Me, two.Ben.Me, two.Copy.Today)
            .Where(happened => happened is IProposal && !Proposals.Of(happened.GetType()).WasAtOnce && happened.By == two.Ben.Me))
        {
            await Assert.ThrowsAsync<ArgumentException>(() => his.DecideAsync(_ => Decision.Accept(proposed), default));
            await Assert.ThrowsAsync<ArgumentException>(() => his.DelayAsync(_ => Decision.Accept(proposed), TimeSpan.FromMinutes(10), default));
        }

        Assert.Equal(before, (await two.ReadAsync(two.Ben)).Receipt);
        Assert.Empty(await (await two.ReadAsync(two.Ben)).DelayedAsync(default));
    }

    [Fact]
    public async Task What_nobody_ever_said_at_once_has_no_effect_without_a_yes()
    {
        await using var two = await Two.StartAsync();
        await MembersHand.AppendAsync(
            two.Copy, two.Ben, two.Space, new PauseWordProposed("kettle") { Id = new(1), Version = new(2), By = two.Ben.Me, Day = two.Copy.Today });
        await MembersHand.AppendAsync(
            two.Copy, two.Ben, two.Space, new PromiseReworded(
                two.Ana.Me, two.Terms("Hers"), PromiseSize.Small, "UTC")
            { Id = new(82), By = two.Ben.Me, Day = two.Copy.Today });

        var state = (await two.ReadAsync(two.Ana)).State;
        Assert.Null(state.Agreements.Find(new(1)));
        Assert.Null(state.Promises.Find(new(82)));
    }

    [Theory]
    [InlineData(15, 1)]
    [InlineData(16, 0)]
    [InlineData(-1, 0)]
    [InlineData(400, 0)]
    public async Task Its_last_day_is_at_most_fourteen_days_off_whatever_its_writer_signs(int days, int seen)
    {
        await using var two = await Two.StartAsync();
        await two.PutAsync(two.Seal(two.Made(), last: two.Copy.Today.DayNumber + days));

        Assert.Equal(seen, (await two.SeenAsync(two.Ana)).Count);
    }

    [Fact]
    public async Task What_is_not_signed_by_whoever_it_names_is_shown_to_nobody()
    {
        await using var two = await Two.StartAsync();
        var row = two.Seal(two.Made());
        row.Sig[3] ^= 1;
        await two.PutAsync(row);

        Assert.Empty(await two.SeenAsync(two.Ana));
    }

    [Fact]
    public async Task The_one_who_stays_takes_in_their_own_record_what_they_could_see_before_the_other_left_and_what_was_not_due_goes()
    {
        await using var two = await Two.StartAsync();
        var seen = await two.ProposeAsync();
        await (await two.WriteAsync(two.Ben)).ProposeAsync(_ => Decision.Accept(two.Made() with { Id = new(90) }), two.Copy.Now.AddHours(10), default);
        await two.Copy.Links.LeaveAsync(two.Ben.Session, two.Space, 30, default);
        two.Copy.Clock.Advance(TimeSpan.FromHours(11));

        Assert.Equal(seen.Text, Assert.Single(await two.SeenAsync(two.Ana)).Text);
        Assert.True((await two.TakeAsync(seen)).Accepted);

        await using var fresh = two.Copy.Another();
        Assert.Equal(
            PromiseStage.Running, (await fresh.Access.ReadAsync(await fresh.SignInAsync(two.Ana), two.Space, default)).State.Promises.Find(two.Promise)!.Stage);
        Assert.Empty((await fresh.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task A_proposal_without_its_yes_is_a_broken_record()
    {
        await using var two = await Two.StartAsync();
        await two.TakeAsync(await two.ProposeAsync());
        await MembersHand.PutAsync(
            two.Copy, two.Space, two.Seal(two.Made() with { Id = new(91) }, place: (await two.Copy.Lines.MembersAsync(two.Ana.Me, two.Space, default)).Place));

        await using var fresh = two.Copy.Another();
        Assert.Contains("nobody took it", Assert.Single((await fresh.Verification.CheckDatabaseAsync(default)).Faults), StringComparison.Ordinal);
        await Assert.ThrowsAsync<LogBrokenException>(async () => await fresh.Access.ReadAsync(await fresh.SignInAsync(two.Ana), two.Space, default));
    }

    [Fact]
    public async Task Of_three_the_first_yes_brings_it_in_the_next_names_it_and_it_goes_once_all_want_it()
    {
        await using var copy = await Copy.StartAsync();
        Someone[] people = [await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync()];
        var id = await copy.ApartAsync(SpaceKind.Case, people);
        var (ada, ben, cleo) = (
            await copy.Access.WriteAsync(people[0].Session, id, default), await copy.Access.WriteAsync(people[1].Session, id, default),
            await copy.Access.WriteAsync(people[2].Session, id, default));
        await ben.ProposeAsync(state => state.Agreements.Propose(Word("kettle", 2)), copy.Now, default);
        var seen = Assert.Single(await ada.ProposalsAsync(default));
        Assert.Equal(seen.Text, Assert.Single(await cleo.ProposalsAsync(default)).Text);
        var sequence = ada.Receipt.Sequence;

        Assert.Single((await ada.TakeAsync(seen.Id, seen.Text, copy.Today, default)).Events);
        Assert.Equal(sequence + 2, ada.Receipt.Sequence);
        Assert.Null(InForce(await copy.Access.ReadAsync(people[1].Session, id, default)));
        Assert.Equal(Gone, (await cleo.TakeAsync(seen.Id, new('0', 64), copy.Today, default)).Refusal);
        Assert.Single((await cleo.TakeAsync(seen.Id, seen.Text, copy.Today, default)).Events);
        Assert.Equal(sequence + 3, cleo.Receipt.Sequence);
        Assert.Equal("kettle", InForce(await copy.Access.ReadAsync(people[1].Session, id, default)));

        // Other words change nothing until all three want them.
        await cleo.ProposeAsync(state => state.Agreements.Propose(Word("harbour", 3) with { By = cleo.Me }), copy.Now, default);
        seen = Assert.Single(await ada.ProposalsAsync(default));
        await ada.TakeAsync(seen.Id, seen.Text, copy.Today, default);
        Assert.Equal("kettle", InForce(ada));
        await ben.TakeAsync(seen.Id, seen.Text, copy.Today, default);
        Assert.Equal("harbour", InForce(ben));
        Assert.Equal(2, ben.State.Agreements.Find(new(1))!.Versions.Count);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);

        PauseWordProposed Word(string word, int version) => new(word) { Id = new(1), Version = new((UInt128)version), By = ben.Me, Day = copy.Today };

        static string? InForce(SpaceView<SharedState> space) =>
            ((PauseWordProposed?)space.State.Agreements.Find(new(1))?.InForce([.. space.Members.Select(member => member.Person)])?.What)?.Word;
    }

    [Fact]
    public Task Raced_sixty_times_nothing_is_half_agreed() => RaceAsync(60);

    [Fact]
    [Trait("Kind", "Long")]
    public Task Raced_a_thousand_times_nothing_is_half_agreed() => RaceAsync(1_000);

    /// <summary>Ana says yes in two processes at once, while Ben takes it back in a third, or writes something else.</summary>
    private static async Task RaceAsync(int times)
    {
        await using var two = await Two.StartAsync();
        await using var elsewhere = two.Copy.Another();
        await using var his = two.Copy.Another();
        var (hers, ben) = (await elsewhere.SignInAsync(two.Ana), await his.SignInAsync(two.Ben));
        var (taken, back) = (0, 0);
        for (var i = 0; i < times; i++)
        {
            var id = new Id<Promise>((UInt128)(1_000 + i));
            var proposal =
                await two.ProposeAsync(_ => Decision.Accept(two.Made() with { Id = id, Day = two.Copy.Today, Terms = two.Terms("I ring the bank") }));
            var before = await two.EntriesAsync();
            var acts = new Task<object>[]
            {
                Task.Run(async () =>
                    (object)(
                        await (await two.Copy.Access.WriteAsync(two.Ana.Session, two.Space, default))
                            .TakeAsync(proposal.Id, proposal.Text, two.Copy.Today, default))),
                Task.Run(async () =>
                    (object)(
                        await (await elsewhere.Access.WriteAsync(hers, two.Space, default)).TakeAsync(proposal.Id, proposal.Text, two.Copy.Today, default))),
                Task.Run(async () => i % 2 == 0 ? (object)await (await his.Access.WriteAsync(ben, two.Space, default)).TakeBackAsync(proposal.Id, default)
                    : await (await his.Access.WriteAsync(ben, two.Space, default))
                        .DecideAsync(state => state.CallMe(ben.Me, $"Ben {i}", two.Copy.Today), default)),
            };
            var said = await Task.WhenAll(acts);
            var (first, second) = ((Decision)said[0], (Decision)said[1]);

            var added = (await two.EntriesAsync()).Skip(before.Count).Select(entry => EntryHeader.Decode(entry.Header))
                .Where(header => header.Author == two.Ana.Me || header.Entrance.How == Enters.Taken).ToList();
            var isIn = added.Count > 0;
            Assert.True(added.Count is 0 or 2, $"{added.Count} entries");
            Assert.Equal(isIn ? 1 : 0, first.Events.Length + second.Events.Length);
            Every.Of((Decision[])[first, second], decision => Assert.True(isIn || decision.Refusal is Gone, decision.Refusal));
            if (i % 2 == 0)
            {
                Assert.Equal(!isIn, (bool)said[2]);
            }

            Assert.Equal(0, await two.WaitingAsync());
            (taken, back) = isIn ? (taken + 1, back) : (taken, back + 1);
            if (isIn)
            {
                await (await two.WriteAsync(two.Ben)).DecideAsync(state => state.Promises.Find(id)!.CallOff(two.Ben.Me, two.Copy.Today), default);
            }
        }

        Assert.True(taken >= times / 2, $"{taken} taken, {back} taken back");
        Assert.Empty((await two.Copy.Verification.CheckDatabaseAsync(default)).Faults);
        var book = (await two.ReadAsync(two.Ana)).State.Promises;
        Assert.Equal(taken, book.PastCount);
        Assert.Empty(book.Open);
    }

    /// <summary>Ana and Ben, who share a space; Ben proposes a promise to her.</summary>
    internal sealed class Two(Copy copy, Someone ana, Someone ben, Id<Space> space) : IAsyncDisposable
    {
        public Copy Copy => copy;

        public Someone Ana => ana;

        public Someone Ben => ben;

        public Id<Space> Space => space;

        public Id<Promise> Promise { get; } = new(70);

        public static async Task<Two> StartAsync()
        {
            var copy = await Copy.StartAsync();
            var (ana, ben, space) = await copy.LinkedAsync();
            return new(copy, ana, ben, space);
        }

        public PromiseTerms Terms(string what, int due = 3) => new(what, copy.Today.AddDays(due), "a note");

        public PromiseMade Made(string what = "I ring the bank", int due = 3) =>
            new(ana.Me, Terms(what, due), PromiseSize.Small, "UTC") { Id = Promise, By = ben.Me, Day = copy.Today };

        public async Task<Proposal> ProposeAsync(int due = 3) => await ProposeAsync(_ => Decision.Accept(Made(due: due)));

        /// <summary>Ben proposes, and it has come to Ana.</summary>
        public async Task<Proposal> ProposeAsync(Func<SharedState, Decision> decide)
        {
            var decision = await (await WriteAsync(ben)).ProposeAsync(decide, copy.Now, default);
            Assert.True(decision.Accepted, decision.Refusal);
            return Assert.Single(await SeenAsync(ana), proposal => proposal.Event.Equals(decision.Events[0]));
        }

        public async Task<Decision> TakeAsync(Proposal proposal, Someone? by = null) =>
            await (await WriteAsync(by ?? ana)).TakeAsync(proposal.Id, proposal.Text, copy.Today, default);

        public async Task<IReadOnlyList<Proposal>> SeenAsync(Someone by) => await (await ReadAsync(by)).ProposalsAsync(default);

        public Task<SpaceView<SharedState>> ReadAsync(Someone by) => copy.Access.ReadAsync(by.Session, space, default);

        public Task<OpenSpace<SharedState>> WriteAsync(Someone by) => copy.Access.WriteAsync(by.Session, space, default);

        public Task<IReadOnlyList<EntryRow>> EntriesAsync() => copy.Stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), 0), default);

        public Task<long> WaitingAsync() =>
            copy.Stores.Main.ReadAsync(
                db => db.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM waiting WHERE owner = @owner", new { owner = space.ToBytes() }), default);

        public async Task<string> RowsAsync() => string.Join('\n', (await copy.Stores.Main.ReadAsync(
            db =>
                db.QueryAsync<WaitingRow>("SELECT owner, box, id, due, sealed FROM waiting WHERE owner = @owner ORDER BY id", new { owner = space.ToBytes() }),
            default))
            .Select(row => $"{Convert.ToHexString(row.Box)} {Convert.ToHexString(row.Id)} {row.Due} {Convert.ToHexString(row.Sealed)}"));

        /// <summary>Ben signs a proposal of his own making.</summary>
        public EntryRow Seal(PromiseMade made, int? last = null, Func<EntryHeader, EntryHeader>? change = null, Place? place = null)
        {
            var view = copy.Lines.OpenAsync(ben.Session, space, default).GetAwaiter().GetResult();
            return MembersHand.Seal(
                ben.Session.Identity, place ?? view.Place, made, view.Keys[0].Key, copy.Now,
                header => (change ?? (same => same))(header with { Kind = EntryKind.Waited, Entrance = Entrance.Taken(last ?? copy.Today.DayNumber + 14) }));
        }

        /// <summary>Puts it where it waits for Ana.</summary>
        public async Task PutAsync(EntryRow row)
        {
            var view = await copy.Lines.OpenAsync(ben.Session, space, default);
            var (box, id) = (Box.Of(view.Keys[0].Key, ana.Me, Lot.Asks), EntryHeader.Decode(row.Header).Id.ToBytes());
            await copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, new(space.ToBytes(), box.Name, id, 0, box.Seal(id, row))), default);
        }

        public ValueTask DisposeAsync() => copy.DisposeAsync();
    }
}
