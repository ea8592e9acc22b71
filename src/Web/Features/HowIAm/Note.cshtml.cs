using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Puts a note on the timeline, changes it, or erases it.</summary>
[Drafted(isPrivate: true)]
public sealed class NoteModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView _notes = null!;

    /// <summary>Which note, from the address; null for a new one.</summary>
    [FromRoute] public Id<TimelineNote>? Id { get; set; }

    /// <summary>The id a new note will have, so that it is one however often it is sent.</summary>
    [BindProperty] public Id<TimelineNote> New { get; set; } = NewId.Of<TimelineNote>();

    /// <summary>What it says.</summary>
    [BindProperty, Required, StringLength(Timeline.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The day it belongs to.</summary>
    [BindProperty, Required] public DateOnly? Day { get; set; }

    /// <summary>Ticked if they call it a setback.</summary>
    [BindProperty] public bool IsSetback { get; set; }

    /// <summary>The address of the form.</summary>
    public string Path => Id is { } id ? $"/m/12/6/{id}" : "/m/12/6";

    /// <summary>Shows the form; a note that there is not does not exist.</summary>
    public void OnGet()
    {
        Day = Today;
        if (Id is { } id)
        {
            var note = _notes.State.Timeline.Find(id) ?? throw new DoorClosedException();
            (Words, Day, IsSetback) = (note.Words, note.Day, note.IsSetback);
        }
    }

    /// <summary>Keeps the note.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Timeline.Note(Id ?? New, Day!.Value, Words, IsSetback, Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect("/m/12/5");
    }

    /// <summary>Erases the note, with all it ever said. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is TimelineNoted note && note.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, Path, isPrivate: true, cancellationToken);
        return Redirect("/m/12/5");
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
