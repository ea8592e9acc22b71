using System.Diagnostics;
using Steadfast.Domain.Care;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Today;
using Steadfast.Domain.Understanding;

namespace Steadfast.Domain;

/// <summary>The state of somebody's notes, which are theirs alone.</summary>
public sealed record NotesState : SpaceState
{
    /// <summary>The state before the first event.</summary>
    public static readonly NotesState Empty = new();

    /// <summary>The journal.</summary>
    public Journal Journal { get; init; } = Journal.Empty;

    /// <summary>What the person's own private questions came to.</summary>
    public SafetyBook Safety { get; init; } = SafetyBook.Empty;

    /// <summary>The person's own plan.</summary>
    public SafetyPlan Plan => new(Own);

    /// <summary>What the person wants on their first page.</summary>
    public TodayBook FirstPage { get; init; } = TodayBook.Empty;

    /// <summary>How the person's own days were.</summary>
    public DayBook Days { get; init; } = DayBook.Empty;

    /// <summary>What the person felt.</summary>
    public FeelingBook Feelings => new(Own);

    /// <summary>How the person looked back on their weeks.</summary>
    public WeekBook Weeks { get; init; } = WeekBook.Empty;

    /// <summary>The person's own timeline.</summary>
    public Timeline Timeline => new(Own);

    /// <summary>What the person keeps for themselves beside the journal.</summary>
    public OwnNotes Own { get; init; } = OwnNotes.Empty;

    /// <summary>What happened, as the person sees it.</summary>
    public BreachBook Breaches => new(Own);

    /// <summary>The person's way to a decision.</summary>
    public DecidingBook Deciding { get; init; } = DecidingBook.Empty;

    /// <summary>How the person receives deliveries.</summary>
    public ReceivingBook Receiving { get; init; } = ReceivingBook.Empty;

    /// <summary>What decides about what is offered to the person whose notes these are.</summary>
    /// <param name="today">The day on their calendar.</param>
    public Situation SituationOn(DateOnly today) => new(Safety.LevelOn(today), Breaches.HasAny, Breaches.HasClassified, Breaches.HasViolence);

    /// <inheritdoc/>
    public override NotesState Evolve(SpaceEvent happened) => !Allows(happened) ? this : happened switch
    {
        JournalEvent e => this with { Journal = Journal.Evolve(e) },
        SafetyEvent e => this with { Safety = Safety.Evolve(e) },
        TodayEvent e => this with { FirstPage = FirstPage.Evolve(e) },
        DayEvent e => this with { Days = Days.Evolve(e) },
        WeekEvent e => this with { Weeks = Weeks.Evolve(e) },
        AfterTalkNoted e => this with { Own = Own.Evolve(e), Safety = Safety.Hear(e.Id, e.Safe) },
        OwnNoteKept e => this with { Own = Own.Evolve(e) },
        DecidingEvent e => this with { Deciding = Deciding.Evolve(e) },
        DeliveryEvent e => this with { Deliveries = Deliveries.Evolve(e) },
        ReceivingEvent e => this with { Receiving = Receiving.Evolve(e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private protected override Decision Again(SharedEvent happened) => happened switch
    {
        Delivered e => Deliveries.Deliver(e),
        Reply e => Deliveries.Answer(e),
        _ => throw new UnreachableException($"No rule for {happened.GetType().Name}."),
    };
}
