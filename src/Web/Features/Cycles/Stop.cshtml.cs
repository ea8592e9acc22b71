using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Cycles;

/// <summary>What stops the cycle: a word, a pause, and coming back.</summary>
public sealed class StopModel(Access access) : OwnNotePage<CycleStopPlanned>(access)
{
    /// <summary>The word or sign.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Word { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>How long the pause is; null while it is left open.</summary>
    [BindProperty] public PauseLength? Pause { get; set; }

    /// <summary>When and where they come back.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Return { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What calms them until then.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Meanwhile { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/31/2";

    /// <inheritdoc/>
    public override string Back => "/m/31";

    /// <inheritdoc/>
    public override string Key => "cycles.stop";

    /// <inheritdoc/>
    protected override string After => "/m/31";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override CycleStopPlanned? Find() => Own.All<CycleStopPlanned>().FirstOrDefault();

    /// <inheritdoc/>
    protected override void Fill(CycleStopPlanned note) => (Word, Pause, Return, Meanwhile) = (note.Word ?? "", note.Pause, note.Back ?? "", note.Meanwhile ?? "");

    /// <inheritdoc/>
    protected override CycleStopPlanned Make() => new(Typed.WordsOrNull(Word), Pause, Typed.WordsOrNull(Return), Typed.WordsOrNull(Meanwhile)) { Id = New, Day = NoteDay };
}
