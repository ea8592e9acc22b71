using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Care;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Help;
using Steadfast.Domain.Needs;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Stages;
using Steadfast.Domain.Supporting;
using Steadfast.Domain.Today;
using Steadfast.Domain.Understanding;
using Steadfast.Tests.Domain.Safety;
using Steadfast.Tests.Support;
using Steadfast.Web;

namespace Steadfast.Tests.Web;

public sealed class CodecTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly DateTimeOffset s_at = new(2027, 3, 10, 18, 30, 0, TimeSpan.Zero);

    public static TheoryData<SpaceEvent> Events =>
    [
        new MemberNamed("Ana", s_day) { By = new(1) },
        new JournalWritten("Slept \"badly\"\n", s_at) { Id = new(5) },
        new JournalRevised("Slept", s_at) { Id = new(5) },
        new PromiseMade(new(2), new("What", new(2027, 3, 12), "By noon"), PromiseSize.Large, "Europe/Madrid") { Id = new(9), By = new(1), Day = s_day },
        new PromiseRenegotiated(new("What", new(2027, 3, 12), "By noon", "Home", "Rain")) { Id = new(9), By = new(1), Day = s_day },
        new PromiseAccepted { Id = new(9), By = new(2), Day = s_day },
        new PromiseReworded(
            new(1), new("What", new(2027, 3, 12), "By noon", "Home", "Rain"), PromiseSize.Large, "Europe/Madrid") { Id = new(9), By = new(2), Day = s_day },
        new PromiseChangeTaken { Id = new(9), By = new(2), Day = s_day },
        new PauseWordProposed("kettle") { Id = new(9), Version = new(10), By = new(2), Day = s_day },
        new AgreementTaken(new(10)) { Id = new(9), By = new(1), Day = s_day },
        new AgreementEnded { Id = new(9), By = new(1), Day = s_day },
        new PromiseDeclined { Id = new(9), By = new(2), Day = s_day },
        new PromiseCalledOff { Id = new(9), By = new(2), Day = s_day },
        new PromiseAccountGiven(PromiseOutcome.Kept) { Id = new(9), By = new(2), Day = s_day },
        new PromiseAccountGiven(PromiseOutcome.Unknown, "Words") { Id = new(9), By = new(2), Day = s_day },
        new SafetyChecked(new(7), SafetyLevel.StopPlus, true, false) { Day = s_day },
        new SafetyAnswersKept(
            new(7), SafetyAnswersTests.Clear with { Threatened = Threat.ToKill, Controlled = Control.Agreed, IsLeaving = true }) { Day = s_day },
        new SafetyPutOff { Day = s_day },
        new FirstSafetyAnswersKept(
            new(7),
            new(
                HowOften.Often, NoYes.Yes, NoYes.No, NoYes.Unsaid, NoYes.No, NoYes.No, NoYes.No, NoYes.Yes, NoYes.No, DarkThoughts.SomeDays,
                true)) { Day = s_day },
        new SafetyDayAfterSaid(s_day, DayAfter.Uneasy) { Day = s_day },
        new TodayChosen([TodayThing.CheckIn, TodayThing.Promises], s_day),
        new HelperQuestions("How to sleep again") { Id = new(3), Day = s_day },
        new TodayPutOff(TodayThing.Journal, s_day),
        new SafetyWeekSaid(s_day, NoYes.Yes, null) { Day = s_day },
        new DayTold(new(Evening.Hard, Settled.Apart, null, "A line")) { About = s_day },
        new DayLetPass { About = s_day },
        new FeelingsTold(new(7, null, null, 0, 10, null, null, null, 3), "A note") { Id = new(3), Day = s_day },
        new WeekTold(WeekSides.Hurt | WeekSides.Broke, new(0, 1, 2, 3, 4, null, null, null, 0, 1, 2, 3, 4, null, null, 2, null, 4)) { Week = s_day },
        new TimelineNoted("Slept", s_day, true) { Id = new(3) },
        new HardDateSet("The day", s_day) { Id = new(3) },
        new HardDateSet("The day", s_day, "At my sister's") { Id = new(3) },
        new TimelineSinceNamed(s_day),
        new LookedBack(LookBack.SixWeeks, "This", null, "That"),
        new StatementDelivered([new(ImpactPart.Body, "No sleep")], [new(new(8), "I check the door")]) { Id = new(3), By = new(1), Day = s_day },
        new MirrorDelivered(new(3), "I heard that you do not sleep") { Id = new(4), By = new(2), Day = s_day },
        new MirrorAnswered(false, "The door") { Id = new(5), To = new(4), By = new(1), Day = s_day },
        new MirrorAnswered(true) { Id = new(5), To = new(4), By = new(1), Day = s_day },
        new ReceivingChosen(Receiving.OnRequest, s_day),
        new DeliveryLaid(new(3), LaidAside.WithHelper, s_day),
        new SafetyPlanWritten(PlanPart.Bag, "At my sister's") { Day = s_day },
        new JournalPrompted(JournalPrompt.Letter) { Id = new(5) },
        new JournalRated(8) { Id = new(5) },
        new CareDayTold(CareStep.Hardly, null, CareStep.Enough) { Id = new(3), Day = s_day },
        new GoalKept("Walk", GoalStanding.Done, s_day) { Id = new(3), Day = s_day },
        new SupporterKept("Cleo", SupportRoute.Friend, Phone: "+34 600 100 100") { Id = new(3), Day = s_day },
        new ExpressionPlanned(Moving: "Run") { Id = new(3), Day = s_day },
        new AfterTalkNoted(s_day, 0) { Id = new(3), Day = s_day },
        new AfterTalkNoted(s_day, Words: "At the table") { Id = new(3), Day = s_day },
        new CheckUpNoted("The telephone", Helped: DidHelp.Briefly) { Id = new(3), Day = s_day },
        new SignsChecked(new(Suspicion: SignFrequency.Never, Panic: SignFrequency.Unsaid)) { Id = new(3), Day = s_day },
        new ImpactPartWritten(ImpactPart.Body, "No sleep") { Id = new(3), Day = s_day },
        new EffectNoted("I check the door") { Id = new(3), Day = s_day },
        new ActOwned("I hid the letters") { Id = new(3), Day = s_day },
        new LetterPartWritten(LetterPart.Asking, "Can you?", false) { Id = new(3), Day = s_day },
        new EffectAnswered(new(4), "I made you check") { Id = new(3), Day = s_day },
        new LetterRepairNoted("Ring", s_day) { Id = new(3), Day = s_day },
        new LetterRepairNoted("Ring", null, "every Sunday") { Id = new(3), Day = s_day },
        new LetterDelivered(
            [new(LetterPart.Did, "I hid the letters")], [new(new(4), "I check the door", "I made you check")],
            [new(new(3), "Ring", s_day), new(new(5), "Ring", null, "every Sunday")]) { Id = new(6), By = new(1), Day = s_day },
        new LetterAnswered(LetterHeard.Heard) { Id = new(7), By = new(2), Day = s_day, To = new(6) },
        new LetterAnswered(LetterHeard.NotEnough, "The money") { Id = new(7), By = new(2), Day = s_day, To = new(6) },
        new LetterWelcomed(true, s_day) { By = new(2) },
        new ReadinessSaid(0) { Id = new(3), Day = s_day },
        new GuiltTold(AboutWhat.Self) { Id = new(3), Day = s_day },
        new UrgeNoted("Ask again", "Walked") { Id = new(3), Day = s_day },
        new SlipPlanned(Tells: "Cleo") { Id = new(3), Day = s_day },
        new SlipNoted("Told half") { Id = new(3), Day = s_day },
        new CueCardKept("Late at work", "Ring at once") { Id = new(3), Day = s_day },
        new DayReviewed(Next: "Ring the school") { Id = new(3), Day = s_day },
        new BreachDescribed(BreachKinds.LiedMoney | BreachKinds.Own, "Hiding letters", "a colleague", "Words") { Id = new(3), Day = s_day },
        new BreachDescribed(BreachKinds.Coldness, null, null, null) { Id = new(3), Day = s_day },
        new BreachWeighed(new(3), BreachSide.Both, 0, Learned.FoundOut, Recurrence.Pattern) { Day = s_day },
        new BreachWeighed(new(3)) { Day = s_day },
        new BreachCausesThoughtOf(new(3), "Little time", null, "Old things") { Day = s_day },
        new BreachOccurrenceNoted(new(3), s_day, s_day, true, Learned.Told, false, 10, "Words") { Id = new(4), Day = s_day },
        new BreachOccurrenceNoted(new(3)) { Id = new(4), Day = s_day },
        new DecidingWeighed(Leaning.NotYet, 0, Gut.FarAway, "Words") { Day = s_day },
        new DecidingWeighed(null, null, null, null) { Day = s_day },
        new DecidingAnswered(DecidingQuestion.WhatChanged, LightAnswer.Partly, null) { Day = s_day },
        new DecidingValuesChosen(ValueCards.Honesty | ValueCards.Health, "Music\nBread") { Day = s_day },
        new DecidingDeedNoted("Rang", DeedKind.ToldFirst, s_day) { Id = new(6), Day = s_day },
        new NeedWritten("Rest", new("You", "ring", "at six", "I hear it"), Firmness.Firm) { Id = new(8), Day = s_day },
        new NeedWritten("Rest", new(), null) { Id = new(8), Day = s_day },
        new NeedSecureThingNoted("A message") { Id = new(8), Day = s_day },
        new NeedBoundarySet("When shouted at", "I leave the room", Firmness.Flexible) { Id = new(8), Day = s_day },
        new QuestionKept("Where?", QuestionLevel.Details, s_at, true) { Id = new(3), Day = s_day },
        new QuestionsOrdered([new(3), new(4)]) { Id = new(5), Day = s_day },
        new QuestionsDelivered(
            [new(new(3), "Where?", QuestionLevel.Details), new(new(4), "Why?", QuestionLevel.Why)], true,
            ["Her name"]) { Id = new(6), By = new(1), Day = s_day },
        new QuestionsDelivered([], false, []) { Id = new(6), By = new(1), Day = s_day },
        new AnswersDelivered(
            new(6), 2,
            [new(new(3), "Where?", QuestionLevel.Details, "Here", "I was afraid", true, s_day), new(new(4), "Why?", QuestionLevel.Why)]) { Id = new(7),
            By = new(2), Day = s_day },
        new AnswersMarked(
            [new(new(3), "Where?", AnswerMark.NeedMore, "The date"), new(new(4), "Why?", AnswerMark.Answered)]) { Id = new(8), To = new(7), By = new(1),
            Day = s_day },
        new AnswerKept(new(6), new(3), "Here", "I was afraid", true, true, s_day) { Id = new(9), Day = s_day },
        new AnswerKept(new(6), new(3)) { Id = new(9), Day = s_day },
        new CycleTurnKept("go quiet") { Id = new(3), Day = s_day },
        new CycleTurnKept("go quiet", "alone", "ask again", "it is over") { Id = new(3), Day = s_day },
        new CycleStopPlanned(Pause: PauseLength.HalfHour) { Id = new(3), Day = s_day },
        new ConfidingKept("I miss our walks", 0, ConfidingTime.NotYet) { Id = new(3), Day = s_day },
        new CycleDelivered(
            [new("go quiet", "alone", "ask again", "it is over"), new("say later")], ["I miss our walks"],
            new("Kettle", PauseLength.TwoHours, "At nine")) { Id = new(6), By = new(1), Day = s_day },
        new CycleDelivered([new("say later")], []) { Id = new(6), By = new(1), Day = s_day },
        new SupportWayKept(SupportList.Capable, "My own account") { Id = new(3), Day = s_day },
        new SupportTried("Asked about tea", "No") { Id = new(3), Day = s_day },
        new SupportDelivered([new(SupportList.Loved, "Tea"), new(SupportList.Esteemed, "Being asked")]) { Id = new(6), By = new(1), Day = s_day },
        new StageActionKept(Stage.Understand, "Write it down", GoalStanding.PutAway) { Id = new(3), Day = s_day },
        new EffortNoted(Stage.Reliability, s_day, "Rang") { Id = new(3), Day = s_day },
        new PromiseRepaired("Done") { Id = new(9), By = new(1), Day = s_day },
        // Also what nobody wrote a line for: as its record declares it, with something in every field.
        .. Codec.Stored.Values.Select(type => (SpaceEvent)EveryEvent.Make(type)),
    ];

    /// <summary>An event that could be written and not read would close its space for good.</summary>
    [Theory]
    [MemberData(nameof(Events))]
    public void What_is_stored_reads_back_as_it_was_also_where_nothing_was_said(SpaceEvent happened)
    {
        var (name, words) = Codec.ForSpaces.Write(happened);

        var read = Codec.ForSpaces.Read(name, words);

        // Lists are alike when what is in them is.
        Assert.IsType(happened.GetType(), read);
        Assert.Equal(Encoding.UTF8.GetString(words), Encoding.UTF8.GetString(Codec.ForSpaces.Write(read).Words));
    }

    /// <summary>Words as they have always been stored, and what they say. An id or a day that a note has never had is not asked for, and not written.</summary>
    public static TheoryData<string, string, SpaceEvent> Stored => new()
    {
        {
            "need.written.v1", """{"id":"AAAAAAAAAAAAAAAAAAAACA","what":"Rest","request":{"who":"You","when":"at six"},"firmness":1,"day":"2027-03-10"}""",
            new NeedWritten("Rest", new("You", When: "at six"), Firmness.Firm) { Id = new(8), Day = s_day }
        },
        { "need.boundary-set.v1", """{"id":"AAAAAAAAAAAAAAAAAAAACA","when":"When","iWill":"Go","day":"2027-03-10"}""",
            new NeedBoundarySet("When", "Go") { Id = new(8), Day = s_day } },
        { "plan.written.v1", """{"part":14,"words":"At my sister's","day":"2027-03-10"}""",
            new SafetyPlanWritten(PlanPart.Bag, "At my sister's") { Day = s_day } },
        { "timeline.noted.v1", """{"id":"AAAAAAAAAAAAAAAAAAAAAw","day":"2027-03-10","words":"Slept","isSetback":true}""",
            new TimelineNoted("Slept", s_day, true) { Id = new(3) } },
        { "timeline.hard-date-set.v1", """{"id":"AAAAAAAAAAAAAAAAAAAAAw","day":"2027-03-10","name":"The day","plan":"Swim"}""",
            new HardDateSet("The day", s_day, "Swim") { Id = new(3) } },
        { "timeline.since-named.v1", """{"since":"2027-03-10"}""", new TimelineSinceNamed(s_day) },
        { "timeline.looked-back.v1", """{"point":1,"keep":"This","stop":"That"}""", new LookedBack(LookBack.SixWeeks, "This", null, "That") },
        { "felt.told.v1", """{"strengths":{"anger":7,"low":0},"day":"2027-03-10","note":"A note","id":"AAAAAAAAAAAAAAAAAAAAAw"}""",
            new FeelingsTold(new(7, Low: 0), "A note") { Id = new(3), Day = s_day } },
        { "decision.values-chosen.v1", """{"cards":8193,"own":"Music","day":"2027-03-10"}""",
            new DecidingValuesChosen(ValueCards.Honesty | ValueCards.Health, "Music") { Day = s_day } },
        {
            "decision.deed-noted.v1", """{"id":"AAAAAAAAAAAAAAAAAAAABg","words":"Rang","kind":1,"on":"2027-03-10","wentOn":false,"day":"2027-03-10"}""",
            new DecidingDeedNoted("Rang", DeedKind.ToldFirst, s_day) { Id = new(6), Day = s_day }
        },
        { "breach.described.v1", """{"kinds":8,"words":"Words","id":"AAAAAAAAAAAAAAAAAAAAAw","day":"2027-03-10"}""",
            new BreachDescribed(BreachKinds.Coldness, Words: "Words") { Id = new(3), Day = s_day } },
        { "breach.weighed.v1", """{"side":1,"depth":0,"id":"AAAAAAAAAAAAAAAAAAAAAw","day":"2027-03-10"}""",
            new BreachWeighed(new(3), BreachSide.Hurt, 0) { Day = s_day } },
        { "breach.causes-thought-of.v1", """{"earlier":"Old things","id":"AAAAAAAAAAAAAAAAAAAAAw","day":"2027-03-10"}""",
            new BreachCausesThoughtOf(new(3), Earlier: "Old things") { Day = s_day } },
        {
            "breach.occurrence-noted.v1",
            """
            {"occurrence":"AAAAAAAAAAAAAAAAAAAABA","from":"2027-03-10","isAbout":true,"depth":10,"afterPromise":false,
             "id":"AAAAAAAAAAAAAAAAAAAAAw","day":"2027-03-10"}
            """,
            new BreachOccurrenceNoted(new(3), s_day, IsAbout: true, Depth: 10, AfterPromise: false) { Id = new(4), Day = s_day }
        },
    };

    [Theory]
    [MemberData(nameof(Stored))]
    public void What_was_stored_before_a_note_was_declared_reads_as_it_did_and_is_written_as_it_was(string name, string words, SpaceEvent happened)
    {
        Assert.Equal(happened, Codec.ForSpaces.Read(name, Encoding.UTF8.GetBytes(words)));

        var written = Codec.ForSpaces.Write(happened);
        Assert.Equal(name, written.Name);
        // The order of what is stored is no part of the format.
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(words), JsonNode.Parse(written.Words)), Encoding.UTF8.GetString(written.Words));
    }

    [Theory]
    [InlineData("timeline.noted.v1", """{"day":"2027-03-10","words":"Slept","isSetback":true}""")]
    [InlineData("need.secure-thing-noted.v1", """{"id":"AAAAAAAAAAAAAAAAAAAACA","words":"A message"}""")]
    [InlineData("breach.occurrence-noted.v1", """{"occurrence":"AAAAAAAAAAAAAAAAAAAABA","isAbout":true,"day":"2027-03-10"}""")]
    public void Words_without_an_id_or_a_day_that_such_a_note_has_are_none(string name, string words) =>
        Assert.Throws<JsonException>(() => Codec.ForSpaces.Read(name, Encoding.UTF8.GetBytes(words)));

    [Fact]
    public void Every_event_is_among_those_tried() =>
        Assert.Equal(
            Codec.Stored.Keys.Order(StringComparer.Ordinal),
            Events.Select(row => Codec.ForSpaces.Write(row.Data).Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
