using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Web.Commands;

/// <summary>While something goes wrong again and again the log stays short, and says what it has to.</summary>
public sealed class RepeatsTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Written _written = new();

    public void Dispose() => _written.Dispose();

    [Fact]
    public void A_failed_request_is_one_line_and_those_like_it_are_counted_in_one_a_minute()
    {
        using var repeats = new Repeats(_written, _clock);
        var failures = repeats.CreateLogger(typeof(Failures).FullName!);
        for (var request = 0; request < 40; request++)
        {
            Fail(failures, request % 2 == 0 ? "/m" : "/t", $"   at Page{request}", "StoreUnavailable", "Npgsql", "Socket");
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        var first = Assert.Single(_written.Lines);
        Assert.Equal("A request failed at /m: StoreUnavailable, by Npgsql, by Socket", first.GetProperty("message").GetString());
        Assert.Equal(3, first.GetProperty("exceptions").GetArrayLength());
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(
            "Again, in the last minute: 39 × StoreUnavailable, by Npgsql, by Socket", _written.Lines.Skip(1).Single().GetProperty("message").GetString());
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(2, _written.Lines.Count);
    }

    [Fact]
    public void Faults_of_one_kind_that_arise_in_two_places_are_two()
    {
        using var repeats = new Repeats(_written, _clock);
        var failures = repeats.CreateLogger(typeof(Failures).FullName!);

        Fail(failures, "/m", "   at One", "NullReference");
        _clock.Advance(TimeSpan.FromSeconds(1));
        Fail(failures, "/m", "   at Two", "NullReference");
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(2, _written.Lines.Count);
    }

    [Fact]
    public void Of_more_than_five_hundred_kinds_the_rest_are_counted_together()
    {
        using var repeats = new Repeats(_written, _clock);
        var failures = repeats.CreateLogger(typeof(Failures).FullName!);
        for (var kind = 0; kind < 503; kind++)
        {
            Fail(failures, "/m", "   at One", $"Kind{kind}");
            _clock.Advance(TimeSpan.FromMilliseconds(60));
        }

        // The first of the rest is told, too.
        Assert.Equal(501, _written.Lines.Count);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("Again, in the last minute: 2 × others", _written.Lines[^1].GetProperty("message").GetString());
    }

    [Fact]
    public void After_an_hour_without_it_a_fault_is_news_again()
    {
        using var repeats = new Repeats(_written, _clock);
        var reminders = repeats.CreateLogger("Steadfast.Web.Features.Settings.Postman");

        reminders.LogWarning("A reminder was not sent: {Kind}", "X");
        _clock.Advance(TimeSpan.FromMinutes(70));
        reminders.LogWarning("A reminder was not sent: {Kind}", "X");

        Assert.Equal(["A reminder was not sent: X", "A reminder was not sent: X"], _written.Lines.Select(line => line.GetProperty("message").GetString()));
    }

    [Fact]
    public void What_is_open_when_the_program_ends_is_written()
    {
        using (var repeats = new Repeats(_written, _clock))
        {
            Fail(repeats.CreateLogger(typeof(Failures).FullName!), "/m", "   at One", "NullReference");
        }

        Assert.Single(_written.Lines);
    }

    private static void Fail(ILogger failures, string place, string stack, params string[] kinds)
    {
        // Each request has a flow of its own.
        var flow = new Thread(() =>
        {
            foreach (var kind in kinds)
            {
                failures.LogError("{Kind} at {Place} {Stack}", kind, place, stack);
            }
        });
        flow.Start();
        flow.Join();
    }

    /// <summary>What comes out, as it would be written.</summary>
    private sealed class Written : ILoggerProvider
    {
        private readonly ConcurrentQueue<JsonElement> _lines = new();

        public IReadOnlyList<JsonElement> Lines => [.. _lines];

        public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Writer(Written written, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                using var line = new StringWriter();
                new QuietLog().Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), null, line);
                written._lines.Enqueue(JsonDocument.Parse(line.ToString()).RootElement);
            }
        }
    }
}
