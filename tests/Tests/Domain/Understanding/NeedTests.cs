using Steadfast.Domain;
using Steadfast.Domain.Needs;
using Steadfast.Domain.Notes;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Understanding;

public sealed class NeedTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly NeedWritten s_rest = new("Rest", new("You"), Firmness.Firm) { Id = new(1), Day = s_day };
    private static readonly NeedBoundarySet s_leave = new("When I am shouted at", "I leave the room", Firmness.Firm) { Id = new(1), Day = s_day };
    private static readonly NeedSecureThingNoted s_message = new("A message before the train leaves") { Id = new(1), Day = s_day };

    [Fact]
    public void The_same_again_is_nothing_and_a_change_takes_its_place()
    {
        var own = OwnNotes.Empty.Evolve(s_rest).Evolve(s_leave).Evolve(s_message).Evolve(s_rest with { Id = new(2) });

        Assert.Empty(Kept(s_rest with { Day = s_day.AddDays(1) }));
        Assert.Empty(Kept(s_leave));
        Assert.Empty(Kept(s_message));
        Assert.Equal(
            [Firmness.Firm, Firmness.Flexible],
            own.Evolve(s_rest with { Firmness = Firmness.Flexible }).All<NeedWritten>().Select(need => need.Firmness!.Value));
        Assert.Single(Kept(s_leave with { IWill = "I go for a walk" }));
        Assert.Single(Kept(s_rest with { Request = new("You", "ring") }));

        IEnumerable<SpaceEvent> Kept(OwnNoteKept note) => note.KeepIn(own, s_day).Events;
    }

    [Fact]
    public void What_says_nothing_is_a_wrong_argument()
    {
        var tooLong = new string('a', NeedWritten.MaxLength + 1);

        Every.Of(
            new OwnNoteKept[] { s_rest with { What = "" }, s_rest with { Request = new(When: tooLong) }, s_leave with { IWill = " " },
                s_message with { Words = "" }, s_message with { Words = tooLong } },
            note => Assert.Throws<ArgumentException>(() => note.KeepIn(OwnNotes.Empty, s_day)));
    }
}
