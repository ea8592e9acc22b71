using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Safety;

/// <summary>One sheet with the parts of the plan that were ticked, to print or to show a helper. Nothing of it is kept or sent.</summary>
public sealed class SheetModel(Access access) : SignedInPage
{
    /// <summary>What is written and can be ticked.</summary>
    public IReadOnlyList<SafetyPlanWritten> Written { get; private set; } = [];

    /// <summary>The parts that were ticked; empty shows what can be.</summary>
    [FromQuery(Name = "p")] public IReadOnlyList<PlanPart> Ticked { get; set; } = [];

    /// <summary>What stands on the sheet.</summary>
    public IEnumerable<SafetyPlanWritten> OnSheet => Written.Where(part => Ticked.Contains(part.Part));

    /// <summary>Shows what can be ticked, or the sheet.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Written = [.. (await access.ReadNotesAsync(Session, cancellationToken)).State.Plan.Parts];
}
