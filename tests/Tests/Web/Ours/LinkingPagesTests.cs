using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;
using Steadfast.Tests.Web.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Web.Ours;

public sealed class LinkingPagesTests
{
    [Fact]
    [Trait("Security", "S16")]
    public async Task Somebodys_own_notes_open_at_no_address_of_what_is_shared()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var session = (await app.Services.GetRequiredService<Sessions>().OpenAsync(ana.Token, false, default))!;
        var notes = "/o/" + (await app.Services.GetRequiredService<Access>().ReadNotesAsync(session, default)).Id;

        foreach (var page in (string[])["", "/1", "/2", "/3", "/4", "/5", "/7"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(notes + page)).Status);
        }
    }

    [Fact]
    public async Task Two_people_link_by_a_code_and_see_the_same_four_words()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var ben = await app.SignUpAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        await ben.AnswerSafetyAsync(new());
        await ana.DescribeAsync();
        await ben.DescribeAsync();
        var alone = await ana.OpenAsync("/o");
        Assert.Contains("By linking, nothing but the names you choose for each other.", alone.Text);
        Assert.Contains("If a court or the police forbade contact, using what you share counts as contact", alone.Text);

        var invited = await (await (await alone.FollowAsync("Link with someone")).FollowAsync("Make a code"))
            .SubmitAsync(new() { ["Name"] = "Ana", ["IsAdult"] = "true" });
        Assert.Contains("Better said than sent.", invited.Text);
        Assert.Contains("It works until Saturday 13 March, 18:30.", invited.Text);
        var join = await (await (await ben.OpenAsync("/o")).FollowAsync("Link with someone")).FollowAsync("I was told a code");
        Assert.Contains("A court can ask for it", join.Text);
        var joined = await join.SubmitAsync(
            new() { ["Code"] = invited.One("#code").TextContent.Replace('-', ' ').ToUpperInvariant(), ["Name"] = "Ben", ["IsAdult"] = "true" });

        Assert.Equal("Promises between you", joined.Heading);
        Assert.Equal(["Ana"], joined.Texts("main header bdi"));
        Assert.Equal(joined.Path, (await ana.OpenAsync("/o")).Path);
        var words = (await (await ana.OpenAsync("/o")).FollowAsync("Four words to compare")).Texts(".code li");
        Assert.Equal(4, words.Count);
        Assert.Equal(words, (await (await ben.OpenAsync("/o")).FollowAsync("Four words to compare")).Texts(".code li"));
    }

    [Fact]
    [Trait("Finding", "B11")]
    public async Task Who_links_says_once_more_that_they_are_an_adult_and_who_makes_the_code_says_it_for_both()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var ben = await app.SignUpAsync();

        var refused = await (await ana.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Ana" });
        Assert.Equal(["This is for adults. Tick the box if both of you are 18 or older."], refused.Errors);
        Assert.Equal("Ana", refused.Value("Name"));
        var code = (await refused.SubmitAsync(new() { ["IsAdult"] = "true" })).One("#code").TextContent;
        var joining = await (await ben.OpenAsync("/o/2")).SubmitAsync(new() { ["Code"] = code, ["Name"] = "Ben" });
        Assert.Equal(["This is for adults. Tick the box if you are 18 or older."], joining.Errors);
        Assert.Equal(code, joining.Value("Code"));

        Assert.StartsWith("/o/", (await joining.SubmitAsync(new() { ["IsAdult"] = "true" })).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_code_opens_nothing_and_what_was_typed_is_kept()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var ben = await app.SignUpAsync();
        var invited = await (await ana.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Ana", ["IsAdult"] = "true" });
        var code = invited.One("#code").TextContent;

        var cancelled = await invited.SubmitAsync(button: "Cancel this code");
        Assert.Equal("/o", cancelled.Path);
        Assert.DoesNotContain("See my code", cancelled.Everything);
        var again = await (await ben.OpenAsync("/o/2")).SubmitAsync(new() { ["Code"] = code, ["Name"] = "Ben", ["IsAdult"] = "true" });

        Assert.Equal(["This code opens nothing. Look for a letter that was misheard, or ask for a new one."], again.Errors);
        Assert.Equal(code, again.Value("Code"));
        Assert.Equal("Ben", again.Value("Name"));
    }

    [Fact]
    public async Task Before_anybody_joins_the_part_says_so_without_waiting_for_them()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var invited = await (await ana.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Ana", ["IsAdult"] = "true" });

        var session = await app.Services.GetRequiredService<Sessions>().OpenAsync(ana.Token, isAct: true, CancellationToken.None);
        var space = Assert.Single(await app.Services.GetRequiredService<Access>().SharedAsync(session!, CancellationToken.None));

        var alone = await ana.OpenAsync($"/o/{space}");
        Assert.Contains("Everything of your own works the same, with or without it.", alone.Text);
        Assert.DoesNotContain("waiting", alone.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync($"/o/{space}/1")).Status);
        Assert.DoesNotContain("Read over promises", (await ana.OpenAsync("/t")).Everything);
        Assert.Equal("/o", (await ana.OpenAsync("/o")).Path);
        Assert.Contains("See my code", (await ana.OpenAsync("/o")).Text);
        Assert.Equal(invited.One("#code").TextContent, (await ana.OpenAsync("/o/1")).One("#code").TextContent);
    }

    [Fact]
    public async Task A_name_is_asked_for_and_can_be_changed()
    {
        await using var app = await App.StartAsync();
        Assert.Single((await (await (await app.SignUpAsync()).OpenAsync("/o/1")).SubmitAsync(new() { ["IsAdult"] = "true" })).Errors);
        var (ana, ben, space) = await app.LinkAsync();

        await (await (await ana.OpenAsync(space)).FollowAsync("My name here")).SubmitAsync(new() { ["Name"] = "<i>Anita" });

        Assert.Equal(["<i>Anita"], (await ben.OpenAsync(space)).Texts("main header bdi"));
        Assert.Equal("<i>Anita", (await ana.OpenAsync(space + "/4")).Value("Name"));
    }

    [Fact]
    [Trait("Security", "S15")]
    public async Task Leaving_is_immediate_and_the_other_sees_the_same_pages_until_the_days_are_over()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await app.AgreeAsync(ben, ana, space, "I ring the bank", "2027-05-12");
        await ben.OfferAsync(space, "I cook on Monday");
        var before = (await ben.OpenAsync(space)).Text;

        var asked = await (await ana.OpenAsync(space)).FollowAsync("Stop sharing");
        Assert.Equal(["30 days", "90 days", "180 days", "A year"], asked.Texts("fieldset label"));
        Assert.Contains("What Ben will see", asked.Text);
        var left = await asked.SubmitAsync(button: "Stop sharing now");

        Assert.Equal("/o", left.Path);
        Assert.Contains("What linking is", left.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(space)).Status);
        Assert.Equal(before, (await ben.OpenAsync(space)).Text);

        await app.PassAsync(TimeSpan.FromDays(31), ben);
        var closed = await ben.OpenAsync(space);
        Assert.Contains("This shared part is closed. What is yours stays yours.", closed.Text);
        Assert.Contains("I ring the bank", closed.Text);
        Assert.DoesNotContain("Make a promise", closed.Everything);
        // The record stays with who stays; the name over it does not.
        Assert.Contains("With former member", (await ben.OpenAsync("/o")).Text);
        Assert.DoesNotContain("Ana", closed.Everything);
        foreach (var button in (string[])["Take the file to read", "Download the file for checking"])
        {
            var file = await (await ben.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase }, button);
            Assert.DoesNotContain("Ana", file.Html, StringComparison.Ordinal);
            Assert.Contains("I ring the bank", file.Html, StringComparison.Ordinal);
        }

        var away = await (await closed.FollowAsync("Put it away")).SubmitAsync();
        Assert.Contains("What linking is", away.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.OpenAsync(space)).Status);
    }

    [Fact]
    public async Task Strangers_and_addresses_that_are_none_meet_the_same_closed_door()
    {
        await using var app = await App.StartAsync();
        var (ana, _, space) = await app.LinkAsync();
        using var stranger = await app.SignUpAsync();

        foreach (var suffix in new[] { "", "/1", "/2", "/3", "/4", "/5", "/6" })
        {
            var theirs = await stranger.OpenAsync(space + suffix);
            var nowhere = await stranger.OpenAsync("/o/AAAAAAAAAAAAAAAAAAAAAA" + suffix);

            Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
            Assert.Equal(HttpStatusCode.NotFound, nowhere.Status);
            Assert.Equal(theirs.Text, nowhere.Text);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync(space + "/6")).Status);
    }
}
