using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Promises;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>One promise: what was promised, what the two say came of it, and what can be done now. Its receiver answers it here.</summary>
public sealed class ShowModel(Access access) : PromisePage(access)
{
    /// <summary>The promise in the reader's words.</summary>
    public PromiseCard Card => new(Promise, this);

    /// <summary>True while the receiver, who is reading, can take it or not.</summary>
    public bool CanAnswer => IsRunning && !IsMaker && Promise.Stage == PromiseStage.Offered;

    /// <summary>True while the reader, who made it, can change it.</summary>
    public bool CanChange => IsRunning && IsMaker && Promise.IsActive(TodayThere);

    /// <summary>True while the reader can call it off, or let it go.</summary>
    public bool CanCallOff => IsRunning && (IsMaker ? CanChange || Promise.Stage == PromiseStage.Offered : Promise.Stage == PromiseStage.Running);

    /// <summary>True while the reader can say how it went, or say it again.</summary>
    public bool CanSay => IsRunning && Promise.Stage is PromiseStage.Running or PromiseStage.Settled;

    /// <summary>True once the reader has given an account.</summary>
    public bool HasSaid => (IsMaker ? Promise.MakerSays : Promise.ReceiverSays) is not null;

    /// <summary>True while the reader, who made it, can write what was done about it.</summary>
    public bool CanRepair => IsRunning && IsMaker && Promise.IsToRepair;

    /// <summary>Shows the promise.</summary>
    public void OnGet()
    {
    }

    /// <summary>Takes the promise.</summary>
    public Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken) => DecideAsync(promise => promise.Accept(Open.Me, Today), cancellationToken);

    /// <summary>Does not take it.</summary>
    public Task<IActionResult> OnPostLeaveAsync(CancellationToken cancellationToken) => DecideAsync(promise => promise.Decline(Open.Me, Today), cancellationToken);
}
