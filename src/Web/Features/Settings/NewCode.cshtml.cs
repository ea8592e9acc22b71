using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Components;
using Steadfast.Web.Features.Arriving;

namespace Steadfast.Web.Features.Settings;

/// <summary>Makes a new recovery code after the passphrase, and goes on to where it is shown.</summary>
public sealed class NewCodeModel(AccountBook accounts) : SignedInPage
{
    /// <summary>The passphrase as typed; never echoed.</summary>
    [BindProperty, Required] public string Passphrase { get; set; } = "";

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Makes the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await accounts.NewCodeAsync(Session, Passphrase, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        switch (answer.Outcome)
        {
            case SignInOutcome.SignedIn:
                SignedIn.Give(HttpContext, answer.Token!);
                return Redirect("/s/8");
            case SignInOutcome.Wrong:
                return this.Wrong(nameof(Passphrase), W["settings.passphrase.wrong"]);
            default:
                return this.Later(answer, nameof(Passphrase), "settings.passphrase.later", W);
        }
    }
}
