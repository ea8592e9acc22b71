using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Today;

public sealed class TodayPageTests
{
    [Theory]
    [InlineData("Europe/Madrid", "Good evening", "Wednesday 10 March")]
    [InlineData("America/New_York", "Good afternoon", "Wednesday 10 March")]
    [InlineData("America/Los_Angeles", "Good morning", "Wednesday 10 March")]
    [InlineData("Australia/Sydney", "Good evening", "Thursday 11 March")]
    public async Task Today_says_the_day_and_the_hour_where_the_person_is(string zone, string greeting, string day)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync(zone);

        var today = await ana.OpenAsync("/t");

        Assert.Equal(greeting, today.Heading);
        Assert.Equal([day], today.Texts(".date"));
    }

    [Fact]
    [Trait("Article", "5.4")]
    public async Task Today_offers_three_things_with_support_and_care_first_and_asks_for_the_recovery_code_that_was_never_typed_back()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var today = await ana.OpenAsync("/t");

        Assert.Equal("How today was", today.Texts("h2")[0]);
        Assert.Equal(["The people on my side", "Sleep, food, moving, people"], today.Texts(".lines b"));
        Assert.Contains("Your recovery code was never typed back.", today.Text);
        Assert.True(today.Has("main a[href='/s/8']"));
    }

    [Fact]
    [Trait("Security", "S16")]
    public async Task When_the_notes_are_put_away_today_offers_to_open_them()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        var today = await ana.OpenAsync("/t");

        Assert.Equal(["Open my notes", "Help, for now or for later", "Read in the guide"], today.Texts(".lines b"));
    }

    [Fact]
    [Trait("Security", "S12")]
    public async Task What_the_other_does_changes_nothing_on_today()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        var before = (await ana.OpenAsync("/t")).Text;

        await (await ben.OpenAsync(space + "/1"))
            .SubmitAsync(new() { ["What"] = "I ring the bank", ["Due"] = "2027-03-12", ["Fallback"] = "A note", ["Size"] = "Small" });

        Assert.Equal(before, (await ana.OpenAsync("/t")).Text);
    }

    [Fact]
    [Trait("Article", "54.1")]
    public async Task What_is_left_for_another_day_is_gone_without_a_word_and_back_tomorrow()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var today = await (await ana.OpenAsync("/t")).SubmitAsync(button: "Not today: The people on my side");

        Assert.Equal("/t", today.Path);
        Assert.Equal(["Sleep, food, moving, people", "What happened"], today.Texts(".lines b"));
        await app.PassAsync(TimeSpan.FromDays(1), ana);
        Assert.Contains("The people on my side", (await ana.OpenAsync("/t")).Texts(".lines b"));
    }

    [Fact]
    [Trait("Article", "54.1")]
    public async Task How_the_day_was_is_told_on_the_first_page_itself_in_one_post()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var told = await (await ana.OpenAsync("/t")).SubmitAsync(new() { ["Evening"] = "Hard", ["Settled"] = "Apart", ["Shaken"] = "Nothing" }, "Keep this");

        Assert.Equal("/t", told.Path);
        Assert.False(told.Has("[name=Evening]"));
        Assert.Equal("Hard", (await ana.OpenAsync("/m/12/1")).Value("Evening"));
    }

    [Fact]
    [Trait("Article", "54.1")]
    public async Task Somebody_chooses_what_stands_there_and_can_choose_nothing()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var choose = await (await ana.OpenAsync("/t")).FollowAsync("Change what stands here");
        Assert.Equal(7, choose.Document.QuerySelectorAll("input[type=checkbox][checked]").Length);

        await choose.SubmitAsync(new() { ["Things"] = "Journal" });
        Assert.Equal(["Two lines in the journal"], (await ana.OpenAsync("/t")).Texts(".lines b"));

        var nothing = (await ana.OpenAsync("/m/25")).Document.QuerySelectorAll("main input[type=hidden]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!));
        await ana.PostAsync("/m/25", nothing);
        Assert.Contains("Nothing more stands here today.", (await ana.OpenAsync("/t")).Text);
    }
}
