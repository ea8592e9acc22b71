using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Deliveries;

/// <summary>Something the person was given, read in their own notes.</summary>
public sealed class ReadModel(Access access) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>Which, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>It, with the shared part it came from, while both are still there.</summary>
    public DeliveryView View { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>
    /// Erases the copy, with what was said of it. The other's is not touched, and if it still stands in the shared part it can be opened once more.
    /// </summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(
            happened => (happened is Delivered delivered && delivered.Id == Id) || (happened is Reply reply && reply.To == Id), cancellationToken);
        return Redirect(Places.Deliveries.Kept());
    }

    /// <summary>Opens the notes, and the shared part with whoever wrote it.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        _notes = await access.ReadNotesAsync(Session, cancellationToken);
        if (_notes.State.Deliveries.Find(Id) is not { } kept)
        {
            throw new DoorClosedException();
        }

        SpaceView<SharedState>? shared = null;
        foreach (var open in await access.ReadSharedAsync(Session, cancellationToken))
        {
            shared = open.Other == kept.By || open.State.Deliveries.Find(Id) is not null ? open : shared;
        }

        View = new(
            kept, false, shared is null ? new(W["ours.other"]) : SharedPage.NameOfOther(shared, W), shared, _notes.State, _notes.State.SituationOn(Today));
    }
}
