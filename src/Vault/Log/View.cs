using Steadfast.Domain;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>A space as one member sees it at one moment.</summary>
/// <param name="IsTail">What is appended waits outside the log, as the other member has left.</param>
/// <param name="IsClosed">Nothing can be written any more: it was closed, or the days in which the leaving was not to be known are over.</param>
/// <param name="IsRewound">The head this reader verified earlier is not on the chain.</param>
/// <param name="LeftOut">The entries that stand where they may not stand yet: no part of the state.</param>
/// <param name="Boxes">Where things wait for this space, by their names in hexadecimal; none in a private one.</param>
/// <param name="HasEntered">Whether something that waited is in the log already, erased or not.</param>
/// <param name="ErasedOn">The day (days since 0001-01-01, UTC) on which the reader last took words back; 0 if never.</param>
/// <param name="Today">The day on which they look.</param>
internal sealed record View(
    Place Place, Membership Members, MemberRecord Me, IReadOnlyDictionary<int, EpochKey> Keys, SpaceState State, bool IsTail, bool IsClosed, bool IsRewound,
    IReadOnlyList<LeftOut> LeftOut, IReadOnlyDictionary<string, Box> Boxes, Func<Id<EntryHeader>, bool> HasEntered, int ErasedOn, int Today)
{
    /// <summary>Whether the reader may do this to the space.</summary>
    public bool May(Rights right) => Members.May(Me.Person, right, Today);

    /// <summary>What of this reader's own came to light on the way, and they are to be told.</summary>
    public Found Found { get; init; } = Found.Nothing;
}

/// <summary>What is told to the writer of things that waited.</summary>
/// <param name="CameBack">Rows that wait although they were withdrawn: somebody put them there again.</param>
/// <param name="Dropped">Rows that were dropped as a backup was put back.</param>
/// <param name="WentOut">Entries that stand in the log although they were withdrawn.</param>
internal sealed record Found(IReadOnlyList<WaitingRow> CameBack, IReadOnlyList<WaitingRow> Dropped, IReadOnlyList<string> WentOut)
{
    public static readonly Found Nothing = new([], [], []);

    public bool IsNothing => CameBack.Count + Dropped.Count + WentOut.Count == 0;
}
