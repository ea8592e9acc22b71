using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>One question of a person's own, drawn week by week.</summary>
/// <param name="Id">Of its heading on the page.</param>
/// <param name="Words">The key of the question.</param>
/// <param name="Column">The key of the same in a word or two, for the head of a column.</param>
/// <param name="High">The key of what the top of the axis is called.</param>
/// <param name="Low">The key of what its foot is called.</param>
/// <param name="Answers">The key of what each whole answer is called, with its dot; null where numbers stand for themselves.</param>
public sealed record OwnLine(string Id, string Words, string Column, string High, string Low, string? Answers, WeekSeries Series, WeeksPicture Picture);

/// <summary>Pictures that stand together.</summary>
/// <param name="Title">The key of their heading; the others are keys too.</param>
/// <param name="Ring">What a ring is.</param>
public sealed record OwnLines(string Id, string Title, string Caption, string Ring, IReadOnlyList<OwnLine> Lines);

/// <summary>Draws what somebody told of their days and weeks, for nobody but them: a month of evenings, and each question by itself.</summary>
public sealed class PicturesModel(Access access) : SignedInPage
{
    private SpaceState _state = null!;

    /// <summary>The month asked for, as year and month; another word for this one.</summary>
    [FromQuery(Name = "m")] public string? Asked { get; set; }

    /// <summary>The month of evenings.</summary>
    public MonthPicture Month { get; private set; } = null!;

    /// <summary>A day of the month before; null if nothing was told so early.</summary>
    public DateOnly? Before => _state.Days.First is { } first && first < Month.First ? Month.First.AddMonths(-1) : null;

    /// <summary>A day of the month after; null for the month it is.</summary>
    public DateOnly? After => Month.First.AddMonths(1) is var next && next <= Today ? next : null;

    /// <summary>The days of the week in short, from Monday.</summary>
    public IEnumerable<string> Weekdays => Enumerable.Range(1, 7).Select(day => CultureInfo.CurrentCulture.DateTimeFormat.ShortestDayNames[day % 7]);

    /// <summary>The Monday of the first week of which anything was told.</summary>
    public DateOnly First { get; private set; }

    /// <summary>How many weeks there are from there to now.</summary>
    public int Weeks { get; private set; }

    /// <summary>The weeks that are drawn, counted from the first.</summary>
    public IEnumerable<int> ShownWeeks => Enumerable.Range(0, Weeks).Skip(Weeks - WeeksPicture.MostWeeks);

    /// <summary>The Monday where the pictures begin.</summary>
    public DateOnly FirstShown => First.AddDays(7 * (Weeks - WeeksPicture.Shown(Weeks)));

    /// <summary>What is drawn week by week; empty until something was told.</summary>
    public IReadOnlyList<OwnLines> Groups { get; private set; } = [];

    /// <summary>Draws the pictures.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        _state = (await access.OpenNotesAsync(Session, Need.Read, cancellationToken)).State;
        var month = DateOnly.TryParseExact(Asked, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) && asked <= Today ? asked : Today;
        Month = new(month, day => (int?)_state.Days.Find(day)?.Evening, Today, Languages.RunsRightToLeft);

        var felt = _state.Feelings.Newest.Select(entry => (DateOnly?)entry.Day).Min();
        First = WeekBook.MondayOf(new[] { _state.Weeks.First, felt, Today }.Min()!.Value);
        Weeks = ((WeekBook.MondayOf(Today).DayNumber - First.DayNumber) / 7) + 1;
        Groups = [.. Grouped()];
    }

    /// <summary>What an answer of a line is called.</summary>
    public string Told(OwnLine line, int week) => line.Series.Weeks[week] is not { } answer ? W["feelings.answer.missing"]
        : line.Answers is { } key ? W[key + Chosen.Written((int)answer)] : answer.ToString("0.#", CultureInfo.CurrentCulture);

    /// <summary>A picture in words: how many weeks have an answer, and how the last ones lie to this person's own ups and downs.</summary>
    public string Describe(OwnLine line)
    {
        var coverage = W["feelings.weeks.coverage", line.Series.Weeks.TakeLast(WeeksPicture.MostWeeks).Count(answer => answer is not null), Math.Min(Weeks, WeeksPicture.MostWeeks)];
        return coverage + " " + W[line.Series.Noise is null ? "feelings.noise.early" : line.Series.IsBeyondTwice ? "feelings.noise.beyond" : "feelings.noise.inside"];
    }

    /// <summary>Where something stands that is so far from where lines begin.</summary>
    public string Start(double start) => WallDrawing.Measure(Languages.RunsRightToLeft ? WeeksPicture.Width - start : start);

    private IEnumerable<OwnLines> Grouped()
    {
        foreach (var (id, sides) in new[] { (1, WeekSides.Hurt), (2, WeekSides.Broke), (3, WeekSides.None) })
        {
            var lines = WeekBook.ItemsOf(sides).Where(item => (int)item / 10 == id).Select(Item).Where(line => line.Series.Answered > 0).ToList();
            if (lines.Count > 0)
            {
                yield return new($"g{id}", "feelings.group." + id, "feelings.weeks.each", "feelings.key.ring", lines);
            }
        }

        var feelings = Enum.GetValues<Feeling>().Select(Felt).Where(line => line.Series.Answered > 0).ToList();
        if (feelings.Count > 0)
        {
            // What somebody did for themselves stands beside what they felt, on the same weeks.
            var care = Item(WeekItem.Care);
            yield return new("g4", "feelings.felt.drawn", "feelings.weeks.felt", "feelings.key.felt", care.Series.Answered > 0 ? [.. feelings, care with { Id = "c" + care.Id }] : feelings);
        }
    }

    private OwnLine Item(WeekItem item)
    {
        var (name, series) = (item.ToString().ToLowerInvariant(), new WeekSeries(_state.Weeks.ByItem(item, First, Weeks)));
        return new("w-" + name, "feelings.item." + name, "feelings.short." + name, "feelings.answer.4", "feelings.answer.0", "feelings.answer.", series, new(series, WeekBook.Fully, Languages.RunsRightToLeft));
    }

    private OwnLine Felt(Feeling feeling)
    {
        var (key, series) = ("feelings.feeling." + feeling.ToString().ToLowerInvariant(), new WeekSeries(_state.Feelings.ByWeek(feeling, First, Weeks)));
        return new("f-" + feeling.ToString().ToLowerInvariant(), key, key, "feelings.strong", "feelings.weak", null, series, new(series, FeelingBook.Strongest, Languages.RunsRightToLeft));
    }

    /// <summary>What was noted of a day; null if nothing was.</summary>
    public string? NoteOf(DateOnly day) => _state.Days.Find(day)?.Note;
}
