using System.Diagnostics;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Supporting;

namespace Steadfast.Web.Features.Settings;

/// <summary>What two people gave each other, in words.</summary>
internal static class ReadableDeliveries
{
    /// <summary>The parts in the order they are read.</summary>
    public static IEnumerable<ReadablePart> Parts(SpaceEvent happened, Words words) => happened switch
    {
        StatementDelivered e =>
        [
            .. e.Parts.Select(part => new ReadablePart(words["owning.impact." + Lower(part.Part)], part.Words)),
            .. e.Effects.Select(effect => new ReadablePart(words["owning.effect.words"], effect.Words)),
        ],
        MirrorDelivered e => [new(null, e.Words)],
        CycleDelivered e => Half(e, words),
        SupportDelivered e => e.Lines.Select(line => new ReadablePart(words["supporting." + Lower(line.List)], line.Words)),
        MirrorAnswered e =>
            [
                new(null, words["deliveries.mirror.shows." + (e.IsRight ? "right" : "missing")]),
                .. e.Missing is { } missing ? [new ReadablePart(null, missing)] : Array.Empty<ReadablePart>()],
        ReceivingChosen e => [new(null, words["deliveries.receiving." + Lower(e.How)])],
        DeliveryLaid e => [new(null, words["deliveries.closed." + Lower(e.How)])],
        QuestionsDelivered or AnswersDelivered or AnswersMarked => ReadableAsking.Parts((DeliveryEvent)happened, words),
        _ => throw new UnreachableException($"No words for {happened.GetType().Name}."),
    };

    private static IEnumerable<ReadablePart> Half(CycleDelivered half, Words words)
    {
        (string Key, string? Text)[] parts =
        [
            ("cycles.stop.word", half.Stop?.Word), ("cycles.stop.pause", half.Stop?.Pause is { } pause ? words["cycles.stop.pause." + Lower(pause)] : null),
            ("cycles.stop.back", half.Stop?.Back), ("cycles.stop.meanwhile", half.Stop?.Meanwhile),
            .. half.Turns.SelectMany(turn =>
                new (string Key, string? Text)[] { ("cycles.turn.they", turn.They), ("cycles.turn.feel", turn.Feel), ("cycles.turn.then", turn.Then),
                    ("cycles.turn.underneath", turn.Underneath) }),
            .. half.Confided.Select(confided => ("cycles.confide.given", (string?)confided)),
        ];
        return parts.Where(part => part.Text is not null).Select(part => new ReadablePart(words[part.Key], part.Text!));
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
