using System.Diagnostics;
using Steadfast.Domain;
using Steadfast.Domain.Responsibility;
using Steadfast.Web.Features.Letters;

namespace Steadfast.Web.Features.Settings;

/// <summary>A letter that was given, how it came across, and whether one is welcome, in words.</summary>
internal static class ReadableLetters
{
    internal static IEnumerable<ReadablePart> Parts(SpaceEvent happened, Words words)
    {
        return happened switch
        {
            LetterDelivered e =>
            [
                .. e.Parts.Where(part => part.Part < LetterPart.Repair).Select(Written),
                .. e.Answers.Select(answer => new ReadablePart(answer.Said, answer.Words)),
                .. e.Repairs.Select(
                    repair => new ReadablePart(words[LetterLines.KeyOf(LetterPart.Repair)], $"{repair.What} ({LetterLines.When(repair, words)})")),
                .. e.Parts.Where(part => part.Part > LetterPart.Repair).Select(Written),
            ],
            LetterAnswered e =>
                [
                    new(null, words["letters.answer.says." + Lower(e.Says)]),
                    .. e.Because is { } because ? [new ReadablePart(null, because)] : Array.Empty<ReadablePart>()],
            LetterWelcomed e => [new(null, words["letters.open.answer." + (e.IsOpen ? "open" : "notnow")])],
            _ => throw new UnreachableException($"No words for {happened.GetType().Name}."),
        };

        ReadablePart Written(LetterWords part) => new(words[LetterLines.KeyOf(part.Part)], part.Words);
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
