using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Steadfast.Web.Commands;

/// <summary>The program's log: warnings and worse, one line of JSON each on standard error, with nothing of anybody's in them.</summary>
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

    /// <summary>Makes this the only log there is.</summary>
    public static void Use(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddConsoleFormatter<QuietLog, ConsoleFormatterOptions>();
        logging.AddConsole(console => (console.FormatterName, console.LogToStandardErrorThreshold) = (FormatterName, LogLevel.Trace));
        logging.Services.PostConfigure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Warning;

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

        var isOwn = logEntry.Category.StartsWith(Own, StringComparison.Ordinal);
        var line = new Line(
            TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            logEntry.LogLevel.ToString(),
            logEntry.Category,
            isOwn ? logEntry.Formatter(logEntry.State, null) : Template(logEntry.State),
            logEntry.Exception is { } exception ? [.. Kinds(exception)] : null);
        textWriter.WriteLine(JsonSerializer.Serialize(line, JsonSerializerOptions.Web));
    }

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
