using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Stages;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Stages;

/// <summary>What somebody did in a stage, on a day.</summary>
public sealed class EffortModel(Access access) : StageNotePage<EffortNoted>(access)
{
    /// <summary>The day it was done; a new form has today.</summary>
    [BindProperty, Required] public DateOnly? On { get; set; }

    /// <summary>What was done.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string What { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => $"/m/33/3/{(int)Stage}";

    /// <inheritdoc/>
    public override string Key => "stages.effort";

    /// <summary>Opens the notes; what has not been done yet is turned down.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (HttpMethods.IsGet(Request.Method))
        {
            On ??= Today;
        }
        else if (On > Today)
        {
            ModelState.AddModelError(nameof(On), W["feelings.talk.on.to-come"]);
        }
    }

    /// <inheritdoc/>
    protected override Stage StageOf(EffortNoted note) => note.Stage;

    /// <inheritdoc/>
    protected override void Fill(EffortNoted note) => (On, What) = (note.On, note.What);

    /// <inheritdoc/>
    protected override EffortNoted Make() => new(Stage, On!.Value, What) { Id = New, Day = NoteDay };
}
