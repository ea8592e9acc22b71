using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;

namespace Steadfast.Web.Commands;

/// <content>What each owns in a letter, what each asks, and what is answered.</content>
internal static partial class SampleStory
{
    private static void OwnAndAsk()
    {
        AskAboutMoney();
        WriteBensLetter();
        SayWhatItDidToBen();
        AskAboutSpring();
    }

    private static readonly AskedQuestion s_howMuch = new(NewId.Of<OwnNote>(), "Is there any debt left that I do not know of?", QuestionLevel.Safety);
    private static readonly AskedQuestion s_howItBegan = new(NewId.Of<OwnNote>(), "How did it begin, and how did it go on?", QuestionLevel.Outline);
    private static readonly AskedQuestion s_whyNot = new(NewId.Of<OwnNote>(), "Why did you not tell me when we said no more credit?", QuestionLevel.Why);

    private static void AskAboutMoney()
    {
        Asked(16, Ana, s_howMuch);
        Asked(16, Ana, s_howItBegan);
        Asked(17, Ana, s_whyNot);
        Keep(
            17, Ana,
            (_, day) =>
                new QuestionKept("What each thing was bought for.", QuestionLevel.Details, s_longAgo, IsClosed: true) { Id = NewId.Of<OwnNote>(), Day = day });
        Note(Days - 1, new(21, 30), Ana, (state, moment) => state.Own.Keep(
            new QuestionKept("Where the letters were kept, and who knew.", QuestionLevel.Details, moment.Now, IsClosed: false)
            { Id = NewId.Of<OwnNote>(), Day = moment.Today }));
        var list = Give(
            18, Ana,
            (id, by, day) =>
                new QuestionsDelivered(
                    [s_howMuch, s_howItBegan, s_whyNot], NothingGraphic: true, ["What each thing was bought for."])
                { Id = id, By = by, Day = day });
        Open(18, list);

        var debts = new GivenAnswer(
            s_howMuch.Id, s_howMuch.Words, s_howMuch.Level,
            "No. Two loans and one account, and you have seen all three. The bank has sent the list, it is in the folder.");
        var began = new GivenAnswer(
            s_howItBegan.Id, s_howItBegan.Words, s_howItBegan.Level,
            "With the car repair, three years ago. I took a small loan, then a second one to pay for the first.",
            "I wanted to be the one who has it in hand. That was a picture of me, and you paid for it.", IsMoreToCome: true);
        var silent = new GivenAnswer(
            s_whyNot.Id, s_whyNot.Words, s_whyNot.Level, "Because I had opened the second account the week before. I sat there and nodded.",
            "I was afraid of your face when you hear it. I chose my evening over your right to know.");
        foreach (var answer in (GivenAnswer[])[debts, began, silent])
        {
            Drafted(23, Ben, list, answer);
        }

        var first = Give(24, Ben, (id, by, day) => new AnswersDelivered(list.Id, 1, [debts, began, silent]) { Id = id, By = by, Day = day });
        Open(25, first);
        Marked(
            25, Ana, first, new(s_howMuch.Id, s_howMuch.Words, AnswerMark.Answered),
            new(s_howItBegan.Id, s_howItBegan.Words, AnswerMark.NeedMore, "When was the second one?"), new(s_whyNot.Id, s_whyNot.Words, AnswerMark.Answered));
        var told = began with
        {
            Words = "With the car repair, three years ago. I took a small loan, then in the November after it a second one to pay for "
            + "the first. The account came two years later.",
            IsMoreToCome = false
        };
        Drafted(27, Ben, list, told);
        var second = Give(28, Ben, (id, by, day) => new AnswersDelivered(list.Id, 2, [debts, told, silent]) { Id = id, By = by, Day = day });
        Open(29, second);
        Marked(29, Ana, second, new QuestionMark(s_howItBegan.Id, s_howItBegan.Words, AnswerMark.Answered));
    }

