using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Help;
using Steadfast.Domain.Needs;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Today;
using Steadfast.Domain.Understanding;

namespace Steadfast.Web.Commands;

/// <content>What each keeps alone: both were hurt, and both did something.</content>
internal static partial class SampleStory
{
    private static void KeepNotes()
    {
        SayWhatHappened();
        CheckIn();
        LookAhead();
        LookAfterThemselves();
        Decide();
        SayWhatTheyNeed();
        OwnIt();
    }

    private static void SayWhatHappened()
    {
        Id<OwnNote> money = Happened(0, Ana, BreachKinds.LiedMoney | BreachKinds.BrokenPromises, BreachSide.Hurt, 8, Learned.FoundOut, Recurrence.Pattern,
            "A loan I did not know of. I found the letter when I looked for the insurance papers. Then there was a second one.");
        Again(0, Ana, money, -260, 6, Learned.FoundOut, afterPromise: false, "The first letter.");
        Again(0, Ana, money, -140, 7, Learned.FoundOut, afterPromise: true, "After we had said: no more money on credit.");
        Again(0, Ana, money, -62, 8, Learned.FoundOut, afterPromise: true, "The account I had never heard of.");
        Again(2, Ana, money, -9, 8, Learned.Told, afterPromise: true, "Told to me at the kitchen table, in one piece.");
        Happened(
            6, Ana, BreachKinds.LiedPersonal, BreachSide.Broke, 5, Learned.Told, Recurrence.Once,
            "Last spring I wrote to somebody for weeks and said it was work. I ended it, and said it much later.");
        Id<OwnNote> loan = Happened(1, Ben, BreachKinds.LiedMoney | BreachKinds.BrokenPromises, BreachSide.Broke, 8, Learned.FoundOut, Recurrence.Pattern,
            "I borrowed money and hid it. I said there was nothing more, and there was.");
        Again(1, Ben, loan, -260, 5, Learned.FoundOut, afterPromise: false, null);
        Again(1, Ben, loan, -62, 8, Learned.FoundOut, afterPromise: true, null);
        Happened(
            20, Ben, BreachKinds.LiedPersonal | BreachKinds.Coldness, BreachSide.Hurt, 6, Learned.Told, Recurrence.Unsure,
            "The messages last spring. What stays with me is the weeks in which we hardly spoke.");
    }

    private static Id<OwnNote> Happened(
        int day, string who, BreachKinds kinds, BreachSide side, int depth, Learned learned, Recurrence recurrence, string words)
    {
        var id = NewId.Of<OwnNote>();
        Note(day, new(20, 50), who, (state, moment) =>
            new BreachDescribed(kinds, Words: words) { Id = id, Day = moment.Today }.KeepIn(state.Own, moment.Today));
        Note(day, new(20, 52), who, (state, moment) =>
            new BreachWeighed(id, side, depth, learned, recurrence) { Day = moment.Today }.KeepIn(state.Own, moment.Today));
        return id;
    }

    private static void Again(int day, string who, Id<OwnNote> breach, int on, int depth, Learned learned, bool afterPromise, string? words)
    {
        var id = NewId.Of<OwnNote>();
        Note(day, new(20, 55), who, (state, moment) =>
            new BreachOccurrenceNoted(breach, moment.FirstDay.AddDays(on), null, on < -100, learned, afterPromise, depth, words) { Id = id, Day = moment.Today }
                .KeepIn(state.Own, moment.Today));
    }

