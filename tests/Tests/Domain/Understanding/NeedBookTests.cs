using Steadfast.Domain.Needs;

namespace Steadfast.Tests.Domain.Understanding;

public sealed class NeedBookTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly NeedWritten s_rest = new(new(1), "Rest", new("You"), Firmness.Firm) { Day = s_day };
    private static readonly NeedBoundarySet s_leave = new(new(1), "When I am shouted at", "I leave the room", Firmness.Firm) { Day = s_day };
    private static readonly NeedSecureThingNoted s_message = new(new(1), "A message before the train leaves") { Day = s_day };

    [Fact]
    public void The_same_again_is_nothing_and_a_change_takes_its_place()
    {
        var book = NeedBook.Empty.Evolve(s_rest).Evolve(s_leave).Evolve(s_message).Evolve(s_rest with { Id = new(2) });

        Assert.Empty(book.Write(s_rest with { Day = s_day.AddDays(1) }).Events);
        Assert.Empty(book.Set(s_leave).Events);
        Assert.Empty(book.Note(s_message).Events);
        Assert.Equal([Firmness.Flexible, Firmness.Firm], book.Evolve(s_rest with { Firmness = Firmness.Flexible }).Needs.Select(need => need.Firmness!.Value));
        Assert.Single(book.Set(s_leave with { IWill = "I go for a walk" }).Events);
    }

    [Fact]
    public void What_says_nothing_is_a_wrong_argument()
    {
        Assert.Throws<ArgumentException>(() => NeedBook.Empty.Write(s_rest with { What = "" }));
        Assert.Throws<ArgumentException>(() => NeedBook.Empty.Write(s_rest with { Request = new(When: new('a', NeedBook.MaxWordsLength + 1)) }));
        Assert.Throws<ArgumentException>(() => NeedBook.Empty.Set(s_leave with { IWill = " " }));
        Assert.Throws<ArgumentException>(() => NeedBook.Empty.Note(s_message with { Words = "" }));
    }
}
