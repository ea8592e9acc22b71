using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Needs;

/// <summary>What somebody needs, as they write it, see what is still open in it, change it and erase it.</summary>
public sealed class NeedsPagesTests
{
    [Fact]
    [Trait("Article", "83.3")]
    public async Task Needs_and_deciding_lead_to_each_other()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var needs = await (await ana.OpenAsync("/m/9")).FollowAsync("What I need");

        Assert.Equal("What I need", needs.Heading);
        Assert.Equal("Deciding", (await needs.FollowAsync("Deciding")).Heading);
    }

    [Fact]
    [Trait("Article", "50.1")]
    [Trait("Article", "52.3")]
    [Trait("Caution", "21")]
    public async Task A_need_becomes_a_request_and_what_is_open_in_it_is_said_and_stops_nothing()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m")).FollowAsync("What I need");
        Assert.Contains("Begin with what you miss most.", page.Text);
        var form = await page.FollowAsync("Write down a need");
        Assert.Contains("“If that person writes, you tell me the same day, before I ask” can be followed. They can still say no.", form.Everything);
        Assert.Contains("“More communication” can mean many things.", form.Everything);
        var wrong = await form.SubmitAsync(new() { ["Request.What"] = "more communication" });
        Assert.Equal("more communication", wrong.Value("Request.What"));

        var shown = await wrong.SubmitAsync(new() { ["What"] = "To know where I stand", ["Request.Who"] = "You", ["Firmness"] = "Firm" });
        Assert.Equal(
            [
                "In “What do they do?”: “communication” can be taken in two ways. What would someone see?", "Nothing is said yet for “When, or how often?”",
                "Nothing is said yet for “How will I know that it was done?”"],
            shown.Texts("#open ~ ul li"));

        form = await shown.FollowAsync("Change this need");
        shown = await form.SubmitAsync(
            new()
            {
                ["Request.What"] = "sit down with me, telephones in the kitchen",
                ["Request.When"] = "Tuesday and Friday after supper",
                ["Request.HowIKnow"] = "we both sit at the table"
            });
        Assert.Contains("Someone else could follow this without asking you again.", shown.Text);
        Assert.Contains("To know where I stand It is firm", (await ana.OpenAsync("/m/10")).Text);

        page = await (await shown.FollowAsync("Change this need")).SubmitAsync(button: "Erase this");
        Assert.Contains("Begin with what you miss most.", page.Text);
    }

    [Fact]
    [Trait("Article", "46.3")]
    public async Task What_makes_secure_and_own_boundaries_are_listed_changed_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await (await ana.OpenAsync("/m/10")).FollowAsync("Add to the list")).SubmitAsync(new() { ["Words"] = "To be rung more often" });
        Assert.Contains("“more often” can be taken in two ways", page.Text);
        page = await (await page.FollowAsync("To be rung more often “more often” can be taken in two ways"))
            .SubmitAsync(new() { ["Words"] = "To be rung at six" });
        Assert.DoesNotContain("two ways", page.Everything);

        Assert.Contains("They need nobody’s consent", page.Text);
        var form = await page.FollowAsync("Set a boundary");
        var wrong = await form.SubmitAsync(new() { ["When"] = "When I am shouted at", ["Firmness"] = "Firm" });
        Assert.Equal(["Say what you will do."], wrong.Errors);
        page = await wrong.SubmitAsync(new() { ["IWill"] = "leave the room" });
        var boundary = await page.FollowAsync("When I am shouted at … leave the room It is firm");
        Assert.Equal("leave the room", boundary.Value("IWill"));

        page = await boundary.SubmitAsync(button: "Erase this");
        page = await (await page.FollowAsync("To be rung at six")).SubmitAsync(button: "Erase this");
        Assert.Contains("No boundary is set yet.", page.Text);
        Assert.Contains("Nothing is on the list yet.", page.Text);
    }
}
