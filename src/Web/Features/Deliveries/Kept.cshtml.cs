using Steadfast.Domain.Deliveries;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deliveries;

/// <summary>What a person was given and has opened: copies of their own.</summary>
public sealed class KeptModel(Access access) : SignedInPage
{
    /// <summary>The copies, the last opened first.</summary>
    public IReadOnlyList<Delivered> Kept { get; private set; } = [];

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Kept = [.. (await access.ReadNotesAsync(Session, cancellationToken)).State.Deliveries.All];
}
