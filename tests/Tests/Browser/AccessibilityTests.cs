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
}
