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
        TodayThing.CheckIn => Places.HowIAm.Day(),
        TodayThing.Care => Places.Care.Index(),
        TodayThing.Feelings => Places.HowIAm.Felt(),
        TodayThing.Grounding => Places.Help.Ground(),
        TodayThing.Support => Places.Care.Map(),
        TodayThing.Goals => Places.Care.Index(),
        TodayThing.Journal => Places.Mine.Index(),
        TodayThing.Happened => Places.Understanding.Index(),
        TodayThing.Weekly => Places.HowIAm.Week(),
        TodayThing.Needs => Places.Needs.Index(),
        TodayThing.Deciding => Places.Deciding.Index(),
        TodayThing.Review => Places.Owning.Index(),
        TodayThing.Impact => Places.Owning.Impact(),
        _ => Places.Ours.Index(),
    };

    /// <summary>The last day on which each thing left a trace in the notes; without those that never did, or leave none.</summary>
    /// <param name="dayOf">The day an instant falls on for this person.</param>
    public static IReadOnlyDictionary<TodayThing, DateOnly> Done(NotesState notes, DateOnly today, Func<DateTimeOffset, DateOnly> dayOf)
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
