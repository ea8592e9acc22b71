using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Safety;

namespace Steadfast.Domain.Stages;

/// <summary>A stage of the way. The numbers are stored.</summary>
/// <remarks>Checklist 5.1, 31.1 and 31.3: the article's two lists of five, joined.</remarks>
public enum Stage
{
    /// <summary>Understanding what happened.</summary>
    Understand = 0,

    /// <summary>Whoever did something takes it on.</summary>
    Responsibility = 1,

    /// <summary>Time and room.</summary>
    Space = 2,

    /// <summary>Talking and listening.</summary>
    Communication = 3,

    /// <summary>What is all right, and what is not.</summary>
    Boundaries = 4,

    /// <summary>Being the same from day to day.</summary>
    Reliability = 5,
}

/// <summary>A small step that somebody set themselves in a stage. It has no due day, so it cannot be late.</summary>
/// <param name="Standing">As with any small goal.</param>
[Stored("stage.action-kept.v1"), Form("stages.action", ListedAbove = true)]
public sealed record StageActionKept(
    [Given("stages.stage")] Stage Stage, [Words(WordsSize.Line)] string What,
    [Key("care.goal.stands")] GoalStanding Standing = GoalStanding.Open) : OwnNoteKept;

/// <summary>What somebody did in a stage, on a day, for nobody else to see.</summary>
/// <param name="On">The day it was done, on the calendar of its writer.</param>
[Stored("stage.effort-noted.v1"), Form("stages.effort", ListedAbove = true)]
public sealed record EffortNoted([Given("stages.stage")] Stage Stage, [Past, Key("feelings.talk.on")] DateOnly On, string What) : OwnNoteKept
{
    /// <summary>What was done in a stage, the latest day first.</summary>
    /// <param name="stage">Null for all of them.</param>
    public static IEnumerable<EffortNoted> Newest(OwnNotes notes, Stage? stage = null) =>
        notes.All<EffortNoted>().Where(effort => stage is null || effort.Stage == stage).OrderByDescending(effort => effort.On);
}

/// <summary>What comes before a stage.</summary>
public enum ComesFirst
{
    /// <summary>Nothing more.</summary>
    Nothing,

    /// <summary>Describing what happened.</summary>
    Describing,

    /// <summary>Saying whether it was once or a pattern.</summary>
    Classifying,
}

/// <summary>The order of the stages, as far as there is one: understanding comes first. It is said, and nothing is closed by it.</summary>
/// <remarks>Checklist 31.2.</remarks>
public static class StageOrder
{
    /// <summary>What comes before <paramref name="stage"/> for somebody of whom this is so.</summary>
    public static ComesFirst Before(Stage stage, Situation situation) => (stage, situation) switch
    {
        (Stage.Understand, _) => ComesFirst.Nothing,
        (_, { HasDescribed: false }) => ComesFirst.Describing,
        (_, { HasClassified: false }) => ComesFirst.Classifying,
        _ => ComesFirst.Nothing,
    };
}
