using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Supporting;

namespace Steadfast.Tests.Domain.Deliveries;

/// <summary>
/// What the other may take badly: the day after, how things have been is asked. Taking back and leaving are no events of a space, and done on the pages:
/// SafetyPagesTests.
/// </summary>
public sealed class HeavyTests
{
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly DateOnly s_day = new(2027, 3, 10);

    /// <summary>So much later that what went before is not asked about any more.</summary>
    private static readonly DateOnly s_act = s_day.AddDays(20);

    private static readonly StatementDelivered s_statement = new([new(ImpactPart.Body, "No sleep")], []) { Id = new(30), By = s_ana, Day = s_day };
    private static readonly MirrorDelivered s_mirror = new(new(30), "I heard that you do not sleep") { Id = new(31), By = s_ben, Day = s_day };
    private static readonly QuestionsDelivered s_list =
        new([new(new(81), "Where?", QuestionLevel.Outline)], true, []) { Id = new(32), By = s_ana, Day = s_day };
    private static readonly AnswersDelivered s_answers =
        new(new(32), 1, [new(new(81), "Where?", QuestionLevel.Outline, "Here")]) { Id = new(33), By = s_ben, Day = s_day };
    private static readonly LetterDelivered s_letter =
        new([new(LetterPart.Did, "I hid the letters")], [], [new(new(83), "Ring", s_act)]) { Id = new(34), By = s_ben, Day = s_day };
    private static readonly LetterAnswered s_notEnough = new(LetterHeard.NotEnough) { Id = new(36), To = new(34), By = s_ana, Day = s_act };
    private static readonly MirrorAnswered s_missing = new(false, "The door") { Id = new(37), To = new(31), By = s_ana, Day = s_act };
    private static readonly PromiseMade s_offered =
        new(s_ana, new("I ring the bank", s_act.AddDays(2), "a note"), PromiseSize.Small, "Europe/Madrid") { Id = new(10), By = s_ben, Day = s_day };
    private static readonly PromiseMade s_made = s_offered with { Id = new(11) };

    private static readonly SharedEvent[] s_before =
    [
        new LetterWelcomed(true, s_day) { By = s_ana }, s_statement, s_mirror, s_list, s_answers, s_letter, s_offered, s_made,
        new PromiseAccepted { Id = new(11), By = s_ana, Day = s_day },
        new PauseWordProposed("kettle") { Id = new(60), Version = new(61), By = s_ben, Day = s_day },
        new AgreementTaken(new(61)) { Id = new(60), By = s_ana, Day = s_day },
        new PauseWordProposed("harbour") { Id = new(60), Version = new(62), By = s_ben, Day = s_day },
    ];

    /// <summary>Each act there is between two, and whether it is heavy.</summary>
    public static TheoryData<string, SharedEvent, bool> Acts => new()
    {
        { "what it did to me", s_statement with { Id = new(50), Day = s_act }, true },
        { "a mirror", s_mirror with { Id = new(50), Day = s_act }, true },
        { "questions", s_list with { Id = new(50), Day = s_act }, true },
        { "answers", s_answers with { Id = new(50), Version = 2, Day = s_act }, true },
        { "a letter", s_letter with { Id = new(50), Day = s_act }, true },
        { "a side of an argument", new CycleDelivered([new("go quiet")], []) { Id = new(50), By = s_ben, Day = s_act }, true },
        { "what supports", new SupportDelivered([new(SupportList.Loved, "A message")]) { Id = new(50), By = s_ben, Day = s_act }, true },
        { "not enough", s_notEnough, true },
        { "heard", s_notEnough with { Says = LetterHeard.Heard }, false },
        { "something is missing", s_missing, true },
        { "that is right", new MirrorAnswered(true) { Id = new(37), To = new(31), By = s_ana, Day = s_act }, false },
        { "a letter is not welcome any more", new LetterWelcomed(false, s_act) { By = s_ana }, true },
        { "a letter is welcome", new LetterWelcomed(true, s_act) { By = s_ben }, false },
        { "a promise not taken", new PromiseDeclined { Id = new(10), By = s_ana, Day = s_act }, true },
        { "something agreed, ended", new AgreementEnded { Id = new(60), By = s_ana, Day = s_act }, true },
        { "a yes to what was suggested", new AgreementTaken(new(62)) { Id = new(60), By = s_ana, Day = s_act }, false },
        { "a promise taken", new PromiseAccepted { Id = new(10), By = s_ana, Day = s_act }, false },
        { "a promise let go", new PromiseCalledOff { Id = new(11), By = s_ana, Day = s_act }, true },
        { "a promise not kept, they say", new PromiseAccountGiven(PromiseOutcome.NotKept, null) { Id = new(11), By = s_ana, Day = s_act }, true },
        { "a promise kept in part, they say", new PromiseAccountGiven(PromiseOutcome.Partly, null) { Id = new(11), By = s_ana, Day = s_act }, true },
        { "a promise kept, they say", new PromiseAccountGiven(PromiseOutcome.Kept, null) { Id = new(11), By = s_ana, Day = s_act }, false },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    [Trait("Finding", "S2")]
    [Trait("Caution", "6")]
    public void The_day_after_a_heavy_act_it_is_asked_about(string act, SharedEvent happened, bool isHeavy)
    {
        var before = s_before.Aggregate(SharedState.Empty, (state, one) => state.Evolve(one));
        Assert.True(before.Allows(happened), act);

        var days = before.Evolve(happened).HeavyDaysOf(happened.By);

        Assert.Equal(isHeavy ? s_act : null, SafetyBook.Empty.DayToAskAbout(days, s_act.AddDays(1)));
        Assert.Null(SafetyBook.Empty.DayToAskAbout(before.Evolve(happened).HeavyDaysOf(happened.By == s_ana ? s_ben : s_ana), s_act.AddDays(1)));
    }

    /// <summary>Whoever adds a delivery says here whether it is heavy.</summary>
    [Fact]
    [Trait("Finding", "S2")]
    public void Every_delivery_there_is_has_its_row() =>
        Assert.Empty(
            typeof(Delivered).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Delivered)) && !type.IsAbstract)
                .Except(Acts.Select(row => row.Data.Item2.GetType()).ToList()));
}
