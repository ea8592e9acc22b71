using CsCheck;
using Steadfast.Domain;
using Steadfast.Domain.Safety;

namespace Steadfast.Tests.Domain.Safety;

public sealed class SafetyBookTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);

    private static readonly SafetyAnswers s_clear =
        new(HowOften.Never, NoYes.No, NoYes.No, NoYes.No, NoYes.No, NoYes.No, NoYes.No, NoYes.Yes, NoYes.No, DarkThoughts.No, false);

    /// <summary>clinical.md 4.2, each rule by itself.</summary>
    public static TheoryData<string, SafetyAnswers, SafetyLevel> Rules => new()
    {
        { "all no", s_clear, SafetyLevel.Clear },
        { "afraid sometimes", s_clear with { Afraid = HowOften.Sometimes }, SafetyLevel.Careful },
        { "afraid, unsaid", s_clear with { Afraid = HowOften.Unsaid }, SafetyLevel.Careful },
        { "hurt, unsaid", s_clear with { Hurt = NoYes.Unsaid }, SafetyLevel.Careful },
        { "pushed, unsaid", s_clear with { Pushed = NoYes.Unsaid }, SafetyLevel.Careful },
        { "controlled, unsaid", s_clear with { Controlled = NoYes.Unsaid }, SafetyLevel.Careful },
        { "threatened, unsaid", s_clear with { Threatened = NoYes.Unsaid }, SafetyLevel.Careful },
        { "neck, unsaid", s_clear with { Neck = NoYes.Unsaid }, SafetyLevel.Careful },
        { "bad if seen, unsaid", s_clear with { BadIfSeen = NoYes.Unsaid }, SafetyLevel.Careful },
        { "own choice, unsaid", s_clear with { OwnChoice = NoYes.Unsaid }, SafetyLevel.Careful },
        { "may hurt the other", s_clear with { MayHurt = NoYes.Yes }, SafetyLevel.Careful },
        { "may hurt, unsaid", s_clear with { MayHurt = NoYes.Unsaid }, SafetyLevel.Clear },
        { "dark thoughts change no level", s_clear with { Dark = DarkThoughts.Now }, SafetyLevel.Clear },
        { "afraid often", s_clear with { Afraid = HowOften.Often }, SafetyLevel.Stop },
        { "hurt", s_clear with { Hurt = NoYes.Yes }, SafetyLevel.Stop },
        { "pushed", s_clear with { Pushed = NoYes.Yes }, SafetyLevel.Stop },
        { "controlled", s_clear with { Controlled = NoYes.Yes }, SafetyLevel.Stop },
        { "threatened", s_clear with { Threatened = NoYes.Yes }, SafetyLevel.Stop },
        { "bad if seen", s_clear with { BadIfSeen = NoYes.Yes }, SafetyLevel.Stop },
        { "not the own choice", s_clear with { OwnChoice = NoYes.No }, SafetyLevel.Stop },
        { "neck", s_clear with { Neck = NoYes.Yes }, SafetyLevel.StopPlus },
        { "hurt and threatened", s_clear with { Hurt = NoYes.Yes, Threatened = NoYes.Yes }, SafetyLevel.StopPlus },
        { "worse", s_clear with { IsWorse = true }, SafetyLevel.StopPlus },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    [Trait("Article", "4.2")]
    [Trait("Caution", "1")]
    public void Each_rule_gives_its_level(string rule, SafetyAnswers answers, SafetyLevel level)
    {
        Assert.NotEmpty(rule);
        Assert.Equal(level, answers.Level);
    }

    [Theory]
    [InlineData(DarkThoughts.No, false)]
    [InlineData(DarkThoughts.SomeDays, false)]
    [InlineData(DarkThoughts.Often, true)]
    [InlineData(DarkThoughts.Now, true)]
    [InlineData(DarkThoughts.Unsaid, false)]
    [Trait("Caution", "13")]
    public void Dark_thoughts_often_or_now_put_help_first(DarkThoughts dark, bool isCrisis) => Assert.Equal(isCrisis, (s_clear with { Dark = dark }).IsCrisis);

    [Fact]
    [Trait("Caution", "13")]
    public void Saying_one_worry_more_never_makes_the_level_lower() => s_answers.Sample(answers =>
    {
        foreach (var more in new[] { answers with { Hurt = NoYes.Yes }, answers with { Neck = NoYes.Yes }, answers with { OwnChoice = NoYes.No }, answers with { IsWorse = true }, answers with { Afraid = HowOften.Often } })
        {
            Assert.True(more.Level >= answers.Level);
        }
    });

    [Fact]
    [Trait("Security", "S11")]
    public void Only_what_the_answers_come_to_is_noted_unless_they_are_to_be_kept()
    {
        var noted = SafetyBook.Empty.Check(new(1), s_clear with { Hurt = NoYes.Yes }, keep: false, s_day);
        Assert.Equal([new SafetyChecked(new(1), SafetyLevel.Stop, false, false) { Day = s_day }], noted.Events);

        var kept = SafetyBook.Empty.Check(new(1), s_clear, keep: true, s_day);
        Assert.Equal(2, kept.Events.Length);
        Assert.Equal(s_clear, Given([.. kept.Events]).Answers!.Answers);
    }

    [Fact]
    public void The_same_form_sent_twice_is_once()
    {
        var book = Given([.. SafetyBook.Empty.Check(new(1), s_clear, false, s_day).Events]);

        Assert.Empty(book.Check(new(1), s_clear with { Neck = NoYes.Yes }, false, s_day).Events);
        Assert.Equal(SafetyLevel.Clear, book.Standing!.Level);
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

    [Fact]
    [Trait("Caution", "6")]
    public void A_day_after_that_was_not_safe_brings_the_questions_at_once()
    {
        var book = Given(Checked(1, SafetyLevel.Clear, s_day), Said(s_day.AddDays(1), DayAfter.NotSafe, s_day.AddDays(2)));

        Assert.True(book.IsDue(s_day.AddDays(2)));
        Assert.False(book.Evolve(Checked(2, SafetyLevel.Stop, s_day.AddDays(2))).IsDue(s_day.AddDays(3)));
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
    public void A_part_of_the_plan_says_what_was_written_last()
    {
        var plan = SafetyPlan.Empty;
        foreach (var words in (string[])["at home", "at my sister's", "at my sister's"])
        {
            plan = plan.Write(PlanPart.Bag, words, s_day).Events.OfType<SafetyPlanWritten>().Aggregate(plan, (known, happened) => known.Evolve(happened));
        }

        Assert.Equal("at my sister's", plan.Find(PlanPart.Bag));
        Assert.Empty(plan.Write(PlanPart.Bag, "at my sister's", s_day).Events);
        Assert.Throws<ArgumentException>(() => plan.Write((PlanPart)99, "words", s_day));
        Assert.Throws<ArgumentException>(() => plan.Write(PlanPart.Bag, new string('x', 2_001), s_day));
        Assert.Throws<ArgumentException>(() => plan.Write(PlanPart.Bag, " ", s_day));
    }

    private static readonly Gen<SafetyAnswers> s_answers = Gen.Select(
        Gen.Enum<HowOften>(), Gen.Enum<NoYes>().Array[8], Gen.Enum<DarkThoughts>(), Gen.Bool,
        (afraid, said, dark, worse) => new SafetyAnswers(afraid, said[0], said[1], said[2], said[3], said[4], said[5], said[6], said[7], dark, worse));

    private static SafetyChecked Checked(int id, SafetyLevel level, DateOnly day) => new(new((UInt128)id), level, false, false) { Day = day };

    private static SafetyDayAfterSaid Said(DateOnly about, DayAfter answer, DateOnly day) => new(about, answer) { Day = day };

    private static SafetyBook Given(params SpaceEvent[] events) => events.Cast<SafetyEvent>().Aggregate(SafetyBook.Empty, (book, happened) => book.Evolve(happened));
}
