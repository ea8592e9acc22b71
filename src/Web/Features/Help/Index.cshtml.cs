using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Help;

/// <summary>Help, the same for everybody: people who listen, by country, and something to hold on to for the next minute.</summary>
[AllowAnonymous]
public sealed class IndexModel(HelpLines lines) : PageModel
{
    /// <summary>The country somebody chose on this page, two letters; it stands in the address and is kept nowhere else. Null for the operator's.</summary>
    [FromQuery(Name = "c")]
    public string? Chosen { get; init; }

    /// <summary>For whom somebody looks, as in <see cref="HelpKinds"/>; only children have a part of their own.</summary>
    [FromQuery(Name = "k")]
    public string? For { get; init; }

    /// <summary>True for who came from the question whether they are 18.</summary>
    public bool IsYoung => For == HelpKinds.Name(HelpKind.Children);

    /// <summary>The lines for children and young people: of the country shown, and where it has none, of every country.</summary>
    public IEnumerable<(string Code, IReadOnlyList<HelpLine> Lines)> ForChildren =>
        (Country is { } here && lines.For(here, HelpKind.Children).Count > 0 ? [here] : lines.Countries)
            .Select(code => (code, lines.For(code, HelpKind.Children))).Where(country => country.Item2.Count > 0);

    /// <summary>The country shown; null if neither the reader nor the operator named one.</summary>
    public string? Country => lines.Country(Chosen);

    /// <summary>The lines of the country shown, crisis lines first.</summary>
    public IReadOnlyList<HelpLine> Lines => Country is null ? [] : lines.Of(Country);

    /// <summary>True where those who answer about violence answer some people only.</summary>
    public bool LeavesSomebodyOut =>
        Lines.Where(line => line.For.Contains(HelpKind.Violence)).ToList() is { Count: > 0 } violence && !violence.Any(line => line.IsForAnybody);

    /// <summary>The countries that can be chosen, by their names.</summary>
    public IEnumerable<(string Code, string Name)> Countries =>
        lines.Countries.Select(code => (Code: code, Name: Help.Countries.Name(code))).OrderBy(country => country.Name, StringComparer.CurrentCulture);

    /// <summary>When the lines shown were checked, in words: the earliest day, and whether some were not.</summary>
    public string Checked(Words w)
    {
        var days = Lines.Where(line => line.CanBeReliedOn(lines.Today)).Select(line => line.VerifiedOn!.Value).Distinct().Order().ToList();
        return days switch
        {
            [] => w["help.checked.none"],
            [var day] when Lines.All(line => line.VerifiedOn == day) => w["help.checked.all", w.Day(day)],
            [var day, ..] => w["help.checked.some", w.Day(day)],
        };
    }

    /// <summary>Shows the page; it is the same whoever asks, and nothing is kept of it.</summary>
    public void OnGet()
    {
    }
}
