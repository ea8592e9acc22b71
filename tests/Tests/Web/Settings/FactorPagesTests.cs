using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using QRCoder;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Arriving;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Web.Settings;

/// <summary>The second step as people meet it: set up, asked for, lost, turned off; and what they are told of their account.</summary>
[Trait("Caution", "9")]
public sealed partial class FactorPagesTests
{
    private const string WrongCode = "This code does not fit now. Wait for the next one and type that.";

    [Fact]
    public async Task It_is_set_up_by_a_picture_or_by_letters_and_both_say_the_same()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var about = await (await ana.OpenAsync("/s")).FollowAsync("A second step at sign-in");
        Assert.Equal(
            ["This is not your passphrase. Capital letters and spaces between the words matter."],
            (await about.SubmitAsync(new() { ["Passphrase"] = "not these five words here" })).Errors);
        var shown = await about.SubmitAsync(new() { ["Passphrase"] = App.Passphrase });

        var secret = string.Concat(shown.Texts("#secret li"));
        Assert.Matches("^[A-Z2-7]{32}$", secret);
        Assert.Equal(
            ["A picture for the app to read", "It holds the same letters and digits as stand below."],
            [shown.One("svg title").TextContent, shown.One("svg desc").TextContent]);
        Assert.Equal(Dark($"otpauth://totp/Notes?secret={secret}&issuer=Notes"), Drawn(shown.One("svg path[fill='#000']").GetAttribute("d")!));
        Assert.Empty(shown.Faults());
        Assert.DoesNotContain(ana.Name!, shown.Html, StringComparison.Ordinal);
        Assert.Equal(
            ["This code does not fit. Look whether the clock of your device is right, and type the next one."],
            (await shown.SubmitAsync(new() { ["Code"] = "000000" })).Errors);
        var on = await shown.SubmitAsync(new() { ["Code"] = Next(app, secret) });

        Assert.Equal("/s?k=9", on.Path);
        Assert.Contains("The second step is on.", on.Text);
        Assert.Equal("/s/9", (await ana.OpenAsync("/s/9/1")).Path);
        Assert.DoesNotContain(secret, (await ana.OpenAsync("/s/9")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Security", "S13")]
    public async Task At_sign_in_a_code_that_is_wrong_and_one_that_was_used_get_the_same_answer_to_the_byte()
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app);
        using var somebody = app.Somebody();
        var wrong = await somebody.SignInAsync(ana.Name!, "not these five words here");
        Assert.Equal("", somebody.Token);
        Assert.DoesNotContain("second step", wrong.Html, StringComparison.OrdinalIgnoreCase);

        var asked = await somebody.SignInAsync(ana.Name!, App.Passphrase);
        Assert.Equal("The second step", asked.Heading);
        Assert.Equal(43, somebody.Token.Length);
        Assert.Equal("/in", (await somebody.OpenAsync("/t")).Path);
        Assert.Equal("/in", (await somebody.OpenAsync("/m")).Path);
        var used = Totp.CodeAt(secret, app.Clock.GetUtcNow());
        var answers = new[] { await asked.SubmitAsync(new() { ["Code"] = used }), await asked.SubmitAsync(new() { ["Code"] = "000000" }),
            await asked.SubmitAsync(new() { ["Code"] = "hello" }) };

        Every.Of(answers, answer => Assert.Equal((HttpStatusCode.OK, WrongCode), (answer.Status, Assert.Single(answer.Errors))));
        Assert.Single(answers.Select(answer => Token().Replace(answer.Html, "")).Distinct(StringComparer.Ordinal));
        Assert.Equal("/t", (await answers[0].SubmitAsync(new() { ["Code"] = Next(app, secret) })).Path);
    }

