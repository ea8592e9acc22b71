using System.Net;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Arriving;

/// <summary>Somebody new, from the first page to Today.</summary>
public sealed class BeginningTests(RunningApp running) : IClassFixture<RunningApp>
{
    private App App => running.App;

    [Fact]
    [Trait("Security", "S17")]
    public async Task Before_the_first_form_it_is_said_who_runs_this_copy_and_who_could_read()
    {
        using var somebody = App.Somebody();

        var before = await somebody.OpenAsync("/new");

        Assert.False(before.Has("form[method=post]"));
        Assert.Empty(somebody.Cookies);
        Assert.Contains("Maria Silva runs this copy", before.Text);
        Assert.Contains("change the program. From then on they could read everyone who signs in, and write as them.", before.Text);
        Assert.Contains("If your partner, or someone close to them, runs this copy, they can read what you write here.", before.Text);
        Assert.Contains("A phone or computer can be watched.", before.Text);
        Assert.Contains("Nobody from outside has checked this program yet.", before.Text);
        Assert.Contains("No advocate, therapist or lawyer has tested them yet.", before.Text);
        Assert.Equal("/h", (await before.FollowAsync("Help, with numbers to call")).Path);
    }

    [Theory]
    [InlineData("--Steadfast:Operator=", "has not said yet who they are")]
    [InlineData("--Steadfast:Country=", "in which country")]
    [InlineData("--Steadfast:Kind=", "whom it is for")]
    [InlineData("--Steadfast:SignUp=nobody", "takes no new people")]
    public async Task Nobody_begins_where_new_accounts_are_closed(string setting, string said)
    {
        await using var app = await App.StartAsync(setting);
        using var somebody = app.Somebody();

        var closed = await somebody.OpenAsync("/new/1?a=true");

        Assert.Equal("/new", closed.Path);
        Assert.Contains(said, closed.Text);
        Assert.False(closed.Has("form"));
        // Also for a form that somebody kept from a day on which it was open.
        Assert.Equal("/new", (await somebody.PostAsync("/new/1?a=true", await TokenAsync(somebody))).Path);
    }

    private static async Task<Dictionary<string, string>> TokenAsync(Visitor somebody) => new() { ["__t"] = (await somebody.OpenAsync("/in")).Value("__t") };

    [Fact]
    [Trait("Finding", "B11")]
    public async Task Only_who_says_they_are_an_adult_goes_on_and_the_others_find_lines_of_their_own()
    {
        using var somebody = App.Somebody();
        var before = await somebody.OpenAsync("/new");
        Assert.Equal("get", before.One("main form").GetAttribute("method"));
        Assert.Equal("/new/1", before.One("main form").GetAttribute("action"));
        Assert.False(before.One("main form input[type=checkbox]").HasAttribute("checked"));
        Assert.Empty(before.Document.QuerySelectorAll("main form input:not([type=checkbox])"));

        foreach (var path in (string[])["/new/1", "/new/1?A=false", "/new/1?a=nonsense"])
        {
            var stopped = await somebody.OpenAsync(path);
            Assert.Equal("/new?k=1", stopped.Path);
            Assert.Equal(["This is for adults. Tick the box if you are 18 or older."], stopped.Errors);
        }

        Assert.Equal("/new?k=1", (await somebody.PostAsync("/new/1", await TokenAsync(somebody))).Path);
        Assert.Equal("/new/1?A=true", (await somebody.OpenAsync("/new/1?A=true")).Path);
        var young = await (await somebody.OpenAsync("/new")).FollowAsync("If you are younger: people who help you");
        Assert.Equal("If you are under 18", young.Texts("main h2")[0]);
        Assert.Contains("Childline", young.Text);
        Assert.True(young.Has("#young ~ .reach a[href^='tel:']"));
    }

    [Fact]
    [Trait("Finding", "B11")]
    public async Task Nobody_begins_without_agreeing_and_what_they_agreed_to_is_sealed_with_its_day()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1?a=true");
        Assert.False(offered.One("[name=Consents]").HasAttribute("checked"));

        var refused = await offered.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Madrid" });
        Assert.Equal(["Tick the box if you agree. Without it, nothing can be kept here."], refused.Errors);
        Assert.Equal("", somebody.Token);
        Assert.Equal(offered.Texts(".word"), refused.Texts(".word"));

