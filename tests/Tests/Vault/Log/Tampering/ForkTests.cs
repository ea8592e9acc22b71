using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;
using static Steadfast.Tests.Vault.Log.Tampering.MembershipTests;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>What the record of whoever stayed knows of the time before the other left. Ana stays; Ben leaves.</summary>
[Trait("Security", "Membership")]
public sealed class ForkTests
{
    [Fact]
    public async Task What_entered_together_is_shown_after_the_other_left()
    {
        await using var scene = await Scene.StartAsync();
        var subject = RandomNumberGenerator.GetBytes(32);
        var his = Joint(scene, scene.Ben, subject, scene.Place);
        await MembersHand.PutAsync(scene.Copy, scene.Space, his, Joint(scene, scene.Ana, subject, scene.Place.Next(his with { Seq = scene.Place.Seq + 1 })));
        Assert.Equal("together", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);

        await LeavesAsync(scene);

        await using var fresh = scene.Copy.Another();
        Assert.Equal("together", (await scene.ReadAsync(scene.Ana, fresh)).State.Names[scene.Ben.Me]);
    }

    [Fact]
    public async Task What_had_entered_does_not_enter_again()
    {
        await using var scene = await Scene.StartAsync();
        var view = await scene.Copy.Access.WriteAsync(scene.Ana.Session, scene.Space, default);
        await view.DelayAsync(state => state.CallMe(view.Me, "Anna", scene.Copy.Today), TimeSpan.FromMinutes(10), default);
        var row = Assert.Single(
            await scene.Copy.Stores.Main.ReadAsync(db => WaitingRows.ListDueAsync(db, null, scene.Space.ToBytes(), [.. Boxes(scene)], long.MaxValue), default));
        scene.Copy.Clock.Advance(TimeSpan.FromMinutes(15));
        var before = (await scene.ReadAsync(scene.Ben)).Receipt.Sequence;
        await LeavesAsync(scene);
        await scene.Copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), default);

        Assert.Equal(before, (await scene.ReadAsync(scene.Ana)).Receipt.Sequence);
        Assert.Equal(before, (await scene.ReadAsync(scene.Ana)).Receipt.Sequence);
    }

    [Theory]
    [InlineData("had stopped writing", true, 0)]
    [InlineData("of a day that was over", false, -2)]
    public async Task Who_stays_keeps_to_what_was_so_before(string why, bool isOld, int days)
    {
        await using var scene = await Scene.StartAsync();
        await LeavesAsync(scene);
        var view = await scene.Copy.Lines.OpenAsync(scene.Ana.Session, scene.Space, default);
        var row = MembersHand.Seal(
            scene.Ana.Session.Identity, view.Place, new MemberNamed("Anna", scene.Copy.Today) { By = scene.Ana.Me }, view.Keys[view.Place.Epoch].Key,
            scene.Copy.Now,
            header => isOld ? header with { Version = 1 } : header with { Day = header.Day + days });
        await scene.Copy.Stores.Main.WriteAsync(
            (db, tx) => WaitingRows.PutAsync(db, tx, new(Tail.OwnerOf(scene.Space), [], Tail.IdOf(row.Seq), null, Tail.Encode(row))), default);

        await using var fresh = scene.Copy.Another();
        var broken = await Assert.ThrowsAsync<LogBrokenException>(() => scene.ReadAsync(scene.Ana, fresh));
        Assert.Contains(why, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_after_the_other_left_is_signed_too()
    {
        await using var scene = await Scene.StartAsync();
        await LeavesAsync(scene);
        var hers = await scene.Copy.Access.WriteAsync(scene.Ana.Session, scene.Space, default);
        await hers.DecideAsync(state => state.CallMe(hers.Me, "Anna", scene.Copy.Today), default);
        var row = Assert.Single(await scene.Copy.Stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, Tail.OwnerOf(scene.Space)), default));
        var entry = Tail.Decode(row.Sealed);
        entry.Sig[5] ^= 1;
        await scene.Copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row with { Sealed = Tail.Encode(entry) }), default);

        await using var fresh = scene.Copy.Another();
        await Assert.ThrowsAsync<LogBrokenException>(() => scene.ReadAsync(scene.Ana, fresh));
    }

    [Fact]
    public async Task What_could_be_taken_back_can_be_after_the_other_left()
    {
        await using var scene = await Scene.StartAsync();
        var view = await scene.Copy.Access.WriteAsync(scene.Ana.Session, scene.Space, default);
        await view.DelayAsync(state => state.CallMe(view.Me, "Anna", scene.Copy.Today), TimeSpan.Zero, default);
        await LeavesAsync(scene);

        await using var fresh = scene.Copy.Another();
        var hers = await fresh.Access.WriteAsync(await fresh.SignInAsync(scene.Ana), scene.Space, default);
        Assert.Equal(1, await hers.EraseAsync(happened => happened is MemberNamed { Name: "Anna" }, default));

        Assert.Equal("Ana", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ana.Me]);
        Assert.Equal(scene.Copy.Today, (await scene.ReadAsync(scene.Ana)).LastTakenBack);
    }

    private static Task LeavesAsync(Scene scene) => scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);

    private static IEnumerable<byte[]> Boxes(Scene scene) =>
        scene.Copy.Lines.OpenAsync(scene.Ana.Session, scene.Space, default).GetAwaiter().GetResult().Boxes.Values.Select(box => box.Name);

    private static EntryRow Joint(Scene scene, Someone who, byte[] subject, Place place) =>
        scene.Write(who, header => header with { Kind = EntryKind.Waited, Entrance = new(Enters.Together, 0, subject) }, 0, "together", place);
}
