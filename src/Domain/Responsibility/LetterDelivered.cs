using System.Collections.Immutable;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Safety;

namespace Steadfast.Domain.Responsibility;

/// <summary>A part of a letter, as it was when it was delivered.</summary>
public sealed record LetterWords(LetterPart Part, string Words);

/// <summary>An effect and the answer to it, as they were when the letter was delivered.</summary>
/// <param name="Effect">The id the effect has in its reader's notes.</param>
/// <param name="Said">The effect, in its reader's own words.</param>
public sealed record LetterAnswer(Id<OwnNote> Effect, string Said, string Words);

/// <summary>What the writer does to repair it, as it was when the letter was delivered.</summary>
/// <param name="Id">The id it has in its writer's notes. A promise made of it has the same bits, so that it is made once.</param>
/// <param name="Due">The last day; null if it is done again and again.</param>
/// <param name="HowOften">Null if it is done once.</param>
public sealed record LetterRepair(Id<OwnNote> Id, string What, DateOnly? Due = null, string? HowOften = null)
{
    /// <summary>The id of the promise that is made of it.</summary>
    public Id<Promise> PromiseId() => Id.As<Promise>();
}

/// <summary>A repair as its writer promises it.</summary>
/// <param name="Repair">Which repair of the letter.</param>
public sealed record RepairPromised(Id<OwnNote> Repair, PromiseTerms Terms, PromiseSize Size);

/// <summary>A letter about what its writer did, delivered.</summary>
/// <param name="Parts">In the order of their weight; without <see cref="LetterPart.Repair"/>.</param>
/// <param name="Answers">In the order of the reader's statement; empty if nothing was answered.</param>
/// <param name="Repairs">One to <see cref="LetterRepairNoted.Most"/>.</param>
[Stored("letter.delivered.v1"), Gift("letter", "Letters", Act = JointAct.Responsibility)]
public sealed record LetterDelivered(IReadOnlyList<LetterWords> Parts, IReadOnlyList<LetterAnswer> Answers, IReadOnlyList<LetterRepair> Repairs) : Delivered
{
    /// <inheritdoc/>
    public override bool IsWhole() =>
        Parts.All(part => part is not null && Enum.IsDefined(part.Part) && part.Part != LetterPart.Repair && IsText(part.Words))
            && AreDistinct(Parts, part => part.Part)
        && Answers.All(answer => answer is not null && IsText(answer.Said) && IsText(answer.Words)) && AreDistinct(Answers, answer => answer.Effect)
        && Repairs.All(repair => repair is not null && IsText(repair.What, Domain.Promises.Promise.MaxWhatLength)
            && IsTextOrNull(repair.HowOften, Domain.Promises.Promise.MaxLineLength) && (repair.Due is not null || repair.HowOften is not null))
        && AreDistinct(Repairs, repair => repair.Id) && Repairs.Count is > 0 and <= LetterRepairNoted.Most && Parts.Any(part => part.Part == LetterPart.Did);

    /// <inheritdoc/>
    public override IEnumerable<string> Texts() =>
    [
        .. Parts.Where(part => part.Part < LetterPart.Repair).Select(part => part.Words), .. Answers.Select(answer => answer.Words),
        .. Repairs.Select(repair => repair.What), .. Repairs.Select(repair => repair.HowOften).OfType<string>(),
        .. Parts.Where(part => part.Part > LetterPart.Repair).Select(part => part.Words),
    ];

    /// <inheritdoc/>
    public override Lot WaitsIn() => Lot.Letters;

    /// <summary>Decides to deliver it. The same id twice is one.</summary>
    /// <param name="shared">The space as it stands.</param>
    /// <returns>The delivery, nothing if it is there already, or "letter-not-whole", "letter-not-welcome".</returns>
    public Decision DeliverTo(Id<Person> to, SharedState shared) =>
        shared.Deliveries.Find(Id) is not null ? Decision.Accept()
        : Repairs.Count == 0 || !Parts.Any(part => part.Part == LetterPart.Did) ? Decision.Refuse("letter-not-whole")
        : !shared.Welcomes.IsOpen(to) ? Decision.Refuse("letter-not-welcome")
        : shared.Deliveries.Deliver(this);

    /// <summary>The repairs that are no promise yet.</summary>
    public IEnumerable<LetterRepair> Unpromised(PromiseBook promises) => Repairs.Where(repair => promises.Find(repair.PromiseId()) is null);

