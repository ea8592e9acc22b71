using System.Diagnostics;
using Steadfast.Domain.Deliveries;

namespace Steadfast.Domain;

/// <summary>What a kind of space admits, and from whom.</summary>
/// <param name="Kind">Whose rules they are.</param>
public sealed record SpaceRules(SpaceKind Kind)
{
    /// <summary>The rules of a kind.</summary>
    public static SpaceRules Of(SpaceKind kind) => new(kind);

    /// <summary>Whether an entry of <paramref name="author"/> may say this in such a space.</summary>
    public bool Admits(SpaceEvent happened, Id<Person> author) => Kind switch
    {
        // A private space also keeps what its owner opened of what others gave, and what its owner says beside such a copy.
        SpaceKind.Private => happened is not SharedEvent said || said is Delivered || (said is Reply && said.By == author),
        SpaceKind.Shared => happened is SharedEvent said && said.By == author,
        _ => throw new UnreachableException($"No rules for {Kind}."),
    };
}