    private static readonly (LetterPart Part, string Words)[] s_letter =
    [
        (
            LetterPart.Did,
            "I took two loans and opened an account behind your back, and I told you three times that there was nothing more. "
                + "I answer for each of those times."),
        (LetterPart.Cost, "You lived with numbers that were not true. You checked yourself where you could have relied on me."),
        (LetterPart.Regret, "I am sorry for the evening at the table when I nodded."),
        (LetterPart.Led, "I have been ashamed of being short of money since I was a boy. It explains the first loan, and none of the lies."),
        (LetterPart.Change, "The post is opened on the table, on the day it comes."),
    ];

    private static readonly LetterRepair[] s_repairs =
    [
        new(NewId.Of<OwnNote>(), "I go through the folder with you", HowOften: "every Sunday at eleven"),
        new(NewId.Of<OwnNote>(), "I pay back the money for your course in six parts", HowOften: "on the first of the month"),
    ];

    private static void WriteBensLetter()
    {
        Keep(31, Ben, (id, day) => new ActOwned("I borrowed money twice, I hid the letters, and I lied when you asked me.") { Id = id, Day = day });
        foreach (var (part, words) in s_letter)
        {
            Keep(47 + (int)part, Ben, (id, day) => new LetterPartWritten(part, words, IsIn: true) { Id = id, Day = day });
        }

        Keep(53, Ben, (id, day) => new LetterPartWritten(LetterPart.Asking, "Whether you can forgive me one day.", IsIn: false) { Id = id, Day = day });
        foreach (var repair in s_repairs)
        {
            Keep(54, Ben, (_, day) => new LetterRepairNoted(repair.What, repair.Due, repair.HowOften) { Id = repair.Id, Day = day });
        }

        var course = new LetterAnswer(
            s_course, "I cancelled the course I had saved for.", "You had put that money aside for two years. I spent the room it would have had.");
        var sister = new LetterAnswer(
            s_sister, "I stopped telling my sister things, so as not to lie for us.",
            "I put you in front of a door where you either lie or give me away. You lost your talks with Lea over it.");
        foreach (var answer in (LetterAnswer[])[course, sister])
        {
            Keep(55, Ben, (id, day) => new EffectAnswered(answer.Effect, answer.Words) { Id = id, Day = day });
        }

        Share(56, new(18, 0), Ana, (state, moment) => state.Welcomes.Say(moment.Me, isOpen: true, moment.Today));
        var short1 = Give(57, Ben, (id, by, day) => Letter([course]) with { Id = id, By = by, Day = day });
        Open(61, short1);
        Answer(
            63, Ana,
            (id, by, day) =>
                new LetterAnswered(LetterHeard.NotEnough, "What it was like with Lea is not in it.") { Id = id, To = short1.Id, By = by, Day = day });
        var whole = Give(73, Ben, (id, by, day) => Letter([course, sister]) with { Id = id, By = by, Day = day });
        Open(76, whole);
        Answer(76, Ana, (id, by, day) => new LetterAnswered(LetterHeard.Heard) { Id = id, To = whole.Id, By = by, Day = day });
        Share(79, new(20, 30), Ben, (state, moment) => ((LetterDelivered)state.Deliveries.Find(whole.Id)!).Promise(
            state.Promises,
            [
                new(
                    s_repairs[0].Id,
                    new(
                        "I go through the folder with you, on Sunday at eleven", moment.FirstDay.AddDays(82),
                        "If I cannot, I say by Saturday evening which hour instead."),
                    PromiseSize.Medium)],
            moment.Other, moment.Zone, moment.Today), isProposed: true);
        Take(80, new(21, 0), Ana, s_repairs[0].PromiseId().Value);
        Share(
            83, new(20, 15), Ana,
            (state, moment) =>
                state.Promises.Find(s_repairs[0].PromiseId())!.Say(moment.Me, PromiseOutcome.Kept, "And again without being asked.", moment.Today));

        static LetterDelivered Letter(LetterAnswer[] answers) =>
            new([.. s_letter.Select(part => new LetterWords(part.Part, part.Words))], answers, s_repairs) { Id = default, By = default, Day = default };
    }

