using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Settings;

/// <summary>Zones under the names that browsers, machines and people have for them.</summary>
public sealed class ZoneChoicesTests
{
    [Theory]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("Asia/Saigon", "Asia/Ho_Chi_Minh")]
    [InlineData("Asia/Katmandu", "Asia/Kathmandu")]
    [InlineData("Europe/Kiev", "Europe/Kyiv")]
    [InlineData("America/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Asia/Rangoon", "Asia/Yangon")]
    [InlineData("Africa/Asmera", "Africa/Asmara")]
    [InlineData("America/Indianapolis", "America/Indiana/Indianapolis")]
    [InlineData("America/Godthab", "America/Nuuk")]
    [InlineData("Atlantic/Faeroe", "Atlantic/Faroe")]
    [InlineData("Pacific/Ponape", "Pacific/Pohnpei")]
    [InlineData("Pacific/Enderbury", "Pacific/Kanton")]
    public async Task A_zone_that_a_browser_calls_by_its_old_name_can_be_found_on_the_list(string old, string now)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync(old);

        var page = await ana.OpenAsync("/s/4");

        Assert.Contains(
            page.Document.QuerySelectorAll("select option"),
            option =>
                (option.GetAttribute("value"), option.GetAttribute("data-also")) is var (value, also)
                    && ((value, also) == (now, old) || (value, also) == (old, now)));
        Assert.Contains(page.Value("Locale.Zone"), (string[])[old, now]);
    }

    [Theory]
    [InlineData("US/Eastern")]
    [InlineData("Etc/GMT-3")]
    public async Task A_zone_that_is_not_on_the_list_stays_chosen(string zone)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync(zone);

        Assert.Equal(zone, (await ana.OpenAsync("/s/4")).Value("Locale.Zone"));
    }

    [Fact]
    public async Task A_browser_that_knows_its_zone_by_an_old_name_has_it_chosen()
    {
        await using var app = await App.StartAsync();
        var page = await Chromium.OpenAsync(app);
        await page.AddInitScriptAsync("Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'Asia/Calcutta' });");

        await page.GotoAsync("/new/1?a=true");

        Assert.Equal("Asia/Kolkata", await page.Locator("select[data-here]").InputValueAsync());
    }
}
