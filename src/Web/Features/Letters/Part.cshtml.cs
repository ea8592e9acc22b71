using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>Writes a part of the letter.</summary>
public sealed class PartModel(Access access) : CoachedNotePage<LetterPartWritten>(access)
{
    /// <summary>Which part, from the address, by its number.</summary>
    [FromRoute] public LetterPart Part { get; set; }

    /// <summary>Of <see cref="LetterPart.Asking"/>: true to put it into the letter.</summary>
    [BindProperty] public bool IsIn { get; set; }

    /// <summary>What is kept of the part. What was said for oneself stands in the first until something else does.</summary>
    public override object? Value(NoteField field) =>
        Part == LetterPart.Did && Standing is null ? Own.All<ActOwned>().FirstOrDefault()?.Words : base.Value(field);

    /// <summary>Opens the notes; repairs are no part that is written as a whole.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (Part == LetterPart.Repair)
        {
            throw new DoorClosedException();
        }

        await base.LoadAsync(cancellationToken);
        IsIn = HttpMethods.IsPost(Request.Method) ? IsIn : Standing?.IsIn == true;
    }

    /// <inheritdoc/>
    protected override LetterPartWritten Amend(LetterPartWritten note) => note with { IsIn = Part != LetterPart.Asking || IsIn };
}
