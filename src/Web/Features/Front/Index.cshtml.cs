using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Front;

/// <summary>The first page anybody sees: what this is and who it is not for, who runs it and what they can see, before anybody is asked for anything.</summary>
[AllowAnonymous]
public sealed class IndexModel(Web.Settings settings) : PageModel
{
    /// <summary>The host that leaving goes to, so that nobody is surprised by it.</summary>
    public string LeaveHost => new Uri(settings.LeaveFrom(Request.Host)).Host;

    /// <summary>Shows the page; nothing is kept of who asked.</summary>
    public void OnGet()
    {
    }
}
