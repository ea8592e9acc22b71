using Steadfast.Domain.Responsibility;
using Steadfast.Vault;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Owning;

/// <summary>What somebody who broke trust does about it for themselves, day by day.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>Links to the last days.</summary>
    public LastDays Days { get; private set; } = null!;

    /// <summary>The cards, newest first.</summary>
    public IReadOnlyList<CueCardKept> Cards { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var own = (await access.OpenNotesAsync(Session, Need.Read, cancellationToken)).State.Own;
        Days = new("/m/23/7", "owning.review.today", Today, own.All<DayReviewed>().Select(told => told.Day).ToHashSet());
        Cards = [.. own.All<CueCardKept>()];
    }
}
