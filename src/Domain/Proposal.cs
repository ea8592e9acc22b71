namespace Steadfast.Domain;

/// <summary>
/// Something that needs the yes of others. It waits outside the record, and enters it only together with the first yes; nothing of what is not taken does.
/// </summary>
/// <remarks>decision 53. Its records derive from <see cref="SharedEvent"/> and say <see cref="ProposedAttribute"/>.</remarks>
public interface IProposal
{
    /// <summary>What it is about. Of several that wait for the same reader about the same, the others are over once one is taken.</summary>
    UInt128 About();

    /// <summary>The words that tell it from another of its kind in a list; whoever reads the list may read them.</summary>
    string Says();

    /// <summary>Decides to say yes to it.</summary>
    /// <param name="state">The space with the proposal in it.</param>
    /// <param name="today">The day on the calendar of whoever says it.</param>
    Decision Yes(SharedState state, Id<Person> by, DateOnly today);
}

/// <summary>Says of a record that it is proposed, what it is called, and who draws it.</summary>
/// <param name="key">The end of the keys of its words, under <c>agreeing.kind.</c>.</param>
/// <param name="feature">The feature that draws it; null for an agreement, which is drawn as its record declares it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProposedAttribute(string key, string? feature = null) : Attribute
{
    /// <summary>The end of the keys of its words.</summary>
    public string Key { get; } = key;

    /// <summary>The feature that draws it; null for an agreement.</summary>
    public string? Feature { get; } = feature;

    /// <summary>True for what was appended at once before there were proposals: old records have it so.</summary>
    public bool WasAtOnce { get; init; }
}
