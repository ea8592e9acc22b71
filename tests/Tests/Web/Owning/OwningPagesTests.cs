using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Mine;

namespace Steadfast.Tests.Web.Owning;

/// <summary>The own track of somebody who broke trust, and the impact statement of somebody who was hurt, as they do it.</summary>
public sealed class OwningPagesTests(JournalPagesTests.Running running) : IClassFixture<JournalPagesTests.Running>, IAsyncLifetime
{
    private Visitor _ben = null!;

    public async ValueTask InitializeAsync() => _ben = await running.App.SignUpAsync();

    public ValueTask DisposeAsync()
    {
        _ben.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("/m/23/1", "Words", "I want to, and I am afraid")]
    [InlineData("/m/23/2", "Words", "It was wrong to hide it")]
    [InlineData("/m/23/3", "Wanted", "Ask if it is good now")]
    [InlineData("/m/23/5", "What", "Told half of it")]
    [InlineData("/m/23/6", "Moment", "Late at work")]
    public async Task Each_form_keeps_lists_changes_and_erases_what_was_written(string path, string field, string words)
    {
        var list = await (await _ben.OpenAsync(path)).SubmitAsync(new() { [field] = words });
        Assert.Equal(path, list.Path);
        var change = await list.FollowAsync(words + " 10 March 2027");
        Assert.Equal(words, change.Value(field));
        Assert.Contains("Only you", change.Texts(".sees dd"));

        list = await change.SubmitAsync(new() { [field] = words + ", again" });
        Assert.Equal([words + ", again 10 March 2027"], list.Texts("section .lines li"));
        list = await (await _ben.OpenAsync(change.Path)).SubmitAsync(button: "Erase this");

        Assert.Empty(list.Texts("section .lines li"));
        Assert.Equal(path, (await change.SubmitAsync(button: "Erase this")).Path);
    }

    [Fact]
    [Trait("Finding", "S38")]
    public async Task Nobody_has_to_tell_again_what_it_did_to_them() =>
        Assert.Contains("You don’t have to tell it again.", (await _ben.OpenAsync("/m/11")).Text);

    [Fact]
    [Trait("Finding", "S33")]
    public async Task Answering_for_what_one_did_is_no_duty_to_bear_everything_and_violence_is_no_slip()
    {
        var owning = await _ben.OpenAsync("/m/23");
        Assert.Contains("That does not mean you have to accept being hit, humiliated, locked out of money or watched without end.", owning.Text);
        Assert.Contains("/m/1", owning.Links);
        var slip = await _ben.OpenAsync("/m/23/5");
        Assert.Contains("If you hurt, threatened or frightened someone, it is not a slip: help.", slip.Text);
        Assert.Contains("If it’s the third time, you need more help than this page can give.", slip.Text);
    }

    [Fact]
    public async Task An_urge_to_hurry_has_ideas_beside_it_and_nothing_is_sent()
    {
        var form = await (await _ben.OpenAsync("/m/23")).FollowAsync("The urge to hurry");
        Assert.Contains("Walk round the block, without your phone.", form.Texts("details li"));

        var wrong = await form.SubmitAsync(new() { ["Instead"] = "Walked" });

        Assert.Equal(["There is nothing written yet. A few words are enough, or go back."], wrong.Errors);
        Assert.Equal("Walked", wrong.Value("Instead"));
    }

    [Fact]
    [Trait("Article", "41.6")]
    [Trait("Caution", "18")]
    public async Task A_day_is_looked_back_on_by_what_was_done_and_the_other_is_no_measure()
    {
        var hub = await _ben.OpenAsync("/m/23");
        Assert.Contains("Nothing here is measured by how the other feels or answers.", hub.Text);

        hub = await (await hub.FollowAsync("Look back on today"))
            .SubmitAsync(new() { ["Did"] = "Rang the school", ["Slipped"] = "Rang late", ["Next"] = "Set the clock" });

        Assert.Equal("/m/23", hub.Path);
        Assert.Equal("Rang late", (await _ben.OpenAsync("/m/23/7/2027-03-10")).Value("Slipped"));
        Assert.DoesNotMatch("(?i)percent|points|in a row|level|forgiv", hub.Everything);
    }

    [Fact]
    [Trait("Caution", "19")]
    public async Task A_slip_asks_for_a_step_and_takes_nothing_away()
    {
        await (await _ben.OpenAsync("/m/23/7/2027-03-10")).SubmitAsync(new() { ["Did"] = "Rang the school" });
        var plan = await (await _ben.OpenAsync("/m/23/4")).SubmitAsync(new() { ["Signs"] = "Late and alone", ["Tells"] = "Cleo" });
        Assert.Equal("/m/23", plan.Path);
        Assert.Equal("Cleo", (await _ben.OpenAsync("/m/23/4")).Value("Tells"));

        var slip = await (await _ben.OpenAsync("/m/23/4")).FollowAsync("When I slipped");
        Assert.Contains("A slip is a step back in something you are changing.", slip.Text);
        await slip.SubmitAsync(new() { ["What"] = "Told half of it", ["Repair"] = "Tell the rest tonight" });

        Assert.Equal("Rang the school", (await _ben.OpenAsync("/m/23/7/2027-03-10")).Value("Did"));
        Assert.Contains("A slip, and a step to repair it.", (await _ben.OpenAsync("/m/20")).Text);
    }

