using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Understanding;

namespace Steadfast.Tests.Web.Safety;

/// <summary>The private questions, what they change for the person who answered, the plan, and the way to link, as somebody meets them.</summary>
public sealed class SafetyPagesTests
{
    private const string Question = "Private questions, a few minutes";

    [Fact]
    [Trait("Article", "4.2")]
    [Trait("Caution", "1")]
    public async Task The_questions_wait_on_today_and_are_answered_in_four_parts_that_can_be_gone_back_over()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/t")).FollowAsync(Question);
        Assert.Contains("Are you alone, and can no one look at this screen?", page.Text);
        Assert.Contains("/t", page.Links);
        Assert.False(page.Has("main [type=radio]"));
        page = await page.SubmitAsync();
        Assert.Equal("Part 1 of 4", Assert.Single(page.Texts(".date")));

        page = await page.SubmitAsync(Acts.ClearByPart[0]);
        Assert.Equal("Part 2 of 4", Assert.Single(page.Texts(".date")));
        page = await page.SubmitAsync(new() { ["Neck"] = "Yes" }, "Go back a part");
        Assert.Equal("No", page.Value("Hurt"));
        page = await page.SubmitAsync();
        Assert.Equal("Yes", page.Value("Neck"));
        page = await page.SubmitAsync(Acts.ClearByPart[1]);
        page = await page.SubmitAsync(Acts.ClearByPart[2]);
        page = await page.SubmitAsync(Acts.ClearByPart[3]);

