using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>They planned how to let a feeling out, and what they do for themselves afterwards. There is one plan.</summary>
/// <param name="Afterwards">What follows whichever way was taken.</param>
[Stored("expression.planned.v1")]
public sealed record ExpressionPlanned(string? Writing = null, string? Talking = null, string? Moving = null, string? Crying = null, string? Afterwards = null) : OwnNoteKept
{
    /// <inheritdoc/>
    public override IReadOnlyList<string?> Texts() => [Writing, Talking, Moving, Crying, Afterwards];

    /// <inheritdoc/>
    public override bool Replaces(OwnNoteKept other) => other is ExpressionPlanned;
}
