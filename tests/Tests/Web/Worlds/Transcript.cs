using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Worlds;

/// <summary>One answer as it went over the line: nothing is left out of it but tokens, and ids that were made for this reader's own next thing.</summary>
/// <param name="Asked">Method and address.</param>
/// <param name="Told">Status, each header and the body, masked.</param>
internal sealed record Answer(string Asked, string Told);

/// <summary>Everything Ben is answered: every page he can reach, then what he can take along, then every form on every page, empty and filled.</summary>
internal sealed partial class Transcript(Visitor ben)
{
    // What would end the visit or the account, or change the keys to it; each is looked at, and sent only with a wrong passphrase.
    private static readonly string[] s_notSent = ["/out", "/w"];

    // Pages that no link leads to where somebody is linked already, and a new page of the journal.
    private static readonly string[] s_unlinked = ["/u", "/out", "/h/2", "/m/5", "/m/6", "/m/36", "/s/8", "/s/9/1", "/s/9/2", "/s/10", "/s/10/1", "/o/1", "/o/2", "/m/9/5", "/m/9/6/1", "/m/AAAAAAAAAAAAAAAAAAAAAQ/2"];

    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private readonly List<Answer> _answers = [];
    private readonly List<string> _asked = [];
    private string _leadsTo = "";
    private bool _hasWritten;

    /// <summary>The answers in the order they were asked for.</summary>
    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>Method and path of each request.</summary>
    public IReadOnlyList<string> Asked => _asked;

    /// <summary>Asks for everything.</summary>
    /// <param name="known">The ids in the database before; whatever else looks like an id and is offered for a new thing is the reader's own.</param>
    /// <param name="space">The address of what both share.</param>
    /// <param name="isWhole">False to leave out the pages that read nothing but the reader's own notes.</param>
    public async Task TakeAsync(IReadOnlySet<string> known, string space, bool isWhole)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        HashSet<string> seen = ["/t", .. s_unlinked, space + "/6"];
        Queue<string> todo = new(seen);
        while (todo.TryDequeue(out var path))
        {
            if (!isWhole && ReadsOwnNotes(path))
            {
                continue;
            }

            var html = await AskAsync(HttpMethod.Get, path, null, known);
            pages[path] = html;
            using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
            foreach (var link in document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Append(_leadsTo).Where(href => href.StartsWith('/') && href is not "/w" and not "/out" && !NewPage().IsMatch(href)))
            {
                if (seen.Add(link))
                {
                    todo.Enqueue(link);
                }
            }
        }

        foreach (var check in (string?[])[null, "1"])
        {
            await PostAsync("/s/5", pages["/s/5"], new() { ["Passphrase"] = App.Passphrase }, check is null ? null : ("check", check), known);
        }

        foreach (var (path, html) in pages)
        {
            using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
            _hasWritten = true;
            foreach (var form in document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]"))
            {
                var action = form.GetAttribute("action") is { Length: > 0 } to ? to : path;
                if (s_notSent.Contains(action.Split('?')[0]))
                {
                    continue;
                }

                foreach (var fill in Fills(form, path))
                {
                    await PostAsync(action, html, fill, null, known, form);
                }
            }
        }

