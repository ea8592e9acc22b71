using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Responsibility;

/// <summary>A part of a statement, as it was when it was delivered.</summary>
public sealed record StatementPart(ImpactPart Part, string Words);

/// <summary>An effect, as it was when it was delivered.</summary>
/// <param name="Id">The id it has in its writer's notes, which an answer to it names.</param>
public sealed record SharedEffect(Id<OwnNote> Id, string Words);

/// <summary>What it did to them, delivered.</summary>
[Stored("statement.delivered.v1"), Gift("statement", "Owning")]
public sealed record StatementDelivered(IReadOnlyList<StatementPart> Parts, IReadOnlyList<SharedEffect> Effects) : Delivered
{
    /// <inheritdoc/>
    public override bool IsWhole() =>
        Parts.All(part => part is not null && Enum.IsDefined(part.Part) && IsText(part.Words)) && AreDistinct(Parts, part => part.Part)
        && Effects.All(effect => effect is not null && IsText(effect.Words)) && AreDistinct(Effects, effect => effect.Id) && Parts.Count + Effects.Count > 0;

    /// <inheritdoc/>
    public override IEnumerable<string> Texts() => [.. Parts.Select(part => part.Words), .. Effects.Select(effect => effect.Words)];
}

/// <summary>What the reader of a statement heard in it, delivered back.</summary>
/// <param name="Of">The statement.</param>
[Stored("mirror.delivered.v1"), Gift("mirror", "Owning")]
public sealed record MirrorDelivered(Id<Delivery> Of, string Words) : Delivered
{
    /// <summary>The longest mirror, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 4_000;

    /// <inheritdoc/>
    public override bool IsWhole() => IsText(Words, MaxWordsLength);

    /// <inheritdoc/>
    public override bool MayAnswer(Delivered other) => other is StatementDelivered;

    /// <inheritdoc/>
    public override Id<Delivery>? AnswerTo() => Of;

    /// <inheritdoc/>
    public override IEnumerable<string> Texts() => [Words];
}

/// <summary>Whose statement it is says whether the mirror shows it.</summary>
/// <param name="IsRight">True if they were heard; else something is missing.</param>
/// <param name="Missing">What is missing; null if they do not say.</param>
[Stored("mirror.answered.v1"), Gift("heard", "Owning")]
public sealed record MirrorAnswered(bool IsRight, string? Missing = null) : Reply
{
    /// <inheritdoc/>
    public override bool IsHeavy() => !IsRight;

    /// <inheritdoc/>
    public override bool Answers(Delivered delivered) =>
        delivered is MirrorDelivered && IsTextOrNull(Missing, MaxWordsLength) && !(IsRight && Missing is not null);
}
