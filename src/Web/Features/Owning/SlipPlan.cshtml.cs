using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>What to do when a slip comes near.</summary>
public sealed class SlipPlanModel(Access access) : OwnNotePage<SlipPlanned>(access)
{
    /// <summary>How it begins.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Signs { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they do then.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Does { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Whom they tell.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Tells { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/23/4";

    /// <inheritdoc/>
    public override string Back => "/m/23";

    /// <inheritdoc/>
    public override string Key => "owning.plan";

    /// <inheritdoc/>
    protected override string After => "/m/23";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override SlipPlanned? Find() => Own.All<SlipPlanned>().FirstOrDefault();

    /// <inheritdoc/>
    protected override void Fill(SlipPlanned note) => (Signs, Does, Tells) = (note.Signs ?? "", note.Does ?? "", note.Tells ?? "");

    /// <inheritdoc/>
    protected override SlipPlanned Make() => new(Typed.WordsOrNull(Signs), Typed.WordsOrNull(Does), Typed.WordsOrNull(Tells)) { Id = New, Day = NoteDay };
}