        Assert.Equal("/m/2", page.Path);
        Assert.Contains("None of your answers speaks against doing things together", page.Text);
        Assert.Contains("No answers can show that someone is safe.", page.Text);
        Assert.Contains("What your answers came to is kept, and the day: 10 March 2027.", page.Text);
        Assert.DoesNotContain(Question, (await ana.OpenAsync("/t")).Everything);
    }

    [Fact]
    [Trait("Caution", "11")]
    public async Task Everything_can_be_left_out_and_that_calls_for_care()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var page = await ana.AnswerSafetyAsync(new());

        Assert.Contains("For now, what is for you alone comes first", page.Text);
        Assert.Contains("You left something out. That’s fine.", page.Text);
        Assert.DoesNotContain("hurt or controlled", page.Everything);
        Assert.DoesNotContain("fault", page.Everything);
    }

    /// <summary>Findings B5 and B7, and section 3: each reason in its own words, and never in those of another.</summary>
    [Theory]
    [InlineData("Hurt", "Yes", "Some of what you said can be part of being hurt or controlled.", true)]
    [InlineData("MayHurt", "Yes", "You said that you have hurt or frightened your partner, or might.", true)]
    [InlineData("OwnChoice", "No", "You said this isn’t your own choice.", false)]
    [InlineData("Neck", "Unsaid", "You left something out.", true)]
    [InlineData("Dark", "Now", "Getting through the next hours comes first.", true)]
    [InlineData("BadIfSeen", "Yes", "is a reason to go slowly", false)]
    [InlineData("Controlled", "Agreed", "is a reason to go slowly", false)]
    [Trait("Finding", "B5")]
    [Trait("Finding", "B7")]
    [Trait("Finding", "S12")]
    public async Task Each_reason_has_words_of_its_own(string question, string answer, string words, bool isStopped)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await ana.DescribeAsync();

        var page = await ana.AnswerSafetyAsync(new(Acts.Clear()) { [question] = answer });

        Assert.Contains(words, page.Text);
        Assert.Equal(question == "Hurt", page.Everything.Contains("fault", StringComparison.Ordinal));
        Assert.Equal(question == "Hurt", page.Everything.Contains("hurt or controlled", StringComparison.Ordinal));
        Assert.Equal(question == "MayHurt", page.Has("section[aria-labelledby=hurting] a[href^='tel:']"));
        Assert.Equal(!isStopped, (await ana.OpenAsync("/m/6")).Has("a.btn[href='/o/1']"));
    }

    [Theory]
    [InlineData("Neck", "Yes", true, false)]
    [InlineData("Neck", "Unsaid", true, false)]
    [InlineData("Dark", "SomeDays", false, true)]
    [InlineData("Dark", "Unsaid", false, true)]
    [InlineData("Dark", "Now", false, false)]
    [InlineData("Hurt", "Yes", false, false)]
    [Trait("Finding", "B4")]
    [Trait("Finding", "B5")]
    public async Task What_the_body_needs_and_where_to_talk_about_dark_thoughts_is_said(string question, string answer, bool isNeck, bool isDark)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var page = await ana.AnswerSafetyAsync(new(Acts.Clear()) { [question] = answer });

        Assert.Equal(isNeck, page.Everything.Contains("see a doctor, even if there’s no mark", StringComparison.Ordinal));
        Assert.Equal(isNeck, page.Has("section[aria-labelledby=level] a[href^='tel:']"));
        Assert.Equal(isDark, page.Everything.Contains("You said something about dark thoughts", StringComparison.Ordinal));
        Assert.Equal(isDark, page.Has("a[href='/m/3#g3']"));
    }

    [Fact]
    [Trait("Finding", "B5")]
    public async Task Wanting_to_die_and_being_near_to_hurting_someone_is_said_to_be_an_emergency()
    {
        await using var app = await App.StartAsync();
        using var ben = await app.SignUpAsync();

        var page = await ben.AnswerSafetyAsync(new(Acts.Clear()) { ["MayHurt"] = "Yes", ["Dark"] = "Often" });

        Assert.Contains("This can be very dangerous", page.Text);
        Assert.Contains("an emergency for both of you", page.Text);
        Assert.Equal("If it is too much right now", page.Texts("h2")[0]);
        Assert.Contains("If it’s about to happen: leave the room or the house first, then call. If anyone is in danger, call the emergency number.", page.Text);
        Assert.DoesNotContain("fault", page.Everything);
    }

    [Fact]
    [Trait("Finding", "B6")]
    public async Task A_week_with_fear_in_it_counts_until_they_answer_again()
    {
        await using var app = await App.StartAsync();
        var (ana, _, space) = await app.LinkAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        Assert.DoesNotContain("Going by your own answers", (await ana.OpenAsync(space + "/1")).Everything);

        await (await ana.OpenAsync("/m/12/3")).SubmitAsync(new() { ["Afraid"] = "Yes" });

        Assert.Contains("Going by your own answers", (await ana.OpenAsync(space + "/1")).Text);
        var page = await ana.OpenAsync("/m/2");
        Assert.Contains("For now, what is for you alone comes first", page.Text);
        Assert.Contains("Since you answered, you said that you were afraid", page.Text);
        await ana.AnswerSafetyAsync(Acts.Clear());
        Assert.DoesNotContain("Going by your own answers", (await ana.OpenAsync(space + "/1")).Everything);
    }

    [Fact]
    [Trait("Finding", "S13")]
    public async Task Not_now_is_heard()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var today = await (await ana.OpenAsync("/t")).SubmitAsync(button: "Not now");

        Assert.Equal("/t", today.Path);
        Assert.DoesNotContain(Question, today.Everything);
        await app.PassAsync(TimeSpan.FromDays(6), ana);
        Assert.DoesNotContain(Question, (await ana.OpenAsync("/t")).Everything);
        await app.PassAsync(TimeSpan.FromDays(1), ana);
        Assert.Contains(Question, (await ana.OpenAsync("/t")).Text);
    }

    [Fact]
    [Trait("Finding", "S3")]
    public async Task The_day_on_which_a_leaving_shows_is_told_beforehand_and_can_be_put_off()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        Assert.Contains("We’ll remind you here", (await ana.OpenAsync(space + "/3")).Text);
        await (await ana.OpenAsync(space + "/3")).SubmitAsync(new() { ["Days"] = "30" });
        var before = (await ben.OpenAsync(space)).Text;

        await app.PassAsync(TimeSpan.FromDays(16), ana);
        Assert.DoesNotContain("will show as closed", (await ana.OpenAsync("/t")).Everything);
        await app.PassAsync(TimeSpan.FromDays(1), ana);
        var page = await ana.OpenAsync("/t");
        Assert.Contains("What you left will show as closed on 10 April 2027.", page.Text);
        page = await (await page.FollowAsync("Put it off?")).SubmitAsync(new() { ["Days"] = "90" });

        Assert.Contains("What you left will show as closed on 26 June 2027.", page.Text);
        Assert.DoesNotContain("will show as closed", (await ana.OpenAsync("/t")).Everything);
        await app.PassAsync(TimeSpan.FromDays(80), ben);
        Assert.Equal(before, (await ben.OpenAsync(space)).Text);
        await app.PassAsync(TimeSpan.FromDays(12), ben);
        Assert.NotEqual(before, (await ben.OpenAsync(space)).Text);

        // And the day after, its owner is asked how it is.
        await app.PassAsync(TimeSpan.FromDays(0), ana);
        await ana.AnswerSafetyAsync(Acts.Clear());
        Assert.Contains(Question, (await ana.OpenAsync("/t")).Text);
        Assert.Equal("How it has been", (await (await ana.OpenAsync("/t")).FollowAsync(Question)).Heading);
    }

    [Theory]
    [InlineData("Hurt", "Yes", "For now, what is for you alone comes first")]
    [InlineData("Neck", "Yes", "This can be very dangerous")]
    [InlineData("Afraid", "Sometimes", "A reason to go slowly")]
    [Trait("Caution", "1")]
    public async Task What_was_said_changes_what_is_offered_to_this_person(string question, string answer, string title)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        await ana.DescribeAsync();
        var page = await ana.AnswerSafetyAsync(new(Acts.Clear()) { [question] = answer });

        Assert.Contains(title, page.Text);
        Assert.Equal(
            title.StartsWith("This can", StringComparison.Ordinal),
            page.Everything.Contains("If it could happen again today, call the emergency number.", StringComparison.Ordinal));
        var linking = await ana.OpenAsync("/m/6");
        Assert.Equal(title.StartsWith("A reason", StringComparison.Ordinal), linking.Has("a.btn[href='/o/1']"));
    }

    /// <summary>What binds is seen by the level: each alone, and beside what it makes worse.</summary>
    [Theory]
    [InlineData("Weapon", "Yes", null, null, "This can be very dangerous")]
    [InlineData("Threatened", "Yes", null, null, "For now, what is for you alone comes first")]
    [InlineData("Threatened", "ToKill", null, null, "This can be very dangerous")]
    [InlineData("Afraid", "Sometimes", null, null, "A reason to go slowly")]
    [InlineData("IsWorse", "true", null, null, "None of your answers speaks against doing things together")]
    [InlineData("IsWorse", "true", "Afraid", "Sometimes", "This can be very dangerous")]
    [InlineData("IsLeaving", "true", "Afraid", "Sometimes", "This can be very dangerous")]
    [InlineData("IsPregnant", "true", "Afraid", "Sometimes", "This can be very dangerous")]
    [InlineData("IsWorse", "true", "Controlled", "Yes", "This can be very dangerous")]
    [InlineData("IsLeaving", "true", "Hurt", "Yes", "This can be very dangerous")]
    [InlineData("IsPregnant", "true", "Threatened", "Yes", "This can be very dangerous")]
    [Trait("Finding", "S14")]
    [Trait("Finding", "S15")]
    public async Task What_is_ticked_counts(string question, string answer, string? beside, string? said, string level)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var answers = new Dictionary<string, string>(Acts.Clear()) { [question] = answer };
        if (beside is not null)
        {
            answers[beside] = said!;
        }

        Assert.Equal(level, Assert.Single((await ana.AnswerSafetyAsync(answers)).Texts("#level")));
    }

    [Theory]
    [InlineData("Yes")]
    [InlineData("Unsaid")]
    [Trait("Finding", "B4")]
    public async Task After_pressure_on_the_neck_the_same_part_says_when_to_go_at_once_and_has_the_number(string answer)
    {
        await using var app = await App.StartAsync("--Steadfast:Country=GB");
        using var ana = await app.SignUpAsync();

        var page = await ana.AnswerSafetyAsync(new(Acts.Clear()) { ["Neck"] = answer });

        var part = page.One("section[aria-labelledby=level]");
        Assert.NotNull(part.QuerySelector("a[href='tel:999']"));
        Every.Of(
            [
                "If someone pressed on your neck or stopped you breathing, see a doctor, even if there’s no mark, and even some days later. Say what happened.",
                "Go at once, or call an ambulance, if you passed out", "breathing is hard", "voice or swallowing changed", "head or neck hurts badly",
                "see or speak oddly", "one side is weak", "you wet yourself", "you’re pregnant",
            ],
            words => Assert.Contains(words, part.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Finding", "S28")]
    [Trait("Finding", "S58")]
    [Trait("Finding", "B9")]
    public async Task What_the_answers_came_to_is_no_test_no_advice_and_never_says_safe()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var page = await ana.AnswerSafetyAsync(Acts.Clear());

        Every.Of(
            [
                "That doesn’t mean you’re safe.", "No advocate, therapist or lawyer has tested them yet.",
                "not medical or legal advice, and not an emergency service", "Nothing on your partner’s pages shows that you were asked"],
            words => Assert.Contains(words, page.Text));
        Assert.DoesNotContain("myPlan", page.Everything);
    }

    [Theory]
    [InlineData("SE", "a[href='tel:020555666']", "")]
    [InlineData("PT", "p", "Ask your doctor where there’s a programme for this.")]
    [Trait("Finding", "S24")]
    public async Task Who_says_that_they_may_hurt_somebody_meets_a_line_or_how_one_is_found_in_that_part(string country, string what, string said)
    {
        await using var app = await App.StartAsync("--Steadfast:Country=" + country);
        using var ben = await app.SignUpAsync();

        var page = await ben.AnswerSafetyAsync(new(Acts.Clear()) { ["MayHurt"] = "Yes" });

        var part = page.One("section[aria-labelledby=hurting]");
        Assert.NotNull(part.QuerySelector(what));
        Assert.Contains(said, part.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Caution", "3")]
    public async Task Who_says_that_they_hurt_or_scare_the_other_is_shown_help_and_no_blame()
    {
        await using var app = await App.StartAsync();
        using var ben = await app.SignUpAsync();

        var page = await ben.AnswerSafetyAsync(new() { ["MayHurt"] = "Yes" });

        Assert.Contains("If you hurt or frighten someone, or might", page.Text);
        Assert.True(page.Has("section[aria-labelledby=hurting] a[href^='/h']"));
        Assert.DoesNotContain("fault", page.Everything);
    }

    [Fact]
    [Trait("Caution", "13")]
    public async Task In_a_crisis_help_for_the_next_hours_stands_first_and_nothing_is_closed()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var page = await ana.AnswerSafetyAsync(new() { ["Dark"] = "Now" });

        Assert.Equal("If it is too much right now", page.Texts("h2")[0]);
        Assert.Contains("If it is too much right now", (await ana.OpenAsync("/t")).Texts("h2"));
        Assert.Equal(HttpStatusCode.OK, (await ana.OpenAsync("/o/1")).Status);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.DoesNotContain("If it is too much right now", (await ana.OpenAsync("/t")).Texts("h2"));
    }

    [Fact]
    [Trait("Caution", "13")]
    public async Task Every_page_leads_to_help_for_the_next_hours_signed_in_or_not()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var nobody = app.Somebody();

        foreach (var (who, path) in new[] { (ana, "/t"), (ana, "/m"), (ana, "/o"), (ana, "/s"), (ana, "/nothing/here"), (nobody, "/"), (nobody, "/h"),
            (nobody, "/in") })
        {
            var now = await (await who.OpenAsync(path)).FollowAsync("If it is too much right now");
            Assert.Equal("If it is too much right now", now.Heading);
            Assert.Contains("This program tells no one that you’re here", now.Text);
        }
    }

    [Fact]
    [Trait("Caution", "11")]
    public async Task Answers_are_kept_only_when_asked_for_and_can_be_forgotten()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await ana.AnswerSafetyAsync(new() { ["Hurt"] = "Yes", ["Keep"] = "true" });
        Assert.Contains("Has your partner pushed, grabbed, hit or kicked you", page.Text);

        page = await page.SubmitAsync(button: "Forget my answers");
        Assert.DoesNotContain("Has your partner pushed, grabbed, hit or kicked you", page.Everything);
        Assert.Contains("For now, what is for you alone comes first", page.Text);

        page = await page.SubmitAsync(button: "Forget that I was asked at all");
        Assert.Contains("You haven’t answered the private questions", page.Text);
        Assert.Contains(Question, (await ana.OpenAsync("/t")).Text);
    }

    [Fact]
    [Trait("Caution", "11")]
    public async Task Answers_of_an_earlier_time_are_told_of_and_can_be_forgotten()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await ana.AnswerSafetyAsync(new() { ["Hurt"] = "Yes", ["Keep"] = "true" });

        var page = await ana.AnswerSafetyAsync(Acts.Clear());
        Assert.Contains("You saved answers before.", page.Text);

        page = await page.SubmitAsync(button: "Forget my answers");
        Assert.DoesNotContain("You saved answers before.", page.Everything);
        Assert.False(page.Has("[action='/m/2?handler=Answers']"));
        Assert.Contains("None of your answers speaks against", page.Text);
    }

    [Fact]
    [Trait("Finding", "B6")]
    public async Task Gone_back_to_in_the_browser_and_answered_otherwise_the_later_answer_counts()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m/1")).SubmitAsync();
        foreach (var part in Acts.ClearByPart.SkipLast(1))
        {
            page = await page.SubmitAsync(part);
        }

        Assert.Contains("None of your answers speaks against", (await page.SubmitAsync(Acts.ClearByPart[^1])).Text);
        Assert.Contains("If you hurt or frighten someone, or might", (await page.SubmitAsync(new(Acts.ClearByPart[^1]) { ["MayHurt"] = "Yes" })).Text);
    }

    [Fact]
    [Trait("Finding", "B6")]
    public async Task Answers_that_are_too_old_to_count_are_said_to_be_old_and_nothing_else()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        await app.PassAsync(TimeSpan.FromDays(43), ana);
        Assert.Contains("None of your answers speaks against", (await ana.OpenAsync("/m/2")).Text);

        await app.PassAsync(TimeSpan.FromDays(1), ana);
        var page = await ana.OpenAsync("/m/2");

        Assert.Contains("You answered some time ago", page.Text);
        Assert.Contains("It’s time to answer them again", page.Text);
        Assert.DoesNotContain("Something you said", page.Everything);
        Assert.DoesNotContain("The questions come again on", page.Everything);
    }

    [Fact]
    public async Task A_day_that_is_not_named_is_no_day_to_say_anything_about()
    {
        await using var app = await App.StartAsync();
        var (ana, _, space) = await app.LinkAsync();
        await (await ana.OpenAsync(space + "/3")).SubmitAsync();
        await app.PassAsync(TimeSpan.FromDays(1), ana);
        var form = await ana.OpenAsync("/m/5");

        var again = await form.SubmitAsync(new() { ["About"] = "", ["Answer"] = "NotSafe" }, asNoBrowserWould: true);

        Assert.NotEmpty(again.Errors);
        Assert.Equal("NotSafe", again.Value("Answer"));
        Assert.Contains("Thank you for saying it.", (await again.SubmitAsync()).Text);
    }

    [Fact]
    [Trait("Finding", "S3")]
    public async Task Two_leavings_stand_in_one_form_and_what_was_done_with_it_is_said()
    {
        await using var app = await App.StartAsync();
        var (ana, _, first) = await app.LinkAsync();
        await (await ana.OpenAsync(first + "/3")).SubmitAsync(new() { ["Days"] = "90" });
        using var carl = await app.SignUpAsync();
        var second = await App.LinkAsync(ana, carl);
        await app.PassAsync(TimeSpan.FromDays(1), ana);
        await (await ana.OpenAsync(second + "/3")).SubmitAsync(new() { ["Days"] = "30" });

        var page = await ana.OpenAsync("/m/36");
        Assert.Empty(page.Faults());
        Assert.Equal(second[3..], page.Value("Space"));

        var done = await page.SubmitAsync(new() { ["Days"] = "180" });
        Assert.Contains("It’s put off.", done.Text);
        Assert.Equal(first[3..], done.Value("Space"));

        var shorter = await done.SubmitAsync(new() { ["Space"] = second[3..], ["Days"] = "90" });
        Assert.Equal(["What you left shows later than that already. It stays so; choose a longer time to put it off more."], shorter.Errors);
        Assert.Equal((second[3..], "90"), (shorter.Value("Space"), shorter.Value("Days")));

        // The same once more is what was wished, and no mistake.
        Assert.Contains("It’s put off.", (await done.SubmitAsync(new() { ["Space"] = second[3..], ["Days"] = "180" })).Text);
    }

    [Fact]
    [Trait("Security", "S16")]
    [Trait("Caution", "2")]
    public async Task With_the_notes_put_away_no_page_tells_what_was_answered()
    {
        await using var app = await App.StartAsync();
        var (ana, _, space) = await app.LinkAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        string[] paths = ["/t", "/o", space, space + "/1", "/s", "/h"];
        var before = await ReadAsync();

        await (await ana.OpenAsync("/u?to=/m")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase });
        await ana.AnswerSafetyAsync(new() { ["Neck"] = "Yes", ["Dark"] = "Often" });
        Assert.Contains("Going by your own answers", (await ana.OpenAsync(space + "/1")).Text);
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(before, await ReadAsync());

        async Task<List<string>> ReadAsync()
        {
            List<string> texts = [];
            foreach (var path in paths)
            {
                texts.Add((await ana.OpenAsync(path)).Text);
            }

            return texts;
        }
    }

    [Theory]
    [InlineData("Hurt", "Yes")]
    [InlineData("Neck", "Yes")]
    [InlineData("Dark", "Now")]
    [Trait("Caution", "1")]
    public async Task Under_stop_a_link_lies_still_what_comes_waits_and_nothing_is_refused(string question, string answer)
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await ana.AnswerSafetyAsync(new(Acts.Clear()) { [question] = answer });

        // Her own answers speak first, where only she reads it; what helps instead stands there, and the quiet way on.
        foreach (var (row, advice, goOn) in ((string, string, string)[])
            [
                ("Make a promise", "Going by your own answers, a new promise can wait.", "make a promise"),
                ("Whether a letter is welcome to you", "Going by your own answers, a letter from Ben can wait.", "say whether a letter is welcome"),
                ("What you gave each other", "Going by your own answers, giving Ben something of yours can wait.", "show what I can give"),
            ])
        {
            var page = await (await ana.OpenAsync(space)).FollowAsync(row);
            Assert.Contains(advice, page.Text);
            Assert.Contains("This program shows it only to you.", page.Text);
            Assert.Superset(new HashSet<string>(["/m/3", "/h", "/m/2"]), new HashSet<string>(page.Links));
            page = await page.FollowAsync(goOn);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Going by your own answers", page.Everything);
        }

        var promise = await (await ana.OpenAsync(space + "/1?a=true")).SubmitAsync(
            new() { ["What"] = "Ring the school", ["Due"] = "2027-03-12", ["Fallback"] = "a note", ["Size"] = "Small", ["Comes"] = "TenMinutes" });
        await app.PassAsync(Promising.Comes, ana, ben);
        Assert.Contains("Ring the school", (await ben.OpenAsync(promise.Path)).Text);
        await (await ana.OpenAsync(space + "/12?a=true")).SubmitAsync(new() { ["Answer"] = "Open" });

        // Once a letter is welcome, nothing stands in the way of a no.
        Assert.Equal("Open", (await ana.OpenAsync(space + "/12")).Value("Answer"));

        await (await ben.OpenAsync("/m/11/2")).SubmitAsync(new() { ["Words"] = "I check the door." });
        var given = await (await ben.OpenAsync(space + "/8")).SubmitAsync(new() { ["Delay"] = "None" });
        Assert.DoesNotContain("Something is here for you.", (await ana.OpenAsync(space)).Everything);
        var list = await ana.OpenAsync(space + "/7");
        Assert.DoesNotContain(given.Path, list.Links);
        Assert.Contains(given.Path, (await ana.OpenAsync(space + "/7?l=true")).Links);
    }

    [Fact]
    [Trait("Caution", "1")]
    public async Task Under_stop_today_brings_up_nothing_that_two_share()
    {
        await using var app = await App.StartAsync();
        var (ana, _, _) = await app.LinkAsync();
        await (await ana.OpenAsync("/m/25")).SubmitAsync(new() { ["Things"] = "Promises" });
        foreach (var (answers, isThere) in ((Dictionary<string, string>, bool)[])
            [
                (new(), false), (Acts.Clear(), true), (new() { ["Hurt"] = "Yes" }, false), (Acts.Clear(), true), (new() { ["Neck"] = "Yes" }, false),
                (Acts.Clear(), true),
                (new(Acts.Clear()) { ["Dark"] = "Now" }, false),
            ])
        {
            await ana.AnswerSafetyAsync(answers);
            Assert.Equal(isThere, (await ana.OpenAsync("/t")).Texts(".lines b").Contains("Read over promises"));
        }
    }

    [Fact]
    [Trait("Caution", "2")]
    public async Task Linking_is_offered_after_the_questions_and_a_first_description_and_works_all_the_same_without()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/o")).FollowAsync("Link with someone");
        Assert.Contains("please look at the private questions", page.Text);
        Assert.False(page.Has("a.btn[href='/o/1']"));

        var code = await (await page.FollowAsync("make a code")).SubmitAsync(new() { ["Name"] = "Ana", ["IsAdult"] = "true" });
        Assert.NotEmpty(code.Texts("#code"));

        await ana.AnswerSafetyAsync(Acts.Clear());
        page = await ana.OpenAsync("/m/6");
        Assert.Contains("write down for yourself what happened", page.Text);
        Assert.False(page.Has("a.btn[href='/o/1']"));
        Assert.True(page.Has("a[href='/o/1']"));
        await ana.DescribeAsync();
        Assert.True((await ana.OpenAsync("/m/6")).Has("a.btn[href='/o/1']"));

        await ana.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });
        Assert.NotEmpty((await (await ana.OpenAsync("/o")).FollowAsync("See my code")).Texts("#code"));
    }

    [Theory]
    [InlineData("NotKept", true)]
    [InlineData("Partly", true)]
    [InlineData("Kept", false)]
    [Trait("Caution", "6")]
    public async Task The_day_after_saying_that_a_promise_was_not_wholly_kept_it_is_asked_how_it_went(string outcome, bool isAsked)
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        var promise = await app.AgreeAsync(ben, ana, space);
        await app.PassAsync(TimeSpan.FromDays(3), ana);
        await (await ana.OpenAsync(promise + "/3")).SubmitAsync(new() { ["Outcome"] = outcome });
        Assert.DoesNotContain(Question, (await ana.OpenAsync("/t")).Everything);

        await app.PassAsync(TimeSpan.FromDays(1), ana);

        Assert.Equal(isAsked, (await ana.OpenAsync("/t")).Everything.Contains(Question, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Caution", "6")]
    public async Task The_day_after_a_no_it_is_asked_how_it_went()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        var offered = (await ben.OfferAsync(space, "Ring the school")).Path;
        await app.PassAsync(Promising.Comes, ana, ben);
        await (await ana.OpenAsync(offered)).SubmitAsync(button: "Not this");
        Assert.DoesNotContain(Question, (await ana.OpenAsync("/t")).Everything);

        await app.PassAsync(TimeSpan.FromDays(1), ana);
        var page = await (await ana.OpenAsync("/t")).FollowAsync(Question);
        Assert.Contains("Were you all right?", page.Text);
        page = await page.SubmitAsync(new() { ["Answer"] = "NotSafe" });

        Assert.Contains("It was not your fault.", page.Text);
        Assert.Contains(Question, (await ana.OpenAsync("/t")).Text);
        Assert.Equal("Private questions", (await (await ana.OpenAsync("/t")).FollowAsync(Question)).Heading);
    }

    /// <summary>What the other may take badly. Each is done; of taking back the giving lies longer ago than is asked about.</summary>
    private static readonly Dictionary<string, Func<App, Visitor, string, Task>> s_heavy = new(StringComparer.Ordinal)
    {
        ["a statement"] = (_, ana, space) => GiveAsync(ana, space),
        ["a welcome taken back"] = async (_, ana, space) =>
        {
            await (await ana.OpenAsync(space + "/12")).SubmitAsync(new() { ["Answer"] = "Open" });
            await (await ana.OpenAsync(space + "/12")).SubmitAsync(new() { ["Answer"] = "NotNow" });
        },
        ["taking back"] = async (app, ana, space) =>
        {
            var given = await GiveAsync(ana, space);
            await app.PassAsync(TimeSpan.FromDays(9), ana);
            await (await ana.OpenAsync(given)).SubmitAsync(button: "Take it back");
            await ana.AnswerSafetyAsync(Acts.Clear());
        },
        ["leaving"] = async (_, ana, space) => await (await ana.OpenAsync(space + "/3")).SubmitAsync(new() { ["Days"] = "30" }),
    };

    public static TheoryData<string> Heavy => [.. s_heavy.Keys];

    [Theory]
    [MemberData(nameof(Heavy))]
    [Trait("Finding", "S1")]
    [Trait("Finding", "S2")]
    public async Task The_day_after_a_heavy_act_it_is_asked_how_it_has_been_in_words_that_name_no_act(string act)
    {
        await using var app = await App.StartAsync();
        var (ana, _, space) = await app.LinkAsync();
        await ana.AnswerSafetyAsync(Acts.Clear());
        await app.PassAsync(TimeSpan.FromDays(1), ana);
        Assert.DoesNotContain(Question, (await ana.OpenAsync("/t")).Everything);

        await s_heavy[act](app, ana, space);
        Assert.DoesNotContain(Question, (await ana.OpenAsync("/t")).Everything);
        await app.PassAsync(TimeSpan.FromDays(1), ana);

        var page = await (await ana.OpenAsync("/t")).FollowAsync(Question);
        Assert.Equal("How it has been", page.Heading);
        Assert.Contains("How have things been since", page.Text);
        Assert.DoesNotContain("You did", page.Everything);
    }

    private static async Task<string> GiveAsync(Visitor ana, string space)
    {
        await (await ana.OpenAsync("/m/11/2")).SubmitAsync(new() { ["Words"] = "I check the door." });
        return (await (await ana.OpenAsync(space + "/8")).SubmitAsync(new() { ["Delay"] = "None" })).Path;
    }

    [Fact]
    [Trait("Caution", "24")]
    public async Task A_plan_is_written_part_by_part_printed_for_a_helper_and_erased()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await ana.OpenAsync("/m/3")).FollowAsync("A bag, and where it is nothing yet");
        var wrong = await page.SubmitAsync(new() { ["Words"] = "" });
        Assert.NotEmpty(wrong.Errors);
        page = await page.SubmitAsync(new() { ["Words"] = "At my sister's, <red> bag" });
        await (await ana.OpenAsync("/m/3/24")).SubmitAsync(new() { ["Words"] = "not on this sheet" });

        // What is put out of reach is arranged beforehand, so it stands first of its group.
        Assert.Equal("What to put out of reach first", (await ana.OpenAsync("/m/3")).Texts("[aria-labelledby=g3] b")[0]);
        Assert.Contains("keep the plan in your head", (await ana.OpenAsync("/m/3")).Text);

        var sheet = await ana.OpenAsync("/m/4?p=14");
        Assert.Contains("At my sister's, <red> bag", sheet.Text);
        Assert.DoesNotContain("not on this sheet", sheet.Everything);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.OpenAsync("/m/3/99")).Status);

        await (await ana.OpenAsync("/m/3/14")).SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("red", (await ana.OpenAsync("/m/4")).Everything);
    }

    [Fact]
    [Trait("Security", "S11")]
    public async Task A_file_taken_along_tells_of_it_only_when_that_is_ticked()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        await ana.AnswerSafetyAsync(new() { ["Neck"] = "Yes" });
        await (await ana.OpenAsync("/m/3/14")).SubmitAsync(new() { ["Words"] = "at my sister's" });

        var form = await ana.OpenAsync("/s/5");
        var without = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });
        var proof = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase }, "Download the file for checking");
        var with = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase, ["WithSafety"] = "true" });

        foreach (var file in (string[])[without.Html, proof.Html])
        {
            Assert.DoesNotContain("sister", file, StringComparison.Ordinal);
            Assert.DoesNotContain("dangerous", file, StringComparison.Ordinal);
            Assert.DoesNotContain("check.", file, StringComparison.Ordinal);
        }

        Assert.Contains("at my sister", with.Html, StringComparison.Ordinal);
        Assert.Contains("This can be very dangerous", with.Html, StringComparison.Ordinal);
    }
}
