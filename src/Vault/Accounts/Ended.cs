using System.Collections.Concurrent;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>
/// Visits that have ended, by their rows' ids: they open nothing any more in this process, also while their rows cannot be deleted, and also if somebody
/// puts such a row back.
/// </summary>
/// <remarks>
/// Kept until the visit would have ended by itself. A restart forgets them: what is then still on the disk, or is put back there, opens to its cookie until
/// it has idled.
/// </remarks>
internal sealed class Ended(Stores stores, TimeProvider clock)
{
    // Some ten megabytes. Beyond them, those are not remembered whose rows are gone.
    private const int Most = 100_000;
    private readonly ConcurrentDictionary<string, Visit> _visits = new(StringComparer.Ordinal);

    /// <summary>How many are remembered.</summary>
    public int Count => _visits.Count;

    /// <summary>Whether the visit of a row has ended here.</summary>
    public bool Contains(byte[] id) => _visits.ContainsKey(Convert.ToHexString(id));

    /// <summary>Ends a visit, and deletes its row now or, if nothing can be written, as soon as <see cref="TidyAsync"/> can.</summary>
    /// <param name="expires">When it ends by itself at the latest, in seconds since 1970.</param>
    public Task EndAsync(byte[] id, long expires, CancellationToken cancellationToken)
    {
        Remember(id, expires);
        return DeleteAsync(id, expires, cancellationToken);
    }

    /// <summary>Ends all visits of an owner but one; all of them with an empty <paramref name="exceptId"/>.</summary>
    public async Task EndAllAsync(byte[] owner, byte[] exceptId, CancellationToken cancellationToken)
    {
        var rows = (await stores.Sessions.ReadAsync(db => SessionRows.ListAsync(db, null, owner), cancellationToken))
            .Where(row => !row.Id.AsSpan().SequenceEqual(exceptId)).ToList();
        foreach (var row in rows)
        {
            Remember(row.Id, row.Expires);
        }

        try
        {
            await stores.Sessions.WriteAsync((db, tx) => SessionRows.DeleteOthersAsync(db, tx, owner, exceptId), cancellationToken);
            foreach (var row in rows)
            {
                RowIsGone(row.Id, row.Expires);
            }
        }
        catch (StoreUnavailableException)
        {
            // They have ended all the same, and their rows go as soon as they can.
        }
    }

    /// <summary>Deletes the rows that could not be deleted, and forgets visits that would have ended by themselves: for the timer.</summary>
    public async Task TidyAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        foreach (var (id, visit) in _visits)
        {
            if (visit.Expires <= now)
            {
                _visits.TryRemove(id, out _);
            }
            else if (!visit.IsDeleted && !await DeleteAsync(Convert.FromHexString(id), visit.Expires, cancellationToken))
            {
                return;
            }
        }
    }

    private void Remember(byte[] id, long expires) => _visits.TryAdd(Convert.ToHexString(id), new(expires, false));

    private void RowIsGone(byte[] id, long expires)
    {
        if (_visits.Count > Most)
        {
            _visits.TryRemove(Convert.ToHexString(id), out _);
        }
        else
        {
            _visits[Convert.ToHexString(id)] = new(expires, true);
        }
    }

    private async Task<bool> DeleteAsync(byte[] id, long expires, CancellationToken cancellationToken)
    {
        try
        {
            await stores.Sessions.WriteAsync((db, tx) => SessionRows.DeleteAsync(db, tx, id), cancellationToken);
            RowIsGone(id, expires);
            return true;
        }
        catch (StoreUnavailableException)
        {
            // It has ended all the same, and its row goes as soon as it can.
            return false;
        }
    }

    private sealed record Visit(long Expires, bool IsDeleted);
}
