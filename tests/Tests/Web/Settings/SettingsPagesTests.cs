using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Arriving;
using Steadfast.Vault;

namespace Steadfast.Tests.Web.Settings;

/// <summary>What a person can set, take with them and erase.</summary>
public sealed class SettingsPagesTests(RunningApp running) : IClassFixture<RunningApp>
{
    private const string WrongPassphrase = "This is not your passphrase. Capital letters and spaces between the words matter.";

    private App App => running.App;

    [Fact]
    [Trait("Finding", "B11")]
    public async Task An_account_that_was_never_asked_goes_on_and_is_asked_under_its_settings()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        Assert.Contains("What I agreed to not asked yet", (await ana.OpenAsync("/s")).Text);
        var asked = await (await ana.OpenAsync("/s")).FollowAsync("What I agreed to not asked yet");
        Assert.Equal("/s/11", asked.Path);
        Assert.Equal(["Tick the box if you agree. Without it, nothing can be kept here."], (await asked.SubmitAsync()).Errors);

        var saved = await asked.SubmitAsync(new() { ["Consents"] = "true" });

        Assert.Equal("/s?k=11", saved.Path);
        Assert.DoesNotContain("not asked yet", saved.Everything);
        await (await ana.OpenAsync("/s/4")).SubmitAsync(new() { ["Theme"] = "Dark" });
        Assert.Contains("You agreed on 10 March 2027, version 1.", (await ana.OpenAsync("/s/11")).Text);
    }

    [Fact]
    public async Task Settings_say_the_sign_in_name_to_its_owner()
    {
        using var ana = await App.SignUpAsync();

        Assert.Contains($"You sign in with the name {ana.Name}", (await ana.OpenAsync("/s")).Text);
    }

    [Fact]
    public async Task Another_visit_is_ended_and_this_one_goes_on()
    {
        using var ana = await App.SignUpAsync();
        using var elsewhere = App.Somebody();
        await elsewhere.SignInAsync(ana.Name!, App.Passphrase);
        var listed = await (await ana.OpenAsync("/s")).FollowAsync("Where I am signed in");
        Assert.Equal(2, listed.Texts(".line").Count);
        Every.Of(listed.Texts(".line"), line => Assert.StartsWith("Since 10 March 2027", line, StringComparison.Ordinal));
        Assert.Single(listed.Texts(".line"), line => line.EndsWith("This visit", StringComparison.Ordinal));

        var ended = await listed.SubmitAsync(button: "End");

        Assert.Contains("Ended. Whoever used it sees the sign-in page now.", ended.Text);
        Assert.Contains("There is no other visit.", ended.Text);
        Assert.Equal("/in", (await elsewhere.OpenAsync("/t")).Path);
        Assert.Equal("/t", (await ana.OpenAsync("/t")).Path);
    }

    [Fact]
    public async Task All_other_visits_are_ended_at_once_and_nobody_elses()
    {
        using var ana = await App.SignUpAsync();
        using var ben = await App.SignUpAsync();
        using var elsewhere = App.Somebody();
        using var elsewhereToo = App.Somebody();
        await elsewhere.SignInAsync(ana.Name!, App.Passphrase);
        await elsewhereToo.SignInAsync(ana.Name!, App.Passphrase);

        await (await ana.OpenAsync("/s/1")).SubmitAsync(button: "End all other visits");

        Assert.Equal("/in", (await elsewhere.OpenAsync("/t")).Path);
        Assert.Equal("/in", (await elsewhereToo.OpenAsync("/t")).Path);
        Assert.Equal("/t", (await ana.OpenAsync("/t")).Path);
        Assert.Equal("/t", (await ben.OpenAsync("/t")).Path);
    }

    [Fact]
    public async Task A_visit_of_somebody_else_cannot_be_ended()
    {
        using var ana = await App.SignUpAsync();
        using var ben = await App.SignUpAsync();
        using var elsewhere = App.Somebody();
        await elsewhere.SignInAsync(ben.Name!, App.Passphrase);
        using var alsoAna = App.Somebody();
        await alsoAna.SignInAsync(ana.Name!, App.Passphrase);
        var bens = (await ben.OpenAsync("/s/1")).One("button[name=one]").GetAttribute("value")!;
        var page = await ana.OpenAsync("/s/1");

        await ana.PostAsync("/s/1", [new("__t", page.Value("__t")), new("one", bens)]);

        Assert.Equal("/t", (await elsewhere.OpenAsync("/t")).Path);
    }

    [Fact]
    public async Task A_new_passphrase_brings_a_new_token_and_a_new_code_and_ends_every_other_visit()
    {
        using var ana = await App.SignUpAsync();
        var (code, token) = ((await ana.OpenAsync("/s/8")).Texts("#code li"), ana.Token);
        using var elsewhere = App.Somebody();
        await elsewhere.SignInAsync(ana.Name!, App.Passphrase);
        var form = await (await ana.OpenAsync("/s")).FollowAsync("My passphrase");

        Assert.Equal([WrongPassphrase], (await form.SubmitAsync(new() { ["Passphrase"] = "not these five words here" })).Errors);
        Assert.Equal(["Type your passphrase."], (await form.SubmitAsync()).Errors);
        var changed = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.Equal("/s/8", changed.Path);
        Assert.NotEqual(code, changed.Texts("#code li"));
        Assert.NotEqual(token, ana.Token);
        Assert.Equal("/t", (await Acts.TypeBackAsync(changed)).Path);
        Assert.Equal("/in", (await elsewhere.OpenAsync("/t")).Path);
        Assert.Equal("/in", (await elsewhere.SignInAsync(ana.Name!, App.Passphrase)).Path);
        Assert.Equal("/t", (await elsewhere.SignInAsync(ana.Name!, form.Texts(".word")[0])).Path);
        ana.Token = token;
        Assert.Equal("/in", (await ana.OpenAsync("/t")).Path);
    }

    [Fact]
    public async Task A_new_code_takes_the_place_of_the_old_one()
    {
        using var ana = await App.SignUpAsync();
        var (code, token) = ((await ana.OpenAsync("/s/8")).Texts("#code li"), ana.Token);
        var form = await ana.OpenAsync("/s/3");

        Assert.Equal([WrongPassphrase], (await form.SubmitAsync(new() { ["Passphrase"] = "not these five words here" })).Errors);
        var shown = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.NotEqual(code, shown.Texts("#code li"));
        Assert.NotEqual(token, ana.Token);
        using var somebody = App.Somebody();
        var back = await somebody.OpenAsync("/back");
        Assert.Single((await back.SubmitAsync(new() { ["Code"] = string.Join('-', code) })).Errors);
        Assert.Equal("/s/8", (await back.SubmitAsync(new() { ["Code"] = string.Join('-', shown.Texts("#code li")) })).Path);
    }

    [Fact]
    public async Task Pages_look_as_they_were_set_to_from_the_next_one_on()
    {
        await using var app = await App.StartAsync("--Steadfast:PseudoLocales=true");
        using var ana = await app.SignUpAsync("UTC");
        var form = await ana.OpenAsync("/s/4");
        Assert.Equal("Fifteen", form.Value("Idle"));
        Assert.Equal("Device", form.Value("Theme"));

        var refused = await form.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Nowhere" }, asNoBrowserWould: true);
        Assert.Equal(["Choose a place from the list."], refused.Errors);
        await form.SubmitAsync(new() { ["Locale.Zone"] = "Pacific/Auckland", ["Locale.Language"] = "qps-plocm", ["Theme"] = "Dark", ["Idle"] = "Five" });

        var today = await ana.OpenAsync("/t");
        Assert.Equal("dark", today.One("html").GetAttribute("data-theme"));
        Assert.Equal("rtl", today.One("html").GetAttribute("dir"));
        Assert.Contains("11", today.Texts(".date")[0], StringComparison.Ordinal);
        var kept = await ana.OpenAsync("/s/4");
        Assert.Equal(
            ["Pacific/Auckland", "qps-plocm"],
            new[] { "Locale.Zone", "Locale.Language" }.Select(name => kept.One($"[name='{name}'] option[selected]").GetAttribute("value")));
        app.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal("/t", (await ana.OpenAsync("/t")).Path);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("/in", (await ana.OpenAsync("/t")).Path);
    }

    [Fact]
    public async Task An_account_is_erased_in_two_steps_and_the_passphrase()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        var page = await (await (await ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "Mine alone" }, "Keep this page");
        var before = (await ben.OpenAsync(space)).Text;
        var token = ana.Token;

        var told = await (await ana.OpenAsync("/s")).FollowAsync("Erase my account");
        Assert.Contains("How long backups are kept is not said here. Ask Maria Silva. They hold words sealed.", told.Text);
        Assert.Contains("neither of two can erase a joint record alone.", told.Text);
        var last = await told.FollowAsync("Go on to the last step");
        Assert.Equal([WrongPassphrase], (await last.SubmitAsync(new() { ["Passphrase"] = "not these five words here" })).Errors);
        Assert.Contains("Mine alone", (await ana.OpenAsync(page.Path)).Text);
        var erased = await last.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        Assert.Equal("/in?k=7", erased.Path);
        Assert.Contains("Your account is erased.", erased.Text);
        Assert.Equal("", ana.Token);
        Assert.Single((await erased.SubmitAsync(new() { ["Name"] = ana.Name!, ["Passphrase"] = App.Passphrase })).Errors);
        ana.Token = token;
        Assert.Equal("/in", (await ana.OpenAsync("/t")).Path);
        Assert.Equal(before, (await ben.OpenAsync(space)).Text);
    }

    [Fact]
    public async Task What_one_takes_holds_what_one_wrote_and_shares_and_nothing_that_waits()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await (await (await ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "Line one\nLine <two>" }, "Keep this page");
        await (await (await ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "canary in a draft" }, "Keep as a draft");
        var erased = await (await (await ana.OpenAsync("/m")).FollowAsync("Write a page"))
            .SubmitAsync(new() { ["Words"] = "canary that was erased" }, "Keep this page");
        await (await erased.FollowAsync("Erase this page")).SubmitAsync();
        await (await (await ben.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "canary of Ben alone" }, "Keep this page");
        await ben.OfferAsync(space, "canary in an offer");
        await app.AgreeAsync(ben, ana, space, "I bring home the letter", "2027-03-20");

        var form = await (await ana.OpenAsync("/s")).FollowAsync("Download my notes");
        Assert.Equal([WrongPassphrase], (await form.SubmitAsync(new() { ["Passphrase"] = "not these five words here" })).Errors);
        var read = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase }, "Take the file to read");
        var proof = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase }, "Download the file for checking");

        Assert.Equal(["My notes", "What I share with Ben"], read.Texts("h2"));
        Assert.Contains("Line one", read.Texts("article p"));
        Assert.Contains("Line <two>", read.Texts("article p"));
        Assert.Contains("10 March 2027 · Ben · a promise, offered", read.Texts("h3"));
        Assert.Contains("What: I bring home the letter", read.Texts("article p"));
        Assert.Contains("Size: Small, an everyday thing", read.Texts("article p"));
        var export = Export.FromJson(System.Text.Encoding.UTF8.GetBytes(proof.Html));
        Assert.Contains(export.Spaces[0].Entries, entry => entry.Words?.GetProperty("words").GetString() == "Line one\nLine <two>");
        Every.Of([read.Html, proof.Html], file => Assert.DoesNotContain("canary", file, StringComparison.Ordinal));

        var record = await form.FollowAsync("The record");
        Assert.Equal(export.Spaces.Select(one => $"{one.Sequence}:{one.Head}"), record.Texts(".receipt").Take(2));
        Every.Of(export.Spaces, one => Assert.Contains($"Receipt: {one.Head}", read.Html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/s/2")]
    [InlineData("/s/3")]
    [InlineData("/s/5")]
    [InlineData("/s/7/1")]
    public async Task No_step_up_page_echoes_a_passphrase(string path)
    {
        using var ana = await App.SignUpAsync();

        var again = await (await ana.OpenAsync(path)).SubmitAsync(new() { ["Passphrase"] = "not these five words here" });

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.DoesNotContain("not these five words here", again.Html, StringComparison.Ordinal);
    }
}
