using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Arriving;

/// <summary>
/// Signs in: name and passphrase, and after them a code where the account has a second step. A name that does not exist and a passphrase that is not right
/// get the same answer.
/// </summary>
[AllowAnonymous]
public sealed class InModel(AccountBook accounts, Words words, Web.Settings settings) : PageModel
{
    /// <summary>The sign-in name as typed.</summary>
    [BindProperty, Required, AsTyped] public string Name { get; set; } = "";

    /// <summary>The passphrase as typed; never echoed.</summary>
    [BindProperty, Required, AsTyped] public string Passphrase { get; set; } = "";

    /// <summary>The second step's code as typed; never echoed. Null while name and passphrase are asked for.</summary>
    [BindProperty] public string? Code { get; set; }

    /// <summary>True once the passphrase was right and the code is to come.</summary>
    public bool AsksForCode { get; private set; }

    /// <summary>Why somebody comes here by themselves: <c>1</c> after signing out, <c>7</c> after erasing their account; anything else says nothing.</summary>
    [FromQuery(Name = "k")] public string? From { get; init; }

    /// <summary>Shows the form; who is signed in goes to Today, but where another person's words wait for their writer.</summary>
    public IActionResult OnGet() => SignedIn.Session(HttpContext) is null || Carried.Of(HttpContext) is not null ? Page() : Redirect(Places.Today.Index());

    /// <summary>Signs in and goes to Today, or to the form that was being written when the visit ended.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Code is { } code)
        {
            ModelState.Clear();
            Code = null;
            return await FinishAsync(code, cancellationToken);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var arrived = await accounts.SignInAsync(Name.Trim(), Passphrase, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        return arrived.Outcome switch
        {
            SignInOutcome.SignedIn => await WelcomeAsync(arrived, cancellationToken),
            SignInOutcome.Wrong =>
                this.Wrong(
                    nameof(Passphrase),
                    PepperReplaced.Is(settings.Data) ? $"{words["arriving.in.wrong"]} {words["arriving.in.pepper"]}" : words["arriving.in.wrong"]),
            SignInOutcome.Halfway => Ask(arrived.Token!),
            _ => this.Later(arrived, nameof(Passphrase), "arriving.in.later", words),
        };
    }

    // The ticket travels where a session's token does: out of reach of scripts, and gone with the browser.
    private PageResult Ask(string ticket)
    {
        SignedIn.Give(HttpContext, ticket);
        AsksForCode = true;
        return Page();
    }

    private async Task<IActionResult> FinishAsync(string code, CancellationToken cancellationToken)
    {
        var arrived = await accounts.FinishAsync(Request.Cookies[SignedIn.Cookie] ?? "", code, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        AsksForCode = arrived.Outcome is SignInOutcome.Halfway or SignInOutcome.Twice or SignInOutcome.Later;
        return arrived.Outcome switch
        {
            SignInOutcome.SignedIn => await WelcomeAsync(arrived, cancellationToken),
            SignInOutcome.Halfway => this.Wrong(nameof(Code), words["arriving.in.code.wrong"]),
            SignInOutcome.Twice => this.Wrong(nameof(Code), words["settings.factor.code.twice"]),
            SignInOutcome.Wrong => this.Wrong("", words["arriving.in.stale"]),
            _ => this.Later(arrived, nameof(Code), "arriving.in.later", words),
        };
    }

    private async Task<IActionResult> WelcomeAsync(SignIn arrived, CancellationToken cancellationToken)
    {
        SignedIn.Give(HttpContext, arrived.Token!);
        SignedIn.Enter(HttpContext, arrived.Session!);
        return await Carried.GiveBackAsync(HttpContext, arrived.Session!, Places.Today.Index(), cancellationToken);
    }
}
