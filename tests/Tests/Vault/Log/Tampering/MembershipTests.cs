using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>
/// Every rule about who may do what to a log, tried by somebody who is a member, holds the keys and the database, and signs what they write as it should be
/// signed: only the rule itself is left to refuse it. Ana begins the space and Ben joins it.
/// </summary>
[Trait("Security", "Membership")]
public sealed class MembershipTests
{
    private const string Rules = "breaks the rules of membership";

    [Fact]
    public async Task A_space_is_begun_once()
    {
        await using var scene = await Scene.StartAsync();
        await scene.RefusedAsync(Rules, scene.Membership(scene.Ana, body => body with { Act = MembershipAct.Begin, FromEpoch = 0 }));
    }

    [Fact]
    public async Task A_third_member_does_not_come_in_also_on_a_real_invitation()
    {
        await using var scene = await Scene.StartAsync();
        var cleo = await scene.Copy.SignUpAsync();
        await scene.RefusedAsync(Rules, scene.Joining(cleo, scene.Ana, RandomNumberGenerator.GetBytes(32)));
    }

    [Fact]
    public async Task An_invitation_that_was_used_lets_nobody_in_again()
    {
        await using var scene = await Scene.StartAsync();
        var used = (await scene.EntriesAsync())
            .Select(row => EntryHeader.Decode(row.Header).Kind == EntryKind.Membership ? MembershipBody.Decode(row.Ct!) : null)
            .Single(body => body?.Act == MembershipAct.Join)!;
        await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);

