using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log;

/// <summary>What the one who stays can still do, and what is left when they put the space away.</summary>
public sealed class ClosedSpaceTests
{
    [Fact]
    public async Task Words_erased_after_the_other_left_are_gone_for_good_and_the_record_verifies_to_the_end()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        await his.DelayAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), TimeSpan.Zero, default);
        await copy.Links.LeaveAsync(ana.Session, id, 30, default);
        his = await copy.Access.WriteAsync(ben.Session, id, default);
        await his.DelayAsync(state => state.CallMe(ben.Me, "Benjamin", copy.Today), TimeSpan.Zero, default);

        // One stands in the log, one waits beside it.
        Assert.Equal(2, await his.EraseAsync(happened => happened is MemberNamed { Name: "Benno" or "Benjamin" }, default));

        Assert.Equal("Ben", his.State.Names[ben.Me]);
        await using (var other = copy.Another())
        {
            var session = await other.SignInAsync(ben);
            Assert.Equal("Ben", (await other.Access.ReadAsync(session, id, default)).State.Names[ben.Me]);
            Assert.Empty((await other.Verification.CheckDatabaseAsync(default)).Faults);
            Assert.Empty(
                Verification.CheckExport(await other.Exports.MakeAsync(session, default), Steadfast.Web.Codec.ForSpaces, new DateOnly(2026, 3, 2)).Faults);
            await other.Links.PutAwayAsync(session, id, default);
        }

        var report = await copy.Verification.CheckDatabaseAsync(default);
        Assert.Empty(report.Faults);
        Assert.Empty(report.Remarks);
        foreach (var someone in (Someone[])[ana, ben])
        {
            await Assert.ThrowsAsync<DoorClosedException>(async () => await copy.Access.ReadAsync(await copy.SignInAsync(someone), id, default));
        }
    }

    [Fact]
    [Trait("Security", "S15")]
    public async Task What_is_written_after_a_leaving_does_not_open_with_the_key_the_leaver_had()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        await his.DelayAsync(new MemberNamed("Held before", copy.Today) { By = ben.Me }, copy.Now.AddMinutes(1), 0, default);
        await copy.Access.ReadAsync(ana.Session, id, default);
        var hers = new EpochKey(0, ana.Session.Content.Marks[id.ToString()].Keys[0]);
        await copy.Links.LeaveAsync(ana.Session, id, 30, default);
        his = await copy.Access.WriteAsync(ben.Session, id, default);
        await his.DecideAsync(state => state.CallMe(ben.Me, "Written after", copy.Today), default);
        copy.Clock.Advance(TimeSpan.FromMinutes(1));

        await using var other = copy.Another();
        var session = await other.SignInAsync(ben);
        var entries = await (await other.Access.ReadAsync(session, id, default)).OpenEntriesAsync(default);
        var sealedToHim = entries.Where(entry => entry.Row.WrappedDek is not null).ToList();

        // Nothing of an entry tells that it was written after; only its key does.
        Every.Of(sealedToHim, entry => Assert.Equal(0, entry.Header.Epoch));
        Every.Of(sealedToHim, entry => Assert.NotNull(entry.Opened));
        var closed = Assert.Single(sealedToHim, entry => !OpensFor(hers, entry.Header, entry.Row));
        Assert.Contains("Written after", System.Text.Encoding.UTF8.GetString(closed.Opened!.Words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_leave_at_once_have_both_left()
    {
        await using var copy = await Copy.StartAsync();
        await using var other = copy.Another();
        var (ana, ben, id) = await copy.LinkedAsync();
        var elsewhere = await other.SignInAsync(ben);

        await Task.WhenAll(copy.Links.LeaveAsync(ana.Session, id, 30, default), other.Links.LeaveAsync(elsewhere, id, 30, default));

        Assert.Empty(await copy.Access.SharedAsync(ana.Session, default));
        Assert.Empty(await other.Access.SharedAsync(elsewhere, default));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(45)]
    [Trait("Security", "S15")]
    public async Task A_quiet_leaving_is_quiet_to_the_end_of_its_last_day_and_no_longer(int days)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await copy.Links.LeaveAsync(ana.Session, id, days, default);

        var over = Copy.Noon.AddDays(days + 1).AddHours(-12);
        copy.Clock.SetUtcNow(over.AddSeconds(-1));
        var his = await copy.Access.WriteAsync(await copy.SignInAsync(ben), id, default);
        Assert.False(his.IsClosed);
        Assert.True((await his.DecideAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), default)).Accepted);

        copy.Clock.SetUtcNow(over);
        his = await copy.Access.WriteAsync(await copy.SignInAsync(ben), id, default);
        Assert.True(his.IsClosed);
        Assert.Equal("closed", (await his.DecideAsync(state => state.CallMe(ben.Me, "Benjamin", copy.Today), default)).Refusal);
    }

    private static bool OpensFor(EpochKey key, EntryHeader header, EntryRow row)
    {
        try
        {
            EntrySealer.Open(header, row, key);
            return true;
        }
        catch (LogBrokenException)
        {
            return false;
        }
    }
}
