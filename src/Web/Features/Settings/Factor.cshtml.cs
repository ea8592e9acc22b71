using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Says what a second step is, and whether it is on; begins to set it up after the passphrase.</summary>
public sealed class FactorModel(SecondFactors factors) : StepUpPage
{
    /// <summary>True to be asked for a code whenever the notes are opened, too.</summary>
    [BindProperty] public bool ForNotes { get; set; }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Makes the secret and goes on to where it is shown.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await factors.BeginAsync(Session, Proof, ForNotes, cancellationToken);
        return answer.Outcome == SignInOutcome.SignedIn ? Redirect(Places.Settings.FactorShown()) : Again(answer);
    }
}
