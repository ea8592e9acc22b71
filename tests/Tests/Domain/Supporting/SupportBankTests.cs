using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Supporting;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Supporting;

[Trait("Article", "45.1")]
public sealed class SupportBankTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly Id<Person> s_ana = new(1);

    private static readonly SupportBank s_bank = SupportBank.Of(
        new[] { Way(5, SupportList.Capable, "My own account"), Way(6, SupportList.Loved, "Tea"), Way(7, SupportList.Loved, "A walk") }
        .Aggregate(OwnNotes.Empty, (notes, way) => notes.Evolve(way)));

    [Fact]
    public void Lines_stand_by_list_and_in_each_as_they_were_noted() => Assert.Equal(["Tea", "A walk", "My own account"], s_bank.Ways.Select(way => way.Words));

    [Fact]
    public void What_is_left_out_stays_and_of_nothing_there_is_no_delivery()
    {
        Assert.Equal(["Tea", "A walk", "My own account"], s_bank.Given(s_ana, s_day)!.Texts());
        Assert.Equal([new SupportLine(SupportList.Loved, "Tea")], s_bank.Given(s_ana, s_day, without: [Of(5), Of(7)])!.Lines);
        Assert.Null(s_bank.Given(s_ana, s_day, without: [Of(5), Of(6), Of(7)]));
    }

    [Fact]
    public void The_same_words_on_two_lists_are_two_lines()
    {
        Assert.False(Way(8, SupportList.Loved, "Tea").Replaces(s_bank.Ways[0]));
        Assert.True(Way(6, SupportList.Loved, "Coffee").Replaces(s_bank.Ways[0]));
    }

    private static SupportWayKept Way(ulong id, SupportList list, string words) => new(list, words) { Id = new(id), Day = s_day };

    private static string Of(ulong id) => new Id<OwnNote>(id).ToString();
}
