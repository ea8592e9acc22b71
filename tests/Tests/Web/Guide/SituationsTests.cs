using Steadfast.Tests.Support;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Tests.Web.Guide;

/// <summary>The short pages for particular situations, and what the chapters say where somebody may be in danger.</summary>
public sealed class SituationsTests(SituationsTests.Running running) : IClassFixture<SituationsTests.Running>
{
    /// <summary>Each page by its number, with what a survivor, an advocate or a doctor would look for on it.</summary>
    public static TheoryData<int, string[]> Pages => new()
    {
        { 11,
            [
                "an arm, a cloth, a knee, a pillow, being held under water", "even if you feel fine, and even some days later", "you passed out",
                "your voice or your swallowing changed", "breathing is hard", "your head or your neck hurts badly", "you see or speak oddly",
                "one side of you is weak", "you wet yourself", "you’re pregnant", "lead to a stroke later", "Often nothing shows"] },
        { 12, ["You did not cause it", "72 hours", "5 days", "Traces", "You decide, now or later, or never"] },
        { 13,
            [
                "whoever did what", "Get tested now, and again when the clinic says", "no signs", "no sex, or with protection",
                "You don’t need your partner’s consent", "72 hours", "today"] },
        { 14,
            [
                "It can rise, and stay higher for months", "Hand them over in a public place", "Change routines", "Tell one neighbour", "A “last talk”",
                "order against contact"] },
        { 15,
            [
                "one the other never had in their hands", "can alert the other and destroy evidence", "recovery number", "The phone contract", "family groups",
                "Location sharing", "toys", "small tags", "Keep notes"] },
        { 16,
            [
                "You’re safe now", "not your fault", "No messages to carry", "No details", "Tell one adult at school", "Never ask them to keep the secret",
                "lines for children"] },
        { 17, ["don’t want to die", "clean water", "call at once, also if you feel well", "out of reach"] },
        { 18,
            [
                "Waiting doesn’t mean for ever", "you’re afraid of how they’ll react", "one of you thinks of dying", "children would hear it",
                "a crime or a court case", "someone else’s secret", "An infection, a pregnancy, money that is due, or anyone in danger"] },
        { 19, ["87% of 297 people", "The other had other choices", "doesn’t make it so"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    [Trait("Finding", "S31")]
    [Trait("Finding", "S37")]
    public async Task Each_page_says_what_it_is_for_is_no_advice_and_leads_to_people(int number, string[] said)
    {
        using var anybody = running.App.Somebody();

        var page = await anybody.OpenAsync($"/g/{number}");

        Every.Of(said, words => Assert.Contains(words, page.Text));
        Assert.True(page.Has("article a[href='/h']") || page.Has("article a[href='/h/1']"));
        Assert.DoesNotContain("{claim", page.Html, StringComparison.Ordinal);
        Assert.False(page.Has("main a[href='/g/" + (number + 1) + "'].btn"));
    }

    [Fact]
    public async Task They_stand_in_a_list_of_their_own_and_each_but_one_says_that_it_is_no_advice()
    {
        using var anybody = running.App.Somebody();
        var list = await anybody.OpenAsync("/g");

        Assert.Equal(
            Chapter.All.Where(chapter => chapter.IsForASituation).Select(chapter => chapter.Title), list.Texts("section[aria-labelledby=situations] a"));
        Assert.Equal(Pages.Count, list.Texts("section[aria-labelledby=situations] a").Count);
        Assert.Contains("None of them is medical or legal advice.", list.Text);
        foreach (var chapter in Chapter.All.Where(chapter => chapter.Number is > 10 and not 19))
        {
            Assert.Matches("isn’t (medical or )?legal advice", (await anybody.OpenAsync($"/g/{chapter.Number}")).Text);
        }

        Assert.Equal("Guide", (await (await anybody.OpenAsync("/h")).FollowAsync("More for particular situations")).Heading);
    }

    /// <summary>The finding, the chapter, and what it says since.</summary>
    [Theory]
    [InlineData("S7", 3, "If you’re afraid, you don’t have to come back. Send word from somewhere safe, or not at all.")]
    [InlineData("S31", 5, "Wait, and get help first, if you’re afraid of how they’ll react, or if one of you thinks of dying.")]
    [InlineData("S30", 5, "One exception: infection, pregnancy, money that is due, anyone in danger. Tell that now, in person or by phone.")]
    [InlineData("S32", 5, "If you hurt, threatened or frightened someone, it isn’t a slip")]
    [InlineData("S33", 4, "doesn’t mean that you have to accept being hit, humiliated, or watched without end")]
    [InlineData("S34", 4, "if you’ve hardly slept for more than a week")]
    [InlineData("S34", 4, "Go at once if you don’t sleep at all for two nights, or feel wired and not tired.")]
    [InlineData("S35", 4, "They are common, and they pass in waves.")]
    [InlineData("S45", 4, "Family helps some people and endangers others. You know yours.")]
    [InlineData("S53", 2, "That means it left you. The other may never be able to see it")]
    [InlineData("S54", 2, "using what you share counts as contact. That goes for an apology too, and also when the other agrees. Ask a lawyer.")]
    [InlineData("S52", 2, "If a court case is running or likely, ask a lawyer before you delete.")]
    [InlineData("B9", 2, "could still find out. Write only where you feel safe.")]
    public async Task A_chapter_says_what_is_so_where_it_is_dangerous(string finding, int chapter, string said)
    {
        using var anybody = running.App.Somebody();

        Assert.Contains(said, (await anybody.OpenAsync($"/g/{chapter}")).Text);
        Assert.NotEmpty(finding);
    }

    public sealed class Running : IAsyncLifetime
    {
        internal App App { get; private set; } = null!;

        public async ValueTask InitializeAsync() => App = await App.StartAsync();

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
