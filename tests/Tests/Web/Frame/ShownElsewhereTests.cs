using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Web;

namespace Steadfast.Tests.Web.Frame;

/// <summary>Two processes serve one database, and a browser is sent now to one, now to the other: a form that one refused is shown by either.</summary>
public sealed class ShownElsewhereTests : IAsyncLifetime
{
    private const string Canary = "The kingfisher was back this morning";

    private App _app = null!;
    private App _other = null!;
    private Visitor _ana = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await App.StartAsync();
        _other = await App.OnAsync(_app.Database);
        _ana = await _app.SignUpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _other.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_form_that_one_process_refused_is_shown_by_the_other_with_every_word_and_can_be_sent_there()
    {
        var shown = await RefusedAsync(_ana, "/m/11/2");
        using var there = Elsewhere(_ana);

        var page = await there.OpenAsync(shown);

        Assert.NotEmpty(page.Errors);
        Assert.StartsWith(Canary, page.Value("Words"), StringComparison.Ordinal);
        Assert.Equal((await _ana.OpenAsync(shown)).Html, page.Html);
        var sent = await page.SubmitAsync(new() { ["Words"] = Canary });
        Assert.Empty(sent.Errors);
        Assert.Contains(Canary, (await _ana.OpenAsync("/m/11")).Everything);
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_shown_by_the_other_process_what_to_put_right()
    {
        using var nobody = _app.Somebody();
        var form = await nobody.OpenAsync("/in");
        using var typed = new FormUrlEncodedContent([new("Name", "kingfisher"), new("Passphrase", "not this one"), new("__t", form.Value("__t"))]);
        using var refused = await nobody.AskAsync(HttpMethod.Post, "/in", typed, ("Sec-Fetch-Mode", "navigate"));
        using var there = Elsewhere(nobody);

        var page = await there.OpenAsync(refused.Headers.Location!.ToString());

        Assert.NotEmpty(page.Errors);
        Assert.Equal("kingfisher", page.Value("Name"));
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task Another_browser_at_the_same_address_gets_the_empty_form_from_both()
    {
        using var ben = await _app.SignUpAsync();
        using var nobody = _app.Somebody();
        await ben.OpenAsync("/m/11/2");
        var shown = await RefusedAsync(_ana, "/m/11/2");
        using var hersAlone = Elsewhere(_ana);
        hersAlone.Cookies.Remove(Product.AntiforgeryCookie);
        using var hisForms = Elsewhere(_ana);
        hisForms.Cookies[Product.AntiforgeryCookie] = ben.Cookies[Product.AntiforgeryCookie];

        foreach (var browser in (Visitor[])[ben, nobody, hersAlone, hisForms])
        {
            foreach (var app in (App[])[_app, _other])
            {
                using var visitor = At(app, browser);
                var page = await visitor.OpenAsync(shown);
                Assert.Equal(browser == nobody ? "/in" : "/m/11/2", page.Path.Split('?')[0]);
                Assert.DoesNotContain(Canary, page.Html);
                Assert.Empty(page.Errors);
            }
        }
    }

    [Fact]
    public async Task After_its_minute_the_other_process_shows_the_empty_form()
    {
        var shown = await RefusedAsync(_ana, "/m/11/2");
        using var there = Elsewhere(_ana);
        _other.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains(Canary, (await there.OpenAsync(shown)).Html);
        _other.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("", (await there.OpenAsync(shown)).Value("Words"));
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task Once_the_visit_was_ended_from_another_browser_neither_process_shows_it()
    {
        var shown = await RefusedAsync(_ana, "/m/11/2");
        using var there = Elsewhere(_ana);
        Assert.Contains(Canary, (await there.OpenAsync(shown)).Html);
        using var phone = _app.Somebody();
        await (await phone.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = _ana.Name!, ["Passphrase"] = App.Passphrase });

        await (await phone.OpenAsync("/s/1")).SubmitAsync(button: "End all other visits");

        foreach (var visitor in (Visitor[])[there, _ana])
        {
            var page = await visitor.OpenAsync(shown);
            Assert.Equal("/in", page.Path);
            Assert.DoesNotContain(Canary, page.Html);
        }
    }

    [Fact]
    [Trait("Security", "7.6")]
    public async Task The_row_of_a_refused_form_is_of_the_same_size_whatever_was_typed_and_holds_none_of_it()
    {
        await RefusedAsync(_ana, "/m/11/2");
        await RefusedAsync(_ana, "/m/11/2", " and sang");

        var table = (await Image.ReadAsync(_app.Database))["shown"];

        Assert.Equal(2, table.Rows.Count);
        Assert.Single(table.Rows.Select(row => ((byte[])row[table.At("sealed")]!).Length).Distinct());
        await Canaries.EnsureAbsentAsync(_app.Database, ["kingfisher"], [System.Text.Encoding.UTF8.GetBytes("kingfisher")]);
    }

    /// <summary>Sends more than the form takes, to the first process, and gives the way to what came of it.</summary>
    private static async Task<string> RefusedAsync(Visitor visitor, string path, string more = "")
    {
        var form = await visitor.OpenAsync(path);
        using var typed = new FormUrlEncodedContent([new("Words", Canary + more + new string('x', 20_000)), new("__t", form.Value("__t"))]);
        using var refused = await visitor.AskAsync(HttpMethod.Post, path, typed, ("Sec-Fetch-Mode", "navigate"));
        Assert.Equal(HttpStatusCode.SeeOther, refused.StatusCode);
        return refused.Headers.Location!.ToString();
    }

    private Visitor Elsewhere(Visitor visitor) => At(_other, visitor);

    /// <summary>The same browser, sent to a process of somebody's choice.</summary>
    private static Visitor At(App app, Visitor visitor)
    {
        var there = new Visitor(app.Address, "en", visitor.Name);
        foreach (var (name, value) in visitor.Cookies)
        {
            there.Cookies[name] = value;
        }

        return there;
    }
}
