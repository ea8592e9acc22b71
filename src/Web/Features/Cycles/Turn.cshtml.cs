using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Cycles;

/// <summary>One turn of the cycle.</summary>
public sealed class TurnModel(Access access) : OwnNotePage<CycleTurnKept>(access)
{
    /// <summary>What the other does.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string They { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they feel then.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Feel { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they then do.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Then { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they are afraid of under it.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Underneath { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/31/1";

    /// <inheritdoc/>
    public override string Back => "/m/31";

    /// <inheritdoc/>
    public override string Key => "cycles.turn";

    /// <inheritdoc/>
    protected override string After => "/m/31";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override void Fill(CycleTurnKept note) => (They, Feel, Then, Underneath) = (note.They, note.Feel ?? "", note.Then ?? "", note.Underneath ?? "");

    /// <inheritdoc/>
    protected override CycleTurnKept Make() => new(They, Typed.WordsOrNull(Feel), Typed.WordsOrNull(Then), Typed.WordsOrNull(Underneath)) { Id = New, Day = NoteDay };
}
