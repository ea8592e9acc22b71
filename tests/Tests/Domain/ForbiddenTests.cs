using CsCheck;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Supporting;
using Steadfast.Tests.Support;
using Steadfast.Web.Agreeing;

namespace Steadfast.Tests.Domain;

/// <summary>What Ben could sign with the keys he has, past every page: a rule that would not have let him is not got round by it.</summary>
[Trait("Security", "7.7")]
public sealed class ForbiddenTests
{
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly DateOnly s_due = s_day.AddDays(2);
    private static readonly PromiseTerms s_terms = new("I ring the bank", s_due, "Thursday noon, by a note");
    private static readonly string s_long = new('x', 4_001);

    private static readonly PromiseAccepted s_accepted = new() { Id = default, By = default, Day = default };
    private static readonly PromiseDeclined s_declined = new() { Id = default, By = default, Day = default };
    private static readonly PromiseCalledOff s_calledOff = new() { Id = default, By = default, Day = default };

    // His promise to her and hers to him, each in every stage.
    private static readonly PromiseEvent[] s_promises =
    [
        Made(10, s_ben), Made(11, s_ben), On(11, s_ana, s_accepted),
        Made(12, s_ben), On(12, s_ana, s_declined),
        Made(13, s_ben), On(13, s_ben, s_calledOff),
        Made(14, s_ben), On(14, s_ana, s_accepted), Said(14, s_ana, PromiseOutcome.NotKept),
        Made(15, s_ben), On(15, s_ana, s_accepted), Said(15, s_ana, PromiseOutcome.Kept),
        Made(20, s_ana), Made(21, s_ana), On(21, s_ben, s_accepted), Said(21, s_ana, PromiseOutcome.Partly),
        Made(16, s_ben), On(16, s_ana, s_accepted), Said(16, s_ben, PromiseOutcome.Partly),
        Made(22, s_ana), On(22, s_ben, s_accepted), On(22, s_ana, Changed(s_terms with { What = "I write instead" })),
        Asked(23, s_ben, s_ana), Made(24, s_ana), On(24, s_ben, s_accepted),
    ];

    private static readonly PauseWordProposed s_word = new("kettle") { Id = new(60), Version = new(61), By = s_ben, Day = s_day };
    private static readonly AgreementTaken s_taken = new(new(61)) { Id = new(60), By = s_ana, Day = s_day };
    private static readonly AgreementEnded s_ended = new() { Id = new(60), By = s_ana, Day = s_day };

    private static readonly AgreementEvent[] s_agreements =
    [
        s_word, s_taken, s_word with { Version = new(62), Word = "harbour" },
        s_word with { Id = new(63) }, s_taken with { Id = new(63) }, s_ended with { Id = new(63) },
    ];

    private static readonly StatementDelivered s_statement =
        new([new(ImpactPart.Body, "No sleep")], [new(new(80), "I check the door")]) { Id = new(30), By = s_ana, Day = s_day };
    private static readonly MirrorDelivered s_mirror = new(new(30), "I heard that you do not sleep") { Id = new(31), By = s_ben, Day = s_day };
    private static readonly QuestionsDelivered s_list = new(
        [new(new(81), "Where?", QuestionLevel.Outline), new(new(82), "Why?", QuestionLevel.Why)], true, ["Her name"])
    { Id = new(32), By = s_ana, Day = s_day };
    private static readonly AnswersDelivered s_answers = new(
        new(32), 1, [new(new(81), "Where?", QuestionLevel.Outline, "Here"), new(new(82), "Why?", QuestionLevel.Why)])
    { Id = new(33), By = s_ben, Day = s_day };
    private static readonly LetterDelivered s_letter =
        new(
            [new(LetterPart.Did, "I hid the letters")], [new(new(80), "I check the door", "I made you check")],
            [new(new(83), "Ring", s_day)])
        { Id = new(34), By = s_ben, Day = s_day };

