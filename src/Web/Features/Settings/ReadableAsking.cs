using System.Diagnostics;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;

namespace Steadfast.Web.Features.Settings;

/// <summary>Questions and answers that were sent, in words.</summary>
internal static class ReadableAsking
{
    /// <summary>The parts in the order in which they are read.</summary>
    public static IEnumerable<ReadablePart> Parts(DeliveryEvent happened, Words words)
    {
        return happened switch
        {
            QuestionsDelivered e =>
            [
                .. e.NothingGraphic ? [new ReadablePart(null, words["asking.nothing-graphic.asked"])] : Array.Empty<ReadablePart>(),
                .. e.Questions.Select(question => new ReadablePart(words["asking.level." + Lower(question.Level)], question.Words)),
                .. e.NotToKnow.Select(topic => new ReadablePart(words["asking.topics"], topic)),
            ],
            AnswersDelivered e => e.Answers.SelectMany(Answer),
            AnswersMarked e =>
                e.Marks.SelectMany(
                    mark => (IEnumerable<ReadablePart>)[new(mark.Asked, words["asking.mark." + Lower(mark.Mark)]), .. Said("asking.marks.words", mark.Words)]),
            _ => throw new UnreachableException($"No words for {happened.GetType().Name}."),
        };

        IEnumerable<ReadablePart> Answer(GivenAnswer answer) =>
        [
            new(answer.Asked, answer.Words ?? words["asking.answer.none"]), .. Said("asking.why", answer.Why),
            .. answer.IsMoreToCome
                ? [new ReadablePart(null, answer.MoreBy is { } by ? words["asking.more.by", words.Day(by)] : words["asking.more"])]
                : Array.Empty<ReadablePart>(),
        ];

        IEnumerable<ReadablePart> Said(string key, string? text) => text is null ? [] : [new(words[key], text)];
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
