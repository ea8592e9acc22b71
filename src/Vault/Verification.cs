using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault;

/// <summary>What a verification found.</summary>
/// <param name="Spaces">How many logs were looked at.</param>
/// <param name="Entries">How many entries.</param>
/// <param name="Faults">What does not agree, a line each, naming space and place; empty when all is well.</param>
/// <param name="Remarks">What is odd and harmless, a line each.</param>
public sealed record VerificationReport(int Spaces, long Entries, IReadOnlyList<string> Faults, IReadOnlyList<string> Remarks)
{
    /// <summary>How many rows each table of a database has; empty for an export.</summary>
    public IReadOnlyList<(string Table, long Rows)> Tables { get; init; } = [];
}

/// <summary>Checks whole databases and single exports against their own seals, without a key.</summary>
/// <remarks>A tail that was cut off, or an older file put back, agrees with itself: only a receipt that somebody kept shows it.</remarks>
public sealed class Verification
{
    private readonly Stores _stores;
    private readonly TimeProvider _clock;

    internal Verification(Stores stores, TimeProvider clock) => (_stores, _clock) = (stores, clock);

    /// <summary>
    /// Checks every log in the database (places, signatures, membership, sealed words against their hashes, holes against their notices, grants against
    /// members), and every table by its sizes and
    /// numbers. It cannot see what is sealed: a row exchanged for another of its size is seen by whoever opens it.
    /// </summary>
    /// <param name="progress">Told how far it is, in words.</param>
    public async Task<VerificationReport> CheckDatabaseAsync(CancellationToken cancellationToken, IProgress<string>? progress = null)
    {
        List<string> faults = [];
        List<string> remarks = [];
        var entries = 0L;
        faults.AddRange(await _stores.Main.ReadAsync(CheckRows.WrongKindsAsync, cancellationToken));
        IReadOnlyList<SpaceRow> spaces = [];
        try
        {
            spaces = await _stores.Main.ReadAsync(db => LogRows.AllSpacesAsync(db, null), cancellationToken);
            await CheckTablesAsync(faults, remarks, cancellationToken);
        }
        catch (LogBrokenException e)
        {
            faults.Add($"what tables hold cannot be read: {e.Message}");
        }

        foreach (var row in spaces.Where(row => row.Id.Length == Id<Space>.Size))
        {
            var space = Id<Space>.From(row.Id);
            try
            {
                progress?.Report(string.Create(CultureInfo.InvariantCulture, $"{entries:N0} entries checked"));
                var (main, view) = await LinkAsync(space, row, cancellationToken);
                entries += view.Seq;
                await CheckGrantsAsync(space, main.Members, faults, remarks, cancellationToken);
                if (row.EmptyAfter is { } day ? day != main.Members.ClosedUntil || day == 0 : main.Members.ClosedUntil != 0 && main.HasWords)
                {
                    faults.Add($"space {space}: it is to be emptied on another day than its record says");
                }
            }
            catch (LogBrokenException e)
            {
                faults.Add($"space {space}: {e.Message}");
            }
        }

        return new(spaces.Count, entries, faults, remarks) { Tables = await _stores.Main.ReadAsync(CheckRows.CountAsync, cancellationToken) };
    }

    private async Task CheckTablesAsync(List<string> faults, List<string> remarks, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();

        // A sealed waiting entry is an encoded one: place, header, signature, the length of its key, its key, its words and their tag.
        var around = (2 * Aead.Overhead) + 8 + EntryHeader.SizeOf(EntryHeader.Newest) + Signing.SignatureLength + 4 + 64 + 16;
        var failed = await _stores.Main.ReadAsync(
            db => CheckRows.FailedAsync(db, Aead.Overhead + Identity.Size + PrivatePart.Size, around, Days.Of(now), now.ToUnixTimeSeconds() / 3600),
            cancellationToken);
        foreach (var (check, rows) in failed)
        {
            (check.IsFault ? faults : remarks).Add(
                string.Create(CultureInfo.InvariantCulture, $"table {check.Table}: {rows} {(rows == 1 ? "row" : "rows")} {check.Is}"));
        }

        foreach (var cost in await _stores.Main.ReadAsync(CheckRows.CostsAsync, cancellationToken))
        {
            try
            {
                ArgonCost.Parse(cost);
            }
            catch (FormatException)
            {
                faults.Add("table account: a cost of a passphrase that this version does not know, so that nobody can sign in with it");
            }
        }

        var (accounts, directories) = await _stores.Main.ReadAsync(CheckRows.PeopleAsync, cancellationToken);
        if (accounts != directories)
        {
            remarks.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{accounts} accounts and {directories} directories: one was being made or erased when the program stopped, or somebody took a row away"));
        }
    }

