using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Arriving;

/// <summary>Signs out: GET asks, POST ends the session and goes to sign-in.</summary>
public sealed class OutModel(Sessions sessions) : SignedInPage
{
    /// <summary>Asks.</summary>
    public void OnGet()
    {
    }

    /// <summary>Ends the session.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sessions.EndAsync(Session, cancellationToken);
        SignedIn.Clear(HttpContext);
        return Redirect(Places.Arriving.In() + "?k=1");
    }
}
