using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Care;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Log;

/// <summary>Whoever signs is whoever the words name, and a space holds only what is its kind's.</summary>
[Trait("Security", "7.7")]
public sealed class AdmissionTests
{
    private static readonly DateOnly s_day = new(2026, 3, 2);

    /// <summary>What Ben, signing as himself, cannot say where both read it.</summary>
    public static TheoryData<string, Func<Id<Person>, Id<Person>, SpaceEvent>, string> NotBens => new()
    {
        { "her promise", (ana, ben) => Made(by: ana, to: ben), "in another's name" },
        { "her word on a promise", (ana, _) => new PromiseAccountGiven(PromiseOutcome.NotKept, "I did not keep it.") { Id = new(5), By = ana, Day = s_day },
            "in another's name" },
        { "her name", (ana, _) => new MemberNamed("Nobody", s_day) { By = ana }, "in another's name" },
        { "her welcome to a letter", (ana, _) => new LetterWelcomed(true, s_day) { By = ana }, "in another's name" },
        { "her statement", (ana, _) => Statement(ana), "in another's name" },
        { "her answer to a letter", (ana, _) => new LetterAnswered(LetterHeard.Heard) { Id = new(6), To = new(7), By = ana, Day = s_day },
            "in another's name" },
        { "a page of his journal", (_, _) => Page(), "no place in such a space" },
    };

    /// <summary>What nobody can say in notes of their own.</summary>
    public static TheoryData<string, Func<Id<Person>, Id<Person>, SpaceEvent>> NotNotes => new()
    {
        { "a promise", (ana, ben) => Made(by: ana, to: ben) },
        { "a name", (ana, _) => new MemberNamed("Ana", s_day) { By = ana } },
        { "a welcome", (ana, _) => new LetterWelcomed(true, s_day) { By = ana } },
        { "what the other answered", (_, ben) => new LetterAnswered(LetterHeard.Heard) { Id = new(6), To = new(7), By = ben, Day = s_day } },
    };

    [Theory]
    [MemberData(nameof(NotBens))]
    public async Task What_a_page_would_put_into_the_record_in_the_others_name_or_from_somebodys_notes_is_never_sealed(
        string what, Func<Id<Person>, Id<Person>, SpaceEvent> say, string _)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        var receipt = his.Receipt;

        await Assert.ThrowsAsync<ArgumentException>(() => his.DecideAsync(_ => Decision.Accept(say(ana.Me, ben.Me)), default));
        await Assert.ThrowsAsync<ArgumentException>(() => his.DelayAsync(_ => Decision.Accept(say(ana.Me, ben.Me)), TimeSpan.FromMinutes(10), default));

