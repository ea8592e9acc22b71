using Steadfast.Tests.Support;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Tests.Web.Guide;

/// <summary>The page where every figure leads.</summary>
public sealed class ClaimsPageTests
{
    [Fact]
    [Trait("Article", "3.1")]
    [Trait("Article", "3.3")]
    [Trait("Article", "3.4")]
    public async Task Every_figure_is_told_with_its_source_and_what_does_not_follow_is_said_not_to()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();

        var page = await (await anybody.OpenAsync("/g")).FollowAsync("Where the figures come from");

        Assert.Equal("/g/f", page.Path);
        Assert.Equal(Claim.All.Select(claim => claim.Id), page.Document.QuerySelectorAll("main section").Select(section => section.Id));
        Assert.All(page.Document.QuerySelectorAll("main section"), section => Assert.Equal(5, section.QuerySelectorAll("dd").Count(part => part.TextContent.Trim().Length > 0)));
        Assert.Contains("release of 13 March 2024", page.One("#calls-7m").TextContent, StringComparison.Ordinal);
        Assert.Contains("2,719 days", page.One("#calls-days").TextContent, StringComparison.Ordinal);
        Assert.Contains("Not supported", page.One("#calls-meaning strong").TextContent, StringComparison.Ordinal);
        Assert.Contains("What we say with it", page.One("#pause-20").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_in_the_guide_is_a_link_to_its_claim()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();

        var page = await anybody.OpenAsync("/g/3");

        Assert.Equal("20 minutes", page.One("a[href='/g/f#pause-20']").TextContent);
        Assert.DoesNotContain("{claim", page.Html, StringComparison.Ordinal);
    }
}
