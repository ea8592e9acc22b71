using System.Collections.Immutable;
using System.Diagnostics;
using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Safety;

/// <summary>
/// What the private questions come to for the person who answered. It changes what is offered to them and nobody else. The numbers are stored.
/// </summary>
public enum SafetyLevel
{
    /// <summary>Nothing was said against joint work. It never means safe.</summary>
    Clear = 1,

    /// <summary>Some joint work, with supports beside it.</summary>
    Careful = 2,

    /// <summary>No joint work is offered.</summary>
    Stop = 3,

    /// <summary>The same, and the danger is said to be high.</summary>
    StopPlus = 4,
}

/// <summary>What somebody says a day after they did something that the other may not have liked. The numbers are stored.</summary>
public enum DayAfter
{
    /// <summary>It went fine.</summary>
    Fine = 1,

    /// <summary>It was uneasy.</summary>
    Uneasy = 2,

    /// <summary>They did not feel safe.</summary>
    NotSafe = 3,

    /// <summary>They would rather not say.</summary>
    Unsaid = 4,
}

/// <summary>Stands for one time of answering the private questions in <see cref="Id{T}"/>.</summary>
public abstract class SafetyCheck
{
    private SafetyCheck() { }
}

/// <summary>What has happened around somebody's own safety; only ever in their private space.</summary>
public abstract record SafetyEvent : SpaceEvent
{
    private protected SafetyEvent() { }

    /// <summary>The day on the calendar of the person.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>Somebody answered the private questions. What they answered is not in it.</summary>
/// <param name="IsCrisis">Help for the next hours comes first.</param>
/// <param name="MayHurt">They said that they used force on the other or frightened them, or might.</param>
/// <param name="Because">Which words go with it; null in what was noted before decision 0039.</param>
/// <param name="IsNeck">What the body needs after pressure on the neck is to be said.</param>
/// <param name="IsDark">They said something about dark thoughts, or would rather not say.</param>
[Stored("check.answered.v1")]
public sealed record SafetyChecked(
    Id<SafetyCheck> Id, SafetyLevel Level, bool IsCrisis, bool MayHurt, SafetyReason? Because = null, bool IsNeck = false, bool IsDark = false) : SafetyEvent
{
    /// <summary>What it counts as now: what was noted by earlier rules is read by those of today.</summary>
    public SafetyLevel Counts() =>
        (SafetyLevel)Math.Max((int)Level, (int)(IsCrisis && MayHurt ? SafetyLevel.StopPlus : IsCrisis || MayHurt ? SafetyLevel.Stop : SafetyLevel.Clear));

    /// <summary>Which words go with it.</summary>
    public SafetyReason Reason() => Because ?? (Level >= SafetyLevel.Stop ? SafetyReason.Abuse : MayHurt ? SafetyReason.OwnBehaviour : SafetyReason.None);
}

/// <summary>They asked that their answers be kept beside it.</summary>
[Stored("check.answers-kept.v2")]
public sealed record SafetyAnswersKept(Id<SafetyCheck> Id, SafetyAnswers Answers) : SafetyEvent;

/// <summary>They do not want to be asked now.</summary>
[Stored("check.put-off.v1")]
public sealed record SafetyPutOff : SafetyEvent;

/// <summary>They said how it went after a day on which they did something that the other may not have liked.</summary>
/// <param name="About">The day it is about.</param>
[Stored("check.day-after-said.v1")]
public sealed record SafetyDayAfterSaid(DateOnly About, DayAfter Answer) : SafetyEvent;

/// <summary>They answered what is asked at the end of a week; in place of whatever stood there.</summary>
/// <param name="Week">The Monday of the week.</param>
/// <param name="Afraid">There was a moment they were afraid of their partner; null if it was left out.</param>
/// <param name="HadTo">They felt they had to fill the week in; null if it was left out.</param>
[Stored("check.week-said.v1")]
public sealed record SafetyWeekSaid(DateOnly Week, NoYes? Afraid = null, NoYes? HadTo = null) : SafetyEvent;

/// <summary>Somebody's own safety as the fold of their private space. What they forget is folded away with its words.</summary>
public sealed record SafetyBook
{
    /// <summary>In how many days the questions come again after the first time, and while care is called for.</summary>
    public const int SoonDays = 14;

    /// <summary>In how many days they come again otherwise.</summary>
    /// <remarks>cautions.md 1 has thirty days, and clinical.md six weeks; the cautions go first.</remarks>
    public const int LaterDays = 30;

    /// <summary>For how many days after something happened it is asked how it went.</summary>
    public const int DayAfterDays = 7;

