using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>A slip, and the step that repairs it.</summary>
public sealed class SlipModel(Access access) : OwnNotePage<SlipNoted>(access)
{
    /// <summary>What happened.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string What { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The step.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Repair { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/23/5";

    /// <inheritdoc/>
    public override string Back => "/m/23";

    /// <inheritdoc/>
    public override string Key => "owning.slip";

    /// <inheritdoc/>
    protected override void Fill(SlipNoted note) => (What, Repair) = (note.What, note.Repair ?? "");

    /// <inheritdoc/>
    protected override SlipNoted Make() => new(What, Typed.WordsOrNull(Repair)) { Id = New, Day = NoteDay };
}
