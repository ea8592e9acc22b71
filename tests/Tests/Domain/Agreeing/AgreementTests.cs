using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Promises;

namespace Steadfast.Tests.Domain.Agreeing;

/// <summary>What two or more agree on, and since when it goes.</summary>
public sealed class AgreementTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly Id<Person> s_cleo = new(3);
    private static readonly Id<Agreement> s_id = new(10);
    private static readonly PauseWordProposed s_kettle = new("kettle") { Id = s_id, Version = new(20), By = s_ben, Day = s_day };
    private static readonly PauseWordProposed s_harbour = s_kettle with { Word = "harbour", Version = new(21), By = s_ana };

    [Fact]
    public void Of_two_it_goes_with_the_one_yes()
    {
        Assert.Null(InForce(Given(s_kettle), s_ana, s_ben));
        Assert.Equal("kettle", InForce(Given(s_kettle, Yes(s_ana, 20)), s_ana, s_ben));
    }

    [Fact]
    public void Of_three_it_goes_once_the_last_has_said_yes()
    {
        Assert.Null(InForce(Given(s_kettle, Yes(s_ana, 20)), s_ana, s_ben, s_cleo));
        Assert.Equal("kettle", InForce(Given(s_kettle, Yes(s_ana, 20), Yes(s_cleo, 20)), s_ana, s_ben, s_cleo));
    }

    [Fact]
    public void Whoever_has_left_need_not_want_it_and_whoever_has_come_does()
    {
        var book = Given(s_kettle, Yes(s_ana, 20));

        Assert.Equal("kettle", InForce(book, s_ana));
        Assert.Null(InForce(book, s_ana, s_ben, s_cleo));
    }

    [Fact]
    public void The_old_words_go_until_all_want_the_new_ones_and_stay_to_be_read()
    {
        var book = Given(s_kettle, Yes(s_ana, 20), Yes(s_cleo, 20), s_harbour, Yes(s_ben, 21));
        Assert.Equal("kettle", InForce(book, s_ana, s_ben, s_cleo));

        book = Fold(book, Yes(s_cleo, 21));
        Assert.Equal("harbour", InForce(book, s_ana, s_ben, s_cleo));
        Assert.Equal(["kettle", "harbour"], book.Find(s_id)!.Versions.Select(version => ((PauseWordProposed)version.What).Word));
    }

    [Fact]
    public void One_ends_it_for_all_and_nothing_is_agreed_in_it_any_more()
    {
        var book = Fold(Given(s_kettle, Yes(s_ana, 20)), (AgreementEnded)Given(s_kettle, Yes(s_ana, 20)).Find(s_id)!.End(s_ben, s_day).Events[0]);

        Assert.Null(InForce(book, s_ana, s_ben));
        Assert.Equal("agreement-over", book.Propose(s_harbour).Refusal);
        Assert.Equal("agreement-over", book.Take(s_id, new(20), s_cleo, s_day).Refusal);
        Assert.True(book.Find(s_id)!.End(s_ana, s_day) is { Accepted: true, Events.IsEmpty: true });
    }

    [Fact]
    public void An_agreement_stays_of_its_kind_and_says_something()
    {
        Assert.Throws<ArgumentException>(() => AgreementBook.Empty.Propose(s_kettle with { Word = "" }));
        Assert.True(Given(s_kettle).Propose(s_kettle with { Version = new(30) }) is { Accepted: true, Events.IsEmpty: true });
    }

    /// <summary>Who proposes again about the same thing has one wording under way, which is held against what stands.</summary>
    [Fact]
    public void A_second_change_takes_the_place_of_the_first_and_going_back_to_what_stands_takes_it_away()
    {
        var terms = new PromiseTerms("I ring the bank", s_day.AddDays(3), "a note");
        var made = new PromiseMade(s_ana, terms, PromiseSize.Small, "UTC") { Id = new(5), By = s_ben, Day = s_day };
        var state = SharedState.Empty.Evolve(made).Evolve(new PromiseAccepted { Id = new(5), By = s_ana, Day = s_day });
        var first = Change(terms with { What = "I write" }, []);
        var (event1, former) = (Assert.IsType<PromiseRenegotiated>(Assert.Single(first.Decision.Events)), first.Former);
        Assert.Empty(former);

        var second = Change(terms with { What = "I go there" }, [event1]);
        Assert.Equal([event1], second.Former);
        Assert.Single(second.Decision.Events);

        var back = Change(terms, [event1]);
        Assert.Equal([event1], back.Former);
        Assert.True(back.Decision is { Accepted: true, Events.IsEmpty: true });

        var same = Change(event1.Terms, [event1]);
        Assert.Empty(same.Former);
        Assert.True(same.Decision is { Accepted: true, Events.IsEmpty: true });

        (Decision Decision, IReadOnlyList<SharedEvent> Former) Change(PromiseTerms to, IReadOnlyList<SharedEvent> waiting) =>
            Proposals.Propose(state, waiting, null, with => with.Promises.Find(new(5))!.Renegotiate(s_ben, to, s_day));
    }

    [Fact]
    public void Whoever_it_is_for_answers_an_offer_other_words_and_a_change_in_other_words_and_nobody_their_own()
    {
        var terms = new PromiseTerms("I ring the bank", s_day.AddDays(3), "a note");
        var made = new PromiseMade(s_ana, terms, PromiseSize.Small, "UTC") { Id = new(5), By = s_ben, Day = s_day };
        var book = PromiseBook.Empty;

        var asked = Assert.IsType<PromiseReworded>(Assert.Single(book.InOtherWords(made, s_ana, terms with { What = "I write" }, s_day).Events));
        Assert.Equal((s_ana, s_ben), (asked.By, asked.Maker));
        var again = Assert.IsType<PromiseMade>(Assert.Single(book.InOtherWords(asked, s_ben, terms with { What = "I go there" }, s_day).Events));
        Assert.Equal((s_ben, s_ana, made.Id), (again.By, again.To, again.Id));
        Assert.Equal("promise-not-yours", book.InOtherWords(made, s_ben, terms, s_day).Refusal);
        Assert.Equal("promise-not-yours", book.InOtherWords(made, s_cleo, terms, s_day).Refusal);
        Assert.Equal("promise-not-yours", book.InOtherWords(asked, s_cleo, terms, s_day).Refusal);

        book = book.Evolve(made).Evolve(new PromiseAccepted { Id = made.Id, By = s_ana, Day = s_day });
        var change = new PromiseRenegotiated(terms with { What = "I write" }) { Id = made.Id, By = s_ben, Day = s_day };
        Assert.IsType<PromiseReworded>(Assert.Single(book.InOtherWords(change, s_ana, terms with { What = "I go there" }, s_day).Events));
        Assert.IsType<PromiseRenegotiated>(Assert.Single(book.InOtherWords(asked, s_ben, terms with { What = "I go there" }, s_day).Events));
        Assert.Equal("proposal-over", PromiseBook.Empty.InOtherWords(change, s_ana, terms, s_day).Refusal);
        Assert.Throws<ArgumentException>(() => book.InOtherWords(new PromiseCalledOff { Id = made.Id, By = s_ben, Day = s_day }, s_ana, terms, s_day));
    }

    /// <summary>In an old record a change stood at once, and nobody is known to have taken it.</summary>
    [Fact]
    public void A_change_that_changes_nothing_is_taken_by_nobody_also_where_an_old_one_stands()
    {
        var terms = new PromiseTerms("I ring the bank", s_day.AddDays(3), "a note");
        var made = new PromiseMade(s_ana, terms, PromiseSize.Small, "UTC") { Id = new(5), By = s_ben, Day = s_day };
        var change = new PromiseRenegotiated(terms with { What = "I write" }) { Id = made.Id, By = s_ben, Day = s_day };
        var state = SharedState.Empty.Evolve(made).Evolve(new PromiseAccepted { Id = made.Id, By = s_ana, Day = s_day }).Evolve(change);

        Assert.Equal("proposal-over", Proposals.Take(state, change, isIn: false, s_ana, s_day).Refusal);
        Assert.IsType<PromiseChangeTaken>(Assert.Single(Proposals.Take(state, change, isIn: true, s_ana, s_day).Events));
    }

    /// <summary>What an old record has at once counts as a proposal until its fourteenth day.</summary>
    [Theory]
    [InlineData(14, null)]
    [InlineData(15, "proposal-over")]
    public void An_offer_of_an_old_record_can_be_taken_until_its_fourteenth_day(int days, string? refusal)
    {
        var made =
            new PromiseMade(s_ana, new("I ring the bank", s_day.AddDays(60), "a note"), PromiseSize.Small, "UTC") { Id = new(5), By = s_ben, Day = s_day };
        var promise = PromiseBook.Empty.Evolve(made).Find(new(5))!;

        Assert.Equal(refusal, promise.Take(s_ana, s_day.AddDays(days)).Refusal);
        Assert.Equal(refusal is null, promise.IsActive(s_day.AddDays(days)));
        Assert.True(promise.Accept(s_ana, s_day.AddDays(days)).Accepted);
    }

    private static AgreementTaken Yes(Id<Person> by, int version) => new(new((UInt128)version)) { Id = s_id, By = by, Day = s_day };

    private static AgreementBook Given(params IEnumerable<AgreementEvent> events) => events.Aggregate(AgreementBook.Empty, Fold);

    private static AgreementBook Fold(AgreementBook book, AgreementEvent happened) => book.Evolve(happened);

    private static string? InForce(AgreementBook book, params Id<Person>[] members) => ((PauseWordProposed?)book.Find(s_id)?.InForce(members)?.What)?.Word;
}
