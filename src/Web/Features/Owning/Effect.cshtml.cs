using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>One effect of what happened.</summary>
public sealed class EffectModel(Access access) : OwnNotePage<EffectNoted>(access)
{
    /// <summary>The effect.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/11/2";

    /// <inheritdoc/>
    public override string Back => "/m/11";

    /// <inheritdoc/>
    public override string Key => "owning.effect";

    /// <inheritdoc/>
    protected override string After => "/m/11";

    /// <inheritdoc/>
    protected override void Fill(EffectNoted note) => Words = note.Words;

    /// <inheritdoc/>
    protected override EffectNoted Make() => new(Words) { Id = New, Day = NoteDay };
}
