using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Asking;

/// <summary>Ana asks, Ben answers: each through the forms there are, and what each of the two can see at every step.</summary>
[Trait("Article", "50.1")]
public sealed class AskingPagesTests : Couple
{
    [Fact]
    [Trait("Article", "51.1")]
    public async Task Questions_are_written_moved_closed_opened_again_and_erased()
    {
        var list = await (await Ana.OpenAsync("/m")).FollowAsync("My questions");
        Assert.Contains("No question is here yet.", list.Text);
        Assert.Equal(2, (await (await list.FollowAsync("Add a question")).SubmitAsync()).Errors.Count);
        list = await AskAsync("Is there more debt?");
        list = await AskAsync("Why did you hide it?", "Why");
        Assert.Equal(["Is there more debt?", "Why did you hide it?"], list.Texts(".turns a"));
        Assert.Equal(["Only you"], list.Texts(".sees dd"));

        list = await list.SubmitAsync(button: "Move up: Why did you hide it?");
        Assert.Equal(["Why did you hide it?", "Is there more debt?"], list.Texts(".turns a"));
        list = await list.SubmitAsync(button: "Move down: Why did you hide it?");
        Assert.Equal(["Is there more debt?", "Why did you hide it?"], list.Texts(".turns a"));

        list = await (await list.FollowAsync("Why did you hide it?")).SubmitAsync(new() { ["IsClosed"] = "true" });
        Assert.Equal(["Why did you hide it?"], list.Texts("[aria-labelledby=closed] li"));
        var question = await list.FollowAsync("Why did you hide it?");
        list = await Ana.PostAsync(
            question.Path, [new("__t", question.Value("__t")), new("New", question.Value("New")), new("Words", "Why did you hide it?"), new("Level", "Why")]);
        Assert.Equal(2, list.Texts(".turns a").Count);

        list = await (await list.FollowAsync("Is there more debt?")).SubmitAsync(button: "Erase this");
        Assert.Equal(["Why did you hide it?"], list.Texts(".turns a"));
    }

