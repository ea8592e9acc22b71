using Steadfast.Domain.Stages;

namespace Steadfast.Web.Features.Stages;

/// <summary>What a stage is called, and the pages on which it goes on.</summary>
internal static class StagePlaces
{
    // Offered only to those whom they are for.
    private static readonly string s_letter = Places.Letters.Index();
    private static readonly string s_ours = Places.Ours.Index();

    /// <summary>The key of a stage's name.</summary>
    public static string KeyOf(Stage stage) => "stages.stage." + stage.ToString().ToLowerInvariant();

    /// <summary>Where a stage goes on: addresses, each with the key of its words.</summary>
    /// <param name="offersLetter">False where taking responsibility is not offered.</param>
    /// <param name="offersPromises">False for somebody who shares nothing, or is not to be reminded of it.</param>
    public static IEnumerable<(string Path, string Words)> Of(Stage stage, bool offersLetter, bool offersPromises) =>
        All(stage).Where(place => place.Path == s_letter ? offersLetter : place.Path != s_ours || offersPromises);

    private static (string Path, string Words)[] All(Stage stage) => stage switch
    {
        Stage.Understand =>
            [
                (Places.Understanding.Index(), "mine.happened"), (Places.Understanding.Pattern(), "understanding.pattern.title"),
                (Places.Owning.Impact(), "owning.impact"), (Places.Asking.Index(), "asking.title")],
        Stage.Responsibility => [(Places.Owning.Index(), "owning.title"), (s_letter, "letters.title")],
        Stage.Space => [(Places.Care.Index(), "care.title"), (Places.Care.Map(), "care.people"), (Places.HowIAm.Line(), "feelings.line.title")],
        Stage.Communication =>
            [
                (Places.Cycles.Index(), "cycles.title"), (Places.Supporting.Index(), "supporting.title"), (Places.HowIAm.AfterTalk(), "feelings.talk"),
                (Places.Wording.Coach(), "coach.look")],
        Stage.Boundaries => [(Places.Needs.Index(), "mine.needs")],
        _ => [(Places.Owning.Index(), "owning.title"), (s_ours, "today.promises")],
    };
}
