using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>A page about one promise; an id that names none is answered as if the page did not exist.</summary>
public abstract class PromisePage(Access access) : SharedPage(access)
{
    /// <summary>Which promise, from the address.</summary>
    [FromRoute] public Id<Promise> Id { get; set; }

    /// <summary>The promise as it stands, also after something was appended.</summary>
    public Promise Promise => Open.State.Promises.Find(Id) ?? throw new DoorClosedException();

    /// <summary>True if this person made the promise; the other person received it, and the reverse.</summary>
    public bool IsMaker => Promise.By == Open.Me;

    /// <summary>The day it is where the promise was made.</summary>
    public DateOnly TodayThere => Zones.Day(Now, Promise.Zone);

    /// <summary>Opens the space and finds the promise in it, or closes the door.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        _ = Promise;
    }

    /// <summary>Decides about the promise and goes back to it, or shows the form again with the words of the refusal.</summary>
    protected async Task<IActionResult> DecideAsync(Func<Promise, Decision> decide, CancellationToken cancellationToken)
    {
        var decision = await SharedForWriting.DecideAsync(
            state => state.Promises.Find(Id) is { } promise ? decide(promise) : throw new DoorClosedException(), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Promises.Show(Space, Id));
    }
}
