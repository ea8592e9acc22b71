using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Agreeing;

/// <summary>Somebody proposed the word that stops a talk, whoever says it.</summary>
/// <param name="Word">A word or a few; at most <see cref="MaxLength"/> UTF-16 code units.</param>
[Stored("pause-word.proposed.v1"), Proposed("pause-word")]
public sealed record PauseWordProposed([Words(WordsSize.Line, PauseWordProposed.MaxLength)] string Word) : AgreementProposed
{
    /// <summary>The longest there is.</summary>
    public const int MaxLength = 40;

    /// <inheritdoc/>
    public override string Says() => Word;

    /// <inheritdoc/>
    public override bool IsWhole() => !string.IsNullOrWhiteSpace(Word) && Word.Length <= MaxLength;
}
