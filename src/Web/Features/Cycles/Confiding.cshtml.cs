using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Cycles;

/// <summary>One small thing somebody could confide, how safe that feels, and whether they want to.</summary>
public sealed class ConfidingModel(Access access) : OwnNotePage<ConfidingKept>(access)
{
    /// <summary>What it is.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>0 to 10, higher is safer; null where it is left out.</summary>
    [BindProperty, Range(0, ConfidingKept.Safest)] public int? Safe { get; set; }

    /// <summary>Whether they want to say it; null where it is left open.</summary>
    [BindProperty] public ConfidingTime? When { get; set; }

    /// <inheritdoc/>
    public override string Address => "/m/31/3";

    /// <inheritdoc/>
    public override string Back => "/m/31";

    /// <inheritdoc/>
    public override string Key => "cycles.confide";

    /// <inheritdoc/>
    protected override string After => "/m/31";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override void Fill(ConfidingKept note) => (Words, Safe, When) = (note.Words, note.Safe, note.When);

    /// <inheritdoc/>
    protected override ConfidingKept Make() => new(Words, Safe, When) { Id = New, Day = NoteDay };
}
