using Steadfast.Domain;

namespace Steadfast.Vault.Log;

/// <summary>The state a reader of some epochs sees after the entry at <paramref name="Seq"/>.</summary>
/// <param name="Bytes">How many bytes of words were folded into it: what its place in memory is reckoned by.</param>
/// <param name="LeftOut">The entries that stand before their time, or without the one they may only enter with: no part of the state yet.</param>
internal sealed record Folded(SpaceState State, long Seq, long Bytes, IReadOnlyList<LeftOut> LeftOut)
{
    public static Folded None(SpaceKind kind) => new(SpaceState.Of(kind), 0, 0, []);
}

/// <summary>An entry that stands where it may not stand yet.</summary>
/// <param name="From">When it may be shown, in Unix seconds; null if no time lets it in.</param>
internal sealed record LeftOut(long Seq, Id<EntryHeader> Entry, Id<Person> Author, long? From);
