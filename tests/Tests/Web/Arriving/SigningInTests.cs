using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Web.Arriving;

/// <summary>Signing in and out, coming back with the code, and opening the notes again.</summary>
public sealed partial class SigningInTests(RunningApp running) : IClassFixture<RunningApp>
{
    private App App => running.App;

    [Fact]
    [Trait("Security", "S13")]
    public async Task A_name_that_is_not_there_and_a_passphrase_that_is_not_right_get_the_same_answer_to_the_byte()
    {
        using var ana = await App.SignUpAsync();
        using var somebody = App.Somebody();

        var wrong = await somebody.SignInAsync(ana.Name!, "not these five words here");
        var unknown = await somebody.SignInAsync("nobody-here-0000", "not these five words here");

        Assert.Contains("This name and this passphrase do not belong together.", wrong.Text);
        Assert.Equal(ana.Name, wrong.Value("Name"));
        Assert.Equal("", wrong.Value("Passphrase"));
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal(Masked(wrong, ana.Name!), Masked(unknown, "nobody-here-0000"));
        Assert.Equal("", somebody.Token);
    }

    [Fact]
    [Trait("Security", "S13")]
    public async Task A_code_that_opens_nothing_gets_the_same_answer_whatever_is_wrong_with_it()
    {
        using var somebody = App.Somebody();
        var form = await somebody.OpenAsync("/back");

        var malformed = await form.SubmitAsync(new() { ["Code"] = "hello" });
        var unknown = await form.SubmitAsync(new() { ["Code"] = "0123456789ABCDEFGHJKMNPQRS" });

        Assert.Equal(["No account opens with this code. Compare it with your paper, group by group."], unknown.Errors);
        Assert.Equal(Masked(malformed, "hello"), Masked(unknown, "0123456789ABCDEFGHJKMNPQRS"));
    }

    [Fact]
    public async Task The_session_cookie_ends_with_the_browser_and_is_out_of_reach_of_scripts()
    {
        using var ana = await App.SignUpAsync();
        using var somebody = App.Somebody();

        using var signedIn = await TryAsync(somebody, await somebody.OpenAsync("/in"), ana.Name!, App.Passphrase);

        Assert.Matches("^__Host-s=[A-Za-z0-9_-]{43}; path=/; secure; samesite=lax; httponly$", Assert.Single(signedIn.Headers.GetValues("Set-Cookie")));
        Assert.NotEqual(ana.Token, somebody.Token);
        Assert.Equal("/t", (await somebody.OpenAsync("/in")).Path);
    }

