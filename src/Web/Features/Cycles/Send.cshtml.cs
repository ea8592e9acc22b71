using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Cycles;

/// <summary>Gives the other this person's own half of the cycle, or some of it.</summary>
public sealed class SendModel(Access access) : DeliverPage(access)
{
    /// <summary>What is left out: ids of turns, and the plan for stopping.</summary>
    [BindProperty] public IReadOnlyList<string> Out { get; set; } = [];

    /// <summary>What is put in that else stays private: ids of what could be confided, and of turns for what is underneath.</summary>
    [BindProperty] public IReadOnlyList<string> In { get; set; } = [];

    /// <summary>All that is written.</summary>
    public CycleHalf Half => CycleHalf.Of(Notes.State.Own);

    /// <summary>True where the person's own answers speak for care in what the other is given.</summary>
    public bool IsCareful => Offered.For(Notes.State.SituationOn(Today), JointAct.Talk) != Offer.Open;

    /// <summary>Shows what would be given.</summary>
    public void OnGet()
    {
    }

    /// <summary>Gives it, as it stands now: without what is left out, with what is put in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var given = Half.Deliver(New, Open.Me, Out.ToHashSet(StringComparer.Ordinal), In.ToHashSet(StringComparer.Ordinal), Today);
        return given is null ? Refuse("nothing-to-give") : await SendAsync(state => state.Deliveries.Deliver(given), cancellationToken);
    }
}
