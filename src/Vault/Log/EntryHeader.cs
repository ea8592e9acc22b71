using System.Buffers.Binary;
using Steadfast.Domain;
using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Log;

/// <summary>What an entry is. The numbers are stored.</summary>
internal enum EntryKind : byte
{
    /// <summary>Who belongs to the space changed: signed and chained, not sealed.</summary>
    Membership = 1,

    /// <summary>Words were erased: names the entries, not sealed.</summary>
    Notice = 2,

    /// <summary>An event, sealed.</summary>
    Event = 3,

    /// <summary>An event written earlier than it was linked; its <see cref="EntryHeader.After"/> may be any earlier head.</summary>
    Waited = 4,

    /// <summary>Somebody whose role allows it lets in an entry that waits: names it by its hash, not sealed.</summary>
    Release = 5,
}

/// <summary>By which rule an entry came into the log. The numbers are stored.</summary>
internal enum Enters : byte
{
    /// <summary>Its author appended it where it stands; all entries of version 1 say so.</summary>
    AtOnce = 0,

    /// <summary>It waited for a time, which is signed inside the seal.</summary>
    ByTime = 1,

    /// <summary>It was proposed, and stands directly before the entry of another member that takes it.</summary>
    Taken = 2,

    /// <summary>It stands next to another member's entry about the same; or alone, from a morning on that is signed inside the seal.</summary>
    Together = 3,

    /// <summary>It stands after an entry of somebody whose role allows it, which names it.</summary>
    Released = 4,
}

/// <summary>The part of a header that says how an entry may enter the log.</summary>
/// <param name="Last">For <see cref="Enters.Taken"/>: the last day (since 0001-01-01, UTC) on which it can be taken; 0 for none.</param>
/// <param name="About">For <see cref="Enters.Together"/>: a keyed hash of what it is about, 32 bytes; else zeros.</param>
internal sealed record Entrance(Enters How, int Last, byte[] About)
{
    public const int Size = 1 + 4 + 32;

    /// <summary>Of an entry that waits for nothing.</summary>
    public static readonly Entrance None = new(Enters.AtOnce, 0, new byte[32]);

    public static readonly Entrance ByTime = None with { How = Enters.ByTime };

    /// <summary>Of what is proposed.</summary>
    /// <param name="last">The last day on which it can be taken.</param>
    public static Entrance Taken(int last) => None with { How = Enters.Taken, Last = last };

    public static readonly Entrance Released = None with { How = Enters.Released };

    /// <summary>True for what is its author's to take back: it came by its time, or was let in. The rest stands for good.</summary>
    public bool CanBeTakenBack => How is Enters.ByTime or Enters.Released;

    /// <summary>True if no field says what its rule has no use for.</summary>
    public bool IsPlain => (Last == 0 || How == Enters.Taken) && (How == Enters.Together || !About.AsSpan().ContainsAnyExcept((byte)0));
}

