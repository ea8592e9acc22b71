using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Help;

/// <summary>Short exercises for a hard minute, for anybody; nothing of it is kept.</summary>
[AllowAnonymous]
public sealed class GroundModel : PageModel
{
    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
