using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
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
        var told = Felt(1, s_none with { Low = low, Isolation = isolation, Anger = 10 });

        Assert.Equal(calls, new FeelingBook(OwnNotes.Empty.Evolve(told)).CallsForHelp(told));
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
            var own = told.Select(
                (one, i) => Felt(i + 1, FeelingStrengths.From(other => other == feeling ? one.Strength : null)) with { Day = s_today.AddDays(-one.Ago) })
                .Aggregate(OwnNotes.Empty, (known, next) => known.Evolve(next));

            Assert.Equal(calls, new FeelingBook(own).CallsForHelp(own.Find<FeelingsTold>(new((UInt128)told.Length))!));
        }
    }

    [Fact]
    public void An_entry_sent_twice_is_one_and_changed_it_keeps_its_day()
    {
        var own = Given(Felt(1, s_none with { Anger = 4 }));
        Assert.Empty(Felt(1, s_none with { Anger = 4 }).KeepIn(own, s_today).Events);

        var changed = Assert.Single((Felt(1, s_none with { Anger = 0 }, "less") with { Day = s_today.AddDays(3) }).KeepIn(own, s_today.AddDays(3)).Events);

        Assert.Equal(Felt(1, s_none with { Anger = 0 }, "less"), changed);
        Assert.Equal([changed], new FeelingBook(own.Evolve((OwnNoteKept)changed)).Newest);
    }

    [Fact]
    public void Nothing_felt_is_told_and_what_is_no_strength_is_the_pages_mistake()
    {
        Assert.Equal("nothing-felt", Keep(Felt(1, s_none)).Refusal);
        Assert.Single(Keep(Felt(1, s_none, "numb")).Events);
        Assert.Single(Keep(Felt(1, s_none with { Doubt = 0 })).Events);
        Every.Of(
            [Felt(1, s_none with { Doubt = 11 }), Felt(1, s_none with { Low = -1 }), Felt(1, s_none, " ")],
            felt => Assert.Throws<ArgumentException>(() => Keep(felt)));
    }

    [Fact]
    public void A_week_of_a_feeling_is_the_middle_of_what_was_told_in_it()
    {
        var monday = new DateOnly(2027, 3, 8);
        var book = new FeelingBook(new[] { (-1, 9), (0, 2), (3, 10), (6, 4), (7, 5), (8, 8), (21, 1) }.Aggregate(
            OwnNotes.Empty, (known, told) => known.Evolve(Felt(told.Item1 + 5, s_none with { Anger = told.Item2 }) with { Day = monday.AddDays(told.Item1) })));

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
        Assert.Null(new Timeline(OwnNotes.Empty).DayOf(point));
        Assert.Equal(DateOnly.Parse(day, null), new Timeline(Given(new TimelineSinceNamed(new(2026, 11, 30)))).DayOf(point));
    }

    [Fact]
    public void A_look_back_waits_for_its_day_and_is_written_in_own_words()
    {
        var own = Given(new TimelineSinceNamed(s_today.AddDays(-42)));
        var looked = new LookedBack(LookBack.SixWeeks, "this", null, "that");

        Assert.Equal("look-back-to-come", Keep(looked).Refusal);
        Assert.Equal("look-back-to-come", looked.KeepIn(own, s_today.AddDays(-1)).Refusal);
        Assert.Equal("look-back-to-come", (looked with { Point = LookBack.ThreeMonths }).KeepIn(own, s_today).Refusal);
        Assert.Equal([looked], looked.KeepIn(own, s_today).Events);
        own = own.Evolve(looked);
        Assert.Equal(looked, new Timeline(own).Find(LookBack.SixWeeks));
        Assert.Null(new Timeline(own).Find(LookBack.ThreeMonths));
        Assert.Empty(looked.KeepIn(own, s_today).Events);
        Assert.Equal("again", new Timeline(own.Evolve(looked with { ToKeep = "again" })).Find(LookBack.SixWeeks)!.ToKeep);
        Assert.Equal("nothing-said", new LookedBack(LookBack.SixWeeks).KeepIn(own, s_today).Refusal);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void A_hard_date_comes_up_a_week_before_and_is_gone_after_its_day(int days, bool comesUp)
    {
        var timeline = new Timeline(Given(Date(days)));

        Assert.Equal(comesUp, timeline.ComingUp(s_today).Any());
    }

    [Fact]
    public void A_date_lies_ahead_when_it_is_named_and_can_be_changed_once_it_is_past()
    {
        Assert.Equal("hard-date-over", Keep(Date(-1)).Refusal);
        Assert.Single(Keep(Date(0)).Events);
        var own = Given(Date(0, "at home"));

        Assert.Empty(Date(0, "at home").KeepIn(own, s_today.AddDays(5)).Events);
        Assert.Single(Date(0, "it went well").KeepIn(own, s_today.AddDays(5)).Events);
        Assert.Equal("hard-date-over", Date(1).KeepIn(own, s_today.AddDays(5)).Refusal);
    }

    [Fact]
    public void A_note_belongs_to_a_day_that_has_come()
    {
        var slept = new TimelineNoted("Slept", s_today, false) { Id = new(1) };
        Assert.Equal("note-to-come", Keep(slept with { On = s_today.AddDays(1) }).Refusal);
        Assert.Equal("note-to-come", Keep(new TimelineSinceNamed(s_today.AddDays(1))).Refusal);
        Assert.Single(Keep(new TimelineSinceNamed(s_today)).Events);
        Assert.Equal([slept], Keep(slept).Events);
        var own = Given(slept);
        Assert.Empty(slept.KeepIn(own, s_today).Events);
        // The day a note belongs to is one of its parts, and changes with them.
        Assert.Equal([slept with { On = s_today.AddDays(-1) }], (slept with { On = s_today.AddDays(-1) }).KeepIn(own, s_today).Events);
        Assert.Single((slept with { IsSetback = true }).KeepIn(own, s_today).Events);
        Assert.Throws<ArgumentException>(() => Keep(slept with { Words = "" }));
        Assert.Throws<ArgumentException>(() => Keep(slept with { Words = new('a', Timeline.MaxWordsLength + 1) }));
        Assert.Single(Keep(slept with { Words = new('a', Timeline.MaxWordsLength) }).Events);
    }

    private static FeelingsTold Felt(int id, FeelingStrengths strengths, string? note = null) => new(strengths, note) { Id = new((UInt128)id), Day = s_today };

    private static HardDateSet Date(int days, string? plan = null) => new("The day", s_today.AddDays(days), plan) { Id = new(1) };

    private static Decision Keep(OwnNoteKept note) => note.KeepIn(OwnNotes.Empty, s_today);

    private static OwnNotes Given(OwnNoteKept note) => OwnNotes.Empty.Evolve(note);
}
