using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>What a person keeps about their own spaces, sealed under their own key.</summary>
/// <param name="Spaces">The shared spaces, oldest first, as text ids.</param>
/// <param name="Marks">Up to where each space was verified.</param>
/// <param name="Invitation">The open invitation, if there is one.</param>
/// <param name="IsErasing">True once the person has said that the account is to be erased: sign-in finishes it.</param>
/// <param name="Left">What the person left by their own act and is still told of, oldest first.</param>
/// <param name="Factor">The second factor; null without one.</param>
/// <param name="AloneFrom">When the recovery code begins to open alone although there is a second factor, in seconds since 1970; 0 if nobody asked for that.</param>
/// <param name="Told">What the person is to be told, oldest first.</param>
/// <param name="SlotsFrom">The count of the oldest slots that are not put back.</param>
/// <param name="SlotsTo">The count of the newest slots; above <paramref name="SlotsFrom"/> while they are being changed, and after a change that was stopped midway.</param>
/// <param name="Withdrawn">The ids of what they withdrew before it entered a log, oldest first: should one come back, they are told.</param>
/// <param name="Mail">The row of their reminder by mail, base 64: nothing else leads from a person to it.</param>
internal sealed record SealedDirectory(
    List<string> Spaces, Dictionary<string, DirectoryMark> Marks, Preferences Preferences, bool CodeIsConfirmed = false, OpenInvitation? Invitation = null, bool IsErasing = false, long SavedHour = 0,
    List<LeftMark>? Left = null, Factor? Factor = null, long AloneFrom = 0, List<Told>? Told = null, string? Mail = null, List<string>? Withdrawn = null, long SlotsFrom = 0, long SlotsTo = 0)
{
    /// <summary>Whether slots are as new as the directory, neither of them put back alone.</summary>
    public bool Knows(Slot slot) => slot.Count >= SlotsFrom && slot.Count <= SlotsTo;
}

/// <summary>A shared space that was left. Days are days since 0001-01-01, UTC.</summary>
/// <param name="On">The day of it.</param>
/// <param name="Until">The last day on which whoever stayed is not to know; 0 where nobody stayed.</param>
internal sealed record LeftMark(string Space, int On, int Until);

/// <summary>What <see cref="SpaceMark"/> keeps beyond a session.</summary>
internal sealed record DirectoryMark(long Seq, byte[] Head, bool IsBound);

/// <summary>An invitation its maker can show again and check against who came.</summary>
internal sealed record OpenInvitation(string Space, string Code, long Expires);

/// <summary>Reads and changes directories. A change is made on what is there now, so that two sessions of a person do not overwrite each other.</summary>
internal sealed class Directories(Stores stores, TimeProvider clock)
{
    // What was withdrawn so many withdrawals ago has long left the backups of anybody who deletes them in time, and a directory stays small.
    private const int MostWithdrawn = 48;

    // More than a usual directory has, and less than the padding's step of 4 KiB.
    private const int LeastLength = 4_000;

    /// <summary>The directory as it is now.</summary>
    /// <exception cref="LogBrokenException">It is gone, or does not open under the person's key.</exception>
    public async Task<SealedDirectory> FindAsync(Identity identity, CancellationToken cancellationToken) => (await ReadAsync(identity, cancellationToken)).Directory;

    /// <summary>Whether the person has a directory at all.</summary>
    public async Task<bool> ExistsAsync(Identity identity, CancellationToken cancellationToken) =>
        await stores.Main.ReadAsync(db => IdentityRows.FindAsync(db, null, identity.Id.ToBytes()), cancellationToken) is not null;

    public Task InsertAsync(Identity identity, SealedDirectory directory, CancellationToken cancellationToken) =>
        stores.Main.WriteAsync((db, tx) => IdentityRows.InsertAsync(db, tx, Row(identity, directory)), cancellationToken);

    public async Task<SealedDirectory> ChangeAsync(Identity identity, Func<SealedDirectory, SealedDirectory> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 16; attempt++)
        {
            var (directory, version) = await ReadAsync(identity, cancellationToken);
            var changed = change(directory);
            if (ReferenceEquals(changed, directory) || await stores.Main.WriteAsync((db, tx) => IdentityRows.UpdateAsync(db, tx, Row(identity, changed), version), cancellationToken))
            {
                return changed;
            }
        }

        throw new StoreUnavailableException("A directory was changed by others sixteen times in a row.");
    }

    /// <summary>Keeps what the session verified, so that the next visit need not verify it again.</summary>
    public Task RememberAsync(Session session, CancellationToken cancellationToken) => ChangeAsync(session.Identity, directory => Remembering(directory, session), cancellationToken);

    /// <summary>The same, at most once an hour: for acts, which write anyway.</summary>
    public async Task RememberHourlyAsync(Session session, CancellationToken cancellationToken)
    {
        var hour = clock.GetUtcNow().ToUnixTimeSeconds() / 3600;
        await ChangeAsync(session.Identity, directory => directory.SavedHour == hour ? directory : Remembering(directory, session) with { SavedHour = hour }, cancellationToken);
    }

    /// <summary>Keeps the id of what the person withdraws, before it is gone: what comes back is known by it.</summary>
    public async Task RememberWithdrawnAsync(Session session, string id, CancellationToken cancellationToken)
    {
        var changed = await ChangeAsync(
            session.Identity,
            directory => directory.Withdrawn is { } known && known.Contains(id) ? directory : directory with { Withdrawn = [.. (directory.Withdrawn ?? []).Append(id).TakeLast(MostWithdrawn)] },
            cancellationToken);
        session.Content = session.Content.Knowing(changed);
    }

    private static SealedDirectory Remembering(SealedDirectory directory, Session session)
    {
        var marks = new Dictionary<string, DirectoryMark>(directory.Marks, StringComparer.Ordinal);
        foreach (var (space, mark) in session.Content.Marks)
        {
            if (!marks.TryGetValue(space, out var known) || known.Seq < mark.Seq || (mark.IsBound && !known.IsBound))
            {
                marks[space] = new(mark.Seq, mark.Head, mark.IsBound);
            }
        }

        return directory with { Marks = marks };
    }

    private async Task<(SealedDirectory Directory, long Version)> ReadAsync(Identity identity, CancellationToken cancellationToken)
    {
        var row = await stores.Main.ReadAsync(db => IdentityRows.FindAsync(db, null, identity.Id.ToBytes()), cancellationToken);
        return row is not null && Aead.Open(identity.OwnKey, row.Directory, Context(identity)) is { } opened
            ? (JsonSerializer.Deserialize<SealedDirectory>(Padding.Unpad(opened))!, row.Version)
            : throw new LogBrokenException("A directory does not open.");
    }

    private static IdentityRow Row(Identity identity, SealedDirectory directory) =>
        new(identity.Id.ToBytes(), Seal(identity, directory), BinaryPrimitives.ReadInt64BigEndian(RandomNumberGenerator.GetBytes(sizeof(long))));

    // JSON may end in blanks: with them a directory is as long with a second factor or a reminder in it as without.
    private static byte[] Seal(Identity identity, SealedDirectory directory)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(directory);
        return Aead.Seal(identity.OwnKey, Padding.Pad(json.Length < LeastLength ? [.. json, .. Enumerable.Repeat((byte)' ', LeastLength - json.Length)] : json), Context(identity));
    }

    private static byte[] Context(Identity identity) => [.. "directory/1"u8, .. identity.Id.ToBytes()];
}
