using Microsoft.Extensions.Time.Testing;

namespace Steadfast.Tests.Support;

/// <summary>The time tests are told in; it stands until a test moves it.</summary>
internal static class Clock
{
    /// <summary>Wednesday 10 March 2027, half past six in the evening in Madrid.</summary>
    public static readonly DateTimeOffset Start = new(2027, 3, 10, 17, 30, 0, TimeSpan.Zero);

    /// <summary>A clock that stands at <see cref="Start"/>.</summary>
    public static FakeTimeProvider Stopped() => new(Start);
}
