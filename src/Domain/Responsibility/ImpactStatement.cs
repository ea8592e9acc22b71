using System.Globalization;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Responsibility;

/// <summary>A part of an impact statement. The numbers are stored.</summary>
public enum ImpactPart
{
    /// <summary>What happened to the writer.</summary>
    Happened = 1,

    /// <summary>What it did to their days.</summary>
    Days = 2,

    /// <summary>What it did to their body.</summary>
    Body = 3,

    /// <summary>What it did to trust.</summary>
    Trust = 4,

    /// <summary>What it did to them and other people.</summary>
    Others = 5,

    /// <summary>What they need known.</summary>
    Known = 6,
}

/// <summary>They wrote a part of their impact statement.</summary>
[Stored("impact.written.v1"), Form("owning.impact"), One]
public sealed record ImpactPartWritten([Given("owning.impact")] ImpactPart Part, [Words(WordsSize.Letter)] string Words) : OwnNoteKept;

/// <summary>One effect of what happened. Its id is what an answer to it will name.</summary>
[Stored("effect.noted.v1"), Form("owning.effect", ListedAbove = true)]
public sealed record EffectNoted(string Words) : OwnNoteKept;

/// <summary>An impact statement in the making, as it stands in somebody's own notes.</summary>
/// <param name="Parts">What is written, by part.</param>
/// <param name="Effects">In the order they were noted.</param>
public sealed record ImpactStatement(IReadOnlyDictionary<ImpactPart, ImpactPartWritten> Parts, IReadOnlyList<EffectNoted> Effects)
    : IGivable<ImpactStatement, StatementDelivered>
{
    /// <summary>The statement as it stands.</summary>
    public static ImpactStatement Of(OwnNotes notes) =>
        new(notes.All<ImpactPartWritten>().DistinctBy(written => written.Part).ToDictionary(written => written.Part), [.. notes.All<EffectNoted>().Reverse()]);

    /// <inheritdoc/>
    public IReadOnlyList<Piece> Pieces =>
    [
        .. Parts.OrderBy(part => part.Key).Select(
            part => new Piece(IdOf(part.Key), $"owning.impact.{part.Key}".ToLowerInvariant(), [(null, part.Value.Words)])),
        .. Effects.Select(effect => new Piece(effect.Id.ToString(), "deliveries.statement.effects", [(null, effect.Words)])),
    ];

    /// <inheritdoc/>
    public static ImpactStatement Of(NotesState notes) => Of(notes.Own);

    /// <inheritdoc/>
    public StatementDelivered? Give(GivenAs given, Func<string, bool> goes)
    {
        var parts = Parts.Where(part => goes(IdOf(part.Key))).OrderBy(part => part.Key).Select(part => new StatementPart(part.Key, part.Value.Words));
        var effects = Effects.Where(effect => goes(effect.Id.ToString())).Select(effect => new SharedEffect(effect.Id, effect.Words));
        var statement = new StatementDelivered([.. parts], [.. effects]) { Id = given.Id, By = given.By, Day = given.Day };
        return statement.Length() == 0 ? null : statement;
    }

    private static string IdOf(ImpactPart part) => ((int)part).ToString(CultureInfo.InvariantCulture);
}
