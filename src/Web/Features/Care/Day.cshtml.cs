using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>How somebody looked after themselves on a day: sleep, food, movement, people, and a few words.</summary>
public sealed class DayModel(Access access) : OwnNotePage<CareDayTold>(access)
{
    /// <summary>The night before.</summary>
    [BindProperty] public CareStep? Slept { get; set; }

    /// <summary>Food.</summary>
    [BindProperty] public CareStep? Ate { get; set; }

    /// <summary>Movement.</summary>
    [BindProperty] public CareStep? Moved { get; set; }

    /// <summary>Time with people.</summary>
    [BindProperty] public CareStep? Met { get; set; }

    /// <summary>A few words.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/17/1";

    /// <inheritdoc/>
    public override string Back => "/m/17";

    /// <inheritdoc/>
    public override string Key => "care.day";

    /// <inheritdoc/>
    protected override string After => "/m/17";

    /// <summary>Which day, from the address: today, one of the six before, or any other of which something is kept.</summary>
    [FromRoute] public DateOnly Date { get; set; }

    /// <inheritdoc/>
    protected override DateOnly NoteDay => Date;

    /// <inheritdoc/>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (Standing is null && !CanBeTold(Date))
        {
            throw new DoorClosedException();
        }
    }

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override CareDayTold? Find() => Own.All<CareDayTold>().FirstOrDefault(told => told.Day == Date);

    /// <inheritdoc/>
    protected override void Fill(CareDayTold note) => (Slept, Ate, Moved, Met, Words) = (note.Slept, note.Ate, note.Moved, note.Met, note.Words ?? "");

    /// <inheritdoc/>
    protected override CareDayTold Make() => new(Slept, Ate, Moved, Met, Typed.WordsOrNull(Words)) { Id = New, Day = NoteDay };
}
