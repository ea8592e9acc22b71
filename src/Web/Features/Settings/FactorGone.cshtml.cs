using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Removes the second step, after the passphrase and a code.</summary>
public sealed class FactorGoneModel(SecondFactors factors) : StepUpPage
{
    /// <summary>Shows the form, or goes back if there is nothing to remove.</summary>
    public IActionResult OnGet() => Session.HasFactor ? Page() : Redirect(Places.Settings.Factor());

    /// <summary>Removes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await factors.RemoveAsync(Session, Proof, cancellationToken);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            return Again(answer);
        }

        SignedIn.Give(HttpContext, answer.Token!);
        return Redirect(Places.Settings.Home() + "?k=9");
    }
}