    private static readonly LetterAnswered s_heard = new(LetterHeard.NotEnough) { Id = new(36), To = new(34), By = s_ana, Day = s_day };
    private static readonly CycleDelivered s_half =
        new([new("go quiet")], ["I miss our walks"], new("Kettle", PauseLength.HalfHour)) { Id = new(37), By = s_ben, Day = s_day };
    private static readonly SupportDelivered s_bank = new([new(SupportList.Loved, "A message")]) { Id = new(38), By = s_ben, Day = s_day };
    private static readonly MirrorAnswered s_right = new(true) { Id = new(39), To = new(31), By = s_ana, Day = s_day };
    private static readonly AnswersMarked s_marks =
        new([new(new(81), "Where?", AnswerMark.NeedMore, "The date")]) { Id = new(40), To = new(33), By = s_ana, Day = s_day };

    private static readonly SharedState s_shared = Fold(
        SharedState.Empty,
        [
            new MemberNamed("Ana", s_day) { By = s_ana }, new MemberNamed("Ben", s_day) { By = s_ben }, .. s_promises,
            new LetterWelcomed(true, s_day) { By = s_ana },
            s_statement, s_mirror, s_list, s_answers, s_letter, s_heard, .. s_agreements,
            s_statement with { Id = new(42), By = s_ben }, s_list with { Id = new(43), By = s_ben },
        ]);

