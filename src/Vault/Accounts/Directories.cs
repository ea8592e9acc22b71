using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Steadfast.Domain;
using Steadfast.Vault.Log;
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
/// <param name="AloneFrom">
/// When the recovery code begins to open alone although there is a second factor, in seconds since 1970; 0 if nobody asked for that.
/// </param>
/// <param name="Told">What the person is to be told, oldest first.</param>
/// <param name="SlotsFrom">The count of the oldest slots that are not put back.</param>
/// <param name="SlotsTo">
/// The count of the newest slots; above <paramref name="SlotsFrom"/> while they are being changed, and after a change that was stopped midway.
/// </param>
/// <param name="Withdrawn">The ids of what they withdrew before it entered a log, oldest first: should one come back, they are told.</param>
/// <param name="Dismissed">The ids of what others proposed and they do not want to be shown, oldest first; it lapses by itself.</param>
/// <param name="DismissedOn">The day (since 0001-01-01, UTC) on which they last said so; 0 if never.</param>
/// <param name="Apart">The hash of the row's second part, base 64, so that no other is put there; null where there is none yet.</param>
/// <param name="Mail">The row of their reminder by mail, base 64: nothing else leads from a person to it.</param>
internal sealed record SealedDirectory(
    List<string> Spaces, Dictionary<string, DirectoryMark> Marks, Preferences Preferences, bool CodeIsConfirmed = false, OpenInvitation? Invitation = null,
    bool IsErasing = false, long SavedHour = 0,
    List<LeftMark>? Left = null, Factor? Factor = null, long AloneFrom = 0, List<Told>? Told = null, string? Mail = null, List<string>? Withdrawn = null,
    long SlotsFrom = 0, long SlotsTo = 0,
    string? Apart = null, List<string>? Dismissed = null, int DismissedOn = 0)
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
/// <param name="Epoch">The epoch up to which it lets in; of no use once another has begun.</param>
internal sealed record OpenInvitation(string Space, string Code, long Expires, int Epoch = 0, Role Role = Role.Member, int Until = 0);

/// <summary>A space in which somebody has an identity of its own. It stands in the second part of their row alone, under the key of their notes.</summary>
/// <param name="Keys">The identity, as <see cref="Identity.Encode"/> has it.</param>
/// <param name="Mark">Up to where it was verified.</param>
/// <param name="Invitations">The codes that are not known to be used up, oldest first.</param>
/// <param name="Withdrawn">As in <see cref="SealedDirectory"/>.</param>
/// <param name="Told">What came of what they had on its way there, oldest first.</param>
/// <param name="Dismissed">As in <see cref="SealedDirectory"/>.</param>
internal sealed record ApartSpace(
    string Space, SpaceKind Kind, byte[] Keys, DirectoryMark? Mark = null, long SavedHour = 0, List<OpenInvitation>? Invitations = null,
    List<string>? Withdrawn = null, List<Told>? Told = null, List<string>? Dismissed = null);

/// <summary>Reads and changes directories. A change is made on what is there now, so that two sessions of a person do not overwrite each other.</summary>
internal sealed class Directories(Stores stores, TimeProvider clock)
{
    // What was withdrawn so many withdrawals ago has long left the backups of anybody who deletes them in time, and a directory stays small.
    private const int MostWithdrawn = 48;

    // More than a usual directory has, and less than the padding's step of 4 KiB.
    private const int LeastLength = 4_000;

    private const int ApartStep = 4_096;

    /// <summary>The directory as it is now.</summary>
    /// <exception cref="LogBrokenException">It is gone, or does not open under the person's key.</exception>
    public async Task<SealedDirectory> FindAsync(Identity identity, CancellationToken cancellationToken) =>
        (await ReadAsync(identity, cancellationToken)).Directory;

    /// <summary>Whether the person has a directory at all.</summary>
    public async Task<bool> ExistsAsync(Identity identity, CancellationToken cancellationToken) =>
        await stores.Main.ReadAsync(db => IdentityRows.FindAsync(db, null, identity.Id.ToBytes()), cancellationToken) is not null;

    /// <summary>Adds a person's directory, and the second part that everybody has.</summary>
    public Task InsertAsync(Identity identity, PrivatePart part, SealedDirectory directory, CancellationToken cancellationToken) =>
        stores.Main.WriteAsync((db, tx) => IdentityRows.InsertAsync(db, tx, Row(identity, directory, SealApart(identity, part, []))), cancellationToken);

    public async Task<SealedDirectory> ChangeAsync(Identity identity, Func<SealedDirectory, SealedDirectory> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 16; attempt++)
        {
            var (directory, row) = await ReadAsync(identity, cancellationToken);
            var changed = change(directory);
            if (ReferenceEquals(changed, directory)
                || await stores.Main.WriteAsync((db, tx) => IdentityRows.UpdateAsync(db, tx, Row(identity, changed), row.Version), cancellationToken))
            {
                return changed;
            }
        }

