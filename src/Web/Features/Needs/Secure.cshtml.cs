using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Needs;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Needs;

/// <summary>Puts something on the list of what makes the person feel secure, changes it or erases it.</summary>
[Drafted(isPrivate: true)]
public sealed class SecureModel(Access access, Drafts drafts) : NeedsPage(access)
{
    /// <summary>Which line of the list, from the address; all zeros for a new one.</summary>
    [FromRoute] public Id<SecureThing> Id { get; set; }

    /// <summary>The id that a new one will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<SecureThing> New { get; set; } = NewId.Of<SecureThing>();

    /// <summary>What it is.</summary>
    [BindProperty, Required, StringLength(NeedBook.MaxWordsLength)]
    public string Text { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>True while it is not on the list yet.</summary>
    public bool IsNew => Id == default;

    /// <summary>Shows the form, with what is on the list in it.</summary>
    public void OnGet() => Text = IsNew ? "" : (Book.Find(Id) ?? throw new DoorClosedException()).Words;

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await NotesForWriting.DecideAsync(state => state.Needs.Note(new(IsNew ? New : Id, Text) { Day = Today }), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect("/m/10");
    }

    /// <summary>Erases it, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is NeedSecureThingNoted noted && noted.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, $"/m/10/2/{Id}", isPrivate: true, cancellationToken);
        return Redirect("/m/10");
    }
}
