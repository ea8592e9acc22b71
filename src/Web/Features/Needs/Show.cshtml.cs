using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Needs;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Needs;

/// <summary>A need with its request, and what is still open in it: a suggestion that stops nothing.</summary>
public sealed class ShowModel(Access access) : SignedInPage
{
    /// <summary>Which need, from the address.</summary>
    [FromRoute] public Id<OwnNote> Id { get; set; }

    /// <summary>The need as it stands.</summary>
    public NeedWritten Written { get; private set; } = null!;

    /// <summary>The parts of the request: the key of each question, and the words; null where left out.</summary>
    public IEnumerable<(string Question, string? Answer)> Parts => Written.Request.Each().Select(part => (KeyOf(part.Part), part.Words));

    /// <summary>What is still open in it.</summary>
    public ImmutableArray<OpenPart> StillOpen => Written.Request.StillOpen(IndexModel.VagueIn(W));

    /// <summary>The key of a part's words.</summary>
    public static string KeyOf(RequestPart part) => "needs.part." + part.ToString().ToLowerInvariant();

    /// <summary>Shows it; one that was erased, or never was, does not exist.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Written = (await access.ReadNotesAsync(Session, cancellationToken)).State.Own.Find<NeedWritten>(Id) ?? throw new DoorClosedException();
}
