using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Guide;

/// <summary>The guide's chapters, for everybody.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
