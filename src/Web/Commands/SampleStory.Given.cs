using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;

namespace Steadfast.Web.Commands;

/// <content>What the two give each other.</content>
internal static partial class SampleStory
{
    private static void GiveEachOther()
    {
        var statement = Give(30, Ana, (id, by, day) => new StatementDelivered(
            [
                new(ImpactPart.Happened, "There was a life with debts in it that I did not know I was living."),
                new(ImpactPart.Days, "I open every letter twice. I do sums at night."),
            ],
            [new(s_course, "I cancelled the course I had saved for."), new(s_sister, "I stopped telling my sister things, so as not to lie for us.")])
        { Id = id, By = by, Day = day });
        Open(33, statement);
        var half = Give(
            36, Ben,
            (id, by, day) => new MirrorDelivered(statement.Id, "I heard that you found letters, and that you count at night.") { Id = id, By = by, Day = day });
        Open(37, half);
        Answer(
            38, Ana, (id, by, day) => new MirrorAnswered(false, "The course. And that I lied to Lea for you.") { Id = id, To = half.Id, By = by, Day = day });
        var whole = Give(44, Ben, (id, by, day) => new MirrorDelivered(
            statement.Id,
            "I heard that you lived beside debts without knowing it. You open every letter twice and do sums at night. You gave up your course. You "
                + "stopped telling Lea things, because you would have had to lie to her for us.")
        { Id = id, By = by, Day = day });
        Open(46, whole);
        Answer(46, Ana, (id, by, day) => new MirrorAnswered(true) { Id = id, To = whole.Id, By = by, Day = day });
    }

    // The effects as Ana keeps them: an answer names one by its id.
    private static readonly Id<OwnNote> s_course = NewId.Of<OwnNote>();
    private static readonly Id<OwnNote> s_sister = NewId.Of<OwnNote>();

    /// <summary>Something given on a day, that can be made once more: for the shared part, and for its reader's own notes.</summary>
    private sealed record Gift(int Day, string By, Id<Delivery> Id, Func<Id<Delivery>, Id<Person>, DateOnly, Delivered> Make);

    private static Gift Give(int day, string by, Func<Id<Delivery>, Id<Person>, DateOnly, Delivered> make)
    {
        var gift = new Gift(day, by, NewId.Of<Delivery>(), make);
        Share(day, new(20, 20), by, (state, moment) => state.Deliveries.Deliver(make(gift.Id, moment.Me, moment.Today)));
        return gift;
    }

    private static void Open(int day, Gift gift) =>
        Note(
            day, new(21, 15), gift.By == Ana ? Ben : Ana,
            (state, moment) => state.Deliveries.Deliver(gift.Make(gift.Id, moment.Other, moment.FirstDay.AddDays(gift.Day))));

    private static void Answer(int day, string by, Func<Id<Delivery>, Id<Person>, DateOnly, Reply> make)
    {
        var id = NewId.Of<Delivery>();
        Share(day, new(21, 20), by, (state, moment) => state.Deliveries.Answer(make(id, moment.Me, moment.Today)));
    }
}
