using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Components;
using Steadfast.Web.Features.Arriving;

namespace Steadfast.Web.Features.Settings;

/// <summary>The last step of erasing an account: the passphrase, and it is gone.</summary>
public sealed class EraseNowModel(AccountBook accounts) : SignedInPage
{
    /// <summary>The passphrase as typed; never echoed.</summary>
    [BindProperty, Required] public string Passphrase { get; set; } = "";

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Erases the account and says so at sign-in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await accounts.EraseAsync(Session, Passphrase, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        switch (answer.Outcome)
        {
            case SignInOutcome.SignedIn:
                SignedIn.Clear(HttpContext);
                return Redirect("/in?k=7");
            case SignInOutcome.Wrong:
                return this.Wrong(nameof(Passphrase), W["settings.passphrase.wrong"]);
            default:
                return this.Later(answer, nameof(Passphrase), "settings.passphrase.later", W);
        }
    }
}
