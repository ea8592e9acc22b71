using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Deciding;

/// <summary>Where somebody stood on a day: the last they had said by then of each thing.</summary>
/// <param name="Weighed">Null if they had not said where they stand.</param>
/// <param name="Answers">By question; without those that were not answered.</param>
public sealed record DecidingPicture(DateOnly Day, DecidingWeighed? Weighed, IReadOnlyDictionary<DecidingQuestion, DecidingAnswered> Answers);

/// <summary>Somebody's way to a decision as the fold of their private space. What they erase is folded away with its words.</summary>
public sealed record DecidingBook
{
    /// <summary>After how many days it is offered to look again.</summary>
    public const int ReviewDays = 28;

    /// <summary>The surest somebody can be; the other end is 0.</summary>
    public const int MaxConfidence = 100;

    /// <summary>From one step of being sure to the next.</summary>
    public const int ConfidenceStep = 10;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 2_000;

    /// <summary>Nothing put down.</summary>
    public static readonly DecidingBook Empty = new();

    private ImmutableSortedDictionary<DateOnly, DecidingWeighed> ByDay { get; init; } = ImmutableSortedDictionary<DateOnly, DecidingWeighed>.Empty;

    private ImmutableDictionary<DecidingQuestion, ImmutableSortedDictionary<DateOnly, DecidingAnswered>> ByQuestion { get; init; } =
        ImmutableDictionary<DecidingQuestion, ImmutableSortedDictionary<DateOnly, DecidingAnswered>>.Empty;

    /// <summary>The days on which they said where they stand or answered a question, the newest first.</summary>
    public IEnumerable<DateOnly> Days => ByDay.Keys.Concat(ByQuestion.Values.SelectMany(answers => answers.Keys)).Distinct().OrderDescending();

    /// <summary>What they last said of where they stand; null if nothing.</summary>
    public DecidingWeighed? Last => ByDay.IsEmpty ? null : ByDay.Last().Value;

    /// <summary>What they said that day of where they stand; null if nothing.</summary>
    public DecidingWeighed? On(DateOnly day) => ByDay.GetValueOrDefault(day);

    /// <summary>What they answered that day, in the order of the questions.</summary>
    public IEnumerable<DecidingAnswered> AnsweredOn(DateOnly day) =>
        ByQuestion.OrderBy(pair => pair.Key).Select(pair => pair.Value.GetValueOrDefault(day)).OfType<DecidingAnswered>();

    /// <summary>What they last answered; null if never.</summary>
    public DecidingAnswered? Find(DecidingQuestion question) =>
        ByQuestion.GetValueOrDefault(question) is { IsEmpty: false } answers ? answers.Last().Value : null;

    /// <summary>True once four weeks have gone since they last said where they stand.</summary>
    public bool IsTimeToLookAgain(DateOnly today) => Last is { } last && today >= last.Day.AddDays(ReviewDays);

    /// <summary>Where they stood on a day.</summary>
    public DecidingPicture AsOf(DateOnly day) => new(
        day, ByDay.Values.LastOrDefault(one => one.Day <= day),
        ByQuestion.Values.Select(answers => answers.Values.LastOrDefault(one => one.Day <= day)).OfType<DecidingAnswered>().ToDictionary(one => one.Question));

    /// <summary>
    /// Decides to keep where they stand that day. The same again, or nothing at all, appends nothing; something else on the same day takes its place.
    /// </summary>
    /// <exception cref="ArgumentException">Confidence is off its steps, or the words are too long.</exception>
    public Decision Weigh(DecidingWeighed wished) =>
        wished.Confidence is < 0 or > MaxConfidence || wished.Confidence % ConfidenceStep is not (null or 0)
            || IsTooLong(wished.Words) ? throw new ArgumentException("Confidence is 0 to 100 in steps of ten.", nameof(wished))
        : (On(wished.Day) ?? new() { Day = wished.Day }) == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Decides to keep an answer. What is answered so already appends nothing.</summary>
    /// <exception cref="ArgumentException">There is no such question, or the words are too long.</exception>
    public Decision Answer(DecidingAnswered wished) =>
        !Enum.IsDefined(wished.Question)
            || IsTooLong(wished.Words) ? throw new ArgumentException("One of the nine questions, in at most 2,000 characters.", nameof(wished))
        : (Find(wished.Question) ?? new(wished.Question) { Day = wished.Day }) with { Day = wished.Day } == wished ? Decision.Accept()
        : Decision.Accept(wished);

    /// <summary>Evolves by one event.</summary>
    public DecidingBook Evolve(DecidingEvent happened) => happened switch
    {
        DecidingWeighed e => this with { ByDay = ByDay.SetItem(e.Day, e) },
        DecidingAnswered e => this with { ByQuestion = ByQuestion.SetItem(e.Question, AnswersTo(e.Question).SetItem(e.Day, e)) },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    private ImmutableSortedDictionary<DateOnly, DecidingAnswered> AnswersTo(DecidingQuestion question) =>
        ByQuestion.GetValueOrDefault(question) ?? ImmutableSortedDictionary<DateOnly, DecidingAnswered>.Empty;

    private static bool IsTooLong(string? words) => words?.Length > MaxWordsLength;
}
