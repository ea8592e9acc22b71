using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.Arriving;

namespace Steadfast.Web.Features.Settings;

/// <summary>Changes the passphrase; every other session ends, this one gets a new token, and a new recovery code waits.</summary>
public sealed class PassphraseModel(AccountBook accounts) : StepUpPage
{
    /// <summary>The new one.</summary>
    [BindProperty] public NewPassphrase NewPassphrase { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet() => NewPassphrase.Offer();

    /// <summary>Changes it and goes on to the new recovery code; with <paramref name="other"/>, only offers other words.</summary>
    public async Task<IActionResult> OnPostAsync(string? other, CancellationToken cancellationToken)
    {
        if (other is not null)
        {
            ModelState.Clear();
            NewPassphrase.Offer();
            return Page();
        }

        if (NewPassphrase.Choose(nameof(NewPassphrase), ModelState, W) is not { } passphrase || !ModelState.IsValid)
        {
            return Page();
        }

        var answer = await accounts.ChangePassphraseAsync(Session, Proof, passphrase, From, cancellationToken);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            return Again(answer);
        }

        SignedIn.Give(HttpContext, answer.Token!);
        return Redirect(Places.Settings.Code());
    }
}
