using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Mine;

/// <summary>One page of the journal, to read.</summary>
public sealed class ShowModel(Access access) : SignedInPage
{
    /// <summary>Which page, from the address.</summary>
    [FromRoute] public Id<JournalPage> Id { get; set; }

    /// <summary>The page as it stands.</summary>
    public JournalPage Written { get; private set; } = null!;

    /// <summary>Shows it; one that was erased, or never was, does not exist.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Written = (await access.OpenNotesAsync(Session, Need.Read, cancellationToken)).State.Journal.Find(Id) ?? throw new DoorClosedException();
}
