using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Deciding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deciding;

/// <summary>What was put down on one day, and how to erase it.</summary>
public sealed class DayModel(Access access) : DecidingPage(access)
{
    /// <summary>The day's number, from the address.</summary>
    [FromRoute] public int N { get; set; }

    /// <summary>The day.</summary>
    public DateOnly Day => DateOnly.FromDayNumber(N);

    /// <summary>Shows the day; one on which nothing was put down does not exist.</summary>
    public void OnGet()
    {
        if (!Book.Days.Contains(Day))
        {
            throw new DoorClosedException();
        }
    }

    /// <summary>Erases where the person stood that day and what they answered. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is DecidingEvent said && said.Day == Day, cancellationToken);
        return Redirect(Places.Deciding.Compare());
    }

    /// <summary>Opens the notes; a number that is no day is not found.</summary>
    protected override Task LoadAsync(CancellationToken cancellationToken) =>
        N >= DateOnly.MinValue.DayNumber && N <= DateOnly.MaxValue.DayNumber ? base.LoadAsync(cancellationToken) : throw new DoorClosedException();
}