    /// <summary>Checks the receipts of an export against the database: is the record the person once saw still there?</summary>
    public async Task<VerificationReport> CompareAsync(Export export, CancellationToken cancellationToken)
    {
        List<string> faults = [];
        foreach (var exported in export.Spaces)
        {
            if (!Id<Space>.TryParse(exported.Space, null, out var space))
            {
                faults.Add("a space of the export whose name is none");
                continue;
            }

            var row = await _stores.Main.ReadAsync(db => LogRows.FindSpaceAsync(db, null, space.ToBytes()), cancellationToken);
            if (row is null)
            {
                faults.Add($"space {space}: not in this database");
                continue;
            }

            try
            {
                var (main, view) = await LinkAsync(space, row, cancellationToken);
                if (!Stands(main, exported) && !Stands(view, exported))
                {
                    faults.Add(
                        $"space {space}: the receipt at entry {exported.Sequence} is not part of this record; entries were cut off, or an older file was "
                            + "put back");
                }
            }
            catch (LogBrokenException e)
            {
                faults.Add($"space {space}: {e.Message}");
            }
        }

        return new(export.Spaces.Count, export.Spaces.Sum(space => space.Sequence), faults, []);
    }

    /// <summary>Checks an export on its own: every signature, every place, and that the words are the ones that were signed.</summary>
    /// <param name="codec">Reads the words, to see that each stands where it may, in the name of whoever signed it.</param>
    /// <param name="today">The day in UTC, for words that were to go by now.</param>
    public static VerificationReport CheckExport(Export export, SpaceCodec codec, DateOnly today)
    {
        List<string> faults = [];
        foreach (var space in export.Spaces)
        {
            try
            {
                var chain = new Chain(Id<Space>.Parse(space.Space, null));
                foreach (var entry in space.Entries)
                {
                    Check(chain, new EntryRow(entry.Sequence, entry.Header, entry.Signature, entry.Body, null), today.DayNumber);
                }

                foreach (var entry in space.Entries)
                {
                    At(entry.Sequence, () => CheckWords(entry, codec, chain, export.Made));
                }

                chain.SettleProposal();
                if (!Stands(chain, space) || chain.Seq != space.Sequence || chain.Members.Kind != space.Kind)
                {
                    throw new LogBrokenException("The receipt is not the head of these entries.");
                }
            }
            catch (Exception e) when (e is LogBrokenException or FormatException or JsonException)
            {
                faults.Add($"space {space.Space}: {e.Message}");
            }
        }

        return new(export.Spaces.Count, export.Spaces.Sum(space => (long)space.Entries.Count), faults, []);
    }

    private static void CheckWords(ExportedEntry entry, SpaceCodec codec, Chain chain, DateTimeOffset made)
    {
        if (entry.Plain is null != entry.Words is null || entry.Plain is null != entry.CommitKey is null)
        {
            throw new LogBrokenException("It has words without their proof, or proof without words.");
        }

        if (entry.Plain is null || entry.CommitKey is null)
        {
            return;
        }

        var header = EntryHeader.Decode(entry.Header);
        var padded = Padding.Pad(entry.Plain);
        var (name, words, from) = EntrySealer.Unpack(header.Version, padded);
        if (Lines.LeftOutOf(chain, header, entry.Sequence, from, made.ToUnixTimeSeconds()) is not null)
        {
            throw new LogBrokenException("It stands before its time, or without the one it may only stand with.");
        }

        codec.ReadIn(chain.Members, header.Author, name, words);
        if (!CryptographicOperations.FixedTimeEquals(Hash.Hmac(entry.CommitKey, padded), header.Commit)
            || name != entry.Event || !JsonElement.DeepEquals(JsonDocument.Parse(words).RootElement, entry.Words!.Value)
            || header.Author.ToString() != entry.Author || header.Day != entry.Day.DayNumber)
        {
            throw new LogBrokenException("The words are not the ones that were signed.");
        }
    }

