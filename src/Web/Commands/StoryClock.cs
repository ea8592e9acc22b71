namespace Steadfast.Web.Commands;

/// <summary>A clock that stands at a moment of a story until the story goes on.</summary>
internal sealed class StoryClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    /// <summary>Goes on to a moment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before the one at which the clock stands.</exception>
    public void GoTo(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, _now);
        _now = moment;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;
}
