using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>Looking after oneself: the days, small goals, and the way to people and the week.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>Links to the last days.</summary>
    public LastDays Days { get; private set; } = null!;

    /// <summary>Goals that are still wanted, newest first.</summary>
    public IReadOnlyList<GoalKept> Open { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var own = (await access.ReadNotesAsync(Session, cancellationToken)).State.Own;
        Days = new(Places.Care.Day, "care.day.today", Today, own.All<CareDayTold>().Select(told => told.Day).ToHashSet());
        Open = [.. own.All<GoalKept>().Where(goal => goal.Standing == GoalStanding.Open)];
    }
}
