using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Web.Agreeing;

namespace Steadfast.Web.Features.Promises;

/// <summary>One promise: what was promised, what the two say came of it, and what can be done now. Its receiver answers it here.</summary>
public sealed class ShowModel(Access access) : PromisePage(access)
{
    /// <summary>The promise in the reader's words.</summary>
    public PromiseCard Card => new(Promise, this);

    /// <summary>What waits for a yes about it, as the reader sees it.</summary>
    public IReadOnlyList<ProposalView> Waiting { get; private set; } = [];

    /// <summary>True for an offer of an old record that the reader can still take.</summary>
    public bool CanAnswer => IsRunning && Promise.Take(Open.Me, Today) is { Accepted: true, Events.IsEmpty: false } && Promise.Stage == PromiseStage.Offered;

    /// <summary>True while the reader, who made it, can propose a change.</summary>
    public bool CanChange => IsRunning && Promise.MayBeChangedBy(Open.Me, TodayThere);

    /// <summary>True while the reader can call it off, or let it go.</summary>
    public bool CanCallOff => IsRunning && Promise.CallOff(Open.Me, TodayThere) is { Accepted: true, Events.IsEmpty: false };

    /// <summary>True while the reader can say how it went, or say it again.</summary>
    public bool CanSay => IsRunning && Promise.Say(Open.Me, PromiseOutcome.Kept, null, Today).Accepted;

    /// <summary>True once the reader has given an account.</summary>
    public bool HasSaid => (IsMaker ? Promise.MakerSays : Promise.ReceiverSays) is not null;

    /// <summary>True while the reader, who made it, can write what was done about it.</summary>
    public bool CanRepair => IsRunning && Promise.Repair(Open.Me, "-", Today).Accepted;

    /// <summary>Shows the promise.</summary>
    public void OnGet()
    {
    }

    /// <summary>Takes an offer of an old record.</summary>
    public Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken) => DecideAsync(promise => promise.Take(Open.Me, Today), cancellationToken);

    /// <summary>Opens the space at the promise, with what waits about it.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Waiting = Open.IsClosed ? []
            : [
                .. (await Open.ProposalsAsync(cancellationToken)).Where(one => one.Event is PromiseEvent about && about.Id == Id)
                    .Select(one => new ProposalView(one, this))];
    }
}
