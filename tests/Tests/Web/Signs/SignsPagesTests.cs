using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Mine;
using Steadfast.Tests.Web.Understanding;

namespace Steadfast.Tests.Web.Signs;

/// <summary>The signs and the exercises, for anybody and for somebody with notes.</summary>
public sealed class SignsPagesTests(JournalPagesTests.Running running) : IClassFixture<JournalPagesTests.Running>
{
    [Fact]
    [Trait("Article", "59.1")]
    [Trait("Article", "60.1")]
    [Trait("Article", "61.1")]
    [Trait("Caution", "12")]
    public async Task Anybody_can_look_at_the_signs_and_is_given_steps_and_no_diagnosis_or_number()
    {
        using var nobody = running.App.Somebody();
        var form = await (await nobody.OpenAsync("/h")).FollowAsync("Is it time to ask for help?");
        Assert.Contains("are kept nowhere", string.Join(' ', form.Texts(".sees dd")));

        var result = await form.SubmitAsync(new() { ["Answers.Panic"] = "Always", ["Answers.Returning"] = "Often", ["Answers.Numb"] = "Unsaid" });

        Assert.Contains("Talking to someone could be worth it", result.Texts("h2"));
        Assert.Equal(["The past forces itself in", "Attacks of panic"], result.Texts("h3"));
        Assert.Contains("a suggestion and no diagnosis", result.Text);
        Assert.Contains("Ask a professional who knows about trauma.", result.Text);
        Assert.DoesNotMatch(@"\d|PTSD|disorder", result.Everything);
        Assert.True(result.Has("main a[href='/h']"));
        Assert.Equal("", (await nobody.OpenAsync("/h/4")).Value("Answers.Panic"));
    }

    [Fact]
    [Trait("Article", "66.1")]
    public async Task Questioning_every_move_is_asked_about_without_calling_a_suspicion_wrong()
    {
        using var nobody = running.App.Somebody();
        var form = await nobody.OpenAsync("/h/4");
        Assert.Contains("A suspicion can be true.", form.Text);

        Assert.Contains("whatever is true", (await form.SubmitAsync(new() { ["Answers.Questioning"] = "Often" })).Text);
        Assert.Contains("No sign is there often", (await form.SubmitAsync(new() { ["Answers.Questioning"] = "Sometimes" })).Texts("h2"));
        Assert.Contains("Nothing was answered", (await form.SubmitAsync()).Texts("h2"));
        Assert.Single((await form.SubmitAsync(new() { ["Answers.Questioning"] = "7" }, asNoBrowserWould: true)).Errors);
    }

    [Fact]
    [Trait("Article", "91.4")]
    public async Task Kept_checks_show_what_stays()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await (await ana.OpenAsync("/m")).FollowAsync("Is it time to ask for help?")).SubmitAsync(new() { ["Answers.Suspicion"] = "Often" });
        Assert.Contains("Talking to someone could be worth it", page.Texts("h2"));

        await app.PassAsync(TimeSpan.FromDays(20), ana);
        page = await (await ana.OpenAsync("/m/21")).SubmitAsync(new() { ["Answers.Isolation"] = "Always" });
        Assert.Contains("It has stayed for a while", page.Texts("h2"));

        var first = await page.FollowAsync("The check of 10 March 2027");
        Assert.Equal("Often", first.Value("Answers.Suspicion"));
        page = await first.SubmitAsync(button: "Erase this");
        Assert.Contains("Talking to someone could be worth it", page.Texts("h2"));
        Assert.Equal(["There is nothing here yet to keep. One word or one choice is enough."], (await (await ana.OpenAsync("/m/21")).SubmitAsync()).Errors);
    }

    [Fact]
    [Trait("Caution", "12")]
    public async Task The_sign_of_what_comes_back_asks_about_the_times_that_were_put_down_and_only_there()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var breach = await ana.DescribeAsync();
        foreach (var day in (string[])["2026-10-01", "2026-11-30", "2026-12-30"])
        {
            Assert.Equal(day == "2026-12-30", (await ana.OpenAsync("/m/21")).Has("#again"));
            await (await ana.OpenAsync(breach + "/4")).SubmitAsync(new() { ["From"] = day });
        }

        var page = await ana.OpenAsync("/m/21");

        Assert.Equal("The same thing again and again", page.One("#again").TextContent);
        Assert.Contains("“Coldness: being there without being close”, 3 in all. Is it the same thing that comes back?", page.Text);
        Assert.Equal("Looking at the dates", (await page.FollowAsync("Look at the times and the questions beside them")).Heading);
        page = await page.SubmitAsync(new() { ["Answers.SameHurt"] = "Often" });
        Assert.True(page.Has("#again"));
        Assert.Contains("no diagnosis", page.Text);
        Assert.False((await ana.OpenAsync("/h/4")).Has("#again"));
    }

    [Fact]
    [Trait("Article", "54.2")]
    [Trait("Caution", "11")]
    public async Task Each_exercise_is_a_plain_list_of_steps_for_anybody()
    {
        using var nobody = running.App.Somebody();
        var list = await (await nobody.OpenAsync("/h")).FollowAsync("More exercises like this");

        var names = list.Texts(".lines li");
        Assert.True(names.Count >= 4, $"{names.Count} exercises.");
        foreach (var name in names)
        {
            var exercise = await list.FollowAsync(name);
            Assert.Equal(name, exercise.Heading);
            Assert.Equal(5, exercise.Texts("ol li").Count);
            Assert.False(exercise.Has("main form"));
        }
    }

    [Fact]
    [Trait("Finding", "S42")]
    public async Task The_senses_come_before_the_breath_and_nothing_is_laid_on_the_neck()
    {
        using var nobody = running.App.Somebody();
        var names = (await nobody.OpenAsync("/h/3")).Texts("main .lines li");

        Assert.Equal(("What is around you", "Breathe out longer"), (names[0], names[^1]));
        Assert.Equal(Enum.GetValues<Steadfast.Web.Features.Help.Exercise>().Length, names.Count);
        Assert.Contains("Leave it out if breathing reminds you of something.", (await nobody.OpenAsync("/h/3/1")).Text);
        Assert.Contains("cheeks or forehead", (await nobody.OpenAsync("/h/3/4")).Text);
        Assert.DoesNotContain("neck", (await nobody.OpenAsync("/h/3/4")).Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Trait("Finding", "S39")]
    public async Task Questioning_is_called_normal_after_lies_and_the_page_no_advice()
    {
        using var nobody = running.App.Somebody();
        var form = await nobody.OpenAsync("/h/4");
        Assert.Contains("It isn’t medical or legal advice.", form.Text);

        var result = await form.SubmitAsync(new() { ["Answers.Questioning"] = "Often" });

        Assert.Contains("help you sort what you saw from what you fear. Being lied to makes checking a normal reaction.", result.Text);
        Assert.Contains("It isn’t medical or legal advice.", result.Text);
    }
}
