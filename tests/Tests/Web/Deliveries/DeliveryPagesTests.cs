using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Cycles;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Web.Deliveries;

/// <summary>What one gives the other: held, delivered, opened or not, answered or not, taken back; and what each of the two can see at every step.</summary>
[Trait("Article", "16.1")]
public sealed class DeliveryPagesTests : Couple
{
    private const string Taken = "Taken out of the shared space. If it was opened, the other keeps their copy.";
    [Fact]
    [Trait("Security", "S18")]
    public async Task Until_the_hold_is_over_only_its_writer_knows_and_withdrawing_leaves_nothing()
    {
        var before = (await Ben.OpenAsync(Space + "/7")).Text;
        var record = (await Ben.OpenAsync("/s/6")).Text;

        var mine = await GiveAsync();
        Assert.Equal("What it did to me", mine.Heading);
        Assert.Contains("It is held until 18:40. Until then nobody else is shown it.", mine.Text);
        Assert.Contains("I open every letter twice.", mine.Text);
        Assert.Equal(["What it did to me goes out at 18:40"], (await Ana.OpenAsync(Space + "/7")).Texts("[aria-labelledby=from-me] .lines li"));
        Assert.Equal(before, (await Ben.OpenAsync(Space + "/7")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync(mine.Path)).Status);

        var gone = await mine.SubmitAsync(button: "Withdraw it");
        Assert.Contains(Taken, gone.Text);
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);

