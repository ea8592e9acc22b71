using System.Data.Common;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault;

/// <content>What a backup is looked into with.</content>
public sealed partial class Backups
{
    /// <summary>A temporary copy of a backup, brought up to this version; gone when disposed.</summary>
    private sealed class UpToDate : IDisposable
    {
        private readonly string _path;
        private readonly string? _folder;

        private UpToDate(string? path)
        {
            // For its owner only, as the system makes such folders.
            _folder = path is null ? Directory.CreateTempSubdirectory("steadfast-").FullName : null;
            _path = path ?? Path.Combine(_folder!, "backup.db");
        }

        /// <summary>Copies.</summary>
        /// <param name="path">Where to; null for a folder of its own among the temporary files.</param>
        public static async Task<UpToDate> OfAsync(string file, string? path, CancellationToken cancellationToken)
        {
            if (!IsDatabase(file))
            {
                throw new RefusedException($"{file} is not a backup.");
            }

            var copy = new UpToDate(path);
            try
            {
                await CopyAsync(file, copy._path, cancellationToken);
                await using var dialect = copy.Dialect();
                await using var db = await dialect.OpenWriterAsync(cancellationToken);
                if (await StepOfAsync(db) == 0)
                {
                    throw new RefusedException($"{file} is a database, but not a backup of this program's.");
                }

                await Schema.MigrateAsync(dialect, db, "main", Schema.Main);
                return copy;
            }
            catch (DbException exception)
            {
                copy.Dispose();
                throw new RefusedException($"{file} cannot be read: it is damaged, or not a backup.", exception);
            }
            catch
            {
                copy.Dispose();
                throw;
            }
        }

        public SqliteDialect Dialect() => new(_path, "NORMAL");

        public Task<Store> OpenAsync(CancellationToken cancellationToken) =>
            Store.OpenAsync(Dialect(), new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["main"] = Schema.Main }, cancellationToken);

        public void Dispose()
        {
            if (_folder is not null)
            {
                Directory.Delete(_folder, recursive: true);
                return;
            }

            foreach (var ending in (string[])["", "-wal", "-shm", "-journal"])
            {
                File.Delete(_path + ending);
            }
        }

        // Not by the system in one go: whoever is told to stop is to stop.
        private static async Task CopyAsync(string file, string to, CancellationToken cancellationToken)
        {
            await using var from = new FileStream(file, new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.ReadWrite, BufferSize = 0 });
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            try
            {
                await using var copy = new FileStream(to, options);
                await from.CopyToAsync(copy, 1 << 20, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new IOException(
                    $"A copy to look into cannot be written. {Causes.Of(exception, to)} TMPDIR names another place for what is temporary.", exception);
            }
        }
    }
}
