using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>They noted how safe they felt in a talk and after it, whoever it was with; for nobody else.</summary>
/// <param name="On">The day of the talk on the calendar of its writer.</param>
/// <param name="Safe">0 to <see cref="Safest"/>, higher is safer; null where it was left out.</param>
/// <remarks>Checklist 52.2. It is no measure of the other, and is never added up.</remarks>
[Stored("after-talk.noted.v1"), Form("feelings.talk")]
public sealed record AfterTalkNoted(
    [Past] DateOnly On, [Scale(AfterTalkNoted.Safest)] int? Safe = null, [Words(WordsSize.Line)] string? Words = null) : OwnNoteKept
{
    /// <summary>The safest that somebody can have felt.</summary>
    public const int Safest = 10;

    /// <summary>The talks week by week: the middle of that week's numbers, null for a week without any.</summary>
    /// <param name="first">The Monday of the first week.</param>
    public static IReadOnlyList<double?> ByWeek(IEnumerable<AfterTalkNoted> talks, DateOnly first, int weeks) =>
        WeekSeries.ByWeek(talks.Where(talk => talk.Safe is not null).Select(talk => (talk.On, (double)talk.Safe!.Value)), first, weeks);
}
