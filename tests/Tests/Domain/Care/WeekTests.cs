using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using static Steadfast.Tests.Domain.Notes.OwnNotesTests;

namespace Steadfast.Tests.Domain.Care;

[Trait("Article", "55.4")]
public sealed class WeekTests
{
    private static readonly DateOnly s_today = new(2027, 3, 10);

    public static TheoryData<OwnNoteKept, WeekDid[]> Notes => new()
    {
        { Told(new(CareStep.Enough, CareStep.Enough, CareStep.Enough, CareStep.Enough) { Id = Of(1), Day = s_today }),
            [WeekDid.Looked, WeekDid.Slept, WeekDid.Ate, WeekDid.Moved, WeekDid.Met] },
        { Told(new(CareStep.Some, CareStep.Some, CareStep.Some, CareStep.Some) { Id = Of(1), Day = s_today }),
            [WeekDid.Looked, WeekDid.Ate, WeekDid.Moved, WeekDid.Met] },
        // What was missed is no sentence.
        { Told(new(CareStep.Hardly, CareStep.Hardly, CareStep.Hardly, CareStep.Hardly) { Id = Of(1), Day = s_today }), [WeekDid.Looked] },
        { Told(new(CareStep.Unsaid, CareStep.Unsaid, CareStep.Unsaid, CareStep.Unsaid) { Id = Of(1), Day = s_today }), [WeekDid.Looked] },
        { Told(new(CareStep.Enough) { Id = Of(1), Day = s_today.AddDays(-6) }), [WeekDid.Looked, WeekDid.Slept] },
        { Told(new(CareStep.Enough) { Id = Of(1), Day = s_today.AddDays(-7) }), [] },
        // One who went to the east and came back has told of a day that is still to come here.
        { Told(new(CareStep.Enough) { Id = Of(1), Day = s_today.AddDays(1) }), [] },
        { new GoalKept("Walk", GoalStanding.Done, s_today.AddDays(-6)) { Id = Of(1), Day = s_today.AddDays(-30) }, [WeekDid.Goal] },
        { new GoalKept("Walk", GoalStanding.Done, s_today.AddDays(1)) { Id = Of(1), Day = s_today }, [] },
        { new SupporterKept("Cleo") { Id = Of(1), Day = s_today }, [WeekDid.Support] },
        { new UrgeNoted("Ask", "Walked") { Id = Of(1), Day = s_today }, [WeekDid.Instead] },
        { new UrgeNoted("Ask") { Id = Of(1), Day = s_today }, [] },
        { new CheckUpNoted("The telephone", Instead: "Ask once") { Id = Of(1), Day = s_today }, [WeekDid.Instead] },
        { new DayReviewed(Did: "Rang") { Id = Of(1), Day = s_today }, [WeekDid.AsSaid] },
        { new DayReviewed(Slipped: "Rang late") { Id = Of(1), Day = s_today }, [] },
        { new SlipNoted("Told half", "Told the rest") { Id = Of(1), Day = s_today }, [WeekDid.Repair] },
        { new SlipNoted("Told half") { Id = Of(1), Day = s_today }, [] },
        { new GoalKept("Walk", GoalStanding.Open) { Id = Of(1), Day = s_today }, [] },
        { new GoalKept("Walk", GoalStanding.PutAway) { Id = Of(1), Day = s_today }, [] },
    };

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_week_says_what_was_done_and_nothing_of_what_was_not(OwnNoteKept note, WeekDid[] lines) =>
        Assert.Equal(lines, Week.Of(Given(note), hasWritten: false, s_today).Select(line => line.Did));

    [Fact]
    public void A_goal_belongs_to_the_week_in_which_it_was_done()
    {
        var notes = Given(
            new GoalKept("Old", GoalStanding.Done, s_today.AddDays(-7)) { Id = Of(1), Day = s_today.AddDays(-9) },
            new GoalKept("Walk", GoalStanding.Done, s_today.AddDays(-2)) { Id = Of(2), Day = s_today.AddDays(-30) },
            new GoalKept("Sheets", GoalStanding.Done, s_today) { Id = Of(3), Day = s_today });

        Assert.Equal([new(WeekDid.Goal, "Walk"), new(WeekDid.Goal, "Sheets"), new(WeekDid.Wrote)], Week.Of(notes, hasWritten: true, s_today));
    }

    [Fact]
    [Trait("Caution", "18")]
    public void The_same_thing_twice_is_said_once_and_never_counted()
    {
        var notes = Given(
            new CareDayTold(Moved: CareStep.Some) { Id = Of(1), Day = s_today },
            new CareDayTold(Moved: CareStep.Enough) { Id = Of(2), Day = s_today.AddDays(-1) });

        Assert.Equal([new(WeekDid.Looked), new(WeekDid.Moved)], Week.Of(notes, hasWritten: false, s_today));
    }

    [Theory]
    [Trait("Article", "55.3")]
    [InlineData(0, true)]
    [InlineData(-6, true)]
    [InlineData(-7, false)]
    [InlineData(1, false)]
    public void A_day_can_be_told_for_a_week(int days, bool isOpen) => Assert.Equal(isOpen, OwnNoteKept.CanBeTold(s_today.AddDays(days), s_today));

    [Theory]
    [Trait("Article", "55.1")]
    [InlineData("+34 600 100-100", "+34600100100")]
    [InlineData("(0600) 100 100", "0600100100")]
    [InlineData("12", null)]
    [InlineData("ask Cleo", null)]
    [InlineData(null, null)]
    public void A_number_is_dialled_as_digits(string? typed, string? dialled) =>
        Assert.Equal(dialled, new SupporterKept("Cleo", Phone: typed) { Id = Of(1), Day = s_today }.Dialled());

    [Fact]
    public void A_name_is_the_same_in_whatever_case()
    {
        Assert.True(new SupporterKept("Ben") { Id = Of(1), Day = s_today }.IsCalled(" ben "));
        Assert.False(new SupporterKept("Benno") { Id = Of(1), Day = s_today }.IsCalled("Ben"));
    }

    private static CareDayTold Told(CareDayTold told) => told;
}