        throw new StoreUnavailableException("A directory was changed by others sixteen times in a row.");
    }

    /// <summary>The spaces in which the person has an identity of its own, oldest first.</summary>
    /// <exception cref="LogBrokenException">The second part of the row is gone, is not the newest, or does not open.</exception>
    public async Task<IReadOnlyList<ApartSpace>> FindApartAsync(Identity identity, PrivatePart part, CancellationToken cancellationToken)
    {
        var (directory, row) = await ReadAsync(identity, cancellationToken);
        return OpenApart(identity, part, directory, row);
    }

    /// <summary>Changes the second part, and makes it where there is none yet. The first names it by its hash, and both are written at once.</summary>
    public async Task<SealedDirectory> ChangeApartAsync(
        Identity identity, PrivatePart part, Func<IReadOnlyList<ApartSpace>, IReadOnlyList<ApartSpace>> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 16; attempt++)
        {
            var (directory, row) = await ReadAsync(identity, cancellationToken);
            var apart = OpenApart(identity, part, directory, row);
            var changed = change(apart);
            if (directory.Apart is not null && ReferenceEquals(changed, apart))
            {
                return directory;
            }

            var next = Row(identity, directory, SealApart(identity, part, changed));
            if (await stores.Main.WriteAsync((db, tx) => IdentityRows.UpdateAsync(db, tx, next, row.Version), cancellationToken))
            {
                return Naming(directory, next.Apart);
            }
        }

        throw new StoreUnavailableException("A directory was changed by others sixteen times in a row.");
    }

    /// <summary>
    /// Gives an account from before there was one the second part of its directory that everybody has. Where it was changed by hand, nothing is said of it
    /// here.
    /// </summary>
    public async Task<SealedDirectory> WithApartAsync(Slot slot, SealedDirectory directory, CancellationToken cancellationToken)
    {
        try
        {
            return directory.Apart is null ? await ChangeApartAsync(slot.Identity, slot.Part, static apart => apart, cancellationToken) : directory;
        }
        catch (LogBrokenException)
        {
            return directory;
        }
    }

    /// <summary>Changes what is kept of one space apart.</summary>
    public Task ChangeApartAsync(Session apart, Func<ApartSpace, ApartSpace> change, CancellationToken cancellationToken) =>
        ChangeApartAsync(apart.Own!, apart.Content.Marks.Keys.Single(), change, cancellationToken);

    /// <summary>Changes what is kept of one space apart; nothing happens if it is not kept any more.</summary>
    public async Task ChangeApartAsync(Session own, string space, Func<ApartSpace, ApartSpace> change, CancellationToken cancellationToken) =>
        await ChangeApartAsync(
            own.Identity, own.Private ?? throw new NotesLockedException(),
            all => all.FirstOrDefault(one => one.Space == space) is { } known && change(known) is var changed && !ReferenceEquals(changed, known)
                ? [.. all.Select(one => ReferenceEquals(one, known) ? changed : one)] : all,
            cancellationToken);

    /// <summary>The ids of what the session's person withdrew, as they are kept now.</summary>
    public async Task<IReadOnlyList<string>> WithdrawnAsync(Session session, CancellationToken cancellationToken) => session.Own is { Private: { } part } own
        ? (await FindApartAsync(own.Identity, part, cancellationToken)).FirstOrDefault(one => session.Content.Marks.ContainsKey(one.Space))?.Withdrawn ?? []
        : (await FindAsync(session.Identity, cancellationToken)).Withdrawn ?? session.Content.Withdrawn;

    /// <summary>Keeps what the session verified, so that the next visit need not verify it again.</summary>
    public Task RememberAsync(Session session, CancellationToken cancellationToken) =>
        ChangeAsync(session.Identity, directory => Remembering(directory, session), cancellationToken);

    /// <summary>The same, at most once an hour: for acts, which write anyway.</summary>
    public async Task RememberHourlyAsync(Session session, CancellationToken cancellationToken)
    {
        var hour = clock.GetUtcNow().ToUnixTimeSeconds() / 3600;
        if (session.Own is not null)
        {
            var mark = session.Content.Marks.Values.Single();
            var saved = new DirectoryMark(mark.Seq, mark.Head, mark.IsBound);
            await ChangeApartAsync(session, known => known.SavedHour == hour ? known : known with { SavedHour = hour, Mark = saved }, cancellationToken);
            return;
        }

        await ChangeAsync(
            session.Identity, directory => directory.SavedHour == hour ? directory : Remembering(directory, session) with { SavedHour = hour },
            cancellationToken);
    }

    /// <summary>Keeps the id of what the person withdraws, before it is gone: what comes back is known by it.</summary>
    public async Task RememberWithdrawnAsync(Session session, string id, CancellationToken cancellationToken)
    {
        if (session.Own is not null)
        {
            await ChangeApartAsync(
                session,
                known => known.Withdrawn is { } ids && ids.Contains(id) ? known
                    : known with { Withdrawn = [.. (known.Withdrawn ?? []).Append(id).TakeLast(MostWithdrawn)] },
                cancellationToken);
            session.Content = session.Content with { Withdrawn = [.. session.Content.Withdrawn, id] };
            return;
        }

        var changed = await ChangeAsync(
            session.Identity,
            directory =>
                directory.Withdrawn is { } known && known.Contains(id)
                    ? directory
                    : directory with { Withdrawn = [.. (directory.Withdrawn ?? []).Append(id).TakeLast(MostWithdrawn)] },
            cancellationToken);
        session.Content = session.Content.Knowing(changed);
    }

    /// <summary>The ids of what the session's person does not want to be shown any more.</summary>
    public async Task<IReadOnlyList<string>> DismissedAsync(Session session, CancellationToken cancellationToken) => session.Own is { Private: { } part } own
        ? (await FindApartAsync(own.Identity, part, cancellationToken)).FirstOrDefault(one => session.Content.Marks.ContainsKey(one.Space))?.Dismissed ?? []
        : (await FindAsync(session.Identity, cancellationToken)).Dismissed ?? [];

    /// <summary>Keeps that the session's person does not want to be shown something any more.</summary>
    public Task DismissAsync(Session session, string id, CancellationToken cancellationToken) => session.Own is not null
        ? ChangeApartAsync(
            session, known => With(known.Dismissed, id) is var ids && ReferenceEquals(ids, known.Dismissed) ? known : known with { Dismissed = ids },
            cancellationToken)
        : ChangeAsync(
            session.Identity,
            directory => With(directory.Dismissed, id) is var ids && ReferenceEquals(ids, directory.Dismissed) ? directory
                : directory with { Dismissed = ids, DismissedOn = Days.Of(clock.GetUtcNow()) },
            cancellationToken);

    private static List<string> With(List<string>? ids, string id) => ids?.Contains(id) == true ? ids : [.. (ids ?? []).Append(id).TakeLast(MostWithdrawn)];

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

    private async Task<(SealedDirectory Directory, IdentityRow Row)> ReadAsync(Identity identity, CancellationToken cancellationToken)
    {
        var row = await stores.Main.ReadAsync(db => IdentityRows.FindAsync(db, null, identity.Id.ToBytes()), cancellationToken);
        return row is not null && Aead.Open(identity.OwnKey, row.Directory, Context(identity)) is { } opened
            ? (JsonSerializer.Deserialize<SealedDirectory>(Padding.Unpad(opened))!, row)
            : throw new LogBrokenException("A directory does not open.");
    }

    /// <summary>The row as it is to be.</summary>
    /// <param name="apart">The sealed second part; null to leave it as it is.</param>
    private static IdentityRow Row(Identity identity, SealedDirectory directory, byte[]? apart = null) =>
        new(identity.Id.ToBytes(), Seal(identity, Naming(directory, apart)),
            BinaryPrimitives.ReadInt64BigEndian(RandomNumberGenerator.GetBytes(sizeof(long))), apart);

    private static SealedDirectory Naming(SealedDirectory directory, byte[]? apart) =>
        apart is null ? directory : directory with { Apart = Convert.ToBase64String(Hash.Sha256(apart)) };

    private static List<ApartSpace> OpenApart(Identity identity, PrivatePart part, SealedDirectory directory, IdentityRow row) =>
        (directory.Apart, row.Apart) switch
        {
            (null, null) => [],
            ({ } hash, { } apart) when hash == Convert.ToBase64String(Hash.Sha256(apart))
                && Aead.Open(ApartKey(part), apart, ApartContext(identity)) is { } opened =>
                JsonSerializer.Deserialize<List<ApartSpace>>(opened)!,
            _ => throw new LogBrokenException("The second part of a directory is not the one that was kept there."),
        };

    // In steps of 4 KiB, one at least: it does not tell who is anywhere, and hardly in how many spaces.
    private static byte[] SealApart(Identity identity, PrivatePart part, IReadOnlyList<ApartSpace> apart)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(apart);
        return Aead.Seal(ApartKey(part), [.. json, .. Enumerable.Repeat((byte)' ', ApartStep - (json.Length % ApartStep))], ApartContext(identity));
    }

    private static byte[] ApartKey(PrivatePart part) => Hkdf.Derive(part.Key, "apart/1");

    private static byte[] ApartContext(Identity identity) => [.. "apart/1"u8, .. identity.Id.ToBytes()];

    // JSON may end in blanks: with them a directory is as long with a second factor or a reminder in it as without.
    private static byte[] Seal(Identity identity, SealedDirectory directory)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(directory);
        return Aead.Seal(
            identity.OwnKey, Padding.Pad(json.Length < LeastLength ? [.. json, .. Enumerable.Repeat((byte)' ', LeastLength - json.Length)] : json),
            Context(identity));
    }

    private static byte[] Context(Identity identity) => [.. "directory/1"u8, .. identity.Id.ToBytes()];
}
