using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Pages;

/// <summary>How long what is sent can be withdrawn before anybody else can know of it; in minutes.</summary>
public enum Hold
{
    /// <summary>Sent at once.</summary>
    None = 0,

    /// <summary>Ten minutes: what is chosen unless somebody chooses otherwise.</summary>
    TenMinutes = 10,

    /// <summary>An hour.</summary>
    Hour = 60,

    /// <summary>A day.</summary>
    Day = 1440,
}

/// <summary>A page that gives something to the other of a shared part. It goes through the person's notes, which have to be open.</summary>
public abstract class DeliverPage(Access access) : SharedPage(access)
{
    private readonly Access _access = access;

    /// <summary>The id that what is sent will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<Delivery> New { get; set; } = NewId.Of<Delivery>();

    /// <summary>How long it is held.</summary>
    [BindProperty, Required] public Hold? Hold { get; set; } = Pages.Hold.TenMinutes;

    /// <summary>The person's own notes.</summary>
    public SpaceView Notes { get; private set; } = null!;

    /// <summary>The notes to write in, for what the person does.</summary>
    protected OpenSpace NotesForWriting => _access.ForWriting(Notes);

    /// <summary>Holds what is sent for as long as was chosen, and shows it where its writer can take it back.</summary>
    /// <param name="decide">Decides on the shared part as it will be with what is held already.</param>
    protected async Task<IActionResult> SendAsync(Func<SpaceState, Decision> decide, CancellationToken cancellationToken)
    {
        var decision = await SharedForWriting.HoldAsync(decide, TimeSpan.FromMinutes((int)Hold!.Value), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect($"/o/{Space}/7/{New}");
    }

    /// <summary>Opens the shared part and the notes; with nobody there to give something to, there is no such page.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (!IsRunning)
        {
            throw new DoorClosedException();
        }

        Notes = await _access.ReadNotesAsync(Session, cancellationToken);
    }
}
