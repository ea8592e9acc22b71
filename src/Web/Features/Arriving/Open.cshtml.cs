using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.Settings;

namespace Steadfast.Web.Features.Arriving;

/// <summary>Opens the private part again by the passphrase, and goes on to the page that was asked for.</summary>
public sealed class OpenModel(AccountBook accounts) : StepUpPage
{
    /// <summary>The page asked for; anything but a path of this product's signed-in pages counts as Mine.</summary>
    [BindProperty(SupportsGet = true)] public string? To { get; set; }

    /// <summary>True if the person chose that their notes ask for a code too.</summary>
    public override bool AsksForCode => Session.FactorOpensNotes;

    /// <summary>Shows the form, or goes on if the notes are open.</summary>
    public IActionResult OnGet() => Session.NotesAreOpen ? Redirect(Carried.Local(To ?? Places.Mine.Index())) : Page();

    /// <summary>Opens the notes and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await accounts.OpenNotesAsync(Session, Proof, cancellationToken);
        return answer.Outcome == SignInOutcome.SignedIn
            ? await Carried.GiveBackAsync(HttpContext, Session, Carried.Local(To ?? Places.Mine.Index()), cancellationToken)
            : Again(answer);
    }
}
