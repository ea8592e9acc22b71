using System.Diagnostics;
using System.Globalization;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Care;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Help;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Stages;
using Steadfast.Domain.Supporting;
using Steadfast.Web.Features.Stages;

namespace Steadfast.Web.Features.Settings;

/// <summary>What somebody keeps for themselves, in words: each part under the label it has on its form.</summary>
internal static class ReadableNotes
{
    /// <summary>The parts of a note in the order of its form, without those that were left out.</summary>
    public static IEnumerable<ReadablePart> Parts(OwnNoteKept note, Words words)
    {
        IReadOnlyList<(string Key, string? Text)> parts = note switch
        {
            CareDayTold e => [("care.day.slept", Of("care.day.slept", e.Slept)), ("care.day.ate", Of("care.day.ate", e.Ate)), ("care.day.moved", Of("care.day.moved", e.Moved)), ("care.day.met", Of("care.day.met", e.Met)), ("care.day.words", e.Words)],
            GoalKept e => [("care.goal.what", e.What), ("care.goal.stands", Of<GoalStanding>("care.goal.stands", e.Standing))],
            SupporterKept e =>
            [
                ("care.map.name", e.Name), ("care.map.route", Of("care.map.route", e.Route)), ("care.map.whatfor", e.WhatFor), ("care.map.phone", e.Phone), ("care.map.mail", e.Mail),
                ("care.map.message", e.Message), ("care.map.knows", Of("care.map.knows", e.Knows)),
            ],
            ExpressionPlanned e => [("care.express.writing", e.Writing), ("care.express.talking", e.Talking), ("care.express.moving", e.Moving), ("care.express.crying", e.Crying), ("care.express.afterwards", e.Afterwards)],
            AfterTalkNoted e => [("feelings.talk.on", words.Day(e.On)), ("feelings.talk.safe", e.Safe?.ToString(CultureInfo.CurrentCulture)), ("feelings.talk.words", e.Words)],
            CheckUpNoted e => [("care.check.what", e.What), ("care.check.why", e.Why), ("care.check.helped", Of("care.check.helped", e.Helped)), ("care.check.instead", e.Instead)],
            ReadinessSaid e => [("owning.ready.ready", e.Ready?.ToString(CultureInfo.CurrentCulture)), ("owning.ready.words", e.Words), ("owning.ready.helps", e.Helps)],
            GuiltTold e => [("owning.guilt.about", Of("owning.guilt.about", e.About)), ("owning.guilt.words", e.Words), ("owning.guilt.next", e.Next)],
            HelperQuestions e => [("helper.words", e.Words)],
            UrgeNoted e => [("owning.urge.wanted", e.Wanted), ("owning.urge.instead", e.Instead)],
            SlipPlanned e => [("owning.plan.signs", e.Signs), ("owning.plan.does", e.Does), ("owning.plan.tells", e.Tells)],
            SlipNoted e => [("owning.slip.what", e.What), ("owning.slip.repair", e.Repair)],
            CueCardKept e => [("owning.cue.moment", e.Moment), ("owning.cue.does", e.Does), ("owning.cue.helps", e.Helps), ("owning.cue.protects", e.Protects)],
            DayReviewed e => [("owning.review.did", e.Did), ("owning.review.slipped", e.Slipped), ("owning.review.next", e.Next)],
            ImpactPartWritten e => [("owning.impact." + Lower(e.Part), e.Words)],
            EffectNoted e => [("owning.effect.words", e.Words)],
            QuestionKept e => [("asking.question.words", e.Words), ("asking.level", Of<QuestionLevel>("asking.level", e.Level)), ("asking.question", e.IsClosed ? words["asking.question.isclosed"] : null)],
            QuestionsOrdered => [],
            AnswerKept e =>
            [
                ("asking.answer.words", e.Words), ("asking.answer.why", e.Why), ("asking.making", e.IsOpen ? words["asking.answer.isopen"] : null),
                ("asking.making", e.IsMoreToCome ? e.MoreBy is { } by ? words["asking.more.by", words.Day(by)] : words["asking.more"] : null),
            ],
            ActOwned e => [("letters.owned.words", e.Words)],
            LetterPartWritten e => [("letters.part." + Lower(e.Part), e.Words)],
            EffectAnswered e => [("letters.effect.words", e.Words)],
            LetterRepairNoted e => [("letters.repair.what", e.What), ("letters.repair.due", e.Due is { } due ? words.Day(due) : null), ("letters.repair.howoften", e.HowOften)],
            CycleTurnKept e => [("cycles.turn.they", e.They), ("cycles.turn.feel", e.Feel), ("cycles.turn.then", e.Then), ("cycles.turn.underneath", e.Underneath)],
            CycleStopPlanned e => [("cycles.stop.word", e.Word), ("cycles.stop.pause", Of("cycles.stop.pause", e.Pause)), ("cycles.stop.back", e.Back), ("cycles.stop.meanwhile", e.Meanwhile)],
            ConfidingKept e => [("cycles.confide.words", e.Words), ("cycles.confide.safe", e.Safe?.ToString(CultureInfo.CurrentCulture)), ("cycles.confide.when", Of("cycles.confide.when", e.When))],
            SupportWayKept e => [("supporting." + Lower(e.List), e.Words)],
            SupportTried e => [("supporting.tried.what", e.What), ("supporting.tried.answer", e.Answer)],
            StageActionKept e => [(StagePlaces.KeyOf(e.Stage), e.What), ("care.goal.stands", Of<GoalStanding>("care.goal.stands", e.Standing))],
            EffortNoted e => [("feelings.talk.on", words.Day(e.On)), (StagePlaces.KeyOf(e.Stage), e.What)],
            SignsChecked e =>
            [
                ("signs.suspicion", Sign(e.Answers.Suspicion)), ("signs.isolation", Sign(e.Answers.Isolation)), ("signs.anxiety", Sign(e.Answers.Anxiety)), ("signs.flooded", Sign(e.Answers.Flooded)),
                ("signs.numb", Sign(e.Answers.Numb)), ("signs.samefight", Sign(e.Answers.SameFight)), ("signs.samehurt", Sign(e.Answers.SameHurt)), ("signs.returning", Sign(e.Answers.Returning)),
                ("signs.avoiding", Sign(e.Answers.Avoiding)), ("signs.questioning", Sign(e.Answers.Questioning)), ("signs.panic", Sign(e.Answers.Panic)),
            ],
            _ => throw new UnreachableException($"No words for {note.GetType().Name}."),
        };
        return parts.Where(part => part.Text is not null).Select(part => new ReadablePart(words[part.Key], part.Text!));

        string? Of<T>(string key, T? chosen) where T : struct, Enum => chosen is { } value ? words[$"{key}.{Lower(value)}"] : null;

        string? Sign(SignFrequency? often) => Of("signs.suspicion", often);
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
