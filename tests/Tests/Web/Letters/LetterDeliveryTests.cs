using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Understanding;

namespace Steadfast.Tests.Web.Letters;

/// <summary>A letter on its way: to somebody who said that one is welcome, answered or not, and its repairs made promises.</summary>
public sealed class LetterDeliveryTests : Couple
{
    [Fact]
    [Trait("Article", "32.1")]
    [Trait("Article", "33.3")]
    public async Task The_way_leads_from_what_it_did_to_her_by_what_he_heard_to_an_answer_for_each_effect()
    {
        await (await Ana.OpenAsync("/m/11/2")).SubmitAsync(new() { ["Words"] = "I count the money at night" });
        await (await Ana.OpenAsync("/m/11/2")).SubmitAsync(new() { ["Words"] = "I check the door" });
        var statement = (await (await Ana.OpenAsync(Space + "/8")).SubmitAsync(new() { ["Delay"] = "None" })).Path;
        Assert.Contains("They have shared no effects with you that you have opened.", (await Ben.OpenAsync("/m/27")).Text);
        await (await Ben.OpenAsync(statement)).SubmitAsync(button: "Open it now");
        Assert.Contains("Before a letter, give back what you heard in it.", (await Ben.OpenAsync("/m/27")).Text);
        var mirror = (
            await (await Ben.OpenAsync(statement.Replace("/7/", "/9/", StringComparison.Ordinal)))
                .SubmitAsync(new() { ["Words"] = "I heard that you count at night.", ["Delay"] = "None" })).Path;
        Assert.Contains("They say whether that’s right", (await Ben.OpenAsync("/m/27")).Text);
        await (await Ana.OpenAsync(mirror)).SubmitAsync(button: "Open it now");
        await (await Ana.OpenAsync(mirror.Replace("/7/", "/10/", StringComparison.Ordinal))).SubmitAsync(new() { ["Answer"] = "Right", ["Delay"] = "None" });

        var letter = await Ben.OpenAsync("/m/27");
        Assert.Contains("They said that you heard them.", letter.Text);
        Assert.Equal(["I count the money at night no answer yet", "I check the door no answer yet"], letter.Texts("[aria-labelledby=effects] li"));

        var effect = await letter.FollowAsync("I count the money at night no answer yet");
        Assert.Equal(["I count the money at night"], effect.Texts(".say"));
        letter = await effect.SubmitAsync(new() { ["Words"] = "You count because I hid it." });

        Assert.Equal(["I count the money at night answered", "I check the door no answer yet"], letter.Texts("[aria-labelledby=effects] li"));
        var preview = await Ben.OpenAsync(Space + "/11");
        Assert.Equal(["I check the door"], preview.Texts("[aria-labelledby=blanks] li"));
        Assert.Contains("You count because I hid it.", preview.Text);
    }

    [Fact]
    [Trait("Article", "33.5")]
    [Trait("Caution", "5")]
    public async Task Nothing_can_be_sent_to_her_until_she_says_that_it_is_welcome_and_nothing_asks_her()
    {
        await Ben.WriteLetterAsync();
        var preview = await Ben.OpenAsync(Space + "/11");
        Assert.Contains("Ana has not said that a letter is welcome.", preview.Text);
        Assert.False(preview.Has("main form"));

        var asked = await Ana.OpenAsync(Space + "/12");
        Assert.Contains("No letter can reach you now.", asked.Text);
        Assert.Contains("Saying yes commits you to nothing.", asked.Text);
        Assert.False(asked.Has("main [checked]"));
        Assert.Single((await asked.SubmitAsync()).Errors);
        Assert.Equal(Space, (await asked.SubmitAsync(new() { ["Answer"] = "Open" })).Path);
        var open = await Ben.OpenAsync(Space + "/11");
        Assert.True(open.Has("main form"));

        await (await Ana.OpenAsync(Space + "/12")).SubmitAsync(new() { ["Answer"] = "NotNow" });

        Assert.Equal(preview.Html, (await Ben.OpenAsync(Space + "/11")).Html);
        Assert.Equal(
            ["A letter can go once the other has said that one is welcome. What you wrote stays with you."],
            (await open.SubmitAsync(new() { ["Delay"] = "None" })).Errors);
        Assert.DoesNotContain("A letter", (await Ana.OpenAsync(Space + "/7")).Texts("[aria-labelledby=to-me]")[0]);
    }

