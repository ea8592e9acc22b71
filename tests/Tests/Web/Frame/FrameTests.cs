using System.Globalization;
using System.Net;
using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Tests.Web.Frame;

/// <summary>The frame around every page, as visitors meet it.</summary>
public sealed partial class FrameTests : IAsyncLifetime
{
    private static readonly string[] s_public = ["/", "/a", "/a/1", "/in", "/new", "/back", "/h", "/g", "/g/1", "/g/f"];
    private static readonly string[] s_signedIn = ["/t", "/m", "/o", "/s", "/h", "/g"];

    private App _app = null!;

    public async ValueTask InitializeAsync() =>
        _app = await App.StartAsync("--Steadfast:Contact=by the blue letter box", "--Steadfast:PseudoLocales=true", "--Steadfast:Country=GB");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Security", "S17")]
    [Trait("Article", "4.1")]
    public async Task The_front_page_says_who_runs_this_copy_and_that_a_partner_who_runs_it_can_read_it()
    {
        using var anybody = _app.Somebody();

        var page = await anybody.OpenAsync("/");

        Assert.Contains("When trust is broken, it takes more than good will to feel safe again.", page.Text);
        Assert.Contains("Maria Silva", page.Text);
        Assert.Contains("by the blue letter box", page.Text);
        Assert.Contains("If your partner runs this copy, they can read it.", page.Text);
        Assert.Contains("Who this is not for", page.Text);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/h']"));
    }

    [Fact]
    [Trait("Security", "S1")]
    public async Task Leave_is_on_every_page_and_first_to_reach_by_keyboard()
    {
        using var anybody = _app.Somebody();
        using var ana = await _app.SignUpAsync();
        foreach (var (visitor, paths) in new[] { (anybody, s_public), (ana, s_signedIn), (ana, ["/nowhere"]) })
        {
            foreach (var path in paths)
            {
                var page = await visitor.OpenAsync(path);

                Assert.Equal("/w", page.Document.QuerySelector("body a, body button, body input")?.GetAttribute("href"));
                Assert.Single(page.Document.QuerySelectorAll("header.top a.leave[href='/w']"));
                Assert.Single(page.Document.QuerySelectorAll("h1"));
            }
        }
    }

    [Fact]
    [Trait("Security", "S7")]
    public async Task Every_page_has_the_same_neutral_title()
    {
        using var anybody = _app.Somebody();
        using var ana = await _app.SignUpAsync();

        foreach (var page in await Task.WhenAll([.. s_public.Select(anybody.OpenAsync), .. s_signedIn.Select(ana.OpenAsync), ana.OpenAsync("/nowhere")]))
        {
            Assert.Equal("Notes", page.Document.Title);
        }
    }

