using System.Collections.Immutable;
using System.Diagnostics;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;

namespace Steadfast.Domain;

/// <summary>Somebody chose the name the others in this space see.</summary>
/// <param name="Name">1 to <see cref="SharedState.MaxNameLength"/> UTF-16 code units.</param>
/// <param name="Day">The day on the calendar of whoever it is.</param>
[Stored("member.named.v1")]
public sealed record MemberNamed(string Name, DateOnly Day) : SharedEvent
{
    /// <inheritdoc/>
    public override DateOnly SaidOn() => Day;

    /// <inheritdoc/>
    public override bool StandsForGood() => false;
}

/// <summary>The state of a space that several share, as all of them may know it.</summary>
public sealed record SharedState : SpaceState
{
    /// <summary>The longest name somebody can choose, in UTF-16 code units.</summary>
    public const int MaxNameLength = 40;

    /// <summary>The state before the first event.</summary>
    public static readonly SharedState Empty = new();

    /// <summary>What each member asked to be called; without those who have not said.</summary>
    public ImmutableDictionary<Id<Person>, string> Names { get; init; } = ImmutableDictionary<Id<Person>, string>.Empty;

    /// <summary>The promises between the members.</summary>
    public PromiseBook Promises { get; init; } = PromiseBook.Empty;

    /// <summary>What the members agree on, but for promises.</summary>
    public AgreementBook Agreements { get; init; } = AgreementBook.Empty;

    /// <summary>Who is open to receiving a letter.</summary>
    public Welcomes Welcomes { get; init; } = Welcomes.None;

    /// <summary>The days on which somebody did something in a shared space that the other may have taken badly; in no order, and some perhaps twice.</summary>
    public IEnumerable<DateOnly> HeavyDaysOf(Id<Person> who) =>
        new[] { Promises.LastNo(who), Agreements.LastNo(who), Welcomes.LastNo(who) }.OfType<DateOnly>()
            .Concat(Deliveries.By(who).Where(what => what.IsHeavy()).Select(what => what.Day));

    /// <inheritdoc/>
    public override SharedState Evolve(SpaceEvent happened) => !Allows(happened) ? this : happened switch
    {
        // What is kept may come from a program that leaves in what would turn a page around.
        MemberNamed e => Visible.Name(e.Name) is var name && Visible.IsSeen(name) ? this with { Names = Names.SetItem(e.By, name) } : this,
        PromiseEvent e => this with { Promises = Promises.Evolve(e) },
        AgreementEvent e => this with { Agreements = Agreements.Evolve(e) },
        LetterDelivered e when !Welcomes.IsOpenTo(e.By) => this with { Deliveries = Deliveries.EvolveUnwelcome(e) },
        DeliveryEvent e => this with { Deliveries = Deliveries.Evolve(e) },
        LetterWelcomed e => this with { Welcomes = Welcomes.Evolve(e) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private protected override Decision Again(SharedEvent happened) => happened switch
    {
        MemberNamed e => CallMe(e.By, e.Name, e.Day),
        PromiseEvent e => Promises.Again(e),
        AgreementEvent e => Agreements.Again(e),
        LetterWelcomed e => Welcomes.Say(e.By, e.IsOpen, e.Day),
        LetterDelivered e when !Welcomes.WasOpenTo(e.By) => Decision.Refuse("letter-not-welcome"),
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
