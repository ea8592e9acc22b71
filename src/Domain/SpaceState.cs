using System.Collections.Immutable;
using System.Diagnostics;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Care;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Today;
using Steadfast.Domain.Understanding;

namespace Steadfast.Domain;

/// <summary>Somebody chose the name the others in this space see.</summary>
/// <param name="Name">1 to <see cref="SpaceState.MaxNameLength"/> UTF-16 code units.</param>
/// <param name="Day">The day on the calendar of whoever it is.</param>
[Stored("member.named.v1")]
public sealed record MemberNamed(string Name, DateOnly Day) : SharedEvent
{
    /// <inheritdoc/>
    public override DateOnly SaidOn() => Day;

    /// <inheritdoc/>
    public override bool StandsForGood() => false;
}

/// <summary>The state of a space: the fold of every event in its log, each feature folding its own.</summary>
public sealed record SpaceState
{
    /// <summary>The longest name somebody can choose, in UTF-16 code units.</summary>
    public const int MaxNameLength = 40;

    /// <summary>The state before the first event of a private space.</summary>
    public static readonly SpaceState Empty = new();

    private SpaceKind Kind { get; init; } = SpaceKind.Private;

    /// <summary>The state before the first event.</summary>
    public static SpaceState Of(SpaceKind kind) => Empty with { Kind = kind };

    /// <summary>What each member asked to be called; without those who have not said.</summary>
    public ImmutableDictionary<Id<Person>, string> Names { get; init; } = ImmutableDictionary<Id<Person>, string>.Empty;

    /// <summary>The promises between the members; empty in a private space.</summary>
    public PromiseBook Promises { get; init; } = PromiseBook.Empty;

    /// <summary>What the members agree on, but for promises; empty in a private space.</summary>
    public AgreementBook Agreements { get; init; } = AgreementBook.Empty;

    /// <summary>The journal; empty in a shared space.</summary>
    public Journal Journal { get; init; } = Journal.Empty;

    /// <summary>What the person's own private questions came to; empty in a shared space.</summary>
    public SafetyBook Safety { get; init; } = SafetyBook.Empty;

    /// <summary>The person's own plan; empty in a shared space.</summary>
    public SafetyPlan Plan => new(Own);

    /// <summary>What the person wants on their first page; as nobody chose in a shared space.</summary>
    public TodayBook FirstPage { get; init; } = TodayBook.Empty;

    /// <summary>How the person's own days were; empty in a shared space.</summary>
    public DayBook Days { get; init; } = DayBook.Empty;

    /// <summary>What the person felt; empty in a shared space.</summary>
    public FeelingBook Feelings => new(Own);

    /// <summary>How the person looked back on their weeks; empty in a shared space.</summary>
    public WeekBook Weeks { get; init; } = WeekBook.Empty;

    /// <summary>The person's own timeline; empty in a shared space.</summary>
    public Timeline Timeline => new(Own);

    /// <summary>What the person keeps for themselves beside the journal; empty in a shared space.</summary>
    public OwnNotes Own { get; init; } = OwnNotes.Empty;

    /// <summary>What happened, as the person sees it; empty in a shared space.</summary>
    public BreachBook Breaches => new(Own);

    /// <summary>The person's way to a decision; empty in a shared space.</summary>
    public DecidingBook Deciding { get; init; } = DecidingBook.Empty;

    /// <summary>What the members of a shared space delivered to each other; in a private space what its owner opened and keeps.</summary>
    public DeliveryBook Deliveries { get; init; } = DeliveryBook.Empty;

    /// <summary>How the person receives deliveries; as nobody chose in a shared space.</summary>
    public ReceivingBook Receiving { get; init; } = ReceivingBook.Empty;

    /// <summary>Who in a shared space is open to receiving a letter; nobody in a private one.</summary>
    public Welcomes Welcomes { get; init; } = Welcomes.None;

