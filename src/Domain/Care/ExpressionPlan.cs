using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>They planned how to let a feeling out, and what they do for themselves afterwards. There is one plan.</summary>
/// <param name="Afterwards">What follows whichever way was taken.</param>
[Stored("expression.planned.v1"), Form("care.express"), One]
public sealed record ExpressionPlanned(
    string? Writing = null, string? Talking = null, string? Moving = null, string? Crying = null, string? Afterwards = null) : OwnNoteKept;