    /// <summary>Links and checks a whole log, and what its remaining member wrote after the other left.</summary>
    private async Task<(Chain Main, Chain View)> LinkAsync(Id<Space> space, SpaceRow row, CancellationToken cancellationToken)
    {
        var today = Days.Of(_clock.GetUtcNow());
        var main = new Chain(space);
        LinkAll(main, await _stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, row.Id, 0), cancellationToken), row.HeadSeq, today, cancellationToken);
        main.SettleProposal();
        main.SettleEnd(new(row.HeadSeq, row.HeadHash, row.Epoch));
        var view = main;
        if (main.Members.Closing is { } left)
        {
            view = main.ForkBefore(left);
            var waiting = await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, Tail.OwnerOf(space)), cancellationToken);
            LinkAll(view, waiting.Select(entry => Tail.Decode(entry.Sealed)).OrderBy(entry => entry.Seq), long.MaxValue, today, cancellationToken);
        }

        view.Settle(main.Members.Current.Any() && !main.Members.IsOver(today));
        return (main, view);
    }

    private static void LinkAll(Chain chain, IEnumerable<EntryRow> rows, long upTo, int today, CancellationToken cancellationToken)
    {
        foreach (var entry in rows.Where(entry => entry.Seq <= upTo))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Check(chain, entry, today);
        }
    }

    private static void Check(Chain chain, EntryRow entry, int today) => At(entry.Seq, () =>
    {
        chain.Link([entry], today);
        chain.CheckSignatures([entry]);
    });

    /// <summary>Says with a fault at which entry it was found.</summary>
    private static void At(long seq, Action check)
    {
        try
        {
            check();
        }
        catch (LogBrokenException e)
        {
            throw new LogBrokenException($"entry {seq}: {e.Message}");
        }
    }

    private async Task CheckGrantsAsync(Id<Space> space, Membership members, List<string> faults, List<string> remarks, CancellationToken cancellationToken)
    {
        if (members.Kind == SpaceKind.Private)
        {
            return;
        }

        var today = Days.Of(_clock.GetUtcNow());
        var grants = (await _stores.Main.ReadAsync(db => LogRows.AllGrantsAsync(db, null, space.ToBytes()), cancellationToken))
            .Where(grant => grant.Identity.Length == Id<Person>.Size)
            .ToDictionary(grant => (Person: Id<Person>.From(grant.Identity), grant.Epoch), grant => grant.UntilDay ?? 0);
        foreach (var member in members.IsOver(today) ? [] : members.Current)
        {
            for (var epoch = member.FromEpoch; epoch <= members.Epoch; epoch++)
            {
                if (grants.Remove((member.Person, epoch), out var until))
                {
                    faults.AddRange(until == member.Until ? []
                        : [$"space {space}: the key of member {member.Person} to epoch {epoch} ends on another day than its record says"]);
                }
                else if (!member.IsOver(today))
                {
                    faults.Add($"space {space}: member {member.Person} has no key to epoch {epoch}");
                }
            }
        }

        remarks.AddRange(grants.Keys.Select(grant =>
            $"space {space}: a key row for {grant.Person}, epoch {grant.Epoch}, who has no right to it; it opens nothing"));
    }

    private static bool Stands(Chain chain, ExportedSpace space) =>
        space.Sequence <= chain.Seq && space.Sequence > 0 && Convert.ToHexStringLower(chain.HeadAt(space.Sequence)) == space.Head;
}
