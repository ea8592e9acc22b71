using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Page = Steadfast.Tests.Support.Page;

namespace Steadfast.Tests.Durability;

/// <summary>Goes through the program's pages, puts words into every field that stand nowhere else in the world, and keeps account of both.</summary>
internal sealed partial class Canaries(App app)
{
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);
    private readonly List<string> _pages =
    [
        .. app.Routes().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(Walk.Pattern)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Everything that was typed or shown and may stand nowhere in the clear.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Pages that nobody opened.</summary>
    public IEnumerable<string> Unopened => _pages.Except(_opened, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Forms and fields that were on a page and that nobody filled and sent.</summary>
    public IEnumerable<string> Unfilled => _found.Except(_filled, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A word that stands nowhere else, as long as the shortest field takes.</summary>
    public string New()
    {
        var word = "Zq" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
        Words.Add(word);
        return word;
    }

    /// <summary>Opens a page and notes the forms on it.</summary>
    public async Task<Page> OpenAsync(Visitor visitor, string path)
    {
        _opened.Add(PageOf(path));
        return Note(await visitor.OpenAsync(path));
    }

    /// <summary>
    /// Fills every field of the form to which a button belongs, the first if none is named, with what is given or else with a new word, and presses it.
    /// </summary>
    /// <param name="given">What the program would not take any word for.</param>
    public async Task<Page> FillAsync(Page page, Dictionary<string, string>? given = null, string? button = null)
    {
        var pressed = page.Document.QuerySelectorAll<IHtmlButtonElement>("main form button")
            .FirstOrDefault(candidate => button is null || candidate.TextContent.Trim() == button)
            ?? throw new InvalidOperationException($"{page.Path} has no button “{button}”: {page.Text}");
        var fill = new Dictionary<string, string>(given ?? [], StringComparer.Ordinal);
        _filled.Add(NameOf(page, pressed.Form!));
        foreach (var (field, control) in Fields(pressed.Form!))
        {
            fill[field] = fill.GetValueOrDefault(field) ?? control switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox" } => pressed.Form!.QuerySelectorAll<IHtmlInputElement>($"[name='{field}']").Last().Value,
                IHtmlSelectElement choice => choice.Value ?? "",
                _ => New(),
            };
            // A box left open on purpose is filled, too.
            if (fill[field].Length > 0 || given?.ContainsKey(field) == true)
            {
                _filled.Add(NameOf(page, field));
            }
        }

        return Note(await page.SubmitAsync(fill, pressed.TextContent.Trim()));
    }

    /// <summary>Follows every link from here on, as one person.</summary>
    public async Task CrawlAsync(Visitor visitor)
    {
        var seen = new HashSet<string>(["/w"], StringComparer.Ordinal);
        var next = new Queue<string>(["/t"]);
        while (next.TryDequeue(out var path))
        {
            if (seen.Add(path))
            {
                foreach (var link in (await OpenAsync(visitor, path)).Document.QuerySelectorAll("a[href^='/']"))
                {
                    next.Enqueue(link.GetAttribute("href")!.Split('#')[0]);
                }
            }
        }
    }

    private Page Note(Page page)
    {
        _opened.Add(PageOf(page.Path));
        // A form that only asks for a page keeps nothing.
        foreach (var form in page.Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Where(form => form.QuerySelector("button") is not null))
        {
            _found.Add(NameOf(page, form));
            _found.UnionWith(Fields(form).Select(field => NameOf(page, field.Name)));
        }

        return page;
    }

    /// <summary>The fields somebody can fill, each once.</summary>
    private static IEnumerable<(string Name, IElement Control)> Fields(IHtmlFormElement form) =>
        form.Elements.Where(control => control is IHtmlInputElement { Type: not ("hidden" or "submit") } or IHtmlTextAreaElement or IHtmlSelectElement)
            .Select(control => (Name: control.GetAttribute("name") ?? "", (IElement)control)).DistinctBy(field => field.Name, StringComparer.Ordinal);

    private string NameOf(Page page, IHtmlFormElement form) =>
        $"{PageOf(page.Path)}: the form with {string.Join(", ", Fields(form).Select(field => field.Name))}";

    private string NameOf(Page page, string field) => $"{PageOf(page.Path)}: the field {field}";

    /// <summary>The address of a page as its route has it: of those that fit, the one with the most words of its own.</summary>
    private string PageOf(string path)
    {
        var parts = path.Split('?')[0].Split('/');
        return _pages.Where(page => page.Split('/') is var route && route.Length == parts.Length
            && route.Zip(parts).All(pair => pair.First == pair.Second || pair.First.StartsWith('{')))
            .MinBy(page => page.Count(letter => letter == '{')) ?? path;
    }

    /// <summary>The numbers of the groups of a recovery code that a page asks for, from 1.</summary>
    public static IReadOnlyList<int> GroupsAsked(Page page) =>
        [.. page.Texts("main form label").Select(label => int.Parse(Digits().Match(label).Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
