using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Stages;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Stages;

/// <summary>The form for something that somebody keeps in one stage. It is listed on the page of the stage.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public sealed class StageNoteModel<T>(Access access) : NotePage<T>(access) where T : OwnNoteKept
{
    /// <summary>Which stage, from the address, by its number.</summary>
    [FromRoute] public Stage Stage { get; set; }

    /// <inheritdoc/>
    public override string Back => Places.Stages.Show(Stage);
}
