using Steadfast.Domain.Needs;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Needs;

/// <summary>What the person needs, what makes them feel secure, and their own boundaries.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    private OwnNotes _own = OwnNotes.Empty;

    /// <summary>The needs, in the order they were written.</summary>
    public IReadOnlyList<NeedWritten> Needs => [.. _own.All<NeedWritten>().Reverse()];

    /// <summary>What makes them feel secure, in the order it was written.</summary>
    public IReadOnlyList<NeedSecureThingNoted> SecureThings => [.. _own.All<NeedSecureThingNoted>().Reverse()];

    /// <summary>Their own boundaries, in the order they were set.</summary>
    public IReadOnlyList<NeedBoundarySet> Boundaries => [.. _own.All<NeedBoundarySet>().Reverse()];

    /// <summary>Words of the reader's language that two people can take in two ways.</summary>
    public static IEnumerable<string> VagueIn(Words w) => w["needs.vague"].Split(',');

    /// <summary>The word in it that can be taken in two ways; null if there is none.</summary>
    public string? VagueIn(NeedSecureThingNoted thing) =>
        new Request(What: thing.Words).StillOpen(VagueIn(W)).FirstOrDefault(part => part.Part == RequestPart.What)?.Vague;

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => _own = (await access.ReadNotesAsync(Session, cancellationToken)).State.Own;
}
