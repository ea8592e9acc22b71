using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Deliveries;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>The last step of erasing an account: the passphrase, and it is gone.</summary>
public sealed class EraseNowModel(AccountBook accounts) : StepUpPage
{
    /// <summary>True to take what was given out of what is shared first, which the other can notice.</summary>
    [BindProperty] public bool TakesBack { get; set; }

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

        var answer = await accounts.EraseAsync(Session, Proof, happened => TakesBack && happened is DeliveryEvent, cancellationToken);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            return Again(answer);
        }

        SignedIn.Clear(HttpContext);
        return Redirect(Places.Arriving.In() + "?k=7");
    }
}
