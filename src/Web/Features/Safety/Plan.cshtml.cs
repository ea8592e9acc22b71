using Steadfast.Domain.Notes;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Safety;

/// <summary>The person's own plan, part by part.</summary>
public sealed class PlanModel(Access access) : SignedInPage
{
    /// <summary>The plan as it stands.</summary>
    public SafetyPlan Plan { get; private set; } = new(OwnNotes.Empty);

    /// <summary>The parts in their groups: 1 for danger, 2 for leaving, 3 for dark days.</summary>
    public static IEnumerable<IGrouping<int, PlanPart>> Groups => SafetyPlan.Order.GroupBy(part => (int)part / 10);

    /// <summary>Shows the plan.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Plan = (await access.ReadNotesAsync(Session, cancellationToken)).State.Plan;
}
