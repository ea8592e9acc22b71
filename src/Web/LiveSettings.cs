using Microsoft.Extensions.Options;
using Steadfast.Vault;

namespace Steadfast.Web;

/// <summary>The settings of a running program: looked at anew when the file was saved, and as they were before while something in it is wrong.</summary>
/// <remarks>
/// The file is asked for its age when somebody asks for a setting, at most ten times a second. A watch would be told sooner, and of every half
/// of a save; it also counts against a limit of the system that is easily reached.
/// </remarks>
internal sealed partial class LiveSettings : IOptionsMonitor<Settings>
{
    // An editor may write in several steps. What changed a moment ago is left alone for as long.
    private static readonly TimeSpan s_settled = TimeSpan.FromMilliseconds(300);
    private const long BetweenLooks = 100;

    private readonly string[] _args;
    private readonly string _file;
    private readonly ILogger<LiveSettings> _log;
    private readonly Lock _gate = new();
    private readonly Settings _atStart;
    private volatile Settings _current;
    private (long Age, long Length) _seen;
    private (long Age, long Length) _coming;
    private long _comingSince;
    private long _lookAt;
    private string? _told;

    /// <summary>Begins with the settings of the start, which were found to be well.</summary>
    public LiveSettings(Settings atStart, string[] args, ILogger<LiveSettings> log)
    {
        (_atStart, _current, _args, _log) = (atStart, atStart, args, log);
        _file = Path.Combine(atStart.Data, SettingsFile.Name);
        _seen = _coming = Stamp();
    }

    /// <summary>The last settings that were well.</summary>
    public Settings CurrentValue
    {
        get
        {
            var now = Environment.TickCount64;
            if (now >= Volatile.Read(ref _lookAt) && _gate.TryEnter())
            {
                try
                {
                    Volatile.Write(ref _lookAt, now + BetweenLooks);
                    Look(now);
                }
                finally
                {
                    _gate.Exit();
                }
            }

            return _current;
        }
    }

    /// <inheritdoc/>
    public Settings Get(string? name) => CurrentValue;

    /// <summary>Nobody is told: whoever needs a setting asks for it when it is needed.</summary>
    public IDisposable? OnChange(Action<Settings, string?> listener) => null;

    private void Look(long now)
    {
        var stamp = Stamp();
        if (stamp == _seen)
        {
            return;
        }

        if (stamp != _coming)
        {
            (_coming, _comingSince) = (stamp, now);
        }

        // By the file's own age where the clock agrees, else by how long it has looked like this.
        var age = TimeProvider.System.GetUtcNow().UtcTicks - stamp.Age;
        if (now - _comingSince < s_settled.TotalMilliseconds && !(stamp.Age > 0 && age >= s_settled.Ticks))
        {
            return;
        }

        _seen = stamp;
        Read();
    }

    private void Read()
    {
        IReadOnlyList<string> problems;
        var settings = _current;
        try
        {
            (settings, problems) = File.Exists(_file) || Directory.Exists(_file) ? SettingsFile.Look(_args) : (settings, [$"{SettingsFile.Name} is gone."]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems = [Directory.Exists(_file) ? $"{SettingsFile.Name} is a folder." : $"{SettingsFile.Name} cannot be read: {Causes.Of(exception)}"];
        }

        if (problems is [var first, ..])
        {
            var words = problems.Count == 1 ? first : $"{first} Further problems: {problems.Count - 1}.";
            if (_told != words)
            {
                SayWrong(words);
            }

            _told = words;
            return;
        }

        if (_told is not null)
        {
            SayWell(SettingsFile.Name);
            _told = null;
        }

        if (settings.Postgres != _atStart.Postgres || settings.TrustedProxies != _atStart.TrustedProxies)
        {
            SayLater(settings.Postgres != _atStart.Postgres ? nameof(Settings.Postgres) : nameof(Settings.TrustedProxies));
        }

        _current = settings;
    }

    private (long Age, long Length) Stamp()
    {
        try
        {
            // Through a handle: of a link its target counts.
            using var handle = File.OpenHandle(_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return (File.GetLastWriteTimeUtc(handle).Ticks, RandomAccess.GetLength(handle));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (-1, exception.HResult);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem} The settings as they were before go on until this is put right.")]
    private partial void SayWrong(string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "{File} reads well again, and counts.")]
    private partial void SayWell(string file);

    [LoggerMessage(Level = LogLevel.Information, Message = "“{Setting}” has changed. It is read at a start, so restart the program.")]
    private partial void SayLater(string setting);
}
