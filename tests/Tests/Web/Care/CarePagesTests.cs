using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Mine;

namespace Steadfast.Tests.Web.Care;

/// <summary>Looking after oneself, as somebody does it. Everybody here has one and the same program and an account of their own.</summary>
public sealed class CarePagesTests(JournalPagesTests.Running running) : IClassFixture<JournalPagesTests.Running>, IAsyncLifetime
{
    private Visitor _ana = null!;

    public async ValueTask InitializeAsync() => _ana = await running.App.SignUpAsync();

    public ValueTask DisposeAsync()
    {
        _ana.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    [Trait("Article", "53.1")]
    [Trait("Article", "55.3")]
    public async Task A_day_is_noted_changed_and_erased_and_a_week_can_be_filled_in()
    {
        var care = await (await _ana.OpenAsync("/m")).FollowAsync("Looking after myself");
        var form = await care.FollowAsync("Note today");
        Assert.Contains("Only you", form.Texts(".sees dd"));
        Assert.DoesNotContain("calor", form.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", form.Value("Slept"));

        Assert.Equal("/m/17", (await form.SubmitAsync(new() { ["Slept"] = "Enough", ["Words"] = "A quiet day" })).Path);
        var again = await (await _ana.OpenAsync("/m/17")).FollowAsync("Note today");
        Assert.Equal("Enough", again.Value("Slept"));
        await again.SubmitAsync(new() { ["Slept"] = "Some", ["Words"] = "" });
        again = await _ana.OpenAsync(again.Path);
        Assert.Equal(("Some", ""), (again.Value("Slept"), again.Value("Words")));

        care = await (await _ana.OpenAsync("/m/17/1/2027-03-04")).SubmitAsync(new() { ["Moved"] = "Hardly" });
        Assert.Contains("Thursday 4 March noted", care.Texts("details li"));
        Assert.Contains("Tuesday 9 March", care.Texts("details li"));
        await again.SubmitAsync(button: "Erase this");
        Assert.Equal("", (await _ana.OpenAsync(again.Path)).Value("Slept"));
    }

    [Theory]
    [InlineData("/m/17/1/2027-03-03")]
    [InlineData("/m/17/1/2027-03-11")]
    [InlineData("/m/17/1/yesterday")]
    [InlineData("/m/23/7/2027-03-03")]
    [InlineData("/m/23/7/2027-03-11")]
    [InlineData("/m/17/2/AAAAAAAAAAAAAAAAAAAAAQ")]
    [InlineData("/m/23/8/AAAAAAAAAAAAAAAAAAAAAQ")]
    [InlineData("/m/11/1/7")]
    [InlineData("/m/18/5")]
    [InlineData("/h/3/6")]
    public async Task There_is_no_form_for_what_there_is_not(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _ana.OpenAsync(path)).Status);

    // It is half past eleven at night in Dhaka.
    [Theory]
    [InlineData("/m/17/1/2027-03-04", "Words")]
    [InlineData("/m/23/7/2027-03-04", "Next")]
    public async Task A_form_of_the_last_day_that_can_be_told_is_still_taken_after_midnight(string path, string field)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync("Asia/Dhaka");
        var form = await ana.OpenAsync(path);
        for (var minutes = 0; minutes < 32; minutes += 4)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(4));
            await ana.OpenAsync("/m");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await form.SubmitAsync(new() { [field] = "A walk" })).Status);

        Assert.Equal("A walk", (await ana.OpenAsync(path)).Value(field));
        var later = await ana.PostAsync(
            path.Replace("-04", "-03", StringComparison.Ordinal), [new(field, "A walk"), new("__t", form.Value("__t")), new("__who", form.Value("__who"))]);
        Assert.Equal(HttpStatusCode.NotFound, later.Status);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public async Task A_page_of_the_journal_belongs_to_the_week_of_its_day_and_the_six_after(int days, bool isIn)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await (await ana.OpenAsync("/m/AAAAAAAAAAAAAAAAAAAAAQ/2")).SubmitAsync(new() { ["Words"] = "A quiet day" });
        await app.PassAsync(TimeSpan.FromDays(days), ana);

        Assert.Equal(isIn, (await ana.OpenAsync("/m/20")).Texts("main ul.bullets li").Contains("Words for what is in you."));
    }

    [Fact]
    public async Task A_day_of_long_ago_can_still_be_changed_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        foreach (var path in new[] { "/m/17/1/2027-03-10", "/m/23/7/2027-03-10" })
        {
            await (await ana.OpenAsync(path)).SubmitAsync(new() { [path[3] == '1' ? "Words" : "Next"] = "A walk" });
        }

        await app.PassAsync(TimeSpan.FromDays(40), ana);

        foreach (var hub in new[] { "/m/17", "/m/23" })
        {
            var day = await (await ana.OpenAsync(hub)).FollowAsync("Wednesday 10 March noted");
            Assert.Equal(hub, (await day.SubmitAsync(button: "Erase this")).Path);
            Assert.DoesNotContain("noted", (await ana.OpenAsync(hub)).Texts("details .small"));
            Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(day.Path)).Status);
        }
    }

    [Fact]
    public async Task A_day_without_anything_said_is_not_kept()
    {
        var again = await (await _ana.OpenAsync("/m/17/1/2027-03-10")).SubmitAsync();

        Assert.Equal(["There is nothing here yet to keep. One word or one choice is enough."], again.Errors);
    }

    [Fact]
    [Trait("Article", "55.3")]
    [Trait("Article", "55.4")]
    public async Task A_small_goal_is_made_and_done_and_stands_in_the_week()
    {
        Assert.Contains("Nothing was noted in these days", (await _ana.OpenAsync("/m/20")).Text);
        var goals = await (await _ana.OpenAsync("/m/17/2")).SubmitAsync(new() { ["What"] = "Walk by the river" });
        Assert.Contains("Walk by the river I still want to", goals.Texts(".lines li"));
        Assert.Contains("Walk by the river", (await _ana.OpenAsync("/m/17")).Text);

        var form = await goals.FollowAsync("Walk by the river I still want to");
        goals = await form.SubmitAsync(new() { ["Standing"] = "Done" });

        Assert.Contains("Walk by the river Done", goals.Texts(".lines li"));
        Assert.DoesNotContain("Walk by the river", (await _ana.OpenAsync("/m/17")).Everything);
        var week = await _ana.OpenAsync("/m/20");
        Assert.Equal(["Something you wanted to do for yourself: Walk by the river"], week.Texts("main ul.bullets li"));
        Assert.DoesNotMatch(@"\d", week.Everything);
        await (await _ana.OpenAsync(form.Path)).SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("Walk by the river", (await _ana.OpenAsync("/m/17/2")).Everything);
    }

    [Fact]
    [Trait("Article", "55.1")]
    public async Task Somebody_on_the_map_is_one_tap_away_with_words_written_before()
    {
        var map = await _ana.OpenAsync("/m/19");
        Assert.Contains("Nobody is here yet", map.Text);

        map = await (await map.FollowAsync("Add someone")).SubmitAsync(new()
        {
            ["Name"] = "Cleo",
            ["Route"] = "Friend",
            ["WhatFor"] = "Walking",
            ["Phone"] = "+34 600 100 100",
            ["Mail"] = "cleo@example.org",
            ["Message"] = "Can you talk? & now",
            ["Knows"] = "Some",
        });

        Assert.Equal("/m/19", map.Path);
        Assert.True(map.Has("a[href='tel:+34600100100']"));
        Assert.True(map.Has("a[href='sms:+34600100100?body=Can%20you%20talk%3F%20%26%20now']"));
        Assert.True(map.Has("a[href='mailto:cleo@example.org?body=Can%20you%20talk%3F%20%26%20now']"));
        Assert.Contains("There is one person here so far.", map.Text);
        Assert.Contains("Knows: some of it", map.Text);

        map = await (await _ana.OpenAsync("/m/19/1")).SubmitAsync(new() { ["Name"] = "Dora", ["Phone"] = "ask Cleo", ["Mail"] = "no address" });
        Assert.DoesNotContain("There is one person here so far.", map.Everything);
        Assert.Single(map.Texts("a[href^='tel:']"));
        Assert.Single(map.Texts("a[href^='mailto:']"));
    }

    [Fact]
    [Trait("Article", "90.4")]
    public async Task Family_is_among_the_ways_to_be_supported_and_stands_on_the_map_as_such()
    {
        var (ana, ben, _) = await running.App.LinkAsync();
        using (ana)
        using (ben)
        {
            var form = await ana.OpenAsync("/m/19/1");
            Assert.Equal(
                ["Therapy", "Group", "Friend", "Family", "Other"], form.Document.QuerySelectorAll("[name=Route]").Select(radio => radio.GetAttribute("value")));

            var map = await form.SubmitAsync(new() { ["Name"] = "Aunt Rosa", ["Route"] = "Family" });

            Assert.Contains("Family", map.Text);
            Assert.Equal("Family", (await ana.OpenAsync(map.Links.Single(link => link.StartsWith("/m/19/1/", StringComparison.Ordinal)))).Value("Route"));
        }
    }

    [Fact]
    [Trait("Article", "55.1")]
    public async Task The_one_with_whom_somebody_shares_is_gently_named_as_not_meant()
    {
        var (ana, ben, _) = await running.App.LinkAsync();
        using (ana)
        using (ben)
        {
            var map = await (await ana.OpenAsync("/m/19/1")).SubmitAsync(new() { ["Name"] = "ben" });
            Assert.Contains("think of someone outside it", map.Text);
            map = await (await ben.OpenAsync("/m/19/1")).SubmitAsync(new() { ["Name"] = "ben" });
            Assert.DoesNotContain("think of someone outside it", map.Everything);
        }
    }

    [Fact]
    [Trait("Article", "54.3")]
    public async Task The_plan_for_letting_a_feeling_out_is_one_and_claims_no_healing()
    {
        var form = await _ana.OpenAsync("/m/17/3");
        Assert.Contains("doesn’t heal by itself", form.Text);

        await form.SubmitAsync(new() { ["Moving"] = "Run by the river", ["Afterwards"] = "Tea" });

        form = await _ana.OpenAsync("/m/17/3");
        Assert.Equal(("Run by the river", "Tea", ""), (form.Value("Moving"), form.Value("Afterwards"), form.Value("Crying")));
    }

    [Fact]
    [Trait("Caution", "3")]
    [Trait("Caution", "25")]
    public async Task Checking_up_is_noted_by_either_and_gives_nobody_a_right_to_look()
    {
        var form = await (await _ana.OpenAsync("/m/17")).FollowAsync("When I check up on someone");
        Assert.Contains("Checking up can still turn into control", form.Text);
        Assert.Contains("gives nobody a right to watch the other", form.Text);

        Assert.Equal(["There is nothing written yet. A few words are enough, or go back."], (await form.SubmitAsync(new() { ["Why"] = "A late call" })).Errors);
        var list = await form.SubmitAsync(new() { ["What"] = "Looked through the telephone", ["Why"] = "A late call", ["Helped"] = "Briefly" });

        var change = await list.FollowAsync("Looked through the telephone 10 March 2027");
        Assert.Equal("Briefly", change.Value("Helped"));
        Assert.DoesNotContain("Looked through", (await change.SubmitAsync(button: "Erase this")).Everything);
    }

    [Fact]
    [Trait("Article", "54.2")]
    public async Task A_page_about_a_feeling_has_grounding_before_and_after_and_is_rated_by_choice()
    {
        var choice = await (await _ana.OpenAsync("/m")).FollowAsync("Write about a feeling");
        Assert.Contains("This program doesn’t scan or rate what you write here", choice.Text);
        var form = await choice.FollowAsync("A letter that is not sent");
        Assert.True(form.Has("main a[href='/h/3']"));

        var page = await form.SubmitAsync(new() { ["Before"] = "8", ["Words"] = "Dear Ben, I kept the letters." });

        Assert.Equal(["A letter that is not sent"], page.Texts(".date"));
        Assert.Contains("Before you wrote, you chose 8.", page.Text);
        Assert.True(page.Has("main a[href='/h/3']"));
        page = await page.SubmitAsync(new() { ["After"] = "5" });
        Assert.Equal("5", page.Value("After"));
        Assert.False(page.Has("main a[href='/h/1'] b"));
        Assert.True((await page.SubmitAsync(new() { ["After"] = "9" })).Has("main a[href='/h/1'] b"));
        Assert.Contains("Dear Ben, I kept the letters. 10 March 2027", (await _ana.OpenAsync("/m")).Texts("section .lines li"));

        var wrong = await form.SubmitAsync(new() { ["Before"] = "3", ["Words"] = " " });
        Assert.Equal(["There is nothing on the page yet. One word is enough."], wrong.Errors);
        Assert.Equal("3", wrong.Value("Before"));
    }

    [Fact]
    [Trait("Finding", "S45")]
    public async Task Family_is_one_way_among_others_and_said_to_endanger_some()
    {
        Assert.Contains("Family helps some people and endangers others. You know yours.", (await _ana.OpenAsync("/m/19")).Text);
    }

    [Fact]
    public async Task A_week_is_told_without_praise()
    {
        await (await _ana.OpenAsync("/m/17/1/2027-03-10")).SubmitAsync(new() { ["Ate"] = "Enough", ["Slept"] = "Enough", ["Moved"] = "Some" });

        var week = await _ana.OpenAsync("/m/20");

        Assert.Equal(
            ["A look at how you were.", "A night with the sleep you need.", "Food, on one day or more.", "Movement, on one day or more."],
            week.Texts("main ul.bullets li"));
        Assert.DoesNotContain("strength", week.Everything);
    }

    [Fact]
    public async Task A_page_for_a_helper_says_that_it_can_be_found_and_is_no_advice()
    {
        var form = await _ana.OpenAsync("/m/24");
        Assert.Contains("A printed page can be found. If someone may open this, keep it in your head or with a helper.", form.Text);
        await form.SubmitAsync(new() { ["Words"] = "I want to ask about sleep." });

        Assert.Contains("They aren’t medical or legal advice", (await _ana.OpenAsync("/m/24?b=1")).Text);
    }
}
