using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;

namespace Steadfast.Tests.Web.Understanding;

/// <summary>What happened, as somebody puts it down, changes it, asks about it and erases it.</summary>
public sealed class UnderstandingPagesTests
{
    [Fact]
    [Trait("Article", "6.1")]
    [Trait("Article", "8.1")]
    [Trait("Article", "10.1")]
    [Trait("Article", "13.1")]
    public async Task Something_is_described_by_several_kinds_and_own_words_changed_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var empty = await (await ana.OpenAsync("/m")).FollowAsync("What happened");
        Assert.Contains("Nothing is described yet.", empty.Text);
        var form = await empty.FollowAsync("Describe what happened");

        var wrong = await form.SubmitAsync(new() { ["WithWhom"] = "his brother" });
        Assert.Equal(["Write a few words, or tick one of the kinds below."], wrong.Errors);
        Assert.Equal("his brother", wrong.Value("WithWhom"));

        var more = await wrong.SubmitAsync(
            new() { ["Words"] = "A loan I did not know of", ["Kinds.LiedMoney"] = "true", ["Kinds.DidNotStandUp"] = "true", ["OwnKind"] = "Hid the letters" });
        Assert.Equal("Say more about it", more.Heading);
        var shown = await more.SubmitAsync(new() { ["Side"] = "Hurt", ["Recurrence"] = "Once", ["Learned"] = "FoundOut", ["Depth"] = "8" });

        Assert.Equal(
            [
                "Lying or hiding things about money, Not standing up for one of us, Hid the letters", "his brother", "I was hurt", "Once", "It was found out",
                "8"],
            shown.Texts(".facts dd"));
        Assert.DoesNotContain("You don’t have to sort this out alone", shown.Everything);

        var change = await shown.FollowAsync("Change the description");
        Assert.Equal("A loan I did not know of", change.Value("Words"));
        Assert.True(change.Has("[name='Kinds.LiedMoney'][checked]"));
        Assert.False(change.Has("[name='Kinds.Infidelity'][checked]"));
        var changed = await change.SubmitAsync(new() { ["Words"] = "A loan", ["OwnKind"] = "" });
        Assert.Equal("A loan", Assert.Single(changed.Texts(".words")));
        Assert.DoesNotContain("letters", changed.Everything);