        Assert.Equal(before, (await Ben.OpenAsync(Space + "/7")).Text);
        Assert.Equal(record, (await Ben.OpenAsync("/s/6")).Text);
        Assert.Contains("You have given nothing yet.", (await Ana.OpenAsync(Space + "/7")).Text);
    }

    [Fact]
    [Trait("Finding", "S4")]
    [Trait("Finding", "S53")]
    public async Task Before_anything_goes_it_is_asked_how_they_might_react_and_said_what_delivered_means()
    {
        await (await Ben.OpenAsync(Space + "/12")).SubmitAsync(new() { ["Answer"] = "Open" });
        await (await Ana.OpenAsync("/m/11/1/2")).SubmitAsync(new() { ["Words"] = "I count at night." });
        await (await Ana.OpenAsync("/m/27/2/1")).SubmitAsync(new() { ["Words"] = "I hid it." });
        await (await Ana.OpenAsync("/m/27/4")).SubmitAsync(new() { ["What"] = "Tell you", ["HowOften"] = "every Monday" });
        await (await Ana.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "Who knew?", ["Level"] = "Outline" });
        await Ana.WriteCycleAsync();
        await (await Ana.OpenAsync("/m/32/1/3")).SubmitAsync(new() { ["Words"] = "Tea, and no questions" });
        Page[] before =
        [
            await Ana.OpenAsync(Space + "/8"), await Ana.OpenAsync(Space + "/11"), await (await Ana.OpenAsync(Space + "/15")).SubmitAsync(),
            await Ana.OpenAsync(Space + "/18"), await Ana.OpenAsync(Space + "/19"), await AnswersAsync(),
        ];

        Every.Of(before, page =>
        {
            Assert.Contains(
                "How might they react? Choose a time and place where you can leave, and someone who knows. If you are afraid, talk to someone first.",
                page.Text);
            Assert.Contains(
                "“Delivered” means it left you. The other may never see it. What has to arrive (children, money, law), send another way.", page.Text);
            Assert.Contains("If a court or the police forbade contact, using what you share counts as contact", page.Text);
            Assert.True(page.Has("section[aria-labelledby=before] a[href='/h']"));
        });
    }

    [Fact]
    [Trait("Finding", "S54")]
    public async Task A_ban_on_contact_is_named_where_two_link_and_before_a_letter_is_welcomed()
    {
        string[] pages = ["/o/1", "/o/2", Space + "/12"];

        foreach (var path in pages)
        {
            Assert.Contains(
                "If a court or the police forbade contact, using what you share counts as contact, even if the other agrees. Ask a lawyer.",
                (await Ana.OpenAsync(path)).Text);
        }

        var code = await (await Ana.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Ana", ["IsAdult"] = "true" });
        Assert.Contains("If a court or the police forbade contact", code.Text);
    }

    /// <summary>Ana's answers to a question of Ben's, ready to go.</summary>
    private async Task<Page> AnswersAsync()
    {
        await (await Ben.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "Do you sleep?", ["Level"] = "Outline" });
        var list = (await (await (await Ben.OpenAsync(Space + "/15")).SubmitAsync()).SubmitAsync(new() { ["Delay"] = "None" }, "Send this list")).Path;
        var toAnswer = await (await (await Ana.OpenAsync(list)).SubmitAsync(button: "Open it now")).FollowAsync("Write the answers");
        await (
            await Ana.OpenAsync(
                toAnswer.Links.First(link =>
                    link.StartsWith(toAnswer.Path + "/", StringComparison.Ordinal)))).SubmitAsync(new() { ["Words"] = "Sometimes.", ["Why"] = "I worry." });
        return await Ana.OpenAsync(list.Replace("/7/", "/16/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Security", "Waiting")]
    public async Task Put_back_by_somebody_at_the_database_it_is_told_to_its_writer_on_the_first_page_they_open_until_they_put_that_away(bool isAnaFirst)
    {
        var mine = await GiveAsync();
        await using var db = await App.Database.ConnectAsync();
        var row = await db.QuerySingleAsync<WaitingRow>("SELECT owner, box, id, due, sealed FROM waiting WHERE length(box) > 0");
        await mine.SubmitAsync(button: "Withdraw it");
        await App.Services.GetRequiredService<Stores>().Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, row), default);
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        if (!isAnaFirst)
        {
            Assert.Contains("Something is here for you.", (await Ben.OpenAsync(Space)).Text);
        }

        var first = await Ana.OpenAsync("/t");

        Assert.Contains(isAnaFirst ? "It was stopped, and the other was shown nothing." : "Look under what you sent: you can take it out again.", first.Text);
        Assert.Contains("Put this away", (await Ana.OpenAsync("/g")).Text);
        Assert.Contains(isAnaFirst ? "You have given nothing yet." : "What it did to me", (await Ana.OpenAsync(Space + "/7")).Text);
        await (await Ana.OpenAsync("/s/1")).SubmitAsync(button: "I have read this");
        Assert.DoesNotContain("Put this away", (await Ana.OpenAsync("/t")).Everything);
        Assert.DoesNotContain("Put this away", (await Ben.OpenAsync("/t")).Everything);
    }

    [Fact]
    public async Task It_waits_closed_opening_it_makes_a_copy_and_its_writer_never_learns()
    {
        var mine = await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        var (list, one) = ((await Ana.OpenAsync(Space + "/7")).Text, (await Ana.OpenAsync(mine.Path)).Text);
        Assert.Contains("Delivered. Whether and when it is opened is not shown to you, here or anywhere.", one);
        Assert.Contains("Something is here for you. It stays closed until you want it.", (await Ben.OpenAsync(Space)).Text);

        var closed = await (await Ben.OpenAsync(Space + "/7")).FollowAsync("What it did to them Wednesday 10 March");
        Assert.Contains("From Ana, Wednesday 10 March. About 1 minute to read.", closed.Text);
        Assert.DoesNotContain("letter twice", closed.Everything);
        Assert.Equal(["Only you. Ana sees “delivered”, whatever you do.", "Only you. Ana sees “delivered”, whatever you do."], closed.Texts(".sees dd"));
        var copy = await closed.SubmitAsync(button: "Open it now");
        Assert.StartsWith("/m/26/", copy.Path);
        Assert.Contains("I open every letter twice.", copy.Text);
        Assert.Contains("I cancelled the course", copy.Text);

        Assert.Equal(list, (await Ana.OpenAsync(Space + "/7")).Text);
        Assert.Equal(one, (await Ana.OpenAsync(mine.Path)).Text);
        Assert.DoesNotContain("Something is here for you", (await Ben.OpenAsync(Space)).Everything);
        Assert.Equal(copy.Path, (await Ben.OpenAsync(closed.Path)).Path);
        Assert.DoesNotMatch("(?i)rate|how bad|is it that|forgiv", copy.Everything);

        var taken = await (await Ana.OpenAsync(mine.Path)).SubmitAsync(button: "Take it back");
        Assert.Contains(Taken, taken.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await Ana.OpenAsync(mine.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync(closed.Path)).Status);
        Assert.Contains("I open every letter twice.", (await Ben.OpenAsync(copy.Path)).Text);
    }

    [Fact]
    public async Task Taking_back_says_the_same_whatever_became_of_it_and_however_often()
    {
        var mine = await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        var form = await Ana.OpenAsync(mine.Path);

        var first = await form.SubmitAsync(button: "Take it back");
        var second = await form.SubmitAsync(button: "Take it back");

        Assert.Equal(first.Text, second.Text);
        Assert.Contains("Nothing is here for you to open.", (await Ben.OpenAsync(Space + "/7")).Text);
        Assert.DoesNotContain("Something is here for you", (await Ben.OpenAsync(Space)).Everything);
    }

    [Theory]
    [InlineData("Another day", "For another day")]
    [InlineData("With someone who helps me", "To be opened with someone who helps")]
    [InlineData("I will not open it", "Not to be opened")]
    public async Task It_can_be_laid_aside_which_nobody_else_can_know_and_taken_up_again(string how, string stands)
    {
        var mine = await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        var (list, one) = ((await Ana.OpenAsync(Space + "/7")).Text, (await Ana.OpenAsync(mine.Path)).Text);
        var closed = await (await Ben.OpenAsync(Space + "/7")).FollowAsync("What it did to them Wednesday 10 March");

        var laid = await closed.SubmitAsync(button: how);

        Assert.Equal(["What it did to them " + stands], laid.Texts("[aria-labelledby=to-me] .lines li"));
        Assert.DoesNotContain("Something is here for you", (await Ben.OpenAsync(Space)).Everything);
        Assert.Equal(list, (await Ana.OpenAsync(Space + "/7")).Text);
        Assert.Equal(one, (await Ana.OpenAsync(mine.Path)).Text);
        Assert.Contains("I open every letter twice.", (await (await Ben.OpenAsync(closed.Path)).SubmitAsync(button: "Open it now")).Text);
    }

    [Theory]
    [InlineData("OnRequest", "What comes waits, closed,")]
    [InlineData("Refused", "You chose not to receive anything here.")]
    public async Task Who_wants_to_be_shown_nothing_is_shown_nothing_and_the_writers_page_is_the_same(string how, string says)
    {
        var mine = await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        var (list, one) = ((await Ana.OpenAsync(Space + "/7")).Text, (await Ana.OpenAsync(mine.Path)).Text);

        var chosen = await (await Ben.OpenAsync(Space + "/7")).SubmitAsync(new() { ["How"] = how });

        Assert.Contains(says, chosen.Text);
        Assert.Empty(chosen.Texts("[aria-labelledby=to-me] .lines li"));
        Assert.DoesNotContain("Something is here for you", (await Ben.OpenAsync(Space)).Everything);
        Assert.Equal(list, (await Ana.OpenAsync(Space + "/7")).Text);
        Assert.Equal(one, (await Ana.OpenAsync(mine.Path)).Text);
        var looking = await Ben.OpenAsync(Space + "/7?l=true");
        Assert.Equal(how == "OnRequest" ? 1 : 0, looking.Texts("[aria-labelledby=to-me] .lines li").Count);
    }

    [Fact]
    [Trait("Caution", "1")]
    public async Task Whose_own_answers_speak_of_danger_is_shown_nothing_unless_they_choose_otherwise()
    {
        await Ben.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });
        await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);

        Assert.Contains("What comes waits, closed,", (await Ben.OpenAsync(Space + "/7")).Text);

        var chosen = await (await Ben.OpenAsync(Space + "/7")).SubmitAsync(new() { ["How"] = "AsItComes" });
        Assert.Single(chosen.Texts("[aria-labelledby=to-me] .lines li"));
    }

    [Fact]
    [Trait("Caution", "1")]
    public async Task A_choice_of_a_better_day_does_not_show_what_comes_once_answers_speak_of_danger()
    {
        await (await Ben.OpenAsync(Space + "/7")).SubmitAsync(new() { ["How"] = "AsItComes" });
        await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        Assert.Single((await Ben.OpenAsync(Space + "/7")).Texts("[aria-labelledby=to-me] .lines li"));

        await Ben.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });

        Assert.Empty((await Ben.OpenAsync(Space + "/7")).Texts("[aria-labelledby=to-me] .lines li"));
        Assert.DoesNotContain("Something is here for you", (await Ben.OpenAsync(Space)).Everything);
        Assert.Single((await Ben.OpenAsync(Space + "/7?l=true")).Texts("[aria-labelledby=to-me] .lines li"));
    }

    [Fact]
    [Trait("Caution", "1")]
    public async Task Whose_own_answers_speak_of_danger_is_not_offered_to_give_or_ask_anything_and_finds_it_work_all_the_same()
    {
        await (await Ben.OpenAsync("/m/28/1")).SubmitAsync(new() { ["Words"] = "Who knew?", ["Level"] = "Outline" });
        Assert.Contains("A list of questions", (await Ben.OpenAsync(Space + "/7")).Texts("[aria-labelledby=give] li"));
        Assert.Contains(Space + "/15", (await Ben.OpenAsync("/m/28")).Links);

        await Ben.AnswerSafetyAsync(new() { ["Hurt"] = "Yes" });

        var told = await Ben.OpenAsync(Space + "/7");
        Assert.DoesNotContain(Space + "/15", told.Links);
        Assert.Contains("giving Ana something of yours can wait", told.Text);
        Assert.Contains(Space + "/15", (await told.FollowAsync("show what I can give")).Links);
        Assert.DoesNotContain(Space + "/15", (await Ben.OpenAsync("/m/28")).Links);
        var sent = await (await (await Ben.OpenAsync(Space + "/15")).SubmitAsync()).SubmitAsync(new() { ["Delay"] = "None" }, "Send this list");
        Assert.Contains("Delivered.", sent.Text);
    }

    [Fact]
    public async Task The_page_of_what_somebody_answered_is_theirs_alone()
    {
        await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(16), Ana, Ben);
        await (await (await OpenAsync(Ben, "What it did to them")).FollowAsync("Write what you heard"))
            .SubmitAsync(new() { ["Words"] = "I heard it.", ["Delay"] = "None" });
        var answered = await (await (await OpenAsync(Ana, "What they heard")).FollowAsync("Say whether it is right"))
            .SubmitAsync(new() { ["Answer"] = "Missing", ["Missing"] = "The course.", ["Delay"] = "None" });

        Assert.Equal(HttpStatusCode.OK, (await Ana.OpenAsync(answered.Path)).Status);
        Assert.StartsWith(Space + "/7/", answered.Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.OpenAsync(answered.Path)).Status);
    }

    [Fact]
    public async Task Where_nobody_is_there_to_read_it_nothing_can_be_given()
    {
        string[] pages = ["/8", "/11", "/15", "/18", "/19"];
        using var cem = await App.SignUpAsync();
        await (await cem.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = "Cem", ["IsAdult"] = "true" });
        var session = (await App.Services.GetRequiredService<Sessions>().OpenAsync(cem.Token, false, default))!;
        var empty = "/o/" + Assert.Single(await App.Services.GetRequiredService<Access>().SharedAsync(session, default));
        await (await Ana.OpenAsync(Space + "/3")).SubmitAsync();
        await App.PassAsync(TimeSpan.FromDays(31), Ben, cem);
        Assert.Contains("closed", (await Ben.OpenAsync(Space)).Text, StringComparison.OrdinalIgnoreCase);
        foreach (var (who, space) in ((Visitor, string)[])[(cem, empty), (Ben, Space)])
        {
            Assert.Equal(HttpStatusCode.OK, (await who.OpenAsync(space)).Status);
            foreach (var page in pages)
            {
                Assert.Equal(HttpStatusCode.NotFound, (await who.OpenAsync(space + page)).Status);
            }
        }
    }

    [Fact]
    [Trait("Article", "33.3")]
    public async Task What_was_heard_is_given_back_until_its_writer_says_it_is_right()
    {
        await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        var statement = await OpenAsync(Ben, "What it did to them");

        var form = await statement.FollowAsync("Write what you heard");
        var wrong = await form.SubmitAsync(new() { ["Words"] = " " });
        Assert.Single(wrong.Errors);
        await form.SubmitAsync(new() { ["Words"] = "I heard that letters frighten you.", ["Delay"] = "None" });
        var mirror = await OpenAsync(Ana, "What they heard");
        Assert.Contains("I heard that letters frighten you.", mirror.Text);
        Assert.Contains("The writer may have had help with the wording. Kind words are no proof of change.", mirror.Text);
        await (await mirror.FollowAsync("Say whether it is right"))
            .SubmitAsync(new() { ["Answer"] = "Missing", ["Missing"] = "The course.", ["Delay"] = "None" });

        var again = await (await Ben.OpenAsync(statement.Path)).FollowAsync("Write what you heard");
        Assert.Contains("Ana says that something is missing.", again.Text);
        Assert.Contains("The course.", again.Text);
        Assert.Equal("I heard that letters frighten you.", again.Value("Words"));
        await again.SubmitAsync(new() { ["Words"] = "Letters frighten you, and you gave up the course.", ["Delay"] = "None" });
        await (await (await OpenAsync(Ana, "What they heard")).FollowAsync("Say whether it is right"))
            .SubmitAsync(new() { ["Answer"] = "Right", ["Delay"] = "None" });

        Assert.Contains("Ana says: yes, that’s right.", (await Ben.OpenAsync(statement.Path)).Text);
    }

    [Fact]
    public async Task A_part_can_be_left_out_and_the_same_form_sent_twice_gives_one_thing()
    {
        await WriteAsync();
        var form = await Ana.OpenAsync(Space + "/8");

        await form.SubmitAsync(new() { ["Out"] = "2", ["Delay"] = "None" });
        await form.SubmitAsync(new() { ["Out"] = "2", ["Delay"] = "None" });

        Assert.Single((await Ana.OpenAsync(Space + "/7")).Texts("[aria-labelledby=from-me] .lines li"));
        var read = await OpenAsync(Ben, "What it did to them");
        Assert.DoesNotContain("letter twice", read.Everything);
        Assert.Contains("I cancelled the course", read.Text);
    }

    [Fact]
    public async Task An_export_has_what_was_opened_and_not_what_waits_or_stays_closed()
    {
        const string Given = "what it did to me, given";
        await GiveAsync();
        Assert.DoesNotContain(Given, await ExportAsync(Ana));
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        await Ben.OpenAsync(Space);
        Assert.DoesNotContain("letter twice", await ExportAsync(Ben));
        Assert.Contains(Given, await ExportAsync(Ana));

        await OpenAsync(Ben, "What it did to them");

        Assert.Contains("letter twice", await ExportAsync(Ben));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_erases_their_account_leaves_quietly_or_takes_back_what_they_gave(bool takesBack)
    {
        await GiveAsync();
        await App.PassAsync(TimeSpan.FromMinutes(11), Ana, Ben);
        Assert.Single((await Ben.OpenAsync(Space + "/7")).Texts("[aria-labelledby=to-me] .lines li"));

        await (await Ana.OpenAsync("/s/7/1")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase, ["TakesBack"] = takesBack ? "true" : "" });

        Assert.Equal(takesBack ? 0 : 1, (await Ben.OpenAsync(Space + "/7")).Texts("[aria-labelledby=to-me] .lines li").Count);
    }

    private async Task WriteAsync()
    {
        await (await Ana.OpenAsync("/m/11/1/2")).SubmitAsync(new() { ["Words"] = "I open every letter twice." });
        await (await Ana.OpenAsync("/m/11/2")).SubmitAsync(new() { ["Words"] = "I cancelled the course." });
    }

    private async Task<Page> GiveAsync()
    {
        await WriteAsync();
        return await (await Ana.OpenAsync(Space + "/8")).SubmitAsync();
    }

    private async Task<Page> OpenAsync(Visitor reader, string title)
    {
        var list = await reader.OpenAsync(Space + "/7");
        var line = list.Texts("[aria-labelledby=to-me] .lines li").First(line => line.StartsWith(title, StringComparison.Ordinal)
            && !line.EndsWith("opened", StringComparison.Ordinal));
        return await (await list.FollowAsync(line)).SubmitAsync(button: "Open it now");
    }

    private static async Task<string> ExportAsync(Visitor person)
    {
        var export = await (await person.OpenAsync("/s/5")).SubmitAsync(new() { ["Passphrase"] = App.Passphrase });
        Assert.Equal(HttpStatusCode.OK, export.Status);
        return export.Html;
    }
}
