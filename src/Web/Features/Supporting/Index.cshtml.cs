using Steadfast.Domain;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Supporting;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Supporting;

/// <summary>The support bank: lists of one's own, and to whom they can be given.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>The bank as it stands.</summary>
    public SupportBank Bank { get; private set; } = null!;

    /// <summary>To whom it can be given, by their shared part; nobody where the person's own answers speak against it.</summary>
    public IReadOnlyList<(Id<Space> Space, PersonName Other)> Shared { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        Bank = SupportBank.Of(notes.Own);
        if (Offered.For(notes.SituationOn(Today), JointAct.Talk) != Offer.None)
        {
            Shared = [.. (await SharedPage.RunningAsync(access, Session, W, cancellationToken)).Select(part => (part.Open.Id, part.Other))];
        }
    }
}
