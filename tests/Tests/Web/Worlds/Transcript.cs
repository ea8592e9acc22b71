using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Worlds;

/// <summary>One answer as it went over the line: hidden is only what is drawn by lot, found by its name in <see cref="Masks"/>.</summary>
/// <param name="Asked">Method and address.</param>
/// <param name="Told">Status, each header and the body, masked.</param>
internal sealed record Answer(string Asked, string Told);

/// <summary>
/// Everything Ben is answered: every page he can reach, then what he can take along, then every form on every page, empty, filled and by each of its
/// buttons, then
/// every page that tells of what is shared once more, and all of them when his notes are put away.
/// </summary>
internal sealed partial class Transcript(Visitor ben)
{
    // What would end the visit or the account, or change the keys to it; each is looked at, and sent only with a wrong passphrase.
    private static readonly string[] s_notSent = ["/out", "/w"];

    // Pages that no link leads to where somebody is linked already, and a new page of the journal.
    private static readonly string[] s_unlinked = [
        "/u", "/out", "/h/2", "/m/5", "/m/6", "/m/36", "/s/8", "/s/9/1", "/s/9/2", "/s/10", "/s/10/1", "/o/1", "/o/2", "/m/9/5", "/m/9/6/1",
        "/m/AAAAAAAAAAAAAAAAAAAAAQ/2"];

    private readonly List<Answer> _answers = [];
    private readonly List<string> _asked = [];
    private Masks _masks = new(new HashSet<string>());
    private string _leadsTo = "";

    /// <summary>The answers in the order they were asked for.</summary>
    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>Method and path of each request.</summary>
    public IReadOnlyList<string> Asked => _asked;

    /// <summary>Asks for everything.</summary>
    /// <param name="known">The ids in the database before, which are never hidden.</param>
    /// <param name="space">The address of what both share.</param>
    /// <param name="putAway">Lets so much time pass that his notes are put away.</param>
    /// <param name="only">The pages to ask for, and none that they lead to; null for all.</param>
    public async Task TakeAsync(IReadOnlySet<string> known, string space, Action putAway, IReadOnlyList<string>? only = null)
    {
        _masks = new(known);
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        HashSet<string> seen = only is null ? ["/t", .. s_unlinked, space + "/6"] : [.. only];
        Queue<string> todo = new(seen);
        while (todo.TryDequeue(out var path))
        {
            var html = pages[path] = await AskAsync(HttpMethod.Get, path, null);
            using var document = Parsed(html);
            foreach (var link in document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Append(_leadsTo)
                .Where(href => only is null && href.StartsWith('/') && href is not "/w" and not "/out" && !Masks.IsNewPage(href)))
            {
                if (seen.Add(link))
                {
                    todo.Enqueue(link);
                }
            }
        }

        foreach (var check in (string?[])[null, "1"])
        {
            using var form = Parsed(pages["/s/5"]);
            await PostAsync(
                "/s/5", form.QuerySelector<IHtmlFormElement>("main form[method=post]")!, new() { ["Passphrase"] = App.Passphrase },
                check is null ? null : ("check", check));
        }

        _masks.HidesHeads = true;
        foreach (var (path, html) in pages)
        {
            using var document = Parsed(html);
            foreach (var form in document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]"))
            {
                await SendAsync(form, path);
            }
        }

        // Once more, after everything that was done; and then all of it with his notes closed.
        await LookAsync([.. pages.Keys.Where(path => path.StartsWith("/o", StringComparison.Ordinal) || path is "/t" or "/s/6")]);
        putAway();
        await LookAsync([.. pages.Keys]);
    }

    /// <summary>Asks for these pages alone, and gives their answers.</summary>
    /// <param name="known">As for <see cref="TakeAsync"/>.</param>
    public async Task<IReadOnlyList<Answer>> LookAsync(IReadOnlySet<string> known, string[] pages)
    {
        _masks = new(known);
        return await LookAsync(pages);
    }