    private static void CheckIn()
    {
        for (var day = 0; day < Days; day++)
        {
            foreach (var who in (string[])[Ana, Ben])
            {
                var (own, slope) = who == Ana ? (3, 1.9) : (7, 1.5);
                if (Chance(day, own, 10) < (who == Ana ? 7 : 5))
                {
                    var evening = Level(day, own, slope, 5);
                    var settled = day % 11 == 4 ? Settled.Apart : (Settled)Level(day, own + 1, slope, 5);
                    var note = Chance(day, own + 4, 19) == 0 ? (evening < 3 ? "Could not sleep, got up and read." : "A quiet evening.") : null;
                    var answers = new DayAnswers((Evening)evening, settled, Chance(day, own + 2, 3) == 0 ? null : (Shaken)Level(day, own + 3, slope, 5), note);
                    Note(day, new(21, 40), who, (state, moment) => state.Days.Tell(moment.Today, answers, moment.Today));
                }
                else if (day % 13 == 6)
                {
                    Note(day, new(21, 40), who, (state, moment) => state.Days.LetPass(moment.Today, moment.Today));
                }

                if (day % 7 == 5 && day / 7 is not (3 or 11 or 12) && (who == Ana || day / 7 % 4 != 2))
                {
                    var week = WeekAnswers.From(item => (int)item / 10 == (who == Ana ? 2 : 1) || Chance(day, (int)item, 12) == 0
                        ? null
                        : Level(day, (int)item, slope, 5) - 1);
                    Note(
                        day, new(20, 30), who,
                        (state, moment) =>
                            state.Weeks.Tell(WeekBook.MondayOf(moment.Today), who == Ana ? WeekSides.Hurt : WeekSides.Broke, week, moment.Today));
                }

                if (day % 9 == (who == Ana ? 2 : 6))
                {
                    var id = NewId.Of<OwnNote>();
                    var felt = FeelingStrengths.From(feeling => Chance(day, (int)feeling, 4) == 0
                        ? null
                        : Math.Clamp(12 - (2 * Level(day, (int)feeling + own, slope, 5)), 0, FeelingBook.Strongest));
                    Note(day, new(22, 0), who, (state, moment) => new FeelingsTold(felt) { Id = id, Day = moment.Today }.KeepIn(state.Own, moment.Today));
                }
            }
        }
    }

    private static void LookAhead()
    {
        Note(0, new(21, 0), Ana, (state, moment) => new TimelineSinceNamed(moment.FirstDay.AddDays(-9)).KeepIn(state.Own, moment.Today));
        Mark(10, Ana, "We link, and share nothing yet.", isSetback: false);
        Mark(48, Ana, "First appointment at the counselling centre.", isSetback: false);
        Mark(63, Ana, "Twenty minutes at the station. Back to the start, it feels.", isSetback: true);
        Mark(85, Ana, "I no longer listen for the door.", isSetback: false);
        Mark(133, Ana, "A bad week for both of us.", isSetback: true);
        Look(34, LookBack.SixWeeks, "The walks. Saying it in one sentence.", "Fewer talks after ten at night.", null);
        Look(84, LookBack.ThreeMonths, "The Sunday table with the household account.", null, "Explaining before listening.");
        Look(177, LookBack.SixMonths, "Small promises.", "More time with other people.", null);
        Ahead(70, 5, "The day I found the letter", "In the morning I swim. At noon I eat with my sister. I do not open the folder.");
        Ahead(71, 40, "My birthday", null);
        Note(1, new(21, 0), Ben, (state, moment) => new TimelineSinceNamed(moment.FirstDay.AddDays(-9)).KeepIn(state.Own, moment.Today));
        Mark(27, Ben, "Said at breakfast what I had promised myself not to say.", isSetback: true);
        Mark(112, Ben, "“I am ashamed, and I need an hour.” Said aloud.", isSetback: false);
    }

    private static void Mark(int day, string who, string words, bool isSetback)
    {
        var id = NewId.Of<OwnNote>();
        Note(day, new(21, 15), who, (state, moment) => new TimelineNoted(words, moment.Today, isSetback) { Id = id }.KeepIn(state.Own, moment.Today));
    }

    private static void Ahead(int day, int after, string name, string? plan)
    {
        var id = NewId.Of<OwnNote>();
        Note(day, new(21, 10), Ana, (state, moment) =>
            new HardDateSet(name, moment.FirstDay.AddDays(Days + after), plan) { Id = id }.KeepIn(state.Own, moment.Today));
    }

    private static void Look(int day, LookBack point, string? keep, string? change, string? stop) =>
        Note(day, new(21, 20), Ana, (state, moment) => new LookedBack(point, keep, change, stop).KeepIn(state.Own, moment.Today));

