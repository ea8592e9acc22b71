using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>Says for oneself what one did, before the letter.</summary>
public sealed class OwnModel(Access access) : OwnNotePage<ActOwned>(access)
{
    /// <summary>What they did.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Shows what was typed with what the coach says of it; nothing is kept.</summary>
    public IActionResult OnPostLook() => Page();

    /// <inheritdoc/>
    public override string Address => "/m/27/1";

    /// <inheritdoc/>
    public override string Back => "/m/27";

    /// <inheritdoc/>
    public override string Key => "letters.owned";

    /// <inheritdoc/>
    protected override string After => "/m/27";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override ActOwned? Find() => Own.All<ActOwned>().FirstOrDefault();

    /// <inheritdoc/>
    protected override void Fill(ActOwned note) => Words = note.Words;

    /// <inheritdoc/>
    protected override ActOwned Make() => new(Words) { Id = New, Day = NoteDay };
}
