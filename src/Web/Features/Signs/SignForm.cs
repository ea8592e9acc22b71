using Steadfast.Domain.Help;

namespace Steadfast.Web.Features.Signs;

/// <summary>The questions of a check as a form has them; each can be passed over.</summary>
public sealed class SignForm
{
    /// <summary>Suspicion in daily life.</summary>
    public SignFrequency? Suspicion { get; set; }

    /// <summary>Keeping away from people.</summary>
    public SignFrequency? Isolation { get; set; }

    /// <summary>Worry that does not stop.</summary>
    public SignFrequency? Anxiety { get; set; }

    /// <summary>Feelings that take over.</summary>
    public SignFrequency? Flooded { get; set; }

    /// <summary>Feeling nothing.</summary>
    public SignFrequency? Numb { get; set; }

    /// <summary>The same quarrel again.</summary>
    public SignFrequency? SameFight { get; set; }

    /// <summary>The same hurt again.</summary>
    public SignFrequency? SameHurt { get; set; }

    /// <summary>What happened comes back by itself.</summary>
    public SignFrequency? Returning { get; set; }

    /// <summary>Keeping away from what brings it back.</summary>
    public SignFrequency? Avoiding { get; set; }

    /// <summary>Questioning every move.</summary>
    public SignFrequency? Questioning { get; set; }

    /// <summary>Attacks of panic.</summary>
    public SignFrequency? Panic { get; set; }

    /// <summary>The answers.</summary>
    public SignAnswers Answers() => new(Suspicion, Isolation, Anxiety, Flooded, Numb, SameFight, SameHurt, Returning, Avoiding, Questioning, Panic);

    /// <summary>A form with these answers in it.</summary>
    public static SignForm Of(SignAnswers answers) => new()
    {
        Suspicion = answers.Suspicion,
        Isolation = answers.Isolation,
        Anxiety = answers.Anxiety,
        Flooded = answers.Flooded,
        Numb = answers.Numb,
        SameFight = answers.SameFight,
        SameHurt = answers.SameHurt,
        Returning = answers.Returning,
        Avoiding = answers.Avoiding,
        Questioning = answers.Questioning,
        Panic = answers.Panic,
    };
}

/// <summary>What a check comes to, as a page shows it.</summary>
/// <param name="Raised">The signs that are there often.</param>
public sealed record SignResult(SignsSuggestion Suggestion, IReadOnlyList<Sign> Raised)
{
    /// <summary>What these answers come to.</summary>
    /// <param name="others">Other checks; empty where nothing is kept.</param>
    public static SignResult Of(SignAnswers answers, DateOnly day, IReadOnlyList<SignsChecked> others) =>
        new(Domain.Help.Signs.Suggest(answers, day, others), answers.Raised());
}
