using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Arriving;

/// <summary>What somebody is told before they begin: who runs this copy, who could read what they write, and what watching a device means. Readable without an account.</summary>
[AllowAnonymous]
public sealed class BeforeModel(Web.Settings settings) : PageModel
{
    /// <summary>True when nobody can begin here now.</summary>
    public bool IsClosed => !settings.SignUpIsOpen;

    /// <summary>The key of the words that say why nobody can begin.</summary>
    public string ClosedBecause => settings.Operator.Trim().Length > 0 ? "arriving.closed.nobody" : "arriving.closed.unanswered";

    /// <summary>Who runs this copy, in their own words.</summary>
    public string Operator => settings.Operator;

    /// <summary>How to reach them; empty if they did not say.</summary>
    public string Contact => settings.Contact;

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
