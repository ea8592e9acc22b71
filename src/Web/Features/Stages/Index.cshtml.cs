using Steadfast.Domain.Stages;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Stages;

/// <summary>The stages, the same for whoever looks, and what this person did lately.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>How many lines of what was done stand here; each stage has all of its own.</summary>
    public const int Most = 10;

    /// <summary>What was done, the latest day first; at most <see cref="Most"/>.</summary>
    public IReadOnlyList<EffortNoted> Efforts { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Efforts = [.. EffortNoted.Newest((await access.ReadNotesAsync(Session, cancellationToken)).State.Own).Take(Most)];
}