/// <summary>The signed part of an entry: fixed width, in the clear. Everything an entry claims about itself, and nothing of its words.</summary>
/// <param name="Version">1, which knows no <paramref name="Entrance"/>, or 2, which is written today.</param>
/// <param name="Epoch">Under which of the space's keys the words are sealed; the first is 0.</param>
/// <param name="After">The head its author decided on; 32 bytes, zeros before the first entry.</param>
/// <param name="Day">Days since 0001-01-01, UTC.</param>
/// <param name="Commit">HMAC-SHA256 of the padded words under a key only readers of the words have; zeros when nothing is sealed.</param>
/// <param name="Body">SHA-256 of the wrapped entry key and the ciphertext, or of the unsealed body.</param>
/// <param name="Members">The head of the latest membership entry its author knew; zeros before the first.</param>
/// <param name="EraseAfter">From this day on (as <paramref name="Day"/>) the words may be missing without a notice; 0 for never.</param>
internal sealed record EntryHeader(
    byte Version, EntryKind Kind, Id<EntryHeader> Id, Id<Space> Space, int Epoch, Id<Person> Author, byte[] After, int Day, byte[] Commit, byte[] Body,
    byte[] Members, int EraseAfter, Entrance Entrance)
{
    public const byte Newest = 2;

    /// <summary>Up to and with <see cref="EraseAfter"/>: all of a header of version 1.</summary>
    private const int FirstSize = 1 + 1 + 16 + 16 + 4 + 16 + 32 + 4 + 32 + 32 + 32 + 4;

    /// <summary>How many bytes stand before <see cref="Body"/>: they are bound to the ciphertext as associated data.</summary>
    private const int BoundSize = FirstSize - 32 - 32 - 4;

    public static readonly byte[] NoHash = new byte[32];

    /// <summary>How long a header is that begins with this version.</summary>
    /// <exception cref="LogBrokenException">There is no such version.</exception>
    public static int SizeOf(byte version) => version switch
    {
        1 => FirstSize,
        Newest => FirstSize + Entrance.Size,
        _ => throw new LogBrokenException("An entry's header is of no version there is."),
    };

    public byte[] Encode()
    {
        var bytes = new byte[SizeOf(Version)];
        var writer = new SpanWriter(bytes);
        writer.Byte(Version);
        writer.Byte((byte)Kind);
        writer.Id(Id);
        writer.Id(Space);
        writer.Int(Epoch);
        writer.Id(Author);
        writer.Bytes(After);
        writer.Int(Day);
        writer.Bytes(Commit);
        writer.Bytes(Body);
        writer.Bytes(Members);
        writer.Int(EraseAfter);
        if (Version > 1)
        {
            writer.Byte((byte)Entrance.How);
            writer.Int(Entrance.Last);
            writer.Bytes(Entrance.About);
        }

        return bytes;
    }

    /// <summary>Reads a header.</summary>
    /// <exception cref="LogBrokenException">These are not the bytes of a header.</exception>
    public static EntryHeader Decode(byte[] bytes)
    {
        if (bytes.Length < 2 || bytes.Length != SizeOf(bytes[0]) || bytes[1] is < (byte)EntryKind.Membership or > (byte)EntryKind.Release)
        {
            throw new LogBrokenException("An entry's header is not one.");
        }

        var reader = new SpanReader(bytes.AsSpan(2));
        var header = new EntryHeader(bytes[0], (EntryKind)bytes[1], reader.Id<EntryHeader>(), reader.Id<Space>(), reader.Int(), reader.Id<Person>(),
            reader.Bytes(32), reader.Int(), reader.Bytes(32), reader.Bytes(32), reader.Bytes(32), reader.Int(), Entrance.None);
        header = bytes[0] == 1 ? header : header with { Entrance = new((Enters)reader.Byte(), reader.Int(), reader.Bytes(32)) };
        if (header.Day < 0 || header.Day > DateOnly.MaxValue.DayNumber)
        {
            throw new LogBrokenException("An entry is of no day there is.");
        }

        return header.Version == 1
            || ((header.Kind == EntryKind.Waited) == header.Entrance.How is >= Enters.ByTime and <= Enters.Released && header.Entrance.IsPlain)
            ? header : throw new LogBrokenException("An entry's header says how it entered, and is not of such a kind.");
    }

    /// <summary>The bytes bound to the ciphertext: all that stands before its hash.</summary>
    public static ReadOnlySpan<byte> Bound(ReadOnlySpan<byte> encoded) => encoded[..BoundSize];

    /// <summary>What an author signs.</summary>
    public static byte[] Signed(ReadOnlySpan<byte> encoded) => [.. "entry/1"u8, .. encoded];

    /// <summary>By what a waiting entry is named where it is let in.</summary>
    public static byte[] NameOf(byte[] encoded, byte[] signature) => Hash.Sha256("release/1"u8, encoded, signature);

    /// <summary>The head of the chain once an entry stands at <paramref name="seq"/>: SHA-256(seq | previous head | header | signature).</summary>
    public static byte[] Head(long seq, byte[] previous, byte[] encoded, byte[] signature)
    {
        Span<byte> place = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(place, seq);
        return Hash.Sha256(place, previous, encoded, signature);
    }
}

/// <summary>Writes fixed-width fields one after the other.</summary>
internal ref struct SpanWriter(Span<byte> rest)
{
    private Span<byte> _rest = rest;

    public void Byte(byte value) => Take(1)[0] = value;

    public void Int(int value) => BinaryPrimitives.WriteInt32BigEndian(Take(4), value);

    public void Long(long value) => BinaryPrimitives.WriteInt64BigEndian(Take(8), value);

    public void Bytes(ReadOnlySpan<byte> value) => value.CopyTo(Take(value.Length));

    public void Id<T>(Id<T> id) => BinaryPrimitives.WriteUInt128BigEndian(Take(Domain.Id<T>.Size), id.Value);

    private Span<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}

/// <summary>Reads what <see cref="SpanWriter"/> wrote.</summary>
internal ref struct SpanReader(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> _rest = rest;

    public byte Byte() => Take(1)[0];

    public int Int() => BinaryPrimitives.ReadInt32BigEndian(Take(4));

    public long Long() => BinaryPrimitives.ReadInt64BigEndian(Take(8));

    public byte[] Bytes(int count) => Take(count).ToArray();

    public Id<T> Id<T>() => new(BinaryPrimitives.ReadUInt128BigEndian(Take(Domain.Id<T>.Size)));

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
