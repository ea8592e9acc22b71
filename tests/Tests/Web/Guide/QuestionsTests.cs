using Steadfast.Tests.Support;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Tests.Web.Guide;

/// <summary>The chapter of questions that people ask.</summary>
public sealed class QuestionsTests
{
    [Fact]
    [Trait("Article", "87.2")]
    [Trait("Article", "88.2")]
    [Trait("Article", "89.2")]
    [Trait("Article", "90.2")]
    [Trait("Article", "91.2")]
    public async Task Anybody_reads_short_answers_to_what_people_ask()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();

        var page = await (await anybody.OpenAsync("/g")).FollowAsync("Questions people ask");

        Assert.Equal(
            [
                "Why is this so hard?", "How long does it take?", "What are the steps?", "What is each of us to do?", "Does couples therapy help?",
                "When is it time to ask for help?",
                "Do such signs go away?", "Do people come out of this stronger?", "Can I trust my gut?",
            ],
            page.Texts("article h2"));
        Assert.DoesNotContain("{claim", page.Html, StringComparison.Ordinal);
    }

    /// <summary>The row, what is said about it, where the way on leads and what stands there.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "81.1", "no sign that you’re doing it wrong", "taking your time", "Taking your time" },
        { "83.1", "neither waits for the other", "sleep, food, moving and people", "Looking after myself" },
        { "83.3", "Deciding and needing belong together.", "what they would need, and where their limits are", "What I need" },
        { "90.3", "Some things are theirs alone to say", "whether they want to go on", "Deciding" },
        { "90.4", "Friends, family, a group or a therapist", "stand at your side", "People who support me" },
        { "85.1", "patience, being open where it is safe", "Looking back on the week", "Looking back on the week" },
        { "85.3", "Fear is a gut feeling too.", "Deciding", "Deciding" },
        { "89.3", "going together can make it worse", "alone first", "Help" },
        { "91.3", "the same thing happens again and again", "A short check", "Is it time to ask for help?" },
        { "91.4", "what stays deserves help now", "keep one", "Is it time to ask for help?" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Article", "81.1")]
    [Trait("Article", "83.1")]
    [Trait("Article", "83.3")]
    [Trait("Article", "89.3")]
    [Trait("Article", "90.3")]
    [Trait("Article", "91.3")]
    public async Task An_answer_leads_to_where_it_can_be_done(string row, string said, string link, string heading)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var page = await ana.OpenAsync("/g/6");

        Assert.True(page.Text.Contains(said, StringComparison.Ordinal), $"{row}: {page.Text}");
        Assert.Equal(heading, (await page.FollowAsync(link)).Heading);
    }

    [Theory]
    [InlineData("healing-time", "Nobody can say.")]
    [InlineData("months-6", "on different conditions")]
    [InlineData("steps-5", "owning up, giving room, talking openly")]
    [InlineData("therapy-70", "look at what stands behind it")]
    [InlineData("therapy-two-years", "two years later")]
    [InlineData("therapy-lost", "it faded again")]
    [InlineData("usually", "and no promise")]
    [InlineData("stronger", "those who parted are not in it")]
    [InlineData("childhood", "it excuses nobody")]
    [Trait("Article", "25.3")]
    [Trait("Article", "66.2")]
    [Trait("Article", "85.2")]
    [Trait("Article", "87.3")]
    [Trait("Article", "88.3")]
    [Trait("Article", "89.4")]
    [Trait("Article", "89.5")]
    public async Task What_the_article_claims_stands_there_with_its_claim_and_a_word_of_care(string id, string care)
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();

        var page = await anybody.OpenAsync("/g/6");

        Assert.Equal(Claim.Of(id).Figure, page.One($"article a[href='/g/f#{id}']").TextContent);
        Assert.Contains(care, page.Text);
    }

    [Fact]
    [Trait("Finding", "S10")]
    public async Task A_gut_that_says_danger_is_not_to_wait()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();

        var page = await anybody.OpenAsync("/g/6");

        Assert.Contains("If it says you’re in danger, don’t wait and don’t weigh it: get help.", page.Text);
        Assert.Equal("Help", (await page.FollowAsync("get help")).Heading);
    }
}
