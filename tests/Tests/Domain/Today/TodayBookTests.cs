using Steadfast.Domain;
using Steadfast.Domain.Today;
using static Steadfast.Domain.Today.TodayThing;

namespace Steadfast.Tests.Domain.Today;

[Trait("Article", "54.1")]
public sealed class TodayBookTests
{
    private static readonly DateOnly s_today = new(2027, 3, 10);

    /// <summary>
    /// What was chosen (null: never), what was done so many days ago, what was put off so many days ago, whether what two share may come up, and what
    /// stands there.
    /// </summary>
    public static TheoryData<string, TodayThing[]?, (TodayThing Thing, int Ago)[], (TodayThing Thing, int Ago)[], bool, TodayThing[]> Cases => new()
    {
        { "the first evening", null, [], [], true, [CheckIn, TodayThing.Support, TodayThing.Care] },
        { "after the check-in another thing of wellbeing comes first", null, [(CheckIn, 0)], [], true, [TodayThing.Support, TodayThing.Care, Happened] },
        { "what was once done for good does not come back", null, [(CheckIn, 0), (Happened, 90), (TodayThing.Support, 90)], [], true,
            [TodayThing.Care, Weekly, Journal] },
        { "what is done each day comes back the next", null, [(CheckIn, 1), (Happened, 9), (TodayThing.Support, 9), (Weekly, 3), (TodayThing.Care, 0)], [],
            true, [CheckIn, Journal, TodayThing.Promises] },
        { "a week is seven days", null, [(CheckIn, 0), (Happened, 9), (TodayThing.Support, 9), (Weekly, 7), (TodayThing.Care, 0), (Journal, 0)], [], true,
            [Weekly, TodayThing.Promises] },
        { "six days are not", null, [(CheckIn, 0), (Happened, 9), (TodayThing.Support, 9), (Weekly, 6), (TodayThing.Care, 0), (Journal, 0)], [], true,
            [TodayThing.Promises] },
        { "everything is done", null,
            [(CheckIn, 0), (Happened, 9), (TodayThing.Support, 9), (Weekly, 6), (TodayThing.Care, 0), (Journal, 0), (TodayThing.Promises, 0)], [], true, [] },
        { "put off today", null, [], [(CheckIn, 0)], true, [TodayThing.Support, TodayThing.Care, Happened] },
        { "put off yesterday", null, [], [(CheckIn, 1)], true, [CheckIn, TodayThing.Support, TodayThing.Care] },
        { "wellbeing before what two share, whatever was chosen", [TodayThing.Promises, Journal, Goals], [], [], true, [Goals, Journal, TodayThing.Promises] },
        { "what two share is not brought up", [TodayThing.Promises, Journal], [], [], false, [Journal] },
        { "nor where nothing was chosen", null, [(CheckIn, 0), (Happened, 9), (TodayThing.Support, 9), (Weekly, 6), (TodayThing.Care, 0), (Journal, 0)], [],
            false, [] },
        { "nothing at all was chosen", [], [], [], true, [] },
        { "more was chosen than stands there", [Journal, Needs, Review, Deciding, Feelings], [], [], true, [Feelings, Journal, Needs] },
        { "deciding comes back after four weeks", [Deciding], [(Deciding, 28)], [], true, [Deciding] },
        { "and not before", [Deciding], [(Deciding, 27)], [], true, [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void At_most_three_things_stand_there_and_wellbeing_comes_first(
        string reason, TodayThing[]? chosen, (TodayThing Thing, int Ago)[] done, (TodayThing Thing, int Ago)[] putOff, bool isPrompted, TodayThing[] expected)
    {
        var book = TodayBook.Empty;
        if (chosen is not null)
        {
            book = After(book, book.Choose(chosen, s_today));
        }

        foreach (var (thing, ago) in putOff)
        {
            book = After(book, book.Leave(thing, s_today.AddDays(-ago)));
        }

        var on = book.On(s_today, done.ToDictionary(one => one.Thing, one => s_today.AddDays(-one.Ago)), isPrompted, isCrisis: false);
        Assert.True(expected.SequenceEqual(on), $"{reason}: {string.Join(", ", on)}");
    }

    [Fact]
    [Trait("Finding", "S38")]
    public void To_tell_what_it_did_comes_up_on_one_day_a_week_over_half_a_year_done_or_not()
    {
        var book = After(TodayBook.Empty, TodayBook.Empty.Choose([Impact], s_today));
        var days = Enumerable.Range(0, 26 * 7)
            .Where(day => book.On(s_today.AddDays(day), new Dictionary<TodayThing, DateOnly>(), isPrompted: true, isCrisis: false).Contains(Impact)).ToList();

        Assert.Equal(Enumerable.Range(0, 26).Select(week => week * 7), days);
        Assert.Empty(book.On(s_today.AddDays(7), new Dictionary<TodayThing, DateOnly> { [Impact] = s_today }, isPrompted: true, isCrisis: false));
    }

    [Fact]
    public void The_same_choice_again_and_the_same_thing_put_off_again_append_nothing()
    {
        var book = After(TodayBook.Empty, TodayBook.Empty.Choose([Journal, CheckIn], s_today));
        book = After(book, book.Leave(Journal, s_today));

        Assert.Empty(book.Choose([CheckIn, Journal], s_today.AddDays(3)).Events);
        Assert.Empty(book.Leave(Journal, s_today).Events);
        Assert.NotEmpty(book.Leave(Journal, s_today.AddDays(1)).Events);
    }

    [Fact]
    public void A_thing_that_there_is_not_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TodayBook.Empty.Choose([(TodayThing)99], s_today));
        Assert.Throws<ArgumentException>(() => TodayBook.Empty.Leave((TodayThing)99, s_today));
    }

    private static TodayBook After(TodayBook book, Decision decision) =>
        decision.Events.Aggregate(book, (state, happened) => state.Evolve((TodayEvent)happened));

    [Fact]
    [Trait("Finding", "B5")]
    public void In_a_crisis_nothing_leads_back_into_what_happened()
    {
        TodayThing[] back = [TodayThing.Happened, TodayThing.Deciding, TodayThing.Review, TodayThing.Impact, TodayThing.Promises];
        foreach (var thing in Enum.GetValues<TodayThing>())
        {
            var book = TodayBook.Empty.Evolve(new TodayChosen([thing], s_today));
            Assert.Equal([thing], book.On(s_today, new Dictionary<TodayThing, DateOnly>(), isPrompted: true, isCrisis: false));
            Assert.Equal(back.Contains(thing) ? [] : [thing], book.On(s_today, new Dictionary<TodayThing, DateOnly>(), isPrompted: true, isCrisis: true));
        }
    }
}
