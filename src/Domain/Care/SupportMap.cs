using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>Where support comes from. The numbers are stored.</summary>
/// <remarks>Checklist 55.2 and 90.4.</remarks>
public enum SupportRoute
{
    /// <summary>A therapist, an adviser, a doctor.</summary>
    Therapy = 1,

    /// <summary>A group.</summary>
    Group = 2,

    /// <summary>A friend.</summary>
    Friend = 3,

    /// <summary>Family.</summary>
    Family = 4,

    /// <summary>Somebody else.</summary>
    Other = 5,
}

/// <summary>What somebody on the map knows about what happened. The numbers are stored.</summary>
public enum SupportKnows
{
    /// <summary>Everything.</summary>
    All = 1,

    /// <summary>Some of it.</summary>
    Some = 2,

    /// <summary>Nothing.</summary>
    Nothing = 3,
}

/// <summary>Somebody who supports the writer, and how to reach them.</summary>
/// <param name="Phone">As it was typed; see <see cref="Dialled"/>.</param>
/// <param name="Message">The writer's own words for a first message.</param>
[Stored("supporter.kept.v1"), Form("care.map", ListedAbove = true)]
public sealed record SupporterKept(
    [Words(WordsSize.Line)] string Name, SupportRoute? Route = null, [Words(WordsSize.Line)] string? WhatFor = null,
    [Words(WordsSize.Line)] string? Phone = null,
    [Words(WordsSize.Line)] string? Mail = null, string? Message = null, SupportKnows? Knows = null) : OwnNoteKept
{
    /// <summary>The number as it is dialled, digits with a plus before them if there was one; null if there are too few digits to be one.</summary>
    public string? Dialled() =>
        Phone is { } typed && string.Concat(typed.Where(char.IsAsciiDigit)) is { Length: >= 3 } digits
            ? (typed.TrimStart().StartsWith('+') ? "+" : "") + digits
            : null;

    /// <summary>True if this is somebody of that name, whatever the case and the blanks around it.</summary>
    public bool IsCalled(string name) => string.Equals(Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase);
}
