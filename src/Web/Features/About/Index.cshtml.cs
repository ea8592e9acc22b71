using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.About;

/// <summary>Who runs this copy, for whom, and what they owe whoever writes here. For anybody.</summary>
[AllowAnonymous]
public sealed class IndexModel(Web.Settings settings) : PageModel
{
    /// <summary>True where there are papers to read.</summary>
    public bool HasPapers => Papers.For(settings.KindOfCopy).Any();

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
