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

    /// <summary>The claim, its row, and what stands for its source, for who was counted, for its year and for its limits.</summary>
    public static TheoryData<string, string, string, string, string, string> Looked => new()
    {
        { "betrayals-5", "9.2", "marriage.com and ccp.net.au", "Not said.", "Not said.", "may be none of them" },
        { "ptsd", "16.2", "Laaser and others, 2017", "123 of 202 women, asked online: self-selected, heterosexual, 95% of them white", "2017", "no diagnosis" },
        { "ptsd", "65.1", "a magazine's blog in one place and a directory of therapists in the other", "123 of 202 women", "2017", "Showing signs and meeting criteria are two things." },
        { "traumatic-96", "16.3", "Laaser and others, 2017", "194 of the same 202 women", "2017", "women who chose to answer" },
        { "worst-57", "16.3", "Laaser and others, 2017", "not all of them", "2017", "No number of 202 gives this share; 114 of 201 would." },
        { "childhood", "25.3", "psychcentral.com", "Not said.", "Not said.", "excuses nothing" },
        { "months-6", "35.4", "mindfullymindingme.com", "Not said.", "Not said.", "It is no goal" },
        { "usually", "66.2", "None", "Not said.", "Not said.", "Often is not always" },
        { "stronger", "85.2", "None", "Not said.", "Not said.", "Those who parted are not counted, and ending well is a good outcome too." },
    };

    [Theory]
    [MemberData(nameof(Looked))]
    [Trait("Article", "9.2")]
    [Trait("Article", "16.2")]
    [Trait("Article", "16.3")]
    [Trait("Article", "25.3")]
    [Trait("Article", "35.4")]
    [Trait("Article", "65.1")]
    [Trait("Article", "66.2")]
    [Trait("Article", "85.2")]
    public async Task What_was_looked_into_is_told_with_source_sample_year_and_limits(string id, string row, string source, string sample, string year, string limits)
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();

        var parts = (await anybody.OpenAsync("/g/f")).Texts($"#{id} dd");

        Assert.Contains(row, Claim.Of(id).Article);
        Assert.Equal(5, parts.Count);
        Assert.All(parts.Skip(1).Zip([source, sample, year, limits]), part => Assert.Contains(part.Second, part.First, StringComparison.Ordinal));
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
