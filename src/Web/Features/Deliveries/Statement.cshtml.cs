using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deliveries;

/// <summary>Gives the other what it did to this person, or some of it.</summary>
public sealed class StatementModel(Access access) : DeliverPage(access)
{
    /// <summary>What is left out: numbers of parts, and ids of effects.</summary>
    [BindProperty] public IReadOnlyList<string> Out { get; set; } = [];

    /// <summary>All that is written.</summary>
    public ImpactStatement Statement => ImpactStatement.Of(Notes.State.Own);

    /// <summary>True where the person's own answers speak for care in what the other is given.</summary>
    public bool IsCareful => Offered.For(Notes.State.SituationOn(Today), JointAct.Talk) != Offer.Open;

    /// <summary>Shows what would be given.</summary>
    public void OnGet()
    {
    }

    /// <summary>Gives it, as it stands now and without what is left out.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var given = Statement.Deliver(New, Open.Me, Out.ToHashSet(StringComparer.Ordinal), Today);
        return given is null ? Refuse("nothing-said") : await SendAsync(state => state.Deliveries.Deliver(given), cancellationToken);
    }
}
