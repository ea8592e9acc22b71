using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>Writes a part of the letter.</summary>
public sealed class PartModel(Access access) : OwnNotePage<LetterPartWritten>(access)
{
    /// <summary>The part. What was said for oneself stands in the first until something else does.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>For <see cref="LetterPart.Asking"/>: true to put it into the letter.</summary>
    [BindProperty] public bool IsIn { get; set; }

    /// <summary>Shows what was typed with what the coach says of it; nothing is kept.</summary>
    public IActionResult OnPostLook() => Page();

    /// <inheritdoc/>
    public override string Address => "/m/27/2";

    /// <inheritdoc/>
    public override string Back => "/m/27";

    /// <inheritdoc/>
    public override string Key => "letters.part";

    /// <inheritdoc/>
    protected override string After => "/m/27";

    /// <summary>Which part, from the address, by its number.</summary>
    [FromRoute] public LetterPart Part { get; set; }

    /// <summary>The key of the part's words.</summary>
    public string Title => LetterLines.KeyOf(Part);

    /// <inheritdoc/>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Part) || Part == LetterPart.Repair)
        {
            throw new DoorClosedException();
        }

        await base.LoadAsync(cancellationToken);
        if (Part == LetterPart.Did && Standing is null && HttpMethods.IsGet(Request.Method))
        {
            Words = Own.All<ActOwned>().FirstOrDefault()?.Words ?? "";
        }
    }

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override LetterPartWritten? Find() => Own.All<LetterPartWritten>().FirstOrDefault(written => written.Part == Part);

    /// <inheritdoc/>
    protected override void Fill(LetterPartWritten note) => (Words, IsIn) = (note.Words, note.IsIn);

    /// <inheritdoc/>
    protected override LetterPartWritten Make() => new(Part, Words, Part != LetterPart.Asking || IsIn) { Id = New, Day = NoteDay };
}
