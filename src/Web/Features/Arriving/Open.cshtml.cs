using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Arriving;

/// <summary>Opens the private part again by the passphrase, and goes on to the page that was asked for.</summary>
public sealed class OpenModel(AccountBook accounts) : SignedInPage
{
    /// <summary>The page asked for; anything but a path of this product's signed-in pages counts as Mine.</summary>
    [BindProperty(SupportsGet = true)] public string? To { get; set; }

    /// <summary>The passphrase as typed; never echoed.</summary>
    [BindProperty, Required] public string Passphrase { get; set; } = "";

    /// <summary>Shows the form, or goes on if the notes are open.</summary>
    public IActionResult OnGet() => Session.NotesAreOpen ? Redirect(Carried.Local(To ?? "/m")) : Page();

    /// <summary>Opens the notes and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await accounts.OpenNotesAsync(Session, Passphrase, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        return answer.Outcome switch
        {
            SignInOutcome.SignedIn => await Carried.GiveBackAsync(HttpContext, Session, Carried.Local(To ?? "/m"), cancellationToken),
            SignInOutcome.Wrong => this.Wrong(nameof(Passphrase), W["arriving.open.wrong"]),
            _ => this.Later(answer, nameof(Passphrase), "arriving.open.later", W),
        };
    }
}
