using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Care;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Needs;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Supporting;
using Steadfast.Domain.Understanding;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Notes;

/// <summary>What a record says of its note is what may be kept.</summary>
public sealed class NoteShapeTests
{
    private static int s_last;
    private static readonly DateOnly s_day = new(2026, 12, 1);

    [Fact]
    public void Fields_are_what_the_record_declares()
    {
        var talk = NoteShape.Of(typeof(AfterTalkNoted));
        Assert.Equal(
            [
                ("On", FieldKind.Day, true, "feelings.talk.on"), ("Safe", FieldKind.Scale, false, "feelings.talk.safe"),
                ("Words", FieldKind.Words, false, "feelings.talk.words")],
            talk.Fields.Select(field => (field.Name, field.Kind, field.IsRequired, field.Key!)));
        Assert.Equal(("day-to-come", true), (talk["On"].ToCome, talk["On"].BeginsToday));
        Assert.Equal(10, talk["Safe"].Most);
        Assert.Equal((WordsSize.Line, OwnNoteKept.MaxWordsLength), (talk["Words"].Size, talk["Words"].Most));
        Assert.Equal(
            (WordsSize.Line, SupportWayKept.MaxLineLength),
            (NoteShape.Of(typeof(SupportWayKept))["Words"].Size, NoteShape.Of(typeof(SupportWayKept))["Words"].Most));
        // What has a value of its own when it is left out is not asked for.
        Assert.False(NoteShape.Of(typeof(GoalKept))["Standing"].IsRequired);
        Assert.Equal("care.goal.stands", NoteShape.Of(typeof(GoalKept))["Standing"].Key);
        Assert.Equal(FieldKind.Given, NoteShape.Of(typeof(ImpactPartWritten))["Part"].Kind);
        Assert.Equal(FieldKind.Other, NoteShape.Of(typeof(QuestionKept))["Since"].Kind);
        Assert.Throws<ArgumentException>(() => talk["Else"]);
    }

    [Fact]
    public void A_note_is_made_of_its_values_and_what_is_left_out_has_its_own()
    {
        var (id, goal) = (new Id<OwnNote>(7), NoteShape.Of(typeof(GoalKept)));
        Assert.Equal(new GoalKept("Walk") { Id = id, Day = s_day }, goal.Make(["Walk", null, null], id, s_day));
        Assert.Equal(new GoalKept("Walk", GoalStanding.Done, s_day) { Id = id, Day = s_day }, goal.Make(["Walk", GoalStanding.Done, s_day], id, s_day));
    }

    [Fact]
    public void Fields_inside_a_field_boxes_and_a_yes_or_no_are_fields_like_any_other()
    {
        var need = NoteShape.Of(typeof(NeedWritten));
        Assert.Equal(["What", "Request.Who", "Request.What", "Request.When", "Request.HowIKnow", "Firmness"], need.Fields.Select(field => field.Name));
        Assert.Equal(("needs.part.when", false, NeedWritten.MaxLength), (need["Request.When"].Key, need["Request.When"].IsRequired, need["Request.When"].Most));
        var made = (NeedWritten)need.Make(["Rest", "You", null, "at six", null, Firmness.Firm], new(7), s_day);
        Assert.Equal(new NeedWritten("Rest", new("You", When: "at six"), Firmness.Firm) { Id = new(7), Day = s_day }, made);
        Assert.Equal("at six", need["Request.When"].Of(made));

        var kinds = NoteShape.Of(typeof(BreachDescribed))["Kinds"];
        Assert.Equal((FieldKind.Ticks, 17), (kinds.Kind, kinds.Options.Count));
        Assert.DoesNotContain(kinds.Options, kind => kind is nameof(BreachKinds.Own) or nameof(BreachKinds.None));
        Assert.Equal(
            (FieldKind.Choice, "true"),
            (NoteShape.Of(typeof(BreachOccurrenceNoted))["AfterPromise"].Kind, NoteShape.Of(typeof(BreachOccurrenceNoted))["AfterPromise"].Options[0]));
        Assert.Equal(FieldKind.Tick, NoteShape.Of(typeof(BreachOccurrenceNoted))["IsAbout"].Kind);
        var anger = NoteShape.Of(typeof(FeelingsTold))["Strengths.Anger"];
        Assert.Equal((FieldKind.Scale, "feelings.how", "feelings.feeling.anger", FeelingBook.Strongest), (anger.Kind, anger.Asks, anger.Key, anger.Most));
    }

