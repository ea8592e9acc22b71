using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Front;

/// <summary>The first page anybody sees: what this is, who runs it, what they can see.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    /// <summary>Shows the page; nothing is kept of who asked.</summary>
    public void OnGet()
    {
    }
}
