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

    /// <summary>A form, what it is filled with, and a field of words in it. Where one address is of one note, it has no number of its own.</summary>
    public static TheoryData<string, string, string> Declared => new()
    {
        { "/m/10/1", "", "What" }, { "/m/10/1", "", "Request.Who" }, { "/m/10/2", "", "Words" }, { "/m/10/3", "When=shouted at;IWill=go", "IWill" },
        { "/m/9/4", "", "Words" }, { "/m/9/7", "", "Words" }, { "/m/9/3", "", "Own" },
        { "/m/12/2", "", "Note" }, { "/m/12/6", "", "Words" }, { "/m/12/7", "On=2027-04-01", "Name" }, { "/m/12/7", "On=2027-04-01;Name=The day", "Plan" },
        { "/m/3/14", "", "Words" }, { "/m/7/1", "", "Words" }, { "/m/7/*/4", "From=2027-03-01", "Words" }, { "/m/7/*/5", "", "Earlier" },
    };

    [Theory]
    [MemberData(nameof(Declared))]
    public async Task Every_note_shows_both_and_keeps_the_second_when_asked_again(string form, string filled, string field)
    {
        if (form.Contains('*', StringComparison.Ordinal))
        {
            form = form.Replace("/m/7/*", await _ana.DescribeAsync(), StringComparison.Ordinal);
        }

        var fill = filled.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]);
        var empty = await _ana.OpenAsync(form);
        fill.TryAdd(empty.Has("[name=What]") ? "What" : field, "As it was");
        fill[field] = "As it was";
        var kept = await empty.SubmitAsync(fill);
        // Where something is described there is more to say first, and its number stands in that address.
        var own = form == "/m/7/1"
            ? $"/m/7/1/{kept.Path.Split('/')[3]}"
            : kept.Links.FirstOrDefault(link => link.StartsWith(form + "/", StringComparison.Ordinal)) ?? form;
        var (first, second) = (await _ana.OpenAsync(own), await _ana.OpenAsync(own));
        Assert.Equal("As it was", second.Value(field));
        await first.SubmitAsync(new() { [field] = "As one says" });

        var shown = await second.SubmitAsync(new() { [field] = "As the other says" });

        Assert.Contains("As one says", shown.Texts("[aria-labelledby=meanwhile] .two-say dd"));
        Assert.Equal("As the other says", shown.Value(field));
        Assert.Equal("As one says", (await _ana.OpenAsync(own)).Value(field));
        await shown.SubmitAsync(button: "Keep this");
        Assert.Equal("As the other says", (await _ana.OpenAsync(own)).Value(field));
    }

    [Fact]
    public async Task Feelings_and_kinds_are_shown_too_where_they_were_changed_elsewhere()
    {
        await (await _ana.OpenAsync("/m/12/2")).SubmitAsync(new() { ["Strengths.Anger"] = "3", ["Note"] = "Still" });
        var own = (await _ana.OpenAsync("/m/12/2")).Links.First(link => link.StartsWith("/m/12/2/", StringComparison.Ordinal));
        var (first, second) = (await _ana.OpenAsync(own), await _ana.OpenAsync(own));
        await first.SubmitAsync(new() { ["Strengths.Anger"] = "6", ["Strengths.Doubt"] = "0" });

        var shown = await second.SubmitAsync(new() { ["Strengths.Anger"] = "1" });

        Assert.Equal(["Anger", "Doubt about us", "A note"], shown.Texts("[aria-labelledby=meanwhile] .two-say dt"));
        Assert.Equal(["6", "0", "Still"], shown.Texts("[aria-labelledby=meanwhile] .two-say dd"));
        Assert.Equal("1", shown.Value("Strengths.Anger"));

        var breach = (await _ana.DescribeAsync()).Replace("/m/7/", "/m/7/1/", StringComparison.Ordinal);
        (first, second) = (await _ana.OpenAsync(breach), await _ana.OpenAsync(breach));
        await first.SubmitAsync(new() { ["Kinds.Sexting"] = "true" });

        shown = await second.SubmitAsync(new() { ["Kinds.Gambling"] = "true" });

        Assert.Equal(
            "Coldness: being there without being close, Sexting, porn, or intimate pictures", shown.Texts("[aria-labelledby=meanwhile] .two-say dd")[0]);
        Assert.Equal((true, false), (shown.Has("[name='Kinds.Gambling'][checked]"), shown.Has("[name='Kinds.Sexting'][checked]")));
    }

    [Fact]
    public async Task A_page_of_the_journal_shows_both_and_is_left_or_kept_when_asked_again()
    {
        var written = await (await (await _ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "Slept" }, "Keep this page");
        var form = written.Path + "/2";
        var (first, second, third) = (await _ana.OpenAsync(form), await _ana.OpenAsync(form), await _ana.OpenAsync(form));
        Assert.Equal(written.Path, (await first.SubmitAsync(new() { ["Words"] = "Slept well" })).Path);
        Assert.Equal(written.Path, (await first.SubmitAsync(new() { ["Words"] = "Slept well" })).Path);

        var shown = await second.SubmitAsync(new() { ["Words"] = "Slept badly" });

        Assert.Equal(["Slept well"], shown.Texts("[aria-labelledby=meanwhile] .two-say dd"));
        Assert.Equal("Slept badly", shown.Value("Words"));
        Assert.Contains("Slept well", (await _ana.OpenAsync(written.Path)).Text);
        Assert.Equal("Slept well", (await shown.SubmitAsync(button: "Leave it as it stands now")).Value("Words"));

        shown = await third.SubmitAsync(new() { ["Words"] = "Slept a little" });
        Assert.Contains("Slept a little", (await shown.SubmitAsync(button: "Keep this page")).Text);

        (first, second) = (await _ana.OpenAsync(form), await _ana.OpenAsync(written.Path + "/3"));
        await second.SubmitAsync();
        shown = await first.SubmitAsync(new() { ["Words"] = "Slept after all" });
        Assert.Contains("you erased this note", shown.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await _ana.OpenAsync(written.Path)).Status);
        Assert.Contains("Slept after all", (await shown.SubmitAsync(button: "Keep this page")).Text);
    }

    private async Task<(Page First, Page Second)> TwoAsync()
    {
        var list = await (await _ana.OpenAsync("/m/23/5")).SubmitAsync(new() { ["What"] = "Told half of it" });
        return (await list.FollowAsync("Told half of it 10 March 2027"), await list.FollowAsync("Told half of it 10 March 2027"));
    }
}
