using System.Text.RegularExpressions;

namespace Steadfast.Tests.Support;

/// <summary>Somebody at a browser without script: keeps cookies, follows links and redirects, submits the forms that are there.</summary>
internal sealed partial class Visitor : IDisposable
{
    // As today's browsers say of every page they are to show: what is shown again after a form then stands at an address of its own.
    private static readonly (string, string)[] s_navigating = [("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Site", "same-origin")];

    private readonly HttpClient _browser;
    private readonly Uri _address;
    private readonly string _language;

    public Visitor(Uri address, string language = "en", string? name = null, string? token = null)
    {
        (_address, _language, Name) = (address, language, name);
        _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        if (token is not null)
        {
            Cookies[SignedIn.Cookie] = token;
        }
    }

    /// <summary>The sign-in name; null for somebody without an account.</summary>
    public string? Name { get; }

    /// <summary>What the session cookie holds; empty if there is none.</summary>
    public string Token { get => Cookies.GetValueOrDefault(SignedIn.Cookie, ""); set => Cookies[SignedIn.Cookie] = value; }

    /// <summary>Name and value of each cookie. Secure ones too: browsers keep those of http://localhost.</summary>
    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens a page and follows where it leads on this site; its path is told without the key under which it was shown again.</summary>
    public Task<Page> OpenAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>Sends a form's fields as a browser would.</summary>
    public Task<Page> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) => SendAsync(HttpMethod.Post, path, fields);

    /// <summary>One request, without following where it leads.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept-Language", _language);
        if (Cookies.Count > 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await _browser.SendAsync(request);
        Remember(response);
        return response;
    }

    public void Dispose() => _browser.Dispose();

    private async Task<Page> SendAsync(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>>? fields)
    {
        for (var hop = 0; hop < 10; hop++)
        {
            using var content = fields is null ? null : new FormUrlEncodedContent(fields);
            using var response = await AskAsync(method, path, content, s_navigating);
            if (response.Headers.Location is not { } to)
            {
                return new(this, ShownAgain().Replace(path, ""), response.StatusCode, await response.Content.ReadAsStringAsync());
            }

            var next = new Uri(new Uri(_address, path), to);
            if (next.Host != _address.Host)
            {
                return new(this, next.ToString(), response.StatusCode, "");
            }

            (method, path, fields) = (HttpMethod.Get, next.PathAndQuery, null);
        }

        throw new InvalidOperationException($"{path} leads in a circle.");
    }

    [GeneratedRegex(@"[?&]r=[\w-]{22}$", RegexOptions.None, 1000)]
    private static partial Regex ShownAgain();

    private void Remember(HttpResponseMessage response)
    {
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = cookie.Split(';')[0].Split('=', 2) is [var first, var second] ? (first, second) : (cookie, "");
            if (value.Length == 0)
            {
                Cookies.Remove(name);
            }
            else
            {
                Cookies[name] = value;
            }
        }
    }
}
