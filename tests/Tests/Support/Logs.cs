using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Steadfast.Tests.Support;

/// <summary>What a product under test has logged, line by line.</summary>
internal sealed class Logs : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Line)> _lines = new();

    /// <summary>All lines, oldest first.</summary>
    public IReadOnlyList<string> Lines => [.. _lines.Select(line => line.Line)];

    /// <summary>What was logged as an error or worse.</summary>
    public IReadOnlyList<string> Errors => [.. _lines.Where(line => line.Level >= LogLevel.Error).Select(line => line.Line)];

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Writer(Logs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs._lines.Enqueue((logLevel, $"{logLevel} {category} {formatter(state, exception)} {exception}"));
    }
}
