using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Needs;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Needs;

/// <summary>Sets a boundary of the person's own, which asks nobody's consent; changes it or erases it.</summary>
[Drafted(isPrivate: true)]
public sealed class BoundaryModel(Access access, Drafts drafts) : NeedsPage(access)
{
    /// <summary>Which boundary, from the address; all zeros for a new one.</summary>
    [FromRoute] public Id<OwnBoundary> Id { get; set; }

    /// <summary>The id that a new one will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<OwnBoundary> New { get; set; } = NewId.Of<OwnBoundary>();

    /// <summary>What it answers to.</summary>
    [BindProperty, Required, StringLength(NeedBook.MaxWordsLength)]
    public string When { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What the person will do then.</summary>
    [BindProperty, Required, StringLength(NeedBook.MaxWordsLength)]
    public string IWill { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Whether there is room in it.</summary>
    [BindProperty] public Firmness? Firmness { get; set; }

    /// <summary>True while it is not set yet.</summary>
    public bool IsNew => Id == default;

    /// <summary>Shows the form, with what is set in it.</summary>
    public void OnGet()
    {
        if (!IsNew)
        {
            var known = Book.Find(Id) ?? throw new DoorClosedException();
            (When, IWill, Firmness) = (known.When, known.IWill, known.Firmness);
        }
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await NotesForWriting.DecideAsync(state => state.Needs.Set(new(IsNew ? New : Id, When, IWill, Firmness) { Day = Today }), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect("/m/10");
    }

    /// <summary>Erases it, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is NeedBoundarySet set && set.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, $"/m/10/3/{Id}", isPrivate: true, cancellationToken);
        return Redirect("/m/10");
    }
}
