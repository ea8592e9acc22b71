using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.HowIAm;

/// <summary>The timeline, as somebody keeps it.</summary>
public sealed class LinePagesTests
{
    [Fact]
    [Trait("Article", "35.1")]
    [Trait("Caution", "20")]
    public async Task Notes_stand_on_it_with_setbacks_as_normal_and_the_six_months_are_a_reference_only()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m/12")).FollowAsync("My timeline");
        Assert.Contains("Nothing is on it yet.", page.Text);
        Assert.False(page.Has("figure"));

        var form = await page.FollowAsync("Add a note");
        var wrong = await form.SubmitAsync(new() { ["Words"] = "Kept", ["On"] = "2027-03-11" });
        Assert.Contains("That day has not come yet.", Assert.Single(wrong.Errors));
        Assert.Equal("Kept", wrong.Value("Words"));
        page = await form.SubmitAsync(new() { ["Words"] = "Hard week after the wedding", ["On"] = "2027-01-20", ["IsSetback"] = "true" });
        page = await (await page.FollowAsync("Name the day to count from")).SubmitAsync(new() { ["Since"] = "2026-11-30" });

        Assert.Equal("2026", page.Texts("figure text")[1]);
        Assert.Contains("a setback; they are common", page.Texts("figure text"));
        Assert.Contains("6 months, from the article", page.Texts("figure text"));
        Assert.Contains("The dashed line stands at 6 months, which the article names. It is nothing to reach", page.Text);
        Assert.Contains("Six months: a look back from 30 May 2027", page.Text);

        await (await page.FollowAsync("Hard week after the wedding 20 January 2027")).SubmitAsync(new() { ["Words"] = "A hard week" });
        page = await ana.OpenAsync("/m/12/5");
        Assert.DoesNotContain("wedding", page.Everything);
        await (await page.FollowAsync("A hard week 20 January 2027")).SubmitAsync(button: "Erase this");
        page = await (await ana.OpenAsync("/m/12/8")).SubmitAsync(button: "Take it off the timeline");
        Assert.Contains("Nothing is on it yet.", page.Text);
    }

    [Fact]
    [Trait("Article", "35.1")]
    public async Task A_look_back_is_written_from_its_day_on_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m/12/8")).SubmitAsync(new() { ["Since"] = "2027-01-10" });

        page = await page.FollowAsync("Six weeks: a look back open");
        var nothing = await page.SubmitAsync();
        Assert.True(nothing.Errors.Count > 0, nothing.Text);
        page = await page.SubmitAsync(new() { ["ToKeep"] = "Walks", ["ToStop"] = "Talks at night" });
        Assert.Contains("Walks", page.Texts("figure text"));
        page = await page.FollowAsync("Six weeks: a look back written");
        Assert.Equal(("Walks", "", "Talks at night"), (page.Value("ToKeep"), page.Value("ToChange"), page.Value("ToStop")));
        await page.SubmitAsync(button: "Erase this");

        Assert.DoesNotContain("Walks", (await ana.OpenAsync("/m/12/5")).Everything);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync("/m/12/9/5")).Status);
        Assert.Contains(
            "Its day has not come yet.", Assert.Single((await (await ana.OpenAsync("/m/12/9/2")).SubmitAsync(new() { ["ToKeep"] = "Too soon" })).Errors));
    }

    [Fact]
    [Trait("Article", "35.1")]
    public async Task A_hard_date_has_a_plan_that_comes_up_a_week_before()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var form = await (await ana.OpenAsync("/m/12/5")).FollowAsync("Add a date that may be hard");
        Assert.Contains("That day is past.", Assert.Single((await form.SubmitAsync(new() { ["Name"] = "The day", ["On"] = "2027-03-09" })).Errors));
        var page = await form.SubmitAsync(new() { ["Name"] = "Our wedding day", ["On"] = "2027-03-20" });
        page = await (await page.FollowAsync("Our wedding day 20 March 2027")).SubmitAsync(new() { ["Plan"] = "At my sister's until the evening" });
        Assert.Empty(page.Texts(".card h2"));

        await app.PassAsync(TimeSpan.FromDays(3), ana);
        foreach (var path in (string[])["/m/12", "/m/12/5"])
        {
            page = await ana.OpenAsync(path);
            Assert.Equal("Our wedding day", Assert.Single(page.Texts(".card h2")));
            Assert.Contains("At my sister's until the evening", page.Text);
        }

        await (await page.FollowAsync("Look at it or change it")).SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("wedding", (await ana.OpenAsync("/m/12/5")).Everything);
    }

    [Fact]
    [Trait("Article", "83.4")]
    public async Task What_somebody_felt_and_what_they_did_for_themselves_stand_in_one_figure_on_the_same_weeks_with_a_gap_where_nothing_was_told()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await TellAsync("2", "3");
        await app.PassAsync(TimeSpan.FromDays(14), ana);
        await TellAsync("8", "1");

        var page = await ana.OpenAsync("/m/12/10");

        var figure = page.One("figure");
        var pictures = figure.QuerySelectorAll(".multi svg");
        Assert.Equal(2, pictures.Length);
        Assert.Equal(
            pictures[0].QuerySelectorAll(".axis").Select(axis => axis.GetAttribute("d")),
            pictures[1].QuerySelectorAll(".axis").Select(axis => axis.GetAttribute("d")));
        Assert.Equal(["8 March 2027", "15 March 2027", "22 March 2027"], page.Texts("tbody th"));
        Assert.Equal(["Week from", "Anger"], page.Texts("thead th").Take(2));
        Assert.Equal(["2", "no answer", "8"], page.Texts("tbody td:nth-of-type(1)"));
        Assert.Equal(3, page.Texts("tbody td:nth-of-type(2)").Count);
        Assert.Equal("no answer", page.Texts("tbody td:nth-of-type(2)")[1]);
        Assert.NotEqual(page.Texts("tbody td:nth-of-type(2)")[0], page.Texts("tbody td:nth-of-type(2)")[2]);

        async Task TellAsync(string anger, string care)
        {
            await (await ana.OpenAsync("/m/12/2")).SubmitAsync(new() { ["Strengths.Anger"] = anger });
            await (await ana.OpenAsync("/m/12/3?s=1")).SubmitAsync(new() { ["A[Care]"] = care });
        }
    }

    [Fact]
    [Trait("Security", "S11")]
    public async Task Nobody_finds_what_is_on_somebody_elses()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var ben = await app.SignUpAsync();
        var note = (
            await (await ana.OpenAsync("/m/12/6")).SubmitAsync(new() { ["Words"] = "Slept", ["On"] = "2027-03-09" })).Links.Single(link =>
                link.StartsWith("/m/12/6/", StringComparison.Ordinal));
        var date = (
            await (await ana.OpenAsync("/m/12/7")).SubmitAsync(new() { ["Name"] = "The day", ["On"] = "2027-03-20" })).Links.Single(link =>
                link.StartsWith("/m/12/7/", StringComparison.Ordinal));
        var felt = (await (await ana.OpenAsync("/m/12/2")).SubmitAsync(new() { ["Strengths.Low"] = "8" })).Path;

        foreach (var path in (string[])[note, date, felt])
        {
            Assert.Equal(HttpStatusCode.OK, (await ana.OpenAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await ben.OpenAsync(path)).Status);
        }
    }
}
