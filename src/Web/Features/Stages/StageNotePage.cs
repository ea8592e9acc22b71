using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Stages;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Stages;

/// <summary>The form for something that somebody keeps in one stage. It is listed on the page of the stage.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public abstract class StageNotePage<T>(Access access) : OwnNotePage<T>(access) where T : OwnNoteKept
{
    /// <summary>Which stage, from the address, by its number.</summary>
    [FromRoute] public Stage Stage { get; set; }

    /// <inheritdoc/>
    public override string Back => $"/m/33/1/{(int)Stage}";

    /// <inheritdoc/>
    protected override string After => Back;

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <summary>Opens the notes; a stage there is not, and what stands in another, do not exist here.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Stage))
        {
            throw new DoorClosedException();
        }

        await base.LoadAsync(cancellationToken);
        if (Standing is not null && StageOf(Standing) != Stage)
        {
            throw new DoorClosedException();
        }
    }

    /// <summary>The stage a note stands in.</summary>
    protected abstract Stage StageOf(T note);
}