    [Fact]
    [Trait("Caution", "13")]
    [Trait("Caution", "19")]
    public async Task Shame_is_told_apart_from_guilt_and_leads_to_help()
    {
        var form = await (await _ben.OpenAsync("/m/23")).FollowAsync("Guilt or shame");

        Assert.Contains("Guilt is about something you did, and that can be acted on.", form.Text);
        Assert.True(form.Has("main > p a[href='/h/1']"));
        var list = await form.SubmitAsync(new() { ["About"] = "Self" });
        Assert.Contains("Without words 10 March 2027", list.Texts(".lines li"));
    }

    [Fact]
    public async Task A_card_is_shown_large_for_its_moment()
    {
        await (await _ben.OpenAsync("/m/23/6")).SubmitAsync(new() { ["Moment"] = "Late at work", ["Does"] = "Ring before six", ["Protects"] = "Our evenings" });

        var card = await (await _ben.OpenAsync("/m/23")).FollowAsync("Late at work");

        Assert.Equal("Late at work", card.Heading);
        Assert.Equal(["Ring before six", "Our evenings"], card.Texts(".say"));
    }

    [Fact]
    public async Task How_ready_somebody_is_can_be_said_by_a_number_alone()
    {
        var list = await (await _ben.OpenAsync("/m/23/1")).SubmitAsync(new() { ["Ready"] = "0" });

        var change = await list.FollowAsync("Without words 10 March 2027");
        Assert.Equal("0", change.Value("Ready"));
        Assert.Single((await change.SubmitAsync(new() { ["Ready"] = "11" }, asNoBrowserWould: true)).Errors);
        Assert.Single((await change.SubmitAsync(new() { ["Ready"] = "" })).Errors);
    }

    [Fact]
    [Trait("Article", "16.1")]
    [Trait("Caution", "11")]
    public async Task An_impact_statement_is_written_part_by_part_and_effect_by_effect_and_stays_here()
    {
        var statement = await (await _ben.OpenAsync("/m")).FollowAsync("What it did to me");
        Assert.Contains("This is about what hurt,", statement.Text);
        Assert.True(statement.Has("main a[href='/h/3']"));
        Assert.Contains("This program shows it to nobody else.", statement.Text);

        statement = await (await statement.FollowAsync("In my body nothing yet")).SubmitAsync(new() { ["Words"] = "I wake at every sound." });
        Assert.Contains("In my body written", statement.Texts(".lines li"));
        Assert.Contains("I wake at every sound.", statement.Everything);
        foreach (var effect in new[] { "I check the door", "I eat alone" })
        {
            statement = await (await statement.FollowAsync("Add one")).SubmitAsync(new() { ["Words"] = effect });
        }

        Assert.Equal(["I check the door", "I eat alone"], statement.Texts(".lines li").TakeLast(2));
        statement = await (await statement.FollowAsync("I check the door")).SubmitAsync(button: "Erase this");
        Assert.DoesNotContain("I check the door", statement.Everything);
        statement = await (await statement.FollowAsync("In my body written")).SubmitAsync(button: "Erase this");
        Assert.Contains("In my body nothing yet", statement.Texts(".lines li"));
    }

    [Fact]
    [Trait("Article", "15.1")]
    public async Task Each_part_of_what_it_did_to_somebody_is_written_and_read_back_in_its_place()
    {
        var parts = Enum.GetValues<Steadfast.Domain.Responsibility.ImpactPart>();
        Assert.Equal(6, parts.Length);
        foreach (var part in parts)
        {
            var form = await _ben.OpenAsync($"/m/11/1/{(int)part}");
            Assert.Equal("", form.Value("Words"));
            await form.SubmitAsync(new() { ["Words"] = $"What part {part} holds" });
            Assert.Equal($"What part {part} holds", (await _ben.OpenAsync(form.Path)).Value("Words"));
        }

        var statement = await _ben.OpenAsync("/m/11");
        Assert.Equal(
            parts.Select(part => $"What part {part} holds"),
            statement.Document.QuerySelectorAll("main *").Where(element => element.ChildElementCount == 0).Select(element => element.TextContent.Trim())
                .Where(words => words.StartsWith("What part", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_begun_comes_back_and_is_gone_once_it_is_kept()
    {
        var form = await (await _ben.OpenAsync("/m/23/3")).SubmitAsync(new() { ["Wanted"] = "Half a thought" }, "Keep as a draft");
        Assert.Equal("Half a thought", form.Value("Wanted"));

        await form.SubmitAsync(new() { ["Wanted"] = "A whole one" }, "Keep this");

        Assert.Equal("", (await _ben.OpenAsync("/m/23/3")).Value("Wanted"));
    }
}
