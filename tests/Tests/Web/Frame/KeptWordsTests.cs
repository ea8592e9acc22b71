using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Frame;

/// <summary>What somebody typed is not lost: drafts, posts that come too late, forms that were open for too long, a store that does not answer.</summary>
public sealed class KeptWordsTests : IAsyncLifetime
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
    public async Task A_draft_is_kept_by_its_button_and_fills_the_form_again()
    {
        var kept = await (await _ana.OpenAsync(Form)).SubmitAsync(new() { ["Words"] = Canary }, "Keep as a draft");

        Assert.Equal(Form, kept.Path);
        Assert.Equal(Canary, kept.Value("Words"));
        Assert.Contains("Draft kept at 18:30. Only you see it.", kept.Text);
        Assert.Empty((await _ana.OpenAsync("/m")).Texts("[aria-labelledby=pages] .lines li"));
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task A_page_that_was_begun_is_found_again_from_another_browser()
    {
        var form = await (await _ana.OpenAsync("/m")).FollowAsync("Write a page");
        await form.SubmitAsync(new() { ["Words"] = Canary }, "Keep as a draft");
        await _app.PassAsync(TimeSpan.FromHours(13), _ana);

        var again = await (await _ana.OpenAsync("/m")).FollowAsync("Go on with the page you began");
        Assert.Equal(Canary, again.Value("Words"));
        await again.SubmitAsync();

        Assert.DoesNotContain("Go on with", (await _ana.OpenAsync("/m")).Everything);
    }

    [Fact]
    public async Task A_form_that_has_done_its_work_leaves_no_draft()
    {
        await (await _ana.OpenAsync(Form)).SubmitAsync(new() { ["Words"] = "Half a thought" }, "Keep as a draft");

        var sent = await (await _ana.OpenAsync(Form)).SubmitAsync(new() { ["Words"] = Canary });

        Assert.Contains(Canary, sent.Text);
        var again = await _ana.OpenAsync(Form);
        Assert.Equal(Canary, again.Value("Words"));
        Assert.DoesNotContain("Draft kept", again.Everything);
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task What_is_being_typed_is_kept_by_the_page_itself()
    {
        var form = await _ana.OpenAsync(Form);

        using var answer = await _ana.AskAsync(HttpMethod.Post, "/d", Typing(form, form.Value(Carried.OwnerField)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Draft kept at 18:30. Only you see it.", await answer.Content.ReadAsStringAsync());
        Assert.Equal(Canary, (await _ana.OpenAsync(Form)).Value("Words"));
    }

    [Fact]
    public async Task Nobody_keeps_a_draft_in_somebody_elses_name()
    {
        var form = await _ana.OpenAsync(Form);

        using var answer = await _ana.AskAsync(HttpMethod.Post, "/d", Typing(form, "AAAAAAAAAAAAAAAAAAAAAA"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("", (await _ana.OpenAsync(Form)).Value("Words"));
    }

    [Fact]
    public async Task A_form_sent_after_the_visit_ended_comes_back_filled_once_its_writer_has_signed_in()
    {
        var form = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(16));

        var signIn = await form.SubmitAsync(new() { ["Words"] = Canary });
        Assert.True(signIn.Has("input[name=Passphrase]"));
        var wrong = await signIn.SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = "not this one at all" });
        var back = await wrong.SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = App.Passphrase });

        Assert.Equal(Form, back.Path);
        Assert.Equal(Canary, back.Value("Words"));
        Assert.Contains(Canary, (await back.SubmitAsync()).Text);
    }

    [Fact]
    public async Task A_form_sent_after_the_visit_ended_is_not_given_to_whoever_signs_in_next()
    {
        using var ben = await _app.SignUpAsync();
        var form = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(16));

        var signIn = await form.SubmitAsync(new() { ["Words"] = Canary });
        var told = await signIn.SubmitAsync(new() { ["Name"] = ben.Name!, ["Passphrase"] = App.Passphrase });

        Assert.Contains("It was not kept.", told.Text);
        Assert.DoesNotContain(Canary, told.Html);
        Assert.Equal("", (await _ana.OpenAsync(Form)).Value("Words"));
    }

    [Fact]
    [Trait("Security", "S16")]
    public async Task A_form_sent_after_the_notes_were_put_away_comes_back_filled_after_the_passphrase()
    {
        var form = await _ana.OpenAsync(Form);
        _app.Clock.Advance(TimeSpan.FromMinutes(6));

        var open = await form.SubmitAsync(new() { ["Words"] = Canary });
        Assert.Contains("passphrase", open.Text, StringComparison.OrdinalIgnoreCase);
        var back = await open.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.Equal(Form, back.Path);
        Assert.Equal(Canary, back.Value("Words"));
    }

    [Fact]
    public async Task Notes_that_were_put_away_open_on_the_page_that_was_asked_for()
    {
        _app.Clock.Advance(TimeSpan.FromMinutes(6));

        var open = await _ana.OpenAsync(Form);
        Assert.Equal("/u?to=" + Form, open.Path);
        var back = await open.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.Equal(Form, back.Path);
    }

    [Fact]
    public async Task A_form_whose_token_no_longer_counts_is_sent_by_one_more_press()
    {
        var form = await _ana.OpenAsync(Form);
        _ana.Cookies.Remove("__Host-f");

        var again = await form.SubmitAsync(new() { ["Words"] = Canary });
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal("Please send it once more", again.Heading);
        var sent = await again.SubmitAsync(button: "Try again");

        Assert.Contains(Canary, sent.Text);
    }

    [Fact]
    public async Task A_strangers_form_goes_to_nobody_but_whom_it_says()
    {
        var refused = await _ana.PostAsync(Form, [new("Words", Canary), new(Carried.OwnerField, "AAAAAAAAAAAAAAAAAAAAAA"), new(Carried.KeepField, "2")]);

        Assert.Equal("Sign in", refused.Heading);
        var told = await refused.SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = App.Passphrase });
        Assert.Contains("It was not kept.", told.Text);
        Assert.DoesNotContain(Canary, told.Html);
        Assert.Equal("", (await _ana.OpenAsync(Form)).Value("Words"));
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task A_form_without_its_token_or_with_another_browsers_is_not_sent()
    {
        using var ben = await _app.SignUpAsync();
        var form = await _ana.OpenAsync(Form);
        var theirs = await ben.OpenAsync(Form);
        foreach (var token in (string[])["", theirs.Value("__t")])
        {
            var refused = await _ana.PostAsync(
                Form, [new("Words", Canary), new("__t", token), new(Carried.OwnerField, form.Value(Carried.OwnerField)), new(Carried.KeepField, "2")]);

            Assert.Equal((HttpStatusCode.BadRequest, "Please send it once more"), (refused.Status, refused.Heading));
            Assert.Equal("", (await _ana.OpenAsync(Form)).Value("Words"));
        }
    }

    // Holding the one writer's lock is how SQLite is made to refuse; PostgreSQL waits for it.
    [Fact]
    [Trait("Engine", "sqlite")]
    public async Task When_nothing_can_be_saved_the_form_says_so_and_everything_typed_is_still_in_it()
    {
        var form = await _ana.OpenAsync(Form);
        await using (var other = await _app.Database.ConnectAsync())
        {
            await using var holding = other.CreateCommand();
            holding.CommandText = "BEGIN IMMEDIATE";
            await holding.ExecuteNonQueryAsync();

            var refused = await form.SubmitAsync(new() { ["Words"] = Canary });

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
            Assert.Contains("This was not saved.", Assert.Single(refused.Errors));
            Assert.Equal(Canary, refused.Value("Words"));
            form = refused;
        }

        Assert.Contains(Canary, (await form.SubmitAsync()).Text);
        Assert.DoesNotContain(_app.Logs.Lines, line => line.Contains("kingfisher", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/m/12", "/m/12")]
    [InlineData("/", "/t")]
    [InlineData("//host", "/t")]
    [InlineData("//", "/t")]
    [InlineData("/\\host", "/t")]
    [InlineData("host", "/t")]
    [InlineData("/a.b", "/t")]
    [InlineData("", "/t")]
    [InlineData(null, "/t")]
    [Trait("Security", "S9")]
    public void A_way_back_leads_to_a_path_of_ours_and_nowhere_else(string? asked, string leadsTo)
    {
        Assert.Equal(leadsTo, Carried.Local(asked));
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task What_somebody_typed_is_shown_again_to_their_own_browser_only()
    {
        var form = await _ana.OpenAsync("/m/11/2");
        using var ben = await _app.SignUpAsync();
        using var nobody = _app.Somebody();
        await ben.OpenAsync("/m/11/2");
        foreach (var other in (Visitor[])[ben, nobody, _ana])
        {
            using var typed = new FormUrlEncodedContent([new("Words", Canary + new string('x', 20_000)), new("__t", form.Value("__t"))]);
            using var refused = await _ana.AskAsync(HttpMethod.Post, "/m/11/2", typed, ("Sec-Fetch-Mode", "navigate"));
            Assert.Equal(HttpStatusCode.SeeOther, refused.StatusCode);
            using var answer = await other.AskAsync(HttpMethod.Get, refused.Headers.Location!.ToString());
            Assert.Equal(other == _ana, (await answer.Content.ReadAsStringAsync()).Contains(Canary, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_page_that_is_shown_again_can_be_loaded_again_for_a_minute()
    {
        var form = await _ana.OpenAsync("/m/11/2");
        using var typed = new FormUrlEncodedContent([new("Words", Canary + new string('x', 20_000)), new("__t", form.Value("__t"))]);
        using var refused = await _ana.AskAsync(HttpMethod.Post, "/m/11/2", typed, ("Sec-Fetch-Mode", "navigate"));
        var shown = refused.Headers.Location!.ToString();

        Assert.Contains(Canary, (await _ana.OpenAsync(shown)).Html);
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains(Canary, (await _ana.OpenAsync(shown)).Html);
        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.DoesNotContain(Canary, (await _ana.OpenAsync(shown)).Html);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Security", "S9")]
    public async Task A_page_that_is_shown_again_is_not_shown_to_whoever_signs_in_in_the_same_browser_nor_to_nobody(bool signsIn)
    {
        using var ben = await _app.SignUpAsync();
        var shown = await ShownAgainAsync();
        if (signsIn)
        {
            _ana.Token = ben.Token;
        }
        else
        {
            _ana.Cookies.Remove(SignedIn.Cookie);
        }

        Assert.DoesNotContain(Canary, (await _ana.OpenAsync(shown)).Html);
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task A_page_that_is_shown_again_is_gone_once_its_visit_was_ended_from_another_browser()
    {
        var shown = await ShownAgainAsync();
        using var other = _app.Somebody();
        await (await other.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = App.Passphrase });
        Assert.Contains(Canary, (await _ana.OpenAsync(shown)).Html);

        await (await other.OpenAsync("/s/1")).SubmitAsync(button: "End all other visits");

        var page = await _ana.OpenAsync(shown);
        Assert.Equal("/in", page.Path);
        Assert.DoesNotContain(Canary, page.Html);
    }

    [Fact]
    public async Task A_page_that_is_shown_again_is_there_for_somebody_who_is_not_signed_in_and_for_one_who_just_did()
    {
        using var nobody = _app.Somebody();
        var wrong = await (await nobody.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = "not this one" });
        Assert.NotEmpty(wrong.Errors);

        var form = await _ana.OpenAsync("/o/1");
        _app.Clock.Advance(TimeSpan.FromMinutes(16));
        var signIn = await form.SubmitAsync(new() { ["Name"] = "Kingfisher", ["IsAdult"] = "true" });

        Assert.Equal("Please send it once more", (await signIn.SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = App.Passphrase })).Heading);
    }

    [Fact]
    [Trait("Engine", "postgres")]
    public async Task A_page_that_is_shown_again_is_there_also_while_nobody_can_say_whether_its_visit_goes_on()
    {
        var shown = await ShownAgainAsync();
        var postgres = await Postgres.RunningAsync();
        await postgres.TakeAwayAsync(_app.Database.Options.Postgres!, isAway: true);
        try
        {
            Assert.Contains(Canary, (await _ana.OpenAsync(shown)).Html);
        }
        finally
        {
            await postgres.TakeAwayAsync(_app.Database.Options.Postgres!, isAway: false);
        }
    }

    // A sign-in name of quotation marks makes a page of a megabyte, and needs no account.
    [Fact]
    public async Task Pages_that_are_shown_again_take_sixteen_megabytes_at_most_and_what_is_more_is_answered_at_once()
    {
        using var nobody = _app.Somebody();
        var form = await nobody.OpenAsync("/in");
        var (kept, bytes) = (new List<string>(), 0L);
        async Task<HttpResponseMessage> SendAsync()
        {
            using var typed = new FormUrlEncodedContent([new("Name", new string('"', 150_000)), new("__t", form.Value("__t"))]);
            return await nobody.AskAsync(HttpMethod.Post, "/in", typed, ("Sec-Fetch-Mode", "navigate"));
        }

        while (true)
        {
            using var answer = await SendAsync();
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
                break;
            }

            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            kept.Add(answer.Headers.Location!.ToString());
            Assert.InRange(kept.Count, 1, 20);
        }

        Assert.Equal(16 * 1024 * 1024 / bytes, kept.Count);
        foreach (var shown in kept)
        {
            using var page = await nobody.AskAsync(HttpMethod.Get, shown);
            Assert.Equal(bytes, (await page.Content.ReadAsByteArrayAsync()).Length);
        }

        // Those of a minute ago make room.
        _app.Clock.Advance(TimeSpan.FromSeconds(61));
        using var later = await SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    private async Task<string> ShownAgainAsync()
    {
        var form = await _ana.OpenAsync("/m/11/2");
        using var typed = new FormUrlEncodedContent([new("Words", Canary + new string('x', 20_000)), new("__t", form.Value("__t"))]);
        using var refused = await _ana.AskAsync(HttpMethod.Post, "/m/11/2", typed, ("Sec-Fetch-Mode", "navigate"));
        var shown = refused.Headers.Location!.ToString();
        Assert.Contains(Canary, (await _ana.OpenAsync(shown)).Html);
        return shown;
    }

    private static FormUrlEncodedContent Typing(Page form, string owner) => new(
    [
        new("Words", Canary), new("__form", Form), new("__t", form.Value("__t")), new(Carried.OwnerField, owner),
        new(Carried.KeepField, form.Value(Carried.KeepField)),
    ]);
}
