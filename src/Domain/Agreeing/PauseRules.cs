using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Agreeing;

/// <summary>Somebody proposed how the two of them pause a talk and come back to it.</summary>
/// <param name="Lasts">How long a pause lasts, and who says when it ends.</param>
/// <param name="Meanwhile">What each does until then, and what neither does.</param>
/// <param name="Return">How they begin again.</param>
[Stored("pause-rules.proposed.v1"), Proposed("pause-rules")]
public sealed record PauseRulesProposed(
    [Words(WordsSize.Line, PauseRulesProposed.MaxLine)] string Lasts, [Words(WordsSize.Some, PauseRulesProposed.MaxLength)] string Meanwhile,
    [Words(WordsSize.Some, PauseRulesProposed.MaxLength)] string Return) : AgreementProposed
{
    /// <summary>The longest line, and the longest of the other parts, in UTF-16 code units.</summary>
    public const int MaxLine = 200, MaxLength = 1000;

    /// <inheritdoc/>
    public override string Says() => Lasts;

    /// <inheritdoc/>
    public override bool IsWhole() => IsText(Lasts, MaxLine) && IsText(Meanwhile, MaxLength) && IsText(Return, MaxLength);

    private static bool IsText(string? words, int most) => !string.IsNullOrWhiteSpace(words) && words.Length <= most;
}
