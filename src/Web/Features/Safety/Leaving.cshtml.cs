using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Safety;

/// <summary>What leaving well can mean, for anybody, signed in or not.</summary>
[AllowAnonymous]
public sealed class LeavingModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
