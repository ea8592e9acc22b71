using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Ours;

/// <summary>Joins the shared part that a code was made for.</summary>
public sealed class JoinModel(Links links) : SignedInPage
{
    /// <summary>The code as typed; case, spaces and hyphens do not matter.</summary>
    [BindProperty, Required, StringLength(80)]
    public string Code { get; set; } = "";

    /// <summary>What the other will see as this person's name.</summary>
    [BindProperty, Required, StringLength(SharedState.MaxNameLength)]
    public string Name { get => field; set => field = Typed.Name(value); } = "";

    /// <summary>Ticked by who is 18 or older; asked, and not kept.</summary>
    [BindProperty] public bool IsAdult { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Joins and goes to the shared part, or says the same of every code that opens nothing.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsAdult)
        {
            ModelState.AddModelError(nameof(IsAdult), W["arriving.before.adult.missing"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await links.JoinAsync(Session, Code, state => state.CallMe(Session.Me, Name, Today), cancellationToken) is { } space)
        {
            return Redirect(Places.Ours.Show(space));
        }

        ModelState.AddModelError(nameof(Code), W["ours.join.code.opens-nothing"]);
        return Page();
    }
}
