using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Responsibility;

/// <summary>They said how ready they are for the work ahead, in their own words.</summary>
/// <param name="Ready">0, not at all, to 10, wholly; null if left open.</param>
[Stored("readiness.said.v1"), Form("owning.ready")]
public sealed record ReadinessSaid([Scale(10)] int? Ready = null, string? Words = null, string? Helps = null) : OwnNoteKept;

/// <summary>What a bad feeling about what one did is about. The numbers are stored.</summary>
public enum AboutWhat
{
    /// <summary>What they did: guilt, which can be acted on.</summary>
    Act = 1,

    /// <summary>Who they are: shame.</summary>
    Self = 2,

    /// <summary>Both, or hard to tell apart.</summary>
    Both = 3,
}

/// <summary>They sorted a bad feeling: about an act, or about themselves.</summary>
/// <param name="Next">One thing they can do about the act.</param>
/// <remarks>Caution 19.</remarks>
[Stored("guilt.told.v1"), Form("owning.guilt")]
public sealed record GuiltTold(AboutWhat? About = null, string? Words = null, string? Next = null) : OwnNoteKept;

/// <summary>They noted an urge to hurry the other along.</summary>
/// <param name="Wanted">What they wanted to do.</param>
/// <param name="Instead">What they did instead.</param>
[Stored("urge.noted.v1"), Form("owning.urge")]
public sealed record UrgeNoted(string Wanted, string? Instead = null) : OwnNoteKept;

/// <summary>They planned for the moment in which they might slip. There is one plan.</summary>
/// <param name="Signs">How it begins.</param>
/// <param name="Does">What they do then.</param>
/// <param name="Tells">Whom they tell.</param>
[Stored("slip.planned.v1"), Form("owning.plan"), One]
public sealed record SlipPlanned(string? Signs = null, string? Does = null, string? Tells = null) : OwnNoteKept;

/// <summary>They noted a slip, and the step that repairs it. What was done before stays done.</summary>
[Stored("slip.noted.v1"), Form("owning.slip")]
public sealed record SlipNoted(string What, string? Repair = null) : OwnNoteKept;

/// <summary>A card for one moment: what it is for, what helps, and what they do.</summary>
/// <param name="Protects">Whom or what a boundary in this moment protects.</param>
/// <remarks>Checklist 39.3.</remarks>
[Stored("cue.kept.v1"), Form("owning.cue")]
public sealed record CueCardKept(
    [Words(WordsSize.Line)] string Moment, string? Does = null, string? Helps = null, [Words(WordsSize.Line)] string? Protects = null) : OwnNoteKept;

/// <summary>They looked back on a day. There is one review for each day.</summary>
/// <param name="Did">What they did of what they had said.</param>
/// <param name="Slipped">Where they slipped.</param>
/// <param name="Next">What they do next.</param>
[Stored("review.told.v1"), Form("owning.review"), One(ADay = true)]
public sealed record DayReviewed(string? Did = null, string? Slipped = null, string? Next = null) : OwnNoteKept;
