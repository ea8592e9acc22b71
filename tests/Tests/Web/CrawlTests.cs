using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Steadfast.Tests.Support;
using Steadfast.Web;

namespace Steadfast.Tests.Web;

/// <summary>Follows every link there is, as everybody there can be.</summary>
public sealed partial class CrawlTests
{
    [Fact]
    [Trait("Security", "S7")]
    [Trait("Security", "S9")]
    public async Task No_link_is_broken_and_every_page_is_whole_whoever_looks()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();
        using var cleo = await app.SignUpAsync();
        using var nobody = app.Somebody();
        await app.FillAsync(ana, ben, space);
        await app.PassAsync(TimeSpan.Zero, cleo);

        List<string> faults = [];
        foreach (var (who, visitor) in new[] { ("nobody", nobody), ("Ana", ana), ("Ben", ben), ("somebody alone", cleo) })
        {
            var seen = await CrawlAsync(visitor, faults, who);
            Assert.True(seen.Count > 5, $"{who} found only {string.Join(' ', seen)}");
            if (who != "nobody")
            {
                // What a person must be able to reach from Today without typing an address.
                Assert.Superset(
                    new HashSet<string>(["/t", "/m", "/o", "/h", "/g", "/s", "/s/1", "/s/2", "/s/3", "/s/4", "/s/5", "/s/6", "/s/7", "/s/9"]), seen);
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>How many pages of a kind are opened: a page for something new has a new address each time.</summary>
    private const int Alike = 6;

    private static async Task<HashSet<string>> CrawlAsync(Visitor visitor, List<string> faults, string who)
    {
        HashSet<string> seen = ["/"];
        Dictionary<string, int> kinds = [];
        Queue<string> todo = new(["/"]);
        while (todo.TryDequeue(out var path))
        {
            var kind = Id().Replace(path, "*");
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (kinds[kind] > Alike)
            {
                continue;
            }

            var page = await visitor.OpenAsync(path);
            if (page.Status != HttpStatusCode.OK)
            {
                faults.Add($"{who} {path}: {(int)page.Status}");
                continue;
            }

            faults.AddRange(page.Faults().Select(fault => $"{who} {fault}"));
            faults.AddRange(
                page.Document.QuerySelectorAll("form").Where(form => LongestBytes(form) > Product.MaxBodyBytes)
                    .Select(form => $"{who} {path}: filled to its limits a form has {LongestBytes(form)} bytes"));
            // Leave and sign-out end the visit.
            foreach (var link in page.Links.Where(link => link is not "/w" and not "/out" && seen.Add(link)))
            {
                todo.Enqueue(link);
            }
        }

        return seen;
    }

    // A letter is sent as nine signs where it has three bytes, and everything else in a form as few.
    private static int LongestBytes(IElement form) =>
        4096
            + form.QuerySelectorAll("textarea, input").Sum(field => (9 * int.Parse(field.GetAttribute("maxlength") ?? "0", CultureInfo.InvariantCulture))
                + 100 + (field.GetAttribute("value")?.Length ?? 0));

    [GeneratedRegex(@"(?<=/)[\w-]{22}(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