    private async Task<IReadOnlyList<Answer>> LookAsync(string[] pages)
    {
        var before = _answers.Count;
        foreach (var page in pages)
        {
            await AskAsync(HttpMethod.Get, page, null);
        }

        return _answers[before..];
    }

    // By its first button: empty, for what it says of mistakes, and filled. By each other button as it is filled then, with every box ticked.
    private async Task SendAsync(IHtmlFormElement form, string path)
    {
        var filled = Filled(form, path);
        var buttons = form.QuerySelectorAll<IHtmlButtonElement>("button").ToList();
        List<(IHtmlButtonElement? Button, Dictionary<string, string> Fill)> ways =
            [
                (buttons.FirstOrDefault(), []),
                .. buttons.Where((button, at) => (at == 0 && filled.Count > 0) || (at > 0 && IsAnotherWay(button))).Select(button => (button, filled))];
        foreach (var (button, fill) in ways)
        {
            var action = button?.GetAttribute("formaction") is { Length: > 0 } other ? other : form.GetAttribute("action") is { Length: > 0 } to ? to : path;
            if (!s_notSent.Contains(action.Split('?')[0]))
            {
                await PostAsync(action, form, fill, button?.Name is { Length: > 0 } name ? (name, button.Value) : null);
            }
        }
    }

    private static bool IsAnotherWay(IHtmlButtonElement button) => button.HasAttribute("formaction") || button.Name is { Length: > 0 };

    // With a wrong passphrase wherever one is asked for.
    private static Dictionary<string, string> Filled(IHtmlFormElement form, string path)
    {
        Dictionary<string, string> filled = [];
        foreach (var control in form.Elements)
        {
            var (name, value) = control switch
            {
                IHtmlInputElement { Type: "password" } input => (input.Name, "not the passphrase at all"),
                IHtmlInputElement { Type: "date" } input => (input.Name, "2027-04-20"),
                IHtmlInputElement { Type: "radio" or "checkbox" } input => (input.Name, input.Value),
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

        return filled;
    }

    private async Task PostAsync(string action, IHtmlFormElement form, Dictionary<string, string> fill, (string Name, string Value)? pressed)
    {
        List<KeyValuePair<string, string>> fields = [
            .. form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Where(input => input.Name is { Length: > 0 })
                .Select(input => KeyValuePair.Create(input.Name!, input.Value)),
            .. fill];
        if (pressed is { } button)
        {
            fields.Add(new(button.Name, button.Value));
        }

        using var content = new FormUrlEncodedContent(fields);
        await AskAsync(HttpMethod.Post, action, content);
    }

    private async Task<string> AskAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var response = await ben.AskAsync(method, path, content);
        var body = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        _leadsTo = response.Headers.Location is { IsAbsoluteUri: false } to ? to.ToString().Split('#')[0] : "";
        if (response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            using var document = Parsed(body);
            _masks.Learn(document);
        }

        var told = new StringBuilder().Append((int)response.StatusCode).Append('\n');
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            told.Append(name).Append(": ")
                .AppendJoin(", ", name == "Date" ? values.Select(Masks.Length) : name == "Set-Cookie" ? values.Select(Masks.OfCookie) : values).Append('\n');
        }

        told.Append(body);
        _asked.Add($"{method} {path.Split('?')[0]}");
        _answers.Add(new(_masks.Of($"{method} {path}"), _masks.Of(told.ToString())));
        if (response.StatusCode is HttpStatusCode.InternalServerError)
        {
            throw new InvalidOperationException($"{method} {path} was answered with a 500.");
        }

        return body;
    }

