using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Arriving;

/// <summary>Comes back with the recovery code alone: a new passphrase, a new code, and every earlier session ended.</summary>
[AllowAnonymous]
public sealed class BackModel(AccountBook accounts, Words words) : PageModel
{
    /// <summary>The code as typed.</summary>
    [BindProperty, Required] public string Code { get; set; } = "";

    /// <summary>The new passphrase.</summary>
    [BindProperty] public NewPassphrase NewPassphrase { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet() => NewPassphrase.Offer();

    /// <summary>Sets the new passphrase and goes on to the new code; with <paramref name="other"/>, only offers other words.</summary>
    public async Task<IActionResult> OnPostAsync(string? other, CancellationToken cancellationToken)
    {
        if (other is not null)
        {
            ModelState.ClearValidationState(nameof(Code));
            NewPassphrase.Offer();
            return Page();
        }

        if (NewPassphrase.Choose(nameof(NewPassphrase), ModelState, words) is not { } passphrase || !ModelState.IsValid)
        {
            return Page();
        }

        var arrived = await accounts.RecoverAsync(Code, passphrase, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        switch (arrived.Outcome)
        {
            case SignInOutcome.SignedIn:
                SignedIn.Give(HttpContext, arrived.Token!);
                return Redirect("/s/8");
            case SignInOutcome.Wrong:
                return this.Wrong(nameof(Code), words["arriving.back.wrong"]);
            default:
                return this.Later(arrived, nameof(Code), "arriving.passphrase.later", words);
        }
    }
}
