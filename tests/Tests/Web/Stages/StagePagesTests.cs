using System.Net;
using Steadfast.Domain.Notes;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Stages;

/// <summary>The stages, for each alone: own steps, what was done, and what comes first said without closing anything.</summary>
[Trait("Article", "31.1")]
public sealed class StagePagesTests : IAsyncLifetime
{
    private App _app = null!;
    private Visitor _ana = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await App.StartAsync();
        _ana = await _app.SignUpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _ana.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    [Trait("Article", "31.3")]
    public async Task The_stages_stand_in_their_order_under_their_names()
    {
        var stages = await (await _ana.OpenAsync("/m")).FollowAsync("Step by step");

        Assert.Equal(
            ["Understand", "Responsibility", "Space", "Communication", "Boundaries", "Reliability"],
            stages.Texts("[aria-labelledby=stages] b > span:not(.by)"));
        Assert.Contains("Nothing is noted yet.", stages.Text);
        var links = stages.Links.Where(link => link.StartsWith("/m/33/1/", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, links.Count);
        foreach (var link in links)
        {
            Assert.True((await _ana.OpenAsync(link)).Has("[aria-labelledby=places] a"), link);
        }
    }

    [Fact]
    public async Task A_step_is_made_changed_put_away_and_erased()
    {
        var stage = await (await (await _ana.OpenAsync("/m/33/1/2")).FollowAsync("Add a step")).SubmitAsync(new() { ["What"] = "Wednesdays are mine" });
        Assert.Equal("/m/33/1/2", stage.Path);
        Assert.Equal(["Wednesdays are mine"], stage.Texts("[aria-labelledby=actions] > .lines li"));
        Assert.DoesNotContain("Wednesdays", (await _ana.OpenAsync("/m/33/1/3")).Everything);

        var change = await stage.FollowAsync("Wednesdays are mine");
        Assert.Equal("Open", change.Value("Standing"));
        Assert.Equal(HttpStatusCode.NotFound, (await _ana.OpenAsync(change.Path.Replace("/33/2/2/", "/33/2/3/", StringComparison.Ordinal))).Status);
        stage = await change.SubmitAsync(new() { ["Standing"] = "PutAway" });
        Assert.Equal(["Wednesdays are mine Put away"], stage.Texts("[aria-labelledby=actions] details li"));
        Assert.Contains("There is none yet.", stage.Text);

        stage = await (await _ana.OpenAsync(change.Path)).SubmitAsync(button: "Erase this");

        Assert.DoesNotContain("Wednesdays", stage.Everything);
    }

    [Fact]
    [Trait("Caution", "18")]
    public async Task What_was_done_has_a_day_and_a_line_the_latest_first_and_no_number()
    {
        var form = await (await _ana.OpenAsync("/m/33/1/5")).FollowAsync("Note what I did");
        Assert.Equal("2027-03-10", form.Value("On"));
        Assert.Equal(
            ["That day has not come yet. Choose today or a day before."], (await form.SubmitAsync(new() { ["On"] = "2027-03-11", ["What"] = "Rang" })).Errors);
        var wrong = await form.SubmitAsync(new() { ["On"] = "2027-03-04" });
        Assert.Single(wrong.Errors);
        Assert.Equal("2027-03-04", wrong.Value("On"));
        await wrong.SubmitAsync(new() { ["What"] = "Rang the school" });
        await (await _ana.OpenAsync("/m/33/3/2")).SubmitAsync(new() { ["On"] = "2027-03-08", ["What"] = "Swam" });

        var stage = await (await _ana.OpenAsync("/m/33/3/5")).SubmitAsync(new() { ["What"] = "Folder open" });
        Assert.Equal(["Folder open 10 March 2027", "Rang the school 4 March 2027"], stage.Texts("[aria-labelledby=efforts] li"));
        var stages = await _ana.OpenAsync("/m/33");
        Assert.Equal(["Folder open 10 March 2027", "Swam 8 March 2027", "Rang the school 4 March 2027"], stages.Texts("[aria-labelledby=efforts] li"));
        Assert.DoesNotMatch(@"(?i)percent|%|points|streak|\d of \d|in a row|\b\d+ steps", stage.Text + stages.Everything);
        var change = await stages.FollowAsync("Swam 8 March 2027");
        Assert.Equal("/m/33/1/2", (await change.SubmitAsync(button: "Erase this")).Path);
        Assert.DoesNotContain("Swam", (await _ana.OpenAsync("/m/33")).Everything);
    }

    /// <summary>
    /// Each day that an event, a setting or a form can hold is one of what happened, of a promise, of a look back, of a date that is hard or of a goal of
    /// one's own.
    /// </summary>
    [Fact]
    [Trait("Article", "81.2")]
    public async Task No_day_can_be_set_for_trust_and_each_reads_the_efforts_they_made_themselves()
    {
        var fields = Lines(SourceTree.Read("tests/Tests/House/Approved/events.txt"), @"^ +(\w+): (?:DateOnly|DateTimeOffset)");
        // What happened or was told, and when; a promise, its answer or a repair; the day a person counts from.
        Assert.Equal(["About", "At", "Day", "DoneOn", "Due", "From", "MoreBy", "On", "Since", "To", "Week"], fields);
        var ofNotes = NoteShapes.All.SelectMany(shape => shape.Fields).Where(field => field.Kind == FieldKind.Day).Select(field => field.Name);
        var forms = SourceTree.Files("src/Web", ".cshtml").SelectMany(path => Lines(SourceTree.Read(path), @"for=""([\w.\[\]]+)""[^>\n]* as=""date"""))
            .Concat(ofNotes).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["Due", "From", "MoreBy", "On", "Rows[i].Due", "Since", "To"], forms);
        Assert.DoesNotContain(SourceTree.Files("src/Web", ".cshtml"), path => SourceTree.Read(path).Contains("type=\"date\"", StringComparison.Ordinal));
        Assert.DoesNotContain(
            typeof(Steadfast.Vault.Accounts.Preferences).GetProperties(),
            property => property.PropertyType.ToString().Contains("Date", StringComparison.Ordinal));

        await (await _ana.OpenAsync("/m/33/3/2")).SubmitAsync(new() { ["On"] = "2027-03-08", ["What"] = "Swam" });
        using var ben = await _app.SignUpAsync();
        await (await ben.OpenAsync("/m/33/3/2")).SubmitAsync(new() { ["On"] = "2027-03-09", ["What"] = "Rang" });
        Assert.Equal(["Swam 8 March 2027"], (await _ana.OpenAsync("/m/33")).Texts("[aria-labelledby=efforts] li"));
        Assert.Equal(["Rang 9 March 2027"], (await ben.OpenAsync("/m/33")).Texts("[aria-labelledby=efforts] li"));

        static IReadOnlyList<string> Lines(string text, string pattern) =>
            [.. System.Text.RegularExpressions.Regex.Matches(text, pattern, System.Text.RegularExpressions.RegexOptions.Multiline, TimeSpan.FromSeconds(1))
                .Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [Fact]
    [Trait("Article", "31.2")]
    [Trait("Article", "26.1")]
    public async Task What_comes_first_is_said_on_each_later_stage_and_closes_none()
    {
        const string describe = "It can help to write down first what happened. You can go on here all the same.";
        const string classify = "It can help to say first whether it was once or a pattern. You can go on here all the same.";
        Assert.DoesNotContain("What comes first", (await _ana.OpenAsync("/m/33/1/0")).Everything);
        for (var number = 1; number <= 5; number++)
        {
            var stage = await _ana.OpenAsync($"/m/33/1/{number}");
            Assert.Contains(describe, stage.Text);
            Assert.Equal("/m/7/1", (await stage.FollowAsync("Write it down")).Path);
        }

        Assert.Contains("Ask first", (await (await _ana.OpenAsync("/m/33/2/4")).SubmitAsync(new() { ["What"] = "Ask first" })).Text);
        var weigh = await (await _ana.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "Words", ["Kinds.BrokenPromises"] = "true" });
        var described = await _ana.OpenAsync("/m/33/1/3");
        Assert.Contains(classify, described.Text);
        Assert.Equal("/m/7", (await described.FollowAsync("Say it")).Path);
        Assert.DoesNotContain("/m/27", (await _ana.OpenAsync("/m/33/1/1")).Links);

        await weigh.SubmitAsync(new() { ["Recurrence"] = "Unsure" });

        Assert.DoesNotContain("What comes first", (await _ana.OpenAsync("/m/33/1/3")).Everything);
        Assert.Contains("/m/27", (await _ana.OpenAsync("/m/33/1/1")).Links);
    }

    [Fact]
    public async Task Promises_are_linked_from_reliability_only_where_two_share_something()
    {
        var (ana, ben, _) = await _app.LinkAsync();

        Assert.False((await _ana.OpenAsync("/m/33/1/5")).Has("main a[href='/o']"));
        Assert.True((await ana.OpenAsync("/m/33/1/5")).Has("main a[href='/o']"));
        await ana.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });
        Assert.False((await ana.OpenAsync("/m/33/1/5")).Has("main a[href='/o']"));
        Assert.True((await ben.OpenAsync("/m/33/1/5")).Has("main a[href='/o']"));
    }

    [Theory]
    [InlineData("/m/33/1/6")]
    [InlineData("/m/33/2/6")]
    [InlineData("/m/33/3/6")]
    [InlineData("/m/33/2/1/AAAAAAAAAAAAAAAAAAAAAQ")]
    public async Task There_is_no_page_for_what_there_is_not(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _ana.OpenAsync(path)).Status);

    [Fact]
    public async Task An_export_tells_steps_and_what_was_done_under_their_stage()
    {
        await (await _ana.OpenAsync("/m/33/2/4")).SubmitAsync(new() { ["What"] = "Ask first" });
        await (await _ana.OpenAsync("/m/33/3/4")).SubmitAsync(new() { ["What"] = "Asked" });

        var export = (await (await _ana.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase })).Html;

        Every.Of((string[])["a step of my own", "Boundaries", "Ask first", "I still want to", "what I did", "Asked"],
            words => Assert.Contains(words, export, StringComparison.Ordinal));
    }
}
