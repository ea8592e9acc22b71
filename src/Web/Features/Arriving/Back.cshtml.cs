using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Arriving;

/// <summary>
/// Comes back with the recovery code: a new passphrase, a new code, and every earlier session ended. Where the account has a second step, something goes
/// beside the code, or a week does.
/// </summary>
[AllowAnonymous]
public sealed class BackModel(AccountBook accounts, Words words) : PageModel
{
    /// <summary>The code as typed.</summary>
    [BindProperty, Required] public string Code { get; set; } = "";

    /// <summary>A code of the second step, as typed; never echoed.</summary>
    [BindProperty] public string? Factor { get; set; }

    /// <summary>The passphrase until now, by whoever knows it and has lost the device; never echoed.</summary>
    [BindProperty, AsTyped] public string? Passphrase { get; set; }

    /// <summary>True once the code was right and something has to go beside it.</summary>
    public bool AsksBeside { get; private set; }

    /// <summary>In how many days the code opens alone; null unless that was asked for.</summary>
    public int? Days { get; private set; }

    /// <summary>The new passphrase.</summary>
    [BindProperty] public NewPassphrase NewPassphrase { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet() => NewPassphrase.Offer();

    /// <summary>
    /// Sets the new passphrase and goes on to the new code; with <paramref name="other"/>, only offers other words; with <paramref name="neither"/>, begins
    /// the week after which the code opens alone.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(string? other, string? neither, CancellationToken cancellationToken)
    {
        if (other is not null || NewPassphrase.Offered.Length == 0)
        {
            ModelState.ClearValidationState(nameof(Code));
            AsksBeside = Factor is not null;
            NewPassphrase.Offer();
            return Page();
        }

        if (NewPassphrase.Choose(nameof(NewPassphrase), ModelState, words) is not { } passphrase || !ModelState.IsValid)
        {
            AsksBeside = Factor is not null;
            return Page();
        }

        var arrived = await accounts.RecoverAsync(
            Code, passphrase, new(Factor, Passphrase, neither is not null), HttpContext.Connection.RemoteIpAddress, cancellationToken);
        switch (arrived.Outcome)
        {
            case SignInOutcome.SignedIn:
                SignedIn.Give(HttpContext, arrived.Token!);
                return Redirect(Places.Settings.Code());
            case SignInOutcome.Wrong:
                return this.Wrong(nameof(Code), words["arriving.back.wrong"]);
            case SignInOutcome.Halfway:
                return AskBeside("settings.factor.code.wrong");
            case SignInOutcome.Twice:
                return AskBeside("settings.factor.code.twice");
            case SignInOutcome.Waits:
                (AsksBeside, Days) = (true, (int)Math.Ceiling(arrived.RetryAfter.TotalDays));
                return Page();
            default:
                AsksBeside = Factor is not null;
                return this.Later(arrived, nameof(Code), "arriving.passphrase.later", words);
        }
    }

    private PageResult AskBeside(string said)
    {
        AsksBeside = true;
        var (wasCode, wasPassphrase) = (!string.IsNullOrWhiteSpace(Factor), !string.IsNullOrEmpty(Passphrase));
        ModelState.Remove(nameof(Factor));
        Factor = null;
        return wasCode ? this.Wrong(nameof(Factor), words[said]) : wasPassphrase ? this.Wrong(nameof(Passphrase), words["settings.passphrase.wrong"]) : Page();
    }
}
