using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Steadfast.Vault.Storage;

/// <summary>A space as it is stored: where its log ends, and its newest epoch.</summary>
/// <param name="EmptyAfter">The day after which its words are to be taken out, as its log says; null for never, and once that is done.</param>
internal sealed record SpaceRow(byte[] Id, long HeadSeq, byte[] HeadHash, long Epoch, long? EmptyAfter = null);

/// <summary>Where a space's log ends.</summary>
/// <param name="HasDue">Whether something is due in the boxes that were asked about; false where none were.</param>
internal sealed record HeadRow(long HeadSeq, byte[] HeadHash, long Epoch, bool HasDue = false);

/// <summary>How a space stands, by numbers alone.</summary>
/// <param name="Ends">How many of its first and its last entry are there: two, or one where they are the same.</param>
/// <param name="Waiting">How many entries wait outside it, as its other member has left.</param>
/// <param name="Grants">How many keys its reader has to it; none to a private one.</param>
internal sealed record StandingRow(long HeadSeq, long Ends, long Waiting, long Grants);

/// <summary>An entry as it is stored; ciphertext and wrapped key are null where there were none or where they were erased.</summary>
internal sealed record EntryRow(long Seq, byte[] Header, byte[] Sig, byte[]? Ct, byte[]? WrappedDek);

/// <summary>One member's key to one epoch of a space; a cache of what the log says.</summary>
/// <param name="UntilDay">The last day it may be used; null without end.</param>
internal sealed record GrantRow(byte[] Space, byte[] Identity, long Epoch, byte[] WrappedKey, long? UntilDay);

/// <summary>The statements of spaces, their entries and grants. Each names its space.</summary>
internal static class LogRows
{
    /// <summary>The space, or null. Inside a transaction its row is held until the end, so that appends come one after the other.</summary>
    public static Task<SpaceRow?> FindSpaceAsync(DbConnection db, DbTransaction? transaction, byte[] space) => db.QuerySingleOrDefaultAsync<SpaceRow>(
        "SELECT id, head_seq, head_hash, epoch, empty_after FROM space WHERE id = @space" + (transaction is null ? "" : Dialect.RowLock(db)), new { space },
            transaction);

    /// <summary>Whether a space stands as its reader left it, as far as counting shows; null if there is no such space.</summary>
    /// <param name="tail">Whose row waits for what is written after the other has left.</param>
    public static Task<StandingRow?> StandingAsync(DbConnection db, byte[] space, byte[] tail, byte[] reader) => db.QuerySingleOrDefaultAsync<StandingRow>(
        """
        SELECT s.head_seq,
            (SELECT COUNT(*) FROM entry WHERE space = @space AND (seq = 1 OR seq = s.head_seq)) AS ends,
            (SELECT COUNT(*) FROM waiting WHERE owner = @tail) AS waiting,
            (SELECT COUNT(*) FROM space_grant WHERE space = @space AND identity = @reader) AS grants
        FROM space s WHERE s.id = @space
        """, new { space, tail, reader });

