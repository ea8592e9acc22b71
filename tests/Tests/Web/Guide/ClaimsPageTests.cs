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
        Every.Of(
            page.Document.QuerySelectorAll("main section"),
            section => Assert.Equal(5, section.QuerySelectorAll("dd").Count(part => part.TextContent.Trim().Length > 0)));
        Assert.Contains("release of 13 March 2024", page.One("#calls-7m").TextContent, StringComparison.Ordinal);
        Assert.Contains("2,719 days", page.One("#calls-days").TextContent, StringComparison.Ordinal);
        Assert.Contains("Not supported", page.One("#calls-meaning strong").TextContent, StringComparison.Ordinal);
        Assert.Contains("What we say with it", page.One("#pause-20").TextContent, StringComparison.Ordinal);
    }

    /// <summary>The claim, its row, and what stands for its source, for who was counted, for its year and for its limits.</summary>
    public static TheoryData<string, string, string, string, string, string> Looked => new()
    {
        { "betrayals-5", "9.2", "marriage.com and ccp.net.au", "Not said.", "Not said.", "may be none of them" },
        { "ptsd", "16.2", "Laaser and others, 2017", "123 of 202 women, asked online: self-selected, heterosexual, 95% of them white", "2017",
            "betrayed in the relationship they were still in, married 20 years on average. Those who left are not in it" },
        { "ptsd", "65.1", "a magazine's blog in one place and a directory of therapists in the other", "123 of 202 women", "2017",
            "Showing signs and meeting criteria are two things." },
        { "traumatic-96", "16.3", "Laaser and others, 2017", "194 of the same 202 women", "2017", "Those who left are not in it." },
        { "worst-57", "16.3", "Laaser and others, 2017", "not all of them", "2017", "No number of 202 gives this share; 114 of 201 would." },
        { "childhood", "25.3", "Hepp and others", "549 people online", "2021", "A made-up money game with strangers, and no partners." },
        { "months-6", "35.4", "mindfullymindingme.com", "Not said.", "Not said.", "It is no goal" },
        { "usually", "66.2", "None", "Not said.", "Not said.", "Often is not always" },
        { "stronger", "85.2", "None", "Not said.", "Not said.", "Those who parted are not counted, and ending well is a good outcome too." },
    };

    [Theory]
    [MemberData(nameof(Looked))]
    [Trait("Article", "9.2")]
    [Trait("Article", "25.3")]
    [Trait("Article", "35.4")]
    [Trait("Article", "66.2")]
    [Trait("Article", "85.2")]
    public async Task What_was_looked_into_is_told_with_source_sample_year_and_limits(
        string id, string row, string source, string sample, string year, string limits)
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();

        var parts = (await anybody.OpenAsync("/g/f")).Texts($"#{id} dd");

        Assert.Contains(row, Claim.Of(id).Article);
        Assert.Equal(5, parts.Count);
        Every.Of(parts.Skip(1).Zip([source, sample, year, limits]), part => Assert.Contains(part.Second, part.First, StringComparison.Ordinal));
    }

    /// <summary>
    /// Figures of our own that reviewers of the texts asked for: the claim, who was counted, its year, a word of its limits, and how far it is borne out.
    /// </summary>
    public static TheoryData<string, string, int, string, Standing> Ours => new()
    {
        { "therapy-two-years", "130 of 134 married couples", 2006, "no promise", Standing.Supported },
        { "therapy-lost", "A review", 2020, "weaker in everyday practice", Standing.Supported },
        { "infidelity-five-years", "19 couples", 2014, "only counts are given", Standing.InPart },
        { "feedback-pcoms", "2,910", 2018, "In psychiatric care it made no difference (g = 0.10). Its makers dispute that", Standing.InPart },
        { "feedback-routine", "11 reviews", 2023, "g = 0.36 to 0.53, or 20 to 29 in 100", Standing.InPart },
        { "self-blame", "answered a survey by themselves", 2024, "83.5% were still in the relationship", Standing.InPart },
        { "anger-harm", "The same people", 2024, "beside anger too", Standing.InPart },
        { "pep-72", "A guideline", 2025, "Later is too late", Standing.Supported },
        { "contraception-5-days", "A fact sheet", 2012, "The sooner", Standing.InPart },
        { "apology-weights", "333 people asked online and 422 students", 2016, "a written story", Standing.InPart },
    };

    [Theory]
    [MemberData(nameof(Ours))]
    public void Figures_of_our_own_say_who_was_counted_when_and_what_they_do_not_say(string id, string sample, int year, string limits, Standing standing)
    {
        var claim = Claim.Of(id);

        Assert.Empty(claim.Article);
        Assert.Contains(sample, claim.Sample, StringComparison.Ordinal);
        Assert.Equal((year, standing), (claim.Year, claim.Standing));
        Assert.Contains(limits, claim.Limits, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_could_find_in_their_writing_is_said_not_to_be_verified()
    {
        foreach (var id in (string[])["quote-support", "quote-sequences"])
        {
            Assert.Equal(Standing.NoSource, Claim.Of(id).Standing);
            Assert.Contains("have not verified them", Claim.Of(id).Limits, StringComparison.Ordinal);
            Assert.DoesNotContain('“', Claim.Of(id).Figure + Claim.Of(id).Says);
        }
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
