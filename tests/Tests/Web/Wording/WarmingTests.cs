using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Domain.Wording;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Mine;
using Steadfast.Web.Features.Wording;

namespace Steadfast.Tests.Web.Wording;

/// <summary>The coach's text files are read before somebody waits for them, and after the first pages.</summary>
public sealed class WarmingTests(JournalPagesTests.Running running) : IClassFixture<JournalPagesTests.Running>
{
    [Fact]
    public async Task The_coach_is_asked_for_three_seconds_after_the_start_and_not_before()
    {
        var clock = new WatchedClock();
        var asked = new TaskCompletionSource<string>();
        using var warming = new Warming(clock, language =>
        {
            asked.SetResult(language);
            return WordingCoach.For(language);
        });
        await warming.StartAsync(TestContext.Current.CancellationToken);
        await clock.Watched;

        clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.NotSame(asked.Task, await Task.WhenAny(asked.Task, Task.Delay(100, TestContext.Current.CancellationToken)));
        clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal("en", await asked.Task);
        await warming.ExecuteTask!;
    }

    /// <summary>Where a start fails, what had begun is stopped, and only the failure itself is told.</summary>
    [Fact]
    public async Task Stopped_before_that_it_ends_without_a_fault()
    {
        var clock = new WatchedClock();
        using var warming = new Warming(clock, _ => throw new InvalidOperationException("Nobody asks."));
        await warming.StartAsync(TestContext.Current.CancellationToken);
        await clock.Watched;

        await warming.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(warming.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public void Whatever_serves_pages_warms_the_coach() => Assert.Single(running.App.Services.GetServices<IHostedService>().OfType<Warming>());

    // What is started runs beside the test: the clock moves once somebody waits for it.
    private sealed class WatchedClock : FakeTimeProvider
    {
        private readonly TaskCompletionSource _watched = new();

        public Task Watched => _watched.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _watched.TrySetResult();
            return timer;
        }
    }
}
