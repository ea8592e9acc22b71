using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Responsibility;

/// <summary>The letter: what is in it, what is missing, to whom it can go, and what becomes of its repairs.</summary>
public sealed class LetterTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly Id<Person> s_cem = new(3);

    private static readonly SpaceEvent s_did = Part(LetterPart.Did, "I hid the letters");
    private static readonly SpaceEvent s_repair = Repair(31, "Open the post with you");

    public static TheoryData<SpaceEvent[], LetterPart[]> Unfinished => new()
    {
        { [], [LetterPart.Did, LetterPart.Repair] },
        { [s_did], [LetterPart.Repair] },
        { [s_repair], [LetterPart.Did] },
        { [s_did, s_repair], [] },
        { [new ActOwned("I hid the letters") { Id = new(9), Day = s_day }], [LetterPart.Did, LetterPart.Repair] },
        { [Part(LetterPart.Cost, "Sleep"), Part(LetterPart.Regret, "I regret it"), Part(LetterPart.Led, "Fear"), Part(LetterPart.Change, "All of it")],
            [LetterPart.Did, LetterPart.Repair] },
    };

    [Theory]
    [MemberData(nameof(Unfinished))]
    [Trait("Article", "32.1")]
    public void A_letter_takes_responsibility_and_offers_repair_and_the_rest_can_be_left_out(SpaceEvent[] written, LetterPart[] missing) =>
        Assert.Equal(missing, LetterDraft.Of(Given(written)).Missing);

    [Fact]
    [Trait("Caution", "5")]
    public void What_is_asked_for_stays_out_until_its_writer_puts_it_in()
    {
        var kept = LetterDraft.Of(Given(s_did, Part(LetterPart.Asking, "Can you?", isIn: false)));
        var putIn = LetterDraft.Of(Given(s_did, Part(LetterPart.Asking, "Can you?", isIn: false), Part(LetterPart.Asking, "Can you?", isIn: true)));

        Assert.Equal("Can you?", kept.Parts[LetterPart.Asking].Words);
        Assert.False(kept.Has(LetterPart.Asking));
        Assert.Equal([LetterPart.Did], kept.Delivered(new(7), s_ben, s_day).Parts.Select(part => part.Part));
        Assert.Equal([LetterPart.Did, LetterPart.Asking], putIn.Delivered(new(7), s_ben, s_day).Parts.Select(part => part.Part));
        Assert.Empty(LetterDraft.Of(Given()).Parts);
    }

    [Fact]
    public void The_parts_stand_in_the_order_of_their_weight_whenever_they_were_written()
    {
        var letter = LetterDraft.Of(
            Given(
                Part(LetterPart.Change, "c"), Part(LetterPart.Led, "l"), Part(LetterPart.Regret, "r"), s_repair, Statement(41, s_ana, (51, "I check the door")),
                Answer(51, "a"), Part(LetterPart.Cost, "k"), Part(LetterPart.Did, "d")))
            .Delivered(new(7), s_ben, s_day);

        Assert.Equal(["d", "k", "a", "Open the post with you", "r", "l", "c"], letter.Texts());
    }

    [Fact]
    [Trait("Article", "33.3")]
    public void Every_effect_of_a_statement_that_was_opened_is_there_once_and_those_without_an_answer_are_named()
    {
        var draft = LetterDraft.Of(
            Given(
                Statement(41, s_ana, (51, "I check the door"), (52, "I eat alone")),
                Statement(42, s_ana, (52, "I eat alone, mostly"), (53, "I count the money")), Answer(51, "I made you check"), Answer(99, "To nothing")));

        Assert.Equal(["I eat alone, mostly", "I count the money", "I check the door"], draft.Effects.Select(effect => effect.Words));
        Assert.Equal(["I eat alone, mostly", "I count the money"], draft.Blanks.Select(effect => effect.Words));
        Assert.Equal([new LetterAnswer(new(51), "I check the door", "I made you check")], draft.Delivered(new(7), s_ben, s_day).Answers);
    }

    [Fact]
    public void Only_the_effects_of_whom_it_is_for_count()
    {
        var notes = Given(Statement(41, s_ana, (51, "I check the door")), Statement(42, s_cem, (52, "I eat alone")));

        Assert.Equal(["I check the door"], LetterDraft.Of(notes, s_ana).Effects.Select(effect => effect.Words));
        Assert.Equal(2, LetterDraft.Of(notes).Effects.Count);
    }

    [Fact]
    public void A_letter_has_three_repairs_at_most_and_each_can_be_changed()
    {
        var notes = Given(Repair(31, "One"), Repair(32, "Two"), Repair(33, "Three"));

        Assert.Equal("letter-three-repairs", Repair(34, "Four").Keep(notes.Own).Refusal);
        Assert.Single(Repair(33, "Three, changed").Keep(notes.Own).Events);
        Assert.Empty(Repair(33, "Three").Keep(notes.Own).Events);
    }

    [Fact]
    public void A_repair_says_what_and_by_when_or_how_often()
    {
        Assert.Throws<ArgumentException>(() => new LetterRepairNoted("Ring") { Id = new(1), Day = s_day }.Keep(OwnNotes.Empty));
        Assert.Throws<ArgumentException>(() => new LetterRepairNoted(new('x', 301), s_day) { Id = new(1), Day = s_day }.Keep(OwnNotes.Empty));
        Assert.Throws<ArgumentException>(() => new LetterRepairNoted("Ring", null, new('x', 201)) { Id = new(1), Day = s_day }.Keep(OwnNotes.Empty));
        Assert.Single(new LetterRepairNoted("Ring", null, "every Sunday") { Id = new(1), Day = s_day }.Keep(OwnNotes.Empty).Events);
    }

    public static TheoryData<SpaceEvent[], SpaceEvent[], LetterWay> Ways => new()
    {
        { [], [], LetterWay.Alone },
        { [], [Statement(41, s_ana)], LetterWay.Alone },
        { [Statement(41, s_cem)], [], LetterWay.Alone },
        { [Statement(41, s_ana)], [], LetterWay.Opened },
        { [Statement(41, s_ana)], [Mirror(61, 41)], LetterWay.Mirrored },
        { [Statement(41, s_ana)], [Mirror(61, 44)], LetterWay.Opened },
        { [Statement(41, s_ana)], [Mirror(61, 41), Right(71, 61, false)], LetterWay.Mirrored },
        { [Statement(41, s_ana)], [Mirror(61, 41), Right(71, 61, true)], LetterWay.Heard },
        { [Statement(41, s_ana)], [Mirror(61, 41), Right(71, 61, true), Right(72, 61, false)], LetterWay.Mirrored },
        { [Statement(41, s_ana)], [Mirror(61, 41), Right(71, 61, false), Mirror(62, 41), Right(73, 62, true)], LetterWay.Heard },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_way_to_a_letter_leads_by_the_statement_and_what_was_heard_in_it(SpaceEvent[] notes, SpaceEvent[] shared, LetterWay way) =>
        Assert.Equal(way, LetterDraft.Way(Given(notes), Shared(shared), s_ana));

    public static TheoryData<SpaceEvent[], SpaceEvent[], string?> Deliveries => new()
    {
        { [s_did, s_repair], [], "letter-not-welcome" },
        { [s_did, s_repair], [new LetterWelcomed(true, s_day) { By = s_ana }], null },
        { [s_did, s_repair], [new LetterWelcomed(true, s_day) { By = s_ben }], "letter-not-welcome" },
        { [s_did, s_repair], [new LetterWelcomed(true, s_day) { By = s_ana }, new LetterWelcomed(false, s_day) { By = s_ana }], "letter-not-welcome" },
        { [s_did], [new LetterWelcomed(true, s_day) { By = s_ana }], "letter-not-whole" },
        { [s_repair], [new LetterWelcomed(true, s_day) { By = s_ana }], "letter-not-whole" },
        { [s_did, s_repair, Statement(41, s_ana, (51, "I check the door"))], [new LetterWelcomed(true, s_day) { By = s_ana }], null },
    };

    [Theory]
    [MemberData(nameof(Deliveries))]
    [Trait("Article", "33.5")]
    public void A_letter_goes_only_to_somebody_who_said_they_are_open_to_it(SpaceEvent[] notes, SpaceEvent[] shared, string? refusal)
    {
        var decision = LetterDraft.Of(Given(notes), s_ana).Delivered(new(7), s_ben, s_day).DeliverTo(s_ana, Shared(shared));

        Assert.Equal(refusal, decision.Refusal);
        Assert.Equal(refusal is null ? 1 : 0, decision.Events.Length);
    }

    [Fact]
    public void The_same_letter_twice_is_one_also_when_the_door_was_closed_meanwhile()
    {
        var letter = Letter();

        var shared = Shared(new LetterWelcomed(true, s_day) { By = s_ana }, letter, new LetterWelcomed(false, s_day) { By = s_ana });

        Assert.Empty(letter.DeliverTo(s_ana, shared).Events);
        Assert.True(letter.DeliverTo(s_ana, shared).Accepted);
    }

    [Fact]
    public void Saying_that_one_is_open_twice_is_once_and_it_can_be_unsaid_at_any_time()
    {
        var open = Welcomes.None.Evolve(new(true, s_day) { By = s_ana });

        Assert.Equal([new LetterWelcomed(true, s_day) { By = s_ana }], Welcomes.None.Say(s_ana, true, s_day).Events);
        Assert.Empty(open.Say(s_ana, true, s_day).Events);
        Assert.Empty(Welcomes.None.Say(s_ana, false, s_day).Events);
        Assert.Equal([new LetterWelcomed(false, s_day) { By = s_ana }], open.Say(s_ana, false, s_day).Events);
        Assert.False(open.IsOpen(s_ben));
    }

    [Fact]
    [Trait("Article", "33.5")]
    public void An_answer_can_be_changed_and_the_last_one_counts()
    {
        var shared = Given(Letter(), Answered(81, LetterHeard.NotEnough, "The money is not in it"), Answered(82, LetterHeard.Heard, null));

        Assert.Equal(LetterHeard.Heard, shared.Deliveries.LastReply<LetterAnswered>(new(7))?.Says);
        Assert.Null(Given(Letter()).Deliveries.LastReply<LetterAnswered>(new(7)));
    }

    [Fact]
    public void Repairs_become_promises_together_and_no_repair_becomes_two()
    {
        var letter = Letter();
        var first = letter.Promise(PromiseBook.Empty, [Promised(31), Promised(32)], s_ana, "Europe/Madrid", s_day);
        var book = Shared([.. first.Events]).Promises;

        Assert.Equal([new Id<Promise>(31), new Id<Promise>(32)], first.Events.Cast<PromiseMade>().Select(made => made.Id));
        Every.Of(first.Events.Cast<PromiseMade>(), made => Assert.Equal((s_ben, s_ana), (made.By, made.To)));
        Assert.Equal([new Id<OwnNote>(33)], letter.Unpromised(book).Select(repair => repair.Id));
        Assert.Equal(
            [new Id<Promise>(33)],
            letter.Promise(book, [Promised(31), Promised(32), Promised(33)], s_ana, "Europe/Madrid", s_day).Events.Cast<PromiseMade>().Select(made => made.Id));
    }

    [Fact]
    public void Repairs_that_do_not_all_fit_become_no_promise_at_all()
    {
        var four = Enumerable.Range(91, 4).Aggregate(
            PromiseBook.Empty,
            (book, id) => book.Evolve((PromiseEvent)book.Make(new((ulong)id), s_ben, s_ana, Terms(), PromiseSize.Small, "Europe/Madrid", s_day).Events[0]));

        Assert.Equal("promise-five-active", Letter().Promise(four, [Promised(31), Promised(32)], s_ana, "Europe/Madrid", s_day).Refusal);
        Assert.Empty(Letter().Promise(four, [Promised(31), Promised(32)], s_ana, "Europe/Madrid", s_day).Events);
        Assert.Single(Letter().Promise(four, [Promised(31)], s_ana, "Europe/Madrid", s_day).Events);
        Assert.Equal(
            "promise-due-past",
            Letter().Promise(
                PromiseBook.Empty, [new(new(31), Terms() with { Due = s_day.AddDays(-1) }, PromiseSize.Small)], s_ana, "Europe/Madrid", s_day).Refusal);
        Assert.Throws<ArgumentException>(() => Letter().Promise(PromiseBook.Empty, [Promised(34)], s_ana, "Europe/Madrid", s_day));
    }

    [Fact]
    [Trait("Finding", "S20")]
    public void A_letter_that_comes_in_after_a_no_is_not_shown_to_whom_it_is_for_and_stands_there_for_its_writer()
    {
        LetterWelcomed yes = new(true, s_day) { By = s_ana }, no = new(false, s_day) { By = s_ana };
        var before = Shared(yes, Letter(), no);
        var after = Shared(yes, no, Letter());
        var again = Shared(yes, no, Letter(), yes, Letter());

        Assert.True(before.Deliveries.IsShownTo(s_ana, Letter()));
        Assert.False(after.Deliveries.IsShownTo(s_ana, Letter()));
        Assert.False(again.Deliveries.IsShownTo(s_ana, Letter()));
        Every.Of((SharedState[])[before, after, again], state => Assert.Equal([Letter().Id], state.Deliveries.By(s_ben).Select(delivered => delivered.Id)));
        Every.Of((SharedState[])[before, after, again], state => Assert.True(state.Deliveries.IsShownTo(s_ben, Letter())));
    }

    private static SharedState Shared(params SpaceEvent[] events) =>
        events.Aggregate(SharedState.Empty, (state, happened) => state.Evolve(happened));

    private static NotesState Given(params SpaceEvent[] events) => events.Aggregate(NotesState.Empty, (state, happened) => state.Evolve(happened));

    private static LetterPartWritten Part(LetterPart part, string words, bool isIn = true) =>
        new(part, words, isIn) { Id = new((ulong)part + 100), Day = s_day };

    private static LetterRepairNoted Repair(int id, string what) => new(what, s_day) { Id = new((ulong)id), Day = s_day };

    private static EffectAnswered Answer(int effect, string words) => new(new((ulong)effect), words) { Id = new((ulong)effect + 200), Day = s_day };

    private static StatementDelivered Statement(int id, Id<Person> by, params (int Id, string Words)[] effects) =>
        new(
            [new(ImpactPart.Days, "Long")],
            [.. effects.Select(effect => new SharedEffect(new((ulong)effect.Id), effect.Words))])
        { Id = new((ulong)id), By = by, Day = s_day };

    private static MirrorDelivered Mirror(int id, int of) => new(new((ulong)of), "I heard") { Id = new((ulong)id), By = s_ben, Day = s_day };

    private static MirrorAnswered Right(int id, int to, bool isRight) =>
        new(isRight, null) { Id = new((ulong)id), By = s_ana, Day = s_day, To = new((ulong)to) };

    private static LetterDelivered Letter() =>
        new(
            [new(LetterPart.Did, "I hid the letters")], [],
            [new(new(31), "One", s_day), new(new(32), "Two", s_day), new(new(33), "Three", null, "every week")])
        { Id = new(7), By = s_ben, Day = s_day };

    private static LetterAnswered Answered(int id, LetterHeard says, string? because) =>
        new(says, because) { Id = new((ulong)id), By = s_ana, Day = s_day, To = new(7) };

    private static PromiseTerms Terms() => new("Ring", s_day.AddDays(7), "by noon");

    private static RepairPromised Promised(int repair) => new(new((ulong)repair), Terms(), PromiseSize.Medium);
}
