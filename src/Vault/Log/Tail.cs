using System.Buffers.Binary;
using System.Data.Common;
using Steadfast.Domain;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>Whole entries that wait outside a log: what is held, and what a partner writes after the other has left.</summary>
internal static class Tail
{
    public static byte[] OwnerOf(Id<Space> space) => Hash.Sha256("tail/1"u8, space.ToBytes())[..16];

    public static byte[] IdOf(long seq)
    {
        var id = new byte[16];
        BinaryPrimitives.WriteInt64BigEndian(id.AsSpan(8), seq);
        return id;
    }

    public static byte[] Encode(EntryRow row)
    {
        var bytes = new byte[8 + row.Header.Length + 64 + 4 + (row.WrappedDek?.Length ?? 0) + (row.Ct?.Length ?? 0)];
        var writer = new SpanWriter(bytes);
        writer.Long(row.Seq);
        writer.Bytes(row.Header);
        writer.Bytes(row.Sig);
        writer.Int(row.WrappedDek?.Length ?? (row.Ct is null ? -1 : 0));
        writer.Bytes(row.WrappedDek);
        writer.Bytes(row.Ct);
        return bytes;
    }

    /// <summary>Destroys the words at these places, where they stand in the log or wait in the tail.</summary>
    public static async Task EraseAsync(DbConnection db, DbTransaction tx, Id<Space> space, IReadOnlyList<long> seqs)
    {
        var waiting = (await WaitingRows.ListAsync(db, tx, OwnerOf(space))).Select(row => Decode(row.Sealed)).Where(row => seqs.Contains(row.Seq)).ToList();
        foreach (var row in waiting)
        {
            await WaitingRows.PutAsync(db, tx, new(OwnerOf(space), [], IdOf(row.Seq), null, Encode(row with { Ct = null, WrappedDek = null })));
        }

        await LogRows.EraseWordsAsync(db, tx, space.ToBytes(), [.. seqs.Except(waiting.Select(row => row.Seq))]);
    }

    /// <summary>Who wrote an entry of version 1 that still waits; null for what is none.</summary>
    public static Id<Person>? AuthorOf(WaitingRow waiting)
    {
        try
        {
            return EntryHeader.Decode(Decode(waiting.Sealed).Header).Author;
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    /// <summary>Reads an entry that waited.</summary>
    /// <exception cref="LogBrokenException">These are not the bytes of an entry.</exception>
    public static EntryRow Decode(byte[] bytes)
    {
        var header = bytes.Length > 8 ? EntryHeader.SizeOf(bytes[8]) : 0;
        var before = 8 + header + 64 + 4;
        if (bytes.Length < before
            || BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(before - 4)) is var wrapped && wrapped > bytes.Length - before)
        {
            throw new LogBrokenException("What waits is not an entry.");
        }

        var reader = new SpanReader(bytes);
        var row = new EntryRow(reader.Long(), reader.Bytes(header), reader.Bytes(64), null, null);
        return reader.Int() is var length && length < 0
            ? row
            : row with { WrappedDek = length == 0 ? null : reader.Bytes(length), Ct = reader.Bytes(bytes.Length - before - length) };
    }
}
