using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>How ready somebody is, in a number and in words.</summary>
public sealed class ReadinessModel(Access access) : OwnNotePage<ReadinessSaid>(access)
{
    /// <summary>0 to 10.</summary>
    [BindProperty, Range(0, 10)] public int? Ready { get; set; }

    /// <summary>What makes it so.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What would help.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Helps { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/23/1";

    /// <inheritdoc/>
    public override string Back => "/m/23";

    /// <inheritdoc/>
    public override string Key => "owning.ready";

    /// <inheritdoc/>
    protected override void Fill(ReadinessSaid note) => (Ready, Words, Helps) = (note.Ready, note.Words ?? "", note.Helps ?? "");

    /// <inheritdoc/>
    protected override ReadinessSaid Make() => new(Ready, Typed.WordsOrNull(Words), Typed.WordsOrNull(Helps)) { Id = New, Day = NoteDay };
}
