using System.Collections.Immutable;
using Steadfast.Domain;
using Steadfast.Domain.Promises;

namespace Steadfast.Tests.Domain.Promises;

public sealed class PromiseTests
{
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly Id<Person> s_stranger = new(3);
    private static readonly Id<Promise> s_id = new(10);
    private static readonly DateOnly s_due = new(2027, 3, 12);
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly PromiseTerms s_terms = new("I ring the bank", s_due, "Thursday noon, by a note");

    private static readonly PromiseMade s_made = new(s_ana, s_terms, PromiseSize.Small, "Europe/Madrid") { Id = s_id, By = s_ben, Day = s_day };
    private static readonly PromiseAccepted s_accepted = new() { Id = s_id, By = s_ana, Day = s_day };
    private static readonly PromiseDeclined s_declined = new() { Id = s_id, By = s_ana, Day = s_day };
    private static readonly PromiseCalledOff s_calledOff = new() { Id = s_id, By = s_ben, Day = s_due };

    [Fact]
    public void An_offer_can_be_accepted_by_the_person_it_is_made_to()
    {
        var decision = Given(s_made).Accept(s_ana, s_day);

        Assert.Equal([s_accepted], decision.Events);
    }

    [Fact]
    public void Nobody_accepts_their_own_promise()
    {
        Assert.Equal("promise-not-yours", Given(s_made).Accept(s_ben, s_day).Refusal);
        Assert.Equal("promise-not-yours", Given(s_made).Decline(s_ben, s_day).Refusal);
    }

    [Fact]
    public void The_same_answer_sent_twice_is_one_answer()
    {
        AssertNothing(Given(s_made, s_accepted).Accept(s_ana, s_day));
        AssertNothing(Given(s_made, s_declined).Decline(s_ana, s_day));
    }

    [Fact]
    public void The_first_answer_stands()
    {
        Assert.Equal("promise-answered", Given(s_made, s_declined).Accept(s_ana, s_day).Refusal);
        Assert.Equal("promise-answered", Given(s_made, s_accepted).Decline(s_ana, s_day).Refusal);
        Assert.Equal("promise-answered", Given(s_made, s_calledOff).Accept(s_ana, s_day).Refusal);
    }

    [Fact]
    public void An_offer_can_still_be_accepted_after_its_day()
    {
        Assert.True(Given(s_made).Accept(s_ana, s_day.AddDays(30)).Accepted);
    }

    [Fact]
    [Trait("Article", "41.2")]
    public void Changing_a_promise_before_it_is_due_keeps_the_earlier_terms_in_sight()
    {
        var later = s_terms with { Due = s_due.AddDays(3) };

        var decision = Given(s_made, s_accepted).Renegotiate(s_ben, later, s_due);
        var promise = Given(s_made, s_accepted, Only(decision));

        Assert.Equal(later, promise.Terms);
        Assert.Equal([new PromiseEarlier(s_terms, s_due)], promise.Earlier);
        Assert.Equal(PromiseStage.Running, promise.Stage);
    }

    [Fact]
    [Trait("Article", "41.2")]
    public void Changing_a_promise_after_its_day_is_refused()
    {
        var decision = Given(s_made, s_accepted).Renegotiate(s_ben, s_terms with { What = "I write to the bank" }, s_due.AddDays(1));

        Assert.Equal("promise-already-due", decision.Refusal);
    }

    [Fact]
    public void A_promise_cannot_be_moved_to_a_day_that_is_over()
    {
        var decision = Given(s_made).Renegotiate(s_ben, s_terms with { Due = s_due.AddDays(-1) }, s_due);

        Assert.Equal("promise-due-past", decision.Refusal);
    }

    [Fact]
    public void Only_the_maker_changes_a_promise()
    {
        Assert.Equal("promise-not-yours", Given(s_made).Renegotiate(s_ana, s_terms with { What = "More" }, s_due).Refusal);
    }

