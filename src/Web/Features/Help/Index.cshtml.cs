using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Help;

/// <summary>Help, the same for everybody: people who listen, by country, and something to hold on to for the next minute.</summary>
[AllowAnonymous]
public sealed class IndexModel(Web.Settings settings) : PageModel
{
    /// <summary>The countries whose lines are known, the operator's first and open, the others in the file's order.</summary>
    public IEnumerable<(string Code, bool IsFirst, IEnumerable<HelpLine> Lines)> Countries =>
        HelpLine.All.GroupBy(line => line.Country, StringComparer.Ordinal)
            .Select(country => (Code: country.Key, IsFirst: country.Key.Equals(settings.Country.Trim(), StringComparison.OrdinalIgnoreCase), Lines: country.AsEnumerable()))
            .OrderByDescending(country => country.IsFirst);

    /// <summary>Shows the page; it is the same whoever asks, and nothing is kept of it.</summary>
    public void OnGet()
    {
    }
}
