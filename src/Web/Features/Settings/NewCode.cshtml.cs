using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Makes a new recovery code after the passphrase, and goes on to where it is shown.</summary>
public sealed class NewCodeModel(AccountBook accounts) : StepUpPage
{
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

        var answer = await accounts.NewCodeAsync(Session, Proof, From, cancellationToken);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            return Again(answer);
        }

        SignedIn.Give(HttpContext, answer.Token!);
        return Redirect(Places.Settings.Code());
    }
}