        Assert.Equal(receipt, (await copy.Access.ReadAsync(ana.Session, id, default)).Receipt);
        Assert.True((await his.DelayedAsync(default)).Count == 0, what);
    }

    [Fact]
    public async Task A_space_cannot_begin_and_nobody_can_join_in_somebody_elses_name()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());

        await Assert.ThrowsAsync<ArgumentException>(() => copy.Links.InviteAsync(ana.Session, copy.Named(ben, "Ana"), default));
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
        await Assert.ThrowsAsync<ArgumentException>(() => copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ana, "Ben"), default));

        Assert.Equal(invitation.Space, await copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default));
    }

    [Theory]
    [MemberData(nameof(NotBens))]
    public async Task What_Ben_signs_in_her_name_or_from_his_notes_is_part_of_no_record_that_either_reads(
        string what, Func<Id<Person>, Id<Person>, SpaceEvent> say, string why)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();

        await MembersHand.AppendAsync(copy, ben, id, say(ana.Me, ben.Me));

        foreach (var process in (Copy[])[copy, copy.Another()])
        {
            foreach (var reader in (Someone[])[ana, ben])
            {
                var session = await process.SignInAsync(reader);
                var broken = await Assert.ThrowsAsync<LogBrokenException>(() => process.Access.ReadAsync(session, id, default));
                Assert.True(broken.Message.Contains(why, StringComparison.Ordinal), $"{what}: {broken.Message}");
                Assert.Empty(await process.Access.ReadSharedAsync(session, default));
                var taken = await process.Exports.MakeAsync(session, default);
                Assert.Equal((SpaceKind.Private, id.ToString()), (Assert.Single(taken.Spaces).Kind, Assert.Single(taken.LeftOut!)));
                Assert.Contains(await process.Losses.FindAsync(session, default), loss => loss.Space == id && loss.Kind == LossKind.Broken);
            }
        }
    }

    [Theory]
    [InlineData("promise.unheard-of.v1", "{}")]
    [InlineData("promise.made.v1", "{}")]
    [InlineData("promise.made.v1", "null")]
    [InlineData("promise.made.v1", "no JSON")]
    [InlineData("member.named.v1", """{"by":17,"name":"Ben","day":"2026-03-02"}""")]
    [InlineData("member.named.v1", """{"by":"AAAAAAAAAAAAAAAAAAAAAA","name":"\ud800","day":"2026-03-02"}""")]
    [InlineData("member.named.v1", """{"by":"AAAAAAAAAAAAAAAAAAAAAA","name":null,"day":"2026-03-02"}""")]
    [InlineData("member.named.v1", """{"by":"AAAAAAAAAAAAAAAAAAAAAA","name":"Ben","day":"2026-02-30"}""")]
    public async Task Words_that_are_no_event_close_the_space_with_a_reason(string name, string words)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();

        await MembersHand.AppendAsync(copy, ben, id, name, System.Text.Encoding.UTF8.GetBytes(words));

        var broken = await Assert.ThrowsAsync<LogBrokenException>(() => copy.Access.ReadAsync(ana.Session, id, default));
        Assert.Equal("An entry's words are no event.", broken.Message);
    }

    [Fact]
    public async Task What_a_rule_forbids_is_in_the_record_and_changes_nothing_in_it()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await MembersHand.AppendAsync(copy, ben, id, Made(by: ben.Me, to: ana.Me));
        await MembersHand.AppendAsync(copy, ben, id, new PromiseAccepted { Id = new(5), By = ben.Me, Day = s_day });
        await MembersHand.AppendAsync(copy, ben, id, new PromiseAccountGiven(PromiseOutcome.Kept) { Id = new(5), By = ben.Me, Day = s_day });

        foreach (var process in (Copy[])[copy, copy.Another()])
        {
            var hers = await process.Access.WriteAsync(await process.SignInAsync(ana), id, default);
            Assert.True(hers.State.Promises.Find(new(5)) is { Stage: PromiseStage.Offered, MakerSays: null });
        }

        var open = await copy.Access.WriteAsync(ana.Session, id, default);
        Assert.True((await open.DecideAsync(state => state.Promises.Find(new(5))!.Accept(ana.Me, s_day), default)).Accepted);
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
        var shared = (await copy.Exports.MakeAsync(ana.Session, default)).Spaces.Single(space => space.Kind == SpaceKind.Shared);
        Assert.Equal(["promise.accepted.v1", "promise.account-given.v1"], shared.Entries.Where(entry => entry.IsRefused).Select(entry => entry.Event).Take(2));
    }

    [Fact]
    public async Task Nobody_is_kept_in_a_part_whose_record_does_not_agree_with_itself()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await MembersHand.AppendAsync(copy, ben, id, "promise.made.v1", "{}"u8.ToArray());

        await copy.Links.LeaveAsync(ana.Session, id, 30, default);

        Assert.Empty(await copy.Access.SharedAsync(ana.Session, default));
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(ana.Session, id, default));
    }

    [Fact]
    public async Task A_promise_to_somebody_who_never_belonged_to_the_space_is_no_part_of_it()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var stranger = await copy.SignUpAsync();

        await MembersHand.AppendAsync(copy, ben, id, Made(by: ben.Me, to: stranger.Me));

        var broken = await Assert.ThrowsAsync<LogBrokenException>(() => copy.Access.ReadAsync(ana.Session, id, default));
        Assert.Contains("does not belong", broken.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NotNotes))]
    public async Task Notes_hold_what_is_ones_own_and_copies_of_what_was_given(string what, Func<Id<Person>, Id<Person>, SpaceEvent> say)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, _) = await copy.LinkedAsync();
        var notes = await copy.Access.WriteNotesAsync(ana.Session, default);

        await notes.DecideAsync(
            _ => Decision.Accept(Page(), Statement(ben.Me), new AnswersMarked([]) { Id = new(8), To = new(9), By = ana.Me, Day = s_day }), default);
        await Assert.ThrowsAsync<ArgumentException>(() => notes.DecideAsync(_ => Decision.Accept(say(ana.Me, ben.Me)), default));
        Assert.True((await copy.Access.ReadNotesAsync(ana.Session, default)).State.Deliveries.Find(new(4)) is not null, what);

        await MembersHand.AppendAsync(copy, ana, notes.Id, say(ana.Me, ben.Me));

        await Assert.ThrowsAsync<LogBrokenException>(() => copy.Access.ReadNotesAsync(ana.Session, default));
    }

    [Theory]
    [MemberData(nameof(NotBens))]
    public async Task An_export_that_says_something_in_anothers_name_is_a_fault_to_whoever_checks_it(
        string what, Func<Id<Person>, Id<Person>, SpaceEvent> say, string why)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var export = await copy.Exports.MakeAsync(ben.Session, default);
        var shared = export.Spaces.Single(space => space.Kind == SpaceKind.Shared);
        var (members, place) = await copy.Lines.MembersAsync(ben.Me, id, default);
        var happened = say(ana.Me, ben.Me);
        var (name, words) = Steadfast.Web.Codec.ForSpaces.Write(happened);
        var key = RandomNumberGenerator.GetBytes(32);
        var (header, row) = EntrySealer.Seal(ben.Session.Identity, place, name, words, key, copy.Now);
        var opened = EntrySealer.Open(header, row, new(members.Epoch, key));
        var entry = new ExportedEntry(
            row.Seq, s_day, ben.Me.ToString(), name, System.Text.Json.JsonDocument.Parse(words).RootElement, Padding.Unpad(opened.Padded)
                .ToArray(), opened.CommitKey, row.Header, row.Sig, null);
        var forged = export with
        {
            Spaces = [
                shared with { Entries = [.. shared.Entries, entry], Sequence = row.Seq,
                    Head = Convert.ToHexStringLower(EntryHeader.Head(row.Seq, place.Head, row.Header, row.Sig)) }],
        };

        var fault = Assert.Single(Verification.CheckExport(forged, Steadfast.Web.Codec.ForSpaces, s_day).Faults);

        Assert.Contains($"entry {row.Seq}: ", fault, StringComparison.Ordinal);
        Assert.True(fault.Contains(why, StringComparison.Ordinal), what);
        Assert.Single(
            Verification.CheckExport(export with { Spaces = [shared with { Kind = SpaceKind.Private }] }, Steadfast.Web.Codec.ForSpaces, s_day).Faults);
    }

    private static PromiseMade Made(Id<Person> by, Id<Person> to) =>
        new(to, new("Ring the school", s_day, "by a note"), PromiseSize.Small, "UTC") { Id = new(5), By = by, Day = s_day };

    private static StatementDelivered Statement(Id<Person> by) =>
        new([new(ImpactPart.Happened, "It was a Tuesday.")], []) { Id = new(4), By = by, Day = s_day };

    private static JournalWritten Page() => new("a page of his own", new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero)) { Id = new(3) };
}
