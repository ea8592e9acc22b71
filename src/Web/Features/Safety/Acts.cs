using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Safety;

/// <summary>What somebody did that the other may not have liked.</summary>
public static class Acts
{
    /// <summary>The last day of each kind: a "no" in a shared part, and leaving one.</summary>
    public static async Task<IReadOnlyList<DateOnly>> DaysAsync(Access access, Links links, Session session, CancellationToken cancellationToken)
    {
        List<DateOnly> days = [];
        foreach (var space in await access.ReadSharedAsync(session, cancellationToken))
        {
            if (space.State.Promises.LastNo(session.Me) is { } day)
            {
                days.Add(day);
            }
        }

        return await links.LastLeftAsync(session, cancellationToken) is { } left ? [.. days, left] : days;
    }
}
