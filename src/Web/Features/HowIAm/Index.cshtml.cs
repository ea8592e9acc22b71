using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Where somebody's own days, feelings, weeks, pictures and timeline begin.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    private NotesState _state = null!;

    /// <summary>True once something was told of today.</summary>
    public bool IsDayTold => _state.Days.Find(Today) is not null;

    /// <summary>The key of the line about today.</summary>
    public string DayState => IsDayTold ? "feelings.day.told" : _state.Days.IsLetPass(Today) ? "feelings.day.passed" : "feelings.day.open";

    /// <summary>The hard dates of the coming week.</summary>
    public IEnumerable<HardDateSet> ComingUp => _state.Timeline.ComingUp(Today);

    /// <summary>True if they said of this week or the last that they were afraid, and have not answered the private questions since.</summary>
    public bool WasAfraid { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        _state = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        var week = WeekBook.MondayOf(Today);
        WasAfraid = _state.Safety.IsDue(Today) && (_state.Safety.FindWeek(week) ?? _state.Safety.FindWeek(week.AddDays(-7))) is { Afraid: NoYes.Yes };
    }
}
