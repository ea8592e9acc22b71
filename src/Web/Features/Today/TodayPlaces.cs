using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Today;

namespace Steadfast.Web.Features.Today;

/// <summary>Where each thing of the first page leads, and when it was last done.</summary>
internal static class TodayPlaces
{
    /// <summary>The address of a thing.</summary>
    public static string PathOf(TodayThing thing) => thing switch
    {
        TodayThing.CheckIn => "/m/12/1",
        TodayThing.Care => "/m/17",
        TodayThing.Feelings => "/m/12/2",
        TodayThing.Grounding => "/h/3",
        TodayThing.Support => "/m/19",
        TodayThing.Goals => "/m/17",
        TodayThing.Journal => "/m",
        TodayThing.Happened => "/m/7",
        TodayThing.Weekly => "/m/12/3",
        TodayThing.Needs => "/m/10",
        TodayThing.Deciding => "/m/9",
        TodayThing.Review => "/m/23",
        TodayThing.Impact => "/m/11",
        _ => "/o",
    };

    /// <summary>The last day on which each thing left a trace in the notes; without those that never did, or leave none.</summary>
    /// <param name="dayOf">The day an instant falls on for this person.</param>
    public static IReadOnlyDictionary<TodayThing, DateOnly> Done(SpaceState notes, DateOnly today, Func<DateTimeOffset, DateOnly> dayOf)
    {
        IEnumerable<(TodayThing Thing, DateOnly? Day)> all =
        [
            (TodayThing.CheckIn, notes.Days.Find(today) is not null || notes.Days.IsLetPass(today) ? today : null),
            (TodayThing.Care, Last<CareDayTold>()),
            (TodayThing.Feelings, Last<FeelingsTold>()),
            (TodayThing.Support, Last<SupporterKept>()),
            (TodayThing.Goals, Last<GoalKept>()),
            (TodayThing.Journal, notes.Journal.Newest(1).FirstOrDefault() is { } page ? dayOf(page.Written) : null),
            (TodayThing.Happened, notes.Breaches.All.LastOrDefault()?.Description.Day),
            (TodayThing.Weekly, notes.Weeks.Find(WeekBook.MondayOf(today)) is not null ? WeekBook.MondayOf(today) : null),
            (TodayThing.Needs, Last<Domain.Needs.NeedWritten>()),
            (TodayThing.Deciding, notes.Deciding.Last?.Day),
            (TodayThing.Review, Last<DayReviewed>()),
            (TodayThing.Impact, Last<ImpactPartWritten>() ?? Last<EffectNoted>()),
        ];
        return all.Where(one => one.Day is not null).ToDictionary(one => one.Thing, one => one.Day!.Value);

        DateOnly? Last<T>() where T : Domain.Notes.OwnNoteKept => notes.Own.All<T>().Select(note => (DateOnly?)note.Day).Max();
    }
}
