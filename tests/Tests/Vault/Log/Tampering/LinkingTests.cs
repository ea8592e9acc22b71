using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;
using static Steadfast.Tests.Vault.Log.Tampering.MembershipTests;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>
/// What a chain asks of each entry by itself, and of each row that waits, tried by a member who holds the keys. Ana begins the space and Ben joins it.
/// </summary>
[Trait("Security", "Membership")]
public sealed class LinkingTests
{
    private static readonly Entrance s_byTime = Entrance.ByTime;

    [Fact]
    public async Task A_space_is_begun_by_the_person_it_names()
    {
        await using var scene = await Scene.StartAsync();
        var body = scene.Body(scene.Ben, body => body with { Act = MembershipAct.Begin });
        var first = EntrySealer.SignOpen(scene.Ana.Session.Identity, Place.First(scene.Space), EntryKind.Membership, body.Encode(), scene.Copy.Now).Row;

        var broken = Assert.Throws<LogBrokenException>(() => new Chain(scene.Space).Link([first], Days.Of(scene.Copy.Now)));
        Assert.Contains("breaks the rules of membership", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_are_linked_one_after_the_other()
    {
        await using var scene = await Scene.StartAsync();
        var held = scene.Waited(scene.Ben, s_byTime);
        var chain = await ChainAsync(scene);

        Assert.Contains(
            "out of order", Assert.Throws<LogBrokenException>(() => chain.Link([held with { Seq = held.Seq + 1 }], Days.Of(scene.Copy.Now))).Message,
            StringComparison.Ordinal);
        chain.Link([held], Days.Of(scene.Copy.Now));
    }

    [Fact]
    public async Task Whose_signature_is_looked_at_is_the_entry_that_was_linked()
    {
        await using var scene = await Scene.StartAsync();
        await MembersHand.PutAsync(scene.Copy, scene.Space, scene.Waited(scene.Ben, s_byTime), scene.Waited(scene.Ben, s_byTime));
        var rows = await scene.EntriesAsync();
        var chain = await ChainAsync(scene);

        // His own words, signed by him, in the place of others of his.
        chain.CheckSignatures(rows);
        Assert.Contains(
            "changed", Assert.Throws<LogBrokenException>(() => chain.CheckSignatures([rows[^1] with { Seq = rows[^2].Seq }])).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 1, false)]
    [InlineData(false, 0, true)]
    [InlineData(true, 0, false)]
    [InlineData(true, 1, true)]
    [InlineData(true, 2, true)]
    public async Task An_invitation_gives_epochs_that_there_are_and_that_who_invites_reads_themselves(bool isLater, int fromEpoch, bool isAccepted)
    {
        await using var scene = await Scene.StartAsync(isLinked: isLater);
        var (inviter, epoch, tag) = (scene.Ana, 0, scene.Tag(0));
        var comes = scene.Ben;
        if (isLater)
        {
            // Ben goes, Cleo comes and reads from the second epoch on, Ana goes: Cleo alone is left to invite.
            await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);
            (inviter, comes) = (await scene.Copy.SignUpAsync("cleo's own passphrase"), await scene.Copy.SignUpAsync("dan's own passphrase"));
            var members = (await scene.Copy.Lines.MembersAsync(scene.Ana.Me, scene.Space, default)).Members;
            await MembersHand.PutAsync(scene.Copy, scene.Space, Join(scene, inviter, scene.Ana, 1, 1, members.EpochTags[1]));
            await scene.Copy.Links.LeaveAsync(scene.Ana.Session, scene.Space, 30, default);
            (epoch, tag) = (2, (await scene.Copy.Lines.MembersAsync(scene.Ana.Me, scene.Space, default)).Members.EpochTags[2]);
        }

        var chain = await ChainAsync(scene);
        var row = Join(scene, comes, inviter, fromEpoch, epoch, tag);
        if (isAccepted)
        {
            chain.Link([row], Days.Of(scene.Copy.Now));
        }
        else
        {
            Assert.Contains(
                "breaks the rules of membership", Assert.Throws<LogBrokenException>(() => chain.Link([row], Days.Of(scene.Copy.Now))).Message,
                StringComparison.Ordinal);
        }
    }

    /// <summary>Rows in Ana's box, all due: each is passed over, and what is as it should be enters.</summary>
    [Theory]
    [InlineData("as it should be", true)]
    [InlineData("not signed", false)]
    [InlineData("of the first version", false)]
    [InlineData("not held", false)]
    [InlineData("in the name of the other", false)]
    [InlineData("of a day before", false)]
    [InlineData("in the box of its writer", false)]
    public async Task A_row_that_waits_enters_only_whole_and_where_it_belongs(string what, bool enters)
    {
        await using var scene = await Scene.StartAsync();
        var view = await scene.Copy.Lines.OpenAsync(scene.Ana.Session, scene.Space, default);
        var before = view.Place.Seq;
        var named = new MemberNamed("Benno", scene.Copy.Today) { By = what == "in the name of the other" ? scene.Ana.Me : scene.Ben.Me };
        var row = MembersHand.Seal(
            scene.Ben.Session.Identity, view.Place, named, scene.Key, scene.Copy.Now,
            header => Change(what, header with { Kind = EntryKind.Waited, Entrance = s_byTime }));
        if (what == "not signed")
        {
            row.Sig[0] ^= 1;
        }

        var box = Box.Of(scene.Key, what == "in the box of its writer" ? scene.Ben.Me : scene.Ana.Me, Lot.Asks);
        var id = RandomNumberGenerator.GetBytes(16);
        await scene.Copy.Stores.Main.WriteAsync(
            (db, tx) => WaitingRows.PutAsync(db, tx, new(scene.Space.ToBytes(), box.Name, id, 0, box.Seal(id, row))), default);

        Assert.Equal(enters ? "Benno" : "Ben", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        Assert.Equal(before + (enters ? 1 : 0), (await scene.ReadAsync(scene.Ana)).Receipt.Sequence);
    }

    [Fact]
    public async Task Sealed_words_come_with_their_key_and_others_with_none()
    {
        await using var scene = await Scene.StartAsync();
        var row = scene.Event(scene.Ben);
        var header = EntryHeader.Decode(row.Header);
        var without = EntrySealer.Sign(scene.Ben.Session.Identity, header with { Body = Hash.Sha256(null, row.Ct) }, row.Seq, row.Ct!, null).Row;

        await scene.RefusedAsync("key is missing", without);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Words_whose_day_to_go_has_come_are_not_shown_whether_or_not_anybody_deleted_them(bool isFresh)
    {
        await using var scene = await Scene.StartAsync();
        var hers = await scene.Copy.Access.WriteAsync(scene.Ana.Session, scene.Space, default);
        await hers.DelayAsync(new MemberNamed("Anna", scene.Copy.Today) { By = scene.Ana.Me }, scene.Copy.Now, Days.Of(scene.Copy.Now) + 2, default);
        scene.Copy.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("Anna", (await scene.ReadAsync(scene.Ben)).State.Names[scene.Ana.Me]);

        scene.Copy.Clock.Advance(TimeSpan.FromDays(2));

        await using var fresh = scene.Copy.Another();
        Assert.Equal("Ana", (await scene.ReadAsync(scene.Ben, isFresh ? fresh : scene.Copy)).State.Names[scene.Ana.Me]);
    }

    private static EntryHeader Change(string what, EntryHeader header) => what switch
    {
        "of the first version" => header with { Version = 1 },
        "not held" => header with { Kind = EntryKind.Event },
        "of a day before" => header with { Day = header.Day - 3 },
        _ => header,
    };

    private static async Task<Chain> ChainAsync(Scene scene)
    {
        var chain = new Chain(scene.Space);
        chain.Link(await scene.EntriesAsync(), Days.Of(scene.Copy.Now));
        return chain;
    }

    private static EntryRow Join(Scene scene, Someone who, Someone inviter, int fromEpoch, int epoch, byte[] tag)
    {
        var invite = RandomNumberGenerator.GetBytes(32);
        var body = scene.Body(who, body => body with
        {
            Invite = invite,
            Inviter = inviter.Me,
            FromEpoch = fromEpoch,
            Epoch = epoch,
            EpochTag = tag,
            InviterSignature = inviter.Session.Identity.Sign(MembershipBody.Invitation(scene.Space, invite, fromEpoch)),
        });
        return EntrySealer.SignOpen(who.Session.Identity, scene.Place, EntryKind.Membership, body.Encode(), scene.Copy.Now).Row;
    }
}
