using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>How somebody lets a feeling out, and what they do for themselves afterwards.</summary>
public sealed class ExpressionModel(Access access) : OwnNotePage<ExpressionPlanned>(access)
{
    /// <summary>By writing.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Writing { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>By talking.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Talking { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>By moving.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Moving { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>By crying.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Crying { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What follows.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Afterwards { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/17/3";

    /// <inheritdoc/>
    public override string Back => "/m/17";

    /// <inheritdoc/>
    public override string Key => "care.express";

    /// <inheritdoc/>
    protected override string After => "/m/17";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override ExpressionPlanned? Find() => Own.All<ExpressionPlanned>().FirstOrDefault();

    /// <inheritdoc/>
    protected override void Fill(ExpressionPlanned note) => (Writing, Talking, Moving, Crying, Afterwards) = (note.Writing ?? "", note.Talking ?? "", note.Moving ?? "", note.Crying ?? "", note.Afterwards ?? "");

    /// <inheritdoc/>
    protected override ExpressionPlanned Make() => new(Typed.WordsOrNull(Writing), Typed.WordsOrNull(Talking), Typed.WordsOrNull(Moving), Typed.WordsOrNull(Crying), Typed.WordsOrNull(Afterwards)) { Id = New, Day = NoteDay };
}
