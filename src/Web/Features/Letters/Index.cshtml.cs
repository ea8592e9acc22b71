using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>The letter in the making: what is written of it, what is not, and how it reads.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>The letter as it stands.</summary>
    public LetterDraft Draft { get; private set; } = null!;

    /// <summary>How far the way to it has been walked, with whom it has been walked furthest.</summary>
    public LetterWay Way { get; private set; }

    /// <summary>True where somebody goes on although what they said in private suggests something else.</summary>
    [FromQuery(Name = "a")] public bool GoesOn { get; set; }

    /// <summary>True where what they said in private speaks against a letter now; what they wrote stays to be read.</summary>
    public bool IsNotForNow { get; private set; }

    /// <summary>The letter as it would read.</summary>
    public LetterDelivered Letter => Draft.Delivered(default, Session.Me, Today);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        foreach (var shared in await access.ReadSharedAsync(Session, cancellationToken))
        {
            if (shared is { IsClosed: false, Other: { } other })
            {
                Way = (LetterWay)Math.Max((int)Way, (int)LetterDraft.Way(notes, shared.State, other));
            }
        }

        // Whoever has not said yet what it was may write: nothing speaks against it.
        IsNotForNow = !GoesOn && Offered.For(notes.SituationOn(Today) with { HasClassified = true }, JointAct.Responsibility) == Offer.None;
        Draft = LetterDraft.Of(notes);
    }

    /// <summary>How a part stands: the end of its words' key.</summary>
    public string Stands(LetterPart part) => part switch
    {
        LetterPart.Asking => Draft.Has(part) ? "in" : "out",
        _ when Draft.Has(part) => "written",
        _ => Draft.Missing.Contains(part) ? "missing" : "empty",
    };
}
