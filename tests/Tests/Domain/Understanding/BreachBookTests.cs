using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Understanding;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Understanding;

public sealed class BreachBookTests
{
    private static readonly Id<OwnNote> s_id = new(7);
    private static readonly DateOnly s_day = new(2027, 3, 10);

    private static readonly BreachDescribed s_described = new(BreachKinds.LiedMoney | BreachKinds.Coldness, null, null, "Words") { Id = s_id, Day = s_day };

    private static readonly OwnNotes s_own = OwnNotes.Empty.Evolve(s_described);

    [Fact]
    public void The_same_description_sent_twice_or_on_another_day_is_one_event()
    {
        Assert.Equal([s_described], s_described.KeepIn(OwnNotes.Empty, s_day).Events);
        Assert.Empty(Keep(s_described).Events);
        Assert.Empty(Keep(s_described with { Day = s_day.AddDays(1) }).Events);
        Assert.Single(Keep(s_described with { Kinds = BreachKinds.Coldness }).Events);
    }

    [Fact]
    public void A_description_that_says_nothing_is_refused_and_one_that_names_no_kind_of_its_own_is_a_wrong_argument()
    {
        Assert.Equal("breach-says-nothing", Keep(s_described with { Kinds = BreachKinds.None, Words = null }).Refusal);
        Assert.Equal("breach-says-nothing", Keep(s_described with { Kinds = BreachKinds.None, Words = null, WithWhom = "his brother" }).Refusal);
        Assert.Single(Keep(s_described with { Words = null }).Events);
        Assert.Single(Keep(s_described with { Kinds = BreachKinds.None }).Events);
        Assert.Throws<ArgumentException>(() => Keep(s_described with { Kinds = BreachKinds.Own }));
        Assert.Throws<ArgumentException>(() => Keep(s_described with { OwnKind = "Letters" }));
        Assert.Throws<ArgumentException>(() => Keep(s_described with { Words = new('a', BreachBook.MaxWordsLength + 1) }));
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
        var book = new BreachBook(s_own.Evolve(new BreachWeighed(s_id, BreachSide.Hurt, Recurrence: recurrence) { Day = s_day }));

        Assert.Equal((isClassified, callsForCompany), (book.HasClassified, book.Find(s_id)!.CallsForCompany));
        Assert.Equal(isClassified, book.Find(s_id)!.IsClassified);
    }

    [Fact]
    public void What_the_notes_hold_decides_what_is_offered()
    {
        var state = NotesState.Empty;
        Assert.Equal((false, false), (state.SituationOn(s_day).HasDescribed, state.SituationOn(s_day).HasClassified));

        state = state.Evolve(s_described);
        Assert.Equal((true, false), (state.SituationOn(s_day).HasDescribed, state.SituationOn(s_day).HasClassified));

        state = state.Evolve(new BreachWeighed(s_id, Recurrence: Recurrence.Unsure) { Day = s_day });
        Assert.Equal((true, true), (state.SituationOn(s_day).HasDescribed, state.SituationOn(s_day).HasClassified));
    }

    [Fact]
    [Trait("Finding", "S19")]
    public void With_violence_among_it_no_answers_are_asked_for_and_the_book_knows()
    {
        var money = new BreachBook(s_own);
        Assert.True(money.Find(s_id)!.RaisesQuestions);
        Assert.False(money.HasViolence);

        var violence = new BreachBook(s_own.Evolve(s_described with { Kinds = s_described.Kinds | BreachKinds.Violence }));
        Assert.True(violence.HasViolence);
        var situation = NotesState.Empty.Evolve(s_described with { Kinds = BreachKinds.Violence })
            .Evolve(new BreachWeighed(s_id, Recurrence: Recurrence.Once) { Day = s_day }).SituationOn(s_day) with
        { Standing = SafetyLevel.Clear };
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
        var decision = Keep(Noted(from, to));

        Assert.Equal(refusal, decision.Refusal);
        Assert.Equal(refusal is null ? 1 : 0, decision.Events.Length);
    }

    [Fact]
    public void A_time_is_changed_in_its_place_and_the_same_again_is_nothing()
    {
        var other = Noted(5, null) with { Id = new(99) };
        var own = s_own.Evolve(Noted(1, null)).Evolve(other).Evolve(Noted(2, null));

        Assert.Equal([Noted(2, null), other], new BreachBook(own).Find(s_id)!.Occurrences);
        Assert.Empty(Noted(2, null).KeepIn(own, s_day).Events);
        Assert.Throws<ArgumentException>(() => (Noted(2, null) with { Depth = 11 }).KeepIn(own, s_day));
        Assert.Throws<ArgumentException>(() => Noted(null, 3).KeepIn(own, s_day));
    }

    [Fact]
    public void What_is_said_of_a_breach_that_is_gone_is_refused_and_folds_to_nothing()
    {
        OwnNoteKept[] said = [
            new BreachWeighed(s_id, BreachSide.Hurt, 5, null, Recurrence.Once) { Day = s_day }, new BreachCausesThoughtOf(s_id, "Little time") { Day = s_day },
            Noted(1, null)];

        Every.Of(said, note => Assert.Equal("erased", note.KeepIn(OwnNotes.Empty, s_day).Refusal));
        var book = new BreachBook(said.Aggregate(OwnNotes.Empty, (own, note) => own.Evolve(note)));
        Assert.Equal((false, false, 0), (book.HasAny, book.HasClassified, book.All.Count()));
    }

    [Fact]
    public void With_a_breach_all_is_erased_that_was_said_of_it_and_nothing_of_another()
    {
        foreach (var (breach, isOf) in new[] { (s_id, true), (new Id<OwnNote>(8), false) })
        {
            OwnNoteKept[] said =
            [
                s_described with { Id = breach }, new BreachWeighed(breach, BreachSide.Hurt) { Day = s_day },
                new BreachCausesThoughtOf(breach, "Little time") { Day = s_day },
                Noted(1, null) with { Breach = breach, Id = isOf ? new(8) : s_id },
            ];
            Every.Of(said, note => Assert.Equal(isOf, Breach.IsOf(note, s_id)));
        }

        Assert.False(Breach.IsOf(new Steadfast.Domain.Needs.NeedSecureThingNoted("A message") { Id = s_id }, s_id));
    }

    [Fact]
    [Trait("Article", "25.1")]
    public void Nothing_about_causes_is_nothing_to_keep()
    {
        var nothing = new BreachCausesThoughtOf(s_id) { Day = s_day };

        Assert.Equal("nothing-said", Keep(nothing).Refusal);
        Assert.Single(Keep(nothing with { Earlier = "Old things" }).Events);
    }

    private static BreachOccurrenceNoted Noted(int? from, int? to) =>
        new(
            s_id, from is { } first ? new(2027, 3, first) : null, to is { } last ? new(2027, 3, last) : null, false, Learned.Told, true, 4,
            "Words")
        { Id = new(3), Day = s_day };

    private static Decision Keep(OwnNoteKept note) => note.KeepIn(s_own, s_day);
}
