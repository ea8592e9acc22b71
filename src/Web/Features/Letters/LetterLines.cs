using Steadfast.Domain.Responsibility;

namespace Steadfast.Web.Features.Letters;

/// <summary>The lines in which the parts of a letter are named.</summary>
public static class LetterLines
{
    /// <summary>The key of a part's name.</summary>
    public static string KeyOf(LetterPart part) => "letters.part." + part.ToString().ToLowerInvariant();

    /// <summary>Where a part is written.</summary>
    public static string PathOf(LetterPart part) => part == LetterPart.Repair ? Places.Letters.Repair() : Places.Letters.Part(part);

    /// <summary>By when, or how often; both where both were said.</summary>
    public static string When(LetterRepair repair, Words words) =>
        string.Join(", ", ((string?[])[repair.HowOften, repair.Due is { } due ? words["letters.repair.by", words.Day(due)] : null]).OfType<string>());
}
