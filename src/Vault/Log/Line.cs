using System.Runtime.InteropServices;
using Steadfast.Domain;

namespace Steadfast.Vault.Log;

/// <summary>Whose view of which space.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Seat(Id<Person> Reader, Id<Space> Space);

/// <summary>One space in memory as one person reads it. Whoever touches it holds <see cref="Gate"/>.</summary>
internal sealed class Line(Id<Space> space)
{
    private (string Tag, Membership Members, IReadOnlyDictionary<string, Box> Boxes)? _boxes;

    /// <summary>The boxes that were looked into when the head was, and whether something in them was due.</summary>
    public (IReadOnlyDictionary<string, Box>? Boxes, bool HasDue) Asked { get; set; }

    /// <summary>The boxes known from the last opening; null before the first.</summary>
    public IReadOnlyDictionary<string, Box>? KnownBoxes => _boxes?.Boxes;

    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>The log as the database has it.</summary>
    public Chain Main { get; private set; } = new(space);

    /// <summary>
    /// What the remaining partner sees and writes after the other left: the log before that entry, and their own entries that wait. Null while nobody has
    /// left.
    /// </summary>
    public Chain? Tail { get; private set; }

    public Chain View => Tail ?? Main;

    public DateTimeOffset Used { get; set; }

    /// <summary>Whose visit it was opened in; where the space is apart, not who they are there.</summary>
    public Id<Person> Owner { get; set; }

    /// <summary>What the line's place in memory is reckoned by.</summary>
    public long Bytes => View.Seq * 64 + View.Folds.Values.Sum(fold => fold.Bytes);

    public void Reset() => (Main, Tail) = (new(space), null);

    /// <summary>The boxes a holder of these keys looks into, by their names in hexadecimal.</summary>
    /// <param name="tag">What the keys hash to.</param>
    public IReadOnlyDictionary<string, Box> Boxes(string tag, IEnumerable<EpochKey> keys)
    {
        if (_boxes is not { } known || known.Tag != tag || !ReferenceEquals(known.Members, View.Members))
        {
            _boxes = known = (
                tag, View.Members,
                Box.All(keys, View.Members).DistinctBy(box => Convert.ToHexString(box.Name), StringComparer.Ordinal)
                    .ToDictionary(box => Convert.ToHexString(box.Name), StringComparer.Ordinal));
        }

        return known.Boxes;
    }

    public void Fork() => Tail = Main.ForkBefore(Main.Members.Closing!);
}
