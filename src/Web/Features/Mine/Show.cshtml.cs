using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Mine;

/// <summary>One page of the journal, to read; after one that answers to a prompt, how strong the feeling is now.</summary>
public sealed class ShowModel(Access access) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>Which page, from the address.</summary>
    [FromRoute] public Id<JournalPage> Id { get; set; }

    /// <summary>The page as it stands.</summary>
    public JournalPage Written { get; private set; } = null!;

    /// <summary>How strong the feeling is after writing, 0 to 10; null if not said.</summary>
    [BindProperty, Range(0, 10)] public int? After { get; set; }

    /// <summary>Shows it.</summary>
    public void OnGet() => After = Written.After;

    /// <summary>Notes how strong the feeling is now.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Journal.Rate(Id, After), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Mine.Show(Id));
    }

    /// <summary>Opens the notes; a page that was erased, or never was, does not exist.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        _notes = await access.ReadNotesAsync(Session, cancellationToken);
        Written = _notes.State.Journal.Find(Id) ?? throw new DoorClosedException();
    }
}
