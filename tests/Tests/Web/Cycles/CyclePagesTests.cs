using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Safety;

namespace Steadfast.Tests.Web.Cycles;

/// <summary>
/// How it goes round between two people: each writes their own side for themselves, gives it or keeps it, and lays the two beside each other.
/// </summary>
[Trait("Article", "30.1")]
public sealed class CyclePagesTests : Couple
{
    private const string Fear = "Where someone is afraid of the other, there are no two equal sides.";
    [Fact]
    public async Task A_turn_is_kept_changed_and_erased_and_stays_with_its_writer()
    {
        var cycle = await (await Ana.OpenAsync("/m")).FollowAsync("How it goes round between us");
        Assert.Contains("No turn is written yet.", cycle.Text);
        var form = await cycle.FollowAsync("Add a turn");
        Assert.Contains("Only you", form.Texts(".sees dd"));

        var wrong = await form.SubmitAsync(new() { ["Feel"] = "alone" });
        Assert.Equal(["There is nothing written yet. A few words are enough, or go back."], wrong.Errors);
        Assert.Equal("alone", wrong.Value("Feel"));

        cycle = await wrong.SubmitAsync(new() { ["They"] = "go quiet", ["Then"] = "ask again", ["Underneath"] = "it is over" });
        Assert.Equal("/m/31", cycle.Path);
        Assert.Equal(["go quiet ask again"], cycle.Texts("[aria-labelledby=turns] .lines li"));
        cycle = await (await cycle.FollowAsync("Add a turn")).SubmitAsync(new() { ["They"] = "say later" });
        var change = await cycle.FollowAsync("go quiet ask again");
        Assert.Equal(("alone", "it is over"), (change.Value("Feel"), change.Value("Underneath")));
        cycle = await change.SubmitAsync(new() { ["They"] = "go very quiet" });
        Assert.Equal(["go very quiet ask again", "say later"], cycle.Texts("[aria-labelledby=turns] .lines li"));

        cycle = await (await Ana.OpenAsync(change.Path)).SubmitAsync(button: "Erase this");

        Assert.Equal(["say later"], cycle.Texts("[aria-labelledby=turns] .lines li"));
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(change.Path)).Status);
    }

    [Fact]
    [Trait("Finding", "S5")]
    public async Task After_answers_that_speak_against_it_the_page_says_why_it_is_not_for_now_and_keeps_what_is_written()
    {
        await Ana.WriteCycleAsync();
        var before = await Ana.OpenAsync("/m/31/4");
        Assert.Contains("It does not say who is to blame, or that both sides weigh the same.", before.Text);
        Assert.Contains("Shouting someone down, threats, force or a lie are not steps in it. They belong to whoever does them.", before.Text);
        await Ana.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });

        var cycle = await Ana.OpenAsync("/m/31");

        Assert.Contains("Going by your own answers, this page is not for now.", cycle.Text);
        Assert.Contains("go quiet", cycle.Text);
        Assert.DoesNotContain("Add a turn", cycle.Everything);
        Assert.Contains("Add a turn", (await cycle.FollowAsync("open the page")).Text);
    }

    [Fact]
    public async Task Stopping_it_comes_first_with_a_pause_that_is_long_enough_and_a_way_back()
    {
        var cycle = await Ana.OpenAsync("/m/31");
        Assert.Equal(["What stops it", "How it turns", "One small thing to confide"], cycle.Texts("main h2"));
        Assert.Contains("A way to stop it comes first. You can write here all the same.", cycle.Text);
        Assert.Equal("20 minutes", cycle.One("[aria-labelledby=stop] a[href='/g/f#pause-20']").TextContent);
        var form = await cycle.FollowAsync("Plan it");
        Assert.Equal(["Twenty minutes", "Half an hour", "An hour", "Two hours"], form.Texts("fieldset.choice label"));
        Assert.Single((await form.SubmitAsync(new() { ["Word"] = " " })).Errors);
        Assert.Single((await form.SubmitAsync(new() { ["Pause"] = "5" }, asNoBrowserWould: true)).Errors);

        cycle = await form.SubmitAsync(new() { ["Word"] = "Kettle", ["Pause"] = "HalfHour", ["Back"] = "At nine, in the kitchen" });

        Assert.Equal(["Kettle", "Half an hour", "At nine, in the kitchen"], cycle.Texts("[aria-labelledby=stop] dd"));
        Assert.DoesNotContain("A way to stop it comes first.", cycle.Everything);
        form = await cycle.FollowAsync("Change it");
        Assert.Equal(("Kettle", "HalfHour"), (form.Value("Word"), form.Value("Pause")));
        cycle = await form.SubmitAsync(button: "Erase this");
        Assert.Contains("Nothing is planned yet.", cycle.Text);
    }

    [Fact]
    [Trait("Caution", "1")]
    public async Task To_confide_has_not_yet_as_an_answer_and_everybody_reads_that_fear_has_no_two_sides()
    {
        foreach (var path in (string[])["/m/31", "/m/31/3", "/m/31/4", Space + "/18"])
        {
            var page = await Ben.OpenAsync(path);
            Assert.Contains(Fear, page.Text);
            Assert.True(page.Has("main a[href='/h']"));
        }

        var form = await Ben.OpenAsync("/m/31/3");
        Assert.Equal(
            ["Not yet", "Perhaps, some day", "Yes, in a calm hour"],
            form.Document.QuerySelectorAll("[name=When]").Select(radio => radio.ParentElement!.TextContent.Trim()));
        Assert.False(form.Has("main [checked]"));
        Assert.Single((await form.SubmitAsync(new() { ["Words"] = "I miss our walks", ["Safe"] = "11" }, asNoBrowserWould: true)).Errors);

        var cycle = await form.SubmitAsync(new() { ["Words"] = "I miss our walks", ["Safe"] = "0", ["When"] = "NotYet" });

        Assert.Equal(["I miss our walks Not yet"], cycle.Texts("[aria-labelledby=confide] .lines li"));
        var change = await cycle.FollowAsync("I miss our walks Not yet");
        Assert.Equal(("0", "NotYet"), (change.Value("Safe"), change.Value("When")));
        Assert.Empty((await change.SubmitAsync(button: "Erase this")).Texts("[aria-labelledby=confide] .lines li"));
    }

    [Fact]
    public async Task What_was_begun_comes_back_and_is_gone_once_it_is_kept()
    {
        var form = await (await Ana.OpenAsync("/m/31/1")).SubmitAsync(new() { ["They"] = "half a turn" }, "Keep as a draft");
        Assert.Equal("half a turn", form.Value("They"));

        await form.SubmitAsync(new() { ["They"] = "a whole one" }, "Keep this");

        Assert.Equal("", (await Ana.OpenAsync("/m/31/1")).Value("They"));
    }

    [Fact]
    public async Task Only_ones_own_side_goes_and_what_is_tender_only_when_it_is_put_in()
    {
        await Ana.WriteCycleAsync();
        var form = await (await Ana.OpenAsync("/m/31")).FollowAsync("Give my side to Ben");
        Assert.Equal(Space + "/18", form.Path);
        Assert.False(form.Has("[name=In][checked], [name=Out][checked]"));
        Assert.Contains("You and Ben, once it is delivered", form.Texts(".sees dd"));

        var given = await form.SubmitAsync(new() { ["Delay"] = "None" });
        Assert.Equal("My side of how it goes round", given.Heading);
        Assert.Contains("go quiet", given.Text);
        var read = await OpenAsync(Ben, "Their side of how it goes round");

        Assert.Equal(["When you …", "I feel …", "I then …"], read.Texts(".letter dl:first-of-type dt"));
        Assert.Contains("Kettle", read.Text);
        Assert.Contains("They belong to whoever does them.", read.Text);
        Assert.Contains("No answer is owed, and nothing waits for one.", read.Text);
        Assert.DoesNotContain("it is over", read.Everything);
        Assert.DoesNotContain("I miss our walks", read.Everything);
    }

    [Fact]
    public async Task Things_can_be_left_out_and_put_in_and_of_nothing_there_is_nothing_to_give()
    {
        var empty = await Ana.OpenAsync(Space + "/18");
        Assert.Contains("You have written nothing about it yet.", empty.Text);
        Assert.False(empty.Has("main form"));
        await Ana.WriteCycleAsync();
        var form = await Ana.OpenAsync(Space + "/18");
        var (turn, confiding) = (Box(form, "Out", 1), Box(form, "In", 1));

        var nothing = await Ana.PostAsync(
            form.Path, [new("__t", form.Value("__t")), new("New", form.Value("New")), new("Delay", "None"), new("Out", "stop"), new("Out", turn)]);
        Assert.Equal(["Nothing is left to give. Leave at least one line in, or go back."], nothing.Errors);
        Assert.Equal(2, nothing.Document.QuerySelectorAll("[name=Out][checked]").Length);
        await Ana.PostAsync(
            form.Path,
            [
                new("__t", form.Value("__t")), new("New", form.Value("New")), new("Delay", "None"), new("Out", "stop"), new("In", "u." + turn),
                new("In", confiding)]);
        var read = await OpenAsync(Ben, "Their side of how it goes round");

        Assert.DoesNotContain("Kettle", read.Everything);
        Assert.Contains("Underneath, I am afraid that …", read.Text);
        Assert.Contains("it is over", read.Text);
        Assert.Contains("I miss our walks", read.Text);
    }

    [Fact]
    [Trait("Security", "S18")]
    public async Task It_is_held_withdrawn_taken_back_and_the_copy_stays()
    {
        await Ana.WriteCycleAsync();
        var before = (await Ben.OpenAsync(Space + "/7")).Text;
        var held = await (await Ana.OpenAsync(Space + "/18")).SubmitAsync();
        Assert.Contains("It is held until 18:40.", held.Text);
        Assert.Equal(before, (await Ben.OpenAsync(Space + "/7")).Text);
        await held.SubmitAsync(button: "Withdraw it");
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        Assert.Equal(before, (await Ben.OpenAsync(Space + "/7")).Text);

        var given = await (await Ana.OpenAsync(Space + "/18")).SubmitAsync(new() { ["Delay"] = "None" });
        var delivered = (await Ana.OpenAsync(given.Path)).Text;
        var read = await OpenAsync(Ben, "Their side of how it goes round");
        Assert.Equal(delivered, (await Ana.OpenAsync(given.Path)).Text);
        await (await Ana.OpenAsync(given.Path)).SubmitAsync(button: "Take it back");

        Assert.Contains("go quiet", (await Ben.OpenAsync(read.Path)).Text);
        Assert.Contains("go quiet", (await Ben.OpenAsync("/m/31/4")).Text);
    }

    [Fact]
    public async Task Once_the_other_side_is_opened_both_stand_together_and_the_other_learns_nothing_of_it()
    {
        var both = await (await Ben.OpenAsync("/m/31")).FollowAsync("Both sides together");
        Assert.Contains("Only your side is here.", both.Text);
        await Ana.WriteCycleAsync();
        await (await Ana.OpenAsync(Space + "/18")).SubmitAsync(new() { ["Delay"] = "None" });
        Assert.Contains("Only your side is here.", (await Ben.OpenAsync("/m/31/4")).Text);
        await (await Ben.OpenAsync("/m/31/1")).SubmitAsync(
            new() { ["They"] = "ask again", ["Feel"] = "caught", ["Then"] = "go quiet", ["Underneath"] = "I am the wrong one" });
        await (await Ben.OpenAsync("/m/31/3")).SubmitAsync(new() { ["Words"] = "I like your laugh" });
        var hers = ((await Ana.OpenAsync("/m/31")).Text, (await Ana.OpenAsync("/m/31/4")).Text, (await Ana.OpenAsync(Space + "/7")).Text);

        var read = await OpenAsync(Ben, "Their side of how it goes round");
        both = await read.FollowAsync("Lay it beside mine");

        Assert.Equal(["My side", "Ana’s side"], both.Texts(".spread h2"));
        Assert.Equal(["ask again", "caught", "go quiet"], both.Texts(".spread section:first-of-type dd"));
        Assert.Contains("go quiet", both.Texts(".spread section:last-of-type dd"));
        Assert.Contains("Shouting someone down, threats, force or a lie are not steps in it.", both.Text);
        Assert.DoesNotContain("I am the wrong one", both.Everything);
        Assert.DoesNotContain("I like your laugh", both.Everything);
        Assert.DoesNotMatch("(?i)fault|(?<!does not say who is to )blame|because of you|score|percent", both.Everything);
        Assert.Equal(hers, ((await Ana.OpenAsync("/m/31")).Text, (await Ana.OpenAsync("/m/31/4")).Text, (await Ana.OpenAsync(Space + "/7")).Text));
    }

    [Fact]
    [Trait("Caution", "1")]
    [Trait("Caution", "2")]
    public async Task Whose_own_answers_speak_of_danger_is_not_offered_to_give_it_and_finds_it_work_all_the_same()
    {
        await Ana.AnswerSafetyAsync(Acts.Clear());
        await Ana.WriteCycleAsync();
        Assert.Contains(Space + "/18", (await Ana.OpenAsync("/m/31")).Links);
        Assert.Contains(Space + "/18", (await Ana.OpenAsync(Space + "/7")).Links);
        Assert.DoesNotContain("Words like these can make someone angry.", (await Ana.OpenAsync(Space + "/18")).Everything);
        var his = (await Ben.OpenAsync(Space + "/7")).Text;

        await Ana.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });

        Assert.DoesNotContain(Space + "/18", (await Ana.OpenAsync("/m/31")).Links);
        Assert.DoesNotContain(Space + "/18", (await Ana.OpenAsync(Space + "/7")).Links);
        var form = await Ana.OpenAsync(Space + "/18");
        Assert.Contains("Words like these can make someone angry.", form.Text);
        Assert.Equal(his, (await Ben.OpenAsync(Space + "/7")).Text);
        await form.SubmitAsync(new() { ["Delay"] = "None" });
        Assert.Contains("go quiet", (await OpenAsync(Ben, "Their side of how it goes round")).Text);
    }

    [Fact]
    [Trait("Article", "30.2")]
    public async Task The_saying_it_goes_back_to_is_told_with_whose_it_is_said_to_be_and_that_nobody_verified_it()
    {
        Assert.Equal("/g/f#quote-sequences", (await Ana.OpenAsync("/m/31")).One("p.small a").GetAttribute("href"));

        var parts = (await Ana.OpenAsync("/g/f")).Texts("#quote-sequences dd");

        Assert.StartsWith("Said to be by Sue Johnson", parts[0], StringComparison.Ordinal);
        Assert.Contains("have not verified them", parts[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_tells_each_part_under_its_label()
    {
        await Ana.WriteCycleAsync();
        await (await Ana.OpenAsync(Space + "/18")).SubmitAsync(new() { ["Delay"] = "None" });
        await OpenAsync(Ben, "Their side of how it goes round");

        var (hers, his) = (await ExportAsync(Ana), await ExportAsync(Ben));

        Every.Of(
            (string[])[
                "one turn of how it goes round", "what stops it", "Half an hour", "one small thing to confide", "Not yet", "it is over",
                "one side of how it goes round, given"],
            words => Assert.Contains(words, hers, StringComparison.Ordinal));
        Assert.Contains("Kettle", his, StringComparison.Ordinal);
        Assert.DoesNotContain("it is over", his, StringComparison.Ordinal);
    }

    private static string Box(Page form, string name, int at) => form.Document.QuerySelectorAll($"[name={name}]")[at].GetAttribute("value")!;

    private async Task<Page> OpenAsync(Visitor reader, string title)
    {
        var list = await reader.OpenAsync(Space + "/7");
        var line = list.Texts("[aria-labelledby=to-me] .lines li").First(line => line.StartsWith(title, StringComparison.Ordinal)
            && !line.EndsWith("opened", StringComparison.Ordinal));
        return await (await list.FollowAsync(line)).SubmitAsync(button: "Open it now");
    }

    private static async Task<string> ExportAsync(Visitor person) =>
        (await (await person.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase })).Html;
}
