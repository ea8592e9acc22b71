using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>One card, large, for the moment it is for.</summary>
public sealed class CardModel(Access access) : SignedInPage
{
    /// <summary>Which card, from the address.</summary>
    [FromRoute] public Id<OwnNote> Id { get; set; }

    /// <summary>The card.</summary>
    public CueCardKept Card { get; private set; } = null!;

    /// <summary>Shows it; one that was erased, or never was, does not exist.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Card = (await access.ReadNotesAsync(Session, cancellationToken)).State.Own.Find<CueCardKept>(Id) ?? throw new DoorClosedException();
}
