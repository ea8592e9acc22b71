using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>Answers one effect that the other shared.</summary>
public sealed class EffectModel(Access access) : CoachedNotePage<EffectAnswered>(access)
{
    /// <summary>Which effect, from the address.</summary>
    [FromRoute] public Id<OwnNote> Effect { get; set; }

    /// <summary>The effect, in the words of whose it is.</summary>
    public LetterEffect Shared => LetterDraft.Of(Notes).Effects.FirstOrDefault(effect => effect.Id == Effect) ?? throw new DoorClosedException();

    /// <summary>Opens the notes and finds the effect in what the person has opened; one that is not there does not exist.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        _ = Shared;
    }
}
