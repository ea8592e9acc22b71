using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Care;

public sealed class FeelingsAndTimelineTests
{
    private static readonly DateOnly s_today = new(2027, 3, 10);
    private static readonly FeelingStrengths s_none = new();

    /// <summary>Each of the nine by itself, with the row of the article's list that names it.</summary>
    public static TheoryData<Feeling, FeelingStrengths> Nine => new()
    {
        { Feeling.Anger, s_none with { Anger = 4 } },
        { Feeling.Confusion, s_none with { Confusion = 4 } },
        { Feeling.Insecurity, s_none with { Insecurity = 4 } },
        { Feeling.Anxiety, s_none with { Anxiety = 4 } },
        { Feeling.Low, s_none with { Low = 4 } },
        { Feeling.Isolation, s_none with { Isolation = 4 } },
        { Feeling.Emotional, s_none with { Emotional = 4 } },
        { Feeling.Physical, s_none with { Physical = 4 } },
        { Feeling.Doubt, s_none with { Doubt = 4 } },
    };

    [Theory]
    [MemberData(nameof(Nine))]
    [Trait("Article", "17.1")]
    public void Each_feeling_stands_by_itself(Feeling feeling, FeelingStrengths strengths)
    {
        Assert.Equal(strengths, FeelingStrengths.From(one => one == feeling ? 4 : null));
        Assert.Equal(4, strengths.Of(feeling));
        Every.Of(Enum.GetValues<Feeling>().Where(other => other != feeling), other => Assert.Null(strengths.Of(other)));
    }

    [Theory]
    [InlineData(6, null, false)]
    [InlineData(7, null, true)]
    [InlineData(null, 7, true)]
    [InlineData(null, 6, false)]
    [InlineData(0, 10, true)]
    [Trait("Article", "20.1")]
    [Trait("Caution", "13")]
    public void A_strong_low_mood_or_being_alone_with_it_calls_for_places_to_turn_to(int? low, int? isolation, bool calls)
    {
        var book = Given(FeelingBook.Empty.Tell(new(1), s_none with { Low = low, Isolation = isolation, Anger = 10 }, null, s_today));

        Assert.Equal(calls, book.CallsForHelp(book.Find(new(1))!));
    }

    /// <summary>How strong a feeling was, and how many days before the last; whether the last calls for places to turn to.</summary>
    public static TheoryData<(int Strength, int Ago)[], bool> Stays => new()
    {
        { [(9, 0)], false },
        { [(9, 3), (9, 0)], false },
        { [(7, 13), (7, 5), (7, 0)], true },
        { [(7, 0), (8, 0), (9, 0)], true },
        { [(7, 14), (7, 5), (7, 0)], false },
        { [(6, 13), (7, 5), (7, 0)], false },
        { [(9, 3), (9, 2), (9, 1), (4, 0)], false },
    };

    [Theory]
    [MemberData(nameof(Stays))]
    [Trait("Finding", "S36")]
    [Trait("Caution", "13")]
    public void Any_feeling_that_stays_strong_for_two_weeks_calls_for_them_too_anger_as_well((int Strength, int Ago)[] told, bool calls)
    {
        foreach (var feeling in Enum.GetValues<Feeling>().Except([Feeling.Low, Feeling.Isolation]))
        {
            var book = told.Select((one, i) => (one, Id: new Id<FeltEntry>((UInt128)(i + 1)))).Aggregate(FeelingBook.Empty, (known, next) =>
                known.Evolve(new FeelingsTold(FeelingStrengths.From(other => other == feeling ? next.one.Strength : null), s_today.AddDays(-next.one.Ago)) { Id = next.Id }));

            Assert.Equal(calls, book.CallsForHelp(book.Find(new((UInt128)told.Length))!));
        }
    }

    [Fact]
    public void An_entry_sent_twice_is_one_and_changed_it_keeps_its_day()
    {
        var book = Given(FeelingBook.Empty.Tell(new(1), s_none with { Anger = 4 }, null, s_today));
        Assert.Empty(book.Tell(new(1), s_none with { Anger = 4 }, null, s_today).Events);

        var changed = Assert.IsType<FeelingsTold>(Assert.Single(book.Tell(new(1), s_none with { Anger = 0 }, "less", s_today.AddDays(3)).Events));

        Assert.Equal(s_today, changed.Day);
        Assert.Equal(new FeltEntry(new(1), s_none with { Anger = 0 }, "less", s_today), Assert.Single(book.Evolve(changed).Newest));
    }

    [Fact]
    public void Nothing_felt_is_told_and_what_is_no_strength_is_the_pages_mistake()
    {
        Assert.Equal("nothing-felt", FeelingBook.Empty.Tell(new(1), s_none, null, s_today).Refusal);
        Assert.Single(FeelingBook.Empty.Tell(new(1), s_none, "numb", s_today).Events);
        Assert.Throws<ArgumentException>(() => FeelingBook.Empty.Tell(new(1), s_none with { Doubt = 11 }, null, s_today));
        Assert.Throws<ArgumentException>(() => FeelingBook.Empty.Tell(new(1), s_none, " ", s_today));
    }

