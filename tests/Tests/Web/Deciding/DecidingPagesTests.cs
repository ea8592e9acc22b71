using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Deciding;

/// <summary>Deciding, as somebody does it alone, over months, for nobody else's eyes.</summary>
public sealed class DecidingPagesTests
{
    [Fact]
    [Trait("Article", "47.1")]
    [Trait("Article", "48.1")]
    [Trait("Article", "85.3")]
    public async Task Where_somebody_stands_is_put_down_looked_at_again_after_a_month_compared_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m")).FollowAsync("Deciding");
        Assert.Contains("Nothing here yet.", page.Text);
        var form = await page.FollowAsync("Where I stand today");
        Assert.False(form.Has("main [checked]"));
        Assert.Contains("Fear is a gut feeling too.", form.Text);
        Assert.Equal(["Rather stay", "Rather leave", "Not decide yet", "It’s already over, or they left"], form.Texts("[name=Leaning] + span"));
        Assert.Equal(["0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100", "Leave it out"], form.Texts("[name=Confidence] + span"));

        page = await form.SubmitAsync(new() { ["Leaning"] = "Stay", ["Confidence"] = "30", ["Gut"] = "Away", ["Text"] = "a heavy week" });
        Assert.Equal(["Rather stay", "30", "Away"], page.Texts(".facts dd"));
        Assert.DoesNotContain("Some weeks have gone", page.Everything);
        await (await ana.OpenAsync("/m/9/2/6")).SubmitAsync(new() { ["Light"] = "No" });
        Assert.Contains("there have to be two days", (await ana.OpenAsync("/m/9/5")).Text);

        await app.PassAsync(TimeSpan.FromDays(28), ana);
        page = await ana.OpenAsync("/m/9");
        Assert.Contains("Some weeks have gone by since then. You can look again, or leave it as it is.", page.Text);
        Assert.DoesNotContain("a question for you", (await ana.OpenAsync("/t")).Everything, StringComparison.Ordinal);
        form = await page.FollowAsync("Where I stand today");
        Assert.False(form.Has("main [checked]"));
        await form.SubmitAsync(new() { ["Leaning"] = "Leave", ["Confidence"] = "70", ["Gut"] = "Away" });
        var compared = await (await ana.OpenAsync("/m/9")).FollowAsync("Then and now");

        Assert.Equal(["Question", "10 March 2027", "7 April 2027"], compared.Texts("thead th"));
        Assert.Equal(["Rather stay", "Rather leave"], compared.Texts("tbody tr:nth-child(1) td"));
        Assert.Equal(["30", "70"], compared.Texts("tbody tr:nth-child(2) td"));
        Assert.Equal(["No", "No"], compared.Texts("tbody tr:nth-child(9) td"));

