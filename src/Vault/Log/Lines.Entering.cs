using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>How what waits comes into a log: by the program of whoever opens the space when it may.</summary>
internal sealed partial class Lines
{
    /// <summary>
    /// Links what waits and may enter now, all of it at once, and finds what its writer is to be told. Whatever is wrong with a row, or with writing, the
    /// page goes on without it.
    /// </summary>
    private async Task<(bool HasEntered, Found Found)> EnterAsync(Line line, Session session, View view, CancellationToken cancellationToken)
    {
        if (view.Boxes.Count == 0)
        {
            return (false, Found.Nothing);
        }

        var (space, now) = (view.Place.Space, clock.GetUtcNow());
        var due = ReferenceEquals(line.Asked.Boxes, view.Boxes) && !line.Asked.HasDue ? [] : await stores.Main.ReadAsync(
            db => WaitingRows.ListDueAsync(db, null, space.ToBytes(), [.. view.Boxes.Values.Select(box => box.Name)], now.ToUnixTimeSeconds()),
                cancellationToken);
        var (chain, mine) = (line.View, due.Where(row => BoxOf(view, row).Reader != session.Me).ToList());
        var withdrawn = session.Content.Withdrawn;
        if (mine.Count > 0)
        {
            withdrawn = await directories.WithdrawnAsync(session, cancellationToken);
        }

        List<WaitingRow> cameBack = [];
        List<(WaitingRow? Waiting, EntryRow Entry)> entering = [];
        foreach (var row in due.Where(row => row.Sealed.Length > 0))
        {
            if (Open(view, BoxOf(view, row), row) is not { } waiting
                || (waiting.Header.Author != session.Me && waiting.Box.Reader != session.Me && waiting.Box.Reader != Box.Everybody))
            {
                continue;
            }

            if (waiting.Header.Author == session.Me && withdrawn.Contains(waiting.Header.Id.ToString(), StringComparer.Ordinal))
            {
                cameBack.Add(row);
            }
            else if (MayEnter(waiting, now) && waiting.Row with { Seq = chain.Seq + 1 } is var entry && chain.TryLink(entry, Days.Of(now)))
            {
                entering.Add((row, entry));
            }
        }

        if (entering.Count > 0)
        {
            await LinkAsync(line, view, entering, cancellationToken);
        }

        var wentOut = withdrawn.Where(id => line.View.SeqOfWaited(Id<EntryHeader>.Parse(id, null)) > 0).ToList();
        return (entering.Count > 0, new(cameBack, [.. mine.Where(row => row.Sealed.Length == 0)], wentOut));
    }

    /// <summary>
    /// Whether the rule by which an entry waits lets it enter. Its time is signed inside the seal: a row that somebody made due earlier is looked at, and
    /// no more.
    /// </summary>
    private static bool MayEnter(WaitingEntry waiting, DateTimeOffset now) =>
        waiting.Header.Entrance.How == Enters.ByTime && waiting.Opened.From <= now.ToUnixTimeSeconds();

    private static Box BoxOf(View view, WaitingRow row) => view.Boxes[Convert.ToHexString(row.Box)];

    /// <summary>What waits in a row of a box, as a holder of the keys sees it; null for what is no entry of this space's that could ever enter.</summary>
    public WaitingEntry? Open(View view, Box box, WaitingRow row)
    {
        if (box.Open(row.Id, row.Sealed) is not { Ct: not null, WrappedDek: not null } entry)
        {
            return null;
        }

        try
        {
            var header = EntryHeader.Decode(entry.Header);
            if (header.Version == 1 || header.Kind != EntryKind.Waited || !view.Keys.TryGetValue(header.Epoch, out var key))
            {
                return null;
            }

            var opened = EntrySealer.Open(header, entry, key);
            return Fits(view.Members.Kind, header, codec.ReadIn(view.Members, header.Author, opened.Name, opened.Words))
                ? new(box, row.Id, header, entry, opened) : null;
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    /// <summary>Links an entry that waits to be released, after the one that names it; false if either cannot stand there, or somebody was first.</summary>
    public Task<bool> ReleaseAsync(View view, EntryRow release, WaitingRow row, WaitingEntry waiting, CancellationToken cancellationToken) => BehindGateAsync(
        new(view.Me.Person, view.Place.Space),
        async line =>
        {
            var entry = waiting.Row with { Seq = release.Seq + 1 };
            if (line.View.Seq != view.Place.Seq || !line.View.TryLink(release, view.Today) || !line.View.TryLink(entry, view.Today))
            {
                line.Reset();
                return false;
            }

            return await LinkAsync(line, view, [(null, release), (row, entry)], cancellationToken);
        },
        cancellationToken);

    /// <summary>Links what was proposed, and after it the yes; false if they cannot stand there, it was taken back, or somebody was first.</summary>
    /// <param name="entry">What was proposed, at its place.</param>
    /// <param name="yes">What stands after it.</param>
    public Task<bool> TakeAsync(View view, WaitingRow row, EntryRow entry, IReadOnlyList<EntryRow> yes, CancellationToken cancellationToken) => BehindGateAsync(
        new(view.Me.Person, view.Place.Space),
        async line =>
        {
            if (line.View.Seq != view.Place.Seq || !((EntryRow[])[entry, .. yes]).All(one => line.View.TryLink(one, view.Today)))
            {
                line.Reset();
                return false;
            }

            return await LinkAsync(line, view, [(row, entry), .. yes.Select(one => ((WaitingRow?)null, one))], cancellationToken);
        },
        cancellationToken);

    /// <summary>Appends entries and takes away the rows in which they waited, all or none.</summary>
    /// <param name="entering">Each with its row; null where it did not wait.</param>
    private async Task<bool> LinkAsync(Line line, View view, IReadOnlyList<(WaitingRow? Waiting, EntryRow Entry)> entering, CancellationToken cancellationToken)
    {
        var isLinked = false;
        try
        {
            isLinked = await AppendAsync(
                view.Place, view.IsTail, view.Place.Epoch, [.. entering.Select(pair => pair.Entry)],
                async (db, tx) =>
                {
                    foreach (var row in entering.Select(pair => pair.Waiting).OfType<WaitingRow>())
                    {
                        if (!await WaitingRows.DeleteAsync(db, tx, row.Owner, row.Box, row.Id))
                        {
                            throw new StoreUnavailableException("What waited was linked or taken back by somebody else meanwhile.");
                        }
                    }
                },
                cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Somebody else was first, or nothing can be written now: the page shows what is there, and the next one tries again.
        }
        finally
        {
            if (!isLinked)
            {
                line.Reset();
            }
        }

        return isLinked;
    }
}
