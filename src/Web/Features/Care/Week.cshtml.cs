using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>The last week as what was done in it.</summary>
public sealed class WeekModel(Access access) : SignedInPage
{
    /// <summary>One sentence for each thing; empty if nothing was noted.</summary>
    public IReadOnlyList<WeekLine> Lines { get; private set; } = [];

    /// <summary>Shows the week.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var state = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        var hasWritten = state.Journal.Newest(1).Any(page => DayOf(page.Written) > Today.AddDays(-Week.Days));
        Lines = Week.Of(state.Own, hasWritten, Today);
    }
}
