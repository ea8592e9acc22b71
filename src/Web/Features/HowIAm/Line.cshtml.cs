using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Draws somebody's own timeline, and leads to all that stands on it.</summary>
public sealed class LineModel(Access access) : SignedInPage
{
    private Timeline _timeline = new(OwnNotes.Empty);

    /// <summary>The picture; with nothing but today on it, it is empty.</summary>
    public TimelinePicture Picture { get; private set; } = null!;

    /// <summary>The hard dates of the coming week.</summary>
    public IEnumerable<HardDateSet> ComingUp => _timeline.ComingUp(Today);

    /// <summary>All dates that may be hard, the earliest first.</summary>
    public IReadOnlyList<HardDateSet> HardDates => [.. _timeline.HardDates];

    /// <summary>The notes, the latest first.</summary>
    public IReadOnlyList<TimelineNoted> Notes => [.. _timeline.Notes.Reverse()];

    /// <summary>The day from which the times to look back are counted; null while none is named.</summary>
    public DateOnly? Since => _timeline.Since;

    /// <summary>The times to look back, the day of each, and the key of how it stands.</summary>
    public IEnumerable<(LookBack Point, DateOnly Day, string Words)> Looks =>
        Enum.GetValues<LookBack>().Select(
            point => (point, _timeline.DayOf(point)!.Value, _timeline.Find(point) is null ? "feelings.look.open" : "feelings.look.written"));

    /// <summary>Draws the timeline.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        _timeline = (await access.ReadNotesAsync(Session, cancellationToken)).State.Timeline;
        Picture = new(Items(), Languages.RunsRightToLeft);
    }

    private IEnumerable<TimelineItem> Items()
    {
        yield return new(Today, TimelineMark.Today, W["feelings.line.today"], null);
        foreach (var note in _timeline.Notes)
        {
            yield return note.IsSetback
                ? new(note.On, TimelineMark.Setback, note.Words, W["feelings.line.setback"])
                : new(note.On, TimelineMark.Note, note.Words, null);
        }

        foreach (var date in _timeline.HardDates)
        {
            yield return new(date.On, TimelineMark.Point, date.Name, date.Plan);
        }

        if (Since is { } since)
        {
            yield return new(since, TimelineMark.Note, W["feelings.line.since"], null);
            foreach (var (point, day, _) in Looks)
            {
                var written = _timeline.Find(point);
                yield return new(day, TimelineMark.Point, W.Of("feelings.look", point), written?.ToKeep ?? written?.ToChange ?? written?.ToStop);
            }

            yield return new(
                _timeline.DayOf(LookBack.SixMonths)!.Value, TimelineMark.Reference, W["feelings.line.reference", Claim.Of("months-6").Figure], null);
        }
    }
}