    [Fact]
    public void A_promise_that_has_ended_or_has_an_account_is_not_changed()
    {
        var other = s_terms with { What = "I write to the bank" };

        Assert.Equal("promise-over", Given(s_made, s_declined).Renegotiate(s_ben, other, s_due).Refusal);
        Assert.Equal("promise-over", Given(s_made, s_calledOff).Renegotiate(s_ben, other, s_due).Refusal);
        Assert.Equal("promise-over", Given(s_made, s_accepted, Said(s_ben, PromiseOutcome.Kept)).Renegotiate(s_ben, other, s_due).Refusal);
        Assert.Equal("promise-over", Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.Kept)).Renegotiate(s_ben, other, s_due).Refusal);
    }

    [Fact]
    public void A_change_that_changes_nothing_appends_nothing()
    {
        AssertNothing(Given(s_made).Renegotiate(s_ben, s_terms, s_due));
    }

    [Theory]
    [InlineData("", "By noon")]
    [InlineData("   ", "By noon")]
    [InlineData("I ring the bank", "")]
    public void A_change_without_words_is_a_fault_of_the_page(string what, string fallback)
    {
        Assert.Throws<ArgumentException>(() => Given(s_made).Renegotiate(s_ben, new(what, s_due, fallback), s_due));
    }

    [Fact]
    public void The_maker_calls_off_until_the_day_is_over()
    {
        Assert.Equal([s_calledOff], Given(s_made, s_accepted).CallOff(s_ben, s_due).Events);
        Assert.Equal("promise-already-due", Given(s_made, s_accepted).CallOff(s_ben, s_due.AddDays(1)).Refusal);
    }

    [Fact]
    public void An_offer_nobody_took_can_be_taken_back_at_any_time()
    {
        Assert.Equal([s_calledOff with { Day = s_due.AddDays(40) }], Given(s_made).CallOff(s_ben, s_due.AddDays(40)).Events);
    }

    [Fact]
    public void The_receiver_lets_a_promise_go_also_after_its_day()
    {
        var promise = Given(s_made, s_accepted, Said(s_ben, PromiseOutcome.NotKept));

        var ended = Given(s_made, s_accepted, Said(s_ben, PromiseOutcome.NotKept), Only(promise.CallOff(s_ana, s_due.AddDays(9))));

        Assert.Equal(new PromiseEnd(s_ana, s_due.AddDays(9)), ended.End);
        Assert.Equal(PromiseStage.CalledOff, ended.Stage);
    }

    [Fact]
    public void The_maker_does_not_call_off_what_they_have_given_an_account_of()
    {
        Assert.Equal("promise-over", Given(s_made, s_accepted, Said(s_ben, PromiseOutcome.NotKept)).CallOff(s_ben, s_due).Refusal);
    }

    [Fact]
    public void Calling_off_twice_is_once_and_a_settled_promise_stays()
    {
        AssertNothing(Given(s_made, s_calledOff).CallOff(s_ben, s_due));
        Assert.Equal("promise-over", Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.Kept)).CallOff(s_ana, s_due).Refusal);
        Assert.Equal("promise-over", Given(s_made, s_declined).CallOff(s_ben, s_due).Refusal);
    }

    [Fact]
    public void The_receivers_word_settles_it_and_the_makers_stands_beside_it()
    {
        var promise = Given(s_made, s_accepted, Said(s_ben, PromiseOutcome.Kept, "I was there"), Said(s_ana, PromiseOutcome.NotKept, "I waited"));

        Assert.Equal(PromiseStage.Settled, promise.Stage);
        Assert.Equal("I waited", promise.ReceiverSays?.Words);
        Assert.Equal("I was there", promise.MakerSays?.Words);
        Assert.Equal(PromiseBlock.Differs, promise.Block);
    }

    [Fact]
    public void The_makers_word_alone_settles_nothing()
    {
        var promise = Given(s_made, s_accepted, Said(s_ben, PromiseOutcome.Kept));

        Assert.Equal(PromiseStage.Running, promise.Stage);
        Assert.Null(promise.Block);
    }

    [Fact]
    public void A_later_account_stands_before_an_earlier_one_and_overwrites_nothing()
    {
        var promise = Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.NotKept), Said(s_ana, PromiseOutcome.Partly, "It came on Monday"));

        Assert.Equal(PromiseOutcome.Partly, promise.ReceiverSays?.Outcome);
        Assert.Equal([PromiseOutcome.NotKept, PromiseOutcome.Partly], promise.Receiver.Select(account => account.Outcome));
    }

    [Fact]
    public void The_same_account_sent_twice_is_one()
    {
        AssertNothing(Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.Kept, "Yes")).Say(s_ana, PromiseOutcome.Kept, "Yes", s_day));
        Assert.Single(Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.Kept, "Yes")).Say(s_ben, PromiseOutcome.Kept, "Yes", s_day).Events);
    }

    [Fact]
    public void An_account_needs_a_promise_that_was_accepted_and_not_ended()
    {
        Assert.Equal("promise-not-accepted", Given(s_made).Say(s_ben, PromiseOutcome.Kept, null, s_day).Refusal);
        Assert.Equal("promise-over", Given(s_made, s_declined).Say(s_ana, PromiseOutcome.Kept, null, s_day).Refusal);
        Assert.Equal("promise-over", Given(s_made, s_calledOff).Say(s_ana, PromiseOutcome.Kept, null, s_day).Refusal);
        Assert.Equal("promise-not-yours", Given(s_made, s_accepted).Say(s_stranger, PromiseOutcome.Kept, null, s_day).Refusal);
    }

    [Fact]
    public void That_it_could_not_be_checked_is_for_the_receiver_to_say()
    {
        Assert.True(Given(s_made, s_accepted).Say(s_ana, PromiseOutcome.Unknown, null, s_day).Accepted);
        Assert.Throws<ArgumentException>(() => Given(s_made, s_accepted).Say(s_ben, PromiseOutcome.Unknown, null, s_day));
    }

    [Fact]
    public void An_account_has_words_or_none_but_not_empty_ones()
    {
        Assert.Throws<ArgumentException>(() => Given(s_made, s_accepted).Say(s_ana, PromiseOutcome.Kept, " ", s_day));
        Assert.Throws<ArgumentException>(() => Given(s_made, s_accepted).Say(s_ana, PromiseOutcome.Kept, new string('a', Promise.MaxWordsLength + 1), s_day));
        Assert.Throws<ArgumentException>(() => Given(s_made, s_accepted).Say(s_ana, (PromiseOutcome)9, null, s_day));
    }

    [Theory]
    [InlineData(PromiseOutcome.Kept, null, PromiseBlock.Kept)]
    [InlineData(PromiseOutcome.Kept, PromiseOutcome.Kept, PromiseBlock.Kept)]
    [InlineData(PromiseOutcome.Kept, PromiseOutcome.Partly, PromiseBlock.Differs)]
    [InlineData(PromiseOutcome.Kept, PromiseOutcome.NotKept, PromiseBlock.Differs)]
    [InlineData(PromiseOutcome.Partly, null, PromiseBlock.Partly)]
    [InlineData(PromiseOutcome.Partly, PromiseOutcome.Kept, PromiseBlock.Differs)]
    [InlineData(PromiseOutcome.Partly, PromiseOutcome.Partly, PromiseBlock.Partly)]
    [InlineData(PromiseOutcome.Partly, PromiseOutcome.NotKept, PromiseBlock.Differs)]
    [InlineData(PromiseOutcome.NotKept, null, PromiseBlock.Gap)]
    [InlineData(PromiseOutcome.NotKept, PromiseOutcome.Kept, PromiseBlock.Differs)]
    [InlineData(PromiseOutcome.NotKept, PromiseOutcome.Partly, PromiseBlock.Differs)]
    [InlineData(PromiseOutcome.NotKept, PromiseOutcome.NotKept, PromiseBlock.Gap)]
    [InlineData(PromiseOutcome.Unknown, null, PromiseBlock.Unknown)]
    [InlineData(PromiseOutcome.Unknown, PromiseOutcome.Kept, PromiseBlock.Unknown)]
    [InlineData(PromiseOutcome.Unknown, PromiseOutcome.NotKept, PromiseBlock.Unknown)]
    public void What_the_two_say_makes_one_kind_of_block(PromiseOutcome receiver, PromiseOutcome? maker, PromiseBlock block)
    {
        SpaceEvent[] accounts = maker is { } own ? [Said(s_ben, own), Said(s_ana, receiver)] : [Said(s_ana, receiver)];

        Assert.Equal(block, Given([s_made, s_accepted, .. accounts]).Block);
    }

    [Fact]
    public void A_repair_is_written_beside_what_was_not_kept_and_resets_nothing()
    {
        var broken = Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.NotKept));

        var repaired = Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.NotKept), Only(broken.Repair(s_ben, "I rang on Monday", s_day)));

        Assert.Equal(["I rang on Monday"], repaired.Repairs.Select(note => note.Words));
        Assert.Equal(PromiseBlock.Gap, repaired.Block);
        AssertNothing(repaired.Repair(s_ben, "I rang on Monday", s_day));
    }

    [Fact]
    public void Only_the_maker_repairs_and_only_what_was_not_wholly_kept()
    {
        Assert.Equal("promise-not-yours", Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.NotKept)).Repair(s_ana, "Done", s_day).Refusal);
        Assert.Equal("promise-nothing-to-repair", Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.Kept)).Repair(s_ben, "Done", s_day).Refusal);
        Assert.Equal("promise-nothing-to-repair", Given(s_made, s_accepted, Said(s_ana, PromiseOutcome.Unknown)).Repair(s_ben, "Done", s_day).Refusal);
        Assert.True(Given(s_made, s_accepted, Said(s_ben, PromiseOutcome.Partly)).Repair(s_ben, "Done", s_day).Accepted);
        Assert.Throws<ArgumentException>(() => Given(s_made).Repair(s_ben, "", s_day));
    }

    private static PromiseAccountGiven Said(Id<Person> by, PromiseOutcome outcome, string? words = null) =>
        new(outcome, words) { Id = s_id, By = by, Day = s_day };

    private static Promise Given(params ImmutableArray<SpaceEvent> events) =>
        events.Aggregate(SharedState.Empty, (state, happened) => state.Evolve(happened)).Promises.Find(s_id)!;

    private static SpaceEvent Only(Decision decision) => Assert.Single(decision.Events);

    private static void AssertNothing(Decision decision)
    {
        Assert.True(decision.Accepted);
        Assert.Empty(decision.Events);
    }
}
