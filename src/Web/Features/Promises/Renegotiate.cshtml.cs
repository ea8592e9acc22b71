using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>Proposes a change of a promise before it is due. It goes once the other says yes, and the earlier terms stay in sight.</summary>
[Drafted(isPrivate: false)]
public sealed class RenegotiateModel(Access access) : TermsPage(access)
{
    /// <summary>Which promise, from the address.</summary>
    [FromRoute] public Id<Promise> Id { get; set; }

    /// <summary>The promise as it stands.</summary>
    public Promise Promise => Open.State.Promises.Find(Id) ?? throw new DoorClosedException();

    /// <summary>Shows the form with the terms as they are, or as this person has proposed them already.</summary>
    public void OnGet() => Fill(WithMine.Promises.Find(Id)!.Terms);

    /// <summary>Proposes the change and goes to where it waits.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ReadTerms() is not { } terms)
        {
            return Page();
        }

        var today = Zones.Day(Now, Promise.Zone);
        var decision = await ProposeAsync(state => state.Promises.Find(Id)!.Renegotiate(Open.Me, terms, today), cancellationToken);
        return decision.Refusal is { } refusal ? RefuseTerms(refusal) : await ShowAsync(Id.Value, cancellationToken);
    }

    /// <summary>Opens the space at the promise; changing is for its maker alone.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (Promise.By != Open.Me)
        {
            throw new DoorClosedException();
        }
    }
}
