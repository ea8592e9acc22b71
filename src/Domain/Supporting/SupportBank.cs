using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Supporting;

/// <summary>A list of the support bank. The numbers are stored.</summary>
/// <remarks>Checklist 45.1.</remarks>
public enum SupportList
{
    /// <summary>Ways they feel loved.</summary>
    Loved = 1,

    /// <summary>Ways they feel esteemed.</summary>
    Esteemed = 2,

    /// <summary>Ways they feel capable of running their own life.</summary>
    Capable = 3,
}

/// <summary>One way in which somebody feels supported.</summary>
/// <param name="Words">One line; 1 to <see cref="MaxLineLength"/> UTF-16 code units.</param>
[Stored("support.way-kept.v1"), Form("supporting", ListedAbove = true)]
public sealed record SupportWayKept(
    [Given("supporting")] SupportList List, [Words(WordsSize.Line, SupportWayKept.MaxLineLength), Key("supporting.line.words")] string Words) : OwnNoteKept
{
    /// <summary>The longest line, in UTF-16 code units.</summary>
    public const int MaxLineLength = 200;
}

/// <summary>What a reader of somebody's bank tried, for themselves. It names no line, so that nothing can be counted against a list.</summary>
/// <param name="Answer">What the other said to it, a no as well as a yes.</param>
[Stored("support.tried.v1"), Form("supporting.tried")]
public sealed record SupportTried(string What, string? Answer = null) : OwnNoteKept;

/// <summary>A line of the bank, as it was when it was given.</summary>
public sealed record SupportLine(SupportList List, string Words);

/// <summary>A support bank, delivered: ideas for its reader, and no list to work off.</summary>
/// <param name="Lines">In the order of the lists, and in each as they were noted; at least one.</param>
[Stored("support.delivered.v1"), Gift("support", "Supporting", IsLight = true)]
public sealed record SupportDelivered(IReadOnlyList<SupportLine> Lines) : Delivered
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts() => Lines.Select(line => line.Words);

    /// <inheritdoc/>
    public override bool IsWhole() =>
        Lines.All(line => line is not null && Enum.IsDefined(line.List) && IsText(line.Words, SupportWayKept.MaxLineLength)) && Lines.Count > 0;
}

/// <summary>A support bank, as it stands in its owner's notes.</summary>
/// <param name="Ways">In the order of the lists, and in each as they were noted.</param>
public sealed record SupportBank(IReadOnlyList<SupportWayKept> Ways) : IGivable<SupportBank, SupportDelivered>
{
    /// <summary>The bank as it stands.</summary>
    public static SupportBank Of(OwnNotes notes) => new([.. notes.All<SupportWayKept>().Reverse().OrderBy(way => way.List)]);

    /// <inheritdoc/>
    public IReadOnlyList<Piece> Pieces =>
        [.. Ways.Select(way => new Piece(way.Id.ToString(), $"supporting.{way.List}".ToLowerInvariant(), [(null, way.Words)]))];

    /// <inheritdoc/>
    public static SupportBank Of(NotesState notes) => Of(notes.Own);

    /// <inheritdoc/>
    public SupportDelivered? Give(GivenAs given, Func<string, bool> goes)
    {
        SupportLine[] lines = [.. Ways.Where(way => goes(way.Id.ToString())).Select(way => new SupportLine(way.List, way.Words))];
        return lines.Length == 0 ? null : new SupportDelivered(lines) { Id = given.Id, By = given.By, Day = given.Day };
    }
}