        // Once more, after everything that was done.
        foreach (var path in pages.Keys.Where(path => path.StartsWith("/o", StringComparison.Ordinal) || path is "/t" or "/s/6").ToList())
        {
            await AskAsync(HttpMethod.Get, path, null, known);
        }
    }

    /// <summary>Asks for these pages alone, and gives their answers.</summary>
    public async Task<IReadOnlyList<Answer>> LookAsync(IReadOnlySet<string> known, string[] pages)
    {
        var before = _answers.Count;
        foreach (var page in pages)
        {
            await AskAsync(HttpMethod.Get, page, null, known);
        }

        return _answers[before..];
    }

    // What was given, and what can be given, stands in somebody's notes and looks at what is shared; so does the first page of them.
    private static bool ReadsOwnNotes(string path) =>
        path.StartsWith("/m/", StringComparison.Ordinal) && !path.StartsWith("/m/26", StringComparison.Ordinal) && path is not ("/m/11" or "/m/27" or "/m/31" or "/m/31/4" or "/m/32" or "/m/33/1/5");

    // Empty first: what a form says of mistakes. Then filled; with a wrong passphrase wherever one is asked for.
    private static IEnumerable<Dictionary<string, string>> Fills(IHtmlFormElement form, string path)
    {
        yield return [];
        Dictionary<string, string> filled = [];
        foreach (var control in form.Elements)
        {
            var (name, value) = control switch
            {
                IHtmlInputElement { Type: "password" } input => (input.Name, "not the passphrase at all"),
                IHtmlInputElement { Type: "date" } input => (input.Name, "2027-04-20"),
                IHtmlInputElement { Type: "radio" } input => (input.Name, input.Value),
                IHtmlInputElement { Type: "text" } input => (input.Name, path.Contains("/4", StringComparison.Ordinal) ? "Benno" : "some words"),
                IHtmlTextAreaElement area => (area.Name, "some more words"),
                IHtmlSelectElement select => (select.Name, select.Options.Length > 0 ? select.Options[0].Value : ""),
                _ => (null, ""),
            };
            if (name is { Length: > 0 })
            {
                filled[name] = value;
            }
        }

        if (filled.Count > 0)
        {
            yield return filled;
        }
    }

    private async Task PostAsync(string action, string html, Dictionary<string, string> fill, (string Name, string Value)? pressed, IReadOnlySet<string> known, IHtmlFormElement? form = null)
    {
        using var document = form is null ? new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html) : null;
        form ??= document!.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").First();
        List<KeyValuePair<string, string>> fields = [.. form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Where(input => input.Name is { Length: > 0 }).Select(input => KeyValuePair.Create(input.Name!, input.Value)), .. fill];
        if (pressed is { } button)
        {
            fields.Add(new(button.Name, button.Value));
        }

        using var content = new FormUrlEncodedContent(fields);
        await AskAsync(HttpMethod.Post, action, content, known);
    }

    private async Task<string> AskAsync(HttpMethod method, string path, HttpContent? content, IReadOnlySet<string> known)
    {
        using var response = await ben.AskAsync(method, path, content);
        var body = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        _leadsTo = response.Headers.Location is { IsAbsoluteUri: false } to ? to.ToString().Split('#')[0] : "";
        foreach (var own in NewId().Matches(body).Select(match => match.Groups[1].Value).Where(id => !known.Contains(id)))
        {
            _own.TryAdd(own, $"own-{_own.Count}");
        }

        var told = new StringBuilder().Append((int)response.StatusCode).Append('\n');
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            told.Append(name).Append(": ").AppendJoin(", ", name is "Date" ? ["-"] : values).Append('\n');
        }

        told.Append(body);
        _asked.Add($"{method} {path.Split('?')[0]}");
        _answers.Add(new(Masked($"{method} {path}"), Masked(told.ToString())));
        if (response.StatusCode is HttpStatusCode.InternalServerError)
        {
            throw new InvalidOperationException($"{method} {path} was answered with a 500.");
        }

        return body;
    }

    private string Masked(string text)
    {
        var masked = Cookie().Replace(Token().Replace(text, "token"), "$1=token;");
        // The head of what the reader has written meanwhile hangs on keys drawn by lot.
        masked = _hasWritten ? Head().Replace(masked, "head") : masked;
        masked = Id().Replace(masked, id => _own.GetValueOrDefault(id.Value, id.Value));
        return _own.Where(own => own.Key.Contains(' ', StringComparison.Ordinal)).Aggregate(masked, (left, own) => left.Replace(own.Key, own.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<![\w-])[\w-]{22,}(?![\w-])", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("""(?:name="(?!__)[^"]*" value="|href="/m/)([\w-]{22,}|[a-z]+(?: [a-z]+){4})(?:"|/2")""", RegexOptions.None, 1000)]
    private static partial Regex NewId();

    [GeneratedRegex(@"^/m/[\w-]{22}/2$", RegexOptions.None, 1000)]
    private static partial Regex NewPage();

    [GeneratedRegex(@"CfDJ8[\w-]+|\b[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}-[0-9A-HJKMNP-TV-Z]{6}\b", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, 1000)]
    private static partial Regex Head();

    [GeneratedRegex("(__Host-[a-z])=[^;]+;", RegexOptions.None, 1000)]
    private static partial Regex Cookie();
}
