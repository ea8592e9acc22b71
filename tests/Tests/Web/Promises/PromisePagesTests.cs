using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Promises;

/// <summary>Ben makes promises to Ana. Each test has two people of its own.</summary>
public sealed partial class PromisePagesTests : Couple
{
    [Fact]
    [Trait("Article", "41.2")]
    public async Task A_promise_is_offered_accepted_told_by_both_and_stands_on_the_wall()
    {
        var offered = await OfferAsync();
        Assert.Equal("You offer Ana a promise", offered.Heading);
        Assert.Contains("Ana can read it from Wednesday 10 March, 18:40.", offered.Text);
        Assert.Contains("I ring the bank", offered.Text);
        Assert.DoesNotContain("I ring the bank", (await Ana.OpenAsync(Space)).Everything);
        await App.PassAsync(Promising.Comes, Ana, Ben);
        Assert.Contains("Waiting for Ana. It can be agreed until Wednesday 24 March.", (await Ben.OpenAsync(offered.Path)).Text);
        Assert.Contains("You offer Ana a promise Waiting for Ana.", (await Ben.OpenAsync(Space)).Text);

        var toAnswer = await Ana.OpenAsync(Waiting(await Ana.OpenAsync(Space), "Ben offers you a promise"));
        Assert.Contains("I ring the bank", toAnswer.Text);
        var accepted = await toAnswer.SubmitAsync(button: "Yes");
        Assert.Equal("I ring the bank", accepted.Heading);
        Assert.Contains("Ben promised you · by Friday 12 March", accepted.Text);
        Assert.DoesNotContain("Waiting for a yes", (await Ben.OpenAsync(Space)).Text);

        var byMaker = await SayAsync(Ben, accepted.Path, "Kept", "On Thursday");
        Assert.Contains("Your account Kept. On Thursday Written on Wednesday 10 March. Kept beside it.", byMaker.Text);
        Assert.False((await Ana.OpenAsync(Space)).Has("figure svg"));

        var byReceiver = await SayAsync(Ana, accepted.Path, "Kept");
        Assert.Equal(["Your account", "Ben’s account"], byReceiver.Texts(".two-say dt"));
        Assert.Contains("It was a promise to you, so your word decides.", byReceiver.Text);

        var wall = await Ben.OpenAsync(Space);
        Assert.Single(wall.Texts("figure > svg rect.brick"));
        Assert.Contains("You promised Ana: I ring the bank kept", wall.Everything);
        Assert.Contains("Ben promised you: I ring the bank kept", (await Ana.OpenAsync(Space)).Everything);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_is_kept()
    {
        var again = await (await Ben.OpenAsync(Space + "/1"))
            .SubmitAsync(new() { ["What"] = "I ring the bank", ["Due"] = "soon", ["Where"] = "From home" }, "Offer this promise");

        Assert.Equal(
            [
                "A day helps you both. Choose one, or type it as year, month and day: 2030-03-09.",
                "Say when and how you tell the other if you cannot keep it.", "Choose how large it is."],
            again.Errors);
        Assert.Equal("I ring the bank", again.Value("What"));
        Assert.Equal("soon", again.Value("Due"));
        Assert.Equal("From home", again.Value("Where"));
        Assert.Contains("No promise is open.", (await Ana.OpenAsync(Space)).Text);
    }

    [Fact]
    public async Task A_day_that_is_over_is_refused_beside_its_field()
    {
        var again = await OfferAsync(due: "2027-03-09");

        Assert.Equal(["That day is over. Choose today or a later day."], again.Errors);
        Assert.Equal("2027-03-09", again.Value("Due"));
        Assert.Equal("I ring the bank", again.Value("What"));
        Assert.Equal("Small", again.Value("Size"));
    }

    [Fact]
    public async Task A_sixth_open_promise_is_refused_and_its_words_are_kept()
    {
        for (var i = 0; i < 5; i++)
        {
            await OfferAsync($"Promise {i}");
        }

        var again = await OfferAsync("One more");

        Assert.Equal(["You have five promises open. When one is done, there is room for another."], again.Errors);
        Assert.Equal("One more", again.Value("What"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_promise()
    {
        var form = await Ben.OpenAsync(Space + "/1");
        var fields = new Dictionary<string, string> { ["What"] = "I ring the bank", ["Due"] = "2027-03-12", ["Fallback"] = "A note", ["Size"] = "Large" };

        var first = await form.SubmitAsync(fields, "Offer this promise");
        var second = await form.SubmitAsync(fields, "Offer this promise");

        Assert.Equal(first.Path, second.Path);
        Assert.Single((await Ben.OpenAsync(Space)).Links, link => link.StartsWith(Space + "/20/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_of_a_promise_is_for_its_writer_alone_and_comes_back()
    {
        var kept = await (await Ben.OpenAsync(Space + "/1")).SubmitAsync(new() { ["What"] = "Not ready yet" }, "Keep as a draft");

        Assert.Equal("Not ready yet", kept.Value("What"));
        Assert.Contains("Only you see it.", kept.Text);
        Assert.DoesNotContain("Not ready yet", (await Ana.OpenAsync(Space)).Everything, StringComparison.Ordinal);
        Assert.Equal("", (await Ana.OpenAsync(Space + "/1")).Value("What"));
    }

    [Fact]
    [Trait("Caution", "6")]
    public async Task Not_this_takes_an_offer_off_her_pages_and_nothing_tells_him()
    {
        var path = (await OfferAsync()).Path;
        await App.PassAsync(Promising.Comes, Ana, Ben);
        string[] before = [(await Ben.OpenAsync(path)).Text, (await Ben.OpenAsync(Space)).Text];

        var hers = await (await Ana.OpenAsync(path)).SubmitAsync(button: "Not this");

        Assert.DoesNotContain("Waiting for a yes", hers.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(path)).Status);
        Assert.Equal(before, (string[])[(await Ben.OpenAsync(path)).Text, (await Ben.OpenAsync(Space)).Text]);
    }

    [Fact]
    public async Task Taken_back_between_her_two_presses_nothing_is_agreed_and_the_page_says_so()
    {
        var path = (await OfferAsync()).Path;
        await App.PassAsync(Promising.Comes, Ana, Ben);
        var form = await Ana.OpenAsync(path);
        await (await Ben.OpenAsync(path)).SubmitAsync(button: "Take it back");

        var answer = await form.SubmitAsync(button: "Yes");

        Assert.Equal("This is no longer here", answer.Heading);
        Assert.Equal(["This is no longer there as you read it. Nothing was agreed."], answer.Errors);
        Assert.Contains("No promise is open.", (await Ana.OpenAsync(Space)).Text);
    }

    [Fact]
    public async Task In_other_words_it_goes_back_to_its_maker_who_says_yes_to_them()
    {
        var path = (await OfferAsync()).Path;
        await App.PassAsync(Promising.Comes, Ana, Ben);
        var form = await (await Ana.OpenAsync(path)).FollowAsync("Other words");
        Assert.Equal("I ring the bank", form.Value("What"));
        var mine = await form.SubmitAsync(new() { ["What"] = "I write to the bank", ["Comes"] = "TenMinutes" });

        Assert.Equal("You put a promise to Ben in other words", mine.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Ben.OpenAsync(path)).Status);
        await App.PassAsync(Promising.Comes, Ana, Ben);
        var agreed = await (await Ben.OpenAsync(Waiting(await Ben.OpenAsync(Space), "Ana puts a promise in other words"))).SubmitAsync(button: "Yes");

        Assert.Equal("I write to the bank", agreed.Heading);
        Assert.Contains("You promised Ana · by Friday 12 March", agreed.Text);
        Every.Of([(await Ana.OpenAsync(Space)).Text, (await Ben.OpenAsync(Space)).Text], page => Assert.DoesNotContain("Waiting for a yes", page));
    }

    [Fact]
    public async Task Left_for_fourteen_days_an_offer_lapses_and_only_its_maker_reads_so()
    {
        var path = (await OfferAsync(due: "2027-05-12")).Path;
        await App.PassAsync(TimeSpan.FromDays(15), Ana, Ben);

        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(path)).Status);
        var mine = await Ben.OpenAsync(path);
        Assert.Contains("This was not taken up.", mine.Text);
        Assert.DoesNotContain("not taken up", (await mine.SubmitAsync(button: "Clear it away")).Text);
    }

    [Fact]
    public async Task What_comes_in_the_morning_comes_at_six_on_its_writers_clock()
    {
        var path = (
            await (await Ben.OpenAsync(Space + "/1")).SubmitAsync(
                new() { ["What"] = "I ring the bank", ["Due"] = "2027-03-12", ["Fallback"] = "A note", ["Size"] = "Small" }, "Offer this promise")).Path;

        Assert.Contains("Ana can read it from Thursday 11 March, 06:00.", (await Ben.OpenAsync(path)).Text);
        await App.PassAsync(new TimeSpan(11, 29, 59), Ana, Ben);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(path)).Status);
        await App.PassAsync(TimeSpan.FromSeconds(1), Ana, Ben);
        Assert.Equal(HttpStatusCode.OK, (await Ana.OpenAsync(path)).Status);
    }

    /// <summary>Bar 4: she leaves it, she sends it away, she never signs in.</summary>
    [Fact]
    [Trait("Caution", "6")]
    [Trait("Security", "Waiting")]
    public async Task Left_sent_away_and_never_seen_its_maker_reads_the_same_bytes_at_each_hour_for_fifteen_days()
    {
        List<IReadOnlyList<string>> told = [];
        foreach (var isSentAway in (bool?[])[null, false, true])
        {
            await using var app = await App.StartAsync();
            var (ana, ben, space) = await app.LinkAsync();
            var path = (await ben.OfferAsync(space, "I ring the bank", "2027-05-12")).Path;
            await app.PassAsync(Promising.Comes, ana, ben);
            if (isSentAway is { } sentAway)
            {
                var read = await ana.OpenAsync(path);
                Assert.Contains("I ring the bank", read.Text);
                await (sentAway ? read.SubmitAsync(button: "Not this") : ana.OpenAsync(space));
            }

            List<string> pages = [];
            for (var hour = 0; hour < 15 * 24; hour++)
            {
                await app.PassAsync(TimeSpan.FromHours(1), ben);
                foreach (var page in (string[])[path, space])
                {
                    pages.Add(AnyId().Replace((await ben.OpenAsync(page)).Html, "*"));
                }
            }

            told.Add(pages);
        }

        Assert.Equal(told[0], told[1]);
        Assert.Equal(told[0], told[2]);
        Assert.Contains("This was not taken up", told[0][^1], StringComparison.Ordinal);
        Assert.Contains("Waiting for", told[0][0], StringComparison.Ordinal);
    }

    // Ids are chance, and so is what a form carries against forgery.
    [
        System.Text.RegularExpressions.GeneratedRegex(
            @"(?<=name=""__t""[^>]* value="")[^""]+|(?<![\w-])[\w-]{22}(?![\w-])", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex AnyId();

    [Fact]
    [Trait("Article", "41.2")]
    public async Task A_change_before_the_day_is_in_sight_of_both()
    {
        var path = await RunningPromiseAsync();

        var form = await (await Ben.OpenAsync(path)).FollowAsync("Ask to change it");
        Assert.Equal("I ring the bank", form.Value("What"));
        Assert.Equal("2027-03-12", form.Value("Due"));
        var asked = await form.SubmitAsync(new() { ["What"] = "I write to the bank", ["Due"] = "2027-03-15", ["Comes"] = "TenMinutes" });
        await App.PassAsync(Promising.Comes, Ana, Ben);
        Assert.Equal("I ring the bank", (await Ana.OpenAsync(path)).Heading);
        Assert.Contains("Ben asks to change a promise", (await Ana.OpenAsync(path)).Text);
        Assert.Equal(["As it is", "As it would be"], (await Ana.OpenAsync(asked.Path)).Texts(".two-say h2"));
        await (await Ana.OpenAsync(asked.Path)).SubmitAsync(button: "Yes");

        var seen = await Ana.OpenAsync(path);
        Assert.Equal("I write to the bank", seen.Heading);
        Assert.Contains("by Monday 15 March", seen.Text);
        Assert.Contains(
            "This promise was changed before its day was over. I ring the bank by Friday 12 March · changed on Wednesday 10 March", seen.Everything);
    }

    [Fact]
    [Trait("Article", "41.2")]
    public async Task After_its_day_a_promise_is_not_changed_or_called_off_by_its_maker()
    {
        var path = await RunningPromiseAsync();
        await App.PassAsync(TimeSpan.FromDays(3), Ana, Ben);

        var form = await Ben.OpenAsync(path + "/1");
        var again = await form.SubmitAsync(new() { ["What"] = "I write to the bank", ["Due"] = "2027-03-20" });

        Assert.Equal(["Its day is over, so this can no longer be done. You can still say how it went."], again.Errors);
        Assert.Equal("I write to the bank", again.Value("What"));
        var shown = await Ben.OpenAsync(path);
        Assert.Equal(["Say how it went", "Back to all promises"], shown.Texts("main > .acts > .btn"));
        Assert.Equal(
            ["Its day is over, so this can no longer be done. You can still say how it went."],
            (await (await Ben.OpenAsync(path + "/2")).SubmitAsync()).Errors);
    }

    [Fact]
    public async Task Its_maker_calls_a_promise_off_and_it_leaves_no_gap()
    {
        var path = await RunningPromiseAsync();

        var off = await (await (await Ben.OpenAsync(path)).FollowAsync("Call it off")).SubmitAsync(button: "Call it off");

        Assert.Contains("You called it off on Wednesday 10 March.", off.Text);
        Assert.Contains("Ben called it off on Wednesday 10 March.", (await Ana.OpenAsync(path)).Text);
        Assert.False((await Ana.OpenAsync(Space)).Has("figure svg"));
    }

    [Fact]
    public async Task Its_receiver_lets_a_promise_go()
    {
        var path = await RunningPromiseAsync();

        var gone = await (await (await Ana.OpenAsync(path)).FollowAsync("Let it go")).SubmitAsync(button: "Let it go");

        Assert.Contains("You let it go on Wednesday 10 March.", gone.Text);
        Assert.Contains("Ana let it go on Wednesday 10 March.", (await Ben.OpenAsync(path)).Text);
    }

    [Fact]
    public async Task Where_the_accounts_differ_both_stay_and_the_wall_has_a_block_of_its_own_kind()
    {
        var path = await RunningPromiseAsync();

        await SayAsync(Ben, path, "Kept", "I was there");
        var seen = await SayAsync(Ana, path, "NotKept", "I waited");

        Assert.Contains("Your account Not kept. I waited", seen.Text);
        Assert.Contains("Ben’s account Kept. I was there", seen.Text);
        Assert.Contains("The accounts differ, and both stay.", seen.Text);
        var wall = await Ben.OpenAsync(Space);
        Assert.Equal(2, wall.Texts("figure > svg path.brick").Count);
        Assert.Empty(wall.Texts("figure > svg .gap"));
        Assert.Contains("the accounts differ", wall.Texts("tbody td")[1]);
    }

    [Fact]
    public async Task That_it_could_not_be_checked_is_offered_to_the_receiver_alone()
    {
        var path = await RunningPromiseAsync();
        var makers = await Ben.OpenAsync(path + "/3");

        Assert.Equal(["Kept", "Late or partly", "Not kept"], makers.Texts("fieldset label"));
        Assert.Equal(["Kept", "Late or partly", "Not kept", "It could not be checked"], (await Ana.OpenAsync(path + "/3")).Texts("fieldset label"));
        var forged = await makers.SubmitAsync(new() { ["Outcome"] = "Unknown", ["Words"] = "No idea" }, "Keep this account", asNoBrowserWould: true);
        Assert.Single(forged.Errors);
        Assert.Equal("No idea", forged.Value("Words"));
    }

    [Fact]
    public async Task A_later_account_takes_nothing_away()
    {
        var path = await RunningPromiseAsync();
        await SayAsync(Ana, path, "NotKept", "Not yet");

        Assert.Equal("Say it again", (await Ana.OpenAsync(path)).Texts("main > .acts > .btn")[0]);
        var seen = await SayAsync(Ana, path, "Partly", "It came on Monday");

        Assert.Contains("Your account Late or partly. It came on Monday", seen.Text);
        Assert.Contains("Your account Not kept. Not yet", seen.Texts("details")[0]);
        Assert.Contains("Ana’s account Not kept. Not yet", (await Ben.OpenAsync(path)).Texts("details")[0]);
    }

    [Fact]
    public async Task A_gap_stays_and_its_repair_is_lettered_and_told()
    {
        var path = await RunningPromiseAsync();
        await SayAsync(Ana, path, "NotKept");

        var repaired = await (await (await Ben.OpenAsync(path)).FollowAsync("Write a repair note")).SubmitAsync(new() { ["Words"] = "I rang on Monday" });

        Assert.Contains("I rang on Monday You wrote this on Wednesday 10 March.", repaired.Text);
        Assert.Contains("I rang on Monday Ben wrote this on Wednesday 10 March.", (await Ana.OpenAsync(path)).Text);
        var wall = await Ana.OpenAsync(Space);
        Assert.Single(wall.Texts("figure > svg .gap"));
        Assert.Equal(["a"], wall.Texts("figure > svg text"));
        Assert.Contains("Ben promised you: I ring the bank not kept a: I rang on Monday", wall.Everything);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(path + "/4")).Status);
    }

    [Fact]
    [Trait("Article", "41.1")]
    public async Task No_letter_no_statement_and_no_answer_moves_the_wall_by_a_byte_and_a_promise_kept_does()
    {
        await SayAsync(Ana, await RunningPromiseAsync(), "Kept");
        await SayAsync(Ana, await RunningPromiseAsync("Second"), "NotKept");
        string[] before = [.. await WallsAsync()];

        await Steadfast.Tests.Web.Worlds.Past.GiveAsync(Ana, Ben, Space);

        Assert.Equal(before, await WallsAsync());
        await SayAsync(Ana, await RunningPromiseAsync("Third"), "Kept");
        Assert.DoesNotContain((await WallsAsync())[0], before);

        async Task<string[]> WallsAsync()
        {
            List<string> walls = [];
            foreach (var person in (Visitor[])[Ana, Ben])
            {
                var page = await person.OpenAsync(Space);
                var wall = page.Document.QuerySelectorAll("main figure, main details table, main details ul").Select(part => part.OuterHtml).ToList();
                Assert.True(wall.Count >= 1 && wall[0].Contains("<svg", StringComparison.Ordinal), page.Html);
                walls.Add(string.Concat(wall));
            }

            return [.. walls];
        }
    }

    [Fact]
    public async Task The_wall_says_nothing_of_rates_or_counts()
    {
        await SayAsync(Ana, await RunningPromiseAsync(), "Kept");
        await SayAsync(Ana, await RunningPromiseAsync("Second"), "NotKept");

        foreach (var person in new[] { Ana, Ben })
        {
            var wall = await person.OpenAsync(Space);

            Assert.DoesNotContain("%", wall.Everything);
            Assert.DoesNotContain(wall.Texts("figure title").Concat(wall.Texts("figure desc")), words => words.Any(char.IsDigit));
            Assert.DoesNotContain(" 2 ", wall.Everything);
        }
    }

    [Fact]
    [Trait("Security", "S12")]
    public async Task Nobody_sees_the_hour_of_anything()
    {
        var path = await RunningPromiseAsync();
        await SayAsync(Ben, path, "Kept");

        Assert.DoesNotContain("18:4", (await Ana.OpenAsync(path)).Everything + (await Ana.OpenAsync(Space)).Everything);
    }

    [Fact]
    public async Task A_promise_that_is_not_there_is_the_same_page_as_one_that_is_not_mine()
    {
        var path = await RunningPromiseAsync();
        using var stranger = await App.SignUpAsync();

        foreach (var suffix in new[] { "", "/1", "/2", "/3", "/4" })
        {
            var theirs = await stranger.OpenAsync(path + suffix);
            var nowhere = await stranger.OpenAsync($"{Space}/AAAAAAAAAAAAAAAAAAAAAA{suffix}");
            var unreadable = await stranger.OpenAsync($"{Space}/nothing{suffix}");
            var missing = await Ben.OpenAsync($"{Space}/AAAAAAAAAAAAAAAAAAAAAA{suffix}");

            Assert.Equal(
                [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
                [theirs.Status, nowhere.Status, unreadable.Status, missing.Status]);
            Assert.Equal([theirs.Text, theirs.Text, theirs.Text], [nowhere.Text, unreadable.Text, missing.Text]);
        }
    }

    [Fact]
    public async Task The_receiver_has_no_form_to_change_the_promise()
    {
        var path = await RunningPromiseAsync();

        Assert.Equal(["Say how it went", "Let it go", "Back to all promises"], (await Ana.OpenAsync(path)).Texts("main > .acts > .btn"));
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(path + "/1")).Status);
    }

