using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Mine;

public sealed class JournalPagesTests(JournalPagesTests.Running running) : IClassFixture<JournalPagesTests.Running>, IAsyncLifetime
{
    private Visitor _ana = null!;

    private App App => running.App;

    public async ValueTask InitializeAsync() => _ana = await App.SignUpAsync();

    public ValueTask DisposeAsync()
    {
        _ana.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_page_is_written_and_stands_in_the_list_with_its_day_and_first_line()
    {
        var empty = await _ana.OpenAsync("/m");
        Assert.Contains("Nothing is written here yet.", empty.Text);

        var written = await WriteAsync("Slept badly.\nThen it was better.");

        Assert.Equal("10 March 2027", written.Heading);
        Assert.Contains("Slept badly. Then it was better.", written.Text);
        Assert.Equal(["Slept badly. 10 March 2027"], (await _ana.OpenAsync("/m")).Texts("[aria-labelledby=pages] .lines li"));
    }

    [Fact]
    [Trait("Article", "54.2")]
    public async Task A_page_of_the_journal_is_for_its_writer_alone()
    {
        var written = await WriteAsync("Slept badly.");
        using var ben = await App.SignUpAsync();

        Assert.Contains("Only you", (await _ana.OpenAsync(written.Path + "/2")).Texts(".sees dd"));
        Assert.Equal(HttpStatusCode.NotFound, (await ben.OpenAsync(written.Path)).Status);
        Assert.Equal("", (await ben.OpenAsync(written.Path + "/2")).Value("Words"));
    }

    [Fact]
    public async Task A_page_without_words_is_not_kept()
    {
        var again = await WriteAsync("  \n ");

        Assert.Equal(["There is nothing on the page yet. One word is enough."], again.Errors);
        Assert.Contains("Nothing is written here yet.", (await _ana.OpenAsync("/m")).Text);
    }

    [Fact]
    public async Task A_page_is_changed_and_keeps_its_day()
    {
        var written = await WriteAsync("Slept badly.");

        var form = await written.FollowAsync("Change this page");
        Assert.Equal("Slept badly.", form.Value("Words"));
        var changed = await form.SubmitAsync(new() { ["Words"] = "Slept." });

        Assert.Equal(written.Path, changed.Path);
        Assert.Contains("Changed on 10 March 2027", changed.Text);
        Assert.Equal(["Slept. 10 March 2027"], (await _ana.OpenAsync("/m")).Texts("[aria-labelledby=pages] .lines li"));
    }

    [Fact]
    public async Task A_page_is_erased_in_two_clicks_with_every_wording_it_had()
    {
        var written = await WriteAsync("Slept badly.");
        await (await written.FollowAsync("Change this page")).SubmitAsync(new() { ["Words"] = "Slept." });

        var asked = await (await _ana.OpenAsync(written.Path)).FollowAsync("Erase this page");
        Assert.Contains("gone at once and for good", asked.Text);
        var after = await asked.SubmitAsync();

        Assert.Equal("/m", after.Path);
        Assert.Contains("Nothing is written here yet.", after.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await _ana.OpenAsync(written.Path)).Status);
        Assert.Equal("/m", (await asked.SubmitAsync()).Path);
    }

    [Fact]
    public async Task A_draft_of_a_page_comes_back_and_is_gone_once_the_page_is_kept()
    {
        var form = await (await _ana.OpenAsync("/m")).FollowAsync("Write a page");

        var kept = await form.SubmitAsync(new() { ["Words"] = "Half a thought" }, "Keep as a draft");
        Assert.Equal("Half a thought", kept.Value("Words"));
        Assert.Contains("Nothing is written here yet.", (await _ana.OpenAsync("/m")).Text);
        var written = await kept.SubmitAsync(new() { ["Words"] = "A whole one" }, "Keep this page");

        Assert.Equal("A whole one", (await written.FollowAsync("Change this page")).Value("Words"));
    }

    [Fact]
    public async Task A_long_journal_comes_in_parts()
    {
        for (var i = 1; i <= 21; i++)
        {
            await WriteAsync($"Page {i}");
        }

        var newest = await _ana.OpenAsync("/m");
        var oldest = await newest.FollowAsync("Older pages");

        Assert.Equal(20, newest.Texts("[aria-labelledby=pages] .lines li").Count);
        Assert.StartsWith("Page 21", newest.Texts("[aria-labelledby=pages] .lines li")[0], StringComparison.Ordinal);
        Assert.Equal(["Page 1 10 March 2027"], oldest.Texts("[aria-labelledby=pages] .lines li"));
        Assert.Equal(oldest.Text, (await _ana.OpenAsync("/m?p=99")).Text);
        Assert.Equal(newest.Texts("[aria-labelledby=pages] .lines li"), (await oldest.FollowAsync("Newer pages")).Texts("[aria-labelledby=pages] .lines li"));
    }

    [Theory]
    [InlineData("Short", "Short")]
    [InlineData("\n\n  First \r\nSecond", "First")]
    [InlineData(
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678👩‍👩‍👧x",
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678👩‍👩‍👧…")]
    public void The_first_line_of_a_page_is_cut_between_what_a_reader_counts_as_characters(string words, string line) =>
        Assert.Equal(line, Steadfast.Web.Features.Mine.IndexModel.FirstLine(new(new(1), words, default, null)));

    private async Task<Page> WriteAsync(string words) =>
        await (await (await _ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = words }, "Keep this page");

    public sealed class Running : IAsyncLifetime
    {
        internal App App { get; private set; } = null!;

        public async ValueTask InitializeAsync() => App = await App.StartAsync();

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
