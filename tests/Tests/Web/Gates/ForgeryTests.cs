using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;

namespace Steadfast.Tests.Web.Gates;

/// <summary>What another site, or somebody with another person's page, makes a browser send: refused at every address, and nothing is changed.</summary>
/// <remarks>security.md section 6, "CSRF"; ASVS 3.5.1 and 3.5.8.</remarks>
[Trait("Security", "CSRF")]
public sealed class ForgeryTests
{
    private const string Good = "its own token";

    [Fact]
    public async Task Nothing_that_another_site_can_send_is_done_at_any_address()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        await app.FillAsync(ana, ben, space);
        using var nobody = app.Somebody();
        var early = (await nobody.OpenAsync("/in")).Value("__t");
        var (anas, bens) = ((await ana.OpenAsync("/s/4")).Value("__t"), (await ben.OpenAsync("/s/4")).Value("__t"));
        var own = app.Address.GetLeftPart(UriPartial.Authority);
        (string Way, string? Token, bool WithCookie, (string, string)[] Headers)[] forgeries =
        [
            ("no token", null, true, []),
            ("no token, from here", null, true, [("Origin", own), ("Sec-Fetch-Site", "same-origin")]),
            ("an empty token", "", true, []),
            ("a made-up token", "CfDJ8" + new string('A', 150), true, []),
            ("another person's token", bens, true, []),
            ("a token from before signing in", early, true, []),
            ("a token without its cookie", anas, false, []),
            ("a foreign origin", anas, true, [("Origin", "https://elsewhere.example")]),
            ("a foreign port", anas, true, [("Origin", "http://localhost:1")]),
            ("another site", anas, true, [("Sec-Fetch-Site", "cross-site"), ("Origin", "null")]),
            ("a neighbouring site", anas, true, [("Sec-Fetch-Site", "same-site"), ("Origin", "null")]),
        ];
        var paths = await PathsAsync(app, ana, space);
        Assert.True(paths.Count >= 40, string.Join(' ', paths));
        var before = await StateAsync(app);

        List<string> faults = [];
        foreach (var path in paths)
        {
            foreach (var (way, token, withCookie, headers) in forgeries)
            {
                using var answer = await SendAsync(ana, HttpMethod.Post, path, token, withCookie, headers);
                if (answer.StatusCode != HttpStatusCode.BadRequest)
                {
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"POST {path} with {way}: {(int)answer.StatusCode}"));
                }
            }

            foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete, new("PROPPATCH")])
            {
                using var answer = await SendAsync(ana, method, path, anas, withCookie: true, []);
                if (answer.StatusCode != HttpStatusCode.MethodNotAllowed)
                {
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"{method} {path}: {(int)answer.StatusCode}"));
                }
            }
        }

        Assert.Empty(faults);
        Assert.Equal(before, await StateAsync(app));
        Assert.Equal("/t", (await ana.OpenAsync("/t")).Path);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("own", null)]
    [InlineData("null", null)]
    [InlineData("own", "same-origin")]
    [InlineData("null", "same-origin")]
    [InlineData("null", "none")]
    [InlineData("http://behind.a.proxy.example", "same-origin")]
    public async Task What_somebody_sends_from_their_own_page_is_done(string? origin, string? site)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var form = await ana.OpenAsync("/m/AAAAAAAAAAAAAAAAAAAAAQ/2");
        (string, string)[] headers =
        [
            .. origin is null ? Array.Empty<(string, string)>() : [("Origin", origin == "own" ? app.Address.GetLeftPart(UriPartial.Authority) : origin)],
            .. site is null ? Array.Empty<(string, string)>() : [("Sec-Fetch-Site", site)],
        ];
        using var fields = new FormUrlEncodedContent(
            form.Document.QuerySelectorAll("main form input[name]")
                .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")).Append(new("Words", "A page.")));

        using var answer = await ana.AskAsync(HttpMethod.Post, form.Path, fields, headers);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains("A page.", (await ana.OpenAsync("/m/AAAAAAAAAAAAAAAAAAAAAQ")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_kept_from_ones_own_page_and_from_nowhere_else()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, _) = await app.LinkAsync();
        var form = await ana.OpenAsync("/m/AAAAAAAAAAAAAAAAAAAAAQ/2");
        var (anas, bens) = (form.Value("__t"), (await ben.OpenAsync("/s/4")).Value("__t"));
        Assert.Equal(HttpStatusCode.OK, await KeepAsync("Hers.", anas));

        foreach (var token in (string?[])[null, "", "CfDJ8" + new string('A', 150), bens])
        {
            Assert.Equal(HttpStatusCode.BadRequest, await KeepAsync("Somebody else's.", token));
        }

        Assert.Equal("Hers.", (await ana.OpenAsync(form.Path)).Value("Words"));

        async Task<HttpStatusCode> KeepAsync(string words, string? token)
        {
            using var fields = new FormUrlEncodedContent(
            [
                new("Words", words), new("__form", form.Path), new("__who", form.Value("__who")), new("__keep", form.Value("__keep")),
                .. token is null ? Array.Empty<KeyValuePair<string, string>>() : [new("__t", token)],
            ]);
            using var answer = await ana.AskAsync(HttpMethod.Post, "/d", fields);
            return answer.StatusCode;
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        Visitor visitor, HttpMethod method, string path, string? token, bool withCookie, (string, string)[] headers)
    {
        var cookie = visitor.Cookies["__Host-f"];
        if (!withCookie)
        {
            visitor.Cookies.Remove("__Host-f");
        }

        using var fields = new FormUrlEncodedContent(
            [new("Words", "x"), new("Name", "x"), new("to", "/t"), .. token is null ? Array.Empty<KeyValuePair<string, string>>() : [new("__t", token)]]);
        var answer = await visitor.AskAsync(method, path, fields, headers);
        visitor.Cookies["__Host-f"] = cookie;
        return answer;
    }

    /// <summary>Each address there is, with what is there in place of its gaps.</summary>
    private static async Task<IReadOnlyList<string>> PathsAsync(App app, Visitor ana, string space)
    {
        var filled = await Walk.FilledAsync(ana, space);

        // Two answer GET alone: a health check, and leaving.
        return [
            .. app.Routes().Select(Walk.Pattern).Where(pattern => pattern is not ("/w" or "/healthz")).Select(filled).Distinct()
                .Order(StringComparer.Ordinal)];
    }

    /// <summary>All that the database holds, as one line a row.</summary>
    private static async Task<string> StateAsync(App app)
    {
        var said = new StringBuilder();
        foreach (var table in (await Image.ReadAsync(app.Database)).Tables)
        {
            foreach (var row in table.Rows)
            {
                said.Append(table.Name).AppendJoin('|', row.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value)).Append('\n');
            }
        }

        return said.ToString();
    }
}
