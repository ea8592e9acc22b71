using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Safety;

/// <summary>What somebody did that the other may not have liked.</summary>
public static class Acts
{
    /// <summary>The days of it: in what they share, of taking something back, of leaving, and on which a leaving began to show.</summary>
    public static async Task<IReadOnlyList<DateOnly>> DaysAsync(Access access, Links links, Session session, CancellationToken cancellationToken)
    {
        List<DateOnly> days = [];
        foreach (var space in await access.ReadSharedAsync(session, cancellationToken))
        {
            days.AddRange(space.State.HeavyDaysOf(session.Me));
            if (space.LastTakenBack is { } day)
            {
                days.Add(day);
            }
        }

        if (await access.LastSentAwayAsync(session, cancellationToken) is { } sentAway)
        {
            days.Add(sentAway);
        }

        foreach (var left in await links.LeftAsync(session, cancellationToken))
        {
            days.AddRange(new[] { left.On, left.ShowsOn }.OfType<DateOnly>());
        }

        return days;
    }
}
