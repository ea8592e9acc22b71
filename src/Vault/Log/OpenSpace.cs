using Steadfast.Domain;

namespace Steadfast.Vault.Log;

/// <summary>Somebody who belongs to a space.</summary>
/// <param name="Since">The day they joined, in UTC.</param>
public sealed record Member(Id<Person> Person, DateOnly Since);

/// <summary>What a person can keep to prove later that a record is still the one they saw.</summary>
/// <param name="Sequence">How many entries the record has for its reader.</param>
/// <param name="Head">The head of the chain at that entry: 64 lower-case hexadecimal digits.</param>
public sealed record Receipt(Id<Space> Space, long Sequence, string Head);

/// <summary>A space that its member may read, as it stands for them.</summary>
public sealed class OpenSpace
{
    /// <summary>Which space.</summary>
    public Id<Space> Id => throw new NotImplementedException();

    /// <summary>What kind.</summary>
    public SpaceKind Kind => throw new NotImplementedException();

    /// <summary>The member who opened it.</summary>
    public Id<Person> Me => throw new NotImplementedException();

    /// <summary>The state folded from all entries this member may see.</summary>
    public SpaceState State => throw new NotImplementedException();

    /// <summary>Who belongs to it, in order of joining, as far as this member may know.</summary>
    public IReadOnlyList<Member> Members => throw new NotImplementedException();

    /// <summary>The other member of a shared space; null while there is none.</summary>
    public Id<Person>? Other => throw new NotImplementedException();

    /// <summary>True once this shared part is closed for its remaining member: it can be read and kept, no longer written.</summary>
    public bool IsClosed => throw new NotImplementedException();

    /// <summary>True when the record this member saw earlier is no longer part of the chain: the database was put back or rewritten.</summary>
    public bool IsRewound => throw new NotImplementedException();

    /// <summary>What the member can keep as proof of the record as it stands.</summary>
    public Receipt Receipt => throw new NotImplementedException();

    /// <summary>Four words that both members see alike if nobody has put their own keys between them; empty while there is no other member.</summary>
    public IReadOnlyList<string> FourWords => throw new NotImplementedException();

    /// <summary>Decides on the state and appends what is decided; when somebody was first, decides again on the newer state, three times.</summary>
    /// <returns>The decision on the state it was appended to; the refusal "closed" if the space is closed, "busy" if others were first each time.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was appended.</exception>
    public Task<Decision> DecideAsync(Func<SpaceState, Decision> decide, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Erases the words of the member's own entries that <paramref name="which"/> names; a signed notice stays in their place.</summary>
    /// <returns>How many entries lost their words; 0 if none were named.</returns>
    public Task<int> EraseAsync(Func<SpaceEvent, bool> which, CancellationToken cancellationToken) => throw new NotImplementedException();
}
