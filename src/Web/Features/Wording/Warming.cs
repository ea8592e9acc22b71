using Steadfast.Domain.Wording;

namespace Steadfast.Web.Features.Wording;

/// <summary>Asks for the coach soon after the start of what serves pages, so that nobody waits before a page until its text files are read.</summary>
/// <param name="coachOf">What reads them: <see cref="WordingCoach.For"/>.</param>
internal sealed class Warming(TimeProvider clock, Func<string, WordingCoach?> coachOf) : BackgroundService
{
    // It takes about a second of one processor, and on a small machine the first pages go before.
    private static readonly TimeSpan s_after = TimeSpan.FromSeconds(3);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(s_after, clock, stoppingToken);
            await Task.Run(() => coachOf(Languages.First), stoppingToken).WaitAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Where a start fails, the host takes the end of what it had started for a fault of that.
        }
    }
}