    [Fact]
    [Trait("Article", "32.1")]
    public async Task A_letter_without_what_was_done_or_a_repair_says_so_and_has_nothing_to_press()
    {
        await (await Ana.OpenAsync(Space + "/12")).SubmitAsync(new() { ["Answer"] = "Open" });
        await (await Ben.OpenAsync("/m/27/2/4")).SubmitAsync(new() { ["Words"] = "I regret it." });

        var preview = await Ben.OpenAsync(Space + "/11");

        Assert.Equal(["What I did", "How I repair it"], preview.Texts("[aria-labelledby=missing] li"));
        Assert.False(preview.Has("main form"));
        Assert.Equal("What I did", (await preview.FollowAsync("What I did")).Heading);
    }

    [Fact]
    [Trait("Article", "33.4")]
    public async Task The_letter_is_marked_as_it_reads_and_its_repairs_count_as_they_stand()
    {
        await Ben.WriteLetterAsync();

        var preview = await Ben.OpenAsync(Space + "/11");
        Assert.Contains("General so far.", preview.Text);
        Assert.Equal(
            ["It says that it was you there", "It says what was done there", "It says what it did to the other not yet", "It says what changes there"],
            preview.Texts(".coach .lines li"));

        await (await Ben.OpenAsync("/m/27/2/2")).SubmitAsync(new() { ["Words"] = "You could not sleep because of what I hid, and it hurt you." });

        preview = await Ben.OpenAsync(Space + "/11");
        Assert.Contains("Specific.", preview.Text);
        Assert.DoesNotContain("not yet", preview.Texts(".coach")[0]);
    }

