using System.Globalization;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;

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

/// <summary>A page that draws week by week what somebody told, for nobody but them: each question by itself, and never a sum of them.</summary>
public abstract class WeeksPage(Access access) : SignedInPage
{
    /// <summary>How many weeks are looked at, ten years of them: a single early day adds no work.</summary>
    public const int MostWeeks = 520;

    /// <summary>The Monday of the first week of which anything was told; of the first that is looked at where that was earlier.</summary>
    public DateOnly First { get; private set; }

    /// <summary>How many weeks there are from there to now.</summary>
    public int Weeks { get; private set; }

    /// <summary>The weeks that are drawn, counted from the first.</summary>
    public IEnumerable<int> ShownWeeks => Enumerable.Range(0, Weeks).Skip(Weeks - WeeksPicture.MostWeeks);

    /// <summary>The Monday where the pictures begin.</summary>
    public DateOnly FirstShown => First.AddDays(7 * (Weeks - WeeksPicture.Shown(Weeks)));

    /// <summary>What is drawn week by week; empty until something was told.</summary>
    public IReadOnlyList<OwnLines> Groups { get; private set; } = [];

    /// <summary>Everything in the person's notes.</summary>
    protected NotesState State { get; private set; } = null!;

    /// <summary>What an answer of a line is called.</summary>
    public string Told(OwnLine line, int week) => line.Series.Weeks[week] is not { } answer ? W["feelings.answer.missing"]
        : line.Answers is { } key ? W[key + Chosen.Written((int)answer)] : answer.ToString("0.#", CultureInfo.CurrentCulture);

    /// <summary>A picture in words: how many weeks have an answer, and how the last ones lie to this person's own ups and downs.</summary>
    public string Describe(OwnLine line)
    {
        var coverage = W.Plural(
            "feelings.weeks.coverage", Math.Min(Weeks, WeeksPicture.MostWeeks),
            line.Series.Weeks.TakeLast(WeeksPicture.MostWeeks).Count(answer => answer is not null));
        return coverage + " "
            + W[line.Series.Noise is null ? "feelings.noise.early" : line.Series.IsBeyondTwice ? "feelings.noise.beyond" : "feelings.noise.inside"];
    }

    /// <summary>Where something stands that is so far from where lines begin.</summary>
    public string Start(double start) => WallDrawing.Measure(Languages.RunsRightToLeft ? WeeksPicture.Width - start : start);

    /// <summary>Opens the notes and draws the pictures.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        State = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        var felt = State.Feelings.Newest.Select(entry => (DateOnly?)entry.Day).Min();
        var talked = State.Own.All<AfterTalkNoted>().Select(talk => (DateOnly?)talk.On).Min();
        var (first, last) = (WeekBook.MondayOf(new[] { State.Weeks.First, felt, talked, Today }.Min()!.Value), WeekBook.MondayOf(Today));
        Weeks = Math.Min(((last.DayNumber - first.DayNumber) / 7) + 1, MostWeeks);
        First = last.AddDays(-7 * (Weeks - 1));
        List<OwnLines> groups = [];
        foreach (var group in Grouped())
        {
            // Nobody waits any more for what a browser has gone away from.
            cancellationToken.ThrowIfCancellationRequested();
            groups.Add(group);
        }

        Groups = groups;
    }

    /// <summary>What the page draws, group by group; without those of which nothing was told.</summary>
    protected abstract IEnumerable<OwnLines> Grouped();

    /// <summary>A question of the weekly look back.</summary>
    protected OwnLine Item(WeekItem item)
    {
        var (name, series) = (item.ToString().ToLowerInvariant(), new WeekSeries(State.Weeks.ByItem(item, First, Weeks)));
        return new(
            "w-" + name, "feelings.item." + name, "feelings.short." + name, "feelings.answer.4", "feelings.answer.0", "feelings.answer.", series,
            new(series, WeekBook.Fully, Languages.RunsRightToLeft));
    }
}
