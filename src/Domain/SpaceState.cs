using Steadfast.Domain.Deliveries;

namespace Steadfast.Domain;

/// <summary>The state of a space: the fold of every event in its log, each feature folding its own.</summary>
/// <remarks>decision 56. What a kind of space cannot hold, its state does not name: a page of a shared space cannot spell somebody's journal.</remarks>
public abstract record SpaceState
{
    private protected SpaceState()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static SpaceState Of(SpaceKind kind) => kind == SpaceKind.Private ? NotesState.Empty : SharedState.Empty;

    /// <summary>What the members of a shared space delivered to each other; in somebody's notes what they opened and keep.</summary>
    public DeliveryBook Deliveries { get; init; } = DeliveryBook.Empty;

    /// <summary>
    /// Evolves the state by one event. An event about a thing that is not known here changes nothing, as a reader may begin late; nor does one that a rule
    /// forbids: whoever appends by hand gets no further than a page would.
    /// </summary>
    /// <exception cref="System.Diagnostics.UnreachableException">Such a space does not admit it: <see cref="SpaceRules.Admits"/>.</exception>
    public abstract SpaceState Evolve(SpaceEvent happened);

    /// <summary>Whether the rules, asked about the same act on this state, decide on this very event; what is somebody's own alone is theirs to say.</summary>
    public bool Allows(SpaceEvent happened)
    {
        try
        {
            return happened is not SharedEvent said || Again(said).Events.Contains(said);
        }
        catch (ArgumentException)
        {
            // A page would have refused to send it: nobody typed it there.
            return false;
        }
    }

    private protected abstract Decision Again(SharedEvent happened);
}
