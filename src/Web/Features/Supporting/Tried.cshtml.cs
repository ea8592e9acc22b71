using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Supporting;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Supporting;

/// <summary>What somebody tried of what another gave them, for themselves.</summary>
public sealed class TriedModel(Access access) : OwnNotePage<SupportTried>(access)
{
    /// <summary>What they offered or asked.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string What { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What the other said.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Answer { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/32/2";

    /// <inheritdoc/>
    public override string Back => Which is null ? "/m/32" : Address;

    /// <inheritdoc/>
    public override string Key => "supporting.tried";

    /// <inheritdoc/>
    protected override void Fill(SupportTried note) => (What, Answer) = (note.What, note.Answer ?? "");

    /// <inheritdoc/>
    protected override SupportTried Make() => new(What, Typed.WordsOrNull(Answer)) { Id = New, Day = NoteDay };
}
