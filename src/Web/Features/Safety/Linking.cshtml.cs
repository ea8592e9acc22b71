using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Safety;

/// <summary>The private page before linking somebody. Linking itself works for everybody; only here is it offered, or not.</summary>
public sealed class LinkingModel(Access access, Links links) : SignedInPage
{
    /// <summary>How linking is offered.</summary>
    public Offer Offer { get; private set; }

    /// <summary>True once the private questions were answered.</summary>
    public bool HasAnswered { get; private set; }

    /// <summary>True where it would be offered if something that happened were described.</summary>
    public bool IsBeforeDescribing { get; private set; }

    /// <summary>True while a code of this person's can be used.</summary>
    public bool HasInvited { get; private set; }

    /// <summary>True while something this person left does not show yet.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var situation = (await access.ReadNotesAsync(Session, cancellationToken)).State.SituationOn(Today);
        (Offer, HasAnswered) = (Offered.For(situation, JointAct.Link), situation.Standing is not null);
        IsBeforeDescribing = !situation.HasDescribed && Offered.For(situation with { HasDescribed = true }, JointAct.Link) != Offer.None;
        HasLeft = (await links.LeftAsync(Session, cancellationToken)).Any(left => left.ShowsOn > DateOnly.FromDateTime(Now.UtcDateTime));
        HasInvited = await links.OpenInvitationAsync(Session, cancellationToken) is not null;
    }
}
