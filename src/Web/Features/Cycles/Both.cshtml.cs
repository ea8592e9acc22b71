using Steadfast.Domain;
using Steadfast.Domain.Cycles;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Cycles;

/// <summary>
/// Both halves beside each other: one's own from one's notes, the other's from the copy that was opened. Nothing here tells the other anything.
/// </summary>
public sealed class BothModel(Access access) : SignedInPage
{
    /// <summary>One's own half, without what stays private.</summary>
    public HalfView Mine { get; private set; } = null!;

    /// <summary>The other halves, each with what its writer asked to be called; empty until one was opened.</summary>
    public IReadOnlyList<(CycleDelivered Half, PersonName Name)> Theirs { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        Mine = HalfView.Of(CycleHalf.Of(notes.Own));
        var names = new Dictionary<Id<Person>, PersonName>();
        foreach (var open in await access.ReadSharedAsync(Session, cancellationToken))
        {
            foreach (var named in open.State.Names.Where(named => named.Key != open.Me))
            {
                names[named.Key] = SharedPage.NameOfOther(open, W);
            }
        }

        Theirs = [.. CycleHalf.Opened(notes.Deliveries).Select(half => (half, names.GetValueOrDefault(half.By) ?? new(W["ours.other"])))];
    }
}
