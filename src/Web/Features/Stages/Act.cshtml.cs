using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Stages;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Stages;

/// <summary>A step of one's own in a stage: made, changed, done, or put away.</summary>
public sealed class ActModel(Access access) : StageNotePage<StageActionKept>(access)
{
    /// <summary>What it is.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string What { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>How it stands; open unless said.</summary>
    [BindProperty] public GoalStanding? Stands { get; set; }

    /// <inheritdoc/>
    public override string Address => $"/m/33/2/{(int)Stage}";

    /// <inheritdoc/>
    public override string Key => "stages.action";

    /// <inheritdoc/>
    protected override Stage StageOf(StageActionKept note) => note.Stage;

    /// <inheritdoc/>
    protected override void Fill(StageActionKept note) => (What, Stands) = (note.What, note.Standing);

    /// <inheritdoc/>
    protected override StageActionKept Make() => new(Stage, What, Stands ?? GoalStanding.Open) { Id = New, Day = NoteDay };
}
