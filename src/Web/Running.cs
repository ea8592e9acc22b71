using System.Reflection;
using Microsoft.Extensions.Options;
using Steadfast.Vault;

namespace Steadfast.Web;

/// <summary>
/// Says in the log that the program runs, as which version on which engine, that it stopped, and what of its surroundings is not as it has to be.
/// </summary>
internal sealed partial class Running(IOptionsMonitor<Settings> settings, ILogger<Running> log)
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private int _isTold;

    /// <summary>Which version this is, with the commit it was built from where that is known; as <c>--version</c> says it.</summary>
    public static string Version { get; } =
        typeof(Running).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>The program has started.</summary>
    public void SayStarted()
    {
        var now = settings.CurrentValue;
        Started(Version, now.Postgres is null ? "SQLite" : "PostgreSQL");
        if (Open(now.Data) is { Count: > 0 } open)
        {
            SayOpen(string.Join(", ", open));
        }

        if (Room.Available < Room.LeastMemory)
        {
            SayScarce(Room.Available >> 20, Room.LeastMemory >> 20);
        }
    }

    /// <summary>The program has stopped.</summary>
    public void SayStopped() => Stopped(Version);

    /// <summary>A proxy speaks of HTTPS and is not believed: told once, since it is so with every request.</summary>
    public void SayUntrusted()
    {
        if (Interlocked.Exchange(ref _isTold, 1) == 0)
        {
            Untrusted();
        }
    }

    /// <summary>What of a data folder anybody on the machine could read or go into.</summary>
    public static IReadOnlyList<string> Open(string folder) =>
        [.. new[] { SettingsFile.Name, "pepper", "steadfast.db", "sessions.db" }.Select(name => Path.Combine(folder, name)).Prepend(folder)
            .Where(path => !OperatingSystem.IsWindows() && Path.Exists(path) && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None)
            .Select(path => $"{(path == folder ? "the data folder" : Path.GetFileName(path))} (chmod {(path == folder ? "700" : "600")})")];

    [LoggerMessage(Level = LogLevel.Information, Message = "Started: version {Version}, on {Engine}.")]
    private partial void Started(string version, string engine);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopped: version {Version}.")]
    private partial void Stopped(string version);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Other users of this machine could read: {What}.")]
    private partial void SayOpen(string what);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "This process may have {Megabytes} MB of memory, and {Least} MB are the least it needs. The system may end it when somebody signs in.")]
    private partial void SayScarce(long megabytes, long least);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "X-Forwarded-Proto came from an address that TrustedProxies does not name, so people read that HTTPS is needed. Name the proxy "
            + "there and restart.")]
    private partial void Untrusted();
}
