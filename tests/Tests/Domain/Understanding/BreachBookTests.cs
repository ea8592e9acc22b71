using Steadfast.Domain;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Understanding;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Understanding;

public sealed class BreachBookTests
{
    private static readonly Id<Breach> s_id = new(7);
    private static readonly DateOnly s_day = new(2027, 3, 10);

    private static readonly BreachDescribed s_described = new(BreachKinds.LiedMoney | BreachKinds.Coldness, null, null, "Words") { Id = s_id, Day = s_day };

    [Fact]
    public void The_same_description_sent_twice_or_on_another_day_is_one_event()
    {
        var book = BreachBook.Empty.Evolve(s_described);

        Assert.Equal([s_described], BreachBook.Empty.Describe(s_described).Events);
        Assert.Empty(book.Describe(s_described).Events);
        Assert.Empty(book.Describe(s_described with { Day = s_day.AddDays(1) }).Events);
        Assert.Single(book.Describe(s_described with { Kinds = BreachKinds.Coldness }).Events);
    }

    [Fact]
    public void A_description_that_says_nothing_or_names_no_kind_of_its_own_is_a_wrong_argument()
    {
        Assert.Throws<ArgumentException>(() => BreachBook.Empty.Describe(s_described with { Kinds = BreachKinds.None, Words = null }));
        Assert.Throws<ArgumentException>(() => BreachBook.Empty.Describe(s_described with { Kinds = BreachKinds.Own }));
        Assert.Throws<ArgumentException>(() => BreachBook.Empty.Describe(s_described with { OwnKind = "Letters" }));
        Assert.Throws<ArgumentException>(() => BreachBook.Empty.Describe(s_described with { Words = new('a', BreachBook.MaxWordsLength + 1) }));
    }

    /// <summary>What was said of it; whether it is classified; whether company is suggested.</summary>
    [Theory]
    [InlineData(null, false, false)]
    [InlineData(Recurrence.Once, true, false)]
    [InlineData(Recurrence.Pattern, true, true)]
    [InlineData(Recurrence.Unsure, true, true)]
    [Trait("Article", "23.1")]
    [Trait("Article", "26.1")]
    public void A_pattern_or_not_being_sure_calls_for_company_and_each_answer_classifies(Recurrence? recurrence, bool isClassified, bool callsForCompany)
    {
        var book = BreachBook.Empty.Evolve(s_described).Evolve(new BreachWeighed(BreachSide.Hurt, null, null, recurrence) { Id = s_id, Day = s_day });

        Assert.Equal((isClassified, callsForCompany), (book.HasClassified, book.Find(s_id)!.CallsForCompany));
        Assert.Equal(isClassified, book.Find(s_id)!.IsClassified);
    }

    [Fact]
    public void What_the_notes_hold_decides_what_is_offered()
    {
        var state = SpaceState.Empty;
        Assert.Equal((false, false), (state.SituationOn(s_day).HasDescribed, state.SituationOn(s_day).HasClassified));

        state = state.Evolve(s_described);
        Assert.Equal((true, false), (state.SituationOn(s_day).HasDescribed, state.SituationOn(s_day).HasClassified));

        state = state.Evolve(new BreachWeighed(null, null, null, Recurrence.Unsure) { Id = s_id, Day = s_day });
        Assert.Equal((true, true), (state.SituationOn(s_day).HasDescribed, state.SituationOn(s_day).HasClassified));
    }

    [Fact]
    [Trait("Finding", "S19")]
    public void With_violence_among_it_no_answers_are_asked_for_and_the_book_knows()
    {
        var money = BreachBook.Empty.Evolve(s_described);
        Assert.True(money.Find(s_id)!.RaisesQuestions);
        Assert.False(money.HasViolence);

        var violence = money.Evolve(s_described with { Kinds = s_described.Kinds | BreachKinds.Violence });
        Assert.True(violence.HasViolence);
        var situation = SpaceState.Empty.Evolve(s_described with { Kinds = BreachKinds.Violence }).Evolve(new BreachWeighed(null, null, null, Recurrence.Once) { Id = s_id, Day = s_day }).SituationOn(s_day) with { Standing = SafetyLevel.Clear };
        Every.Of([JointAct.Responsibility, JointAct.Talk], act => Assert.Equal(Offer.None, Offered.For(situation, act)));
        Every.Of([JointAct.Responsibility, JointAct.Talk], act => Assert.Equal(Offer.Open, Offered.For(situation with { HasViolence = false }, act)));
        Assert.True(violence.Find(s_id)!.IsViolence);
        Assert.False(violence.Find(s_id)!.RaisesQuestions);
    }

    /// <summary>First day, last day, and the refusal; 10 is today.</summary>
    [Theory]
    [InlineData(10, null, null)]
    [InlineData(1, 10, null)]
    [InlineData(null, null, null)]
    [InlineData(11, null, "breach-day-to-come")]
    [InlineData(9, 11, "breach-day-to-come")]
    [InlineData(9, 8, "breach-ends-first")]
    public void A_time_lies_behind_and_ends_after_it_began(int? from, int? to, string? refusal)
    {
        var decision = BreachBook.Empty.Evolve(s_described).Note(Noted(from, to), s_day);

        Assert.Equal(refusal, decision.Refusal);
        Assert.Equal(refusal is null ? 1 : 0, decision.Events.Length);
    }

    [Fact]
    public void A_time_is_changed_in_its_place_and_the_same_again_is_nothing()
    {
        var other = Noted(5, null) with { Occurrence = new(99) };
        var book = BreachBook.Empty.Evolve(s_described).Evolve(Noted(1, null)).Evolve(other).Evolve(Noted(2, null));

        Assert.Equal([Noted(2, null), other], book.Find(s_id)!.Occurrences);
        Assert.Empty(book.Note(Noted(2, null), s_day).Events);
        Assert.Throws<ArgumentException>(() => book.Note(Noted(2, null) with { Depth = 11 }, s_day));
        Assert.Throws<ArgumentException>(() => book.Note(Noted(null, 3), s_day));
    }

    [Fact]
    public void What_is_said_of_a_breach_that_is_gone_is_refused_and_folds_to_nothing()
    {
        var weighed = new BreachWeighed(BreachSide.Hurt, 5, null, null) { Id = s_id, Day = s_day };
        var thought = new BreachCausesThoughtOf("Little time", null, null) { Id = s_id, Day = s_day };

        Every.Of(new[] { BreachBook.Empty.Weigh(weighed), BreachBook.Empty.ThinkOfCauses(thought), BreachBook.Empty.Note(Noted(1, null), s_day) }, decision => Assert.Equal("erased", decision.Refusal));
        Assert.False(BreachBook.Empty.Evolve(weighed).Evolve(thought).Evolve(Noted(1, null)).HasAny);
    }

    [Fact]
    [Trait("Article", "25.1")]
    public void Nothing_about_causes_is_nothing_to_keep()
    {
        var book = BreachBook.Empty.Evolve(s_described);
        var nothing = new BreachCausesThoughtOf(null, null, null) { Id = s_id, Day = s_day };

        Assert.Empty(book.ThinkOfCauses(nothing).Events);
        Assert.Single(book.Evolve(nothing with { Earlier = "Old things" }).ThinkOfCauses(nothing).Events);
    }

    private static BreachOccurrenceNoted Noted(int? from, int? to) =>
        new(new(3), from is { } first ? new(2027, 3, first) : null, to is { } last ? new(2027, 3, last) : null, false, 4, Learned.Told, true, "Words") { Id = s_id, Day = s_day };
}
