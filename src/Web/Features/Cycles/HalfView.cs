using Steadfast.Domain.Cycles;

namespace Steadfast.Web.Features.Cycles;

/// <summary>One half of a cycle, as somebody reads it.</summary>
/// <param name="IsMine">True where its own writer reads it.</param>
public sealed record HalfView(IReadOnlyList<GivenTurn> Turns, GivenStop? Stop, IReadOnlyList<string> Confided, bool IsMine)
{
    /// <summary>A half that was given.</summary>
    public static HalfView Of(CycleDelivered half, bool isMine) => new(half.Turns, half.Stop, half.Confided, isMine);

    /// <summary>One's own half as both could look at it: without what is underneath, and without what could be confided.</summary>
    public static HalfView Of(CycleHalf half) => new(
        [.. half.Turns.Select(turn => new GivenTurn(turn.They, turn.Feel, turn.Then))],
        half.Stop is { } stop ? new(stop.Word, stop.Pause, stop.Back, stop.Meanwhile) : null, [], true);
}
