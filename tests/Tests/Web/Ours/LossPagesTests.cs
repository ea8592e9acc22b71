using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Tests.Web.Ours;

/// <summary>Somebody with the database takes a record away: whoever had read it is told on the next page they open.</summary>
[Trait("Security", "7.6")]
public sealed class LossPagesTests
{
    [Fact]
    public async Task Both_are_told_on_whichever_page_they_open_that_what_they_share_is_gone()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        using var hers = ana;
        using var his = ben;
        await ana.OpenAsync(space);
        await TamperAsync(app, "DELETE FROM space WHERE id = @id", Id(space));

        foreach (var person in (Visitor[])[ana, ben])
        {
            foreach (var path in (string[])["/h", "/t", "/o", "/m", "/s", "/g", "/s/6", "/h/1"])
            {
                var page = await person.OpenAsync(path);
                Assert.Equal(HttpStatusCode.OK, page.Status);
                Assert.Contains("A part that you share is no longer there", page.One("[role=alert]").TextContent, StringComparison.Ordinal);
                Assert.Empty(page.Faults());
            }

            var gone = await person.OpenAsync(space);
            Assert.Equal(HttpStatusCode.NotFound, gone.Status);
            Assert.Contains("no longer there", gone.Text, StringComparison.Ordinal);
            Assert.Equal(["A part that you share no longer there"], (await person.OpenAsync("/o")).Texts(".lines li"));
            var record = await person.OpenAsync("/s/6");
            Assert.Contains("It is no longer there. 4 entries Receipt of the record as you saw it last", record.Text, StringComparison.Ordinal);
        }

        await app.PassAsync(TimeSpan.FromHours(13), ana, ben);
        Assert.Contains("no longer there", (await ana.OpenAsync("/h")).Text, StringComparison.Ordinal);
        Assert.Contains("no longer there", (await ben.OpenAsync("/h")).Text, StringComparison.Ordinal);
        Assert.False((await app.Somebody().OpenAsync("/h")).Has("[role=alert]"));
    }

    [Fact]
    public async Task Notes_that_are_gone_are_said_to_be_so_and_the_rest_can_still_be_taken()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        using var hers = ana;
        using var his = ben;
        var session = (await app.Services.GetRequiredService<Sessions>().OpenAsync(ana.Token, true, default))!;
        await TamperAsync(app, "DELETE FROM space WHERE id = @id", (await app.Services.GetRequiredService<Access>().ReadNotesAsync(session, default)).Id);

        foreach (var path in (string[])["/t", "/m", "/h", "/o", space])
        {
            var page = await ana.OpenAsync(path);
            Assert.NotEqual(HttpStatusCode.NotFound, page.Status);
            Assert.NotEqual(HttpStatusCode.InternalServerError, page.Status);
            Assert.Contains("Your notes are no longer there", page.One("[role=alert]").TextContent, StringComparison.Ordinal);
            Assert.False((await ben.OpenAsync(path)).Has("[role=alert]"));
        }

        Assert.Contains("My notes It is no longer there.", (await ana.OpenAsync("/s/6")).Text, StringComparison.Ordinal);
        var taken = await (await ana.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase });
        Assert.Contains("Ben", taken.Html, StringComparison.Ordinal);
        await app.Services.GetRequiredService<Sessions>().LockNotesAsync(session, default);
        Assert.Contains("Your notes are no longer there", (await ana.OpenAsync("/t")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_record_that_does_not_agree_with_itself_closes_nothing_else_and_keeps_nobody(bool isChain)
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        using var hers = ana;
        using var his = ben;
        await ana.OpenAsync(space);
        await app.PassAsync(TimeSpan.FromMinutes(20), ana, ben);
        if (isChain)
        {
            await TamperAsync(app, "UPDATE space SET head_hash = id WHERE id = @id", Id(space));
        }
        else
        {
            await SpeakForAsync(app, ben, ana, Id(space));
        }

        foreach (var path in (string[])["/t", "/o", "/m", "/m/11", "/m/19", "/m/26", "/m/27", "/m/28", "/m/30", "/m/31", "/m/32", "/s/6", "/s/5", "/h"])
        {
            var page = await ana.OpenAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, page.Status));
            Assert.Empty(page.Faults());
        }

        Assert.Contains("does not agree with itself", (await ana.OpenAsync("/t")).One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await ana.OpenAsync(space)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await ana.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase })).Status);
        var left = await (await (await ana.OpenAsync("/o")).FollowAsync("Stop sharing")).SubmitAsync(button: "Stop sharing now");
        Assert.Equal(("/o", HttpStatusCode.OK), (left.Path, left.Status));
        Assert.False((await ana.OpenAsync("/t")).Has("[role=alert]"));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(space + "/3")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ben.OpenAsync("/t")).Status);
    }

    [Fact]
    public async Task Nobody_is_told_anything_while_all_is_there_or_after_one_has_left()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        using var hers = ana;
        using var his = ben;
        await ana.OpenAsync(space);
        await (await ana.OpenAsync(space + "/3")).SubmitAsync();

        foreach (var person in (Visitor[])[ana, ben])
        {
            foreach (var path in (string[])["/h", "/t", "/o", "/s/6"])
            {
                Assert.False((await person.OpenAsync(path)).Has("[role=alert]"));
            }
        }
    }

    /// <summary>Has one sign and seal, with the keys that are theirs, a name in the other's name.</summary>
    private static async Task SpeakForAsync(App app, Visitor one, Visitor other, Id<Space> space)
    {
        var sessions = app.Services.GetRequiredService<Sessions>();
        var (his, hers) = ((await sessions.OpenAsync(one.Token, true, default))!, (await sessions.OpenAsync(other.Token, true, default))!);
        var lines = app.Services.GetRequiredService<Lines>();
        var view = await lines.OpenAsync(his, space, default);
        var said = new MemberNamed("Nobody", DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime)) { By = hers.Me };
        var row = MembersHand.Seal(his.Identity, view.Place, said, view.Keys[0].Key, app.Clock.GetUtcNow(), header => header);
        Assert.True(await lines.AppendAsync(view.Place, false, 0, [row], null, default));
    }

    private static Id<Space> Id(string path) => Id<Space>.Parse(path["/o/".Length..], null);

    private static async Task TamperAsync(App app, string sql, Id<Space> id)
    {
        await using var db = await app.Database.ConnectAsync();
        Assert.Equal(1, await db.ExecuteAsync(sql, new { id = id.ToBytes() }));
    }
}