    /// <summary>The head, or null if there is no such space: the one statement of a page that has nothing new.</summary>
    /// <param name="boxes">The boxes in which to look whether something is due by <paramref name="nowUnixSeconds"/>. What is not due costs nothing.</param>
    public static async Task<HeadRow?> HeadAsync(DbConnection db, byte[] space, IReadOnlyList<byte[]> boxes, long nowUnixSeconds)
    {
        await using var command = db.CreateCommand();
        var names = boxes.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@box{i}")).ToList();
        command.CommandText = boxes.Count == 0 ? "SELECT head_seq, head_hash, epoch, 0 FROM space WHERE id = @space" :
            $"""
            SELECT head_seq, head_hash, epoch, CASE WHEN EXISTS
                (SELECT 1 FROM waiting WHERE owner = @space AND box IN ({string.Join(", ", names)}) AND due IS NOT NULL AND due <= @now) THEN 1 ELSE 0 END
            FROM space WHERE id = @space
            """;
        Add(command, "space", space);
        for (var i = 0; i < boxes.Count; i++)
        {
            Add(command, names[i][1..], boxes[i]);
        }

        if (boxes.Count > 0)
        {
            Add(command, "now", nowUnixSeconds);
        }

        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? new(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1), reader.GetInt64(2), reader.GetInt32(3) == 1) : null;
    }

    /// <summary>Adds a space; false if it is there already.</summary>
    public static async Task<bool> InsertSpaceAsync(DbConnection db, DbTransaction? transaction, SpaceRow space) => await db.ExecuteAsync(
        "INSERT INTO space (id, head_seq, head_hash, epoch) VALUES (@Id, @HeadSeq, @HeadHash, @Epoch) ON CONFLICT (id) DO NOTHING", space, transaction) == 1;

    /// <summary>Moves the head; false if it is no longer where the caller saw it, and then the whole act is to be taken back.</summary>
    public static async Task<bool> MoveHeadAsync(
        DbConnection db, DbTransaction? transaction, byte[] space, long fromSeq, byte[] fromHash, long toSeq, byte[] toHash,
        long epoch) => await db.ExecuteAsync(
        "UPDATE space SET head_seq = @toSeq, head_hash = @toHash, epoch = @epoch WHERE id = @space AND head_seq = @fromSeq AND head_hash = @fromHash",
        new { space, fromSeq, fromHash, toSeq, toHash, epoch }, transaction) == 1;

    /// <summary>Adds an entry; a second one at the same place is a duplicate, which throws (<see cref="Dialect.IsDuplicate"/>).</summary>
    public static Task InsertEntryAsync(DbConnection db, DbTransaction? transaction, byte[] space, EntryRow entry) => db.ExecuteAsync(
        "INSERT INTO entry (space, seq, header, sig, ct, wrapped_dek) VALUES (@space, @Seq, @Header, @Sig, @Ct, @WrappedDek)",
        new { space, entry.Seq, entry.Header, entry.Sig, entry.Ct, entry.WrappedDek }, transaction);

    /// <summary>The entries after a place, in order; 0 for all.</summary>
    public static async Task<IReadOnlyList<EntryRow>> EntriesAsync(DbConnection db, DbTransaction? transaction, byte[] space, long afterSeq)
    {
        // The one statement on the way of every page, of thousands of rows when cold: read by hand.
        await using var command = db.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT seq, header, sig, ct, wrapped_dek FROM entry WHERE space = @space AND seq > @afterSeq ORDER BY seq";
        Add(command, "space", space);
        Add(command, "afterSeq", afterSeq);
        var entries = new List<EntryRow>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            entries.Add(new EntryRow(
                reader.GetInt64(0), (byte[])reader.GetValue(1), (byte[])reader.GetValue(2), reader.GetValue(3) as byte[], reader.GetValue(4) as byte[]));
        }

        return entries;
    }

    /// <summary>Makes holes: the words of these entries and the keys to them are gone, header and signature stay.</summary>
    public static Task EraseWordsAsync(DbConnection db, DbTransaction? transaction, byte[] space, IEnumerable<long> seqs) => db.ExecuteAsync(
        "UPDATE entry SET ct = NULL, wrapped_dek = NULL WHERE space = @space AND seq = @seq", seqs.Select(seq => new { space, seq }), transaction);

    /// <summary>Adds a grant, or puts it in place of the one there was.</summary>
    public static Task PutGrantAsync(DbConnection db, DbTransaction? transaction, GrantRow grant) => db.ExecuteAsync(
        """
        INSERT INTO space_grant (space, identity, epoch, wrapped_key, until_day) VALUES (@Space, @Identity, @Epoch, @WrappedKey, @UntilDay)
        ON CONFLICT (space, identity, epoch) DO UPDATE SET wrapped_key = excluded.wrapped_key, until_day = excluded.until_day
        """, grant, transaction);

    /// <summary>One member's grants, by epoch.</summary>
    public static async Task<IReadOnlyList<GrantRow>> GrantsAsync(DbConnection db, DbTransaction? transaction, byte[] space, byte[] identity) =>
        (await db.QueryAsync<GrantRow>(
        "SELECT space, identity, epoch, wrapped_key, until_day FROM space_grant WHERE space = @space AND identity = @identity ORDER BY epoch",
        new { space, identity }, transaction)).AsList();

    /// <summary>Everybody's grants, by member and epoch.</summary>
    public static async Task<IReadOnlyList<GrantRow>> AllGrantsAsync(DbConnection db, DbTransaction? transaction, byte[] space) =>
        (await db.QueryAsync<GrantRow>(
        "SELECT space, identity, epoch, wrapped_key, until_day FROM space_grant WHERE space = @space ORDER BY identity, epoch", new { space },
        transaction)).AsList();

    /// <summary>Takes all of a member's grants away.</summary>
    public static Task DeleteGrantsAsync(DbConnection db, DbTransaction? transaction, byte[] space, byte[] identity) => db.ExecuteAsync(
        "DELETE FROM space_grant WHERE space = @space AND identity = @identity", new { space, identity }, transaction);

    /// <summary>Names the day after which a space is to be emptied.</summary>
    public static Task EmptyAfterAsync(DbConnection db, DbTransaction? transaction, byte[] space, long day) => db.ExecuteAsync(
        "UPDATE space SET empty_after = @day WHERE id = @space", new { space, day }, transaction);

    /// <summary>The spaces whose day was before this one: for the timer.</summary>
    public static async Task<IReadOnlyList<byte[]>> ToEmptyAsync(DbConnection db, long day) =>
        (await db.QueryAsync<byte[]>("SELECT id FROM space WHERE empty_after < @day", new { day })).AsList();

    /// <summary>Takes all words out of a space, the keys to them and what waits for it: what is left is its chain.</summary>
    public static Task EmptyAsync(DbConnection db, DbTransaction? transaction, byte[] space) => db.ExecuteAsync(
        """
        UPDATE entry SET ct = NULL, wrapped_dek = NULL WHERE space = @space AND wrapped_dek IS NOT NULL;
        DELETE FROM space_grant WHERE space = @space;
        DELETE FROM waiting WHERE owner = @space;
        UPDATE space SET empty_after = NULL WHERE id = @space;
        """, new { space }, transaction);

    /// <summary>Deletes every key whose last day was before this one: for the timer.</summary>
    public static Task DeleteEndedGrantsAsync(DbConnection db, DbTransaction? transaction, long day) => db.ExecuteAsync(
        "DELETE FROM space_grant WHERE until_day < @day", new { day }, transaction);

    /// <summary>Deletes a space with its entries, its grants and what waits for it.</summary>
    public static Task DeleteSpaceAsync(DbConnection db, DbTransaction? transaction, byte[] space) => db.ExecuteAsync(
        """
        DELETE FROM entry WHERE space = @space;
        DELETE FROM space_grant WHERE space = @space;
        DELETE FROM waiting WHERE owner = @space;
        DELETE FROM space WHERE id = @space;
        """, new { space }, transaction);

    /// <summary>Every space there is, by id: for the command that verifies a whole database, and for nothing else.</summary>
    public static async Task<IReadOnlyList<SpaceRow>> AllSpacesAsync(DbConnection db, DbTransaction? transaction) => (await db.QueryAsync<SpaceRow>(
        "SELECT id, head_seq, head_hash, epoch, empty_after FROM space ORDER BY id", transaction: transaction)).AsList();

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
