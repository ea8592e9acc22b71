using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>What somebody who broke trust does about it for themselves, day by day.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>Links to the last days.</summary>
    public LastDays Days { get; private set; } = null!;

    /// <summary>The cards, newest first.</summary>
    public IReadOnlyList<CueCardKept> Cards { get; private set; } = [];

    /// <summary>False until something that happened was told apart as once or a pattern, and where this person's own answers speak against it.</summary>
    public bool OffersLetter { get; private set; }

    /// <summary>True once something of the letter is kept.</summary>
    public bool HasBegunLetter { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        var own = notes.Own;
        OffersLetter = Offered.For(notes.SituationOn(Today), JointAct.Responsibility) != Offer.None;
        HasBegunLetter = LetterDraft.Of(notes) is { HasBegun: true } or { Owned: not null };
        Days = new(Places.Owning.Review, "owning.review.today", Today, own.All<DayReviewed>().Select(told => told.Day).ToHashSet());
        Cards = [.. own.All<CueCardKept>()];
    }
}
