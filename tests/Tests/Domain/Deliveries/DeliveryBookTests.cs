using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Deliveries;

public sealed class DeliveryBookTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);

    [Fact]
    public void The_same_id_twice_is_one_delivery_and_saying_nothing_is_none()
    {
        var book = DeliveryBook.Empty.Evolve(Mirror(3, "Heard"));

        Assert.Empty(book.Deliver(Mirror(3, "Heard")).Events);
        Assert.Equal([Mirror(4, "Heard")], book.Deliver(Mirror(4, "Heard")).Events);
        Assert.Throws<ArgumentException>(() => book.Deliver(Mirror(5, " ")));
        Assert.Same(book, book.Evolve(Mirror(3, "Something else")));
    }

    [Fact]
    public void A_reply_stands_with_what_it_answers_and_to_what_is_gone_it_is_nothing()
    {
        var reply = new MirrorAnswered(false, "The door") { Id = new(9), To = new(3), By = s_ana, Day = s_day };
        Assert.Empty(DeliveryBook.Empty.Answer(reply).Events);
        Assert.Same(DeliveryBook.Empty, DeliveryBook.Empty.Evolve(reply));

        var book = DeliveryBook.Empty.Evolve(Mirror(3, "Heard"));
        Assert.Equal([reply], book.Answer(reply).Events);
        book = book.Evolve(reply);

        Assert.Empty(book.Answer(reply).Events);
        Assert.Same(reply, book.LastReply<MirrorAnswered>(new(3)));
        Assert.Same(reply, book.FindReply(new(9)));
        Assert.Equal([reply], book.By(s_ana));
    }

    [Fact]
    public void What_came_last_stands_first()
    {
        var book = DeliveryBook.Empty.Evolve(Mirror(3, "One")).Evolve(Mirror(4, "Two"));

        Assert.Equal(["Two", "One"], book.All.SelectMany(delivered => delivered.Texts()));
        Assert.Equal(3, book.Find(new(4))!.Length());
    }

    [Theory]
    [Trait("Caution", "2")]
    [InlineData(SafetyLevel.Clear, null, Receiving.AsItComes)]
    [InlineData(SafetyLevel.Careful, null, Receiving.AsItComes)]
    [InlineData(null, null, Receiving.AsItComes)]
    [InlineData(SafetyLevel.Stop, null, Receiving.OnRequest)]
    [InlineData(SafetyLevel.StopPlus, null, Receiving.OnRequest)]
    [InlineData(SafetyLevel.StopPlus, Receiving.AsItComes, Receiving.OnRequest)]
    [InlineData(SafetyLevel.StopPlus, Receiving.Refused, Receiving.Refused)]
    [InlineData(SafetyLevel.Clear, Receiving.AsItComes, Receiving.AsItComes)]
    [InlineData(SafetyLevel.Clear, Receiving.OnRequest, Receiving.OnRequest)]
    [InlineData(SafetyLevel.Clear, Receiving.Refused, Receiving.Refused)]
    public void What_comes_is_shown_as_chosen_and_held_where_their_answers_speak_for_it_since(SafetyLevel? standing, Receiving? chosen, Receiving expected)
    {
        var book = chosen is { } how ? ReceivingBook.Empty.Evolve(new ReceivingChosen(how, s_day)) : ReceivingBook.Empty;

        Assert.Equal(expected, book.For(new(standing, true, true)));
    }

    [Fact]
    [Trait("Caution", "1")]
    public void Whoever_chooses_to_be_shown_what_comes_in_spite_of_their_answers_is_shown_it()
    {
        var (clear, stop) = (new Situation(SafetyLevel.Clear, true, true), new Situation(SafetyLevel.Stop, true, true));
        var before = Chosen(ReceivingBook.Empty, clear);
        var after = Chosen(before, stop);

        Assert.Equal(Receiving.AsItComes, before.For(clear));
        Assert.Equal(Receiving.OnRequest, before.For(stop));
        Assert.Equal(Receiving.AsItComes, after.For(stop));
        Assert.Empty(after.Choose(Receiving.AsItComes, stop, s_day).Events);

        static ReceivingBook Chosen(ReceivingBook book, Situation situation) =>
            book.Evolve((ReceivingChosen)Assert.Single(book.Choose(Receiving.AsItComes, situation, s_day).Events));
    }

    [Fact]
    public void Laying_aside_can_be_changed_and_the_same_twice_is_nothing()
    {
        var book = ReceivingBook.Empty.Evolve(new DeliveryLaid(new(3), LaidAside.Never, s_day));

        Assert.Equal(LaidAside.Never, book.HowLaid(new(3)));
        Assert.Null(book.HowLaid(new(4)));
        Assert.Empty(book.Lay(new(3), LaidAside.Never, s_day).Events);
        Assert.Single(book.Lay(new(3), LaidAside.Later, s_day).Events);
        Assert.Empty(book.Evolve(new ReceivingChosen(Receiving.OnRequest, s_day)).Choose(Receiving.OnRequest, new(null, true, true), s_day).Events);
    }

    [Fact]
    [Trait("Article", "16.1")]
    public void A_statement_is_given_as_it_stands_without_what_is_left_out()
    {
        var statement = ImpactStatement.Of(OwnNotes.Empty
            .Evolve(new ImpactPartWritten(ImpactPart.Body, "No sleep") { Id = new(5), Day = s_day })
            .Evolve(new ImpactPartWritten(ImpactPart.Days, "Sums at night") { Id = new(6), Day = s_day })
            .Evolve(new EffectNoted("The door") { Id = new(7), Day = s_day }));

        Assert.Equal(["Sums at night", "No sleep", "The door"], statement.Given(s_ana, s_day)!.Texts());
        Assert.Equal(["No sleep"], statement.Given(s_ana, s_day, without: ["2", new Id<OwnNote>(7).ToString()])!.Texts());
        Assert.Null(statement.Given(s_ana, s_day, without: ["2", "3", new Id<OwnNote>(7).ToString()]));
    }

    private static MirrorDelivered Mirror(ulong id, string words) => new(new(90), words) { Id = new(id), By = s_ben, Day = s_day };
}
