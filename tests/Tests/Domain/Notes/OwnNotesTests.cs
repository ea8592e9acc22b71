using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;

namespace Steadfast.Tests.Domain.Notes;

public sealed class OwnNotesTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);

    [Fact]
    public void A_note_is_kept_and_found_among_its_kind_alone()
    {
        var notes = Given(Urge(1, "Ask again"));

        Assert.Equal("Ask again", notes.Find<UrgeNoted>(Of(1))?.Wanted);
        Assert.Null(notes.Find<SlipNoted>(Of(1)));
        Assert.Empty(notes.All<SlipNoted>());
    }

    [Fact]
    public void A_note_that_is_changed_keeps_its_day_and_its_place()
    {
        var notes = Given(Urge(1, "Ask again"), Urge(2, "Write at night"));

        var decision = notes.Keep(new UrgeNoted("Ask again", "Walked") { Id = Of(1), Day = s_day.AddDays(3) });

        Assert.Equal([new UrgeNoted("Ask again", "Walked") { Id = Of(1), Day = s_day }], decision.Events);
        Assert.Equal(["Write at night", "Ask again"], notes.Evolve((OwnNoteKept)decision.Events[0]).All<UrgeNoted>().Select(urge => urge.Wanted));
    }

    [Fact]
    public void The_same_note_twice_is_one()
    {
        Assert.Empty(Given(Urge(1, "Ask again")).Keep(Urge(1, "Ask again")).Events);
        Assert.Empty(Given(new CareDayTold(CareStep.Some) { Id = Of(1), Day = s_day }).Keep(new CareDayTold(CareStep.Some) { Id = Of(2), Day = s_day }).Events);
    }

    public static TheoryData<OwnNoteKept, OwnNoteKept, bool> Pairs => new()
    {
        { new CareDayTold(CareStep.Some) { Id = Of(1), Day = s_day }, new CareDayTold(CareStep.Enough) { Id = Of(2), Day = s_day }, true },
        { new CareDayTold(CareStep.Some) { Id = Of(1), Day = s_day }, new CareDayTold(CareStep.Enough) { Id = Of(2), Day = s_day.AddDays(1) }, false },
        { new DayReviewed("Rang") { Id = Of(1), Day = s_day }, new DayReviewed("Rang late") { Id = Of(2), Day = s_day }, true },
        { new DayReviewed("Rang") { Id = Of(1), Day = s_day }, new CareDayTold(CareStep.Some) { Id = Of(2), Day = s_day }, false },
        { new SlipPlanned("Late") { Id = Of(1), Day = s_day }, new SlipPlanned("Alone") { Id = Of(2), Day = s_day.AddDays(9) }, true },
        { new ExpressionPlanned("Write") { Id = Of(1), Day = s_day }, new ExpressionPlanned("Draw") { Id = Of(2), Day = s_day }, true },
        { new ImpactPartWritten(ImpactPart.Body, "Tired") { Id = Of(1), Day = s_day },
            new ImpactPartWritten(ImpactPart.Body, "Tense") { Id = Of(2), Day = s_day }, true },
        { new ImpactPartWritten(ImpactPart.Body, "Tired") { Id = Of(1), Day = s_day },
            new ImpactPartWritten(ImpactPart.Days, "Long") { Id = Of(2), Day = s_day }, false },
        { new CycleStopPlanned("Kettle") { Id = Of(1), Day = s_day }, new CycleStopPlanned("Stop") { Id = Of(2), Day = s_day }, true },
        { Urge(1, "Ask"), Urge(2, "Ask"), false },
        { Urge(1, "Ask"), new SlipNoted("Asked") { Id = Of(1), Day = s_day }, false },
    };

    /// <summary>One plan, one day, one part: a second form that was open beside the first changes it. Anything else stands beside.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_there_is_one_of_is_changed_and_what_there_are_many_of_is_added(OwnNoteKept first, OwnNoteKept second, bool isOne)
    {
        var kept = Assert.IsType<OwnNoteKept>(Assert.Single(Given(first).Keep(second).Events), exactMatch: false);

        Assert.Equal(isOne ? first.Id : second.Id, kept.Id);
        Assert.Equal(isOne ? first.Day : second.Day, kept.Day);
        Assert.Equal(second.Texts(), kept.Texts());
    }

    public static TheoryData<OwnNoteKept> Faults =>
    [
        new UrgeNoted(" ") { Id = Of(1), Day = s_day },
        new UrgeNoted("Ask", "") { Id = Of(1), Day = s_day },
        new UrgeNoted(new('a', OwnNoteKept.MaxWordsLength + 1)) { Id = Of(1), Day = s_day },
        new CareDayTold { Id = Of(1), Day = s_day },
        new ReadinessSaid { Id = Of(1), Day = s_day },
        new SlipPlanned { Id = Of(1), Day = s_day },
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_note_that_says_nothing_or_too_much_is_a_fault_of_the_form(OwnNoteKept note) =>
        Assert.Throws<ArgumentException>(() => OwnNotes.Empty.Keep(note));

    [Fact]
    public void A_choice_alone_says_enough()
    {
        Assert.True(OwnNotes.Empty.Keep(new ReadinessSaid(0) { Id = Of(1), Day = s_day }).Accepted);
        Assert.True(OwnNotes.Empty.Keep(new GuiltTold(AboutWhat.Self) { Id = Of(1), Day = s_day }).Accepted);
        Assert.True(OwnNotes.Empty.Keep(Urge(1, new('a', OwnNoteKept.MaxWordsLength))).Accepted);
    }

    internal static Id<OwnNote> Of(int id) => new((UInt128)id);

    internal static OwnNotes Given(params IEnumerable<OwnNoteKept> kept) => kept.Aggregate(OwnNotes.Empty, (notes, note) => notes.Evolve(note));

    private static UrgeNoted Urge(int id, string wanted) => new(wanted) { Id = Of(id), Day = s_day };
}
