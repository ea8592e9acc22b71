using System.Collections.Immutable;
using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Promises;

public sealed class PromiseBookTests
{
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly DateOnly s_today = new(2027, 3, 10);
    private static readonly PromiseTerms s_terms = new("I ring the bank", s_today, "By noon, by a note");

    [Fact]
    public void A_promise_is_offered_and_waits_for_an_answer()
    {
        var book = Given(Only(Make(PromiseBook.Empty, 1)));

        var promise = Assert.Single(book.Open);
        Assert.Equal(PromiseStage.Offered, promise.Stage);
        Assert.Equal(s_terms, promise.Terms);
        Assert.Equal("Europe/Madrid", promise.Zone);
    }

    [Theory]
    [InlineData(PromiseSize.Small)]
    [InlineData(PromiseSize.Medium)]
    [InlineData(PromiseSize.Large)]
    [Trait("Article", "41.2")]
    public void A_promise_of_any_size_can_be_made(PromiseSize size)
    {
        var decision = PromiseBook.Empty.Make(new(1), s_ben, s_ana, s_terms, size, "Europe/Madrid", s_today);

        Assert.Equal(size, Given(Only(decision)).Find(new(1))!.Size);
    }

    [Fact]
    public void The_same_form_sent_twice_is_one_promise()
    {
        var decision = Make(Given(Only(Make(PromiseBook.Empty, 1))), 1);

        Assert.True(decision.Accepted);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void Each_part_of_a_promise_may_be_as_long_as_the_form_says_and_no_longer()
    {
        string Long(int length, int more) => new('a', length + more);

        Every.Of([0, 1], more => Every.Of(
            [
                s_terms with { What = Long(Promise.MaxWhatLength, more) }, s_terms with { Fallback = Long(Promise.MaxLineLength, more) },
                s_terms with { Where = Long(Promise.MaxLineLength, more) }, s_terms with { Obstacle = Long(Promise.MaxLineLength, more) },
            ],
            terms => Assert.Equal(more == 0, Record.Exception(() => Make(PromiseBook.Empty, 1, terms)) is null)));
    }

    [Fact]
    public void No_is_what_the_one_it_was_made_to_says_and_not_its_makers_own()
    {
        var book = Given(Made(1));

        Assert.Equal(s_today, book.Evolve(new PromiseDeclined { Id = new(1), By = s_ana, Day = s_today }).LastNo(s_ana));
        Assert.Null(book.Evolve(new PromiseCalledOff { Id = new(1), By = s_ben, Day = s_today }).LastNo(s_ben));
        Assert.Null(book.Evolve(new PromiseAccepted { Id = new(1), By = s_ana, Day = s_today }).LastNo(s_ana));
    }

    [Fact]
    public void A_day_that_is_over_is_refused_and_today_is_not()
    {
        Assert.Equal("promise-due-past", Make(PromiseBook.Empty, 1, s_terms with { Due = s_today.AddDays(-1) }).Refusal);
        Assert.True(Make(PromiseBook.Empty, 1).Accepted);
    }

    [Fact]
    public void A_sixth_active_promise_of_one_person_is_refused()
    {
        var book = Given([.. Enumerable.Range(1, 5).Select(i => Made(i))]);

        Assert.Equal("promise-five-active", Make(book, 6).Refusal);
        Assert.True(book.Make(new(6), s_ana, s_ben, s_terms, PromiseSize.Small, "Europe/Madrid", s_today).Accepted);
    }

    [Fact]
    public void What_is_declined_called_off_settled_or_past_its_day_is_not_active()
    {
        var book = Given(
            Made(1), new PromiseDeclined { Id = new(1), By = s_ana, Day = s_today },
            Made(2), new PromiseCalledOff { Id = new(2), By = s_ben, Day = s_today },
            Made(3), new PromiseAccepted { Id = new(3), By = s_ana, Day = s_today }, Said(3, s_ana, PromiseOutcome.Kept),
            Made(4), new PromiseAccepted { Id = new(4), By = s_ana, Day = s_today }, Said(4, s_ben, PromiseOutcome.Kept),
            Made(5), Made(6), Made(7), Made(8));

        Assert.True(Make(book, 9).Accepted);
        Every.Of(book.Open, promise => Assert.False(promise.IsActive(s_today.AddDays(1))));
    }

    [Fact]
    public void Nobody_promises_to_themselves_or_for_the_other()
    {
        Assert.Throws<ArgumentException>(() => PromiseBook.Empty.Make(new(1), s_ana, s_ana, s_terms, PromiseSize.Small, "UTC", s_today));
    }

    [Theory]
    [InlineData(301, 10, 0, 0)]
    [InlineData(10, 201, 0, 0)]
    [InlineData(10, 10, 201, 0)]
    [InlineData(10, 10, 0, 201)]
    [InlineData(0, 10, 0, 0)]
    [InlineData(10, 0, 0, 0)]
    public void Words_that_are_empty_or_too_long_are_a_fault_of_the_page(int what, int fallback, int where, int obstacle)
    {
        var terms = new PromiseTerms(new('w', what), s_today, new('f', fallback), new('p', where), new('o', obstacle));

        Assert.Throws<ArgumentException>(() => Make(PromiseBook.Empty, 1, terms));
    }

    [Fact]
    public void The_wall_is_in_the_order_it_was_built_and_a_changed_account_moves_no_block()
    {
        var book = Given(
            Made(1), Made(2), Made(3),
            Said(2, s_ana, PromiseOutcome.Kept),
            Said(1, s_ana, PromiseOutcome.Kept),
            Said(2, s_ana, PromiseOutcome.NotKept));

        Assert.Equal(2, book.SettledCount);
        Assert.Equal([new(2), new(1)], book.Settled(0, 10).Select(promise => promise.Id));
        Assert.Equal([PromiseBlock.Gap, PromiseBlock.Kept], book.Settled(0, 10).Select(promise => promise.Block!.Value));
        Assert.Equal([new(1)], book.Settled(1, 10).Select(promise => promise.Id));
        Assert.Equal([new(2)], book.Settled(-3, 1).Select(promise => promise.Id));
    }

    [Fact]
    public void A_block_that_does_not_fit_begins_a_new_course_and_the_lower_ones_stay()
    {
        var nine = Given([.. Enumerable.Range(1, 9).SelectMany(i => (PromiseEvent[])[Made(i), Said(i, s_ana, PromiseOutcome.Kept)])]);
        var more = Enumerable.Range(10, 30).SelectMany(i => (PromiseEvent[])[Made(i), Said(i, s_ana, PromiseOutcome.Kept)])
            .Aggregate(nine, (book, happened) => book.Evolve(happened));

        Assert.Equal([8, 1], nine.TopCourses(60).Select(course => course.Count));
        Assert.Equal([8, 8, 8, 8, 7], more.TopCourses(60).Select(course => course.Count));
        Assert.Equal([8, 7], more.TopCourses(16).Select(course => course.Count));
        Assert.Equal(nine.TopCourses(60).First().Select(promise => promise.Id), more.TopCourses(60).First().Select(promise => promise.Id));
        Assert.Empty(PromiseBook.Empty.TopCourses(60));
    }

    [Fact]
    public void Past_promises_come_with_the_last_to_end_first()
    {
        var book = Given(
            Made(1), Made(2), Made(3), Made(4),
            Said(2, s_ana, PromiseOutcome.Kept),
            new PromiseCalledOff { Id = new(4), By = s_ben, Day = s_today },
            new PromiseDeclined { Id = new(1), By = s_ana, Day = s_today });

        Assert.Equal(3, book.PastCount);
        Assert.Equal([new(1), new(4), new(2)], book.Past(10).Select(promise => promise.Id));
        Assert.Equal([new(4)], book.Past(1, 1).Select(promise => promise.Id));
        Assert.Empty(book.Past(10, 3));
        Assert.Equal([new(3)], book.Open.Select(promise => promise.Id));
    }

    private static Decision Make(PromiseBook book, int id, PromiseTerms? terms = null) =>
        book.Make(new((UInt128)id), s_ben, s_ana, terms ?? s_terms, PromiseSize.Small, "Europe/Madrid", s_today);

    private static PromiseMade Made(int id) => new(s_ana, s_terms, PromiseSize.Small, "Europe/Madrid") { Id = new((UInt128)id), By = s_ben, Day = s_today };

    private static PromiseAccountGiven Said(int id, Id<Person> by, PromiseOutcome outcome) =>
        new(outcome, null) { Id = new((UInt128)id), By = by, Day = s_today };

    private static PromiseBook Given(params ImmutableArray<PromiseEvent> events) =>
        events.Aggregate(PromiseBook.Empty, (book, happened) => book.Evolve(happened));

    private static PromiseEvent Only(Decision decision) => Assert.IsType<PromiseEvent>(Assert.Single(decision.Events), exactMatch: false);
}
