using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Guide;

/// <summary>Every figure there is, with its source, who was asked, its year and what it does not say; for everybody.</summary>
[AllowAnonymous]
public sealed class ClaimsModel : PageModel
{
    /// <summary>The last part of a standing's key, as in <c>not-supported</c>.</summary>
    public static string Name(Standing standing) => JsonNamingPolicy.KebabCaseLower.ConvertName(standing.ToString());

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
