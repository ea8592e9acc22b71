using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Cycles;

/// <summary>A turn, as it was when it was given.</summary>
/// <param name="They">What whoever reads it does.</param>
/// <param name="Underneath">Null unless its writer put it in.</param>
public sealed record GivenTurn(string They, string? Feel = null, string? Then = null, string? Underneath = null);

/// <summary>What stops it for the writer, as it was when it was given.</summary>
public sealed record GivenStop(string? Word = null, PauseLength? Pause = null, string? Back = null, string? Meanwhile = null);

/// <summary>One person's half of a cycle, delivered. The other half is the other's to give, or not.</summary>
/// <param name="Turns">In the order they were noted.</param>
/// <param name="Confided">What the writer put in of what they could confide; most often empty.</param>
/// <param name="Stop">Null if it was left out.</param>
[Stored("cycle.delivered.v1")]
public sealed record CycleDelivered(IReadOnlyList<GivenTurn> Turns, IReadOnlyList<string> Confided, GivenStop? Stop = null) : Delivered
{
    /// <inheritdoc/>
    public override bool IsWhole() =>
        Turns.All(turn => turn is not null && IsText(turn.They) && IsTextOrNull(turn.Feel) && IsTextOrNull(turn.Then) && IsTextOrNull(turn.Underneath)) && Confided.All(words => IsText(words))
        && (Stop is null || (IsTextOrNull(Stop.Word) && IsTextOrNull(Stop.Back) && IsTextOrNull(Stop.Meanwhile) && (Stop.Pause is not { } pause || Enum.IsDefined(pause)))) && Texts().Any();

    /// <inheritdoc/>
    public override IEnumerable<string> Texts()
    {
        IEnumerable<string?> all = [Stop?.Word, Stop?.Back, Stop?.Meanwhile, .. Turns.SelectMany(turn => new[] { turn.They, turn.Feel, turn.Then, turn.Underneath }), .. Confided];
        return all.OfType<string>();
    }
}

/// <summary>Somebody's own half of the cycle, as it stands in their notes.</summary>
/// <param name="Turns">In the order they were noted.</param>
/// <param name="Stop">Null until it is planned.</param>
/// <param name="Confidings">In the order they were noted.</param>
public sealed record CycleHalf(IReadOnlyList<CycleTurnKept> Turns, CycleStopPlanned? Stop, IReadOnlyList<ConfidingKept> Confidings)
{
    /// <summary>What leaves the plan for stopping out of what is given.</summary>
    public const string WithoutStop = "stop";

    /// <summary>The half as it stands.</summary>
    public static CycleHalf Of(OwnNotes notes) => new([.. notes.All<CycleTurnKept>().Reverse()], notes.All<CycleStopPlanned>().FirstOrDefault(), [.. notes.All<ConfidingKept>().Reverse()]);

    /// <summary>The other halves that the owner of these notes has opened: of each giver the one given last.</summary>
    public static IReadOnlyList<CycleDelivered> Opened(DeliveryBook kept) =>
        [.. kept.All.OfType<CycleDelivered>().GroupBy(half => half.By).Select(halves => halves.MaxBy(half => half.Day)!)];

    /// <summary>The half as it stands now, to be given to somebody.</summary>
    /// <param name="without">What is left out: ids of turns as text, and <see cref="WithoutStop"/>.</param>
    /// <param name="with">What is put in that else stays private, by id as text: what could be confided, and of a turn what is underneath.</param>
    /// <returns>The delivery; null if no words are left of it.</returns>
    public CycleDelivered? Deliver(Id<Delivery> id, Id<Person> by, IReadOnlySet<string> without, IReadOnlySet<string> with, DateOnly today)
    {
        var turns = Turns.Where(turn => !without.Contains(turn.Id.ToString())).Select(turn => new GivenTurn(turn.They, turn.Feel, turn.Then, with.Contains(turn.Id.ToString()) ? turn.Underneath : null));
        var confided = Confidings.Where(confiding => with.Contains(confiding.Id.ToString())).Select(confiding => confiding.Words);
        var stop = Stop is { } planned && !without.Contains(WithoutStop) ? new GivenStop(planned.Word, planned.Pause, planned.Back, planned.Meanwhile) : null;
        var half = new CycleDelivered([.. turns], [.. confided], stop) { Id = id, By = by, Day = today };
        return half.Length() == 0 ? null : half;
    }
}
