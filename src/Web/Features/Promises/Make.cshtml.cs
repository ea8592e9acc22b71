using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Promises;

/// <summary>Offers the other a promise.</summary>
[Drafted(isPrivate: false)]
public sealed class MakeModel(Access access) : TermsPage(access)
{
    /// <summary>The id the promise will have, so that it is one promise however often the form is sent.</summary>
    [BindProperty] public Id<Promise> Id { get; set; } = NewId.Of<Promise>();

    /// <summary>How large it is to the person it is made to; fixed once it is made.</summary>
    [BindProperty, Required] public PromiseSize? Size { get; set; }

    /// <summary>Shows the form; in a part that is closed there is nothing to offer, so the part itself is shown.</summary>
    public IActionResult OnGet() => Open.IsClosed ? Redirect($"/o/{Space}") : Page();

    /// <summary>Offers the promise and goes to it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ReadTerms() is not { } terms)
        {
            return Page();
        }

        if (Open.Other is not { } other)
        {
            return Refuse("closed");
        }

        var zone = Session.Preferences.Zone;
        var decision = await SharedForWriting.DecideAsync(state => state.Promises.Make(Id, Open.Me, other, terms, Size!.Value, zone, Today), cancellationToken);
        return decision.Refusal is { } refusal ? RefuseTerms(refusal) : Redirect($"/o/{Space}/{Id}");
    }

    /// <summary>Opens the space; while there is no other person, there is nobody to promise to.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (Open is { Other: null, IsClosed: false })
        {
            throw new DoorClosedException();
        }
    }
}
