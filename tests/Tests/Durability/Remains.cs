using System.Buffers;
using System.Text;
using Dapper;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Durability;

/// <summary>Everything a program leaves behind on a machine, in which words are looked for byte by byte.</summary>
internal sealed class Remains : IDisposable
{
    private readonly DateTime _since = TimeProvider.System.GetUtcNow().UtcDateTime;
    private readonly string _folder = Directory.CreateTempSubdirectory("steadfast-remains-").FullName;

    /// <summary>The program's own log, in the form it has for an operator, but down to the lowest level.</summary>
    public TraceLog Log { get; } = new();

    /// <summary>
    /// Where words are found, a line each: in the data folder with the -wal files, in PostgreSQL's own, in a backup, in the log, in the temporary folder;
    /// each in UTF-8 and UTF-16.
    /// </summary>
    public async Task<IReadOnlyList<string>> FindAsync(App app, IReadOnlyCollection<string> words)
    {
        await new Backups(app.Database.Options, app.Clock).BackUpAsync(Path.Combine(_folder, "backup"), default);
        await File.WriteAllTextAsync(Path.Combine(_folder, "log"), Log.ToString());

        // By another process: SQLite's locks are this process's, and closing a file of ours would let go of them.
        await using (var copying = Child.Start(_ => true, "cp", "-r", app.Database.Options.Folder, Path.Combine(_folder, "data")))
        {
            await copying.EndAsync();
        }

        // Latin-1 makes of each byte one character, so that bytes can be searched as text.
        var needles = SearchValues.Create(
            [
                .. words.SelectMany(word =>
                    (string[])[Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(word)), Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(word)[..^1])])],
            StringComparison.Ordinal);
        List<string> found = [];
        foreach (var file in Files(_folder).Concat(NewTemporaryFiles()).Concat(await ServerFilesAsync(app.Database)))
        {
            if (Read(file) is { } text && text.AsSpan().IndexOfAny(needles) is >= 0 and var at)
            {
                found.Add($"{file}: {text[at..Math.Min(at + 40, text.Length)]}");
            }
        }

        return found;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What has come to stand in the temporary folder since, but for the folders of other tests.</summary>
    private IEnumerable<string> NewTemporaryFiles() =>
        new DirectoryInfo(Path.GetTempPath()).EnumerateFileSystemInfos()
            .Where(entry => entry.LastWriteTimeUtc >= _since && !entry.Name.StartsWith("steadfast-", StringComparison.Ordinal) && entry.LinkTarget is null)
            .SelectMany(entry => entry is FileInfo ? [entry.FullName] : entry.CreationTimeUtc >= _since ? Files(entry.FullName) : []);

    /// <summary>The server's files of this database, its write-ahead log and its own log, after it has written what it held in memory.</summary>
    private static async Task<IEnumerable<string>> ServerFilesAsync(Database database)
    {
        if (database.Options.Postgres is not { } connectionString)
        {
            return [];
        }

        await using var connection = await database.ConnectAsync();
        await connection.ExecuteAsync("CHECKPOINT;");
        var id = await connection.ExecuteScalarAsync<long>("SELECT oid FROM pg_database WHERE datname = current_database()");
        var folder = new NpgsqlConnectionStringBuilder(connectionString).Host!;
        return Files(folder).Where(file => !file.Contains("/data/base/", StringComparison.Ordinal)
            || file.Contains($"/data/base/{id}/", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(
            folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint });

    // Others' temporary files may be gone by now, or be pipes, which have no length and from which nothing ever comes.
    private static string? Read(string file)
    {
        try
        {
            return new FileInfo(file).Length > 0 ? Encoding.Latin1.GetString(File.ReadAllBytes(file)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes every entry of every level as the program itself writes them.</summary>
    internal sealed class TraceLog : ILoggerProvider
    {
        private readonly StringWriter _lines = new();
        private readonly QuietLog _form = new();

        public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

        public void Dispose()
        {
        }

        public override string ToString()
        {
            lock (_lines)
            {
                return _lines.ToString();
            }
        }

        private sealed class Writer(TraceLog log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                lock (log._lines)
                {
                    log._form.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), null, log._lines);
                }
            }
        }
    }
}
