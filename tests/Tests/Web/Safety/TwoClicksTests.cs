using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Safety;

/// <summary>Going is never made hard: no long way, and no second thoughts put into anybody's head.</summary>
public sealed class TwoClicksTests
{
    [Fact]
    [Trait("Security", "S20")]
    public async Task From_the_shared_part_leaving_is_two_clicks_and_so_is_erasing_from_the_settings()
    {
        await using var app = await App.StartAsync();
        var (ana, _, space) = await app.LinkAsync();

        var leaving = await (await ana.OpenAsync(space)).FollowAsync("Stop sharing");
        Assert.Equal("/o", (await leaving.SubmitAsync()).Path);

        var erasing = await (await ana.OpenAsync("/s")).FollowAsync("Erase my account");
        Assert.Contains("/s/7/1", erasing.Links);
    }
}