    // Both were hurt, and both did something: the same the other way round, not as far along.
    private static void SayWhatItDidToBen()
    {
        var read = NewId.Of<OwnNote>();
        Keep(
            90, Ben,
            (id, day) => new ImpactPartWritten(ImpactPart.Trust, "When your phone lights up I look away, so that I do not look.") { Id = id, Day = day });
        Keep(90, Ben, (_, day) => new EffectNoted("I reread our messages of last spring to find the weeks that were not true.") { Id = read, Day = day });
        var statement = Give(96, Ben, (id, by, day) => new StatementDelivered(
            [new(ImpactPart.Trust, "When your phone lights up I look away, so that I do not look.")],
            [new(read, "I reread our messages of last spring to find the weeks that were not true.")])
        { Id = id, By = by, Day = day });
        Open(99, statement);
        var mirror = Give(
            104, Ana,
            (id, by, day) =>
                new MirrorDelivered(
                    statement.Id,
                    "You look away from my phone so as not to search it. You have gone back through that whole spring.")
                { Id = id, By = by, Day = day });
        Open(105, mirror);
        Answer(105, Ben, (id, by, day) => new MirrorAnswered(true) { Id = id, To = mirror.Id, By = by, Day = day });
        Keep(110, Ana, (id, day) => new ActOwned("I wrote to somebody else for seven weeks and told you that it was work.") { Id = id, Day = day });
        Keep(
            111, Ana,
            (id, day) =>
                new LetterPartWritten(
                    LetterPart.Did, "For seven weeks I wrote to somebody else every evening, and told you that it was work.",
                    IsIn: true)
                { Id = id, Day = day });
        Keep(
            112, Ana,
            (id, day) => new EffectAnswered(read, "I made a whole spring uncertain for you, also the days in it that were ours.") { Id = id, Day = day });
        Keep(113, Ana, (id, day) => new LetterRepairNoted("I say in the evening if that person has written", null, "on the same day") { Id = id, Day = day });
    }

    private static void AskAboutSpring()
    {
        AskedQuestion over = new(NewId.Of<OwnNote>(), "Is it over?", QuestionLevel.Safety), alone = new(
            NewId.Of<OwnNote>(), "What was missing for you then?", QuestionLevel.Why);
        Asked(165, Ben, over);
        Asked(165, Ben, alone);
        var list = Give(174, Ben, (id, by, day) => new QuestionsDelivered([over, alone], NothingGraphic: true, []) { Id = id, By = by, Day = day });
        Open(176, list);
        Drafted(
            178, Ana, list,
            new(
                over.Id, over.Words, over.Level,
                "Yes, since the second of June. I deleted nothing, and there has been one message since, which I told you of."));
    }

    // Before the story begins, so that nothing waits.
    private static readonly DateTimeOffset s_longAgo = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static void Asked(int day, string who, AskedQuestion question) =>
        Keep(day, who, (_, today) => new QuestionKept(question.Words, question.Level, s_longAgo, IsClosed: false) { Id = question.Id, Day = today });

    private static void Drafted(int day, string who, Gift list, GivenAnswer answer) =>
        Keep(
            day, who,
            (id, today) =>
                new AnswerKept(list.Id, answer.Question, answer.Words, answer.Why, IsOpen: false, answer.IsMoreToCome, answer.MoreBy) { Id = id, Day = today });

    // Beside the copy in their own notes, and where both see the answers.
    private static void Marked(int day, string who, Gift answers, params QuestionMark[] marks)
    {
        var id = NewId.Of<Delivery>();
        Note(day, new(21, 22), who, Mark);
        Share(day, new(21, 22), who, Mark);

        Decision Mark(SpaceState state, Moment moment) =>
            state.Deliveries.Answer(new AnswersMarked(marks) { Id = id, To = answers.Id, By = moment.Me, Day = moment.Today });
    }
}