    [Fact]
    public void A_week_of_a_feeling_is_the_middle_of_what_was_told_in_it()
    {
        var monday = new DateOnly(2027, 3, 8);
        var book = new[] { (-1, 9), (0, 2), (3, 10), (6, 4), (7, 5), (8, 8), (21, 1) }.Aggregate(FeelingBook.Empty, (known, told) =>
            known.Evolve(new FeelingsTold(s_none with { Anger = told.Item2 }, monday.AddDays(told.Item1)) { Id = new((UInt128)(told.Item1 + 5)) }));

        Assert.Equal([4, 6.5, null, 1], book.ByWeek(Feeling.Anger, monday, 4));
        Every.Of(book.ByWeek(Feeling.Doubt, monday, 4), Assert.Null);
    }

    [Theory]
    [InlineData(LookBack.SixWeeks, "2027-01-11")]
    [InlineData(LookBack.ThreeMonths, "2027-02-28")]
    [InlineData(LookBack.SixMonths, "2027-05-30")]
    [InlineData(LookBack.TwelveMonths, "2027-11-30")]
    [Trait("Article", "35.1")]
    public void The_times_to_look_back_are_counted_from_the_day_a_person_names(LookBack point, string day)
    {
        Assert.Null(Timeline.Empty.DayOf(point));
        Assert.Equal(DateOnly.Parse(day, null), Timeline.Empty.Evolve(new TimelineSinceNamed(new(2026, 11, 30))).DayOf(point));
    }

    [Fact]
    public void A_look_back_waits_for_its_day_and_is_written_in_own_words()
    {
        var timeline = Timeline.Empty.Evolve(new TimelineSinceNamed(s_today.AddDays(-42)));

        Assert.Equal("look-back-to-come", Timeline.Empty.Look(LookBack.SixWeeks, "this", null, null, s_today).Refusal);
        Assert.Equal("look-back-to-come", timeline.Look(LookBack.SixWeeks, "this", null, null, s_today.AddDays(-1)).Refusal);
        var looked = Assert.IsType<LookedBack>(Assert.Single(timeline.Look(LookBack.SixWeeks, "this", null, "that", s_today).Events));
        timeline = timeline.Evolve(looked);
        Assert.Equal(looked, timeline.Find(LookBack.SixWeeks));
        Assert.Empty(timeline.Look(LookBack.SixWeeks, "this", null, "that", s_today).Events);
        Assert.Throws<ArgumentException>(() => timeline.Look(LookBack.SixWeeks, null, null, null, s_today));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void A_hard_date_comes_up_a_week_before_and_is_gone_after_its_day(int days, bool comesUp)
    {
        var timeline = Timeline.Empty.Evolve(new HardDateSet(new(1), s_today.AddDays(days), "The day", null));

        Assert.Equal(comesUp, timeline.ComingUp(s_today).Any());
    }

    [Fact]
    public void A_date_lies_ahead_when_it_is_named_and_can_be_changed_once_it_is_past()
    {
        Assert.Equal("hard-date-over", Timeline.Empty.SetDate(new(1), s_today.AddDays(-1), "The day", null, s_today).Refusal);
        var timeline = Timeline.Empty.Evolve((TimelineEvent)Assert.Single(Timeline.Empty.SetDate(new(1), s_today, "The day", "at home", s_today).Events));

        Assert.Empty(timeline.SetDate(new(1), s_today, "The day", "at home", s_today.AddDays(5)).Events);
        Assert.Single(timeline.SetDate(new(1), s_today, "The day", "it went well", s_today.AddDays(5)).Events);
        Assert.Equal("hard-date-over", timeline.SetDate(new(1), s_today.AddDays(1), "The day", null, s_today.AddDays(5)).Refusal);
    }

    [Fact]
    public void A_note_belongs_to_a_day_that_has_come()
    {
        Assert.Equal("note-to-come", Timeline.Empty.Note(new(1), s_today.AddDays(1), "Slept", false, s_today).Refusal);
        Assert.Equal("note-to-come", Timeline.Empty.NameSince(s_today.AddDays(1), s_today).Refusal);
        var timeline = Timeline.Empty.Evolve((TimelineEvent)Assert.Single(Timeline.Empty.Note(new(1), s_today, "Slept", false, s_today).Events));
        Assert.Empty(timeline.Note(new(1), s_today, "Slept", false, s_today).Events);
        Assert.Single(timeline.Note(new(1), s_today, "Slept", true, s_today).Events);
        Assert.Throws<ArgumentException>(() => timeline.Note(new(1), s_today, "", false, s_today));
        Assert.Throws<ArgumentException>(() => timeline.Note(new(1), s_today, new('a', Timeline.MaxWordsLength + 1), false, s_today));
        Assert.Single(timeline.Note(new(1), s_today, new('a', Timeline.MaxWordsLength), false, s_today).Events);
    }

    private static FeelingBook Given(Decision decision) => decision.Events.Cast<FeelingEvent>().Aggregate(FeelingBook.Empty, (book, happened) => book.Evolve(happened));
}
