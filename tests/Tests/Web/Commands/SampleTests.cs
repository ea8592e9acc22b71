using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Stages;
using Steadfast.Domain.Supporting;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Web;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Web.Commands;

/// <summary>The invented couple. It is kept in SQLite on every run.</summary>
public sealed partial class SampleTests(SampleTests.Filled filled) : IClassFixture<SampleTests.Filled>
{
    [Fact]
    public async Task Each_of_the_two_signs_in_to_what_both_share()
    {
        foreach (var (name, other) in new[] { ("Ana", "Ben"), ("Ben", "Ana") })
        {
            var space = await filled.OpenAsync(name);

            Assert.Equal(name, space.State.Names[space.Me]);
            Assert.Equal(other, space.State.Names[space.Other!.Value]);
        }
    }

    [Fact]
    public async Task Promises_ended_in_every_way_there_is_and_some_are_running()
    {
        var space = await filled.OpenAsync("Ana");
        var book = space.State.Promises;
        var past = book.Past(int.MaxValue).ToList();

        Assert.Equal(Enum.GetValues<PromiseBlock>(), past.Select(promise => promise.Block).OfType<PromiseBlock>().Distinct().Order());
        Assert.Contains(past, promise => promise.Stage == PromiseStage.CalledOff && promise.End!.By == promise.By);
        Assert.Contains(past, promise => promise.Stage == PromiseStage.CalledOff && promise.End!.By == promise.To);
        Assert.Contains(past, promise => promise.Block == PromiseBlock.Gap && promise.Repairs.Count > 0);
        Assert.Contains(past, promise => promise.Earlier.Count > 0);
        Assert.Contains(book.Open, promise => promise.Stage == PromiseStage.Running);
        Every.Of(book.Open, promise => Assert.Equal(PromiseStage.Running, promise.Stage));
        Assert.True(Assert.Single(await space.ProposalsAsync(default), proposal => !proposal.HasLapsed) is { IsMine: false, Event: PromiseMade });
        Assert.Contains(await space.ProposalsAsync(default), proposal => proposal is { IsMine: true, HasLapsed: true });
        Assert.Equal(
            "Kettle",
            (
                (PauseWordProposed)Assert.Single(space.State.Agreements.Of<PauseWordProposed>())
                    .InForce([.. space.Members.Select(member => member.Person)])!.What).Word);
        Assert.Equal(2, past.Select(promise => promise.By).Distinct().Count());
    }

    [Fact]
    [Trait("Finding", "S26")]
    public async Task Nobody_promises_whom_they_see_where_they_are_or_what_their_telephone_does_and_whoever_hid_more_promises_more()
    {
        var space = await filled.OpenAsync("Ben");
        var promises = space.State.Promises.Open.Concat(space.State.Promises.Past(int.MaxValue)).ToList();

        Every.Of(promises.SelectMany(promise => new[] { promise.Terms.What, promise.Terms.Fallback }), words => Assert.DoesNotMatch(Controlling(), words));
        var his = promises.Count(promise => promise.By == space.Me);
        Assert.InRange(promises.Count - his, 10, his / 2);
    }

