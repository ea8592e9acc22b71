using System.Collections.Immutable;
using System.Diagnostics;

namespace Steadfast.Domain.Safety;

/// <summary>What the private questions come to for the person who answered. It changes what is offered to them and nobody else. The numbers are stored.</summary>
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
/// <param name="MayHurt">They said that they hurt or scared the other, or might.</param>
[Stored("check.answered.v1")]
public sealed record SafetyChecked(Id<SafetyCheck> Id, SafetyLevel Level, bool IsCrisis, bool MayHurt) : SafetyEvent
{
    /// <summary>What it counts as for whatever two people do together: while help for the next hours comes first, at least as Stop.</summary>
    public SafetyLevel ForTwo() => IsCrisis && Level < SafetyLevel.Stop ? SafetyLevel.Stop : Level;
}

/// <summary>They asked that their answers be kept beside it.</summary>
[Stored("check.answers-kept.v1")]
public sealed record SafetyAnswersKept(Id<SafetyCheck> Id, SafetyAnswers Answers) : SafetyEvent;

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

    /// <summary>Before anything was answered.</summary>
    public static readonly SafetyBook Empty = new();

    private ImmutableHashSet<Id<SafetyCheck>> Known { get; init; } = [];

    private ImmutableDictionary<DateOnly, SafetyDayAfterSaid> DaysAfter { get; init; } = ImmutableDictionary<DateOnly, SafetyDayAfterSaid>.Empty;

    private ImmutableSortedDictionary<DateOnly, SafetyWeekSaid> Weeks { get; init; } = ImmutableSortedDictionary<DateOnly, SafetyWeekSaid>.Empty;

    /// <summary>What the last answers came to; null until the questions were answered, and after that was forgotten.</summary>
    public SafetyChecked? Standing { get; private init; }

    /// <summary>The answers themselves, where the person asked for them to be kept; else null.</summary>
    public SafetyAnswersKept? Answers { get; private init; }

    /// <summary>True if some day after was said to be unsafe, or some week to have had fear in it, since the last answers.</summary>
    private bool IsUnsafeSince { get; init; }

    /// <summary>True when it is time to ask: at first, two weeks after the first time or while care is called for, monthly otherwise, and at once after an unsafe day or a week with fear in it.</summary>
    public bool IsDue(DateOnly today) => IsUnsafeSince || Next is not { } next || today >= next;

    /// <summary>The day on which the questions come again if nothing happens before; null until they were answered.</summary>
    public DateOnly? Next => Standing is { } last ? last.Day.AddDays(Known.Count == 1 || last.Level == SafetyLevel.Careful || last.IsCrisis ? SoonDays : LaterDays) : null;

    /// <summary>The day to ask about, of those on which the person did something that the other may not have liked: yesterday at the latest, and not answered yet; null if there is none.</summary>
    public DateOnly? DayToAskAbout(IEnumerable<DateOnly> acts, DateOnly today) => acts
        .Where(day => day < today && day >= today.AddDays(-DayAfterDays) && !DaysAfter.ContainsKey(day))
        .OrderDescending().Select(day => (DateOnly?)day).FirstOrDefault();

    /// <summary>What was said about the latest day that was asked about; null if nothing was.</summary>
    public SafetyDayAfterSaid? LastDayAfter => DaysAfter.Values.MaxBy(said => said.About);

    /// <summary>What was said of a week; null if nothing was.</summary>
    /// <param name="week">Its Monday.</param>
    public SafetyWeekSaid? FindWeek(DateOnly week) => Weeks.GetValueOrDefault(week);

    /// <summary>Decides to note what was said of a week. Nothing said, where nothing was said before, and the same again append nothing.</summary>
    public Decision SayOfWeek(DateOnly week, NoYes? afraid, NoYes? hadTo, DateOnly today) =>
        (FindWeek(week)?.Afraid, FindWeek(week)?.HadTo) == (afraid, hadTo) ? Decision.Accept() : Decision.Accept(new SafetyWeekSaid(week, afraid, hadTo) { Day = today });

    /// <summary>Decides to note what the answers come to, and the answers themselves only if <paramref name="keep"/> asks for that. The same form sent twice is once.</summary>
    public Decision Check(Id<SafetyCheck> id, SafetyAnswers answers, bool keep, DateOnly today)
    {
        if (Known.Contains(id))
        {
            return Decision.Accept();
        }

        var noted = new SafetyChecked(id, answers.Level, answers.IsCrisis, answers.MayHurt == NoYes.Yes) { Day = today };
        return keep ? Decision.Accept(noted, new SafetyAnswersKept(id, answers) { Day = today }) : Decision.Accept(noted);
    }

    /// <summary>Decides to note how it went after a day. Saying the same twice is once.</summary>
    /// <returns>The note, nothing if it is said already, or "safety-day-to-come" for a day that is not over.</returns>
    public Decision SayAbout(DateOnly about, DayAfter answer, DateOnly today) =>
        about >= today ? Decision.Refuse("safety-day-to-come")
        : DaysAfter.GetValueOrDefault(about)?.Answer == answer ? Decision.Accept()
        : Decision.Accept(new SafetyDayAfterSaid(about, answer) { Day = today });

    /// <summary>Evolves by one event.</summary>
    public SafetyBook Evolve(SafetyEvent happened) => happened switch
    {
        SafetyChecked e => this with { Known = Known.Add(e.Id), Standing = e, Answers = null, IsUnsafeSince = false },
        SafetyAnswersKept e => this with { Answers = e },
        SafetyDayAfterSaid e => this with { DaysAfter = DaysAfter.SetItem(e.About, e), IsUnsafeSince = IsUnsafeSince || e.Answer == DayAfter.NotSafe },
        SafetyWeekSaid e => this with { Weeks = Weeks.SetItem(e.Week, e), IsUnsafeSince = IsUnsafeSince || e.Afraid == NoYes.Yes },
        _ => throw new UnreachableException($"No fold for {happened.GetType().Name}."),
    };
}