    [Fact]
    public async Task Who_takes_longer_than_five_minutes_begins_again()
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app);
        using var somebody = app.Somebody();
        var asked = await somebody.SignInAsync(ana.Name!, App.Passphrase);
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        var late = await asked.SubmitAsync(new() { ["Code"] = Next(app, secret) });

        Assert.Equal(("Sign in", "The second step waits five minutes. They are over, so please begin again."), (late.Heading, Assert.Single(late.Errors)));
    }

    [Fact]
    public async Task After_ten_wrong_codes_from_home_a_right_one_still_opens_and_the_wrong_ones_are_told()
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app);
        using var somebody = app.Somebody();
        var asked = await MissTenTimesAsync(somebody, ana);

        var code = Next(app, secret);
        var answer = asked.SubmitAsync(new() { ["Code"] = code });
        while (!answer.IsCompleted)
        {
            await Task.WhenAny(answer, Task.Delay(500));
            app.Clock.Advance(TimeSpan.FromSeconds(answer.IsCompleted ? 0 : 10));
        }

        Assert.Contains("On 10 March 2027 your passphrase was right, and the code of the second step was wrong several times.", (await answer).Text);
    }

    [Fact]
    public async Task While_others_wait_one_is_asked_for_two_codes_in_a_row_and_let_in_by_them()
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app);
        using var somebody = app.Somebody();
        await MissTenTimesAsync(somebody, ana);
        var visitors = Enumerable.Range(0, 3).Select(_ => app.Somebody()).ToList();
        var asked = await Task.WhenAll(visitors.Select(visitor => visitor.SignInAsync(ana.Name!, App.Passphrase)));

        var guesses = asked.Select(page => page.SubmitAsync(new() { ["Code"] = "000000" })).ToList();
        var refused = await await Task.WhenAny(guesses);
        Assert.Equal("There were many wrong codes. This time type two: the one you see now, then the next one right after it.", Assert.Single(refused.Errors));
        var first = Next(app, secret);
        var today = await refused.SubmitAsync(new() { ["Code"] = $"{first} {Next(app, secret)}" });

        Assert.Equal("/t", today.Path);
        await Task.WhenAll(guesses);
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [Fact]
    public async Task What_was_typed_when_the_visit_ended_comes_back_after_both_steps()
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app);
        var form = await (await ana.OpenAsync("/m")).FollowAsync("Write a page");
        app.Clock.Advance(TimeSpan.FromMinutes(16));

        var ended = await form.SubmitAsync(new() { ["Words"] = "A long thought" }, "Keep this page");
        var asked = await ended.SubmitAsync(new() { ["Name"] = ana.Name!, ["Passphrase"] = App.Passphrase });
        asked = await asked.SubmitAsync(new() { ["Code"] = "000000" });
        var back = await asked.SubmitAsync(new() { ["Code"] = Next(app, secret) });

        Assert.Equal((form.Path, "A long thought"), (back.Path, back.Value("Words")));
    }

    [Theory]
    [InlineData("/s/2")]
    [InlineData("/s/3")]
    [InlineData("/s/7/1")]
    [InlineData("/s/9/2")]
    [Trait("Security", "7.5.1")]
    public async Task What_changes_the_account_asks_for_a_code_and_does_not_show_it_again(string path)
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app);
        var form = await ana.OpenAsync(path);

        var refused = await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase, ["Code"] = "123123" });
        Assert.Equal([WrongCode], refused.Errors);
        Assert.Equal("", refused.Value("Code"));
        Assert.NotEqual(path, (await form.SubmitAsync(new() { ["Passphrase"] = App.Passphrase, ["Code"] = Next(app, secret) })).Path);
    }

    [Fact]
    [Trait("Caution", "7")]
    public async Task Notes_ask_for_a_code_where_the_person_chose_so()
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app, forNotes: true);
        app.Clock.Advance(TimeSpan.FromMinutes(6));

        var asked = await ana.OpenAsync("/m");
        Assert.Equal([WrongCode], (await asked.SubmitAsync(new() { ["Passphrase"] = App.Passphrase })).Errors);
        Assert.Equal("/m", (await asked.SubmitAsync(new() { ["Passphrase"] = App.Passphrase, ["Code"] = Next(app, secret) })).Path);
    }

    [Fact]
    [Trait("Security", "6.4.3")]
    public async Task With_the_recovery_code_something_else_is_asked_for_or_a_week()
    {
        await using var app = await App.StartAsync();
        var (ana, secret) = await StartAsync(app);
        var code = string.Concat((await ana.OpenAsync("/s/8")).Texts("#code li"));
        using var somebody = app.Somebody();
        var form = await somebody.OpenAsync("/back");
        Assert.DoesNotContain(
            "second step", (await form.SubmitAsync(new() { ["Code"] = "0123456789ABCDEFGHJKMNPQRS" })).Html, StringComparison.OrdinalIgnoreCase);

        var beside = await form.SubmitAsync(new() { ["Code"] = code });
        Assert.Contains("You turned on a second step, so one more thing goes with it", beside.Text);
        Assert.Equal([WrongCode], (await beside.SubmitAsync(new() { ["Factor"] = "000000" })).Errors);
        var waits = await beside.SubmitAsync(button: "I have neither");
        Assert.Contains("The recovery code opens your notes alone in 7 days.", waits.Text);
        Assert.Contains("On 10 March 2027 someone asked to come in with your recovery code alone.", (await ana.OpenAsync("/t")).Text);

        var back = await waits.SubmitAsync(new() { ["Factor"] = Next(app, secret) });
        Assert.Equal("/s/8", back.Path);
        Assert.Equal("/in", (await ana.OpenAsync("/t")).Path);
    }

    [Fact]
    [Trait("Security", "6.3.5")]
    public async Task A_new_sign_in_is_told_on_today_and_in_settings_until_its_owner_says_that_was_me()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var ben = await app.SignUpAsync();
        var today = (await ben.OpenAsync("/t")).Text;
        Assert.DoesNotContain("new sign-in", (await ana.OpenAsync("/t")).Everything, StringComparison.Ordinal);

        await app.Services.GetRequiredService<AccountBook>().SignInAsync(ana.Name!, App.Passphrase, IPAddress.Parse("198.51.100.20"), default);

        var told = await (await ana.OpenAsync("/t")).FollowAsync("Look at it");
        Assert.Equal("/s/1", told.Path);
        Assert.Equal(["There was a new sign-in on 10 March 2027."], told.Texts("#told li"));
        Assert.Contains("something to look at", (await ana.OpenAsync("/s")).Text, StringComparison.Ordinal);
        Assert.Equal(today, (await ben.OpenAsync("/t")).Text);
        Assert.False((await told.SubmitAsync(button: "That was me")).Has("#told"));
        Assert.DoesNotContain("new sign-in", (await ana.OpenAsync("/t")).Everything, StringComparison.Ordinal);
    }

    private static async Task<(Visitor Ana, string Secret)> StartAsync(App app, bool forNotes = false)
    {
        var ana = await app.SignUpAsync();
        var form = await ana.OpenAsync("/s/9");
        var shown = await form.SubmitAsync(forNotes
            ? new() { ["Passphrase"] = App.Passphrase, ["ForNotes"] = "true" }
            : new() { ["Passphrase"] = App.Passphrase });
        var secret = string.Concat(shown.Texts("#secret li"));
        Assert.Equal("/s?k=9", (await shown.SubmitAsync(new() { ["Code"] = Totp.CodeAt(secret, app.Clock.GetUtcNow()) })).Path);
        await (await ana.OpenAsync("/s/1")).SubmitAsync(button: "That was me");
        return (ana, secret);
    }

    private static async Task<Page> MissTenTimesAsync(Visitor somebody, Visitor ana)
    {
        var asked = await somebody.SignInAsync(ana.Name!, App.Passphrase);
        for (var i = 0; i < 10; i++)
        {
            asked = await asked.SubmitAsync(new() { ["Code"] = "000000" });
        }

        return asked;
    }

    private static string Next(App app, string secret)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(Totp.StepSeconds));
        return Totp.CodeAt(secret, app.Clock.GetUtcNow());
    }

    /// <summary>The dark squares a text has.</summary>
    private static IEnumerable<(int X, int Y)> Dark(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return [.. code.ModuleMatrix.Index().SelectMany(row => Enumerable.Range(0, row.Item.Count).Where(x => row.Item[x]).Select(x => (x, row.Index)))];
    }

    /// <summary>The squares a path covers.</summary>
    private static IEnumerable<(int X, int Y)> Drawn(string path) => [.. Run().Matches(path).SelectMany(run =>
        Enumerable.Range(Number(run, 1), Number(run, 3)).Select(x => (x, Number(run, 2))))];

    private static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z", RegexOptions.None, 1000)]
    private static partial Regex Run();

    [GeneratedRegex("""(?<=name="__t"[^>]*value=")[^"]*""", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