    [Fact]
    public void A_note_that_is_stored_without_an_id_or_a_day_is_made_without()
    {
        Assert.Equal(
            new SafetyPlanWritten(PlanPart.Bag, "Here") { Day = s_day }, NoteShape.Of(typeof(SafetyPlanWritten)).Make([PlanPart.Bag, "Here"], new(7), s_day));
        Assert.Equal(
            new HardDateSet("The day", s_day) { Id = new(7) }, NoteShape.Of(typeof(HardDateSet)).Make(["The day", s_day, null], new(7), s_day.AddDays(1)));
        Assert.Equal(new TimelineSinceNamed(s_day), NoteShape.Of(typeof(TimelineSinceNamed)).Make([s_day], new(7), s_day.AddDays(1)));
    }

    [Fact]
    public void A_day_that_has_come_begins_as_today_unless_it_can_be_left_out()
    {
        Assert.True(NoteShape.Of(typeof(TimelineNoted))["On"].BeginsToday);
        Every.Of(
            [
                NoteShape.Of(typeof(TimelineSinceNamed))["Since"], NoteShape.Of(typeof(DecidingDeedNoted))["On"],
                NoteShape.Of(typeof(BreachOccurrenceNoted))["From"]],
            field => Assert.Equal((true, false), (field.ToCome is not null, field.BeginsToday)));
        Assert.Equal("day-to-come", new AfterTalkNoted(s_day.AddDays(1), 3) { Id = new(1), Day = s_day }.KeepIn(OwnNotes.Empty, s_day).Refusal);
        Assert.Single(new AfterTalkNoted(s_day, 3) { Id = new(1), Day = s_day }.KeepIn(OwnNotes.Empty, s_day).Events);
    }

    public static TheoryData<OwnNoteKept> Unfit => new(
        Note<SlipNoted>(" "), Note<SlipNoted>(new string('x', OwnNoteKept.MaxWordsLength + 1)),
        Note<SupportWayKept>(SupportList.Loved, new string('x', SupportWayKept.MaxLineLength + 1)),
        Note<ReadinessSaid>(11), Note<ReadinessSaid>(-1), Note<ReadinessSaid>(), Note<GuiltTold>((AboutWhat)9), Note<SlipPlanned>(), Note<SlipNoted>());

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_does_not_fit_its_field_or_says_nothing_is_not_kept(OwnNoteKept note) => Assert.Throws<ArgumentException>(() => OwnNotes.Empty.Keep(note));

    public static TheoryData<OwnNoteKept> Fit => new(
        Note<SlipNoted>(new string('x', OwnNoteKept.MaxWordsLength)), Note<SupportWayKept>(SupportList.Loved, new string('x', SupportWayKept.MaxLineLength)),
        Note<ReadinessSaid>(0), Note<ReadinessSaid>(10), Note<GuiltTold>(AboutWhat.Both), Note<SlipPlanned>(null, null, "My brother"));

    [Theory]
    [MemberData(nameof(Fit))]
    public void What_fits_is_kept(OwnNoteKept note) => Assert.Equal([note], OwnNotes.Empty.Keep(note).Events);

    [Fact]
    public void One_of_a_person_a_day_or_a_part_takes_the_place_of_the_last()
    {
        Assert.True(Note<SlipPlanned>("a").Replaces(Note<SlipPlanned>("b")));
        Assert.False(Note<SlipNoted>("a").Replaces(Note<SlipNoted>("a")));
        Assert.True(Note<DayReviewed>("a").Replaces(Note<DayReviewed>("b")));
        Assert.False(Note<DayReviewed>("a").Replaces(Note<DayReviewed>("b") with { Day = s_day.AddDays(1) }));
        Assert.True(Note<ImpactPartWritten>(ImpactPart.Body, "a").Replaces(Note<ImpactPartWritten>(ImpactPart.Body, "b")));
        Assert.False(Note<ImpactPartWritten>(ImpactPart.Body, "a").Replaces(Note<ImpactPartWritten>(ImpactPart.Trust, "a")));
        Assert.False(Note<SlipPlanned>("a").Replaces(Note<ExpressionPlanned>("a")));
    }

    [Fact]
    public void Every_note_with_a_form_has_a_field_that_its_form_asks_and_a_name_of_its_own()
    {
        Every.Of(NoteShapes.All, shape => Assert.Contains(shape.Fields, field => field.Kind != FieldKind.Given), least: 25);
        Assert.Equal(NoteShapes.All.Count, NoteShapes.All.Select(shape => shape.Key).Distinct().Count());
    }

    private static OwnNoteKept Note<T>(params object?[] values) where T : OwnNoteKept
    {
        var shape = NoteShape.Of(typeof(T));
        return shape.Make([.. values, .. new object?[shape.Fields.Length - values.Length]], new((UInt128)Interlocked.Increment(ref s_last)), s_day);
    }
}
