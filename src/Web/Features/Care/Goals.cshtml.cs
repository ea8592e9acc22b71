using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>A small thing to do for oneself: made, done, or put away.</summary>
public sealed class GoalsModel(Access access) : OwnNotePage<GoalKept>(access)
{
    /// <summary>What it is.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string What { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>How it stands; open unless said.</summary>
    [BindProperty] public GoalStanding? Stands { get; set; }

    /// <inheritdoc/>
    public override string Address => "/m/17/2";

    /// <inheritdoc/>
    public override string Back => "/m/17";

    /// <inheritdoc/>
    public override string Key => "care.goal";

    /// <inheritdoc/>
    protected override string Beside(GoalKept note) => W["care.goal.stands." + note.Standing.ToString().ToLowerInvariant()];

    /// <inheritdoc/>
    protected override void Fill(GoalKept note) => (What, Stands) = (note.What, note.Standing);

    /// <inheritdoc/>
    protected override GoalKept Make() => Stands is { } stands
        ? new(What, stands, stands == GoalStanding.Done ? Standing?.DoneOn ?? Today : null) { Id = New, Day = NoteDay }
        : new(What, GoalStanding.Open) { Id = New, Day = NoteDay };
}
