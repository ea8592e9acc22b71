using Steadfast.Domain;
using Steadfast.Domain.Deliveries;

namespace Steadfast.Tests.Support;

/// <summary>Gives what somebody wrote as its page does.</summary>
internal static class Givables
{
    /// <summary>It, without some of the pieces that go by themselves, and with some that stay private unless they are put in.</summary>
    public static TDelivered? Given<T,
    TDelivered>(this IGivable<T, TDelivered> written, Id<Person> by, DateOnly day, IEnumerable<string>? without = null, IEnumerable<string>? with = null)
        where T : IGivable<T, TDelivered> where TDelivered : Delivered
    {
        var goes = written.Pieces.Where(piece => piece.IsPutIn ? with?.Contains(piece.Id) == true : without?.Contains(piece.Id) != true)
            .Select(piece => piece.Id).ToHashSet();
        return written.Give(new(new(1), by, day), goes.Contains);
    }
}
