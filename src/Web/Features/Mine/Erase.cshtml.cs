using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Mine;

/// <summary>Erases a page of the journal: GET says what that means, POST does it and goes back to the journal.</summary>
public sealed class EraseModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>Which page, from the address.</summary>
    [FromRoute] public Id<JournalPage> Id { get; set; }

    /// <summary>The page as it stands.</summary>
    public JournalPage Written { get; private set; } = null!;

    /// <summary>Says what erasing means; a page that is gone does not exist.</summary>
    public void OnGet() => Written = _notes.State.Journal.Find(Id) ?? throw new DoorClosedException();

    /// <summary>Erases every wording the page ever had, and what was typed and not sent for it. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is JournalEvent journal && journal.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, Places.Mine.Write(Id), isPrivate: true, cancellationToken);
        return Redirect(Places.Mine.Index());
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