    private static void LookAfterThemselves()
    {
        Keep(
            0, Ana,
            (id, day) =>
                new SupporterKept(
                    "Lea", SupportRoute.Family, "Listening without a plan", "+44 20 7946 0011", null, "Can you ring me tonight? No need to prepare anything.",
                    SupportKnows.All)
                { Id = id, Day = day });
        Keep(
            4, Ana,
            (id, day) =>
                new SupporterKept(
                    "Ms Ortiz", SupportRoute.Therapy, "Tuesdays at five", "+44 20 7946 0022", null, null, SupportKnows.All)
                { Id = id, Day = day });
        Keep(
            15, Ana,
            (id, day) =>
                new SupporterKept(
                    "Noor", SupportRoute.Friend, "Swimming, and talking about other things", null, "noor@example.org", "Pool on Wednesday?",
                    SupportKnows.Nothing)
                { Id = id, Day = day });
        Keep(
            5, Ben,
            (id, day) =>
                new SupporterKept(
                    "Matteo", SupportRoute.Friend, "Says what he thinks, and stays", "+44 20 7946 0033", null, "I need twenty minutes of your evening.",
                    SupportKnows.Some)
                { Id = id, Day = day });
        Keep(104, Ana, (id, day) => new GoalKept("Swim on Wednesdays", GoalStanding.Open) { Id = id, Day = day });
        Keep(105, Ana, (id, day) => new GoalKept("Finish one book", GoalStanding.Done, day.AddDays(40)) { Id = id, Day = day });
        Keep(106, Ana, (id, day) => new GoalKept("Find another flat", GoalStanding.PutAway) { Id = id, Day = day });
        Keep(60, Ben, (id, day) => new GoalKept("Eat breakfast before the first call", GoalStanding.Open) { Id = id, Day = day });
        for (var day = 1; day < Days; day++)
        {
            foreach (var (who, own) in (ReadOnlySpan<(string, int)>)[(Ana, 21), (Ben, 27)])
            {
                if (Chance(day, own + 5, 12) == 0)
                {
                    // Never so low that what is for two is kept back: neither of the two is in danger, and an operator is to see the whole.
                    var (safe, words) = (
                        (int?)(2 + Level(day, own + 5, 1.7, 8)), Chance(day, own + 6, 3) == 0 ? s_afterTalks[Chance(day, own + 7, s_afterTalks.Length)] : null);
                    Keep(day, who, (id, today) => new AfterTalkNoted(today, safe, words) { Id = id, Day = today });
                }

                if (Chance(day, own, 9) < 4)
                {
                    CareStep Step(int part) => Chance(day, own + part, 11) == 0 ? CareStep.Unsaid : (CareStep)Level(day, own + part, 1.6, 3);
                    var (slept, ate, moved, met) = (Step(1), Step(2), Step(3), Step(4));
                    Keep(day, who, (id, today) => new CareDayTold(slept, ate, moved, met) { Id = id, Day = today });
                }
            }
        }

        Keep(
            62, Ana,
            (id, day) =>
                new SignsChecked(
                    new SignAnswers(SignFrequency.Often, SignFrequency.Sometimes, SignFrequency.Sometimes, SignFrequency.Often))
                { Id = id, Day = day });
        Keep(
            90, Ana,
            (id, day) =>
                new SignsChecked(
                    new SignAnswers(SignFrequency.Sometimes, SignFrequency.Never, SignFrequency.Sometimes, SignFrequency.Sometimes))
                { Id = id, Day = day });
        Keep(
            30, Ana,
            (id, day) =>
                new CheckUpNoted(
                    "Went through the drawer with the post", "I wanted it to be over", DidHelp.Briefly,
                    "Ask, in one sentence, on Sunday")
                { Id = id, Day = day });
        Keep(
            72, Ana,
            (id, day) =>
                new CheckUpNoted(
                    "Looked at the account three times in one day", "Nothing had happened. I was tired.", DidHelp.No, "Ring Lea")
                { Id = id, Day = day });
        Note(
            90, new(22, 5), Ana,
            (state, moment) =>
                state.FirstPage.Choose(
                    [TodayThing.CheckIn, TodayThing.Care, TodayThing.Goals, TodayThing.Journal, TodayThing.Weekly, TodayThing.Deciding, TodayThing.Promises],
                    moment.Today));
    }