    [Fact]
    public async Task After_a_hundred_tries_in_an_hour_a_name_is_asked_to_wait_whether_it_is_there_or_not()
    {
        // Somebody who has never been at this address: where they have, tries go on, slowed.
        var accounts = App.Services.GetRequiredService<AccountBook>();
        var offered = await accounts.OfferNameAsync(default);
        using var ana = new Visitor(
            App.Address, name: offered, token: (await accounts.SignUpAsync(offered, App.Passphrase, new Preferences(), null, default)).Token);
        using var somebody = App.Somebody();
        var form = await somebody.OpenAsync("/in");

        foreach (var name in new[] { ana.Name!, "nobody-here-0001" })
        {
            for (var i = 0; i < 100; i++)
            {
                using var wrong = await TryAsync(somebody, form, name, "not these five words here");
                Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
            }

            using var later = await TryAsync(somebody, form, name, App.Passphrase);
            Assert.Equal(HttpStatusCode.TooManyRequests, later.StatusCode);
            Assert.Equal(TimeSpan.FromMinutes(30), later.Headers.RetryAfter?.Delta);
            var page = new Page(somebody, "/in", later.StatusCode, await later.Content.ReadAsStringAsync());
            Assert.Equal(["There were many tries, or many people at once. Please try again in 30 minutes. Your account is not locked."], page.Errors);
            Assert.Equal(name, page.Value("Name"));
            Assert.Equal("", page.Value("Passphrase"));

            // A browser is led to the page, which says the same.
            using var led = await TryAsync(somebody, form, name, App.Passphrase, ("Sec-Fetch-Mode", "navigate"));
            Assert.Equal((HttpStatusCode.SeeOther, null), (led.StatusCode, led.Headers.RetryAfter));
            using var shown = await somebody.AskAsync(HttpMethod.Get, led.Headers.Location!.ToString());
            Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(30)), (shown.StatusCode, shown.Headers.RetryAfter?.Delta));
        }

        var code = (await ana.OpenAsync("/s/8")).Texts("#code li");
        Assert.Equal("/s/8", (await (await somebody.OpenAsync("/back")).SubmitAsync(new() { ["Code"] = string.Concat(code) })).Path);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_not_only_the_cookie()
    {
        using var ana = await App.SignUpAsync();
        var token = ana.Token;

        var signedOut = await (await (await ana.OpenAsync("/s")).FollowAsync("Sign out")).SubmitAsync();

        Assert.Equal("/in?k=1", signedOut.Path);
        Assert.Contains("You have signed out.", signedOut.Text);
        Assert.Equal("", ana.Token);
        ana.Token = token;
        Assert.Equal("/in", (await ana.OpenAsync("/t")).Path);
    }

    [Fact]
    public async Task With_the_code_alone_one_comes_back_and_every_earlier_visit_has_ended()
    {
        using var ana = await App.SignUpAsync();
        var code = (await ana.OpenAsync("/s/8")).Texts("#code li");
        using var somebody = App.Somebody();
        var form = await (await somebody.OpenAsync("/in")).FollowAsync("I lost my passphrase");
        Assert.Contains("Then your private words are gone.", form.Text);

        var back = await form.SubmitAsync(new() { ["Code"] = string.Join(' ', code).ToLowerInvariant() });

        Assert.Equal("/s/8", back.Path);
        Assert.NotEqual(code, back.Texts("#code li"));
        Assert.Contains($"You sign in with the name {ana.Name}", back.Text);
        Assert.Equal("/in", (await ana.OpenAsync("/t")).Path);
        Assert.Equal("/in", (await ana.SignInAsync(ana.Name!, App.Passphrase)).Path);
        Assert.Equal("/t", (await ana.SignInAsync(ana.Name!, form.Texts(".word")[0])).Path);
        using var finder = App.Somebody();
        Assert.Equal(["No account opens with this code. Compare it with your paper, group by group."],
            (await (await finder.OpenAsync("/back")).SubmitAsync(new() { ["Code"] = string.Concat(code) })).Errors);
    }

    [Fact]
    [Trait("Security", "S16")]
    public async Task Whoever_holds_the_live_cookie_after_six_quiet_minutes_sees_nothing_private()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await (await (await ana.OpenAsync("/m")).FollowAsync("Write a page"))
            .SubmitAsync(new() { ["Words"] = "canary in the notes" }, "Keep this page");
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        string[] paths = ["/t", "/m", page.Path, page.Path + "/2", page.Path + "/3", "/s", "/s/5", "/s/6"];
        foreach (var path in paths)
        {
            Assert.DoesNotContain("canary", (await ana.OpenAsync(path)).Html, StringComparison.Ordinal);
        }

        var asked = await ana.OpenAsync(page.Path);
        Assert.Equal($"/u?to={page.Path}", asked.Path);
        Assert.Equal(
            ["This is not your passphrase. Capital letters and spaces between the words matter."],
            (await asked.SubmitAsync(new() { ["Passphrase"] = "not these five words here" })).Errors);
        var opened = await asked.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });
        Assert.Equal(page.Path, opened.Path);
        Assert.Contains("canary in the notes", opened.Text);
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("https://elsewhere.example/t")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/t?x=//elsewhere.example")]
    [InlineData("elsewhere")]
    public async Task After_the_passphrase_one_is_never_led_elsewhere(string to)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        var opened = await (await ana.OpenAsync("/u?to=" + Uri.EscapeDataString(to))).SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.Equal("/t", opened.Path);
    }

    [Fact]
    public async Task What_was_typed_when_the_visit_ended_comes_back_to_the_person_who_typed_it()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var form = await (await ana.OpenAsync("/m")).FollowAsync("Write a page");
        app.Clock.Advance(TimeSpan.FromMinutes(16));

        var ended = await form.SubmitAsync(new() { ["Words"] = "A long thought\nin two lines" }, "Keep this page");
        Assert.Equal("Sign in", ended.Heading);
        Assert.Contains("What you typed is in this page", ended.Text);
        var slip = await ended.SubmitAsync(new() { ["Name"] = ana.Name!, ["Passphrase"] = "not these five words here" });
        var back = await slip.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.Equal(form.Path, back.Path);
        Assert.Equal("A long thought\nin two lines", back.Value("Words"));
    }

    [Fact]
    public async Task What_was_typed_when_the_visit_ended_is_never_given_to_another_person()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var ben = await app.SignUpAsync();
        var form = await (await ana.OpenAsync("/m")).FollowAsync("Write a page");
        app.Clock.Advance(TimeSpan.FromMinutes(16));

        var ended = await form.SubmitAsync(new() { ["Words"] = "canary for Ana alone" }, "Keep this page");
        var other = await ended.SubmitAsync(new() { ["Name"] = ben.Name!, ["Passphrase"] = App.Passphrase });

        Assert.Contains("belonged to another account. It was not kept.", other.Text);
        Assert.DoesNotContain("canary", other.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", (await ana.OpenAsync(form.Path)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_when_the_notes_put_themselves_away_comes_back_after_the_passphrase()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var form = await (await ana.OpenAsync("/m")).FollowAsync("Write a page");
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        var locked = await form.SubmitAsync(new() { ["Words"] = "A long thought" }, "Keep this page");
        Assert.Equal("Open my notes", locked.Heading);
        var slip = await locked.SubmitAsync(new() { ["Passphrase"] = "not these five words here" });
        var back = await slip.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.Equal(form.Path, back.Path);
        Assert.Equal("A long thought", back.Value("Words"));
    }

    [Fact]
    public async Task No_passphrase_travels_with_a_form_that_came_too_late()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var form = await ana.OpenAsync("/s/2");
        app.Clock.Advance(TimeSpan.FromMinutes(16));

        var ended = await form.SubmitAsync(
            new() { ["Passphrase"] = App.Passphrase, ["NewPassphrase.Own"] = "canary canary canary", ["NewPassphrase.Again"] = "canary canary canary" });

        Assert.Equal("Sign in", ended.Heading);
        Assert.DoesNotContain("canary", ended.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(App.Passphrase, ended.Html, StringComparison.Ordinal);
    }

    /// <summary>Sends the sign-in form and follows nowhere.</summary>
    private static async Task<HttpResponseMessage> TryAsync(
        Visitor visitor, Page form, string name, string passphrase, params (string Name, string Value)[] headers)
    {
        using var fields = new FormUrlEncodedContent([new("__t", form.Value("__t")), new("Name", name), new("Passphrase", passphrase)]);
        return await visitor.AskAsync(HttpMethod.Post, "/in", fields, headers);
    }

    /// <summary>A page without what differs each time: the form's token, the words offered, and what was typed.</summary>
    private static string Masked(Page page, string typed) => Fresh().Replace(page.Html, "").Replace(typed, "", StringComparison.Ordinal);

    [GeneratedRegex("""(?<=name="__t"[^>]*value=")[^"]*|(?<=class="word">)[^<]*|(?<=Offered" value=")[^"]*""")]
    private static partial Regex Fresh();
}
