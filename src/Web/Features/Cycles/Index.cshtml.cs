using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Cycles;

/// <summary>Somebody's own half of the cycle: what stops it, how it turns, and one small thing they could confide.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>The half as it stands.</summary>
    public CycleHalf Half { get; private set; } = null!;

    /// <summary>True where somebody goes on although their own answers suggest something else.</summary>
    [FromQuery(Name = "a")] public bool GoesOn { get; set; }

    /// <summary>True where the person's own answers speak against looking at two sides now; what they wrote stays to be read.</summary>
    public bool IsNotForNow { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        Half = CycleHalf.Of(notes.Own);
        IsNotForNow = !GoesOn && Offered.For(notes.SituationOn(Today), JointAct.Talk) == Offer.None;
    }
}
