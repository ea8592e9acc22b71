using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>One of a person's sessions, as told to that person.</summary>
/// <param name="Id">What <see cref="Sessions.EndOneAsync"/> takes; opens nothing.</param>
/// <param name="Since">The day it began, in UTC.</param>
/// <param name="IsThis">True for the session that asks.</param>
public sealed record SessionLine(string Id, DateOnly Since, bool IsThis);

/// <summary>Split sessions: the cookie holds a secret, the row holds the keys sealed under it, and neither is worth anything alone.</summary>
/// <remarks>A session ends 12 hours after it began, and after the person's idle minutes (15 at most) without an act. Rows are never backed up.</remarks>
public sealed class Sessions
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(12);
    private static readonly TimeSpan s_notesStayOpen = TimeSpan.FromMinutes(5);
    private readonly Store _store;
    private readonly Lines _lines;
    private readonly Directories _directories;
    private readonly Ended _ended;
    private readonly TimeProvider _clock;

    internal Sessions(Stores stores, Lines lines, Directories directories, Ended ended, TimeProvider clock) =>
        (_store, _lines, _directories, _ended, _clock) = (stores.Sessions, lines, directories, ended, clock);

    /// <summary>Opens the session of a cookie's token; null if there is none, it was ended, idle too long or past its end.</summary>
    /// <param name="token">The cookie's 43 characters; anything else opens nothing.</param>
    /// <param name="isAct">True for what a person does, which keeps the session from idling; false for polls and refreshes.</param>
    public async Task<Session?> OpenAsync(string token, bool isAct, CancellationToken cancellationToken)
    {
        if (Secret(token) is not { } secret)
        {
            return null;
        }

        var id = Session.IdOf(secret);
        var now = _clock.GetUtcNow();
        if (_ended.Contains(id)
            || await SessionRows.FindAsync(_store, id, cancellationToken) is not { } row
            || Aead.Open(Hkdf.Derive(secret, "session/1"), row.Sealed, id) is not { } opened
            || SessionContent.Decode(opened) is not { } content || now.ToUnixTimeSeconds() >= content.Expires)
        {
            return null;
        }

        // What counts is under the seal; the row's own times are only for the timer that deletes.
        var session = new Session(secret, content);
        var quiet = Days.Minute(now) - SeenMinute(session, row.SealedSeen);
        if (quiet is null or < -1 || quiet >= content.Preferences.IdleMinutes || !row.Owner.AsSpan().SequenceEqual(session.Identity.SessionsOwner))
        {
            // A row that stands under another owner would outlive "end all my sessions".
            return null;
        }

        if (row.SealedPrivate is { } kept && Aead.Open(session.PrivateKey, kept, PrivateContext(id)) is { } part
            && BinaryPrimitives.ReadInt64BigEndian(part) is var until)
        {
            session.PrivateUntil = until;
            session.Private = now.ToUnixTimeSeconds() < until ? PrivatePart.Decode(part.AsSpan(8)) : null;
        }

        if (isAct && quiet > 0)
        {
            await UnlessFullAsync(
                () => _store.WriteAsync((db, tx) => SessionRows.TouchAsync(db, tx, id, Coarse.Minute(now), SealSeen(session, now)), cancellationToken));
        }

        return session;
    }

    /// <summary>
    /// Ends this session: it opens nothing any more, its open spaces leave memory, and its row goes as soon as something can be written. Also works on one
    /// that has ended.
    /// </summary>
    public async Task EndAsync(Session session, CancellationToken cancellationToken)
    {
        _lines.Forget(session);
        await _ended.EndAsync(session.Id, session.Content.Expires, cancellationToken);
        try
        {
            await UnlessFullAsync(() => _directories.RememberAsync(session, cancellationToken));
        }
        catch (LogBrokenException)
        {
            // Somebody changed the directory by hand. Going comes first, and the next visit says so.
        }
    }

    /// <summary>The person's sessions, oldest first.</summary>
    public async Task<IReadOnlyList<SessionLine>> ListAsync(Session session, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var rows = await _store.ReadAsync(db => SessionRows.ListAsync(db, null, session.Identity.SessionsOwner), cancellationToken);
        return [.. rows.Where(row => !_ended.Contains(row.Id) && now.ToUnixTimeSeconds() < row.Expires && Days.Minute(now) - row.SeenMinute < row.IdleMinutes)
            .OrderBy(row => row.CreatedDay).ThenBy(row => Convert.ToHexString(row.Id), StringComparer.Ordinal)
            .Select(row =>
                new SessionLine(Base64Url.EncodeToString(row.Id), DateOnly.FromDayNumber((int)row.CreatedDay), row.Id.AsSpan().SequenceEqual(session.Id)))];
    }

    /// <summary>Ends one of the person's own sessions; nothing happens if it is not theirs or gone.</summary>
    public async Task EndOneAsync(Session session, string id, CancellationToken cancellationToken)
    {
        var rows = await _store.ReadAsync(db => SessionRows.ListAsync(db, null, session.Identity.SessionsOwner), cancellationToken);
        if (rows.FirstOrDefault(row => Base64Url.EncodeToString(row.Id) == id) is { } row)
        {
            await _ended.EndAsync(row.Id, row.Expires, cancellationToken);
        }
    }

    /// <summary>Ends all of the person's sessions but this one, and sign-ins between their two steps.</summary>
    public Task EndOthersAsync(Session session, CancellationToken cancellationToken) => EndAsync(session.Identity, session.Id, cancellationToken);

    /// <summary>Puts the private part away until the passphrase is given again.</summary>
    public async Task LockNotesAsync(Session session, CancellationToken cancellationToken)
    {
        session.Private = null;
        _lines.Forget(session, onlyApart: true);
        await _store.WriteAsync((db, tx) => SessionRows.UpdatePrivateAsync(db, tx, session.Id, null, 0), cancellationToken);
    }

    /// <summary>Begins a session and gives the cookie's token.</summary>
    /// <param name="place">The beginning of the lane of the address it is begun from; null if there is none.</param>
    /// <param name="isPutBack">True if the account's row that opened was not the newest one.</param>
    internal async Task<(string Token, Session Session)> BeginAsync(
        Identity identity, PrivatePart? part, byte[] signInTag, string name, SealedDirectory directory, string? pendingCode, string? place,
        CancellationToken cancellationToken, bool isPutBack = false)
    {
        var now = _clock.GetUtcNow();
        var secret = RandomNumberGenerator.GetBytes(32);
        var marks = directory.Marks.ToDictionary(
            pair => pair.Key, pair => new SpaceMark(pair.Value.Seq, pair.Value.Head, [], pair.Value.IsBound), StringComparer.Ordinal);
        var content = new SessionContent(
            identity.Encode(), signInTag, name, directory.Preferences, directory.CodeIsConfirmed, pendingCode, (now + s_longest).ToUnixTimeSeconds(), marks,
            place, directory.Factor is not null, directory.Factor is { AsksForNotes: true }, IsPutBack: isPutBack)
        {
            Notes = part?.Space.ToString(),
        }.Knowing(directory);
        var session = new Session(secret, content) { Private = part, PrivateUntil = part is null ? 0 : (now + s_notesStayOpen).ToUnixTimeSeconds() };
        var row = new SessionRow(
            session.Id, identity.SessionsOwner, Aead.Seal(session.MainKey, content.Encode(), session.Id), part is null ? null : SealPrivate(session, part),
            Coarse.Until(session.PrivateUntil),
            Days.Of(now), Coarse.Minute(now), Coarse.End(now), directory.Preferences.IdleMinutes, SealSeen(session, now));
        await _store.WriteAsync((db, tx) => SessionRows.InsertAsync(db, tx, row), cancellationToken);
        return (Base64Url.EncodeToString(secret), session);
    }

    /// <summary>Keeps what the session has learnt. Losing it costs a slower visit, so a full disk does not stop a page.</summary>
    internal Task SaveAsync(Session session, CancellationToken cancellationToken) => session.Own is not null ? Task.CompletedTask :
        UnlessFullAsync(() => _store.WriteAsync(
            async (db, tx) =>
            {
                await SessionRows.UpdateSealedAsync(db, tx, session.Id, Aead.Seal(session.MainKey, session.Content.Encode(), session.Id));
                await SessionRows.UpdateIdleMinutesAsync(db, tx, session.Id, session.Preferences.IdleMinutes);
            },
            cancellationToken));

    /// <summary>Puts the private part into the session, or keeps it there for another five minutes.</summary>
    internal async Task KeepNotesOpenAsync(Session session, PrivatePart part, CancellationToken cancellationToken)
    {
        var until = (_clock.GetUtcNow() + s_notesStayOpen).ToUnixTimeSeconds();
        session.Private = part;
        if (session.Content.Notes is null)
        {
            session.Content = session.Content with { Notes = part.Space.ToString() };
            await SaveAsync(session, cancellationToken);
        }

        if (until - session.PrivateUntil >= 30)
        {
            session.PrivateUntil = until;
            await UnlessFullAsync(() =>
                _store.WriteAsync(
                    (db, tx) => SessionRows.UpdatePrivateAsync(db, tx, session.Id, SealPrivate(session, part), Coarse.Until(until)), cancellationToken));
        }
    }

    /// <summary>Ends every session of a person, and sign-ins between their two steps.</summary>
    internal Task EndAllAsync(Identity identity, CancellationToken cancellationToken) => EndAsync(identity, [], cancellationToken);

    private async Task EndAsync(Identity identity, byte[] exceptId, CancellationToken cancellationToken)
    {
        await _ended.EndAllAsync(identity.SessionsOwner, exceptId, cancellationToken);
        await _ended.EndAllAsync(identity.HalfwayOwner, [], cancellationToken);
    }

    /// <summary>Seals a private part with its end, so that a row written by hand does not keep it open longer.</summary>
    private static byte[] SealPrivate(Session session, PrivatePart part) =>
        Aead.Seal(session.PrivateKey, [.. Bytes(session.PrivateUntil), .. part.Encode()], PrivateContext(session.Id));

    /// <summary>Seals the minute of an act, so that a row written by hand does not keep a session from idling.</summary>
    private static byte[] SealSeen(Session session, DateTimeOffset now) => Aead.Seal(session.MainKey, Bytes(Days.Minute(now)), SeenContext(session.Id));

    private static long? SeenMinute(Session session, byte[]? seen) =>
        seen is not null && Aead.Open(session.MainKey, seen, SeenContext(session.Id)) is { } opened ? BinaryPrimitives.ReadInt64BigEndian(opened) : null;

    private static byte[] PrivateContext(byte[] id) => [.. "private/2"u8, .. id];

    private static byte[] SeenContext(byte[] id) => [.. "seen/1"u8, .. id];

    private static byte[] Bytes(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>What a cookie's 43 characters stand for; null for anything else.</summary>
    internal static byte[]? Secret(string token)
    {
        if (token.Length != 43 || !Base64Url.IsValid(token, out var length) || length != 32)
        {
            return null;
        }

        return Base64Url.DecodeFromChars(token);
    }

    private static async Task UnlessFullAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (StoreUnavailableException)
        {
            // Reading goes on while nothing can be written; what a person sends is answered by its own write.
        }
    }
}

/// <summary>
/// The times of a session that stand in the clear, for the timer that deletes: never before the sealed ones, and too coarse to tell when somebody came or
/// wrote.
/// </summary>
internal static class Coarse
{
    private const long Step = 5;

    /// <summary>A minute since 1970, up to five later.</summary>
    public static long Minute(DateTimeOffset now) => Up(Days.Minute(now), Step);

    /// <summary>A moment in seconds since 1970, up to five minutes later; 0 stays 0.</summary>
    public static long Until(long seconds) => Up(seconds, Step * 60);

    /// <summary>Two days after the day it is, whatever the hour: later than any session that begins now ends.</summary>
    public static long End(DateTimeOffset now) => new DateTimeOffset(now.UtcDateTime.Date.AddDays(2), TimeSpan.Zero).ToUnixTimeSeconds();

    private static long Up(long number, long step) => (number + step - 1) / step * step;
}
