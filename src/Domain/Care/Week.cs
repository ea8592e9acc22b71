using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;

namespace Steadfast.Domain.Care;

/// <summary>Something that was done in a week.</summary>
public enum WeekDid
{
    /// <summary>Told how a day was.</summary>
    Looked,

    /// <summary>Slept as much as they need.</summary>
    Slept,

    /// <summary>Ate as they need.</summary>
    Ate,

    /// <summary>Moved.</summary>
    Moved,

    /// <summary>Was with people.</summary>
    Met,

    /// <summary>Did a small thing they had set themselves.</summary>
    Goal,

    /// <summary>Wrote in the journal.</summary>
    Wrote,

    /// <summary>Put somebody on the support map.</summary>
    Support,

    /// <summary>Did something else with an urge to rush or to check up.</summary>
    Instead,

    /// <summary>Did what they had said, by their own account.</summary>
    AsSaid,

    /// <summary>Followed a slip with a step to repair it.</summary>
    Repair,
}

/// <summary>One sentence of a week.</summary>
/// <param name="What">Their own words for it; null where the sentence stands alone.</param>
public sealed record WeekLine(WeekDid Did, string? What = null);

/// <summary>A week as what was done in it. It counts nothing and does not know what was not done.</summary>
public static class Week
{
    /// <summary>How many days it looks back, today included.</summary>
    public const int Days = 7;

    /// <summary>What was done in the seven days up to <paramref name="today"/>, each once, in a fixed order; empty if nothing was noted.</summary>
    /// <param name="hasWritten">True if a page of the journal was written in these days.</param>
    public static IReadOnlyList<WeekLine> Of(OwnNotes notes, bool hasWritten, DateOnly today)
    {
        bool IsIn(DateOnly day) => day <= today && day > today.AddDays(-Days);
        IEnumerable<T> Noted<T>() where T : OwnNoteKept => notes.All<T>().Where(note => IsIn(note.Day));
        var days = Noted<CareDayTold>().ToList();

        List<WeekLine> lines = [];
        void Say(WeekDid did, bool isSo)
        {
            if (isSo)
            {
                lines.Add(new(did));
            }
        }

        Say(WeekDid.Looked, days.Count > 0);
        Say(WeekDid.Slept, days.Any(day => day.Slept == CareStep.Enough));
        Say(WeekDid.Ate, days.Any(day => day.Ate is CareStep.Some or CareStep.Enough));
        Say(WeekDid.Moved, days.Any(day => day.Moved is CareStep.Some or CareStep.Enough));
        Say(WeekDid.Met, days.Any(day => day.Met is CareStep.Some or CareStep.Enough));
        lines.AddRange(
            notes.All<GoalKept>().Where(goal => goal is { Standing: GoalStanding.Done, DoneOn: { } done } && IsIn(done)).Reverse()
                .Select(goal => new WeekLine(WeekDid.Goal, goal.What)));
        Say(WeekDid.Wrote, hasWritten);
        Say(WeekDid.Support, Noted<SupporterKept>().Any());
        Say(WeekDid.Instead, Noted<UrgeNoted>().Any(urge => urge.Instead is not null) || Noted<CheckUpNoted>().Any(check => check.Instead is not null));
        Say(WeekDid.AsSaid, Noted<DayReviewed>().Any(day => day.Did is not null));
        Say(WeekDid.Repair, Noted<SlipNoted>().Any(slip => slip.Repair is not null));
        return lines;
    }
}
