using Steadfast.Tests.Support;

namespace Steadfast.Tests.Browser;

/// <summary>What a checker can find about access, on every page with 26 weeks in it, in light and dark, at the smallest width.</summary>
[Trait("Kind", "Browser")]
[Trait("Engine", "sqlite")]
public sealed class AccessibilityTests
{
    [Fact]
    [Trait("Security", "S22")]
    public async Task Axe_finds_nothing_in_the_light_nor_in_the_dark()
    {
        var tour = await Tour.TakenAsync();
        Assert.Empty(tour.Found(Look.Access));
        Assert.Empty(tour.Found(Look.Dark));
    }

    [Fact]
    public async Task Nothing_is_wider_than_the_smallest_phone_or_too_low_for_a_finger()
    {
        var tour = await Tour.TakenAsync();
        Assert.Empty(tour.Found(Look.Width));
        Assert.Empty(tour.Found(Look.Height));
    }

    [Fact]
    public async Task Every_page_there_is_was_looked_at()
    {
        var tour = await Tour.TakenAsync();
        Assert.Empty(tour.Missed);
        Assert.True(tour.Public.Count > 15 && tour.SignedIn.Count > 150, $"{tour.Public.Count} and {tour.SignedIn.Count} pages");
    }

    /// <summary>A page on which everything is wrong that a tour looks for: whichever look were blind would say nothing of it.</summary>
    [Theory]
    [InlineData(nameof(Look.Access), "<h1></h1>")]
    [InlineData(nameof(Look.Dark), "<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222; } }</style><p>Hardly there.</p>")]
    [InlineData(nameof(Look.Width), "<div style='width: 400px; height: 9px'></div>")]
    [InlineData(nameof(Look.Width), "<p dir=auto style='white-space: nowrap'>no</p>")]
    [InlineData(nameof(Look.Height), "<button style='height: 20px'>Low</button>")]
    [InlineData(nameof(Look.Leave), "<div style='position: fixed; inset: 0; z-index: 2147483647'></div>")]
    [InlineData(nameof(Look.Large), "<style>@media (min-width: 600px) { .leave { display: none !important; } }</style>")]
    [InlineData(nameof(Look.Keyboard), "<a href=/elsewhere tabindex=1>First</a>")]
    [InlineData(nameof(Look.Moving), "<p style='transition: color 1s !important'>Moving</p>")]
    public async Task Each_look_finds_what_is_planted(string look, string planted)
    {
        await using var app = await App.StartAsync();
        var page = await Chromium.OpenAsync(app);
        await page.RouteAsync("**/g", async route =>
        {
            using var visitor = app.Somebody();
            var html = (await visitor.OpenAsync("/g")).Html;
            await route.FulfillAsync(new() { ContentType = "text/html", Body = html.Replace("</main>", planted + "</main>", StringComparison.Ordinal) });
        });

        var tour = await Tour.OfAsync(page, "/g");

        Assert.NotEmpty(tour.Found(Enum.Parse<Look>(look)));
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_is_planted()
    {
        await using var app = await App.StartAsync();
        var tour = await Tour.OfAsync(await Chromium.OpenAsync(app), "/g");
        Assert.Empty(Enum.GetValues<Look>().SelectMany(tour.Found));
    }
}
