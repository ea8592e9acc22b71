using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Help;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.ForHelpers;

/// <summary>
/// One sheet for a helper, with the blocks that its owner ticked, to print or to show. Nothing of it is sent, and deciding and the private questions are
/// never on it.
/// </summary>
[Drafted(isPrivate: true)]
public sealed class SheetModel(Access access) : SignedInPage
{
    /// <summary>How many weeks the sheet looks back, so that it stays one page.</summary>
    public const int Weeks = 6;

    /// <summary>How many lines of a list stand on it.</summary>
    public const int Lines = 8;

    private SpaceView<NotesState> _notes = null!;

    /// <summary>What is ticked; empty shows what can be.</summary>
    [FromQuery(Name = "b")] public IReadOnlyList<SheetBlock> Ticked { get; set; } = [];

    /// <summary>What the person wants to say or to ask.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get; set; } = "";

    /// <summary>What was last kept of that; null if nothing was.</summary>
    public HelperQuestions? Questions => State.Own.All<HelperQuestions>().FirstOrDefault();

    /// <summary>The first Monday that stands on the sheet.</summary>
    public DateOnly FirstWeek => WeekBook.MondayOf(Today).AddDays(-7 * (Weeks - 1));

    /// <summary>Every sentence that was answered in these weeks, with its answers from the oldest, 0 to 4; null for a gap.</summary>
    public IEnumerable<(WeekItem Item, IReadOnlyList<double?> Answers)> Answered => Enum.GetValues<WeekItem>()
        .Select(item => (item, State.Weeks.ByItem(item, FirstWeek, Weeks))).Where(row => row.Item2.Any(answer => answer is not null));

    /// <summary>The feelings that were last told; null if none were.</summary>
    public FeelingsTold? Felt => State.Feelings.Newest.FirstOrDefault();

    /// <summary>The newest notes on the timeline, newest last.</summary>
    public IEnumerable<TimelineNoted> Marks => State.Timeline.Notes.TakeLast(Lines);

    /// <summary>The dates that are coming.</summary>
    public IEnumerable<HardDateSet> Ahead => State.Timeline.HardDates.Where(date => date.On >= Today).Take(Lines);

    /// <summary>What happened, as described.</summary>
    public IEnumerable<Breach> Breaches => State.Breaches.All.Take(Lines);

    /// <summary>The lines beside the daily check-ins of the last weeks, newest last.</summary>
    public IEnumerable<(DateOnly Day, string Note)> DayNotes => Enumerable.Range(0, 7 * Weeks).Select(ago => Today.AddDays(-ago))
        .Select(day => (day, State.Days.Find(day)?.Note)).Where(one => one.Note is not null).Take(Lines).Reverse().Select(one => (one.day, one.Note!));

    private NotesState State => _notes.State;

    /// <summary>True if a block has anything to show.</summary>
    public bool Has(SheetBlock block) => block switch
    {
        SheetBlock.Questions => Questions is not null,
        SheetBlock.Weeks => Answered.Any(),
        SheetBlock.Feelings => Felt is not null,
        SheetBlock.Timeline => Marks.Any() || Ahead.Any(),
        SheetBlock.Happened => State.Breaches.HasAny,
        SheetBlock.Notes => DayNotes.Any(),
        _ => false,
    };

    /// <summary>True for a block whose box is ticked beforehand: what was measured, the timeline and the questions; notes never are.</summary>
    public static bool IsUsual(SheetBlock block) => block is SheetBlock.Questions or SheetBlock.Weeks or SheetBlock.Timeline;

    /// <summary>Shows what can be ticked, or the sheet.</summary>
    public void OnGet() => Words = Questions?.Words ?? "";

    /// <summary>Keeps what the person wants to say or to ask.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await access.ForWriting(_notes).DecideAsync(
            state => state.Own.Keep(new HelperQuestions(Words) { Id = NewId.Of<OwnNote>(), Day = Today }), cancellationToken);
        return Redirect(Places.ForHelpers.Sheet());
    }

    /// <summary>Erases it.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is HelperQuestions, cancellationToken);
        return Redirect(Places.ForHelpers.Sheet());
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
