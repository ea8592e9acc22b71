using System.Collections.Immutable;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Deliveries;

/// <summary>Stands for one thing that somebody gives to the other, in <see cref="Id{T}"/>.</summary>
public abstract class Delivery
{
    private Delivery() { }
}

/// <summary>
/// Something about what one gives the other. It reaches a shared space when the writer's hold is over, and its writer can take it back at any time.
/// </summary>
public abstract record DeliveryEvent : SharedEvent
{
    private protected DeliveryEvent() { }

    /// <summary>Which one; made by the form, so that sent twice it is one.</summary>
    public required Id<Delivery> Id { get; init; }

    /// <summary>The day on which its writer sent it, on their calendar.</summary>
    public required DateOnly Day { get; init; }

    /// <inheritdoc/>
    public sealed override DateOnly SaidOn() => Day;

    /// <inheritdoc/>
    public sealed override bool StandsForGood() => false;

    /// <summary>True for what the other may take badly: how things went is asked the day after.</summary>
    public virtual bool IsHeavy() => true;

    /// <summary>True for what can be typed into a part of it.</summary>
    private protected static bool IsText(string? words, int most = OwnNoteKept.MaxWordsLength) => !string.IsNullOrWhiteSpace(words) && words.Length <= most;

    /// <summary>The same for a part that can be left empty.</summary>
    private protected static bool IsTextOrNull(string? words, int most = OwnNoteKept.MaxWordsLength) => words is null || IsText(words, most);

    /// <summary>True if each part is there, and about something else.</summary>
    private protected static bool AreDistinct<T, TKey>(IReadOnlyList<T> parts, Func<T, TKey> about) where T : class =>
        parts.All(part => part is not null) && parts.DistinctBy(about).Count() == parts.Count;
}

/// <summary>
/// Something heavy that waits in a shared space until its reader chooses to open it. In a private space: the copy of somebody who opened it, which stays
/// theirs.
/// </summary>
public abstract record Delivered : DeliveryEvent
{
    private protected Delivered() { }

    /// <summary>All that its writer typed, in the order it is read.</summary>
    public abstract IEnumerable<string> Texts();

    /// <summary>True if it says something, and each part of it is what its writer could have typed or chosen.</summary>
    public abstract bool IsWhole();

    /// <summary>What of the other's it takes up; null if it begins by itself.</summary>
    public virtual Id<Delivery>? AnswerTo() => null;

    /// <summary>Whether it can take up <paramref name="other"/>.</summary>
    public virtual bool MayAnswer(Delivered other) => false;

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

    /// <inheritdoc/>
    public override bool IsHeavy() => false;

    /// <summary>True if it is an answer to such a thing, and each part of it is what its writer could have typed or chosen.</summary>
    public abstract bool Answers(Delivered delivered);
}

/// <summary>What was delivered in a shared space; or, in a private one, what its owner has opened and keeps.</summary>
public sealed record DeliveryBook
{
    /// <summary>Nothing delivered.</summary>
    public static readonly DeliveryBook Empty = new();

    private ImmutableDictionary<Id<Delivery>, Delivered> ById { get; init; } = ImmutableDictionary<Id<Delivery>, Delivered>.Empty;

    private ImmutableList<Id<Delivery>> Order { get; init; } = [];

    private ImmutableDictionary<Id<Delivery>, Reply> ReplyById { get; init; } = ImmutableDictionary<Id<Delivery>, Reply>.Empty;

    private ImmutableDictionary<Id<Delivery>, ImmutableList<Reply>> RepliesTo { get; init; } = ImmutableDictionary<Id<Delivery>, ImmutableList<Reply>>.Empty;

    private ImmutableHashSet<Id<Delivery>> Unwelcome { get; init; } = [];

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

    /// <summary>
    /// False for what reached <paramref name="who"/> after they had taken back that it was welcome. Its writer sees it delivered all the same.
    /// </summary>
    public bool IsShownTo(Id<Person> who, Delivered delivered) => delivered.By == who || !Unwelcome.Contains(delivered.Id);

    /// <summary>A reply, or null if there is none of that id, or it was taken back.</summary>
    public Reply? FindReply(Id<Delivery> id) => ReplyById.GetValueOrDefault(id);

    /// <summary>All that somebody gave: deliveries first, what came last first, then their replies.</summary>
    public IEnumerable<DeliveryEvent> By(Id<Person> person) =>
        All.Concat(ReplyById.Values.Cast<DeliveryEvent>().OrderByDescending(reply => reply.Day)).Where(what => what.By == person);

    /// <summary>The replies of a kind to a delivery, oldest first.</summary>
    public IEnumerable<T> Replies<T>(Id<Delivery> to) where T : Reply => RepliesTo.GetValueOrDefault(to, []).OfType<T>();

    /// <summary>The last reply of a kind to a delivery, or null.</summary>
    public T? LastReply<T>(Id<Delivery> to) where T : Reply => Replies<T>(to).LastOrDefault();

    /// <summary>Decides to deliver. The same id twice is one.</summary>
    /// <exception cref="ArgumentException">It is not whole, or takes up something that is not the other's, or not of its kind.</exception>
    /// <remarks>It enters later than it was decided, so only that is asked here which no time can change.</remarks>
    public Decision Deliver(Delivered delivered)
    {
        if (!delivered.IsWhole())
        {
            throw new ArgumentException("A delivery says something, in parts that can be typed.", nameof(delivered));
        }

        // What it takes up may have been taken back meanwhile, and a copy in somebody's notes stands there alone.
        if (delivered.AnswerTo() is { } to && Find(to) is { } other && (other.By == delivered.By || !delivered.MayAnswer(other)))
        {
            throw new ArgumentException("A delivery takes up what the other gave.", nameof(delivered));
        }

        return IsUsed(delivered.Id) ? Decision.Accept() : Decision.Accept(delivered);
    }

    /// <summary>Decides to answer. The same id twice is one, and what was taken back meanwhile needs no answer.</summary>
    /// <exception cref="ArgumentException">It answers its writer's own, or something of another kind, or a part of it cannot be typed.</exception>
    public Decision Answer(Reply reply) =>
        Find(reply.To) is not { } delivered || IsUsed(reply.Id) ? Decision.Accept()
        : delivered.By == reply.By || !reply.Answers(delivered) ? throw new ArgumentException("A reply answers what the other gave.", nameof(reply))
        : Decision.Accept(reply);

    private bool IsUsed(Id<Delivery> id) => ById.ContainsKey(id) || ReplyById.ContainsKey(id);

    /// <summary>Evolves by something that nobody it could be for welcomes any more.</summary>
    public DeliveryBook EvolveUnwelcome(Delivered delivered) =>
        Evolve(delivered) with { Unwelcome = ById.ContainsKey(delivered.Id) ? Unwelcome : Unwelcome.Add(delivered.Id) };

    /// <summary>Evolves by one event. A reply to what is not here changes nothing.</summary>
    public DeliveryBook Evolve(DeliveryEvent happened) => happened switch
    {
        Delivered delivered when !ById.ContainsKey(delivered.Id) => this with { ById = ById.Add(delivered.Id, delivered), Order = Order.Add(delivered.Id) },
        Reply reply when ById.ContainsKey(reply.To) =>
            this with
            {
                ReplyById = ReplyById.SetItem(reply.Id, reply),
                RepliesTo = RepliesTo.SetItem(reply.To, RepliesTo.GetValueOrDefault(reply.To, []).Add(reply))
            },
        _ => this,
    };
}
