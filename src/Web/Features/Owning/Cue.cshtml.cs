using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>A card for one moment.</summary>
public sealed class CueModel(Access access) : OwnNotePage<CueCardKept>(access)
{
    /// <summary>Which moment.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Moment { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they do.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Does { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What helps.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Helps { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Whom it protects.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Protects { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/23/6";

    /// <inheritdoc/>
    public override string Back => "/m/23";

    /// <inheritdoc/>
    public override string Key => "owning.cue";

    /// <inheritdoc/>
    protected override void Fill(CueCardKept note) => (Moment, Does, Helps, Protects) = (note.Moment, note.Does ?? "", note.Helps ?? "", note.Protects ?? "");

    /// <inheritdoc/>
    protected override CueCardKept Make() => new(Moment, Typed.WordsOrNull(Does), Typed.WordsOrNull(Helps), Typed.WordsOrNull(Protects)) { Id = New, Day = NoteDay };
}
