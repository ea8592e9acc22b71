using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Page = Steadfast.Tests.Support.Page;

namespace Steadfast.Tests.Web;

/// <summary>
/// Somebody who invites nobody: from Today and Mine they find every page there is for one person, and keep something by every form, whichever side they are
/// on.
/// </summary>
public sealed partial class AloneTests
{
    // What there is only where two share something.
    private static readonly string[] s_forTwo = ["/m/5", "/m/26/{id}", "/m/36", "/m/27/3/{effect}", "/m/29/{list}", "/m/29/{of}/{question}"];

    [Theory]
    [InlineData("Hurt")]
    [InlineData("Broke")]
    [InlineData("Both")]
    [Trait("Article", "42.1")]
    [Trait("Article", "5.4")]
    [Trait("Caution", "3")]
    [Trait("Engine", "sqlite")]
    public async Task Somebody_with_no_partner_reaches_every_page_for_one_and_keeps_something_by_each_form(string side)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var breach = (await (await ana.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "Words", ["Kinds.BrokenPromises"] = "true" })).Path;
        await (await ana.OpenAsync(breach)).SubmitAsync(new() { ["Side"] = side, ["Recurrence"] = "Pattern" });
        var walk = new Walk(ana, Kinds(app));

        await walk.GoAsync("/t", "/m", "/h", "/g");
        // What compares two days, and times to look back, come with time.
        await app.PassAsync(TimeSpan.FromDays(60), ana);
        await walk.GoAsync("/t", "/m");

        Assert.Empty(walk.Faults);
        Assert.Empty(walk.Unseen.Except(s_forTwo));
        Assert.True(walk.Kept.Count >= 40, string.Join(' ', walk.Kept));
    }

    [Fact]
    [Trait("Article", "83.1")]
    [Trait("Security", "S11")]
    public async Task Both_sides_have_the_same_first_page_and_the_same_place_of_their_own()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        using var ben = await app.SignUpAsync();
        foreach (var (person, side) in new[] { (ana, "Hurt"), (ben, "Broke") })
        {
            var breach = (await (await person.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "Words", ["Kinds.BrokenPromises"] = "true" })).Path;
            await (await person.OpenAsync(breach)).SubmitAsync(new() { ["Side"] = side, ["Recurrence"] = "Once" });
        }

        foreach (var path in (string[])["/t", "/m", "/m/12", "/m/17", "/m/23", "/m/11", "/m/9", "/m/10", "/m/25", "/m/31", "/m/32", "/m/33", "/m/33/1/1",
            "/m/33/1/5", "/o", "/h"])
        {
            var (one, other) = (await ana.OpenAsync(path), await ben.OpenAsync(path));
            Assert.Equal(one.Text, other.Text);
            Assert.Equal(one.Links.Select(link => Id().Replace(link, "*")), other.Links.Select(link => Id().Replace(link, "*")));
        }
    }

    /// <summary>The page routes of Today, Mine, Help and the Guide, those that say more of an address first.</summary>
    private static List<string> Kinds(App app) =>
    [
        .. app.Routes().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .OrderBy(endpoint => endpoint.RoutePattern.Parameters.Count)
            .Select(endpoint => endpoint.Pattern()).Distinct(StringComparer.Ordinal)
            .Where(kind => kind.Split('/')[1] is "t" or "m" or "h" or "g"),
    ];

    private sealed class Walk(Visitor visitor, IReadOnlyList<string> kinds)
    {
        private const int Alike = 3;

        private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

        public List<string> Faults { get; } = [];

        public SortedSet<string> Kept { get; } = new(StringComparer.Ordinal);

        public IEnumerable<string> Unseen => kinds.Where(kind => !_seen.ContainsKey(kind));

        /// <summary>Follows links, and on the first page of each kind fills the form that keeps something, until nothing new comes up.</summary>
        public async Task GoAsync(params string[] from)
        {
            HashSet<string> followed = [.. from];
            Dictionary<string, int> opened = new(StringComparer.Ordinal);
            Queue<string> todo = new(from);
            while (todo.TryDequeue(out var path))
            {
                if (KindOf(path) is not { } kind || (opened[kind] = opened.GetValueOrDefault(kind) + 1) > Alike)
                {
                    continue;
                }

                var page = await visitor.OpenAsync(path);
                if (page.Status != HttpStatusCode.OK)
                {
                    Faults.Add($"{path}: {(int)page.Status}");
                    continue;
                }

                Seen(page);
                var shown = new List<Page> { page };
                if (opened[kind] == 1)
                {
                    shown.AddRange(await FillAsync(page, kind));
                }

                foreach (var link in shown.SelectMany(one => one.Links).Where(followed.Add))
                {
                    todo.Enqueue(link);
                }
            }
        }

        // A form over several steps is filled to its end.
        private async Task<IReadOnlyList<Page>> FillAsync(Page page, string kind)
        {
            List<Page> after = [];
            for (var step = 0; step < 6 && Button(page) is { } button; step++)
            {
                var next = await page.SubmitAsync(Filled(page, button.Form!), button.TextContent.Trim());
                Seen(next);
                after.Add(next);
                if (next.Status != HttpStatusCode.OK || next.Errors.Count > 0)
                {
                    Faults.Add($"{page.Path}, “{button.TextContent.Trim()}”: {(int)next.Status} {string.Join(' ', next.Errors)}");
                    break;
                }

                Kept.Add(kind);
                if (KindOf(next.Path) != kind || Button(next)?.TextContent == button.TextContent)
                {
                    break;
                }

                page = next;
            }

            return after;
        }

        // What keeps something has a field to fill, and is neither for erasing nor for sending elsewhere.
        private static IHtmlButtonElement? Button(Page page) => page.Document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]")
            .Where(form => form.GetAttribute("action")?.Contains("handler=", StringComparison.Ordinal) != true)
            .Where(form => form.QuerySelector("input:not([type=hidden]), textarea, select") is not null)
            .Select(form => form.QuerySelector<IHtmlButtonElement>("button:not([formaction])")).FirstOrDefault(button => button is not null);

        private static Dictionary<string, string> Filled(Page page, IHtmlFormElement form)
        {
            Dictionary<string, string> fill = new(StringComparer.Ordinal);
            foreach (var control in form.Elements)
            {
                switch (control)
                {
                    case IHtmlInputElement { Type: "radio" or "checkbox", Name: { Length: > 0 } name } input when input.Value.Length > 0:
                        fill.TryAdd(name, input.Value);
                        break;
                    case IHtmlInputElement { Type: "date", Name: { Length: > 0 } name }:
                        // A date ahead is one of today; the day to count from lies back.
                        fill[name] = page.Path == "/m/12/8" ? "2027-01-10" : page.Path == "/m/12/7" ? "2027-06-01" : "2027-03-09";
                        break;
                    case IHtmlInputElement { Type: "text" or "tel" or "email", Name: { Length: > 0 } name } input:
                        fill[name] = input.Type == "email" ? "lea@example.org" : "Words";
                        break;
                    case IHtmlTextAreaElement { Name: { Length: > 0 } name }:
                        fill[name] = "Words";
                        break;
                }
            }

            return fill;
        }

        private void Seen(Page page)
        {
            if (KindOf(page.Path) is { } kind)
            {
                _seen[kind] = _seen.GetValueOrDefault(kind) + 1;
            }
        }

        private string? KindOf(string path) => kinds.FirstOrDefault(kind => Fits(kind, path.Split('?')[0]));

        private static bool Fits(string kind, string path) => Regex.IsMatch(path, "^" + Hole().Replace(kind, hole =>
            (hole.Groups["number"].Success ? "/[0-9]+" : "/[\\w-]{10,}") is var filled && hole.Groups["maybe"].Success
                ? $"(?:{filled})?"
                : filled) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"[\w-]{22}", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"/\{\w+(?<number>:int)?(?<maybe>\?)?\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