    /// <summary>For how many days "not now" is heard the first time; in a crisis it is one, and each further time <see cref="LaterDays"/>.</summary>
    public const int PutOffDays = 7;

    /// <summary>How safe a talk was, of ten, at or below which it counts as one in which somebody did not feel safe.</summary>
    public const int UnsafeTalk = 2;

    /// <summary>Before anything was answered.</summary>
    public static readonly SafetyBook Empty = new();

    private ImmutableDictionary<Id<SafetyCheck>, SafetyChecked> Known { get; init; } = ImmutableDictionary<Id<SafetyCheck>, SafetyChecked>.Empty;

    private ImmutableDictionary<DateOnly, SafetyDayAfterSaid> DaysAfter { get; init; } = ImmutableDictionary<DateOnly, SafetyDayAfterSaid>.Empty;

    private ImmutableSortedDictionary<DateOnly, SafetyWeekSaid> Weeks { get; init; } = ImmutableSortedDictionary<DateOnly, SafetyWeekSaid>.Empty;

    /// <summary>What the last answers came to; null until the questions were answered, and after that was forgotten.</summary>
    public SafetyChecked? Standing { get; private init; }

    /// <summary>The answers themselves, where the person asked for them to be kept; else null.</summary>
    public SafetyAnswersKept? Answers { get; private init; }

    /// <summary>True where answers of an earlier time are kept, or to the first questions.</summary>
    public bool HasEarlierAnswers { get; private init; }

    private SinceAnswered Since { get; init; } = SinceAnswered.Nothing;

    /// <summary>True if something said since the last answers raises what they came to.</summary>
    public bool IsRaised(DateOnly today) => Since.Level(today) is { } since && (Standing is not { } standing || since > standing.Counts());

    /// <summary>
    /// What the last answers come to on a day, raised by what was said since; null where they were not answered, and where nothing was said against joint
    /// work too long ago.
    /// </summary>
    public SafetyLevel? LevelOn(DateOnly today)
    {
        var stood = Standing is { } standing && !(standing.Counts() == SafetyLevel.Clear && today >= standing.Day.AddDays(LaterDays + SoonDays))
            ? standing.Counts()
            : (SafetyLevel?)null;
        return Since.Level(today) is { } since && since > (stood ?? SafetyLevel.Careful) ? since : stood;
    }

    /// <summary>
    /// True when it is time to ask: at first, daily in a crisis, two weeks after the first time or while care is called for, monthly otherwise, at once
    /// after an unsafe day or a week with fear in it; and never while "not now" is heard.
    /// </summary>
    public bool IsDue(DateOnly today) => !IsPutOff(today) && (Since.Level(today) == SafetyLevel.Stop || Next is not { } next || today >= next);

    /// <summary>The day on which the questions come again if nothing happens before; null until they were answered.</summary>
    public DateOnly? Next =>
        Standing is { } last ? last.Day.AddDays(last.IsCrisis ? 1 : Known.Count == 1 || last.Level == SafetyLevel.Careful ? SoonDays : LaterDays) : null;

    /// <summary>
    /// The day to ask about, of those on which the person did something that the other may not have liked: yesterday at the latest, and not answered yet;
    /// null if there is none, and on a day on which they do not want to be asked.
    /// </summary>
    public DateOnly? DayToAskAbout(IEnumerable<DateOnly> acts, DateOnly today) => Since.PutOff == today ? null : acts
        .Where(day => day < today && day >= today.AddDays(-DayAfterDays) && !DaysAfter.ContainsKey(day))
        .OrderDescending().Select(day => (DateOnly?)day).FirstOrDefault();

    /// <summary>What was said about the latest day that was asked about; null if nothing was.</summary>
    public SafetyDayAfterSaid? LastDayAfter => DaysAfter.Values.MaxBy(said => said.About);

    /// <summary>What was said of a week; null if nothing was.</summary>
    /// <param name="week">Its Monday.</param>
    public SafetyWeekSaid? FindWeek(DateOnly week) => Weeks.GetValueOrDefault(week);

    /// <summary>Decides to note what was said of a week. Nothing said, where nothing was said before, and the same again append nothing.</summary>
    public Decision SayOfWeek(DateOnly week, NoYes? afraid, NoYes? hadTo, DateOnly today) =>
        (FindWeek(week)?.Afraid, FindWeek(week)?.HadTo) == (afraid, hadTo)
            ? Decision.Accept()
            : Decision.Accept(new SafetyWeekSaid(week, afraid, hadTo) { Day = today });

