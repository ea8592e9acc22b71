using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Frame;

/// <summary>What somebody typed is not lost where they signed in or out in another tab of the same browser while a form was open.</summary>
public sealed class TabsTests : IAsyncLifetime
{
    private const string Form = "/m/AAAAAAAAAAAAAAAAAAAAAQ/2";
    private const string Canary = "The kingfisher was back this morning";

    private App _app = null!;
    private Visitor _ana = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await App.StartAsync();
        _ana = await _app.SignUpAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Signing_in_again_where_another_tab_did_so_already_goes_on()
    {
        using var browser = _app.Somebody();
        var (one, other) = (await browser.OpenAsync("/in"), await browser.OpenAsync("/in"));

        Assert.Equal("/t", (await SignInAsync(one)).Path);
        Assert.Equal("/t", (await SignInAsync(other)).Path);
    }

    [Fact]
    public async Task Whoever_signs_in_in_a_second_tab_is_who_they_said()
    {
        using var ben = await _app.SignUpAsync();
        using var browser = _app.Somebody();
        var other = await browser.OpenAsync("/in");
        await SignInAsync(await browser.OpenAsync("/in"));

        await other.SubmitAsync(new() { ["Name"] = ben.Name!, ["Passphrase"] = App.Passphrase });

        Assert.Contains(ben.Name!, (await browser.OpenAsync("/s/1")).Text + (await browser.OpenAsync("/s")).Text);
    }