    [Fact]
    public async Task Somebody_in_another_zone_is_told_whose_calendar_is_meant()
    {
        using var cora = await App.SignUpAsync("America/New_York");
        var invited = await (await cora.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Cora", ["IsAdult"] = "true" });
        Space = (
            await (await Ben.OpenAsync("/o/2"))
                .SubmitAsync(new() { ["Code"] = invited.One("#code").TextContent, ["Name"] = "Ben", ["IsAdult"] = "true" })).Path;

        var path = await App.AgreeAsync(Ben, cora, Space);

        Assert.Contains("Ben promised you · by Friday 12 March, in the calendar of Madrid", (await cora.OpenAsync(path)).Text);
        Assert.DoesNotContain("calendar", (await Ben.OpenAsync(path)).Everything);
    }

    [Fact]
    public async Task Words_are_shown_as_they_were_typed_and_never_as_markup()
    {
        var path = await RunningPromiseAsync("<b>Ring</b> & write");

        Assert.Equal("<b>Ring</b> & write", (await Ben.OpenAsync(path)).Heading);
        Assert.Equal("<b>Ring</b> & write", (await Ana.OpenAsync(Space)).Texts("article.agree h3")[0]);
    }

    private static string Waiting(Page page, string title) =>
        page.Document.QuerySelectorAll(".lines a").Single(link => link.QuerySelector("b .by")?.TextContent == title).GetAttribute("href")!;

    private Task<Page> OfferAsync(string what = "I ring the bank", string due = "2027-03-12") => Ben.OfferAsync(Space, what, due, "Thursday noon, by a note");

    private Task<string> RunningPromiseAsync(string what = "I ring the bank") => App.AgreeAsync(Ben, Ana, Space, what);

    private static async Task<Page> SayAsync(Visitor person, string promise, string outcome, string words = "")
    {
        var shown = await person.OpenAsync(promise);
        var form = await shown.FollowAsync(shown.Texts("main > .acts > .btn")[0]);
        return await form.SubmitAsync(new() { ["Outcome"] = outcome, ["Words"] = words });
    }
}