        // His own words of that day, signed anew for the place where they would stand now.
        await scene.RefusedAsync(
            Rules,
            scene.Joining(scene.Ben, scene.Ana, used.Invite, body => body with { InviterSignature = used.InviterSignature, Bind = used.Bind, Epoch = 1 }));
    }

    [Fact]
    public async Task Somebody_who_left_comes_back_only_on_a_new_invitation()
    {
        await using var scene = await Scene.StartAsync();
        await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);

        await scene.RefusedAsync(Rules, scene.Joining(scene.Ben, scene.Ben, RandomNumberGenerator.GetBytes(32), body => body with { Epoch = 1 }));
    }

    [Fact]
    public async Task A_member_joins_once()
    {
        await using var scene = await Scene.StartAsync(isLinked: false);
        await scene.RefusedAsync(Rules, scene.Joining(scene.Ana, scene.Ana, RandomNumberGenerator.GetBytes(32)));
    }

    [Fact]
    public async Task Nobody_lets_somebody_else_join()
    {
        await using var scene = await Scene.StartAsync(isLinked: false);
        await scene.RefusedAsync(Rules, scene.Joining(scene.Ben, scene.Ana, RandomNumberGenerator.GetBytes(32), signedBy: scene.Ana));
    }

    [Fact]
    public async Task Who_was_not_invited_by_a_member_does_not_come_in()
    {
        await using var scene = await Scene.StartAsync(isLinked: false);
        var cleo = await scene.Copy.SignUpAsync();
        await scene.RefusedAsync(Rules, scene.Joining(scene.Ben, cleo, RandomNumberGenerator.GetBytes(32)));
    }

    [Fact]
    public async Task An_invitation_holds_for_its_own_space_code_and_epoch_only()
    {
        foreach (var change in (Func<MembershipBody, MembershipBody>[])[
            body => body with { Invite = RandomNumberGenerator.GetBytes(32) },
            body => body with { InviterSignature = new byte[64] },
            body => body with { FromEpoch = -1 },
            body => body with { FromEpoch = 1 },
            body => body with { Epoch = 1 },
            body => body with { Kind = SpaceKind.Private }])
        {
            await using var scene = await Scene.StartAsync(isLinked: false);
            await scene.RefusedAsync(Rules, scene.Joining(scene.Ben, scene.Ana, RandomNumberGenerator.GetBytes(32), change));
        }
    }

    [Fact]
    public async Task Nobody_writes_the_leaving_of_another()
    {
        await using var scene = await Scene.StartAsync();
        await scene.RefusedAsync(Rules, scene.Membership(scene.Ben, body => body with { Act = MembershipAct.Leave, Epoch = 1, Who = scene.Ana.Me }));
    }

    [Fact]
    public async Task Who_is_no_member_does_not_leave_and_a_leaving_opens_the_next_epoch()
    {
        foreach (var change in (Func<MembershipBody, MembershipBody>[])[body => body with { Epoch = 0 }, body => body with { Epoch = 2 },
            body => body with { Kind = SpaceKind.Private }])
        {
            await using var scene = await Scene.StartAsync();
            await scene.RefusedAsync(Rules, scene.Membership(scene.Ben, body => change(body with { Act = MembershipAct.Leave, Epoch = 1 })));
        }

        await using var other = await Scene.StartAsync();
        var cleo = await other.Copy.SignUpAsync();
        await other.RefusedAsync(Rules, other.Membership(cleo, body => body with { Act = MembershipAct.Leave, Epoch = 1 }));
    }

    /// <summary>Ben left for 30 days. Day 30 is the last on which that is not shown.</summary>
    [Theory]
    [InlineData("Ben", 1, 0, 31, true)]
    [InlineData("Ben", 1, 0, 365, true)]
    [InlineData("Ben", 1, 0, 366, false)]
    [InlineData("Ben", 1, 0, 30, false)]
    [InlineData("Ben", 0, 0, 90, false)]
    [InlineData("Ben", 2, 0, 90, false)]
    [InlineData("Ben", 1, 30, 90, true)]
    [InlineData("Ben", 1, 31, 90, false)]
    [InlineData("Ana", 1, 0, 90, false)]
    [InlineData("Cleo", 1, 0, 90, false)]
    public async Task Only_who_left_puts_off_when_that_shows_and_by_a_year_at_most(string who, int epoch, int onDay, int untilDay, bool isAccepted)
    {
        await using var scene = await Scene.StartAsync();
        var today = Days.Of(scene.Copy.Clock.GetUtcNow());
        var cleo = await scene.Copy.SignUpAsync();
        await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);
        scene.Copy.Clock.Advance(TimeSpan.FromDays(onDay));
        var entry = scene.Membership(who == "Ben" ? scene.Ben : who == "Ana" ? scene.Ana : cleo, body =>
            body with { Act = MembershipAct.PutOff, Epoch = epoch, Until = today + untilDay });

        await (isAccepted ? scene.EnsureStandsAsync(entry) : scene.RefusedAsync(Rules, entry));
    }

    [Fact]
    public async Task Nobody_puts_off_a_leaving_in_the_name_of_who_left_or_without_having_left()
    {
        await using var scene = await Scene.StartAsync();
        await scene.RefusedAsync(Rules, scene.Membership(scene.Ben, body =>
            body with { Act = MembershipAct.PutOff, Epoch = 0, Until = Days.Of(scene.Copy.Clock.GetUtcNow()) + 90 }));

        await using var other = await Scene.StartAsync();
        await other.Copy.Links.LeaveAsync(other.Ben.Session, other.Space, 30, default);
        await other.RefusedAsync(Rules, other.Membership(other.Ana, body =>
            body with { Act = MembershipAct.PutOff, Who = other.Ben.Me, Epoch = 1, Until = Days.Of(other.Copy.Clock.GetUtcNow()) + 90 }));
    }

    [Fact]
    public async Task A_private_space_lets_nobody_in()
    {
        await using var scene = await Scene.StartAsync();
        var notes = scene.Ana.Session.Private!.Space;
        var (members, place) = await scene.Copy.Lines.MembersAsync(scene.Ana.Me, notes, default);
        Assert.Equal(SpaceKind.Private, members.Kind);

        var body = scene.Body(scene.Ben, body => body with
        {
            Act = MembershipAct.Join,
            Kind = SpaceKind.Private,
            Inviter = scene.Ana.Me,
            InviterSignature = scene.Ana.Session.Identity.Sign(MembershipBody.Invitation(notes, new byte[32], 0)),
        });
        await MembersHand.PutAsync(
            scene.Copy, notes, EntrySealer.SignOpen(scene.Ben.Session.Identity, place, EntryKind.Membership, body.Encode(), scene.Copy.Now).Row);

        await using var fresh = scene.Copy.Another();
        var broken = await Assert.ThrowsAsync<LogBrokenException>(async () => await fresh.Access.ReadNotesAsync(await fresh.SignInAsync(scene.Ana), default));
        Assert.Contains(Rules, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_takes_no_words_of_the_other()
    {
        await using var scene = await Scene.StartAsync();
        await scene.RefusedAsync("names words of somebody else", scene.Notice(scene.Ben, 2));
    }

    [Fact]
    public async Task A_notice_takes_nothing_that_stands_for_good()
    {
        // The begin of her membership and of his, the name he gave at once, and a promise: a joint record is erased by nobody alone.
        foreach (var seq in (byte[])[3, 4, 5])
        {
            await using var scene = await Scene.StartAsync();
            var his = await scene.Copy.Access.WriteAsync(scene.Ben.Session, scene.Space, default);
            await his.DecideAsync(
                state =>
                    state.Promises.Make(
                        new(7), scene.Ben.Me, scene.Ana.Me, new("Ring the school", scene.Copy.Today, "by a note"), PromiseSize.Small, "UTC", scene.Copy.Today),
                default);
            Assert.Equal(0, await his.EraseAsync(_ => true, default));
            await scene.RefusedAsync("stands for good", scene.Notice(scene.Ben, seq));
        }

        await using var notes = await Scene.StartAsync();
        await notes.RefusedAsync(
            "stands for good", EntrySealer.SignOpen(notes.Ana.Session.Identity, notes.Place, EntryKind.Notice, [0, 0, 0, 0, 0, 0, 0, 1], notes.Copy.Now).Row);
    }

    [Fact]
    public async Task A_promise_that_could_be_taken_back_is_none_and_no_entry_that_stands_for_good_names_a_day_on_which_its_words_go()
    {
        await using var scene = await Scene.StartAsync();
        var made = new PromiseMade(
            scene.Ana.Me, new("Ring the school", scene.Copy.Today, "by a note"), PromiseSize.Small,
            "UTC")
        { Id = new(7), By = scene.Ben.Me, Day = scene.Copy.Today };
        await MembersHand.PutAsync(scene.Copy, scene.Space, MembersHand.Seal(
            scene.Ben.Session.Identity, scene.Place, made, scene.Key, scene.Copy.Now, header =>
                header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime }));
        Assert.Null((await scene.ReadAsync(scene.Ana)).State.Promises.Find(new(7)));

        await scene.RefusedAsync("on which its words go", scene.Write(scene.Ben, header => header with { EraseAfter = header.Day + 1 }));
    }

    [Fact]
    public async Task An_entry_is_of_a_day_there_is_that_has_come_and_is_not_over()
    {
        foreach (var (why, day) in new (string, Func<int, int>)[]
        {
            ("no day there is", _ => int.MaxValue), ("no day there is", _ => -1), ("a day to come", today => today + 2),
            ("was over when it was written", today => today - 2), ("was over when it was written", today => 0),
        })
        {
            await using var scene = await Scene.StartAsync();
            await scene.RefusedAsync(why, scene.Write(scene.Ben, header => header with { Day = day(header.Day) }));
        }
    }

    [Fact]
    public async Task A_clock_that_was_ahead_and_is_put_right_breaks_no_record()
    {
        await using var scene = await Scene.StartAsync();
        var (ahead, his) = (scene.Copy.Now.AddDays(5), await scene.Copy.Access.WriteAsync(scene.Ben.Session, scene.Space, default));
        await using (var wrong = Copy.At(scene.Copy.Database, ahead))
        {
            var session = await wrong.SignInAsync(scene.Ana);
            Assert.True(
                (
                    await (await wrong.Access.WriteAsync(session, scene.Space, default))
                        .DecideAsync(state => state.CallMe(scene.Ana.Me, "Anna", wrong.Today), default)).Accepted);
            await (await wrong.Access.WriteNotesAsync(session, default))
                .DecideAsync(state => state.Journal.Write(new(5), "written five days ahead", wrong.Now), default);
        }

        // Private notes are their owner's whatever day it is; what two share waits until the day has come, and is whole then.
        Assert.NotNull((await scene.Copy.Access.ReadNotesAsync(await scene.Copy.SignInAsync(scene.Ana), default)).State.Journal.Find(new(5)));
        scene.Copy.Clock.SetUtcNow(ahead.AddDays(-1));
        Assert.Equal("Anna", (await scene.ReadAsync(scene.Ben)).State.Names[scene.Ana.Me]);
        his = await scene.Copy.Access.WriteAsync(await scene.Copy.SignInAsync(scene.Ben), scene.Space, default);
        Assert.True((await his.DecideAsync(state => state.CallMe(scene.Ben.Me, "Benno", scene.Copy.Today), default)).Accepted);
        Assert.Empty((await scene.Copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task What_is_said_of_another_day_than_its_entry_was_written_on_has_no_effect()
    {
        foreach (var (days, hasEffect) in new[] { (-2, false), (-1, true), (1, true), (2, false), (-25, false), (400, false) })
        {
            await using var scene = await Scene.StartAsync();
            var named = new MemberNamed("of that day", scene.Copy.Today.AddDays(days)) { By = scene.Ben.Me };
            await MembersHand.PutAsync(
                scene.Copy, scene.Space, MembersHand.Seal(scene.Ben.Session.Identity, scene.Place, named, scene.Key, scene.Copy.Now, header => header));
            Assert.Equal(hasEffect ? "of that day" : "Ben", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        }
    }

    [Fact]
    public async Task A_notice_names_entries_there_are_and_nothing_else()
    {
        foreach (var body in (byte[][])[[1, 2, 3], [.. new byte[7], 9, 0], [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 99],
            [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]])
        {
            await using var scene = await Scene.StartAsync();
            await scene.RefusedAsync("notice", EntrySealer.SignOpen(scene.Ben.Session.Identity, scene.Place, EntryKind.Notice, body, scene.Copy.Now).Row);
        }
    }

    [Fact]
    public async Task Who_is_no_member_writes_nothing()
    {
        await using var scene = await Scene.StartAsync();
        var cleo = await scene.Copy.SignUpAsync();
        await scene.RefusedAsync("author is not a member", scene.Event(cleo));
    }

    [Fact]
    public async Task Who_left_writes_nothing_any_more()
    {
        foreach (var write in (Func<Scene, EntryRow>[])[scene => scene.Event(scene.Ben), scene => scene.Waited(scene.Ben, Entrance.ByTime),
            scene => scene.Notice(scene.Ben, 4)])
        {
            await using var scene = await Scene.StartAsync();
            await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);
            await scene.RefusedAsync("author is not a member", write(scene));
        }
    }

    [Fact]
    public async Task What_was_held_before_its_author_was_a_member_does_not_enter()
    {
        await using var scene = await Scene.StartAsync();
        var rows = await scene.EntriesAsync();
        var first = EntryHeader.Head(1, EntryHeader.NoHash, rows[0].Header, rows[0].Sig);
        await scene.RefusedAsync(
            "author was not a member",
            scene.Write(scene.Ben, header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime, After = first, Members = first }));
    }

    [Fact]
    public async Task What_was_held_in_an_earlier_membership_of_its_author_does_not_enter_in_a_later_one()
    {
        await using var scene = await Scene.StartAsync();
        var before = scene.Place;
        await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);
        await scene.EnsureStandsAsync(
            scene.Joining(scene.Ben, scene.Ana, RandomNumberGenerator.GetBytes(32), body => body with { Epoch = 1, EpochTag = scene.Tag(1) }));
        await scene.RefusedAsync(
            "author was not a member",
            scene.Write(
                scene.Ben,
                header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime, After = before.Head, Members = before.Members, Epoch = 0 }));
    }

    [Fact]
    public async Task What_is_held_names_an_epoch_there_was()
    {
        foreach (var epoch in (int[])[1, -1])
        {
            await using var scene = await Scene.StartAsync();
            await scene.RefusedAsync(
                "author was not a member",
                scene.Write(scene.Ben, header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime, Epoch = epoch }));
        }
    }

    [Fact]
    public async Task An_entry_names_the_epoch_the_head_the_members_and_the_space_it_was_written_for()
    {
        foreach (var (why, change) in new (string, Func<EntryHeader, EntryHeader>)[]
        {
            ("another epoch", header => header with { Epoch = 1 }),
            ("another record", header => header with { After = RandomNumberGenerator.GetBytes(32) }),
            ("another record", header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime, After = RandomNumberGenerator.GetBytes(32) }),
            ("other members", header => header with { Members = EntryHeader.NoHash }),
            ("other members", header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime, Members = EntryHeader.NoHash }),
            ("another space", header => header with { Space = Id<Space>.From(RandomNumberGenerator.GetBytes(16)) }),
        })
        {
            await using var scene = await Scene.StartAsync();
            await scene.RefusedAsync(why, scene.Write(scene.Ben, change));
        }
    }

    /// <summary>Ana's and Ben's space, and what either can sign for it.</summary>
    internal sealed class Scene(Copy copy, Someone ana, Someone ben, Id<Space> space) : IAsyncDisposable
    {
        private readonly byte[] _next = RandomNumberGenerator.GetBytes(32);

        public Copy Copy => copy;

        public Someone Ana => ana;

        public Someone Ben => ben;

        public Id<Space> Space => space;

        /// <summary>Where the next entry would stand, and the key it is sealed with.</summary>
        public Place Place => Sync(copy.Lines.MembersAsync(ana.Me, space, default)).Place;

        public byte[] Key { get; private init; } = [];

        public static async Task<Scene> StartAsync(bool isLinked = true)
        {
            var copy = await Copy.StartAsync();
            var (ana, ben) = (await copy.SignUpAsync("ana's other passphrase"), await copy.SignUpAsync("ben's other passphrase"));
            var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
            if (isLinked)
            {
                Assert.NotNull(await copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default));
            }

            var view = await copy.Lines.OpenAsync(ana.Session, invitation.Space, default);
            return new(copy, ana, ben, invitation.Space) { Key = view.Keys[0].Key };
        }

        public async Task<IReadOnlyList<EntryRow>> EntriesAsync() =>
            await copy.Stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), 0), default);

        /// <summary>What the key of an epoch that has not begun yet hashes to.</summary>
        public byte[] Tag(int epoch) => MembershipBody.TagOf(space, epoch, epoch == 0 ? Key : _next);

        public MembershipBody Body(Someone who, Func<MembershipBody, MembershipBody> change)
        {
            var identity = who.Session.Identity;
            var body = change(new(
                MembershipAct.Join, SpaceKind.Shared, identity.Id, identity.EncryptionPublic, identity.SigningPublic, 0, 0, [], 0, EntryHeader.NoHash, default,
                new byte[64], EntryHeader.NoHash));
            return body.EpochTag.Length == 32 ? body : body with { EpochTag = Tag(body.Epoch) };
        }

        public EntryRow Membership(Someone who, Func<MembershipBody, MembershipBody> change) =>
            EntrySealer.SignOpen(who.Session.Identity, Place, EntryKind.Membership, Body(who, change).Encode(), copy.Now).Row;

        public EntryRow Joining(Someone who, Someone inviter, byte[] invite, Func<MembershipBody, MembershipBody>? change = null, Someone? signedBy = null)
        {
            var body = Body(
                who,
                body =>
                    body with
                    {
                        Invite = invite,
                        Inviter = inviter.Me,
                        InviterSignature = inviter.Session.Identity.Sign(MembershipBody.Invitation(space, invite, 0))
                    });
            body = change?.Invoke(body) ?? body;
            body = body.EpochTag.AsSpan().SequenceEqual(Tag(0)) ? body with { EpochTag = Tag(Math.Max(0, body.Epoch)) } : body;
            return EntrySealer.SignOpen((signedBy ?? who).Session.Identity, Place, EntryKind.Membership, body.Encode(), copy.Now).Row;
        }

        public EntryRow Notice(Someone who, byte seq) =>
            EntrySealer.SignOpen(who.Session.Identity, Place, EntryKind.Notice, [0, 0, 0, 0, 0, 0, 0, seq], copy.Now).Row;

        public EntryRow Event(Someone who) => Write(who, header => header);

        public EntryRow Waited(Someone who, Entrance entrance, long from = 0) =>
            Write(who, header => header with { Kind = EntryKind.Waited, Entrance = entrance }, from);

        public EntryRow Write(Someone who, Func<EntryHeader, EntryHeader> change, long from = 0, string name = "another name", Place? place = null) =>
            MembersHand.Seal(who.Session.Identity, place ?? Place, new MemberNamed(name, copy.Today) { By = who.Me }, Key, copy.Now, change, from);

        public async Task<SpaceView<SharedState>> ReadAsync(Someone reader, Copy? at = null) =>
            await (at ?? copy).Access.ReadAsync(await (at ?? copy).SignInAsync(reader), space, default);

        /// <summary>Puts an entry there that nothing is wrong with, but that the keys of who stays were not given to who comes.</summary>
        public async Task EnsureStandsAsync(EntryRow row)
        {
            await MembersHand.PutAsync(copy, space, row);
            Every.Of(
                (await copy.Verification.CheckDatabaseAsync(default)).Faults, fault => Assert.Contains("has no key", fault, StringComparison.Ordinal),
                least: 0);
        }

        /// <summary>Puts entries there, which a fresh program refuses to both and names in its verification.</summary>
        public async Task RefusedAsync(string why, params EntryRow[] rows)
        {
            Assert.DoesNotContain((await copy.Verification.CheckDatabaseAsync(default)).Faults, fault => fault.Contains(why, StringComparison.Ordinal));
            await MembersHand.PutAsync(copy, space, rows);

            await using var fresh = copy.Another();
            Assert.Contains(
                why,
                Assert.Single(
                    (await fresh.Verification.CheckDatabaseAsync(default)).Faults, fault => fault.StartsWith($"space {space}: ", StringComparison.Ordinal)),
                StringComparison.Ordinal);
            var broken = await Assert.ThrowsAsync<LogBrokenException>(() => ReadAsync(ana, fresh));
            Assert.Contains(why, broken.Message, StringComparison.Ordinal);
        }

        public ValueTask DisposeAsync() => copy.DisposeAsync();

        private static T Sync<T>(Task<T> task) => task.GetAwaiter().GetResult();
    }
}
