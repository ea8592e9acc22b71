using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Mine;

/// <summary>One note in two forms: in two tabs, or on two devices. Whoever keeps the second sees what the first said, and loses nothing.</summary>
public sealed class TwoFormsTests : IAsyncLifetime
{
    private App _app = null!;
    private Visitor _ana = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await App.StartAsync();
        _ana = await _app.SignUpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _ana.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task The_second_of_two_forms_shows_what_the_first_said_and_keeps_only_when_asked_again()
    {
        var (first, second) = await TwoAsync();
        await first.SubmitAsync(new() { ["What"] = "Told half of it, then the rest" });

        var shown = await second.SubmitAsync(new() { ["What"] = "Told nearly all of it" });

        Assert.Equal(["Told half of it, then the rest"], shown.Texts("[aria-labelledby=meanwhile] .two-say dd"));
        Assert.Equal("Told nearly all of it", shown.Value("What"));
        Assert.Contains("Told half of it, then the rest", (await _ana.OpenAsync("/m/23/5")).Text);

        var list = await shown.SubmitAsync(button: "Keep this");
        Assert.Contains("Told nearly all of it", list.Text);
        Assert.DoesNotContain("then the rest", list.Text);
    }

    [Fact]
    public async Task It_can_be_left_as_it_stands_and_what_was_typed_is_let_go()
    {
        var (first, second) = await TwoAsync();
        await first.SubmitAsync(new() { ["What"] = "The whole of it" });

        var shown = await second.SubmitAsync(new() { ["What"] = "Nearly all of it" });
        var left = await shown.SubmitAsync(button: "Leave it as it stands now");

        Assert.Equal("The whole of it", left.Value("What"));
        Assert.DoesNotContain("Nearly all", left.Everything);
    }

    [Fact]
    public async Task What_was_erased_meanwhile_is_said_and_can_be_kept_again()
    {
        var (first, second) = await TwoAsync();
        await first.SubmitAsync(button: "Erase this");

        var shown = await second.SubmitAsync(new() { ["What"] = "Nearly all of it" });

        Assert.Contains("you erased this note", shown.Text);
        Assert.Equal("Nearly all of it", shown.Value("What"));
        Assert.DoesNotContain("Nearly all", (await _ana.OpenAsync("/m/23/5")).Text);
        Assert.Contains("Nearly all of it", (await shown.SubmitAsync(button: "Keep this")).Text);
    }

    [Fact]
    public async Task The_same_words_in_both_and_a_form_sent_twice_are_no_change()
    {
        var (first, second) = await TwoAsync();
        await first.SubmitAsync(new() { ["What"] = "All of it" });
        Assert.Equal("/m/23/5", (await second.SubmitAsync(new() { ["What"] = "All of it" })).Path);

        var form = await _ana.OpenAsync("/m/23/5");
        await form.SubmitAsync(new() { ["What"] = "Once more" });
        Assert.Equal("/m/23/5", (await form.SubmitAsync(new() { ["What"] = "Once more" })).Path);
    }

    [Fact]
    public async Task Of_what_there_is_one_the_first_form_counts_as_a_change_for_the_second()
    {
        var (first, second) = (await _ana.OpenAsync("/m/23/4"), await _ana.OpenAsync("/m/23/4"));
        await first.SubmitAsync(new() { ["Signs"] = "Late, tired, alone" });

        var shown = await second.SubmitAsync(new() { ["Signs"] = "Angry" });

        Assert.Equal(["Late, tired, alone"], shown.Texts("[aria-labelledby=meanwhile] .two-say dd"));
        Assert.Equal("Late, tired, alone", (await _ana.OpenAsync("/m/23/4")).Value("Signs"));
    }

    [Fact]
    public async Task A_draft_of_a_form_that_began_from_something_else_says_so_when_it_comes_back()
    {
        var (first, second) = await TwoAsync();
        await second.SubmitAsync(new() { ["What"] = "Nearly all of it" }, button: "Keep as a draft");
        await first.SubmitAsync(new() { ["What"] = "The whole of it" });
        // Keeping the note let its draft go; another tab kept one more.
        await second.SubmitAsync(new() { ["What"] = "Nearly all of it" }, button: "Keep as a draft");

        var back = await _ana.OpenAsync(second.Path);

        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.Equal(["The whole of it"], back.Texts("[aria-labelledby=meanwhile] .two-say dd"));
        Assert.Equal("Nearly all of it", back.Value("What"));
    }

    private async Task<(Page First, Page Second)> TwoAsync()
    {
        var list = await (await _ana.OpenAsync("/m/23/5")).SubmitAsync(new() { ["What"] = "Told half of it" });
        return (await list.FollowAsync("Told half of it 10 March 2027"), await list.FollowAsync("Told half of it 10 March 2027"));
    }
}
