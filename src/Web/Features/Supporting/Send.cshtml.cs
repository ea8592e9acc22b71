using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Supporting;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Supporting;

/// <summary>Gives the other this person's support bank, or some lines of it.</summary>
public sealed class SendModel(Access access) : DeliverPage(access)
{
    /// <summary>Ids of the lines that are left out.</summary>
    [BindProperty] public IReadOnlyList<string> Out { get; set; } = [];

    /// <summary>All that is written.</summary>
    public SupportBank Bank => SupportBank.Of(Notes.State.Own);

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

        var given = Bank.Deliver(New, Open.Me, Out.ToHashSet(StringComparer.Ordinal), Today);
        return given is null ? Refuse("nothing-to-give") : await SendAsync(state => state.Deliveries.Deliver(given), cancellationToken);
    }
}
