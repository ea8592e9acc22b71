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
    Held = 4,
}

/// <summary>The signed part of an entry: fixed width, in the clear. Everything an entry claims about itself, and nothing of its words.</summary>
/// <param name="Epoch">Under which of the space's keys the words are sealed; the first is 0.</param>
/// <param name="After">The head its author decided on; 32 bytes, zeros before the first entry.</param>
/// <param name="Day">Days since 0001-01-01, UTC.</param>
/// <param name="Commit">HMAC-SHA256 of the padded words under a key only readers of the words have; zeros when nothing is sealed.</param>
/// <param name="Body">SHA-256 of the wrapped entry key and the ciphertext, or of the unsealed body.</param>
/// <param name="Members">The head of the latest membership entry its author knew; zeros before the first.</param>
/// <param name="EraseAfter">From this day on (as <paramref name="Day"/>) the words may be missing without a notice; 0 for never.</param>
internal sealed record EntryHeader(
    EntryKind Kind, Id<EntryHeader> Id, Id<Space> Space, int Epoch, Id<Person> Author, byte[] After, int Day, byte[] Commit, byte[] Body, byte[] Members, int EraseAfter)
{
    public const int Size = 1 + 1 + 16 + 16 + 4 + 16 + 32 + 4 + 32 + 32 + 32 + 4;

    /// <summary>How many bytes stand before <see cref="Body"/>: they are bound to the ciphertext as associated data.</summary>
    private const int BoundSize = Size - 32 - 32 - 4;

    private const byte Version = 1;

    public static readonly byte[] NoHash = new byte[32];

    public byte[] Encode()
    {
        var bytes = new byte[Size];
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
        return bytes;
    }

    /// <summary>Reads a header.</summary>
    /// <exception cref="LogBrokenException">These are not the bytes of a header.</exception>
    public static EntryHeader Decode(byte[] bytes)
    {
        if (bytes.Length != Size || bytes[0] != Version || bytes[1] is < (byte)EntryKind.Membership or > (byte)EntryKind.Held)
        {
            throw new LogBrokenException("An entry's header is not one.");
        }

        var reader = new SpanReader(bytes.AsSpan(2));
        return new((EntryKind)bytes[1], reader.Id<EntryHeader>(), reader.Id<Space>(), reader.Int(), reader.Id<Person>(),
            reader.Bytes(32), reader.Int(), reader.Bytes(32), reader.Bytes(32), reader.Bytes(32), reader.Int());
    }

    /// <summary>The bytes bound to the ciphertext: all that stands before its hash.</summary>
    public static ReadOnlySpan<byte> Bound(ReadOnlySpan<byte> encoded) => encoded[..BoundSize];

    /// <summary>What an author signs.</summary>
    public static byte[] Signed(ReadOnlySpan<byte> encoded) => [.. "entry/1"u8, .. encoded];

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
