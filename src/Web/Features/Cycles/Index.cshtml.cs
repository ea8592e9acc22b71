using Steadfast.Domain;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Cycles;

/// <summary>Somebody's own half of the cycle: what stops it, how it turns, and one small thing they could confide.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>The half as it stands.</summary>
    public CycleHalf Half { get; private set; } = null!;

    /// <summary>To whom it can be given, by their shared part; nobody where the person's own answers speak against it.</summary>
    public IReadOnlyList<(Id<Space> Space, PersonName Other)> Shared { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        Half = CycleHalf.Of(notes.Own);
        if (Offered.For(notes.SituationOn(Today), JointAct.Talk) != Offer.None)
        {
            Shared = [.. (await SharedPage.RunningAsync(access, Session, W, cancellationToken)).Select(part => (part.Open.Id, part.Other))];
        }
    }
}
