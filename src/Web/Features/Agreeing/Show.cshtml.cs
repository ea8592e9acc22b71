using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Web.Agreeing;

namespace Steadfast.Web.Features.Agreeing;

/// <summary>Something that waits for a yes: whoever it is for takes it, puts it in other words or sends it away; its writer takes it back.</summary>
public sealed class ShowModel(Access access) : SharedPage(access)
{
    /// <summary>Which, from the address.</summary>
    [FromRoute] public Id<SpaceEvent> Id { get; set; }

    /// <summary>The hash of what the reader read.</summary>
    [BindProperty] public string Text { get; set; } = "";

    /// <summary>It, in the reader's words; null where it is not there any more.</summary>
    public ProposalView? View { get; private set; }

    /// <summary>Shows it. What was taken stands in the shared part; what is not there does not exist.</summary>
    public IActionResult OnGet() => View is not null ? Page() : Open.HasTaken(Id) ? Redirect(Places.Ours.Show(Space)) : throw new DoorClosedException();

    /// <summary>Says yes to the words that were read.</summary>
    public async Task<IActionResult> OnPostYesAsync(CancellationToken cancellationToken)
    {
        var decision = await SharedForWriting.TakeAsync(Id, Text, Today, cancellationToken);
        if (decision.Refusal is { } refusal)
        {
            await LoadAsync(cancellationToken);
            return Refuse(refusal);
        }

        return Redirect(decision.Events is [PromiseEvent promise, ..] ? Places.Promises.Show(Space, promise.Id) : Places.Ours.Show(Space));
    }

    /// <summary>Takes it off the reader's own pages. However often, the answer is the same.</summary>
    public async Task<IActionResult> OnPostNotThisAsync(CancellationToken cancellationToken)
    {
        if (View is { Proposal.IsMine: false })
        {
            await SharedForWriting.SendAwayAsync(Id, cancellationToken);
        }

        return Redirect(Places.Ours.Show(Space));
    }

    /// <summary>Takes it back, or clears it away once it has lapsed; where it was taken first, that shows.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancellationToken)
    {
        if (View is { Proposal.IsMine: true })
        {
            await SharedForWriting.TakeBackAsync(Id, cancellationToken);
        }

        return Redirect(Places.Ours.Show(Space));
    }

    /// <summary>Opens the space, and finds what waits in it.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        View = Open.IsClosed ? null
            : (await Open.ProposalsAsync(cancellationToken)).FirstOrDefault(proposal => proposal.Id == Id) is { } proposal ? new(proposal, this) : null;
    }
}