        var gone = await (await changed.FollowAsync("Erase it")).SubmitAsync();
        Assert.Contains("Nothing is described yet.", gone.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(changed.Path)).Status);
    }

    [Fact]
    [Trait("Article", "9.1")]
    [Trait("Caution", "3")]
    public async Task Nothing_is_chosen_beforehand_and_infidelity_is_one_among_others()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var form = await ana.OpenAsync("/m/7/1");
        var more = await ana.OpenAsync(await ana.DescribeAsync() + "/2");

        var kinds = form.Texts(".ticks label");
        Assert.Equal(17, kinds.Count);
        Assert.StartsWith("Lying", kinds[0], StringComparison.Ordinal);
        Assert.InRange(kinds.ToList().FindIndex(kind => kind.StartsWith("Infidelity", StringComparison.Ordinal)), 5, 15);
        Assert.False(form.Has("main [checked]"));
        Assert.False(more.Has("main [checked]"));
        Assert.Equal(["I was hurt", "I broke trust", "Both", "I am not sure"], more.Texts("[name=Side] + span"));
    }

    [Fact]
    [Trait("Article", "23.1")]
    [Trait("Article", "26.1")]
    [Trait("Caution", "1")]
    public async Task A_pattern_is_a_reason_for_company_and_for_the_private_questions_again()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var breach = await ana.DescribeAsync();
        Assert.Contains("You have not said whether it was once or a pattern.", (await ana.OpenAsync(breach)).Text);

        var shown = await (await ana.OpenAsync(breach + "/2")).SubmitAsync(new() { ["Recurrence"] = "Unsure" });

        Assert.DoesNotContain("You have not said whether", shown.Everything);
        Assert.Contains("a therapist can look at it with you", shown.Text);
        Assert.Equal("/m/1", (await shown.FollowAsync("Private questions, a few minutes")).Path);
        shown = await (await ana.OpenAsync(breach + "/2")).SubmitAsync(new() { ["Recurrence"] = "Once" });
        Assert.DoesNotContain("a therapist can look at it with you", shown.Everything);
    }

    [Fact]
    [Trait("Article", "24.1")]
    public async Task A_time_is_a_day_a_while_or_about_then_and_what_is_wrong_is_said_beside_it()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var breach = await ana.DescribeAsync();
        var form = await (await ana.OpenAsync(breach)).FollowAsync("Add a time");

        var wrong = await form.SubmitAsync(new() { ["From"] = "last week", ["Words"] = "after the feast" });
        Assert.Equal(["This day could not be read. The year comes first, then the month, then the day."], wrong.Errors);
        Assert.Equal("after the feast", wrong.Value("Words"));
        Assert.Equal(["That day has not come yet. Choose today or a day before."], (await wrong.SubmitAsync(new() { ["From"] = "2027-03-11" })).Errors);
        Assert.Equal(
            ["The last day is before the first. Change one of the two."],
            (await wrong.SubmitAsync(new() { ["From"] = "2027-03-05", ["To"] = "2027-03-04" })).Errors);
        Assert.Equal(["Add the first day too, or leave the last one out."], (await wrong.SubmitAsync(new() { ["From"] = "", ["To"] = "2027-03-04" })).Errors);

        var shown = await wrong.SubmitAsync(new() { ["From"] = "2026-11-01", ["To"] = "2027-01-15", ["IsAbout"] = "true" });
        Assert.Contains("about 1 November 2026 to 15 January 2027", shown.Text);

        var time = await shown.FollowAsync("about 1 November 2026 to 15 January 2027 after the feast");
        Assert.Equal(("2026-11-01", "after the feast"), (time.Value("From"), time.Value("Words")));
        shown = await time.SubmitAsync(new() { ["To"] = "", ["From"] = "2026-11-02" });
        Assert.Contains("about 2 November 2026", shown.Text);
        time = await shown.FollowAsync("about 2 November 2026 after the feast");
        Assert.Contains("No dates yet.", (await time.SubmitAsync(button: "Erase this")).Text);
    }

    [Fact]
    [Trait("Article", "24.2")]
    [Trait("Caution", "12")]
    public async Task The_times_raise_questions_with_their_sums_and_no_verdict_and_too_little_is_said()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        Assert.Contains("No dates yet", (await ana.OpenAsync("/m/8")).Text);
        var breach = await ana.DescribeAsync();
        await (await ana.OpenAsync(breach + "/2")).SubmitAsync(new() { ["Side"] = "Hurt" });
        await NoteAsync("2026-10-01", "3", "FoundOut", "false");
        Assert.Contains("That is too little to ask about a pattern.", (await ana.OpenAsync("/m/8")).Text);
        await NoteAsync("2026-11-30", "5", "FoundOut", "true");
        Assert.Contains("There are too few days to ask", (await ana.OpenAsync("/m/8")).Text);
        await NoteAsync("2026-12-30", "9", "Told", "true");
        Assert.Contains("There are too few days to ask", (await ana.OpenAsync("/m/8")).Text);
        Assert.False((await ana.OpenAsync("/m/8")).Has("main a[href='/m/1']"));
        await NoteAsync("2027-01-09", "9", "FoundOut", "");
        await NoteAsync("2027-02-10", "9", "FoundOut", "");
        await NoteAsync("2027-02-20", "9", "FoundOut", "");

        var page = await ana.OpenAsync("/m/8");

        Assert.Equal(["Where I was hurt"], page.Texts("main h2"));
        Assert.Contains("You have noted 6 times.", page.Text);
        Assert.Contains("The later gaps are shorter than the earlier ones. Does it come back faster", page.Text);
        Assert.Contains("The later times go deeper than the earlier ones. Is more happening", page.Text);
        Assert.Contains("“Coldness: being there without being close”, 6 in all", page.Text);
        Assert.Contains("2 times came after a promise", page.Text);
        Assert.Contains("Told first: 1. Found out: 5. What did you notice before it came out?", page.Text);
        Assert.DoesNotContain("What would it take for it to be told first?", page.Everything);
        Assert.Contains("18 days have gone by since the last one you noted.", page.Everything);
        Assert.Superset(new HashSet<string>(["/m/1", "/h"]), page.Links.ToHashSet());
        Assert.Equal(["30 November 2026", "60", "5", "It was found out", "Yes"], page.Texts("tbody tr:nth-child(2) td"));
        Assert.Contains("33.3 in the earlier half, 20 in the later half", page.Everything);
        Assert.True(page.Has("details table"));

        async Task NoteAsync(string day, string depth, string learned, string after) =>
            await (await ana.OpenAsync(breach + "/4"))
                .SubmitAsync(new() { ["From"] = day, ["Depth"] = depth, ["Learned"] = learned, ["AfterPromise"] = after });
    }

    [Fact]
    [Trait("Article", "25.1")]
    [Trait("Article", "25.2")]
    [Trait("Caution", "11")]
    public async Task Causes_come_with_an_exercise_first_a_way_past_and_no_excuse()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var breach = await ana.DescribeAsync();

        var form = await (await ana.OpenAsync(breach)).FollowAsync("Think about it");
        Assert.Contains("It excuses nothing", form.Text);
        Assert.Equal("/h#ground", form.One("main header a").GetAttribute("href"));
        Assert.Equal("What happened", (await form.FollowAsync("Not now")).Heading);

        var shown = await form.SubmitAsync(new() { ["Earlier"] = "My father’s silence" });
        Assert.Equal("My father’s silence", Assert.Single(shown.Texts("#causes ~ dl dd")));
        var again = await (await shown.FollowAsync("Change this")).SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("silence", again.Everything);
    }

    [Fact]
    [Trait("Finding", "S17")]
    public async Task Whoever_broke_trust_is_asked_what_it_would_take_to_tell_first()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var breach = await ana.DescribeAsync();
        await (await ana.OpenAsync(breach + "/2")).SubmitAsync(new() { ["Side"] = "Broke" });
        foreach (var day in (string[])["2027-02-01", "2027-02-20"])
        {
            await (await ana.OpenAsync(breach + "/4")).SubmitAsync(new() { ["From"] = day, ["Learned"] = "FoundOut" });
        }

        Assert.Contains("What would it take for it to be told first?", (await ana.OpenAsync("/m/8")).Text);
        Assert.DoesNotContain("What did you notice", (await ana.OpenAsync("/m/8")).Everything);
    }

    [Fact]
    [Trait("Finding", "S16")]
    public async Task What_was_around_it_comes_after_the_one_who_did_it_and_is_not_asked_while_somebody_is_not_safe()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var breach = await ana.DescribeAsync();
        var form = await ana.OpenAsync(breach + "/5");
        Assert.Equal(["InOne", "Between", "Earlier"], form.Document.QuerySelectorAll("main textarea").Select(field => field.GetAttribute("name")));
        Assert.Contains("Nobody else is answerable for what was done.", form.Text);
        await form.SubmitAsync(new() { ["Between"] = "A hard winter" });

        await ana.AnswerSafetyAsync(new(Acts.Clear()) { ["Hurt"] = "Yes" });
        form = await ana.OpenAsync(breach + "/5");

        Assert.Equal(["InOne", "Earlier"], form.Document.QuerySelectorAll("main textarea").Select(field => field.GetAttribute("name")));
        Assert.Contains("A hard winter", (await form.SubmitAsync(new() { ["Earlier"] = "Old things" })).Text);
    }

    [Fact]
    [Trait("Finding", "S19")]
    [Trait("Caution", "1")]
    public async Task Violence_leads_first_to_the_private_questions_and_to_no_letter_cycle_or_pattern()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var shown = await (await ana.OpenAsync("/m/7/1"))
            .SubmitAsync(new() { ["Words"] = "That night", ["Kinds.Violence"] = "true", ["Kinds.LiedMoney"] = "true" });

        Assert.Equal("Your safety comes first", shown.Texts("main h2")[0]);
        Assert.Superset(new HashSet<string>(["/m/1", "/h", "/g/11"]), shown.Links.ToHashSet());
        Assert.DoesNotContain("you did not cause it", shown.Everything);
        Assert.Empty(shown.Links.Intersect(["/m/8", "/m/27", "/m/28", "/m/31", shown.Path + "/5"]));
        Assert.False((await ana.OpenAsync("/m/7")).Has("main a[href='/m/8']"));

        await (await ana.OpenAsync(shown.Path + "/2")).SubmitAsync(new() { ["Side"] = "Hurt", ["Recurrence"] = "Pattern" });
        await (await ana.OpenAsync(shown.Path + "/4")).SubmitAsync(new() { ["From"] = "2027-02-01" });
        Assert.Contains("you did not cause it", (await ana.OpenAsync(shown.Path)).Text);
        Assert.False((await ana.OpenAsync("/m")).Has("main a[href='/m/27']"));
        Assert.Contains("No dates yet", (await ana.OpenAsync("/m/8")).Text);

        await (await ana.OpenAsync(shown.Path + "/2")).SubmitAsync(new() { ["Side"] = "Broke" });
        Assert.Contains("There are people who work with exactly this.", (await ana.OpenAsync(shown.Path)).Text);
    }

    /// <summary>Describes something in a few words; answers its address.</summary>
    [Theory]
    [InlineData("OnlineAffair", "An affair online, or in words and feelings")]
    [InlineData("Sexting", "Sexting, porn, or intimate pictures")]
    [InlineData("Gambling", "Gambling, or hidden debts")]
    [InlineData("Substances", "Drinking or using in secret")]
    [InlineData("HiddenLife", "A hidden child, marriage or identity")]
    [InlineData("Infection", "An infection passed on, or kept quiet")]
    [InlineData("OthersAgreement", "Breaking what we had agreed about others")]
    [Trait("Finding", "S19")]
    public async Task Each_kind_can_be_ticked_and_is_told_back(string kind, string words)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var more = await (await ana.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "As it was", [$"Kinds.{kind}"] = "true" });

        Assert.Contains(words, (await ana.OpenAsync(more.Path[..more.Path.LastIndexOf('/')])).Text);
    }
}