        var day = await compared.FollowAsync("10 March 2027 Rather stay");
        Assert.Contains("a heavy week", day.Text);
        var after = await day.SubmitAsync(button: "Erase this day");
        Assert.DoesNotContain("10 March", after.Everything);
        Assert.Contains("7 April 2027", after.Text);
    }

    [Fact]
    [Trait("Article", "85.3")]
    [Trait("Article", "49.4")]
    [Trait("Caution", "24")]
    public async Task The_way_out_is_as_large_as_the_way_on()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var page = await ana.OpenAsync("/m/9");

        var paths = page.Document.QuerySelectorAll("#paths > section");
        Assert.Equal(2, paths.Length);
        Assert.Equal(["If you stay", "If you leave"], page.Texts("#paths h2"));
        Assert.Equal(Shape(paths[0]), Shape(paths[1]));
        Assert.Contains("If you stay", (await ana.OpenAsync("/m/9")).Text);
        Assert.Equal("Leaving well", (await page.FollowAsync("Leaving well")).Heading);

        static List<string> Shape(AngleSharp.Dom.IElement part) =>
            [.. part.QuerySelectorAll("*").Select(element => $"{element.LocalName}.{element.ClassName}")];
    }

    /// <summary>Whether it makes life better, what was come through together before, and what exactly has changed, beside what happened.</summary>
    [Fact]
    [Trait("Article", "49.1")]
    [Trait("Article", "49.2")]
    [Trait("Article", "49.3")]
    public async Task The_three_questions_before_trying_again_are_answered_in_words_that_come_back_and_the_last_leads_to_what_happened()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        foreach (var (question, asks, words) in new[] { (7, "better", "More laughter, less sleep"), (8, "hard", "The winter he was ill"),
            (9, "different", "He told it first") })
        {
            var page = await ana.OpenAsync($"/m/9/2/{question}");
            Assert.Contains(asks, page.Heading, StringComparison.OrdinalIgnoreCase);
            await page.SubmitAsync(new() { ["Light"] = "Partly", ["Text"] = words });
            page = await ana.OpenAsync($"/m/9/2/{question}");
            Assert.Equal((words, "Partly"), (page.Value("Text"), page.Value("Light")));
            Assert.Equal(question == 9, page.Links.Contains("/m/7"));
        }
    }

    [Fact]
    public async Task Questions_are_answered_lightly_or_in_words_with_what_was_done_and_what_matters_beside_them()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await ana.OpenAsync("/m/9");
        Assert.Contains("Words and tears don’t go on it", page.Text);

        var deed = await page.FollowAsync("Note something that was done");
        Assert.NotEmpty((await deed.SubmitAsync(new() { ["Words"] = "" })).Errors);
        Assert.Equal(
            ["That day has not come yet. Choose today or a day before."], (await deed.SubmitAsync(new() { ["Words"] = "Rang", ["On"] = "2027-03-11" })).Errors);
        await deed.SubmitAsync(new() { ["Words"] = "Rang before I asked", ["On"] = "2027-03-09", ["Kind"] = "ToldFirst" });
        await (await ana.OpenAsync("/m/9/3")).SubmitAsync(new() { ["Cards.Honesty"] = "true", ["Own"] = "Music\nBread" });

        Assert.Contains("Rang before I asked", (await ana.OpenAsync("/m/9/2/2")).Text);
        Assert.Contains("Honesty, Music, Bread", (await ana.OpenAsync("/m/9/2/5")).Text);
        var next = await (await ana.OpenAsync("/m/9/2/2")).SubmitAsync(new() { ["Light"] = "Partly", ["Text"] = "by half" });
        Assert.Equal("Do we both want to heal this?", next.Heading);
        Assert.Equal("by half", (await ana.OpenAsync("/m/9/2/2")).Value("Text"));
        Assert.Equal("/m/9", (await (await ana.OpenAsync("/m/9/2/9")).SubmitAsync()).Path);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await ana.OpenAsync("/m/9/2/10")).Status);

        page = await (await ana.OpenAsync("/m/9/2/2")).SubmitAsync(button: "Erase my answers to this");
        page = await (await page.FollowAsync("Rang before I asked 9 March 2027")).SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("Rang", page.Everything);
        page = await (await ana.OpenAsync("/m/9/3")).SubmitAsync(button: "Erase this choice");
        Assert.DoesNotContain("Bread", page.Everything);
        Assert.Equal("", (await ana.OpenAsync("/m/9/2/2")).Value("Text"));
    }

    [Fact]
    [Trait("Finding", "S8")]
    public async Task What_went_on_has_a_list_of_its_own_of_the_same_shape_beside_what_speaks_for_remorse()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var form = await (await ana.OpenAsync("/m/9")).FollowAsync("Note something that went on");
        Assert.False(form.Has("[name=Kind]"));
        Assert.Equal(
            ["That day has not come yet. Choose today or a day before."],
            (await form.SubmitAsync(new() { ["Words"] = "A letter hidden", ["On"] = "2027-03-11" })).Errors);

        var page = await form.SubmitAsync(new() { ["Words"] = "A letter hidden again", ["On"] = "2027-03-09" });
        await (await ana.OpenAsync("/m/9/4")).SubmitAsync(new() { ["Words"] = "Rang before I asked", ["On"] = "2027-03-09" });
        page = await ana.OpenAsync("/m/9");

        var lists = page.Document.QuerySelectorAll("#acts > section");
        Assert.Equal(["What was done", "What went on, or started again"], page.Texts("#acts h2"));
        Assert.Equal(Shape(lists[0]), Shape(lists[1]));
        Assert.Equal("Rang before I asked 9 March 2027", Assert.Single(page.Texts("section[aria-labelledby=deeds] li")));
        Assert.Equal("A letter hidden again 9 March 2027", Assert.Single(page.Texts("section[aria-labelledby=wenton] li")));
        var remorse = await ana.OpenAsync("/m/9/2/2");
        Assert.Contains("A letter hidden again", remorse.Text);
        Assert.Contains("remorse is common and doesn’t make it safer", remorse.Text);

        var known = await page.FollowAsync("A letter hidden again 9 March 2027");
        Assert.Equal(("A letter hidden again", "2027-03-09"), (known.Value("Words"), known.Value("On")));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await ana.OpenAsync(known.Path.Replace("/9/7/", "/9/4/", StringComparison.Ordinal))).Status);
        page = await known.SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("A letter hidden", page.Everything);
        Assert.Contains("Rang before I asked", page.Text);

        static List<string> Shape(AngleSharp.Dom.IElement part) =>
            [.. part.QuerySelectorAll("*").Select(element => $"{element.LocalName}.{element.ClassName}")];
    }

    [Fact]
    [Trait("Finding", "S9")]
    public async Task Leaving_is_said_to_be_prepared_with_somebody_where_there_is_fear_and_it_may_be_over_already()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        Assert.Contains("You can prepare it without anyone here knowing. If you’re afraid, plan it with someone first.", (await ana.OpenAsync("/m/9")).Text);
        var page = await (await ana.OpenAsync("/m/9/1")).SubmitAsync(new() { ["Leaning"] = "Over" });
        Assert.Equal("It’s already over, or they left", page.Texts(".facts dd")[0]);
    }

    [Fact]
    public async Task Cards_stand_by_the_alphabet_so_that_none_comes_first_by_our_choice()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var cards = (await ana.OpenAsync("/m/9/3")).Texts(".cards label");

        Assert.Equal(14, cards.Count);
        Assert.Equal(cards.Order(StringComparer.InvariantCulture), cards);
    }

    [Fact]
    [Trait("Article", "48.2")]
    public async Task No_file_tells_of_deciding_unless_that_is_ticked()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await (await ana.OpenAsync("/m/9/1")).SubmitAsync(new() { ["Leaning"] = "Leave", ["Text"] = "a heavy week" });
        await (await ana.OpenAsync("/m/9/4")).SubmitAsync(new() { ["Words"] = "Rang before I asked" });
        await (await ana.OpenAsync("/m/10/1")).SubmitAsync(new() { ["What"] = "Rest at night", ["Request.When"] = "at ten" });
        await (await ana.OpenAsync("/m/25")).SubmitAsync(new() { ["Things"] = "Deciding" });
        await app.PassAsync(TimeSpan.FromDays(28), ana);
        await (await ana.OpenAsync("/t")).SubmitAsync(button: "Not today: Deciding for myself");

        var form = await ana.OpenAsync("/s/5");
        string[] without =
        [
            (await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase, ["WithSafety"] = "true" })).Html,
            (await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase }, "Download the file for checking")).Html,
        ];
        var with = (await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase, ["WithDeciding"] = "true" })).Html;

        foreach (var file in without)
        {
            Assert.DoesNotContain("heavy", file, StringComparison.Ordinal);
            Assert.DoesNotContain("Rang", file, StringComparison.Ordinal);
            Assert.DoesNotContain("decision.", file, StringComparison.Ordinal);
            Assert.DoesNotContain("Deciding", file, StringComparison.Ordinal);
            Assert.DoesNotContain("first-page.", file, StringComparison.Ordinal);
            Assert.Contains("Rest at night", file, StringComparison.Ordinal);
        }

        Assert.Contains("a heavy week", with, StringComparison.Ordinal);
        Assert.Contains("Rather leave", with, StringComparison.Ordinal);
        Assert.Contains("Rang before I asked", with, StringComparison.Ordinal);
        Assert.Contains("Deciding", with, StringComparison.Ordinal);
    }
}
