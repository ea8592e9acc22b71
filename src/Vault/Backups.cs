using System.Data.Common;
using System.Globalization;
using System.Text;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault;

/// <summary>An operator asked for something that would do harm or makes no sense here; nothing was done. The message is for them.</summary>
public sealed class RefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>How the pepper in the data folder and the database go together.</summary>
public enum PepperState
{
    /// <summary>There is none, and nothing needs it: it is made at the first start.</summary>
    NotYet,

    /// <summary>It opens what the database keeps under it.</summary>
    Fits,

    /// <summary>It is in place, and the database keeps nothing yet by which it could be told.</summary>
    InPlace,

    /// <summary>There is none, and people have accounts: without it no passphrase opens anything.</summary>
    Missing,

    /// <summary>It opens nothing of what the database keeps under it, or it is no pepper at all.</summary>
    Wrong,
}

/// <summary>What a backup or a restore brought.</summary>
/// <param name="Rows">How many rows were copied.</param>
/// <param name="Dropped">Of a restore: how many things that were on their way to somebody were dropped. Their writers are told.</param>
/// <param name="Found">What a verification of the copy found.</param>
public sealed record CopyReport(long Rows, int Dropped, VerificationReport Found);

/// <summary>What an operator does with a whole database, without a key: check it, copy it while it is in use, put a copy back.</summary>
/// <remarks>
/// A backup is a SQLite file of the same tables, whichever engine it comes from and goes to. It is read at one moment, and holds no session and
/// no pepper. Verified before it gets its name.
/// </remarks>
public sealed partial class Backups(VaultOptions options, TimeProvider clock)
{
    private const string PartEnding = ".part";
    private const string CheckEnding = ".part-check";
    private const string LockEnding = ".part-lock";

