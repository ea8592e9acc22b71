using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>Offers the other a promise.</summary>
[Drafted(isPrivate: false)]
public sealed class MakeModel(Access access) : TermsPage(access)
{
    private readonly Access _access = access;

    /// <summary>The id the promise will have, so that it is one promise however often the form is sent.</summary>
    [BindProperty] public Id<Promise> Id { get; set; } = NewId.Of<Promise>();

    /// <summary>How large it is to the person it is made to; fixed once it is made.</summary>
    [BindProperty, Required] public PromiseSize? Size { get; set; }

    /// <summary>True where somebody goes on although their own answers suggest something else.</summary>
    [FromQuery(Name = "a")] public bool GoesOn { get; set; }

    /// <summary>True where what this person answered in private suggests something else first.</summary>
    public bool IsAdvised { get; private set; }

    /// <summary>
    /// Shows the form, or first what the person's own answers suggest; in a part that is closed there is nothing to offer, so the part itself is shown.
    /// </summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Open.IsClosed)
        {
            return Redirect(Places.Ours.Show(Space));
        }

        var situation = (await _access.ReadNotesAsync(Session, cancellationToken)).State.SituationOn(Today);
        IsAdvised = !GoesOn && DraftedAttribute.Kept(HttpContext) is null && Offered.For(situation, JointAct.Promise) == Offer.None;
        return Page();
    }

    /// <summary>Offers the promise and goes to where it waits.</summary>
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
        var decision = await ProposeAsync(state => state.Promises.Make(Id, Open.Me, other, terms, Size!.Value, zone, Today), cancellationToken);
        return decision.Refusal is { } refusal ? RefuseTerms(refusal)
            : Open.State.Promises.Find(Id) is not null ? Redirect(Places.Promises.Show(Space, Id)) : await ShowAsync(Id.Value, cancellationToken);
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