    /// <summary>Everything a member can append, told so that somebody can say whether it may stand.</summary>
    public static TheoryData<string, SpaceEvent> Forbidden => new()
    {
        { "takes his own promise", On(10, s_ben, s_accepted) },
        { "takes it once more", On(21, s_ben, s_accepted) },
        { "takes what was declined", On(12, s_ana, s_accepted) },
        { "declines his own promise", On(10, s_ben, s_declined) },
        { "declines what he took", On(21, s_ben, s_declined) },
        { "declines what is settled", On(14, s_ana, s_declined) },
        { "gives his word on what she has not taken", Said(10, s_ben, PromiseOutcome.Kept) },
        { "gives his word on what she declined", Said(12, s_ben, PromiseOutcome.Kept) },
        { "gives his word on what he called off", Said(13, s_ben, PromiseOutcome.Kept) },
        { "says that he cannot know whether he kept it", Said(11, s_ben, PromiseOutcome.Unknown) },
        { "gives a word that there is not", Said(11, s_ben, (PromiseOutcome)9) },
        { "gives no word", Said(11, s_ben, (PromiseOutcome)0) },
        { "gives it in too many words", Said(11, s_ben, PromiseOutcome.Kept, s_long) },
        { "gives it in empty words", Said(11, s_ben, PromiseOutcome.Kept, " ") },
        { "says the same once more", Said(16, s_ben, PromiseOutcome.Partly) },
        { "changes her promise", On(20, s_ben, Changed(s_terms with { What = "I ring twice" })) },
        { "changes what is settled", On(14, s_ben, Changed(s_terms with { What = "I meant to ring" })) },
        { "changes what he has spoken on", On(16, s_ben, Changed(s_terms with { What = "I meant to ring" })) },
        { "changes what she declined", On(12, s_ben, Changed(s_terms with { What = "Less" })) },
        { "changes it after its day", On(11, s_ben, Changed(s_terms with { Due = s_due.AddDays(9) })) with { Day = s_due.AddDays(1) } },
        { "changes it to a day that is over", On(11, s_ben, Changed(s_terms with { Due = s_day.AddDays(-1) })) },
        { "changes it to nothing", On(11, s_ben, Changed(s_terms with { What = "" })) },
        { "changes it to too much", On(11, s_ben, Changed(s_terms with { Obstacle = s_long })) },
        { "calls off what is settled", On(14, s_ben, s_calledOff) },
        { "calls off what she took, after its day", On(11, s_ben, s_calledOff) with { Day = s_due.AddDays(1) } },
        { "calls off what he has spoken on", On(16, s_ben, s_calledOff) },
        { "calls off what he called off", On(13, s_ben, s_calledOff) },
        { "repairs her promise", On(21, s_ben, Repaired("I did it for her")) },
        { "repairs what was kept", On(15, s_ben, Repaired("Done")) },
        { "repairs what nobody has spoken on", On(11, s_ben, Repaired("Done")) },
        { "repairs with nothing", On(14, s_ben, Repaired("")) },
        { "repairs with too much", On(14, s_ben, Repaired(s_long)) },
        { "makes a promise to himself", Made(50, s_ben) with { To = s_ben } },
        { "makes one that is there already", Made(10, s_ben) with { Terms = s_terms with { What = "Nothing" } } },
        { "makes one under the id of hers", Made(20, s_ben) },
        { "makes one whose day is over", Made(50, s_ben) with { Day = s_due.AddDays(1) } },
        { "makes one of no size", Made(50, s_ben) with { Size = (PromiseSize)0 } },
        { "makes one of a size there is not", Made(50, s_ben) with { Size = (PromiseSize)9 } },
        { "makes one in no zone", Made(50, s_ben) with { Zone = "" } },
        { "makes one that says nothing", Made(50, s_ben) with { Terms = s_terms with { What = " " } } },
        { "makes one without a way back", Made(50, s_ben) with { Terms = s_terms with { Fallback = "" } } },
        { "makes one in too many words", Made(50, s_ben) with { Terms = s_terms with { What = s_long } } },
        { "speaks on a promise there is not", Said(99, s_ben, PromiseOutcome.Kept) },
        { "asks for what she asked of him", Asked(23, s_ana, s_ben) },
        { "asks for a promise of his own", Asked(50, s_ben, s_ben) },
        { "puts his own promise in her words", Asked(11, s_ben, s_ben) },
        { "puts hers in other words as if it were larger", Asked(24, s_ben, s_ana) with { Size = PromiseSize.Large, Terms = s_terms with { What = "Less" } } },
        { "asks for nothing", Asked(50, s_ben, s_ana) with { Terms = s_terms with { What = "" } } },
        { "asks for what is over", Asked(50, s_ben, s_ana) with { Terms = s_terms with { Due = s_day.AddDays(-1) } } },
        { "takes what he asked for himself", On(23, s_ben, s_accepted) },
        { "takes a change that nobody proposed", On(21, s_ben, new PromiseChangeTaken { Id = default, By = default, Day = default }) },
        { "takes a change for her", On(22, s_ana, new PromiseChangeTaken { Id = default, By = default, Day = default }) },
        { "takes a change of what is not there", On(99, s_ana, new PromiseChangeTaken { Id = default, By = default, Day = default }) },
        { "agrees to his own words", s_taken with { By = s_ben } },
        { "agrees to words that nobody proposed", s_taken with { Version = new(99) } },
        { "agrees once more", s_taken },
        { "agrees to what has ended", s_taken with { Id = new(63), By = s_ana } },
        { "ends it once more", s_ended with { Id = new(63), By = s_ben } },
        { "ends what is not there", s_ended with { Id = new(99) } },
        { "proposes no word", s_word with { Id = new(64), Word = " " } },
        { "proposes a word too long", s_word with { Id = new(64), Word = new('w', 41) } },
        { "proposes the same wording once more", s_word with { Word = "kettle" } },
        { "proposes what it says already", s_word with { Version = new(65), Word = "harbour" } },
        { "proposes words for what has ended", s_word with { Id = new(63), Version = new(66), Word = "tree" } },
        { "takes no name", new MemberNamed("", s_day) { By = s_ben } },
        { "takes a name too long", new MemberNamed(new('n', 41), s_day) { By = s_ben } },
        { "takes his name once more", new MemberNamed("Ben", s_day) { By = s_ben } },
        { "welcomes what he welcomed not", new LetterWelcomed(false, s_day) { By = s_ben } },
        { "welcomes what she welcomes", new LetterWelcomed(true, s_day) { By = s_ana } },

        { "answers his own letter for her", s_heard with { Id = new(50), By = s_ben, Says = LetterHeard.Heard } },
        { "answers his own mirror for her", s_right with { Id = new(50), By = s_ben } },
        { "marks his own answers for her", s_marks with { Id = new(50), By = s_ben } },
        { "answers a letter as if it were a mirror", s_right with { Id = new(50), To = new(34) } },
        { "answers a mirror as if it were a letter", s_heard with { Id = new(50), To = new(31) } },
        { "marks a letter as if it were answers", s_marks with { Id = new(50), To = new(34) } },
        { "answers what is not there", s_heard with { Id = new(50), To = new(99) } },
        { "answers under an id used before", s_heard with { Says = LetterHeard.Heard } },
        { "answers under the id of a delivery", s_heard with { Id = new(30), Says = LetterHeard.Heard } },
        { "answers in a way there is not", s_heard with { Id = new(50), Says = (LetterHeard)9 } },
        { "answers in too many words", s_heard with { Id = new(50), Because = s_long } },
        { "answers in empty words", s_right with { Id = new(50), Missing = "" } },
        { "marks a question that is not in the answers", s_marks with { Id = new(50), Marks = [new(new(99), "When?", AnswerMark.Answered)] } },
        { "marks a question in other words", s_marks with { Id = new(50), Marks = [new(new(81), "What did I do?", AnswerMark.Answered)] } },
        { "marks a question twice", s_marks with { Id = new(50), Marks = [.. s_marks.Marks, .. s_marks.Marks] } },
        { "marks nothing", s_marks with { Id = new(50), Marks = [] } },
        { "marks with a mark there is not", s_marks with { Id = new(50), Marks = [new(new(81), "Where?", (AnswerMark)0)] } },
        { "marks what is no mark", s_marks with { Id = new(50), Marks = [null!] } },

        { "delivers under the id of hers", s_half with { Id = new(30) } },
        { "delivers under the id of a reply", s_half with { Id = new(36) } },
        { "delivers once more under his own", s_letter with { Parts = [new(LetterPart.Did, "Nothing much")] } },
        { "mirrors his own mirror", s_mirror with { Id = new(50), Of = new(31) } },
        { "mirrors his own statement", s_mirror with { Id = new(50), Of = new(42) } },
        { "answers his own questions", s_answers with { Id = new(50), Of = new(43) } },
        { "mirrors a list of questions", s_mirror with { Id = new(50), Of = new(32) } },
        { "mirrors nothing", s_mirror with { Id = new(50), Words = " " } },
        { "mirrors too much", s_mirror with { Id = new(50), Words = s_long } },
        { "answers a statement as if it asked", s_answers with { Id = new(50), Of = new(30) } },
        { "answers what she did not ask", s_answers with { Id = new(50), Answers = [new(new(99), "Was it my fault?", QuestionLevel.Why, "Yes")] } },
        { "answers her question in other words", s_answers with { Id = new(50), Answers = [new(new(81), "Was it my fault?", QuestionLevel.Outline, "Yes")] } },
        { "answers her question as one of another kind", s_answers with { Id = new(50), Answers = [new(new(81), "Where?", QuestionLevel.Details, "Here")] } },
        { "answers twice in one", s_answers with { Id = new(50), Answers = [s_answers.Answers[0], s_answers.Answers[0] with { Words = "There" }] } },
        { "answers nothing", s_answers with { Id = new(50), Answers = [s_answers.Answers[1]] } },
        { "answers in no version", s_answers with { Id = new(50), Version = 0 } },
        { "answers with what is no answer", s_answers with { Id = new(50), Answers = [null!] } },
        { "asks nothing", s_list with { Id = new(50), By = s_ben, Questions = [] } },
        { "asks twice the same", s_list with { Id = new(50), By = s_ben, Questions = [s_list.Questions[0], s_list.Questions[0]] } },
        { "asks at a level there is not", s_list with { Id = new(50), By = s_ben, Questions = [s_list.Questions[0] with { Level = (QuestionLevel)0 }] } },
        { "asks without words", s_list with { Id = new(50), By = s_ben, Questions = [s_list.Questions[0] with { Words = "" }] } },
        { "wants not to know nothing", s_list with { Id = new(50), By = s_ben, NotToKnow = [null!] } },
        { "states nothing", s_statement with { Id = new(50), By = s_ben, Parts = [], Effects = [] } },
        { "states a part there is not", s_statement with { Id = new(50), By = s_ben, Parts = [new((ImpactPart)9, "Words")] } },
        { "states a part twice", s_statement with { Id = new(50), By = s_ben, Parts = [.. s_statement.Parts, .. s_statement.Parts] } },
        { "states an effect twice", s_statement with { Id = new(50), By = s_ben, Effects = [.. s_statement.Effects, .. s_statement.Effects] } },
        { "states too much", s_statement with { Id = new(50), By = s_ben, Effects = [new(new(80), s_long)] } },
        { "states what is no part", s_statement with { Id = new(50), By = s_ben, Parts = [null!] } },
        { "writes a letter she never said she would read", s_letter with { Id = new(50), By = s_ana } },
        { "writes a letter that does not say what he did", s_letter with { Id = new(50), Parts = [new(LetterPart.Regret, "I am sorry")] } },
        { "writes a letter without a repair", s_letter with { Id = new(50), Repairs = [] } },
        { "writes a letter with four repairs",
            s_letter with { Id = new(50), Repairs = [.. Enumerable.Range(0, 4).Select(i => new LetterRepair(new((UInt128)i), "Ring", s_day))] } },
        { "writes a repair with neither a day nor how often", s_letter with { Id = new(50), Repairs = [new(new(83), "Ring")] } },
        { "writes a repair that is too long", s_letter with { Id = new(50), Repairs = [new(new(83), new('r', 301), s_day)] } },
        { "writes a part there is not", s_letter with { Id = new(50), Parts = [.. s_letter.Parts, new((LetterPart)9, "Words")] } },
        { "writes a part twice", s_letter with { Id = new(50), Parts = [.. s_letter.Parts, .. s_letter.Parts] } },
        { "writes the repair as a part", s_letter with { Id = new(50), Parts = [.. s_letter.Parts, new(LetterPart.Repair, "Words")] } },
        { "answers an effect twice", s_letter with { Id = new(50), Answers = [.. s_letter.Answers, .. s_letter.Answers] } },
        { "answers an effect with nothing", s_letter with { Id = new(50), Answers = [s_letter.Answers[0] with { Words = "" }] } },
        { "gives a half without a word", s_half with { Id = new(50), Turns = [], Confided = [], Stop = null } },
        { "gives a turn in empty words", s_half with { Id = new(50), Turns = [new("")] } },
        { "gives what is no turn", s_half with { Id = new(50), Turns = [null!] } },
        { "confides nothing", s_half with { Id = new(50), Confided = [null!] } },
        { "pauses for as long as there is not", s_half with { Id = new(50), Stop = new("Kettle", (PauseLength)1) } },
        { "gives an empty bank", s_bank with { Id = new(50), Lines = [] } },
        { "gives a line of a list there is not", s_bank with { Id = new(50), Lines = [new((SupportList)0, "A message")] } },
        { "gives a line that is too long", s_bank with { Id = new(50), Lines = [new(SupportList.Loved, new('l', 201))] } },
        { "gives what is no line", s_bank with { Id = new(50), Lines = [null!] } },
    };