    private static void Decide()
    {
        foreach (var (day, leaning, confidence, gut) in (ReadOnlySpan<(int, Leaning, int, Gut)>)
            [
                (7, Leaning.NotYet, 20, Gut.Away), (35, Leaning.NotYet, 40, Gut.Between), (64, Leaning.Leave, 50, Gut.Away),
                (93, Leaning.NotYet, 60, Gut.Between), (121, Leaning.Stay, 60, Gut.Towards), (150, Leaning.Stay, 70, Gut.Towards)])
        {
            Note(day, new(21, 50), Ana, (state, moment) => state.Deciding.Weigh(new DecidingWeighed(leaning, confidence, gut, null) { Day = moment.Today }));
        }

        Answered(7, DecidingQuestion.BetterLife, LightAnswer.Unsure, "On some days. Not in February.");
        Answered(7, DecidingQuestion.ToughTimes, LightAnswer.Yes, "The year of the move, and when my father was ill.");
        Answered(7, DecidingQuestion.WhatChanged, null, "I no longer know which of our plans were real.");
        Answered(35, DecidingQuestion.Remorse, LightAnswer.Partly, "More in what he does on Sundays than in what he says.");
        Answered(121, DecidingQuestion.BetterLife, LightAnswer.Partly, "More often than in February.");
        Note(8, new(21, 52), Ana, (state, moment) => (s_matters with { Day = moment.Today }).KeepIn(state.Own, moment.Today));
        Did(24, DeedKind.DidDifferently, "Every page of the account on the table, and answered what I asked.");
        Did(43, DeedKind.Stayed, "I cried for half an hour, and nobody left the room or explained anything.");
        Did(88, DeedKind.ToldFirst, "Rang to say that the bill was late, before I saw it.");
        Did(133, null, "Two letters opened in the hall, after we had said on the table.");
    }

    private static readonly DecidingValuesChosen s_matters = new(ValueCards.Honesty | ValueCards.Respect | ValueCards.Humour | ValueCards.OwnTime);

    private static void Answered(int day, DecidingQuestion question, LightAnswer? answer, string words) =>
        Note(day, new(21, 55), Ana, (state, moment) => state.Deciding.Answer(new DecidingAnswered(question, answer, words) { Day = moment.Today }));

    // Without a kind it is something that went on.
    private static void Did(int day, DeedKind? kind, string words)
    {
        var id = NewId.Of<OwnNote>();
        Note(day, new(21, 57), Ana, (state, moment) =>
            new DecidingDeedNoted(words, kind, moment.Today, WentOn: kind is null) { Id = id, Day = moment.Today }.KeepIn(state.Own, moment.Today));
    }

    private static void SayWhatTheyNeed()
    {
        Request account = new("Ben", "We look at the account together", "Sundays at eleven", "The folder is open on the table");
        Request slower = new("Ana", "Lets me write the answer down first", "When it is about money", "I come back with a page within two days");
        Keep(11, Ana, (id, day) => new NeedWritten("To know where we stand with money", account, Firmness.Firm) { Id = id, Day = day });
        Keep(12, Ana, (id, day) => new NeedWritten("More calm in the evenings", new("Both of us", "more quiet"), Firmness.Flexible) { Id = id, Day = day });
        Keep(13, Ana, (id, day) => new NeedSecureThingNoted("That a question gets an answer on the same day") { Id = id, Day = day });
        Keep(
            14, Ana,
            (id, day) => new NeedBoundarySet("there is a letter I am not to see", "I sleep at Lea's that night", Firmness.Firm) { Id = id, Day = day });
        Keep(22, Ben, (id, day) => new NeedWritten("Time to answer", slower, Firmness.Flexible) { Id = id, Day = day });
    }

