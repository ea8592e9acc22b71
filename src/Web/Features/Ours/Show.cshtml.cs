using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Agreeing;
using Steadfast.Web.Features.Promises;

namespace Steadfast.Web.Features.Ours;

/// <summary>
/// A shared part: the promises that are open, the wall, and what else can be done here. Every row stands here whatever this person's answers say; what they
/// change stands on the page a row leads to, behind the notes' own door.
/// </summary>
public sealed class ShowModel(Access access, Links links) : SharedPage(access)
{
    private readonly Access _access = access;

    /// <summary>How many blocks of the wall are shown at most: the newest.</summary>
    public const int MaxBlocks = 48;

    /// <summary>What waits for a yes, the oldest first.</summary>
    public IReadOnlyList<ProposalView> Waiting { get; private set; } = [];

    /// <summary>Running promises, and what an old record offers still; the first due first.</summary>
    public IReadOnlyList<Promise> Running { get; private set; } = [];

    /// <summary>The last to end, three at most, newest first.</summary>
    public IReadOnlyList<Promise> Finished { get; private set; } = [];

    /// <summary>The top of the wall.</summary>
    public WallPicture Wall { get; private set; } = null!;

    /// <summary>
    /// True where something lies here for this person that they have neither opened nor laid aside, and they want to be shown that; only while their notes
    /// are open.
    /// </summary>
    public bool HasSomething { get; private set; }

    /// <summary>True while this person's code for this part can be used.</summary>
    public bool HasInvited { get; private set; }

    /// <summary>Shows the shared part as it stands.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var book = Open.State.Promises;
        Waiting = Open.IsClosed ? [] : [.. (await Open.ProposalsAsync(cancellationToken)).Select(proposal => new ProposalView(proposal, this))];
        Running = [.. book.Open.Where(promise => !promise.HasLapsed(Today)).OrderBy(promise => promise.Terms.Due)];
        Finished = [.. book.Past(3)];
        Wall = new(book.TopCourses(MaxBlocks), Languages.RunsRightToLeft);
        if (await _access.PeekNotesAsync(Session, cancellationToken) is { } notes)
        {
            HasSomething = notes.Receiving.For(notes.SituationOn(Today)) == Receiving.AsItComes
                && Open.State.Deliveries.All.Any(delivered => delivered.By != Open.Me && Open.State.Deliveries.IsShownTo(Open.Me, delivered)
                    && notes.Deliveries.Find(delivered.Id) is null && notes.Receiving.HowLaid(delivered.Id) is null);
        }

        HasInvited = Open.Other is null && (await links.OpenInvitationAsync(Session, cancellationToken))?.Space == Space;
    }
}
