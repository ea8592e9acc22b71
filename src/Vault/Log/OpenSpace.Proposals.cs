using Steadfast.Domain;

namespace Steadfast.Vault.Log;

/// <content>Proposing, and the yes that brings it in.</content>
public sealed partial class OpenSpace<TState>
{
    /// <summary>
    /// Decides on the space as it would be with all that this member has proposed, and lets what is decided wait for a yes. Nothing of it is in the record
    /// until then, and it can be taken back without a trace.
    /// </summary>
    /// <param name="from">From when on others see it; rounded up to five minutes, as that stands in the clear.</param>
    /// <param name="instead">What of the other's this stands in for, on this member's pages alone; null for nothing.</param>
    /// <returns>The decision; the refusal "closed" if the space is closed.</returns>
    /// <exception cref="ArgumentException">What was decided needs nobody's yes.</exception>
    /// <exception cref="StoreUnavailableException">Not everything that was decided waits.</exception>
    public Task<Decision> ProposeAsync(
        Func<SharedState, Decision> decide, DateTimeOffset from, CancellationToken cancellationToken, Id<SpaceEvent>? instead = null) => Lines.WritingAsync(
        Id,
        async () =>
        {
            await ReadyAsync(cancellationToken);
            if (View.IsClosed)
            {
                return Decision.Refuse("closed");
            }

            var all = await ProposalsAsync(cancellationToken);
            var mine = all.Where(proposal => proposal is { IsMine: true, HasLapsed: false }).ToList();
            var other = all.FirstOrDefault(proposal => proposal.Id == instead);
            var (decision, former) = Proposals.Propose(Shared, [.. mine.Select(proposal => proposal.Event)], other?.Event, decide);
            foreach (var happened in decision.Events)
            {
                var reader = View.Members.Rules.MostMembers > 2 ? Box.Everybody
                    : Other ?? throw new InvalidOperationException("Nobody is there to propose it to.");
                var box = Box.Of(View.Keys[View.Place.Epoch].Key, reader, ((SharedEvent)happened).WaitsIn());
                await WaitAsync(happened, Entrance.Taken(View.Today + Proposals.Days), box, Rounded(from), 0, cancellationToken);
            }

            // The new one waits first: should nothing be written any more, both do, and only one of them can be taken.
            await ReplaceAsync(mine.Where(proposal => former.Contains(proposal.Event)), cancellationToken);
            if (decision.Accepted && other is { IsMine: false })
            {
                await SendAwayAsync(other.Id, cancellationToken);
            }

            return decision;
        },
        cancellationToken);

    /// <summary>
    /// Says yes: links what was proposed and appends the yes, which names it by the head, both or neither. Where somebody else wrote meanwhile, the yes is
    /// signed anew. Of more than two, whoever says yes later only appends theirs.
    /// </summary>
    /// <param name="text">As <see cref="Proposal.Text"/> was when this member read it.</param>
    /// <param name="today">The day on their calendar.</param>
    /// <returns>
    /// What <see cref="Proposals.Take"/> decides; the refusal "proposal-gone" if it was taken back, lapsed, or is not what they read; "closed" and "busy" as of
    /// <see cref="DecideAsync"/>.
    /// </returns>
    /// <exception cref="StoreUnavailableException">Nothing was linked and nothing appended.</exception>
    public Task<Decision> TakeAsync(Id<SpaceEvent> id, string text, DateOnly today, CancellationToken cancellationToken) => Lines.WritingAsync(
        Id,
        async () =>
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                await ReadyAsync(cancellationToken);
                if (View.IsClosed)
                {
                    return Decision.Refuse("closed");
                }

                if (View.HasEntered(id.As<EntryHeader>()))
                {
                    return await FollowAsync(id, text, today, cancellationToken);
                }

                var (row, waiting, proposal) = (await ProposalRowsAsync(cancellationToken)).Find(waits => waits.Proposal.Id == id);
                if (proposal is null || proposal.Text != text)
                {
                    return Decision.Refuse("proposal-gone");
                }

                var decision = Proposals.Take(Shared, proposal.Event, isIn: false, Me, today);
                if (!decision.Accepted)
                {
                    return decision;
                }

                await Access.RememberAsync(Session, cancellationToken);
                var entry = waiting.Row with { Seq = View.Place.Seq + 1 };
                var isIn = await Lines.TakeAsync(View, row, entry, Seal(decision, at: View.Place.Next(entry)), cancellationToken);
                await RefreshAsync(cancellationToken);
                if (isIn)
                {
                    // What this member would have had instead is over with it.
                    var about = ((IProposal)proposal.Event).About();
                    var mine = (await ProposalsAsync(cancellationToken)).Where(one => one.IsMine && ((IProposal)one.Event).About() == about);
                    await ReplaceAsync(mine, cancellationToken);
                    return decision;
                }
            }

            return Decision.Refuse("busy");
        },
        cancellationToken);

    // Only what several share has boxes in which anything waits.
    private SharedState Shared => (SharedState)View.State;

    private async Task ReplaceAsync(IEnumerable<Proposal> mine, CancellationToken cancellationToken)
    {
        foreach (var former in mine)
        {
            await TakeBackAsync(former.Id, cancellationToken);
        }
    }

    /// <summary>Says yes to what somebody else brought in already.</summary>
    private async Task<Decision> FollowAsync(Id<SpaceEvent> id, string text, DateOnly today, CancellationToken cancellationToken)
    {
        var taken = (await OpenEntriesAsync(cancellationToken)).FirstOrDefault(entry => entry.Header.Id.Value == id.Value);
        if (taken.Opened is null || Convert.ToHexStringLower(EntryHeader.NameOf(taken.Row.Header, taken.Row.Sig)) != text
            || Codec.Read(taken.Opened.Name, taken.Opened.Words) is not SharedEvent proposal || proposal is not IProposal)
        {
            return Decision.Refuse("proposal-gone");
        }

        var decision = Proposals.Take(Shared, proposal, isIn: true, Me, today);
        if (!decision.Events.IsEmpty && !await AppendAsync(Seal(decision), null, cancellationToken))
        {
            return Decision.Refuse("busy");
        }

        await RefreshAsync(cancellationToken);
        return decision;
    }

    /// <summary>Takes back what this member proposed, or clears away what nobody took in time: nothing of it is left.</summary>
    /// <returns>False if it was taken before.</returns>
    public async Task<bool> TakeBackAsync(Id<SpaceEvent> id, CancellationToken cancellationToken)
    {
        var (row, _, proposal) = (await ProposalRowsAsync(cancellationToken)).Find(waits => waits.Proposal.Id == id);
        if (proposal is { IsMine: true } && await Access.WithdrawAsync(Session, row, id.ToString(), cancellationToken))
        {
            return true;
        }

        await RefreshAsync(cancellationToken);
        return !View.HasEntered(id.As<EntryHeader>());
    }

    /// <summary>Takes what another proposed off this member's own pages. It waits on, and nobody can tell.</summary>
    public Task SendAwayAsync(Id<SpaceEvent> id, CancellationToken cancellationToken) => Access.DismissAsync(Session, id.ToString(), cancellationToken);

    private static long Rounded(DateTimeOffset due) => (due.ToUnixTimeSeconds() + Step - 1) / Step * Step;
}
