using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.Arriving;

namespace Steadfast.Web.Features.Settings;

/// <summary>
/// A page whose act a borrowed device is not enough for: it asks for the passphrase, and for the second factor's code where the account has one.
/// </summary>
public abstract class StepUpPage : SignedInPage
{
    /// <summary>The passphrase as typed; never echoed.</summary>
    [BindProperty, Required, AsTyped] public string Passphrase { get; set; } = "";

    /// <summary>The second factor's code as typed; never echoed, as it is used by then.</summary>
    [BindProperty] public string? Code { get; set; }

    /// <summary>True if the page asks for a code of the second factor.</summary>
    public virtual bool AsksForCode => Session.HasFactor;

    /// <summary>What was typed, to be shown to the vault.</summary>
    protected Proof Proof => new(Passphrase, Code);

    /// <summary>Where the request comes from.</summary>
    protected System.Net.IPAddress? From => HttpContext.Connection.RemoteIpAddress;

    /// <summary>Shows the form again and says what of it was not right, or how long to wait.</summary>
    protected IActionResult Again(SignIn answer)
    {
        ModelState.Remove(nameof(Code));
        Code = null;
        return answer.Outcome switch
        {
            SignInOutcome.Wrong => this.Wrong(nameof(Passphrase), W["settings.passphrase.wrong"]),
            SignInOutcome.Halfway => this.Wrong(nameof(Code), W["settings.factor.code.wrong"]),
            SignInOutcome.Twice => this.Wrong(nameof(Code), W["settings.factor.code.twice"]),
            _ => this.Later(answer, nameof(Passphrase), "settings.passphrase.later", W),
        };
    }
}