        await refused.SubmitAsync(new() { ["Consents"] = "true" });
        Assert.Contains("You agreed on 10 March 2027, version 1.", (await somebody.OpenAsync("/s/11")).Text);
        Assert.Equal("/s/7", (await (await somebody.OpenAsync("/s/11")).FollowAsync("Erase my account")).Path);
    }

    [Fact]
    public async Task Where_two_people_keep_their_own_words_nobody_is_asked_to_agree()
    {
        await using var app = await App.StartAsync("--Steadfast:Kind=two");
        using var somebody = app.Somebody();
        var offered = await somebody.OpenAsync("/new/1?a=true");

        Assert.False(offered.Has("[name=Consents]"));
        Assert.Equal("/s/8", (await offered.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Madrid" })).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.OpenAsync("/s/11")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.OpenAsync("/a/1")).Status);
        Assert.Contains("This copy is for one couple, and one of them may run it.", (await somebody.OpenAsync("/a")).Text);
    }

    [Fact]
    public async Task Somebody_new_writes_two_things_down_types_the_code_back_and_comes_to_Today()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1?a=true");
        var (name, words) = (offered.Texts(".word")[0], offered.Texts(".word")[1]);
        Assert.Matches("^[a-z]+-[a-z]+-[0-9]{4}$", name);
        Assert.Equal(5, words.Split(' ').Length);

        var code = await offered.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Madrid", ["Consents"] = "true" });

        Assert.Equal("/s/8", code.Path);
        Assert.Contains($"You sign in with the name {name}", code.Text);
        var today = await code.TypeBackAsync();
        Assert.Equal("/t", today.Path);
        Assert.Equal("Good evening", today.Heading);
        Assert.Contains("You have typed your recovery code back", (await somebody.OpenAsync("/s/8")).Text);

        using var later = App.Somebody();
        Assert.Equal("/t", (await later.SignInAsync(name.Replace('-', ' ').ToUpperInvariant(), words)).Path);
    }

    [Fact]
    [Trait("Security", "S13")]
    public async Task A_sign_in_name_cannot_be_chosen()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1?a=true");

        var refused = await offered.SubmitAsync(new() { ["Name"] = "ana-silva-1234", ["Consents"] = "true" }, asNoBrowserWould: true);

        Assert.Equal("", somebody.Token);
        Assert.Equal(["That page was too old. Here is a new name; please write this one down."], refused.Errors);
        Assert.NotEqual(offered.Texts(".word")[0], refused.Texts(".word")[0]);
        Assert.Equal(offered.Texts(".word")[1], refused.Texts(".word")[1]);
    }

    [Fact]
    public async Task Other_words_are_offered_as_often_as_wanted_and_the_name_stays()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1?a=true");

        var others = await offered.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Madrid" }, "Give me other words");

        Assert.Empty(others.Errors);
        Assert.Equal(offered.Texts(".word")[0], others.Texts(".word")[0]);
        Assert.NotEqual(offered.Texts(".word")[1], others.Texts(".word")[1]);
        Assert.Equal("Europe/Madrid", others.One("option[selected]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("too short", "too short", "This is short enough to be guessed. 12 characters or more are hard to guess.")]
    [InlineData("passwordpassword", "passwordpassword", "This is among the first that anybody would try. Something less usual is harder to guess.")]
    [InlineData("             ", "             ", "This is short enough to be guessed. 12 characters or more are hard to guess.")]
    [InlineData("a whole sentence", "a whole sentense", "The two do not match. Type your own words again, twice the same.")]
    [InlineData("a whole sentence", "", "The two do not match. Type your own words again, twice the same.")]
    [InlineData("", "a whole sentence", "The two do not match. Type your own words again, twice the same.")]
    public async Task Words_of_ones_own_are_judged_in_plain_words_and_never_echoed(string own, string again, string said)
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1?a=true");

        var judged = await offered.SubmitAsync(new() { ["NewPassphrase.Own"] = own, ["NewPassphrase.Again"] = again, ["Consents"] = "true" });

        Assert.Equal([said], judged.Errors);
        Assert.Equal(offered.Texts(".word"), judged.Texts(".word"));
        Assert.Equal("", judged.Value("NewPassphrase.Own"));
        Assert.Equal("", judged.Value("NewPassphrase.Again"));
    }

    [Fact]
    public async Task Words_of_ones_own_take_the_place_of_the_offered_ones()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1?a=true");

        await offered.SubmitAsync(
            new()
            {
                ["NewPassphrase.Own"] = "a whole Sentence, with ünusual signs",
                ["NewPassphrase.Again"] = "a whole Sentence, with ünusual signs",
                ["Consents"] = "true"
            });

        using var later = App.Somebody();
        Assert.Equal("/in", (await later.SignInAsync(offered.Texts(".word")[0], offered.Texts(".word")[1])).Path);
        Assert.Equal("/t", (await later.SignInAsync(offered.Texts(".word")[0], "a whole Sentence, with ünusual signs")).Path);
    }

    [Fact]
    public async Task The_code_is_asked_for_by_the_same_groups_until_they_are_right()
    {
        using var ana = await App.SignUpAsync();
        var shown = await ana.OpenAsync("/s/8");
        Assert.Equal(3, shown.Texts("fieldset label").Count);

        var wrong = await shown.SubmitAsync(new() { ["Typed[0]"] = "AAAAA", ["Typed[1]"] = "BBBBB", ["Typed[2]"] = "CCCCC" });
        var missing = await shown.SubmitAsync(new() { ["Typed[0]"] = "AAAAA" });

        Assert.Equal(["These do not match the code above. Look at your paper again, group by group."], wrong.Errors);
        Assert.Equal(2, missing.Errors.Count);
        Every.Of([wrong, missing, await ana.OpenAsync("/s/8")], page =>
        {
            Assert.Equal(shown.Texts("#code li"), page.Texts("#code li"));
            Assert.Equal(shown.Texts("fieldset label"), page.Texts("fieldset label"));
        });
    }

    [Fact]
    public async Task The_code_can_be_left_unchecked_and_the_price_is_said()
    {
        using var ana = await App.SignUpAsync();
        var shown = await ana.OpenAsync("/s/8");
        Assert.Contains("If the passphrase and the code are both lost, your private words are gone", shown.Text);

        var today = await shown.SubmitAsync(button: "Go on without checking");

        Assert.Equal("/t", today.Path);
        var after = await ana.OpenAsync("/s/8");
        Assert.False(after.Has("#code"));
        Assert.Contains("was never typed back", after.Text);
    }
}
