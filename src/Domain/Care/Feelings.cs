using System.Collections.Immutable;
using System.Diagnostics;

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
    int? Anger = null, int? Confusion = null, int? Insecurity = null, int? Anxiety = null, int? Low = null, int? Isolation = null, int? Emotional = null, int? Physical = null, int? Doubt = null)
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

/// <summary>What has happened to something felt; only ever in somebody's private space.</summary>
public abstract record FeelingEvent : SpaceEvent
{
    private protected FeelingEvent() { }

    /// <summary>The entry this is about.</summary>
    public required Id<FeltEntry> Id { get; init; }
}

/// <summary>Somebody told what they felt, or told it anew.</summary>
/// <param name="Day">The day on their calendar on which they first told it.</param>
/// <param name="Note">1 to <see cref="FeelingBook.MaxNoteLength"/> UTF-16 code units; null if there is none.</param>
[Stored("felt.told.v1")]
public sealed record FeelingsTold(FeelingStrengths Strengths, DateOnly Day, string? Note = null) : FeelingEvent;

/// <summary>What somebody felt at one time.</summary>
public sealed record FeltEntry(Id<FeltEntry> Id, FeelingStrengths Strengths, string? Note, DateOnly Day)
{
    /// <summary>From how strong a feeling is met with places to turn to: a low mood or being alone with it at once, any other when it stays.</summary>
    /// <remarks>The product's own line, drawn low. It is no cut-off of any measure, and says nothing about anybody.</remarks>
    public const int HelpFrom = 7;

    /// <summary>How often one feeling is as strong as that within <see cref="StayingDays"/> days before it counts as staying.</summary>
    public const int StayingTimes = 3;

    /// <summary>Within how many days.</summary>
    public const int StayingDays = 14;
}

/// <summary>What somebody felt, as the fold of its events.</summary>
public sealed record FeelingBook
{
    /// <summary>The longest note, in UTF-16 code units.</summary>
    public const int MaxNoteLength = 2_000;

    /// <summary>The strongest a feeling can be.</summary>
    public const int Strongest = 10;

    /// <summary>Nothing told.</summary>
    public static readonly FeelingBook Empty = new();

    private ImmutableDictionary<Id<FeltEntry>, FeltEntry> ById { get; init; } = ImmutableDictionary<Id<FeltEntry>, FeltEntry>.Empty;

    private ImmutableList<Id<FeltEntry>> Order { get; init; } = [];

    /// <summary>The entries, newest first.</summary>
    public IEnumerable<FeltEntry> Newest => Order.Reverse().Select(id => ById[id]);

    /// <summary>An entry; null if there is none of that id.</summary>
    public FeltEntry? Find(Id<FeltEntry> id) => ById.GetValueOrDefault(id);

    /// <summary>True if places to turn to are shown beside an entry: for a low mood or being alone with it, or for any feeling, anger too, that was strong in this and two others of these two weeks.</summary>
    /// <remarks>Anger is what people who were betrayed tell of most, and it is where some think of harming themselves: claim <c>anger-harm</c>.</remarks>
    public bool CallsForHelp(FeltEntry entry) => Enum.GetValues<Feeling>().Where(feeling => entry.Strengths.Of(feeling) >= FeltEntry.HelpFrom).Any(feeling =>
        feeling is Feeling.Low or Feeling.Isolation
        || ById.Values.Count(other => other.Strengths.Of(feeling) >= FeltEntry.HelpFrom && other.Day <= entry.Day && other.Day > entry.Day.AddDays(-FeltEntry.StayingDays)) >= FeltEntry.StayingTimes);

    /// <summary>A feeling week by week: the middle of that week's strengths, null for a week without any.</summary>
    /// <param name="first">The Monday of the first week.</param>
    /// <param name="weeks">How many weeks.</param>
    public IReadOnlyList<double?> ByWeek(Feeling feeling, DateOnly first, int weeks) => WeekSeries.ByWeek(
        ById.Values.Where(entry => entry.Strengths.Of(feeling) is not null).Select(entry => (entry.Day, (double)entry.Strengths.Of(feeling)!.Value)), first, weeks);

    /// <summary>Decides to tell what was felt, or to change it. The same again appends nothing.</summary>
    /// <returns>The entry, or the refusal "nothing-felt" if every feeling is left out and there is no note.</returns>
    /// <exception cref="ArgumentException">A strength is not 0 to 10, or the note is empty or too long.</exception>
    public Decision Tell(Id<FeltEntry> id, FeelingStrengths strengths, string? note, DateOnly today)
    {
        var told = Enum.GetValues<Feeling>().Select(strengths.Of).OfType<int>().ToList();
        if (told.Exists(strength => strength is < 0 or > Strongest) || (note is not null && (string.IsNullOrWhiteSpace(note) || note.Length > MaxNoteLength)))
        {
            throw new ArgumentException("A strength is 0 to 10, and a note has 1 to 2,000 characters.", nameof(strengths));
        }

        return told.Count == 0 && note is null ? Decision.Refuse("nothing-felt")
            : Find(id) is { } known && known.Strengths == strengths && known.Note == note ? Decision.Accept()
            : Decision.Accept(new FeelingsTold(strengths, Find(id)?.Day ?? today, note) { Id = id });
    }

    /// <summary>Evolves by one event.</summary>
    public FeelingBook Evolve(FeelingEvent happened) => happened switch
    {
        FeelingsTold e => this with
        {
            ById = ById.SetItem(e.Id, new(e.Id, e.Strengths, e.Note, e.Day)),
            Order = ById.ContainsKey(e.Id) ? Order : Order.Add(e.Id),
        },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };
}
