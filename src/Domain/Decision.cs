using System.Collections.Immutable;

namespace Steadfast.Domain;

/// <summary>Something that happened in a space. Property names of its records are the stored format and never change.</summary>
/// <remarks>A shipped event is never edited: a change is a new record with the next number and an upcaster from the old one.</remarks>
public abstract record SpaceEvent;

/// <summary>The name under which an event is stored, written out so that renaming a record cannot change what old logs say.</summary>
/// <param name="name">Thing, what happened and version, as in <c>promise.made.v1</c>; at most 60 ASCII characters.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StoredAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;

    /// <summary>Of a note: what its id is stored as; null where it has none, being the one there is.</summary>
    public string? Id { get; init; } = "id";

    /// <summary>Of a note: what the day it was first kept is stored as; null where it is not.</summary>
    public string? Day { get; init; } = "day";
}

/// <summary>What a property is stored as, where that is not its own name.</summary>
/// <param name="name">The stored name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class StoredAsAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;
}

/// <summary>What a rule answers: events to append, or a refusal that a person can act on.</summary>
public sealed record Decision
{
    private Decision(ImmutableArray<SpaceEvent> events, string? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>What is to be appended, in order; empty when refused, and when there is nothing to do.</summary>
    public ImmutableArray<SpaceEvent> Events { get; }

    /// <summary>The key of the words that say why not; null when accepted.</summary>
    public string? Refusal { get; }

    /// <summary>True when the act may happen, also when it had happened already and nothing is left to append.</summary>
    public bool Accepted => Refusal is null;

    /// <summary>Accepts, and appends the events in the order given.</summary>
    public static Decision Accept(params ImmutableArray<SpaceEvent> events) => new(events, null);

    /// <summary>Refuses for a reason that a person can act on.</summary>
    /// <param name="key">A stable key; its words stand in the resources under <c>refusal.</c> and this key.</param>
    public static Decision Refuse(string key) => new([], key);
}