    private static void OwnIt()
    {
        Keep(
            11, Ana,
            (id, day) =>
                new ImpactPartWritten(ImpactPart.Happened, "There was a life with debts in it that I did not know I was living.") { Id = id, Day = day });
        Keep(12, Ana, (id, day) => new ImpactPartWritten(ImpactPart.Days, "I open every letter twice. I do sums at night.") { Id = id, Day = day });
        Keep(13, Ana, (_, day) => new EffectNoted("I cancelled the course I had saved for.") { Id = s_course, Day = day });
        Keep(14, Ana, (_, day) => new EffectNoted("I stopped telling my sister things, so as not to lie for us.") { Id = s_sister, Day = day });
        foreach (var (on, ready) in (ReadOnlySpan<(int, int)>)[(2, 3), (30, 5), (75, 6), (140, 7)])
        {
            Keep(on, Ben, (id, day) => new ReadinessSaid(ready, null, on == 2 ? "To write before I speak" : null) { Id = id, Day = day });
        }

        Keep(
            9, Ben,
            (id, day) =>
                new GuiltTold(
                    AboutWhat.Self, "I think that I am simply like that.", "Name one thing I did, and one thing I do about it.")
                { Id = id, Day = day });
        Keep(40, Ben, (id, day) => new GuiltTold(AboutWhat.Act, "I hid the second letter for four months.", "The folder stays open.") { Id = id, Day = day });
        Keep(16, Ben, (id, day) => new UrgeNoted("To ask whether we are all right again", "Washed up, wrote it here") { Id = id, Day = day });
        Keep(52, Ben, (id, day) => new UrgeNoted("To buy something large and make it a surprise", "Rang Matteo") { Id = id, Day = day });
        Keep(
            18, Ben,
            (id, day) => new SlipPlanned("I stop opening the post", "I put it on the table the same evening", "Ana, and Matteo") { Id = id, Day = day });
        Keep(
            133, Ben,
            (id, day) => new SlipNoted("Left a reminder unopened for three days", "Opened it with Ana on Sunday, paid it, told Matteo") { Id = id, Day = day });
        Keep(
            19, Ben,
            (id, day) =>
                new CueCardKept(
                    "Somebody asks about money", "I breathe out, I say what is, with the number", "The folder is next to me",
                    "Ana’s right to know")
                { Id = id, Day = day });
        Keep(33, Ben, (id, day) => new CueCardKept("I get quiet", "“I am ashamed, and I need an hour”", "The walk around the block") { Id = id, Day = day });
        Keep(
            20, Ana,
            (id, day) => new CueCardKept("Ben asks about last spring", "I say what I did, then I stop", null, "His right to ask") { Id = id, Day = day });
        for (var day = 3; day < Days; day++)
        {
            if (Chance(day, 31, 5) == 0)
            {
                var (did, slipped, next) = (
                    s_did[Chance(day, 32, s_did.Length)], Chance(day, 33, 5) == 0 ? "Was short with everybody before eight." : null,
                    s_next[Chance(day, 34, s_next.Length)]);
                Keep(day, Ben, (id, today) => new DayReviewed(did, slipped, next) { Id = id, Day = today });
            }
        }
    }

    private static readonly string[] s_afterTalks =
        ["We stopped in time.", "I could say it to the end.", "It got loud. I went for a walk.", "Quiet, and short."];

    private static readonly string[] s_did = [
        "Opened the post, put it in the folder.", "Came home at the hour I had said.", "Answered without explaining.", "Cooked, as promised."];

    private static readonly string[] s_next = ["Ring the bank.", "The bins.", "Say the Sunday date out loud.", "An early night."];

    private static void Keep(int day, string who, Func<Id<OwnNote>, DateOnly, OwnNoteKept> note)
    {
        var id = NewId.Of<OwnNote>();
        Note(day, new(21, 25), who, (state, moment) => note(id, moment.Today).KeepIn(state.Own, moment.Today));
    }

    private static void Note(int day, TimeOnly time, string who, Func<NotesState, Moment, Decision> decide) =>
        s_scenes.Add(new AloneScene(day, time, who, decide));

    // The same story on every machine and every day: what looks like chance is a hash of the day.
    private static int Chance(int day, int about, int of) => (int)(((((uint)day * 2654435761u) ^ ((uint)about * 40503u)) * 2246822519u >> 15) % (uint)of);

    // From 1 to the last step, rising slowly over the weeks, with two hard stretches and the ups and downs of any week.
    private static int Level(int day, int about, double slope, int last)
    {
        var dip = day is > 60 and < 72 or > 128 and < 142 ? 0.22 : 0;
        var height = 0.25 + (slope * 0.22 * day / Days) - dip + ((Chance(day, about, 100) - 50) / 160.0);
        return Math.Clamp(1 + (int)Math.Round(height * (last - 1)), 1, last);
    }
}
