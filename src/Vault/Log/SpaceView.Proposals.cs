using Steadfast.Domain;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>Something that was proposed and waits for a yes.</summary>
/// <param name="Id">Names it among what waits.</param>
/// <param name="Text">The hash of its signed bytes: 64 lower-case hexadecimal digits. Whoever takes it says with it what they saw.</param>
/// <param name="From">From when on others see it, in UTC.</param>
/// <param name="Last">The last day on which it can be taken, in UTC.</param>
/// <param name="IsMine">True for whoever proposed it.</param>
/// <param name="HasLapsed">True for what nobody took in time. Only its writer is shown that.</param>
public sealed record Proposal(Id<SpaceEvent> Id, string Text, SharedEvent Event, DateTimeOffset From, DateOnly Last, bool IsMine, bool HasLapsed);

/// <content>What is proposed, outside the record.</content>
public partial class SpaceView
{
    /// <summary>
    /// What waits for a yes: of others what this member may see by now and has not sent away, of their own all of it. One's own looks the same whether the
    /// other saw it, left it or sent it away.
    /// </summary>
    /// <returns>The oldest first.</returns>
    public async Task<IReadOnlyList<Proposal>> ProposalsAsync(CancellationToken cancellationToken) =>
        [.. (await ProposalRowsAsync(cancellationToken)).Select(waits => waits.Proposal)];

    /// <summary>The state as it would be with all that this member has proposed and the others can still take.</summary>
    public async Task<SharedState> WithProposedAsync(CancellationToken cancellationToken) => Proposals.With(
        (SharedState)View.State,
        (await ProposalsAsync(cancellationToken)).Where(proposal => proposal is { IsMine: true, HasLapsed: false }).Select(proposal => proposal.Event));

    /// <summary>True for what was proposed and has been taken since.</summary>
    public bool HasTaken(Id<SpaceEvent> id) => View.HasEntered(id.As<EntryHeader>());

    private protected async Task<List<(WaitingRow Row, WaitingEntry Waiting, Proposal Proposal)>> ProposalRowsAsync(CancellationToken cancellationToken)
    {
        if (View.Boxes.Count == 0)
        {
            return [];
        }

        // One's own is read whole, and what is for oneself only once it is due: it costs nothing before.
        var others = BoxesOfOthers;
        var mine = View.Boxes.Where(box => !others.ContainsKey(box.Key)).ToDictionary(StringComparer.Ordinal);
        IEnumerable<(WaitingRow Row, Box Box)> rows =
        [
            .. (await Access.WaitingAsync(Id, [.. others.Values.Select(box => box.Name)], cancellationToken))
                .Select(row => (row, others[Convert.ToHexString(row.Box)])),
            .. (await Access.DueAsync(Id, [.. mine.Values.Select(box => box.Name)], cancellationToken))
                .Select(row => (row, mine[Convert.ToHexString(row.Box)])),
        ];
        var found = (from one in rows
                     let waiting = one.Row.Sealed.Length == 0 ? null : Lines.Open(View, one.Box, one.Row)
                     where waiting is { Header.Entrance.How: Enters.Taken } && !View.HasEntered(waiting.Header.Id)
                     let proposal = Read(waiting)
                     where proposal is not null
                     orderby proposal.From, proposal.Id.Value
                     select (one.Row, waiting, proposal)).ToList();
        var dismissed = found.Exists(waits => !waits.proposal.IsMine) ? await Access.DismissedAsync(Session, cancellationToken) : [];
        return found.FindAll(waits => waits.proposal.IsMine
            ? !Session.Content.Withdrawn.Contains(waits.proposal.Id.ToString(), StringComparer.Ordinal)
            : !waits.proposal.HasLapsed && !dismissed.Contains(waits.proposal.Id.ToString(), StringComparer.Ordinal));
    }

    /// <summary>What waits, as this member may see it; null for what is not theirs to see, now or ever.</summary>
    private Proposal? Read(WaitingEntry waiting)
    {
        var (header, isMine, from) = (waiting.Header, waiting.Header.Author == Me, DateTimeOffset.FromUnixTimeSeconds(waiting.Opened.From));
        if (View.Members.Of(header.Author) is not { } author
            || (!isMine && (from > Access.Now || (waiting.Box.Reader != Me && waiting.Box.Reader != Box.Everybody)))
            || header.Entrance.Last > header.Day + Proposals.Days + Chain.SkewDays
            || !Signing.Verify(author.Verification, EntryHeader.Signed(waiting.Row.Header), waiting.Row.Sig)
            || Codec.Read(waiting.Opened.Name, waiting.Opened.Words) is not SharedEvent said || said is not IProposal)
        {
            return null;
        }

        return new(
            new(header.Id.Value), Convert.ToHexStringLower(EntryHeader.NameOf(waiting.Row.Header, waiting.Row.Sig)), said, from,
            DateOnly.FromDayNumber(header.Entrance.Last), isMine, View.Today > header.Entrance.Last);
    }
}
