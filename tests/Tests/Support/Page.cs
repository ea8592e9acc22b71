using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Steadfast.Tests.Support;

/// <summary>A page as a person has it before them.</summary>
internal sealed class Page(Visitor visitor, string path, HttpStatusCode status, string html)
{
    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument(html);

    /// <summary>The page as it was parsed.</summary>
    public IHtmlDocument Document => _document;

    /// <summary>The page as it was sent.</summary>
    public string Html { get; } = html;

    /// <summary>The path and query it stands at, after redirects.</summary>
    public string Path { get; } = path;

    /// <summary>How it was answered.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Where its links lead, within the program, without fragments.</summary>
    public IReadOnlyList<string> Links =>
        [.. _document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(href => href.StartsWith('/')).Distinct()];

    /// <summary>What is wrong with the page's build: headings, ids, labels.</summary>
    public IEnumerable<string> Faults()
    {
        if (_document.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{Path}: {_document.QuerySelectorAll("h1").Length} h1";
        }

        foreach (var empty in _document.QuerySelectorAll("h1, h2, h3, legend, summary, button, a:not([href]), a[href='']")
            .Where(element => element.TextContent.AsSpan().Trim().IsEmpty || element.GetAttribute("href") == ""))
        {
            yield return $"{Path}: {empty.OuterHtml} says nothing, or leads nowhere";
        }

        foreach (var id in _document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1))
        {
            yield return $"{Path}: id {id.Key} stands {id.Count()} times";
        }

        foreach (var control in _document.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
        {
            if (control.Closest("label") is null && _document.QuerySelector($"label[for='{control.Id}']") is null && !control.HasAttribute("aria-label"))
            {
                yield return $"{Path}: {control.GetAttribute("name")} has no label";
            }
        }

        foreach (var form in _document.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelectorAll("[name=__t]").Length != 1))
        {
            yield return $"{Path}: a form has {form.QuerySelectorAll("[name=__t]").Length} tokens";
        }

        foreach (var element in _document.QuerySelectorAll("form, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea, select, "
            + "[contenteditable]")
            .Where(IsRemembered))
        {
            yield return $"{Path}: a browser remembers, or sends away, {element.NodeName} {element.GetAttribute("name") ?? element.GetAttribute("action")}";
        }

        if (_document.Title is not "Notes" || _document.QuerySelector("a.leave") is null)
        {
            yield return $"{Path}: the title or the way out is missing";
        }
    }

    /// <summary>
    /// True if a browser keeps what is typed there for next time, or may send it elsewhere to look at the spelling. The form to sign in is a password
    /// manager's.
    /// </summary>
    private static bool IsRemembered(IElement element)
    {
        var form = element.Closest("form");
        if (element.HasAttribute("contenteditable"))
        {
            return true;
        }

        return form?.GetAttribute("action") != "/in"
            && (
                (element == form
                    ? form.GetAttribute("autocomplete") != "off"
                    : (element.GetAttribute("autocomplete")
                        ?? form?.GetAttribute("autocomplete")) is not ("off" or "new-password" or "current-password" or "one-time-code"))
                || (element.Matches("textarea, input[type=text], input:not([type])") && element.GetAttribute("spellcheck") != "false"));
    }

    /// <summary>Its heading.</summary>
    public string Heading => Read(One("h1"));

    /// <summary>What somebody reads in the main part, with single blanks: nothing that is folded up, or there for a screen reader alone.</summary>
    public string Text => Seen(One("main"));

    /// <summary>All that stands in the main part, also what is folded up.</summary>
    public string Everything => Read(One("main"));

    /// <summary>What is wrong, as the error summary tells it; empty if nothing is.</summary>
    public IReadOnlyList<string> Errors => Texts(".summary li");

    /// <summary>The one element that a selector finds.</summary>
    public IElement One(string selector) => Assert.Single(_document.QuerySelectorAll(selector));

    /// <summary>What stands in each element that a selector finds.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. _document.QuerySelectorAll(selector).Select(Read)];

    /// <summary>True if something matches.</summary>
    public bool Has(string selector) => _document.QuerySelector(selector) is not null;

    /// <summary>What a field holds.</summary>
    public string Value(string name) => _document.QuerySelector($"main [name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement { Type: "radio" } => (_document.QuerySelector($"main [name='{name}'][checked]") as IHtmlInputElement)?.Value ?? "",
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement choice => choice.Value ?? "",
        _ => throw new InvalidOperationException($"{Path} has no field {name}."),
    };

    /// <summary>Opens what a link with these words leads to.</summary>
    public Task<Page> FollowAsync(string words) =>
        visitor.OpenAsync(_document.QuerySelectorAll("main a").FirstOrDefault(link => Read(link) == words)?.GetAttribute("href")
            ?? throw new InvalidOperationException($"{Path} has no link “{words}”: {Text}"));

    /// <summary>
    /// Fills fields that are there and presses a button: the one that is called so, or the first. Only what a browser would let somebody send is sent.
    /// </summary>
    /// <param name="fill">By name; of boxes that share one, only that of the value is ticked, and none for an empty value.</param>
    /// <param name="asNoBrowserWould">True to send what is given whatever the form says of it, as somebody can who writes their own requests.</param>
    /// <exception cref="InvalidOperationException">A browser would not send that: the field is named.</exception>
    public Task<Page> SubmitAsync(Dictionary<string, string>? fill = null, string? button = null, bool asNoBrowserWould = false)
    {
        var pressed = _document.QuerySelectorAll<IHtmlButtonElement>("main form button")
            .FirstOrDefault(candidate => button is null || Read(candidate) == button || candidate.GetAttribute("aria-label") == button)
            ?? throw new InvalidOperationException($"{Path} has no button “{button}”: {Text}");
        var form = pressed.Form!;
        try
        {
            var fields = new Filled(form, fill ?? [], asNoBrowserWould).Sent(pressed);
            var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action");
            return visitor.PostAsync(action is { Length: > 0 } ? action : Path, fields);
        }
        catch (InvalidOperationException notSent)
        {
            throw new InvalidOperationException($"{Path}: {notSent.Message}", notSent);
        }
    }

    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Seen(IElement element)
    {
        var shown = (IElement)element.Clone();
        foreach (var unseen in shown.QuerySelectorAll("details:not([open])")
            .SelectMany(folded => folded.ChildNodes.Where(node => node is not IElement { LocalName: "summary" }))
            .Concat(shown.QuerySelectorAll(".hide, [hidden]")).ToList())
        {
            unseen.Parent?.RemoveChild(unseen);
        }

        return Read(shown);
    }
}
