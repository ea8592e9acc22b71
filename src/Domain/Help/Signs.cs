using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Help;

/// <summary>A sign that help from outside may be worth asking for.</summary>
/// <remarks>Checklist 62 to 66: four in the article's list and two more.</remarks>
public enum Sign
{
    /// <summary>Mistrust gets into daily life.</summary>
    DailyLife = 1,

    /// <summary>Feelings are too strong to manage.</summary>
    Emotions = 2,

    /// <summary>The same thing comes back and is not resolved.</summary>
    Pattern = 3,

    /// <summary>The past forces itself in.</summary>
    Trauma = 4,

    /// <summary>Every move is questioned.</summary>
    Questioning = 5,

    /// <summary>Attacks of panic.</summary>
    Panic = 6,
}

/// <summary>How often in the last weeks. The numbers are stored.</summary>
public enum SignFrequency
{
    /// <summary>Never.</summary>
    Never = 0,

    /// <summary>Sometimes.</summary>
    Sometimes = 1,

    /// <summary>Often.</summary>
    Often = 2,

    /// <summary>Nearly always.</summary>
    Always = 3,

    /// <summary>They would rather not say.</summary>
    Unsaid = 4,
}

/// <summary>What a check comes to. It is never a diagnosis and never a number.</summary>
public enum SignsSuggestion
{
    /// <summary>Nothing was answered.</summary>
    Open,

    /// <summary>No sign is there often.</summary>
    Quiet,

    /// <summary>A sign is there often.</summary>
    Worth,

    /// <summary>The same sign was there often in another check of these weeks.</summary>
    Again,
}

/// <summary>The answers to one check; null where one was passed over.</summary>
public sealed record SignAnswers(
    SignFrequency? Suspicion = null, SignFrequency? Isolation = null, SignFrequency? Anxiety = null, SignFrequency? Flooded = null, SignFrequency? Numb = null,
    SignFrequency? SameFight = null, SignFrequency? SameHurt = null, SignFrequency? Returning = null, SignFrequency? Avoiding = null,
    SignFrequency? Questioning = null, SignFrequency? Panic = null)
{
    /// <summary>The answers to what belongs to a sign.</summary>
    public IReadOnlyList<SignFrequency?> Of(Sign sign) => sign switch
    {
        Sign.DailyLife => [Suspicion, Isolation, Anxiety],
        Sign.Emotions => [Flooded, Numb],
        Sign.Pattern => [SameFight, SameHurt],
        Sign.Trauma => [Returning, Avoiding],
        Sign.Questioning => [Questioning],
        Sign.Panic => [Panic],
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    /// <summary>What was answered, question by question in the order of the page; a question's name as its key has it.</summary>
    public IEnumerable<(string Question, SignFrequency Answer)> Each() =>
        from asked in typeof(SignAnswers).GetProperties()
        where asked.PropertyType == typeof(SignFrequency?)
        let answer = (SignFrequency?)asked.GetValue(this)
        where answer is not null
        select (asked.Name.ToLowerInvariant(), answer.Value);

    /// <summary>True if at least one question was answered.</summary>
    public bool HasAny() => Enum.GetValues<Sign>().SelectMany(Of).Any(answer => answer is not (null or SignFrequency.Unsaid));

    /// <summary>The signs of which something is there often or nearly always, in their order.</summary>
    public IReadOnlyList<Sign> Raised() =>
        [.. Enum.GetValues<Sign>().Where(sign => Of(sign).Any(answer => answer is SignFrequency.Often or SignFrequency.Always))];
}

/// <summary>They kept a check of the signs.</summary>
[Stored("sign.checked.v1"), Form("signs.list")]
public sealed record SignsChecked(SignAnswers Answers) : OwnNoteKept
{
    /// <inheritdoc/>
    public override bool IsChosen() => Answers.HasAny();
}

/// <summary>What a check of the signs suggests.</summary>
public static class Signs
{
    /// <summary>Within how many days the same sign in two checks raises the suggestion.</summary>
    /// <remarks>Checklist 91.4.</remarks>
    public const int AgainDays = 30;

    /// <summary>The signs that are there often, and were in another check at most <see cref="AgainDays"/> days before; in their order.</summary>
    /// <param name="day">The day of the check.</param>
    /// <param name="others">Other checks; later ones and older ones do not count.</param>
    public static IReadOnlyList<Sign> Again(SignAnswers answers, DateOnly day, IEnumerable<SignsChecked> others)
    {
        var before = others.Where(check => check.Day <= day && check.Day >= day.AddDays(-AgainDays)).SelectMany(check => check.Answers.Raised()).ToHashSet();
        return [.. answers.Raised().Where(before.Contains)];
    }

    /// <summary>What a check comes to.</summary>
    public static SignsSuggestion Suggest(SignAnswers answers, DateOnly day, IEnumerable<SignsChecked> others) =>
        !answers.HasAny() ? SignsSuggestion.Open
        : answers.Raised().Count == 0 ? SignsSuggestion.Quiet
        : Again(answers, day, others).Count > 0 ? SignsSuggestion.Again
        : SignsSuggestion.Worth;
}
