using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Web.Agreeing;

namespace Steadfast.Web.Features.Promises;

/// <summary>
/// Answers what the other proposed about a promise with other words for it. They are proposed in turn, and stand in its place on this person's pages alone.
/// </summary>
[Drafted(isPrivate: false)]
public sealed class RewordModel(Access access)
    : TermsPage(access), IPutsInOtherWords<PromiseMade>, IPutsInOtherWords<PromiseRenegotiated>, IPutsInOtherWords<PromiseReworded>
{
    /// <summary>Which proposal, from the address.</summary>
    [FromRoute] public Id<SpaceEvent> Id { get; set; }

    /// <summary>How large it is, which no words change.</summary>
    public PromiseSize Size => Proposed switch { PromiseMade made => made.Size, PromiseReworded asked => asked.Size, _ => Runs!.Size };

    private PromiseEvent Proposed { get; set; } = null!;

    private Promise? Runs => Open.State.Promises.Find(Proposed.Id);

    /// <summary>Shows the form with the words that were proposed.</summary>
    public void OnGet() =>
        Fill(Proposed switch { PromiseMade made => made.Terms, PromiseReworded asked => asked.Terms, _ => ((PromiseRenegotiated)Proposed).Terms });

    /// <summary>Proposes the other words and goes to where they wait.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ReadTerms() is not { } terms)
        {
            return Page();
        }

        var zone = Proposed switch { PromiseMade made => made.Zone, PromiseReworded asked => asked.Zone, _ => Runs!.Zone };
        var decision = await ProposeAsync(state => state.Promises.InOtherWords(Proposed, Open.Me, terms, Zones.Day(Now, zone)), cancellationToken, Id);
        return decision.Refusal is { } refusal ? RefuseTerms(refusal) : await ShowAsync(Proposed.Id.Value, cancellationToken);
    }

    /// <summary>Opens the space, and finds what the other proposed in it.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Proposed = IsRunning && Waiting.FirstOrDefault(one => one.Id == Id) is { IsMine: false, Event: PromiseEvent proposed }
            && (proposed is not PromiseRenegotiated || Open.State.Promises.Find(proposed.Id) is not null)
            ? proposed : throw new DoorClosedException();
    }
}