    /// <summary>What decides about what is offered to the person whose notes these are.</summary>
    /// <param name="today">The day on their calendar.</param>
    public Situation SituationOn(DateOnly today) => new(Safety.LevelOn(today), Breaches.HasAny, Breaches.HasClassified, Breaches.HasViolence);

    /// <summary>The days on which somebody did something in a shared space that the other may have taken badly; in no order, and some perhaps twice.</summary>
    public IEnumerable<DateOnly> HeavyDaysOf(Id<Person> who) =>
        new[] { Promises.LastNo(who), Agreements.LastNo(who), Welcomes.LastNo(who) }.OfType<DateOnly>()
            .Concat(Deliveries.By(who).Where(what => what.IsHeavy()).Select(what => what.Day));

    /// <summary>
    /// Evolves the state by one event. An event about a thing that is not known here changes nothing, as a reader may begin late; nor does one that a rule
    /// forbids: whoever appends by hand gets no further than a page would.
    /// </summary>
    public SpaceState Evolve(SpaceEvent happened) => !Allows(happened) ? this : happened switch
    {
        // What is kept may come from a program that leaves in what would turn a page around.
        MemberNamed e => Visible.Name(e.Name) is var name && Visible.IsSeen(name) ? this with { Names = Names.SetItem(e.By, name) } : this,
        PromiseEvent e => this with { Promises = Promises.Evolve(e) },
        AgreementEvent e => this with { Agreements = Agreements.Evolve(e) },
        JournalEvent e => this with { Journal = Journal.Evolve(e) },
        SafetyEvent e => this with { Safety = Safety.Evolve(e) },
        TodayEvent e => this with { FirstPage = FirstPage.Evolve(e) },
        DayEvent e => this with { Days = Days.Evolve(e) },
        WeekEvent e => this with { Weeks = Weeks.Evolve(e) },
        AfterTalkNoted e => this with { Own = Own.Evolve(e), Safety = Safety.Hear(e.Id, e.Safe) },
        OwnNoteKept e => this with { Own = Own.Evolve(e) },
        DecidingEvent e => this with { Deciding = Deciding.Evolve(e) },
        LetterDelivered e when Kind == SpaceKind.Shared && !Welcomes.IsOpenTo(e.By) => this with { Deliveries = Deliveries.EvolveUnwelcome(e) },
        DeliveryEvent e => this with { Deliveries = Deliveries.Evolve(e) },
        ReceivingEvent e => this with { Receiving = Receiving.Evolve(e) },
        LetterWelcomed e => this with { Welcomes = Welcomes.Evolve(e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    /// <summary>Whether the rules, asked about the same act on this state, decide on this very event; what is somebody's own alone is theirs to say.</summary>
    public bool Allows(SpaceEvent happened)
    {
        try
        {
            return happened is not SharedEvent said || Again(said).Events.Contains(said);
        }
        catch (ArgumentException)
        {
            // A page would have refused to send it: nobody typed it there.
            return false;
        }
    }

    private Decision Again(SharedEvent happened) => happened switch
    {
        MemberNamed e => CallMe(e.By, e.Name, e.Day),
        PromiseEvent e => Promises.Again(e),
        AgreementEvent e => Agreements.Again(e),
        LetterWelcomed e => Welcomes.Say(e.By, e.IsOpen, e.Day),
        LetterDelivered e when Kind == SpaceKind.Shared && !Welcomes.WasOpenTo(e.By) => Decision.Refuse("letter-not-welcome"),
        Delivered e => Deliveries.Deliver(e),
        Reply e => Deliveries.Answer(e),
        _ => throw new UnreachableException($"No rule for {happened.GetType().Name}."),
    };

    /// <summary>Decides to be called <paramref name="name"/> in this space; nothing happens if that is the name already.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public Decision CallMe(Id<Person> by, string name, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaxNameLength)
        {
            throw new ArgumentException("A name has 1 to 40 characters.", nameof(name));
        }

        return Names.GetValueOrDefault(by) == name ? Decision.Accept() : Decision.Accept(new MemberNamed(name, today) { By = by });
    }
}
