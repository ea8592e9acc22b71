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

        Assert.False(before.Has("form"));
        Assert.Contains("Maria Silva runs this copy", before.Text);
        Assert.Contains("change the program. Then they could read, and write as, everybody who signs in", before.Text);
        Assert.Contains("If your partner, or somebody close to them, runs this copy, they can read what you write here.", before.Text);
        Assert.Contains("A phone or computer can be watched.", before.Text);
        Assert.Contains("Nobody from outside has checked this program yet.", before.Text);
        Assert.Equal("/h", (await before.FollowAsync("Helplines and what to do first")).Path);
        Assert.Equal("/new/1", (await before.FollowAsync("I have read this, go on")).Path);
    }

    [Theory]
    [InlineData("--Steadfast:Operator=", "has not said yet who they are")]
    [InlineData("--Steadfast:SignUp=nobody", "takes no new people")]
    public async Task Nobody_begins_where_new_accounts_are_closed(string setting, string said)
    {
        await using var app = await App.StartAsync(setting);
        using var somebody = app.Somebody();

        var closed = await somebody.OpenAsync("/new/1");

        Assert.Equal("/new", closed.Path);
        Assert.Contains(said, closed.Text);
        Assert.False(closed.Has("form"));
    }

    [Fact]
    public async Task Somebody_new_writes_two_things_down_types_the_code_back_and_comes_to_Today()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1");
        var (name, words) = (offered.Texts(".word")[0], offered.Texts(".word")[1]);
        Assert.Matches("^[a-z]+-[a-z]+-[0-9]{4}$", name);
        Assert.Equal(5, words.Split(' ').Length);

        var code = await offered.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Madrid" });

        Assert.Equal("/s/8", code.Path);
        Assert.Contains($"You sign in with the name {name}", code.Text);
        var today = await TypeBackAsync(code);
        Assert.Equal("/t", today.Path);
        Assert.Equal("Good evening", today.Heading);
        Assert.Contains("You have typed your recovery code back", (await somebody.OpenAsync("/s/8")).Text);

        using var later = App.Somebody();
        Assert.Equal("/t", (await SignInAsync(later, name.Replace('-', ' ').ToUpperInvariant(), words)).Path);
    }

    [Fact]
    [Trait("Security", "S13")]
    public async Task A_sign_in_name_cannot_be_chosen()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1");

        var refused = await offered.SubmitAsync(new() { ["Name"] = "ana-silva-1234" });

        Assert.Equal("", somebody.Token);
        Assert.Equal(["That page was too old. Here is a new name; please write this one down."], refused.Errors);
        Assert.NotEqual(offered.Texts(".word")[0], refused.Texts(".word")[0]);
        Assert.Equal(offered.Texts(".word")[1], refused.Texts(".word")[1]);
    }

    [Fact]
    public async Task Other_words_are_offered_as_often_as_wanted_and_the_name_stays()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1");

        var others = await offered.SubmitAsync(new() { ["Locale.Zone"] = "Europe/Madrid" }, "Give me other words");

        Assert.Empty(others.Errors);
        Assert.Equal(offered.Texts(".word")[0], others.Texts(".word")[0]);
        Assert.NotEqual(offered.Texts(".word")[1], others.Texts(".word")[1]);
        Assert.Equal("Europe/Madrid", others.One("option[selected]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("too short", "too short", "This is short enough to be guessed. 12 characters or more keep it safe.")]
    [InlineData("passwordpassword", "passwordpassword", "This is among the first that anybody would try. Something less usual keeps it safe.")]
    [InlineData("             ", "             ", "This is among the first that anybody would try. Something less usual keeps it safe.")]
    [InlineData("a whole sentence", "a whole sentense", "The two do not match. Type your own words again, twice the same.")]
    [InlineData("a whole sentence", "", "The two do not match. Type your own words again, twice the same.")]
    [InlineData("", "a whole sentence", "The two do not match. Type your own words again, twice the same.")]
    public async Task Words_of_ones_own_are_judged_in_plain_words_and_never_echoed(string own, string again, string said)
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1");

        var judged = await offered.SubmitAsync(new() { ["NewPassphrase.Own"] = own, ["NewPassphrase.Again"] = again });

        Assert.Equal([said], judged.Errors);
        Assert.Equal(offered.Texts(".word"), judged.Texts(".word"));
        Assert.Equal("", judged.Value("NewPassphrase.Own"));
        Assert.Equal("", judged.Value("NewPassphrase.Again"));
    }

    [Fact]
    public async Task Words_of_ones_own_take_the_place_of_the_offered_ones()
    {
        using var somebody = App.Somebody();
        var offered = await somebody.OpenAsync("/new/1");

        await offered.SubmitAsync(new() { ["NewPassphrase.Own"] = "a whole Sentence, with ünusual signs", ["NewPassphrase.Again"] = "a whole Sentence, with ünusual signs" });

        using var later = App.Somebody();
        Assert.Equal("/in", (await SignInAsync(later, offered.Texts(".word")[0], offered.Texts(".word")[1])).Path);
        Assert.Equal("/t", (await SignInAsync(later, offered.Texts(".word")[0], "a whole Sentence, with ünusual signs")).Path);
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
        Assert.All([wrong, missing, await ana.OpenAsync("/s/8")], page =>
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

    internal static async Task<Page> SignInAsync(Visitor visitor, string name, string passphrase) =>
        await (await visitor.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = name, ["Passphrase"] = passphrase });

    internal static Task<Page> TypeBackAsync(Page shown)
    {
        var code = shown.Texts("#code li");
        return shown.SubmitAsync(shown.Texts("fieldset label").Index().ToDictionary(group => $"Typed[{group.Index}]", group => code[int.Parse(group.Item.Split(' ')[1]) - 1].ToLowerInvariant()));
    }
}
