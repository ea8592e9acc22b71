using System.Collections.Immutable;

namespace Steadfast.Domain.Deliveries;

/// <summary>Stands for one thing that somebody gives to the other, in <see cref="Id{T}"/>.</summary>
public abstract class Delivery
{
    private Delivery() { }
}

/// <summary>Something about what one gives the other. It reaches a shared space when the writer's hold is over, and its writer can take it back at any time.</summary>
public abstract record DeliveryEvent : SharedEvent
{
    private protected DeliveryEvent() { }

    /// <summary>Which one; made by the form, so that sent twice it is one.</summary>
    public required Id<Delivery> Id { get; init; }

    /// <summary>The day on which its writer sent it, on their calendar.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>Something heavy that waits in a shared space until its reader chooses to open it. In a private space: the copy of somebody who opened it, which stays theirs.</summary>
public abstract record Delivered : DeliveryEvent
{
    private protected Delivered() { }

    /// <summary>All that its writer typed, in the order it is read.</summary>
    public abstract IEnumerable<string> Texts();

    /// <summary>How long it is, in UTF-16 code units of what was typed.</summary>
    public int Length() => Texts().Sum(text => text.Length);
}

/// <summary>A short answer to something delivered. Both see it where the delivery stands; nothing waits for it.</summary>
public abstract record Reply : DeliveryEvent
{
    /// <summary>The longest text in a reply, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 2_000;

    private protected Reply() { }

    /// <summary>What it answers.</summary>
    public required Id<Delivery> To { get; init; }
}

/// <summary>What was delivered in a shared space; or, in a private one, what its owner has opened and keeps.</summary>
public sealed record DeliveryBook
{
    /// <summary>Nothing delivered.</summary>
    public static readonly DeliveryBook Empty = new();

    private ImmutableDictionary<Id<Delivery>, Delivered> ById { get; init; } = ImmutableDictionary<Id<Delivery>, Delivered>.Empty;

    private ImmutableList<Id<Delivery>> Order { get; init; } = [];

    private ImmutableDictionary<Id<Delivery>, ImmutableList<Reply>> RepliesTo { get; init; } = ImmutableDictionary<Id<Delivery>, ImmutableList<Reply>>.Empty;

    /// <summary>Everything, what came last first.</summary>
    public IEnumerable<Delivered> All
    {
        get
        {
            for (var i = Order.Count - 1; i >= 0; i--)
            {
                yield return ById[Order[i]];
            }
        }
    }

    /// <summary>A delivery, or null if there is none of that id, or it was taken back.</summary>
    public Delivered? Find(Id<Delivery> id) => ById.GetValueOrDefault(id);

    /// <summary>A reply, or null if there is none of that id, or it was taken back.</summary>
    public Reply? FindReply(Id<Delivery> id) => RepliesTo.Values.SelectMany(replies => replies).FirstOrDefault(reply => reply.Id == id);

    /// <summary>All that somebody gave: deliveries first, what came last first, then their replies.</summary>
    public IEnumerable<DeliveryEvent> By(Id<Person> person) =>
        All.Concat(RepliesTo.Values.SelectMany(replies => replies).Cast<DeliveryEvent>().OrderByDescending(reply => reply.Day)).Where(what => what.By == person);

    /// <summary>The replies of a kind to a delivery, oldest first.</summary>
    public IEnumerable<T> Replies<T>(Id<Delivery> to) where T : Reply => RepliesTo.GetValueOrDefault(to, []).OfType<T>();

    /// <summary>The last reply of a kind to a delivery, or null.</summary>
    public T? LastReply<T>(Id<Delivery> to) where T : Reply => Replies<T>(to).LastOrDefault();

    /// <summary>Decides to deliver. The same id twice is one.</summary>
    /// <exception cref="ArgumentException">It says nothing.</exception>
    public Decision Deliver(Delivered delivered)
    {
        if (delivered.Texts().All(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A delivery says something.", nameof(delivered));
        }

        return ById.ContainsKey(delivered.Id) ? Decision.Accept() : Decision.Accept(delivered);
    }

    /// <summary>Decides to answer. The same id twice is one, and what was taken back meanwhile needs no answer.</summary>
    public Decision Answer(Reply reply) =>
        !ById.ContainsKey(reply.To) || RepliesTo.GetValueOrDefault(reply.To, []).Any(other => other.Id == reply.Id) ? Decision.Accept() : Decision.Accept(reply);

    /// <summary>Evolves by one event. A reply to what is not here changes nothing.</summary>
    public DeliveryBook Evolve(DeliveryEvent happened) => happened switch
    {
        Delivered delivered when !ById.ContainsKey(delivered.Id) => this with { ById = ById.Add(delivered.Id, delivered), Order = Order.Add(delivered.Id) },
        Reply reply when ById.ContainsKey(reply.To) => this with { RepliesTo = RepliesTo.SetItem(reply.To, RepliesTo.GetValueOrDefault(reply.To, []).Add(reply)) },
        _ => this,
    };
}