    /// <summary>The same acts where they may be done.</summary>
    public static TheoryData<SpaceEvent> Allowed =>
    [
        On(10, s_ana, s_accepted), On(20, s_ben, s_declined), Asked(50, s_ben, s_ana),
        Asked(24, s_ben, s_ana) with { Terms = s_terms with { What = "Ring, then write" } }, On(23, s_ana, s_accepted),
        On(22, s_ben, new PromiseChangeTaken { Id = default, By = default, Day = default }), s_word with { Id = new(64) },
        s_word with { Version = new(65), Word = "tree" },
        s_taken with { Version = new(62) }, s_ended, s_ended with { By = s_ben },
        On(10, s_ben, s_calledOff), On(10, s_ben, Changed(s_terms with { What = "I ring twice" })), Said(11, s_ana, PromiseOutcome.Unknown),
        Said(11, s_ben, PromiseOutcome.Kept, "Rang"),
        On(14, s_ben, Repaired("Rang on Friday")), Made(50, s_ana), new MemberNamed("Benno", s_day) { By = s_ben },
        new LetterWelcomed(false, s_day) { By = s_ana }, s_statement with { Id = new(50) }, s_mirror with { Id = new(50) },
        s_mirror with { Id = new(50), Of = new(99) }, s_list with { Id = new(50) },
        s_answers with { Id = new(50), Version = 2 }, s_answers with { Id = new(50), Of = new(99) }, s_letter with { Id = new(50) }, s_half, s_bank, s_right,
        s_marks, s_heard with { Id = new(50) },
    ];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void What_a_rule_forbids_changes_nothing_however_well_it_is_signed(string act, SpaceEvent forged)
    {
        var state = s_shared.Evolve(forged);

        Assert.True(ReferenceEquals(s_shared, state), act);
        SharedState.Empty.Evolve(forged);
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void What_the_rules_allow_is_folded(SpaceEvent happened) => Assert.NotSame(s_shared, s_shared.Evolve(happened));

    [Fact]
    public void Every_event_that_both_read_is_tried()
    {
        var shared = typeof(SharedEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SharedEvent)) && !type.IsAbstract).ToHashSet();

