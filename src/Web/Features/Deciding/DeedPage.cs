using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deciding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Deciding;

/// <summary>Notes something the other did, changes the note or erases it: the same for what speaks for remorse and for what went on.</summary>
public abstract class DeedPage(Access access, Drafts drafts) : DecidingPage(access)
{
    /// <summary>True on the page of what went on or began again.</summary>
    public abstract bool WentOn { get; }

    /// <summary>Which note, from the address; all zeros for a new one.</summary>
    [FromRoute] public Id<Deed> Id { get; set; }

    /// <summary>The id that a new one will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<Deed> New { get; set; } = NewId.Of<Deed>();

    /// <summary>What was done.</summary>
    [BindProperty, Required, StringLength(DecidingBook.MaxWordsLength)]
    public string Text { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The day; empty if it is not known.</summary>
    [BindProperty] public string On { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What kind of act it was; always null where it went on.</summary>
    [BindProperty] public DeedKind? Kind { get; set; }

    /// <summary>True while it is not noted yet.</summary>
    public bool IsNew => Id == default;

    /// <summary>The address of the note.</summary>
    public string Path => $"/m/9/{(WentOn ? 7 : 4)}/{Id}";

    /// <summary>Shows the form, with what is noted in it.</summary>
    public void OnGet()
    {
        if (!IsNew)
        {
            var known = Book.Find(Id) is { } noted && noted.WentOn == WentOn ? noted : throw new DoorClosedException();
            (Text, On, Kind) = (known.Words, Typed.Day(known.On), known.Kind);
        }
    }

    /// <summary>Keeps the note.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Typed.DayError(On, W, out var on) is { } error)
        {
            ModelState.AddModelError(nameof(On), error);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await NotesForWriting.DecideAsync(state => state.Deciding.Note(new(IsNew ? New : Id, Text, WentOn ? null : Kind, on, WentOn) { Day = Today }), cancellationToken);
        if (decision.Refusal is not { } refusal)
        {
            return Redirect("/m/9");
        }

        ModelState.AddModelError(nameof(On), W["refusal." + refusal]);
        return Page();
    }

    /// <summary>Erases the note, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is DecidingDeedNoted noted && noted.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, Path, isPrivate: true, cancellationToken);
        return Redirect("/m/9");
    }
}
