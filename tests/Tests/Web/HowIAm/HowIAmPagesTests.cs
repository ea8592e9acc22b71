using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;

namespace Steadfast.Tests.Web.HowIAm;

/// <summary>Days, feelings and weeks, as somebody tells them.</summary>
public sealed class HowIAmPagesTests
{
    [Fact]
    [Trait("Article", "17.1")]
    [Trait("Caution", "25")]
    public async Task A_day_takes_three_taps_and_can_be_changed_filled_in_later_let_pass_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await (await ana.OpenAsync("/m")).FollowAsync("How I am")).FollowAsync("Tell how today was");

        var empty = await page.SubmitAsync();
        Assert.Contains("Nothing is chosen yet", Assert.Single(empty.Errors));
        var wrong = await page.SubmitAsync(new() { ["Evening"] = "Hard", ["Note"] = new('x', 201) }, asNoBrowserWould: true);
        Assert.NotEmpty(wrong.Errors);
        Assert.Equal("Hard", wrong.Value("Evening"));

        page = await page.SubmitAsync(new() { ["Evening"] = "Hard", ["Settled"] = "Apart", ["Shaken"] = "unsaid", ["Note"] = "Rain" });
        Assert.Contains("You have told how today was.", page.Text);
        page = await page.FollowAsync("Look at it or change it");
        Assert.Equal(("Hard", "Apart", "unsaid", "Rain"), (page.Value("Evening"), page.Value("Settled"), page.Value("Shaken"), page.Value("Note")));
        Assert.DoesNotContain("Not today", page.Texts("button"));

        var earlier = await page.FollowAsync("Monday 8 March empty");
        Assert.Equal("", earlier.Value("Evening"));
        await earlier.SubmitAsync(new() { ["Evening"] = "Good" });
        await (await ana.OpenAsync("/m/12/1?d=2027-03-07")).SubmitAsync(button: "Not today");
        page = await ana.OpenAsync("/m/12/1");
        Assert.Contains("Monday 8 March told", page.Everything);
        Assert.Contains("Sunday 7 March let pass", page.Everything);
        Assert.Equal("Good", (await ana.OpenAsync("/m/12/1?d=2027-03-08")).Value("Evening"));
        Assert.Equal(page.Heading, (await ana.OpenAsync("/m/12/1?d=2027-03-01")).Heading);

        var pictures = await ana.OpenAsync("/m/12/4");
        Assert.Contains("2 of 10 days answered", pictures.Everything);
        Assert.Equal(2, pictures.Document.QuerySelectorAll(".pic > svg rect.cell").Length);
        Assert.Equal(8, pictures.Document.QuerySelectorAll(".pic > svg rect.gap").Length);
        Assert.Equal(["Hard", "Rain"], pictures.Texts("tbody tr:last-child td"));

        await page.SubmitAsync(button: "Erase this day");
        Assert.Contains("Nothing saved for today.", (await ana.OpenAsync("/m/12")).Text);
        Assert.DoesNotContain("Rain", (await ana.OpenAsync("/m/12/4")).Everything);
    }

    [Fact]
    public async Task What_was_begun_about_one_day_is_not_shown_as_if_it_were_about_another()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m/12/1?d=2027-03-08")).SubmitAsync(new() { ["Evening"] = "Hard", ["Note"] = "Monday" }, "Keep as a draft");

        Assert.Equal(("Monday", "2027-03-08"), (page.Value("Note"), page.Value("About")));
        Assert.Equal(
            ("", "2027-03-10"), ((await ana.OpenAsync("/m/12/1?d=2027-03-10")).Value("Note"), (await ana.OpenAsync("/m/12/1?d=2027-03-10")).Value("About")));
    }

    [Fact]
    [Trait("Article", "18.1")]
    [Trait("Article", "19.1")]
    [Trait("Article", "21.1")]
    public async Task What_is_felt_is_told_changed_and_erased_and_any_of_it_left_out()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m/12")).FollowAsync("What I feel");
        Assert.Equal(9, page.Document.QuerySelectorAll("details.felt").Length);
        Assert.NotEmpty((await page.SubmitAsync()).Errors);

        page = await page.SubmitAsync(
            new()
            {
                ["Strengths.Anger"] = "6",
                ["Strengths.Insecurity"] = "0",
                ["Strengths.Physical"] = "3",
                ["Strengths.Doubt"] = "",
                ["Note"] = "After the call"
            });
        Assert.Equal("/m/12/2", page.Path);
        page = await page.FollowAsync("10 March 2027 Anger, Insecurity, Missing physical closeness");
        Assert.Equal(
            ("6", "0", "3", "", "After the call"),
            (
                page.Value("Strengths.Anger"), page.Value("Strengths.Insecurity"), page.Value("Strengths.Physical"), page.Value("Strengths.Doubt"),
                page.Value("Note")));
        Assert.Equal(3, page.Document.QuerySelectorAll("details.felt[open]").Length);

        await page.SubmitAsync(new() { ["Strengths.Anger"] = "" });
        page = await page.FollowAsync("Go back");
        page = await page.FollowAsync("10 March 2027 Insecurity, Missing physical closeness");
        await page.SubmitAsync(button: "Erase this");
        Assert.Contains("Nothing yet.", (await ana.OpenAsync("/m/12/2")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(page.Path)).Status);
    }

    [Fact]
    [Trait("Article", "22.1")]
    [Trait("Article", "48.2")]
    public async Task Doubt_has_a_quiet_way_to_deciding_beside_it_whatever_was_told()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var before = await ana.OpenAsync("/m/12/2");

        Assert.Equal("Deciding", (await before.FollowAsync("A place to think about it, with nothing to decide")).Heading);

        var told = await before.SubmitAsync(new() { ["Strengths.Doubt"] = "9" });
        var after = await ana.OpenAsync(told.Links.First(link => link.StartsWith("/m/12/2/", StringComparison.Ordinal)));
        Assert.Equal("9", after.Value("Strengths.Doubt"));
        foreach (var page in (Page[])[before, after])
        {
            Assert.NotNull(page.One("main a[href='/m/9']").Closest("details")!.QuerySelector("[name='Strengths.Doubt']"));
        }
    }

    [Fact]
    [Trait("Article", "20.1")]
    [Trait("Caution", "13")]
    [Trait("Caution", "12")]
    public async Task A_strong_low_mood_is_met_with_places_to_turn_to_and_no_label()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var page = await (await ana.OpenAsync("/m/12/2")).SubmitAsync(new() { ["Strengths.Low"] = "8" });

        Assert.Contains("You don’t have to carry it alone.", page.Text);
        Assert.Superset(new HashSet<string>(["/h/1", "/h", "/m/1"]), page.Links.ToHashSet());
        Assert.DoesNotContain("depress", page.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Trait("Article", "52.2")]
    [Trait("Caution", "3")]
    public async Task How_safe_a_talk_felt_is_noted_at_any_time_listed_drawn_week_by_week_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m/12")).FollowAsync("After a talk");
        Assert.Equal("2027-03-10", page.Value("On"));
        Assert.Equal("", page.Value("Safe"));
        Assert.Superset(new HashSet<string>(["/h", "/m/1"]), page.Links.ToHashSet());
        Assert.Equal(["There is nothing here yet to keep. One word or one choice is enough."], (await page.SubmitAsync()).Errors);
        Assert.Equal(["Say which day it was, or go back."], (await page.SubmitAsync(new() { ["On"] = "", ["Safe"] = "4" })).Errors);
        Assert.Equal(
            ["That day has not come yet. Choose today or a day before."], (await page.SubmitAsync(new() { ["On"] = "2027-03-11", ["Safe"] = "4" })).Errors);
        Assert.NotEmpty((await page.SubmitAsync(new() { ["Safe"] = "11" }, asNoBrowserWould: true)).Errors);

        await page.SubmitAsync(new() { ["On"] = "2027-02-24", ["Safe"] = "4" });
        await (await ana.OpenAsync("/m/12/11")).SubmitAsync(new() { ["On"] = "2027-02-26", ["Safe"] = "7" });
        page = await (await ana.OpenAsync("/m/12/11")).SubmitAsync(new() { ["Words"] = "We stopped in time" });
        Assert.Equal(
            ["We stopped in time 10 March 2027", "7 of 10 26 February 2027", "4 of 10 24 February 2027"], page.Texts("section[aria-labelledby=kept] li"));

        var pictures = await ana.OpenAsync("/m/12/4");
        Assert.Equal(["After a talk"], pictures.Texts("section[aria-labelledby^=g] h2"));
        Assert.Equal(["5.5", "no answer", "no answer"], pictures.Texts("section[aria-labelledby^=g] tbody td"));
        Assert.Contains("1 of 3 weeks answered.", pictures.Text);

        page = await page.FollowAsync("7 of 10 26 February 2027");
        page = await page.SubmitAsync(new() { ["On"] = "2027-03-03", ["Safe"] = "", ["Words"] = "Loud" });
        page = await page.FollowAsync("Loud 3 March 2027");
        Assert.Equal(("2027-03-03", "", "Loud"), (page.Value("On"), page.Value("Safe"), page.Value("Words")));
        page = await page.SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("Loud", page.Everything);
        Assert.Equal(["4", "no answer", "no answer"], (await ana.OpenAsync("/m/12/4")).Texts("section[aria-labelledby^=g] tbody td"));
    }

    [Fact]
    [Trait("Article", "85.1")]
    [Trait("Caution", "18")]
    public async Task A_week_is_looked_back_on_from_the_side_that_is_chosen_for_it()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        var page = await (await ana.OpenAsync("/m/12")).FollowAsync("Looking back on the week");
        Assert.False(page.Has("[name='A[Hours]'], [name='A[Named]']"));
        Assert.True(page.Has("[name='A[Patience]']"));
        var nothing = await page.SubmitAsync();
        Assert.True(nothing.Errors.Count > 0, nothing.Text);

        page = await page.FollowAsync("As the one who was hurt");
        Assert.False(page.Has("[name='A[Named]']"));
        await page.SubmitAsync(new() { ["A[Hours]"] = "2", ["A[Care]"] = "3", ["A[Limits]"] = "none", ["A[Dedication]"] = "unsaid", ["Afraid"] = "No" });
        page = await ana.OpenAsync("/m/12/3");
        Assert.Equal(
            ("2", "3", "", "", "No"),
            (page.Value("A[Hours]"), page.Value("A[Care]"), page.Value("A[Limits]"), page.Value("A[Dedication]"), page.Value("Afraid")));

        var pictures = await ana.OpenAsync("/m/12/4");
        Assert.Contains("1 of 1 week answered. It’s too early to say what your usual ups and downs are.", pictures.Text);
        Assert.Equal(2, pictures.Document.QuerySelectorAll(".multi li").Length);
        Assert.DoesNotContain("%", pictures.Everything, StringComparison.Ordinal);

        await app.PassAsync(TimeSpan.FromDays(7), ana);
        page = await ana.OpenAsync("/m/12/3");
        Assert.True(page.Has("[name='A[Hours]']"));
        Assert.Equal("", page.Value("A[Hours]"));
        page = await page.FollowAsync("Tell of the week before instead");
        Assert.Equal("2", page.Value("A[Hours]"));
        page = await page.SubmitAsync(button: "Erase this week");
        Assert.Equal("/m/12", page.Path);
        Assert.Contains("Once you have looked back on a week", (await ana.OpenAsync("/m/12/4")).Text);
    }

    [Fact]
    [Trait("Finding", "S40")]
    public async Task To_check_less_and_to_be_patient_is_asked_of_nobody_who_was_hurt_and_may_not_be_safe()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        Assert.False((await ana.OpenAsync("/m/12/3?s=1")).Has("[name='A[Hours]'], [name='A[Patience]']"));
        await ana.AnswerSafetyAsync(Acts.Clear());
        await (await ana.OpenAsync("/m/12/3?s=1")).SubmitAsync(new() { ["A[Hours]"] = "2", ["A[Patience]"] = "1" });

        await ana.AnswerSafetyAsync(new(Acts.Clear()) { ["Hurt"] = "Yes" });
        var page = await ana.OpenAsync("/m/12/3?s=1");

        Assert.False(page.Has("[name='A[Hours]'], [name='A[Patience]']"));
        Assert.True(page.Has("[name='A[Limits]']"));
        Assert.True((await ana.OpenAsync("/m/12/3?s=2")).Has("[name='A[Patience]']"));
        // What was told before stays.
        await page.SubmitAsync(new() { ["A[Limits]"] = "3" });
        await ana.AnswerSafetyAsync(Acts.Clear());
        page = await ana.OpenAsync("/m/12/3");
        Assert.Equal(("2", "1", "3"), (page.Value("A[Hours]"), page.Value("A[Patience]"), page.Value("A[Limits]")));
    }

    [Fact]
    [Trait("Finding", "S36")]
    [Trait("Caution", "13")]
    public async Task Anger_that_stays_is_met_with_places_to_turn_to()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        Page page = null!;
        for (var time = 0; time < 3; time++)
        {
            page = await (await ana.OpenAsync("/m/12/2")).SubmitAsync(new() { ["Strengths.Anger"] = "8" });
            Assert.Equal(time == 2, page.Has("main a[href='/h/1'] b"));
        }

        Assert.Superset(new HashSet<string>(["/h/1", "/h", "/m/1"]), page.Links.ToHashSet());
    }

    [Fact]
    [Trait("Caution", "1")]
    [Trait("Security", "S11")]
    public async Task A_week_with_fear_in_it_brings_the_private_questions_at_once_and_no_page_tells_when_the_notes_are_closed()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        Assert.DoesNotContain("Private questions", (await ana.OpenAsync("/t")).Everything);

        var page = await (await ana.OpenAsync("/m/12/3")).SubmitAsync(new() { ["Afraid"] = "Yes" });

        Assert.Contains("You said that you were afraid", page.Text);
        Assert.Equal("/m/1", (await (await ana.OpenAsync("/t")).FollowAsync("Private questions, a few minutes")).Path);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.DoesNotContain("Private questions", (await ana.OpenAsync("/t")).Everything);
        Assert.StartsWith("/u", (await ana.OpenAsync("/m/12")).Path, StringComparison.Ordinal);
    }
}
