using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>What happened: everything that was described.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>The breaches, the last described first; empty until one is.</summary>
    public IReadOnlyList<Breach> Breaches { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Breaches = [.. (await access.ReadNotesAsync(Session, cancellationToken)).State.Breaches.All.Reverse()];
}