    private static IHtmlDocument Parsed(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
}

/// <summary>
/// What is drawn by lot in an answer, each found by its name and told by its length: the token of a form (<c>__t</c>), the id of the reader's own next thing
/// (<c>New</c>, <c>Id</c>, the address of a new page, and that of what they propose), words offered for a passphrase (<c>Offered</c>), a code to invite
/// by (<c>#code</c>), the value of a cookie, and
/// once the reader has written, the head of a record under its own name. All else is compared byte for byte.
/// </summary>
/// <param name="known">Ids there were before: never hidden.</param>
internal sealed partial class Masks(IReadOnlySet<string> known)
{
    private static readonly string[] s_drawn = ["__t", "New", "Id", "Offered"];
    private readonly Dictionary<string, string> _drawn = new(StringComparer.Ordinal);

    /// <summary>True once the reader has written: how a record ends hangs on keys drawn by lot then.</summary>
    public bool HidesHeads { get; set; }

    /// <summary>The address of a page that nobody has written yet.</summary>
    public static bool IsNewPage(string href) => NewPage().IsMatch(href);

    /// <summary>How long something is, in place of it.</summary>
    public static string Length(string value) => $"({value.Length})";

    /// <summary>A cookie with the length of its value in place of it.</summary>
    public static string OfCookie(string cookie) => Cookie().Replace(cookie, match => $"{match.Groups[1].Value}={Length(match.Groups[2].Value)}");

    /// <summary>Notes what a page has drawn by lot.</summary>
    public void Learn(IHtmlDocument page)
    {
        foreach (var field in page.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]"))
        {
            // A part of a form has its own name before it.
            if (field.Name?.Split('.')[^1] is { } name && s_drawn.Contains(name, StringComparer.Ordinal))
            {
                Note(name, field.Value);
            }
        }

        foreach (var link in page.QuerySelectorAll("main .acts a[href]").Select(link => NewPage().Match(link.GetAttribute("href")!))
            .Where(link => link.Success))
        {
            Note("page", link.Groups[1].Value);
        }

        foreach (var code in page.QuerySelectorAll("#code"))
        {
            Note("code", code.TextContent.Trim());
        }

        foreach (var receipt in page.QuerySelectorAll(".receipt").Select(receipt => Receipt().Match(receipt.TextContent))
            .Where(receipt => HidesHeads && receipt.Success))
        {
            Note("head", receipt.Groups[1].Value);
        }
    }

    /// <summary>An answer without what was drawn by lot.</summary>
    public string Of(string text)
    {
        foreach (var proposed in OwnProposal().Matches(text).Select(match => match.Groups[1].Value))
        {
            Note("proposal", proposed);
        }

        var masked = Word().Replace(text, word => _drawn.GetValueOrDefault(word.Value, word.Value));
        return _drawn.Where(drawn => drawn.Key.Contains(' ', StringComparison.Ordinal))
            .Aggregate(masked, (left, drawn) => left.Replace(drawn.Key, drawn.Value, StringComparison.Ordinal));
    }

    private void Note(string name, string value)
    {
        if (value.Length > 0 && !known.Contains(value))
        {
            _drawn.TryAdd(
                value,
                name == "__t"
                    ? $"token {Length(value)}"
                    : $"{name} {_drawn.Values.Count(drawn => drawn.StartsWith(name + " ", StringComparison.Ordinal))} "
                        + $"{(name == "Offered" ? "" : Length(value))}");
        }
    }

    [GeneratedRegex(@"(?<![\w-])[\w-]{22,}(?![\w-])", RegexOptions.None, 1000)]
    private static partial Regex Word();

    // What the reader proposes has an id of its own, which no form has made.
    [GeneratedRegex(@"/o/[\w-]{22}/20/([\w-]{22})", RegexOptions.None, 1000)]
    private static partial Regex OwnProposal();

    [GeneratedRegex(@"^/m/([\w-]{22})/2$", RegexOptions.None, 1000)]
    private static partial Regex NewPage();

    [GeneratedRegex(@"^\d+:([0-9a-f]{64})$", RegexOptions.None, 1000)]
    private static partial Regex Receipt();

    [GeneratedRegex("^(__Host-[a-z])=([^;]*)", RegexOptions.None, 1000)]
    private static partial Regex Cookie();
}