        // Each kind of agreement is tried part by part.
        shared.RemoveWhere(type => type.IsSubclassOf(typeof(AgreementProposed)) && type != s_word.GetType());
        Assert.Empty(shared.Except(Forbidden.Select(row => row.Data.Item2.GetType())));
        Assert.Empty(shared.Except(Allowed.Select(row => row.Data.GetType())));
    }

    [Fact]
    public void No_kind_of_agreement_is_proposed_with_a_part_that_is_empty_or_too_long()
    {
        Every.Of(EveryEvent.Types.Where(type => type.IsSubclassOf(typeof(AgreementProposed))), kind =>
        {
            var parts = AgreementPart.Of(kind);
            bool Allows(int at, string words) => s_shared.Allows((AgreementProposed)kind.GetConstructors().Single()
                .Invoke([.. parts.Select((_, i) => i == at ? words : "words")]) with
            { Id = new(70), Version = new(71), By = s_ben, Day = s_day });

            Every.Of(Enumerable.Range(0, parts.Count), at =>
            {
                Assert.True(Allows(at, new('w', parts[at].Most)), $"{kind.Name}.{parts[at].Name}");
                Every.Of((string[])["", " ", new('w', parts[at].Most + 1)], words => Assert.False(Allows(at, words), $"{kind.Name}.{parts[at].Name}: {words}"));
            });
        });
    }

    [Fact]
    public void Nobody_has_six_active_promises_by_hand_either()
    {
        var state = Fold(SharedState.Empty, Enumerable.Range(100, 6).Select(id => Made(id, s_ben)));

        Assert.Equal(Promise.MaxActive, state.Promises.Open.Count());
    }

    [Fact]
    public void A_letter_is_there_only_where_the_other_has_once_said_that_it_is_welcome()
    {
        var quiet = Fold(SharedState.Empty, [new LetterWelcomed(true, s_day) { By = s_ben }]);

        Assert.Null(quiet.Evolve(s_letter).Deliveries.Find(s_letter.Id));
        Assert.NotNull(
            Fold(
                quiet,
                [new LetterWelcomed(true, s_day) { By = s_ana }, new LetterWelcomed(false, s_day) { By = s_ana }, s_letter]).Deliveries.Find(s_letter.Id));
        Assert.NotNull(NotesState.Empty.Evolve(s_letter).Deliveries.Find(s_letter.Id));
    }

    /// <summary>Whatever two people do through the rules is folded, and is there for good.</summary>
    [Fact]
    public void Whatever_is_decided_has_its_effect()
    {
        Gen.Select(Gen.Int[0, 12], Gen.Bool, Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 20]).Array[0, 80].Sample(acts =>
        {
            var state = SharedState.Empty;
            foreach (var (act, isAna, number, detail, day) in acts)
            {
                foreach (var happened in Decide(state, act, isAna ? s_ana : s_ben, isAna ? s_ben : s_ana, number, detail, s_day.AddDays(day)).Events)
                {
                    var next = state.Evolve(happened);
                    Assert.NotSame(state, next);
                    state = next;
                }
            }
        });
    }

    private static Decision Decide(SharedState state, int act, Id<Person> me, Id<Person> other, int number, int detail, DateOnly today)
    {
        var promise = state.Promises.Find(new((UInt128)number));
        var delivered = state.Deliveries.Find(new((UInt128)number));
        return act switch
        {
            0 => state.CallMe(me, $"name {detail}", today),
            1 =>
                state.Promises.Make(
                    new((UInt128)number), me, other, s_terms with { Due = today.AddDays(detail) }, (PromiseSize)(1 + (detail % 3)), "UTC", today),
            2 => promise?.Accept(me, today) ?? Decision.Accept(),
            3 => promise?.Decline(me, today) ?? Decision.Accept(),
            4 => promise?.Renegotiate(me, s_terms with { What = $"what {detail}", Due = today.AddDays(detail) }, today) ?? Decision.Accept(),
            5 => promise?.CallOff(me, today) ?? Decision.Accept(),
            6 when promise?.By == me && detail == 3 => Decision.Accept(),
            6 => promise?.Say(me, (PromiseOutcome)(1 + detail), detail == 0 ? null : "words", today) ?? Decision.Accept(),
            7 => promise?.Repair(me, $"repair {detail}", today) ?? Decision.Accept(),
            8 => state.Welcomes.Say(me, detail > 1, today),
            9 => state.Deliveries.Deliver(s_statement with { Id = new((UInt128)number), By = me, Day = today }),
            10 when delivered is StatementDelivered && delivered.By == other =>
                state.Deliveries.Deliver(s_mirror with { Id = new((UInt128)(8 + detail)), Of = delivered.Id, By = me, Day = today }),
            11 => (s_letter with { Id = new((UInt128)number), By = me, Day = today }).DeliverTo(other, state),
            12 when delivered is LetterDelivered && delivered.By == other =>
                state.Deliveries.Answer(s_heard with { Id = new((UInt128)(12 + detail)), To = delivered.Id, By = me, Day = today }),
            _ => Decision.Accept(),
        };
    }

    private static PromiseMade Made(int id, Id<Person> by) =>
        new(by == s_ana ? s_ben : s_ana, s_terms, PromiseSize.Small, "Europe/Madrid") { Id = new((UInt128)id), By = by, Day = s_day };

    private static PromiseReworded Asked(int id, Id<Person> by, Id<Person> maker) =>
        new(maker, s_terms, PromiseSize.Small, "Europe/Madrid") { Id = new((UInt128)id), By = by, Day = s_day };

    private static PromiseAccountGiven Said(int id, Id<Person> by, PromiseOutcome outcome, string? words = null) =>
        new(outcome, words) { Id = new((UInt128)id), By = by, Day = s_day };

    private static PromiseRenegotiated Changed(PromiseTerms terms) => new(terms) { Id = default, By = default, Day = default };

    private static PromiseRepaired Repaired(string words) => new(words) { Id = default, By = default, Day = default };

    private static T On<T>(int id, Id<Person> by, T happened) where T : PromiseEvent => (T)(happened with { Id = new((UInt128)id), By = by, Day = s_day });

    private static SharedState Fold(SharedState from, IEnumerable<SpaceEvent> events) => events.Aggregate(from, (state, happened) => state.Evolve(happened));
}
