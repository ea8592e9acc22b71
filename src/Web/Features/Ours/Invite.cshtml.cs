using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Ours;

/// <summary>Makes a code that links one other person, shows it while it can be used, and cancels it.</summary>
public sealed class InviteModel(Links links) : SignedInPage
{
    /// <summary>What the other will see as this person's name.</summary>
    [BindProperty, Required, StringLength(SharedState.MaxNameLength)]
    public string Name { get => field; set => field = Typed.Name(value); } = "";

    /// <summary>Ticked by who says that both are adults; asked, and not kept.</summary>
    [BindProperty] public bool IsAdult { get; set; }

    /// <summary>The invitation that can be used; null while there is none.</summary>
    public Invitation? Invitation { get; private set; }

    /// <summary>Shows the code if there is one, else the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Makes the code, whatever else is so, and shows it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsAdult)
        {
            ModelState.AddModelError(nameof(IsAdult), W["arriving.adult.both.missing"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await links.InviteAsync(Session, state => state.CallMe(Session.Me, Name, Today), cancellationToken);
        return Redirect(Places.Ours.Invite());
    }

    /// <summary>Cancels the code; nobody can use it from then on.</summary>
    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancellationToken)
    {
        await links.CancelAsync(Session, cancellationToken);
        return Redirect(Places.Ours.Index());
    }

    /// <summary>Looks for an invitation that can be used.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => Invitation = await links.OpenInvitationAsync(Session, cancellationToken);
}
