using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;

namespace Steadfast.Tests.Web.Supporting;

/// <summary>Lists of what supports somebody: kept for oneself, given to the other as ideas, and never counted.</summary>
[Trait("Article", "45.1")]
public sealed class SupportPagesTests : Couple
{
    [Fact]
    public async Task A_line_is_kept_on_its_list_changed_and_erased()
    {
        var bank = await (await Ana.OpenAsync("/m")).FollowAsync("What supports me");
        Assert.Equal(["Ways I feel loved", "Ways I feel esteemed", "Ways I feel able to run my own life", "What I tried"], bank.Texts("main h2"));
        Assert.Equal(3, bank.Texts("main section > p").Count(text => text == "Nothing is on it yet."));
        var form = await Ana.OpenAsync("/m/32/1/3");
        Assert.Equal("Ways I feel able to run my own life", form.Heading);
        Assert.Contains("Only you", form.Texts(".sees dd"));
        Assert.Equal(["There is nothing written yet. A few words are enough, or go back."], (await form.SubmitAsync(new() { ["Words"] = " " })).Errors);
        var tooLong = await form.SubmitAsync(new() { ["Words"] = new('a', 201) }, asNoBrowserWould: true);
        Assert.Single(tooLong.Errors);
        Assert.Equal(new('a', 201), tooLong.Value("Words"));

        bank = await form.SubmitAsync(new() { ["Words"] = "My own account" });
        Assert.Equal(["My own account"], bank.Texts("[aria-labelledby=capable] li"));
        var change = await bank.FollowAsync("My own account");
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(change.Path.Replace("/32/1/3/", "/32/1/1/", StringComparison.Ordinal))).Status);
        bank = await change.SubmitAsync(new() { ["Words"] = "My own account, unasked" });
        Assert.Equal(["My own account, unasked"], bank.Texts("[aria-labelledby=capable] li"));

        bank = await (await Ana.OpenAsync(change.Path)).SubmitAsync(button: "Erase this");

        Assert.Empty(bank.Texts("[aria-labelledby=capable] li"));
    }

    [Theory]
    [InlineData("/m/32/1/0")]
    [InlineData("/m/32/1/4")]
    [InlineData("/m/32/1/1/AAAAAAAAAAAAAAAAAAAAAQ")]
    [InlineData("/m/32/2/AAAAAAAAAAAAAAAAAAAAAQ")]
    public async Task There_is_no_form_for_what_there_is_not(string path) => Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(path)).Status);

    [Fact]
    [Trait("Article", "46.3")]
    public async Task Its_reader_has_ideas_to_ask_about_and_the_deciding_stays_with_whoever_wrote_it()
    {
        await Ana.WriteSupportAsync();
        var form = await (await Ana.OpenAsync("/m/32")).FollowAsync("Give it to Ben");
        await form.SubmitAsync(new() { ["Delay"] = "None" });

        var closed = await (await Ben.OpenAsync(Space + "/7")).FollowAsync("What supports them Wednesday 10 March");
        Assert.Contains("It is about what does them good.", closed.Text);
        Assert.DoesNotContain("what hurt", closed.Everything);
        var read = await closed.SubmitAsync(button: "Open it now");

        Assert.Equal(["Ways they feel loved", "Ways they feel able to run their own life"], read.Texts(".letter h2"));
        Assert.Equal(["Tea in the morning", "My own account"], read.Texts(".letter li"));
        Assert.Contains("Ask first, and no is a whole answer.", read.Text);
        Assert.Contains("Help when they ask for it, and leave the deciding with them.", read.Text);
        Assert.Contains("Ana sees nothing of what you try, and you owe none of it.", read.Text);
        Assert.False(read.Has("main .letter input, main .letter button"));
        Assert.DoesNotMatch(@"(?i)done|\d of \d|percent|remaining", read.Everything);
    }

    [Fact]
    [Trait("Security", "S12")]
    public async Task What_the_reader_tried_is_theirs_and_changes_nothing_for_whoever_wrote_the_list()
    {
        await Ana.WriteSupportAsync();
        var given = await (await Ana.OpenAsync(Space + "/19")).SubmitAsync(new() { ["Delay"] = "None" });
        var read = await (await (await Ben.OpenAsync(Space + "/7")).FollowAsync("What supports them Wednesday 10 March")).SubmitAsync(button: "Open it now");
        var hers = ((await Ana.OpenAsync(given.Path)).Text, (await Ana.OpenAsync("/m/32")).Text, (await Ana.OpenAsync(Space + "/7")).Text);

        var tried = await (await read.FollowAsync("Note what I tried, for myself")).SubmitAsync(new() { ["What"] = "Asked about tea", ["Answer"] = "No" });

        Assert.Equal(["Asked about tea 10 March 2027"], tried.Texts("section .lines li"));
        var change = await tried.FollowAsync("Asked about tea 10 March 2027");
        Assert.Equal("No", change.Value("Answer"));
        Assert.Equal(hers, ((await Ana.OpenAsync(given.Path)).Text, (await Ana.OpenAsync("/m/32")).Text, (await Ana.OpenAsync(Space + "/7")).Text));
        Assert.Empty((await change.SubmitAsync(button: "Erase this")).Texts("section .lines li"));
    }

    [Fact]
    public async Task Lines_can_be_left_out_and_of_nothing_there_is_nothing_to_give()
    {
        Assert.False((await Ana.OpenAsync(Space + "/19")).Has("main form"));
        await Ana.WriteSupportAsync();
        var form = await Ana.OpenAsync(Space + "/19");
        var boxes = form.Document.QuerySelectorAll("[name=Out]").Select(box => box.GetAttribute("value")!).ToList();

        var nothing = await Ana.PostAsync(
            form.Path,
            [new("__t", form.Value("__t")), new("New", form.Value("New")), new("Delay", "None"), .. boxes.Select(box => KeyValuePair.Create("Out", box))]);
        Assert.Equal(["Nothing is left to give. Leave at least one line in, or go back."], nothing.Errors);
        Assert.Equal(2, nothing.Document.QuerySelectorAll("[name=Out][checked]").Length);
        await form.SubmitAsync(new() { ["Out"] = boxes[0], ["Delay"] = "None" });

        var read = await (await (await Ben.OpenAsync(Space + "/7")).FollowAsync("What supports them Wednesday 10 March")).SubmitAsync(button: "Open it now");
        Assert.Equal(["My own account"], read.Texts(".letter li"));
    }

    [Fact]
    [Trait("Caution", "1")]
    public async Task Whose_own_answers_speak_of_danger_is_not_offered_to_give_it()
    {
        await Ana.WriteSupportAsync();
        Assert.Contains(Space + "/19", (await Ana.OpenAsync("/m/32")).Links);

        await Ana.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });

        Assert.DoesNotContain(Space + "/19", (await Ana.OpenAsync("/m/32")).Links);
        Assert.DoesNotContain(Space + "/19", (await Ana.OpenAsync(Space + "/7")).Links);
        Assert.True((await Ana.OpenAsync(Space + "/19")).Has("main form"));
    }

    [Fact]
    [Trait("Article", "45.2")]
    public async Task The_saying_it_goes_back_to_is_told_with_whose_it_is_said_to_be_and_that_nobody_verified_it()
    {
        Assert.Equal("/g/f#quote-support", (await Ana.OpenAsync("/m/32")).One("p.small a").GetAttribute("href"));

        var parts = (await Ana.OpenAsync("/g/f")).Texts("#quote-support dd");

        Assert.StartsWith("Said to be by John Gottman", parts[0], StringComparison.Ordinal);
        Assert.Contains("have not verified them", parts[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_tells_each_line_under_its_list()
    {
        await Ana.WriteSupportAsync();
        await (await Ana.OpenAsync("/m/32/2")).SubmitAsync(new() { ["What"] = "Asked about tea" });
        await (await Ana.OpenAsync(Space + "/19")).SubmitAsync(new() { ["Delay"] = "None" });

        var export = (await (await Ana.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase })).Html;

        Every.Of(
            (string[])["something that supports me", "Ways I feel loved", "Tea in the morning", "what I tried", "Asked about tea", "what supports me, given"],
            words => Assert.Contains(words, export, StringComparison.Ordinal));
    }
}
