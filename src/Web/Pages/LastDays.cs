using Steadfast.Domain.Notes;

namespace Steadfast.Web.Pages;

/// <summary>Links to a form that there is for each day: for today, and for the days before.</summary>
/// <param name="Place">Where the form of a day stands.</param>
/// <param name="Key">The key of the words that lead to today's.</param>
/// <param name="Told">The days of which something is kept.</param>
public sealed record LastDays(Func<object, string> Place, string Key, DateOnly Today, IReadOnlySet<DateOnly> Told)
{
    /// <summary>The days before today that are still open, and those of which something is kept; the latest first.</summary>
    public IEnumerable<DateOnly> Before =>
        Enumerable.Range(1, OwnNoteKept.OpenDays - 1).Select(days => Today.AddDays(-days)).Union(Told).Where(day => day < Today).OrderDescending();
}
