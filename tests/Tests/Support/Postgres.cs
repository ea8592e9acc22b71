using System.Diagnostics;
using Npgsql;
using Steadfast.Vault;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Support;

/// <summary>
/// A PostgreSQL of the test run's own, in a temporary folder and behind a socket there; started when first asked for, gone when the run ends, however it
/// ends.
/// </summary>
internal sealed class Postgres
{
    private const string Template = "template_steadfast";
    private static readonly Lazy<Task<Postgres>> s_running = new(StartAsync);
    private static int s_made;

    private readonly string _socketFolder;

    // Held, not used: the shell behind it waits for the end of its input, which comes when this process is gone.
    private readonly Process _shell;

    private Postgres(string socketFolder, Process shell)
    {
        _socketFolder = socketFolder;
        _shell = shell;
    }

    /// <summary>The one server of this run.</summary>
    public static Task<Postgres> RunningAsync() => s_running.Value;

    /// <summary>Makes a database, with the product's tables or empty, and says how to reach it.</summary>
    public async Task<string> CreateAsync(bool empty)
    {
        var name = $"test_{Interlocked.Increment(ref s_made)}";
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {(empty ? "template0" : Template)}");
        return ConnectionString(name);
    }

    /// <summary>Drops a database, also under those who still use it.</summary>
    public Task DropAsync(string connectionString) =>
        RunAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");

    /// <summary>Takes a database away from everybody who uses it, or gives it back.</summary>
    public async Task TakeAwayAsync(string connectionString, bool isAway)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await RunAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS {!isAway}");
        if (isAway)
        {
            await RunAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        }
    }

    private static async Task<Postgres> StartAsync()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(Directory.Exists)
                .Order(StringComparer.Ordinal).LastOrDefault()
            : null;

        // initdb refuses to run as root. Without fsync: what is tested here is our part, and a power cut is not.
        var script = $"""
            cd /
            PATH="{bin}:$PATH"
            folder=$(mktemp -d /tmp/steadfast-postgres-XXXXXX) || exit 1
            initdb -D "$folder/data" -U steadfast -A trust -E UTF8 --locale=C --no-sync >"$folder/log" 2>&1 || cat "$folder/log"
            postgres -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off -c max_connections=500 >>"$folder/log" 2>&1 </dev/null &
            server=$!
            trap : INT TERM HUP
            for try in $(seq 300); do
                if pg_isready -q -h "$folder" -U steadfast; then echo "ready $folder"; break; fi
                sleep 0.1
            done
            cat >/dev/null
            kill -QUIT $server
            wait $server
            rm -rf "$folder"
            """;
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] command = ["sh", "-c", script];
        if (Environment.IsPrivilegedProcess)
        {
            command = ["runuser", "-u", "postgres", "--", .. command];
        }

        if (OperatingSystem.IsLinux())
        {
            // A session of its own, so that a signal to the whole run still leaves somebody to tidy up.
            command = ["setsid", .. command];
        }

        start.FileName = command[0];
        foreach (var argument in command[1..])
        {
            start.ArgumentList.Add(argument);
        }

        var shell = Process.Start(start) ?? throw new InvalidOperationException("No shell.");
        var said = new List<string>();
        while (await shell.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
            {
                var postgres = new Postgres(line["ready ".Length..], shell);
                await postgres.MakeTemplateAsync();
                return postgres;
            }

            said.Add(line);
        }

        throw new InvalidOperationException($"PostgreSQL did not start: {string.Join('\n', said)}");
    }

    private async Task MakeTemplateAsync()
    {
        await RunAsync($"CREATE DATABASE {Template} TEMPLATE template0");
        var folder = Directory.CreateTempSubdirectory("steadfast-").FullName;
        await using (await Stores.OpenAsync(new VaultOptions(folder, ConnectionString(Template)), CancellationToken.None))
        {
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string database) => $"Host={_socketFolder};Username=steadfast;Database={database}";
}
