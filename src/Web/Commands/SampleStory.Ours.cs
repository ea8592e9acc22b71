using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Care;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Stages;
using Steadfast.Domain.Supporting;

namespace Steadfast.Web.Commands;

/// <content>How it goes round between the two, what supports each of them, and what each does about it.</content>
internal static partial class SampleStory
{
    // What is given later is what stands in the notes.
    private static readonly GivenTurn[] s_anasTurns =
    [
        new("go quiet and look at the telephone", "that I am alone with it", "ask again, louder", "it is all about to begin again"),
        new("say “later”", "put off", "start to count in my head"),
    ];

    private static readonly GivenTurn[] s_bensTurns =
    [
        new("ask the same thing a second time", "caught, before I have said a word", "look for the shortest answer", "whatever I say is the wrong number"),
        new("stop talking and clear the table", "sent away", "go and mend something in the cellar"),
    ];

    private static readonly SupportLine[] s_anasLines =
    [
        new(SupportList.Loved, "Tea beside the bed, on any morning"),
        new(SupportList.Loved, "A hand on my back while I do the accounts"),
        new(SupportList.Esteemed, "Being asked what I think before it is settled"),
        new(SupportList.Capable, "My own account, and nobody asks about it"),
        new(SupportList.Capable, "I choose the course, and you cook on that evening"),
    ];

    private static void GoRound()
    {
        Turns(47, Ana, s_anasTurns);
        Keep(
            48, Ana,
            (id, day) =>
                new CycleStopPlanned(
                    "Kettle", PauseLength.HalfHour, "Back in the kitchen, at the time I say when I go", "Once round the block")
                { Id = id, Day = day });
        Keep(49, Ana, (id, day) => new ConfidingKept("I miss how we used to laugh at supper.", 4, ConfidingTime.NotYet) { Id = id, Day = day });
        Turns(50, Ben, s_bensTurns);
        Keep(
            51, Ben,
            (id, day) =>
                new CycleStopPlanned(
                    "Kettle", PauseLength.TwentyMinutes, "I knock, and we sit down again", "The cellar stairs, and breathing out")
                { Id = id, Day = day });
        Keep(
            52, Ben, (id, day) => new ConfidingKept("When you go quiet I think that you have already gone.", 6, ConfidingTime.CalmHour) { Id = id, Day = day });

        var word = NewId.Of<Agreement>();
        Share(52, new(19, 0), Ben, (state, moment) => state.Agreements.Propose(
            new PauseWordProposed("Kettle") { Id = word, Version = NewId.Of<AgreementProposed>(), By = moment.Me, Day = moment.Today }), isProposed: true);
        Take(52, new(20, 30), Ana, word.Value);
        var rules = NewId.Of<Agreement>();
        Share(58, new(21, 0), Ana, (state, moment) => state.Agreements.Propose(
            new PauseRulesProposed(
                "Half an hour, and whoever asks says until when.", "No messages. I walk round the block, you go to the shed.",
                "Back in the kitchen. Whoever asked begins, or says how much longer.")
            { Id = rules, Version = NewId.Of<AgreementProposed>(), By = moment.Me, Day = moment.Today }), isProposed: true);
        Take(59, new(20, 30), Ben, rules.Value);

        var hers = Give(57, Ana, (id, by, day) => new CycleDelivered(
            [.. s_anasTurns.Select(turn => turn with { Underneath = null })], [],
            new("Kettle", PauseLength.HalfHour, "Back in the kitchen, at the time I say when I go", "Once round the block"))
        { Id = id, By = by, Day = day });
        Open(58, hers);
        var his = Give(74, Ben, (id, by, day) => new CycleDelivered(
            s_bensTurns, ["When you go quiet I think that you have already gone."],
            new("Kettle", PauseLength.TwentyMinutes, "I knock, and we sit down again", "The cellar stairs, and breathing out"))
        { Id = id, By = by, Day = day });
        Open(76, his);

        Support();
        GoOn();
    }

    private static void Turns(int day, string who, GivenTurn[] turns)
    {
        foreach (var turn in turns)
        {
            Keep(day, who, (id, today) => new CycleTurnKept(turn.They, turn.Feel, turn.Then, turn.Underneath) { Id = id, Day = today });
        }
    }

    private static void Support()
    {
        foreach (var line in s_anasLines)
        {
            Keep(95, Ana, (id, day) => new SupportWayKept(line.List, line.Words) { Id = id, Day = day });
        }

        // One line stays with her.
        Keep(96, Ana, (id, day) => new SupportWayKept(SupportList.Esteemed, "That Lea likes being with us") { Id = id, Day = day });
        Open(99, Give(97, Ana, (id, by, day) => new SupportDelivered(s_anasLines) { Id = id, By = by, Day = day }));
        Keep(100, Ben, (id, day) => new SupportTried("Asked whether tea in the morning would be good", "“On Saturdays, yes.”") { Id = id, Day = day });
        Keep(113, Ben, (id, day) => new SupportTried("Offered to take the Thursdays", "“No, I have asked Noor.” That was that.") { Id = id, Day = day });
        Keep(101, Ben, (id, day) => new SupportWayKept(SupportList.Loved, "A note on the table when you leave early") { Id = id, Day = day });
        Keep(101, Ben, (id, day) => new SupportWayKept(SupportList.Capable, "I ring the bank myself, and tell you afterwards") { Id = id, Day = day });
    }

    private static void GoOn()
    {
        Step(10, Ana, Stage.Understand, "Put down the dates I know", GoalStanding.Done);
        Step(36, Ana, Stage.Space, "Wednesdays are mine", GoalStanding.Open);
        Step(55, Ana, Stage.Communication, "Say “kettle” before I get loud", GoalStanding.Open);
        Step(80, Ana, Stage.Boundaries, "Write down what I do when a letter is hidden", GoalStanding.Done);
        Step(8, Ben, Stage.Understand, "Write out every account, with its number", GoalStanding.Done);
        Step(15, Ben, Stage.Responsibility, "Say it in one sentence, without a “because”", GoalStanding.Open);
        Step(28, Ben, Stage.Reliability, "The folder is open on Sundays at eleven", GoalStanding.Open);
        Step(70, Ben, Stage.Reliability, "A book about money, to the end", GoalStanding.PutAway);
        Did(36, Ana, Stage.Space, "Swam, and had soup with Noor afterwards.");
        Did(63, Ana, Stage.Communication, "Said it, and went round the block. Came back at the time I had named.");
        Did(122, Ana, Stage.Boundaries, "Slept at Lea’s, as I had said.");
        Did(12, Ben, Stage.Understand, "All the accounts on one page.");
        Did(29, Ben, Stage.Reliability, "Folder open at eleven. I did not explain.");
        Did(64, Ben, Stage.Communication, "Waited on the stairs, then knocked.");
        Did(141, Ben, Stage.Responsibility, "Told my brother what the loan was for.");
    }

    private static void Step(int day, string who, Stage stage, string what, GoalStanding standing) =>
        Keep(day, who, (id, today) => new StageActionKept(stage, what, standing) { Id = id, Day = today });

    private static void Did(int day, string who, Stage stage, string what) =>
        Keep(day, who, (id, today) => new EffortNoted(stage, today, what) { Id = id, Day = today });
}
