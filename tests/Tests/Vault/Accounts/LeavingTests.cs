using Dapper;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>Whoever left is told when it shows, and can put that day off.</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task A_space_that_nobody_joined_is_gone_with_whoever_made_it()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);

        await copy.Links.LeaveAsync(ana.Session, invitation.Space, 30, default);

        await using var db = await copy.Database.ConnectAsync();
        foreach (var table in (string[])["space WHERE id", "entry WHERE space", "space_grant WHERE space"])
        {
            Assert.Equal(0, await db.QuerySingleAsync<long>($"SELECT count(*) FROM {table} = @space", new { space = invitation.Space.ToBytes() }));
        }
    }

    private static readonly DateOnly s_today = DateOnly.FromDateTime(Copy.Noon.UtcDateTime);

    [Fact]
    public async Task Whoever_left_is_told_on_which_day_it_shows_until_two_weeks_after()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        Assert.Empty(await copy.Links.LeftAsync(ana.Session, default));

        await copy.Links.LeaveAsync(ana.Session, id, 30, default);

        Assert.Equal([new(id, s_today, s_today.AddDays(31))], await copy.Links.LeftAsync(ana.Session, default));
        Assert.Empty(await copy.Links.LeftAsync(ben.Session, default));
        copy.Clock.Advance(TimeSpan.FromDays(30 + 14));
        Assert.Single(await copy.Links.LeftAsync(await copy.SignInAsync(ana), default));
        copy.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await copy.Links.LeftAsync(await copy.SignInAsync(ana), default));
    }

    [Fact]
    public async Task Whoever_leaves_an_empty_space_is_told_of_no_day()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await copy.Links.LeaveAsync(ben.Session, id, 30, default);
        await copy.Links.LeaveAsync(ana.Session, id, 30, default);

        Assert.Equal([new(id, s_today, null)], await copy.Links.LeftAsync(ana.Session, default));
    }

    [Theory]
    [InlineData(-15, false)]
    [InlineData(-14, true)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void The_day_is_told_for_two_weeks_before_it(int days, bool isTold)
    {
        Assert.Equal(isTold, new LeftSpace(new(1), s_today, s_today.AddDays(31)).IsToBeTold(s_today.AddDays(31 + days)));
        Assert.False(new LeftSpace(new(1), s_today, null).IsToBeTold(s_today.AddDays(31 + days)));
    }

    [Fact]
    public async Task The_day_can_be_put_off_and_never_brought_forward_and_whoever_stayed_sees_no_difference()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await copy.Links.LeaveAsync(ana.Session, id, 30, default);

        Assert.Null(await copy.Links.PutOffAsync(ana.Session, id, 60, default));
        Assert.Equal(s_today.AddDays(61), await ShowsAsync(ana.Session));
        Assert.Null(await copy.Links.PutOffAsync(ana.Session, id, 60, default));
        Assert.Equal("left-later", await copy.Links.PutOffAsync(ana.Session, id, 59, default));
        Assert.Equal(s_today.AddDays(61), await ShowsAsync(ana.Session));
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Links.PutOffAsync(ben.Session, id, 60, default));

        copy.Clock.Advance(TimeSpan.FromDays(60));
        Assert.False((await copy.Access.ReadAsync(await copy.SignInAsync(ben), id, default)).IsClosed);
        copy.Clock.Advance(TimeSpan.FromDays(1));
        Assert.True((await copy.Access.ReadAsync(await copy.SignInAsync(ben), id, default)).IsClosed);
        Assert.Equal("left-shows", await copy.Links.PutOffAsync(await copy.SignInAsync(ana), id, 60, default));
        Assert.Empty((await copy.Verification.CheckDatabaseAsync(default)).Faults);

        async Task<DateOnly?> ShowsAsync(Session session) => Assert.Single(await copy.Links.LeftAsync(session, default)).ShowsOn;
    }
}