    [Fact]
    public async Task A_sign_in_form_whose_token_no_longer_counts_keeps_the_name_and_asks_for_the_passphrase()
    {
        using var browser = _app.Somebody();
        var form = await browser.OpenAsync("/in");
        browser.Cookies.Clear();

        var again = await form.SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = App.Passphrase });
        Assert.Equal((HttpStatusCode.BadRequest, "Please send it once more"), (again.Status, again.Heading));
        Assert.DoesNotContain(App.Passphrase, again.Html);
        var asked = await again.SubmitAsync(button: "Try again");
        Assert.Equal(_ana.Name, asked.Value("Name"));

        Assert.Equal("/t", (await SignInAsync(asked)).Path);
    }

    [Fact]
    public async Task Words_that_wait_for_the_passphrase_come_back_where_another_tab_signed_in_first()
    {
        var form = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(16));
        var waiting = await form.SubmitAsync(new() { ["Words"] = Canary });
        Assert.True(waiting.Has("input[name=Passphrase]"));
        await SignInAsync(await _ana.OpenAsync("/in"));

        var back = await SignInAsync(waiting);

        Assert.Equal((Form, Canary), (back.Path, back.Value("Words")));
    }

    [Fact]
    public async Task Words_that_wait_for_the_passphrase_come_back_where_another_tab_signed_in_out_and_in_again()
    {
        var form = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(16));
        var waiting = await form.SubmitAsync(new() { ["Words"] = Canary });
        await SignInAsync(await _ana.OpenAsync("/in"));
        await _ana.OpenAsync("/w");
        await SignInAsync(await _ana.OpenAsync("/in"));

        var again = await SignInAsync(waiting);
        Assert.Equal("Please send it once more", again.Heading);

        Assert.Contains(Canary, (await again.SubmitAsync(button: "Try again")).Text);
    }

    [Fact]
    public async Task Words_that_wait_for_the_passphrase_are_kept_where_another_tab_signed_in_and_out()
    {
        var form = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(16));
        var waiting = await form.SubmitAsync(new() { ["Words"] = Canary });
        await SignInAsync(await _ana.OpenAsync("/in"));
        await _ana.OpenAsync("/w");

        var again = await SignInAsync(waiting);
        Assert.Equal("Please send it once more", again.Heading);
        var back = await SignInAsync(await again.SubmitAsync(button: "Try again"));

        Assert.Equal((Form, Canary), (back.Path, back.Value("Words")));
    }

    [Fact]
    public async Task Words_that_wait_for_the_notes_to_open_are_kept_where_the_visit_ends_meanwhile()
    {
        var form = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(6));
        var waiting = await form.SubmitAsync(new() { ["Words"] = Canary });
        Assert.Contains("passphrase", waiting.Text, StringComparison.OrdinalIgnoreCase);
        _app.Clock.Advance(TimeSpan.FromMinutes(16));

        var signIn = await waiting.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });
        Assert.True(signIn.Has("input[name=Name]"));
        var back = await SignInAsync(signIn);

        Assert.Equal((Form, Canary), (back.Path, back.Value("Words")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_that_was_open_while_they_signed_out_and_in_again_is_sent_by_one_more_press(bool keepsDrafts)
    {
        var (path, field) = keepsDrafts ? (Form, "Words") : ("/o/1", "Name");
        var form = await _ana.OpenAsync(path);
        await _ana.OpenAsync("/w");
        await SignInAsync(await _ana.OpenAsync("/in"));

        var again = await form.SubmitAsync(keepsDrafts ? new() { [field] = Canary } : new() { [field] = "Kingfisher", ["IsAdult"] = "true" });
        Assert.Equal((HttpStatusCode.BadRequest, "Please send it once more"), (again.Status, again.Heading));
        var sent = await again.SubmitAsync(button: "Try again");

        Assert.True(keepsDrafts ? sent.Text.Contains(Canary, StringComparison.Ordinal) : sent.Has("#code"), sent.Text);
    }

    [Fact]
    public async Task A_form_that_keeps_no_draft_comes_back_too_after_the_visit_ended()
    {
        var form = await _ana.OpenAsync("/o/1");
        _app.Clock.Advance(TimeSpan.FromMinutes(16));

        var signIn = await form.SubmitAsync(new() { ["Name"] = "Kingfisher", ["IsAdult"] = "true" });
        var again = await SignInAsync(signIn);
        Assert.Equal("Please send it once more", again.Heading);
        var sent = await again.SubmitAsync(button: "Try again");

        Assert.True(sent.Has("#code"), sent.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_sent_after_somebody_else_signed_in_in_the_same_browser_waits_for_its_writer(bool leavesFirst)
    {
        using var ben = await _app.SignUpAsync();
        var form = await _ana.OpenAsync(Form);
        if (leavesFirst)
        {
            await _ana.OpenAsync("/w");
        }

        _ana.Token = ben.Token;
        var signIn = await form.SubmitAsync(new() { ["Words"] = Canary });
        Assert.Equal("Sign in", signIn.Heading);
        Assert.DoesNotContain(Canary, signIn.Text);
        var back = await SignInAsync(signIn);

        Assert.Equal((Form, Canary), (back.Path, back.Value("Words")));
        _ana.Token = ben.Token;
        Assert.DoesNotContain(Canary, (await _ana.OpenAsync(Form)).Html);
    }

    [Fact]
    public async Task A_button_alone_is_not_pressed_again_for_somebody_who_signs_in()
    {
        await (await _ana.OpenAsync(Form)).SubmitAsync(new() { ["Words"] = Canary });
        var shown = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(16));

        var signIn = await _ana.PostAsync(Form + "?handler=Erase", [new("__t", shown.Value("__t")), new("__who", shown.Value("__who")), new("__keep", "2")]);
        Assert.False(signIn.Has("[name=__to]"));

        Assert.Equal("/t", (await SignInAsync(signIn)).Path);
    }

    [Fact]
    public async Task Several_ticks_of_one_field_are_all_sent_again()
    {
        var form = await _ana.OpenAsync("/m/25");
        var things = form.Document.QuerySelectorAll("[name=Things]").Select(box => box.GetAttribute("value")!).ToList();
        Assert.True(things.Count > 2);
        List<KeyValuePair<string, string>> fields = [
            .. things[..2].Select(thing => KeyValuePair.Create("Things", thing)),
            .. ((string[])["__t", "__who"]).Select(name => KeyValuePair.Create(name, form.Value(name)))];
        _ana.Cookies.Remove("__Host-f");

        var again = await _ana.PostAsync(form.Path, fields);
        await again.SubmitAsync(button: "Try again");

        Assert.Equal(
            things[..2], (await _ana.OpenAsync("/m/25")).Document.QuerySelectorAll("[name=Things][checked]").Select(box => box.GetAttribute("value")!));
    }

    // On SQLite the visits' file is a store of its own, and reading it does not wait for anybody.
    [Fact]
    [Trait("Engine", "postgres")]
    public async Task Where_the_store_does_not_answer_not_even_for_the_visit_the_words_are_still_there_and_can_be_sent_later()
    {
        var form = await _ana.OpenAsync(Form);
        Page refused;
        var postgres = await Postgres.RunningAsync();
        await postgres.TakeAwayAsync(_app.Database.Options.Postgres!, isAway: true);
        try
        {
            refused = await form.SubmitAsync(new() { ["Words"] = Canary });

            Assert.Equal((HttpStatusCode.ServiceUnavailable, "This was not saved"), (refused.Status, refused.Heading));
            refused = await refused.SubmitAsync(button: "Try again");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
            Assert.Equal("Nothing can be opened now", (await _ana.OpenAsync(Form)).Heading);
            using var browser = _app.Somebody();
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/h")).Status);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SignInAsync(await browser.OpenAsync("/in"))).Status);
        }
        finally
        {
            await postgres.TakeAwayAsync(_app.Database.Options.Postgres!, isAway: false);
        }

        Assert.Contains(Canary, (await refused.SubmitAsync(button: "Try again")).Text);
        Assert.DoesNotContain(_app.Logs.Lines, line => line.Contains("kingfisher", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task What_was_typed_for_the_coach_is_looked_at_whoever_had_signed_in_or_out(bool wasSignedIn, bool isSignedIn)
    {
        using var browser = _app.Somebody();
        if (wasSignedIn)
        {
            await SignInAsync(await browser.OpenAsync("/in"));
        }

        var form = await browser.OpenAsync("/h/5");
        if (isSignedIn)
        {
            await SignInAsync(await browser.OpenAsync("/in"));
        }
        else
        {
            _app.Clock.Advance(TimeSpan.FromMinutes(16));
        }

        var seen = await form.SubmitAsync(new() { ["Text"] = Canary });

        Assert.Equal((HttpStatusCode.OK, Canary), (seen.Status, seen.Value("Text")));
    }

    [Fact]
    public async Task What_was_typed_for_the_coach_is_still_there_after_signing_out()
    {
        var form = await _ana.OpenAsync("/h/5");
        await _ana.OpenAsync("/w");

        var again = await form.SubmitAsync(new() { ["Text"] = Canary });
        Assert.Equal("Please send it once more", again.Heading);

        Assert.Equal(Canary, (await again.SubmitAsync(button: "Try again")).Value("Text"));
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task A_token_of_another_browser_opens_nothing_on_a_page_for_everybody()
    {
        using var stranger = _app.Somebody();
        var theirs = await stranger.OpenAsync("/in");
        await _ana.OpenAsync("/h/5");

        var refused = await _ana.PostAsync("/in", [new("Name", _ana.Name!), new("Passphrase", App.Passphrase), new("__t", theirs.Value("__t"))]);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    private Task<Page> SignInAsync(Page page) => page.SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = App.Passphrase });
}
