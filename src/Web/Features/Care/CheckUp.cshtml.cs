using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>A note of checking up on somebody, for whoever did it.</summary>
public sealed class CheckUpModel(Access access) : OwnNotePage<CheckUpNoted>(access)
{
    /// <summary>What was checked.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string What { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Why.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Why { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Whether it helped.</summary>
    [BindProperty] public DidHelp? Helped { get; set; }

    /// <summary>What to do the next time.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Instead { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/22";

    /// <inheritdoc/>
    public override string Back => "/m/17";

    /// <inheritdoc/>
    public override string Key => "care.check";

    /// <inheritdoc/>
    protected override void Fill(CheckUpNoted note) => (What, Why, Helped, Instead) = (note.What, note.Why ?? "", note.Helped, note.Instead ?? "");

    /// <inheritdoc/>
    protected override CheckUpNoted Make() => new(What, Typed.WordsOrNull(Why), Helped, Typed.WordsOrNull(Instead)) { Id = New, Day = NoteDay };
}
