using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>A page that a post brought, such as a form shown again with what to put right.</summary>
/// <param name="Status">What the post came to, as HTTP says it.</param>
/// <param name="Type">Its content type.</param>
/// <param name="RetryAfter">The header of that name; null for a page without.</param>
/// <param name="IsOfVisit">True if the visit was open: it has to be still.</param>
public sealed record ShownPage(int Status, string Type, string? RetryAfter, bool IsOfVisit, string Html);

/// <summary>By what a browser is known again.</summary>
/// <param name="Forms">The cookie that guards its forms; null for a browser without, which is another than one whose cookie is empty.</param>
/// <param name="Visit">Its session's cookie; null for a browser without. Whoever signs in in the same browser afterwards has another.</param>
public readonly record struct BrowserCookies(string? Forms, string? Visit);

/// <summary>Pages that posts brought, each kept for a minute for the browser that posted, which any process on this database may show it to.</summary>
/// <remarks>
/// What is kept opens with the page's address, both cookies of its browser and the pepper, and without one of them it is worth nothing. It lies in this
/// process's memory and, for the others, in a row that names nobody. docs/decisions/0055-a-page-shown-after-a-post.md.
/// </remarks>
public sealed class ShownPages
{
    private const int KeyLength = 16;
    private const int MostInMemory = 16 * 1024 * 1024;
    private const int MostOfRow = 1024 * 1024;
    private const int MostRows = 1000;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    // Whoever posted has waited for the store once already, if it is away.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);
    private readonly ConcurrentDictionary<string, Kept> _here = new(StringComparer.Ordinal);
    private readonly Store _store;
    private readonly Pepper _pepper;
    private readonly Sessions _sessions;
    private readonly TimeProvider _clock;

    internal ShownPages(Stores stores, Pepper pepper, Sessions sessions, TimeProvider clock) =>
        (_store, _pepper, _sessions, _clock) = (stores.Sessions, pepper, sessions, clock);

    /// <summary>Keeps a page for a minute. Where it cannot be stored, this process alone has it.</summary>
    /// <param name="browser">As it will be once it has this answer.</param>
    /// <returns>What its address carries, 22 characters; null if this process has no room for it, and nothing was kept.</returns>
    public async Task<string?> KeepAsync(ShownPage page, BrowserCookies browser, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        Forget(now);
        var secret = RandomNumberGenerator.GetBytes(KeyLength);
        var id = IdOf(secret);
        var content = Encode(page, now);
        var sealedPage = Aead.Seal(KeyOf(secret, browser), Padding.Pad(content), id);
        if (_here.Values.Sum(kept => (long)kept.Sealed.Length) + sealedPage.Length > MostInMemory)
        {
            return null;
        }

        _here[Convert.ToHexString(id)] = new(sealedPage, now);
        if (content.Length <= MostOfRow)
        {
            await ShareAsync(new(id, sealedPage, WholeMinute(now + s_longest)), now, cancellationToken);
        }

        return Base64Url.EncodeToString(secret);
    }

    /// <summary>
    /// The page that is kept under an address, for the browser it is kept for, as often as that asks within the minute; null for any other browser, and once
    /// the visit it was made in has ended.
    /// </summary>
    /// <param name="key">Whatever the address carries.</param>
    public async Task<ShownPage?> FindAsync(string key, BrowserCookies browser, CancellationToken cancellationToken)
    {
        if (key.Length != 22 || !Base64Url.IsValid(key, out var length) || length != KeyLength)
        {
            return null;
        }

        var secret = Base64Url.DecodeFromChars(key);
        var id = IdOf(secret);
        return await SealedAsync(id, cancellationToken) is { } kept && Aead.Open(KeyOf(secret, browser), kept, id) is { } opened
            && Decode(Padding.Unpad(opened), out var since) is { } page && _clock.GetUtcNow() - since <= s_longest
            && (!page.IsOfVisit || (browser.Visit is { } visit && await GoesOnAsync(visit, cancellationToken))) ? page : null;
    }

    /// <summary>Deletes what nobody is shown any more: for the timer.</summary>
    internal Task TidyAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        Forget(now);
        return _store.WriteAsync((db, tx) => ShownRows.DeleteExpiredAsync(db, tx, now.ToUnixTimeSeconds()), cancellationToken);
    }

    private async Task ShareAsync(ShownRow row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await _store.WriteAsync(
                async (db, tx) =>
                {
                    await ShownRows.DeleteExpiredAsync(db, tx, now.ToUnixTimeSeconds());
                    await ShownRows.InsertAsync(db, tx, row, MostRows);
                },
                cancellationToken).WaitAsync(s_patience, cancellationToken);
        }
        catch (Exception exception) when (exception is StoreUnavailableException or TimeoutException)
        {
            // This process shows it all the same.
        }
    }

    private async Task<byte[]?> SealedAsync(byte[] id, CancellationToken cancellationToken)
    {
        if (_here.TryGetValue(Convert.ToHexString(id), out var kept))
        {
            return kept.Sealed;
        }

        try
        {
            return await ShownRows.FindAsync(_store, id, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    private async Task<bool> GoesOnAsync(string visit, CancellationToken cancellationToken)
    {
        try
        {
            // A visit can be ended from another browser.
            return await _sessions.OpenAsync(visit, isAct: false, cancellationToken) is not null;
        }
        catch (StoreUnavailableException)
        {
            // Nobody can say so now, and what was typed stands nowhere else.
            return true;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (id, kept) in _here)
        {
            if (now - kept.Since > s_longest)
            {
                _here.TryRemove(id, out _);
            }
        }
    }

    private static byte[] IdOf(byte[] secret) => Hash.Sha256("shown"u8, secret);

    private byte[] KeyOf(byte[] secret, BrowserCookies browser) => _pepper.KeyOf([.. secret, .. Part(browser.Forms), .. Part(browser.Visit)], "shown/1");

    // With its length, so that no two pairs of cookies are the same bytes; none is shorter than an empty one.
    private static byte[] Part(string? cookie)
    {
        if (cookie is null)
        {
            return [0];
        }

        var bytes = Encoding.UTF8.GetBytes(cookie);
        var part = new byte[1 + sizeof(int) + bytes.Length];
        part[0] = 1;
        BinaryPrimitives.WriteInt32BigEndian(part.AsSpan(1), bytes.Length);
        bytes.CopyTo(part, 1 + sizeof(int));
        return part;
    }

    // To the minute, so that a row does not tell the second in which somebody sent a form.
    private static long WholeMinute(DateTimeOffset moment) => (moment.ToUnixTimeSeconds() + 59) / 60 * 60;

    private static byte[] Encode(ShownPage page, DateTimeOffset since)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(since.UtcTicks);
        writer.Write(page.Status);
        writer.Write(page.IsOfVisit);
        writer.Write(page.Type);
        writer.Write(page.RetryAfter ?? "");
        writer.Write(page.Html);
        return bytes.ToArray();
    }

    private static ShownPage Decode(ReadOnlySpan<byte> bytes, out DateTimeOffset since)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()));
        since = new(reader.ReadInt64(), TimeSpan.Zero);
        var (status, isOfVisit, type, retryAfter) = (reader.ReadInt32(), reader.ReadBoolean(), reader.ReadString(), reader.ReadString());
        return new(status, type, retryAfter.Length > 0 ? retryAfter : null, isOfVisit, reader.ReadString());
    }

    private sealed record Kept(byte[] Sealed, DateTimeOffset Since);
}