    [Fact]
    [Trait("Security", "S18")]
    [Trait("Caution", "6")]
    public async Task A_letter_is_held_and_withdrawn_without_a_trace()
    {
        await Ben.WriteLetterAsync();
        await (await Ana.OpenAsync(Space + "/12")).SubmitAsync(new() { ["Answer"] = "Open" });
        var before = (await Ana.OpenAsync(Space + "/7")).Text;

        var sent = await (await Ben.OpenAsync(Space + "/11")).SubmitAsync();
        Assert.Contains("Until then nobody else is shown it.", sent.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync(sent.Path.Replace("/7/", "/14/", StringComparison.Ordinal))).Status);
        Assert.Equal(before, (await Ana.OpenAsync(Space + "/7")).Text);
        await sent.SubmitAsync(button: "Withdraw it");
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);

        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(sent.Path)).Status);
        Assert.Contains("Nothing is here for you to open.", (await Ana.OpenAsync(Space + "/7")).Text);
    }

    [Fact]
    [Trait("Caution", "2")]
    public async Task A_letter_on_its_way_when_she_says_no_never_reaches_her_and_he_reads_delivered_as_ever()
    {
        await Ben.WriteLetterAsync();
        await (await Ana.OpenAsync(Space + "/12")).SubmitAsync(new() { ["Answer"] = "Open" });
        var shown = await (await Ben.OpenAsync(Space + "/11")).SubmitAsync(new() { ["Delay"] = "None" });
        var onItsWay = await (await Ben.OpenAsync(Space + "/11")).SubmitAsync();
        var welcome = await Ana.OpenAsync(Space + "/12");
        Assert.Contains("A letter that is on its way by then isn’t shown to you. Ben still reads “delivered”.", welcome.Text);
        await welcome.SubmitAsync(new() { ["Answer"] = "NotNow" });

        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);

        Assert.Single((await Ana.OpenAsync(Space + "/7")).Texts("[aria-labelledby=to-me] .lines li"));
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(onItsWay.Path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Ana.OpenAsync(shown.Path)).Status);
        Assert.Single((await Ben.OpenAsync(Space + "/7")).Texts("[aria-labelledby=from-me] .lines li").Distinct());
        Assert.Equal((await Ben.OpenAsync(shown.Path)).Text, (await Ben.OpenAsync(onItsWay.Path)).Text);
        await (await Ana.OpenAsync(shown.Path)).SubmitAsync(button: "I will not open it");
        Assert.DoesNotContain("Something is here for you", (await Ana.OpenAsync(Space)).Everything);

        await (await Ana.OpenAsync(Space + "/12")).SubmitAsync(new() { ["Answer"] = "Open" });

        Assert.Single((await Ana.OpenAsync(Space + "/7")).Texts("[aria-labelledby=to-me] .lines li"));
    }

    [Fact]
    [Trait("Article", "33.5")]
    [Trait("Caution", "5")]
    [Trait("Security", "S12")]
    public async Task It_waits_closed_and_she_says_heard_or_not_enough_or_nothing_and_he_sees_no_more_than_that()
    {
        var letter = await Acts.GiveLetterAsync(Ana, Ben, Space, isOpened: false);
        var delivered = (await Ben.OpenAsync(letter)).Text;
        var answers = letter.Replace("/7/", "/13/", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(answers)).Status);

        var opened = await (await Ana.OpenAsync(letter)).SubmitAsync(button: "Open it now");
        Assert.Equal(["What I did", "How I repair it", "If you want to answer"], opened.Texts("main h2"));
        Assert.Contains("The writer may have had help with the wording. Kind words are no proof of change.", opened.Text);
        Assert.Contains("No answer is owed, and nothing waits for one.", opened.Text);
        Assert.Equal(delivered, (await Ben.OpenAsync(letter)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync(answers)).Status);
        var form = await opened.FollowAsync("Say how it came across");
        Assert.Contains("You can go back and say nothing, now or ever.", form.Text);
        Assert.False(form.Has("[name=Says][checked]"));
        Assert.DoesNotMatch("(?i)forgiv|accept", form.Everything);

        await form.SubmitAsync(new() { ["Says"] = "NotEnough", ["Because"] = "The money is not in it.", ["Delay"] = "None" });
        var read = await Ben.OpenAsync(letter);
        Assert.Contains("Ana said: not enough yet.", read.Text);
        Assert.Contains("The money is not in it.", read.Text);
        Assert.Contains("You said: not enough yet.", (await Ana.OpenAsync(opened.Path)).Text);

        form = await Ana.OpenAsync(answers);
        Assert.Equal("The money is not in it.", form.Value("Because"));
        await form.SubmitAsync(new() { ["Says"] = "Heard", ["Because"] = "", ["Delay"] = "None" });
        read = await Ben.OpenAsync(letter);
        Assert.Contains("Ana said: heard.", read.Text);
        Assert.DoesNotContain("The money is not in it.", read.Everything);

        Assert.Equal(opened.Path, (await (await Ana.OpenAsync(answers)).SubmitAsync(button: "Take my answer back")).Path);

        Assert.Equal(delivered, (await Ben.OpenAsync(letter)).Text);
    }

    [Fact]
    [Trait("Security", "S18")]
    public async Task An_answer_that_is_held_can_be_changed_and_only_the_last_arrives()
    {
        var letter = await Acts.GiveLetterAsync(Ana, Ben, Space);
        var answers = letter.Replace("/7/", "/13/", StringComparison.Ordinal);
        var first = await (await Ana.OpenAsync(answers)).SubmitAsync(new() { ["Says"] = "Heard", ["Delay"] = "Day" });
        Assert.Contains("You said: heard.", first.Text);
        Assert.Equal("Heard", (await Ana.OpenAsync(answers)).Value("Says"));

        await (await Ana.OpenAsync(answers)).SubmitAsync(new() { ["Says"] = "NotEnough" });
        Assert.DoesNotContain("Ana said", (await Ben.OpenAsync(letter)).Everything);
        await App.PassAsync(TimeSpan.FromDays(2), Ana, Ben);

        Assert.Contains("Ana said: not enough yet.", (await Ben.OpenAsync(letter)).Text);
    }

    [Fact]
    public async Task A_letter_that_was_taken_back_stays_with_who_opened_it_and_can_no_longer_be_answered()
    {
        var letter = await Acts.GiveLetterAsync(Ana, Ben, Space);
        var copy = (await Ana.OpenAsync(letter)).Path;

        await (await Ben.OpenAsync(letter)).SubmitAsync(button: "Take it back");

        Assert.Contains("I hid the letters.", (await Ana.OpenAsync(copy)).Text);
        Assert.DoesNotContain("Say how it came across", (await Ana.OpenAsync(copy)).Everything);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(letter.Replace("/7/", "/13/", StringComparison.Ordinal))).Status);
    }

    [Fact]
    [Trait("Article", "32.1")]
    public async Task Repairs_become_promises_in_one_step_and_each_only_once()
    {
        var letter = await Acts.GiveLetterAsync(Ana, Ben, Space);
        var form = await (await Ben.OpenAsync(letter)).FollowAsync("Make promises of the repairs");
        Assert.Equal(["Open the post with you, every Monday", "Tell my brother"], new[] { form.Value("Rows[0].What"), form.Value("Rows[1].What") });
        Assert.Equal(["", "2027-03-20"], new[] { form.Value("Rows[0].Due"), form.Value("Rows[1].Due") });
        Assert.Contains("You now, Ana from the time you chose", form.Texts(".sees dd"));
        Assert.Equal(5, (await form.SubmitAsync()).Errors.Count);
        var tooLate = await form.SubmitAsync(Filled("2027-03-09", "2027-03-20"));
        Assert.Equal(["That day is over. Choose today or a later day."], tooLate.Errors);
        Assert.Equal("by noon", tooLate.Value("Rows[1].Fallback"));

        var made = await form.SubmitAsync(Filled("2027-03-15", "2027-03-20"));
        Assert.Equal(Space, made.Path);
        Assert.Equal(2, Waiting(made));
        Assert.Equal(Space, (await form.SubmitAsync(Filled("2027-03-16", "2027-03-20"))).Path);

        Assert.Equal(2, Waiting(await Ben.OpenAsync(Space)));
        Assert.Contains("Every repair of this letter is a promise already.", (await Ben.OpenAsync(form.Path)).Text);
        Assert.DoesNotContain("Make promises of the repairs", (await Ben.OpenAsync(letter)).Everything);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(form.Path)).Status);
    }

    [Fact]
    public async Task A_repair_that_is_not_ticked_stays_for_another_day_and_five_promises_are_enough()
    {
        var letter = await Acts.GiveLetterAsync(Ana, Ben, Space);
        for (var i = 0; i < 4; i++)
        {
            await Ben.OfferAsync(Space, $"Ring {i}");
        }

        var form = await Ben.OpenAsync(letter.Replace("/7/", "/14/", StringComparison.Ordinal));
        Assert.Contains("You can have 1 more promise open at a time.", form.Text);
        Assert.Equal(
            ["You have five promises open. When one is done, there is room for another."], (await form.SubmitAsync(Filled("2027-03-15", "2027-03-20"))).Errors);
        Assert.Equal(
            ["Tick the repairs that become promises, or go back."], (await form.SubmitAsync(new() { ["Rows[0].IsIn"] = "", ["Rows[1].IsIn"] = "" })).Errors);

        var made = await form.SubmitAsync(new() { ["Rows[0].IsIn"] = "", ["Rows[1].Fallback"] = "by noon", ["Rows[1].Size"] = "Large" });

        Assert.Equal(5, Waiting(made));
        Assert.Contains("There is no room for another promise now.", (await Ben.OpenAsync(form.Path)).Text);
    }

    [Fact]
    public async Task What_is_given_stands_in_what_each_can_take_along()
    {
        var letter = await Acts.GiveLetterAsync(Ana, Ben, Space);
        await (await Ana.OpenAsync(letter.Replace("/7/", "/13/", StringComparison.Ordinal)))
            .SubmitAsync(new() { ["Says"] = "NotEnough", ["Because"] = "The money", ["Delay"] = "None" });

        foreach (var person in (Visitor[])[Ana, Ben])
        {
            var taken = await (await person.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase }, "Take the file to read");

            Assert.Contains("I hid the letters.", taken.Html, StringComparison.Ordinal);
            Assert.Contains("The money", taken.Html, StringComparison.Ordinal);
        }
    }

    private int Waiting(Page page) => page.Links.Count(link => link.StartsWith(Space + "/20/", StringComparison.Ordinal));

    private static Dictionary<string, string> Filled(string first, string second) => new()
    {
        ["Rows[0].Due"] = first,
        ["Rows[0].Fallback"] = "a note",
        ["Rows[0].Size"] = "Small",
        ["Rows[1].Due"] = second,
        ["Rows[1].Fallback"] = "by noon",
        ["Rows[1].Size"] = "Medium",
    };
}
