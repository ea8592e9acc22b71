using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>Sorts a bad feeling: about an act, or about oneself.</summary>
public sealed class GuiltModel(Access access) : OwnNotePage<GuiltTold>(access)
{
    /// <summary>What it is about.</summary>
    [BindProperty] public AboutWhat? About { get; set; }

    /// <summary>The feeling, in words.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>One thing to do about the act.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Next { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/23/2";

    /// <inheritdoc/>
    public override string Back => "/m/23";

    /// <inheritdoc/>
    public override string Key => "owning.guilt";

    /// <inheritdoc/>
    protected override void Fill(GuiltTold note) => (About, Words, Next) = (note.About, note.Words ?? "", note.Next ?? "");

    /// <inheritdoc/>
    protected override GuiltTold Make() => new(About, Typed.WordsOrNull(Words), Typed.WordsOrNull(Next)) { Id = New, Day = NoteDay };
}
