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
[Stored("cycle.delivered.v1"), Gift("cycle", "Cycles")]
public sealed record CycleDelivered(IReadOnlyList<GivenTurn> Turns, IReadOnlyList<string> Confided, GivenStop? Stop = null) : Delivered
{
    /// <inheritdoc/>
    public override bool IsWhole() =>
        Turns.All(turn => turn is not null && IsText(turn.They) && IsTextOrNull(turn.Feel) && IsTextOrNull(turn.Then) && IsTextOrNull(turn.Underneath))
            && Confided.All(words => IsText(words))
        && (Stop is null
            || (IsTextOrNull(Stop.Word) && IsTextOrNull(Stop.Back) && IsTextOrNull(Stop.Meanwhile) && (Stop.Pause is not { } pause || Enum.IsDefined(pause))))
            && Texts().Any();

    /// <inheritdoc/>
    public override IEnumerable<string> Texts()
    {
        IEnumerable<string?> all = [
            Stop?.Word, Stop?.Back, Stop?.Meanwhile, .. Turns.SelectMany(turn => new[] { turn.They, turn.Feel, turn.Then, turn.Underneath }), .. Confided];
        return all.OfType<string>();
    }
}

/// <summary>Somebody's own half of the cycle, as it stands in their notes.</summary>
/// <param name="Turns">In the order they were noted.</param>
/// <param name="Stop">Null until it is planned.</param>
/// <param name="Confidings">In the order they were noted.</param>
public sealed record CycleHalf(IReadOnlyList<CycleTurnKept> Turns, CycleStopPlanned? Stop, IReadOnlyList<ConfidingKept> Confidings)
    : IGivable<CycleHalf, CycleDelivered>
{
    private const string StopId = "stop";

    // Of a turn what is underneath is a piece of its own, which stays private unless it is put in.
    private const string Under = "u.";

    /// <summary>The half as it stands.</summary>
    public static CycleHalf Of(OwnNotes notes) =>
        new([.. notes.All<CycleTurnKept>().Reverse()], notes.All<CycleStopPlanned>().FirstOrDefault(), [.. notes.All<ConfidingKept>().Reverse()]);

    /// <summary>The other halves that the owner of these notes has opened: of each giver the one given last.</summary>
    public static IReadOnlyList<CycleDelivered> Opened(DeliveryBook kept) =>
        [.. kept.All.OfType<CycleDelivered>().GroupBy(half => half.By).Select(halves => halves.MaxBy(half => half.Day)!)];

    /// <inheritdoc/>
    public IReadOnlyList<Piece> Pieces =>
    [
        .. Stop is { } stop ? [new Piece(StopId, "cycles.stop", Said(
            ("cycles.stop.word", stop.Word), ("cycles.stop.pause", stop.Pause), ("cycles.stop.back", stop.Back),
            ("cycles.stop.meanwhile", stop.Meanwhile)))] : Array.Empty<Piece>(),
        .. Turns.SelectMany(Turn),
        .. Confidings.Select(confiding => new Piece(confiding.Id.ToString(), "cycles.confide", [(null, confiding.Words)], IsPutIn: true)),
    ];

    /// <inheritdoc/>
    public static CycleHalf Of(NotesState notes) => Of(notes.Own);

    /// <inheritdoc/>
    public CycleDelivered? Give(GivenAs given, Func<string, bool> goes)
    {
        var turns = Turns.Where(turn => goes(turn.Id.ToString()))
            .Select(turn => new GivenTurn(turn.They, turn.Feel, turn.Then, goes(Under + turn.Id) ? turn.Underneath : null));
        var confided = Confidings.Where(confiding => goes(confiding.Id.ToString())).Select(confiding => confiding.Words);
        var stop = Stop is { } planned && goes(StopId) ? new GivenStop(planned.Word, planned.Pause, planned.Back, planned.Meanwhile) : null;
        var half = new CycleDelivered([.. turns], [.. confided], stop) { Id = given.Id, By = given.By, Day = given.Day };
        return half.Length() == 0 ? null : half;
    }

    private static IEnumerable<Piece> Turn(CycleTurnKept turn)
    {
        yield return new(
            turn.Id.ToString(), "cycles.turns", Said(("cycles.turn.they", turn.They), ("cycles.turn.feel", turn.Feel), ("cycles.turn.then", turn.Then)));
        if (turn.Underneath is { } underneath)
        {
            yield return new(Under + turn.Id, "cycles.turns", [("cycles.turn.underneath", underneath)], IsPutIn: true);
        }
    }

    private static IReadOnlyList<(string? Label, object Words)> Said(params (string Label, object? Words)[] all) =>
        [.. all.Where(one => one.Words is not null).Select(one => ((string?)one.Label, one.Words!))];
}