    // A part without a lock is of an older program, or of nobody's here: a backup takes minutes.
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);
    private static readonly string[] s_endings = [
        PartEnding, PartEnding + "-wal", PartEnding + "-shm", PartEnding + "-journal", CheckEnding, CheckEnding + "-wal", CheckEnding + "-shm",
        CheckEnding + "-journal"];
    private static readonly byte[] s_sqlite = "SQLite format 3\0"u8.ToArray();

    /// <summary>Whether a file is a database, and so perhaps a backup; an export is not.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static bool IsDatabase(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UnauthorizedAccessException($"{file} is a folder, and a file is needed.");
        }

        using var stream = File.OpenRead(file);
        var begin = new byte[s_sqlite.Length];
        return stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && begin.AsSpan().SequenceEqual(s_sqlite);
    }

    /// <summary>Looks whether the database can be served with the pepper that is there. Changes nothing, makes nothing.</summary>
    /// <exception cref="RefusedException">A newer version of the program made the database.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<PepperState> LookAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(options.Folder, Pepper.File);
        var remembered = Engine.EnsureSame(options);
        if (options.Postgres is null && !File.Exists(Database))
        {
            Engine.EnsureNotLost(options, remembered);
            return File.Exists(path) ? PepperState.InPlace : PepperState.NotYet;
        }

        var (step, hasAccounts, kept) = await ReadAsync(
            async db =>
                await StepOfAsync(db) is var found && found == 0
                    ? (found, false, [])
                    : (found, await Backup.HasAccountsAsync(db), await KeptRows.ListAsync(db, null, "")),
            cancellationToken);
        if (step == 0)
        {
            Engine.EnsureNotLost(options, remembered);
        }

        if (!File.Exists(path))
        {
            return hasAccounts ? PepperState.Missing : PepperState.NotYet;
        }

        if (new FileInfo(path).Length != Pepper.Size)
        {
            return PepperState.Wrong;
        }

        var pepper = Pepper.OpenOrMake(options.Folder);
        return kept.Count == 0 ? PepperState.InPlace
            : kept.Any(row => Aead.Open(pepper.KeptKey, row.Sealed, Encoding.UTF8.GetBytes(row.Name)) is not null) ? PepperState.Fits
            : PepperState.Wrong;
    }

    /// <summary>Checks every log in the database.</summary>
    /// <exception cref="RefusedException">There is no database, or one of another version.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be reached.</exception>
    public Task<VerificationReport> CheckAsync(CancellationToken cancellationToken) =>
        VerifyingAsync(verification => verification.CheckDatabaseAsync(cancellationToken), cancellationToken);

    /// <summary>Compares an export's receipts with the database.</summary>
    /// <exception cref="RefusedException">There is no database, or one of another version.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be reached.</exception>
    public Task<VerificationReport> CompareAsync(Export export, CancellationToken cancellationToken) =>
        VerifyingAsync(verification => verification.CompareAsync(export, cancellationToken), cancellationToken);

    /// <summary>Checks every log in a backup, in a temporary copy that is brought up to date; the backup itself is only read.</summary>
    /// <exception cref="RefusedException">It is not a backup, or a newer version of the program made it.</exception>
    /// <exception cref="IOException">It cannot be read, or not be copied.</exception>
    public async Task<VerificationReport> CheckFileAsync(string file, CancellationToken cancellationToken)
    {
        using var copy = await UpToDate.OfAsync(file, null, cancellationToken);
        return await CheckAsync(copy, null, cancellationToken);
    }

    /// <summary>Writes a backup, also while other processes write to the database; everything they were told is kept is in it.</summary>
    /// <remarks>
    /// While it is made, the file and a copy that is checked stand beside its place, and nowhere else. What an earlier backup into the same folder left
    /// that was killed is taken away.
    /// </remarks>
    /// <param name="file">Where to; only its owner may read it. Nothing is left there if it does not come to an end.</param>
    /// <param name="progress">Told how far it is, in words.</param>
    /// <returns>What was copied, and whether the copy's seals are whole; faults in it are faults of the database.</returns>
    /// <exception cref="RefusedException">There is something at <paramref name="file"/> already, or no database to copy.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be read, or the backup not be written.</exception>
    /// <exception cref="IOException">The backup cannot be written.</exception>
    public async Task<CopyReport> BackUpAsync(string file, CancellationToken cancellationToken, IProgress<string>? progress = null)
    {
        var path = Path.GetFullPath(file);
        EnsureIsThere();
        if (Path.Exists(path))
        {
            throw new RefusedException($"{path} is there already. A backup never overwrites anything.");
        }

        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(File.Exists(folder) ? $"{folder} is a file, and a folder is needed." : $"There is no folder {folder}.");
        }

        using var held = Hold(path);
        try
        {
            TidyParts(folder);
            var rows = await ReadAsync(from => WriteAsync(from, path + PartEnding, progress, cancellationToken), cancellationToken);
            VerificationReport found;
            using (var copy = await UpToDate.OfAsync(path + PartEnding, path + CheckEnding, cancellationToken))
            {
                found = await CheckAsync(copy, progress, cancellationToken);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(path + PartEnding, path);
            return new(rows, 0, found);
        }
        finally
        {
            DeleteParts(path);
            File.Delete(path + LockEnding);
        }
    }

    /// <summary>Puts a backup, of this or an older version, into an empty database of either engine; all of it or nothing.</summary>
    /// <exception cref="RefusedException">The database is not empty, or the file not a backup that this version can read.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or written.</exception>
    /// <exception cref="IOException">The backup cannot be read, or the data folder not be written.</exception>
    public async Task<CopyReport> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        Engine.EnsureSame(options);
        using var copy = await UpToDate.OfAsync(file, null, cancellationToken);
        await using var source = copy.Dialect();
        try
        {
            await using var stores = await Stores.OpenAsync(options, cancellationToken);
            var (rows, dropped) = await source.ReadAsync(
                from => stores.Main.WriteAsync(
                    async (db, transaction) =>
                    {
                        await EnsureIsEmptyAsync(db, transaction);
                        var rows = await Backup.CopyAsync(from, db, transaction, Schema.Main.Count, cancellationToken);

                        // What waited on the day of the backup may have been taken back since: none of it may arrive.
                        return (rows, await WaitingRows.DropForSpacesAsync(db, transaction));
                    },
                    cancellationToken),
                cancellationToken);

            // Whoever stops it now is not told that nothing was put back.
            return new(rows, dropped, await new Verification(stores, clock).CheckDatabaseAsync(CancellationToken.None));
        }
        catch (Exception exception) when (exception is DbException or StoreUnavailableException { InnerException: DbException })
        {
            await using var dialect = Dialect();
            throw new StoreUnavailableException(
                $"The backup cannot be put into the database. {dialect.Explain(exception as DbException ?? exception.InnerException!)}", exception);
        }
    }

    private string Database => Path.Combine(options.Folder, Stores.MainFile);

    private Dialect Dialect() => options.Postgres is { } connectionString ? new PostgresDialect(connectionString) : new SqliteDialect(Database, "FULL");

    private void EnsureIsThere()
    {
        Engine.EnsureSame(options);
        if (options.Postgres is null && !File.Exists(Database))
        {
            // What may not be looked into seems to be empty.
            throw Directory.Exists(options.Folder) && Causes.Owner(options.Folder) is { Length: > 0 } owner && !MayList(options.Folder)
                ? new UnauthorizedAccessException($"{Path.GetFullPath(options.Folder)}: this user may not look into it{owner}.")
                : new RefusedException($"There is no database in {Path.GetFullPath(options.Folder)}.");
        }
    }

    private static bool MayList(string folder)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task<int> StepOfAsync(DbConnection db)
    {
        var step = await Backup.StepAsync(db);
        return step <= Schema.Main.Count
            ? step
            : throw new RefusedException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The database was made by a newer version of the program (step {step}; this one knows {Schema.Main.Count})."));
    }

    private static async Task EnsureIsEmptyAsync(DbConnection db, DbTransaction transaction)
    {
        if (await Backup.FirstUsedAsync(db, transaction) is not null)
        {
            throw new RefusedException("The database is not empty. A backup is put into an empty one only.");
        }
    }

    /// <summary>Reads the database at one moment.</summary>
    private async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var dialect = Dialect();
        try
        {
            return await dialect.ReadAsync(read, cancellationToken);
        }
        catch (Exception exception) when (dialect.Misuse(exception) is not null)
        {
            throw new RefusedException(dialect.Misuse(exception)!, exception);
        }
        catch (Exception exception) when (exception is DbException || dialect.TroubleOf(exception) != Trouble.None)
        {
            throw new StoreUnavailableException($"The database cannot be read. {dialect.Explain(exception)}", exception);
        }
    }

    private async Task<VerificationReport> VerifyingAsync(Func<Verification, Task<VerificationReport>> verify, CancellationToken cancellationToken)
    {
        EnsureIsThere();
        var step = await ReadAsync(StepOfAsync, cancellationToken);
        if (step < Schema.Main.Count)
        {
            // A look must not change what an older program may be serving at this moment.
            throw new RefusedException(step == 0
                ? "The database holds nothing of this program's."
                : "The database is of an older version; serve brings it up to date.");
        }

        var steps = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["main"] = Schema.Main };
        await using var store = await Store.OpenAsync(Dialect(), steps, cancellationToken);
        return await verify(new Verification(new Stores(store, store), clock));
    }

    private async Task<VerificationReport> CheckAsync(UpToDate copy, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        await using var store = await copy.OpenAsync(cancellationToken);
        return await new Verification(new Stores(store, store), clock).CheckDatabaseAsync(cancellationToken, progress);
    }

    private static async Task<long> WriteAsync(DbConnection from, string part, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var step = await StepOfAsync(from);
        if (step == 0)
        {
            throw new RefusedException("The database holds nothing of this program's.");
        }

        await using var dialect = new SqliteDialect(part, "FULL");
        try
        {
            long rows;
            await using (var to = await dialect.OpenWriterAsync(cancellationToken))
            {
                await Schema.MigrateAsync(dialect, to, "main", [.. Schema.Main.Take(step)]);
                await using var transaction = await dialect.BeginAsync(to, cancellationToken);
                rows = await Backup.CopyAsync(from, to, transaction, step, cancellationToken, progress);
                await transaction.CommitAsync(cancellationToken);
            }

            await dialect.SettleAsync(cancellationToken);
            return rows;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException
            || (dialect.TroubleOf(exception) != Trouble.None && !Backup.IsOfReading(exception)))
        {
            throw new IOException($"The backup cannot be written. {dialect.Explain(exception)}", exception);
        }
    }
}