    [Fact]
    public async Task Nothing_is_kept_back_from_either_by_what_they_said_of_talks_and_weeks()
    {
        foreach (var name in new[] { "Ana", "Ben" })
        {
            var notes = (await filled.OpenNotesAsync(name)).State;

            Every.Of(
                [JointAct.Promise, JointAct.Responsibility],
                act => Assert.Equal(Offer.Open, Offered.For(notes.SituationOn(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)), act)));
        }
    }

    [Fact]
    public async Task It_lasted_twenty_six_weeks_up_to_yesterday()
    {
        var promises = (await filled.OpenAsync("Ana")).State.Promises;
        var made = promises.Open.Concat(promises.Past(int.MaxValue)).Select(promise => promise.Made).Order().ToList();

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.InRange(today.DayNumber - made[0].DayNumber, 168, 172);
        Assert.InRange(today.DayNumber - made[^1].DayNumber, 0, 8);
    }

    [Fact]
    public async Task Both_write_a_journal_from_the_first_days_on()
    {
        foreach (var name in new[] { "Ana", "Ben" })
        {
            var notes = await filled.OpenNotesAsync(name);

            Assert.InRange(notes.State.Journal.Count, 10, 20);
            Assert.InRange((TimeProvider.System.GetUtcNow() - notes.State.Journal.Newest(100).Last().Written).TotalDays, 180, 184);
        }
    }

    [Fact]
    [Trait("Article", "30.1")]
    [Trait("Article", "45.1")]
    public async Task Each_has_opened_the_others_side_of_how_it_goes_round_and_one_what_supports_the_other()
    {
        foreach (var name in new[] { "Ana", "Ben" })
        {
            var notes = (await filled.OpenNotesAsync(name)).State;

            Assert.NotEmpty(CycleHalf.Of(notes.Own).Turns);
            Assert.Single(CycleHalf.Opened(notes.Deliveries));
            Assert.NotEmpty(notes.Own.All<EffortNoted>());
            Assert.Equal(name == "Ben" ? 1 : 0, notes.Deliveries.All.OfType<SupportDelivered>().Count());
        }
    }

    [Fact]
    public async Task It_agrees_with_its_own_seals()
    {
        var found = await new Backups(new(filled.Folder), TimeProvider.System).CheckAsync(default);

        Assert.Equal(3, found.Spaces);
        Assert.Empty(found.Faults);
        Assert.Empty(found.Remarks);
    }

    [Fact]
    public void Its_settings_say_who_runs_it()
    {
        Assert.Equal("A sample on this machine", SettingsFile.Read(["--Steadfast:Data", filled.Folder]).Operator);
    }

    [Fact]
    public async Task A_folder_that_holds_anything_is_refused()
    {
        await Assert.ThrowsAsync<RefusedException>(() => SampleCommand.FillAsync(new() { Data = filled.Folder }, default));
    }

    [Fact]
    [Trait("Kind", "Kill")]
    public async Task It_is_served_on_localhost_only()
    {
        var ended = await BuiltProgram.RunAsync("--data", filled.Folder, "--urls", "http://0.0.0.0:0");

        Assert.Equal(ExitCodes.WrongUse, ended.Code);
        Assert.Equal(["The sample is served on localhost only. Choose such an address, or another data folder."], ended.ErrorLines);
    }

    // Control in the shape of a promise: people, place, telephone, plans, and a sign to be silent.
    [
        GeneratedRegex(
            @"\b(parents|sister|friends?|phone|telephone|home|door|nobody except|plans of mine|ask first|raise a hand|from that time)\b",
            RegexOptions.IgnoreCase)]
    private static partial Regex Controlling();

    /// <summary>A folder with the sample, filled once, and a copy of the program on it.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        private Copy _copy = null!;
        private Database _database = null!;

        /// <summary>The data folder.</summary>
        public string Folder => _database.Options.Folder;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            _database = await Sample.FillAsync();
            _copy = Copy.On(_database, new FakeTimeProvider(TimeProvider.System.GetUtcNow()));
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => _copy.DisposeAsync();

        internal async Task<SpaceView<NotesState>> OpenNotesAsync(string name) =>
            await _copy.Access.ReadNotesAsync(await SignInAsync(name), default);

        internal async Task<SpaceView<SharedState>> OpenAsync(string name)
        {
            var session = await SignInAsync(name);
            return await _copy.Access.ReadAsync(session, Assert.Single(await _copy.Access.SharedAsync(session, default)), default);
        }

        private async Task<Steadfast.Vault.Accounts.Session> SignInAsync(string name)
        {
            var (signInName, passphrase) = Sample.SignIn(_database, name);
            return (await _copy.Accounts.SignInAsync(signInName, passphrase, null, default)).Session!;
        }
    }
}
