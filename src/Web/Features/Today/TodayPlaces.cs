using Steadfast.Domain;
using Steadfast.Domain.Today;

namespace Steadfast.Web.Features.Today;

/// <summary>Where each thing of the first page leads, and when it was last done.</summary>
internal static class TodayPlaces
{
    /// <summary>The address of a thing.</summary>
    public static string PathOf(TodayThing thing) => thing switch
    {
        TodayThing.CheckIn => "/m/12",
        TodayThing.Journal => "/m",
        TodayThing.Happened => "/m/7",
        TodayThing.Deciding => "/m/9",
        TodayThing.Needs => "/m/10",
        TodayThing.Promises => "/o",
        _ => "/m",
    };

    /// <summary>The last day of each thing that leaves a trace in the notes; the others are never done.</summary>
    public static IReadOnlyDictionary<TodayThing, DateOnly> Done(SpaceState notes)
    {
        Dictionary<TodayThing, DateOnly> done = [];
        if (notes.Breaches.All.LastOrDefault() is { } breach)
        {
            done[TodayThing.Happened] = breach.Description.Day;
        }

        if (notes.Deciding.Last is { } stand)
        {
            done[TodayThing.Deciding] = stand.Day;
        }

        if (notes.Needs.Needs.LastOrDefault() is { } need)
        {
            done[TodayThing.Needs] = need.Day;
        }

        return done;
    }
}
