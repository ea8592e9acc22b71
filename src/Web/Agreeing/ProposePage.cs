using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Agreeing;

/// <summary>When what is proposed comes to the other.</summary>
public enum Comes
{
    /// <summary>At the next six in the morning of its writer's, which tells nothing of the hour it was written.</summary>
    Morning,

    /// <summary>In ten minutes.</summary>
    TenMinutes,
}

/// <summary>A page that proposes something to the other of a shared space.</summary>
public abstract class ProposePage(Access access) : SharedPage(access)
{
    /// <summary>When it comes to the other.</summary>
    [BindProperty, Required] public Comes? Comes { get; set; } = Agreeing.Comes.Morning;

    /// <summary>The space as it would be with all that this person has proposed.</summary>
    protected SharedState WithMine { get; private set; } = null!;

    /// <summary>What waits for a yes here, as this person sees it.</summary>
    protected IReadOnlyList<Proposal> Waiting { get; private set; } = [];

    /// <summary>Proposes what is decided.</summary>
    /// <param name="decide">Decides on the space as it would be with all that this person has proposed.</param>
    /// <param name="instead">What of the other's it answers; null for nothing.</param>
    protected Task<Decision> ProposeAsync(Func<SharedState, Decision> decide, CancellationToken cancellationToken, Id<SpaceEvent>? instead = null) =>
        SharedForWriting.ProposeAsync(
            decide, Comes == Agreeing.Comes.TenMinutes ? Now.AddMinutes(10) : Zones.NextMorning(Now, Session.Preferences.Zone), cancellationToken, instead);

    /// <summary>Goes to what this person has proposed about something; to the shared part where nothing waits.</summary>
    protected async Task<IActionResult> ShowAsync(UInt128 about, CancellationToken cancellationToken) =>
        (await Open.ProposalsAsync(cancellationToken)).FirstOrDefault(proposal => proposal.IsMine && ((IProposal)proposal.Event).About() == about) is { } mine
            ? Redirect(Places.Agreeing.Show(Space, mine.Id)) : Redirect(Places.Ours.Show(Space));

    /// <summary>Opens the space, and what waits in it.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Waiting = await Open.ProposalsAsync(cancellationToken);
        WithMine = await Open.WithProposedAsync(cancellationToken);
    }
}
