using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Promises;

public sealed class PromisePagesTests : IAsyncLifetime
{
    private App _app = null!;
    private Visitor _ana = null!;
    private Visitor _ben = null!;
    private string _space = "";

    public async ValueTask InitializeAsync()
    {
        _app = await App.StartAsync();
        (_ana, _ben, _space) = await _app.LinkAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Article", "41.2")]
    [Trait("Article", "41.5")]
    public async Task A_promise_is_offered_accepted_told_by_both_and_stands_on_the_wall()
    {
        var offered = await OfferAsync();
        Assert.Equal("I ring the bank", offered.Heading);
        Assert.Contains("You promised Ana · by Friday 12 March", offered.Text);
        Assert.Contains("Offered. It counts once Ana accepts it.", offered.Text);

        var accepted = await (await _ana.OpenAsync(offered.Path)).SubmitAsync(button: "Accept it");
        Assert.Contains("Ben promised you · by Friday 12 March", accepted.Text);

        var byMaker = await (await (await _ben.OpenAsync(offered.Path)).FollowAsync("Say how it went")).SubmitAsync(new() { ["Outcome"] = "Kept", ["Words"] = "On Thursday" });
        Assert.Contains("Your account Kept. On Thursday Written on Wednesday 10 March. Kept beside it.", byMaker.Text);
        Assert.False((await _ana.OpenAsync(_space)).Has("svg"));

        var byReceiver = await (await (await _ana.OpenAsync(offered.Path)).FollowAsync("Say how it went")).SubmitAsync(new() { ["Outcome"] = "Kept" });
        Assert.Equal(["Your account", "Ben’s account"], byReceiver.Texts(".two-say dt"));
        Assert.Contains("It was a promise to you, so your word decides.", byReceiver.Text);

        var wall = await _ben.OpenAsync(_space);
        Assert.Single(wall.Texts("figure > svg rect"));
        Assert.Contains("You promised Ana: I ring the bank kept", wall.Text);
    }

    private async Task<Page> OfferAsync(string what = "I ring the bank", string due = "2027-03-12") =>
        await (await _ben.OpenAsync(_space + "/1")).SubmitAsync(new() { ["What"] = what, ["Due"] = due, ["Fallback"] = "Thursday noon, by a note", ["Size"] = "Small" });
}
