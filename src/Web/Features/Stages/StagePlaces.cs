using Steadfast.Domain.Stages;

namespace Steadfast.Web.Features.Stages;

/// <summary>What a stage is called, and the pages on which it goes on.</summary>
internal static class StagePlaces
{
    // Offered only to those whom they are for.
    private const string LetterPath = "/m/27";
    private const string OursPath = "/o";

    /// <summary>The key of a stage's name.</summary>
    public static string KeyOf(Stage stage) => "stages.stage." + stage.ToString().ToLowerInvariant();

    /// <summary>Where a stage goes on: addresses, each with the key of its words.</summary>
    /// <param name="offersLetter">False where taking responsibility is not offered.</param>
    /// <param name="offersPromises">False for somebody who shares nothing, or is not to be reminded of it.</param>
    public static IEnumerable<(string Path, string Words)> Of(Stage stage, bool offersLetter, bool offersPromises) =>
        All(stage).Where(place => place.Path switch { LetterPath => offersLetter, OursPath => offersPromises, _ => true });

    private static (string Path, string Words)[] All(Stage stage) => stage switch
    {
        Stage.Understand => [("/m/7", "mine.happened"), ("/m/8", "understanding.pattern.title"), ("/m/11", "owning.impact"), ("/m/28", "asking.title")],
        Stage.Responsibility => [("/m/23", "owning.title"), (LetterPath, "letters.title")],
        Stage.Space => [("/m/17", "care.title"), ("/m/19", "care.people"), ("/m/12/5", "feelings.line.title")],
        Stage.Communication => [("/m/31", "cycles.title"), ("/m/32", "supporting.title"), ("/m/12/11", "feelings.talk"), ("/h/5", "coach.look")],
        Stage.Boundaries => [("/m/10", "mine.needs")],
        _ => [("/m/23", "owning.title"), (OursPath, "today.promises")],
    };
}
