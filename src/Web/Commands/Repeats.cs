using System.Collections.Concurrent;
using System.Globalization;

namespace Steadfast.Web.Commands;

/// <summary>
/// Keeps the log short while something goes wrong again and again: the first time in full with its stacks, after that one line a minute that counts.
/// </summary>
/// <remarks>What failed in a request is told exception by exception, the outermost first; here they become one line.</remarks>
internal sealed class Repeats : ILoggerProvider
{
    private const int MostKinds = 500;
    private static readonly TimeSpan s_together = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_every = TimeSpan.FromMinutes(1);

    // After so long without it, it is news again, and earlier lines may have been thrown away.
    private static readonly TimeSpan s_forgotten = TimeSpan.FromHours(1);
    private static readonly AsyncLocal<Failure?> s_failing = new();

    private readonly ILoggerProvider _inner;
    private readonly ILogger _own;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private readonly ConcurrentDictionary<Failure, ITimer> _open = new();
    private readonly Dictionary<string, (int Times, DateTimeOffset Last)> _known = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Counts in front of where lines are written.</summary>
    public Repeats(ILoggerProvider inner, TimeProvider clock)
    {
        (_inner, _clock, _own) = (inner, clock, inner.CreateLogger(typeof(Repeats).FullName!));
        _timer = clock.CreateTimer(_ => Sum(), null, s_every, s_every);
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Counted(this, _inner.CreateLogger(categoryName), categoryName);

    /// <summary>Writes what is still open, and the last sum.</summary>
    public void Dispose()
    {
        foreach (var (failure, _) in _open)
        {
            Close(failure);
        }

        Sum();
        _timer.Dispose();
        _inner.Dispose();
    }

    private bool IsNew(string what)
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            var known = _known.TryGetValue(what, out var before);
            if (!known && _known.Count >= MostKinds)
            {
                what = "others";
                _known.TryGetValue(what, out before);
                known = true;
            }

            var isNew = !known || (before.Times == 0 && now - before.Last > s_forgotten);
            _known[what] = (isNew ? 0 : before.Times + 1, now);
            return isNew;
        }
    }

    private void Sum()
    {
        List<string> again = [];
        lock (_gate)
        {
            foreach (var (what, (times, last)) in _known.Where(pair => pair.Value.Times > 0).OrderByDescending(pair => pair.Value.Times).ToList())
            {
                again.Add(string.Create(CultureInfo.InvariantCulture, $"{times} × {what}"));
                _known[what] = (0, last);
            }
        }

        if (again.Count > 0)
        {
            _own.LogWarning("Again, in the last minute: {What}", string.Join("; ", again));
        }
    }

    private void Fail(ILogger to, string place, string kind, string? stack)
    {
        var failure = s_failing.Value;
        if (failure is null || failure.IsClosed || failure.Place != place)
        {
            failure = new(to, place);
            s_failing.Value = failure;
            var timer = _clock.CreateTimer(_ => Close(failure), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _open[failure] = timer;
            timer.Change(s_together, Timeout.InfiniteTimeSpan);
        }

        lock (failure.Exceptions)
        {
            failure.Exceptions.Add((kind, stack));
        }
    }

    private void Close(Failure failure)
    {
        if (!_open.TryRemove(failure, out var timer))
        {
            return;
        }

        timer.Dispose();
        failure.IsClosed = true;
        List<(string Kind, string? Stack)> exceptions;
        lock (failure.Exceptions)
        {
            exceptions = [.. failure.Exceptions];
        }

        var kinds = string.Join(", by ", exceptions.Select(exception => exception.Kind));

        // Where it arose tells two faults of one kind apart; by which page somebody came to it does not.
        var where = exceptions[^1].Stack?.Split('\n')[0].Trim() ?? "";
        var isNew = IsNew(exceptions is [_] ? $"{kinds} {where}" : kinds);
        if (isNew)
        {
            var words = $"A request failed at {failure.Place}: {kinds}";
            failure.To.Log(
                LogLevel.Error, default, new Told(words, [.. exceptions.Select(exception => $"{exception.Kind} {exception.Stack}")]), null,
                static (told, _) => told.Words);
        }
    }

    /// <summary>A line with the stacks that belong to it.</summary>
    internal sealed record Told(string Words, IReadOnlyList<string> Stacks);

    /// <summary>A failed request, while its exceptions are told.</summary>
    private sealed class Failure(ILogger to, string place)
    {
        public ILogger To => to;

        public string Place => place;

        public List<(string Kind, string? Stack)> Exceptions { get; } = [];

        public bool IsClosed { get; set; }
    }

    private sealed class Counted(Repeats repeats, ILogger inner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // What an operator did is told as often as it is done.
            if (logLevel < LogLevel.Warning || category == typeof(LiveSettings).FullName)
            {
                inner.Log(logLevel, eventId, state, exception, formatter);
                return;
            }

            var values = state as IReadOnlyList<KeyValuePair<string, object?>> ?? [];
            if (category == typeof(Failures).FullName && values.FirstOrDefault(value => value.Key == "Kind").Value is string kind)
            {
                repeats.Fail(
                    inner, values.FirstOrDefault(value => value.Key == "Place").Value as string ?? "/", kind,
                    values.FirstOrDefault(value => value.Key == "Stack").Value as string);
                return;
            }

            var words = QuietLog.Words(category, state, formatter);
            if (repeats.IsNew(exception is null ? words ?? category : $"{words} ({exception.GetBaseException().GetType().FullName})"))
            {
                inner.Log(logLevel, eventId, state, exception, formatter);
            }
        }
    }
}
