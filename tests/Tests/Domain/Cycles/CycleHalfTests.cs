using Steadfast.Domain;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Cycles;

[Trait("Article", "30.1")]
public sealed class CycleHalfTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);

    private static readonly CycleHalf s_half = CycleHalf.Of(new[]
    {
        (OwnNoteKept)new CycleTurnKept("go quiet", "alone", "ask again", "that it is over") { Id = new(5), Day = s_day },
        new CycleTurnKept("say later") { Id = new(6), Day = s_day },
        new CycleStopPlanned("Kettle", PauseLength.HalfHour, "At nine, in the kitchen", "A walk") { Id = new(7), Day = s_day },
        new ConfidingKept("I miss our walks", 3, ConfidingTime.NotYet) { Id = new(8), Day = s_day },
    }.Aggregate(OwnNotes.Empty, (notes, note) => notes.Evolve(note)));

    [Fact]
    public void What_is_underneath_and_what_could_be_confided_stay_out_unless_they_are_put_in()
    {
        Assert.Equal(
            ["Kettle", "At nine, in the kitchen", "A walk", "go quiet", "alone", "ask again", "say later"],
            s_half.Given(s_ana, s_day)!.Texts());
        Assert.Equal(
            ["go quiet", "alone", "ask again", "that it is over", "I miss our walks"],
            s_half.Given(s_ana, s_day, without: ["stop", Of(6)], with: ["u." + Of(5), Of(8)])!.Texts());
    }

    [Fact]
    public void A_turn_that_is_left_out_takes_what_is_underneath_with_it_and_of_nothing_there_is_no_delivery()
    {
        Assert.Equal(["say later"], s_half.Given(s_ana, s_day, without: ["stop", Of(5)], with: ["u." + Of(5)])!.Texts());
        Assert.Null(s_half.Given(s_ana, s_day, without: ["stop", Of(5), Of(6)]));
        Assert.Null(CycleHalf.Of(OwnNotes.Empty).Given(s_ana, s_day));
    }

    [Fact]
    public void Turns_stand_in_the_order_they_were_noted_and_there_is_one_way_to_stop_it()
    {
        Assert.Equal(["go quiet", "say later"], s_half.Turns.Select(turn => turn.They));
        Assert.True(new CycleStopPlanned("Stop") { Id = new(9), Day = s_day }.Replaces(s_half.Stop!));
        Assert.True(new CycleStopPlanned(Pause: PauseLength.Hour) { Id = new(9), Day = s_day }.IsChosen());
        Assert.False(new CycleTurnKept("say later") { Id = new(9), Day = s_day }.Replaces(s_half.Turns[1]));
    }

    [Fact]
    public void No_pause_is_shorter_than_twenty_minutes() => Every.Of(Enum.GetValues<PauseLength>(), pause => Assert.InRange((int)pause, 20, 24 * 60));

    [Fact]
    public void Of_each_giver_the_half_given_last_counts_in_whatever_order_they_were_opened()
    {
        var kept = new[] { Given(1, s_ana, 3, "new"), Given(2, s_ana, 1, "old"),
            Given(3, s_ben, 2, "his") }.Aggregate(DeliveryBook.Empty, (book, half) => book.Evolve(half));

        Assert.Equal(["his", "new"], CycleHalf.Opened(kept).Select(half => half.Turns[0].They).Order(StringComparer.Ordinal));
        Assert.Empty(CycleHalf.Opened(DeliveryBook.Empty));
    }

    [Fact]
    public void A_half_of_which_any_part_cannot_be_read_is_not_whole()
    {
        var tooLong = new string('a', OwnNoteKept.MaxWordsLength + 1);
        var whole = new CycleDelivered(
            [new("go quiet", "alone", "ask again", "that it is over")], ["I miss our walks"],
            new("Kettle", PauseLength.HalfHour, "At nine", "A walk"))
        { Id = new(1), By = s_ana, Day = s_day };

        Assert.True(whole.IsWhole());
        Assert.True((whole with { Stop = null }).IsWhole());
        Every.Of(
            [
                whole with { Turns = [null!] }, whole with { Turns = [whole.Turns[0] with { They = " " }] },
                whole with { Turns = [whole.Turns[0] with { Feel = tooLong }] },
                whole with { Turns = [whole.Turns[0] with { Then = tooLong }] }, whole with { Turns = [whole.Turns[0] with { Underneath = tooLong }] },
                whole with { Confided = [""] },
                whole with { Stop = whole.Stop! with { Word = tooLong } }, whole with { Stop = whole.Stop! with { Back = tooLong } },
                whole with { Stop = whole.Stop! with { Meanwhile = tooLong } },
                whole with { Stop = whole.Stop! with { Pause = (PauseLength)1 } }, new CycleDelivered([], []) { Id = new(1), By = s_ana, Day = s_day },
            ],
            broken => Assert.False(broken.IsWhole(), $"{broken}"));
    }

    private static CycleDelivered Given(ulong id, Id<Person> by, int day, string they) =>
        new([new(they)], []) { Id = new(id), By = by, Day = s_day.AddDays(day) };

    private static string Of(ulong id) => new Id<OwnNote>(id).ToString();
}
