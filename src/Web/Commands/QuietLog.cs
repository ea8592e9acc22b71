using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Steadfast.Web.Commands;

/// <summary>The program's log: its start and stop, warnings and worse, one line of JSON each on standard error, with nothing of anybody's in them.</summary>
/// <remarks>
/// The framework fills its messages with paths, addresses and what was sent, so of its entries only the unfilled message is written; of an
/// exception only its kind and where it arose. No setting lowers the level: at lower ones the framework tells who asked for what.
/// </remarks>
internal sealed class QuietLog() : ConsoleFormatter(FormatterName)
{
    private const string FormatterName = "quiet";
    private const string Own = "Steadfast.";
    private const string Host = "Microsoft.Extensions.Hosting.Internal.Host";
    private const int StartFailed = 11;
    private const string Unfilled = "{OriginalFormat}";

    private static readonly JsonSerializerOptions s_json =
        new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] s_running = [typeof(Running).FullName!, typeof(LiveSettings).FullName!];

    /// <summary>Makes this the only log there is.</summary>
    public static void Use(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddConsoleFormatter<QuietLog, ConsoleFormatterOptions>();
        logging.AddConsole(console => (console.FormatterName, console.LogToStandardErrorThreshold) = (FormatterName, LogLevel.Trace));
        logging.Services.RemoveAll<ILoggerProvider>();
        logging.Services.AddSingleton<ConsoleLoggerProvider>();
        logging.Services.AddSingleton<ILoggerProvider>(
            services => new Repeats(services.GetRequiredService<ConsoleLoggerProvider>(), services.GetService<TimeProvider>() ?? TimeProvider.System));
        logging.Services.PostConfigure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Warning;

            // These say that the program started and stopped, and that settings read well again.
            foreach (var category in s_running)
            {
                filter.Rules.Add(new(null, category, LogLevel.Information, null));
            }

            // Says at each start that keys are not encrypted by the framework; the vault seals them.
            filter.Rules.Add(new(null, "Microsoft.AspNetCore.DataProtection", LogLevel.Error, null));

            // Tells of every token that does not fit, which is no fault of the program.
            filter.Rules.Add(new(null, "Microsoft.AspNetCore.Antiforgery", LogLevel.None, null));
        });
    }

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        if (logEntry.Category == Host && logEntry.EventId.Id == StartFailed)
        {
            // The command line says it in one clear line.
            return;
        }

        var line = new Line(
            TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            logEntry.LogLevel.ToString(),
            logEntry.Category,
            Words(logEntry.Category, logEntry.State, logEntry.Formatter),
            logEntry.State is Repeats.Told told ? told.Stacks : logEntry.Exception is { } exception ? [.. Kinds(exception)] : null);
        textWriter.WriteLine(JsonSerializer.Serialize(line, s_json));
    }

    /// <summary>What an entry says: filled in if it is ours, as we fill nothing of anybody's in.</summary>
    public static string? Words<TState>(string category, TState state, Func<TState, Exception?, string> formatter) =>
        category.StartsWith(Own, StringComparison.Ordinal) ? formatter(state, null) : Template(state);

    private static string? Template<TState>(TState state) =>
        (state as IReadOnlyList<KeyValuePair<string, object?>>)?.FirstOrDefault(pair => pair.Key == Unfilled).Value as string;

    private static IEnumerable<string> Kinds(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            yield return $"{inner.GetType().FullName} {inner.StackTrace}";
        }
    }

    /// <summary>An entry as it is written.</summary>
    private sealed record Line(string Time, string Level, string Category, string? Message, IReadOnlyList<string>? Exceptions);
}
