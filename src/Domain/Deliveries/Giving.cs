using System.Collections.Concurrent;
using System.Reflection;
using Steadfast.Domain.Safety;

namespace Steadfast.Domain.Deliveries;

/// <summary>Says what a kind of delivery or reply is called where people read of it, and whose page shows it.</summary>
/// <param name="key">The end of its title's key, under <c>deliveries.kind.</c>.</param>
/// <param name="feature">The feature that draws it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class GiftAttribute(string key, string feature) : Attribute
{
    /// <summary>The end of its title's key.</summary>
    public string Key { get; } = key;

    /// <summary>The feature that draws it.</summary>
    public string Feature { get; } = feature;

    /// <summary>What giving it is, as far as it decides whether that is suggested: a talk of a kind, unless it is said here.</summary>
    public JointAct Act { get; init; } = JointAct.Talk;

    /// <summary>True for what nobody needs to be ready for.</summary>
    public bool IsLight { get; init; }
}

/// <summary>What is the same wherever something is given: what it is called, who draws it, and whether giving it is suggested.</summary>
public static class Gifts
{
    private static readonly ConcurrentDictionary<Type, GiftAttribute> s_known = new();

    /// <summary>What is said of a kind of delivery or reply.</summary>
    /// <exception cref="InvalidOperationException">Nothing is.</exception>
    public static GiftAttribute Of(Type kind) =>
        s_known.GetOrAdd(
            kind,
            static kind =>
                kind.GetCustomAttribute<GiftAttribute>() ?? throw new InvalidOperationException($"{kind.Name} is given, and nothing says how it is called."));

    /// <summary>How giving is offered to somebody of whom this is so.</summary>
    /// <remarks>Whoever has not said yet what it was may write a letter: nothing speaks against it, and other pages say what comes first.</remarks>
    public static Offer OfferFor(GiftAttribute gift, Situation situation) =>
        Offered.For(gift.Act == JointAct.Responsibility ? situation with { HasClassified = true } : situation, gift.Act);
}

/// <summary>A part of something that can be given, which its writer leaves out or puts in.</summary>
/// <param name="Id">Names it in the form.</param>
/// <param name="Group">The key of the heading it stands under.</param>
/// <param name="Says">Its words, or a value that has words under the label, each with the key of its label; a label is null where the heading says all.</param>
/// <param name="IsPutIn">True for what stays private unless its writer puts it in; false for what goes unless it is left out.</param>
public sealed record Piece(string Id, string Group, IReadOnlyList<(string? Label, object Words)> Says, bool IsPutIn = false);

/// <summary>Who gives, and which delivery it is.</summary>
public sealed record GivenAs(Id<Delivery> Id, Id<Person> By, DateOnly Day);

/// <summary>Something in somebody's own notes that they can give, piece by piece, as it stands now.</summary>
/// <typeparam name="T">Itself.</typeparam>
/// <typeparam name="TDelivered">What it is once it is given.</typeparam>
public interface IGivable<T, TDelivered> where T : IGivable<T, TDelivered> where TDelivered : Delivered
{
    /// <summary>What stands in somebody's notes.</summary>
    static abstract T Of(NotesState notes);

    /// <summary>Its pieces, in the order of the page; empty while nothing is written.</summary>
    IReadOnlyList<Piece> Pieces { get; }

    /// <summary>It, as it would be given.</summary>
    /// <param name="goes">Whether a piece of this id goes: those that stand in by themselves and are not left out, and those that are put in.</param>
    /// <returns>Null if nothing is left of it.</returns>
    TDelivered? Give(GivenAs given, Func<string, bool> goes);
}
