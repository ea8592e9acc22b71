using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Safety;

namespace Steadfast.Tests.Domain.Safety;

public sealed class SafetyBookTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);

    private static readonly SafetyAnswers s_clear = SafetyAnswersTests.Clear;

    [Fact]
    [Trait("Security", "S11")]
    public void Only_what_the_answers_come_to_is_noted_unless_they_are_to_be_kept()
    {
        var noted = SafetyBook.Empty.Check(new(1), s_clear with { Hurt = NoYes.Yes }, keep: false, s_day);
        Assert.Equal([new SafetyChecked(new(1), SafetyLevel.Stop, false, false, SafetyReason.Abuse) { Day = s_day }], noted.Events);

        var kept = SafetyBook.Empty.Check(new(1), s_clear, keep: true, s_day);
        Assert.Equal(2, kept.Events.Length);
        Assert.Equal(s_clear, Given([.. kept.Events]).Answers!.Answers);
    }

    [Fact]
    public void The_same_form_sent_twice_is_once()
    {
        var book = Given([.. SafetyBook.Empty.Check(new(1), s_clear, true, s_day).Events]);

        Assert.Empty(book.Check(new(1), s_clear, true, s_day).Events);
        Assert.Empty(book.Check(new(1), s_clear, false, s_day.AddDays(1)).Events);
        book = book.Evolve(Checked(2, SafetyLevel.Stop, s_day));
        Assert.Empty(book.Check(new(1), s_clear, true, s_day).Events);
    }

    [Fact]
    public void The_same_form_gone_back_to_and_answered_otherwise_counts_as_it_is_then()
    {
        var book = Given([.. SafetyBook.Empty.Check(new(1), s_clear, true, s_day).Events]);

        var corrected = book.Check(new(1), s_clear with { Neck = NoYes.Yes }, false, s_day).Events.OfType<SafetyEvent>()
            .Aggregate(book, (known, happened) => known.Evolve(happened));
        Assert.Equal(SafetyLevel.StopPlus, corrected.LevelOn(s_day));
        Assert.Equal(s_day.AddDays(SafetyBook.SoonDays), corrected.Next);

        // The same level may come of other answers.
        var kept = s_clear with { Afraid = HowOften.Sometimes };
        book = Given([.. SafetyBook.Empty.Check(new(1), s_clear with { BadIfSeen = NoYes.Yes }, true, s_day).Events]);
        Assert.Equal(
            kept,
            book.Check(new(1), kept, true, s_day).Events.OfType<SafetyEvent>().Aggregate(book, (known, happened) => known.Evolve(happened)).Answers!.Answers);
    }

    [Fact]
    [Trait("Caution", "1")]
    public void The_questions_come_after_two_weeks_and_then_monthly_and_every_two_weeks_where_care_is_called_for()
    {
        Assert.True(SafetyBook.Empty.IsDue(s_day));
        var once = Given(Checked(1, SafetyLevel.Clear, s_day));
        Assert.False(once.IsDue(s_day.AddDays(13)));
        Assert.True(once.IsDue(s_day.AddDays(14)));
        var twice = Given(Checked(1, SafetyLevel.Clear, s_day), Checked(2, SafetyLevel.Stop, s_day.AddDays(14)));
        Assert.False(twice.IsDue(s_day.AddDays(43)));
        Assert.True(twice.IsDue(s_day.AddDays(44)));
        var careful = Given(Checked(1, SafetyLevel.Clear, s_day), Checked(2, SafetyLevel.Careful, s_day.AddDays(14)));
        Assert.True(careful.IsDue(s_day.AddDays(28)));
    }

    /// <summary>What somebody says later, and what a Clear of the day before comes to by it.</summary>
    public static TheoryData<string, SafetyEvent[], SafetyLevel?> Later => new()
    {
        { "nothing", [], SafetyLevel.Clear },
        { "a week with fear in it", [Week(NoYes.Yes, null)], SafetyLevel.Stop },
        { "a week without", [Week(NoYes.No, NoYes.No)], SafetyLevel.Clear },
        { "fear, and then said otherwise of the same week", [Week(NoYes.Yes, null), Week(NoYes.No, null)], SafetyLevel.Clear },
        { "a week they had to fill in", [Week(null, NoYes.Yes)], SafetyLevel.Careful },
        { "a day that was not safe", [Said(s_day, DayAfter.NotSafe, s_day.AddDays(1))], SafetyLevel.Stop },
        { "one uneasy day", [Said(s_day, DayAfter.Uneasy, s_day.AddDays(1))], SafetyLevel.Clear },
        { "two uneasy days", [Said(s_day, DayAfter.Uneasy, s_day.AddDays(1)), Said(s_day.AddDays(-2), DayAfter.Uneasy, s_day.AddDays(1))],
            SafetyLevel.Careful },
        { "two uneasy days, one thirty days ago",
            [Said(s_day, DayAfter.Uneasy, s_day.AddDays(1)), Said(s_day.AddDays(-29), DayAfter.Uneasy, s_day.AddDays(1))], SafetyLevel.Careful },
        { "two uneasy days, one longer ago", [Said(s_day, DayAfter.Uneasy, s_day.AddDays(1)), Said(s_day.AddDays(-30), DayAfter.Uneasy, s_day.AddDays(1))],
            SafetyLevel.Clear },
        { "two uneasy days, one long ago", [Said(s_day, DayAfter.Uneasy, s_day.AddDays(1)), Said(s_day.AddDays(-40), DayAfter.Uneasy, s_day.AddDays(1))],
            SafetyLevel.Clear },
    };

    [Theory]
    [MemberData(nameof(Later))]
    [Trait("Finding", "B6")]
    public void What_is_said_later_raises_the_level_until_the_questions_are_answered_again(string what, SafetyEvent[] said, SafetyLevel? level)
    {
        var book = Given([Checked(1, SafetyLevel.Clear, s_day), .. said]);

        Assert.True(level == book.LevelOn(s_day.AddDays(1)), $"{what}: {book.LevelOn(s_day.AddDays(1))}");
        Assert.Equal(level > SafetyLevel.Clear, book.IsRaised(s_day.AddDays(1)));
        Assert.Equal(level == SafetyLevel.Stop, book.IsDue(s_day.AddDays(1)));
        Assert.Equal(SafetyLevel.Clear, book.Evolve(Checked(2, SafetyLevel.Clear, s_day.AddDays(1))).LevelOn(s_day.AddDays(1)));
        Assert.Equal(SafetyLevel.StopPlus, Given([Checked(1, SafetyLevel.StopPlus, s_day), .. said]).LevelOn(s_day.AddDays(1)));
        Assert.Equal(level == SafetyLevel.Stop ? SafetyLevel.Stop : null, Given([.. said]).LevelOn(s_day.AddDays(1)));
    }

    [Theory]
    [InlineData(null, SafetyLevel.Clear)]
    [InlineData(3, SafetyLevel.Clear)]
    [InlineData(2, SafetyLevel.Stop)]
    [InlineData(0, SafetyLevel.Stop)]
    [Trait("Finding", "B6")]
    public void A_talk_in_which_they_did_not_feel_safe_raises_it_too(int? safe, SafetyLevel level)
    {
        var state = NotesState.Empty.Evolve(Checked(1, SafetyLevel.Clear, s_day)).Evolve(Talk(safe));

        Assert.Equal(level, state.SituationOn(s_day).Standing);
        Assert.Equal(SafetyLevel.Clear, state.Evolve(Talk(9)).SituationOn(s_day).Standing);
        static AfterTalkNoted Talk(int? safe) => new(s_day, safe) { Id = new(7), Day = s_day };
    }

    [Fact]
    [Trait("Finding", "B6")]
    public void That_nothing_speaks_against_it_runs_out_and_a_higher_level_does_not()
    {
        var clear = Given(Checked(1, SafetyLevel.Clear, s_day));

        Assert.Equal(SafetyLevel.Clear, clear.LevelOn(s_day.AddDays(43)));
        Assert.Null(clear.LevelOn(s_day.AddDays(44)));
        Assert.Equal(SafetyLevel.Careful, Given(Checked(1, SafetyLevel.Careful, s_day)).LevelOn(s_day.AddDays(900)));
        Assert.Equal(Offer.None, Offered.For(new(clear.LevelOn(s_day.AddDays(44)), true, true), JointAct.Link));
    }

    [Theory]
    [InlineData(SafetyLevel.Clear, true, false, SafetyLevel.Stop)]
    [InlineData(SafetyLevel.Careful, false, true, SafetyLevel.Stop)]
    [InlineData(SafetyLevel.Careful, true, true, SafetyLevel.StopPlus)]
    [InlineData(SafetyLevel.StopPlus, true, false, SafetyLevel.StopPlus)]
    [Trait("Finding", "B5")]
    [Trait("Finding", "B7")]
    public void What_earlier_rules_noted_counts_by_those_of_today(SafetyLevel noted, bool isCrisis, bool mayHurt, SafetyLevel counts) =>
        Assert.Equal(counts, Given(new SafetyChecked(new(1), noted, isCrisis, mayHurt) { Day = s_day }).LevelOn(s_day));

    [Fact]
    [Trait("Finding", "S13")]
    public void Not_now_is_heard_for_a_week_and_then_for_a_month()
    {
        var book = Wait(SafetyBook.Empty, s_day);

        Assert.False(book.IsDue(s_day.AddDays(6)));
        Assert.True(book.IsDue(s_day.AddDays(7)));
        book = Wait(book, s_day.AddDays(7));
        Assert.False(book.IsDue(s_day.AddDays(36)));
        Assert.True(book.IsDue(s_day.AddDays(37)));
        Assert.Empty(book.Wait(s_day.AddDays(7)).Events);
        Assert.Null(book.DayToAskAbout([s_day.AddDays(6)], s_day.AddDays(7)));
        Assert.Equal(s_day.AddDays(6), book.DayToAskAbout([s_day.AddDays(6)], s_day.AddDays(8)));
    }

    [Fact]
    [Trait("Finding", "B5")]
    public void In_a_crisis_they_are_asked_every_day_and_not_now_is_heard_for_that_day()
    {
        var book = Given(new SafetyChecked(new(1), SafetyLevel.Stop, true, false) { Day = s_day });

        Assert.False(book.IsDue(s_day));
        Assert.True(book.IsDue(s_day.AddDays(1)));
        book = Wait(Wait(book, s_day.AddDays(1)), s_day.AddDays(2));
        Assert.False(book.IsDue(s_day.AddDays(2)));
        Assert.True(book.IsDue(s_day.AddDays(3)));
    }

    [Fact]
    public void Answers_of_an_earlier_time_stand_beside_none_of_today_and_are_not_lost_sight_of()
    {
        var first = new FirstSafetyAnswersKept(
            new(1),
            new(HowOften.Often, NoYes.Yes, NoYes.No, NoYes.No, NoYes.No, NoYes.No, NoYes.No, NoYes.Yes, NoYes.No, DarkThoughts.No, false))
        { Day = s_day };
        var book = Given(Checked(1, SafetyLevel.Stop, s_day), first);

        Assert.True(book.HasEarlierAnswers);
        Assert.Null(book.Answers);
        Assert.True(book.Evolve(Checked(2, SafetyLevel.Stop, s_day)).HasEarlierAnswers);

        book = Given([.. SafetyBook.Empty.Check(new(1), s_clear, true, s_day).Events]);
        Assert.False(book.HasEarlierAnswers);
        book = book.Evolve(Checked(2, SafetyLevel.Clear, s_day));
        Assert.True(book.HasEarlierAnswers);
        Assert.Null(book.Answers);
    }

    [Fact]
    [Trait("Caution", "6")]
    public void The_day_after_is_asked_from_the_next_day_for_a_week_and_once()
    {
        DateOnly[] acts = [s_day, s_day.AddDays(-3)];

        Assert.Equal(s_day.AddDays(-3), SafetyBook.Empty.DayToAskAbout(acts, s_day));
        Assert.Equal(s_day, SafetyBook.Empty.DayToAskAbout(acts, s_day.AddDays(1)));
        Assert.Equal(s_day, SafetyBook.Empty.DayToAskAbout(acts, s_day.AddDays(7)));
        Assert.Null(SafetyBook.Empty.DayToAskAbout(acts, s_day.AddDays(8)));
        Assert.Null(Given(Said(s_day, DayAfter.Fine, s_day.AddDays(1))).DayToAskAbout([s_day], s_day.AddDays(1)));
        Assert.Equal("safety-day-to-come", SafetyBook.Empty.SayAbout(s_day, DayAfter.Fine, s_day).Refusal);
    }

    [Fact]
    public void The_same_said_again_of_a_day_or_a_week_is_once()
    {
        Assert.Empty(Given(Said(s_day, DayAfter.Fine, s_day.AddDays(1))).SayAbout(s_day, DayAfter.Fine, s_day.AddDays(2)).Events);
        Assert.Single(Given(Said(s_day, DayAfter.Fine, s_day.AddDays(1))).SayAbout(s_day, DayAfter.NotSafe, s_day.AddDays(2)).Events);

        var week = Week(NoYes.No, NoYes.Unsaid);
        Assert.Empty(Given(week).SayOfWeek(week.Week, NoYes.No, NoYes.Unsaid, s_day).Events);
        Assert.Single(Given(week).SayOfWeek(week.Week, NoYes.Yes, NoYes.Unsaid, s_day).Events);
        Assert.Empty(SafetyBook.Empty.SayOfWeek(week.Week, null, null, s_day).Events);
    }

    [Fact]
    [Trait("Finding", "B6")]
    public void What_was_said_later_is_told_as_the_reason_only_where_it_raises_the_level()
    {
        var fear = Week(NoYes.Yes, null);

        Assert.True(Given(Checked(1, SafetyLevel.Clear, s_day), fear).IsRaised(s_day));
        Assert.False(Given(Checked(1, SafetyLevel.Stop, s_day), fear).IsRaised(s_day));
        Assert.False(Given(Checked(1, SafetyLevel.Clear, s_day)).IsRaised(s_day));
    }

    [Fact]
    public void What_earlier_rules_noted_has_the_words_it_had()
    {
        Assert.Equal(SafetyReason.Abuse, new SafetyChecked(new(1), SafetyLevel.Stop, false, false) { Day = s_day }.Reason());
        Assert.Equal(SafetyReason.OwnBehaviour, new SafetyChecked(new(1), SafetyLevel.Careful, false, true) { Day = s_day }.Reason());
        Assert.Equal(SafetyReason.None, new SafetyChecked(new(1), SafetyLevel.Careful, false, false) { Day = s_day }.Reason());
    }

    [Fact]
    [Trait("Finding", "B3")]
    public void In_the_plan_for_dark_days_the_place_is_made_safe_first() =>
        Assert.Equal(PlanPart.OutOfReach, SafetyPlan.Order.First(part => (int)part / 10 == 3));

    [Fact]
    public void A_part_of_the_plan_says_what_was_written_last()
    {
        var own = OwnNotes.Empty;
        foreach (var (part, words) in new[] { (PlanPart.Bag, "at home"), (PlanPart.Signs, "late"), (PlanPart.Bag, "at my sister's"),
            (PlanPart.Bag, "at my sister's") })
        {
            own = Write(part, words).Events.OfType<SafetyPlanWritten>().Aggregate(own, (known, happened) => known.Evolve(happened));
        }

        Assert.Equal([(PlanPart.Signs, "late"), (PlanPart.Bag, "at my sister's")], new SafetyPlan(own).Parts.Select(written => (written.Part, written.Words)));
        Assert.Equal("at my sister's", new SafetyPlan(own).Find(PlanPart.Bag));
        Assert.Empty(Write(PlanPart.Bag, "at my sister's").Events);
        Assert.Throws<ArgumentException>(() => Write((PlanPart)99, "words"));
        Assert.Throws<ArgumentException>(() => Write(PlanPart.Bag, new string('x', 2_001)));
        Assert.Throws<ArgumentException>(() => Write(PlanPart.Bag, " "));

        Decision Write(PlanPart part, string words) => new SafetyPlanWritten(part, words) { Day = s_day }.KeepIn(own, s_day);
    }

    private static SafetyBook Wait(SafetyBook book, DateOnly day) =>
        book.Wait(day).Events.Cast<SafetyEvent>().Aggregate(book, (known, happened) => known.Evolve(happened));

    private static SafetyWeekSaid Week(NoYes? afraid, NoYes? hadTo) => new(s_day.AddDays(-2), afraid, hadTo) { Day = s_day.AddDays(1) };

    private static SafetyChecked Checked(int id, SafetyLevel level, DateOnly day) => new(new((UInt128)id), level, false, false) { Day = day };

    private static SafetyDayAfterSaid Said(DateOnly about, DayAfter answer, DateOnly day) => new(about, answer) { Day = day };

    private static SafetyBook Given(params SpaceEvent[] events) =>
        events.Cast<SafetyEvent>().Aggregate(SafetyBook.Empty, (book, happened) => book.Evolve(happened));
}