    [Fact]
    public async Task Signed_out_every_path_that_is_not_public_is_the_same_redirect()
    {
        using var anybody = _app.Somebody();
        var answers = new HashSet<string>();
        foreach (var path in new[] { "/t", "/m", "/o", "/o/AAAAAAAAAAAAAAAAAAAAAA", "/s/7", "/d", "/nowhere", "/nowhere/at/all?x=1" })
        {
            using var get = await anybody.AskAsync(HttpMethod.Get, path);
            answers.Add(await Said(get));
            using var post = await anybody.AskAsync(HttpMethod.Post, path, new FormUrlEncodedContent([]));
            answers.Add(await Said(post));
        }

        Assert.StartsWith("302 /in\n", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signed_in_an_unknown_path_a_strangers_space_and_a_malformed_id_are_one_and_the_same_404()
    {
        using var ana = await _app.SignUpAsync();
        var answers = new HashSet<string>();
        foreach (var path in new[] { "/nowhere", "/o/AAAAAAAAAAAAAAAAAAAAAA", "/o/AAAAAAAAAAAAAAAAAAAAAA/1", "/o/not-an-id", "/o/not-an-id/1",
            "/o/AAAAAAAAAAAAAAAAAAAAAA/AAAAAAAAAAAAAAAAAAAAAA", "/m/AAAAAAAAAAAAAAAAAAAAAA", "/g/99" })
        {
            using var answer = await ana.AskAsync(HttpMethod.Get, path);
            answers.Add(await Said(answer));
            Assert.True(_app.Logs.Errors.Count == 0, path + string.Concat(_app.Logs.Errors));
        }

        Assert.StartsWith("404 ", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_request_of_ours_is_refused_with_a_page_and_never_with_a_fault()
    {
        using var ana = await _app.SignUpAsync();
        async Task Expect(int status, HttpMethod method, string path, HttpContent? content = null)
        {
            using var answer = await ana.AskAsync(method, path, content);
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Contains("class=\"leave\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await Expect(405, HttpMethod.Put, "/t", new FormUrlEncodedContent([]));
        await Expect(405, HttpMethod.Delete, "/m");
        await Expect(415, HttpMethod.Post, "/s/4", new StringContent("{}", Encoding.UTF8, "application/json"));
        await Expect(415, HttpMethod.Post, "/s/4", new StringContent("a=b", Encoding.Unicode, "application/x-www-form-urlencoded"));
        await Expect(400, HttpMethod.Post, "/s/4", new StringContent("a=b", Encoding.UTF8, "application/x-www-form-urlencoded"));
        await Expect(415, HttpMethod.Post, "/s/4", new MultipartFormDataContent { { new StringContent("x"), "file", "x.txt" } });
        await Expect(400, HttpMethod.Post, "/s/4", new FormUrlEncodedContent([KeyValuePair.Create("a", "b")]));
        await Expect(400, HttpMethod.Post, "/d", new FormUrlEncodedContent([KeyValuePair.Create("a", "b")]));
        await Expect(413, HttpMethod.Post, "/s/4", new FormUrlEncodedContent([KeyValuePair.Create("a", new string('x', Product.MaxBodyBytes))]));
        await Expect(413, HttpMethod.Post, "/s/4", new FormUrlEncodedContent(Enumerable.Range(0, 700).Select(i => KeyValuePair.Create($"f{i}", "x"))));
        await Expect(400, HttpMethod.Post, "/h", new FormUrlEncodedContent([]));
        Assert.Empty(_app.Logs.Errors);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_told_on_a_page_and_its_words_stay_out_of_the_log()
    {
        await using var app = await App.StartAsync(builder => builder.Services.AddSingleton<IAntiforgery, Faulty>());
        using var anybody = app.Somebody();

        var page = await anybody.OpenAsync("/in");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("Something went wrong here", page.Heading);
        Assert.True(page.Has("a.leave"));
        Assert.Contains(typeof(InvalidOperationException).FullName!, Assert.Single(app.Logs.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains("kingfisher", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_is_one_plain_word()
    {
        using var anybody = _app.Somebody();

        using var answer = await anybody.AskAsync(HttpMethod.Get, "/healthz", null, ("Host", "notes.example.org"));

        Assert.Equal("ok\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Over_plain_http_from_elsewhere_every_path_says_how_to_get_https()
    {
        using var anybody = _app.Somebody();
        var answers = new HashSet<string>();
        foreach (var path in new[] { "/", "/in", "/t", "/nowhere" })
        {
            using var answer = await anybody.AskAsync(HttpMethod.Get, path, null, ("Host", "notes.example.org"), ("X-Forwarded-Proto", "https"));
            answers.Add(await Said(answer));
        }

        var said = Assert.Single(answers);
        Assert.StartsWith("403 ", said, StringComparison.Ordinal);
        Assert.Contains("This address needs HTTPS", said, StringComparison.Ordinal);
        // That page has the look of all others, and its way out leads out.
        using var style = await anybody.AskAsync(HttpMethod.Get, "/style.css", null, ("Host", "notes.example.org"));
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        using var leaving = await anybody.AskAsync(HttpMethod.Get, "/w", null, ("Host", "notes.example.org"));
        Assert.Equal("https://www.bbc.co.uk/weather", leaving.Headers.Location?.ToString());
        // Whoever set up the proxy is told, once.
        Assert.Single(_app.Logs.Lines, line => line.Contains("TrustedProxies does not name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readiness_is_whether_the_database_answers_and_health_is_not()
    {
        using var anybody = _app.Somebody();
        using var ready = await anybody.AskAsync(HttpMethod.Get, "/readyz", null, ("Host", "notes.example.org"));
        Assert.Equal((HttpStatusCode.OK, "ready\n"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));

        await using var gone = await Databases.FreshAsync();
        var stores = await gone.OpenAsync();
        await stores.DisposeAsync();
        await using var app = await App.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton(_ => new Soundness(stores))));
        using var somebody = app.Somebody();
        using var away = await somebody.AskAsync(HttpMethod.Get, "/readyz");
        using var health = await somebody.AskAsync(HttpMethod.Get, "/healthz");
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "away\n", HttpStatusCode.OK), (away.StatusCode, await away.Content.ReadAsStringAsync(), health.StatusCode));
    }

    [Fact]
    public async Task Where_the_pepper_was_replaced_people_are_told_what_still_opens_their_account()
    {
        const string Told = "Your recovery code still opens everything.";
        using var anybody = _app.Somebody();
        var before = await (await anybody.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = "quiet-otter-12", ["Passphrase"] = "one two three" });

        PepperReplaced.Remember(_app.Database.Options.Folder);
        var after = await (await anybody.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = "quiet-otter-12", ["Passphrase"] = "one two three" });

        Assert.DoesNotContain(Told, before.Text, StringComparison.Ordinal);
        Assert.Contains(Told, after.Text, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void What_others_on_the_machine_could_read_is_told_with_what_helps()
    {
        var folder = _app.Database.Options.Folder;
        Assert.Empty(Running.Open(folder));

        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(Path.Combine(folder, "pepper"), UnixFileMode.UserRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(Path.Combine(folder, "settings.json"), UnixFileMode.UserRead | UnixFileMode.OtherRead);

        Assert.Equal(["the data folder (chmod 700)", "settings.json (chmod 600)", "pepper (chmod 600)"], Running.Open(folder));
    }

    [Fact]
    public async Task A_trusted_proxy_is_believed_about_https()
    {
        await using var app = await App.StartAsync("--Steadfast:TrustedProxies=10.0.0.0/8, 127.0.0.1, ::1", "--Steadfast:Hsts=true");
        using var anybody = app.Somebody();

        using var answer = await anybody.AskAsync(
            HttpMethod.Get, "/", null, ("Host", "notes.example.org"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "192.0.2.7"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    [Trait("Security", "S21")]
    public async Task The_headers_of_each_kind_of_answer_are_the_approved_ones()
    {
        using var anybody = _app.Somebody();
        using var ana = await _app.SignUpAsync();
        var said = new StringBuilder();
        foreach (var (visitor, path) in new[] { (anybody, "/"), (anybody, "/in"), (anybody, "/t"), (ana, "/t"), (ana, "/s/4"), (ana, "/nowhere"),
            (anybody, "/style.css"), (anybody, "/page.js"), (anybody, "/healthz"), (ana, "/w") })
        {
            using var answer = await visitor.AskAsync(HttpMethod.Get, path);
            said.Append(CultureInfo.InvariantCulture, $"{(visitor == ana ? "signed in" : "anybody")} GET {path} {(int)answer.StatusCode}\n");
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers)
                .Where(header => header.Key is not ("Date" or "Content-Length" or "ETag" or "Transfer-Encoding"))
                .OrderBy(header => header.Key, StringComparer.Ordinal))
            {
                foreach (var value in values)
                {
                    said.Append(CultureInfo.InvariantCulture, $"  {name}: {Token().Replace(value, "$1=…")}\n");
                }
            }
        }

        Approved.Matches(said.ToString(), "headers.txt");
    }

    [Fact]
    [Trait("Security", "S8")]
    public async Task The_two_cookies_are_bound_to_this_host_and_end_with_the_browser()
    {
        using var anybody = _app.Somebody();

        using var answer = await anybody.AskAsync(HttpMethod.Get, "/in");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^__Host-f=[^;]+; path=/; secure; samesite=strict; httponly$", cookie);
    }

    [Fact]
    [Trait("Security", "S4")]
    public async Task Leaving_ends_the_session_empties_the_browser_and_goes_elsewhere()
    {
        using var ana = await _app.SignUpAsync();
        var token = ana.Cookies["__Host-s"];

        using var answer = await ana.AskAsync(HttpMethod.Get, "/w");

        Assert.Equal("https://www.bbc.co.uk/weather", answer.Headers.Location?.ToString());
        Assert.Equal("\"cache\", \"cookies\", \"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
        Assert.Empty(ana.Cookies);
        ana.Cookies["__Host-s"] = token;
        Assert.Equal("/in", (await ana.OpenAsync("/t")).Path);
    }

    [Theory]
    [Trait("Security", "S4")]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    public async Task Fetching_the_leave_control_ahead_leaves_nothing(string header, string value)
    {
        using var ana = await _app.SignUpAsync();

        using var answer = await ana.AskAsync(HttpMethod.Get, "/w", null, (header, value));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("/t", (await ana.OpenAsync("/t")).Path);
    }

    [Fact]
    public async Task Visitors_have_three_ways_to_go_and_people_with_an_account_five()
    {
        using var anybody = _app.Somebody();
        using var ana = await _app.SignUpAsync();

        Assert.Equal(
            ["Front", "Sign in", "Help", "Guide"], (await anybody.OpenAsync("/h")).Document.QuerySelectorAll(".places a").Select(link => link.TextContent));
        Assert.Equal(
            ["Today", "Mine", "Ours", "Help", "Guide"], (await ana.OpenAsync("/h")).Document.QuerySelectorAll(".places a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Help_opens_the_operators_country()
    {
        using var anybody = _app.Somebody();

        var page = await anybody.OpenAsync("/h");

        Assert.Contains("United Kingdom", page.Texts("h3"));
        Assert.NotNull(page.Document.QuerySelector(".reach a[href='tel:08082000247']"));
    }

    [Fact]
    public async Task The_guide_has_its_chapters_and_each_leads_to_the_next()
    {
        using var anybody = _app.Somebody();
        var list = await anybody.OpenAsync("/g");

        Assert.Contains("Owning it, and asking about it", list.Texts(".lines a"));
        var page = await list.FollowAsync("How promises work here");
        foreach (var chapter in Chapter.All.Where(chapter => !chapter.IsForASituation).Skip(1))
        {
            page = await page.FollowAsync("Next: " + chapter.Title);
            Assert.Equal(chapter.Title, page.Heading);
        }

        Assert.DoesNotContain("Next:", page.Everything);
    }

    [Fact]
    public async Task In_the_lengthened_language_no_word_of_ours_stands_without_its_key()
    {
        using var anybody = _app.Somebody("qps-ploc, en;q=0.5");
        using var ana = await _app.SignUpAsync(new Preferences(Language: "qps-ploc"));

        foreach (var page in await Task.WhenAll(
            [.. s_public.Select(anybody.OpenAsync), .. s_signedIn.Select(ana.OpenAsync), ana.OpenAsync("/s/4"), ana.OpenAsync("/nowhere")]))
        {
            Assert.Equal("qps-ploc", page.Document.DocumentElement.GetAttribute("lang"), ignoreCase: true);
            Assert.True(Unwrapped(page).Count == 0, $"{page.Path}: {string.Join(" | ", Unwrapped(page))}");
        }
    }

    [Fact]
    public async Task In_the_mirrored_language_pages_run_from_right_to_left()
    {
        using var ana = await _app.SignUpAsync(new Preferences(Language: "qps-plocm"));

        Assert.Equal("rtl", (await ana.OpenAsync("/h")).Document.DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public async Task Made_up_languages_are_for_copies_that_ask_for_them()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody("qps-ploc");

        Assert.Equal("en", (await anybody.OpenAsync("/h")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task The_theme_somebody_chose_is_on_every_page(string theme)
    {
        using var ana = await _app.SignUpAsync(new Preferences(Theme: theme));

        Assert.Equal(theme, (await ana.OpenAsync("/h")).Document.DocumentElement.GetAttribute("data-theme"));
    }

    /// <summary>Words a person would read that do not stand between ⟦ and ⟧, without names, numbers and what says its own language.</summary>
    private static List<string> Unwrapped(Page page)
    {
        foreach (var own in page.Document.QuerySelectorAll("[translate=no], [lang]:not(html), bdi, .name, .num, option, script, title, textarea").ToList())
        {
            own.Remove();
        }

        var texts = page.Document.Body!.Descendants<IText>().Select(text => text.Text)
            .Concat(page.Document.QuerySelectorAll("[aria-label]").Select(element => element.GetAttribute("aria-label")!));
        return [.. texts.Select(text => Wrapped().Replace(text, "").Trim()).Where(rest => rest.Any(char.IsLetter))];
    }

    private static async Task<string> Said(HttpResponseMessage answer) =>
        $"{(int)answer.StatusCode} "
            + $"{answer.Headers.Location}\n{answer.Headers.Where(header => header.Key != "Date").Aggregate("", (all, header) => $"{all}{header.Key}: "
                + "{string.Join(',', header.Value)}\n")}\n{await answer.Content.ReadAsStringAsync()}";

    [GeneratedRegex("⟦([^⟦⟧]|⟦[^⟦⟧]*⟧)*⟧")]
    private static partial Regex Wrapped();

    [GeneratedRegex("(__Host-[a-z])=[^;]+(?=; p|; s)")]
    private static partial Regex Token();

    /// <summary>A part of the program that is broken, and says in its exceptions what it was given.</summary>
    private sealed class Faulty : IAntiforgery
    {
        public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => throw new InvalidOperationException("The kingfisher was back this morning.");

        public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => GetAndStoreTokens(httpContext);

        public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(GetAndStoreTokens(httpContext) is not null);

        public Task ValidateRequestAsync(HttpContext httpContext) => IsRequestValidAsync(httpContext);

        public void SetCookieTokenAndHeader(HttpContext httpContext) => GetAndStoreTokens(httpContext);
    }
}
