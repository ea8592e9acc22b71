using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Vault;

namespace Steadfast.Tests.Vault.Log;

public sealed class OpenSpaceTests
{
    [Fact]
    public async Task What_one_appends_the_other_reads_also_in_another_process()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var space = await copy.Access.WriteAsync(ana.Session, id, default);

        var decision = await space.DecideAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), default);

        Assert.True(decision.Accepted);
        await using var other = copy.Another();
        var seen = await other.Access.ReadAsync(await other.SignInAsync(ben), id, default);
        Assert.Equal("Anna", seen.State.Names[ana.Me]);
        Assert.Equal("Ben", seen.State.Names[ben.Me]);
        Assert.Equal(space.FourWords, seen.FourWords);
        Assert.Equal(4, seen.FourWords.Count);
        Assert.Equal(space.Receipt, seen.Receipt);
        Assert.False(seen.IsRewound);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    [Trait("Security", "S12")]
    public async Task What_the_other_takes_along_tells_the_day_of_an_act_and_not_the_hour()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        copy.Clock.Advance(new TimeSpan(9, 41, 17));
        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        await his.DecideAsync(
            state =>
                state.Promises.Make(NewId<Promise>(), ben.Me, ana.Me, new("Ring the school", copy.Today, "by a note"), PromiseSize.Small, "UTC", copy.Today),
            default);

        var taken = (await copy.Exports.MakeAsync(ana.Session, default)).Spaces.Single(space => space.Kind == SpaceKind.Shared).Entries;

        var promised = Assert.Single(taken, entry => entry.Event == "promise.made.v1");
        Assert.Contains("2026-03-02", promised.Words.ToString(), StringComparison.Ordinal);
        Every.Of(
            taken.Where(entry => entry.Plain is not null),
            entry => Assert.DoesNotMatch(@"\d\d:\d\d|21.?41", System.Text.Encoding.Latin1.GetString(entry.Plain!)));
        Every.Of(taken.Where(entry => entry.Plain is not null), entry =>
        {
            // Words begin with the time before which they are nobody's to see; these were nobody's at no time. Then comes the name.
            Every.Of(entry.Plain!.Take(8), part => Assert.Equal(0, part));
            Assert.Equal(entry.Event!.Length, entry.Plain![8]);
        });
    }

    [Fact]
    [Trait("Security", "S11")]
    public async Task A_stranger_finds_the_same_closed_door_before_a_space_and_before_none()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();
        var stranger = await copy.SignUpAsync();

        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(stranger.Session, id, default));
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(stranger.Session, NewId<Space>(), default));
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(ana.Session, stranger.Session.Private!.Space, default));
    }

    [Fact]
    public async Task Erased_words_leave_the_state_the_cache_and_the_table()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var notes = await copy.Access.WriteNotesAsync(ana.Session, default);
        var (gone, kept) = (NewId<JournalPage>(), NewId<JournalPage>());
        await notes.DecideAsync(state => state.Journal.Write(gone, "to be gone", copy.Now), default);
        await notes.DecideAsync(state => state.Journal.Write(kept, "to stay", copy.Now), default);

        Assert.Equal(1, await notes.EraseAsync(happened => happened is JournalEvent e && e.Id == gone, default));

        Assert.Null(notes.State.Journal.Find(gone));
        Assert.Equal("to stay", notes.State.Journal.Find(kept)!.Words);
        await using var other = copy.Another();
        var again = await other.Access.ReadNotesAsync(await other.SignInAsync(ana), default);
        Assert.Null(again.State.Journal.Find(gone));
        Assert.Equal(1, again.State.Journal.Count);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task Notes_close_five_minutes_after_the_last_private_act_and_the_passphrase_opens_them()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        copy.Clock.Advance(TimeSpan.FromMinutes(4));
        var session = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;
        await copy.Access.ReadNotesAsync(session, default);
        copy.Clock.Advance(TimeSpan.FromMinutes(4));
        session = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;
        Assert.True(session.NotesAreOpen);

        copy.Clock.Advance(TimeSpan.FromMinutes(5));
        session = (await copy.Sessions.OpenAsync(ana.Token, true, default))!;

        Assert.False(session.NotesAreOpen);
        await Assert.ThrowsAsync<NotesLockedException>(() => copy.Access.ReadNotesAsync(session, default));
        await copy.Accounts.OpenNotesAsync(session, ana.Passphrase, default);
        await copy.Access.ReadNotesAsync((await copy.Sessions.OpenAsync(ana.Token, true, default))!, default);
    }

    [Fact]
    public async Task A_held_entry_enters_when_it_is_due_by_whoever_comes_and_verifies()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var hers = await copy.Access.WriteAsync(ana.Session, id, default);
        await hers.DelayAsync(new MemberNamed("Anna", copy.Today) { By = ana.Me }, copy.Now.AddMinutes(10), 0, default);
        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        var before = his.Receipt;
        Assert.Equal("Ana", his.State.Names[ana.Me]);
        await his.DecideAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), default);

        copy.Clock.Advance(TimeSpan.FromMinutes(11));
        his = await copy.Access.WriteAsync(ben.Session, id, default);

        Assert.Equal("Anna", his.State.Names[ana.Me]);
        Assert.Equal("Benno", his.State.Names[ben.Me]);
        Assert.Equal(before.Sequence + 2, his.Receipt.Sequence);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    [Trait("Security", "S18")]
    public async Task What_is_held_can_be_taken_back_without_a_trace()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var hers = await copy.Access.WriteAsync(ana.Session, id, default);
        var before = (await copy.Access.ReadAsync(ben.Session, id, default)).Receipt;
        var held = await hers.DelayAsync(new MemberNamed("Anna", copy.Today) { By = ana.Me }, copy.Now.AddMinutes(10), 0, default);

        Assert.True(await hers.WithdrawAsync(held, default));

        copy.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(before, (await copy.Access.ReadAsync(ben.Session, id, default)).Receipt);
        Assert.False(await hers.WithdrawAsync(held, default));
    }

    [Fact]
    [Trait("Security", "S18")]
    public async Task What_is_held_is_decided_on_with_what_is_held_already_and_only_its_author_knows_of_it()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var hers = await copy.Access.WriteAsync(ana.Session, id, default);
        var his = await copy.Access.WriteAsync(ben.Session, id, default);

        Assert.Single((await hers.DelayAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), TimeSpan.FromHours(1), default)).Events);
        Assert.Empty((await hers.DelayAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), TimeSpan.FromHours(1), default)).Events);

        var held = Assert.Single(await hers.DelayedAsync(default));
        Assert.Equal(new MemberNamed("Anna", copy.Today) { By = ana.Me }, held.Event);
        Assert.Equal(copy.Now.AddHours(1).ToUnixTimeSeconds(), held.Due.ToUnixTimeSeconds());
        Assert.Equal("Ana", hers.State.Names[ana.Me]);
        Assert.Empty(await his.DelayedAsync(default));
        copy.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("Anna", (await copy.Access.ReadAsync(await copy.SignInAsync(ben), id, default)).State.Names[ana.Me]);
        Assert.Empty(await (await copy.Access.ReadAsync(await copy.SignInAsync(ana), id, default)).DelayedAsync(default));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    [Trait("Security", "S18")]
    public async Task Taking_back_takes_what_is_held_and_what_is_in_the_log_and_nothing_of_the_others()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var hers = await copy.Access.WriteAsync(ana.Session, id, default);
        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        await hers.DelayAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), TimeSpan.Zero, default);
        Assert.Equal("Anna", hers.State.Names[ana.Me]);
        await hers.DelayAsync(state => state.CallMe(ana.Me, "Anita", copy.Today), TimeSpan.FromHours(1), default);
        await his.DelayAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), TimeSpan.FromHours(1), default);

        await hers.TakeBackAsync(happened => happened is MemberNamed { Name: not "Ana" }, default);
        await hers.TakeBackAsync(happened => happened is MemberNamed { Name: not "Ana" }, default);

        copy.Clock.Advance(TimeSpan.FromHours(2));
        var names = (await copy.Access.ReadAsync(await copy.SignInAsync(ana), id, default)).State.Names;
        Assert.Equal(("Ana", "Benno"), (names[ana.Me], names[ben.Me]));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    [Trait("Security", "S15")]
    public async Task What_is_held_for_somebody_who_has_left_quietly_goes_on_as_before_and_can_be_taken_back()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await copy.Links.LeaveAsync(ana.Session, id, 30, default);
        var his = await copy.Access.WriteAsync(ben.Session, id, default);

        Assert.True((await his.DelayAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), TimeSpan.FromMinutes(10), default)).Accepted);

        Assert.Single(await his.DelayedAsync(default));
        copy.Clock.Advance(TimeSpan.FromMinutes(11));
        his = await copy.Access.WriteAsync(await copy.SignInAsync(ben), id, default);
        Assert.Equal("Benno", his.State.Names[ben.Me]);
        await his.TakeBackAsync(happened => happened is MemberNamed { Name: "Benno" }, default);
        Assert.Equal("Ben", his.State.Names[ben.Me]);
        copy.Clock.Advance(TimeSpan.FromDays(31));
        his = await copy.Access.WriteAsync(await copy.SignInAsync(ben), id, default);
        Assert.Equal("closed", (await his.DelayAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), TimeSpan.Zero, default)).Refusal);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    [Trait("Security", "S15")]
    public async Task After_a_quiet_leaving_the_other_goes_on_as_before_and_then_it_is_closed()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var before = (await copy.Access.ReadAsync(ben.Session, id, default)).Receipt;

        await copy.Links.LeaveAsync(ana.Session, id, 30, default);

        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(ana.Session, id, default));
        Assert.Empty(await copy.Access.SharedAsync(ana.Session, default));
        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        Assert.Equal(before, his.Receipt);
        Assert.Equal(ana.Me, his.Other);
        Assert.True((await his.DecideAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), default)).Accepted);
        Assert.Equal(before.Sequence + 1, his.Receipt.Sequence);
        await using (var other = copy.Another())
        {
            var again = await other.Access.ReadAsync(await other.SignInAsync(ben), id, default);
            Assert.Equal("Benno", again.State.Names[ben.Me]);
            Assert.Equal(his.Receipt, again.Receipt);
            Assert.False(again.IsClosed);
        }

        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
        copy.Clock.Advance(TimeSpan.FromDays(31));
        his = await copy.Access.WriteAsync(await copy.SignInAsync(ben), id, default);
        Assert.True(his.IsClosed);
        Assert.Equal("Benno", his.State.Names[ben.Me]);
        Assert.Equal("closed", (await his.DecideAsync(state => state.CallMe(ben.Me, "Ben", copy.Today), default)).Refusal);

        var session = await copy.SignInAsync(ben);
        await copy.Links.PutAwayAsync(session, id, default);
        Assert.Empty(await copy.Access.SharedAsync(session, default));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task Sixteen_answers_at_once_to_one_promise_are_one()
    {
        await using var copy = await Copy.StartAsync();
        await using var other = copy.Another();
        var (ana, ben, id) = await copy.LinkedAsync();
        var promise = NewId<Promise>();
        var terms = new PromiseTerms("Ring the school", new DateOnly(2026, 3, 5), "by Wednesday evening");
        var hers = await copy.Access.WriteAsync(ana.Session, id, default);
        Assert.True(
            (await hers.DecideAsync(state => state.Promises.Make(promise, ana.Me, ben.Me, terms, PromiseSize.Small, "UTC", copy.Today), default)).Accepted);
        var elsewhere = await other.SignInAsync(ben);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async i =>
        {
            var (process, session) = i % 2 == 0 ? (copy, ben.Session) : (other, elsewhere);
            var space = await process.Access.WriteAsync(session, id, default);
            return await space.DecideAsync(
                state => i % 4 < 2 ? state.Promises.Find(promise)!.Accept(ben.Me, copy.Today) : state.Promises.Find(promise)!.Decline(ben.Me, copy.Today),
                default);
        }));

        Assert.Single(answers, answer => !answer.Events.IsEmpty);
        Every.Of(answers.Where(answer => answer.Events.IsEmpty), answer => Assert.True(answer is { Accepted: true } or { Refusal: "promise-answered" }));
        Assert.Contains(answers, answer => answer.Refusal == "promise-answered");
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task An_export_verifies_offline_and_against_the_database_and_a_changed_word_does_not()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();
        var notes = await copy.Access.WriteNotesAsync(ana.Session, default);
        await notes.DecideAsync(state => state.Journal.Write(NewId<JournalPage>(), "a quiet day", copy.Now), default);

        var json = (await copy.Exports.MakeAsync(ana.Session, default)).ToJson();

        var export = Export.FromJson(json);
        Assert.Equal(2, export.Spaces.Count);
        Assert.Empty(Verification.CheckExport(export, Steadfast.Web.Codec.ForSpaces, new DateOnly(2026, 3, 2)).Faults);
        Assert.Empty((await copy.Verification.CompareAsync(export, default)).Faults);
        var changed = Export.FromJson(
            System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(json).Replace("a quiet day", "a loud day", StringComparison.Ordinal)));
        Assert.Single(Verification.CheckExport(changed, Steadfast.Web.Codec.ForSpaces, new DateOnly(2026, 3, 2)).Faults);
    }

    [Fact]
    public async Task Whatever_somebody_made_of_an_export_is_told_and_never_throws()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, _) = await copy.LinkedAsync();
        var notes = await copy.Access.WriteNotesAsync(ana.Session, default);
        await notes.DecideAsync(state => state.Journal.Write(NewId<JournalPage>(), "a quiet day", copy.Now), default);
        var json = (await copy.Exports.MakeAsync(ana.Session, default)).ToJson();
        foreach (var encoding in (System.Text.Encoding[])[System.Text.Encoding.UTF8, System.Text.Encoding.Unicode])
        {
            Assert.Empty(
                Verification.CheckExport(
                    Export.FromJson([.. encoding.GetPreamble(), .. encoding.GetBytes(System.Text.Encoding.UTF8.GetString(json))]),
                    Steadfast.Web.Codec.ForSpaces, copy.Today).Faults);
        }

        var places = Places(JsonNode.Parse(json)!).ToList();
        var (told, refused) = (0, 0);
        foreach (var place in places)
        {
            foreach (var value in (string[])["null", "5", "\"\"", "\"AAAA\"", "[]", "[null]", "{}", "-1", "\"2026-03-02\"", "9007199254740993"])
            {
                var changed = JsonNode.Parse(json)!;
                Put(changed, place, JsonNode.Parse(value));
                try
                {
                    var export = Export.FromJson(System.Text.Encoding.UTF8.GetBytes(changed.ToJsonString()));
                    told += Verification.CheckExport(export, Steadfast.Web.Codec.ForSpaces, copy.Today).Faults.Count
                        + (await copy.Verification.CompareAsync(export, default)).Faults.Count;
                }
                catch (FormatException)
                {
                    refused++;
                }
            }
        }

        Assert.True(places.Count > 50 && told > 100 && refused > 100, $"{places.Count} places, {told} told, {refused} refused");
    }

    /// <summary>Every value in a document, by the names and numbers that lead to it.</summary>
    private static IEnumerable<IReadOnlyList<object>> Places(JsonNode node) => node switch
    {
        JsonObject section => section.SelectMany(pair => Below(pair.Key, pair.Value)),
        JsonArray list => list.SelectMany((one, i) => Below(i, one)),
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<object>> Below(object at, JsonNode? node) =>
        ((IEnumerable<IReadOnlyList<object>>)[[at]]).Concat(node is null ? [] : Places(node).Select(rest => (IReadOnlyList<object>)[at, .. rest]));

    private static void Put(JsonNode root, IReadOnlyList<object> place, JsonNode? value)
    {
        var at = place.SkipLast(1).Aggregate(root, (node, step) => step is int i ? node[i]! : node[(string)step]!);
        if (place[^1] is int last)
        {
            at[last] = value;
        }
        else
        {
            at[(string)place[^1]] = value;
        }
    }

    private static Id<T> NewId<T>() => Id<T>.From(RandomNumberGenerator.GetBytes(16));
}
