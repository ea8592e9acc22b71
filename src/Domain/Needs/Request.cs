using System.Collections.Immutable;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Needs;

/// <summary>A part of a request that somebody else could see done.</summary>
public enum RequestPart
{
    /// <summary>Who does it.</summary>
    Who,

    /// <summary>What they do.</summary>
    What,

    /// <summary>When.</summary>
    When,

    /// <summary>How the one who asks will know.</summary>
    HowIKnow,
}

/// <summary>A part of a request that is still open.</summary>
/// <param name="Vague">The words that can be taken in two ways, in lower case; null where nothing is said at all.</param>
public sealed record OpenPart(RequestPart Part, string? Vague);

/// <summary>A need put as a request. Stored; each part is null where left out.</summary>
public sealed record Request(
    [Words(WordsSize.Line, NeedWritten.MaxLength), Key("needs.part.who")] string? Who = null,
    [Words(WordsSize.Line, NeedWritten.MaxLength), Key("needs.part.what")] string? What = null,
    [Words(WordsSize.Line, NeedWritten.MaxLength), Key("needs.part.when")] string? When = null,
    [Words(WordsSize.Line, NeedWritten.MaxLength), Key("needs.part.howiknow")] string? HowIKnow = null)
{
    /// <summary>The four parts in order.</summary>
    public IEnumerable<(RequestPart Part, string? Words)> Each() =>
        [(RequestPart.Who, Who), (RequestPart.What, What), (RequestPart.When, When), (RequestPart.HowIKnow, HowIKnow)];

    /// <summary>What is still open, part by part in order; empty where nothing is. A suggestion: it stops nothing.</summary>
    /// <param name="vague">Words that two people can take in two ways, in the writer's language; several words can count as one.</param>
    /// <remarks>Checklist 52.3.</remarks>
    public ImmutableArray<OpenPart> StillOpen(IEnumerable<string> vague)
    {
        // The longest first, so that "as soon as possible" is named and not "soon".
        ImmutableArray<string> all = [.. vague.Select(Plain).Where(words => words.Length > 0).OrderByDescending(words => words.Length)];
        return [.. Each().Select(part => Look(part.Part, part.Words, all)).OfType<OpenPart>()];
    }

    private static OpenPart? Look(RequestPart part, string? words, ImmutableArray<string> vague)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return new(part, null);
        }

        var said = $" {Plain(words)} ";
        return vague.FirstOrDefault(one => said.Contains($" {one} ", StringComparison.Ordinal)) is { } found ? new(part, found) : null;
    }

    private static string Plain(string words) =>
        string.Join(
            ' ',
            new string([.. words.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
