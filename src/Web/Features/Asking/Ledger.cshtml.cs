using Steadfast.Domain.Asking;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>What was asked and what came of it, for whoever asked.</summary>
public sealed class LedgerModel(Access access) : SignedInPage
{
    /// <summary>One line for each question that was sent, in the order in which they were sent first.</summary>
    public IReadOnlyList<LedgerLine> Lines { get; private set; } = [];

    /// <summary>Folds it from the copies that were opened and the lists that were sent.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var copies = (await access.ReadNotesAsync(Session, cancellationToken)).State.Deliveries;
        List<QuestionsDelivered> sent = [];
        foreach (var open in await access.ReadSharedAsync(Session, cancellationToken))
        {
            sent.AddRange(open.State.Deliveries.All.Reverse().OfType<QuestionsDelivered>().Where(list => list.By == open.Me));
        }

        Lines = Ledger.Of(copies, sent.OrderBy(list => list.Day));
    }
}