    [Fact]
    [Trait("Article", "51.1")]
    [Trait("Caution", "14")]
    public async Task A_question_about_details_waits_two_days_and_does_not_hold_up_the_others()
    {
        await AskAsync("Is there more debt?");
        var list = await AskAsync("What did you say about me?", "Details");
        Assert.Contains("can be sent from Friday 12 March, 18:30", list.Text);
        var question = await list.FollowAsync("What did you say about me?");
        Assert.Contains("You can send this one from Friday 12 March, 18:30. The two days are for you.", question.Text);
        await question.SubmitAsync(new() { ["Words"] = "What did you say about me at work?" });

        var send = await Ana.OpenAsync(Space + "/15");
        Assert.Equal(["Is there more debt? What happened, in outline"], send.Texts("label.pick:has([name=Chosen])"));
        Assert.Contains("What did you say about me at work? can be sent from Friday 12 March, 18:30", send.Text);

        await App.PassAsync(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1), Ana);
        Assert.Single((await Ana.OpenAsync(Space + "/15")).Texts("label.pick:has([name=Chosen])"));
        await App.PassAsync(TimeSpan.FromSeconds(1), Ana);
        Assert.Equal(2, (await Ana.OpenAsync(Space + "/15")).Texts("label.pick:has([name=Chosen])").Count);
        Assert.DoesNotContain("can be sent from", (await Ana.OpenAsync("/m/28")).Everything);
    }

    [Fact]
    [Trait("Article", "51.1")]
    [Trait("Caution", "11")]
    [Trait("Security", "S18")]
    public async Task A_list_is_chosen_looked_at_and_sent_as_one_and_until_then_nobody_else_knows()
    {
        await AskAsync("Is there more debt?");
        await AskAsync("What was said?", "Details", isClosed: true);
        var before = (await Ben.OpenAsync(Space + "/7")).Text;
        var choosing = await Ana.OpenAsync(Space + "/15");
        Assert.Equal(["Only you, until you send it"], choosing.Texts(".sees dd"));

        var preview = await choosing.SubmitAsync(new() { ["Topics"] = choosing.Value("Topics") });
        Assert.Contains("Nothing graphic, please, whatever the question.", preview.Text);
        Assert.Equal(["What was said?"], preview.Texts(".card .bullets li"));
        Assert.Equal(["You and Ben, once it is delivered"], preview.Texts(".sees dd"));
        Assert.Contains("A court can ask for it", preview.Text);
        var changing = await preview.SubmitAsync(button: "Change it");
        Assert.True(changing.Has("[name=Chosen][checked]"));
        var sent = await (await changing.SubmitAsync()).SubmitAsync(button: "Send this list");

        Assert.Equal("My questions", sent.Heading);
        Assert.Contains("It is held until 18:40.", sent.Text);
        Assert.Equal(before, (await Ben.OpenAsync(Space + "/7")).Text);
        await sent.SubmitAsync(button: "Withdraw it");
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        Assert.Equal(before, (await Ben.OpenAsync(Space + "/7")).Text);

        await SendAsync();
        var opened = await OpenAsync(Ben, "Questions to you");
        Assert.Equal(["Is there more debt? in outline"], opened.Texts(".turns li"));
    }

    [Fact]
    public async Task A_list_with_nothing_on_it_does_not_go()
    {
        Assert.Contains("You have no open question.", (await Ana.OpenAsync(Space + "/15")).Text);
        await AskAsync("Is there more debt?");
        var form = await Ana.OpenAsync(Space + "/15");

        var refused = await Ana.PostAsync(form.Path, [new("__t", form.Value("__t")), new("New", form.Value("New"))]);

        Assert.Equal(["Choose at least one question for this list."], refused.Errors);
    }

    [Fact]
    [Trait("Article", "51.1")]
    [Trait("Article", "51.2")]
    [Trait("Caution", "11")]
    [Trait("Caution", "15")]
    public async Task Answers_are_written_alone_and_go_all_at_once_with_the_why_apart()
    {
        await AskAsync("Is there more debt?");
        await AskAsync("Are we both healthy?", "Safety");
        await SendAsync();
        var list = await (await OpenAsync(Ben, "Questions to you")).FollowAsync("Write the answers");
        Assert.Contains("Before you type: what you send is a record. A court can ask for it", list.Text);
        Assert.Equal(["Is there more debt? nothing yet", "Are we both healthy? nothing yet"], list.Texts("[aria-labelledby=each] li"));
        var left = await list.FollowAsync("Look at the whole");
        Assert.Equal(2, left.Texts("[aria-labelledby=left] li").Count);
        Assert.False(left.Has("main form"));

        var form = await list.FollowAsync("Is there more debt? nothing yet");
        Assert.Contains("Leave out scenes and pictures.", form.Text);
        Assert.Contains("A court can ask for it", form.Text);
        Assert.Contains("Only you, until you send all the answers", form.Texts(".sees dd"));
        Assert.True(form.Has("details p"));
        list = await form.SubmitAsync(new() { ["Words"] = "Yes, one more card." });
        Assert.Contains("Is there more debt? written, without the why", list.Texts("[aria-labelledby=each] li"));
        list = await (await list.FollowAsync("Are we both healthy? nothing yet"))
            .SubmitAsync(new() { ["IsOpen"] = "true", ["IsMoreToCome"] = "true", ["MoreBy"] = "2027-03-20" });
        Assert.Contains("Are we both healthy? “I cannot answer this yet”", list.Texts("[aria-labelledby=each] li"));

        var whole = await list.FollowAsync("Look at the whole");
        Assert.Contains("There is no why with it yet.", whole.Text);
        await (await (await Ben.OpenAsync(list.Path)).FollowAsync("Is there more debt? written, without the why"))
            .SubmitAsync(new() { ["Why"] = "I was afraid you would leave." });
        whole = await Ben.OpenAsync(whole.Path);
        Assert.DoesNotContain("There is no why with it yet.", whole.Everything);
        Assert.DoesNotContain("Something is here for you", (await Ana.OpenAsync(Space)).Everything);
        var sent = await whole.SubmitAsync(new() { ["Delay"] = "None" }, "Send the answers");
        Assert.Equal("My answers", sent.Heading);

        var read = await OpenAsync(Ana, "Answers to your questions");
        Assert.Contains("Is there more debt? Yes, one more card. Why I was afraid you would leave.", read.Text);
        Assert.Contains("Left unanswered for now: “I cannot answer this yet.” There is more to come, by 20 March 2027.", read.Text);
        Assert.Contains("The writer may have had help with the wording. Kind words are no proof of change.", read.Text);
    }

    [Fact]
    [Trait("Finding", "S30")]
    public async Task Facts_for_safety_or_health_can_go_before_the_rest_is_written()
    {
        await AskAsync("Is there more debt?");
        await AskAsync("Are we both healthy?", "Safety");
        await SendAsync();
        var list = await (await OpenAsync(Ben, "Questions to you")).FollowAsync("Write the answers");
        Assert.Contains("One exception: infection, pregnancy, money that is due, anyone in danger. Tell that now", list.Text);
        list = await (await list.FollowAsync("Are we both healthy? nothing yet")).SubmitAsync(new() { ["Words"] = "Test soon, please." });

        var whole = await list.FollowAsync("Look at the whole");
        Assert.Equal(["Are we both healthy?"], whole.Texts("[aria-labelledby=first] li"));
        await whole.SubmitAsync(new() { ["Delay"] = "None" }, "Send these now");
        Assert.Contains("Are we both healthy? Test soon, please.", (await OpenAsync(Ana, "Answers to your questions")).Text);

        await (await (await Ben.OpenAsync(list.Path)).FollowAsync("Is there more debt? nothing yet"))
            .SubmitAsync(new() { ["Words"] = "Yes.", ["Why"] = "Fear." });
        await (await Ben.OpenAsync(whole.Path)).SubmitAsync(new() { ["Delay"] = "None" }, "Send the answers");

        var all = await OpenAsync(Ana, "Answers to your questions");
        Assert.Contains("Version 2 of 2", all.Text);
        Assert.Contains("Are we both healthy?", all.Text);
        Assert.Contains("Is there more debt?", all.Text);
    }

    [Fact]
    [Trait("Caution", "14")]
    public async Task Answers_sent_again_are_a_new_version_and_what_changed_is_marked_by_more_than_colour()
    {
        await AskAsync("Is there more debt?");
        await SendAsync();
        var list = await AnswerAsync("Yes, one more card.");
        await (await list.FollowAsync("Look at the whole")).SubmitAsync(new() { ["Delay"] = "None" });
        Assert.Contains("Version 1 of 1", (await OpenAsync(Ana, "Answers to your questions")).Text);
        var unchanged = await (await Ben.OpenAsync(list.Path)).FollowAsync("Look at the whole");
        Assert.Equal(["This is what you sent last. There is nothing new to send."], (await unchanged.SubmitAsync(new() { ["Delay"] = "None" })).Errors);

        list = await AnswerAsync("Yes, two more cards.");
        var whole = await list.FollowAsync("Look at the whole");
        Assert.Contains("You sent answers to this list before.", whole.Text);
        await whole.SubmitAsync(new() { ["Delay"] = "None" });

        var read = await OpenAsync(Ana, "Answers to your questions");
        Assert.Contains("Version 2 of 2", read.Text);
        Assert.Equal(["taken out: one"], read.Texts("del").Take(1));
        Assert.Equal(["new: two"], read.Texts("ins").Take(1));
        Assert.Equal("Yes, taken out: one new: two more taken out: card. new: cards.", read.Texts(".words:has(del)")[0]);
        Assert.Contains("Struck through is what was taken out. Underlined is what is new.", read.Text);
        var account = await Ana.OpenAsync("/m/30");
        Assert.Equal(["Version 1, 10 March 2027", "Version 2, 10 March 2027"], account.Texts("h3"));
    }

    [Fact]
    [Trait("Article", "10.1")]
    [Trait("Article", "51.2")]
    public async Task The_asker_says_how_each_answer_stands_and_what_needs_more_is_ready_for_the_next_list()
    {
        await AskAsync("Is there more debt?");
        await AskAsync("Who knew of it?");
        await SendAsync();
        Assert.Contains("You have not opened an answer to this.", (await Ana.OpenAsync("/m/30")).Text);
        await AnswerAsync("Yes, one more card.", "Who knew of it?");
        await (await (await AnswerAsync("Yes, one more card.")).FollowAsync("Look at the whole")).SubmitAsync(new() { ["Delay"] = "None" });
        var read = await OpenAsync(Ana, "Answers to your questions");
        var (seen, marks) = ((await Ben.OpenAsync(Space + "/7")).Text, await read.FollowAsync("Say how each answer stands"));
        Assert.Single((await marks.SubmitAsync()).Errors);

        await marks.SubmitAsync(new() { ["Marks[0].Mark"] = "NeedMore", ["Marks[0].Words"] = "Which bank", ["Marks[1].Mark"] = "NotToKnow" });

        Assert.Equal(seen, (await Ben.OpenAsync(Space + "/7")).Text);
        Assert.Equal("NeedMore", (await Ana.OpenAsync(marks.Path)).Value("Marks[0].Mark"));
        var account = await Ana.OpenAsync("/m/30");
        Assert.Contains("You said: I need more Which bank You need more. It is ready for your next list.", account.Text);
        Assert.Contains("You said: I do not want to know any more", account.Text);
        Assert.Equal(["Who knew of it?"], (await Ana.OpenAsync("/m/28")).Texts("[aria-labelledby=closed] li"));
        var next = await Ana.OpenAsync(Space + "/15");
        Assert.Equal(["Is there more debt? What happened, in outline · you need more"], next.Texts("label.pick:has([name=Chosen][checked])"));

        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        var mine = await (await Ben.OpenAsync(Space + "/7")).FollowAsync("My answers delivered, Wednesday 10 March");
        Assert.Contains("How the answers stand for them", mine.Text);
        var making = await mine.FollowAsync("Change the answers and send them again");
        Assert.Equal(["Who knew of it?"], making.Texts("[aria-labelledby=dropped] li"));
        Assert.Single(making.Texts("[aria-labelledby=each] li"));
    }

    [Fact]
    public async Task What_was_taken_back_or_never_opened_cannot_be_answered_or_marked()
    {
        await AskAsync("Is there more debt?");
        var sent = await SendAsync();
        var id = sent.Path.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync("/m/29/" + id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync($"{Space}/16/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync($"{Space}/17/{id}")).Status);

        var list = await (await OpenAsync(Ben, "Questions to you")).FollowAsync("Write the answers");
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync($"{list.Path}/AAAAAAAAAAAAAAAAAAAAAA")).Status);
        await (await Ana.OpenAsync(sent.Path)).SubmitAsync(button: "Take it back");

        Assert.Contains("This list is not in what you share now. What you wrote stays here.", (await Ben.OpenAsync(list.Path)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync($"{Space}/16/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync("/m/29/" + id)).Status);
    }

    [Theory]
    [Trait("Article", "10.1")]
    [InlineData("Kinds.LiedMoney", "Hurt", true)]
    [InlineData("Kinds.LiedWhereabouts", "Both", true)]
    [InlineData("Kinds.LiedPersonal", "Broke", false)]
    [InlineData("Kinds.Coldness", "Hurt", false)]
    public async Task A_breach_by_lying_leads_its_hurt_side_to_the_questions_and_the_account(string kind, string side, bool leads)
    {
        var breach = (await (await Ana.OpenAsync("/m/7/1")).SubmitAsync(new() { [kind] = "true" })).Path[..^2];
        await (await Ana.OpenAsync(breach + "/2")).SubmitAsync(new() { ["Side"] = side });

        var page = await Ana.OpenAsync(breach);

        Assert.Equal(leads, page.Everything.Contains("What else might be hidden?", StringComparison.Ordinal));
        Assert.Equal(leads, page.Links.Contains("/m/28") && page.Links.Contains("/m/30"));
    }

    [Fact]
    [Trait("Caution", "18")]
    public async Task Nothing_here_counts_scores_or_hurries()
    {
        await AskAsync("Is there more debt?");
        await SendAsync();
        var opened = await OpenAsync(Ben, "Questions to you");
        var making = await opened.FollowAsync("Write the answers");

        foreach (var page in (Page[])[opened, making, await Ana.OpenAsync("/m/28"), await Ana.OpenAsync("/m/30"),
            await making.FollowAsync("Is there more debt? nothing yet")])
        {
            Assert.DoesNotMatch("(?i)percent|overdue|points|in a row|forgiv|still waiting", page.Everything);
            Assert.False(page.Has("progress, meter"));
        }
    }

    private async Task<Page> AskAsync(string words, string level = "Outline", bool isClosed = false) =>
        await (await Ana.OpenAsync("/m/28/1")).SubmitAsync(isClosed
            ? new() { ["Words"] = words, ["Level"] = level, ["IsClosed"] = "true" }
            : new() { ["Words"] = words, ["Level"] = level });

    private async Task<Page> SendAsync() =>
        await (await (await Ana.OpenAsync(Space + "/15")).SubmitAsync()).SubmitAsync(new() { ["Delay"] = "None" }, "Send this list");

    private async Task<Page> AnswerAsync(string words, string question = "Is there more debt?")
    {
        var lists = await Ben.OpenAsync("/m/28");
        if (!lists.Links.Any(link => link.StartsWith("/m/29/", StringComparison.Ordinal)))
        {
            await OpenAsync(Ben, "Questions to you");
            lists = await Ben.OpenAsync("/m/28");
        }

        var list = await Ben.OpenAsync(lists.Links.First(link => link.StartsWith("/m/29/", StringComparison.Ordinal)));
        var line = list.Texts("[aria-labelledby=each] li").First(text => text.StartsWith(question, StringComparison.Ordinal));
        return await (await list.FollowAsync(line)).SubmitAsync(new() { ["Words"] = words });
    }

    private async Task<Page> OpenAsync(Visitor reader, string title)
    {
        var list = await reader.OpenAsync(Space + "/7");
        var line = list.Texts("[aria-labelledby=to-me] .lines li").First(line => line.StartsWith(title, StringComparison.Ordinal)
            && !line.EndsWith("opened it", StringComparison.Ordinal));
        return await (await list.FollowAsync(line)).SubmitAsync(button: "Open it now");
    }
}
