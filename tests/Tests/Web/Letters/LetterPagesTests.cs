using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Mine;
using Steadfast.Tests.Web.Safety;
using Steadfast.Tests.Web.Understanding;

namespace Steadfast.Tests.Web.Letters;

/// <summary>A letter about what one did, as it is written: alone, part by part.</summary>
public sealed class LetterPagesTests(JournalPagesTests.Running running) : IClassFixture<JournalPagesTests.Running>, IAsyncLifetime
{
    private Visitor _ben = null!;

    public async ValueTask InitializeAsync() => _ben = await running.App.SignUpAsync();

    public ValueTask DisposeAsync()
    {
        _ben.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    [Trait("Article", "26.1")]
    public async Task The_letter_is_offered_once_what_happened_was_told_apart_as_once_or_a_pattern()
    {
        Assert.DoesNotContain("A letter about what I did", (await _ben.OpenAsync("/m/23")).Everything);
        var breach = await _ben.DescribeAsync();
        Assert.DoesNotContain("A letter about what I did", (await _ben.OpenAsync("/m")).Everything);

        await (await _ben.OpenAsync(breach + "/2")).SubmitAsync(new() { ["Recurrence"] = "Once" });

        Assert.Equal("A letter about what I did", (await (await _ben.OpenAsync("/m")).FollowAsync("A letter about what I did")).Heading);
        Assert.Equal("A letter about what I did", (await (await _ben.OpenAsync("/m/23")).FollowAsync("Begin it")).Heading);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Finding", "S19")]
    public async Task Where_their_own_words_speak_against_it_a_letter_is_not_for_now_and_what_is_written_of_it_stays(bool isViolence)
    {
        await (await _ben.OpenAsync("/m/27/2/1")).SubmitAsync(new() { ["Words"] = "I read your mail." });
        await (isViolence
            ? (await _ben.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "That night", ["Kinds.Violence"] = "true" })
            : _ben.AnswerSafetyAsync(new(Acts.Clear()) { ["MayHurt"] = "Yes" }));

        var letter = await _ben.OpenAsync("/m/27");

        Assert.Contains("a letter is not for now", letter.Text);
        Assert.Contains("I read your mail.", letter.Text);
        Assert.True(letter.Has("main a[href='/h']"));
        Assert.False(letter.Has("main a[href^='/m/27/']"));
        Assert.True((await letter.FollowAsync("open the page")).Has("main a[href='/m/27/2/1']"));
    }

    [Fact]
    [Trait("Article", "32.1")]
    [Trait("Caution", "5")]
    public async Task Its_parts_stand_by_weight_and_asking_is_left_out_until_its_writer_puts_it_in()
    {
        var letter = await _ben.OpenAsync("/m/27");
        Assert.Equal(
            [
                "What I did not written yet (needed)", "What it cost you not written yet", "How I repair it not written yet (needed)",
                "What I regret not written yet",
                "What led to it not written yet", "What changes not written yet", "Asking whether you can be forgiven left out",
            ],
            letter.Texts("[aria-labelledby=parts] li"));

        var asking = await letter.FollowAsync("Asking whether you can be forgiven left out");
        Assert.False(asking.Has("[name=IsIn][checked]"));
        letter = await asking.SubmitAsync(new() { ["Words"] = "I ask you for it." });
        Assert.Contains("Asking whether you can be forgiven left out", letter.Texts("[aria-labelledby=parts] li"));
        Assert.DoesNotContain("I ask you for it.", letter.Everything);

        letter = await (await _ben.OpenAsync("/m/27/2/7")).SubmitAsync(new() { ["IsIn"] = "true" });

        Assert.Contains("Asking whether you can be forgiven in the letter", letter.Texts("[aria-labelledby=parts] li"));
        Assert.Contains("I ask you for it.", letter.Everything);
    }

    [Fact]
    [Trait("Article", "33.1")]
    [Trait("Caution", "14")]
    public async Task What_was_done_is_first_said_for_oneself_and_the_letter_begins_with_it()
    {
        var letter = await _ben.OpenAsync("/m/27");
        var exercise = await letter.FollowAsync("Say what I did");
        Assert.Contains("Does it begin with I? “I lied”, and not “it came to lies”.", exercise.Texts("form ol li"));
        Assert.Contains("A letter is no place to tell it first.", exercise.Text);
        Assert.Contains("Only you", exercise.Texts(".sees dd"));
        Assert.True(exercise.Has("main > p:not(.foot) a[href='/h/1']"));

        letter = await exercise.SubmitAsync(new() { ["Words"] = "I hid the letters from the bank." });
        Assert.Equal(["I hid the letters from the bank."], letter.Texts(".say"));
        var first = await letter.FollowAsync("What I did not written yet (needed)");
        Assert.Equal("I hid the letters from the bank.", first.Value("Words"));
        await first.SubmitAsync(new() { ["Words"] = "I hid the letters from you." });

        letter = await (await (await _ben.OpenAsync("/m/27")).FollowAsync("Say it again")).SubmitAsync(new() { ["Words"] = "I hid them for months." });

        Assert.Equal(["I hid them for months."], letter.Texts(".say"));
        Assert.Equal("I hid the letters from you.", (await _ben.OpenAsync("/m/27/2/1")).Value("Words"));
        letter = await (await _ben.OpenAsync("/m/27/1")).SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("I hid them for months.", letter.Everything);
    }

    [Fact]
    [Trait("Article", "33.4")]
    public async Task Beside_each_part_stand_a_general_way_to_say_it_and_one_that_names_the_act()
    {
        foreach (var part in (int[])[1, 2, 4, 5, 6, 7])
        {
            var form = await _ben.OpenAsync($"/m/27/2/{part}");

            Assert.Equal(["In general", "Said by what was done"], form.Texts("details dt"));
            Assert.Equal(2, form.Texts("details dd").Count);
            Assert.Equal(["There is nothing written yet. A few words are enough, or go back."], (await form.SubmitAsync(new() { ["Words"] = " " })).Errors);
        }
    }

    [Theory]
    [InlineData("/m/27/2/0")]
    [InlineData("/m/27/2/3")]
    [InlineData("/m/27/2/8")]
    [InlineData("/m/27/3/AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/m/27/4/AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_part_effect_or_repair_has_no_page(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _ben.OpenAsync(path)).Status);

    [Fact]
    [Trait("Article", "32.1")]
    public async Task There_are_three_repairs_at_most_and_each_says_by_when_or_how_often()
    {
        var form = await (await _ben.OpenAsync("/m/27")).FollowAsync("How I repair it not written yet (needed)");
        var wrong = await form.SubmitAsync(new() { ["What"] = "Open the post with you" });
        Assert.Equal(["Say by which day, or how often. One of the two is enough."], wrong.Errors);
        Assert.Equal("Open the post with you", wrong.Value("What"));
        Assert.Equal(
            ["A day helps you both. Choose one, or type it as year, month and day: 2030-03-09."], (await wrong.SubmitAsync(new() { ["Due"] = "soon" })).Errors);

        form = await wrong.SubmitAsync(new() { ["Due"] = "", ["HowOften"] = "every Monday" });
        form = await form.SubmitAsync(new() { ["What"] = "Tell my brother the truth", ["Due"] = "2027-03-20" });
        var full = await form.SubmitAsync(new() { ["What"] = "Pay it back", ["Due"] = "2027-06-01" });

        Assert.Contains("There are three already. Change one, or erase one.", full.Text);
        Assert.False(full.Has("form [name=What]"));
        Assert.Equal(
            ["Pay it back by 1 June 2027", "Tell my brother the truth by 20 March 2027", "Open the post with you every Monday"],
            full.Texts("section .lines li"));
        Assert.Equal(
            ["There are three already. Change one, or erase one."],
            (
                await form.SubmitAsync(
                    new() { ["What"] = "A fourth", ["Due"] = "2027-06-01", ["New"] = "AAAAAAAAAAAAAAAAAAAAAQ" }, asNoBrowserWould: true)).Errors);

        var change = await full.FollowAsync("Pay it back by 1 June 2027");
        Assert.Equal("2027-06-01", change.Value("Due"));
        full = await change.SubmitAsync(new() { ["Due"] = "2027-07-01" });
        Assert.Contains("Pay it back by 1 July 2027", full.Texts("section .lines li"));
        Assert.True((await (await _ben.OpenAsync(change.Path)).SubmitAsync(button: "Erase this")).Has("form [name=What]"));
        Assert.Contains("How I repair it written", (await _ben.OpenAsync("/m/27")).Texts("[aria-labelledby=parts] li"));
    }

    [Fact]
    [Trait("Caution", "19")]
    public async Task Somebody_alone_can_write_the_letter_without_sending_it()
    {
        var letter = await _ben.OpenAsync("/m/27");
        Assert.Contains("You haven’t opened a statement of what it did to someone. You can write all the same, for yourself.", letter.Text);
        Assert.False(letter.Has("details"));

        await (await _ben.OpenAsync("/m/27/2/5")).SubmitAsync(new() { ["Words"] = "I was afraid of the sums." });
        letter = await (await _ben.OpenAsync("/m/27/2/1")).SubmitAsync(new() { ["Words"] = "I hid the letters." });

        Assert.Equal(["What I did", "What led to it"], letter.Texts("details h2"));
        Assert.Equal(["I hid the letters.", "I was afraid of the sums."], letter.Texts("details .words"));
        Assert.Contains("Nobody sees this now.", letter.Text);
        Assert.DoesNotContain(letter.Links, link => link.StartsWith("/o/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_begun_comes_back_and_is_gone_once_it_is_kept()
    {
        var form = await (await _ben.OpenAsync("/m/27/2/4")).SubmitAsync(new() { ["Words"] = "Half a thought" }, "Keep as a draft");
        Assert.Equal("Half a thought", form.Value("Words"));

        await form.SubmitAsync(new() { ["Words"] = "A whole one" }, "Keep this");

        Assert.Equal("A whole one", (await _ben.OpenAsync("/m/27/2/4")).Value("Words"));
        Assert.Equal("/m/27", (await (await _ben.OpenAsync("/m/27/2/4")).SubmitAsync(button: "Erase this")).Path);
        Assert.Equal("", (await _ben.OpenAsync("/m/27/2/4")).Value("Words"));
    }
}
