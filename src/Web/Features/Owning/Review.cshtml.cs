using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>Looks back on a day: did, slipped, next.</summary>
public sealed class ReviewModel(Access access) : OwnNotePage<DayReviewed>(access)
{
    /// <summary>What was done of what was said.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Did { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Where it slipped.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Slipped { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What comes next.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Next { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/23/7";

    /// <inheritdoc/>
    public override string Back => "/m/23";

    /// <inheritdoc/>
    public override string Key => "owning.review";

    /// <inheritdoc/>
    protected override string After => "/m/23";

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
    protected override DayReviewed? Find() => Own.All<DayReviewed>().FirstOrDefault(told => told.Day == Date);

    /// <inheritdoc/>
    protected override void Fill(DayReviewed note) => (Did, Slipped, Next) = (note.Did ?? "", note.Slipped ?? "", note.Next ?? "");

    /// <inheritdoc/>
    protected override DayReviewed Make() => new(Typed.WordsOrNull(Did), Typed.WordsOrNull(Slipped), Typed.WordsOrNull(Next)) { Id = New, Day = NoteDay };
}
