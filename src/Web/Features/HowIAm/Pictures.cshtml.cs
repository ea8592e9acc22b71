using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Draws what somebody told of their days, weeks and talks: a month of evenings, and each question by itself.</summary>
public sealed class PicturesModel(Access access) : WeeksPage(access)
{
    /// <summary>The month asked for, as year and month; another word for this one.</summary>
    [FromQuery(Name = "m")] public string? Asked { get; set; }

    /// <summary>The month of evenings.</summary>
    public MonthPicture Month { get; private set; } = null!;

    /// <summary>A day of the month before; null if nothing was told so early.</summary>
    public DateOnly? Before => State.Days.First is { } first && first < Month.First ? Month.First.AddMonths(-1) : null;

    /// <summary>A day of the month after; null for the month it is.</summary>
    public DateOnly? After => Month.First.AddMonths(1) is var next && next <= Today ? next : null;

    /// <summary>The days of the week in short, from Monday.</summary>
    public IEnumerable<string> Weekdays => Enumerable.Range(1, 7).Select(day => CultureInfo.CurrentCulture.DateTimeFormat.ShortestDayNames[day % 7]);

    /// <summary>Draws the month.</summary>
    public void OnGet()
    {
        var month = DateOnly.TryParseExact(Asked, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) && asked <= Today
            ? asked
            : Today;
        Month = new(month, day => (int?)State.Days.Find(day)?.Evening, Today, Languages.RunsRightToLeft);
    }

    /// <summary>What was noted of a day; null if nothing was.</summary>
    public string? NoteOf(DateOnly day) => State.Days.Find(day)?.Note;

    /// <inheritdoc/>
    protected override IEnumerable<OwnLines> Grouped()
    {
        foreach (var (id, sides) in new[] { (1, WeekSides.Hurt), (2, WeekSides.Broke), (3, WeekSides.None) })
        {
            var lines = WeekBook.ItemsOf(sides).Where(item => (int)item / 10 == id).Select(Item).Where(line => line.Series.Answered > 0).ToList();
            if (lines.Count > 0)
            {
                yield return new($"g{id}", "feelings.group." + id, "feelings.weeks.each", "feelings.key.ring", lines);
            }
        }

        var talks = new WeekSeries(AfterTalkNoted.ByWeek(State.Own.All<AfterTalkNoted>(), First, Weeks));
        if (talks.Answered > 0)
        {
            yield return new("g5", "feelings.talk", "feelings.weeks.talks", "feelings.key.felt",
                [new(
                    "t-safe", "feelings.talk.safe", "feelings.talk.short", "feelings.talk.safe.high", "feelings.talk.safe.low", null, talks,
                    new(talks, AfterTalkNoted.Safest, Languages.RunsRightToLeft))]);
        }
    }
}
