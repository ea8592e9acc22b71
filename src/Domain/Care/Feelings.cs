using System.Diagnostics;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>A feeling that a broken trust can leave. The order is that of the page.</summary>
/// <remarks>The five groups of the article, rows 18.1 to 22.1 of the checklist.</remarks>
public enum Feeling
{
    /// <summary>Anger.</summary>
    Anger = 1,

    /// <summary>Confusion.</summary>
    Confusion = 2,

    /// <summary>Insecurity.</summary>
    Insecurity = 3,

    /// <summary>Anxiety.</summary>
    Anxiety = 4,

    /// <summary>Low mood; a word for a diagnosis is not used.</summary>
    Low = 5,

    /// <summary>Being alone with it.</summary>
    Isolation = 6,

    /// <summary>Missing emotional closeness.</summary>
    Emotional = 7,

    /// <summary>Missing physical closeness.</summary>
    Physical = 8,

    /// <summary>Doubt about the relationship.</summary>
    Doubt = 9,
}

/// <summary>How strong each feeling was, 0 to 10; null where it was left out.</summary>
public sealed record FeelingStrengths(
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.anger")] int? Anger = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.confusion")] int? Confusion = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.insecurity")] int? Insecurity = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.anxiety")] int? Anxiety = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.low")] int? Low = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.isolation")] int? Isolation = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.emotional")] int? Emotional = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.physical")] int? Physical = null,
    [Scale(FeelingBook.Strongest, Asks = "feelings.how"), Key("feelings.feeling.doubt")] int? Doubt = null)
{
    /// <summary>The strengths that a function gives, feeling by feeling.</summary>
    public static FeelingStrengths From(Func<Feeling, int?> strength) => new(
        strength(Feeling.Anger), strength(Feeling.Confusion), strength(Feeling.Insecurity), strength(Feeling.Anxiety), strength(Feeling.Low),
        strength(Feeling.Isolation), strength(Feeling.Emotional), strength(Feeling.Physical), strength(Feeling.Doubt));

    /// <summary>How strong one feeling was; null if it was left out.</summary>
    public int? Of(Feeling feeling) => feeling switch
    {
        Feeling.Anger => Anger,
        Feeling.Confusion => Confusion,
        Feeling.Insecurity => Insecurity,
        Feeling.Anxiety => Anxiety,
        Feeling.Low => Low,
        Feeling.Isolation => Isolation,
        Feeling.Emotional => Emotional,
        Feeling.Physical => Physical,
        Feeling.Doubt => Doubt,
        _ => throw new UnreachableException($"There is no feeling {feeling}."),
    };
}

/// <summary>They told what they felt at one time.</summary>
/// <param name="Note">A note about it; null if there is none.</param>
[Stored("felt.told.v1"), Form("feelings.felt", ListedAbove = true)]
public sealed record FeelingsTold([Group] FeelingStrengths Strengths, [Words(WordsSize.Some, FeelingBook.MaxNoteLength)] string? Note = null) : OwnNoteKept
{
    /// <summary>From how strong a feeling is met with places to turn to: a low mood or being alone with it at once, any other when it stays.</summary>
    /// <remarks>The product's own line, drawn low. It is no cut-off of any measure, and says nothing about anybody.</remarks>
    public const int HelpFrom = 7;

    /// <summary>How often one feeling is as strong as that within <see cref="StayingDays"/> days before it counts as staying.</summary>
    public const int StayingTimes = 3;

    /// <summary>Within how many days.</summary>
    public const int StayingDays = 14;

    private protected override Decision? Refused(OwnNotes own, DateOnly today) => Note is null && !IsChosen() ? Decision.Refuse("nothing-felt") : null;
}

/// <summary>What somebody felt.</summary>
/// <param name="Own">All that they keep.</param>
public sealed record FeelingBook(OwnNotes Own)
{
    /// <summary>The longest note, in UTF-16 code units.</summary>
    public const int MaxNoteLength = 2_000;

    /// <summary>The strongest a feeling can be.</summary>
    public const int Strongest = 10;

    /// <summary>The entries, newest first.</summary>
    public IEnumerable<FeelingsTold> Newest => Own.All<FeelingsTold>();

    /// <summary>
    /// True if places to turn to are shown beside an entry: for a low mood or being alone with it, or for any feeling, anger too, that was strong in this
    /// and two others of these two weeks.
    /// </summary>
    /// <remarks>Anger is what people who were betrayed tell of most, and it is where some think of harming themselves: claim <c>anger-harm</c>.</remarks>
    public bool CallsForHelp(FeelingsTold entry)
    {
        return Enum.GetValues<Feeling>().Any(feeling => IsStrong(entry, feeling) && (feeling is Feeling.Low or Feeling.Isolation || Stays(feeling)));

        bool Stays(Feeling feeling) => Newest.Count(other =>
            IsStrong(other, feeling) && other.Day <= entry.Day && other.Day > entry.Day.AddDays(-FeelingsTold.StayingDays)) >= FeelingsTold.StayingTimes;
    }

    /// <summary>A feeling week by week: the middle of that week's strengths, null for a week without any.</summary>
    /// <param name="first">The Monday of the first week.</param>
    /// <param name="weeks">How many weeks.</param>
    public IReadOnlyList<double?> ByWeek(Feeling feeling, DateOnly first, int weeks) => WeekSeries.ByWeek(
        Newest.Where(entry => entry.Strengths.Of(feeling) is not null).Select(entry => (entry.Day, (double)entry.Strengths.Of(feeling)!.Value)), first, weeks);

    private static bool IsStrong(FeelingsTold entry, Feeling feeling) => entry.Strengths.Of(feeling) >= FeelingsTold.HelpFrom;
}
