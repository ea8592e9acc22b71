using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>An urge to hurry the other along, and what was done instead.</summary>
public sealed class UrgeModel(Access access) : OwnNotePage<UrgeNoted>(access)
{
    /// <summary>What they wanted to do.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Wanted { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they did instead.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Instead { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/23/3";

    /// <inheritdoc/>
    public override string Back => "/m/23";

    /// <inheritdoc/>
    public override string Key => "owning.urge";

    /// <inheritdoc/>
    protected override void Fill(UrgeNoted note) => (Wanted, Instead) = (note.Wanted, note.Instead ?? "");

    /// <inheritdoc/>
    protected override UrgeNoted Make() => new(Wanted, Typed.WordsOrNull(Instead)) { Id = New, Day = NoteDay };
}