    /// <summary>
    /// Decides to note what the answers come to, and the answers themselves only if <paramref name="keep"/> asks for that. The same form sent twice is
    /// once; gone back to and answered otherwise, it counts as it is now.
    /// </summary>
    public Decision Check(Id<SafetyCheck> id, SafetyAnswers answers, bool keep, DateOnly today)
    {
        var noted = new SafetyChecked(
            id, answers.Level(), answers.IsCrisis(), answers.MayHurt == NoYes.Yes, answers.Reason(), answers.IsNeck(), answers.IsDark())
        { Day = today };
        var isSaid =
            Known.GetValueOrDefault(id) is { } before && before with { Day = today } == noted && (!keep || Standing?.Id != id || Answers?.Answers == answers);
        return isSaid ? Decision.Accept() : keep ? Decision.Accept(noted, new SafetyAnswersKept(id, answers) { Day = today }) : Decision.Accept(noted);
    }

    /// <summary>Decides not to be asked now. Twice on a day is once.</summary>
    public Decision Wait(DateOnly today) => Since.PutOff == today ? Decision.Accept() : Decision.Accept(new SafetyPutOff { Day = today });

    /// <summary>Decides to note how it went after a day. Saying the same twice is once.</summary>
    /// <returns>The note, nothing if it is said already, or "safety-day-to-come" for a day that is not over.</returns>
    public Decision SayAbout(DateOnly about, DayAfter answer, DateOnly today) =>
        about >= today ? Decision.Refuse("safety-day-to-come")
        : DaysAfter.GetValueOrDefault(about)?.Answer == answer ? Decision.Accept()
        : Decision.Accept(new SafetyDayAfterSaid(about, answer) { Day = today });

    /// <summary>Evolves by one event.</summary>
    public SafetyBook Evolve(SafetyEvent happened) => happened switch
    {
        SafetyChecked e =>
            this with
            {
                Known = Known.SetItem(e.Id, e),
                Standing = e,
                Answers = null,
                HasEarlierAnswers = HasEarlierAnswers || Answers is not null,
                Since = SinceAnswered.Nothing
            },
        SafetyAnswersKept e => this with { Answers = e },
        FirstSafetyAnswersKept => this with { HasEarlierAnswers = true },
        SafetyPutOff e => this with { Since = Since with { PutOff = e.Day, PutOffs = Since.PutOffs + 1 } },
        SafetyDayAfterSaid e => this with { DaysAfter = DaysAfter.SetItem(e.About, e), Since = Since with { Days = Since.Days.SetItem(e.About, e.Answer) } },
        SafetyWeekSaid e => this with { Weeks = Weeks.SetItem(e.Week, e), Since = Since with { Weeks = Since.Weeks.SetItem(e.Week, e) } },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };

    /// <summary>Evolves by what was noted of a talk, which the person keeps beside their other notes.</summary>
    /// <param name="safe">How safe it was, of ten; null where that was left out.</param>
    public SafetyBook Hear(Id<OwnNote> talk, int? safe) =>
        this with { Since = Since with { UnsafeTalks = safe <= UnsafeTalk ? Since.UnsafeTalks.Add(talk) : Since.UnsafeTalks.Remove(talk) } };

    private bool IsPutOff(DateOnly today) =>
        Since.PutOff is { } day && today < day.AddDays(Standing is { IsCrisis: true } ? 1 : Since.PutOffs == 1 ? PutOffDays : LaterDays);
}

/// <summary>What was said since the questions were answered; a later word about the same day, week or talk stands in place of the earlier one.</summary>
internal sealed record SinceAnswered
{
    // For how many days an uneasy day is counted beside another.
    private const int UneasyDays = 30;

    public static readonly SinceAnswered Nothing = new();

    public ImmutableDictionary<DateOnly, DayAfter> Days { get; init; } = ImmutableDictionary<DateOnly, DayAfter>.Empty;

    public ImmutableDictionary<DateOnly, SafetyWeekSaid> Weeks { get; init; } = ImmutableDictionary<DateOnly, SafetyWeekSaid>.Empty;

    public ImmutableHashSet<Id<OwnNote>> UnsafeTalks { get; init; } = [];

    // The last day on which they did not want to be asked, and how often that was.
    public DateOnly? PutOff { get; init; }

    public int PutOffs { get; init; }

    /// <summary>What it calls for; null for nothing.</summary>
    public SafetyLevel? Level(DateOnly today) =>
        Days.ContainsValue(DayAfter.NotSafe) || UnsafeTalks.Count > 0 || Weeks.Values.Any(week => week.Afraid == NoYes.Yes) ? SafetyLevel.Stop
        : Weeks.Values.Any(week => week.HadTo == NoYes.Yes)
            || Days.Count(day => day.Value == DayAfter.Uneasy && day.Key >= today.AddDays(-UneasyDays)) > 1 ? SafetyLevel.Careful
        : null;
}