    /// <summary>Decides to make promises of repairs, all of them or none. A repair that is a promise already is not made one again.</summary>
    /// <param name="today">The day in <paramref name="zone"/>.</param>
    /// <returns>The promises, nothing if they are there already, or a refusal of <see cref="PromiseBook.Make"/>.</returns>
    /// <exception cref="ArgumentException">A repair is not one of this letter's, or a part is empty or too long.</exception>
    public Decision Promise(PromiseBook promises, IEnumerable<RepairPromised> repairs, Id<Person> to, string zone, DateOnly today)
    {
        List<SpaceEvent> made = [];
        foreach (var promised in repairs)
        {
            var repair = Repairs.FirstOrDefault(repair => repair.Id == promised.Repair)
                ?? throw new ArgumentException("There is no such repair in this letter.", nameof(repairs));
            var decision = promises.Make(repair.PromiseId(), By, to, promised.Terms, promised.Size, zone, today);
            if (!decision.Accepted)
            {
                return decision;
            }

            made.AddRange(decision.Events);
            promises = decision.Events.Cast<PromiseEvent>().Aggregate(promises, (book, happened) => book.Evolve(happened));
        }

        return Decision.Accept([.. made]);
    }
}

/// <summary>How a letter came across. The numbers are stored.</summary>
public enum LetterHeard
{
    /// <summary>It was heard.</summary>
    Heard = 1,

    /// <summary>It is not enough yet.</summary>
    NotEnough = 2,
}

/// <summary>Whoever received a letter said how it came across. Nothing waits for it; a later one counts instead.</summary>
/// <param name="Because">What is missing; null if they do not say, and where it was heard.</param>
/// <remarks>Checklist 33.5.</remarks>
[Stored("letter.answered.v1"), Gift("letter-answer", "Letters")]
public sealed record LetterAnswered(LetterHeard Says, string? Because = null) : Reply
{
    /// <inheritdoc/>
    public override bool IsHeavy() => Says == LetterHeard.NotEnough;

    /// <inheritdoc/>
    public override bool Answers(Delivered delivered) => delivered is LetterDelivered && Enum.IsDefined(Says) && IsTextOrNull(Because, MaxWordsLength);
}

/// <summary>Somebody said that they are open to receiving a letter, or not, or not any more.</summary>
[Stored("letter.welcomed.v1")]
public sealed record LetterWelcomed(bool IsOpen, DateOnly Day) : SharedEvent
{
    /// <inheritdoc/>
    public override DateOnly SaidOn() => Day;
}

/// <summary>Who has said in a shared space that they are open to receiving a letter.</summary>
public sealed record Welcomes
{
    /// <summary>Nobody.</summary>
    public static readonly Welcomes None = new();

    private ImmutableHashSet<Id<Person>> Open { get; init; } = [];

    private ImmutableHashSet<Id<Person>> Ever { get; init; } = [];

    private ImmutableDictionary<Id<Person>, DateOnly> SaidNo { get; init; } = ImmutableDictionary<Id<Person>, DateOnly>.Empty;

    /// <summary>The last day on which they said that they are not open to one, or not any more; null if never.</summary>
    public DateOnly? LastNo(Id<Person> who) => SaidNo.TryGetValue(who, out var day) ? day : null;

    /// <summary>True if they have said so and not taken it back. Never said and not any more are alike.</summary>
    public bool IsOpen(Id<Person> who) => Open.Contains(who);

    /// <summary>True if anybody but the writer of a letter says so now. One that comes in where nobody does is not shown to whom it is for.</summary>
    internal bool IsOpenTo(Id<Person> writer) => !Open.Remove(writer).IsEmpty;

    /// <summary>True if anybody but the writer of a letter has ever said so: without that there was no moment at which one could be sent.</summary>
    internal bool WasOpenTo(Id<Person> writer) => !Ever.Remove(writer).IsEmpty;

    /// <summary>Decides to say it. What stands already is not said again.</summary>
    public Decision Say(Id<Person> by, bool isOpen, DateOnly today) =>
        IsOpen(by) == isOpen ? Decision.Accept() : Decision.Accept(new LetterWelcomed(isOpen, today) { By = by });

    /// <summary>Evolves by one event.</summary>
    public Welcomes Evolve(LetterWelcomed happened) => happened.IsOpen
        ? this with { Open = Open.Add(happened.By), Ever = Ever.Add(happened.By) }
        : this with { Open = Open.Remove(happened.By), SaidNo = SaidNo.SetItem(happened.By, happened.Day) };
}
