using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Safety;

/// <summary>What can be done in the next hours, for anybody, signed in or not.</summary>
[AllowAnonymous]
public sealed class NowModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
